"""The parsing process: reads hostile pages, PDFs and Parquet files within bounds of memory and computing time.

It answers jobs from standard input on standard output, each as lines of JSON (frames) that end in `{"done": …}` or
`{"error": …}`. A job that overruns ends the process; the other side then says so and starts another.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from extractor.errors import SourceError

Frame = dict[str, Any]


def main() -> None:
    """Answer jobs until standard input ends."""
    # Whatever a library prints must not come between the frames.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the other side decides when to stop
    jobs = sys.stdin.buffer
    while header := jobs.readline():
        job = json.loads(header)
        _bound_memory(job["memory"])
        content = jobs.read(job["size"])
        tired = _answer(job, content, answers)
        del content
        if tired:
            break


def _answer(job: Frame, content: bytes, answers: BinaryIO) -> bool:
    """Whether the process has grown so much that the next job should have a new one."""
    clock = _Clock(job["seconds"])
    try:
        for frame in _frames(job, content, clock):
            clock.stop()
            _write(answers, frame)
            clock.start()
        last: Frame = {"done": True}
    except SourceError as error:
        last = {"error": error.message, "hint": error.hint}
    except ModuleNotFoundError as error:
        last = {"missing": error.name}
    except MemoryError:
        last = {"error": f"{job['name']} needs more memory than it may have", "hint": ""}
    except RecursionError:
        last = {"error": f"{job['name']} is nested too deep", "hint": ""}
    except Exception as error:
        last = {"error": f"{job['name']} can't be read: {type(error).__name__}: {str(error)[:200]}", "hint": ""}
    clock.stop()
    tired: bool = _memory() > job["memory"] // 2
    _write(answers, last | {"last": tired})
    return tired


def _frames(job: Frame, content: bytes, clock: _Clock) -> Iterator[Frame]:
    name = job["name"]
    match job["kind"]:
        case "page":
            from extractor.sources._page import read_page

            page = read_page(content.decode())
            yield {"text": page.text, "metadata": page.metadata}
        case "pdf":
            from extractor.sources._pdf import read_pdf

            yield from read_pdf(content, name, job["pages"], job["text_limit"], clock.extend)
        case "parquet columns":
            from extractor.sources._parquet import parquet_columns

            yield {"columns": parquet_columns(job["path"], name)}
        case "parquet rows":
            from extractor.sources._parquet import parquet_rows

            for row in parquet_rows(job["path"], name, job["columns"]):
                clock.renew()
                yield {"row": row}


def _write(answers: BinaryIO, frame: Frame) -> None:
    answers.write(json.dumps(frame).encode() + b"\n")
    answers.flush()


class _Clock:
    """Ends the process once a job has computed for too long. Waiting costs nothing, so a busy machine does not matter."""

    def __init__(self, seconds: float) -> None:
        self._most = seconds
        self._left = seconds
        self._to_earn = 9 * seconds
        self._started = 0.0
        self.start()

    def start(self) -> None:
        self._started = time.process_time()
        self._arm(max(self._left, 0.05))

    def stop(self) -> None:
        self._left -= time.process_time() - self._started
        self._started = time.process_time()
        self._arm(0)

    def renew(self) -> None:
        """Give the time of a job that has just begun: what follows is a document of its own."""
        self._left = self._most

    def extend(self, seconds: float) -> None:
        """Give more time for a part that was read: never more ahead than a new job has, in all ten times as much."""
        earned = min(seconds, self._most - self._left, self._to_earn)
        self._left += earned
        self._to_earn -= earned

    def _arm(self, seconds: float) -> None:
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_PROF, seconds)  # its default action ends the process, even in foreign code


_bounded: list[int] = []


def _bound_memory(size: int) -> None:
    if _bounded or sys.platform == "win32":
        return
    import resource

    _bounded.append(size)
    for kind in (resource.RLIMIT_DATA,):
        _, hard = resource.getrlimit(kind)
        resource.setrlimit(kind, (size if hard == resource.RLIM_INFINITY else min(size, hard), hard))


def _memory() -> int:
    """Bytes held now; 0 where the system does not say, and where no bound is kept either."""
    try:
        pages = Path("/proc/self/statm").read_text("ascii").split()[1]
    except OSError:
        return 0
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


if __name__ == "__main__":
    main()
