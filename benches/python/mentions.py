"""Times spaCy's EntityRuler and flashtext on the same names and texts as osce-news.

Arguments: a file of names and a file of texts, one a line, and rounds. Prints `peer<TAB>seconds`:
the processor's time of the fastest round, without start and building.
"""

import sys
import time


def fastest(rounds, run):
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        run()
        best = min(best, time.process_time() - start)
    return best


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read().split("\n")


def main():
    names, texts, rounds = read(sys.argv[1]), read(sys.argv[2]), int(sys.argv[3])

    import spacy

    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "NAME", "pattern": name} for name in names])
    found = sum(len(doc.ents) for doc in nlp.pipe(texts))
    assert found > len(texts) / 8, found
    print("spacy", fastest(rounds, lambda: [doc.ents for doc in nlp.pipe(texts)]), sep="\t")

    from flashtext import KeywordProcessor

    processor = KeywordProcessor(case_sensitive=True)
    processor.add_keywords_from_list(names)
    found = sum(len(processor.extract_keywords(text)) for text in texts)
    assert found > len(texts) / 8, found
    seconds = fastest(
        rounds, lambda: [processor.extract_keywords(text, span_info=True) for text in texts]
    )
    print("flashtext", seconds, sep="\t")


main()
