"""Extractions from the tables of the SQLite output.

All tables are walked side by side in the order of their keys, so memory stays flat and no row is looked up.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel

from extractor.arrow import EXACT
from extractor.errors import SourceError
from extractor.meanings import Field, fields_of
from extractor.schema import DraftEvent, Extraction, Provenance
from extractor.sinks.reading import told, unreadable
from extractor.sinks.tables import (
    APPLICATION_ID,
    LAYOUT_VERSION,
    TABLE,
    TABLES,
    Table,
    named,
    singular,
)
from extractor.stored import from_exact, restored

Row = Mapping[str, Any]

_ANEW: Final = "Write the file anew; the documents before this place are whole."


def read_database(path: Path) -> Iterator[Extraction]:
    """Every extraction of a database, in order.

    Raises:
        SourceError: it is no database of ours, unfinished, damaged, or from another version.
    """
    name = "its head"
    try:
        with path.open("rb"):
            pass
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    except (OSError, sqlite3.Error) as error:
        raise unreadable(path, error) from error
    try:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA trusted_schema = OFF")
        expected = _checked(connection, path)
        walks = {table.name: Walk(connection, table) for table in TABLES if table.name != "provenance"}
        provenances = {
            row["id"]: _record(Provenance, row, "") for row in connection.execute("SELECT * FROM provenance")
        }
        count = 0
        for row in connection.execute("SELECT * FROM documents ORDER BY id"):
            name = f"document {row['id']}"
            yield _extraction(row, walks, provenances)
            count += 1
        name = "its end"
        if count != expected:
            raise ValueError(f"it holds {count:,} documents of {expected:,}")
        for walk in walks.values():
            walk.check_end()
    except sqlite3.Error as error:
        raise SourceError(f"{path} is damaged at {name}: {error}", hint=_ANEW) from error
    except (ValueError, KeyError, TypeError, IndexError, RecursionError) as error:
        raise SourceError(f"{path} is damaged at {name}: {told(error)}", hint=_ANEW) from error
    finally:
        connection.close()


def _checked(connection: sqlite3.Connection, path: Path) -> int:
    """How many documents there are, by the database's own word."""
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
    except sqlite3.DatabaseError as error:
        raise SourceError(f"{path} is no SQLite database: {error}", hint="Check the file.") from error
    if application != APPLICATION_ID:
        raise SourceError(f"{path} is a database of another program", hint="Give one written with -o NAME.db.")
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version != LAYOUT_VERSION:
        raise SourceError(
            f"{path} has tables of version {version}, not {LAYOUT_VERSION}",
            hint="Read it with the release of extractor that wrote it.",
        )
    found = dict(connection.execute("SELECT name, value FROM about").fetchall())
    if "documents" not in found:
        raise SourceError(f"{path} is unfinished", hint="Run the command that wrote it again.")
    return int(found["documents"])


class Walk:
    """One table read along its parent's keys."""

    def __init__(self, connection: sqlite3.Connection, table: Table) -> None:
        self._name = table.name
        self._owner = singular(table.parent.name) if table.parent else "id"
        self._cursor = connection.execute(f"SELECT * FROM {table.name} ORDER BY {self._owner}, id")
        self._next: Row | None = self._cursor.fetchone() if table.parent else None

    def of(self, key: int) -> Iterator[Row]:
        """The rows that belong to the parent with this key."""
        while self._next is not None and self._next[self._owner] <= key:
            row = self._next
            if row[self._owner] < key:
                raise ValueError(f"row {row['id']} of {self._name} belongs to nothing")
            self._next = self._cursor.fetchone()
            yield row

    def check_end(self) -> None:
        if self._next is not None:
            raise ValueError(f"row {self._next['id']} of {self._name} belongs to nothing")


def _extraction(row: Row, walks: Mapping[str, Walk], provenances: Mapping[int, Any]) -> Extraction:
    values = _record(Extraction, row, "")
    values |= _lists(TABLE["documents"], row["id"], walks)
    values["provenance"] = provenances[row["provenance"]]
    return Extraction.model_validate(values)


def _lists(table: Table, key: int, walks: Mapping[str, Walk]) -> dict[str, Any]:
    """The lists of a row, from the tables below its own."""
    assert table.record is not None
    values: dict[str, Any] = {}
    for field in fields_of(table.record):
        if field.kind not in {"records", "texts", "labels"}:
            continue
        child = TABLE[field.name]
        items = []
        for row in walks[field.name].of(key):
            if child.record is None:
                items.append(_text(row[child.columns[0].name]))
            else:
                items.append(_record(child.record, row, "") | _lists(child, row["id"], walks))
        values[field.name] = items
    return values


def _record(record: type[BaseModel], row: Row, prefix: str) -> dict[str, Any]:
    return {
        field.name: _value(field, row, prefix)
        for field in fields_of(record)
        if field.kind not in {"records", "texts", "labels"} and field.record is not Provenance
    }


def _value(field: Field, row: Row, prefix: str) -> Any:
    name = named(field, prefix)
    match field.kind:
        case "text" | "label":
            return _text(row[name])
        case "integer":
            return row[name]
        case "flag":
            return row[name] if row[name] is None else bool(row[name])
        case "number":
            return from_exact(row[name + EXACT])
        case "span":
            span = row[f"{name}_start_char"], row[f"{name}_end_char"]
            return None if None in span else span
        case "record" if field.record is DraftEvent:
            return None if row[name] is None else json.loads(restored(row[name]))
    if field.optional and row[f"{name}text"] is None:
        return None
    return _record(field.inner, row, name)


def _text(value: Any) -> Any:
    return restored(value) if isinstance(value, str) else value
