"""One drafted event held against the text: its words located, its values computed, what fails named."""

from __future__ import annotations

import datetime
import functools
import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Any, Literal

from extractor.figures import figures, readings
from extractor.locating import Place, Source
from extractor.normalising import dates as time_values
from extractor.normalising.dates import parse_time, read_time
from extractor.normalising.jurisdictions import parse_jurisdiction
from extractor.normalising.places import parse_place
from extractor.normalising.products import parse_product
from extractor.normalising.quantities import complete_quantity, parse_quantity
from extractor.rules import Breach, breaches
from extractor.schema import (
    EVENT_LIMIT,
    EVIDENCE_LIMIT,
    PART_LIMIT,
    SUMMARY_LIMIT,
    DraftActor,
    DraftEvent,
    DraftQuantity,
    Rejection,
)
from extractor.vocabulary import MEASURES, REQUIRED_ROLE, DateRole, Issue, RejectionReason, Status, Tense

_BREACHED_LABELS = ("subtype", "direction", "retaliatory")

# The same words of the same sentence are read once: a text names its parties, goods and days again and again.
_KEPT = 2_048
_jurisdiction = functools.lru_cache(_KEPT)(parse_jurisdiction)
_product = functools.lru_cache(_KEPT)(parse_product)


@functools.lru_cache(_KEPT)
def _read_time(words: str, sentence: str, date: datetime.date | None, tense: Tense | None) -> time_values.Time:
    """A time as its sentence tells it, and as the tense of its event's status tells it where that may be another."""
    time, is_by_tense = read_time(words, sentence=sentence, document_date=date, by_nearness=tense is None)
    if tense is None or date is None or not is_by_tense or not _may_be_another(time):
        return time
    told = parse_time(words, sentence=sentence, document_date=date, tense=tense)
    return _likelier(time, told, date)


TimeRole = DateRole | Literal["deadline", "period"]
Fields = dict[str, Any]
"""What a record, or a part of one, holds by the names of its fields; all is validated at once, when it becomes one."""


def _tense(status: Status, role: TimeRole) -> Tense | None:
    """What an event's own status says of its times: a duty announced takes effect, a duty in force took effect."""
    match role:
        case "period":
            return None
        case "deadline":
            return "future"
        case "effective":
            return "future" if status in {"threatened", "proposed", "announced", "expected", "agreed"} else "past"
        case "end":
            return "past" if status == "ended" else "future"
        case _:
            return "future" if status == "expected" else "past"


class Prover:
    """One drafted event on its way; collects what falls."""

    def __init__(
        self,
        drafted: DraftEvent,
        path: str,
        source: Source,
        *,
        date: datetime.date | None,
        published: Place | None,
        home: Place | None,
        suspected: Sequence[Place],
    ) -> None:
        self.drafted = drafted
        self.path = path
        self.source = source
        self.date = date
        self.published = published
        self.home = [] if home is None else [home]
        self.suspected = suspected
        self.rejections: list[Rejection] = []
        self.quotes: list[Place] = []

    def event(self, *, over_limit: bool) -> Fields | None:
        """The fields of a `TradeEvent` but for its id and what it refers to; None where it fell."""
        drafted = self.drafted
        if over_limit:
            return self._fallen("too_many", "", f"more than {EVENT_LIMIT} events in one answer")
        broken = {breach.field: breach for breach in breaches(drafted)}
        if (breach := broken.get("status")) is not None:
            return self._fallen("not_allowed", breach.words, breach.message, field="status")
        evidence = self._evidence()
        if not self.quotes:
            return self._fallen("no_evidence", " … ".join(drafted.evidence), "no quote of it stands in the text")
        if self.suspected and all(any(passage.holds(quote) for passage in self.suspected) for quote in self.quotes):
            words = " … ".join(map(self._printed, self.quotes))
            return self._fallen("planted", words, "only a passage that speaks to a machine tells it")
        actors = self._actors(broken)
        required = REQUIRED_ROLE[drafted.type]
        if required and all(actor["role"] != required for actor in actors):
            nobody_named = "actors" in broken and drafted.type in MEASURES
            if not nobody_named:
                message = f"{drafted.type} needs an actor in the role {required}"
                return self._fallen("missing_role", required, message, field="actors")
        for field in _BREACHED_LABELS:
            if (breach := broken.get(field)) is not None:
                self._reject(field, breach.reason, breach.words, breach.message)
        attributed_to, attributed_to_span = self._words("attributed_to", drafted.attributed_to)
        condition, condition_span = self._words("condition", drafted.condition)
        legal_basis, legal_basis_span = self._words("legal_basis", drafted.legal_basis)
        return {
            "type": drafted.type,
            "status": drafted.status,
            "subtype": None if "subtype" in broken else drafted.subtype,
            "direction": None if "direction" in broken else drafted.direction,
            "retaliatory": None if "retaliatory" in broken else drafted.retaliatory,
            "summary": self._summary(),
            "evidence": evidence,
            "actors": actors,
            "attributed_to": attributed_to,
            "attributed_to_span": attributed_to_span,
            "issues": list(self._issues(broken)),
            "products": list(self._products()),
            "quantities": self._in_shared_units(list(self._quantities())),
            "dates": list(self._dates()),
            "location": self._location(),
            "condition": condition,
            "condition_span": condition_span,
            "legal_basis": legal_basis,
            "legal_basis_span": legal_basis_span,
        }

    def _reject(self, field: str, reason: RejectionReason, words: str, message: str) -> None:
        self.rejections.append(Rejection(path=f"{self.path}.{field}", reason=reason, words=words, message=message))

    def _fallen(self, reason: RejectionReason, words: str, message: str, field: str = "") -> Fields | None:
        path = f"{self.path}.{field}" if field else self.path
        self.rejections.append(Rejection(path=path, reason=reason, words=words, message=message, draft=self.drafted))
        return None

    def _evidence(self) -> list[Fields]:
        places: list[Place] = []
        for index, quote in enumerate(self.drafted.evidence):
            field = f"evidence[{index}]"
            if index >= EVIDENCE_LIMIT:
                self._reject(field, "too_many", quote, f"more than {EVIDENCE_LIMIT} quotes")
            elif (place := self.source.find(quote, near=places or self.home)) is None:
                self._reject(field, "not_found", quote, "these words do not stand in the text")
            else:
                places.append(place)
        self.quotes = sorted(set(places))
        text = self.source.text
        return [{"quote": text[start:end], "start": start, "end": end} for start, end in self.quotes]

    def _find(self, field: str, words: str, near: Sequence[Place] = ()) -> Place | None:
        place = self.source.find(words, near=near or self.quotes)
        if place is None:
            self._reject(field, "not_found", words, "these words do not stand in the text")
        return place

    def _words(
        self, field: str, words: str | None, near: Sequence[Place] = ()
    ) -> tuple[str | None, tuple[int, int] | None]:
        if words is None or (place := self._find(field, words, near)) is None:
            return None, None
        return self._printed(place), (place.start, place.end)

    def _printed(self, place: Place) -> str:
        return self.source.text[place.start : place.end]

    def _mention(self, place: Place) -> Fields:
        """What every `Mention` holds: the words and where they stand."""
        start, end = place
        return {"text": self.source.text[start:end], "start": start, "end": end}

    def _within(self, field: str, parts: Sequence[object]) -> Iterator[tuple[str, int]]:
        for index, part in enumerate(parts):
            at = f"{field}[{index}]"
            if index < PART_LIMIT:
                yield at, index
            else:
                self._reject(at, "too_many", _words_of(part), f"more than {PART_LIMIT} {field}")

    def _actors(self, broken: dict[str, Breach]) -> list[Fields]:
        actors: list[Fields] = []
        for field, index in self._within("actors", self.drafted.actors):
            drafted = self.drafted.actors[index]
            if (breach := broken.get(f"{field}.role")) is not None:
                self._reject(f"{field}.role", "not_allowed", f"{drafted.name} as {drafted.role}", breach.message)
            elif (place := self._find(f"{field}.name", drafted.name)) is not None:
                actors.append(self._actor(field, drafted, place))
        return actors

    def _actor(self, field: str, drafted: DraftActor, place: Place) -> Fields:
        name = self._printed(place)
        affiliation, span = self._words(f"{field}.affiliation", drafted.affiliation, near=[place])
        country = None
        if affiliation is not None and span is not None:
            country = _jurisdiction(affiliation, sentence=self.source.sentence_text(Place(*span)))
        if country is None and drafted.kind not in {"person", "company"}:
            country = _jurisdiction(name, sentence=self.source.sentence_text(place))
        return {
            "name": name,
            "start": place.start,
            "end": place.end,
            "role": drafted.role,
            "kind": drafted.kind,
            "affiliation": affiliation,
            "affiliation_span": span,
            "country": country,
        }

    def _issues(self, broken: dict[str, Breach]) -> Iterator[Issue]:
        for index, issue in enumerate(self.drafted.issues):
            if (breach := broken.get(f"issues[{index}]")) is not None:
                self._reject(f"issues[{index}]", "not_allowed", issue, breach.message)
            elif issue not in self.drafted.issues[:index]:
                yield issue

    def _products(self) -> Iterator[Fields]:
        for field, index in self._within("products", self.drafted.products):
            if (place := self._find(field, self.drafted.products[index])) is None:
                continue
            mention = self._mention(place)
            product = _product(mention["text"], sentence=self.source.sentence_text(place))
            yield {**mention, "hs_chapters": product.hs_chapters, "inferred": product.inferred}

    def _quantities(self) -> Iterator[Fields]:
        taken: set[Place] = set()
        for field, index in self._within("quantities", self.drafted.quantities):
            drafted = self.drafted.quantities[index]
            pointed = self._place_of_quantity(field, drafted, taken)
            if pointed is None:
                continue
            taken.add(pointed)
            whole = Place(*complete_quantity(self.source.text, *pointed))
            if self._is_quoted(whole):
                yield self._quantity(field, drafted, whole)
            else:
                message = f"the quote cuts off a part of {self._printed(whole)!r}"
                self._reject(f"{field}.text", "outside_evidence", drafted.text, message)

    def _in_shared_units(self, quantities: list[Fields]) -> list[Fields]:
        """Figures that leave their unit to a neighbour: "exports of 27 billion baht, imports of 35 billion".

        A bare number that is no count takes the one unit that its sentence has; where there is none, or several, a
        number of goods or money has no unit rather than a wrong one.
        """
        shared: list[Fields] = []
        for quantity in quantities:
            if (
                quantity["unit"] not in _NO_UNIT
                or quantity["kind"] not in _MEASURED
                or not _BARE.fullmatch(quantity["text"])
            ):
                shared.append(quantity)
                continue
            sentence = self.source.sentence(Place(quantity["start"], quantity["end"]))
            units = {
                other["unit"]
                for other in quantities
                if other["unit"] not in _UNITLESS and sentence.holds((other["start"], other["end"]))
            }
            shared.append({**quantity, "unit": units.pop() if len(units) == 1 else None})
        return shared

    def _place_of_quantity(self, field: str, drafted: DraftQuantity, taken: set[Place]) -> Place | None:
        """Inside a quote; of equal figures the one nearest its product, and none twice."""
        places = self.source.places(drafted.text)
        candidates = list(filter(self._is_quoted, places))
        if not candidates:
            if places:
                message = "these words stand in the text, but in no quote of this event"
                self._reject(f"{field}.text", "outside_evidence", drafted.text, message)
            else:
                self._reject(f"{field}.text", "not_found", drafted.text, "these words do not stand in the text")
            return None
        free = [place for place in candidates if place not in taken] or candidates
        belongs = self.source.places(drafted.applies_to) if drafted.applies_to and len(free) > 1 else ()
        if not belongs:
            return free[0]
        return min(free, key=lambda place: min(place.distance(thing) for thing in belongs))

    def _is_quoted(self, place: Place) -> bool:
        """Whether it stands inside a quote of the event."""
        first, last = place
        for start, end in self.quotes:  # noqa: SIM110 - any() takes twice as long
            if start <= first and last <= end:
                return True
        return False

    def _quantity(self, field: str, drafted: DraftQuantity, place: Place) -> Fields:
        mention = self._mention(place)
        sentence = self.source.sentence_text(place)
        value = parse_quantity(mention["text"], sentence=sentence)
        if (
            value.unit in _NO_UNIT
            and value.value is not None
            and drafted.kind in _RATES
            and self._means_percent(value.value, sentence)
        ):
            value = value._replace(unit="percent")  # "from 15 to 25 percent", "a zero duty"
        period = self._time(f"{field}.period", drafted.period, near=[place])
        if period is not None and period["value"] is None and period["text"].casefold() in _HOW_OFTEN:
            self._reject(f"{field}.period", "not_allowed", period["text"], "this says how often, not when")
            period = None
        baseline, baseline_span = self._words(f"{field}.baseline", drafted.baseline, near=[place])
        applies_to, applies_to_span = self._words(f"{field}.applies_to", drafted.applies_to, near=[place])
        return {
            **mention,
            "kind": drafted.kind,
            "value": value.value,
            "value_max": value.value_max,
            "unit": value.unit,
            "comparator": value.comparator,
            "change": drafted.change,
            "per": value.per,
            "baseline": baseline,
            "baseline_span": baseline_span,
            "period": period,
            "deadline": self._time(f"{field}.deadline", drafted.deadline, near=[place], role="deadline"),
            "applies_to": applies_to,
            "applies_to_span": applies_to_span,
        }

    def _means_percent(self, value: float | None, sentence: str) -> bool:
        """Whether a bare number that is a duty can only be percent.

        Nothing is nothing in every unit; else its sentence counts in percent, or the text does and the sentence, such
        as a row of a table, names no currency.
        """
        if value == 0 or any(mark in sentence.casefold() for mark in _PERCENT):
            return True
        return self.source.counts_in(_PERCENT) and not any(unicodedata.category(mark) == "Sc" for mark in sentence)

    def _time(
        self, field: str, words: str | None, near: Sequence[Place] = (), role: TimeRole = "period"
    ) -> Fields | None:
        """The words of a time, where they stand and what they are worth."""
        if words is None or (place := self._find(field, words, near)) is None:
            return None
        mention, sentence = self._mention(place), self.source.sentence_text(place)
        time = _read_time(mention["text"], sentence, self.date, _tense(self.drafted.status, role))
        return {**mention, "value": time.value, "precision": time.precision, "basis": time.basis}

    def _dates(self) -> Iterator[Fields]:
        for field, index in self._within("dates", self.drafted.dates):
            drafted = self.drafted.dates[index]
            time = self._time(f"{field}.text", drafted.text, role=drafted.role)
            if time is None:
                continue
            if self._stands_in(time):
                message = "this is the date of the document, not of the event"
                self._reject(f"{field}.text", "publication_date", drafted.text, message)
            else:
                time["role"] = drafted.role
                yield time

    def _stands_in(self, time: Fields) -> bool:
        """Whether the date of publication stands in for a date that the text does not give; a release has that date."""
        if self.published is None or self.drafted.type == "trade_statistic":
            return False
        is_same = time["text"] == self._printed(self.published)
        return is_same and not self._is_quoted(Place(time["start"], time["end"]))

    def _location(self) -> Fields | None:
        words = self.drafted.location
        if words is None or (place := self._find("location", words)) is None:
            return None
        mention = self._mention(place)
        return {**mention, "country": parse_place(mention["text"], sentence=self.source.sentence_text(place))}

    def _summary(self) -> str | None:
        summary = self.drafted.summary
        if len(summary) > SUMMARY_LIMIT:
            self._reject("summary", "too_many", summary, f"longer than {SUMMARY_LIMIT} characters")
            return None
        unproven = figures(summary)
        for read in (figures, readings):  # in English first, which nearly always is enough
            for quote in self.quotes:
                if not unproven:
                    return summary
                unproven -= read(self._printed(quote))
        if not unproven:
            return summary
        named = ", ".join(sorted(" ".join(figure).strip() for figure in unproven))
        self._reject("summary", "unproven_number", summary, f"its evidence lacks {named}")
        return None


_MEASURED = frozenset(
    "covered_trade exports imports trade_surplus trade_deficit total_trade purchases deal_value investment subsidy_amount "
    "quota_volume".split()
)
"""Kinds of figures that are never mere counts."""
_NO_UNIT = frozenset({None, "count"})
_UNITLESS = frozenset({None, "count", "percent", "percentage_point"})
_BARE = re.compile(
    r"[\d.,\s]*\d(?:\s*-?(?:[mb]illion|trillion|bln|mln|bn|mn|thousand|Mrd\.?|Mio\.?|mil millones|millones|亿|万))?"
)

_HOW_OFTEN = frozenset(
    "annual, annually, a year, per year, each year, every year, yearly, per annum, quarterly, a quarter, per quarter, "
    "monthly, a month, per month, each month, weekly, a week, per week, daily, a day, per day, anual, al año, mensual, "
    "al mes, annuel, annuelle, par an, par mois, jährlich, pro jahr, monatlich, pro monat, 每年, 每月, 每周, 每天".split(
        ", "
    )
)
"""Words that are part of a rate and name no time."""

_RATES = frozenset({"duty_rate", "previous_duty_rate"})
_PERCENT = ("%", "percent", "per cent", "pct", "prozent", "pour cent", "por ciento", "％")  # noqa: RUF001


_A_WEEK_OR_SO = 14


def _may_be_another(by_sentence: time_values.Time) -> bool:
    """Whether an event's status can change what a time was read as; see `_likelier`."""
    return by_sentence.basis != "explicit" and (by_sentence.basis != "relative" or _is_day_or_month(by_sentence))


def _is_day_or_month(time: time_values.Time) -> bool:
    return time.precision in {"day", "month"}


def _likelier(by_sentence: time_values.Time, by_status: time_values.Time, date: datetime.date) -> time_values.Time:
    """Of a time read by its sentence's tense and by its event's status, the one to take.

    Where the sentence leaves it open, the status decides. Where they give different years, the nearer is meant: a review
    in December tells of what was announced for October, a notice in August of what applies from September.
    """
    if by_sentence.basis in {"partial", "unresolved"}:
        return by_status if by_status.basis == "relative" else by_sentence
    near, far = _days_away(by_status, date), _days_away(by_sentence, date)
    if near is None or far is None or abs(near - far) <= _A_WEEK_OR_SO:
        return by_sentence
    return min(by_sentence, by_status, key=lambda time: abs(_days_away(time, date) or 0))


def _days_away(time: time_values.Time, date: datetime.date) -> int | None:
    """Days from the document's date to the start of a day or month."""
    if time.value is None or time.basis != "relative" or not _is_day_or_month(time):
        return None
    return (datetime.date.fromisoformat(f"{time.value}-01"[:10]) - date).days


def _words_of(part: object) -> str:
    if isinstance(part, str):
        return part
    return str(getattr(part, "text", None) or getattr(part, "name", ""))
