"""Times spaCy's EntityRuler and flashtext on the same names and lines as osce-news.

Arguments: a file of names, a file of lines, rounds. Prints `peer<TAB>seconds`: the processor's
time of the fastest round.
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
    names, lines, rounds = read(sys.argv[1]), read(sys.argv[2]), int(sys.argv[3])

    import spacy

    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "NAME", "pattern": name} for name in names])
    found = sum(len(doc.ents) for doc in nlp.pipe(lines))
    assert found > len(lines) / 2, found
    print("spacy", fastest(rounds, lambda: [doc.ents for doc in nlp.pipe(lines)]), sep="\t")

    from flashtext import KeywordProcessor

    processor = KeywordProcessor(case_sensitive=True)
    processor.add_keywords_from_list(names)
    found = sum(len(processor.extract_keywords(line)) for line in lines)
    assert found > len(lines) / 2, found
    seconds = fastest(
        rounds, lambda: [processor.extract_keywords(line, span_info=True) for line in lines]
    )
    print("flashtext", seconds, sep="\t")


main()
