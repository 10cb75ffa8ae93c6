import copy
import pickle
from datetime import date, datetime, timezone

import pytest

from osce_news import (
    Block,
    Channel,
    ContentType,
    Country,
    Dateline,
    Detail,
    Field,
    FieldOfWork,
    InvalidAddressError,
    Link,
    NewsItem,
    ParticipatingState,
    Passage,
    Structure,
    UnknownTermError,
    UnresolvedLabel,
)


def full_item() -> NewsItem:
    return NewsItem(
        "Officers train in Bishkek",
        number=513310,
        address="https://www.osce.org/node/513310",
        other_addresses=["https://osce.org/bishkek/513310"],
        language="en",
        content_type="press-release",
        summary="Twelve officers took part.",
        dateline=Dateline("BISHKEK, 2 May 2024", places=["BISHKEK"], date=date(2024, 5, 2)),
        issued_on=date(2024, 5, 2),
        published_at=datetime(2024, 5, 2, 9, 30, tzinfo=timezone.utc),
        updated_at=datetime(2024, 5, 3, tzinfo=timezone.utc),
        issued_by=[Structure.PROGRAMME_OFFICE_IN_BISHKEK, "secretariat"],
        fields_of_work=(field for field in [FieldOfWork.POLICING]),
        locations=[ParticipatingState.KYRGYZSTAN, "TJ"],
        body=[
            "A paragraph.",
            Passage("See the report.", links=[Link(8, 6, "https://www.osce.org/odihr/1")]),
            Block.heading("What next"),
            Block.quote("“Well done”, he said."),
            Block.list(["one", "two"], ordered=True),
            Block.image("https://www.osce.org/files/1.jpg", "Training (OSCE)"),
        ],
        details=[Detail("Organized by", "the office")],
        unresolved=[UnresolvedLabel("fields_of_work", "Polcing")],
    )


def test_an_item_holds_what_it_was_made_of():
    item = full_item()
    assert item.content_type is ContentType.PRESS_RELEASE
    assert item.issued_by == (Structure.PROGRAMME_OFFICE_IN_BISHKEK, Structure.SECRETARIAT)
    assert item.locations == (Country.KYRGYZSTAN, Country.TAJIKISTAN)
    assert [block.kind for block in item.body] == [
        "paragraph",
        "paragraph",
        "heading",
        "quote",
        "list",
        "image",
    ]
    assert item.body[1].passages[0].links[0].target == "https://www.osce.org/odihr/1"
    assert item.body[4].ordered and item.body[4].text == "one\ntwo"
    assert item.published_at == datetime(2024, 5, 2, 9, 30, tzinfo=timezone.utc)
    assert item.unresolved[0].field is Field.FIELDS_OF_WORK
    assert item.id == "https://www.osce.org/node/513310"


@pytest.mark.parametrize(
    "record",
    [
        full_item(),
        NewsItem("Bare"),
        Channel("News", "https://news.example/", language="en", ttl=60),
        Passage("Text"),
        Link(0, 3, "mailto:press@osce.example"),
        Dateline("VIENNA", places=["VIENNA"]),
        Detail("Organized by", "ODIHR"),
        UnresolvedLabel(Field.ISSUED_BY, "OSCE Mission to Mars"),
        Block.list(["a"]),
    ],
    ids=lambda record: type(record).__name__,
)
def test_records_compare_copy_pickle_and_become_json(record):
    assert pickle.loads(pickle.dumps(record)) == record
    assert copy.copy(record) == copy.deepcopy(record) == record
    assert hash(copy.copy(record)) == hash(record)
    assert type(record).from_json(record.to_json()) == record
    assert record != "something else"
    assert repr(record).startswith(type(record).__name__)
    if hasattr(record, "from_dict"):
        assert type(record).from_dict(record.to_dict()) == record
        assert record.replace() == record


def test_replace_leaves_the_original():
    item = NewsItem("One", summary="S")
    other = item.replace(title="Two", summary="", issued_by=["secretariat"])
    assert (item.title, item.summary) == ("One", "S")
    assert (other.title, other.summary, other.issued_by) == ("Two", "", (Structure.SECRETARIAT,))
    with pytest.raises(TypeError, match="no field titel"):
        item.replace(titel="Two")
    with pytest.raises(AttributeError):
        item.title = "Two"


@pytest.mark.parametrize(
    ("fields", "error", "words"),
    [
        ({"address": "osce.org"}, InvalidAddressError, "osce.org"),
        ({"issued_by": "secretariat"}, TypeError, r"write \['secretariat'\]"),
        ({"issued_by": ["secretary"]}, UnknownTermError, "secretary"),
        ({"fields_of_work": [Structure.SECRETARIAT]}, UnknownTermError, "field of work"),
        ({"language": "english"}, UnknownTermError, "english"),
        ({"issued_on": "2024-05-02"}, TypeError, "date"),
        ({"number": -1}, OverflowError, "out of range"),
        ({"locations": [3]}, TypeError, "Country"),
        ({"body": [3]}, TypeError, "int"),
    ],
)
def test_wrong_values_are_named(fields, error, words):
    with pytest.raises(error, match=words) as raised:
        NewsItem("Title", **fields)
    assert "{" not in str(raised.value), "no dump of a Rust value"


def test_items_show_themselves_in_a_notebook():
    html = full_item().replace(title="Less < more & <script>")._repr_html_()
    assert "Less &lt; more &amp; &lt;script&gt;" in html
    assert "Programme Office in Bishkek" in html and "Polcing" in html
    assert "<li>one</li>" in html
