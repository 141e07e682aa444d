"""What a source may cost. Every bound is stated in the error that it causes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

SIZE_LIMIT: Final = 5_000_000
"""Bytes of one text. No article is longer; a file that is holds many, or is none."""

RATIO_FLOOR: Final = 1_000_000
"""Unpacked bytes below which nobody asks how well they were packed."""

JSON_DEPTH: Final = 200
"""Arrays and objects inside each other in a line of JSON; the parser's own bound."""

COLUMNS: Final = 10_000
"""Of a table, and keys of a line of JSON."""

BLANK_LINES: Final = 100_000
"""One after the other in a table."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what is read, so that no file can take the machine.

    >>> Limits(parse_seconds=20).parse_seconds
    20
    """

    text_bytes: int = SIZE_LIMIT
    """Of one text, and of one text column."""
    page_bytes: int = 10_000_000
    """Of one web page, with its markup."""
    pdf_bytes: int = 50_000_000
    pdf_pages: int = 2_000
    line_bytes: int = 16_000_000
    """Of one line of a table. A longer one is an error of its own, and the next line is read."""
    unpacked_bytes: int = 50_000_000_000
    """What one packed file may hold in all, whatever it is packed with."""
    ratio: int = 100
    """How many times its packed size a thing may hold, once it holds more than a megabyte."""
    depth: int = 2
    """Packings inside each other: a zip in a zip, a gzipped table in a zip."""
    members: int = 100_000
    """Of one zip archive."""
    broken_records: int = 1_000
    """Of one web archive; then it is given up."""
    parse_seconds: float = 3.0
    """Of computing for a web page or a PDF; a PDF gets a quarter of a second more for each page that it has given, in
    all ten times as much. Computing, so that a busy machine reads the same documents as an idle one."""
    parse_memory: int = 400_000_000
    """Bytes for the process that reads web pages, PDFs and Parquet files. Not enforced on Windows and macOS."""


DEFAULT: Final = Limits()
