"""How much of a text can bear on a quantity in it: what stands beyond a plain word can't, and need not be read."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final

from extractor.normalising._quantity_currencies import names_country
from extractor.normalising._quantity_items import phrase, reads_as_nothing
from extractor.normalising._quantity_tables import LEXICON, POINTS, RATIOS, Sense

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
_MEASURING: Final = frozenset(("unit", "percent", "currency"))
"""Kinds of words that close an amount."""
_MEASURED_ON: Final = frozenset(("scale", "currency", "percent", "unit", "time", "cent"))
"""Kinds that may go on with one that is closed: "hundred | weight", "percentage | points"."""
_LEADING: Final = frozenset(("currency", "numeral", "scale", "cent", "part", "sign", "article"))
_BEFORE_DIGITS: Final = frozenset(("currency", "scale", "cent", "sign"))
REACH: Final = 40
"""How far from a span its surroundings are looked at, in code points."""
_NEXT_WORDS: Final = re.compile(r"\s+([^\W\d_]+)(?:\s([^\W\d_]+))?")
_BEHIND: Final = re.compile(r"(?P<mark>[.,;:]?)\s+(?P<word>[^\W\d_]+)|(?P<end>[.,;:!?]?\s*\Z)")
_LAST_TOKEN: Final = re.compile(r"[^\W\d_]+\Z|.\Z", re.DOTALL)
_FIRST_TOKEN: Final = re.compile(r"[^\W\d_]+|.", re.DOTALL)
_TOGETHER: Final = frozenset(
    pair for word, entries in LEXICON.items() for rest, _ in entries for pair in pairwise((word, *rest))
)
"""Words that stand side by side in a phrase."""


def stands_apart(text: str, start: int, end: int) -> bool:
    """Whether a span stands between plain words that can't belong to its number: "of | 12 tonnes | were sold"."""
    behind = _BEHIND.match(text, end)
    return behind is not None and _ends_before(text, start, end, behind) and _starts_behind(text, start)


def _ends_before(text: str, start: int, end: int, behind: re.Match[str]) -> bool:
    """Whether a span ends before the word that stands behind it, or with the text."""
    last = _LAST_TOKEN.search(text, max(start, end - REACH), end)
    if last is None or last[0] == ".":
        return False
    if behind["end"] is not None:
        return True
    word, token = behind["word"].lower(), last[0].lower()
    if (token, word) in _TOGETHER or names_country(word):
        return False
    senses = [sense for _, sense in LEXICON.get(word, ())]
    if not behind["word"].islower():  # a new sentence; any other capital may be a country's or a currency's
        is_plain = behind["word"][1:].islower() and reads_as_nothing(word)
        return is_plain and behind["mark"] in _CLOSING and all(sense.kind not in _GOING_ON for sense in senses)
    is_closed = any(not rest and sense.kind in _MEASURING for rest, sense in LEXICON.get(token, ()))
    going_on = _MEASURED_ON if is_closed else _GOING_ON
    if not is_closed and (word in RATIOS or any(sense.label in _OPEN for sense in senses)):
        return False
    return all(sense.kind not in going_on for sense in senses)


_CLOSING: Final = frozenset(".;:")
_OPEN: Final = frozenset(("extra", "of"))


def _starts_behind(text: str, start: int) -> bool:
    """Whether a span starts behind the word that stands before it, or with the text."""
    if not start:
        return True
    opening = text.rfind(" ", max(0, start - REACH), start - 1) + 1
    word = text[opening : start - 1]
    if text[start - 1] != " " or not opening or not (word.isalpha() and word.islower()):
        return False
    token = _FIRST_TOKEN.match(text, start)
    if token is None or (word, token[0].lower()) in _TOGETHER or word in RATIOS or names_country(word):
        return False
    leading = _BEFORE_DIGITS if token[0].isdecimal() else _LEADING
    return all(sense.kind not in leading for _, sense in LEXICON.get(word, ()))


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
