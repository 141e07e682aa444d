"""Replay of recorded answers through the whole stack, in documents a second on one core, beside others in the same run.

    python benchmarks/peers.py vcrpy instructor-cache   # once
    python benchmarks/replay.py                         # ours: 2,000 documents; the others, which slow down as they grow: 200

Ours is the command line from files to lines of JSON, less what a replay of one document takes. The others are a plain
instructor loop whose answers vcrpy, or instructor's own cache, has kept. All are held to one core.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from mock_server import Running, started
from peers import python_of, version_of
from runs import articles_in, command, environment, outcome_of, print_table, run, workshop
from throughput import HERE, write_job

OTHERS: Final = {"vcrpy": "vcrpy_replay.py", "instructor-cache": "instructor_cache_replay.py"}


def replay_ours(folder: Path, server: Running, count: int, store: str) -> float:
    """Documents a second. What is missing in the store is recorded first."""
    names = articles_in(folder / "articles", count)
    record = ["--recordings", store, "--record", "--concurrency", "32"]
    recorded = run(command(names, server, "recorded.jsonl", *record), folder)
    if recorded.code != 0:
        raise SystemExit(f"recording ended with {recorded.code}: {recorded.complaint}")
    before = server.stats()["requests"]
    seconds = {}
    for number in (1, count):
        output = folder / f"replayed-{number}.jsonl"
        for old in folder.glob(f"{output.name}*"):
            old.unlink()
        line = command(names[:number], server, output.name, "--recordings", store)
        seconds[number] = run(line, folder, one_core=True).seconds
        if outcome_of(output, number).done != number:
            raise SystemExit(f"{output.name}: {outcome_of(output, number)}")
    if server.stats()["requests"] != before:
        raise SystemExit("the replay called the model")
    return (count - 1) / (seconds[count] - seconds[1])


def replay_other(folder: Path, server: Running, peer: str, count: int) -> float:
    """Documents a second of another way to replay. Its script records, then replays and tells the seconds."""
    line: list[str | Path | None] = [python_of(peer), HERE / "contestants" / OTHERS[peer], folder / "job.json"]
    line += ["--base-url", server.base_url, "--concurrency", "1", "--count", str(count)]
    core = max(os.sched_getaffinity(0))
    ended = subprocess.run(
        ["taskset", "-c", str(core), *map(str, line)],
        env=environment(),
        capture_output=True,
        text=True,
        cwd=folder,
        check=False,
    )
    if ended.returncode != 0:
        raise SystemExit(f"{peer}: {ended.stderr.strip().splitlines()[-1][:300]}")
    told = json.loads(ended.stdout.splitlines()[-1])
    if told["lost"]:
        raise SystemExit(f"{peer}: {told['lost']} lost: {told['why']}")
    return float(told["documents"] / told["seconds"])


def compare(folder: Path, rounds: int, count: int, others_count: int, others: Sequence[str]) -> dict[str, list[float]]:
    rates: dict[str, list[float]] = defaultdict(list)
    write_job(folder / "job.json", others_count)
    with started("--no-journal", "--warm", str(count)) as server:
        for _ in range(rounds):
            rates["ours, one file (.db)"].append(replay_ours(folder, server, count, "answers.db"))
            rates["ours, a folder of JSON"].append(replay_ours(folder, server, count, "answers"))
            for peer in others:
                rates[version_of(peer) or peer].append(replay_other(folder, server, peer, others_count))
    return rates


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=2_000)
    parser.add_argument("--others", type=int, default=200, help="documents of the others")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    others = [peer for peer in OTHERS if python_of(peer)]
    for peer in OTHERS:
        if peer not in others:
            print(f"{peer} is not installed and left out: python benchmarks/peers.py {peer}")
    with workshop() as folder:
        rates = compare(folder, options.rounds, options.documents, options.others, others)
    base = statistics.median(next(iter(rates.values())))
    medians = {name: statistics.median(given) for name, given in rates.items()}
    print_table(
        ["replay", "documents a second", "ratio"],
        [[name, f"{rate:.0f}", f"{rate / base:.2f}"] for name, rate in medians.items()],
    )


if __name__ == "__main__":
    main()
