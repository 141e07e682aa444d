"""Events that two readings of a text tell alike, made one.

Pieces of a long text overlap in what they know, and a second pass may say again what the first said. Two events
are one where the codebook says so: type, issuer, target and status agree and nothing stated conflicts. That is
taken strictly, since a lost event is worse than a repeated one: they must share words of evidence, or an
amount, or for measures a product.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence

from extractor.schema import EVIDENCE_LIMIT, Actor, Evidence, TradeEvent
from extractor.vocabulary import MEASURES, REQUIRED_ROLE


def consolidate(events: Sequence[TradeEvent], readings: Sequence[int]) -> tuple[TradeEvent, ...]:
    """Merge what different readings tell alike; `readings[i]` says from which reading `events[i]` came.

    Ids are given anew in order of first evidence, and references follow.
    """
    if len(set(readings)) <= 1:
        return _in_order(events, {event.id: event.id for event in events})
    kept: list[TradeEvent] = []
    sources: list[set[int]] = []
    now_called: dict[str, str] = {}
    for event, reading in zip(events, readings, strict=True):
        twin = next(
            (at for at, other in enumerate(kept) if reading not in sources[at] and one_event(other, event)), None
        )
        if twin is None:
            kept.append(event)
            sources.append({reading})
            now_called[event.id] = event.id
        else:
            kept[twin] = _merged(kept[twin], event)
            sources[twin].add(reading)
            now_called[event.id] = kept[twin].id
    return _in_order(kept, now_called)


def _in_order(kept: Sequence[TradeEvent], now_called: Mapping[str, str]) -> tuple[TradeEvent, ...]:
    """The events by first evidence, with ids that count them; `now_called` says which of them a former id means."""
    ordered = sorted(kept, key=lambda event: event.evidence[0].start)
    final = {event.id: f"e{number}" for number, event in enumerate(ordered, start=1)}
    renamed = {old: final[new] for old, new in now_called.items()}
    return tuple(_renamed(event, renamed) for event in ordered)


def one_event(a: TradeEvent, b: TradeEvent) -> bool:
    """Whether two events are one, told twice."""
    if (a.type, a.status) != (b.type, b.status) or not _agree(a.subtype, b.subtype):
        return False
    roles = {actor.role for event in (a, b) for actor in event.actors}
    if any(not _compatible(_parties(a, role), _parties(b, role), role == REQUIRED_ROLE[a.type]) for role in roles):
        return False
    if _conflict(a, b) or len(a.evidence) + len(_fresh(a, b)) > EVIDENCE_LIMIT:
        return False
    if _share_words(a, b):
        return True
    figures = _figures(a) & _figures(b)
    products = {product.text.casefold() for product in a.products} & {product.text.casefold() for product in b.products}
    return bool(figures or (a.type in MEASURES and products))


def _agree(a: object, b: object) -> bool:
    return a is None or b is None or a == b


def _parties(event: TradeEvent, role: str) -> set[str]:
    return {_party(actor) for actor in event.actors if actor.role == role}


def _party(actor: Actor) -> str:
    named = actor.kind in {"person", "company"}
    return actor.name.casefold() if named or actor.country is None else actor.country


def _compatible(a: set[str], b: set[str], required: bool) -> bool:
    """The same parties; where a role may stay open, one side may leave it open or name fewer."""
    if required and a and b:
        return bool(a & b)
    return a <= b or b <= a


def _conflict(a: TradeEvent, b: TradeEvent) -> bool:
    """Whether they state different amounts of the same thing, or different days of the same kind."""
    stated = {_subject(quantity): (quantity.value, quantity.value_max) for quantity in a.quantities}
    for quantity in b.quantities:
        if stated.get(_subject(quantity), (quantity.value, quantity.value_max)) != (quantity.value, quantity.value_max):
            return True
    days = {date.role: date.value for date in a.dates}
    return any(date.value and days.get(date.role) and days[date.role] != date.value for date in b.dates)


def _subject(quantity: object) -> Hashable:
    names = ("kind", "unit", "change", "applies_to")
    return tuple(getattr(quantity, name) for name in names)


def _figures(event: TradeEvent) -> set[Hashable]:
    return {(quantity.value, quantity.unit) for quantity in event.quantities if quantity.value is not None}


def _share_words(a: TradeEvent, b: TradeEvent) -> bool:
    """Whether half of the shorter evidence stands in the other's."""
    one, other = _covered(a), _covered(b)
    return 2 * len(one & other) >= min(len(one), len(other))


def _covered(event: TradeEvent) -> set[int]:
    return {at for quote in event.evidence for at in range(quote.start, quote.end)}


def _fresh(a: TradeEvent, b: TradeEvent) -> list[Evidence]:
    """The second's quotes that stand in none of the first's."""
    return [quote for quote in b.evidence if not any(q.start <= quote.start and quote.end <= q.end for q in a.evidence)]


def _merged(a: TradeEvent, b: TradeEvent) -> TradeEvent:
    """The first event with what only the second says."""
    evidence = sorted((*a.evidence, *_fresh(a, b)), key=lambda quote: quote.start)
    parties = {(actor.role, _party(actor)) for actor in a.actors}
    alone = {name: getattr(b, name) for name in _SINGLE if getattr(a, name) is None}
    return a.model_copy(
        update={
            **alone,
            "evidence": tuple(evidence),
            "actors": (*a.actors, *(actor for actor in b.actors if (actor.role, _party(actor)) not in parties)),
            "issues": _union(a.issues, b.issues),
            "products": _new(a.products, b.products, lambda product: product.text.casefold()),
            "quantities": _new(
                a.quantities, b.quantities, lambda quantity: (quantity.kind, quantity.value, quantity.unit)
            ),
            "dates": _new(a.dates, b.dates, lambda date: (date.role, date.value or date.text)),
            "responds_to": _union(a.responds_to, b.responds_to),
        }
    )


_SINGLE = (
    "subtype", "attributed_to", "attributed_to_span", "location", "condition", "condition_span", "legal_basis",
    "legal_basis_span", "part_of", "summary",
)  # fmt: skip


def _union(a: Iterable[str], b: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*a, *b)))


def _new(a: Sequence[object], b: Sequence[object], key: object) -> tuple[object, ...]:
    assert callable(key)
    known = {key(item) for item in a}
    return (*a, *(item for item in b if key(item) not in known))


def _renamed(event: TradeEvent, names: dict[str, str]) -> TradeEvent:
    own = names[event.id]
    part_of = names.get(event.part_of) if event.part_of else None
    part_of = None if part_of == own else part_of
    responds_to = event.responds_to
    if responds_to:
        answered = (names[name] for name in responds_to if name in names)
        responds_to = tuple(dict.fromkeys(name for name in answered if name != own))
    if (own, part_of, responds_to) == (event.id, event.part_of, event.responds_to):
        return event  # as where there was one reading
    return event.model_copy(update={"id": own, "part_of": part_of, "responds_to": responds_to})
