"""Many documents through the command line, against a server that fails on demand."""

from __future__ import annotations

import contextlib
import json
import os
import re
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from articles import article
from mock_server import Running, started

from extractor.ledger import open_store

pytestmark = pytest.mark.loopback

Main = Callable[..., tuple[int, str, str]]

DOCUMENTS = 24


@pytest.fixture(scope="module")
def server() -> Iterator[Running]:
    """One that answers at once and never fails."""
    with started() as running:
        yield running


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("articles")
    for number in range(DOCUMENTS):
        (folder / f"a{number:03}.txt").write_text(article(number).text, "utf-8")
    return folder


@pytest.fixture(scope="module")
def faultless(server: Running, folder: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The output of a run in which nothing went wrong."""
    output = tmp_path_factory.mktemp("faultless") / "out.jsonl"
    command = [sys.executable, "-m", "extractor", *arguments(server, folder, output)]
    subprocess.run(command, check=True, capture_output=True)
    server.reset()
    return output.read_bytes()


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pauses between attempts are a thousandth of what they are."""
    real = __import__("asyncio").sleep
    monkeypatch.setattr("extractor.client.pause", lambda seconds: real(seconds / 1_000))


def arguments(server: Running, folder: Path, output: Path | None, *more: str) -> list[str]:
    paths = sorted(map(str, folder.glob("*.txt")))
    where = [] if output is None else ["-o", str(output)]
    return ["extract", *paths, "--model", "mock", "--base-url", server.base_url, *where, *more]


def lines(output: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.read_text("utf-8").splitlines()]


def test_results_come_in_the_order_of_the_documents(run: Main, folder: Path, tmp_path: Path, faultless: bytes) -> None:
    """Whatever finishes first: with answers that take from 0 to 300 ms, the output is the same."""
    with started("--jitter", "300") as slow:
        code, _, err = run(*arguments(slow, folder, tmp_path / "out.jsonl", "--concurrency", "16"))
    assert code == 0
    assert [line["document"]["id"] for line in lines(tmp_path / "out.jsonl")] == [f"a{n:03}" for n in range(DOCUMENTS)]
    assert (tmp_path / "out.jsonl").read_bytes() == faultless
    assert re.search(rf"documents +{DOCUMENTS}\n", err)
    assert re.search(rf"events +{DOCUMENTS * 10}\n", err)


FAULTS = (
    "429=0.1",
    "429_bare=0.05",
    "500=0.1",
    "529=0.03",
    "reset=0.05",
    "reset_after=0.03",
    "truncated=0.03",
    "malformed=0.05",
)


@pytest.mark.parametrize("seed", ["1", "2", "3"])
def test_faults_on_the_way_change_nothing_in_the_output(
    seed: str, run: Main, folder: Path, tmp_path: Path, faultless: bytes
) -> None:
    """With nearly every second request failing, nothing is lost, doubled or failed, and every byte is the same."""
    faults = [option for fault in FAULTS for option in ("--fault", fault)]
    with started("--seed", seed, "--retry-after", "0.01", *faults) as faulty:
        code, _, err = run(*arguments(faulty, folder, tmp_path / "out.jsonl", "--quiet"))
        stats = faulty.stats()
    assert (code, err) == (0, "")
    assert (tmp_path / "out.jsonl").read_bytes() == faultless
    assert stats["requests"] > DOCUMENTS
    assert stats["distinct"] == DOCUMENTS


def test_every_attempt_is_in_the_bill(run: Main, folder: Path, tmp_path: Path) -> None:
    """Drafts that break the schema are paid and asked for again: the tokens are those of the server's journal."""
    with started("--fault", "draft=0.3", "--fault", "500=0.1") as faulty:
        code, _, err = run(*arguments(faulty, folder, tmp_path / "out.jsonl"))
        stats = faulty.stats()
    assert code == 0
    assert stats["paid"] > DOCUMENTS
    assert f"{stats['paid']:,} answered of {stats['requests']:,}" in err
    assert f"{stats['prompt_tokens']:,} sent ({stats['cached_tokens']:,} cached)" in err
    assert f"{stats['completion_tokens']:,} answered" in err
    usage = [line["usage"] for line in lines(tmp_path / "out.jsonl")]
    assert sum(one["completion_tokens"] for one in usage) == stats["completion_tokens"]
    assert sum(one["requests"] for one in usage) == stats["paid"]


def test_a_finished_run_is_given_out_again_without_a_request(
    run: Main, server: Running, folder: Path, tmp_path: Path, faultless: bytes
) -> None:
    output = tmp_path / "out.jsonl"
    run(*arguments(server, folder, output))
    server.reset()
    output.unlink()
    code, _, err = run(*arguments(server, folder, output))
    assert code == 0
    assert output.read_bytes() == faultless
    assert server.stats().get("requests", 0) == 0
    assert f"{DOCUMENTS} answered of {DOCUMENTS}" in err


def start(server: Running, folder: Path, output: Path, *more: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "extractor", *arguments(server, folder, output, *more)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def paid(server: Running) -> int:
    return int(server.stats().get("paid", 0))


def wait_until(happened: Callable[[], bool]) -> None:
    for _ in range(3_000):
        if happened():
            return
        time.sleep(0.01)
    raise AssertionError("it did not happen in half a minute")


@pytest.mark.parametrize("more", [(), ("--workers", "2")], ids=["one process", "workers"])
def test_a_killed_run_goes_on_where_it_stopped(
    more: tuple[str, ...], folder: Path, tmp_path: Path, faultless: bytes
) -> None:
    """Killed four times on its way, a run ends with the same bytes, and pays twice only for what was under way."""
    output, concurrency = tmp_path / "out.jsonl", 3
    with started("--latency", "150", "--jitter", "100") as slow:
        for number in range(1, 5):
            process = start(slow, folder, output, "--concurrency", str(concurrency), *more)
            wait_until(lambda goal=number * 4: paid(slow) >= goal)  # type: ignore[misc]
            process.kill()
            process.communicate()
            assert not output.exists()
        process = start(slow, folder, output, "--concurrency", str(concurrency), *more)
        _, err = process.communicate()
        assert process.returncode == 0, err
        assert paid(slow) <= DOCUMENTS + 4 * concurrency
        stored = sqlite3.connect(tmp_path / "out.jsonl.run.db").execute("SELECT count(*) FROM exchanges").fetchone()
        again = [line["digest"] for line in slow.journal() if line["paid"]]
    assert output.read_bytes() == faultless
    assert stored == (DOCUMENTS,)
    assert b"going on: " in err
    assert len(again) - len(set(again)) <= 4 * concurrency


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupted_run_keeps_what_is_under_way(
    number: signal.Signals, code: int, folder: Path, tmp_path: Path, faultless: bytes
) -> None:
    """Ctrl-C lets requests under way end and says how to go on; then nothing is paid twice."""
    output = tmp_path / "out.jsonl"
    with started("--latency", "300") as slow:
        process = start(slow, folder, output, "--concurrency", "4")
        wait_until(lambda: paid(slow) >= 4)
        process.send_signal(number)
        _, err = process.communicate()
        assert process.returncode == code
        assert b"The same command goes on where it stopped." in err
        assert not output.exists()
        before = paid(slow)
        assert 4 <= before < DOCUMENTS
        process = start(slow, folder, output, "--concurrency", "4")
        _, err = process.communicate()
        assert process.returncode == 0, err
        assert paid(slow) == DOCUMENTS
    assert output.read_bytes() == faultless


def test_another_text_is_noticed(run: Main, server: Running, tmp_path: Path) -> None:
    """A resume over a changed text refuses, names it, pays nothing; with --fresh only the changed text is paid for."""
    texts, output = tmp_path / "texts", tmp_path / "out.jsonl"
    texts.mkdir()
    for number in range(4):
        (texts / f"a{number}.txt").write_text(article(number).text, "utf-8")
    assert run(*arguments(server, texts, output))[0] == 0
    (texts / "a2.txt").write_text(article(99).text, "utf-8")
    server.reset()
    code, _, err = run(*arguments(server, texts, output))
    assert code == 2
    assert "a2 has another text or source" in err
    assert "--fresh" in err
    assert paid(server) == 0
    code, _, _ = run(*arguments(server, texts, output, "--fresh"))
    assert code == 0
    assert paid(server) == 1
    assert [line["document"]["id"] for line in lines(output)] == ["a0", "a1", "a2", "a3"]
    assert [line["provenance"]["recorded"] for line in lines(output)] == [True, True, False, True]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        pytest.param(["--model", "other"], "model: mock, now other", id="model"),
        pytest.param(["--no-repair"], "repair round: yes, now no", id="steps"),
        pytest.param(["--param", "temperature=0"], "parameter temperature: none, now 0", id="parameter"),
        pytest.param(["--mode", "tools"], "mode: json_schema, now tools", id="mode"),
    ],
)
def test_other_settings_are_noticed(
    change: list[str], told: str, run: Main, server: Running, folder: Path, tmp_path: Path
) -> None:
    """A resume under other settings refuses and says which they are."""
    command = arguments(server, folder, tmp_path / "out.jsonl")
    assert run(*command)[0] == 0
    server.reset()
    code, _, err = run(*command, *change)
    assert code == 2
    assert told in err
    assert paid(server) == 0
    assert run(*command, "--concurrency", "2", "--deadline", "100")[0] == 0


def test_more_documents_may_follow(run: Main, server: Running, tmp_path: Path) -> None:
    """A run to which documents were added reads those alone; one of which a document is missing refuses."""
    texts, output = tmp_path / "texts", tmp_path / "out.jsonl"
    texts.mkdir()
    for number in range(3):
        (texts / f"a{number}.txt").write_text(article(number).text, "utf-8")
    assert run(*arguments(server, texts, output))[0] == 0
    (texts / "a3.txt").write_text(article(3).text, "utf-8")
    server.reset()
    code, _, err = run(*arguments(server, texts, output))
    assert (code, paid(server)) == (0, 1)
    assert "1 document to read (3 are done)" in err
    assert len(lines(output)) == 4
    (texts / "a3.txt").unlink()
    code, _, err = run(*arguments(server, texts, output))
    assert code == 2
    assert "a3 is missing" in err


def test_two_runs_on_one_file_are_kept_apart(run: Main, server: Running, folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    with open_store(tmp_path / "out.jsonl.run.db"):
        code, _, err = run(*arguments(server, folder, output))
    assert code == 2
    assert "in use by another run" in err
    assert run(*arguments(server, folder, output))[0] == 0


def test_a_document_that_fails_stops_no_other(run: Main, folder: Path, tmp_path: Path) -> None:
    """It stands in its place with its cause; it is asked for once, since asking again would not help."""
    with started("--lasting", "400=0.15") as faulty:
        code, _, err = run(*arguments(faulty, folder, tmp_path / "out.jsonl"))
        journal = faulty.journal()
    results = lines(tmp_path / "out.jsonl")
    failed = [line["document"]["id"] for line in results if line["outcome"] == "failed"]
    assert code == 1
    assert 0 < len(failed) < DOCUMENTS / 2
    assert len(results) == DOCUMENTS
    assert all("(400)" in line["error"] for line in results if line["outcome"] == "failed")
    assert len(journal) == DOCUMENTS
    assert err.count("refuses the request (400)") == len(failed)
    assert re.search(rf"failed +{len(failed)}\n", err)


def test_failed_documents_are_read_again_when_asked(
    run: Main, server: Running, folder: Path, tmp_path: Path, faultless: bytes
) -> None:
    """Where the server is mended, --retry-failed reads what failed, also what was answered uselessly, and nothing else."""
    output = tmp_path / "out.jsonl"
    with started("--lasting", "400=0.1", "--lasting", "refusal=0.1", "--lasting", "draft_always=0.1") as faulty:
        assert run(*arguments(faulty, folder, output))[0] == 1
    failed = [line["document"]["id"] for line in lines(output) if line["error"]]
    assert {line["outcome"] for line in lines(output) if line["error"]} == {"failed", "refused", "malformed"}
    server.reset()
    assert run(*arguments(server, folder, output))[0] == 1
    assert paid(server) == 0
    assert run(*arguments(server, folder, output, "--retry-failed"))[0] == 0
    assert paid(server) == len(failed)
    assert output.read_bytes() == faultless


def test_what_may_pass_is_tried_once_more_at_the_end(run: Main, folder: Path, tmp_path: Path) -> None:
    """A document whose every request fails with 500 is tried eight times, and eight times more when all are done."""
    with started("--lasting", "500=0.1") as faulty:
        code, _, err = run(*arguments(faulty, folder, tmp_path / "out.jsonl"))
        journal = faulty.journal()
    failed = [line["document"]["id"] for line in lines(tmp_path / "out.jsonl") if line["error"]]
    tries = [line for line in journal if line["status"] == 500]
    assert code == 1
    assert failed
    assert len(tries) == 16 * len(failed)
    assert max(index for index, line in enumerate(journal) if line["status"] == 200) < len(journal) - 8
    assert err.count("to be tried again at the end") == len(failed)


@pytest.mark.parametrize(
    ("fault", "told", "more"),
    [
        pytest.param("401", "refuses the key (401)", (), id="401"),
        pytest.param("401", "refuses the key (401)", ("--workers", "2"), id="401, workers"),
        pytest.param("403", "refuses the key (403)", (), id="403"),
        pytest.param("404", "knows no model 'mock'", (), id="404"),
        pytest.param("quota", "no credit left", (), id="quota"),
        pytest.param("html", "with a page, not as a model's server", (), id="page"),
    ],
)
def test_what_would_fail_every_document_stops_the_run(
    fault: str,
    told: str,
    more: tuple[str, ...],
    run: Main,
    server: Running,
    folder: Path,
    tmp_path: Path,
    faultless: bytes,
) -> None:
    """It meets one request, is said once, no document is marked as failed, and the same command goes on when it is mended."""
    output = tmp_path / "out.jsonl"
    with started("--always", fault) as faulty:
        code, _, err = run(*arguments(faulty, folder, output, "--concurrency", "16", *more))
        requests = faulty.stats()["requests"]
    assert code == 1
    assert requests == 1
    assert err.count(f"extractor: {faulty.base_url}") == 1
    assert told in err
    assert not output.exists()
    assert run(*arguments(server, folder, output))[0] == 0
    assert output.read_bytes() == faultless


def test_nobody_there_is_told_before_anything_is_read(run: Main, tmp_path: Path) -> None:
    code, _, err = run("extract", str(tmp_path / "none.txt"), "--model", "m", "--base-url", "http://127.0.0.1:9/v1")
    assert code == 1
    assert "nobody answers at http://127.0.0.1:9/v1" in err


def test_no_more_is_spent_than_allowed(
    run: Main, server: Running, folder: Path, tmp_path: Path, faultless: bytes
) -> None:
    """The run ends before a request that could exceed the budget, and goes on under a larger one."""
    output, price = tmp_path / "out.jsonl", ("--price", "1,4")
    server.reset()
    code, _, err = run(*arguments(server, folder, output, *price, "--max-cost", "0.25", "--concurrency", "4"))
    stats = server.stats()
    cost = (stats["prompt_tokens"] + 4 * stats["completion_tokens"]) / 1_000_000
    assert code == 1
    assert "the budget is spent" in err
    assert 0 < cost <= 0.25
    assert 0 < stats["paid"] < DOCUMENTS
    assert not output.exists()
    code, _, err = run(*arguments(server, folder, output, *price, "--max-tokens", "150000", "--concurrency", "4"))
    stats = server.stats()
    assert code == 1
    assert stats["prompt_tokens"] + stats["completion_tokens"] <= 150_000
    code, _, err = run(*arguments(server, folder, output, *price, "--max-cost", "10"))
    assert code == 0
    assert paid(server) == DOCUMENTS
    assert output.read_bytes() == faultless
    stats = server.stats()
    cost = (stats["prompt_tokens"] + 4 * stats["completion_tokens"]) / 1_000_000
    assert f"${cost:.2g}" in err


def test_a_budget_needs_a_price(run: Main, folder: Path, tmp_path: Path) -> None:
    code, _, err = run(
        *("extract", *map(str, folder.glob("*.txt")), "--model", "m", "--base-url", "https://models.example/v1"),
        *("--max-cost", "1", "-o", str(tmp_path / "o.jsonl")),
    )
    assert code == 2
    assert "--max-cost needs the price of the model" in err
    assert "--price IN,OUT" in err


def test_an_estimate_comes_first_and_can_be_declined(
    run: Main, server: Running, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At a terminal, above a limit, a person is asked; with a no, nothing was sent and the exit code says so."""
    monkeypatch.setattr("extractor.cli._at_a_terminal", lambda: True)
    monkeypatch.setattr("click.confirm", lambda *_, **__: False)
    server.reset()
    command = arguments(server, folder, tmp_path / "out.jsonl", "--price", "1,4")
    code, _, err = run(*command, "--confirm-above", "0.1")
    assert code == 130
    assert f"{DOCUMENTS} documents to read, about " in err
    assert server.stats().get("requests", 0) == 0
    assert run(*command, "--confirm-above", "0.1", "--yes")[0] == 0
    assert paid(server) == DOCUMENTS


def test_a_store_of_recordings_may_be_one_file(
    run: Main, server: Running, folder: Path, tmp_path: Path, faultless: bytes
) -> None:
    """Recorded into one file, a run is replayed from it without a network, to the byte but for saying so."""
    store = str(tmp_path / "answers.db")
    server.reset()
    code, out, _ = run(*arguments(server, folder, None, "--recordings", store, "--record"))
    assert (code, out.encode()) == (0, faultless)
    assert paid(server) == DOCUMENTS
    code, out, _ = run(*arguments(server, folder, None, "--recordings", store))
    assert (code, out.replace('"recorded":true', '"recorded":false').encode()) == (0, faultless)
    assert paid(server) == DOCUMENTS
    code, out, _ = run("recordings", "check", store)
    assert (code, out) == (0, f"{DOCUMENTS} recordings, 0 faults\n")
    code, _, err = run(
        *("extract", str(folder / "a000.txt"), "--model", "other", "--base-url", server.base_url, "--recordings", store)
    )
    assert code == 1
    assert "nearest: a000/extract-" in err
    assert "it differs in model" in err


@pytest.mark.parametrize("workers", ["1", "2"])
def test_no_key_is_written_anywhere(
    workers: str, run: Main, server: Running, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = "sk-canary0123456789abcdefghijklmnop"
    monkeypatch.setenv("EXTRACTOR_API_KEY", key)
    code, out, err = run(*arguments(server, folder, tmp_path / "out.jsonl", "--workers", workers, "--verbose"))
    assert code == 0
    assert key not in out + err
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(written) >= 2
    assert not [path for path in written if key.encode() in path.read_bytes()]


def test_several_processes_write_the_same_bytes(run: Main, folder: Path, tmp_path: Path) -> None:
    faults = [option for fault in FAULTS for option in ("--fault", fault)]
    with started("--seed", "4", "--retry-after", "0.01", "--fault", "draft=0.1", *faults) as faulty:
        code, _, err = run(*arguments(faulty, folder, tmp_path / "two.jsonl", "--workers", "2", "--quiet"))
        assert run(*arguments(faulty, folder, tmp_path / "one.jsonl", "--quiet"))[0] == 0
    assert (code, err) == (0, "")
    assert (tmp_path / "two.jsonl").read_bytes() == (tmp_path / "one.jsonl").read_bytes()


def test_a_folder_that_may_not_be_written_is_named(run: Main, server: Running, folder: Path, tmp_path: Path) -> None:
    missing = tmp_path / "no" / "such" / "out.jsonl"
    missing.parent.parent.write_text("a file, no folder")
    code, _, err = run(*arguments(server, folder, missing))
    assert code in {1, 2}
    assert "out.jsonl" in err
    assert "can't be written" in err


@pytest.mark.skipif(sys.platform == "win32", reason="limits on file sizes are POSIX")
def test_a_full_disk_loses_nothing(server: Running, folder: Path, tmp_path: Path, faultless: bytes) -> None:
    """Where no more can be written the run stops and says so; with room again it goes on and pays nothing twice."""
    output = tmp_path / "out.jsonl"
    server.reset()
    command = [sys.executable, "-m", "extractor", *arguments(server, folder, output, "--concurrency", "2")]
    full = subprocess.run(
        command,
        capture_output=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000)),
        check=False,
    )
    assert full.returncode in {1, 2}
    assert b"Traceback" not in full.stderr
    assert b"can't be written" in full.stderr or b"disk" in full.stderr
    assert not output.exists()
    before = paid(server)
    again = subprocess.run(command, capture_output=True, check=False)
    assert again.returncode == 0, again.stderr
    assert paid(server) <= DOCUMENTS + 2
    assert before < DOCUMENTS
    assert output.read_bytes() == faultless


def test_a_file_of_somebody_else_is_left_alone(run: Main, server: Running, folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "out.jsonl.run.db"
    with contextlib.closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE theirs (a)")
        connection.commit()
    before = other.read_bytes()
    code, _, err = run(*arguments(server, folder, tmp_path / "out.jsonl"))
    assert code == 1
    assert "another program's database" in err
    assert other.read_bytes() == before
    other.write_bytes(os.urandom(4096))
    code, _, err = run(*arguments(server, folder, tmp_path / "out.jsonl"))
    assert code == 1
    assert "no store of recordings" in err


def test_a_document_has_a_deadline(run: Main, folder: Path, tmp_path: Path) -> None:
    """A body that drips for ever ends with its document's time, and no other document waits for it."""
    with started("--lasting", "drip=0.1", "--drip", "600") as slow:
        code, _, err = run(*arguments(slow, folder, tmp_path / "out.jsonl", "--deadline", "1"))
    failed = [line for line in lines(tmp_path / "out.jsonl") if line["error"]]
    assert code == 1
    assert failed
    assert all("no result within 1 s" in line["error"] for line in failed)
    assert "perhaps paid" in err
