"""How much of a text can bear on a quantity in it: what stands beyond a plain word can't, and need not be read."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from extractor.normalising._quantity_currencies import names_country
from extractor.normalising._quantity_items import phrase, reads_as_nothing
from extractor.normalising._quantity_tables import LEXICON, POINTS, Sense

_SHORTEST: Final = 4
"""Letters of a word that parts. Shorter ones may belong to a currency: "-C$ 5"."""
_INSIDE: Final = frozenset(word for entries in LEXICON.values() for rest, _ in entries for word in rest)
"""Words inside of phrases: "kong" of "hong kong dollars"."""


_GOING_ON: Final = frozenset(
    (
        "scale",
        "currency",
        "percent",
        "unit",
        "time",
        "cent",
        "part",
        "numeral",
        "and",
        "times",
        "vague",
        "article",
        "per",
    )
)
_LEADING: Final = frozenset(("currency", "numeral", "scale", "cent", "part", "sign", "article"))
REACH: Final = 40
"""How far from a span its surroundings are looked at, in code points."""
_NEXT_WORDS: Final = re.compile(r"\s+([^\W\d_]+)(?:\s([^\W\d_]+))?")
_LAST_WORD: Final = re.compile(r"(?:^|\s)([a-zà-ÿ]+)\s$")


def stands_apart(text: str, start: int, end: int) -> bool:
    """Whether a span stands between plain words that can't belong to its number: "of | 12 tonnes | were sold"."""
    word, sense = phrase_behind(text, end)
    if not word.islower() or word in _INSIDE or names_country(word):
        return False
    if sense is not None and (sense.kind in _GOING_ON or sense.label in ("extra", "of")):
        return False
    before = _LAST_WORD.search(text, max(0, start - REACH), start)
    if before is None:
        return start == 0
    word = before[1]
    return not names_country(word) and all(sense.kind not in _LEADING for _, sense in LEXICON.get(word, ()))


def phrase_behind(text: str, end: int) -> tuple[str, Sense | None]:
    """The word that stands behind a place, as printed, and the sense of the phrase that it opens; no word is empty."""
    after = _NEXT_WORDS.match(text, end)
    if after is None:
        return "", None
    return after[1], phrase([word.lower() for word in after.groups("")], 0)[0]


def bearing_on(text: str, start: int, end: int) -> tuple[int, int]:
    """The part of a folded text outside of which nothing can change which amounts touch a span, or where they end.

    >>> text = "The ministry said imports worth about $340 million a year would suffer"
    >>> text[slice(*bearing_on(text, 38, 42))]
    'imports worth about $340 million a year would'
    """
    low = _word_before(text, start)
    high = _word_behind(text, end)
    if "quarter" in text[low:high]:
        return 0, len(text)  # "a quarter" is a rate where any amount stands before it, else a fraction
    return low, high


def _word_before(text: str, at: int) -> int:
    """Where the last word begins that parts a quantity from what stands before it."""
    end = text.rfind(" ", 0, at)
    while end > 0:
        start = text.rfind(" ", 0, end)
        if start >= 0 and _parts(text[start + 1 : end]):
            return start + 1
        end = start
    return 0


def _word_behind(text: str, at: int) -> int:
    """Where the first word ends that parts a quantity from what stands behind it."""
    start = text.find(" ", at)
    while start >= 0:
        end = text.find(" ", start + 1)
        if end < 0:
            break
        if _parts(text[start + 1 : end]):
            return end
        start = end
    return len(text)


@lru_cache(maxsize=4096)
def _parts(word: str) -> bool:
    """Whether no amount holds or passes over a word: a plain one, in no phrase of the lexicon and of no country."""
    return (
        len(word) >= _SHORTEST
        and word.isascii()
        and word.isalpha()
        and word.islower()
        and word not in LEXICON
        and word not in _INSIDE
        and word not in POINTS
        and reads_as_nothing(word)
        and not names_country(word)
    )
