from __future__ import annotations

import csv
import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from extractor import open_sink
from extractor.dictionary import datasette_metadata, flat_entries, json_entries, parquet_additions, table_entries
from extractor.meanings import MEANINGS, fields_of, records_within
from extractor.schema import DraftEvent, Extraction
from extractor.sinks.tables import TABLES
from tests.extractions import filled

SHAPES = records_within(Extraction)


def test_every_field_of_the_output_has_a_meaning_and_every_meaning_a_field() -> None:
    """A field added to a type of the output needs a line in the dictionary."""
    lacking = [field.source for shape in SHAPES for field in fields_of(shape) if not field.meaning.text]
    assert lacking == []
    known = {f"{shape.__name__}.{name}" for shape in SHAPES for name in shape.model_fields}
    known |= {
        f"{owner.__name__}.{name}"
        for shape in SHAPES
        for owner in shape.__mro__
        for name in getattr(owner, "__annotations__", ())
    }
    assert set(MEANINGS) <= known


def test_the_json_has_the_fields_of_the_dictionary() -> None:
    """Found in an extraction that has everything."""

    def check(shape: Any, node: dict[str, Any]) -> None:
        assert list(node) == [entry.name for entry in json_entries(shape)]
        for field in fields_of(shape):
            if field.record not in {None, DraftEvent}:
                for inner in node[field.name] if field.kind == "records" else [node[field.name]]:
                    check(field.record, inner)

    check(Extraction, filled("x").model_dump(mode="json"))


@pytest.mark.parametrize("layout", ["events", "dyads"])
def test_csv_has_the_columns_of_the_dictionary(tmp_path: Path, layout: str) -> None:
    """In its order."""
    with open_sink(tmp_path / "out.csv", layout=layout) as sink:
        sink.write(filled("x"))
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        assert next(csv.reader(file)) == [entry.name for entry in flat_entries(layout)]


@pytest.mark.parametrize("layout", ["events", "dyads"])
def test_flat_parquet_has_the_columns_and_types_of_the_dictionary(tmp_path: Path, layout: str) -> None:
    """Under the names that Arrow gives them."""
    import pyarrow.parquet

    with open_sink(tmp_path / "out.parquet", layout=layout) as sink:
        sink.write(filled("x"))
    schema = pyarrow.parquet.read_schema(tmp_path / "out.parquet")
    found = {field.name: str(field.type).replace("<element: string not null>", "<string>") for field in schema}
    assert found == {entry.name: entry.type for entry in flat_entries(layout, csv=False)}


def test_nested_parquet_has_the_fields_of_the_json_and_those_that_are_listed() -> None:
    """Nothing else."""
    import pyarrow

    from extractor.arrow import arrow_schema

    additions = {entry.name for entry in parquet_additions()}
    found = set()

    def check(shape: Any, kind: Any) -> None:
        known = {field.name: field for field in fields_of(shape)}
        for inner in kind:
            if inner.name == "codes":
                found.update(f"TradeEvent.codes.{code.name}" for code in inner.type)
            elif inner.name not in known:
                found.add(f"{shape.__name__}.{inner.name}")
            elif known[inner.name].record not in {None, DraftEvent}:
                check(known[inner.name].record, getattr(inner.type, "value_type", inner.type))

    check(Extraction, pyarrow.struct(list(arrow_schema("documents"))))
    assert found == additions


def test_the_database_has_the_tables_and_columns_of_the_dictionary(tmp_path: Path) -> None:
    """And carries its dictionary with it."""
    with open_sink(tmp_path / "out.db") as sink:
        sink.write(filled("x"))
    database = sqlite3.connect(tmp_path / "out.db")
    shown = database.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%fts%' AND name NOT LIKE 'sqlite%'").fetchall()  # fmt: skip
    assert {name for (name,) in shown} == {table.name for table in TABLES} | {"about", "dictionary"}
    for table in TABLES:
        columns = [name for _, name, *_ in database.execute(f"PRAGMA table_xinfo({table.name})")]
        assert columns == [entry.name for entry in table_entries(table.name)]
    own = database.execute("SELECT table_name, column_name FROM dictionary WHERE meaning <> ''").fetchall()
    database.close()
    assert own == [(table.name, column.name) for table in TABLES for column in table.all_columns]


def test_the_command_prints_every_column(run: Any) -> None:
    """As tables of Markdown, each row whole."""
    code, out, _ = run("schema", "--dictionary")
    assert code == 0
    entries = [entry for shape in SHAPES for entry in json_entries(shape)]
    entries += [*parquet_additions(), *flat_entries("events"), *flat_entries("dyads")]
    entries += [entry for table in TABLES for entry in table_entries(table.name)]
    rows = [line for line in out.splitlines() if line.startswith("| `")]
    assert len(rows) == len(entries)
    for row, name in zip(sorted(rows), sorted(f"| `{entry.name}` |" for entry in entries), strict=True):
        assert row.startswith(name)
        assert row.replace("\\|", "").count("|") == 7
        assert row.split(" | ")[2].strip(), "a column without a meaning"


def test_the_json_schema_describes_each_field(run: Any) -> None:
    """In the words of the dictionary."""
    schema = json.loads(run("schema")[1])
    assert schema["$defs"]["Quantity"]["properties"]["unit"]["description"] == MEANINGS["Quantity.unit"].text
    for name, node in schema["$defs"].items():
        if name in {shape.__name__ for shape in SHAPES}:
            assert all(inner["description"] for inner in node["properties"].values()), name


def test_datasette_is_told_of_every_table(run: Any) -> None:
    """Descriptions name only tables and columns that there are."""
    tables = json.loads(run("schema", "--datasette", "out.db")[1])["databases"]["out"]["tables"]
    assert tables == datasette_metadata("out")["databases"]["out"]["tables"]
    for table in TABLES:
        assert set(tables[table.name]["columns"]) == {entry.name for entry in table_entries(table.name)}
