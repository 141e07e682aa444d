"""Documents from files of every kind that is read, one after the other."""

from __future__ import annotations

import io
import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Final, Literal, get_args

from extractor.errors import SourceError, UsageError
from extractor.schema import Document
from extractor.sources._checks import UnreadDocument, checked_document, too_large
from extractor.sources._decoding import (
    SAMPLE,
    UTF8,
    Decoded,
    Transcoded,
    decode,
    decode_page,
    known_encoding,
    table_encoding,
)
from extractor.sources._finding import STANDARD_INPUT, Found, Missed, PassedOver, find_files
from extractor.sources._limits import DEFAULT, Limits
from extractor.sources._naming import Names, member_path, printable, stem_of
from extractor.sources._parsing import Parser
from extractor.sources._streams import (
    GZIP_MAGIC,
    Budget,
    Gunzip,
    lines_of,
    on_disk,
    opened,
    read_at_most,
    seekable,
)
from extractor.sources._tables import Columns, Row, Wanted, choose_columns, csv_rows, jsonl_rows, row_document
from extractor.sources._warc import BrokenPage, Damage, warc_pages
from extractor.sources._zip import is_plain, opened_member, opened_zip

InputFormat = Literal["text", "html", "pdf", "jsonl", "csv", "tsv", "parquet", "warc", "zip"]
"""What a file can be. Whether it is gzipped besides is seen from its first bytes."""

FORMATS: Final[tuple[InputFormat, ...]] = get_args(InputFormat)

SUFFIXES: Final[dict[str, InputFormat]] = {
    ".txt": "text", ".text": "text", ".md": "text", ".markdown": "text", ".html": "html", ".htm": "html", ".xhtml": "html",
    ".pdf": "pdf", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".tsv": "tsv", ".tab": "tsv",
    ".parquet": "parquet", ".pq": "parquet", ".warc": "warc", ".zip": "zip",
}  # fmt: skip
_STEMLESS: Final = frozenset(SUFFIXES)
_NOT_READ: Final = {
    ".json": "Write one object a line, as .jsonl: jq -c '.[]'.",
    ".tar": "Unpack it, or make it a .zip.",
    ".tgz": "Unpack it, or make it a .zip.",
    ".docx": "Save it as .txt, .html or .pdf.",
    ".doc": "Save it as .txt, .html or .pdf.",
    ".xlsx": "Save it as .csv.",
    ".xls": "Save it as .csv.",
    ".epub": "Save it as .html.",
}
_SHOWN: Final = 5
"""Notices of one kind before the rest are only counted."""

Notify = Callable[[str], None]
Read = Document | UnreadDocument


def format_of(name: str) -> InputFormat | None:
    """What a file is by its name; None where that does not tell.

    >>> format_of("crawl.warc.gz")
    'warc'
    """
    stem, suffix = os.path.splitext(name.lower())
    return SUFFIXES.get(os.path.splitext(stem)[1] if suffix == ".gz" else suffix)


@dataclass(frozen=True, slots=True)
class _Item:
    """Something to read: what it is called in messages, the id it asks for, what it is, and how deep it lies."""

    name: str
    id: str
    format: InputFormat
    depth: int = 0
    packed: bool = False
    """Whether it lies in an archive."""


def read_documents(
    paths: Sequence[Path | str],
    *,
    date: str | None = None,
    text_column: str | None = None,
    id_column: str | None = None,
    date_column: str | None = None,
    input_format: InputFormat | None = None,
    encoding: str | None = None,
    limits: Limits = DEFAULT,
    notify: Notify | None = None,
) -> Iterator[Document | UnreadDocument]:
    """Read one after the other; what can't be read is named and the rest goes on.

    A path is a file, a folder (all files of known kinds in it, sorted), a pattern such as `news/**/*.html`, or `-`.
    Suffixes tell what a file is: `.txt .md .html .pdf .jsonl .csv .tsv .parquet .warc .zip`, each also with `.gz`.
    Documents come in the order of the paths and of what they hold, in flat memory. Their ids are the same in every
    run: the stem of the file, or its whole path where files share a stem; `stem/row-17`, or what the id column says;
    the address of a page in a web archive; `~2` is appended to an id that was given before.

    >>> [document.id for document in read_documents(["seeds"])][0]
    '000_ac1893756d48270b'

    Args:
        paths: what to read.
        date: the day of publication, "2018-06-02", of those whose row does not say it.
        text_column: which column of a table, or key of a line of JSON, holds the text; else the one that is called so.
        id_column: which holds the id; "" for none.
        date_column: which holds the day of publication; "" for none.
        input_format: what standard input and the named files are, whatever their names say.
        encoding: what texts, pages and tables are written in; else it is found out.
        limits: bounds on sizes, packing and time.
        notify: is told, in a line each, what the caller should know and what is no error: guessed encodings, files
            of a folder that are not read.

    Raises:
        UsageError: a format or an encoding that there is not.
    """
    if input_format is not None and input_format not in FORMATS:
        raise UsageError(f"no such input format: {input_format!r}", hint=f"Choose {', '.join(FORMATS)}.")
    if encoding is not None and known_encoding(encoding) is None:
        raise UsageError(f"no such encoding: {encoding!r}", hint="Name one that Python knows, such as windows-1252.")
    reader = _Reader(
        date=date,
        wanted=Wanted(text_column, id_column, date_column),
        format=input_format,
        encoding=encoding and known_encoding(encoding),
        limits=limits,
        notices=_Notices(notify),
    )
    return reader.documents(tuple(paths))


def read_document(
    path: Path | str,
    *,
    date: str | None = None,
    document_id: str | None = None,
    input_format: InputFormat | None = None,
    encoding: str | None = None,
    limits: Limits = DEFAULT,
    notify: Notify | None = None,
) -> Document:
    """Read one text, web page or PDF. The text of a text file is kept as it is: line ends, byte order mark and all.

    Raises:
        SourceError: it is not there, no file, empty, too large, can't be decoded, or holds many documents.
    """
    name = os.fspath(path)
    if name != STANDARD_INPUT and Path(path).is_dir():
        raise SourceError(f"{name} is a folder", hint="Name one file in it.")
    found = read_documents(
        [name], date=date, input_format=input_format, encoding=encoding, limits=limits, notify=notify
    )
    with closing(found):  # type: ignore[type-var]
        first = next(found, None)
        if isinstance(first, UnreadDocument):
            raise first.error
        if first is None or next(found, None) is not None:
            raise SourceError(f"{name} holds {'no document' if first is None else 'more than one document'}", hint="read_documents and `extractor extract` read them all.")  # fmt: skip
    return first if document_id is None else first.model_copy(update={"id": document_id})


class _Notices:
    """Passes on what the caller should know; of many of one kind, the first few and how many more."""

    def __init__(self, notify: Notify | None) -> None:
        self._notify = notify
        self._told: Counter[str] = Counter()

    def tell(self, kind: str, message: str) -> None:
        self._told[kind] += 1
        if self._notify is not None and self._told[kind] <= _SHOWN:
            self._notify(message)

    def finish(self) -> None:
        for kind, count in self._told.items():
            if self._notify is not None and count > _SHOWN:
                self._notify(f"and {count - _SHOWN:,} more {kind}")
        self._told.clear()


@dataclass(slots=True)
class _Reader:
    date: str | None
    wanted: Wanted
    format: InputFormat | None
    encoding: str | None
    limits: Limits
    notices: _Notices

    def documents(self, paths: tuple[Path | str, ...]) -> Iterator[Read]:
        """All of them, each with an id of its own."""
        names, parser = Names(), Parser(self.limits)
        try:
            names.count(
                _file_stem(found.path) for found in find_files(paths, _is_known) if not isinstance(found, PassedOver)
            )
            passed: Counter[str] = Counter()
            for found in find_files(paths, _is_known):
                if isinstance(found, PassedOver):
                    passed[found.reason] += 1
                    continue
                stem = _file_stem(found.path)
                document_id = Path(found.path).as_posix() if names.is_shared(stem) else stem
                for read in self._found(found, document_id, parser):
                    yield _renamed(read, names)
            self._tell_passed(passed)
            self.notices.finish()
        finally:
            parser.close()
            names.close()

    def _tell_passed(self, passed: Counter[str]) -> None:
        if links := passed.pop("link", 0):
            self.notices.tell(
                "links", f"{_counted(links, 'link')} to folders not followed; name the folders themselves"
            )
        if passed:
            kinds = ", ".join(f"{printable(kind)[:20]} ({count:,})" for kind, count in sorted(passed.items())[:20])
            self.notices.tell("kinds", f"{_counted(passed.total(), 'file')} of other kinds not read: {kinds}")

    def _found(self, found: Found | Missed, document_id: str, parser: Parser) -> Iterator[Read]:
        if isinstance(found, Missed):
            yield UnreadDocument(document_id, found.path, found.error)
            return
        path = found.path
        chosen = (self.format if found.named else None) or format_of(path)
        if chosen is None and path != STANDARD_INPUT and (suffix := Path(path).suffix.lower()) in _NOT_READ:
            yield UnreadDocument(document_id, path, SourceError(f"{path}: {suffix} files are not read", hint=_NOT_READ[suffix]))  # fmt: skip
            return
        item = _Item(path, document_id, chosen or "text")
        try:
            with opened(path, self.limits) as (stream, budget, regular):
                yield from self._read(item, stream, budget, parser, regular)
        except SourceError as error:
            yield UnreadDocument(document_id, path, error)

    def _read(
        self, item: _Item, stream: io.BufferedReader, budget: Budget, parser: Parser, path: str | None = None
    ) -> Iterator[Read]:
        """What a stream holds. An error of the whole is raised, one of a part is given.

        Args:
            item: what it is.
            stream: its bytes.
            budget: what the file that it lies in may unpack to.
            parser: for what another process must parse.
            path: where it lies as a file of its own, if it does.
        """
        if stream.peek(3)[:3] == GZIP_MAGIC:
            self._refuse_depth(item)
            item, path = replace(item, depth=item.depth + 1), None
            if item.format != "warc":  # whose damaged members are looked after there
                stream = io.BufferedReader(Gunzip(stream, item.name, budget), SAMPLE)
        match item.format:
            case "text" | "html" | "pdf":
                yield self._single(item, stream, budget, parser, path)
            case "jsonl" | "csv" | "tsv":
                yield from self._lines(item, stream)
            case "parquet":
                yield from self._parquet(item, stream, parser, path)
            case "warc":
                yield from self._warc(item, stream, budget, parser)
            case "zip":
                yield from self._zip(item, stream, budget, parser, path)

    def _refuse_depth(self, item: _Item) -> None:
        if item.depth >= self.limits.depth:
            raise SourceError(f"{item.name} is packed more than {self.limits.depth} deep", hint="Unpack it yourself.")

    def _single(
        self, item: _Item, stream: io.BufferedReader, budget: Budget, parser: Parser, path: str | None
    ) -> Document:
        limit, what = {
            "pdf": (self.limits.pdf_bytes, "a PDF"),
            "html": (self.limits.page_bytes, "a page"),
        }.get(item.format, (self.limits.text_bytes, "a text"))
        if path is not None and budget.packed > limit:
            raise too_large(item.name, budget.packed, limit, what)
        content = read_at_most(stream, limit, item.name, what)
        if not content.strip():
            raise SourceError(f"{item.name} is empty", hint="There is nothing to read.")
        if item.format == "pdf":
            text, metadata = parser.pdf(content, item.name)
            text, metadata = _mended(text, metadata)
            return self._document(item, text, metadata)
        if item.format == "html":
            page = decode_page(content, item.name, encoding=self.encoding)
            self._tell_encoding(item, page)
            text, metadata = parser.page(page.text, item.name)
            return self._document(item, text, metadata | _encoding_of(page))
        decoded = decode(content, item.name, self.encoding)
        self._tell_encoding(item, decoded)
        return self._document(item, decoded.text, _encoding_of(decoded))

    def _document(self, item: _Item, text: str, metadata: dict[str, str]) -> Document:
        source = printable(item.name)
        return checked_document(
            Document(id=item.id, text=text, date=self.date, source=source, metadata=metadata or None)
        )

    def _tell_encoding(self, item: _Item, decoded: Decoded) -> None:
        if decoded.remark is not None:
            self.notices.tell("texts in other encodings", f"{item.name} {decoded.remark}")

    def _lines(self, item: _Item, stream: io.BufferedReader) -> Iterator[Read]:
        """A document for each row of a table that is made of lines."""
        sample = stream.peek(SAMPLE)[:SAMPLE]
        if not sample:
            raise SourceError(f"{item.name} is empty", hint="There is nothing to read.")
        whole = len(sample) < SAMPLE // 2
        encoding, mark, remark = table_encoding(sample, item.name, self.encoding, whole=whole)
        if remark is not None:
            self.notices.tell("texts in other encodings", f"{item.name} {remark}")
        stream.read(mark)
        if encoding != UTF8:
            stream = io.BufferedReader(Transcoded(stream, encoding, item.name), SAMPLE)
        said = encoding if encoding != UTF8 else None
        lines = lines_of(stream, self.limits.line_bytes, item.name)
        if item.format == "jsonl":
            rows = jsonl_rows(lines, item.name, self.limits)
        else:
            rows = csv_rows(lines, item.name, self.limits, "\t" if item.format == "tsv" else None)
        yield from self._rows(item, rows, said)

    def _rows(self, item: _Item, rows: Iterator[Row], encoding: str | None) -> Iterator[Read]:
        columns: Columns | None = None
        empty = True
        for row in rows:
            empty = empty and row.number == 0
            if columns is None and row.error is None:
                columns = choose_columns(list(row.values), self.wanted, item.name)
            if row.number == 0 and row.error is None:
                continue
            if row.number == 0 and row.error is not None:
                raise row.error
            source = f"{printable(item.name)}#row-{row.number}"
            yield self._row(row, columns or Columns(""), source, item, encoding)
        if empty:
            raise SourceError(f"{item.name} has no rows", hint="There is nothing to read.")

    def _row(self, row: Row, columns: Columns, source: str, item: _Item, encoding: str | None) -> Read:
        document_id, read = row_document(row, columns, source, document_id=item.id, date=self.date, encoding=encoding)
        return UnreadDocument(document_id, source, read) if isinstance(read, SourceError) else read

    def _parquet(self, item: _Item, stream: io.BufferedReader, parser: Parser, path: str | None) -> Iterator[Read]:
        if path is None:
            with on_disk(stream, item.name) as copy:
                yield from self._parquet(item, stream, parser, copy)
            return
        columns = choose_columns(parser.parquet_columns(path, item.name), self.wanted, item.name)
        rows = (
            Row(number, dict(zip(columns.used, values, strict=True)))
            for number, values in enumerate(parser.parquet_rows(path, item.name, columns.used), 1)
        )
        empty = True
        for row in rows:
            empty = False
            yield self._row(row, columns, f"{printable(item.name)}#row-{row.number}", item, None)
        if empty:
            raise SourceError(f"{item.name} has no rows", hint="There is nothing to read.")

    def _warc(self, item: _Item, stream: io.BufferedReader, budget: Budget, parser: Parser) -> Iterator[Read]:
        skipped: Counter[str] = Counter()
        name = printable(item.name)
        for page in warc_pages(stream, item.name, budget, self.limits, skipped):
            if isinstance(page, Damage):
                error = SourceError(
                    f"{item.name}, at byte {page.at:,}: {page.what}", hint="Its other records are read."
                )
                yield UnreadDocument(f"{item.id}/at-{page.at}", f"{name}#at-{page.at}", error)
            elif isinstance(page, BrokenPage):
                yield UnreadDocument(page.address, page.address, page.error)
            else:
                address = printable(page.address)
                part = _Item(address, address, "html")
                try:
                    decoded = decode_page(page.content, address, page.charset, self.encoding)
                    text, metadata = parser.page(decoded.text, address)
                    own = {"archive": name} | ({"fetched": page.fetched} if page.fetched else {})
                    yield self._document(part, text, metadata | own | _encoding_of(decoded))
                except SourceError as error:
                    yield UnreadDocument(address, address, error)
        if skipped:
            kinds = ", ".join(f"{printable(kind)} ({count:,})" for kind, count in skipped.most_common(10))
            self.notices.tell("archives", f"{item.name}: {_counted(skipped.total(), 'response')} not read: {kinds}")

    def _zip(
        self, item: _Item, stream: io.BufferedReader, budget: Budget, parser: Parser, path: str | None
    ) -> Iterator[Read]:
        self._refuse_depth(item)
        if path is None:
            with seekable(stream, item.name) as copy:
                yield from self._members(item, copy, budget, parser)
            return
        with Path(path).open("rb") as file:
            yield from self._members(item, file, budget, parser)

    def _members(self, item: _Item, file: BinaryIO, budget: Budget, parser: Parser) -> Iterator[Read]:
        passed: Counter[str] = Counter()
        with opened_zip(file, item.name, self.limits) as archive:
            for member in archive.infolist():
                inner = member_path(member.filename)
                kind = format_of(inner)
                if not is_plain(member):
                    continue
                if kind is None:
                    passed[PurePosixPath(inner).suffix.lower() or "no suffix"] += 1
                    continue
                name = f"{item.name}/{inner}"
                part = _Item(name, f"{item.id}/{stem_of(inner, _STEMLESS)}", kind, item.depth + 1, packed=True)
                try:
                    with opened_member(archive, member, printable(name), budget) as stream:
                        yield from self._read(part, stream, budget, parser)
                except SourceError as error:
                    yield UnreadDocument(part.id, printable(name), error)
        self._tell_passed(passed)


def _renamed(read: Read, names: Names) -> Read:
    if isinstance(read, UnreadDocument):
        return UnreadDocument(names.unique(read.document_id), printable(read.source), read.error)
    name = names.unique(read.id)
    return read if name == read.id else read.model_copy(update={"id": name})


def _file_stem(path: str) -> str:
    return "stdin" if path == STANDARD_INPUT else stem_of(os.path.basename(path), _STEMLESS) or path


def _is_known(name: str) -> bool:
    return format_of(name) is not None


def _encoding_of(decoded: Decoded) -> dict[str, str]:
    """Said wherever it is not plain UTF-8."""
    return {} if decoded.remark is None else {"encoding": decoded.encoding}


def _mended(text: str, metadata: dict[str, str]) -> tuple[str, dict[str, str]]:
    """Glyphs that a PDF gives no character for come as NULs or half characters; they become U+FFFD."""
    mended = text.replace("\0", "\ufffd").encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    if mended == text:
        return text, metadata
    return mended, metadata | {"encoding": "some glyphs without a character, as U+FFFD"}


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
