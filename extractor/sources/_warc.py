"""Web archives of news crawls. warcio reads a record; the cut into records is made here, so that damage ends one record.

Both well-known libraries stop at the first broken record, and one bad byte must not cost a crawl.
"""

from __future__ import annotations

import io
import re
import zlib
from collections import Counter
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import Any, Final

from extractor.errors import SourceError
from extractor.sources._limits import Limits
from extractor.sources._parsing import missing_extra
from extractor.sources._streams import CHUNK, GZIP_MAGIC, Budget, Readable, refuse_bomb

HTML_TYPES: Final = frozenset({"text/html", "application/xhtml+xml"})
_START: Final = re.compile(rb"WARC/[01]\.\d{1,2}\r?\n[A-Za-z-]{1,60}:")
_HEADER_END: Final = re.compile(rb"\r?\n\r?\n")
_LENGTH: Final = re.compile(rb"\r?\nContent-Length:[ \t]*(\d{1,15})[ \t]*\r?\n", re.IGNORECASE)
_TYPE: Final = re.compile(rb"\r?\nWARC-Type:[ \t]*([a-z]+)", re.IGNORECASE)
_HEADER_LIMIT: Final = 65_536


@dataclass(frozen=True, slots=True)
class Damage:
    """A place at which nothing could be read. `at` is a byte of the file as it lies there, or as unpacked."""

    at: int
    what: str


@dataclass(frozen=True, slots=True)
class WebPage:
    """One response of an archive that is a page, its transfer and content codings undone."""

    address: str
    content: bytes
    charset: str | None
    fetched: str | None


@dataclass(frozen=True, slots=True)
class BrokenPage:
    """A response that can't be read, and why."""

    address: str
    error: SourceError


def warc_pages(
    stream: io.BufferedReader, name: str, budget: Budget, limits: Limits, skipped: Counter[str]
) -> Iterator[WebPage | BrokenPage | Damage]:
    """The pages of an archive in their order, and its broken places. What is no page is counted in `skipped`.

    Raises:
        SourceError: it is no web archive, or too damaged.
    """
    packed = stream.peek(3)[:3] == GZIP_MAGIC
    chunks = iter(_Members(stream, name, budget, limits)) if packed else _pieces(stream)
    found = damaged = 0
    for record in _records(chunks, limits):
        if isinstance(record, Damage):
            damaged += 1
            if damaged > limits.broken_records:
                raise _too_broken(name, limits)
            if found or record.at:
                yield record
                continue
            raise SourceError(f"{name} is no web archive: {record.what}", hint="A WARC file begins with WARC/1.0.")
        found += 1
        if (page := _page(record, name, limits, skipped)) is not None:
            yield page
    if not found:
        raise SourceError(f"{name} holds no record", hint="There is nothing to read.")


def _too_broken(name: str, limits: Limits) -> SourceError:
    return SourceError(f"{name} has more than {limits.broken_records:,} broken places", hint="Fetch it again.")


def _pieces(stream: Readable) -> Iterator[bytes | Damage]:
    while content := stream.read(CHUNK):
        yield content


class _Members:
    """What the members of a gzip file hold. A broken one is passed over whole, and the next is looked for.

    Raises:
        SourceError: on reading: too many are broken, or one unpacks to too much.
    """

    def __init__(self, stream: Readable, name: str, budget: Budget, limits: Limits) -> None:
        self._stream = stream
        self._name = name
        self._budget = budget
        self._limits = limits
        self._raw = bytearray()
        """What was read and not unpacked; a member begins there."""
        self._at = 0
        """Where that begins in the file."""

    def __iter__(self) -> Iterator[bytes | Damage]:
        broken = 0
        while self._skip_padding():
            at = self._at
            if not (yield from self._member()):
                broken += 1
                if broken > self._limits.broken_records:
                    raise _too_broken(self._name, self._limits)
                yield Damage(at, "its gzip data is damaged")
                if not self._seek():
                    return

    def _skip_padding(self) -> bool:
        """Whether another member, or something that is none, follows."""
        while self._raw or self._fill():
            self._drop(len(self._raw) - len(self._raw.lstrip(b"\0")))
            if self._raw:
                return True
        return False

    def _fill(self) -> bool:
        content = self._stream.read(CHUNK)
        self._raw += content
        return bool(content)

    def _drop(self, count: int) -> None:
        del self._raw[:count]
        self._at += count

    def _member(self) -> Generator[bytes, None, bool]:
        """Unpack one; False where it is broken. One that is not too large is given only if it is whole."""
        member, start = zlib.decompressobj(31), self._at
        held, piece, unpacked, fed = bytearray(), b"", 0, 0
        while not member.eof:
            feed = member.unconsumed_tail
            if not feed and not piece:
                if fed == len(self._raw) and not self._fill():
                    return False
                feed = bytes(self._raw[fed : fed + CHUNK])  # not all: what is left of it is copied at each step
                fed += len(feed)
            try:
                piece = member.decompress(feed, CHUNK)
            except zlib.error:
                return False
            unpacked += len(piece)
            self._budget.unpacked(len(piece))
            refuse_bomb(f"{self._name}, at byte {start:,},", unpacked, self._at + fed - start, self._limits)
            held += piece
            if len(held) > 2 * self._limits.page_bytes:
                yield bytes(held)
                held.clear()
                self._drop(fed)
                fed = 0
        yield bytes(held)
        self._drop(fed - len(member.unused_data))
        return True

    def _seek(self) -> bool:
        """Go to where the next member may begin, which may be inside of what was taken for the broken one."""
        place = self._raw.find(GZIP_MAGIC, 1)
        while place < 0:
            self._drop(max(0, len(self._raw) - 2))
            if not self._fill():
                return False
            place = self._raw.find(GZIP_MAGIC)
        self._drop(place)
        return True


def _records(chunks: Iterator[bytes | Damage], limits: Limits) -> Iterator[bytes | Damage]:
    """The stream cut into records, each whole: header, block and the two line breaks that must follow."""
    source = _Source(chunks)
    while True:
        yield from source.damages()
        source.skip_line_breaks()
        if not source.fill(16):
            break
        record = _whole_record(source, limits)
        if isinstance(record, bytes):
            yield record
            continue
        yield from source.damages()
        if record is not None:
            yield record
        if not source.seek(_START, 5):
            break
    yield from source.damages()


def _whole_record(source: _Source, limits: Limits) -> bytes | Damage | None:
    if not _START.match(source.held):
        source.fill(256)
        if not _START.match(source.held):
            return Damage(source.at, "no record begins here")
    while not (end := _HEADER_END.search(source.held)):
        if len(source.held) > _HEADER_LIMIT or not source.fill(len(source.held) + 1):
            return Damage(source.at, "the header of a record has no end")
    header = bytes(source.held[: end.end()])
    if _START.search(header, 5):
        return Damage(source.at, "a record is cut off in its header")
    length = _LENGTH.search(header)
    if length is None:
        return Damage(source.at, "a record does not say how long it is")
    size = int(length[1])
    if size > limits.page_bytes:
        is_response = (kind := _TYPE.search(header)) and kind[1].lower() == b"response"
        what = f"a response holds {size:,} bytes; a page may hold {limits.page_bytes:,}"
        return Damage(source.at, what) if is_response else None
    total = end.end() + size
    if not source.fill(total):
        return Damage(source.at, "a record is cut off")
    source.fill(total + 4)
    after = bytes(source.held[total : total + 4])
    if after not in {b"\r\n\r\n", b""} and not after.startswith(b"\n\n"):
        return Damage(source.at, "a record is not as long as it says")
    return source.take(total)


class _Source:
    """Bytes held from the stream, from `at` on."""

    def __init__(self, chunks: Iterator[bytes | Damage]) -> None:
        self._chunks = chunks
        self._damages: list[Damage] = []
        self.held = bytearray()
        self.at = 0

    def damages(self) -> Iterator[Damage]:
        while self._damages:
            yield self._damages.pop(0)

    def fill(self, size: int) -> bool:
        """Whether so many bytes are held, or could be read."""
        while len(self.held) < size:
            chunk = next(self._chunks, None)
            if chunk is None:
                return False
            if isinstance(chunk, Damage):
                self._damages.append(chunk)
            else:
                self.held += chunk
        return True

    def take(self, size: int) -> bytes:
        taken = bytes(self.held[:size])
        del self.held[:size]
        self.at += size
        return taken

    def skip_line_breaks(self) -> None:
        while self.fill(1) and self.held[0] in b"\r\n":
            self.take(len(self.held) - len(self.held.lstrip(b"\r\n")))

    def seek(self, start: re.Pattern[bytes], skip: int) -> bool:
        """Go to the next place where a record begins, past `skip` bytes."""
        self.fill(skip)
        self.take(min(skip, len(self.held)))
        while not (found := start.search(self.held)):
            self.take(max(0, len(self.held) - 80))
            if not self.fill(len(self.held) + 1):
                return False
        self.take(found.start())
        return True


def _page(record: bytes, name: str, limits: Limits, skipped: Counter[str]) -> WebPage | BrokenPage | None:
    kind = _TYPE.search(record, 0, _HEADER_LIMIT)
    if kind is None or kind[1].lower() != b"response":
        return None
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
    except ModuleNotFoundError as error:
        raise missing_extra(name, error.name) from error
    address = name
    try:
        read: Any = next(iter(ArchiveIterator(io.BytesIO(record))))
        address = (read.rec_headers.get_header("WARC-Target-URI") or name).strip("<> \t")[:2000]
        if not address.startswith(("http:", "https:")) or read.http_headers is None:
            return None
        status = read.http_headers.get_statuscode()
        content_type, _, parameters = (read.http_headers.get_header("Content-Type") or "").partition(";")
        if status != "200":
            skipped[f"status {status[:3]}" if status.isdigit() else "no status"] += 1
            return None
        if content_type.strip().lower() not in HTML_TYPES:
            skipped[content_type.strip().lower()[:60] or "no type"] += 1
            return None
        stream = read.content_stream()
        content = bytearray()
        while piece := stream.read(CHUNK):
            content += piece
            refuse_bomb(address, len(content), len(record), limits)
            if len(content) > limits.page_bytes:
                raise SourceError(f"{address} holds more than {limits.page_bytes:,} bytes; a page may hold no more", hint="Take it out.")  # fmt: skip
        charset = re.search(r"charset\s*=\s*[\"']?([\w:.-]+)", parameters, re.IGNORECASE)
        fetched = read.rec_headers.get_header("WARC-Date")
        return WebPage(address, bytes(content), charset[1] if charset else None, fetched)
    except SourceError as error:
        return BrokenPage(address, error)
    except (ArchiveLoadFailed, EOFError, OSError, ValueError, KeyError, IndexError, AttributeError, TypeError, zlib.error, StopIteration) as error:  # fmt: skip
        return BrokenPage(address, SourceError(f"{address} is broken in {name}: {str(error)[:200] or type(error).__name__}", hint="Fetch it again."))  # fmt: skip
