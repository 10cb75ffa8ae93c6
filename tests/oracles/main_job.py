"""Reads a feed of one item back and compares it with the page it was made from.

Usage: main_job.py PAGE FEED
The page is read here in the simplest way, by its own lines, so that the two readers share nothing.
"""

import html
import re
import sys

import feedparser

page, feed = sys.argv[1:]
with open(page, encoding="utf-8") as file:
    lines = [line.strip() for line in file if line.strip()]
title, summary, *rest = lines[lines.index("News Item") + 1 :]
labels = [line for line in rest if line.startswith("- ")]
paragraphs = [line for line in rest if not line.startswith("- ")]

found = feedparser.parse(feed)
assert not found.bozo, found.bozo_exception
(entry,) = found.entries
assert entry.title == title, entry.title
assert entry.summary == summary, entry.summary
issuers = labels[labels.index("- Issued by:") + 1].removeprefix("- ").split(", ")
assert [author.name for author in entry.authors] == issuers, entry.authors
fields = labels[labels.index("- Fields of work:") + 1].removeprefix("- ").split(", ")
terms = [tag.term for tag in entry.tags]
assert set(fields) <= set(terms), terms
(content,) = entry.content
read = [html.unescape(part) for part in re.findall("<p>(.*?)</p>", content.value, re.S)]
assert read == paragraphs, read
assert len(read) == 6, len(read)
print(f"{page}: title, summary, {len(issuers)} issuers, {len(fields)} field and {len(read)} paragraphs are equal")
