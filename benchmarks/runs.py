"""Runs of `extractor extract` seen from outside, for the benchmarks of many documents."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, NamedTuple

from articles import write_articles
from mock_server import Running

NAMED_AT_MOST: Final = 20_000
"""Files named one by one on a command line; more are given as their folder."""


class Ended(NamedTuple):
    """A process that has ended. CPU and memory are of it and of its workers."""

    code: int
    seconds: float
    cpu_s: float
    peak_mb: float
    complaint: str


class Outcome(NamedTuple):
    """What an output file tells of the documents that were asked for."""

    done: int
    failed: int
    lost: int
    duplicated: int
    in_order: bool


@contextmanager
def workshop(keep: Path | None = None) -> Iterator[Path]:
    """A folder for a benchmark's files, gone afterwards unless it was named."""
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        yield keep.resolve()
        return
    with tempfile.TemporaryDirectory(prefix="extractor-benchmark-") as folder:
        yield Path(folder)


def articles_in(folder: Path, count: int) -> list[str]:
    """The first `count` articles as files in `folder`, and how to name them on a command line run in `folder`'s parent."""
    paths = write_articles(count, folder)
    if count <= NAMED_AT_MOST:
        return [f"{folder.name}/{path.name}" for path in paths]
    return [folder.name]


def command(documents: Sequence[str], server: Running, output: str, *options: str) -> list[str]:
    """The command line of a run against the mock server."""
    model = ["--model", "mock", "--base-url", server.base_url]
    return [sys.executable, "-m", "extractor.cli", "extract", *documents, *model, "-o", output, "--quiet", *options]


def environment() -> dict[str, str]:
    """The environment without the user's own models and keys; modules are kept compiled, as those of an installed package are."""
    unwanted = ("EXTRACTOR_", "OPENAI_", "OPENROUTER_", "PYTHONDONTWRITEBYTECODE")
    return {name: value for name, value in os.environ.items() if not name.startswith(unwanted)}


def start(line: Sequence[str], folder: Path, *, one_core: bool = False) -> subprocess.Popen[bytes]:
    """Start a run in `folder`, as the leader of a process group of its own. What it says goes to `complaints.txt`."""
    with (folder / "complaints.txt").open("wb") as complaints:
        process = subprocess.Popen(
            line, cwd=folder, env=environment(), stdout=complaints, stderr=complaints, start_new_session=True
        )
    if one_core:
        os.sched_setaffinity(process.pid, {max(os.sched_getaffinity(0))})
    return process


def run(line: Sequence[str], folder: Path, *, one_core: bool = False, at_most_s: float | None = None) -> Ended:
    """Run to the end, or kill it after so many seconds."""
    began = time.perf_counter()
    process = start(line, folder, one_core=one_core)
    limit = threading.Timer(at_most_s or threading.TIMEOUT_MAX, os.killpg, (process.pid, signal.SIGKILL))
    limit.daemon = True
    limit.start()
    _, status, used = os.wait4(process.pid, 0)
    limit.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    complaint = (folder / "complaints.txt").read_text("utf-8", "replace").strip()
    return Ended(
        code=process.returncode,
        seconds=time.perf_counter() - began,
        cpu_s=used.ru_utime + used.ru_stime,
        peak_mb=used.ru_maxrss / 1024,
        complaint=complaint.splitlines()[0][:200] if complaint else "",
    )


def outcome_of(output: Path, count: int) -> Outcome:
    """Count what became of the first `count` articles."""
    names: list[str] = []
    failed = 0
    with output.open("rb") as lines:
        for line in lines:
            extraction = json.loads(line)
            names.append(extraction["document"]["id"])
            failed += extraction["outcome"] not in {"events", "no_events"}
    return Outcome(
        done=len(names) - failed,
        failed=failed,
        lost=count - len(set(names)),
        duplicated=len(names) - len(set(names)),
        in_order=names == sorted(names),
    )


def print_table(head: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """A table that reads well on a terminal and in Markdown."""
    lines = [[str(cell) for cell in row] for row in (head, *rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    for number, line in enumerate(lines):
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |")
        if number == 0:
            print("|" + "|".join("-" * (width + 2) for width in widths) + "|", flush=True)
