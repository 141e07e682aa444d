"""Rows of tables as documents: which column is the text, the id, the date; lines of JSON; comma-separated values."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from extractor.errors import SourceError
from extractor.schema import Document
from extractor.sources._checks import checked_document, is_day, too_large
from extractor.sources._limits import COLUMNS, JSON_DEPTH, Limits
from extractor.sources._streams import Overlong

TEXTS: Final = frozenset(
    "text body content article fulltext articletext articlebody articlecontent bodytext maintext maincontent "
    "contenttext story storytext newstext plaintext".split()
)
IDS: Final = frozenset("id documentid docid articleid newsid storyid uid uuid guid".split())
DATES: Final = frozenset(
    "date published publishedat publisheddate publisheddatetime publishedtime publicationdate pubdate publishdate "
    "publishtime datepublished publishedon articledate newsdate documentdate articlepublishedtime".split()
)
TITLES: Final = frozenset("title headline".split())
ADDRESSES: Final = frozenset("url link sourceurl articleurl".split())

NO_COLUMN: Final = ""
"""Given as the id or date column: there is none, whatever the columns are called."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column is what; None where there is none. `wanted` is what the caller named."""

    text: str
    id: str | None = None
    date: str | None = None
    title: str | None = None
    url: str | None = None

    @property
    def used(self) -> list[str]:
        return [name for name in (self.text, self.id, self.date, self.title, self.url) if name is not None]


@dataclass(frozen=True, slots=True)
class Wanted:
    """The columns that the caller named."""

    text: str | None = None
    id: str | None = None
    date: str | None = None


def choose_columns(names: Sequence[str], wanted: Wanted, source: str) -> Columns:
    """The columns to read: those named, else those whose names leave no doubt.

    >>> choose_columns(["id", "headline", "body", "published_at"], Wanted(), "news.csv")
    Columns(text='body', id='id', date='published_at', title='headline', url=None)

    Raises:
        SourceError: one that is named is not there, or it is not clear which holds the text or the date.
    """
    if len(names) > COLUMNS:
        raise _too_wide(source, len(names), "columns")
    listed = f"Its columns: {', '.join(repr(name[:60]) for name in names[:40])}{', …' if len(names) > 40 else ''}."
    if twice := next((name for name, count in Counter(names).items() if count > 1), None):
        raise SourceError(f"{source} has two columns {twice[:60]!r}", hint=listed)

    def named(name: str, option: str) -> str:
        if name in names:
            return name
        raise SourceError(f"{source} has no column {name[:60]!r}, which {option} names", hint=listed)

    def likely(known: frozenset[str]) -> list[str]:
        return [name for name in names if re.sub(r"[^a-z]", "", name.lower()) in known]

    if wanted.text:
        text = named(wanted.text, "--text-column")
    else:
        texts = likely(TEXTS) or (list(names) if len(names) == 1 else [])
        if len(texts) != 1:
            doubt = (
                "more than one column that may hold the text"
                if texts
                else "no column whose name says that it holds the text"
            )
            raise SourceError(f"{source} has {doubt}", hint=f"Name it: --text-column. {listed}")
        text = texts[0]
    dates = likely(DATES)
    if wanted.date is None and len(dates) > 1:
        raise SourceError(f"{source} has more than one column that may hold the date of publication", hint=f"Name it: --date-column, or --date-column '' for none. {listed}")  # fmt: skip
    ids = likely(IDS)
    only = {kind: found[0] if len(found) == 1 else None for kind, found in
            (("date", dates), ("title", likely(TITLES)), ("url", likely(ADDRESSES)))}  # fmt: skip
    return Columns(
        text=text,
        id=(named(wanted.id, "--id-column") if wanted.id else None) if wanted.id is not None
        else ("id" if "id" in ids else ids[0] if len(ids) == 1 else None),
        date=(named(wanted.date, "--date-column") if wanted.date else None) if wanted.date is not None else only["date"],
        title=only["title"],
        url=only["url"],
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number, counted from 1, and its values; or why it can't be read."""

    number: int
    values: Mapping[str, Any]
    error: SourceError | None = None


def row_document(
    row: Row, columns: Columns, source: str, *, document_id: str, date: str | None, encoding: str | None
) -> tuple[str, Document | SourceError]:
    """The id that the row asks for, and its document or why there is none."""
    wanted_id = row.values.get(columns.id) if columns.id else None
    asked = str(wanted_id).strip() if isinstance(wanted_id, str | int) and not isinstance(wanted_id, bool) else ""
    asked = asked or f"{document_id}/row-{row.number}"
    if row.error is not None:
        return asked, row.error
    try:
        text = _text(row.values, columns.text, source)
        own = row.values.get(columns.date) if columns.date else None
        metadata = {
            name: str(value)
            for name, column in (("title", columns.title), ("url", columns.url))
            if column and isinstance(value := row.values.get(column), str) and value and _is_whole(value)
        }
        if encoding:
            metadata["encoding"] = encoding
        document = Document(
            id=asked, text=text, date=_day(own, source) or date, source=source, metadata=metadata or None
        )
        return asked, checked_document(document)
    except SourceError as error:
        return asked, error


def _text(values: Mapping[str, Any], column: str, source: str) -> str:
    text = values.get(column)
    if text is None:
        raise SourceError(f"{source} has no {column!r}", hint="There is nothing to read.")
    if not isinstance(text, str):
        raise SourceError(f"{source}: its {column!r} is no text but {_kind(text)}", hint="Name another: --text-column.")
    if not _is_whole(text) and (lost := re.search("[\udc80-\udcff]", text)):
        raise SourceError(
            f"{source} is not UTF-8 (byte 0x{ord(lost[0]) - 0xDC00:02x} at character {lost.start():,})",
            hint="It is damaged, or in another encoding: --encoding.",
        )
    return text


def _is_whole(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _kind(value: object) -> str:
    if isinstance(value, str | bool | int | float):
        return repr(value)[:40]
    return "a list" if isinstance(value, list) else "an object"


def _day(value: object, source: str) -> str | None:
    """The day that a cell names, in ISO 8601 or in words; None where it is empty."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if isinstance(value, str):
        words = value.strip()
        if is_day(words[:10]) and re.match(r"$|[T ]", words[10:]):
            return words[:10]
        if re.fullmatch(r"\d{8}", words) and (day := f"{words[:4]}-{words[4:6]}-{words[6:]}") and is_day(day):
            return day
        from extractor.normalising.document_date import find_document_date

        if not words.isdigit() and (found := find_document_date("", metadata={"date": words[:60]}).value):
            return found
    raise SourceError(f"{source}: its date {str(value)[:40]!r} can't be read", hint="Write it YYYY-MM-DD, or name no date: --date-column ''.")  # fmt: skip


def jsonl_rows(lines: Iterable[bytes | Overlong], source: str, limits: Limits) -> Iterator[Row]:
    """A row for each line that is not blank; its number is the line's."""
    for number, line in enumerate(lines, 1):
        if isinstance(line, Overlong):
            yield Row(number, {}, _overlong(f"{source}#row-{number}", line, limits))
        elif not line.isspace():
            yield _json_row(number, line, f"{source}#row-{number}")


def _json_row(number: int, line: bytes, source: str) -> Row:
    from pydantic_core import from_json

    try:
        values = from_json(line)
    except ValueError as error:
        reason = str(error)
        if "recursion" in reason:
            wrong = SourceError(f"{source} nests more than {JSON_DEPTH} arrays and objects", hint="Write its text as one string.")  # fmt: skip
        elif "hex escape" in reason:
            wrong = SourceError(f"{source} holds half of a surrogate pair: {reason}", hint="Write it anew.")
        else:
            reason = re.sub(r" at line 1 column (\d+)$", r" at character \1", reason)
            wrong = SourceError(f"{source} is no line of JSON: {reason}", hint="Write one object a line.")
        return Row(number, {}, wrong)
    if not isinstance(values, dict):
        return Row(number, {}, SourceError(f"{source} is {_kind(values)}, not an object", hint="Write one object a line."))  # fmt: skip
    if len(values) > COLUMNS:
        return Row(number, {}, _too_wide(source, len(values), "keys"))
    return Row(number, values)


def csv_rows(lines: Iterable[bytes | Overlong], source: str, limits: Limits, delimiter: str | None) -> Iterator[Row]:
    """A row for each record after the header. Where one is broken, the next is looked for on the line after it."""
    records = _records(lines, limits, delimiter)
    number, header = 0, None
    for record in records:
        if header is None:
            if isinstance(record, str | Overlong):
                reason = record if isinstance(record, str) else f"it holds {record.size:,} bytes"
                yield Row(0, {}, SourceError(f"{source}: its header can't be read: {reason}", hint="The first line names the columns."))  # fmt: skip
                return
            header = [name.strip() for name in record]
            yield (
                Row(0, dict.fromkeys(header))
                if len(set(header)) == len(header)
                else Row(
                    0,
                    {},
                    SourceError(f"{source} names a column twice in its header", hint="Give each a name of its own."),
                )
            )
            continue
        number += 1
        place = f"{source}#row-{number}"
        if isinstance(record, Overlong):
            yield Row(number, {}, _overlong(place, record, limits))
        elif isinstance(record, str):
            yield Row(number, {}, SourceError(f"{place} is broken: {record}", hint="Check its quotation marks."))
        elif len(record) != len(header):
            yield Row(number, {}, SourceError(f"{place} has {len(record):,} fields; the header has {len(header):,}", hint="Put quotation marks around fields that hold the separator."))  # fmt: skip
        else:
            yield Row(number, dict(zip(header, record, strict=True)))


Record = list[str] | Overlong | str
"""A record; or a line that is too long; or what is wrong with it."""


def _records(lines: Iterable[bytes | Overlong], limits: Limits, delimiter: str | None) -> Iterator[Record]:
    feed = _Feed(lines)
    if delimiter is None:
        delimiter = _delimiter(feed.first())
    while True:
        reader = csv.reader(feed, delimiter=delimiter, strict=True)
        while True:
            feed.taken = 0
            try:
                with _field_limit(limits.text_bytes + 1):
                    record = next(reader)
            except StopIteration:
                break
            except csv.Error as error:
                yield f"{error}; {feed.taken:,} lines went with it" if feed.taken > 1 else str(error)
                break
            if record:
                yield record
        if feed.overlong is not None:
            yield feed.overlong
            feed.overlong = None
        elif feed.ended:
            return


class _Feed:
    """Lines for the reader of records, up to one that is too long."""

    def __init__(self, lines: Iterable[bytes | Overlong]) -> None:
        self._lines = iter(lines)
        self._ahead: list[bytes | Overlong] = []
        self.overlong: Overlong | None = None
        self.ended = False
        self.taken = 0

    def first(self) -> str:
        line = next(self._lines, b"")
        self._ahead.append(line)
        return line.decode("utf-8", "surrogateescape") if isinstance(line, bytes) else ""

    def __iter__(self) -> _Feed:
        return self

    def __next__(self) -> str:
        line = self._ahead.pop() if self._ahead else next(self._lines, None)
        if line is None:
            self.ended = True
            raise StopIteration
        self.taken += 1
        if isinstance(line, Overlong):
            self.overlong = line
            raise StopIteration
        return line.decode("utf-8", "surrogateescape")


def _delimiter(header: str) -> str:
    """The separator that the header uses most, outside quotation marks.

    >>> _delimiter("id;date;text")
    ';'
    """
    bare = re.sub(r'"[^"]*"', "", header)
    return max(",;\t|", key=bare.count)


@contextmanager
def _field_limit(size: int) -> Iterator[None]:
    """The csv module's limit is the process's; it is given back after each record."""
    before = csv.field_size_limit(size)
    try:
        yield
    finally:
        csv.field_size_limit(before)


def _overlong(place: str, line: Overlong, limits: Limits) -> SourceError:
    return too_large(place, line.size, limits.line_bytes, "a line")


def _too_wide(place: str, count: int, what: str) -> SourceError:
    return SourceError(f"{place} has {count:,} {what}; it may have {COLUMNS:,}", hint="Take out what is not needed.")
