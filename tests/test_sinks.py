from __future__ import annotations

import csv
import errno
import gzip
import itertools
import json
import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from extractor import Extraction, ExtractorError, OutputError, UsageError, extract, open_sink, read_extractions, seeds
from extractor.sinks import SUFFIXES, Sink, render_jsonl
from tests.extractions import as_json, extractions, filled

WHOLE = [".jsonl", ".jsonl.gz", ".parquet", ".db"]
SEEDS = [extract(path, with_text=True) for path in seeds()]


def write(path: Path, items: Iterable[Extraction], **options: Any) -> Sink:
    with open_sink(path, **options) as sink:
        for item in items:
            sink.write(item)
    return sink


def test_lines_to_parquet_to_a_database_to_lines_are_the_same_bytes(run: Any, tmp_path: Path) -> None:
    """Converting through every format and back loses nothing."""
    first, last = tmp_path / "a.jsonl", tmp_path / "d.jsonl"
    assert run("extract", "--seeds", "-q", "-o", str(first))[0] == 0
    names = [first, tmp_path / "b.parquet", tmp_path / "c.db", last]
    for source, target in itertools.pairwise(names):
        assert run("export", str(source), "-o", str(target))[0] == 0
    assert last.read_bytes() == first.read_bytes()
    assert len(first.read_bytes().splitlines()) == 2


@pytest.mark.parametrize("suffix", WHOLE)
@settings(max_examples=20)
@given(drawn=extractions())
def test_anything_the_types_allow_is_read_back_as_it_was(suffix: str, tmp_path_factory: Any, drawn: Extraction) -> None:
    """Whole numbers stay whole, digits beyond doubles are kept, so are null and empty, NUL and half characters."""
    path = tmp_path_factory.mktemp("any") / f"out{suffix}"
    write(path, [drawn, SEEDS[0], drawn])
    assert [as_json(item) for item in read_extractions(path)] == [as_json(drawn), as_json(SEEDS[0]), as_json(drawn)]


@pytest.mark.parametrize("suffix", WHOLE)
def test_order_and_repeated_documents_are_kept(tmp_path: Path, suffix: str) -> None:
    """Many documents, some with the same id, come back in the order in which they were written."""
    path = tmp_path / f"out{suffix}"
    many = [filled("same", value=number, events=number % 4) for number in range(1_500)]
    write(path, many)
    assert list(read_extractions(path)) == many


@pytest.mark.parametrize("suffix", [*WHOLE, ".csv"])
def test_a_file_under_its_final_name_is_whole(tmp_path: Path, suffix: str) -> None:
    """Until the clean end there is only the part file, and an older result stays; after an exception too."""
    path = tmp_path / f"out{suffix}"
    part = tmp_path / f"out{suffix}.part"
    path.write_text("older")
    with pytest.raises(KeyError), open_sink(path) as sink:
        sink.write(SEEDS[0])
        assert part.exists()
        assert path.read_text() == "older"
        raise KeyError
    assert path.read_text() == "older"
    assert part.exists()
    write(path, SEEDS)
    assert path.read_bytes() != b"older"
    assert not part.exists()


def test_what_an_interrupted_run_leaves_as_lines_can_be_read(tmp_path: Path) -> None:
    """Lines reach the part file one document at a time."""
    with pytest.raises(KeyboardInterrupt), open_sink(tmp_path / "out.jsonl") as sink:
        sink.write(SEEDS[0])
        raise KeyboardInterrupt
    assert (tmp_path / "out.jsonl.part").read_text("utf-8") == render_jsonl(SEEDS[0])


@pytest.mark.parametrize("suffix", [".parquet", ".db"])
def test_a_part_file_is_not_taken_for_a_result(tmp_path: Path, suffix: str) -> None:
    """Renamed by hand, it is refused."""
    with pytest.raises(KeyError), open_sink(tmp_path / f"out{suffix}") as sink:
        sink.write(SEEDS[0])
        raise KeyError
    (tmp_path / f"out{suffix}.part").rename(tmp_path / f"other{suffix}")
    with pytest.raises(ExtractorError, match=r"unfinished|damaged"):
        list(read_extractions(tmp_path / f"other{suffix}"))


@pytest.mark.parametrize("suffix", [*WHOLE, ".csv"])
def test_the_same_results_are_the_same_bytes(tmp_path: Path, suffix: str) -> None:
    """No clock and no chance gets into a file."""
    for name in ("a", "b"):
        write(tmp_path / f"{name}{suffix}", SEEDS)
    assert (tmp_path / f"a{suffix}").read_bytes() == (tmp_path / f"b{suffix}").read_bytes()


@pytest.mark.parametrize("suffix", [*WHOLE, ".csv"])
def test_no_documents_make_a_whole_file(tmp_path: Path, suffix: str) -> None:
    """An empty result is a result."""
    path = tmp_path / f"out{suffix}"
    write(path, [])
    if suffix == ".csv":
        assert len(path.read_text("utf-8").splitlines()) == 1
    else:
        assert list(read_extractions(path)) == []


def test_the_database_and_the_page_want_texts(tmp_path: Path) -> None:
    """The run is asked for them where they are shown beside the quotes."""
    assert [suffix for suffix in SUFFIXES if open_sink(tmp_path / f"x{suffix}").needs_text] == [".db", ".html"]


@pytest.mark.parametrize("suffix", [*WHOLE, ".csv"])
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("nowhere/out", "can't be written: No such file or directory. Make the folder first: mkdir -p "),
        ("folder", "can't be written: it is no file. Name a file."),
        ("x" * 250, "can't be written: File name too long. Choose a shorter name."),
    ],
)
def test_what_cannot_be_written_is_said_before_anything_is(tmp_path: Path, suffix: str, name: str, said: str) -> None:
    """With the file and the way out."""
    path = tmp_path / f"{name}{suffix}"
    (tmp_path / f"folder{suffix}").mkdir()
    with pytest.raises(UsageError) as raised:
        open_sink(path).start()
    assert f"{path} {said}" in str(raised.value)


@pytest.mark.parametrize(
    ("name", "layout", "said"),
    [
        ("out.xlsx", None, "no output is known by this suffix. Known are .jsonl, .jsonl.gz, .csv, .parquet, .db"),
        ("out", None, "no output is known by this suffix"),
        ("out.csv", "documents", ".csv knows no layout 'documents'. Choose one of events, dyads."),
        ("out.parquet", "rows", ".parquet knows no layout 'rows'. Choose one of documents, events, dyads."),
        ("out.db", "events", ".db has one layout, and 'events' was asked for. --layout is for .csv and .parquet."),
        ("-", "events", "standard output has one layout"),
    ],
)
def test_an_output_that_is_not_known_is_refused(tmp_path: Path, name: str, layout: str | None, said: str) -> None:
    """Naming what is."""
    with pytest.raises(UsageError) as raised:
        open_sink(Path(name) if name == "-" else tmp_path / name, layout=layout)
    assert said in str(raised.value)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
@pytest.mark.parametrize("suffix", [*WHOLE, ".csv"])
def test_a_full_disk_is_named_and_spoils_nothing(tmp_path: Path, suffix: str) -> None:
    """The older file stays, and the error says what to do."""
    path = tmp_path / f"out{suffix}"
    path.write_text("older")
    code = (
        "import resource, signal, sys\n"
        "from pathlib import Path\n"
        "from extractor import ExtractorError\n"
        "from extractor.sinks import open_sink\n"
        "from tests.extractions import filled\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "many = [filled(str(number) * 300, events=3) for number in range(3000)]\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))\n"
        "try:\n"
        "    with open_sink(Path(sys.argv[1])) as sink:\n"
        "        for extraction in many: sink.write(extraction)\n"
        "except ExtractorError as error:\n"
        "    print(type(error).__name__, error)\n"
    )
    ended = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[1])  # fmt: skip
    assert ended.stdout.startswith(f"OutputError {path} can't be written: "), ended.stdout + ended.stderr
    assert path.read_text() == "older"


def test_two_runs_on_one_output_do_not_publish_each_others_part(tmp_path: Path) -> None:
    """The one whose part file was taken over says so."""
    path = tmp_path / "out.jsonl"
    first, second = open_sink(path), open_sink(path)
    first.start()
    second.start()
    first.write(SEEDS[0])
    with pytest.raises(OutputError, match="was replaced while it was written"):
        first.finish()
    second.write(SEEDS[1])
    second.finish()
    assert list(read_extractions(path)) == [SEEDS[1]]


def test_a_link_that_waits_under_the_parts_name_is_not_followed(tmp_path: Path) -> None:
    """Nothing is written to where somebody else points."""
    (tmp_path / "precious").write_text("precious")
    (tmp_path / "out.jsonl.part").symlink_to(tmp_path / "precious")
    write(tmp_path / "out.jsonl", SEEDS)
    assert (tmp_path / "precious").read_text() == "precious"
    assert not (tmp_path / "out.jsonl").is_symlink()


def test_an_output_that_is_a_link_stays_one(tmp_path: Path) -> None:
    """What it points to is replaced."""
    (tmp_path / "real").mkdir()
    (tmp_path / "out.jsonl").symlink_to(tmp_path / "real" / "file.jsonl")
    write(tmp_path / "out.jsonl", SEEDS)
    assert (tmp_path / "out.jsonl").is_symlink()
    assert list(read_extractions(tmp_path / "real" / "file.jsonl")) == SEEDS


def test_a_failing_sync_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that the disk did not take is not put under its final name."""

    def fail(_: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OutputError, match=r"out.jsonl can't be written: Input/output error"):
        write(tmp_path / "out.jsonl", SEEDS)
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl.part"]


def test_a_number_beyond_64_bits_is_named(tmp_path: Path) -> None:
    """Formats with typed columns say that they can't hold it; lines of JSON do."""
    large = SEEDS[0].model_copy(update={"usage": SEEDS[0].usage.model_copy(update={"requests": 2**70})})
    for suffix in (".parquet", ".db"):
        with pytest.raises(ExtractorError, match="64 bits"):
            write(tmp_path / f"out{suffix}", [large])
    write(tmp_path / "out.jsonl", [large])
    assert next(iter(read_extractions(tmp_path / "out.jsonl"))) == large


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_events_as_rows(tmp_path: Path) -> None:
    """One row an event, its lists joined."""
    write(tmp_path / "out.csv", SEEDS)
    rows = rows_of(tmp_path / "out.csv")
    assert len(rows) == sum(len(extraction.events) for extraction in SEEDS)
    (tariff,) = (row for row in rows if (row["type"], row["status"]) == ("tariff", "in_force"))
    expected = {
        "document": "000_ac1893756d48270b",
        "document_date": "2018-06-02",
        "issuer_countries": "USA",
        "targets": "European Union; Canada; Mexico",
        "target_countries": "EU; CAN; MEX",
        "quantities": "duty_rate: 25 percent; duty_rate: 10 percent",
        "hs_chapters": "72; 76",
        "retaliatory": "false",
        "cameo": "163",
        "plover": "SANCTION",
        "gta": "",
        "gta_candidates": "47; 73",
        "recorded": "true",
        "model": "relay-llm",
    }
    assert {name: tariff[name] for name in expected} == expected


def test_dyads_as_rows(tmp_path: Path) -> None:
    """One row for each issuer, target and quantity, in the order of the text."""
    write(tmp_path / "out.csv", SEEDS, layout="dyads")
    rows = [row for row in rows_of(tmp_path / "out.csv") if (row["type"], row["status"]) == ("tariff", "in_force")]
    assert [(row["issuer_country"], row["target_country"], row["value"], row["applies_to"]) for row in rows] == [
        ("USA", target, value, product)
        for target in ("EU", "CAN", "MEX")
        for value, product in (("25", "steel"), ("10", "aluminium"))
    ]
    assert {row["quantity"] for row in rows} == {"1", "2"}


def test_events_without_parties_or_figures_have_a_row_too(tmp_path: Path) -> None:
    """Every event is in `dyads` at least once; equals are paired once."""
    write(tmp_path / "out.csv", SEEDS, layout="dyads")
    rows = rows_of(tmp_path / "out.csv")
    assert {(row["document"], row["event"]) for row in rows} == {
        (extraction.document.id, event.id) for extraction in SEEDS for event in extraction.events
    }
    talks = [row for row in rows if (row["document"], row["event"]) == ("000_ac1893756d48270b", "e1")]
    assert [(row["issuer"], row["target"], row["target_role"]) for row in talks] == [
        ("Wilbur Ross", "Liu He", "participant")
    ]


@pytest.mark.parametrize("suffix", [".csv", ".parquet"])
def test_what_rows_do_not_hold_is_said(tmp_path: Path, suffix: str) -> None:
    """Documents without events and rejections are counted, not lost in silence."""
    empty = SEEDS[0].model_copy(update={"events": (), "outcome": "no_events"})
    failed = SEEDS[0].model_copy(update={"events": (), "outcome": "failed", "error": "no answer"})
    sink = write(tmp_path / f"out{suffix}", [*SEEDS, empty, failed], layout="events")
    assert "holds events alone; in no row: " in sink.left_out
    assert write(tmp_path / f"out{suffix}", SEEDS, layout="events").left_out == ""


def test_standard_output_gets_lines_and_a_terminal_a_table(run: Any, tmp_path: Path, monkeypatch: Any) -> None:
    """`export` without -o is for looking."""
    write(tmp_path / "out.db", SEEDS)
    assert run("export", str(tmp_path / "out.db"))[1] == "".join(map(render_jsonl, SEEDS))
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.setenv("COLUMNS", "160")
    assert "000_ac1893756d48270b, 2018-06-02 (in text): 15 events" in run("export", str(tmp_path / "out.db"))[1]
    assert run("export", str(tmp_path / "out.db"), "-o", "-")[1] == "".join(map(render_jsonl, SEEDS))


def test_several_files_become_one(run: Any, tmp_path: Path) -> None:
    """Of whatever formats, in the order named."""
    write(tmp_path / "a.parquet", SEEDS[:1])
    write(tmp_path / "b.jsonl.gz", SEEDS[1:])
    code, _, err = run(
        "export", str(tmp_path / "b.jsonl.gz"), str(tmp_path / "a.parquet"), "-o", str(tmp_path / "c.db")
    )
    assert (code, err) == (0, "")
    assert list(read_extractions(tmp_path / "c.db")) == [SEEDS[1], SEEDS[0]]


def test_a_file_may_be_converted_onto_itself(run: Any, tmp_path: Path) -> None:
    """It is read to its end before it is replaced."""
    write(tmp_path / "a.db", SEEDS)
    assert run("export", str(tmp_path / "a.db"), "-o", str(tmp_path / "a.db"))[0] == 0
    assert list(read_extractions(tmp_path / "a.db")) == SEEDS


def test_a_damaged_input_leaves_no_output(run: Any, tmp_path: Path) -> None:
    """The error names file and line, and the older output stays."""
    (tmp_path / "a.jsonl").write_text(render_jsonl(SEEDS[0]) + "{}\n", "utf-8")
    (tmp_path / "b.db").write_text("older")
    code, _, err = run("export", str(tmp_path / "a.jsonl"), "-o", str(tmp_path / "b.db"))
    assert code == 1
    assert "a.jsonl, line 2, is no extraction: document: Field required" in err
    assert (tmp_path / "b.db").read_text() == "older"


def test_extract_writes_a_database_with_the_texts(run: Any, tmp_path: Path) -> None:
    """Without being asked to: offsets in it lead to words."""
    assert run("extract", "--seeds", "-q", "-o", str(tmp_path / "out.db"))[0] == 0
    database = sqlite3.connect(tmp_path / "out.db")
    query = "SELECT quote, substr(text, start_char + 1, end_char - start_char) FROM evidence JOIN events ON events.id = event JOIN documents ON documents.id = document"
    pairs = database.execute(query).fetchall()
    database.close()
    assert len(pairs) > 25
    assert all(quote == words for quote, words in pairs)


def test_a_database_without_texts_says_so(run: Any, tmp_path: Path) -> None:
    """Where the lines it was made from carry none."""
    assert run("extract", "--seeds", "-q", "-o", str(tmp_path / "a.jsonl"))[0] == 0
    _, _, err = run("export", str(tmp_path / "a.jsonl"), "-o", str(tmp_path / "a.db"))
    assert "a.db lacks the text of 2 documents: extract them with --with-text" in err


@pytest.fixture
def database(tmp_path: Path) -> Iterable[Callable[[str], list[Any]]]:
    write(tmp_path / "out.db", [*SEEDS, filled("x", events=2)])
    connection = sqlite3.connect(tmp_path / "out.db")
    yield lambda sql: connection.execute(sql).fetchall()
    connection.close()


def test_references_hold_and_are_indexed(database: Any) -> None:
    """Every key that refers to another table finds its row, through an index."""
    assert database("PRAGMA foreign_key_check") == []
    tables = [
        name for (name,) in database("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%REFERENCES%'")
    ]
    assert len(tables) >= 13
    for table in tables:
        for _, _, _, column, *_ in database(f"PRAGMA foreign_key_list({table})"):
            plan = database(f"EXPLAIN QUERY PLAN SELECT * FROM {table} WHERE {column} = 1")
            assert "USING INDEX" in plan[0][3], (table, column)


def test_views_answer_the_common_questions(database: Any) -> None:
    """Tariffs with their rates, figures, and who is without an answer."""
    tariffs = database(
        "SELECT issuer_country, target_country, rate, product FROM tariffs WHERE document LIKE '000%' AND status = 'in_force'"
    )
    assert ("USA", "CAN", 25.0, "steel") in tariffs
    assert len(tariffs) == 6
    figures = database("SELECT reporter_country, kind, value, unit FROM statistics WHERE document LIKE '003%'")
    assert ("CHN", "trade_surplus", 26_620_000_000.0, "USD") in figures
    assert database("SELECT before || quote || after FROM quotes_in_context LIMIT 1")[0][0] in SEEDS[0].document.text
    assert database("SELECT count(*) FROM unanswered") == [(0,)]


def test_the_view_of_dyads_has_the_rows_of_the_layout(database: Any, tmp_path: Path) -> None:
    """SQL and CSV tell the same."""
    write(tmp_path / "out.csv", [*SEEDS, filled("x", events=2)], layout="dyads")
    names = ("document", "event", "issuer", "target", "quantity_text")
    rows = sorted(tuple(row[name] for name in names) for row in rows_of(tmp_path / "out.csv"))
    found = database(
        "SELECT document, event_id, coalesce(issuer, ''), coalesce(target, ''), coalesce(quantity_text, '') FROM dyads"
    )
    assert sorted(found) == rows


def test_texts_and_quotes_are_searched(database: Any) -> None:
    """By words, accents aside."""
    assert database("SELECT count(*) FROM documents_fts WHERE documents_fts MATCH 'aluminium'") == [(1,)]
    assert database("SELECT count(*) FROM evidence_fts WHERE evidence_fts MATCH 'steel tariffs'")[0][0] >= 1


def test_rows_that_others_refer_to_have_a_readable_title(database: Any) -> None:
    """Which Datasette shows in place of the key."""
    assert database("SELECT title FROM events LIMIT 1") == [("e1 talks expected",)]
    assert database("SELECT title FROM provenance LIMIT 1") == [("relay-llm, trade-events 2",)]


def test_provenance_is_in_every_row(tmp_path: Path, database: Any) -> None:
    """What made a record goes with it into every format."""
    made = SEEDS[0].provenance
    for layout in ("events", "dyads"):
        write(tmp_path / "out.csv", SEEDS, layout=layout)
        for row in rows_of(tmp_path / "out.csv"):
            assert (row["model"], row["prompt_sha256"], row["schema_version"], row["recorded"]) == (made.model, made.prompt_sha256, "1", "true")  # fmt: skip
    joined = database(
        "SELECT p.model, p.prompt_sha256, p.recorded FROM events JOIN documents AS d ON d.id = document JOIN provenance AS p ON p.id = d.provenance LIMIT 1"
    )
    assert joined == [(made.model, made.prompt_sha256, 1)]


def test_packed_lines_are_lines(tmp_path: Path) -> None:
    """Any gunzip opens them."""
    write(tmp_path / "out.jsonl.gz", SEEDS)
    assert gzip.decompress((tmp_path / "out.jsonl.gz").read_bytes()).decode() == "".join(map(render_jsonl, SEEDS))


def test_lines_are_json_with_the_text_unescaped(tmp_path: Path) -> None:
    """As before: compact, in UTF-8, one document a line."""
    write(tmp_path / "out.jsonl", [filled("Zölle 中")])
    line = (tmp_path / "out.jsonl").read_text("utf-8")
    assert "Zölle 中" in line
    assert json.loads(line) == filled("Zölle 中").model_dump(mode="json") | json.loads(line)


def test_a_file_gets_the_permissions_of_any_other(tmp_path: Path) -> None:
    """Those of the user's umask, not a temporary file's."""
    (tmp_path / "plain").write_text("x")
    for suffix in (*WHOLE, ".csv"):
        write(tmp_path / f"out{suffix}", SEEDS)
        assert stat.S_IMODE((tmp_path / f"out{suffix}").stat().st_mode) == stat.S_IMODE(
            (tmp_path / "plain").stat().st_mode
        )
