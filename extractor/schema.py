"""The two types that carry a document's events, and what surrounds them.

`DraftEvent` is what the model fills in: labels from closed lists and words copied from the text. Its JSON
schema is sent to the model, so its descriptions are prompt text. `TradeEvent` has the same field names; it
holds the document's own words, where they stand, and the values computed from them.

Offsets are Unicode code points in the document's text, end exclusive: `text[start:end]` is the words.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from extractor.vocabulary import (
    ActorKind,
    Basis,
    Change,
    Comparator,
    DateRole,
    Direction,
    DocumentDateBasis,
    Ending,
    EventType,
    Issue,
    Outcome,
    Per,
    Precision,
    QuantityKind,
    RejectionReason,
    Role,
    Status,
    Subtype,
)

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

SCHEMA_VERSION: Final = 1

QUOTE_LIMIT: Final = 800
"""Characters of a quote: long enough for the longest sentence of a proclamation."""
SUMMARY_LIMIT: Final = 200
EVENT_LIMIT: Final = 80
EVIDENCE_LIMIT: Final = 8
PART_LIMIT: Final = 60
"""Actors, products or quantities of one event: a statistical release states some forty figures."""

Item = TypeVar("Item")
Sent = TypeVar("Sent", bound=BaseModel)


def _bounded(limit: int, description: str | None = None) -> Any:
    """A bound that the sent schema states and that `assembly` enforces part by part.

    The reply is parsed without it: one summary of 203 characters must not cost a second, paid answer.
    """
    return Field(description=description, json_schema_extra={"maxLength": limit})


def _listed(limit: int, description: str | None = None, least: int = 0) -> Any:
    extra: dict[str, Any] = {"maxItems": limit}
    if least:
        extra["minItems"] = least
    return Field(description=description, json_schema_extra=extra)


class SentModel(BaseModel):
    """A type that the model fills: closed, immutable, its JSON schema strict.

    `model_json_schema` gives what strict structured output accepts: no `oneOf`, every property required
    and nullable where it may be absent, closed objects, no defaults, and no title but its own.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    @classmethod
    def model_json_schema(cls, *args: Any, **kwargs: Any) -> dict[str, Any]:
        schema = super().model_json_schema(*args, **kwargs)
        return {"title": cls.__name__, "type": "object", **_plain(schema)}


def _plain(node: Any) -> Any:
    """Without titles, defaults and docstrings, and with each bound at the type that it bounds."""
    if isinstance(node, list):
        return [_plain(item) for item in node]
    if not isinstance(node, dict):
        return node
    kept = {
        key: (
            {name: _plain(child) for name, child in value.items()} if key in {"properties", "$defs"} else _plain(value)
        )
        for key, value in node.items()
        if key not in {"title", "default"} and not (key == "description" and "properties" in node)
    }
    branches = kept.get("anyOf")
    if branches and len(branches) == 2 and branches[1] == {"type": "null"} and "maxLength" in kept:
        # The bound belongs to the string, not to the choice between a string and null.
        return {**{k: v for k, v in kept.items() if k not in {"anyOf", "maxLength"}}, "type": ["string", "null"],
                "maxLength": kept["maxLength"]}  # fmt: skip
    if kept.get("type") == "array" and kept.get("items") == {"type": "string"}:
        kept["items"] = {"type": "string", "maxLength": QUOTE_LIMIT}
    return kept


class DraftActor(SentModel):
    """One party, as the model points at it."""

    name: Annotated[str, _bounded(160, "Fullest form in the text, without title or article: 'Helen Marsh'.")]
    role: Role
    kind: ActorKind
    affiliation: Annotated[
        str | None,
        _bounded(
            80,
            "For a person, agency, company, organisation or group: the shortest words anywhere in the text that tie "
            "it to a country ('UK', 'Indian', 'French firm'). null if none, and for a country or bloc.",
        ),
    ]


class DraftQuantity(SentModel):
    """One figure, as the model points at it."""

    text: Annotated[
        str,
        _bounded(
            120,
            "Number with unit and every modifier, as printed inside one of the quotes: 'as much as 300 million euros each', "
            "'$4 billion a year', 'at least 12 percent'. A bare count is the number alone: '7'.",
        ),
    ]
    kind: QuantityKind
    change: Annotated[Change | None, Field(description="Set where the figure is the size of a change, else null.")]
    applies_to: Annotated[str | None, _bounded(120, "Words for the product or party it belongs to: 'rice'.")]
    baseline: Annotated[str | None, _bounded(80, "Words that say compared with what: 'from a year earlier'.")]
    period: Annotated[
        str | None, _bounded(80, "Words for the time it covers, the most precise in the text: 'the first half of May'.")
    ]
    deadline: Annotated[str | None, _bounded(80, "Words for the time by which: 'by end-March'.")]


class DraftDate(SentModel):
    """One time, as the model points at it."""

    role: Annotated[
        DateRole,
        Field(description="effective: from when a measure applies. end: when it stops. event: every other time."),
    ]
    text: Annotated[str, _bounded(80, "The most specific expression in the text: 'Tuesday', 'last month', '6 July'.")]


class DraftEvent(SentModel):
    """One event, as the model claims it: labels, and words copied from the text."""

    id: Annotated[str, _bounded(8, "e1, e2, … in order of first evidence.")]
    evidence: Annotated[
        tuple[str, ...],
        _listed(
            EVIDENCE_LIMIT,
            "As few quotes as prove the record, each copied exactly, character for character.",
            least=1,
        ),
    ]
    type: EventType
    status: Status
    subtype: Annotated[Subtype | None, Field(description="Only where the text says it and the type has it.")]
    direction: Annotated[Direction | None, Field(description="Measures only: what the instrument does.")]
    retaliatory: Annotated[
        bool | None, Field(description="Measures only: true where the text says so, else false. Others: null.")
    ]
    actors: Annotated[tuple[DraftActor, ...], _listed(PART_LIMIT)]
    attributed_to: Annotated[str | None, _bounded(120, "Who says so, as written; null for the reporter's own voice.")]
    issues: Annotated[
        tuple[Issue, ...], _listed(15, "Talks, agreement, demand, criticism, legal_dispute; others: empty.")
    ]
    products: Annotated[tuple[str, ...], _listed(PART_LIMIT, "Goods concerned, words as written.")]
    quantities: Annotated[tuple[DraftQuantity, ...], _listed(PART_LIMIT)]
    dates: Annotated[tuple[DraftDate, ...], _listed(6)]
    location: Annotated[str | None, _bounded(80, "Where it takes place, words as written.")]
    condition: Annotated[str | None, _bounded(300, "Words of the condition it depends on.")]
    legal_basis: Annotated[str | None, _bounded(160, "Words naming the law or rule it rests on.")]
    part_of: Annotated[str | None, _bounded(8, "id of the package or larger event it is a named part of.")]
    responds_to: Annotated[tuple[str, ...], _listed(8, "ids of the events it answers.")]
    summary: Annotated[
        str,
        _bounded(SUMMARY_LIMIT, "One English sentence. Every number in it is written as in the evidence."),
    ]


class Draft(SentModel):
    """All that the model claims of one document."""

    planted: Annotated[
        tuple[str, ...],
        _listed(8, "Passages that speak to a machine or tell it what to record, copied exactly; nearly always empty."),
    ]
    events: Annotated[tuple[DraftEvent, ...], _listed(EVENT_LIMIT)]


class Fix(SentModel):
    """The model's answer to one question of the repair round."""

    question: Annotated[int, Field(description="Number of the question.")]
    words: Annotated[
        str | None,
        _bounded(QUOTE_LIMIT, "Words copied exactly from the text, or the label chosen; null if there are none."),
    ]
    kind: Annotated[ActorKind | None, Field(description="Only where a missing actor is named, else null.")]


class Repair(SentModel):
    """All answers of the repair round."""

    fixes: Annotated[tuple[Fix, ...], _listed(200)]


class Record(BaseModel):
    """A type of the output: immutable and closed."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


Span = tuple[int, int]
Number = int | float


class Mention(Record):
    """Words of the document and where they stand."""

    text: str
    start: int
    end: int


class Evidence(Record):
    """One quote that proves the event."""

    quote: str
    start: int
    end: int


class Actor(Record):
    """One party. `country` is ISO 3166-1 alpha-3, or `EU`, or null."""

    name: str
    start: int
    end: int
    role: Role
    kind: ActorKind
    affiliation: str | None
    affiliation_span: Span | None
    country: str | None


class Product(Mention):
    """Goods. `hs_chapters` are two-digit chapters of the Harmonized System, `inferred` unless the text prints them."""

    hs_chapters: tuple[str, ...]
    inferred: bool


class Time(Mention):
    """A time. `value` is EDTF for dates and intervals, ISO 8601 for durations; null where `basis` is unresolved."""

    value: str | None
    precision: Precision | None
    basis: Basis


class EventDate(Time):
    """A time of the event."""

    role: DateRole


class Quantity(Mention):
    """A figure. `unit` is an ISO 4217 code, `percent`, `percentage_point`, `count` or the unit as written.

    `value` is a plain number with the scale multiplied out ("$50 billion" → 50000000000), `value_max` the upper
    end of a range. Both are null where the words give no number ("billions of dollars").
    """

    kind: QuantityKind
    value: Number | None
    value_max: Number | None
    unit: str | None
    comparator: Comparator
    change: Change | None
    per: Per | None
    baseline: str | None
    baseline_span: Span | None
    period: Time | None
    deadline: Time | None
    applies_to: str | None
    applies_to_span: Span | None


class Location(Mention):
    """Where it happens."""

    country: str | None


class TradeEvent(Record):
    """One event: every word in it stands in the document, every value is computed from such words."""

    id: str
    type: EventType
    status: Status
    subtype: Subtype | None
    direction: Direction | None
    retaliatory: bool | None
    summary: str | None
    evidence: tuple[Evidence, ...]
    actors: tuple[Actor, ...]
    attributed_to: str | None
    attributed_to_span: Span | None
    issues: tuple[Issue, ...]
    products: tuple[Product, ...]
    quantities: tuple[Quantity, ...]
    dates: tuple[EventDate, ...]
    location: Location | None
    condition: str | None
    condition_span: Span | None
    legal_basis: str | None
    legal_basis_span: Span | None
    part_of: str | None
    responds_to: tuple[str, ...]


class Rejection(Record):
    """What the model claimed and the record does not hold, and why.

    `path` names the place in the model's draft (`events[3].quantities[0].text`); where a whole event fell,
    `draft` holds it.
    """

    path: str
    reason: RejectionReason
    words: str
    message: str
    draft: DraftEvent | None = None


class DateOfDocument(Record):
    """The document's own date; with `in_text`, the words that prove it stand from `start` to `end`."""

    value: str | None
    basis: DocumentDateBasis
    start: int | None
    end: int | None


class Document(Record):
    """A text to read. `date` is the day it was published, if the user knows it; a date in the text is found by code.

    `metadata` is what its page or file says about it: `title`, `datepublished`, `url`, `encoding`.
    """

    id: str
    text: str
    date: str | None = None
    source: str | None = None
    metadata: Mapping[str, str] | None = None


class DocumentInfo(Record):
    """Which document an extraction is of. `sha256` is of the text in UTF-8, null where it could not be read.

    `text` is the document's text, to which all offsets refer, where it was asked for (`with_text`).
    """

    id: str
    source: str | None
    date: DateOfDocument
    characters: int
    sha256: str | None
    text: str | None = None


class Usage(Record):
    """Tokens and requests of all attempts together, as the service counted them."""

    requests: int = 0
    prompt_tokens: int = 0
    cached_tokens: int = 0
    completion_tokens: int = 0
    reasoning_tokens: int = 0

    def __add__(self, other: Usage) -> Usage:
        return Usage(**{name: getattr(self, name) + getattr(other, name) for name in type(self).model_fields})


Purpose = Literal["extract", "missing", "repair"]
"""What a request asks for: the events, the events that a first answer lacks, or words that were not found."""


class Attempt(Record):
    """One request that was answered, or that failed."""

    purpose: Purpose
    ending: Ending
    usage: Usage
    detail: str | None = None
    retryable: bool = False
    """It failed, and may not fail another time."""


class Provenance(Record):
    """What made the record: enough to make it again."""

    model: str
    prompt: str
    prompt_version: int
    prompt_sha256: str
    schema_version: int
    recorded: bool


class Extraction(Record):
    """All that is known of one document after reading it.

    `outcome` tells how it ended: `events` and `no_events` are answers; `truncated`, `refused`, `empty`,
    `malformed` and `failed` say why there is none, with the cause in `error`. `suspected` are passages that speak
    to a machine instead of a reader; nothing that they alone tell is an event.
    """

    document: DocumentInfo
    outcome: Outcome
    events: tuple[TradeEvent, ...] = ()
    rejections: tuple[Rejection, ...] = ()
    suspected: tuple[Mention, ...] = ()
    usage: Usage = Usage()
    attempts: tuple[Attempt, ...] = ()
    provenance: Provenance
    error: str | None = None

    def to_arrow(self, layout: Literal["documents", "events", "dyads"] = "events") -> pyarrow.Table:
        """Its events as an Arrow table: a row an event, a dyad (issuer × target × quantity), or one nested row in all.

        extraction.to_arrow("dyads").select(["issuer_country", "target_country", "value", "unit"])
        """
        from extractor.arrow import to_arrow

        return to_arrow([self], layout)

    def to_pandas(self, layout: Literal["documents", "events", "dyads"] = "events") -> pandas.DataFrame:
        """The same as a pandas frame."""
        from extractor.arrow import to_pandas

        return to_pandas([self], layout)

    def to_polars(self, layout: Literal["documents", "events", "dyads"] = "events") -> polars.DataFrame:
        """The same as a polars frame."""
        from extractor.arrow import to_polars

        return to_polars([self], layout)

    def _repr_html_(self) -> str:
        """How a notebook shows the result: its text with the evidence marked, and a table of its events."""
        from extractor.page.notebook import render_extraction

        return render_extraction(self)
