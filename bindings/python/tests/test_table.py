from datetime import date, datetime, timezone

import duckdb
import pandas
import polars
import pyarrow
import pyarrow.parquet
import pytest

import osce_news
from osce_news import FieldOfWork, FindingsTable, NewsItem, NewsTable, Rule, Structure
from osce_news import arrow
from test_model import full_item


def items() -> list[NewsItem]:
    return [full_item(), NewsItem("Bare"), osce_news.read_page(osce_news.SAMPLE_PAGE).item]


def test_the_schema_is_the_documented_one():
    text, texts = pyarrow.string(), pyarrow.list_(pyarrow.string())
    pair = lambda a, b: pyarrow.list_(pyarrow.struct([(a, text), (b, text)]))  # noqa: E731
    expected = {
        "id": text,
        "number": pyarrow.int64(),
        "address": text,
        "language": text,
        "content_type": text,
        "title": text,
        "summary": text,
        "issued_on": pyarrow.date32(),
        "published_at": pyarrow.timestamp("us", "UTC"),
        "updated_at": pyarrow.timestamp("us", "UTC"),
        "issued_by": texts,
        "fields_of_work": texts,
        "locations": texts,
        "dateline": text,
        "body": text,
        "unresolved": pair("field", "text"),
        "details": pair("label", "text"),
        "other_addresses": texts,
    }
    for table in [NewsTable(items()), NewsTable([])]:
        schema = pyarrow.schema(table)
        assert {field.name: field.type for field in schema} == expected
        assert table.column_names == list(expected)


def test_pyarrow_reads_every_value():
    table = pyarrow.table(NewsTable(items()))
    table.validate(full=True)
    full, bare, _ = table.to_pylist()
    assert full["issued_on"] == date(2024, 5, 2)
    assert full["published_at"] == datetime(2024, 5, 2, 9, 30, tzinfo=timezone.utc)
    assert full["issued_by"] == ["programme-office-in-bishkek", "secretariat"]
    assert full["unresolved"] == [{"field": "fields_of_work", "text": "Polcing"}]
    assert full["body"].startswith("A paragraph.\n\nSee the report.\n\nWhat next")
    assert bare["title"] == "Bare" and bare["issued_on"] is None and bare["issued_by"] == []


@pytest.mark.parametrize("categorical", [False, True])
def test_frames_and_queries(categorical):
    news = table = NewsTable(items(), categorical=categorical)
    frame = polars.DataFrame(table)
    assert frame["title"].to_list() == [item.title for item in items()]
    policing = frame.explode("fields_of_work").filter(
        polars.col("fields_of_work").cast(polars.String) == FieldOfWork.POLICING.code
    )
    assert len(policing) == 2
    pandas_frame = pandas.DataFrame.from_arrow(table)
    assert list(pandas_frame["number"])[0] == 513310
    query = "select issuer::text, count(*) from (select unnest(issued_by) as issuer from news) group by 1"
    counted = duckdb.sql(query)
    assert dict(counted.fetchall())[Structure.SECRETARIAT] == 2


def test_items_come_back(tmp_path):
    whole = NewsTable(items(), json=True)
    path = tmp_path / "items.parquet"
    pyarrow.parquet.write_table(pyarrow.table(whole), path)
    assert osce_news.items_of(pyarrow.parquet.read_table(path)) == items()
    polars.DataFrame(whole).write_ipc(tmp_path / "items.arrow")
    assert osce_news.items_of(polars.read_ipc(tmp_path / "items.arrow")) == items()
    assert osce_news.items_of(whole) == items()


@pytest.mark.parametrize("categorical", [False, True])
def test_items_come_back_from_columns(categorical):
    table = NewsTable(items(), categorical=categorical)
    for source in [table, polars.DataFrame(table), pyarrow.table(table)]:
        full, bare, sample = osce_news.items_of(source)
        assert bare == items()[1] and sample == items()[2]
        original = items()[0]
        flat = ["body", "dateline"]
        same = {name: getattr(original, name) for name in flat}
        assert full.replace(**same) == original
        assert full.body[0].text == "A paragraph."
    some = polars.DataFrame({"title": ["A", None], "issued_on": [date(2024, 1, 1), None]})
    assert osce_news.items_of(some) == [NewsItem("A", issued_on=date(2024, 1, 1))]
    with pytest.raises(ValueError, match="no structure has the code"):
        osce_news.items_of(polars.DataFrame({"title": ["A"], "issued_by": [["moon"]]}))
    with pytest.raises(TypeError, match="Arrow data"):
        osce_news.items_of([1])


def test_findings_as_a_table(page):
    table = FindingsTable([page, NewsItem("")])
    frame = polars.DataFrame(table)
    assert frame.filter(polars.col("item") == 0)["rule"].to_list() == [
        finding.rule for finding in osce_news.check(page)
    ]
    assert Rule.TITLE_MISSING in frame.filter(polars.col("item") == 1)["rule"].to_list()
    assert frame.row(0, named=True)["line"] == osce_news.check(page)[0].span.start.line
    assert len(table) == len(frame)


def test_tables_show_themselves():
    html = NewsTable([NewsItem("<b>", issued_by=["secretariat"])] * 12)._repr_html_()
    assert "&lt;b&gt;" in html and "10 of 12 rows" in html and "secretariat" in html
    assert "title-missing" in FindingsTable([NewsItem("")])._repr_html_()


def batches(kind: pyarrow.DataType = pyarrow.string()) -> list[pyarrow.RecordBatch]:
    pages = [osce_news.SAMPLE_PAGE, "no news at all", None]
    pages = [p and p.encode() for p in pages] if "binary" in str(kind) else pages
    urls = [f"https://www.osce.org/node/{number}" for number in (1, 2, 3)]
    columns = {"url": urls, "page": pyarrow.array(pages, kind)}
    return [pyarrow.RecordBatch.from_pydict(columns)] * 2


@pytest.mark.parametrize(
    "kind",
    [
        pyarrow.string(),
        pyarrow.large_string(),
        pyarrow.string_view(),
        pyarrow.binary(),
        pyarrow.large_binary(),
        pyarrow.binary_view(),
    ],
    ids=str,
)
def test_pages_in_items_out(kind):
    out = list(arrow.read_pages(iter(batches(kind))))
    assert [batch.num_rows for batch in out] == [3, 3]
    assert out[0].schema == arrow.items_schema()
    good, bad, null = out[0].to_pylist()
    assert good["error"] is None and good["number"] == 1
    assert good["address"] == good["source"] == "https://www.osce.org/node/1"
    assert good["fields_of_work"] == ["policing"]
    assert bad["title"] is None and "line 1, column 1" in bad["error"]
    assert bad["source"] == "https://www.osce.org/node/2" and null["error"] == "the page is null"


def test_pages_in_findings_out(page):
    [first, _] = arrow.check_pages(batches())
    assert first.schema == arrow.findings_schema()
    rows = first.to_pylist()
    assert [row["rule"] for row in rows[:-2]] == [finding.rule for finding in osce_news.check(page)]
    assert [row["rule"] for row in rows[-2:]] == [None, None]
    assert all(row["error"] for row in rows[-2:]) and rows[-1]["item"] == 2


def test_columns_can_have_other_names():
    [batch] = arrow.read_pages([batches()[0].rename_columns(["where", "text"])], page="text")
    assert batch.to_pylist()[0]["source"] is None
    with pytest.raises(KeyError, match="no column page"):
        list(arrow.read_pages([batches()[0].rename_columns(["where", "text"])]))
    with pytest.raises(TypeError, match="holds Int64, not text or bytes"):
        list(arrow.read_pages([pyarrow.record_batch({"page": [1]})]))


def test_a_large_table_has_batches_and_keeps_its_order():
    many = [NewsItem(str(number)) for number in range(40_000)]
    table = pyarrow.table(NewsTable(iter(many)))
    assert table["title"].to_pylist() == [item.title for item in many]
    assert table["title"].num_chunks > 1
