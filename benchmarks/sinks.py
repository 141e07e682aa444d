"""Seconds, of clock and of processor, and peak memory of writing 100,000 events in each format, beside pandas writing ready rows, in one run.

    python benchmarks/sinks.py --events 100000

The documents are the extractions of the corpus and the samples, replayed once and written over and over, each with its
text. Every format is written by a process of its own; its peak is what that process held at most, less what the same
process holds before it writes. pandas gets the flat rows as a frame that is already made, which is neither timed nor
counted; for SQLite it writes one flat table. The ratio is of processor time, to pandas writing a file of that kind.
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

from extractor import Extraction, extract, open_sink, read_extractions, seeds, to_pandas

MADE = "made.jsonl"
OURS = ("out.jsonl", "out.jsonl.gz", "events.csv", "dyads.csv", "out.parquet", "events.parquet", "out.db")
THEIRS = ("pandas.jsonl", "pandas.csv", "pandas.parquet", "pandas.db")


def replayed() -> list[Extraction]:
    """The extractions of the corpus and the samples, with their texts."""
    from quality import RECORDINGS, documents

    corpus = [extract(document, model="relay-llm", recordings=RECORDINGS, with_text=True) for document in documents([])]
    return corpus + [extract(path, with_text=True) for path in seeds()]


def repetitions(found: list[Extraction], events: int) -> int:
    """How often all are written to make so many events."""
    return -(-events // sum(len(extraction.events) for extraction in found))


def ours(path: Path, found: list[Extraction], times: int) -> Callable[[], None]:
    layout = path.stem if path.stem in {"events", "dyads"} else None

    def write() -> None:
        with open_sink(path, layout=layout) as sink:
            for extraction in itertools.chain.from_iterable(itertools.repeat(found, times)):
                sink.write(extraction)

    return write


def theirs(path: Path, found: list[Extraction], times: int) -> Callable[[], None]:
    import sqlite3

    import pandas

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
    found = list(read_extractions(path.with_name(MADE)))
    write = (theirs if path.stem == "pandas" else ours)(path, found, repetitions(found, events))
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
    print(f"{'':16} {'seconds':>8} {'CPU s':>8} {'ratio':>8} {'peak MB':>8} {'size MB':>8}")
    base: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        with open_sink(Path(folder, MADE)) as sink:
            for extraction in replayed():
                sink.write(extraction)
        for name in (*THEIRS, *OURS):
            command = [sys.executable, __file__, "--events", str(options.events), "--measure", f"{folder}/{name}"]
            ended = subprocess.run(command, check=True, capture_output=True, text=True)
            took = json.loads(ended.stdout)
            kind = name.partition(".")[2].removesuffix(".gz")
            ratio = took["cpu"] / base.setdefault(kind, took["cpu"])
            print(
                f"{name:16} {took['seconds']:8.1f} {took['cpu']:8.1f} {ratio:8.1f} {took['peak'] / 1e6:8.0f} {took['size'] / 1e6:8.1f}",
                flush=True,
            )
            Path(folder, name).unlink()


if __name__ == "__main__":
    main()
