import datetime
import pickle

import polars

import osce_news
from osce_news import Country, MentionsTable, NewsItem, ParticipatingState, Structure


def test_mentions_in_a_text():
    text = "OSCE Mission to Serbia trains police officers from Albania"
    found = osce_news.mentions(text)
    assert [(mention.term, mention.confidence) for mention in found] == [
        (Structure.MISSION_TO_SERBIA, "named"),
        (Country.SERBIA, "inside-structure"),
        (Country.ALBANIA, "named"),
    ]
    for mention in found:
        assert text[mention.start :][: mention.length] == mention.text
        assert mention.place is None
    assert "Albania" in repr(found[2])


def test_the_day_tells_who_holds_the_chair():
    [chair, *_] = osce_news.mentions("OSCE Chair visits Kyiv", on=datetime.date(2020, 9, 1))
    assert chair.term is Structure.CHAIRPERSONSHIP
    assert chair.chair is ParticipatingState.ALBANIA


def test_mentions_in_an_item_know_their_place():
    item = NewsItem("Judges meet in Montenegro", body=["They came from Serbia."])
    found = [(mention.place, mention.term) for mention in osce_news.mentions(item)]
    assert found == [("title", Country.MONTENEGRO), ("body[0]", Country.SERBIA)]
    german = NewsItem("Richter treffen sich in Österreich", language="de")
    assert [mention.term for mention in osce_news.mentions(german)] == [Country.AUSTRIA]
    assert osce_news.mentions("Richter aus Österreich", language="de")


def test_mentions_as_a_table():
    items = [NewsItem("Judges meet in Montenegro"), NewsItem("Nobody"), NewsItem("Serbia votes")]
    frame = polars.DataFrame(MentionsTable(items))
    assert frame.select("item", "code", "text", "place").rows() == [
        (0, "ME", "Montenegro", "title"),
        (2, "RS", "Serbia", "title"),
    ]


def test_mentions_pickle():
    found = osce_news.mentions("The Albanian Chairmanship and the OSCE Mission to Serbia met.", on=datetime.date(2020, 5, 1))
    item = osce_news.mentions(NewsItem("Serbia and Albania met"))
    assert pickle.loads(pickle.dumps(found + item)) == found + item
    assert found[0].to_dict()["code"] == found[0].term.code
