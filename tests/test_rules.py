from __future__ import annotations

import pytest

from extractor.rules import breaches
from extractor.schema import DraftEvent
from extractor.vocabulary import EVENT_TYPES, MEASURES, REQUIRED_ROLE, ROLES_OF, STATUSES, STATUSES_OF, SUBTYPES_OF
from tests.scripted import drafted


def event(**changes: object) -> DraftEvent:
    return DraftEvent.model_validate(drafted(**changes))


def fields(**changes: object) -> list[str]:
    return [breach.field for breach in breaches(event(**changes))]


def test_true_event_breaks_nothing() -> None:
    assert fields() == []


@pytest.mark.parametrize("type_", EVENT_TYPES)
def test_only_the_codebooks_statuses_go_with_a_type(type_: str) -> None:
    """Every pair of type and status is allowed or named, and the advice lists what is allowed."""
    for status in STATUSES:
        found = [breach for breach in breaches(event(type=type_, status=status)) if breach.field == "status"]
        if status in STATUSES_OF[type_]:
            assert found == []
        else:
            assert found[0].choices == STATUSES_OF[type_]
            assert all(choice in found[0].message for choice in STATUSES_OF[type_])


@pytest.mark.parametrize(
    ("type_", "status", "allowed"),
    [
        ("tariff", "agreed", False),
        ("tariff", "threatened", True),
        ("talks", "in_force", False),
        ("agreement", "agreed", True),
        ("criticism", "ongoing", False),
        ("trade_statistic", "expected", True),
        ("commercial_deal", "threatened", False),
        ("demand", "ongoing", True),
        ("legal_dispute", "agreed", False),
        ("sanction", "under_investigation", True),
    ],
)
def test_status_table_is_the_codebooks(type_: str, status: str, allowed: bool) -> None:
    assert (status in STATUSES_OF[type_]) is allowed


@pytest.mark.parametrize(
    ("changes", "broken"),
    [
        ({"subtype": "anti_dumping"}, ["subtype"]),
        ({"type": "import_restriction", "subtype": "ban"}, []),
        ({"type": "sanction", "subtype": "entity_listing"}, []),
        ({"issues": ["tariffs"]}, ["issues[0]"]),
        ({"actors": [{"name": "Norway", "role": "buyer", "kind": "country", "affiliation": None}]}, ["actors[0].role", "actors"]),
        ({"actors": []}, ["actors"]),
        ({"type": "criticism", "status": "occurred"}, ["direction", "retaliatory"]),
        (
            {"type": "commercial_deal", "status": "agreed", "direction": None, "retaliatory": None, "actors": []},
            [],
        ),
    ],
)  # fmt: skip
def test_breach_names_its_field(changes: dict[str, object], broken: list[str]) -> None:
    assert fields(**changes) == broken


def test_tables_cover_every_type() -> None:
    for table in (STATUSES_OF, SUBTYPES_OF, ROLES_OF, REQUIRED_ROLE):
        assert set(table) == set(EVENT_TYPES)
    assert len(EVENT_TYPES) == 15
    assert len(STATUSES) == 13
    assert len(MEASURES) == 8
