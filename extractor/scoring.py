"""How near a system's events are to a person's: a one-to-one matching, then what agrees on the matched events.

Events are plain JSON in the codebook's fields, so that gold files, this package's output and any other
system's can be held against each other. All counts are kept by document: intervals and tests draw documents,
since errors in one text hang together.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

Event = Mapping[str, Any]

_UNMATCHED: Final = 0.35
"""Likeness below which two events are not the same: type and evidence reach it together, neither does alone."""
_RESAMPLES: Final = 2_000
_SEED: Final = 20_260_101


@dataclass(frozen=True, slots=True)
class Tally:
    """Right, expected and claimed items of one kind.

    >>> Tally(right=3, gold=4, system=5).f1
    0.6666666666666666
    """

    right: int = 0
    gold: int = 0
    system: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.right + other.right, self.gold + other.gold, self.system + other.system)

    @property
    def precision(self) -> float:
        return self.right / self.system if self.system else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """1 where nothing was expected and nothing claimed: an empty document rightly left empty."""
        total = self.gold + self.system
        return 2 * self.right / total if total else 1.0


@dataclass
class DocumentScore:
    """One document: its tallies, and the events behind the errors."""

    name: str
    tallies: dict[str, Tally] = field(default_factory=dict)
    by_type: dict[str, Tally] = field(default_factory=dict)
    """Type and status, for each type."""
    missed: list[Event] = field(default_factory=list)
    invented: list[Event] = field(default_factory=list)
    differing: list[tuple[Event, Event, list[str]]] = field(default_factory=list)
    """Matched pairs, gold first, with the fields in which they differ."""


class Interval(NamedTuple):
    """From and to."""

    low: float
    high: float


class Comparison(NamedTuple):
    """Two systems on the same documents."""

    difference: float
    p_value: float


@dataclass
class Report:
    """All documents of one system."""

    documents: list[DocumentScore]

    def total(self, name: str) -> Tally:
        return _sum(document.tallies[name] for document in self.documents)

    def by_type(self) -> dict[str, Tally]:
        types = sorted({type_ for document in self.documents for type_ in document.by_type})
        return {type_: _sum(document.by_type.get(type_, Tally()) for document in self.documents) for type_ in types}

    def interval(self, name: str, level: float = 0.95) -> Interval:
        """Percentile bootstrap of F1 over documents; the same every time."""
        tallies = [document.tallies[name] for document in self.documents]
        draw = random.Random(_SEED)  # noqa: S311 - a bootstrap needs no secret
        scores = sorted(_sum(draw.choices(tallies, k=len(tallies))).f1 for _ in range(_RESAMPLES)) if tallies else [1.0]
        edge = (1 - level) / 2
        return Interval(scores[int(edge * (len(scores) - 1))], scores[int((1 - edge) * (len(scores) - 1))])

    def against(self, other: Report, name: str) -> Comparison:
        """The difference in F1 to another system, and how often chance alone, swapping whole documents, gives as much."""
        ours = [document.tallies[name] for document in self.documents]
        theirs = {document.name: document.tallies[name] for document in other.documents}
        pairs = [(tally, theirs[document.name]) for tally, document in zip(ours, self.documents, strict=True)]
        observed = _sum(a for a, _ in pairs).f1 - _sum(b for _, b in pairs).f1
        draw = random.Random(_SEED)  # noqa: S311 - a permutation test needs no secret
        as_far = 0
        for _ in range(_RESAMPLES):
            swapped = [(b, a) if draw.random() < 0.5 else (a, b) for a, b in pairs]
            drawn = _sum(a for a, _ in swapped).f1 - _sum(b for _, b in swapped).f1
            as_far += abs(drawn) >= abs(observed) - 1e-12
        return Comparison(observed, (as_far + 1) / (_RESAMPLES + 1))


def _sum(tallies: Iterable[Tally]) -> Tally:
    return sum(tallies, Tally())


def score_document(name: str, gold: Sequence[Event], system: Sequence[Event]) -> DocumentScore:
    """Match the events of one document and count what agrees."""
    likenesses = [[likeness(expected, claimed) for claimed in system] for expected in gold]
    matched = [(row, column) for row, column in best_assignment(likenesses) if likenesses[row][column] >= _UNMATCHED]
    pairs = [(gold[row], system[column]) for row, column in matched]
    rows, columns = {row for row, _ in matched}, {column for _, column in matched}

    score = DocumentScore(name)
    score.missed = [event for row, event in enumerate(gold) if row not in rows]
    score.invented = [event for column, event in enumerate(system) if column not in columns]
    for label, agree in _EVENT_LABELS.items():
        right = sum(agree(expected, claimed) for expected, claimed in pairs)
        score.tallies[label] = Tally(right, len(gold), len(system))
    for label, compare in _FIELDS.items():
        score.tallies[label] = _sum(compare(expected, claimed) for expected, claimed in pairs)
    for type_ in {event["type"] for event in (*gold, *system)}:
        right = sum(_same_status(expected, claimed) and expected["type"] == type_ for expected, claimed in pairs)
        score.by_type[type_] = Tally(
            right, sum(event["type"] == type_ for event in gold), sum(event["type"] == type_ for event in system)
        )
    for expected, claimed in pairs:
        differing = [label for label, agree in _EVENT_LABELS.items() if not agree(expected, claimed)]
        differing += [label for label, compare in _FIELDS.items() if compare(expected, claimed).f1 < 1]
        if differing:
            score.differing.append((expected, claimed, differing))
    return score


def likeness(a: Event, b: Event) -> float:
    """From 0 to 1: type, status, evidence, actors and numbers."""
    numbers: list[Counter[Hashable]] = [
        Counter((quantity["value"], quantity["unit"]) for quantity in event["quantities"]) for event in (a, b)
    ]
    return float(
        0.30 * (a["type"] == b["type"])
        + 0.10 * (a["status"] == b["status"])
        + 0.30 * _shared(_covered(a), _covered(b))
        + 0.15 * _actors(a, b).f1
        + 0.15 * _counted(numbers[0], numbers[1]).f1
    )


def _shared(a: set[int], b: set[int]) -> float:
    """How much of the smaller is in the other."""
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def _covered(event: Event) -> set[int]:
    return {at for quote in event["evidence"] for at in range(quote["start"], quote["end"])}


def _counted(gold: Counter[Hashable], system: Counter[Hashable]) -> Tally:
    return Tally((gold & system).total(), gold.total(), system.total())


def _actors(a: Event, b: Event) -> Tally:
    """Actors agree in role and in country, or in role and name where one name holds the other."""
    alike = [[_same_actor(expected, claimed) for claimed in b["actors"]] for expected in a["actors"]]
    right = sum(alike[row][column] > 0 for row, column in best_assignment(alike))
    return Tally(right, len(a["actors"]), len(b["actors"]))


def _same_actor(a: Event, b: Event) -> float:
    if a["role"] != b["role"]:
        return 0.0
    one, other = a["name"].casefold(), b["name"].casefold()
    if one in other or other in one:
        return 1.0
    return 0.5 if a["country"] is not None and a["country"] == b["country"] else 0.0


def _same_status(a: Event, b: Event) -> bool:
    return bool(a["type"] == b["type"] and a["status"] == b["status"])


def _each(items: Callable[[Event], Iterable[Hashable]]) -> Callable[[Event, Event], Tally]:
    return lambda a, b: _counted(Counter(items(a)), Counter(items(b)))


def _quantities(event: Event) -> Iterable[Hashable]:
    for quantity in event["quantities"]:
        yield tuple(quantity[name] for name in ("value", "value_max", "unit", "comparator", "per"))


def _times(event: Event) -> Iterable[Hashable]:
    """Values of all times of the event, wherever they stand; an unresolved one agrees with an unresolved one."""
    for date in event["dates"]:
        yield date["value"]
    for quantity in event["quantities"]:
        for name in ("period", "deadline"):
            if time := quantity[name]:
                yield time["value"]


_EVENT_LABELS: Final[Mapping[str, Callable[[Event, Event], bool]]] = {
    "events": lambda a, b: True,  # noqa: ARG005 - to be matched is enough
    "type": lambda a, b: bool(a["type"] == b["type"]),
    "type and status": _same_status,
}
_FIELDS: Final[Mapping[str, Callable[[Event, Event], Tally]]] = {
    "actors": _actors,
    "quantities": _each(_quantities),
    "quantity kinds": _each(lambda event: ((q["value"], q["kind"], q["change"]) for q in event["quantities"])),
    "times": _each(_times),
    "date roles": _each(lambda event: ((date["role"], date["value"]) for date in event["dates"])),
    "products": _each(lambda event: (product["text"].casefold() for product in event["products"])),
    "issues": _each(lambda event: event["issues"]),
}
SCORES: Final = (*_EVENT_LABELS, *_FIELDS)
"""The names of all scores: the first three over all events, the others over what the matched events hold."""


def best_assignment(likenesses: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """Rows paired with columns, each at most once, so that the sum of likenesses is the greatest.

    The Hungarian method with potentials, in cubic time (Kuhn 1955, Munkres 1957).

    >>> best_assignment([[0.9, 0.8], [0.8, 0.1]])
    [(0, 1), (1, 0)]
    """
    rows, columns = len(likenesses), len(likenesses[0]) if likenesses else 0
    if rows > columns:
        turned = [[likenesses[row][column] for row in range(rows)] for column in range(columns)]
        return sorted((row, column) for column, row in best_assignment(turned))
    row_potential, column_potential = [0.0] * (rows + 1), [0.0] * (columns + 1)
    row_of = [0] * (columns + 1)
    for row in range(1, rows + 1):
        row_of[0], column = row, 0
        least, came_from = [float("inf")] * (columns + 1), [0] * (columns + 1)
        visited = [False] * (columns + 1)
        while row_of[column]:
            visited[column] = True
            current, step, following = row_of[column], float("inf"), 0
            for other in range(1, columns + 1):
                if visited[other]:
                    continue
                cost = -likenesses[current - 1][other - 1] - row_potential[current] - column_potential[other]
                if cost < least[other]:
                    least[other], came_from[other] = cost, column
                if least[other] < step:
                    step, following = least[other], other
            for other in range(columns + 1):
                if visited[other]:
                    row_potential[row_of[other]] += step
                    column_potential[other] -= step
                else:
                    least[other] -= step
            column = following
        while column:
            previous = came_from[column]
            row_of[column], column = row_of[previous], previous
    return sorted((row_of[column] - 1, column - 1) for column in range(1, columns + 1) if row_of[column])
