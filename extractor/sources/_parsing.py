"""The near side of the parsing process: hands it one job at a time, and says what became of it."""

from __future__ import annotations

import contextlib
import json
import math
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any, Final

from extractor.errors import SourceError
from extractor.sources._limits import Limits

Frame = dict[str, Any]

EXTRAS: Final = {
    "trafilatura": "html",
    "lxml": "html",
    "lxml_html_clean": "html",
    "pypdf": "pdf",
    "pyarrow": "tables",
    "warcio": "warc",
}
_FRAME_LIMIT: Final = 64_000_000
_PATIENCE: Final = 15
"""Seconds on the clock for each of computing, after which a process is given up even if it has computed less."""


def missing_extra(name: str, module: str | None) -> SourceError:
    """The error for a document whose library is not installed."""
    extra = EXTRAS.get((module or "").partition(".")[0])
    wanted = f"extractor[{extra}]" if extra else str(module)
    return SourceError(f"{name} can't be read without {module}, which is not installed", hint=f"pip install '{wanted}'")


class Parser:
    """A process that parses, started when first needed, used again for each job, and replaced when it ends."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._process: subprocess.Popen[bytes] | None = None
        self._deadline = math.inf
        self._closed = threading.Event()

    def page(self, html: str, name: str) -> tuple[str, dict[str, str]]:
        """The article of a page and what the page says about itself.

        Raises:
            SourceError: it has none, or takes too much time or memory.
        """
        frames = list(self._frames({"kind": "page"}, name, html.encode("utf-8", "replace")))
        text = frames[0]["text"]
        if not text.strip():
            raise SourceError(f"{name} holds no article", hint="Is its text drawn by a script? Save the page as it is shown.")  # fmt: skip
        return text, frames[0]["metadata"]

    def pdf(self, content: bytes, name: str) -> tuple[str, dict[str, str]]:
        """The text of a PDF, its pages one below the other, and its title."""
        job = {"kind": "pdf", "pages": self._limits.pdf_pages, "text_limit": self._limits.text_bytes}
        frames = list(self._frames(job, name, content))
        title = " ".join(frames[0]["title"].split())
        return "\n".join(frame["text"] for frame in frames[1:]), {"title": title} if title else {}

    def parquet_columns(self, path: str, name: str) -> list[str]:
        """The columns of a Parquet file."""
        (frame,) = self._frames({"kind": "parquet columns", "path": os.path.abspath(path)}, name)
        return list(frame["columns"])

    def parquet_rows(self, path: str, name: str, columns: list[str]) -> Iterator[list[Any]]:
        """The values of the columns, row by row."""
        job = {"kind": "parquet rows", "path": os.path.abspath(path), "columns": columns}
        for frame in self._frames(job, name):
            yield frame["row"]

    def _frames(self, job: Frame, name: str, content: bytes = b"") -> Iterator[Frame]:
        process = self._started()
        seconds, memory = self._limits.parse_seconds, self._limits.parse_memory
        header = {**job, "name": name, "size": len(content), "seconds": seconds, "memory": memory}
        ended = False
        try:
            self._send(process, json.dumps(header).encode() + b"\n" + content)
            while True:
                frame = self._received(process, name)
                if "missing" in frame:
                    raise missing_extra(name, frame["missing"])
                if "error" in frame or "done" in frame:
                    ended = not frame["last"]
                    if "error" in frame:
                        raise SourceError(frame["error"], hint=frame["hint"] or None)
                    return
                yield frame
        finally:
            if not ended:
                self.close()

    def _send(self, process: subprocess.Popen[bytes], content: bytes) -> None:
        assert process.stdin is not None
        try:
            process.stdin.write(content)
            process.stdin.flush()
        except BrokenPipeError:
            pass  # it has ended; why is found where the answer is awaited

    def _received(self, process: subprocess.Popen[bytes], name: str) -> Frame:
        assert process.stdout is not None
        self._deadline = time.monotonic() + self._limits.parse_seconds * _PATIENCE
        line = process.stdout.readline(_FRAME_LIMIT)
        self._deadline = math.inf
        if line.endswith(b"\n"):
            frame: Frame = json.loads(line)
            return frame
        raise self._failure(process, name)

    def _failure(self, process: subprocess.Popen[bytes], name: str) -> SourceError:
        process.kill()
        code = process.wait()
        if code in {-getattr(signal, "SIGPROF", 0), -getattr(signal, "SIGKILL", 0), 1 if os.name == "nt" else 0}:
            seconds = f"{self._limits.parse_seconds:g} second{'' if self._limits.parse_seconds == 1 else 's'}"
            return SourceError(f"{name} takes more than {seconds} of computing to read", hint="It may be made to: take its text by other means.")  # fmt: skip
        return SourceError(f"{name} breaks the program that reads it (it ended with {code})", hint="It is damaged, or made to do so.")  # fmt: skip

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            # The paths of this process, wherever it was started; a main module must not run again.
            code = f"import sys; sys.path[:] = {sys.path!r}; from extractor.sources._worker import main; main()"
            self._process = subprocess.Popen(  # noqa: S603 - nothing of a document is in the command
                [sys.executable, "-c", code],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "ARROW_DEFAULT_MEMORY_POOL": "system", "PYTHONWARNINGS": "ignore"},
            )
            self._closed = threading.Event()
            threading.Thread(target=self._watch, args=(self._process, self._closed), daemon=True).start()
        return self._process

    def _watch(self, process: subprocess.Popen[bytes], closed: threading.Event) -> None:
        """Kill a process that is waited for in vain. One thread for its whole life: one a frame costs a page as much as its parsing."""
        while not closed.wait(1):
            if time.monotonic() > self._deadline:
                process.kill()
                return

    def close(self) -> None:
        """End the process, if there is one."""
        process, self._process = self._process, None
        if process is not None:
            self._closed.set()
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    with contextlib.suppress(OSError):  # what it was never sent can't be flushed
                        pipe.close()
