"""From a draft to events: every word located, every value computed, and what fails reported.

`assemble` is a pure function of the draft, the text and the document's date. Nothing of the draft is lost:
each event, and each part of an event, ends in the record or as a `Rejection` that names its place.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from extractor.locating import Place, Source
from extractor.planted import planted
from extractor.proving import Fields, Prover
from extractor.schema import EVENT_LIMIT, Draft, DraftEvent, Rejection, TradeEvent


@dataclass(frozen=True, slots=True)
class Assembly:
    """Events proven by the text, and what of the draft is not among them."""

    events: tuple[TradeEvent, ...]
    rejections: tuple[Rejection, ...]
    origins: tuple[int, ...]
    """For each event, which of the draft's events it was."""
    suspected: tuple[Place, ...]
    """Passages that speak to a machine."""


def assemble(
    draft: Draft,
    source: Source,
    document_date: datetime.date | None,
    homes: Sequence[Place] | None = None,
    published: Place | None = None,
) -> Assembly:
    """Prove the draft against the text.

    Events come in the order of their first evidence and are numbered e1, e2, …; references follow. `homes` says for
    each drafted event in which part of the text it was read: of equal words those nearest to it are meant. `published`
    is where the text gives its own date.
    """
    suspected = _suspected(draft, source)
    most = EVENT_LIMIT * (len(set(homes)) if homes else 1)
    proven: list[_Proven] = []
    rejections: list[Rejection] = []
    for index, drafted in enumerate(draft.events):
        home = homes[index] if homes else None
        prover = Prover(
            drafted,
            f"events[{index}]",
            source,
            date=document_date,
            published=published,
            home=home,
            suspected=suspected,
        )
        event = prover.event(over_limit=index >= most)
        rejections.extend(prover.rejections)
        if event is not None:
            proven.append(_Proven(index, drafted, event, prover.quotes[0].start))
    proven.sort(key=lambda one: one.start)
    events, unknown = _numbered(proven)
    return Assembly(events, (*rejections, *unknown), tuple(one.origin for one in proven), suspected)


class _Proven(NamedTuple):
    """One of the draft's events, proven, and where its evidence starts; it gets its number once all are known."""

    origin: int
    drafted: DraftEvent
    event: Fields
    start: int


def _suspected(draft: Draft, source: Source) -> tuple[Place, ...]:
    pointed = (source.find(words) for words in draft.planted)
    passages: list[Place] = []
    for place in sorted({*planted(source), *(place for place in pointed if place is not None)}):
        if passages and place.start < passages[-1].end:
            passages[-1] = Place(passages[-1].start, max(passages[-1].end, place.end))
        else:
            passages.append(place)
    return tuple(passages)


def _numbered(ordered: Sequence[_Proven]) -> tuple[tuple[TradeEvent, ...], list[Rejection]]:
    """Events with new ids in their order; references follow."""
    names: dict[str, str] = {}
    for position, one in enumerate(ordered, start=1):
        names.setdefault(one.drafted.id, f"e{position}")
    rejections: list[Rejection] = []
    events: list[TradeEvent] = []
    for position, (index, drafted, event, _) in enumerate(ordered, start=1):
        own = f"e{position}"

        def known(name: str, field: str, index: int = index, own: str = own) -> str | None:
            target = names.get(name)
            if target is None or target == own:
                message = f"no other event {name!r} in this document"
                rejections.append(
                    Rejection(path=f"events[{index}].{field}", reason="unknown_reference", words=name, message=message)
                )
                return None
            return target

        part_of = known(drafted.part_of, "part_of") if drafted.part_of else None
        answered = [known(name, f"responds_to[{at}]") for at, name in enumerate(drafted.responds_to)]
        responds_to = list(dict.fromkeys(filter(None, answered)))
        event.update(id=own, part_of=part_of, responds_to=responds_to)
        events.append(TradeEvent.model_validate(event))
    rejections.sort(key=lambda rejection: int(rejection.path[7 : rejection.path.index("]")]))
    return tuple(events), rejections
