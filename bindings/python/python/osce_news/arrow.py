"""Archives as Arrow record batches: for Spark's ``mapInArrow``, for Dask and Ray, or by hand.

Each function takes an iterator of record batches with a column of pages (text or bytes: copied text
or HTML) and gives record batches of pyarrow. A page that cannot be read never ends the job: its row
says why in the column ``error``.

    frame.mapInArrow(osce_news.arrow.read_pages, to_spark(osce_news.arrow.items_schema()))
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from . import _osce_news as _core

if TYPE_CHECKING:
    import pyarrow  # type: ignore[import-untyped]

    from ._osce_news import Settings

__all__ = ["check_pages", "findings_schema", "items_schema", "read_pages"]


def read_pages(
    batches: Iterable[pyarrow.RecordBatch],
    *,
    page: str = "page",
    address: str | None = None,
    categorical: bool = False,
    json: bool = False,
) -> Iterator[pyarrow.RecordBatch]:
    """Reads the pages in the column ``page``: a row each, in their order, as in a ``NewsTable``.

    The column ``address`` (by default ``url``, where there is one) says where a page was found: it
    becomes the column ``source``, and the item's address where the page has none.
    """
    import pyarrow

    for batch in batches:
        for items in _core.read_batch(batch, page, address, categorical, json):
            yield pyarrow.record_batch(items)


def check_pages(
    batches: Iterable[pyarrow.RecordBatch],
    *,
    page: str = "page",
    address: str | None = None,
    settings: Settings | None = None,
) -> Iterator[pyarrow.RecordBatch]:
    """Checks the pages in the column ``page``: a row for each finding, as in a ``FindingsTable``,
    and one for each page that cannot be read. ``item`` is the page's number in its batch."""
    import pyarrow

    for batch in batches:
        for findings in _core.check_batch(batch, page, address, settings):
            yield pyarrow.record_batch(findings)


def items_schema(*, categorical: bool = False, json: bool = False) -> pyarrow.Schema:
    """The schema of what ``read_pages`` gives."""
    return _about_pages(_core.items_schema(categorical=categorical, json=json))


def findings_schema() -> pyarrow.Schema:
    """The schema of what ``check_pages`` gives."""
    return _about_pages(_core.findings_schema())


def _about_pages(columns: object) -> pyarrow.Schema:
    import pyarrow

    about = [pyarrow.field("source", pyarrow.string()), pyarrow.field("error", pyarrow.string())]
    return pyarrow.schema([*about, *pyarrow.schema(columns)])
