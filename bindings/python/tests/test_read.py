import io
import pathlib

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
    for wrong in [None, 7, [], object()]:
        with pytest.raises(TypeError, match="expected text, bytes, a path"):
            osce_news.read_page(wrong)


def test_the_real_page(shared):
    page = osce_news.read_page(shared / "osce-news-page.txt")
    assert page.item.title and page.item.issued_by and page.item.body
    assert len(page.navigation.participating_states) == 57
