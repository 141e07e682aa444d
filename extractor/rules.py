"""The rules that tie an event's labels together: which status, subtype and roles a type may have.

A JSON schema for strict structured output can't state them, so they are checked here, in words that a
model, or a person who writes gold records, can act on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from extractor.schema import DraftEvent
from extractor.vocabulary import (
    MEASURES,
    REQUIRED_ROLE,
    ROLES_OF,
    STATUSES_OF,
    SUBTYPES_OF,
    TYPES_WITH_ISSUES,
)


@dataclass(frozen=True, slots=True)
class Breach:
    """One broken rule. `field` is relative to the event: `status`, `actors[1].role`, `actors`."""

    field: str
    reason: Literal["not_allowed", "missing_role"]
    words: str
    message: str
    choices: tuple[str, ...] = ()


def breaches(event: DraftEvent) -> Iterator[Breach]:
    """Every rule of the codebook that the event's labels break.

    >>> [breach.message for breach in breaches(draft_event)]  # doctest: +SKIP
    ["'agreed' is no status of tariff: choose threatened, proposed, … or rejected"]
    """
    statuses = STATUSES_OF[event.type]
    if event.status not in statuses:
        yield _not_allowed("status", event.status, f"is no status of {event.type}", statuses)

    subtypes = SUBTYPES_OF[event.type]
    if event.subtype is not None and event.subtype not in subtypes:
        yield _not_allowed("subtype", event.subtype, f"is no subtype of {event.type}", subtypes)

    if event.type not in MEASURES:
        if event.direction is not None:
            yield _not_allowed("direction", event.direction, f"is for measures, and {event.type} is none", ())
        if event.retaliatory is not None:
            words = str(event.retaliatory).lower()
            yield _not_allowed("retaliatory", words, f"is for measures, and {event.type} is none", ())
    if event.type not in TYPES_WITH_ISSUES:
        for index, issue in enumerate(event.issues):
            yield _not_allowed(f"issues[{index}]", issue, f"is an issue, and {event.type} has none", ())

    roles = ROLES_OF[event.type]
    for index, actor in enumerate(event.actors):
        if actor.role not in roles:
            yield _not_allowed(f"actors[{index}].role", actor.role, f"is no role in {event.type}", roles)
    required = REQUIRED_ROLE[event.type]
    if required and all(actor.role != required for actor in event.actors):
        yield Breach("actors", "missing_role", required, f"{event.type} needs an actor in the role {required}")


def _not_allowed(field: str, words: str, why: str, choices: tuple[str, ...]) -> Breach:
    advice = f": choose {', '.join(choices)}" if choices else ": leave it out"
    return Breach(field, "not_allowed", words, f"{words!r} {why}{advice}", choices)
