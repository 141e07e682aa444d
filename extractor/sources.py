"""Documents from files."""

from __future__ import annotations

import datetime
import errno
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from extractor.errors import SourceError
from extractor.schema import Document

SIZE_LIMIT: Final = 5_000_000
"""Bytes of one text. No article is longer; a file that is holds many, or is none."""

_STANDARD_INPUT: Final = "-"


def read_document(path: Path | str, *, date: str | None = None, document_id: str | None = None) -> Document:
    """Read one text file in UTF-8. The text is kept as it is: line ends, byte order mark and all.

    Raises:
        SourceError: it is not there, no file, empty, too large, or not UTF-8 text.
    """
    name = str(path)
    content = _read_standard_input() if name == _STANDARD_INPUT else _read_bytes(Path(path))
    text = _decoded(content, name)
    stem = "stdin" if name == _STANDARD_INPUT else Path(path).stem
    return checked_document(Document(id=document_id or stem, text=text, date=date, source=name))


def read_documents(paths: Sequence[Path | str], *, date: str | None = None) -> Iterator[Document | UnreadDocument]:
    """Read one after the other; what can't be read is named and the rest goes on.

    A document's id is the stem of its file, or the whole path where two files share a stem.
    """
    stems = Counter(Path(path).stem for path in paths)
    for path in paths:
        document_id = Path(path).stem if stems[Path(path).stem] == 1 else Path(path).as_posix()
        try:
            yield read_document(path, date=date, document_id="stdin" if str(path) == _STANDARD_INPUT else document_id)
        except SourceError as error:
            yield UnreadDocument(document_id, str(path), error)


class UnreadDocument:
    """A document that was asked for and could not be read."""

    def __init__(self, document_id: str, source: str, error: SourceError) -> None:
        self.document_id = document_id
        self.source = source
        self.error = error


def checked_document(document: Document) -> Document:
    """The same document, if there is something in it to read.

    Raises:
        SourceError: it is empty, too long, holds half a character that no file can hold, or its date is no day.
    """
    name = document.source or document.id
    if not document.text.strip():
        raise SourceError(f"{name} is empty", hint="There is nothing to read.")
    if len(document.text) > SIZE_LIMIT:
        raise _too_large(name, len(document.text))
    if document.date is not None and not is_day(document.date):
        raise SourceError(f"{name}: its date {document.date!r} is no day", hint="Write it YYYY-MM-DD.")
    try:
        document.text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise SourceError(
            f"{name} holds half of a surrogate pair at character {error.start}", hint="Decode the text anew."
        ) from error
    return document


def is_day(date: str) -> bool:
    """Whether it is a day of the calendar, written YYYY-MM-DD."""
    try:
        return datetime.date.fromisoformat(date).isoformat() == date
    except ValueError:
        return False


def _read_standard_input() -> bytes:
    content = sys.stdin.buffer.read(SIZE_LIMIT + 1)
    if len(content) > SIZE_LIMIT:
        raise SourceError(f"standard input holds more than {SIZE_LIMIT:,} bytes", hint="Split it into its articles.")
    return content


def _read_bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise SourceError(f"{path} is a folder", hint=f"Name its files: {path}/*.txt")
        size = path.stat().st_size
        if size > SIZE_LIMIT:
            raise _too_large(str(path), size)
        with path.open("rb") as file:
            content = file.read(SIZE_LIMIT + 1)
    except FileNotFoundError as error:
        raise SourceError(f"{path} does not exist", hint="Check the path.") from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        hint = "Check its permissions." if getattr(error, "errno", None) == errno.EACCES else "Check the path."
        raise SourceError(f"{path} can't be read: {reason}", hint=hint) from error
    if len(content) > SIZE_LIMIT:
        raise _too_large(str(path), len(content))
    return content


def _too_large(name: str, size: int) -> SourceError:
    return SourceError(
        f"{name} holds {size:,} bytes; a text may hold {SIZE_LIMIT:,}", hint="Split it into its articles."
    )


def _decoded(content: bytes, name: str) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise SourceError(f"{name} is UTF-16, not UTF-8", hint=f"Convert it: iconv -f UTF-16 -t UTF-8 {name}")
    if b"\0" in content:
        raise SourceError(f"{name} is a binary file, not a text", hint="Give its text as UTF-8.")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise SourceError(
            f"{name} is not UTF-8 (byte 0x{content[error.start]:02x} at position {error.start:,})",
            hint=f"Convert it, if it is in a western encoding: iconv -f WINDOWS-1252 -t UTF-8 {name}",
        ) from error
