"""Jurisdictions from their words: right, wrong and unresolved on the case table, beside what other libraries make of them.

    python benchmarks/values_jurisdictions.py

Rivals: pycountry's fuzzy search, country_converter and countryguess, each asked for the alpha-3 code of the words alone,
which is all they take. The time is the best of three runs. Cases that have no jurisdiction are right where nothing
comes back. The libraries know names, not phrases; the second table keeps to the cases that are a plain name.
"""

from __future__ import annotations

import gc
import logging
import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from extractor.normalising.jurisdictions import parse_jurisdiction
from tests.cases.jurisdictions import CASES, NAMES, Case

Reader = Callable[[Case], str | None]


def ours(case: Case) -> str | None:
    return parse_jurisdiction(case.words, sentence=case.sentence)


def pycountry_reader() -> Reader | None:
    try:
        import pycountry
    except ImportError:
        return None

    def read(case: Case) -> str | None:
        try:
            return str(pycountry.countries.search_fuzzy(case.words)[0].alpha_3)
        except LookupError:
            return None

    return read


def country_converter_reader() -> Reader | None:
    try:
        import country_converter
    except ImportError:
        return None
    logging.getLogger("country_converter").setLevel(logging.CRITICAL)
    try:
        converter = country_converter.CountryConverter()
    except TypeError:  # release 1.3.2 does not load under pandas 3
        return None

    def read(case: Case) -> str | None:
        found = converter.convert(case.words, to="ISO3", not_found=None) if case.words.strip() else None
        return found if isinstance(found, str) and len(found) == 3 else None

    return read


def countryguess_reader() -> Reader | None:
    try:
        from countryguess import guess_country
    except ImportError:
        return None

    def read(case: Case) -> str | None:
        found = guess_country(case.words, attribute="iso3") if case.words.strip() else None
        return found if isinstance(found, str) else None

    return read


def verdict(case: Case, found: str | None) -> str:
    if found == case.expected:
        return "right"
    return "unresolved" if found is None else "wrong"


def measure(name: str, read: Reader, cases: Sequence[Case]) -> None:
    found: list[str | None] = []
    seconds = float("inf")
    for _ in range(3):  # the first run also pays for whatever is loaded at first use
        gc.collect()
        start = time.perf_counter()
        found = [read(case) for case in cases]
        seconds = min(seconds, time.perf_counter() - start)
    counts = Counter(verdict(case, value) for case, value in zip(cases, found, strict=True))
    share = "  ".join(f"{counts[label]:>4} {100 * counts[label] / len(cases):5.1f} %" for label in LABELS)
    print(f"{name:<20} {share}  {1e6 * seconds / len(cases):>10.1f}")


LABELS = ("right", "wrong", "unresolved")
RIVALS: dict[str, Callable[[], Reader | None]] = {
    "pycountry": pycountry_reader,
    "country_converter": country_converter_reader,
    "countryguess": countryguess_reader,
}


def main() -> None:
    warnings.simplefilter("ignore")
    readers = {name: build() for name, build in RIVALS.items()}
    for title, cases in (("all cases", CASES), ("plain names", NAMES)):
        print(f"{title}: {len(cases)}")
        print(f"{'':<20} {'right':>12}  {'wrong':>12}  {'unresolved':>12}  {'µs a case':>10}")
        measure("extractor", ours, cases)
        for name, read in readers.items():
            if read is None:
                print(f"{name:<20} not installed, or does not load; left out")
            else:
                measure(name, read, cases)
        print()
    for case in CASES:
        if verdict(case, ours(case)) != "right":
            print(f"{case.id}: {case.words!r} should be {case.expected}, is {ours(case)}")


if __name__ == "__main__":
    main()
