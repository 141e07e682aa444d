"""Times from their words: right, wrong and unresolved on the case table, and microseconds a time, beside dateparser.

    python benchmarks/values_dates.py

The time is the best of three runs. dateparser gives one moment; it is scored kindly, at the precision that the case asks for: a month is right where year
and month are, an interval where the moment lies in it. What it can't express (durations, XXXX) counts as wrong only
where it gives a moment all the same. Cases that have no value are right where nothing comes back.
"""

from __future__ import annotations

import gc
import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from extractor.normalising.dates import find_document_date, parse_time
from tests.cases.dates import CONTEXT_CASES, DOCUMENT_DATE_CASES, TENSE_CASES, TIME_CASES, TimeCase

Reader = Callable[[TimeCase], object]


def ours(case: TimeCase) -> str | None:
    return parse_time(case.words, sentence=case.sentence, document_date=case.on, tense=case.tense).value


def dateparser_reader() -> Reader | None:
    try:
        import dateparser
    except ImportError:
        return None
    languages = ["en", "de", "fr", "es", "zh"]

    def read(case: TimeCase) -> datetime | None:
        settings: dict[str, object] = {
            "PREFER_DATES_FROM": case.tense or "current_period",
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


def verdict(case: TimeCase, found: object) -> str:
    if found is None:
        return "right" if case.value is None else "unresolved"
    if case.value is None:
        return "wrong"
    right = agrees(found, case.value) if isinstance(found, datetime) else found == case.value
    return "right" if right else "wrong"


def measure(name: str, read: Reader) -> None:
    found: list[object] = []
    seconds = float("inf")
    for _ in range(3):  # the first run also pays for whatever is loaded at first use
        gc.collect()
        start = time.perf_counter()
        found = [read(case) for case in TIME_CASES]
        seconds = min(seconds, time.perf_counter() - start)
    counts = Counter(verdict(case, value) for case, value in zip(TIME_CASES, found, strict=True))
    share = {label: f"{counts[label]:>4} {100 * counts[label] / len(TIME_CASES):5.1f} %" for label in counts}
    print(
        f"{name:<12} {share.get('right', '   0'):>14} {share.get('wrong', '   0'):>14} "
        f"{share.get('unresolved', '   0'):>14} {1e6 * seconds / len(TIME_CASES):>10.0f}"
    )


def main() -> None:
    warnings.simplefilter("ignore")
    print(f"{len(TIME_CASES)} times, {sum(case.hard for case in TIME_CASES)} of them hard\n")
    print(f"{'':<12} {'right':>14} {'wrong':>14} {'unresolved':>14} {'µs a time':>10}")
    measure("ours", ours)
    rival = dateparser_reader()
    if rival is None:
        print("dateparser   not installed: pip install dateparser")
    else:
        measure("dateparser", rival)

    start = time.perf_counter()
    dated = [
        parse_time(case.words, sentence=case.sentence, document_date=date(2017, 8, 26))
        == parse_time(case.words, document_date=date(2017, 8, 26), tense=case.tense)
        for case in TENSE_CASES
    ]
    print(f"\ntense of the sentence: {sum(dated)} of {len(dated)} as given, {elapsed(start, len(dated))}")
    start = time.perf_counter()
    right = [parse_time(c.words, sentence=c.sentence, document_date=c.on).value == c.value for c in CONTEXT_CASES]
    print(f"times in their sentence: {sum(right)} of {len(right)} right, {elapsed(start, len(right))}")
    start = time.perf_counter()
    found = [
        (document := find_document_date(c.text, supplied=c.supplied, metadata=c.metadata)).value == c.value
        and document.basis == c.basis
        for c in DOCUMENT_DATE_CASES
    ]
    print(f"document dates: {sum(found)} of {len(found)} right, {elapsed(start, len(found))}")


def elapsed(start: float, count: int) -> str:
    return f"{1e6 * (time.perf_counter() - start) / count:.0f} µs each"


if __name__ == "__main__":
    main()
