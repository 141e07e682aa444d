"""Times in the words of a text, and what they are worth on the calendar.

`parse_time` reads English, German, French, Spanish and Chinese. Words become tokens (`_date_words`), tokens become a
short shape such as "wmny" for "Friday, April 15, 2016", and a table of shapes says how to compute the value. Words
that fit no shape are unresolved; nothing is guessed.

Conventions, where the codebook leaves room:

- An interval that is no week and no quarter has the precision `range`: halves, weekends, decades, spans. A season is
  as wide as a quarter, and has its precision.
- "last Friday" is the latest Friday before the document's day, "next Friday" the first after it; 上周五 and "Friday last
  week" are days of that calendar week. "this Friday" and a bare weekend go by their tense.
- Where no tense can be told, a quarter without its year stays XXXX, and a weekday unresolved; unless past and future
  agree, or the weekday beside a date ("Friday, June 8") leaves only one year. A day or month in such a sentence is the
  one within a quarter of a year of the document's day, if there is one ("an April 11 target", told in June); but what
  applies "from July" is not put in the past by that. It stays XXXX too where there is no sentence.
- Months counted from January ("the first nine months", 1-5月) are those of the last such run that is over, unless a
  verb says otherwise.
- Goods traded "for May shipment", "May futures" and "a May 3 deadline" lie ahead whatever the verb; the month that
  figures are of ("will release data for April", "up from April") lies behind.
- A day or quarter just past stays XXXX beside a verb in the future: it may belong to something else.
- A year named right behind the words in their sentence is theirs ("May" of "in May 2016"), as is the date of a weekday.
- A deadline ("by", "until") lies ahead; beside a verb in the past it is left open, but "extended until March 1" is not.
- Two-year labels ("1986/87", "2018-19") are the two years, 1986/1987. A quarter of a fiscal year stays unresolved.
- Two-digit years are the nearest to the document's year, else 1950 to 2049.
- A week "ending" or "beginning" on a day is the seven days that end or begin there.
- "the year to March 2018" and "the three months ended March 31" are intervals of months.
- "in two months" is the month two months ahead, or a duration after a superlative or a past verb ("the lowest in two
  years" is P2Y). "the past year" is P1Y, "the last year" is one after "over" or "in", and else unresolved.
- What kind of day is counted is dropped ("10 business days" is P10D), and so are "about", "at least", "up to".
- A season needs its year (EDTF has no XXXX-22): a bare winter, or "last summer" said in November, is unresolved.
- 3/4/2016 is read only in a German, French or Spanish sentence; 3.4.2016 always has the day first.
- Where weekday and date contradict each other, the time is unresolved.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from extractor.normalising._date_phrase import Phrase, reduced, shape_of
from extractor.normalising._date_tables import Hint, Token
from extractor.normalising._date_values import (
    SPAN,
    Time,
    calendar_day,
    count_of_units,
    day_of_month,
    deictic_day,
    duration_of,
    feast_day,
    first_days_of,
    first_units_of,
    in_reach,
    month_of_year,
    named_century,
    named_decade,
    named_half,
    named_month,
    named_precision,
    named_quarter,
    named_season,
    named_weekday,
    named_weekend,
    named_year,
    period_to,
    quarter_by_month,
    rolling_unit,
    time_span,
    two_quarters,
    units_ago,
    units_ahead,
    unresolved,
    week_by_day,
    weekday_of_week,
    whole_date,
    whole_unit,
    years_and_a_half,
    years_and_months,
)
from extractor.normalising._date_words import plain_date, tokens_of
from extractor.normalising._date_years import lacks_year, with_its_year
from extractor.normalising.document_date import DocumentDate, find_document_date
from extractor.vocabulary import Precision, Tense

__all__ = ["DocumentDate", "Time", "find_document_date", "parse_time"]

_LONGEST = 200
_MOST_TOKENS = 24


def parse_time(
    words: str,
    *,
    sentence: str = "",
    document_date: date | None = None,
    tense: Tense | None = None,
    by_nearness: bool = True,
) -> Time:
    """The time that the words name, resolved against the document's date where it is known.

    Without `tense`, the sentence tells whether a weekday or a month lies behind or ahead. Where it does not, a day or
    month close by is taken, unless `by_nearness` is off, for callers that know better.

    >>> parse_time("the fourth quarter of 1986").value
    '1986-10/1986-12'
    >>> parse_time("Sunday", document_date=date(2018, 6, 2), tense="future").value
    '2018-06-03'
    """
    return read_time(words, sentence=sentence, document_date=document_date, tense=tense, by_nearness=by_nearness)[0]


def read_time(
    words: str,
    *,
    sentence: str = "",
    document_date: date | None = None,
    tense: Tense | None = None,
    by_nearness: bool = True,
) -> tuple[Time, bool]:
    """What `parse_time` gives, and whether a tense was asked for: if not, every tense gives the same."""
    told = _read(words) if 0 < len(words) <= _LONGEST else None
    if told is None:
        return unresolved(None), False
    asked_before = False
    if sentence and told.lacks_year and (whole := with_its_year(words, told.shape, sentence)) != words:
        time, asked_before = read_time(whole, document_date=document_date, tense=tense)
        if time.value is not None or "fiscal" in whole:
            return time, asked_before
    asked: list[str] = []
    phrase = Phrase(*told.phrase, sentence, document_date, tense, by_nearness, asked)
    try:
        time = in_reach(_evaluated(phrase), phrase.shape)
    except (OverflowError, ValueError):  # a day before year 1 or after year 9999
        time = unresolved(named_precision(phrase.shape))
    return time, asked_before or bool(asked)


class _Told(NamedTuple):
    """What words say by themselves: their shape as it stands, and the reduced shape, tokens, hints and core."""

    shape: str
    lacks_year: bool
    phrase: tuple[str, tuple[Token, ...], int, str]


@lru_cache(maxsize=512)
def _read(words: str) -> _Told | None:
    """What the words say; None where they hold no time, or too much."""
    core, found, hints = words, plain_date(words), 0
    if found is None:
        core = _without_frame(words)
        found, hints = tokens_of(core)
        core = core.strip()
    if not found or len(found) > _MOST_TOKENS or core == "may":
        return None
    shape = shape_of(found)
    tokens, reduced_shape = reduced(tuple(found), shape)
    return _Told(shape, lacks_year(shape), (reduced_shape, tokens, hints, core))


_FRAME: Final = re.compile(
    r"""^\s*(?:(?:for|over|during|within|pour|pendant|sur|por|durante|en|für|über)\s+)?(?:(?:an?|the|une?|la|una?|el|eine[nr]?|die|der|den)\s+)?
    (?:(?:further|maximum|minimum|total|initial|maximale|máximo|weiteren?)\s+)?
    (?:period|term|duration|durée|période|período|periodo|plazo|dauer|zeitraum|frist)
    (?:\s+(?:maximale|máximo|initiale))?\s+(?:of|de|von|d['’]\s*)\s*(?:(?:up\s+to|at\s+least|jusqu['’]à|hasta|bis\s+zu)\s+)?
    |^(?:期限为?|有效期为?|期间为?|不超过|不得超过|长达|最长)(?=[\d一二两三四五六七八九十半])""",
    re.VERBOSE | re.IGNORECASE,
)
_TAIL: Final = re.compile(r"(?i)\s+(?:at\s+a\s+time|each\s+time|in\s+all|initially|in\s+the\s+first\s+instance)\s*$")
_VERY: Final = re.compile(r"(?i)\b(?P<the>the|at\s+the)\s+very\s+(?=end|start|beginning)")

_MONTHS_OF_SEASON: Final = re.compile(r"(\d{4}[/-]\d{2,4})\s*\([A-Z][a-z]{2,8}\.?\s?[/-]\s?[A-Z][a-z]{2,8}\.?\)")
"""What a season runs from and to: "1987/88 (October/September)"."""


def _without_frame(words: str) -> str:
    """Without what only says that a duration follows: "for a period of five years" is five years."""
    if "(" in words:
        words = _MONTHS_OF_SEASON.sub(r"\1", words)
    core = _VERY.sub(lambda found: f"{found['the']} ", _TAIL.sub("", _FRAME.sub("", words, count=1)))
    return core if core.strip() else words


_YA = "[yA]"
_DATE = rf"(?:{_YA}?(?:m[no]|[no]-?m|oDm)-?{_YA}?)"
_Form = tuple[re.Pattern[str], Callable[[Phrase], Time], bool]


def _form(shape: str, read: Callable[[Phrase], Time], *, among_words: bool = False) -> _Form:
    """`among_words`: other words may stand around it, as in "Friday's announcement" or "October exports"."""
    return re.compile(shape), read, among_words


_FORMS: Final[tuple[_Form, ...]] = (
    _form(_YA, named_year),
    _form(rf"[dt]?[lxLp]?w?{_DATE}[lxL]?w?", calendar_day, among_words=True),
    _form(r"t?[ltxLpZ]?w[ltxLpZ]?", named_weekday, among_words=True),
    _form(rf"[ltxLZ]?M?{_YA}?m-?{_YA}?[ltxL]?", named_month, among_words=True),
    _form(r"w?[KS]w?", whole_date, among_words=True),
    _form(r"dw?", deictic_day, among_words=True),
    _form(r"[ltx][WMQ]|[WMQ][ltxL]|[WMQY]", whole_unit, among_words=True),
    _form(r"[DX]", whole_unit),
    _form(r"[LpZ][DWMQYX]", rolling_unit),
    _form(r"[ltx]?n[plLxZ]?[DWMQYX]|[pLZ]n[DWMQYX]", count_of_units),
    _form(rf"{_YA}?q-?{_YA}?Y?", named_quarter, among_words=True),
    _form(rf"{_YA}?h{_YA}?Y?", named_half),
    _form(SPAN.pattern, time_span, among_words=True),
    _form(r"n[DWMQYX]<|<n[DWMQYX]", units_ago),
    _form(r"n[DWMQYX]>", units_ahead),
    _form(r"[ltx]Ww|w[ltx]W|wW[ltxL]|W[ltxL]w", weekday_of_week),
    _form(rf"{_YA}?(?:on|no)[MQ](?:{_YA}|Y)?|[lL]n[MQ](?:{_YA}|Y)", first_units_of),
    _form(r"(?:on|no)[DWYX]", first_units_of),
    _form(rf"oM(?:{_YA}|Y)", month_of_year),
    _form(rf"(?:on|no)D{_YA}?m{_YA}?|{_YA}?monD", first_days_of),
    _form(rf"n?W[NGr]w?(?:{_DATE}|[KS])", week_by_day),
    _form(rf"(?:n?[MQY]|A)[Nr](?:{_DATE}|{_YA}?m{_YA}?)", period_to),
    _form(rf"[ltxLZ]?{_YA}?s{_YA}?[ltxL]?", named_season),
    _form(r"[ltxLZ]?E[ltxL]?", named_weekend),
    _form(r"cY?", named_decade),
    _form(r"oX", named_century),
    _form(rf"{_YA}?j{_YA}?", feast_day),
    _form(rf"m{_YA}?Q{_YA}?|mQ{_YA}?", quarter_by_month),
    _form(rf"{_YA}?[oq][r&-]q{_YA}?", two_quarters),
    _form(r"o|oD?[ltx]M|[ltx]Mo", day_of_month),
    _form(r"n&nHY|nY&n?H", years_and_a_half),
    _form(r"nY&?nM", years_and_months),
)
_NEVER: Final = re.compile(r"[bv!#|]")


def _evaluated(phrase: Phrase) -> Time:
    shape = phrase.shape
    if phrase.has(Hint.WITHIN) and _COUNTED_FROM.fullmatch(shape):
        return duration_of(phrase.number("n"), phrase.tokens[1])
    read, part, precision = _reader(shape)
    if part is not None:
        if _COUNTED.fullmatch(shape) and phrase.number("n") > 1 and _describes(phrase):
            return count_of_units(phrase.with_tokens(phrase.tokens[:2]))
        phrase = phrase.with_tokens(phrase.tokens[part])
    return unresolved(precision) if read is None else read(phrase)


@lru_cache(maxsize=1024)
def _reader(shape: str) -> tuple[Callable[[Phrase], Time] | None, slice | None, Precision | None]:
    """How a shape is read, which part of it where other words stand around, and its precision where it can't be read.

    Of shapes there are few.
    """
    precision = named_precision(shape)
    if _NEVER.search(shape):
        return None, None, precision
    core = shape.strip("?")
    if core == shape:
        return next((read for form, read, _ in _FORMS if form.fullmatch(core)), None), None, precision
    start = shape.index(core)
    fitting = (read for form, read, among_words in _FORMS if among_words and form.fullmatch(core))
    return next(fitting, None), slice(start, start + len(core)), None if core == "y" else precision


_COUNTED_FROM: Final = re.compile(r"n[DWMQYX](?:[?b].*)?")
_COUNTED: Final = re.compile(r"n[DWMQYX][?]+")


def _describes(phrase: Phrase) -> bool:
    """Whether a count only describes the words behind it: "90-day truce", "two days of talks"."""
    return phrase.tokens[1].value == 1 or " of " in phrase.words
