"""Seconds, of clock and of processor, and peak memory of writing 100,000 events in each format, beside pandas writing ready rows, in one run.

    python benchmarks/sinks.py --events 100000

The documents are the samples' own extractions, over and over, each with its text. Every format is written by a process
of its own; its peak is what that process held at most, less what the same process holds before it writes. pandas gets
the flat rows as a frame that is already made, which is neither timed nor counted; for SQLite it writes one flat table.
"""

from __future__ import annotations

import argparse
import itertools
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

OURS = ("out.jsonl", "out.jsonl.gz", "events.csv", "dyads.csv", "out.parquet", "events.parquet", "out.db")
THEIRS = ("pandas.jsonl", "pandas.csv", "pandas.parquet", "pandas.db")


def documents(events: int) -> tuple[list[Any], int]:
    """The samples' extractions, and how often the two are written."""
    from extractor import extract, seeds

    found = [extract(path, with_text=True) for path in seeds()]
    return found, -(-events // sum(len(extraction.events) for extraction in found))


def ours(path: Path, events: int) -> Callable[[], None]:
    from extractor import open_sink

    found, times = documents(events)
    layout = path.stem if path.stem in {"events", "dyads"} else None

    def write() -> None:
        with open_sink(path, layout=layout) as sink:
            for extraction in itertools.chain.from_iterable(itertools.repeat(found, times)):
                sink.write(extraction)

    return write


def theirs(path: Path, events: int) -> Callable[[], None]:
    import sqlite3

    import pandas

    from extractor import to_pandas

    found, times = documents(events)
    frame = pandas.concat([to_pandas(found)] * times, ignore_index=True)
    if path.suffix in {".csv", ".db"}:
        lists = [name for name in frame if frame[name].map(type).astype(str).str.contains("ndarray").any()]
        for name in lists:
            frame[name] = frame[name].map("; ".join)

    def write() -> None:
        match path.suffix:
            case ".jsonl":
                frame.to_json(path, orient="records", lines=True)
            case ".csv":
                frame.to_csv(path, index=False)
            case ".parquet":
                frame.to_parquet(path)
            case ".db":
                connection = sqlite3.connect(path)
                frame.to_sql("events", connection, index=False)
                connection.close()

    return write


def peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def measure(path: Path, events: int) -> None:
    """In a process of its own: write once, and print what it took."""
    write = (theirs if path.stem == "pandas" else ours)(path, events)
    before, start, began = peak(), time.perf_counter(), time.process_time()
    write()
    taken = {"seconds": time.perf_counter() - start, "cpu": time.process_time() - began}
    print(json.dumps(taken | {"peak": peak() - before, "size": path.stat().st_size}))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure:
        measure(options.measure, options.events)
        return
    print(f"{'':16} {'seconds':>8} {'CPU s':>8} {'peak MB':>8} {'size MB':>8}")
    with tempfile.TemporaryDirectory() as folder:
        for name in (*OURS, *THEIRS):
            command = [sys.executable, __file__, "--events", str(options.events), "--measure", f"{folder}/{name}"]
            ended = subprocess.run(command, check=True, capture_output=True, text=True)
            took = json.loads(ended.stdout)
            print(
                f"{name:16} {took['seconds']:8.1f} {took['cpu']:8.1f} {took['peak'] / 1e6:8.0f} {took['size'] / 1e6:8.1f}",
                flush=True,
            )
            Path(folder, name).unlink()


if __name__ == "__main__":
    main()
