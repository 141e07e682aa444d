"""Extractions as Arrow tables, and so as pandas and polars frames.

Three layouts: `documents`, one row a document, nested as in the JSON, from which every extraction can be read back;
`events` and `dyads`, the flat rows of `extractor.flat`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Literal, cast

from pydantic import BaseModel

from extractor.codes import Codes
from extractor.errors import UsageError
from extractor.flat import LAYOUTS, FlatLayout, code_meanings, event_codes, rows
from extractor.meanings import Kind, fields_of
from extractor.schema import SCHEMA_VERSION, Extraction, TradeEvent
from extractor.stored import as_double, as_exact, from_exact, restored, storable, storable_tree

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

Layout = Literal["documents", "events", "dyads"]
LAYOUT_NAMES: Final[tuple[Layout, ...]] = ("documents", "events", "dyads")

EXACT: Final = "_exact"
"""Beside each number in `documents`, a column with this ending holds it as JSON writes it."""
CODES: Final = "codes"
"""The struct in `documents` that holds an event's codes in other data sets; computed, and not read back."""


def need(module: str, extra: str, purpose: str) -> Any:
    """Import an optional library.

    Raises:
        UsageError: it is not installed.
    """
    try:
        return import_module(module)
    except ImportError as error:
        raise UsageError(
            f"{purpose} needs {module.partition('.')[0]}, which is not installed",
            hint=f"Install it: pip install 'extractor[{extra}]'",
        ) from error


def to_arrow(extractions: Iterable[Extraction], layout: Layout = "events") -> pyarrow.Table:
    """Many extractions as one Arrow table: a row an event, a dyad, or a document.

    to_arrow(extractions, "dyads").group_by("issuer_country").aggregate([("value", "max")])
    """
    schema = arrow_schema(layout)
    batches = list(record_batches(extractions, layout))
    return _pyarrow().Table.from_batches(batches, schema)


def to_pandas(extractions: Iterable[Extraction], layout: Layout = "events") -> pandas.DataFrame:
    """Many extractions as a pandas frame: a row an event, a dyad, or a document."""
    need("pandas", "pandas", "A pandas frame")
    return to_arrow(extractions, layout).to_pandas()


def to_polars(extractions: Iterable[Extraction], layout: Layout = "events") -> polars.DataFrame:
    """Many extractions as a polars frame: a row an event, a dyad, or a document."""
    library = need("polars", "polars", "A polars frame")
    return cast("polars.DataFrame", library.from_arrow(to_arrow(extractions, layout)))


def _pyarrow() -> Any:
    return need("pyarrow", "tables", "An Arrow table or a Parquet file")


@cache
def arrow_schema(layout: Layout) -> pyarrow.Schema:
    """The fixed schema of a layout.

    Raises:
        UsageError: there is no such layout, or pyarrow is not installed.
    """
    if layout not in LAYOUT_NAMES:
        raise UsageError(f"no such layout: {layout!r}", hint=f"Choose one of {', '.join(LAYOUT_NAMES)}.")
    if layout == "documents":
        fields = list(_record_type(Extraction))
    else:
        pa = _pyarrow()
        fields = [pa.field(column.name, _plain_type(column.kind)) for column in LAYOUTS[layout]]
    about = {"extractor.layout": layout, "extractor.schema_version": str(SCHEMA_VERSION)}
    return _pyarrow().schema(fields, metadata=about)


def _record_type(record: type[BaseModel]) -> pyarrow.StructType:
    pa = _pyarrow()
    fields = []
    for field in fields_of(record):
        if field.record is None:
            kind = _plain_type(field.kind)
        else:
            inner = _record_type(field.record)
            kind = pa.list_(pa.field("element", inner, nullable=False)) if field.kind == "records" else inner
        fields.append(pa.field(field.name, kind, nullable=field.optional))
        if field.kind == "number":
            fields.append(pa.field(field.name + EXACT, pa.string(), nullable=field.optional))
    if record is TradeEvent:
        codes = [pa.field(name, _plain_type(kind)) for name, kind, _ in code_meanings()]
        fields.append(pa.field(CODES, pa.struct(codes)))
    return pa.struct(fields)


@cache
def _plain_type(kind: Kind) -> pyarrow.DataType:
    pa = _pyarrow()
    texts = pa.list_(pa.field("element", pa.string(), nullable=False))
    types = {
        "text": pa.string(),
        "label": pa.string(),
        "integer": pa.int64(),
        "number": pa.float64(),
        "flag": pa.bool_(),
        "span": pa.struct([pa.field("start", pa.int64(), nullable=False), pa.field("end", pa.int64(), nullable=False)]),
        "texts": texts,
        "labels": texts,
    }
    return types[kind]


ROWS_A_BATCH: Final = 4_000
"""Events, documents without events, or flat rows that are gathered before they are written as one row group."""
TEXT_A_BATCH: Final = 16_000_000
"""Characters of documents' texts after which a batch ends however few its rows are: memory stays flat."""


def record_batches(extractions: Iterable[Extraction], layout: Layout) -> Iterator[pyarrow.RecordBatch]:
    """The rows of many extractions in batches of bounded size."""
    waiting = Waiting(layout)
    for extraction in extractions:
        yield from waiting.add(extraction)
    yield from waiting.rest()


class Waiting:
    """Rows that are gathered until they fill a batch."""

    def __init__(self, layout: Layout) -> None:
        self._layout: Layout = layout
        self._schema = arrow_schema(layout)
        self._rows: list[Any] = []
        self._weight = self._text = 0

    def add(self, extraction: Extraction) -> Iterator[pyarrow.RecordBatch]:
        """Take one document's rows, and give each batch that they fill.

        Raises:
            UsageError: a number in it is too large for the column.
        """
        if self._layout == "documents":
            self._rows.append(nested_row(extraction))
            self._weight += 1 + len(extraction.events) + len(extraction.rejections)
            self._text += len(extraction.document.text or "")
            if self._full():
                yield from self.rest()
            return
        for row in flat_rows(extraction, self._layout):
            self._rows.append(row)
            self._weight += 1
            if self._full():
                yield from self.rest()

    def _full(self) -> bool:
        return self._weight >= ROWS_A_BATCH or self._text >= TEXT_A_BATCH

    def rest(self) -> Iterator[pyarrow.RecordBatch]:
        """What is left, as one batch, if there is any."""
        if self._rows:
            taken, self._rows, self._weight, self._text = self._rows, [], 0, 0
            pa = _pyarrow()
            try:
                if self._layout == "documents":
                    yield pa.RecordBatch.from_pylist(taken, self._schema)
                else:
                    columns = zip(zip(*taken, strict=True), self._schema.types, strict=True)
                    yield pa.RecordBatch.from_arrays([pa.array(*column) for column in columns], schema=self._schema)
            except (OverflowError, pa.ArrowInvalid) as error:
                raise UsageError(
                    f"a number is too large for a column of 64 bits: {error}", hint="Write lines of JSON (.jsonl)."
                ) from error


def flat_rows(extraction: Extraction, layout: FlatLayout) -> Iterator[list[Any]]:
    numbers = [index for index, column in enumerate(LAYOUTS[layout]) if column.kind == "number"]
    for row in rows(extraction, layout):
        for index in numbers:
            row[index] = as_double(row[index])
        yield [storable_tree(value) for value in row]


def nested_row(extraction: Extraction) -> dict[str, Any]:
    """One document as a row of the layout `documents`."""
    return _out(extraction)


def extraction_from(row: Mapping[str, Any]) -> Extraction:
    """The extraction that `nested_row` was given.

    Raises:
        ValueError: the row is none of ours.
    """
    return Extraction.model_validate(_back(Extraction, row))


def _out(value: BaseModel) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for name, kind in _plan(type(value)):
        found = getattr(value, name)
        match kind:
            case "text" | "label":
                row[name] = found and storable(found)
            case "texts" | "labels":
                row[name] = [storable(text) for text in found]
            case "span":
                row[name] = found and {"start": found[0], "end": found[1]}
            case "record":
                row[name] = found and _out(found)
            case "records":
                row[name] = [_out(inner) for inner in found]
            case "number":
                row[name], row[name + EXACT] = as_double(found), as_exact(found)
            case _:
                row[name] = found
    if isinstance(value, TradeEvent):
        row[CODES] = _codes(event_codes(value))
    return row


@cache
def _plan(record: type[BaseModel]) -> tuple[tuple[str, Kind], ...]:
    return tuple((field.name, field.kind) for field in fields_of(record))


@cache
def _codes(codes: Codes) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for name, code in codes._asdict().items():
        row[name], row[f"{name}_candidates"] = code.sure, list(code.candidates)
    return row


def _back(record: type[BaseModel], row: Mapping[str, Any]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for field in fields_of(record):
        found = row[field.name]
        match field.kind:
            case "text" if isinstance(found, str):
                found = restored(found)
            case "texts":
                found = [restored(text) for text in found]
            case "span" if found is not None:
                found = (found["start"], found["end"])
            case "record" if found is not None:
                found = _back(field.inner, found)
            case "records":
                found = [_back(field.inner, inner) for inner in found]
            case "number":
                found = from_exact(row[field.name + EXACT])
        values[field.name] = found
    return values
