"""Compares the package with its peers. Each line is ``name<TAB>ours<TAB>peer<TAB>ratio``; a ratio
above 1 means that ours is faster.

    python compare.py [--quick] [PART OF A NAME…]

Both sides take turns in one run, and the fastest of each counts, in processor time of all threads.
"""

import datetime
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import osce_news
from osce_news import Country, FieldOfWork, NewsItem, NewsTable, Structure

ROOT = Path(__file__).parents[3]
QUICK = "--quick" in sys.argv
NAMES = [word for word in sys.argv[1:] if not word.startswith("--")]
BUDGET = 2.0 if QUICK else 15.0
WORDS = "officers judges training media elections border women police dialogue reform law".split()


def wanted(name: str) -> bool:
    return not NAMES or any(part in name for part in NAMES)


def report(name: str, ours: float, peer: float) -> None:
    print(f"{name}\t{ours * 1e3:.3f} ms\t{peer * 1e3:.3f} ms\t{peer / ours:.2f}", flush=True)


def compare(name: str, ours: Callable[[], object], peer: Callable[[], object]) -> None:
    if not wanted(name):
        return
    best = [float("inf"), float("inf")]
    start, rounds = time.monotonic(), 0
    while rounds < 3 or time.monotonic() - start < BUDGET:
        for side, run in enumerate((ours, peer)):
            before = time.process_time()
            run()
            best[side] = min(best[side], time.process_time() - before)
        rounds += 1
    report(name, *best)


def text(chance: random.Random, words: int) -> str:
    return " ".join(chance.choice(WORDS) for _ in range(words)).capitalize() + "."


def records(count: int) -> list[dict]:
    """Plain values of items as a script would hold them."""
    chance = random.Random(1)
    return [
        {
            "title": text(chance, 12),
            "number": 500_000 + number,
            "address": f"https://www.osce.org/node/{500_000 + number}",
            "language": "en",
            "content_type": "news-item",
            "summary": text(chance, 40),
            "issued_on": datetime.date(2015, 1, 1) + datetime.timedelta(days=number % 3650),
            "issued_by": [chance.choice(list(Structure)).code],
            "fields_of_work": [chance.choice(list(FieldOfWork)).code],
            "locations": [chance.choice(list(Country)).code],
            "body": [text(chance, 60) for _ in range(4)],
        }
        for number in range(count)
    ]


def reading_feeds() -> None:
    import fastfeedparser
    import feedparser

    feed = osce_news.publish(NewsItem(**record) for record in records(300))
    assert len(feedparser.parse(feed).entries) == len(osce_news.read_feed(feed).items) == 300
    ours = lambda: osce_news.read_feed(feed)  # noqa: E731
    compare("python-read-feed/feedparser", ours, lambda: feedparser.parse(feed))
    as_text = feed.decode()
    compare("python-read-feed/fastfeedparser", ours, lambda: fastfeedparser.parse(as_text))


def writing_rss() -> None:
    from feedgen.feed import FeedGenerator

    values = records(300)

    def generator() -> FeedGenerator:
        feed = FeedGenerator()
        feed.title("OSCE news")
        feed.link(href="https://www.osce.org/")
        feed.description("News")
        for value in values:
            entry = feed.add_entry(order="append")
            entry.title(value["title"])
            entry.link(href=value["address"])
            entry.guid(value["address"])
            entry.description(value["summary"])
            entry.content("".join(f"<p>{paragraph}</p>" for paragraph in value["body"]), type="CDATA")
            entry.category([{"term": field} for field in value["fields_of_work"]])
            entry.pubDate(
                datetime.datetime.combine(value["issued_on"], datetime.time(), datetime.timezone.utc)
            )
        return feed

    items = [NewsItem(**value) for value in values]
    ready = generator()
    compare("python-write-rss/feedgen", lambda: osce_news.publish(items), ready.rss_str)
    compare(
        "python-make-and-write-rss/feedgen",
        lambda: osce_news.publish(NewsItem(**value) for value in values),
        lambda: generator().rss_str(),
    )


def extracting_pages() -> None:
    import trafilatura

    pages = [
        (ROOT / f"tests/fixtures/read/pages/{name}.html").read_text("utf-8")
        for name in ("today-full", "today-german", "body-rich", "newsroom-item", "story")
    ]
    compare(
        "python-page/trafilatura",
        lambda: [osce_news.read_page(page) for page in pages],
        lambda: [trafilatura.bare_extraction(page) for page in pages],
    )


def looking_up() -> None:
    import country_converter
    import pandas
    import pycountry

    names = ["Republic of Moldova", "Türkiye", "Viet Nam", "slovakia", "Bosnia", "Kazakhstan"]
    countries = country_converter.CountryConverter()

    def fuzzy(name: str) -> object:
        try:
            return pycountry.countries.search_fuzzy(name)
        except LookupError:
            return None

    few, many = names * (5 if QUICK else 50), names * 50
    column = pandas.Series(many)
    compare(
        "python-look-up/pycountry",
        lambda: [Country.resolve(name) for name in few],
        lambda: [fuzzy(name) for name in few],
    )
    compare(
        "python-look-up/country_converter",
        lambda: [Country.resolve(name) for name in many],
        lambda: countries.pandas_convert(column, to="ISO2"),
    )


def making_frames() -> None:
    import polars

    count = 20_000 if QUICK else 100_000
    items, seen = [], records(2_000)
    for number in range(count):
        items.append(NewsItem(**{**seen[number % len(seen)], "number": number}))
    table = NewsTable(items[:1])
    rows = polars.DataFrame(NewsTable(items)).to_dicts()
    assert len(rows) == count and list(rows[0]) == table.column_names
    schema = polars.DataFrame(table).schema
    compare(
        "python-frame/dicts",
        lambda: polars.DataFrame(NewsTable(items)),
        lambda: polars.DataFrame(rows, schema=schema),
    )


def importing() -> None:
    def cost(module: str) -> float:
        def once(code: str) -> float:
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run([sys.executable, "-c", code], check=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

        rounds = range(5 if QUICK else 20)
        return min(once(f"import {module}") for _ in rounds) - min(once("pass") for _ in rounds)

    if wanted("python-import/pandas"):
        report("python-import/pandas", cost("osce_news"), cost("pandas"))


if __name__ == "__main__":
    for part, *names in [
        (reading_feeds, "python-read-feed/"),
        (writing_rss, "python-write-rss/", "python-make-and-write-rss/"),
        (extracting_pages, "python-page/"),
        (looking_up, "python-look-up/"),
        (making_frames, "python-frame/"),
        (importing, "python-import/"),
    ]:
        if not NAMES or any(asked in name or name in asked for asked in NAMES for name in names):
            part()
