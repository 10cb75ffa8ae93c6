import copy
import datetime
import io
import multiprocessing
import pathlib
import pickle
from concurrent.futures import ProcessPoolExecutor

import pytest

import osce_news
from osce_news import NewsError, NotNewsError, NotTextError, ParticipatingState, Structure


def test_the_sample(page):
    assert page.item.issued_by == (
        Structure.SECRETARIAT,
        Structure.TRANSNATIONAL_THREATS_DEPARTMENT,
    )
    assert page.item.issued_on is None
    assert page.leftovers == ()
    assert page.navigation.participating_states == tuple(ParticipatingState)
    assert page.navigation.drift == ()
    span = page.span("issued_by[1]")
    line = osce_news.SAMPLE_PAGE.splitlines()[span.start.line - 1]
    part = line[span.start.column - 1 :][: span.length]
    assert part == "Transnational Threats Department"
    assert page.span("details[9]") is None
    with pytest.raises(ValueError):
        page.span("issued_by[")


def test_sources_of_any_kind_read_the_same(page, tmp_path: pathlib.Path):
    path = tmp_path / "page.txt"
    path.write_text(osce_news.SAMPLE_PAGE, "utf-8", newline="")
    data = osce_news.SAMPLE_PAGE.encode()
    for source in [data, bytearray(data), memoryview(data), path, io.BytesIO(data)]:
        assert osce_news.read_page(source) == page
    with path.open(encoding="utf-8", newline="") as file:
        assert osce_news.read_page(file) == page


def test_errors_have_attributes(tmp_path: pathlib.Path):
    with pytest.raises(NotNewsError) as raised:
        osce_news.read_page("Just words.")
    assert (raised.value.line, raised.value.column) == (1, 1)
    assert raised.value.reason and isinstance(raised.value, NewsError)
    with pytest.raises(NotTextError) as raised:
        osce_news.read_page(b"News Item\n\0\x80")
    assert raised.value.offset == 10
    with pytest.raises(FileNotFoundError) as missing:
        osce_news.read_page(tmp_path / "none.txt")
    assert missing.value.filename == str(tmp_path / "none.txt")
    path = tmp_path / "page.txt"
    path.write_text(osce_news.SAMPLE_PAGE, "utf-8")
    with pytest.raises(TypeError, match="is a file: to read it, give a pathlib.Path"):
        osce_news.read_page(str(path))
    for wrong in [None, 7, [], object()]:
        with pytest.raises(TypeError, match="expected text, bytes, a path"):
            osce_news.read_page(wrong)


def test_the_real_page(shared):
    page = osce_news.read_page(shared / "osce-news-page.txt")
    assert page.item.title and page.item.issued_by and page.item.body
    assert len(page.navigation.participating_states) == 57


LISTING = """Newsroom
A title
Publishing date: 16 December 2024
Content type: News
Where we are: OSCE Mission to Skopje
A summary of it.
"""


def test_listings():
    listing = osce_news.read_listing(LISTING)
    [item] = listing.items
    assert (item.title, item.issued_on) == ("A title", datetime.date(2024, 12, 16))
    assert item.issued_by == (Structure.MISSION_TO_SKOPJE,)
    assert osce_news.read_any(LISTING) == listing


def test_feeds_and_the_own_xml_come_back(page):
    item = page.item.replace(number=513310, address="https://www.osce.org/node/513310")
    channel = osce_news.Channel("News", "https://news.example/", language="en")
    feed = osce_news.read_feed(osce_news.publish([item], channel))
    assert feed.channel.title == "News" and feed.broken_at is None
    assert feed.items[0].title == item.title and feed.items[0].issued_by == item.issued_by
    cut = osce_news.publish([item, item], channel)[:-800]
    assert osce_news.read_feed(cut).broken_at is not None
    document = osce_news.read_xml(osce_news.publish([item], channel, format="xml"))
    assert document.items == (item,) and document.channel == channel
    assert document.ignored == ()
    with pytest.raises(osce_news.IllFormedError) as raised:
        osce_news.read_feed("no feed")
    assert raised.value.line == 1 and raised.value.reason


def test_the_same_item_is_merged(page):
    listed = page.item.replace(number=7, body=[], summary="")
    whole = page.item.replace(number=7)
    assert osce_news.merge([listed, whole, osce_news.NewsItem("Other")])[0] == whole


def test_many_inputs(tmp_path, page):
    folder = tmp_path / "archive"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number:03}.txt").write_text(osce_news.SAMPLE_PAGE, "utf-8")
    (folder / "300.txt").write_text("no news")
    (folder / "301.txt").write_text(LISTING)
    readings = list(osce_news.read_many(folder))
    assert [pathlib.Path(reading.name).stem for reading in readings] == [
        f"{number:03}" for number in range(302)
    ]
    assert all(reading.found.item == page.item for reading in readings[:300])
    assert isinstance(readings[300].error, NotNewsError) and readings[300].items == ()
    assert readings[301].items[0].title == "A title"
    [missing] = osce_news.read_many([folder / "none.txt"])
    assert isinstance(missing.error, osce_news.UnreadError) and missing.found is None
    assert str(folder / "none.txt") in missing.name


def test_a_bar_shows_how_far_reading_is(tmp_path, capsys):
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(osce_news.SAMPLE_PAGE, "utf-8")
    readings = list(osce_news.read_many(str(tmp_path), progress=True))
    assert len(readings) == 3
    assert "items=3" in capsys.readouterr().err


def test_what_was_read_pickles_and_becomes_json(page, tmp_path: pathlib.Path):
    again = pickle.loads(pickle.dumps(page))
    assert again == page
    assert again.span("issued_by[1]") == page.span("issued_by[1]")
    assert again.navigation.drift == page.navigation.drift == ()
    assert type(page).from_json(page.to_json()) == page
    assert page.to_dict()["item"] == page.item.to_dict()
    items = [page.item.replace(address="https://www.osce.org/node/1")]
    channel = osce_news.Channel("News", "https://www.osce.org/")
    feed = osce_news.read_feed(osce_news.publish(items, channel))
    document = osce_news.read_xml(osce_news.publish(items, channel, format="xml"))
    for found in [feed, document, page.navigation, page.navigation.entries[0], page.span("title")]:
        assert copy.deepcopy(found) == pickle.loads(pickle.dumps(found)) == found
    path = tmp_path / "page.txt"
    path.write_text(osce_news.SAMPLE_PAGE, "utf-8")
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as workers:
        assert list(workers.map(osce_news.read_page, [path])) == [page]


def test_days_and_datelines():
    assert osce_news.parse_date("15 ноября 2024 года") == datetime.date(2024, 11, 15)
    assert osce_news.parse_date("12/05/2015") is None
    dateline = osce_news.parse_dateline("WARSAW/VIENNA, 30 June 2023 – Two bodies met.")
    assert dateline.places == ("WARSAW", "VIENNA")
    assert dateline.date == datetime.date(2023, 6, 30)
    assert osce_news.parse_dateline("The Chair spoke.") is None
