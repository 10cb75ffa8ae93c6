import io
import xml.etree.ElementTree as ElementTree
from datetime import datetime, timezone

import pytest

import osce_news
from osce_news import Channel, Format, IllegalCharacterError, NewsItem, UnknownTermError

CHANNEL = Channel("News", "https://news.example/", language="en")


def test_a_feed_as_others_read_it(page):
    feed = osce_news.publish([page, NewsItem("Tea & <biscuits>")], CHANNEL)
    channel = ElementTree.fromstring(feed).find("channel")
    titles = [item.findtext("title") for item in channel.iter("item")]
    assert titles == [page.item.title, "Tea & <biscuits>"]
    assert channel.findtext("link") == "https://news.example/"


@pytest.mark.parametrize("format", list(Format))
def test_every_format_gives_the_same_bytes_everywhere(page, format, tmp_path):
    made = {"made_at": datetime(2025, 1, 2, tzinfo=timezone.utc)}
    feed = osce_news.publish([page], CHANNEL, format=format, **made)
    assert feed == osce_news.publish(iter([page.item]), CHANNEL, format=format.code, **made)
    path = tmp_path / "feed"
    assert osce_news.publish([page], CHANNEL, format=format, to=path, **made) is None
    assert path.read_bytes() == feed and list(tmp_path.iterdir()) == [path]
    file = io.BytesIO()
    osce_news.publish([page], CHANNEL, format=format, to=file, **made)
    assert file.getvalue() == feed


def test_characters_that_xml_cannot_carry():
    item = NewsItem("Bell \x07", number=5)
    assert "\ufffd" in osce_news.publish([item]).decode()
    assert "\x07" not in osce_news.publish([item], characters="strip").decode()
    with pytest.raises(IllegalCharacterError) as raised:
        osce_news.publish([item], characters="reject")
    assert (raised.value.place, raised.value.position) == ("title", 6)
    assert raised.value.character == "\x07"
    assert raised.value.item == item.id


def test_a_failure_leaves_no_half_file(tmp_path):
    path = tmp_path / "feed.xml"
    path.write_text("before")

    def items():
        yield NewsItem("One")
        raise RuntimeError("the archive is gone")

    with pytest.raises(RuntimeError, match="archive is gone"):
        osce_news.publish(items(), to=path)
    with pytest.raises(TypeError, match="expected NewsItem objects, not int"):
        osce_news.publish([NewsItem("One"), 2], to=path)
    assert path.read_text() == "before" and list(tmp_path.iterdir()) == [path]
    with pytest.raises(FileNotFoundError):
        osce_news.publish([], to=tmp_path / "none" / "feed.xml")


def test_a_file_that_fails():
    class Full:
        def write(self, data):
            raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        osce_news.publish([NewsItem("One")], to=Full())


def test_wrong_options():
    with pytest.raises(UnknownTermError, match="rsss"):
        osce_news.publish([], format="rsss")
    with pytest.raises(ValueError, match="replace, strip, reject"):
        osce_news.publish([], characters="drop")


def test_several_feeds_in_a_folder(page, tmp_path):
    items = [page, NewsItem("Other", locations=["AL"]), NewsItem("Third")]
    names = osce_news.publish_folder(iter(items), tmp_path / "views", CHANNEL)
    assert "field-of-work-policing.xml" in names and "country-al.xml" in names
    assert sorted(names) == sorted(path.name for path in (tmp_path / "views").iterdir())
    pages = osce_news.publish_folder(items, tmp_path / "p", split="pages", size=1, format="atom")
    assert pages == ["feed.atom", "feed-2.atom", "feed-3.atom"]
    with pytest.raises(ValueError, match="views, pages, archives"):
        osce_news.publish_folder(items, tmp_path, split="years")
