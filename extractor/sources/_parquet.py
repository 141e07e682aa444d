"""Rows of a Parquet file, by Arrow. Runs in the parsing process: a small file can hold a long column."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from typing import Any

from extractor.errors import SourceError

ROWS_AT_A_TIME = 64


def parquet_columns(path: str, name: str) -> list[str]:
    """The names of its columns.

    Raises:
        SourceError: it is no Parquet file.
    """
    with _opened(path, name) as file:
        return list(file.schema_arrow.names)


def parquet_rows(path: str, name: str, columns: Sequence[str]) -> Iterator[list[Any]]:
    """The values of the columns, row by row; times as ISO 8601."""
    import pyarrow as pa

    wanted = list(dict.fromkeys(columns))
    with _opened(path, name, wanted) as file:
        try:
            for batch in file.iter_batches(ROWS_AT_A_TIME, columns=wanted, use_threads=False):
                values = [batch.column(wanted.index(column)) for column in columns]
                for row in range(batch.num_rows):
                    yield [_plain(column[row].as_py()) for column in values]
        except (pa.ArrowException, OSError, ValueError) as error:
            raise SourceError(f"{name} is damaged: {str(error)[:200]}", hint="Write it anew.") from error


def _opened(path: str, name: str, dictionaries: Sequence[str] | None = None) -> Any:
    import pyarrow as pa
    import pyarrow.parquet as pq

    pa.set_cpu_count(1)
    pa.set_io_thread_count(1)
    try:
        # As dictionaries, a value that a million rows repeat is held once.
        return pq.ParquetFile(path, read_dictionary=list(dictionaries or ()), pre_buffer=False, memory_map=False)
    except (pa.ArrowException, OSError, ValueError) as error:
        raise SourceError(f"{name} is no Parquet file, or damaged: {str(error)[:200]}", hint="Write it anew.") from error  # fmt: skip


def _plain(value: Any) -> Any:
    if isinstance(value, datetime.date | datetime.datetime):
        return value.isoformat()
    return value if value is None or isinstance(value, str | int | float | bool) else f"<{type(value).__name__}>"
