"""Runs under faults: what is lost, what is paid, and whether the output is the same to the byte.

    python benchmarks/faults.py                       # every plan, about an hour
    python benchmarks/faults.py mixed --documents 500 # one of them
    python benchmarks/faults.py kill --more "--workers 2"

mixed     5 % 429, 2 % 500, 1 % reset, 1 % malformed envelopes, three seeds
worse     the same, and 1 % reset after the work, 1 % cut short, 0.5 % slow
storm     30 % 429 for a minute: how many requests are refused, and how soon the old pace is back
rpm       a service that admits 600 requests a minute, with and without --rpm
alike     what meets every request alike: wrong key, no quota, unknown model, a page, an error of the server
hang      answers that never end
kill      kill -9 at random moments, and the same command again
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import shutil
import signal
import sqlite3
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple

from mock_server import Running, started
from runs import Ended, articles_in, command, outcome_of, print_table, run, start, workshop

MIXED: Final = ("429=0.05", "500=0.02", "reset=0.01", "malformed=0.01")
WORSE: Final = (*MIXED, "reset_after=0.01", "truncated=0.01", "drip=0.005")
SEEDS: Final = (1, 2, 3)
ALIKE_AT_MOST_S: Final = 600.0
"""A run that has not stopped by itself by then is killed: exit code -9."""
ALIKE: Final = ("401", "403", "404", "quota", "html", "400", "422", "500")

Line = Mapping[str, Any]


class Wanted(NamedTuple):
    """What was asked for on the command line."""

    documents: int | None
    kills: int
    concurrency: int
    more: Sequence[str]

    @property
    def options(self) -> list[str]:
        return ["--concurrency", str(self.concurrency), *self.more]


def faults(rates: Sequence[str]) -> list[str]:
    return [word for rate in rates for word in ("--fault", rate)]


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else ""


def whole_run(folder: Path, names: Sequence[str], wanted: Wanted) -> str:
    """The digest of the output of a run without faults."""
    with started("--no-journal") as server:
        ended = run(command(names, server, "whole.jsonl", *wanted.options), folder)
    if ended.code != 0:
        raise SystemExit(f"the run without faults ended with {ended.code}: {ended.complaint}")
    return digest(folder / "whole.jsonl")


def under_faults(rates: Sequence[str], folder: Path, wanted: Wanted) -> None:
    """Three runs, each with another seed, beside the run without faults."""
    count = wanted.documents or 10_000
    names = articles_in(folder / "articles", count)
    whole = whole_run(folder, names, wanted)
    rows: list[list[object]] = []
    for seed in SEEDS:
        output = folder / f"seed-{seed}.jsonl"
        with started("--no-journal", "--seed", str(seed), "--retry-after", "0.5", *faults(rates)) as server:
            ended = run(command(names, server, output.name, *wanted.options), folder)
            stats = server.stats()
        found = outcome_of(output, count)
        same = "yes" if digest(output) == whole else "no"
        ratio = f"{stats['paid'] / count:.4f}"
        figures = [found.lost, found.duplicated, found.failed, same, f"{stats['requests']:,}", ratio]
        rows.append([seed, ended.code, *figures, f"{ended.seconds:.0f}", f"{ended.peak_mb:.0f}", ended.complaint])
        print(f"seed {seed}: {rows[-1]}", file=sys.stderr, flush=True)
    print(f"{count:,} documents; {', '.join(rates)}")
    head = [
        "seed",
        "exit code",
        "lost",
        "duplicated",
        "failed",
        "same bytes",
        "requests",
        "paid a document",
        "s",
        "peak MB",
        "says",
    ]
    print_table(head, rows)


def answered_a_second(journal: Sequence[Line]) -> Counter[int]:
    return Counter(int(line["t"] + line["took"]) for line in journal if line["status"] == 200)


def seconds_to_recover(journal: Sequence[Line], begins: float, ends: float) -> float | None:
    """Seconds after a storm until five seconds together reach nine tenths of the pace before it."""
    pace = answered_a_second(journal)
    first = int(journal[0]["t"])
    usual = statistics.median(pace[second] for second in range(first + 5, int(begins)))
    last = max(pace)
    for second in range(int(ends), last - 4):
        if statistics.mean(pace[later] for later in range(second, second + 5)) >= 0.9 * usual:
            return max(0.0, second - ends)
    return None


def storm(folder: Path, wanted: Wanted) -> None:
    count = wanted.documents or 6_000
    calm_s, storm_s = 25.0, 60.0
    names = articles_in(folder / "articles", count)
    options = ("--latency", "400", "--storm", f"{calm_s:g}:{storm_s:g}:0.3")
    with started(*options) as server:
        ended = run(command(names, server, "storm.jsonl", *wanted.options), folder)
        journal = server.journal()
    begins = min(line["t"] for line in journal) + calm_s
    within = [line for line in journal if begins <= line["t"] < begins + storm_s]
    refused = sum(line["status"] == 429 for line in within)
    after = seconds_to_recover(journal, begins, begins + storm_s)
    found = outcome_of(folder / "storm.jsonl", count)
    print(
        f"{count:,} documents, at most {wanted.concurrency} at a time, 400 ms an answer; 30 % 429 for {storm_s:.0f} s"
    )
    print_table(
        ["exit code", "lost", "failed", "requests in the storm", "refused", "recovered after s"],
        [
            [
                ended.code,
                found.lost,
                found.failed,
                len(within),
                refused,
                "not within the run" if after is None else f"{after:.0f}",
            ]
        ],
    )


def rpm(folder: Path, wanted: Wanted) -> None:
    limit = 600
    count = wanted.documents or 3 * limit
    names = articles_in(folder / "articles", count)
    rows: list[list[object]] = []
    for name, options in (("found out", []), (f"--rpm {limit}", ["--rpm", str(limit)])):
        output = folder / f"rpm-{len(rows)}.jsonl"
        with started("--latency", "200", "--rpm", str(limit)) as server:
            ended = run(command(names, server, output.name, *wanted.options, *options), folder)
            journal = server.journal()
        first = min(line["t"] for line in journal)
        late = [line for line in journal if line["t"] >= first + 60]
        refused = sum(line["status"] == 429 for line in late) / max(1, len(late))
        took = max(line["t"] for line in journal) - first
        pace = f"{count / max(took, 60.0) * 60 / limit:.0%}"
        rows.append([name, ended.code, outcome_of(output, count).done, f"{refused:.1%}", pace, f"{ended.seconds:.0f}"])
    print(f"{count:,} documents; {limit} requests a minute are admitted")
    print_table(["limit", "exit code", "done", "429 after the first minute", "of the limit's pace", "s"], rows)


def alike(folder: Path, wanted: Wanted) -> None:
    count = wanted.documents or 200
    names = articles_in(folder / "articles", count)
    rows: list[list[object]] = []
    for kind in ALIKE:
        with started("--always", kind) as server:
            ended = run(
                command(names, server, f"alike-{kind}.jsonl", *wanted.options), folder, at_most_s=ALIKE_AT_MOST_S
            )
            rows.append(
                [kind, server.stats().get("requests", 0), ended.code, f"{ended.seconds:.1f}", ended.complaint[:120]]
            )
    print(f"{count} documents, at most {wanted.concurrency} at a time")
    print_table(["every answer", "requests", "exit code", "s", "says"], rows)


def hang(folder: Path, wanted: Wanted) -> None:
    names = articles_in(folder / "articles", wanted.documents or 8)
    rows: list[list[object]] = []
    for kind in ("stalled", "drip"):
        with started("--always", kind, "--drip", "3600") as server:
            limits = ["--timeout", "3", "--deadline", "15"]
            output = folder / f"hang-{kind}.jsonl"
            began = server.stats()["now"]
            ended = run(command(names, server, output.name, *wanted.options, *limits), folder)
            journal = server.journal()
            firsts = {line["document"]: line["t"] for line in reversed(journal)}
            last = began + ended.seconds - max(firsts.values())
            failed = outcome_of(output, len(names)).failed
            rows.append(
                [kind, len(journal), ended.code, failed, f"{ended.seconds:.1f}", f"{last:.1f}", ended.complaint[:120]]
            )
    print(f"{len(names)} documents; --timeout 3 --deadline 15")
    head = ["answers", "requests", "exit code", "failed", "s", "s after the last document's first request", "says"]
    print_table(head, rows)


def stored_documents(store: Path) -> frozenset[str]:
    """The documents whose answers a store holds, read from a copy, so that nothing is mended on the way."""
    with TemporaryDirectory() as folder:
        for path in store.parent.glob(f"{store.name}*"):
            shutil.copy(path, folder)
        copy = Path(folder) / store.name
        if not copy.exists():
            return frozenset()
        with closing(sqlite3.connect(copy)) as connection:
            try:
                return frozenset(name for (name,) in connection.execute("SELECT document FROM exchanges"))
            except sqlite3.OperationalError:
                return frozenset()  # killed before there was a table


class Kill(NamedTuple):
    """One kill: when, on the server's clock, and what was stored by then."""

    at: float
    stored: frozenset[str]
    under_way: bool
    """Whether the run had sent a request and was not done."""


def kill_once(line: Sequence[str], folder: Path, server: Running, store: Path, after_s: float) -> Kill | Ended:
    """Start a run and kill it, or give how it ended if it was quicker."""
    before = server.stats().get("requests", 0)
    began = time.perf_counter()
    process = start(line, folder)
    try:
        process.wait(after_s)
    except subprocess.TimeoutExpired:
        at = server.stats()["now"]
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        stats = server.stats()
        return Kill(at, stored_documents(store), stats.get("requests", 0) + stats["in_flight"] > before)
    return Ended(process.returncode, time.perf_counter() - began, 0.0, 0.0, "")


def paid_again(journal: Sequence[Line], kills: Sequence[Kill]) -> int:
    """Requests that were paid for although a kill before them had left their answer in the store."""
    return sum(
        any(kill.at < line["t"] and line["document"] in kill.stored for kill in kills)
        for line in journal
        if line["paid"]
    )


def kill(folder: Path, wanted: Wanted) -> None:
    count = wanted.documents or 1_000
    names = articles_in(folder / "articles", count)
    whole = whole_run(folder, names, wanted)
    rows: list[list[object]] = []
    for seed in SEEDS[:1]:
        dice = random.Random(seed)
        output = folder / f"killed-{seed}.jsonl"
        store = output.with_name(f"{output.name}.run.db")
        kills: list[Kill] = []
        with started("--latency", "300", "--jitter", "400") as server:
            line = command(names, server, output.name, *wanted.options)
            begun = time.perf_counter()
            quick = run(
                [*command(names[:1], server, "one.jsonl", *wanted.options)], folder
            ).seconds  # what a start takes
            server.reset()
            while len(kills) < wanted.kills:
                ended = kill_once(line, folder, server, store, dice.uniform(0.5 * quick, 1.5 * quick))
                if isinstance(ended, Ended):
                    break
                kills.append(ended)
            last = run(line, folder)
            time.sleep(1)  # what was in flight at the last kill is still paid for
            journal, seconds = server.journal(), time.perf_counter() - begun
        found = outcome_of(output, count)
        paid = sum(line["paid"] for line in journal)
        bound = count + len(kills) * wanted.concurrency
        struck = sum(kill.under_way for kill in kills)
        same = "yes" if digest(output) == whole else "no"
        rows.append(
            [
                f"{len(kills)} ({struck})",
                last.code,
                found.lost,
                found.duplicated,
                same,
                paid,
                bound,
                paid_again(journal, kills),
                f"{seconds:.0f}",
            ]
        )
    print(f"{count:,} documents, at most {wanted.concurrency} at a time")
    head = [
        "kills (under way)",
        "exit code",
        "lost",
        "duplicated",
        "same bytes",
        "paid",
        "allowed",
        "stored, paid again",
        "s",
    ]
    print_table(head, rows)


PLANS: Final[Mapping[str, Callable[[Path, Wanted], None]]] = {
    "mixed": lambda folder, wanted: under_faults(MIXED, folder, wanted),
    "worse": lambda folder, wanted: under_faults(WORSE, folder, wanted),
    "storm": storm,
    "rpm": rpm,
    "alike": alike,
    "hang": hang,
    "kill": kill,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("plans", nargs="*", metavar="PLAN", help=", ".join(PLANS))
    parser.add_argument("--documents", type=int, help="instead of each plan's own number")
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--concurrency", type=int, default=16)
    parser.add_argument("--more", default="", help="further options of `extractor extract`, as one word")
    options = parser.parse_args()
    if unknown := set(options.plans) - set(PLANS):
        parser.error(f"no such plan: {', '.join(sorted(unknown))}; there are {', '.join(PLANS)}")
    wanted = Wanted(options.documents, options.kills, options.concurrency, options.more.split())
    for plan in options.plans or PLANS:
        print(f"\n{plan}")
        with workshop() as folder:
            PLANS[plan](folder, wanted)


if __name__ == "__main__":
    main()
