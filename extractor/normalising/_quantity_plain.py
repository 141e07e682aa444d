"""Plain quantities, read straight away: "18 percent", "up to $340 million", "14.6 billion crowns a year".

Most quantities in print are one number in digits with its unit behind it, or its currency before it; what they are of,
and a rate, may follow. The words around the digits recur from text to text, so that what they say is kept. All else is left to the general reader, which would
read a plain quantity just the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple, cast

from extractor.normalising._quantity_amounts import counted_by
from extractor.normalising._quantity_items import Context, Item, literal, read_items
from extractor.normalising._quantity_money import FAMILIES, NEVER_BEFORE
from extractor.vocabulary import Comparator, Per


class Frame(NamedTuple):
    """What stands around the digits of a plain quantity, and multiplies and divides them."""

    factor: int
    over: int
    unit: str
    """As in a record, or as printed where its text has to settle it; a bare number is a count."""
    family: str
    """The currencies that share a unit that is to be settled; else empty."""
    comparator: Comparator
    per: Per | None


class Plain(NamedTuple):
    """One number, upper / over, in its frame."""

    upper: int
    over: int
    frame: Frame
    label: str
    """As that of a number without a scale: "year" where it may be one."""


_PLAIN: Final = re.compile(r"([^\d.-]*[^\w.-])?(\d+(?:[.,]\d+)*)(\D*)")
"""Behind a dot, a dash or a letter digits may be another number, or a name."""
_MAX_AROUND: Final = 40
"""Longer words around the digits are not kept."""


def read_plain(text: str, sentence: str) -> Plain | None:
    """The quantity of a text that is plain: "about $9.5 billion" -> 95 * 10**9 / 10, dollar, about."""
    if len(text) > _MAX_AROUND:
        return None
    match = _PLAIN.fullmatch(text)
    if match is None:
        return _in_words(text) if text.isalpha() else None
    before, digits, behind = match.groups()
    frame = _frame(before or "", behind)
    if frame is None:
        return None
    if digits.isdecimal() and len(digits) < 4:
        return Plain(int(digits) * frame.factor, frame.over, frame, "plain")
    number = literal(digits, text, match.end(2), Context(text, sentence))
    if not number.over:
        return None
    return Plain(number.factor * frame.factor, number.over * frame.over, frame, number.label)


@lru_cache(maxsize=1024)
def _in_words(text: str) -> Plain | None:
    """A number in one word that means it in any language: "six"; kept by this word alone."""
    items = read_items(text, Context(text))
    if len(items) != 1 or items[0].sense.kind != "numeral" or items[0].sense.label not in ("", "french"):
        return None
    return Plain(items[0].sense.factor, items[0].sense.over, Frame(1, 1, "count", "", "exact", None), "")


@lru_cache(maxsize=4096)
def _frame(before: str, behind: str) -> Frame | None:
    """What the words around digits say; None where the sentence has a say in it, or they hold anything else.

    Kept by these words alone: there are few that recur, such as "" and " percent", "up to $" and " million".
    """
    items = read_items(before, Context(before))
    comparator: Comparator = "exact"
    if items and items[0].sense.kind in ("modifier", "preposition"):
        comparator = cast("Comparator", items.pop(0).sense.label)
    mark = items.pop() if len(items) == 1 and _prices(items[0]) else None
    if items:
        return None
    items = read_items(behind, Context(behind))
    scale = items.pop(0).sense.factor if _opens_with_scale(behind, items, priced=mark is not None) else 1
    if not items and not before:
        return Frame(scale, 1, "count", "", comparator, None)
    unit, text = mark, before
    if unit is None and items:
        unit, text = items.pop(0), behind
    if unit is None or (unit.sense.kind == "currency" and (scale == 1 or _may_tell_country(items))):
        return None
    per = _rate(items)
    return None if any(map(_says_more, items)) else _framed(text, unit, scale, comparator, per)


def _may_tell_country(items: Sequence[Item]) -> bool:
    """Whether the word right behind money may name its country: "$5 million Canadian"."""
    return bool(items) and items[0].sense.kind == "other"


def _rate(items: list[Item]) -> Per | None:
    """What the words behind a unit are counted by at their end, taken off: "of imports | a year", "per tonne"."""
    if len(items) < 2 or items[-2].sense.kind not in ("article", "per"):
        return None
    counted = counted_by(items[-1].sense) if items[-1].sense.kind in ("time", "unit", "item") else None
    if counted:
        del items[-2:]
    return cast("Per", counted) if counted else None


def _says_more(item: Item) -> bool:
    """Whether a word behind a unit may be more than a part of what is measured: "tonnes | of pork"."""
    return item.sense.kind != "other" and item.word != "of"


def _prices(item: Item) -> bool:
    return item.sense.kind == "currency" and item.word not in NEVER_BEFORE


def _opens_with_scale(text: str, items: Sequence[Item], *, priced: bool) -> bool:
    """Whether a scale opens the words that is the same in every language and text."""
    if not items or items[0].sense.kind != "scale":
        return False
    first = items[0]
    if first.sense.label == "letter":
        return priced or (len(items) > 1 and items[1].sense.kind in ("unit", "currency"))
    is_long = first.sense.label == "long" and text[first.start : first.end] == first.word
    return is_long or first.sense.label in ("", "plural")


def _framed(text: str, unit: Item, scale: int, comparator: Comparator, per: Per | None) -> Frame | None:
    """The frame that a unit of these words makes, and the rate behind it."""
    sense = unit.sense
    name = text[unit.start : unit.end]
    match sense.kind:
        case "percent" if sense.label != "points":
            return Frame(scale, sense.over, sense.label, "", comparator, per)
        case "unit":
            return Frame(scale, 1, name, "", comparator, cast("Per", sense.label) if sense.label else per)
        case "currency" if sense.label not in FAMILIES:
            return Frame(scale * sense.factor, sense.over, sense.label, "", comparator, per)
        case "currency" if sense.factor == sense.over == 1:
            return Frame(scale, 1, name, sense.label, comparator, per)
    return None
