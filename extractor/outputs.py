"""What every sink is, and files that are whole or not there."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import BinaryIO, ClassVar, Self

from extractor.errors import ExtractorError, OutputError, UsageError
from extractor.rendering import parse_jsonl
from extractor.schema import Extraction

PART_SUFFIX = ".part"


class Sink:
    """Where extractions go, one after the other. A context manager: leaving it cleanly is `finish`.

    with open_sink(Path("out.parquet")) as sink:
        for extraction in extractions:
            sink.write(extraction)
    """

    needs_text: ClassVar[bool] = False
    """Whether it wants `extraction.document.text`: ask the run for it (`with_text=True`)."""

    about: Mapping[str, object] = MappingProxyType({})
    """What is to be said of the run beside its results, names and values; set before `finish`."""

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            self.abandon()
            return
        try:
            self.finish()
        except BaseException:
            self.abandon()
            raise

    def start(self) -> None:
        """Make ready to write. What can't be is an error here, before anything has been paid for."""

    def write(self, extraction: Extraction) -> None:
        """Add the extraction of one document."""
        raise NotImplementedError

    def write_line(self, line: bytes) -> None:
        """Add the extraction of one document, given as a line of JSON."""
        self.write(parse_jsonl(line))

    def finish(self) -> None:
        """Put what was written under its final name, whole and on the disk."""

    def abandon(self) -> None:
        """Let go after an exception, also one of `finish`. What was written stays in the part file."""

    @property
    def left_out(self) -> str:
        """What was written to it and its format does not hold, in a sentence; empty where nothing is lost."""
        return ""


class PartFile:
    """`NAME.part` beside `NAME`, and the way from the one to the other.

    An older file `NAME` stays as it is until `publish`.
    """

    def __init__(self, path: Path) -> None:
        self.path = self._target = path
        self.part = path.with_name(path.name + PART_SUFFIX)
        self._identity: tuple[int, int] | None = None

    def create(self) -> BinaryIO:
        """Begin an empty part file, in place of one that an interrupted run has left.

        Raises:
            UsageError: nothing can be written there.
        """
        try:
            if self.path.is_symlink():
                self._target = self.path.resolve()
                self.part = self._target.with_name(self._target.name + PART_SUFFIX)
            if self._target.exists() and not self._target.is_file():
                raise UsageError(f"{self.path} can't be written: it is no file", hint="Name a file.")
            self.part.unlink(missing_ok=True)
            # "x" follows no link that somebody may have put there.
            file = self.part.open("x+b")
        except (OSError, ValueError) as error:
            raise UsageError(f"{self.path} can't be written: {_reason(error)}", hint=_way_out(error, self)) from error
        status = os.fstat(file.fileno())
        self._identity = status.st_dev, status.st_ino
        return file

    def publish(self) -> None:
        """Bring the closed part file to the disk and put it under its final name.

        Raises:
            OutputError: it is no longer the file that was begun, or the disk does not take it.
        """
        try:
            with self.part.open("r+b") as file:
                status = os.fstat(file.fileno())
                if (status.st_dev, status.st_ino) != self._identity:
                    raise OutputError(
                        f"{self.part} was replaced while it was written",
                        hint="Another run writes to the same output: give each its own file.",
                    )
                os.fsync(file.fileno())
            self.part.replace(self._target)
            _sync_folder(self._target.parent)
        except OSError as error:
            raise self.failure(error) from error

    def failure(self, error: BaseException) -> ExtractorError:
        """The error to raise where writing fails."""
        return OutputError(f"{self.path} can't be written: {_reason(error)}", hint=_way_out(error, self))


def _sync_folder(folder: Path) -> None:
    """Bring a new name to the disk, where folders can be opened."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _reason(error: BaseException) -> str:
    return (isinstance(error, OSError) and error.strerror) or str(error) or type(error).__name__


def _way_out(error: BaseException, part: PartFile) -> str:
    number = getattr(error, "errno", None)
    if number == errno.ENOENT:
        return f"Make the folder first: mkdir -p {part.path.parent}"
    if number in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return f"Choose a folder that you may write to, or change the permissions of {part.path.parent}."
    if number in {errno.ENOSPC, errno.EDQUOT} or "full" in str(error):
        return f"Free some space and run the same command again; what is done so far is in {part.part}."
    if number == errno.ENAMETOOLONG:
        return "Choose a shorter name."
    return "Choose another file."
