"""What every field of the output is: its kind, whether it may be null, its labels, and what it means.

Tables, databases and the data dictionary are all drawn from `fields_of`, so none can differ from the types in
`schema`. The meanings stand here rather than there because much of that file is prompt text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType, NoneType, UnionType
from typing import Any, Final, Literal, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel

from extractor.schema import Draft, DraftEvent, Span

Kind = Literal["text", "label", "integer", "number", "flag", "span", "record", "texts", "labels", "records"]


class Meaning(NamedTuple):
    """What a field says, and the unit of its numbers."""

    text: str
    unit: str = ""


@dataclass(frozen=True)
class Field:
    """One field of a type of the output.

    >>> from extractor.schema import Extraction
    >>> next(field for field in fields_of(Extraction) if field.name == "outcome").labels[:2]
    ('events', 'no_events')
    """

    name: str
    kind: Kind
    optional: bool
    source: str
    meaning: Meaning
    labels: tuple[str, ...] = ()
    record: type[BaseModel] | None = None

    @property
    def inner(self) -> type[BaseModel]:
        assert self.record is not None, self.source
        return self.record


@cache
def fields_of(record: type[BaseModel]) -> tuple[Field, ...]:
    """The fields of a type in the order of its JSON."""
    return tuple(_field(record, name, info.annotation) for name, info in record.model_fields.items())


def _field(record: type[BaseModel], name: str, annotation: Any) -> Field:
    choices = [annotation]
    if get_origin(annotation) in {Union, UnionType}:
        choices = [choice for choice in get_args(annotation) if choice is not NoneType]
    optional = choices != [annotation] and NoneType in get_args(annotation)
    kind, labels, inner = _kind(choices)
    return Field(name, kind, optional, f"{record.__name__}.{name}", _meaning(record, name), labels, inner)


def _kind(choices: list[Any]) -> tuple[Kind, tuple[str, ...], type[BaseModel] | None]:
    if set(choices) <= {int, float} and float in choices:
        return "number", (), None
    (only,) = choices
    if only is Span or only == Span:
        return "span", (), None
    if get_origin(only) is Literal:
        return "label", get_args(only), None
    if get_origin(only) is tuple:
        kind, labels, inner = _kind([get_args(only)[0]])
        plural: dict[Kind, Kind] = {"text": "texts", "label": "labels", "record": "records"}
        return plural[kind], labels, inner
    if issubclass(only, BaseModel):
        return "record", (), only
    plain: dict[Any, Kind] = {str: "text", bool: "flag", int: "integer"}
    return plain[only], (), None


def _meaning(record: type[BaseModel], name: str) -> Meaning:
    for owner in record.__mro__:
        found = MEANINGS.get(f"{owner.__name__}.{name}")
        if found is not None:
            return found
    description = record.model_fields[name].description if record.model_fields.get(name) else None
    return Meaning(description or "")


def records_within(record: type[BaseModel]) -> list[type[BaseModel]]:
    """A type and all types inside it, each once, outermost first; what the model drafted is left to its own schema."""
    found: list[type[BaseModel]] = []
    waiting = [record]
    while waiting:
        current = waiting.pop(0)
        if current not in found and current is not DraftEvent:
            found.append(current)
            waiting += [field.inner for field in fields_of(current) if field.record is not None]
    return found


def described_schema(record: type[BaseModel]) -> dict[str, Any]:
    """The JSON Schema of a type of the output, with the meaning of each field."""
    schema = record.model_json_schema(mode="serialization")
    if record is Draft:
        return schema
    shapes = {inner.__name__: inner for inner in records_within(record)}
    for name, node in [(record.__name__, schema), *schema.get("$defs", {}).items()]:
        for field in fields_of(shapes[name]) if name in shapes else ():
            node["properties"][field.name].setdefault("description", field.meaning.text)
    return schema


def _told(texts: Mapping[str, str | tuple[str, str]]) -> Mapping[str, Meaning]:
    return MappingProxyType(
        {name: Meaning(text) if isinstance(text, str) else Meaning(*text) for name, text in texts.items()}
    )


_POINTS: Final = "code points"

MEANINGS: Final = _told(
    {
        "Extraction.document": "Which document was read.",
        "Extraction.outcome": "How the document ended: `events` and `no_events` are answers, the others say why there is none.",
        "Extraction.events": "The events, in the order of their first evidence.",
        "Extraction.rejections": "What the model claimed and the record does not hold.",
        "Extraction.suspected": "Passages that speak to a machine instead of a reader; what only they tell is no event.",
        "Extraction.usage": "Tokens and requests of all attempts together.",
        "Extraction.attempts": "The requests, one after the other.",
        "Extraction.provenance": "What made the record: enough to make it again.",
        "Extraction.error": "Why there is no answer; null where there is one.",
        "DocumentInfo.id": "Name of the document: the stem of its file, or as it was given.",
        "DocumentInfo.source": "Where it was read from, as it was given; null for a text from a program.",
        "DocumentInfo.date": "The document's own date.",
        "DocumentInfo.characters": ("Length of the text.", _POINTS),
        "DocumentInfo.sha256": "SHA-256 of the text in UTF-8, in hexadecimal; null where it could not be read.",
        "DocumentInfo.text": "The text, to which all offsets refer; null unless it was asked for.",
        "DateOfDocument.value": "The day the document bears, YYYY-MM-DD; null where nobody says it.",
        "DateOfDocument.basis": "Whether that day stands in the text, was supplied by the user, or is unknown.",
        "DateOfDocument.start": ("Where its words begin in the text; null unless it stands there.", _POINTS),
        "DateOfDocument.end": ("Where its words end, exclusive.", _POINTS),
        "TradeEvent.id": "e1, e2, … in the document.",
        "TradeEvent.type": "What happens.",
        "TradeEvent.status": "How far along it is, by the text's own verb.",
        "TradeEvent.subtype": "The instrument or step, where the text says it.",
        "TradeEvent.direction": "Whether the instrument restricts or frees trade; measures only.",
        "TradeEvent.retaliatory": "Whether the text says that it answers another's measure; measures only.",
        "TradeEvent.summary": "One sentence by the model; every number in it stands in the evidence.",
        "TradeEvent.evidence": "The quotes that prove the event.",
        "TradeEvent.actors": "Its parties.",
        "TradeEvent.attributed_to": "Who says so, as written; null for the reporter's own voice.",
        "TradeEvent.attributed_to_span": ("Where those words stand.", _POINTS),
        "TradeEvent.issues": "What talks, agreements, demands, criticism and disputes are about.",
        "TradeEvent.products": "Goods concerned.",
        "TradeEvent.quantities": "Its figures.",
        "TradeEvent.dates": "Its times.",
        "TradeEvent.location": "Where it happens.",
        "TradeEvent.condition": "The condition it depends on, as written.",
        "TradeEvent.condition_span": ("Where those words stand.", _POINTS),
        "TradeEvent.legal_basis": "The law or rule it rests on, as written.",
        "TradeEvent.legal_basis_span": ("Where those words stand.", _POINTS),
        "TradeEvent.part_of": "id of the larger event it is a part of; sums count only events without one.",
        "TradeEvent.responds_to": "ids of the events it answers.",
        "Evidence.quote": "Words of the document, exactly.",
        "Evidence.start": ("Where they begin.", _POINTS),
        "Evidence.end": ("Where they end, exclusive.", _POINTS),
        "Mention.text": "Words of the document, exactly.",
        "Mention.start": ("Where they begin.", _POINTS),
        "Mention.end": ("Where they end, exclusive.", _POINTS),
        "Actor.name": "The party's fullest name in the text.",
        "Actor.start": ("Where the name begins.", _POINTS),
        "Actor.end": ("Where it ends, exclusive.", _POINTS),
        "Actor.role": "What it does in the event.",
        "Actor.kind": "What it is.",
        "Actor.affiliation": "The words that tie a person, agency, firm or group to a country.",
        "Actor.affiliation_span": ("Where those words stand.", _POINTS),
        "Actor.country": "ISO 3166-1 alpha-3, or `EU`; null where the text ties it to none.",
        "Product.hs_chapters": "Two-digit chapters of the Harmonized System that these words name.",
        "Product.inferred": "False where the text itself prints the codes.",
        "Time.value": "EDTF (ISO 8601-2) for dates and intervals, ISO 8601 for durations; null where unresolved.",
        "Time.precision": "How exact the value is.",
        "Time.basis": "How it was computed: from the words alone, from the document's date, without a year, or not at all.",
        "EventDate.role": "`effective`: from when a measure applies; `end`: when it stops; `event`: every other time.",
        "Quantity.text": "The figure as written, with its modifiers.",
        "Quantity.kind": "What the figure measures.",
        "Quantity.value": ("The number, its scale multiplied out; the lower end of a range; null for vague words.", "see unit"),
        "Quantity.value_max": ("The upper end of a range.", "see unit"),
        "Quantity.unit": "ISO 4217 code, `percent`, `percentage_point`, `count`, or the unit as written.",
        "Quantity.comparator": "How the number is meant.",
        "Quantity.change": "Set where the figure is the size of a change; null for a level.",
        "Quantity.per": "Each of what the figure counts.",
        "Quantity.baseline": "Compared with what, as written.",
        "Quantity.baseline_span": ("Where those words stand.", _POINTS),
        "Quantity.period": "The time it covers.",
        "Quantity.deadline": "The time by which.",
        "Quantity.applies_to": "The product or party it belongs to, as written.",
        "Quantity.applies_to_span": ("Where those words stand.", _POINTS),
        "Location.country": "ISO 3166-1 alpha-3, or `EU`; null where the words name none.",
        "Rejection.path": "The place in the model's draft, such as `events[3].quantities[0].text`.",
        "Rejection.reason": "Why the claim is not in the record.",
        "Rejection.words": "The words claimed.",
        "Rejection.message": "The reason in a sentence.",
        "Rejection.draft": "The whole event as drafted, where all of it fell; see `extractor schema --draft`.",
        "Usage.requests": ("Requests sent.", "requests"),
        "Usage.prompt_tokens": ("Tokens sent, as the service counts.", "tokens"),
        "Usage.cached_tokens": ("Those of them that the service had cached.", "tokens"),
        "Usage.completion_tokens": ("Tokens answered.", "tokens"),
        "Usage.reasoning_tokens": ("Those of them that were reasoning.", "tokens"),
        "Attempt.purpose": "What was asked for: the events, those that a first answer lacks, or words that were not found.",
        "Attempt.ending": "How the request ended.",
        "Attempt.usage": "What it cost.",
        "Attempt.detail": "More on how it ended.",
        "Attempt.retryable": "Whether it failed in a way that may pass.",
        "Provenance.model": "The model that answered.",
        "Provenance.prompt": "Name of the prompt.",
        "Provenance.prompt_version": "Version of the prompt.",
        "Provenance.prompt_sha256": "SHA-256 of the prompt's files.",
        "Provenance.schema_version": "Version of the output's types.",
        "Provenance.recorded": "True where the answer came from a recording, false where a model was called.",
    }
)  # fmt: skip
