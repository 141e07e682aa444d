"""Lines of JSON: to standard output, to a file, or to a gzip file."""

from __future__ import annotations

import gzip
import io
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, TextIO

from extractor.outputs import PartFile, Sink
from extractor.rendering import render_jsonl
from extractor.schema import Extraction


class StandardOutput(Sink):
    """Lines of JSON for the next program in a pipe, each sent at once."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream

    def start(self) -> None:
        self._stream = self._stream or sys.stdout
        if isinstance(self._stream, io.TextIOWrapper):
            self._stream.reconfigure(encoding="utf-8", newline="\n")

    def write(self, extraction: Extraction) -> None:
        self.write_line(render_jsonl(extraction).encode())

    def write_line(self, line: bytes) -> None:
        assert self._stream is not None
        self._stream.write(line.decode())
        self._stream.flush()


class JsonLines(Sink):
    """`.jsonl`, and `.jsonl.gz`."""

    def __init__(self, path: Path) -> None:
        self._part = PartFile(path)
        self._packed = path.suffix == ".gz"
        self._file: BinaryIO
        self._stream: BinaryIO

    def start(self) -> None:
        self._file = self._part.create()
        # Without a name and a time in it, the same results are the same bytes.
        packed = gzip.GzipFile("", "wb", fileobj=self._file, mtime=0) if self._packed else None
        self._stream = packed or self._file  # type: ignore[assignment]

    def write(self, extraction: Extraction) -> None:
        self.write_line(render_jsonl(extraction).encode())

    def write_line(self, line: bytes) -> None:
        try:
            self._stream.write(line)
            if not self._packed:
                self._stream.flush()
        except OSError as error:
            raise self._part.failure(error) from error

    def finish(self) -> None:
        try:
            self._stream.close()
            self._file.close()
        except OSError as error:
            raise self._part.failure(error) from error
        self._part.publish()

    def abandon(self) -> None:
        for stream in (self._stream, self._file):
            with suppress(OSError):  # the disk is full: the error that led here says so
                stream.close()
