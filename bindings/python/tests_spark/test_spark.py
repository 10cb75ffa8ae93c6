"""An archive on a Spark cluster of two worker processes: the rows of one process, whatever fails."""

import os
import signal
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest
from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

from osce_news import arrow

sys.path.insert(0, str(Path(__file__).parents[3] / "examples/python"))

import archive  # noqa: E402
import spark_archive  # noqa: E402

PAGES = 600


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "50")
        .getOrCreate()
    )
    yield session
    session.stop()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("archive") / "pages.parquet"
    urls, texts = zip(*archive.made_up_pages(PAGES))
    table = pyarrow.table({"url": urls, "page": texts})
    pyarrow.parquet.write_table(table, path, row_group_size=100)
    return path


def rows(table: pyarrow.Table) -> list[dict]:
    """The rows in an order that does not depend on how they were spread."""
    return sorted(table.to_pylist(), key=lambda row: (row["source"], repr(row)))


def in_one_process(pages: Path, read) -> list[dict]:
    batches = pyarrow.parquet.read_table(pages).to_batches(max_chunksize=50)
    return rows(pyarrow.Table.from_batches(read(batches)))


def test_the_items_are_those_of_one_process(spark, pages):
    frame = spark.read.parquet(str(pages)).repartition(6)
    found = rows(spark_archive.items(frame).toArrow())
    assert len(found) == PAGES
    assert sum(row["error"] is not None for row in found) == PAGES // 50
    assert found == in_one_process(pages, arrow.read_pages)


def test_the_findings_are_those_of_one_process(spark, pages):
    frame = spark.read.parquet(str(pages)).repartition(6)
    found = spark_archive.findings(frame).drop("item").toArrow()
    expected = in_one_process(pages, arrow.check_pages)
    for row in expected:
        del row["item"]
    assert rows(found) == sorted(expected, key=lambda row: (row["source"], repr(row)))


def test_a_killed_worker_changes_nothing(spark, pages, tmp_path):
    marker = str(tmp_path / "killed")

    def read_and_die_once(batches: Iterable[pyarrow.RecordBatch]):
        for number, batch in enumerate(arrow.read_pages(batches)):
            yield batch
            if number == 0:
                try:
                    os.close(os.open(marker, os.O_CREAT | os.O_EXCL))
                except FileExistsError:
                    continue
                os.kill(executor(), signal.SIGKILL)

    def executor() -> int:
        """The executor that this Python worker belongs to: the first Java process above it."""
        process = os.getpid()
        while process > 1:
            with open(f"/proc/{process}/stat") as stat:
                name, after = stat.read().rsplit(")", 1)
            if name.endswith("(java"):
                return process
            process = int(after.split()[1])
        raise RuntimeError("no executor above this worker")

    frame = spark.read.parquet(str(pages)).repartition(6)
    schema = from_arrow_schema(arrow.items_schema())
    found = rows(frame.mapInArrow(read_and_die_once, schema).toArrow())
    assert Path(marker).exists(), "a worker was killed"
    assert found == in_one_process(pages, arrow.read_pages)


def test_the_example_runs(spark, pages, tmp_path, capsys):
    spark_archive.main(str(pages), str(tmp_path / "out"))
    assert f"items {PAGES}" in capsys.readouterr().out
