"""Extractions to write and read: every field filled, or drawn at random from the types themselves."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st
from pydantic import BaseModel

from extractor.meanings import Field, fields_of
from extractor.schema import Extraction
from extractor.stored import MARK


def filled(text: str, *, value: float = -0.40, events: int = 1) -> Extraction:
    """An extraction in which every free text is `text`, every figure `value`, and every label the first it may be."""

    def record(shape: type[BaseModel]) -> dict[str, Any]:
        return {field.name: one(field) for field in fields_of(shape)}

    def one(field: Field) -> Any:
        match field.kind:
            case "text":
                return text
            case "texts":
                return [text, text]
            case "label":
                return "events" if field.source == "Extraction.outcome" else field.labels[0]
            case "labels":
                return list(field.labels[:2])
            case "integer":
                return 7
            case "number":
                return value
            case "flag":
                return True
            case "span":
                return (1, 2)
            case "record":
                return record(field.inner)
            case "records":
                return [record(field.inner)] * (events if field.name == "events" else 2)

    return Extraction.model_validate(record(Extraction))


def texts() -> st.SearchStrategy[str]:
    """Any text, with what is hard to store more often than chance would have it."""
    hard = st.sampled_from(
        ["", "\0", "\udce9", "\ud83d", MARK, MARK + "dce9", "\u2028", "\x85", "\r\n", "é", "中", "😀"]
    )
    return st.lists(hard | st.text(max_size=4), max_size=4).map("".join)


def extractions() -> st.SearchStrategy[Extraction]:
    """Any extraction that the types allow."""
    return _records(Extraction).map(Extraction.model_validate)


def _records(shape: type[BaseModel]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({field.name: _values(field) for field in fields_of(shape)})


def _values(field: Field) -> st.SearchStrategy[Any]:
    whole = st.integers(-(2**63), 2**63 - 1)
    kinds: dict[str, Callable[[], st.SearchStrategy[Any]]] = {
        "text": texts,
        "texts": lambda: st.lists(texts(), max_size=3),
        "label": lambda: st.sampled_from(field.labels),
        "labels": lambda: st.lists(st.sampled_from(field.labels), max_size=3),
        "integer": lambda: whole,
        "number": lambda: st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.just(10**400),
        "flag": st.booleans,
        "span": lambda: st.tuples(whole, whole),
        "record": lambda: _records(field.inner),
        "records": lambda: st.lists(_records(field.inner), max_size=2),
    }
    strategy = kinds[field.kind]()
    return st.none() | strategy if field.optional else strategy


def as_json(extraction: Extraction) -> str:
    """The extraction as JSON in ASCII: what must be the same after every round trip, `25` and `25.0` apart."""
    return json.dumps(extraction.model_dump(mode="json"))
