from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from extractor import seeds
from extractor.sinks import visible

PATHS = [str(path) for path in seeds()]


def test_a_pipe_gets_one_line_of_json_a_document(run: Any) -> None:
    code, out, err = run("extract", *PATHS)
    assert code == 0
    extractions = [json.loads(line) for line in out.splitlines()]
    assert [extraction["document"]["id"] for extraction in extractions] == [Path(path).stem for path in PATHS]
    assert all(extraction["events"] for extraction in extractions)
    assert err == "extractor: no model is named: replaying the recorded answers of relay-llm\n"


def test_output_goes_to_a_file(run: Any, tmp_path: Path) -> None:
    code, out, _ = run("extract", "--seeds", "-q", "-o", str(tmp_path / "out.jsonl"))
    assert (code, out) == (0, "")
    assert len((tmp_path / "out.jsonl").read_text("utf-8").splitlines()) == 2


def test_a_terminal_gets_a_table(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.setenv("COLUMNS", "160")
    code, out, _ = run("extract", "--seeds")
    assert code == 0
    assert "000_ac1893756d48270b, 2018-06-02 (in text): 1" in out
    assert "150,000,000,000 USD each" in out
    assert "2018-06-03" in out


def test_standard_input_is_read(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stdin:
        buffer = Path(PATHS[0]).open("rb")  # noqa: SIM115 - the process's own stdin is never closed either

    monkeypatch.setattr("sys.stdin", Stdin)
    code, out, _ = run("extract", "-")
    Stdin.buffer.close()
    assert code == 0
    assert json.loads(out)["document"]["id"] == "stdin"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "empty.txt").write_text(" \n")
    (tmp_path / "binary.txt").write_bytes(b"PK\x03\x04\x00\x00")
    (tmp_path / "unknown encoding.txt").write_bytes(bytes(range(128, 256)))
    (tmp_path / "wide.txt").write_bytes("tariff".encode("utf-16")[:-1])
    (tmp_path / "unknown.txt").write_text("Norway will impose a duty.")
    (tmp_path / "folder").mkdir()
    with (tmp_path / "large.txt").open("wb") as file:
        file.truncate(50_000_000)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("missing.txt", "missing.txt does not exist. Check the path."),
        ("folder", "folder is a folder without a file to read."),
        ("empty.txt", "empty.txt is empty. There is nothing to read."),
        ("binary.txt", "binary.txt is a binary file, not a text. It begins like a zip archive: --input-format zip."),
        ("unknown encoding.txt", "encoding.txt is not UTF-8 (byte 0x80 at position 0), nor any encoding that"),
        ("wide.txt", "wide.txt is not utf-16-le (byte 0x66 at position 10). It is damaged, or in another encoding"),
        ("large.txt", "large.txt holds 50,000,000 bytes; a text may hold 5,000,000. Split it"),
    ],
)
def test_what_cannot_be_read_is_one_line_and_the_others_go_on(run: Any, files: Path, name: str, said: str) -> None:
    code, out, err = run("extract", "-q", str(files / name), PATHS[0])
    assert code == 1
    assert len(err.splitlines()) == 1
    assert said in err
    first, second = map(json.loads, out.splitlines())
    assert first["outcome"] == "failed"
    assert first["error"] in err
    assert second["outcome"] == "events"


@pytest.mark.parametrize(
    "mistake",
    [
        (["extract", "unknown.txt"], 2, "no model is named, and unknown.txt is not one of the recorded samples"),
        (["extract", "unknown.txt", "--model", "openai/gpt-5"], 2, "no key for openai. Set OPENAI_API_KEY"),
        (["extract", "unknown.txt", "--model", "gpt-5"], 2, "names no service"),
        (["extract", "unknown.txt", "--model", "m", "--base-url", "x"], 2, "is no address of a server"),
        (["extract", "unknown.txt", "--model", "m", "--recordings", "FIXTURES"], 1, "no recording answers"),
        (["extract", "unknown.txt", "--model", "m", "--recordings", "nowhere"], 2, "no folder of recordings"),
        (["extract", "unknown.txt", "--record", "--refresh"], 2, "choose one"),
        (["extract", "unknown.txt", "--date", "June"], 2, "no day written YYYY-MM-DD"),
        (["extract", "unknown.txt", "-o", "out.xlsx"], 2, "no output is known by this suffix. Known are .jsonl, "),
        (["extract", "unknown.txt", "-o", "nowhere/out.jsonl"], 2, "can't be written"),
        (["extract", "unknown.txt", "--param", "x"], 2, "is not NAME=VALUE"),
        (["extract", "unknown.txt", "--prompt", "nowhere"], 2, "nowhere is no folder"),
        (["extract"], 2, "name a PATH to read, or --seeds"),
        (["extract", "--nothing"], 2, "No such option"),
        (["prompt", "missing.txt"], 1, "missing.txt does not exist"),
        (["recordings", "check", "nowhere"], 2, "nowhere is no folder"),
        ([], 2, "Usage:"),
    ],
)  # fmt: skip
def test_mistakes_are_named_and_coded(
    run: Any, files: Path, monkeypatch: pytest.MonkeyPatch, mistake: tuple[list[str], int, str]
) -> None:
    arguments, code, said = mistake
    monkeypatch.chdir(files)
    fixtures = str(Path(PATHS[0]).parent.parent / "fixtures")
    ended, _, err = run(*(fixtures if argument == "FIXTURES" else argument for argument in arguments))
    assert said in err
    assert ended == code


def test_prompt_shows_what_is_sent_for_the_recordings(run: Any) -> None:
    from extractor.recordings import FolderStore, request_key
    from extractor.resources import bundled

    code, out, _ = run("prompt", PATHS[0], "--json")
    assert code == 0
    kept = {exchange.key for exchange in FolderStore(bundled("fixtures"))}
    assert request_key("/v1/chat/completions", json.loads(out)) in kept


def test_prompt_for_reading_holds_the_whole_article(run: Any) -> None:
    _, out, _ = run("prompt", PATHS[1])
    assert Path(PATHS[1]).read_text("utf-8") in out
    assert '"strict": true' in out


def test_schema_is_of_the_output_or_of_the_draft(run: Any) -> None:
    assert json.loads(run("schema")[1])["title"] == "Extraction"
    assert json.loads(run("schema", "--draft")[1])["title"] == "Draft"


def test_shipped_recordings_have_no_fault(run: Any) -> None:
    code, out, _ = run("recordings", "check")
    assert code == 0
    assert out.strip().endswith(" 0 faults")


def test_a_damaged_recording_is_named(run: Any, tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "extract-0.json").write_text("{}")
    code, out, _ = run("recordings", "check", str(tmp_path))
    assert code == 1
    assert "extract-0.json is no recording" in out


def test_help_and_version_import_no_client() -> None:
    """Help is instant because nothing heavy is loaded for it."""
    code = (
        "import sys, extractor.cli\n"
        "try: extractor.cli.main(['extract', '--help'])\n"
        "except SystemExit: pass\n"
        "print(sorted({'openai', 'instructor', 'pydantic', 'httpx2', 'rich', 'jinja2'} & set(sys.modules)))"
    )
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert ended.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[31mb", "a\\x1b[31mb"),
        ("a\u202eb", "a\\u202eb"),
        ("a\x9bb\u200b", "a\\x9bb\\u200b"),
        ("tabs\tand\nlines", "tabs and lines"),
        ("ünïcode 中", "ünïcode 中"),
    ],
)
def test_foreign_text_cannot_steer_a_terminal(text: str, shown: str) -> None:
    assert visible(text) == shown
