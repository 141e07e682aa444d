"""Gold: a person's answer for a text, in the codebook's fields, and what may be wrong with it.

A gold file is JSON: the document's file and date, and its events with words and values as a person reads them.
Offsets of quotes may be left out; they are found in the text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from extractor.figures import figures, readings
from extractor.locating import Place, Source
from extractor.rules import breaches
from extractor.schema import SUMMARY_LIMIT, DraftEvent, Number
from extractor.vocabulary import (
    ActorKind,
    Basis,
    Change,
    Comparator,
    DateRole,
    Direction,
    DocumentDateBasis,
    EventType,
    Issue,
    Per,
    Precision,
    QuantityKind,
    Role,
    Status,
    Subtype,
)


class _Gold(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)


class GoldEvidence(_Gold):
    """A quote; its place may be left to be found."""

    quote: str
    start: int | None = None
    end: int | None = None


class GoldActor(_Gold):
    """A party, with the country that the text gives it."""

    name: str
    role: Role
    kind: ActorKind
    affiliation: str | None
    country: str | None = Field(pattern=r"^([A-Z]{3}|EU)$")


class GoldProduct(_Gold):
    """Goods, with the chapters that name them."""

    text: str
    hs_chapters: tuple[str, ...]


class GoldTime(_Gold):
    """A time as read by a person."""

    text: str
    value: str | None
    precision: Precision | None
    basis: Basis


class GoldDate(GoldTime):
    """A time of the event."""

    role: DateRole


class GoldQuantity(_Gold):
    """A figure as read by a person."""

    text: str
    kind: QuantityKind
    value: Number | None
    value_max: Number | None
    unit: str | None
    comparator: Comparator
    change: Change | None
    per: Per | None
    baseline: str | None
    period: GoldTime | None
    deadline: GoldTime | None
    applies_to: str | None


class GoldLocation(_Gold):
    """Where it happens."""

    text: str
    country: str | None


class GoldEvent(_Gold):
    """An event as a person records it: `TradeEvent` without places, but for the evidence."""

    id: str
    type: EventType
    status: Status
    subtype: Subtype | None
    direction: Direction | None
    retaliatory: bool | None
    summary: str
    evidence: tuple[GoldEvidence, ...] = Field(min_length=1, max_length=8)
    actors: tuple[GoldActor, ...]
    attributed_to: str | None
    issues: tuple[Issue, ...]
    products: tuple[GoldProduct, ...]
    quantities: tuple[GoldQuantity, ...]
    dates: tuple[GoldDate, ...]
    location: GoldLocation | None
    condition: str | None
    legal_basis: str | None
    part_of: str | None
    responds_to: tuple[str, ...]


class GoldDocumentDate(_Gold):
    """The document's own date."""

    value: str | None
    basis: DocumentDateBasis


class GoldDocument(_Gold):
    """Which text the file is about."""

    file: str
    date: GoldDocumentDate


class GoldFile(_Gold):
    """All of one text."""

    document: GoldDocument
    events: tuple[GoldEvent, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """What breaks the codebook, and where: line of the file, field as `events[2].actors[0].name`."""

    line: int
    field: str
    message: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.field}: {self.message}"


def parse_gold(content: str, text: str) -> GoldFile:
    """A gold file with the places of its quotes filled in.

    Raises:
        ValueError: the first fault, where it has any.
    """
    for fault in gold_faults(content, text):
        raise ValueError(str(fault))
    gold = GoldFile.model_validate_json(content)
    source = Source(text)
    return gold.model_copy(update={"events": tuple(_placed(event, source) for event in gold.events)})


def _placed(event: GoldEvent, source: Source) -> GoldEvent:
    evidence: list[GoldEvidence] = []
    for quote in event.evidence:
        place = Place(quote.start, quote.end or 0) if quote.start is not None else _exactly(source, quote.quote)
        assert place is not None
        evidence.append(quote.model_copy(update={"start": place.start, "end": place.end}))
    return event.model_copy(update={"evidence": tuple(evidence)})


def gold_faults(content: str, text: str) -> Iterator[Fault]:
    """Everything in a gold file that breaks the codebook or does not stand in the text."""
    try:
        gold = GoldFile.model_validate_json(content)
    except ValidationError as error:
        lines = _lines(content)
        for fault in error.errors(include_url=False, include_input=False):
            yield _fault(lines, _path(fault["loc"]), fault["msg"])
        return
    lines = _lines(content)
    source = Source(text)
    ids = [event.id for event in gold.events]
    for index, event in enumerate(gold.events):
        for field, message in _event_faults(event, text, source, ids):
            yield _fault(lines, f"events[{index}].{field}", message)


def _event_faults(event: GoldEvent, text: str, source: Source, ids: list[str]) -> Iterator[tuple[str, str]]:
    if ids.count(event.id) > 1:
        yield "id", f"{event.id!r} is given twice"
    for breach in breaches(_as_draft(event)):
        yield breach.field, breach.message
    yield from _wording_faults(event, text, source)
    yield from _value_faults(event)
    yield from _summary_faults(event)
    for field, name in [("part_of", event.part_of), *(("responds_to", name) for name in event.responds_to)]:
        if name is not None and (name not in ids or name == event.id):
            yield field, f"no other event {name!r}"


def _wording_faults(event: GoldEvent, text: str, source: Source) -> Iterator[tuple[str, str]]:
    quotes: list[Place] = []
    for index, quote in enumerate(event.evidence):
        place = Place(quote.start, quote.end or 0) if quote.start is not None else _exactly(source, quote.quote)
        if place is None or text[place.start : place.end] != quote.quote:
            yield f"evidence[{index}]", f"{quote.quote!r} does not stand there in the text"
        else:
            quotes.append(place)
    for field, words in _mentions(event):
        if _exactly(source, words) is None:
            yield field, f"{words!r} does not stand in the text"
    for index, quantity in enumerate(event.quantities):
        places = source.places(quantity.text)
        if places and not any(quote.holds(place) for place in places for quote in quotes):
            yield f"quantities[{index}].text", f"{quantity.text!r} stands in no quote of the event"


def _value_faults(event: GoldEvent) -> Iterator[tuple[str, str]]:
    for index, quantity in enumerate(event.quantities):
        if quantity.value is None and quantity.value_max is not None:
            yield f"quantities[{index}].value_max", "a range without its lower end"
    for field, time in _times(event):
        if (time.value is None) != (time.basis == "unresolved"):
            yield field, f"basis {time.basis} does not go with value {time.value!r}"
    for index, product in enumerate(event.products):
        for chapter in product.hs_chapters:
            if not _CHAPTER.fullmatch(chapter):
                yield f"products[{index}].hs_chapters", f"{chapter!r} is no chapter of the Harmonized System"


_CHAPTER = re.compile(r"(?!77)(?:0[1-9]|[1-8]\d|9[0-7])")


def _summary_faults(event: GoldEvent) -> Iterator[tuple[str, str]]:
    if len(event.summary) > SUMMARY_LIMIT:
        yield "summary", f"longer than {SUMMARY_LIMIT} characters"
    unproven = figures(event.summary).difference(*(readings(quote.quote) for quote in event.evidence))
    if unproven:
        yield "summary", f"the evidence lacks {', '.join(sorted(' '.join(figure).strip() for figure in unproven))}"


def _exactly(source: Source, words: str) -> Place | None:
    """Gold quotes the document's own words; folding is for models."""
    start = source.text.find(words)
    return Place(start, start + len(words)) if words and start >= 0 else None


def _mentions(event: GoldEvent) -> Iterator[tuple[str, str]]:
    for name in ("attributed_to", "condition", "legal_basis"):
        if words := getattr(event, name):
            yield name, words
    if event.location:
        yield "location.text", event.location.text
    for index, actor in enumerate(event.actors):
        yield f"actors[{index}].name", actor.name
        if actor.affiliation:
            yield f"actors[{index}].affiliation", actor.affiliation
    for index, product in enumerate(event.products):
        yield f"products[{index}].text", product.text
    for index, quantity in enumerate(event.quantities):
        yield f"quantities[{index}].text", quantity.text
        for name in ("baseline", "applies_to"):
            if words := getattr(quantity, name):
                yield f"quantities[{index}].{name}", words
    for field, time in _times(event):
        yield f"{field}.text", time.text


def _times(event: GoldEvent) -> Iterator[tuple[str, GoldTime]]:
    for index, date in enumerate(event.dates):
        yield f"dates[{index}]", date
    for index, quantity in enumerate(event.quantities):
        for name in ("period", "deadline"):
            if time := getattr(quantity, name):
                yield f"quantities[{index}].{name}", time


def _as_draft(event: GoldEvent) -> DraftEvent:
    """The same event as a model would have drafted it, for the rules that are checked on drafts."""
    content = event.model_dump()
    return DraftEvent.model_validate(
        content
        | {
            "evidence": [quote["quote"] for quote in content["evidence"]],
            "products": [product["text"] for product in content["products"]],
            "location": event.location.text if event.location else None,
            "actors": [{name: actor[name] for name in ("name", "role", "kind", "affiliation")} for actor in content["actors"]],
            "quantities": [],
            "dates": [],
        }
    )  # fmt: skip


def _fault(lines: Mapping[str, int], field: str, message: str) -> Fault:
    """The line of the field, or of the nearest part of the file that holds it."""
    at = field
    while at and at not in lines:
        at = re.sub(r"(\.[^.\[]*|\[\d+\]|^[^.\[]+)$", "", at)
    return Fault(lines.get(at, 1), field, message)


def _path(location: tuple[int | str, ...]) -> str:
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in location).lstrip(".")


_TOKEN = re.compile(r'"(?:\\.|[^"\\])*"|[{}\[\],:]|[^\s{}\[\],:"]+')


def _lines(content: str) -> dict[str, int]:
    """For every field of a JSON text the line on which it begins."""
    lines: dict[str, int] = {}
    path: list[str | int] = []
    containers: list[Literal["{", "["]] = []
    key: str | None = None
    line, seen = 1, 0
    for token in _TOKEN.finditer(content):
        line += content.count("\n", seen, token.start())
        seen = token.start()
        mark = token.group()
        if mark in {"}", "]"} and containers:
            containers.pop()
            path.pop()
        elif mark == "," and containers and containers[-1] == "[":
            last = path[-1]
            path[-1] = last + 1 if isinstance(last, int) else 0
        elif mark == ":":
            path[-1] = json.loads(key) if key else ""
            lines[_path(tuple(path))] = line
        if mark[0] == '"':
            key = mark
        if containers and containers[-1] == "[" and mark not in {",", "]", "}"}:
            lines.setdefault(_path(tuple(path)), line)
        if mark in {"{", "["}:
            containers.append("{" if mark == "{" else "[")
            path.append("" if mark == "{" else 0)
    return lines


def as_events(gold: GoldFile) -> list[dict[str, Any]]:
    """Plain JSON events, as `scoring` compares them."""
    return [event.model_dump(mode="json") for event in gold.events]
