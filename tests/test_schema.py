from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from extractor.schema import Draft, Extraction, Repair

SNAPSHOT = Path(__file__).parent / "snapshots" / "draft.schema.json"
TOKENS = 1_800
"""The most that the schema may cost in a request, at four characters a token."""


def nodes(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        yield schema
        for name, child in schema.items():
            if name in {"properties", "$defs"}:
                for inner in child.values():
                    yield from nodes(inner)
            else:
                yield from nodes(child)
    elif isinstance(schema, list):
        for child in schema:
            yield from nodes(child)


SENT = pytest.mark.parametrize("shape", [Draft, Repair])


@SENT
def test_sent_schema_is_strict_structured_output(shape: type[Draft]) -> None:
    """No oneOf, no defaults; every object is closed and requires all of its properties."""
    schema = shape.model_json_schema()
    assert schema["type"] == "object"
    assert schema.pop("title") == shape.__name__
    for node in nodes(schema):
        assert not node.keys() & {"oneOf", "allOf", "not", "if", "default", "title", "patternProperties", "format"}
        if "properties" in node:
            assert node["additionalProperties"] is False
            assert node["required"] == list(node["properties"])


@SENT
def test_every_list_and_free_string_is_bounded(shape: type[Draft]) -> None:
    """Unbounded ones may never end under a grammar."""
    for node in nodes(shape.model_json_schema()):
        kinds = node.get("type", [])
        kinds = [kinds] if isinstance(kinds, str) else kinds
        if "array" in kinds:
            assert 0 < node["maxItems"] <= 200
        if "string" in kinds and "enum" not in node:
            assert 0 < node["maxLength"] <= 800


def test_schema_keeps_to_its_size() -> None:
    compact = json.dumps(Draft.model_json_schema(), separators=(",", ":"), ensure_ascii=False)
    assert len(compact) / 4 <= TOKENS


def test_schema_is_the_one_that_was_reviewed() -> None:
    """Descriptions are prompt text: a change shows in review. Renew with `extractor schema --draft`."""
    assert Draft.model_json_schema() == json.loads(SNAPSHOT.read_text("utf-8"))


def test_draft_and_event_share_their_fields() -> None:
    from extractor.schema import DraftEvent, TradeEvent

    published = {name for name in TradeEvent.model_fields if not name.endswith("_span")}
    assert published == set(DraftEvent.model_fields)


def test_output_schema_describes_every_field() -> None:
    schema = Extraction.model_json_schema(mode="serialization")
    assert {"document", "outcome", "events", "rejections", "usage", "provenance"} <= schema["properties"].keys()
