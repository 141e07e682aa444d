from __future__ import annotations

import gzip
import io
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from extractor import Extraction, ExtractorError, SourceError, UsageError, extract, open_sink, read_extractions, seeds
from extractor.sinks import render_jsonl
from tests.extractions import filled

MANY = [extract(path) for path in seeds()] + [filled(f"text {number}") for number in range(40)]
LINES = "".join(map(render_jsonl, MANY)).encode()


def write(path: Path, **options: Any) -> Path:
    with open_sink(path, **options) as sink:
        for extraction in MANY:
            sink.write(extraction)
    return path


def read_until_it_fails(path: Path) -> tuple[list[Extraction], str]:
    found: list[Extraction] = []
    with pytest.raises(ExtractorError) as raised:
        found.extend(read_extractions(path))
    assert str(path) in str(raised.value)
    assert "\n" not in str(raised.value)
    return found, str(raised.value)


def read_or_told(path: Path) -> str:
    """What became of a damaged file: read as it was, read with other texts, or refused by name."""
    try:
        found = list(read_extractions(path))
    except ExtractorError as error:
        return "named" if str(path) in str(error) else str(error)
    if found == MANY:
        return "the same"
    return "as many" if len(found) == len(MANY) else "fewer"


def test_a_torn_last_line_is_named_wherever_it_was_cut(tmp_path: Path) -> None:
    """Cut at each of the last 500 bytes: every cut is an error with its line, or lost only the line's end."""
    path = tmp_path / "out.jsonl"
    lines = "".join(map(render_jsonl, MANY[:2])).encode()
    for cut in range(1, 501):
        path.write_bytes(lines[:-cut])
        if cut == 1:
            assert list(read_extractions(path)) == MANY[:2]
            continue
        with pytest.raises(SourceError, match="line 2, is torn: the file ends in the middle of it"):
            list(read_extractions(path))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b"{}\n", "is no extraction: document: Field required"),
        (b"[]\n", "is no extraction: Input should be an object"),
        (b"null\n", "is no extraction"),
        (b"not json\n", "is no extraction: Invalid JSON"),
        (b'{"document":\n', "is no extraction: Invalid JSON"),
        (b"\0\0\0\0\n", "is no extraction: Invalid JSON"),
        (b"\xff\xfe\n", "is no extraction: Invalid JSON"),
        (b"[" * 100_000 + b"\n", "is no extraction: Invalid JSON"),
        (b'"\\ud800' + b"[" * 100_000 + b"\n", "is no extraction"),
        (LINES.splitlines(keepends=True)[0].replace(b'"value":25', b'"value":NaN'), "is no extraction"),
        (LINES.splitlines(keepends=True)[0].replace(b'"value":25', b'"value":1e999'), "is no extraction: events"),
        (LINES.splitlines(keepends=True)[0].replace(b'"type":"tariff"', b'"type":"tarif"'), "is no extraction: events"),
        (LINES.splitlines(keepends=True)[0].replace(b'"outcome"', b'"extra":1,"outcome"'), "is no extraction: extra: Extra inputs are not permitted"),
    ],
)  # fmt: skip
def test_damage_in_the_middle_is_named_with_its_line(tmp_path: Path, line: bytes, said: str) -> None:
    """What stands before it is given, what stands after it is not skipped to."""
    lines = LINES.splitlines(keepends=True)
    path = tmp_path / "out.jsonl"
    path.write_bytes(b"".join([*lines[:5], line, *lines[5:]]))
    found, error = read_until_it_fails(path)
    assert found == MANY[:5]
    assert f"{path}, line 6, {said}" in error
    assert len(error) < 500


def test_a_line_without_end_is_refused_early(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where it is packed small."""
    monkeypatch.setattr("extractor.sinks.reading.LINE_LIMIT", 1_000_000)
    path = tmp_path / "out.jsonl.gz"
    path.write_bytes(gzip.compress(b"x" * 50_000_000))
    assert "line 1, is longer than 1,000,000 bytes" in read_until_it_fails(path)[1]


def test_blank_lines_byte_order_marks_and_odd_separators_do_no_harm(tmp_path: Path) -> None:
    """Only a line feed ends a line: U+2028 and U+0085 stand inside of texts."""
    odd = filled("a\u2028b\x85c\x0bd\x1ce")
    path = tmp_path / "out.jsonl"
    path.write_bytes(
        b"\xef\xbb\xbf" + render_jsonl(odd).encode() + b"\n \n" + render_jsonl(MANY[0]).encode().replace(b"\n", b"\r\n")
    )
    assert list(read_extractions(path)) == [odd, MANY[0]]


@pytest.mark.parametrize("suffix", [".jsonl.gz", ".parquet", ".db"])
def test_a_file_cut_anywhere_is_an_error(tmp_path: Path, suffix: str) -> None:
    """And no cut passes for fewer documents."""
    whole = write(tmp_path / f"whole{suffix}").read_bytes()
    path = tmp_path / f"out{suffix}"
    for share in range(40):
        path.write_bytes(whole[: len(whole) * share // 40])
        if suffix == ".jsonl.gz" and share == 0:
            continue
        found, _ = read_until_it_fails(path)
        assert found == MANY[: len(found)]


@pytest.mark.parametrize("suffix", [".jsonl.gz", ".parquet"])
def test_a_flipped_byte_never_ends_in_a_traceback(tmp_path: Path, suffix: str) -> None:
    """Nor in other values: there are checksums, but for Parquet's footer. Else it is read as it was, or the error names it."""
    whole = bytearray(write(tmp_path / f"whole{suffix}").read_bytes())
    footer = len(whole) - 8 - int.from_bytes(whole[-8:-4], "little") if suffix == ".parquet" else len(whole)
    path = tmp_path / f"out{suffix}"
    for position in range(0, len(whole), max(1, len(whole) // 150)):
        flipped = bytearray(whole)
        flipped[position] ^= 0xFF
        path.write_bytes(flipped)
        allowed = {"the same", "named"} if position < footer else {"the same", "as many", "named"}
        assert read_or_told(path) in allowed


def test_a_flipped_page_never_ends_in_a_traceback(tmp_path: Path) -> None:
    """Either the database is read, or the error names it."""
    whole = write(tmp_path / "whole.db").read_bytes()
    path = tmp_path / "out.db"
    for page in range(0, len(whole) // 4096, max(1, len(whole) // 4096 // 40)):
        path.write_bytes(whole[: page * 4096 + 64] + b"\xa5" * 512 + whole[page * 4096 + 576 :])
        assert read_or_told(path) in {"the same", "as many", "named"}


DAMAGES: dict[str, tuple[str, str]] = {
    "a document is gone": ("DELETE FROM documents WHERE id = 3", "belongs to nothing"),
    "the last document is gone": (
        "DELETE FROM documents WHERE id = (SELECT max(id) FROM documents)",
        "documents of 42",
    ),
    "an event is gone": ("DELETE FROM events WHERE id = 2", "belongs to nothing"),
    "a label is none": ("UPDATE events SET type = 'tarif' WHERE id = 1", "damaged at document 1: events.0.type"),
    "digits are none": ("UPDATE quantities SET value_exact = 'x' WHERE id = 1", "damaged at document 1"),
    "digits are a list": ("UPDATE quantities SET value_exact = '[1]' WHERE id = 1", "is no number"),
    "provenance is gone": ("DELETE FROM provenance", "damaged at document 1"),
    "a table is gone": ("DROP TABLE actors", "no such table: actors"),
    "a column is gone": ("ALTER TABLE actors RENAME COLUMN role TO part", "damaged at document 1"),
    "it is unfinished": ("DELETE FROM about", "is unfinished"),
    "it is another's": ("PRAGMA application_id = 1", "is a database of another program"),
    "it is of another version": ("PRAGMA user_version = 99", "has tables of version 99, not 1"),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_database_changed_by_hand_is_named_with_the_place(tmp_path: Path, damage: tuple[str, str]) -> None:
    """Nothing is skipped and nothing made up."""
    path = write(tmp_path / "out.db")
    connection = sqlite3.connect(path)
    connection.execute(damage[0])
    connection.commit()
    connection.close()
    assert damage[1] in read_until_it_fails(path)[1]


def other_table(path: Path) -> None:
    import pyarrow.parquet

    pyarrow.parquet.write_table(pyarrow.table({"x": [1]}), path)


OTHERS: dict[str, tuple[str, Callable[[Path], Any], str]] = {
    "missing": ("none.jsonl", lambda _: None, "does not exist. Check the path."),
    "missing database": ("none.db", lambda _: None, "does not exist. Check the path."),
    "missing table": ("none.parquet", lambda _: None, "does not exist. Check the path."),
    "folder": ("folder.jsonl", lambda path: path.mkdir(), "can't be read: Is a directory"),
    "other database": ("x.db", lambda path: sqlite3.connect(path).execute("CREATE TABLE x (y)").connection.close(), "is a database of another program"),
    "no database": ("x.db", lambda path: path.write_text("hello, this is no database at all"), "is no SQLite database"),
    "other table": ("x.parquet", other_table, "holds other rows, not extractions. Write it with --layout documents."),
    "no table": ("x.parquet", lambda path: path.write_text("hello"), "is damaged after row 0"),
    "flat table": ("x.parquet", lambda path: write(path, layout="dyads"), "holds rows of the layout 'dyads', not extractions"),
    "not packed": ("x.jsonl.gz", lambda path: path.write_bytes(LINES), "line 1: the packed file is damaged: Not a gzipped file"),
}  # fmt: skip


@pytest.mark.parametrize("case", OTHERS.values(), ids=OTHERS)
def test_what_is_no_file_of_extractions_is_refused(
    tmp_path: Path, case: tuple[str, Callable[[Path], Any], str]
) -> None:
    """With the reason."""
    name, make, said = case
    make(tmp_path / name)
    found, error = read_until_it_fails(tmp_path / name)
    assert found == []
    assert said in error


def test_csv_is_no_input(tmp_path: Path) -> None:
    """It holds part of an extraction; neither is a suffix that nobody knows."""
    with pytest.raises(UsageError, match=r"CSV holds only part of an extraction. Read the .jsonl, .parquet or .db"):
        read_extractions(write(tmp_path / "out.csv"))
    with pytest.raises(UsageError, match=r"Known: .jsonl, .jsonl.gz, .parquet, .db"):
        read_extractions(tmp_path / "out.txt")


def test_lines_are_read_from_standard_input(run: Any, monkeypatch: Any, tmp_path: Path) -> None:
    """So that `extract` can be piped into `export`."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(LINES)))
    assert run("export", "-", "-o", str(tmp_path / "out.parquet"))[0] == 0
    assert list(read_extractions(tmp_path / "out.parquet")) == MANY


def test_a_database_is_only_read(tmp_path: Path) -> None:
    """Reading changes no byte of it, and works in a folder of odd name."""
    folder = tmp_path / "a?mode=rwc#b %41"
    folder.mkdir()
    path = write(folder / "out.db")
    before = path.read_bytes()
    assert list(read_extractions(path)) == MANY
    assert path.read_bytes() == before
    assert list(folder.iterdir()) == [path]
