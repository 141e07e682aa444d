"""CPU a document, and the share of what is possible, beside a bare client and other libraries, in one run.

    python benchmarks/peers.py                              # once: environments for the others
    python benchmarks/throughput.py                         # medians of five rounds, some 30 minutes
    python benchmarks/throughput.py --rounds 1 --only ours --only instructor

Every contestant reads the same documents from the same mock server, as many at a time; see `contestants/`. In each round
every contestant has its turn, so that what else the machine does meets all alike. CPU is measured at latency 0, without
imports and the first documents. At 200 ms, the ideal is documents / concurrency x 200 ms.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from articles import article
from mock_server import Running, started
from peers import python_of, version_of
from runs import articles_in, command, environment, outcome_of, print_table, run, workshop

from extractor import Draft, read_prompt

HERE: Final = Path(__file__).parent
LATENCY_MS: Final = 200
CPU_COUNT, CPU_CONCURRENCY = 500, 16
COUNTS: Final = {16: 320, 64: 640, 256: 1_280, 1_024: 2_048}
"""Documents read at each concurrency: at least two full turns."""


class Contestant(NamedTuple):
    name: str
    peer: str | None
    """The environment it runs in; None for ours."""
    script: str
    does: str
    options: tuple[str, ...] = ()
    """Of the command line."""


CONTESTANTS: Final = (
    Contestant("ours", None, "ours.py", "prompt, call, validation, every quote located, values, proofs"),
    Contestant("ours, command line", None, "", "the same from files to lines of JSON, with what makes it resumable"),
    Contestant("ours, two workers", None, "", "the same in two processes", ("--workers", "2")),
    Contestant("bare aiohttp", "aiohttp", "bare_aiohttp.py", "call and json.loads"),
    Contestant("instructor", None, "instructor_loop.py", "call and validation"),
    Contestant("outlines", "outlines", "outlines_loop.py", "call and validation"),
    Contestant("pydantic-ai", "pydantic-ai", "pydantic_ai_loop.py", "call and validation"),
    Contestant("langextract", "langextract", "langextract_batch.py", "call, parsing, quotes located; a smaller answer"),
)


class Turn(NamedTuple):
    """What one contestant did once."""

    seconds: float
    cpu_ms: float
    lost: int
    why: str


def write_job(path: Path, count: int) -> None:
    """What every contestant is given: the messages of our prompt, so that all send the same."""
    prompt = read_prompt()
    texts = [
        {"id": one.name, "text": one.text, "user": prompt.ask(one.text)[1]["content"]}
        for one in map(article, range(count))
    ]
    job = {"system": prompt.system, "schema": Draft.model_json_schema(), "texts": texts}
    path.write_text(json.dumps(job), "utf-8")


def take_turn(contestant: Contestant, folder: Path, server: Running, concurrency: int, count: int) -> Turn:
    if not contestant.script:
        return _command_line(folder, server, concurrency, count, contestant.options)
    python = python_of(contestant.peer) if contestant.peer else Path(sys.executable)
    assert python is not None
    line = [str(python), str(HERE / "contestants" / contestant.script), str(folder / "job.json")]
    line += ["--base-url", server.base_url]
    line += ["--concurrency", str(concurrency), "--count", str(count)]
    ended = subprocess.run(line, env=environment(), capture_output=True, text=True, check=False)
    if ended.returncode != 0:
        return Turn(float("nan"), float("nan"), count, ended.stderr.strip().splitlines()[-1][:200])
    told = json.loads(ended.stdout.splitlines()[-1])
    return Turn(told["seconds"], told["cpu_s"] / count * 1000, told["lost"], "; ".join(told["why"]))


def _command_line(folder: Path, server: Running, concurrency: int, count: int, options: Sequence[str]) -> Turn:
    """From outside, less what a run of one document takes."""
    names = articles_in(folder / "articles", count)
    limit = ["--concurrency", str(concurrency), *options]
    for output in folder.glob("*.jsonl*"):
        output.unlink()
    one = run(command(names[:1], server, "one.jsonl", *limit), folder)
    all_of_them = run(command(names, server, "all.jsonl", *limit), folder)
    output = folder / "all.jsonl"
    lost = count - outcome_of(output, count).done if output.exists() else count
    seconds = all_of_them.seconds - one.seconds
    return Turn(seconds, (all_of_them.cpu_s - one.cpu_s) / (count - 1) * 1000, lost, all_of_them.complaint)


Turns = dict[tuple[str, int], list[Turn]]
"""By contestant and concurrency; 0 stands for the turn at latency 0."""


def compare(contestants: Sequence[Contestant], rounds: int, folder: Path) -> Turns:
    turns: Turns = defaultdict(list)
    most = max(*COUNTS.values(), CPU_COUNT)
    write_job(folder / "job.json", most)
    quick, slow = ("--no-journal", "--warm", str(most)), ("--latency", str(LATENCY_MS))
    with started(*quick) as at_once, started(*quick, *slow) as later:
        for number in range(rounds):
            for contestant in contestants:
                turn = take_turn(contestant, folder, at_once, CPU_CONCURRENCY, CPU_COUNT)
                turns[contestant.name, 0].append(turn)
                for concurrency, count in COUNTS.items():
                    turns[contestant.name, concurrency].append(take_turn(contestant, folder, later, concurrency, count))
                print(f"round {number + 1}: {contestant.name}: {turn.cpu_ms:.2f} ms {turn.why}", file=sys.stderr)
    return turns


def report(contestants: Sequence[Contestant], turns: Turns) -> None:
    def cpu(name: str) -> float:
        return statistics.median(turn.cpu_ms for turn in turns[name, 0])

    def share(name: str, concurrency: int) -> str:
        ideal = COUNTS[concurrency] / concurrency * LATENCY_MS / 1000
        return f"{ideal / statistics.median(turn.seconds for turn in turns[name, concurrency]):.0%}"

    def lost(name: str) -> str:
        most = max((turn.lost, concurrency) for concurrency in COUNTS for turn in turns[name, concurrency])
        return f"{most[0]} of {COUNTS[most[1]]:,} at {most[1]:,}" if most[0] else "0"

    base = cpu(contestants[0].name)
    head = ["contestant", "CPU ms a document", f"x {contestants[0].name}"]
    rows: list[list[Any]] = []
    for contestant in contestants:
        figures = [f"{cpu(contestant.name):.2f}", f"{cpu(contestant.name) / base:.2f}"]
        shares = [share(contestant.name, concurrency) for concurrency in COUNTS]
        rows.append([contestant.name, *figures, *shares, lost(contestant.name), contestant.does])
    print_table(
        [*head, *(f"at {concurrency:,}" for concurrency in COUNTS), "lost, most in a turn", "what it does"], rows
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", action="append", choices=[one.name for one in CONTESTANTS], metavar="NAME")
    options = parser.parse_args()
    wanted = [one for one in CONTESTANTS if not options.only or one.name in options.only]
    there = [one for one in wanted if one.peer is None or python_of(one.peer)]
    for one in wanted:
        if one not in there:
            print(f"{one.name} is not installed and left out: python benchmarks/peers.py {one.peer}")
    with workshop() as folder:
        turns = compare(there, options.rounds, folder)
    report(there, turns)
    print("with", ", ".join(version_of(one.peer) or "" for one in there if one.peer))


if __name__ == "__main__":
    main()
