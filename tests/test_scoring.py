from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.scoring import Report, Tally, best_assignment, score_document


def event(start: int = 0, end: int = 50, **changes: Any) -> dict[str, Any]:
    figure = {
        "text": "5 percent", "kind": "duty_rate", "value": 5, "value_max": None, "unit": "percent",
        "comparator": "exact", "change": None, "per": None, "period": None, "deadline": None,
    }  # fmt: skip
    return {
        "id": "e1",
        "type": "tariff",
        "status": "announced",
        "summary": "a duty",
        "evidence": [{"quote": "q", "start": start, "end": end}],
        "actors": [{"name": "Norway", "role": "issuer", "kind": "country", "country": "NOR"}],
        "quantities": [figure],
        "dates": [{"role": "event", "text": "Monday", "value": "2024-01-01"}],
        "products": [],
        "issues": [],
    } | changes


def test_the_same_answer_is_right_in_everything() -> None:
    events = [event(), event(100, 150, type="demand", status="occurred")]
    score = score_document("d", events, events)
    assert all(tally.f1 == 1 for tally in score.tallies.values())
    assert (score.missed, score.invented, score.differing) == ([], [], [])


@pytest.mark.parametrize(
    ("gold", "system", "f1"),
    [([], [], 1.0), ([event()], [], 0.0), ([], [event()], 0.0)],
)
def test_empty_documents_are_well_defined(gold: Any, system: Any, f1: float) -> None:
    """Nothing expected and nothing claimed is right; only one of them is wrong."""
    report = Report([score_document("d", gold, system)])
    assert report.total("type and status").f1 == f1
    assert report.interval("events").low == f1


def test_matching_is_one_to_one_and_finds_the_best_whole() -> None:
    """Two claims of one event match once; the better partner wins even if it comes later."""
    gold = [event(0, 50), event(60, 90, status="threatened")]
    system = [event(60, 90, status="threatened"), event(0, 50), event(0, 50)]
    score = score_document("d", gold, system)
    assert score.tallies["type and status"] == Tally(2, 2, 3)
    assert len(score.invented) == 1


def test_a_wrong_status_counts_for_the_type_alone() -> None:
    score = score_document("d", [event()], [event(status="in_force")])
    assert score.tallies["type"].f1 == 1
    assert score.tallies["type and status"].f1 == 0
    assert score.by_type["tariff"] == Tally(0, 1, 1)
    assert score.differing[0][2] == ["type and status"]


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("quantities", {"quantities": [event()["quantities"][0] | {"value": 6}]}),
        ("quantities", {"quantities": [event()["quantities"][0] | {"comparator": "up_to"}]}),
        ("quantity kinds", {"quantities": [event()["quantities"][0] | {"kind": "previous_duty_rate"}]}),
        ("times", {"dates": [{"role": "event", "text": "Monday", "value": "2024-01-08"}]}),
        ("actors", {"actors": [{"name": "Sweden", "role": "issuer", "kind": "country", "country": "SWE"}]}),
        ("issues", {"issues": ["tariffs"]}),
    ],
)
def test_each_field_is_counted_on_matched_events(field: str, change: Any) -> None:
    score = score_document("d", [event()], [event(**change)])
    assert score.tallies["events"].f1 == 1
    assert score.tallies[field].f1 < 1


def test_unlike_events_do_not_match() -> None:
    score = score_document("d", [event()], [event(900, 950, type="talks", status="expected", quantities=[], actors=[])])
    assert score.tallies["events"] == Tally(0, 1, 1)


def test_one_actor_answers_for_one_only() -> None:
    twice = event(actors=event()["actors"] * 2)
    assert score_document("d", [twice], [event()]).tallies["actors"] == Tally(1, 2, 1)


def test_interval_and_comparison_are_the_same_every_time() -> None:
    good = Report([score_document(str(number), [event()], [event()]) for number in range(8)])
    poor = Report([score_document(str(number), [event()], [event()] if number % 2 else []) for number in range(8)])
    assert poor.interval("events") == poor.interval("events")
    assert poor.interval("events").low < poor.total("events").f1 < poor.interval("events").high
    assert good.against(good, "events") == (0.0, 1.0)
    difference, p_value = good.against(poor, "events")
    assert difference == pytest.approx(1 - 2 / 3)
    assert 0 < p_value < 1


@given(st.integers(0, 4), st.integers(1, 4), st.data())
def test_assignment_is_the_best_there_is(rows: int, columns: int, data: st.DataObject) -> None:
    matrix = [[data.draw(st.integers(0, 9)) / 9 for _ in range(columns)] for _ in range(rows)]
    pairs = best_assignment(matrix)
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == min(rows, columns)
    best = max(
        sum(matrix[row][column] for row, column in zip(some, order, strict=True))
        for some in itertools.combinations(range(rows), min(rows, columns))
        for order in itertools.permutations(range(columns), min(rows, columns))
    )
    assert sum(matrix[row][column] for row, column in pairs) == pytest.approx(best)
