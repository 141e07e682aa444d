"""How many quantities come out right, and how fast, beside the libraries one would otherwise take.

    python benchmarks/values_quantities.py

Every reader gets the words of each case. Ours is scored twice: on all five fields, and on the value alone, which is
what the others give. A wrong value counts as wrong, none as unresolved; where the words have no value, none is right.
Rivals that are not installed are named and left out: `pip install quantulum3 price-parser`.
"""

from __future__ import annotations

import contextlib
import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from extractor.normalising.quantities import Quantity, parse_quantity
from tests.cases.quantities import CASES, Case

Reader = Callable[[Case], float | None]
ROUNDS = 5


def ours(case: Case) -> float | None:
    return parse_quantity(case.words, sentence=case.sentence).value


def quantulum() -> Reader:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from quantulum3 import parser  # type: ignore[import-untyped, unused-ignore]

    def read(case: Case) -> float | None:
        try:
            found = parser.parse(case.words)
        except Exception:  # whatever it raises, it has given no value
            return None
        return float(found[0].value) if found else None

    return read


def price_parser() -> Reader:
    from price_parser import Price  # type: ignore[import-not-found, unused-ignore]

    def read(case: Case) -> float | None:
        amount = Price.fromstring(case.words).amount
        return None if amount is None else float(amount)

    return read


def verdict(got: float | None, expected: float | None) -> str:
    if got is None:
        return "right" if expected is None else "unresolved"
    return "right" if expected is not None and abs(got - expected) <= 1e-9 * abs(expected) else "wrong"


def full_verdict(case: Case) -> str:
    got = parse_quantity(case.words, sentence=case.sentence)
    if got == Quantity(case.value, case.value_max, case.unit, case.comparator, case.per):
        return "right"
    return "unresolved" if got.value is None else "wrong"


def microseconds(read: Reader) -> float:
    """The mean over the cases, each in the best of a few rounds, so that other work on the machine counts little."""
    best = [float("inf")] * len(CASES)
    for _ in range(ROUNDS):
        for index, case in enumerate(CASES):
            started = time.perf_counter()
            read(case)
            best[index] = min(best[index], time.perf_counter() - started)
    return sum(best) / len(best) * 1e6


def row(name: str, verdicts: Counter[str], mean: float | None) -> None:
    counts = "".join(
        f"{verdicts[kind]:>8}{verdicts[kind] / len(CASES):>7.1%}" for kind in ("right", "wrong", "unresolved")
    )
    print(f"{name:<24}{counts}{'' if mean is None else f'{mean:>12,.1f}'}")


def main() -> None:
    print(f"{len(CASES)} quantities, {sum(case.hard for case in CASES)} of them hard\n")
    print(f"{'':<24}{'right':>15}{'wrong':>15}{'unresolved':>15}{'µs each':>12}")
    row("ours, all five fields", Counter(map(full_verdict, CASES)), None)
    row("ours, the value", Counter(verdict(ours(case), case.value) for case in CASES), microseconds(ours))
    for name, load in (("quantulum3, the value", quantulum), ("price-parser, the value", price_parser)):
        try:
            read = load()
        except ImportError as error:
            print(f"{name:<24}left out: {error}")
            continue
        with contextlib.redirect_stderr(None):
            verdicts = Counter(verdict(read(case), case.value) for case in CASES)
            mean = microseconds(read)
        row(name, verdicts, mean)


if __name__ == "__main__":
    main()
