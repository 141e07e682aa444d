"""The table that all comparisons of values print: right, wrong, unresolved, and microseconds a case.

A time is the mean over the cases, each in the best of ten rounds, so that other work on the machine counts little; a
reader that is slow gets as many rounds as fit in five seconds, and one at least.
"""

from __future__ import annotations

import contextlib
import gc
import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

Read = Callable[[Any], Any]
"""From a case to what a reader makes of it; None, or nothing in it, where it makes nothing of it."""
Verdict = Callable[[Any, Any], str]
"""From a case and what was found to "right", "wrong" or "unresolved"."""

LABELS = ("right", "wrong", "unresolved")
_ROUNDS = 10
_SECONDS = 5.0


def best_times(read: Read, cases: Sequence[Any]) -> tuple[list[Any], float]:
    """What was found for each case, and the mean of the cases' best times in microseconds."""
    found = [read(case) for case in cases]  # pays for whatever is loaded at first use
    best = [float("inf")] * len(cases)
    started = time.perf_counter()
    for _ in range(_ROUNDS):
        gc.collect()
        for index, case in enumerate(cases):
            before = time.perf_counter()
            read(case)
            best[index] = min(best[index], time.perf_counter() - before)
        if time.perf_counter() - started > _SECONDS:
            break
    return found, 1e6 * sum(best) / len(best)


def print_table(
    title: str, cases: Sequence[Any], verdict: Verdict, readers: Mapping[str, Callable[[], Read]], *, unit: str = "case"
) -> None:
    """One row a reader. A builder that raises ImportError names a reader that is not installed, which is left out."""
    warnings.simplefilter("ignore")
    print(f"{title}: {len(cases)}")
    print(f"{'':<28}" + "".join(f"{label:>16}" for label in LABELS) + f"{'µs a ' + unit:>14}")
    for name, build in readers.items():
        try:
            read = build()
        except ImportError as error:
            print(f"{name:<28} left out: {error}")
            continue
        with contextlib.redirect_stderr(None):
            found, mean = best_times(read, cases)
        counts = Counter(verdict(case, value) for case, value in zip(cases, found, strict=True))
        shares = "".join(f"{counts[label]:>7,} {counts[label] / len(cases):>6.1%} " for label in LABELS)
        print(f"{name:<28}{shares:>48}{mean:>14,.1f}", flush=True)
    print()


def print_faults(faults: Iterable[tuple[Any, Any]]) -> None:
    """Each case that our reader does not get right, with what it made of it."""
    for case, found in faults:
        print(f"{case}\n    is {found}")


def agreeing(expected: object, found: object) -> str:
    """The verdict on a value that is right only where it is the expected one, and nothing where nothing is."""
    if found == expected:
        return "right"
    return "wrong" if found else "unresolved"
