"""Rows for spreadsheets and statistics: CSV in one of two layouts.

A cell is a number, `true`, `false`, empty, or text. Lists are joined with `; `. Text that a spreadsheet would run as a
formula gets a leading apostrophe; the other formats keep it as it is.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final, TextIO

from extractor.flat import LAYOUTS, FlatLayout, rows
from extractor.schema import Extraction
from extractor.sinks.base import PartFile, Sink
from extractor.stored import storable

SEPARATOR: Final = "; "
_ACTIVE: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")  # noqa: RUF001 - they are meant


def guarded(text: str) -> str:
    r"""Text that no spreadsheet takes for a formula.

    >>> guarded('=HYPERLINK("x")'), guarded("steel")
    ('\'=HYPERLINK("x")', 'steel')
    """
    return f"'{text}" if text.startswith(_ACTIVE) else text


def cell(value: Any) -> str | int | float:
    """One value as CSV writes it.

    >>> [cell(value) for value in (-0.40, None, True, ("72", "76"), "+1")]
    [-0.4, '', 'true', '72; 76', "'+1"]
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return value
    if isinstance(value, str):
        return guarded(storable(value)).replace("\0", "\N{SYMBOL FOR NULL}")
    return SEPARATOR.join(str(cell(item)) for item in value)


class CsvRows(Sink):
    """`.csv` as RFC 4180 has it, in UTF-8. With CRLF between rows, Python quotes a cell that holds either character."""

    def __init__(self, path: Path, layout: FlatLayout) -> None:
        self._path = path
        self._layout: FlatLayout = layout
        self._part = PartFile(path)
        self._stream: TextIO
        self._without_answer = self._without_events = self._rejections = 0

    def start(self) -> None:
        # Line ends are the writer's, and those inside of cells stay what they are.
        self._stream = io.TextIOWrapper(self._part.create(), encoding="utf-8", newline="")
        self._writer = csv.writer(self._stream, lineterminator="\r\n")
        self._write_rows([[column.name for column in LAYOUTS[self._layout]]])

    def write(self, extraction: Extraction) -> None:
        self._rejections += len(extraction.rejections)
        if not extraction.events:
            self._without_events += extraction.error is None
            self._without_answer += extraction.error is not None
        self._write_rows([cell(value) for value in row] for row in rows(extraction, self._layout))

    def _write_rows(self, cells: Iterable[list[Any]]) -> None:
        try:
            self._writer.writerows(cells)
        except OSError as error:
            raise self._part.failure(error) from error

    def finish(self) -> None:
        try:
            self._stream.close()
        except OSError as error:
            raise self._part.failure(error) from error
        self._part.publish()

    def abandon(self) -> None:
        try:
            self._stream.close()
        except OSError:
            return

    @property
    def left_out(self) -> str:
        counts = {
            "documents without an answer": self._without_answer,
            "documents without events": self._without_events,
            "rejections": self._rejections,
        }
        told = ", ".join(f"{count:,} {what}" for what, count in counts.items() if count)
        return f"{self._path} holds events alone; in no row: {told}" if told else ""
