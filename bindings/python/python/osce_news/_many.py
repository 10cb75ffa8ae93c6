"""Reading whole archives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from os import PathLike, fspath

from ._osce_news import Reading, Readings


def read_many(
    paths: str | PathLike[str] | Iterable[str | PathLike[str]], *, progress: bool = False
) -> Iterator[Reading]:
    """Reads files, folders and web archives (WARC), in their order, on all cores.

    An input that cannot be read is one `Reading` with an error; the others go on. With `progress` a
    bar shows how far it is, where tqdm is installed.
    """
    given = [paths] if isinstance(paths, (str, PathLike)) else paths
    readings = Readings([fspath(path) for path in given])
    return _with_bar(readings) if progress else readings


def _with_bar(readings: Readings) -> Iterator[Reading]:
    try:
        from tqdm.auto import tqdm  # type: ignore[import-untyped]
    except ImportError:
        yield from readings
        return
    with tqdm(unit="B", unit_scale=True) as bar:
        for reading in readings:
            _inputs, items, errors, done, total = readings.progress
            bar.total = total
            bar.set_postfix(items=items, errors=errors, refresh=False)
            bar.update(done - bar.n)
            yield reading
