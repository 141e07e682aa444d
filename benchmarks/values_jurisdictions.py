"""Jurisdictions from their words: right, wrong and unresolved on the case table, and microseconds, beside libraries.

    python benchmarks/values_jurisdictions.py

Rivals: pycountry's fuzzy search, country_converter and countryguess, each asked for the alpha-3 code of the words
alone, which is all they take. They know names, not phrases; the second table keeps to the cases that are a plain name.
"""

from __future__ import annotations

import logging

from values_table import Read, agreeing, print_faults, print_table  # first: it puts the project on the path

from extractor.normalising.jurisdictions import parse_jurisdiction
from tests.cases.jurisdictions import CASES, NAMES, Case


def ours(case: Case) -> str | None:
    return parse_jurisdiction(case.words, sentence=case.sentence)


def pycountry_reader() -> Read:
    import pycountry

    def read(case: Case) -> str | None:
        try:
            return str(pycountry.countries.search_fuzzy(case.words)[0].alpha_3)
        except LookupError:
            return None

    return read


def country_converter_reader() -> Read:
    import country_converter

    logging.getLogger("country_converter").setLevel(logging.CRITICAL)
    try:
        converter = country_converter.CountryConverter()
    except TypeError as error:
        raise ImportError("release 1.3.2 does not load under pandas 3") from error

    def read(case: Case) -> str | None:
        found = converter.convert(case.words, to="ISO3", not_found=None) if case.words.strip() else None
        return found if isinstance(found, str) and len(found) == 3 else None

    return read


def countryguess_reader() -> Read:
    from countryguess import guess_country

    def read(case: Case) -> str | None:
        found = guess_country(case.words, attribute="iso3") if case.words.strip() else None
        return found if isinstance(found, str) else None

    return read


def verdict(case: Case, found: str | None) -> str:
    return agreeing(case.expected, found)


def main() -> None:
    readers = {
        "extractor": lambda: ours,
        "pycountry": pycountry_reader,
        "country_converter": country_converter_reader,
        "countryguess": countryguess_reader,
    }
    print_table("jurisdictions", CASES, verdict, readers, unit="name")
    print_table("plain names", NAMES, verdict, readers, unit="name")
    print_faults((case, found) for case in CASES if (found := ours(case)) != case.expected)


if __name__ == "__main__":
    main()
