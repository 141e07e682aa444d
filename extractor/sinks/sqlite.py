"""SQLite: normal tables, views for the common questions, and full-text search, ready for Datasette."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel

from extractor.errors import OutputError
from extractor.flat import event_codes
from extractor.meanings import fields_of
from extractor.outputs import PartFile, Sink
from extractor.schema import DraftEvent, Extraction, Provenance, TradeEvent
from extractor.sinks.tables import APPLICATION_ID, INDEXES, LAYOUT_VERSION, SEARCHES, TABLE, TABLES, VIEWS, Table
from extractor.stored import as_double, as_exact, storable

ROWS_A_BATCH: Final = 20_000
TEXT_A_BATCH: Final = 16_000_000


class Sqlite(Sink):
    """`.db`. Holds everything, the documents' texts too where they are given."""

    needs_text = True

    def __init__(self, path: Path) -> None:
        self._path = path
        self._part = PartFile(path)
        self._connection: sqlite3.Connection
        self._rows: dict[str, list[tuple[Any, ...]]] = {table.name: [] for table in TABLES}
        self._inserts = {
            table.name: f"INSERT INTO {table.name} VALUES ({', '.join('?' * len(table.all_columns))})"
            for table in TABLES
        }
        self._keys = dict.fromkeys(self._rows, 0)
        self._provenances: dict[Provenance, int] = {}
        self._waiting = self._text = self._textless = 0

    def start(self) -> None:
        self._part.create().close()
        try:
            self._connection = sqlite3.connect(self._part.part, isolation_level=None)
            # A part file that is not finished is begun anew, so it needs no journal.
            self._run("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "PRAGMA temp_store = FILE")
            self._run(f"PRAGMA application_id = {APPLICATION_ID}", f"PRAGMA user_version = {LAYOUT_VERSION}")
            self._run("BEGIN", *(table.sql for table in TABLES), *SEARCHES)
            self._run("CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL)")
            self._run(
                "CREATE TABLE dictionary (table_name TEXT NOT NULL, column_name TEXT NOT NULL, meaning TEXT NOT NULL, "
                "unit TEXT, allowed_values TEXT, source TEXT)"
            )
            self._connection.executemany("INSERT INTO dictionary VALUES (?, ?, ?, ?, ?, ?)", _dictionary())
        except sqlite3.Error as error:
            raise self._part.failure(error) from error

    def _run(self, *statements: str) -> None:
        for statement in statements:
            self._connection.execute(statement)

    def write(self, extraction: Extraction) -> None:
        if extraction.provenance not in self._provenances:
            self._provenances[extraction.provenance] = self._add(TABLE["provenance"], extraction.provenance, None)
        self._add(TABLE["documents"], extraction, None)
        self._text += len(extraction.document.text or "")
        self._textless += extraction.document.text is None and extraction.document.sha256 is not None
        if self._waiting >= ROWS_A_BATCH or self._text >= TEXT_A_BATCH:
            self._flush()

    def _add(self, table: Table, value: Any, parent: int | None) -> int:
        """One row, and those of the lists in it; gives its key."""
        self._keys[table.name] = key = self._keys[table.name] + 1
        owner = () if table.parent is None else (parent,)
        if table.record is None:
            row: tuple[Any, ...] = (key, *owner, storable(value))
        else:
            row = (key, *owner, *self._values(table.record, value))
            for field in fields_of(table.record):
                if field.kind in {"records", "texts", "labels"}:
                    child = TABLE[field.name]
                    for item in getattr(value, field.name):
                        self._add(child, item, key)
        self._rows[table.name].append(row)
        self._waiting += 1
        return key

    def _values(self, record: type[BaseModel], value: Any) -> Iterator[Any]:
        """The values of a record's own columns, in the order of `tables._columns`; all null where it is absent."""
        for field in fields_of(record):
            found = None if value is None else getattr(value, field.name)
            match field.kind:
                case "text" | "label":
                    yield found and storable(found)
                case "integer" | "flag":
                    yield found
                case "number":
                    yield as_double(found)
                    yield as_exact(found)
                case "span":
                    yield from found or (None, None)
                case "record" if field.record is DraftEvent:
                    yield found and storable(json.dumps(found.model_dump(mode="json"), ensure_ascii=False))
                case "record" if field.record is Provenance:
                    yield None if value is None else self._provenances[value.provenance]
                case "record":
                    yield from self._values(field.inner, found)
        if isinstance(value, TradeEvent):
            for code in event_codes(value):
                yield code.sure
                yield " ".join(code.candidates) or None

    def _flush(self) -> None:
        try:
            for name, rows in self._rows.items():
                self._connection.executemany(self._inserts[name], rows)
                rows.clear()
        except sqlite3.Error as error:
            raise self._part.failure(error) from error
        except OverflowError as error:
            raise OutputError(
                f"{self._path} can't hold a number of more than 64 bits", hint="Write lines of JSON (.jsonl)."
            ) from error
        self._waiting = self._text = 0

    def finish(self) -> None:
        self._flush()
        try:
            self._run(*INDEXES, *(f"CREATE VIEW {name} AS {sql}" for name, (_, sql) in VIEWS.items()))
            self._run(*(f"INSERT INTO {name}({name}) VALUES ('rebuild')" for name in ("documents_fts", "evidence_fts")))
            counts = [(name, str(self._keys[name])) for name in ("documents", "events")]
            self._connection.executemany("INSERT INTO about VALUES (?, ?)", counts)
            self._run("COMMIT", "PRAGMA optimize", "PRAGMA journal_mode = DELETE")
            self._connection.close()
        except sqlite3.Error as error:
            raise self._part.failure(error) from error
        self._part.publish()

    def abandon(self) -> None:
        with suppress(sqlite3.Error):
            self._run("COMMIT")
        with suppress(sqlite3.Error):
            self._connection.close()

    @property
    def left_out(self) -> str:
        if not self._textless:
            return ""
        return f"{self._path} lacks the text of {self._textless:,} documents: extract them with --with-text"


def _dictionary() -> Iterator[tuple[str, ...]]:
    for table in TABLES:
        for column in table.all_columns:
            meaning, labels = column.meaning, ", ".join(column.labels)
            yield table.name, column.name, meaning.text, meaning.unit, labels, column.source
