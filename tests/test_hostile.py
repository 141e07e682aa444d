"""Hostile texts in every text field, through every exit but the page."""

from __future__ import annotations

import csv
import io
import re
import shutil
import sqlite3
import subprocess
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from extractor.flat import LAYOUTS
from extractor.sinks import open_sink, read_extractions
from extractor.sources import read_documents
from tests.extractions import as_json, filled
from tests.hostile import HOSTILE

ACTIVE = "=+-@\t\r\n\0＝＋－＠"
EXTRACTIONS = [filled(text) for text in HOSTILE]


def test_there_are_enough_of_them() -> None:
    """At least two hundred, all different."""
    assert len(set(HOSTILE)) == len(HOSTILE) >= 200


@pytest.mark.parametrize("suffix", [".jsonl", ".jsonl.gz", ".parquet", ".db"])
def test_a_format_that_can_be_read_back_keeps_every_text_exactly(tmp_path: Path, suffix: str) -> None:
    """NUL, half characters and all."""
    path = tmp_path / f"out{suffix}"
    with open_sink(path) as sink:
        for extraction in EXTRACTIONS:
            sink.write(extraction)
    assert [as_json(back) for back in read_extractions(path)] == [as_json(extraction) for extraction in EXTRACTIONS]


@pytest.mark.parametrize("layout", ["events", "dyads"])
def test_no_cell_of_csv_begins_like_a_formula_and_numbers_stay_numbers(tmp_path: Path, layout: Any) -> None:
    """Every text cell is inert, no cell leaks into the next, and -0.40 is -0.4."""
    path = tmp_path / "out.csv"
    with open_sink(path, layout=layout) as sink:
        for extraction in EXTRACTIONS:
            sink.write(extraction)
    with path.open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    columns = LAYOUTS[layout]
    assert head == [column.name for column in columns]
    assert len(rows) == len(EXTRACTIONS) * (1 if layout == "events" else 2 * 2)
    for row in rows:
        assert len(row) == len(columns)
        for column, cell in zip(columns, row, strict=True):
            if column.kind == "number":
                assert cell == "-0.4"
            else:
                assert not cell.startswith(tuple(ACTIVE)), (column.name, cell)


def test_csv_is_read_whole_by_the_libraries_that_read_it(tmp_path: Path) -> None:
    """pandas, polars and DuckDB find as many rows and columns as were written."""
    import duckdb
    import pandas
    import polars

    path = tmp_path / "out.csv"
    with open_sink(path, layout="dyads") as sink:
        for extraction in EXTRACTIONS:
            sink.write(extraction)
    shape = (len(EXTRACTIONS) * 4, len(LAYOUTS["dyads"]))
    frame = pandas.read_csv(path, dtype=str, keep_default_na=False)
    assert frame.shape == shape
    assert set(frame["value"]) == {"-0.4"}
    assert polars.read_csv(path, infer_schema=False).shape == shape
    query = "SELECT * FROM read_csv(?, all_varchar=true, quote='\"', escape='\"', header=true, delim=',', max_line_size=10000000)"
    assert len(duckdb.execute(query, [str(path)]).fetchall()) == shape[0]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("separators", ["44", "44/59/9"], ids=["comma", "comma, semicolon, tab"])
def test_a_spreadsheet_runs_nothing(tmp_path: Path, separators: str) -> None:
    """LibreOffice finds no formula and no link, also where it splits at semicolons and tabs; it does in a cell that is not guarded."""
    path, unguarded = tmp_path / "out.csv", tmp_path / "unguarded.csv"
    with open_sink(path, layout="dyads") as sink:
        for extraction in EXTRACTIONS:
            sink.write(extraction)
    unguarded.write_text("a,b\n=1+1,x\n")
    found = {}
    for file in (path, unguarded):
        command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless"]
        command += [
            f"--infilter=CSV:{separators},34,76,1",
            "--convert-to",
            "fods",
            "--outdir",
            str(tmp_path),
            str(file),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        sheet = file.with_suffix(".fods").read_text("utf-8", errors="replace")
        found[file.name] = len(re.findall(r"table:formula=|<text:a ", sheet))
    assert found == {"out.csv": 0, "unguarded.csv": 1}


def test_a_terminal_is_neither_steered_nor_misled() -> None:
    """No escape byte, no control character and no invisible mark of direction reaches it."""
    stream = io.StringIO()
    console = Console(file=stream, force_terminal=True, color_system=None, width=400, highlight=False)
    with open_sink(None, console=console) as sink:
        for extraction in EXTRACTIONS:
            sink.write(extraction)
    shown = stream.getvalue()
    bad = {character for character in shown if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}}
    assert bad == {"\n"}


def test_a_database_runs_nothing_and_finds_everything(tmp_path: Path) -> None:
    """SQL in a text stays text: all tables are there, references hold, and each text is found as itself."""
    path = tmp_path / "out.db"
    with open_sink(path) as sink:
        for extraction in EXTRACTIONS:
            sink.write(extraction)
    database = sqlite3.connect(path)
    try:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        assert database.execute("SELECT count(*) FROM documents").fetchone() == (len(HOSTILE),)
        for text in ("'; DROP TABLE events; --", "=1+1", "<svg/onload=alert(1)>"):
            assert database.execute("SELECT count(*) FROM documents WHERE text = ?", [text]).fetchone() == (1,)
    finally:
        database.close()


def _can_be_a_name(text: str) -> bool:
    return (
        bool(text.strip())
        and "/" not in text
        and "\0" not in text
        and len(text.encode("utf-8", "surrogateescape")) < 200
    )


NAMES = [
    text for text in HOSTILE if not any("\ud800" <= character < "\udc80" for character in text) and _can_be_a_name(text)
]


@pytest.mark.parametrize("suffix", [".jsonl", ".csv", ".parquet", ".db"])
def test_a_file_is_written_under_the_very_name_it_was_given(tmp_path: Path, suffix: str) -> None:
    """However odd the name: one file, there and nowhere else, and no part of it left."""
    for number, name in enumerate(NAMES):
        folder = tmp_path / str(number)
        folder.mkdir()
        path = folder / f"{name}{suffix}"
        with open_sink(path) as sink:
            sink.write(EXTRACTIONS[0])
        assert list(folder.iterdir()) == [path]
    assert len(NAMES) > 120


def test_documents_with_hostile_names_are_read_written_and_told_of(run: Any, tmp_path: Path, monkeypatch: Any) -> None:
    """From files of such names to a database and on to every format; what is said of them steers no terminal."""
    (tmp_path / "in").mkdir()
    (tmp_path / "recordings").mkdir()
    monkeypatch.chdir(tmp_path)
    paths = []
    for name in NAMES[::6]:
        path = tmp_path / "in" / f"{name}.txt"
        path.write_text(f"Norway will impose a duty on {len(paths)} goods.", "utf-8")
        paths.append(str(path))
    code, _, err = run("extract", "--model", "m", "--base-url", "http://127.0.0.1:9/v1", "--recordings", "recordings", *paths, "-o", "out.db")  # fmt: skip
    assert code == 1
    assert {character for character in err if unicodedata.category(character) in {"Cc", "Cf", "Cs"}} == {"\n"}
    named = [read.source for read in read_documents(paths)]
    assert len(set(named)) == len(paths)
    for other in ("out.jsonl", "out.parquet", "again.db"):
        assert run("export", "out.db", "-o", other)[0] == 0
        assert [extraction.document.source for extraction in read_extractions(other)] == named
    assert sorted(path.name for path in tmp_path.iterdir()) == ["again.db", "in", "out.db", "out.jsonl", "out.parquet", "recordings"]  # fmt: skip
