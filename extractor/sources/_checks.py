"""What a document must be, whichever way it came."""

from __future__ import annotations

import datetime

from extractor.errors import SourceError
from extractor.schema import Document
from extractor.sources._limits import SIZE_LIMIT


class UnreadDocument:
    """A document that was asked for and could not be read."""

    def __init__(self, document_id: str, source: str, error: SourceError) -> None:
        self.document_id = document_id
        self.source = source
        self.error = error

    def __repr__(self) -> str:
        return f"UnreadDocument({self.document_id!r}, {self.source!r}, {str(self.error)!r})"


def checked_document(document: Document) -> Document:
    """The same document, if there is something in it to read.

    Raises:
        SourceError: it is empty, too long, holds a NUL or half a character that no file can hold, or its date is no day.
    """
    name = document.source or document.id
    if not document.text.strip():
        raise SourceError(f"{name} is empty", hint="There is nothing to read.")
    if len(document.text) > SIZE_LIMIT:
        raise too_large(name, len(document.text))
    if document.date is not None and not is_day(document.date):
        raise SourceError(f"{name}: its date {document.date[:40]!r} is no day", hint="Write it YYYY-MM-DD.")
    if (at := document.text.find("\0")) >= 0:
        raise SourceError(f"{name} holds a NUL at character {at:,}", hint="A text has none: it was decoded wrongly.")
    try:
        document.text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise SourceError(
            f"{name} holds half of a surrogate pair at character {error.start}", hint="Decode the text anew."
        ) from error
    return document


def is_day(date: str) -> bool:
    """Whether it is a day of the calendar, written YYYY-MM-DD.

    >>> is_day("2018-06-02"), is_day("2018-06-31")
    (True, False)
    """
    try:
        return datetime.date.fromisoformat(date).isoformat() == date
    except ValueError:
        return False


def too_large(name: str, size: int, limit: int = SIZE_LIMIT, what: str = "a text") -> SourceError:
    hint = "Split it into its articles." if what == "a text" else "Take out what is not needed."
    return SourceError(f"{name} holds {size:,} bytes; {what} may hold {limit:,}", hint=hint)
