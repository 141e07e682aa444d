"""Flat rows: one an event, or one an issuer × target × quantity.

Both layouts are lists of `Column`, from which CSV, flat Parquet, data frames and the data dictionary are drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final, Literal, get_args

from extractor.codes import Code, Codes, codes_of
from extractor.meanings import Field, Kind, Meaning, fields_of
from extractor.schema import (
    Actor,
    DateOfDocument,
    DocumentInfo,
    Extraction,
    Location,
    Provenance,
    Quantity,
    Record,
    Time,
    TradeEvent,
)
from extractor.vocabulary import Role

FlatLayout = Literal["events", "dyads"]
ROLES: Final[tuple[Role, ...]] = get_args(Role)


@dataclass(frozen=True)
class Place:
    """What one row tells of. In the layout `events` only the event is set."""

    extraction: Extraction
    event: TradeEvent
    issuer: Actor | None = None
    target: Actor | None = None
    quantity: Quantity | None = None
    quantity_number: int | None = None


@dataclass(frozen=True)
class Column:
    """One column of a flat layout: what it holds, where that comes from, and how it is read off a row."""

    name: str
    kind: Kind
    source: str
    meaning: Meaning
    read: Callable[[Place], Any]
    labels: tuple[str, ...] = ()


def rows(extraction: Extraction, layout: FlatLayout) -> Iterator[list[Any]]:
    """The rows of one document, values in the order of the layout's columns; none where it has no events."""
    columns = LAYOUTS[layout]
    for place in places(extraction, layout):
        yield [column.read(place) for column in columns]


def places(extraction: Extraction, layout: FlatLayout) -> Iterator[Place]:
    """What the rows of one document tell of.

    In `dyads`, an event has a row for each pair of an acting and an affected party and each quantity. Where one of
    them is missing the row is there all the same, its cells empty. Parties on equal terms (talks, agreements) are
    paired once, in the order of the text.
    """
    for event in extraction.events:
        if layout == "events":
            yield Place(extraction, event)
            continue
        quantities: list[tuple[int | None, Quantity | None]] = [*enumerate(event.quantities, start=1)]
        for issuer, target in pairs(event):
            for number, quantity in quantities or [(None, None)]:
                yield Place(extraction, event, issuer, target, quantity, number)


_ACTING: Final[tuple[Role, ...]] = ("issuer", "reporter", "seller")
_AFFECTED: Final[tuple[Role, ...]] = ("target", "partner", "buyer")


def pairs(event: TradeEvent) -> Iterator[tuple[Actor | None, Actor | None]]:
    """The directed pairs of an event; at least one, however much of it is missing."""
    acting: list[Actor | None] = [actor for actor in event.actors if actor.role in _ACTING]
    affected: list[Actor | None] = [actor for actor in event.actors if actor.role in _AFFECTED]
    equals = [actor for actor in event.actors if actor.role == "participant"]
    if acting or affected:
        yield from ((issuer, target) for issuer in acting or [None] for target in affected or [None])
        yield from ((equal, None) for equal in equals)
    elif len(equals) > 1:
        yield from ((one, other) for index, one in enumerate(equals) for other in equals[index + 1 :])
    else:
        yield (equals[0] if equals else None, None)


def _field(record: type[Record], name: str) -> Field:
    return next(field for field in fields_of(record) if field.name == name)


def _of(
    name: str, record: type[Record], field_name: str, read: Callable[[Place], Any], meaning: str | None = None
) -> Column:
    """A column that is one field of one type."""
    field = _field(record, field_name)
    told = field.meaning if meaning is None else Meaning(meaning, field.meaning.unit)
    return Column(name, field.kind, field.source, told, read, field.labels)


def _document() -> list[Column]:
    return [
        _of("document", DocumentInfo, "id", lambda place: place.extraction.document.id),
        _of("source", DocumentInfo, "source", lambda place: place.extraction.document.source),
        _of("document_date", DateOfDocument, "value", lambda place: place.extraction.document.date.value),
        _of("document_date_basis", DateOfDocument, "basis", lambda place: place.extraction.document.date.basis),
        _of("document_sha256", DocumentInfo, "sha256", lambda place: place.extraction.document.sha256),
    ]


def _event_field(name: str, column: str | None = None) -> Column:
    return _of(column or name, TradeEvent, name, lambda place: getattr(place.event, name))


def _labels() -> list[Column]:
    names = ("type", "status", "subtype", "direction", "retaliatory", "summary")
    return [_event_field("id", "event"), *map(_event_field, names)]


def _parties(role: Role) -> list[Column]:
    prefix = "exempted" if role == "exempt" else role

    def names(place: Place) -> list[str]:
        return [actor.name for actor in place.event.actors if actor.role == role]

    def countries(place: Place) -> list[str]:
        found = (actor.country for actor in place.event.actors if actor.role == role)
        return list(dict.fromkeys(country for country in found if country))

    return [
        Column(
            "exempted" if role == "exempt" else f"{role}s",
            "texts",
            "Actor.name",
            Meaning(f"Names of the actors whose role is `{role}`."),
            names,
        ),
        Column(
            f"{prefix}_countries",
            "texts",
            "Actor.country",
            Meaning(f"Countries of the actors whose role is `{role}`, each once: ISO 3166-1 alpha-3, or `EU`."),
            countries,
        ),
    ]


def _circumstances() -> list[Column]:
    """What surrounds an event, in both layouts."""

    def dates(role: str) -> Callable[[Place], list[str]]:
        return lambda place: [date.value or date.text for date in place.event.dates if date.role == role]

    def chapters(place: Place) -> list[str]:
        return list(dict.fromkeys(chapter for product in place.event.products for chapter in product.hs_chapters))

    def location(name: str) -> Callable[[Place], Any]:
        return lambda place: getattr(place.event.location, name) if place.event.location else None

    times = "EDTF; where the words could not be resolved, the words"
    return [
        _event_field("attributed_to"),
        _event_field("issues"),
        Column("products", "texts", "Product.text", Meaning("Goods concerned, as written."), lambda place: [product.text for product in place.event.products]),
        Column("hs_chapters", "texts", "Product.hs_chapters", Meaning("Two-digit chapters of the Harmonized System that the products name, each once."), chapters),
        Column("event_dates", "texts", "EventDate.value", Meaning(f"When it happens: {times}."), dates("event")),
        Column("effective_dates", "texts", "EventDate.value", Meaning(f"From when a measure applies: {times}."), dates("effective")),
        Column("end_dates", "texts", "EventDate.value", Meaning(f"When a measure stops: {times}."), dates("end")),
        _of("location", Location, "text", location("text"), "Where it happens, as written."),
        _of("location_country", Location, "country", location("country")),
        _event_field("condition"),
        _event_field("legal_basis"),
        _event_field("part_of"),
        _event_field("responds_to"),
    ]  # fmt: skip


def _evidence() -> list[Column]:
    return [
        Column("evidence", "texts", "Evidence.quote", Meaning("The quotes that prove the event, exactly as in the text."), lambda place: [quote.quote for quote in place.event.evidence]),
        Column("evidence_spans", "texts", "Evidence.start, Evidence.end", Meaning("Where each quote stands: `start:end`, the end exclusive.", "code points"), lambda place: [f"{quote.start}:{quote.end}" for quote in place.event.evidence]),
    ]  # fmt: skip


CONVENTIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "cameo": "CAMEO 1.1b3 event code",
        "plover": "PLOVER 0.7b1 event type",
        "gta": "number of the Global Trade Alert intervention type",
        "mast": "chapter of UNCTAD's classification of non-tariff measures (MAST 2019)",
    }
)
_CODED_FROM: Final = "TradeEvent.type, .status, .subtype, .direction"


def event_codes(event: TradeEvent) -> Codes:
    """The codes of one event in other data sets."""
    return codes_of(event.type, event.status, event.subtype, event.direction)


def code_meanings() -> Iterator[tuple[str, Kind, Meaning]]:
    """Name, kind and meaning of each column that holds codes."""
    for name, told in CONVENTIONS.items():
        yield name, "text", Meaning(f"The {told}, where one is sure.")
        yield f"{name}_candidates", "texts", Meaning(f"Where none is sure, what may fit: {told}.")


def _codes() -> list[Column]:
    def code(place: Place, name: str) -> Code:
        found: Code = getattr(event_codes(place.event), name.removesuffix("_candidates"))
        return found

    def read(name: str) -> Callable[[Place], Any]:
        if name.endswith("_candidates"):
            return lambda place: list(code(place, name).candidates)
        return lambda place: code(place, name).sure

    return [Column(name, kind, _CODED_FROM, meaning, read(name)) for name, kind, meaning in code_meanings()]


def _provenance() -> list[Column]:
    def column(name: str) -> Column:
        return _of(name, Provenance, name, lambda place: getattr(place.extraction.provenance, name))

    return [column(name) for name in Provenance.model_fields]


def _actor(name: str, words: str, get: Callable[[Place], Actor | None]) -> list[Column]:
    def read(field_name: str) -> Callable[[Place], Any]:
        return lambda place: getattr(actor, field_name) if (actor := get(place)) else None

    return [
        _of(name, Actor, "name", read("name"), f"Name of the {words}."),
        _of(f"{name}_country", Actor, "country", read("country")),
        _of(f"{name}_kind", Actor, "kind", read("kind")),
        _of(f"{name}_role", Actor, "role", read("role")),
    ]


def _quantity() -> list[Column]:
    def read(name: str) -> Callable[[Place], Any]:
        return lambda place: getattr(place.quantity, name) if place.quantity else None

    def time(name: str) -> Callable[[Place], Any]:
        def value(place: Place) -> str | None:
            found: Time | None = getattr(place.quantity, name) if place.quantity else None
            return (found.value or found.text) if found else None

        return value

    names = {"kind": "quantity_kind", "value": "value", "value_max": "value_max", "unit": "unit"}
    more = ("comparator", "change", "per", "applies_to", "baseline")
    words = "EDTF or ISO 8601 duration; where the words could not be resolved, the words"
    return [
        Column("quantity", "integer", "TradeEvent.quantities", Meaning("Which of the event's figures, from 1. It has a row for each pair: add it up once."), lambda place: place.quantity_number),
        *(_of(column, Quantity, name, read(name)) for name, column in names.items()),
        *(_of(name, Quantity, name, read(name)) for name in more),
        _of("period", Time, "value", time("period"), f"The time the figure covers: {words}."),
        _of("deadline", Time, "value", time("deadline"), f"The time by which: {words}."),
        _of("quantity_text", Quantity, "text", read("text")),
    ]  # fmt: skip


def _quantity_words(place: Place) -> list[str]:
    return [f"{quantity.kind}: {quantity.text}" for quantity in place.event.quantities]


_EVENTS: Final = (
    *_document(),
    *_labels(),
    *(column for role in ROLES for column in _parties(role)),
    Column(
        "quantities",
        "texts",
        "Quantity.kind, Quantity.text",
        Meaning("The figures as written, each after its kind: `duty_rate: 25 percent`. Their numbers are in `dyads`."),
        _quantity_words,
    ),
    *_circumstances(),
    *_evidence(),
    *_codes(),
    *_provenance(),
)

_DYADS: Final = (
    *_document(),
    *_labels(),
    *_actor("issuer", "acting party: issuer, reporter, seller, or first of two participants", lambda place: place.issuer),
    *_actor("target", "affected party: target, partner, buyer, or second of two participants", lambda place: place.target),
    *_parties("exempt"),
    *_quantity(),
    *_circumstances(),
    *_evidence(),
    *_codes(),
    *_provenance(),
)  # fmt: skip

LAYOUTS: Final[Mapping[FlatLayout, tuple[Column, ...]]] = MappingProxyType({"events": _EVENTS, "dyads": _DYADS})
