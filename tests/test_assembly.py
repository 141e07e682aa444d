"""Hostile drafts: nothing unproven comes out, nothing vanishes."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.assembly import Assembly, assemble
from extractor.locating import Place, Source
from extractor.schema import Draft, DraftEvent, TradeEvent
from extractor.vocabulary import EVENT_TYPES, STATUSES, SUBTYPES_OF
from tests.scripted import TEXT, draft, drafted

DAY = datetime.date(2024, 4, 20)


def assembled(*events: dict[str, Any], text: str = TEXT, date: datetime.date | None = DAY) -> Assembly:
    return assemble(Draft.model_validate_json(draft(*events)), Source(text), date)


def only(**changes: Any) -> TradeEvent:
    (event,) = assembled(drafted(**changes)).events
    return event


def reasons(**changes: Any) -> dict[str, str]:
    return {rejection.path: rejection.reason for rejection in assembled(drafted(**changes)).rejections}


def quantity(text: str, **changes: Any) -> dict[str, Any]:
    return drafted()["quantities"][0] | {"text": text, "applies_to": None} | changes


def spans(event: TradeEvent) -> Iterator[tuple[str, int, int]]:
    """Every words of an event with the place that is claimed for them."""

    def walk(node: Any) -> Iterator[tuple[str, int, int]]:
        if isinstance(node, list):
            for item in node:
                yield from walk(item)
        elif isinstance(node, dict):
            if "start" in node:
                yield node.get("text") or node.get("quote") or node.get("name"), node["start"], node["end"]
            for name, value in node.items():
                if name.endswith("_span"):
                    words = node[name.removesuffix("_span")]
                    assert (value is None) == (words is None)
                    if value is not None:
                        yield words, *value
                yield from walk(value)

    yield from walk(json.loads(event.model_dump_json()))


def test_a_true_draft_comes_out_whole_and_proven() -> None:
    result = assembled(drafted())
    assert result.rejections == ()
    (event,) = result.events
    assert event.quantities[0].value == 7.5
    assert event.quantities[0].unit == "percent"
    assert event.dates[0].value == "2024-05-01"
    assert [actor.country for actor in event.actors] == ["NOR", "DNK"]
    assert event.products[0].hs_chapters == ("04",)
    found = list(spans(event))
    assert len(found) == 8
    for words, start, end in found:
        assert TEXT[start:end] == words


@pytest.mark.parametrize(
    ("changes", "rejected"),
    [
        ({"quantities": [quantity("8.5 percent")]}, {"events[0].quantities[0].text": "not_found"}),
        ({"quantities": [quantity("75 percent")]}, {"events[0].quantities[0].text": "not_found"}),
        ({"quantities": [quantity("5 percent")]}, {"events[0].quantities[0].text": "not_found"}),
        ({"quantities": [quantity("$17.5 million")]}, {"events[0].quantities[0].text": "outside_evidence"}),
        ({"quantities": [quantity("7.5 percent", applies_to="lard")]}, {"events[0].quantities[0].applies_to": "not_found"}),
        ({"quantities": [quantity("7.5 percent", period="last winter")]}, {"events[0].quantities[0].period": "not_found"}),
        ({"quantities": [quantity("7.5 percent", baseline="on the year")]}, {"events[0].quantities[0].baseline": "not_found"}),
        ({"evidence": ["a duty on Swedish butter"]}, {"events[0].evidence[0]": "not_found", "events[0]": "no_evidence"}),
        ({"evidence": []}, {"events[0]": "no_evidence"}),
        ({"products": ["butter", "cheese"]}, {"events[0].products[1]": "not_found"}),
        ({"dates": [{"role": "event", "text": "2 May"}]}, {"events[0].dates[0].text": "not_found"}),
        ({"location": "Bergen"}, {"events[0].location": "not_found"}),
        ({"condition": "if need be"}, {"events[0].condition": "not_found"}),
        ({"legal_basis": "the Butter Act"}, {"events[0].legal_basis": "not_found"}),
        ({"attributed_to": "a minister"}, {"events[0].attributed_to": "not_found"}),
        ({"subtype": "ban"}, {"events[0].subtype": "not_allowed"}),
        ({"issues": ["tariffs"]}, {"events[0].issues[0]": "not_allowed"}),
        ({"status": "agreed"}, {"events[0].status": "not_allowed"}),
        ({"part_of": "e9", "responds_to": ["e1"]}, {"events[0].part_of": "unknown_reference", "events[0].responds_to[0]": "unknown_reference"}),
        ({"summary": "Norway will put an 8 percent duty on butter."}, {"events[0].summary": "unproven_number"}),
        ({"summary": "Norway will put a 7.5 million duty on butter."}, {"events[0].summary": "unproven_number"}),
        ({"summary": "Norway will put seven duties on butter."}, {"events[0].summary": "unproven_number"}),
        ({"summary": "x" * 201}, {"events[0].summary": "too_many"}),
    ],
)  # fmt: skip
def test_what_the_text_lacks_is_dropped_and_named(changes: dict[str, Any], rejected: dict[str, str]) -> None:
    assert reasons(**changes) == rejected


def test_an_actor_who_is_not_in_the_text_falls_alone() -> None:
    sweden = {"name": "Sweden", "role": "target", "kind": "country", "affiliation": None}
    result = assembled(drafted(actors=[*drafted()["actors"], sweden]))
    assert [actor.name for actor in result.events[0].actors] == ["Norway", "Danish"]
    assert [rejection.path for rejection in result.rejections] == ["events[0].actors[2].name"]


def test_an_event_falls_with_its_required_role() -> None:
    sweden = {"name": "Sweden", "role": "issuer", "kind": "country", "affiliation": None}
    result = assembled(drafted(actors=[sweden]))
    assert result.events == ()
    assert [rejection.reason for rejection in result.rejections] == ["not_found", "missing_role"]
    assert result.rejections[-1].draft == DraftEvent.model_validate(drafted(actors=[sweden]))


def test_a_measure_whose_issuer_nobody_names_stands() -> None:
    target = drafted()["actors"][1:]
    assert only(actors=target).actors[0].role == "target"


def test_a_repaired_apostrophe_is_found_and_stays_lost() -> None:
    event = only(
        evidence=['Copenhagen\'s envoy called it “absurd”'], type="criticism", status="occurred", direction=None,
        retaliatory=None, quantities=[], dates=[], products=[], attributed_to=None, issues=["tariffs"],
        actors=[{"name": "Copenhagen’s envoy", "role": "issuer", "kind": "person", "affiliation": "COPENHAGEN"}],
        summary="The envoy called it absurd.",
    )  # fmt: skip
    assert event.evidence[0].quote == 'Copenhagen s envoy called it "absurd"'
    assert event.actors[0].name == "Copenhagen s envoy"
    assert event.actors[0].affiliation == "Copenhagen"
    assert event.actors[0].country == "DNK"


def test_a_figure_cut_short_is_completed_from_the_text() -> None:
    assert only(quantities=[quantity("7.5")]).quantities[0].text == "7.5 percent"


def test_equal_figures_go_to_their_own_products() -> None:
    text = "Chile put 10 percent on steel, 5 percent on rice and 10 percent on zinc."
    event = drafted(
        evidence=[text], actors=[{"name": "Chile", "role": "issuer", "kind": "country", "affiliation": None}],
        products=[], dates=[], attributed_to=None, summary="Chile put duties on steel, rice and zinc.",
        quantities=[quantity("10 percent", applies_to="zinc"), quantity("10 percent", applies_to="steel")],
    )  # fmt: skip
    zinc, steel = assembled(event, text=text).events[0].quantities
    assert (steel.start, zinc.start) == (10, 53)


def test_events_are_numbered_by_first_evidence_and_references_follow() -> None:
    later = drafted(id="e1", responds_to=["e2"])
    earlier = drafted(
        id="e2", evidence=["OSLO - Norway will impose"], quantities=[], part_of="e1", summary="Norway acts."
    )
    first, second = assembled(later, earlier).events
    assert (first.id, first.part_of, first.evidence[0].start) == ("e1", "e2", 0)
    assert (second.id, second.responds_to) == ("e2", ("e1",))


def test_unknown_document_date_leaves_a_day_without_its_year() -> None:
    (event,) = assembled(drafted(), date=None).events
    assert (event.dates[0].value, event.dates[0].basis) == ("XXXX-05-01", "partial")


@pytest.mark.parametrize(
    ("text", "status", "role", "words", "value"),
    [
        ("Norway will tax butter from 1 May. It said so.", "announced", "effective", "1 May", "2024-05-01"),
        ("Norway: butter duty, 1 March.", "in_force", "effective", "1 March", "2024-03-01"),
        ("Norway: butter duty, 1 June.", "announced", "effective", "1 June", "2024-06-01"),
        ("Norway: butter duty, 1 March.", "announced", "effective", "1 March", "2025-03-01"),
        ("Norway said it would tax butter from 1 June, as it did in 2019.", "announced", "effective", "1 June", "2024-06-01"),
        ("Norway: butter duty, Friday.", "proposed", "event", "Friday", "2024-04-19"),
    ],
)  # fmt: skip
def test_a_status_tells_the_tense_that_a_sentence_leaves_open(
    text: str, status: str, role: str, words: str, value: str
) -> None:
    event = drafted(
        evidence=[text], status=status, dates=[{"role": role, "text": words}], quantities=[], products=[],
        attributed_to=None, actors=drafted()["actors"][:1], summary="A duty.",
    )  # fmt: skip
    (date,) = assembled(event, text=text).events[0].dates
    assert date.value == value


@pytest.mark.parametrize(
    ("text", "words", "unit"),
    [
        ("Exports came to 27 billion kroner, imports to 35 billion.", ["27 billion kroner", "35 billion"], "NOK"),
        ("Exports came to 5 tonnes and 27 billion kroner, imports to 35 billion.", ["5 tonnes", "27 billion kroner", "35 billion"], None),
        ("Exports came to 35 billion.", ["35 billion"], None),
        ("Exports came to 27 billion kroner.\nImports came to 35 cars.", ["27 billion kroner", "35"], None),
    ],
)  # fmt: skip
def test_a_figure_without_a_unit_takes_that_of_its_sentence(text: str, words: list[str], unit: str | None) -> None:
    text = f"Norway: {text}"
    event = drafted(
        evidence=[text], type="trade_statistic", status="occurred", direction=None, retaliatory=None, products=[],
        dates=[], attributed_to=None, actors=[drafted()["actors"][0] | {"role": "reporter"}], summary="Trade figures.",
        quantities=[quantity(word, kind="exports") for word in words],
    )  # fmt: skip
    assert assembled(event, text=text).events[0].quantities[-1].unit == unit


def test_words_for_how_often_are_no_period() -> None:
    text = "Norway set an annual quota of 11,000 tonnes for butter."
    event = drafted(
        evidence=[text], quantities=[quantity("11,000 tonnes", kind="quota_volume", period="annual")], products=[],
        dates=[], attributed_to=None, actors=drafted()["actors"][:1], summary="A quota.",
    )  # fmt: skip
    result = assembled(event, text=text)
    assert result.events[0].quantities[0].period is None
    assert [(r.path, r.reason) for r in result.rejections] == [("events[0].quantities[0].period", "not_allowed")]


def test_the_date_of_publication_does_not_stand_in_for_one_of_the_event() -> None:
    text = f"Released 3 April 2024.\n\n{TEXT}"
    event = drafted(dates=[{"role": "event", "text": "3 April 2024"}, {"role": "effective", "text": "1 May"}])
    drafted_event = Draft.model_validate_json(draft(event))
    result = assemble(drafted_event, Source(text), DAY, published=Place(9, 21))
    assert [date.text for date in result.events[0].dates] == ["1 May"]
    assert [(r.path, r.reason) for r in result.rejections] == [("events[0].dates[0].text", "publication_date")]
    assert len(assemble(drafted_event, Source(text), DAY).events[0].dates) == 2


@pytest.mark.parametrize(
    ("text", "words", "unit"),
    [
        ("Norway raised the duty on butter from 15 to 25 percent.", "15", "percent"),
        ("Norway set a zero duty on butter.", "zero", "percent"),
        ("Norway set a duty of 15 on butter.", "15", "count"),
        ("Rates in percent:\nNorway Butter Co    4.18", "4.18", "percent"),
        ("Other rates are in percent.\nNorway Butter Co   €9.00 less 4.18", "4.18", None),
    ],
)
def test_a_bare_number_that_is_a_duty_is_percent_where_its_sentence_says_so(
    text: str, words: str, unit: str | None
) -> None:
    event = drafted(
        evidence=[text], quantities=[quantity(words)], products=[], dates=[], attributed_to=None,
        actors=drafted()["actors"][:1], summary="A duty.",
    )  # fmt: skip
    assert assembled(event, text=text).events[0].quantities[0].unit == unit


def test_a_thousand_events_end_as_events_or_rejections() -> None:
    result = assembled(*(drafted(id=f"e{number}") for number in range(1000)))
    assert len(result.events) == 80
    assert len([rejection for rejection in result.rejections if rejection.reason == "too_many"]) == 920


# --- properties -------------------------------------------------------------------------------------------------

WORDS = [match.group() for match in re.finditer(r"\S+", TEXT)]


@st.composite
def claims(draw: st.DrawFn) -> str:
    """Words as a model may claim them: true, repaired, cut, altered, invented, or hostile."""
    start = draw(st.integers(0, len(WORDS) - 1))
    true = " ".join(WORDS[start : start + draw(st.integers(1, 12))])
    match draw(st.integers(0, 6)):
        case 0 | 1:
            return true
        case 2:
            return true.replace(" s ", "'s ").replace('"', "”").upper()
        case 3:
            return true[draw(st.integers(0, 3)) : len(true) - draw(st.integers(0, 3))]
        case 4:
            return "".join(draw(st.sampled_from("0123456789")) if c.isdigit() else c for c in true)
        case 5:
            return draw(
                st.sampled_from(["$99 trillion", "", "   ", "\x00", "{{ 7*7 }}", "1", "a" * 5000, "５ percent"])
            )
        case _:
            return draw(st.text(max_size=30))


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


FIGURE = st.fixed_dictionaries(
    {
        "text": claims(),
        "kind": st.sampled_from(["duty_rate", "count", "exports"]),
        "change": st.sampled_from([None, "increase"]),
        "applies_to": maybe(claims()),
        "baseline": maybe(claims()),
        "period": maybe(claims()),
        "deadline": maybe(claims()),
    }
)
ACTOR = st.fixed_dictionaries(
    {
        "name": claims(),
        "role": st.sampled_from(["issuer", "target", "participant", "buyer", "reporter"]),
        "kind": st.sampled_from(["country", "person", "agency"]),
        "affiliation": maybe(claims()),
    }
)
EVENT = st.fixed_dictionaries(
    {
        "id": st.sampled_from(["e1", "e2", "e3", ""]),
        "evidence": st.lists(claims(), max_size=10),
        "type": st.sampled_from(EVENT_TYPES),
        "status": st.sampled_from(STATUSES),
        "subtype": st.sampled_from([None, *sorted({name for names in SUBTYPES_OF.values() for name in names})]),
        "direction": st.sampled_from([None, "restrictive"]),
        "retaliatory": st.sampled_from([None, True, False]),
        "actors": st.lists(ACTOR, max_size=4),
        "attributed_to": maybe(claims()),
        "issues": st.lists(st.sampled_from(["tariffs", "other"]), max_size=3),
        "products": st.lists(claims(), max_size=3),
        "quantities": st.lists(FIGURE, max_size=3),
        "dates": st.lists(st.fixed_dictionaries({"role": st.just("event"), "text": claims()}), max_size=2),
        "location": maybe(claims()),
        "condition": maybe(claims()),
        "legal_basis": maybe(claims()),
        "part_of": st.sampled_from([None, "e1", "e7"]),
        "responds_to": st.lists(st.sampled_from(["e1", "e2", "e7"]), max_size=2),
        "summary": claims(),
    }
)
DIGITS = re.compile(r"\d+")


@given(st.lists(EVENT, max_size=5))
def test_nothing_unproven_comes_out(events: list[dict[str, Any]]) -> None:
    """Every quote and mention is a slice of the text, and so is every digit of a summary."""
    for event in assembled(*events).events:
        for words, start, end in spans(event):
            assert 0 <= start < end <= len(TEXT)
            assert TEXT[start:end] == words
        quotes = [(quote.start, quote.end) for quote in event.evidence]
        for figure in event.quantities:
            assert any(start <= figure.start and figure.end <= end for start, end in quotes)
        evidence = " ".join(quote.quote for quote in event.evidence)
        assert set(DIGITS.findall(event.summary or "")) <= set(DIGITS.findall(evidence))


@given(st.lists(EVENT, max_size=5))
def test_nothing_vanishes(events: list[dict[str, Any]]) -> None:
    """Each event, and each part that a model claimed of it, is in the record or in a rejection that names its place."""
    result = assembled(*events)
    rejected = {rejection.path: rejection for rejection in result.rejections}
    fallen = {int(path[7 : path.index("]")]) for path, rejection in rejected.items() if rejection.draft is not None}
    assert len(result.events) + len(fallen) == len(events)
    for index in fallen:
        assert any(
            rejection.draft == DraftEvent.model_validate_json(json.dumps(events[index]))
            for path, rejection in rejected.items()
            if path.startswith(f"events[{index}]") and rejection.draft is not None
        )
    kept = iter(sorted(set(range(len(events))) - fallen))
    counts = {"actors": 0, "products": 0, "quantities": 0, "dates": 0}
    for index in kept:
        for name in counts:
            lost = {path.split(".")[1] for path in rejected if _falls(path, index, name)}
            counts[name] += len(events[index][name]) - len(lost)
    for name, count in counts.items():
        assert sum(len(getattr(event, name)) for event in result.events) == count


def _falls(path: str, index: int, name: str) -> bool:
    """Whether a rejection takes a whole part with it, and not only a field of a part."""
    prefix = f"events[{index}].{name}["
    return path.startswith(prefix) and path.endswith(("]", ".text", ".name", ".role"))
