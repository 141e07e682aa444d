"""How much of a text can bear on a quantity in it: what stands beyond a plain word can't, and need not be read."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from itertools import pairwise
from typing import Final

from extractor.normalising._quantity_currencies import names_country
from extractor.normalising._quantity_items import phrase, reads_as_nothing
from extractor.normalising._quantity_tables import LEXICON, POINTS, RATIOS, Kind, Sense

_SHORTEST: Final = 4
"""Letters of a word that parts. Shorter ones may belong to a currency: "-C$ 5"."""
_INSIDE: Final = frozenset(word for entries in LEXICON.values() for rest, _ in entries for word in rest)
"""Words inside of phrases: "kong" of "hong kong dollars"."""


_OPENERS: Final[defaultdict[Kind, set[str]]] = defaultdict(set)
for _word, _entries in LEXICON.items():
    for _, _sense in _entries:
        _OPENERS[_sense.kind].add(_word)


def _opening(*kinds: Kind) -> frozenset[str]:
    """The words that open a phrase of some kind."""
    return frozenset().union(*(_OPENERS[kind] for kind in kinds))


_MEASURED_ON: Final = _opening("scale", "currency", "percent", "unit", "time", "cent")
"""Words that may go on with an amount that is closed: "hundred | weight", "percentage | points"."""
_GOING_ON: Final = _MEASURED_ON | _opening("part", "numeral", "and", "times", "vague", "article", "per")
_LEADING: Final = _opening("currency", "numeral", "scale", "cent", "part", "sign", "article")
_BEFORE_DIGITS: Final = _opening("currency", "scale", "cent", "sign")
_PASSED_OVER: Final = frozenset(
    word for word, entries in LEXICON.items() if any(sense.label in ("extra", "of") for _, sense in entries)
)
"""Words that may stand between a number and its unit: "5 million | more | tonnes"."""
_MEASURES: Final = {
    word: sense.kind
    for word, entries in LEXICON.items()
    for rest, sense in entries
    if not rest and sense.kind in ("unit", "percent", "currency")
}
"""Words that close an amount, each with its kind."""
_HOLDING: Final = frozenset(
    (word, *rest)[-1]
    for word, entries in LEXICON.items()
    for rest, sense in entries
    if sense.kind in ("the", "article", "filler", "modifier", "preposition")
)
"""Words that may stand between a currency and its number."""
_NUMBERS: Final = frozenset(
    word
    for word, entries in LEXICON.items()
    for rest, sense in entries
    if not rest and sense.kind in ("scale", "numeral")
)
_SCALES: Final = _NUMBERS & _opening("scale")
REACH: Final = 40
"""How far from a span its surroundings are looked at, in code points."""
_NEXT_WORDS: Final = re.compile(r"\s+([^\W\d_]+)(?:\s([^\W\d_]+))?")
_BEHIND: Final = re.compile(
    r"""
      (?P<mark>\)?[.,;:]?["”]?)\s+["“]?(?P<word>[^\W\d_]+)(?:\s(?P<next>[^\W\d_]+))?
    | (?P<other>[.,;:]?\s+[(\d])
    | [.,;:!?]?["”]?\s*\Z
    """,
    re.VERBOSE,
)
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
    """Whether a span ends before what stands behind it: a word, a bracket or the end of the text."""
    last = text[max(start, end - REACH) : end].rpartition(" ")[2]
    if not last.isalpha():
        found = _LAST_TOKEN.search(last)
        if found is None or found[0] == ".":
            return False
        last = found[0]
    token = last.lower()
    measure = "percent" if text.endswith(_PER_CENT, start, end) else _MEASURES.get(token)
    printed = behind["word"]
    if printed is None:
        return behind["other"] is None or measure is not None
    word = printed.lower()
    if (token, word) in _TOGETHER:
        return False
    if measure in ("percent", "unit") and last == token:
        return True  # whatever follows, it is closed
    if not printed.islower():
        return _is_new(printed, word, behind)
    if measure is not None:
        return word not in _MEASURED_ON and not names_country(word)
    if word in RATIOS or word in _PASSED_OVER:
        return _is_passed(token, word, behind)
    if word in _GOING_ON:
        return word in ("a", "an") and token in _SCALES
    return not names_country(word)


_PER_CENT: Final = ("per cent", "pour cent")
_CLOSING: Final = frozenset(".;:")


def _is_new(printed: str, word: str, behind: re.Match[str]) -> bool:
    """Whether a word with a capital opens a sentence, or stands before a plain word: "31 | Chinese companies".

    Any other may be a country's or a currency's: "31 Chinese yuan".
    """
    if not printed[1:].islower() or not reads_as_nothing(word):
        return False
    if word not in LEXICON and behind["next"] is not None and _parts(behind["next"]):
        return True
    return not names_country(word) and behind["mark"][:1] in _CLOSING and word not in _GOING_ON


def _is_passed(token: str, word: str, behind: re.Match[str]) -> bool:
    """Whether a number ends before a small word, as one does that no unit can follow: "$2 million | of imports"."""
    if word == "in" or behind["mark"].startswith(")"):
        return token in _SCALES
    is_number = token.isdecimal() or token in _NUMBERS
    return is_number and behind["next"] is not None and _parts(behind["next"])


def _starts_behind(text: str, start: int) -> bool:
    """Whether a span starts behind the word that stands before it, or with the text."""
    if not start or text[start - 1] == "(":
        return True
    words = text[max(0, start - REACH) : start].split()
    if not words:
        return True  # as in a table
    if not text[start - 1].isspace() or len(words) < 2:
        return False
    printed = words[-1].strip(_MARKS)
    word = printed.lower()
    if not printed.isalpha() or not (printed == word or printed[1:].islower() or printed == "A"):
        return False
    if word in RATIOS or (
        word in _HOLDING and not text.endswith(f" {word} ", 0, start) and not _is_plain(words[-2].strip(_MARKS))
    ):
        return False
    first = text[start]
    if first.isdecimal() or first in _SYMBOLS:
        is_apart = word not in _BEFORE_DIGITS and (word, first) not in _TOGETHER
    else:
        token = _FIRST_TOKEN.match(text, start)
        is_apart = (
            token is not None
            and word not in _LEADING
            and (word, token[0].lower()) not in _TOGETHER
            and not names_country(word)
        )
    return is_apart and (printed == word or reads_as_nothing(word))


def _is_plain(word: str) -> bool:
    """Whether a word, in small letters or opening a sentence, is of no kind."""
    lowered = word.lower()
    return word[1:].islower() and word.isalpha() and lowered not in LEXICON and reads_as_nothing(lowered)


_MARKS: Final = ',;:.()"“”'
_SYMBOLS: Final = frozenset("$€£¥")


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
