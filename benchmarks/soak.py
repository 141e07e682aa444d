"""Memory over a long run, from outside.

    python benchmarks/soak.py                                   # 100,000 documents
    python benchmarks/soak.py --documents 5000 --concurrency 32 --more "--workers 2"
    python benchmarks/soak.py --at-most 1800                    # as many of them as half an hour allows

Prints resident memory, open files and the size of what is kept beside the output while the run goes on, then the peak
and the slope: megabytes per 10,000 documents, by least squares over what follows the first tenth. Memory is of the whole
process group, so of workers too.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import time
from pathlib import Path
from typing import NamedTuple

from mock_server import Running, started
from runs import articles_in, command, outcome_of, print_table, start, workshop


class Sample(NamedTuple):
    """One look at a run."""

    documents: int
    seconds: float
    resident_mb: float
    files: int
    kept_mb: float


def group_of(leader: int) -> list[int]:
    """The processes of a process group."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text("latin-1").rpartition(")")[2].split()
        except OSError:
            continue  # it has just ended
        if int(fields[2]) == leader:
            found.append(int(path.parent.name))
    return found


def resident_mb(process: int) -> float:
    try:
        status = (Path("/proc") / str(process) / "status").read_text("latin-1")
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:")) / 1024


def open_files(process: int) -> int:
    try:
        return len(list((Path("/proc") / str(process) / "fd").iterdir()))
    except OSError:
        return 0


def size_mb(folder: Path, pattern: str) -> float:
    return sum(path.stat().st_size for path in folder.glob(pattern) if path.is_file()) / 2**20


def watch(
    process: subprocess.Popen[bytes], server: Running, folder: Path, every_s: float, at_most_s: float
) -> list[Sample]:
    """Look until the run has ended, or for so many seconds. What the server answered counts as read."""
    samples: list[Sample] = []
    began = time.perf_counter()
    while process.poll() is None and time.perf_counter() - began < at_most_s:
        members = group_of(process.pid)
        samples.append(
            Sample(
                documents=server.stats().get("paid", 0),
                seconds=time.perf_counter() - began,
                resident_mb=sum(map(resident_mb, members)),
                files=sum(map(open_files, members)),
                kept_mb=size_mb(folder, "out.jsonl*"),
            )
        )
        time.sleep(every_s)
    return samples


def slope(samples: list[Sample], documents: int) -> float:
    """Megabytes per 10,000 documents after the first tenth."""
    late = [sample for sample in samples if documents / 10 <= sample.documents < documents]
    if len({sample.documents for sample in late}) < 3:
        return float("nan")
    line = statistics.linear_regression([sample.documents for sample in late], [sample.resident_mb for sample in late])
    return line.slope * 10_000


def tenths(samples: list[Sample], documents: int) -> list[Sample]:
    return [
        next(sample for sample in samples if sample.documents >= mark)
        for mark in range(0, documents, max(1, documents // 10))
        if any(sample.documents >= mark for sample in samples)
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--concurrency", type=int, default=32)
    parser.add_argument("--latency", type=float, default=20.0, metavar="MS")
    parser.add_argument("--every", type=float, default=1.0, metavar="S", help="seconds between two looks")
    parser.add_argument("--at-most", type=float, default=float("inf"), metavar="S", help="end it then, wherever it is")
    parser.add_argument("--folder", type=Path, help="keep articles and output there")
    parser.add_argument("--more", default="", help="further options of `extractor extract`, as one word")
    options = parser.parse_args()
    with workshop(options.folder) as folder, started("--no-journal", "--latency", str(options.latency)) as server:
        names = articles_in(folder / "articles", options.documents)
        line = command(names, server, "out.jsonl", "--concurrency", str(options.concurrency), *options.more.split())
        began = time.perf_counter()
        process = start(line, folder)
        samples: list[Sample] = []
        try:
            samples = watch(process, server, folder, options.every, options.at_most)
        finally:
            whole = process.poll() is not None
            process.kill()
        seconds = time.perf_counter() - began
        reached = options.documents if whole else samples[-1].documents
        rows = [
            [f"{one.documents:,}", f"{one.seconds:.0f}", f"{one.resident_mb:.0f}", one.files, f"{one.kept_mb:.0f}"]
            for one in tenths(samples, reached)
        ]
        print_table(["documents", "seconds", "resident MB", "open files", "kept MB"], rows)
        if whole:
            print(f"exit code {process.returncode}; {outcome_of(folder / 'out.jsonl', options.documents)}")
        else:
            print(f"ended after {reached:,} of {options.documents:,} documents")
        print(f"{reached / seconds:.0f} documents a second")
        print(f"peak {max(sample.resident_mb for sample in samples):.0f} MB")
        print(f"slope {slope(samples, reached):+.2f} MB per 10,000 documents")


if __name__ == "__main__":
    main()
