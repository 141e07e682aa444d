"""What the page shows of an extraction: each value beside the words that it came from.

A page lays these out and computes nothing, so what a reader sees is decided, and tested, here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from extractor.page.embedding import web_address
from extractor.page.names import label
from extractor.page.when import days_of, event_days
from extractor.page.wording import figure, party, quantity_label, time_note
from extractor.schema import Actor, Extraction, Quantity, Rejection, Time, TradeEvent

Json = Any


@dataclass(frozen=True, slots=True)
class Part:
    """One value of an event, and the words `text[start:end]` that prove it.

    `value` is None where the words give none: it is then shown as unresolved, unless `plain` says that the words
    themselves are all there is to know.
    """

    label: str
    value: str | None
    words: str
    start: int
    end: int
    note: str = ""
    plain: bool = False
    details: tuple[Part, ...] = ()


def parts(event: TradeEvent) -> Iterator[Part]:
    """Every value of an event in reading order: who, how much, what, when, where, on what terms, who says so."""
    for actor in event.actors:
        yield _actor(actor)
    for quantity in event.quantities:
        yield _quantity(quantity)
    for product in event.products:
        chapters = ", ".join(f"HS {chapter}" for chapter in product.hs_chapters) or None
        note = "chapter inferred from the words" if chapters and product.inferred else ""
        yield Part("product", chapters, product.text, product.start, product.end, note, plain=chapters is None)
    for date in event.dates:
        yield _time("date" if date.role == "event" else label(date.role), date)
    if event.location is not None:
        place = event.location
        yield Part("place", place.country, place.text, place.start, place.end, plain=place.country is None)
    yield from _plain("condition", event.condition, event.condition_span)
    yield from _plain("legal basis", event.legal_basis, event.legal_basis_span)
    yield from _plain("according to", event.attributed_to, event.attributed_to_span)


def _actor(actor: Actor) -> Part:
    tie = tuple(_plain("tied by", actor.affiliation, actor.affiliation_span))
    return Part(
        label(actor.role),
        actor.country,
        actor.name,
        actor.start,
        actor.end,
        actor.kind,
        plain=actor.country is None,
        details=tie,
    )


def _quantity(quantity: Quantity) -> Part:
    details = [
        *_plain("applies to", quantity.applies_to, quantity.applies_to_span),
        *_plain("compared with", quantity.baseline, quantity.baseline_span),
        *([_time("period", quantity.period)] if quantity.period else []),
        *([_time("deadline", quantity.deadline)] if quantity.deadline else []),
    ]
    return Part(
        quantity_label(quantity),
        figure(quantity),
        quantity.text,
        quantity.start,
        quantity.end,
        details=tuple(details),
    )


def _time(name: str, time: Time) -> Part:
    return Part(name, time.value, time.text, time.start, time.end, time_note(time) if time.value else "")


def _plain(name: str, words: str | None, span: tuple[int, int] | None) -> Iterator[Part]:
    if words is not None and span is not None:
        yield Part(name, None, words, *span, plain=True)


def part_json(part: Part) -> Json:
    """A part as the page reads it; `value` is false where there is none to resolve."""
    value = False if part.plain else part.value
    return [part.label, value, part.words, part.start, part.end, part.note, [part_json(d) for d in part.details]]


def event_json(event: TradeEvent) -> Json:
    """An event as the reader's side of the page shows it."""
    tags = [label(tag) for tag in (event.subtype, event.direction) if tag]
    if event.retaliatory:
        tags.append("retaliatory")
    return {
        "id": event.id,
        "type": label(event.type),
        "status": label(event.status),
        "tags": tags,
        "issues": [label(issue) for issue in event.issues],
        "summary": event.summary,
        "quotes": [[quote.start, quote.end, quote.quote] for quote in event.evidence],
        "parts": [part_json(part) for part in parts(event)],
        "part_of": event.part_of,
        "responds_to": list(event.responds_to),
    }


def rejection_json(rejection: Rejection) -> Json:
    """What was not used, with a line on the event where a whole one fell."""
    draft = rejection.draft
    fallen = f"{label(draft.type)}, {label(draft.status)}: {draft.summary}" if draft is not None else None
    return [rejection.path, rejection.reason, rejection.words, rejection.message, fallen]


def document_json(extraction: Extraction) -> Json:
    """All that the page shows of one document."""
    document, made = extraction.document, extraction.provenance
    return {
        "id": document.id,
        "source": document.source,
        "link": web_address(document.source),
        "date": [document.date.value, label(document.date.basis), document.date.start, document.date.end],
        "characters": document.characters,
        "sha256": document.sha256,
        "text": document.text,
        "outcome": extraction.outcome,
        "error": extraction.error,
        "events": [event_json(event) for event in extraction.events],
        "rejections": [rejection_json(rejection) for rejection in extraction.rejections],
        "suspected": [[words.start, words.end, words.text] for words in extraction.suspected],
        "usage": extraction.usage.model_dump(),
        "attempts": [[label(a.purpose), a.ending, a.usage.completion_tokens, a.detail] for a in extraction.attempts],
        "made": [made.model, f"{made.prompt} {made.prompt_version}", made.prompt_sha256, made.schema_version,
                 made.recorded],
    }  # fmt: skip


ROW: Final = (
    "document",
    "id",
    "type",
    "status",
    "issuers",
    "jurisdictions",
    "chapters",
    "from",
    "to",
    "when",
    "when_words",
    "who",
    "summary",
    "values",
    "quotes",
)
"""The columns of an event in the page's index."""


def issuers(event: TradeEvent) -> list[str]:
    """Who issues a measure, a demand or a claim: its jurisdiction, or its name where it has none."""
    return _unique(actor.country or actor.name for actor in event.actors if actor.role == "issuer")


def row_json(number: int, event: TradeEvent) -> Json:
    """An event as the table, the filters and the search see it; the columns are those of `ROW`."""
    found = event_days(event.dates)
    date = found[0] if found else next(iter(event.dates), None)
    sides: dict[str, list[str]] = {}
    for actor in event.actors:
        sides.setdefault(label(actor.role), []).append(party(actor))
    values = [[quantity_label(quantity), figure(quantity), quantity.text] for quantity in event.quantities]
    return [
        number,
        event.id,
        event.type,
        event.status,
        issuers(event),
        _unique(actor.country for actor in event.actors if actor.country),
        _unique(chapter for product in event.products for chapter in product.hs_chapters),
        found[1][0] if found else "",
        found[1][1] if found else "",
        date.value if date else None,
        date.text if date else "",
        list(sides.items()),
        event.summary,
        values,
        [quote.quote for quote in event.evidence],
    ]


DOCUMENT_ROW: Final = (
    "id",
    "date",
    "from",
    "to",
    "outcome",
    "error",
    "events",
    "rejections",
    "suspected",
    "requests",
    "sent",
    "answered",
)
"""The columns of a document in the page's index."""


def document_row_json(extraction: Extraction) -> Json:
    """A document as the list of documents shows it; the columns are those of `DOCUMENT_ROW`."""
    days = days_of(extraction.document.date.value) or ("", "")
    usage = extraction.usage
    return [
        extraction.document.id,
        extraction.document.date.value,
        *days,
        extraction.outcome,
        extraction.error,
        len(extraction.events),
        len(extraction.rejections),
        len(extraction.suspected),
        usage.requests,
        usage.prompt_tokens,
        usage.completion_tokens,
    ]


def _unique(found: Iterator[str]) -> list[str]:
    return list(dict.fromkeys(found))
