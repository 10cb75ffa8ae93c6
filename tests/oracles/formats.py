"""Holds what the library writes against published schemas and against the feed parsers of others.

Usage: formats.py FOLDER SCHEMAS, where FOLDER has the files of tests/write_files.rs and SCHEMAS the
published schemas.
"""

import json
import re
import sys
from datetime import datetime, timezone
from html.parser import HTMLParser
from pathlib import Path

import fastfeedparser
import feedparser
import jsonschema
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4, DRAFT202012

folder, schemas = map(Path, sys.argv[1:3])


def schema(name):
    return json.loads((schemas / name).read_text("utf-8"))


def check(validator, name):
    document = json.loads((folder / name).read_text("utf-8"))
    errors = list(validator.iter_errors(document))
    assert not errors, f"{name}: {errors[0].message} at {list(errors[0].absolute_path)}"
    return document


def words(text):
    """Words of a text, since parsers are free with white space. feedparser takes U+0085 for the
    ellipsis that it is in windows-1252."""
    space = r"[\x00-\x1f\x7f-\x9f\u2026\ufffe\uffff]"
    return " ".join(re.sub(space, " ", text or "").split())


class Text(HTMLParser):
    """The text of HTML, with a space at each tag."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.parts = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attributes):
        if tag not in ("a", "b", "i"):
            self.parts.append(" ")

    def handle_endtag(self, tag):
        self.handle_starttag(tag, None)

    def handle_data(self, data):
        self.parts.append(data)


def links(item):
    """What a parser may give as the link: without one, some give the identifier."""
    return [item["link"]] if item["link"] else [None, item["id"]]


def text_of(html):
    return words("".join(Text(html).parts))


expected = json.loads((folder / "expected.json").read_text("utf-8"))

# Schemas.
feed_1 = schema("json-feed-1.schema.json")
feed_11 = schema("json-feed-1.1.schema.json")
draft_4 = DRAFT4.create_resource
registry = Registry().with_resources(
    [
        ("feed-1", draft_4(feed_1)),
        ("https://json.schemastore.org/feed-1", draft_4(feed_1)),
        ("https://json.schemastore.org/feed-1.json", draft_4(feed_1)),
    ]
)
validator = jsonschema.Draft4Validator(
    feed_11, registry=registry, format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER
)
json_feed = check(validator, "json-feed.json")

geojson = Resource.from_contents(schema("geojson-schema.json"), default_specification=DRAFT4)
registry = Registry(retrieve=lambda uri: geojson)
validator = jsonschema.Draft202012Validator(
    schema("ninjs-schema_3.1.json"),
    registry=registry,
    format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER,
)
ninjs = check(validator, "ninjs.json")
for article, item in zip(ninjs["associations"], expected, strict=True):
    assert article["uri"] == item["id"]
    assert article.get("title", "") == item["title"]
    assert words(article.get("by")) == words(", ".join(item["authors"]))
for entry, item in zip(json_feed["items"], expected, strict=True):
    assert entry["id"] == item["id"] and entry["title"] == item["title"]
    assert text_of(entry["content_html"]) == words(" ".join(item["body"]))
    assert [author["name"] for author in entry["authors"]] == item["authors"]
    assert entry["tags"] == list(dict.fromkeys(item["categories"]))

# Parsers.
checked = 0
for name in ["rss.xml", "atom.atom", "atom-xhtml.atom"]:
    # Sanitizing would take from the texts what looks like markup, as a browser's page should.
    feed = feedparser.parse(
        str(folder / name), sanitize_html=False, resolve_relative_uris=False
    )
    assert not feed.bozo, f"{name}: {feed.bozo_exception}"
    assert len(feed.entries) == len(expected)
    for entry, item in zip(feed.entries, expected):
        where = f"feedparser, {name}, {item['id']}"
        assert words(entry.title) == words(item["title"]), where
        assert entry.id == item["id"], where
        assert entry.get("link") in links(item), where
        if item["date"]:
            date = datetime(*entry.published_parsed[:6], tzinfo=timezone.utc)
            assert date == datetime.fromisoformat(item["date"].replace("Z", "+00:00")), where
        authors = [words(author["name"]) for author in entry.authors]
        assert authors == [words(name) for name in item["authors"]], where
        found = [words(tag.get("label") or tag["term"]) for tag in entry.tags]
        assert found == [words(name) for name in item["categories"]], where
        content = entry.content[0]
        assert text_of(content.value) == words(" ".join(item["body"])), where
        checked += 1

    feed = fastfeedparser.parse((folder / name).read_bytes())
    assert len(feed.entries) == len(expected)
    for entry, item in zip(feed.entries, expected):
        where = f"fastfeedparser, {name}, {item['id']}"
        assert words(entry["title"]) == words(item["title"]), where
        assert entry["id"] == item["id"], where
        assert entry.get("link") in links(item), where
        if item["date"]:
            date = datetime.fromisoformat(entry["published"])
            assert date == datetime.fromisoformat(item["date"].replace("Z", "+00:00")), where
        # It gives the first author alone.
        assert words(entry["author"]) == words(item["authors"][0]), where
        found = [words(tag["label"] or tag["term"]) for tag in entry["tags"]]
        assert found == [words(name) for name in item["categories"]], where
        assert text_of(entry["content"][0]["value"]) == words(" ".join(item["body"])), where
        checked += 1

print(f"{folder.name}: schemas of JSON Feed and ninjs hold, {checked} entries read back equal")
