"""Rows for spreadsheets and statistics: CSV in one of two layouts.

A cell is a number, `true`, `false`, empty for null, or quoted text; lists are joined with `; `. Text that a spreadsheet
would run as a formula gets a leading apostrophe; the other formats keep it as it is.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Any, BinaryIO, Final

from extractor.flat import LAYOUTS, FlatLayout, rows
from extractor.outputs import PartFile, Sink
from extractor.schema import Extraction
from extractor.stored import as_exact, storable

SEPARATOR: Final = "; "
_ACTIVE: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")  # noqa: RUF001 - they are meant


def guarded(text: str) -> str:
    r"""Text that no spreadsheet takes for a formula.

    >>> guarded('=HYPERLINK("x")'), guarded("steel")
    ('\'=HYPERLINK("x")', 'steel')
    """
    return f"'{text}" if text.startswith(_ACTIVE) else text


def cell(value: Any) -> str:
    r"""One value as CSV has it.

    Every text is quoted: a spreadsheet that splits at semicolons and tabs too, as LibreOffice does by default, would
    otherwise begin a cell in the middle of one.

    >>> [cell(value) for value in (-0.40, None, True, ("72", "76"), "+1")]
    ['-0.4', '', 'true', '"72; 76"', '"\'+1"']
    """
    if value is None:
        return ""
    if isinstance(value, str):
        return f'"{_inside(value)}"'
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return as_exact(value) or ""
    return f'"{SEPARATOR.join(map(_inside, value))}"'


@lru_cache(maxsize=4096)  # labels, names and provenance stand in row after row
def _inside(text: str) -> str:
    return guarded(storable(text)).replace("\0", "\N{SYMBOL FOR NULL}").replace('"', '""')


class CsvRows(Sink):
    """`.csv` as RFC 4180 has it, in UTF-8."""

    def __init__(self, path: Path, layout: FlatLayout) -> None:
        self._path = path
        self._layout: FlatLayout = layout
        self._part = PartFile(path)
        self._file: BinaryIO
        self._without_answer = self._without_events = self._rejections = 0

    def start(self) -> None:
        self._file = self._part.create()
        self._write_row([column.name for column in LAYOUTS[self._layout]])

    def write(self, extraction: Extraction) -> None:
        self._rejections += len(extraction.rejections)
        if not extraction.events:
            self._without_events += extraction.error is None
            self._without_answer += extraction.error is not None
        for row in rows(extraction, self._layout):
            self._write_row(map(cell, row))

    def _write_row(self, cells: Iterable[str]) -> None:
        try:
            self._file.write((",".join(cells) + "\r\n").encode())
        except OSError as error:
            raise self._part.failure(error) from error

    def finish(self) -> None:
        try:
            self._file.close()
        except OSError as error:
            raise self._part.failure(error) from error
        self._part.publish()

    def abandon(self) -> None:
        with suppress(OSError):
            self._file.close()

    @property
    def left_out(self) -> str:
        counts = {
            "documents without an answer": self._without_answer,
            "documents without events": self._without_events,
            "rejections": self._rejections,
        }
        told = ", ".join(f"{count:,} {what}" for what, count in counts.items() if count)
        return f"{self._path} holds events alone; in no row: {told}" if told else ""
