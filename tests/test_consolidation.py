from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from extractor import AccessDenied, Extraction, Extractor
from extractor.consolidation import consolidate
from extractor.schema import TradeEvent
from tests.scripted import TEXT, ScriptedTransport, completion, draft, drafted, failure
from tests.test_assembly import only


def twice(**changes: Any) -> tuple[TradeEvent, TradeEvent]:
    """The same event as two readings tell it, the second with changes."""
    return only(), only(**changes).model_copy(update={"id": "e2"})


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"evidence": ["Norway will impose a 7.5 percent duty on Danish butter"], "dates": []},
        {"quantities": [], "summary": "Norway will tax Danish butter."},
        {"attributed_to": None},
        {"actors": drafted()["actors"][:1]},
    ],
)
def test_two_readings_of_one_event_are_one(changes: Any) -> None:
    (event,) = consolidate(twice(**changes), [0, 1])
    assert event.id == "e1"
    assert event.quantities[0].value == 7.5
    assert event.dates[0].text == "1 May"
    assert event.attributed_to == "the finance ministry"
    assert len(event.actors) == 2


@pytest.mark.parametrize(
    "changes",
    [
        {"status": "proposed"},
        {"type": "import_restriction"},
        {"actors": [drafted()["actors"][1] | {"role": "issuer"}]},
        {"actors": [drafted()["actors"][0], drafted()["actors"][1] | {"name": "OSLO"}]},
        {"evidence": ["Butter worth $17.5 million crossed the border"], "quantities": [], "products": [], "dates": [], "summary": "Butter."},
    ],
)  # fmt: skip
def test_different_events_stay_apart(changes: Any) -> None:
    assert len(consolidate(twice(**changes), [0, 1])) == 2


def test_one_reading_is_never_merged_with_itself() -> None:
    """A model that lists two events means two."""
    assert len(consolidate(twice(), [0, 0])) == 2


def test_references_follow_a_merge() -> None:
    first, second = twice()
    third = only().model_copy(update={"id": "e3", "status": "in_force", "part_of": "e2", "responds_to": ("e2", "e1")})
    merged, other = consolidate((first, second, third), [0, 1, 1])
    assert (other.part_of, other.responds_to) == (merged.id, (merged.id,))


LONG = (
    TEXT
    + "\n\n"
    + "\n\n".join(f"Paragraph {number} says nothing about trade at all, only words." for number in range(300))
)


def extract(text: str, *answers: str, **options: Any) -> tuple[Extraction, ScriptedTransport]:
    transport = ScriptedTransport(*map(completion, answers))

    async def main() -> Extraction:
        async with Extractor("m", base_url="http://server/v1", transport=transport, **options) as extractor:
            return await extractor.extract(text)

    return asyncio.run(main()), transport


def test_a_long_text_is_read_in_pieces_with_places_of_the_whole() -> None:
    tail = "\n\nSweden will impose a 3 percent duty on Danish butter from 1 June."
    sweden = drafted(
        evidence=["Sweden will impose a 3 percent duty on Danish butter from 1 June"], attributed_to=None, summary="A duty.",
        actors=[drafted()["actors"][0] | {"name": "Sweden"}], dates=[{"role": "effective", "text": "1 June"}],
        quantities=[drafted()["quantities"][0] | {"text": "3 percent"}],
    )  # fmt: skip
    answers = [draft(drafted()), draft(), draft(sweden)]
    extraction, transport = extract(LONG + tail, *answers)
    assert len(transport.requests) == 3
    assert [event.actors[0].name for event in extraction.events] == ["Norway", "Sweden"]
    assert [event.id for event in extraction.events] == ["e1", "e2"]
    second = extraction.events[1]
    text = LONG + tail
    assert text[second.evidence[0].start : second.evidence[0].end] == second.evidence[0].quote
    assert second.products[0].start > len(LONG)
    contents = [body["messages"][1]["content"] for body in transport.bodies]
    assert all("OSLO - Norway will impose" in content for content in contents)
    assert len({body["messages"][0]["content"] for body in transport.bodies}) == 1


def test_a_piece_whose_answer_was_cut_off_is_read_in_two() -> None:
    """Nothing that was paid for is lost from the bill, and no record comes from the cut answer."""
    transport = ScriptedTransport(
        completion('{"planted": [', finish_reason="length"), completion(draft(drafted())), completion(draft())
    )
    text = TEXT + "\n\n" + "Nothing more to say about butter, the ministry added.\n\n" * 60

    async def main() -> Extraction:
        async with Extractor("m", base_url="http://server/v1", transport=transport) as extractor:
            return await extractor.extract(text)

    extraction = asyncio.run(main())
    assert extraction.outcome == "events"
    assert [attempt.ending for attempt in extraction.attempts] == ["truncated", "answered", "answered"]
    assert extraction.usage.requests == 3
    assert [event.type for event in extraction.events] == ["tariff"]


def test_a_long_text_with_an_unanswered_piece_is_not_done() -> None:
    extraction, _ = extract(LONG, draft(drafted()), "nothing of use", max_reasks=0)
    assert extraction.outcome == "malformed"
    assert len(extraction.events) == 1
    assert extraction.error


def test_a_wrong_key_calls_the_other_pieces_off() -> None:
    """Where every request would fail alike, no further one is sent for the same document."""
    transport = ScriptedTransport(failure(401))

    async def main() -> None:
        async with Extractor("m", base_url="http://server/v1", transport=transport) as extractor:
            with pytest.raises(AccessDenied):
                await extractor.extract(LONG * 4)
            sent = len(transport.requests)
            await asyncio.sleep(0.05)
            assert len(transport.requests) == sent

    asyncio.run(main())


def test_a_second_pass_adds_what_is_missing_and_repeats_nothing() -> None:
    demand = drafted(
        id="e1", type="demand", status="occurred", direction=None, retaliatory=None, issues=["other"], quantities=[],
        dates=[], products=[], attributed_to=None, evidence=["asked for talks"], summary="The envoy asked for talks.",
        actors=[drafted()["actors"][0] | {"name": "Copenhagen s envoy", "kind": "person"}],
    )  # fmt: skip
    extraction, transport = extract(TEXT, draft(drafted()), draft(demand, drafted()), second_pass=True)
    assert [(event.id, event.type) for event in extraction.events] == [("e1", "tariff"), ("e2", "demand")]
    assert [attempt.purpose for attempt in extraction.attempts] == ["extract", "missing"]
    assert "e1 tariff, announced: Norway will put" in transport.bodies[1]["messages"][2]["content"]


def test_pieces_are_kept_as_recordings_of_their_document(tmp_path: Any) -> None:
    extract(LONG, draft(drafted()), draft(), record="record", recordings=tmp_path)
    kept = [json.loads(path.read_text("utf-8"))["document"] for path in tmp_path.glob("*/*.json")]
    assert set(kept) == {"text"}
    assert len(kept) > 1
