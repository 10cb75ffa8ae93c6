"""Reads an archive of pages on Spark and checks it.

    python spark_archive.py ARCHIVE OUT [MASTER]

ARCHIVE is Parquet with the columns ``url`` and ``page`` (copied text or HTML). OUT/items gets a row
a page, OUT/findings a row a finding; pages that cannot be read have the reason in ``error``. The
workers need Python with osce_news, pyarrow and pandas.
"""

import sys

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

from osce_news import arrow


def items(pages: DataFrame) -> DataFrame:
    """The items of pages."""
    return pages.mapInArrow(arrow.read_pages, from_arrow_schema(arrow.items_schema()))


def findings(pages: DataFrame) -> DataFrame:
    """The findings in pages."""
    return pages.mapInArrow(arrow.check_pages, from_arrow_schema(arrow.findings_schema()))


def main(archive: str, out: str, master: str = "local[*]") -> None:
    """Reads and checks an archive, and says how many rows of each there are."""
    spark = SparkSession.builder.master(master).appName("osce-news").getOrCreate()
    pages = spark.read.parquet(archive)
    items(pages).write.mode("overwrite").parquet(f"{out}/items")
    findings(pages).write.mode("overwrite").parquet(f"{out}/findings")
    for name in ("items", "findings"):
        print(name, spark.read.parquet(f"{out}/{name}").count())
    spark.stop()


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(*sys.argv[1:])
