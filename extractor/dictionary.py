"""The data dictionary: every column of every format, drawn from what the sinks write."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from pydantic import BaseModel

from extractor.arrow import CODES, EXACT
from extractor.flat import LAYOUTS, code_meanings
from extractor.meanings import Field, Kind, Meaning, fields_of, records_within
from extractor.schema import SCHEMA_VERSION, DraftEvent, Extraction, TradeEvent
from extractor.sinks.tables import TABLES, TITLES, VIEWS


@dataclass(frozen=True)
class Entry:
    """One column of one format."""

    name: str
    type: str
    meaning: Meaning
    labels: tuple[str, ...]
    source: str


_JSON_TYPES: Final[dict[Kind, str]] = {
    "text": "string",
    "label": "string",
    "integer": "integer",
    "number": "number",
    "flag": "boolean",
    "span": "[start, end]",
    "texts": "list of strings",
    "labels": "list of strings",
}
_ARROW_TYPES: Final[dict[Kind, str]] = {
    "text": "string",
    "label": "string",
    "integer": "int64",
    "number": "double",
    "flag": "bool",
    "texts": "list<string>",
    "labels": "list<string>",
}
_CSV_TYPES: Final[dict[Kind, str]] = {
    "text": "text",
    "label": "text",
    "integer": "integer",
    "number": "number",
    "flag": "true or false",
    "texts": "texts joined with `; `",
    "labels": "texts joined with `; `",
}


def json_entries(record: type[BaseModel]) -> list[Entry]:
    """The fields of one type in `.jsonl`."""
    return [
        Entry(field.name, _json_type(field), field.meaning, field.labels, field.source) for field in fields_of(record)
    ]


def _json_type(field: Field) -> str:
    if field.record is not None:
        name = "the drafted event" if field.record is DraftEvent else field.record.__name__
        shown = f"list of {name}" if field.kind == "records" else name
    else:
        shown = _JSON_TYPES[field.kind]
    return f"{shown} or null" if field.optional else shown


def parquet_additions() -> list[Entry]:
    """What `.parquet` holds beside the fields of the JSON."""
    exact = [
        Entry(f"{record.__name__}.{field.name}{EXACT}", "string", Meaning("The same number as JSON writes it, every digit."), (), field.source)
        for record in records_within(Extraction)
        for field in fields_of(record)
        if field.kind == "number"
    ]  # fmt: skip
    codes = [
        Entry(f"{TradeEvent.__name__}.{CODES}.{name}", _ARROW_TYPES[kind], meaning, (), _LABELS)
        for name, kind, meaning in code_meanings()
    ]
    return exact + codes


_LABELS: Final = "TradeEvent.type, .status, .subtype, .direction"


def flat_entries(layout: str, *, csv: bool = True) -> list[Entry]:
    """The columns of a flat layout."""
    types = _CSV_TYPES if csv else _ARROW_TYPES
    return [
        Entry(column.name, types[column.kind], column.meaning, column.labels, column.source)
        for name, columns in LAYOUTS.items()
        if name == layout
        for column in columns
    ]


def table_entries(name: str) -> list[Entry]:
    """The columns of one table of `.db`."""
    (table,) = (table for table in TABLES if table.name == name)
    entries = [
        Entry(column.name, _sql_type(column.type, column.references), column.meaning, column.labels, column.source)
        for column in table.all_columns
    ]
    if name in TITLES:
        entries.append(Entry("title", "TEXT", Meaning("A readable label, computed."), (), ""))
    return entries


def _sql_type(kind: str, references: str) -> str:
    return f"{kind}, key of {references}" if references else kind


def render_dictionary() -> str:
    """The whole dictionary as Markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield f"# Data dictionary of the output, schema version {SCHEMA_VERSION}"
    yield ""
    yield "Offsets count Unicode code points of the document's text, the end exclusive. A field that may be null says so."
    yield ""
    yield "## Lines of JSON: `.jsonl`, `.jsonl.gz`"
    yield ""
    yield "One line a document: an `Extraction`."
    for record in records_within(Extraction):
        yield ""
        yield f"### {record.__name__}"
        yield ""
        yield from _table(json_entries(record))
    yield ""
    yield "## Parquet: `.parquet`"
    yield ""
    yield (
        "One row a document, nested as the JSON is: strings, 64-bit integers, doubles, structs and lists; a span is a "
        "struct of start and end. Beside the fields above it has:"
    )
    yield ""
    yield from _table(parquet_additions())
    yield ""
    yield (
        "With `--layout events` or `dyads`, the rows of CSV below, with texts as strings, lists as lists of strings, "
        "numbers as doubles. In Parquet, SQLite and CSV, U+10FFFD and four hexadecimal digits stand for half a character "
        "(a lone surrogate), as file names may hold."
    )
    for layout, told in (("events", "one row an event"), ("dyads", "one row an issuer × target × quantity")):
        yield ""
        yield f"## CSV, layout `{layout}`: {told}"
        yield ""
        if layout == "events":
            yield (
                "UTF-8, commas, CRLF, every text quoted, nothing for null. Text that begins like a formula has an "
                "apostrophe before it, and U+2400 stands for NUL. Read codes as text, for `036` is no number."
            )
            yield ""
        yield from _table(flat_entries(layout))
    yield ""
    yield "## SQLite: `.db`"
    for table in TABLES:
        yield ""
        yield f"### Table `{table.name}`"
        yield ""
        yield table.about
        yield ""
        yield from _table(table_entries(table.name))
    yield ""
    yield "### Views and search"
    yield ""
    for name, (told, _) in VIEWS.items():
        yield f"- `{name}`: {told}"
    yield "- `documents_fts`, `evidence_fts`: full-text search over `name` and `text`, and over `quote`."
    yield "- `about` counts documents and events; `dictionary` is this dictionary of the tables."


def _table(entries: list[Entry]) -> Iterator[str]:
    yield "| name | type | meaning | unit | allowed | source |"
    yield "|---|---|---|---|---|---|"
    for entry in entries:
        labels = ", ".join(f"`{label}`" for label in entry.labels)
        cells = (f"`{entry.name}`", entry.type, entry.meaning.text, entry.meaning.unit, labels, entry.source)
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def datasette_metadata(database: str) -> dict[str, Any]:
    """Titles, descriptions, labels and facets of the database `NAME.db`, as Datasette reads them with `--metadata`."""
    tables: dict[str, Any] = {}
    for table in TABLES:
        described = {entry.name: entry.meaning.text for entry in table_entries(table.name)}
        tables[table.name] = {"description": table.about, "columns": described}
    for name, (told, _) in VIEWS.items():
        tables[name] = {"description": told}
    for name, more in _DATASETTE.items():
        tables[name] |= more
    return {
        "title": "Trade events",
        "description": "Events read from texts; every value is proven by the words it came from.",
        "databases": {database: {"tables": tables}},
    }


_DATASETTE: Final[dict[str, dict[str, Any]]] = {
    "documents": {"label_column": "name", "facets": ["outcome", "date_basis"]},
    "events": {"label_column": "title", "facets": ["type", "status", "direction"]},
    "products": {"label_column": "title"},
    "provenance": {"label_column": "title"},
    "actors": {"facets": ["role", "kind", "country"]},
    "quantities": {"facets": ["kind", "unit"]},
    "rejections": {"facets": ["reason"]},
    "events_with_parties": {"facets": ["type", "status"]},
    "tariffs": {"facets": ["status", "issuer_country", "target_country"]},
}
