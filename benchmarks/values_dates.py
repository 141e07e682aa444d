"""Times from their words: right, wrong and unresolved on the case tables, and microseconds, beside dateparser.

    python benchmarks/values_dates.py

dateparser gives one moment; it is scored kindly, at the precision that the case asks for: a month is right where year
and month are, an interval where the moment lies in it. What it can't express (durations, XXXX) counts as wrong only
where it gives a moment all the same. It gets the words, the document's day and, where the table gives it, the tense.
"""

from __future__ import annotations

from datetime import date, datetime

from values_table import Read, agreeing, print_faults, print_table  # first: it puts the project on the path

from extractor.normalising.dates import find_document_date, parse_time
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


def ours(case: TimeCase | ContextCase) -> str | None:
    tense = case.tense if isinstance(case, TimeCase) else None
    return parse_time(case.words, sentence=case.sentence, document_date=case.on, tense=tense).value


def by_sentence(case: TenseCase) -> str | None:
    return parse_time(case.words, sentence=case.sentence, document_date=A_SATURDAY).value


def document_date(case: DocumentDateCase) -> str | None:
    return find_document_date(case.text, supplied=case.supplied, metadata=case.metadata).value


def dateparser_reader() -> Read:
    import dateparser

    languages = ["en", "de", "fr", "es", "zh"]

    def read(case: TimeCase | ContextCase) -> datetime | None:
        settings: dict[str, object] = {
            "PREFER_DATES_FROM": (case.tense if isinstance(case, TimeCase) else None) or "current_period",
            "REQUIRE_PARTS": [] if case.on else ["year"],
        }
        if case.on:
            settings["RELATIVE_BASE"] = datetime.combine(case.on, datetime.min.time())
        found: datetime | None = dateparser.parse(case.words, languages=languages, settings=settings)
        return found

    return read


def agrees(moment: datetime, value: str) -> bool:
    """Whether a moment is the day, or lies in the month, year or interval."""
    if value.startswith("P") or "X" in value:
        return False
    first, _, last = value.partition("/")
    day = moment.date().isoformat()
    return first <= day[: len(first)] and day[: len(last or first)] <= (last or first)


def verdict(case: TimeCase | ContextCase, found: datetime | str | None) -> str:
    if isinstance(found, datetime):
        return "right" if case.value is not None and agrees(found, case.value) else "wrong"
    return agreeing(case.value, found)


def main() -> None:
    readers = {"extractor": lambda: ours, "dateparser": dateparser_reader}
    print_table("times", TIME_CASES, verdict, readers, unit="time")
    print_table("times in their sentence", CONTEXT_CASES, verdict, readers, unit="time")
    tensed = {case: parse_time(case.words, document_date=A_SATURDAY, tense=case.tense).value for case in TENSE_CASES}
    print_table(
        "tense of the sentence",
        TENSE_CASES,
        lambda case, found: agreeing(tensed[case], found),
        {"extractor": lambda: by_sentence},
        unit="time",
    )
    print_table(
        "document dates",
        DOCUMENT_DATE_CASES,
        lambda case, found: agreeing(case.value, found),
        {"extractor": lambda: document_date},
        unit="text",
    )
    print_faults((case, found) for case in (*TIME_CASES, *CONTEXT_CASES) if (found := ours(case)) != case.value)


if __name__ == "__main__":
    main()
