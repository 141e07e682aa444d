"""Quantities from their words: right, wrong and unresolved on the case table, and microseconds, beside other libraries.

    python benchmarks/values_quantities.py

Ours is scored twice: on all five fields, and on the value alone, which is what the others give. They get the words
alone, which is all they take. Rivals: `pip install quantulum3 price-parser`.
"""

from __future__ import annotations

from values_table import Read, print_faults, print_table  # first: it puts the project on the path

from extractor.normalising.quantities import Quantity, parse_quantity
from tests.cases.quantities import CASES, Case


def ours(case: Case) -> Quantity:
    return parse_quantity(case.words, sentence=case.sentence)


def our_value(case: Case) -> float | None:
    return ours(case).value


def quantulum() -> Read:
    from quantulum3 import parser  # type: ignore[import-untyped, unused-ignore]

    def read(case: Case) -> float | None:
        try:
            found = parser.parse(case.words)
        except Exception:  # whatever it raises, it has given no value
            return None
        return float(found[0].value) if found else None

    return read


def price_parser() -> Read:
    from price_parser import Price  # type: ignore[import-not-found, unused-ignore]

    def read(case: Case) -> float | None:
        amount = Price.fromstring(case.words).amount
        return None if amount is None else float(amount)

    return read


def verdict(case: Case, found: Quantity | float | None) -> str:
    if isinstance(found, Quantity):
        if found == Quantity(case.value, case.value_max, case.unit, case.comparator, case.per):
            return "right"
        return "unresolved" if found.value is None else "wrong"
    if found is None or case.value is None:
        return "right" if found is case.value else "wrong" if case.value is None else "unresolved"
    return "right" if abs(found - case.value) <= 1e-9 * abs(case.value) else "wrong"


def main() -> None:
    readers = {
        "extractor, all five fields": lambda: ours,
        "extractor, the value": lambda: our_value,
        "quantulum3, the value": quantulum,
        "price-parser, the value": price_parser,
    }
    print_table("quantities", CASES, verdict, readers, unit="quantity")
    print_faults((case, found) for case in CASES if verdict(case, found := ours(case)) != "right")


if __name__ == "__main__":
    main()
