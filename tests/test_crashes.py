"""A process that ends between any two steps of a run, and files that others have damaged."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from articles import article
from mock_server import Running, started

pytestmark = pytest.mark.loopback

DOCUMENTS = 6

STEPS = {
    "while documents are surveyed": ("extractor.ledger", "Ledger._known", "before"),
    "before a call is noted": ("extractor.ledger", "Ledger.sent", "before"),
    "after a call is noted": ("extractor.recordings", "RecordingTransport._whole", "before"),
    "after an answer came": ("extractor.answers", "AnswerStore.put", "before"),
    "after an answer was kept": ("extractor.answers", "AnswerStore.put", "after"),
    "before a result is kept": ("extractor.ledger", "Ledger.keep", "before"),
    "after a result was kept": ("extractor.ledger", "Ledger.keep", "after"),
    "while results are given out": ("extractor.run", "Given.__init__", "before"),
    "before the output gets its name": ("pathlib", "Path.replace", "before"),
    "after the output got its name": ("pathlib", "Path.replace", "after"),
}
"""Moments at which a process ends, as a method and whether it ends before or after that did its work."""

ENDING = """
import asyncio, importlib, inspect, os, sys
module, path, when, number, *arguments = sys.argv[1:]
owner, name = path.split(".")
owner = getattr(importlib.import_module(module), owner)
real = inspect.getattr_static(owner, name)
function = real.__func__ if isinstance(real, staticmethod) else real
count = 0

def step():
    global count
    count += 1
    if count == int(number):
        os.kill(os.getpid(), 9)

if inspect.iscoroutinefunction(function):
    async def ending(*given, **named):
        if when == "before":
            step()
        done = await function(*given, **named)
        if when == "after":
            step()
        return done
else:
    def ending(*given, **named):
        if when == "before":
            step()
        done = function(*given, **named)
        if when == "after":
            step()
        return done

setattr(owner, name, staticmethod(ending) if isinstance(real, staticmethod) else ending)
from extractor.cli import main
main(arguments)
"""


@pytest.fixture(scope="module")
def server() -> Iterator[Running]:
    with started() as running:
        yield running


@pytest.fixture(scope="module")
def command(server: Running, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder = tmp_path_factory.mktemp("articles")
    for number in range(DOCUMENTS):
        (folder / f"a{number}.txt").write_text(article(number).text, "utf-8")
    paths = sorted(map(str, folder.iterdir()))
    return ["extract", *paths, "--model", "mock", "--base-url", server.base_url, "--concurrency", "2", "--quiet"]


def finished(command: list[str], output: Path, **environment: str) -> bytes:
    ended = subprocess.run(
        [sys.executable, "-m", "extractor", *command, "-o", str(output)],
        capture_output=True,
        env=os.environ | environment,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return output.read_bytes()


@pytest.fixture(scope="module")
def faultless(command: list[str], server: Running, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    whole = finished(command, tmp_path_factory.mktemp("faultless") / "out.jsonl")
    server.reset()
    return whole


@pytest.mark.parametrize("step", STEPS)
def test_a_run_may_end_at_any_step(
    step: str, command: list[str], server: Running, tmp_path: Path, faultless: bytes
) -> None:
    """Killed there, it goes on; only the calls that were under way are paid twice; the bytes are the same."""
    module, path, when = STEPS[step]
    output = tmp_path / "out.jsonl"
    number = "1" if path in {"Path.replace", "Ledger._known"} else "3"
    server.reset()
    killed = subprocess.run(
        [sys.executable, "-c", ENDING, module, path, when, number, *command, "-o", str(output)],
        capture_output=True,
        check=False,
    )
    assert killed.returncode == -9, killed.stderr
    assert output.exists() == (step == "after the output got its name")
    assert finished(command, output) == faultless
    assert server.stats()["paid"] <= DOCUMENTS + 2
    assert [path.name for path in tmp_path.glob("*.part")] == []


@pytest.mark.parametrize("cut", [0, 1, 7, 250, 499])
def test_an_unfinished_output_is_written_anew(
    cut: int, command: list[str], server: Running, tmp_path: Path, faultless: bytes
) -> None:
    """Whatever a part file holds, torn or damaged, it is no source of results: the ledger is."""
    output = tmp_path / "out.jsonl"
    finished(command, output)
    server.reset()
    (tmp_path / "out.jsonl.part").write_bytes(faultless[: len(faultless) - cut].replace(b"tariff", b"tar\0iff"))
    output.unlink()
    assert finished(command, output) == faultless
    assert server.stats().get("requests", 0) == 0


def scrambled(store: Path) -> None:
    """Every page but the first is overwritten."""
    store.write_bytes(store.read_bytes()[:4096].ljust(store.stat().st_size, b"\xa5"))


def torn(store: Path) -> None:
    """A result has lost its last half."""
    with contextlib.closing(sqlite3.connect(store)) as connection:
        connection.execute(
            "UPDATE results SET line = substr(line, 1, length(line) / 2) WHERE place = (SELECT max(place) FROM results)"
        )
        connection.commit()


@pytest.mark.parametrize("damage", [scrambled, torn])
def test_a_damaged_store_is_named_and_nothing_is_taken_from_it(
    damage: Callable[[Path], None], command: list[str], server: Running, tmp_path: Path
) -> None:
    output, store = tmp_path / "out.jsonl", tmp_path / "out.jsonl.run.db"
    finished(command, output)
    output.unlink()
    damage(store)
    server.reset()
    again = [sys.executable, "-m", "extractor", *command, "-o", str(output)]
    ended = subprocess.run(again, capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert ended.stderr.startswith(f"extractor: {store} is damaged")
    assert not output.exists()
    assert server.stats().get("requests", 0) == 0


def test_clock_zone_hash_seed_and_locale_change_nothing(command: list[str], tmp_path: Path, faultless: bytes) -> None:
    elsewhere = {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "77", "LC_ALL": "C", "LANG": "tr_TR.UTF-8"}
    assert finished(command, tmp_path / "out.jsonl", **elsewhere) == faultless
