"""Times and document dates: tables of real forms, and what holds for every text."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from extractor.normalising.dates import DocumentDate, Time, find_document_date, parse_time, read_time
from extractor.vocabulary import Basis, Precision, Tense
from tests.cases.dates import (
    CONTEXT_CASES,
    DOCUMENT_DATE_CASES,
    TENSE_CASES,
    TIME_CASES,
    ContextCase,
    DocumentDateCase,
    TenseCase,
    TimeCase,
)

A_SATURDAY = date(2017, 8, 26)

_DAY = r"(?:\d{4}|XXXX)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
_MONTH = r"(?:\d{4}|XXXX)-(?:0[1-9]|1[0-2])"
_YEAR = r"[12]\d{3}"
_SHAPES: dict[Precision, str] = {
    "day": _DAY,
    "week": rf"{_DAY}/{_DAY}",
    "month": _MONTH,
    "quarter": rf"{_MONTH}/{_MONTH}|\d{{4}}-2[1-4]",
    "year": _YEAR,
    "range": rf"(?:{_DAY}|{_MONTH}|{_YEAR})/(?:{_DAY}|{_MONTH}|{_YEAR})|\d{{3}}X|\d\dXX",
    "duration": r"P(?:\d+[YMWD]|\d+Y\d+M|T\d+[HM])",
}
"""What EDTF (ISO 8601-2, levels 0 to 2) and ISO 8601 durations allow, as far as times of news need them."""

any_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
any_day = st.dates(min_value=date(1950, 1, 1), max_value=date(2049, 12, 31))
tenses = st.sampled_from([None, *get_args(Tense)])
time_words = st.lists(
    st.sampled_from(
        [
            "last",
            "next",
            "this",
            "the",
            "first",
            "third",
            "3",
            "15",
            "31",
            "2018",
            "'86",
            "90",
            "March",
            "Mai",
            "mars",
            "enero",
            "Friday",
            "Montag",
            "week",
            "month",
            "quarter",
            "year",
            "years",
            "day",
            "half",
            "weekend",
            "summer",
            "-",
            "to",
            "and",
            "of",
            "in",
            "by",
            "ago",
            "before",
            "earlier",
            "月",
            "日",
            "年",
            "上",
            "周五",
            "前",
            "个月",
            "季度",
            "12:01",
            "FY",
            "Q3",
            "1980s",
        ]
    ),
    max_size=8,
).map(" ".join)


def is_well_formed(time: Time) -> bool:
    if time.value is None:
        return time.basis == "unresolved"
    return (
        time.basis != "unresolved"
        and time.precision is not None
        and re.fullmatch(_SHAPES[time.precision], time.value, re.ASCII) is not None
    )


@pytest.mark.parametrize("case", TIME_CASES, ids=[case.id for case in TIME_CASES])
def test_time(case: TimeCase) -> None:
    """Each form of words has its value, precision and basis."""
    found = parse_time(case.words, sentence=case.sentence, document_date=case.on, tense=case.tense)
    assert found == Time(case.value, case.precision, case.basis)


@pytest.mark.parametrize("case", CONTEXT_CASES, ids=[f"{case.words}-{case.on}" for case in CONTEXT_CASES])
def test_time_in_context(case: ContextCase) -> None:
    """A time in its sentence is dated by the document's day and the verb that governs it."""
    assert parse_time(case.words, sentence=case.sentence, document_date=case.on).value == case.value


@pytest.mark.parametrize("case", TENSE_CASES, ids=[f"{case.words}: {case.sentence[:40]}" for case in TENSE_CASES])
def test_tense_of_the_sentence(case: TenseCase) -> None:
    """A sentence resolves a time as its tense would, if it were given; where it is not clear, nothing is resolved."""
    by_sentence = parse_time(case.words, sentence=case.sentence, document_date=A_SATURDAY)
    assert by_sentence == parse_time(case.words, document_date=A_SATURDAY, tense=case.tense)


@pytest.mark.parametrize("case", DOCUMENT_DATE_CASES, ids=[case.id for case in DOCUMENT_DATE_CASES])
def test_document_date(case: DocumentDateCase) -> None:
    """The document's own date is found, with the words that prove it; other dates are left alone."""
    found = find_document_date(case.text, supplied=case.supplied, metadata=case.metadata)
    words = None if found.start is None else case.text[found.start : found.end]
    assert (found.value, found.basis, words) == (case.value, case.basis, case.words)


@pytest.mark.parametrize(
    ("stem", "value", "basis"),
    [("000_ac1893756d48270b", "2018-06-02", "in_text"), ("003_fdf7a01da245e4fb", None, "unknown")],
)
def test_document_date_of_the_seeds(stem: str, value: str | None, basis: str) -> None:
    """The first seed opens with its date; the second has a dateline without any."""
    text = (Path(__file__).parents[1] / "seeds" / f"{stem}.txt").read_text(encoding="utf-8")
    found = find_document_date(text)
    assert (found.value, found.basis) == (value, basis)


@pytest.mark.parametrize("supplied", ["", "June 2018", "2018-02-30", "2018", "02/06/2018", "2018-06-02 or so"])
def test_malformed_supplied_date(supplied: str) -> None:
    """A date the caller got wrong is an error that shows it."""
    with pytest.raises(ValueError, match="not an ISO 8601 date"):
        find_document_date("text", supplied=supplied)


def test_case_ids_are_unique() -> None:
    """No case hides another."""
    for cases in (TIME_CASES, DOCUMENT_DATE_CASES):
        ids = [case.id for case in cases]
        assert len(ids) == len(set(ids))


def test_long_words_are_no_time() -> None:
    """A megabyte in place of a few words comes back at once, unresolved."""
    for words in ("March " * 200_000, "1" * 1_000_000, " " * 1_000_000, "年" * 500_000):
        assert parse_time(words) == Time(None, None, "unresolved")


def test_long_sentences_and_texts_are_read_in_part() -> None:
    """A megabyte of sentence or text is no trouble."""
    sentence = "It rose on Friday. " * 50_000
    assert parse_time("Friday", sentence=sentence, document_date=A_SATURDAY).value == "2017-08-25"
    for text in ("March 8, 2018 " * 80_000, "\n" * 1_000_000, "Dated: " * 150_000, "A, " * 300_000):
        assert find_document_date(text).basis == "unknown"


@pytest.mark.parametrize("locale", ["en", "de", "fr", "es", "zh"])
def test_names_of_months_and_weekdays_follow_cldr(locale: str) -> None:
    """Every month and weekday that Unicode CLDR names in the five languages is read."""
    dates = pytest.importorskip("babel.dates")
    for width in ("wide", "abbreviated"):
        for number, name in dates.get_month_names(width, "format", locale).items():
            if name in ("ago", "may"):
                continue  # Spanish abbreviations that are English words
            assert parse_time(name).value == f"XXXX-{number:02d}", name
        for number, name in dates.get_day_names(width, "format", locale).items():
            if (locale, width) in {("de", "abbreviated"), ("fr", "abbreviated"), ("es", "abbreviated")}:
                continue  # "Mi.", "mar." and "sam." are too short to be told from other words
            day = parse_time(name, document_date=A_SATURDAY, tense="past")
            assert day.value == (A_SATURDAY - timedelta(days=(5 - number) % 7)).isoformat(), name


@given(any_text, any_text, st.none() | any_day, tenses)
@example("\u0662\u0660\u0661\u0668", "", None, None)
@example("99999999 years ago", "", date(2018, 6, 2), None)
@example("9999 years ago", "", date(2018, 6, 2), None)
@example("in 9999 years", "", date(2018, 6, 2), "future")
def test_any_text_is_well_formed_or_unresolved(words: str, sentence: str, on: date | None, tense: Tense | None) -> None:
    """No text raises, and what comes back is valid EDTF, a duration, or nothing."""
    found = parse_time(words, sentence=sentence, document_date=on, tense=tense)
    assert is_well_formed(found)
    assert found == parse_time(words, sentence=sentence, document_date=on, tense=tense)


@given(time_words, st.none() | any_day, tenses)
def test_any_words_of_time_are_well_formed_or_unresolved(words: str, on: date | None, tense: Tense | None) -> None:
    """The same for texts made of words of time."""
    assert is_well_formed(parse_time(words, document_date=on, tense=tense))


@given(time_words, st.sampled_from(list(get_args(Tense))), any_day)
def test_without_a_document_date_nothing_is_relative(words: str, tense: Tense, day: date) -> None:
    """An unknown document date is never guessed at; a known one never loses what the words say themselves."""
    undated = parse_time(words, tense=tense)
    assert undated.basis != "relative"
    if undated.basis == "explicit" and "'86" not in words:
        assert parse_time(words, document_date=day, tense=tense) == undated


@given(st.dates(date(1000, 1, 1), date(2999, 12, 31)), st.none() | any_day)
def test_written_days_read_back(day: date, on: date | None) -> None:
    """A day written in full is that day, however it is written, whatever the document's date."""
    month = day.strftime("%B")
    weekday = day.strftime("%A")
    for words in (
        day.isoformat(),
        f"{month} {day.day}, {day.year:04d}",
        f"{weekday}, {month} {day.day}, {day.year:04d}",
        f"on {day.day} {month[:3]}. {day.year:04d}",
        f"{day.day}.{day.month}.{day.year:04d}",
        f"{day.year:04d}年{day.month}月{day.day}日",
    ):
        assert parse_time(words, document_date=on) == Time(day.isoformat(), "day", "explicit")


@given(any_day, st.integers(0, 6))
def test_weekdays_lie_within_a_week_of_the_document(on: date, number: int) -> None:
    """A past weekday is at most six days back, a future one at most six ahead, and both are that weekday."""
    name = (date(2018, 1, 1) + timedelta(days=number)).strftime("%A")
    past = date.fromisoformat(parse_time(name, document_date=on, tense="past").value or "")
    future = date.fromisoformat(parse_time(name, document_date=on, tense="future").value or "")
    assert past.weekday() == future.weekday() == number
    assert timedelta(0) <= on - past <= timedelta(days=6)
    assert timedelta(0) <= future - on <= timedelta(days=6)


@given(any_day)
def test_this_week_holds_the_document(on: date) -> None:
    """ISO weeks, months and years named by "this" hold the document's day."""
    first, last = (parse_time("this week", document_date=on).value or "").split("/")
    assert date.fromisoformat(first).weekday() == 0
    assert date.fromisoformat(first) <= on <= date.fromisoformat(last)
    assert parse_time("this month", document_date=on).value == f"{on:%Y-%m}"
    assert parse_time("this year", document_date=on).value == f"{on:%Y}"


@given(st.sampled_from(TIME_CASES), st.sampled_from([" ", "\n", "\u00a0", "\t  "]))
def test_white_space_changes_nothing(case: TimeCase, blank: str) -> None:
    """Line breaks and double blanks in the words do not change the time."""
    words = f"{blank}{case.words.replace(' ', blank + ' ')}{blank}"
    plain = parse_time(case.words, document_date=case.on, tense=case.tense)
    assert parse_time(words, document_date=case.on, tense=case.tense) == plain


@given(any_text | st.text("DATEPublished: 0123456789-/年月日,. \nMarch", max_size=120))
def test_document_date_is_proven_by_its_words(text: str) -> None:
    """No text raises, and a date found in the text reads back from its words."""
    found = find_document_date(text)
    assert found == find_document_date(text)
    if found.basis == "unknown":
        assert found == DocumentDate(None, "unknown", None, None)
    else:
        assert found.start is not None
        words = text[found.start : found.end]
        assert parse_time(words, sentence=text).value == found.value


@given(any_day, any_text)
def test_labelled_date_is_found(day: date, body: str) -> None:
    """A labelled date at the head is found, whatever follows on other lines."""
    text = f"Published: {day:%B} {day.day}, {day.year}\n\n{body.replace(':', '')}"
    found = find_document_date(text)
    assert found.value == day.isoformat()
    assert found.basis == "in_text"


def test_every_basis_and_precision_is_in_the_tables() -> None:
    """The table knows each closed label."""
    assert {case.basis for case in TIME_CASES} == set(get_args(Basis))
    assert {case.precision for case in TIME_CASES} - {None} == set(get_args(Precision))


def test_nearness_can_be_left_out() -> None:
    """A caller that knows the tense by other means gets the year only from the sentence."""
    sentence = "Both sides failed to meet an April 11 target."
    assert parse_time("April 11", sentence=sentence, document_date=date(2005, 6, 1)).value == "2005-04-11"
    left = parse_time("April 11", sentence=sentence, document_date=date(2005, 6, 1), by_nearness=False)
    assert left == Time("XXXX-04-11", "day", "partial")


def test_a_tense_changes_nothing_where_none_is_asked_for() -> None:
    """Who reads a time, and is told that no tense was asked for, need not read it again with one."""
    tenses: tuple[Tense, ...] = get_args(Tense)
    spared = 0
    for case in (*TIME_CASES, *CONTEXT_CASES):
        time, asks_tense = read_time(case.words, sentence=case.sentence, document_date=case.on, by_nearness=False)
        if not asks_tense:
            spared += 1
            for tense in tenses:
                told = parse_time(case.words, sentence=case.sentence, document_date=case.on, tense=tense)
                assert told == time, case.words
    assert spared > 100
