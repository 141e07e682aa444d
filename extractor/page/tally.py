"""Counts over all documents of a page, kept while they pass by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from extractor.page.names import label
from extractor.page.views import issuers
from extractor.page.when import event_days
from extractor.schema import Extraction, Provenance, TradeEvent, Usage

FAILURES_SHOWN: Final = 200
_BARS: Final = 12
_MONTHS: Final = 132
_YEARS: Final = 72


@dataclass(slots=True)
class Tally:
    """What the overview and the account of the run say."""

    documents: int = 0
    events: int = 0
    rejections: int = 0
    suspected: int = 0
    failed: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    types: Counter[str] = field(default_factory=Counter)
    statuses: Counter[str] = field(default_factory=Counter)
    issuers: Counter[str] = field(default_factory=Counter)
    jurisdictions: set[str] = field(default_factory=set)
    months: Counter[str] = field(default_factory=Counter)
    longer: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    attempts: Counter[tuple[str, str]] = field(default_factory=Counter)
    usage: Usage = field(default_factory=Usage)
    provenance: Counter[Provenance] = field(default_factory=Counter)
    failures: list[tuple[int, str, str, str]] = field(default_factory=list)

    def add(self, extraction: Extraction) -> None:
        """Count one document."""
        self.outcomes[extraction.outcome] += 1
        self.provenance[extraction.provenance] += 1
        self.usage += extraction.usage
        self.attempts.update((label(attempt.purpose), attempt.ending) for attempt in extraction.attempts)
        self.reasons.update(rejection.reason for rejection in extraction.rejections)
        self.rejections += len(extraction.rejections)
        self.suspected += len(extraction.suspected)
        if extraction.error is not None:
            self.failed += 1
            if len(self.failures) < FAILURES_SHOWN:
                self.failures.append((self.documents, extraction.document.id, extraction.outcome, extraction.error))
        for event in extraction.events:
            self._add_event(event)
        self.documents += 1

    def _add_event(self, event: TradeEvent) -> None:
        self.events += 1
        self.types[event.type] += 1
        self.statuses[event.status] += 1
        self.issuers.update(issuers(event))
        self.jurisdictions.update(actor.country for actor in event.actors if actor.country)
        found = event_days(event.dates)
        if found is None:
            return
        first, last = found[1]
        if first[:7] == last[:7]:
            self.months[first[:7]] += 1
        else:
            self.longer += 1

    @property
    def dated(self) -> int:
        return sum(self.months.values())


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart: where it leads, what it says, how long it is in percent of the longest."""

    key: str
    name: str
    count: int
    share: float


def bars(counts: Mapping[str, int], name: Callable[[str], str], order: Iterable[str] | None = None) -> list[Bar]:
    """Counts as bars, in the order given, or else the twelve longest first."""
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    chosen = ranked[:_BARS] if order is None else [(key, counts[key]) for key in order if key in counts]
    longest = max((count for _, count in chosen), default=1)
    return [Bar(key, name(key), count, round(100 * count / longest, 2)) for key, count in chosen]


def columns(months: Mapping[str, int]) -> tuple[str, list[Bar]]:
    """Counts by month as columns without gaps, or by year where there would be too many; and which of the two."""
    if not months:
        return "month", []
    span = _range(min(months), max(months))
    if len(span) <= _MONTHS:
        unit, counts = "month", {month: months.get(month, 0) for month in span}
    else:
        unit, counts = "year", {}
        for month, count in sorted(months.items()):
            counts[month[:4]] = counts.get(month[:4], 0) + count
        counts = _without_gaps(counts)
    longest = max(counts.values())
    return unit, [Bar(key, key, count, round(100 * count / longest, 2)) for key, count in counts.items()]


def _range(first: str, last: str) -> list[str]:
    start, end = (int(month[:4]) * 12 + int(month[5:]) - 1 for month in (first, last))
    return [f"{index // 12:04}-{index % 12 + 1:02}" for index in range(start, min(end, start + 10_000) + 1)]


def _without_gaps(years: dict[str, int]) -> dict[str, int]:
    """Years between two that have events, where they are not too many to draw."""
    if int(max(years)) - int(min(years)) >= _YEARS:
        return years
    filled: dict[str, int] = {}
    for year, following in pairwise([*years, str(int(max(years)) + 1)]):
        filled |= dict.fromkeys((f"{missing:04}" for missing in range(int(year), int(following))), 0) | {
            year: years[year]
        }
    return filled
