"""Parquet: typed columns, nested or flat, written in row groups as the results come."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from extractor.arrow import Layout, Waiting, arrow_schema, need
from extractor.outputs import PartFile, Sink
from extractor.schema import Extraction

if TYPE_CHECKING:
    import pyarrow


_TAIL: Final = 8
"""Bytes that say where a Parquet file's directory is."""


class Parquet(Sink):
    """`.parquet`. The layout `documents` holds everything; `events` and `dyads` are flat rows."""

    def __init__(self, path: Path, layout: Layout) -> None:
        self._library = need("pyarrow.parquet", "tables", "A Parquet file")
        self._path = path
        self._layout: Layout = layout
        self._waiting = Waiting(layout)
        self._part = PartFile(path)
        self._file: BinaryIO
        self._writer: Any
        self._without_events = self._rejections = 0

    def start(self) -> None:
        self._file = self._part.create()
        self._writer = self._library.ParquetWriter(
            self._file, arrow_schema(self._layout), compression="zstd", write_page_checksum=True
        )

    def write(self, extraction: Extraction) -> None:
        for batch in self._waiting.add(extraction):
            self._write(batch)
        self._without_events += not extraction.events
        self._rejections += len(extraction.rejections)

    def _write(self, batch: pyarrow.RecordBatch) -> None:
        try:
            self._writer.write_batch(batch)
        except OSError as error:
            raise self._part.failure(error) from error

    def finish(self) -> None:
        for batch in self._waiting.rest():
            self._write(batch)
        try:
            self._writer.close()
            self._file.close()
        except OSError as error:
            raise self._part.failure(error) from error
        self._part.publish()

    def abandon(self) -> None:
        with suppress(OSError, ValueError):
            self._writer.close()
        with suppress(OSError, ValueError):
            # Without its last bytes nobody can take the part for a whole file.
            self._file.truncate(max(0, self._file.tell() - _TAIL))
        with suppress(OSError):
            self._file.close()

    @property
    def left_out(self) -> str:
        if self._layout == "documents" or not (self._without_events or self._rejections):
            return ""
        return (
            f"{self._path} holds events alone; in no row: "
            f"{self._without_events:,} documents without events, {self._rejections:,} rejections"
        )
