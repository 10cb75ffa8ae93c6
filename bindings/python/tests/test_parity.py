"""The cases that every language runs: same readings, same terms, same findings, same bytes."""

import datetime
import json
from pathlib import Path

import pytest

import osce_news
from osce_news import Channel, Country, Group, NewsItem, Settings, vocabulary

FOLDER = Path(__file__).parents[3] / "bindings/parity"
LISTS = {code: getattr(vocabulary, name) for name, code in vocabulary._LISTS.items()}
LISTS["countries"] = Country


def cases(name: str):
    found = json.loads((FOLDER / name).read_text("utf-8"))
    assert found, name
    title = lambda case: case.get("name") or f"{case['list']}: {case['label']}"  # noqa: E731
    return pytest.mark.parametrize("case", found, ids=title)


def day(text: str | None) -> datetime.date | None:
    return text and datetime.date.fromisoformat(text)


@cases("read.json")
def test_reading(case):
    reader = getattr(osce_news, f"read_{case['reader']}")
    if case["error"]:
        with pytest.raises(osce_news.NewsError) as raised:
            reader(case["input"])
        assert type(raised.value).__name__ == f"{case['error']}Error"
        assert str(raised.value) == case["message"]
        return
    found = reader(case["input"].encode())
    match found:
        case osce_news.Page():
            items = [found.item]
        case tuple():
            items = list(found)
        case _:
            items = list(found.items)
    assert items == [NewsItem.from_dict(item) for item in case["items"]]
    assert [item.to_dict() for item in items] == case["items"]


@cases("resolve.json")
def test_resolving(case):
    found = LISTS[case["list"]].resolve(case["label"], day(case["on"]))
    assert [term.code for term in found.terms] == case["found"]
    assert [term.code for term in found.suggestions] == case["nearest"]


@cases("check.json")
def test_checking(case):
    only_named = dict.fromkeys(Group, "off")
    settings = Settings({**only_named, **case["levels"]}, today=day(case["today"]))
    item = NewsItem.from_dict(case["item"])
    found = [finding.to_dict() for finding in osce_news.check(item, settings)]
    keys = ["rule", "severity", "place", "range", "message"]
    assert [{key: finding[key] for key in keys} for finding in found] == case["findings"]
    fixed, _settled = osce_news.fix(item, settings)
    assert fixed.to_dict() == case["fixed"]


@cases("write.json")
def test_writing(case):
    items = map(NewsItem.from_dict, case["items"])
    channel = Channel.from_dict(case["channel"])
    assert osce_news.publish(items, channel, format=case["format"]).decode() == case["output"]
