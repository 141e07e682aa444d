"""Bytes from files, standard input and gzip, counted and bounded while they flow."""

from __future__ import annotations

import io
import os
import stat
import sys
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple, Protocol

from extractor.errors import SourceError
from extractor.sources._finding import STANDARD_INPUT, unreadable
from extractor.sources._limits import BLANK_LINES, RATIO_FLOOR, Limits

CHUNK: Final = 1 << 16
GZIP_MAGIC: Final = b"\x1f\x8b\x08"


class Readable(Protocol):
    """What a stream must do here."""

    def read(self, size: int = -1, /) -> bytes: ...


class Budget:
    """How much one file of the user's may unpack to, all its packings together."""

    def __init__(self, name: str, limits: Limits, packed: int = 0) -> None:
        self.name = name
        self.limits = limits
        self.packed = packed
        self._read = 0
        self._unpacked = 0

    def took(self, count: int) -> None:
        """Packed bytes of the file itself were read."""
        self._read += count
        self.packed = max(self.packed, self._read)

    def unpacked(self, count: int) -> None:
        """Count what came out.

        Raises:
            SourceError: more than the file may hold.
        """
        self._unpacked += count
        if self._unpacked > self.limits.unpacked_bytes:
            raise SourceError(
                f"{self.name} unpacks to more than {self.limits.unpacked_bytes:,} bytes", hint="Split it."
            )
        refuse_bomb(self.name, self._unpacked, self.packed, self.limits)


def refuse_bomb(name: str, unpacked: int, packed: int, limits: Limits) -> None:
    """Raise where a thing unpacks to more than its packed size can honestly hold."""
    if unpacked > RATIO_FLOOR and unpacked > limits.ratio * packed:
        raise SourceError(
            f"{name} unpacks to more than {limits.ratio} times its {packed:,} bytes",
            hint="No text is packed so well: it may be a bomb. Unpack it yourself, if you trust it.",
        )


class Pieces(io.RawIOBase):
    """A stream whose bytes come in pieces of at most a given size, an empty one at its end."""

    def piece(self, size: int) -> bytes:
        raise NotImplementedError

    def readable(self) -> bool:
        return True

    def readinto(self, into: memoryview) -> int:  # type: ignore[override]
        piece = self.piece(len(into))
        into[: len(piece)] = piece
        return len(piece)


class Counted(Pieces):
    """A file of the user's, whose bytes are counted, and whose failures say which file it is."""

    def __init__(self, stream: Readable, budget: Budget) -> None:
        self._stream = stream
        self._budget = budget

    def piece(self, size: int) -> bytes:
        try:
            content = self._stream.read(size)
        except OSError as error:
            raise unreadable(self._budget.name, error) from error
        self._budget.took(len(content))
        return content


class Opened(NamedTuple):
    """A file of the user's, opened."""

    stream: io.BufferedReader
    budget: Budget
    path: str | None
    """Where it can be read from its end: None for standard input and pipes."""


@contextmanager
def opened(path: str, limits: Limits) -> Iterator[Opened]:
    """A file of the user's, or standard input, for reading.

    Raises:
        SourceError: it is not there or can't be read.
    """
    if path == STANDARD_INPUT:
        budget = Budget("standard input", limits)
        yield Opened(io.BufferedReader(Counted(sys.stdin.buffer, budget), CHUNK), budget, None)
        return
    try:
        file = open(path, "rb", buffering=0)  # noqa: SIM115 - opening fails in other words than reading
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error
    with file:
        status = os.fstat(file.fileno())
        budget = Budget(path, limits, status.st_size)
        regular = stat.S_ISREG(status.st_mode)
        yield Opened(io.BufferedReader(Counted(file, budget), CHUNK), budget, path if regular else None)


class Gunzip(Pieces):
    """What a gzip stream holds, all its members, unpacked no further than it is read.

    Raises:
        SourceError: on reading: it is damaged, cut off, or unpacks to too much.
    """

    def __init__(self, source: Readable, name: str, budget: Budget) -> None:
        self._source = source
        self._name = name
        self._budget = budget
        self._raw = b""
        self._member: zlib._Decompress | None = None
        self._packed = 0
        self._unpacked = 0

    def piece(self, size: int) -> bytes:
        while True:
            ended = not self._raw and not self._fill()
            if self._member is None:
                self._raw = self._raw.lstrip(b"\0")  # padding between members, as tapes have it
                if ended or not self._raw:
                    if ended:
                        return b""
                    continue
                self._member = zlib.decompressobj(31)
            try:
                piece = self._member.decompress(self._raw, size)
            except zlib.error as error:
                raise SourceError(f"{self._name} is damaged: its gzip data can't be unpacked", hint="Fetch it again.") from error  # fmt: skip
            if self._member.eof:
                self._raw, self._member = self._member.unused_data, None
            else:
                self._raw = self._member.unconsumed_tail
            if piece:
                self._unpacked += len(piece)
                refuse_bomb(self._name, self._unpacked, self._packed, self._budget.limits)
                self._budget.unpacked(len(piece))
                return piece
            if ended and self._member is not None:
                raise SourceError(f"{self._name} is cut off: its gzip data has no end", hint="Fetch it again.")

    def _fill(self) -> bool:
        self._raw = self._source.read(CHUNK)
        self._packed += len(self._raw)
        return bool(self._raw)


@dataclass(frozen=True, slots=True)
class Overlong:
    """A line that is longer than it may be; none of it was kept."""

    size: int


def lines_of(stream: io.BufferedReader, limit: int, name: str) -> Iterator[bytes | Overlong]:
    """The lines of a stream, each with its end. Of one over the limit, its size.

    Raises:
        SourceError: there is nothing in too many of them.
    """
    blank = 0
    while line := stream.readline(limit):
        blank = blank + 1 if line.isspace() else 0
        if blank > BLANK_LINES:
            raise SourceError(f"{name} has more than {BLANK_LINES:,} blank lines, one after the other", hint="Take them out.")  # fmt: skip
        if len(line) < limit or line.endswith(b"\n"):
            yield line
            continue
        size = len(line)
        while not line.endswith(b"\n") and (line := stream.readline(CHUNK)):
            size += len(line)
        yield Overlong(size)


def read_at_most(stream: Readable, limit: int, name: str, what: str) -> bytes:
    """All of it.

    Raises:
        SourceError: it holds more than the limit.
    """
    # Room for the limit, made for every small file, would cost more than reading it.
    content = stream.read(min(limit + 1, CHUNK))
    if len(content) == CHUNK:
        content += stream.read(limit + 1 - CHUNK)
    if len(content) > limit:
        raise SourceError(f"{name} holds more than {limit:,} bytes; {what} may hold no more", hint="Split it into its articles.")  # fmt: skip
    return content


@contextmanager
def seekable(stream: Readable, name: str) -> Iterator[BinaryIO]:
    """The rest of a stream as a temporary file, for kinds that are read from their end."""
    with tempfile.TemporaryFile() as file:
        _copy(stream, file, name)
        file.seek(0)
        yield file


@contextmanager
def on_disk(stream: Readable, name: str) -> Iterator[str]:
    """The rest of a stream as a temporary file that another process can open."""
    with tempfile.TemporaryDirectory(prefix="extractor-") as folder:
        path = Path(folder) / "content"
        with path.open("wb") as file:
            _copy(stream, file, name)
        yield str(path)


def _copy(stream: Readable, file: BinaryIO, name: str) -> None:
    try:
        while content := stream.read(CHUNK):
            file.write(content)
    except OSError as error:
        raise SourceError(f"{name} can't be unpacked to a temporary file: {error.strerror}", hint="Set TMPDIR to a folder with room.") from error  # fmt: skip
