"""What phrases of time are worth: days on the calendar, intervals and durations, one function for each form."""

from __future__ import annotations

import re
from calendar import isleap
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final, NamedTuple

from extractor.normalising._date_phrase import Phrase
from extractor.normalising._date_tables import DURATION_UNITS, Hint, Token
from extractor.normalising._date_tense import follows_superlative, writes_day_first
from extractor.normalising._date_words import date_in_digits, date_or_none, full_year
from extractor.vocabulary import Basis, Precision

_LARGEST_COUNT = 9999
_A_DECADE: Final = Token("X", 3)
_OUT_OF_REACH: Final = re.compile(r"(?:^|/)(?![12]\d{3}(?!\d))-?\d+(?![\dX])")
"""A year before 1000 or after 2999."""
_IN_DIGITS: Final = re.compile(r"\d|日|号", re.ASCII)
_ON_THE_YEAR: Final = re.compile(r"(?:%|pour cent|points?) sur un an\b")
_NEXT: Final = re.compile(r"\bnext\b|\bn(?:ä|ae)chste", re.IGNORECASE)
_STARTING: Final = re.compile(r"\b(?:beginn|start|commenc)", re.IGNORECASE)
_UNIT_PRECISIONS: Final[dict[str, Precision]] = {
    "D": "day",
    "W": "week",
    "M": "month",
    "Q": "quarter",
    "Y": "year",
    "X": "range",
}
_SHAPE_PRECISIONS: Final[tuple[tuple[str, Precision], ...]] = (
    (r"[wE][r&-][wE]", "range"),
    (r"v[DWMQYX]|n[r&|-]n[DWMQYX]|^n[DWMQYX][?]*$", "duration"),
    (r"[LZ][DWMQYX]$", "range"),
    (r"[wdjKSD]|m[no]|[no]-?m|^o$", "day"),
    (r"W", "week"),
    (r"[qQ]", "quarter"),
    (r"[mM]", "month"),
    (r"s", "quarter"),
    (r"[hHEcX]", "range"),
    (r"[yAY]", "year"),
)
_PRECISIONS: Final = tuple((re.compile(pattern), precision) for pattern, precision in _SHAPE_PRECISIONS)


class Time(NamedTuple):
    """A time as computed from its words: EDTF for dates and intervals, ISO 8601 for durations.

    Attributes:
        value: "2018-06-02", "XXXX-10", "2018-05-28/2018-06-03", "P3Y"; None exactly where basis is "unresolved".
        precision: the unit the words name, kept where they tell it even if the value can't be told.
        basis: what the value stands on.
    """

    value: str | None
    precision: Precision | None
    basis: Basis


# Days on the calendar.

_Span = tuple[date, date]
_DAYS_IN_MONTH: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _month_end(year: int, month: int) -> date:
    return date(year, month, _days_in(year, month))


def _days_in(year: int, month: int) -> int:
    return 28 if month == 2 and not isleap(year) else _DAYS_IN_MONTH[month - 1]


def _week_of(day: date) -> _Span:
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def _months_later(day: date, months: int) -> date:
    """The first day of the month so many months later."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, 1)


_NEAR: Final = timedelta(days=92)
_FAR: Final = timedelta(days=183)
_JUST_OVER: Final = timedelta(days=31)


def _nearest(phrase: Phrase, spans: list[_Span], deixis: str = "", *, yearly: bool = False) -> _Span | None:
    """Of spans in their order, the last begun by the document's day or the first not over on it, as the tense says.

    `yearly`: where no tense tells, the one within a quarter of a year, if the other is half a year away or more.
    """
    on = phrase.on
    assert on is not None
    if deixis in ("l", "L", "p"):
        return next((span for span in reversed(spans) if span[1] < on), None)
    if deixis in ("x", "Z"):
        return next((span for span in spans if span[0] > on), None)
    past = future = None
    for span in spans:
        if span[0] <= on:
            past = span
        if span[1] >= on:
            future = span
            break
    if past == future:
        return past
    tense = phrase.tense()
    if tense == "future" and phrase.holds("noqQ") and _is_just_over(phrase, past, future, yearly=yearly):
        return None
    if yearly and tense == "past" and future is not None and _much_nearer(on, past, future) == future:
        kind = phrase.past()
        return past if kind == "plain" else future if kind == "perfect" else None
    if tense is None and phrase.holds("qQhH") and past is not None and phrase.is_chinese():
        return past if on - past[1] <= _NEAR and phrase.verb() is None else None
    if tense is None:
        nearer = _much_nearer(on, past, future) if yearly and phrase.by_nearness and phrase.sentence else None
        return None if nearer == past and phrase.starts() else nearer
    return past if tense == "past" else future


def _is_just_over(phrase: Phrase, past: _Span | None, future: _Span | None, *, yearly: bool) -> bool:
    """Whether a day or quarter has just been, so that a verb in the future may belong to something else: "will respond to the May 3 ruling", told in May."""
    if past is None or future is None or phrase.given_tense() or phrase.is_deadline():
        return False
    return (
        phrase.on is not None
        and phrase.on - past[1] <= (_JUST_OVER if yearly else 2 * _JUST_OVER)
        and future[0] - phrase.on >= _FAR
    )


def _much_nearer(on: date, past: _Span | None, future: _Span | None) -> _Span | None:
    """The nearer of two spans, where nobody would think of the other: "an April 11 target", told in June."""
    if past is None or future is None:
        return None
    since, ahead = on - past[1], future[0] - on
    if since <= _NEAR and ahead >= _FAR:
        return past
    return future if ahead <= _NEAR and since >= _FAR else None


# Values.


def unresolved(precision: Precision | None) -> Time:
    return Time(None, precision, "unresolved")


def _edtf(year: int | None, month: int = 0, day: int = 0) -> str:
    text = "XXXX" if year is None else f"{year:04d}"
    if month:
        text += f"-{month:02d}"
    return f"{text}-{day:02d}" if day else text


def _day(day: date, basis: Basis = "relative") -> Time:
    return Time(day.isoformat(), "day", basis)


def _interval(span: _Span, precision: Precision, basis: Basis) -> Time:
    return Time(f"{span[0].isoformat()}/{span[1].isoformat()}", precision, basis)


def in_reach(time: Time, shape: str) -> Time:
    """Years from 1000 to 2999 are times; others were numbers."""
    if time.value is None or not _OUT_OF_REACH.search(time.value):
        return time
    return unresolved(named_precision(shape))


def named_precision(shape: str) -> Precision | None:
    """The unit that an unresolved phrase names, the finest first."""
    return next((precision for kinds, precision in _PRECISIONS if kinds.search(shape)), None)


def _stated_year(phrase: Phrase) -> tuple[int | None, Basis]:
    """The year in the words: explicit, or counted from the document's; None where it can't be told."""
    for token in phrase.tokens:
        if token.kind == "y":
            return full_year(token.value, phrase.on), "explicit"
        if token.kind == "A":
            return (phrase.on.year + token.value, "relative") if phrase.on else (None, "partial")
    return None, "partial"


def _recurring(phrase: Phrase, span_in: Callable[[int], _Span | None]) -> tuple[int | None, Basis]:
    """The year of something that every year has (a month, a quarter, a day), from the words or the tense."""
    if phrase.holds("yA") or phrase.on is None:
        return _stated_year(phrase)
    deixis = phrase.deixis()
    if deixis == "t":
        return phrase.on.year, "relative"
    spans = _yearly(phrase.on, span_in)
    nearest = _nearest(phrase, spans, deixis, yearly=not phrase.holds("qQhH"))
    return (nearest[0].year, "relative") if nearest else (None, "partial")


def _yearly(on: date, span_in: Callable[[int], _Span | None]) -> list[_Span]:
    """What every year has, as it is in the document's year and on that side of it where the other one lies."""
    this = span_in(on.year)
    first, last = on.year - 1, on.year + 1
    if this is None:  # a leap day is up to eight years away
        first, last = on.year - 8, on.year + 8
    elif this[1] < on:
        first = on.year
    elif this[0] > on:
        last = on.year
    years = range(max(first, 1), min(last, 9998) + 1)
    return [span for year in years if (span := this if year == on.year else span_in(year))]


def _months(phrase: Phrase, first: int, last: int, precision: Precision, *, whole: bool = False) -> Time:
    """A run of months in one year. `whole`: a run counted from one end of the year, mostly of figures already out."""
    year, basis = _recurring(phrase, lambda year: (date(year, first, 1), _month_end(year, last)))
    if whole and phrase.on and not phrase.holds("yA"):
        year, basis = _finished(phrase, year, first, last)
    value = _edtf(year, first) if first == last else f"{_edtf(year, first)}/{_edtf(year, last)}"
    return Time(value, precision, basis)


def _finished(phrase: Phrase, year: int | None, first: int, last: int) -> tuple[int | None, Basis]:
    """The year of a run of months: told in the past it must be over, and without any verb it is the last one over."""
    on = phrase.on
    assert on is not None
    if year is None and first == 1 and phrase.verb() is None:
        return on.year - (on.month < last), "relative"
    running = year is not None and date(year, first, 1) <= on and on.month < last and on.year == year
    if year is None or (running and phrase.tense() != "future"):
        return None, "partial"
    return year, "relative"


# Shapes: what each form of words is worth.


def calendar_day(phrase: Phrase) -> Time:
    """Reads "Friday, April 15, 2016" and "15 April"; weekday and date must agree."""
    month = phrase.number("m")
    day = next(token.value for token in reversed(phrase.tokens) if token.kind in "no")
    if not 1 <= day <= _DAYS_IN_MONTH[month - 1] or sum(kind in "yA" for kind in phrase.shape) > 1:
        return unresolved("day")
    weekday = phrase.number("w") if "w" in phrase.shape else None

    def in_year(year: int) -> _Span | None:
        if day > _days_in(year, month):
            return None
        found = date(year, month, day)
        return (found, found) if weekday in (None, found.weekday()) else None

    if "d" in phrase.shape and phrase.on:
        today = phrase.on + timedelta(days=phrase.number("d"))
        return _day(today) if (today.month, today.day) == (month, day) else unresolved("day")
    if phrase.on and weekday is not None and not phrase.holds("yAltxLpZ"):
        return _day_by_weekday(phrase, in_year, (month, day))
    year, basis = _recurring(phrase, in_year)
    if year is not None and in_year(year) is None:
        return unresolved("day")
    return Time(_edtf(year, month, day), "day", basis)


def _day_by_weekday(phrase: Phrase, in_year: Callable[[int], _Span | None], day: tuple[int, int]) -> Time:
    """Reads "Friday, June 8": among the years beside the document's, the weekday mostly leaves one."""
    assert phrase.on is not None
    spans = [span for span in map(in_year, range(phrase.on.year - 1, phrase.on.year + 2)) if span]
    if not spans:
        return unresolved("day")
    if len(spans) > 1:
        nearest = _nearest(phrase, spans)
        return _day(nearest[0]) if nearest else Time(_edtf(None, *day), "day", "partial")
    only, tense = spans[0][0], phrase.given_tense()
    contradicted = only > phrase.on if tense == "past" else only < phrase.on and tense == "future"
    return unresolved("day") if contradicted else _day(only)


def whole_date(phrase: Phrase) -> Time:
    """Reads "2018-06-02" and "15/04/2016"."""
    found = _date_in_digits(phrase)
    if found is None or ("w" in phrase.shape and found.weekday() != phrase.number("w")):
        return unresolved("day")
    return _day(found, "explicit")


def _date_in_digits(phrase: Phrase) -> date | None:
    token = next(token for token in phrase.tokens if token.kind in "KS")
    day_first = token.kind == "S" and phrase.sentence != "" and writes_day_first(phrase.sentence)
    return date_in_digits(token, phrase.on, day_first=day_first)


def feast_day(phrase: Phrase) -> Time:
    """Reads "Christmas Day 2018" as the day it always falls on."""
    month, day = divmod(phrase.number("j"), 100)
    tokens = (Token("m", month), Token("n", day), *(token for token in phrase.tokens if token.kind != "j"))
    return calendar_day(phrase.with_tokens(tokens))


def day_of_month(phrase: Phrase) -> Time:
    """Reads "15日" and "本月15日"."""
    on, number = phrase.on, phrase.number("no")
    if on is None or not 1 <= number <= 31 or not _IN_DIGITS.search(phrase.words):
        return unresolved("day")
    starts = [_months_later(on, step) for step in range(-3, 4)]
    if "M" in phrase.shape:
        starts = [_months_later(on, phrase.number("ltx"))]
    days = [start.replace(day=number) for start in starts if number <= _days_in(start.year, start.month)]
    if "M" in phrase.shape:
        return _day(days[0]) if days else unresolved("day")
    nearest = _nearest(phrase, [(day, day) for day in days])
    return _day(nearest[0]) if nearest else unresolved("day")


def named_weekday(phrase: Phrase) -> Time:
    """Reads "Friday", "next Friday", "this Friday"."""
    on = phrase.on
    if on is None or abs(phrase.number("lx")) > 1:
        return unresolved("day")
    monday = _week_of(on)[0]
    days = [monday + timedelta(days=phrase.number("w") + 7 * step) for step in range(-2, 3)]
    deixis = phrase.deixis("lxLpZ") or phrase.deixis("t")
    if deixis == "t":
        return _weekday_this_week(phrase, days[2])
    if deixis == "x" and days[2] > on and _NEXT.search(phrase.words):
        return unresolved(
            "day"
        )  # "next Friday", said on a Tuesday, is this week's to some and the next one's to others
    nearest = _nearest(phrase, [(day, day) for day in days], deixis)
    return _day(nearest[0]) if nearest else unresolved("day")


def _weekday_this_week(phrase: Phrase, day: date) -> Time:
    """Reads "this Monday", said on a Saturday: a future verb makes it the next one, and no verb leaves it open."""
    assert phrase.on is not None
    tense = phrase.tense()
    if day == phrase.on or (day > phrase.on and tense != "past") or (day < phrase.on and tense == "past"):
        return _day(day)
    if day < phrase.on and tense == "future":
        return _day(day + timedelta(days=7))
    return unresolved("day")


def weekday_of_week(phrase: Phrase) -> Time:
    """Reads 上周五 and "Monday of next week"."""
    if phrase.on is None:
        return unresolved("day")
    monday = _week_of(phrase.on)[0] + timedelta(days=7 * phrase.number("ltx"))
    return _day(monday + timedelta(days=phrase.number("w")))


def deictic_day(phrase: Phrase) -> Time:
    if phrase.on is None:
        return unresolved("day")
    day = phrase.on + timedelta(days=phrase.number("d"))
    if "w" in phrase.shape and day.weekday() != phrase.number("w"):
        return unresolved("day")
    return _day(day)


def named_month(phrase: Phrase) -> Time:
    month = phrase.number("m")
    return _months(phrase, month, month, "month")


def named_quarter(phrase: Phrase) -> Time:
    if phrase.has(Hint.FISCAL):
        return unresolved("quarter")
    last = 3 * phrase.number("q")
    return _months(phrase, last - 2, last, "quarter")


def quarter_by_month(phrase: Phrase) -> Time:
    """Reads "the March quarter", the one that ends in March."""
    last = phrase.number("m")
    return _months(phrase, last - 2, last, "quarter") if last % 3 == 0 else unresolved("quarter")


def month_of_year(phrase: Phrase) -> Time:
    """Reads "the first month of this year" as January."""
    number = phrase.number("o")
    if not 1 <= number <= 12 or phrase.has(Hint.FISCAL):
        return unresolved("month")
    plain = phrase.with_tokens(token for token in phrase.tokens if token.kind in "yA")
    return _months(plain, number, number, "month", whole=True)


def two_quarters(phrase: Phrase) -> Time:
    first, last = (token.value for token in phrase.tokens if token.kind in "oq")
    joined = last == first + 1 if "&" in phrase.shape else last > first
    if not joined or first < 1 or phrase.has(Hint.FISCAL):
        return unresolved("quarter")
    return _months(phrase, 3 * first - 2, 3 * last, "range")


def named_half(phrase: Phrase) -> Time:
    if phrase.has(Hint.FISCAL):
        return unresolved("range")
    last = 6 * phrase.number("h")
    return _months(phrase, last - 5, last, "range")


def named_year(phrase: Phrase) -> Time:
    year, basis = _stated_year(phrase)
    if year is None or (basis == "relative" and phrase.has(Hint.FISCAL)):
        return unresolved("year")
    return Time(_edtf(year), "year", basis)


def _unit_around(day: date, unit: str, steps: int) -> Time:
    """The whole day, week, month, quarter or year that lies so many steps from the one around the day."""
    if unit == "D":
        return _day(day + timedelta(days=steps))
    if unit == "W":
        return _interval(_week_of(day + timedelta(days=7 * steps)), "week", "relative")
    if unit == "M":
        start = _months_later(day, steps)
        return Time(_edtf(start.year, start.month), "month", "relative")
    if unit == "Q":
        start = _months_later(day, -((day.month - 1) % 3) + 3 * steps)
        return Time(f"{_edtf(start.year, start.month)}/{_edtf(start.year, start.month + 2)}", "quarter", "relative")
    return Time(_edtf(day.year + steps), "year", "relative")


def whole_unit(phrase: Phrase) -> Time:
    """Reads "last week", "this month"; "the end of the year" is the document's year."""
    unit = next(token for token in phrase.tokens if token.kind in "DWMQYX")
    precision = _UNIT_PRECISIONS[unit.kind]
    if unit.kind == "D" and unit.value == 1:  # "earlier in the day" hangs on the day of the story
        return unresolved("day")
    if unit.kind == "X" or unit.value != 1:
        return unresolved("range" if phrase.deixis() or phrase.has(Hint.EDGE) else "duration")
    named = phrase.deixis() != "" or phrase.has(Hint.EDGE)
    if phrase.on is None or not named or (unit.kind == "Y" and phrase.has(Hint.FISCAL)):
        return unresolved(precision)
    over = phrase.has(Hint.END) and not phrase.has(Hint.BY | Hint.UNTIL) and phrase.tense() == "past"
    if over and not phrase.deixis():
        return unresolved(precision)
    return _unit_around(phrase.on, unit.kind, phrase.number("ltxL"))


def rolling_unit(phrase: Phrase) -> Time:
    """Reads "the past year" as P1Y; "the last quarter" alone could be two things."""
    unit = phrase.tokens[-1]
    if unit.kind != "X" and unit.value != 1:
        return unresolved("range")
    if phrase.has(Hint.FISCAL):
        return unresolved(_UNIT_PRECISIONS[unit.kind])
    told = phrase.has(Hint.OVER | Hint.IN) and unit.kind != "Q"
    if phrase.shape[0] == "p" or told or unit == _A_DECADE:
        return duration_of(1, unit)
    return unresolved(_UNIT_PRECISIONS[unit.kind])


def duration_of(count: int, unit: Token, months: int = 0) -> Time:
    if not 0 < count <= _LARGEST_COUNT:
        return unresolved("duration")
    if unit.kind == "X":
        prefix, letter, size = DURATION_UNITS[unit.value]
    else:
        prefix, letter, size = ("P", "M", 3) if unit.kind == "Q" else ("P", unit.kind, 1)
    rest = f"{months}M" if months else ""
    return Time(f"{prefix}{count * size}{letter}{rest}", "duration", "explicit")


def count_of_units(phrase: Phrase) -> Time:
    """Reads "90 days" as P90D, and "in two months" as a month ahead where the verb allows it."""
    unit = next(token for token in phrase.tokens if token.kind in "DWMQYX")
    count = phrase.number("n")
    if _ON_THE_YEAR.search(phrase.sentence) and "un an" in phrase.words:
        return unresolved("year")
    if phrase.deixis() or phrase.has(Hint.OVER) or not phrase.has(Hint.IN | Hint.AHEAD):
        return duration_of(count, unit)
    if phrase.has(Hint.IN) and not phrase.has(Hint.AHEAD):
        verb = phrase.verb()
        if verb == "past" or follows_superlative(phrase.words, phrase.sentence):
            return duration_of(count, unit)
        if verb == "unsure":
            return unresolved(_UNIT_PRECISIONS[unit.kind])
    return _from_document_day(phrase, unit, count)


def _from_document_day(phrase: Phrase, unit: Token, steps: int) -> Time:
    if phrase.on is None or unit.kind == "X" or abs(steps) > _LARGEST_COUNT:
        return unresolved(_UNIT_PRECISIONS[unit.kind])
    return _unit_around(phrase.on, unit.kind, steps)


def units_ago(phrase: Phrase) -> Time:
    unit = next(token for token in phrase.tokens if token.kind in _UNIT_PRECISIONS)
    return _from_document_day(phrase, unit, -phrase.number("n"))


def units_ahead(phrase: Phrase) -> Time:
    """Reads "two weeks from now"; 两周后 only beside a future verb, since it also counts from a story's own days."""
    unit = next(token for token in phrase.tokens if token.kind in _UNIT_PRECISIONS)
    if phrase.number(">") and phrase.tense() != "future":
        return unresolved(_UNIT_PRECISIONS[unit.kind])
    return _from_document_day(phrase, unit, phrase.number("n"))


def years_and_a_half(phrase: Phrase) -> Time:
    """Reads "two and a half years" as P2Y6M."""
    unit = next(token for token in phrase.tokens if token.kind in "DWMQYX")
    return duration_of(phrase.number("n"), unit, 6) if unit.kind == "Y" else unresolved("duration")


def years_and_months(phrase: Phrase) -> Time:
    years, months = (token.value for token in phrase.tokens if token.kind == "n")
    return duration_of(years, Token("Y"), months) if 0 < months < 12 else unresolved("duration")


def first_units_of(phrase: Phrase) -> Time:
    """Reads "the first nine months of 2018" and "the last three months of 1986"; elsewhere it is a duration."""
    unit = next(token for token in phrase.tokens if token.kind in "DWMQYX")
    count = phrase.number("n")
    first, from_end = phrase.number("o") == 1, phrase.number("o") == -1 or "l" in phrase.shape or "L" in phrase.shape
    months = count * {"M": 1, "Q": 3}.get(unit.kind, 0)
    if not first and not from_end:
        return unresolved(_UNIT_PRECISIONS[unit.kind])
    if not 1 <= months <= 12:
        return duration_of(count, unit) if first else unresolved("duration")
    if phrase.has(Hint.FISCAL):
        return unresolved("range")
    first_month, last_month = (1, months) if first else (13 - months, 12)
    plain = phrase.with_tokens(token for token in phrase.tokens if token.kind in "yAt")
    return _months(plain, first_month, last_month, "range", whole=True)


def first_days_of(phrase: Phrase) -> Time:
    """Reads "the first 20 days of May 2018"."""
    count, month = phrase.number("n"), phrase.number("m")
    if phrase.number("o") != 1 or not 1 <= count <= _DAYS_IN_MONTH[month - 1]:
        return unresolved("range")
    year, basis = _recurring(phrase, lambda year: (date(year, month, 1), date(year, month, min(count, 28))))
    if year is not None and count > _days_in(year, month):
        return unresolved("range")
    return Time(f"{_edtf(year, month, 1)}/{_edtf(year, month, count)}", "range", basis)


def named_weekend(phrase: Phrase) -> Time:
    """Saturday and Sunday; "next weekend" said in mid-week could be either of two."""
    on, deixis = phrase.on, phrase.deixis()
    if on is None or (deixis in ("x", "Z") and on.weekday() < 5) or phrase.number("E") != 1:
        return unresolved("range")
    saturday = _week_of(on)[0] + timedelta(days=5)
    if abs(phrase.number("ltx")) == 2:
        return unresolved("range")
    starts = [saturday + timedelta(days=7 * step) for step in (-2, -1, 0, 1)]
    spans = [(start, start + timedelta(days=1)) for start in starts]
    if deixis == "t" and phrase.tense() != "past":
        return _interval(spans[2], "range", "relative")
    if not deixis and on.weekday() >= 5 and phrase.tense() == "past":
        return unresolved("range")  # this one or the one before
    nearest = _nearest(phrase, spans, deixis)
    return _interval(nearest, "range", "relative") if nearest else unresolved("range")


def named_season(phrase: Phrase) -> Time:
    """Reads "summer 2018" as an EDTF season. No season stands without its year: EDTF has no XXXX-22."""
    season = phrase.number("s")
    year, basis = _stated_year(phrase)
    if year is None and phrase.on and season != 24 and not phrase.holds("yA"):
        first = 3 * (season - 20)
        year, basis = _recurring(phrase, lambda year: (date(year, first, 1), _month_end(year, first + 2)))
        if phrase.deixis() in ("l", "L", "x", "Z") and year == phrase.on.year:
            year = None  # "last summer" in November may be this year's or the year's before
    return unresolved("quarter") if year is None else Time(f"{_edtf(year)}-{season}", "quarter", basis)


def named_decade(phrase: Phrase) -> Time:
    return Time(f"{phrase.number('c')}X", "range", "explicit")


def named_century(phrase: Phrase) -> Time:
    number = phrase.number("o")
    return Time(f"{number - 1}XX", "range", "explicit") if 11 <= number <= 30 else unresolved("range")


def week_by_day(phrase: Phrase) -> Time:
    """Reads "the week ending June 8" and "the week of June 4"."""
    at = next(at for at, kind in enumerate(phrase.shape) if kind in "NGr")
    rest = phrase.with_tokens(phrase.tokens[at + 1 :])
    found = whole_date(rest) if rest.holds("KS") else calendar_day(rest)
    if found.value is None or found.basis == "partial":
        return unresolved("week")
    day = date.fromisoformat(found.value)
    if phrase.shape[at] != "G":
        return _interval((day - timedelta(days=6), day), "week", found.basis)
    span = _week_of(day) if not _STARTING.search(phrase.words) else (day, day + timedelta(days=6))
    return _interval(span, "week", found.basis)


def period_to(phrase: Phrase) -> Time:
    """Reads "the year to March 2018" and "the three months ended March 31" as whole months."""
    at = next(at for at, kind in enumerate(phrase.shape) if kind in "Nr")
    unit = phrase.tokens[at - 1]
    length = (phrase.number("n") if at > 1 else 1) * {"M": 1, "Q": 3, "Y": 12, "A": 12}[unit.kind]
    rest = phrase.with_tokens(phrase.tokens[at + 1 :])
    if unit.kind == "A" and not rest.holds("y"):
        return _year_to(rest, unit.value)
    month = rest.number("m")
    if rest.holds("no") and rest.number("no") != _DAYS_IN_MONTH[month - 1] and (month, rest.number("no")) != (2, 28):
        return unresolved("range")
    year, basis = _recurring(rest, lambda year: (date(year, month, 1), _month_end(year, month)))
    if not 1 <= length <= 120 or (year is None and length > month):
        return unresolved("range")
    end = date(year or 2000, month, 1)
    start = _months_later(end, 1 - length)
    first, last = (None, None) if year is None else (start.year, end.year)
    if length == 1:
        return Time(_edtf(last, end.month), "month", basis)
    return Time(f"{_edtf(first, start.month)}/{_edtf(last, end.month)}", "range", basis)


def _year_to(end: Phrase, steps: int) -> Time:
    """Reads "the current fiscal year ending March 31": the first such end on or after the document's day."""
    month = end.number("m")
    if end.on is None or steps not in (-1, 0, 1):
        return unresolved("range")
    year = end.on.year + steps + (_month_end(end.on.year, month) < end.on)
    start = _months_later(date(year, month, 1), -11)
    return Time(f"{_edtf(start.year, start.month)}/{_edtf(year, month)}", "range", "relative")


# Ranges.

_YA = "[yA]"
_DATE = rf"(?:{_YA}?(?:m[no]|[no]-?m|oDm)-?{_YA}?)"
_PART = rf"(?:[KS]|w?{_YA}?(?:m[no]?|[no]m?)?{_YA}?)"
SPAN: Final = re.compile(rf"[ltxLZ]?(?P<l>{_PART})(?P<j>[r&-])(?P<r>{_PART})[QHMY]?(?P<year>{_YA}?)")


class _End(NamedTuple):
    """One end of a range; what it leaves out the other end may say."""

    year: int | None
    month: int
    day: int
    weekday: int | None

    @property
    def units(self) -> tuple[bool, bool, bool]:
        return self.month > 0, self.day > 0, self.weekday is not None

    def span(self, year: int) -> _Span | None:
        first = date_or_none(year, self.month or 1, self.day or 1)
        last = first if self.day else _month_end(year, self.month or 12)
        return (first, last) if first and last else None


def _end_of(phrase: Phrase) -> _End | None:
    """One end as far as its words say it; None for a date that is not on the calendar."""
    if phrase.holds("KS"):
        found = _date_in_digits(phrase)
        return _End(found.year, found.month, found.day, None) if found else None
    month, day = phrase.number("m"), phrase.number("no")
    if (month and day and day > _DAYS_IN_MONTH[month - 1]) or day > 31:
        return None
    weekday = phrase.number("w") if "w" in phrase.shape and not day else None
    return _End(_stated_year(phrase)[0], month, day, weekday)


def _shared(left: _End, right: _End) -> tuple[_End, _End]:
    """Fills in what one end says for both: "May 3-5, 2018", "3 to 5 May", "January to May 2018"."""
    if left.day and not left.month and right.day:
        left = left._replace(month=right.month)
    if left.month and left.day and right.day and not right.month:
        right = right._replace(month=left.month)
    in_order = (left.month, left.day) <= (right.month, right.day)
    if left.month and right.month and in_order:
        left, right = left._replace(year=left.year or right.year), right._replace(year=right.year or left.year)
    return left, right


def time_span(phrase: Phrase) -> Time:
    """Reads "from 2015 to 2017", "May 30-June 2, 2018", "Saturday and Sunday"."""
    found = SPAN.fullmatch(phrase.shape)
    assert found is not None
    finest = named_precision(phrase.shape)
    left_words, right_words = (phrase.with_tokens(phrase.tokens[slice(*found.span(side))]) for side in ("l", "r"))
    if found["year"]:
        right_words = right_words.with_tokens((*right_words.tokens, phrase.tokens[-1]))
    left, right = _end_of(left_words), _end_of(right_words)
    if left is None or right is None:
        return unresolved(finest)
    joined = found["j"] == "&" and not phrase.has(Hint.BETWEEN)
    phrase = phrase._replace(hints=phrase.hints | Hint.BETWEEN)
    if left.units == right.units == (False, False, True):
        return _range_of_weekdays(phrase, left.weekday or 0, right.weekday or 0, joined=joined)
    left, right = _shared(left, right)
    if (left.day and not left.month) or (right.day and not right.month):
        return unresolved(finest)
    return _range_of_dates(phrase, left, right, joined=joined) or unresolved(finest)


def _range_of_weekdays(phrase: Phrase, first: int, last: int, *, joined: bool) -> Time:
    length = (last - first) % 7
    if phrase.on is None or length == 0 or (joined and length != 1):
        return unresolved("range")
    monday = _week_of(phrase.on)[0]
    starts = [monday + timedelta(days=first + 7 * step) for step in range(-3, 3)]
    nearest = _nearest(phrase, [(start, start + timedelta(days=length)) for start in starts], phrase.deixis())
    return _interval(nearest, "range", "relative") if nearest else unresolved("range")


def _range_of_dates(phrase: Phrase, left: _End, right: _End, *, joined: bool) -> Time | None:
    basis: Basis = "relative" if "A" in phrase.shape else "explicit"
    if left.year is None and right.year is None:
        if not left.month or ("A" in phrase.shape and phrase.on):
            return None
        left, right, basis = _dated_by_tense(phrase, left, right)
    elif left.year is None or right.year is None:
        return None
    sample = (left.year or 2000, right.year or 2000)
    first, last = left.span(sample[0]), right.span(sample[1])
    if first is None or last is None or first >= last or first[0] > last[0]:
        return None
    if left.units != right.units and basis == "partial":
        return None
    if joined and (left.units != right.units or last[0] - first[1] != timedelta(days=1)):
        return None
    quarter = "Q" in phrase.shape and left.month % 3 == 1 and right.month == left.month + 2 and not left.day
    value = f"{_edtf(left.year, left.month, left.day)}/{_edtf(right.year, right.month, right.day)}"
    return Time(value, "quarter" if quarter else "range", basis)


def _dated_by_tense(phrase: Phrase, left: _End, right: _End) -> tuple[_End, _End, Basis]:
    def in_year(year: int) -> _Span | None:
        first, last = left.span(year), right.span(year)
        return (first[0], last[1]) if first and last and first[0] <= last[1] else None

    year, basis = _recurring(phrase, in_year)
    if phrase.on and left.month < right.month and not left.day:
        year, basis = _finished(phrase, year, left.month, right.month)
    return left._replace(year=year), right._replace(year=year), basis
