"""Zip archives, member by member, without ever writing one where its name says."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, BinaryIO, Final

from extractor.errors import SourceError
from extractor.sources._limits import Limits
from extractor.sources._streams import Budget, Pieces, refuse_bomb

_END: Final = b"PK\x05\x06"
_END_WITHIN: Final = 65_557
_ENTRY_BYTES: Final = 160
"""Of the directory for each member that there may be: 46 and a name."""
_BROKEN: Final = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, RuntimeError, NotImplementedError, OSError, ValueError, OverflowError)  # fmt: skip


@contextmanager
def opened_zip(file: BinaryIO, name: str, limits: Limits) -> Iterator[zipfile.ZipFile]:
    """The archive, once its directory is known to be of a sane size.

    Raises:
        SourceError: it is no zip archive, damaged, or holds too many.
    """
    _refuse_long_directory(file, name, limits)
    try:
        archive = zipfile.ZipFile(file)
    except _BROKEN as error:
        raise SourceError(f"{name} is no zip archive, or damaged: {error}", hint="Fetch it again.") from error
    with archive:
        if len(archive.filelist) > limits.members:
            raise _too_many(name, limits)
        yield archive


def is_plain(member: zipfile.ZipInfo) -> bool:
    """A file that a person put there: no folder, no link, nothing that a system hides."""
    parts = member.filename.replace("\\", "/").split("/")
    hidden = any((part.startswith(".") and part not in {".", ".."}) or part == "__MACOSX" for part in parts)
    return not (member.is_dir() or hidden or stat.S_ISLNK(member.external_attr >> 16))


@contextmanager
def opened_member(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str, budget: Budget
) -> Iterator[io.BufferedReader]:
    """What a member holds, counted while it is unpacked.

    Raises:
        SourceError: it is locked, packed in a way that is not read, damaged, or unpacks to too much.
    """
    if member.flag_bits & 0x1:
        raise SourceError(f"{name} is locked with a password", hint="Unpack it yourself.")
    if member.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise SourceError(f"{name} is packed by method {member.compress_type}; stored and deflated are read", hint="Pack it anew.")  # fmt: skip
    refuse_bomb(name, member.file_size, member.compress_size, budget.limits)
    try:
        stream = archive.open(member)
    except _BROKEN as error:
        raise _damaged(name, error) from error
    with stream:
        yield io.BufferedReader(_Member(stream, name, budget))


class _Member(Pieces):
    def __init__(self, stream: IO[bytes], name: str, budget: Budget) -> None:
        self._stream = stream
        self._name = name
        self._budget = budget

    def piece(self, size: int) -> bytes:
        try:
            content = self._stream.read(size)
        except _BROKEN as error:
            raise _damaged(self._name, error) from error
        self._budget.unpacked(len(content))
        return content


def _damaged(name: str, error: Exception) -> SourceError:
    return SourceError(f"{name} is damaged: {str(error) or type(error).__name__}", hint="Fetch the archive again.")


def _refuse_long_directory(file: BinaryIO, name: str, limits: Limits) -> None:
    """Look how long the archive's directory says that it is, before it is read into memory."""
    size = file.seek(0, io.SEEK_END)
    file.seek(max(0, size - _END_WITHIN))
    tail = file.read(_END_WITHIN)
    at = tail.rfind(_END)
    file.seek(0)
    if at < 0 or len(tail) < at + 22:
        return
    (length,) = struct.unpack_from("<L", tail, at + 12)
    if length == 0xFFFFFFFF:  # it is said in the longer record before
        length = struct.unpack_from("<Q", tail, at - 36)[0] if at >= 76 else 0
    if length > limits.members * _ENTRY_BYTES:
        raise _too_many(name, limits)


def _too_many(name: str, limits: Limits) -> SourceError:
    return SourceError(f"{name} holds more than {limits.members:,} files", hint="Split it.")
