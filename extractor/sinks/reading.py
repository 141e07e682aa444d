"""Extractions from the files that sinks write."""

from __future__ import annotations

import gzip
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, Final, cast

from pydantic import ValidationError

from extractor.arrow import extraction_from, need
from extractor.errors import SourceError, UsageError
from extractor.rendering import parse_jsonl
from extractor.schema import Extraction

LINE_LIMIT: Final = 100_000_000
"""Bytes of one line of JSON: a text of the largest size, escaped throughout, and its events."""

_STANDARD_INPUT: Final = "-"


def read_extractions(path: Path | str) -> Iterator[Extraction]:
    """The extractions in a file, one after the other: `.jsonl`, `.jsonl.gz`, `.parquet` or `.db`; `-` is lines on stdin.

    for extraction in read_extractions("out.parquet"):
        print(extraction.document.id, len(extraction.events))

    Raises:
        SourceError: it can't be read, or holds something else; with the line, row or document. Nothing is skipped.
        UsageError: its name ends otherwise.
    """
    path = Path(path)
    if str(path) == _STANDARD_INPUT:
        return _lines(sys.stdin.buffer, "standard input")
    if path.name.lower().endswith((".jsonl", ".jsonl.gz")):
        return _read_lines(path)
    if path.suffix.lower() == ".parquet":
        return _read_parquet(path)
    if path.suffix.lower() == ".db":
        from extractor.sinks.sqlite_reading import read_database

        return read_database(path)
    if path.suffix.lower() == ".csv":
        raise UsageError(f"{path}: CSV holds only part of an extraction", hint="Read the .jsonl, .parquet or .db.")
    raise UsageError(f"{path} is no file of extractions by its name", hint="Known: .jsonl, .jsonl.gz, .parquet, .db.")


def unreadable(path: Path | str, error: BaseException) -> SourceError:
    """The error for a file that can't be opened or read."""
    if isinstance(error, FileNotFoundError):
        return SourceError(f"{path} does not exist", hint="Check the path.")
    reason = (isinstance(error, OSError) and error.strerror) or str(error)
    return SourceError(f"{path} can't be read: {reason}", hint="Check the path and its permissions.")


def _read_lines(path: Path) -> Iterator[Extraction]:
    try:
        with path.open("rb") as file:
            packed = path.suffix.lower() == ".gz"
            yield from _lines(cast("BinaryIO", gzip.GzipFile(fileobj=file)) if packed else file, str(path))
    except OSError as error:
        raise unreadable(path, error) from error


def _lines(file: BinaryIO, name: str) -> Iterator[Extraction]:
    number = 0
    while True:
        number += 1
        try:
            line = file.readline(LINE_LIMIT + 1)
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise SourceError(
                f"{name}, line {number}: the packed file is damaged: {error}", hint=_WRITE_ANEW
            ) from error
        if not line:
            return
        if len(line) > LINE_LIMIT:
            raise SourceError(
                f"{name}, line {number}, is longer than {LINE_LIMIT:,} bytes", hint="It is no extraction."
            )
        if line.isspace():
            continue
        yield _parsed(line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line, f"{name}, line {number},")


_WRITE_ANEW: Final = "Write the file anew; the documents before this place are whole."


def _parsed(line: bytes, place: str) -> Extraction:
    try:
        return parse_jsonl(line)
    except (ValueError, RecursionError) as error:  # RecursionError: brackets a hundred thousand deep
        if not line.endswith(b"\n") and (not isinstance(error, ValidationError) or _is_no_json(error)):
            raise SourceError(
                f"{place} is torn: the file ends in the middle of it",
                hint="Run the command that wrote it again, or delete that line.",
            ) from error
        raise SourceError(f"{place} is no extraction: {told(error)}", hint=_WRITE_ANEW) from error


def _is_no_json(error: ValidationError) -> bool:
    return error.errors(include_url=False, include_input=False)[0]["type"] == "json_invalid"


def told(error: BaseException) -> str:
    """A fault in one line, with the field where there is one."""
    if isinstance(error, ValidationError):
        first = error.errors(include_url=False, include_input=False)[0]
        field = ".".join(map(str, first["loc"]))
        return f"{field}: {first['msg']}" if field else first["msg"]
    if isinstance(error, KeyError):
        return f"the column {error} is missing"
    return " ".join(str(error).split())[:300] or type(error).__name__


ROWS_AT_A_TIME: Final = 64


def _read_parquet(path: Path) -> Iterator[Extraction]:
    pa = need("pyarrow", "tables", "A Parquet file")
    parquet = need("pyarrow.parquet", "tables", "A Parquet file")
    number = 0
    try:
        with path.open("rb") as raw, parquet.ParquetFile(raw, page_checksum_verification=True) as file:
            layout = (file.schema_arrow.metadata or {}).get(b"extractor.layout", b"").decode()
            if layout != "documents":
                holds = f"rows of the layout {layout!r}" if layout else "other rows"
                raise SourceError(f"{path} holds {holds}, not extractions", hint="Write it with --layout documents.")
            for batch in file.iter_batches(batch_size=ROWS_AT_A_TIME):
                for row in batch.to_pylist():
                    number += 1
                    yield _from_row(row, f"{path}, row {number},")
    except (pa.ArrowException, OSError, ValueError) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise unreadable(path, error) from error
        raise SourceError(f"{path} is damaged after row {number}: {told(error)}", hint=_WRITE_ANEW) from error


def _from_row(row: dict[str, Any], place: str) -> Extraction:
    try:
        return extraction_from(row)
    except (ValueError, KeyError, TypeError) as error:
        raise SourceError(f"{place} is no extraction: {told(error)}", hint=_WRITE_ANEW) from error
