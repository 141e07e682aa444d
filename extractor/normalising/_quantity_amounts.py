"""Amounts: the numbers of a text with their currency marks, units and modifiers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from extractor.normalising._quantity_currencies import names_country
from extractor.normalising._quantity_items import Context, Item, is_han
from extractor.normalising._quantity_money import BEFORE_SCALED, FAMILIES, NEVER_BEFORE
from extractor.normalising._quantity_numbers import Number, NumberReader
from extractor.normalising._quantity_tables import Sense


@dataclass(slots=True)
class Unit:
    """What an amount is counted in, and where those words stand."""

    sense: Sense
    start: int
    end: int
    attached: str = ""
    """The words at a currency that may tell its country: "New Zealand" before "dollars"."""


@dataclass(slots=True)
class Amount:
    """A number with its unit. Items from `first` up to `last`, characters from `start` up to `end`."""

    number: Number
    unit: Unit | None
    first: int
    last: int
    start: int
    end: int
    core_start: int
    core_end: int
    """Where the number itself stands, without sign, currency and unit."""
    is_negative: bool
    comparators: tuple[str, ...]
    depth: int
    """How many brackets it stands in."""


_STARTS: Final = frozenset(("number", "numeral", "scale", "part", "vague", "article", "cent"))
_BRACKETS: Final = frozenset("()")
_SHARED_WHOLE: Final = re.compile(r"[^\W\d]{0,12}[量额額值数數]")
"""A Chinese noun of which shares are given: 总量, 出口总额."""
_ROMANCE_ARTICLES: Final = frozenset(("el", "la", "los", "las", "le", "les", "l"))
"""Articles that mean nothing behind a modifier: "casi el 30%"."""
_STRONG: Final = frozenset(("up_to", "at_least"))
"""Comparators whose modifiers bear "the" behind them; "about the 25 percent tariffs" is no about."""


def read_amounts(text: str, items: Sequence[Item], context: Context) -> list[Amount]:
    """Every amount in the text, left to right: "about $9 billion" -> 9 * 10**9, USD, about."""
    numbers = NumberReader(text, items, context)
    amounts: list[Amount] = []
    front = _Front()
    index = 0
    last = -1
    size = len(items)
    while index < size:
        if items[index].sense.kind in _STARTS and not (amounts and is_rate(items, index)):
            number = numbers.read(index, priced=front.mark is not None)
            if number is not None:
                amount = _amount(text, items, index, number, front)
                amounts.append(amount)
                front.clear()
                index = last = amount.last
                continue
        front.take(text, items, index, follows=last == index)
        index += 1
    return amounts


class _Front:
    """What has gathered in front of the next number: modifiers, sign and currency mark."""

    __slots__ = ("comparators", "depth", "first", "held", "held_from", "is_negative", "mark")

    def __init__(self) -> None:
        self.depth = self.held_from = 0
        self.clear()

    def clear(self) -> None:
        self.comparators: tuple[str, ...] = ()
        self.held: tuple[str, ...] = ()
        """Comparators before a Chinese noun, which bear on its share: 不超过总量的10%."""
        self.mark: Unit | None = None
        self.is_negative = False
        self.first = -1
        """The first item of sign and mark."""

    def take(self, text: str, items: Sequence[Item], index: int, *, follows: bool) -> None:
        """Takes an item in; `follows` tells that an amount stands right before it."""
        item = items[index]
        sense, word = item.sense, item.word
        kind = sense.kind
        if kind == "other" and self.first < 0 and not self.comparators and word not in _BRACKETS:
            return  # nothing has gathered
        match kind:
            case "modifier" | "preposition":
                self.comparators += (sense.label,)
            case "currency" if word not in NEVER_BEFORE or _prices(items, index):
                if self.mark is None or sense.label != "dollar":
                    self.mark = Unit(sense, item.start, item.end)
                self.first = index if self.first < 0 else self.first
            case "sign":
                if not follows and _is_sign(text, items, index):
                    self.is_negative = sense.label == "-"
                    self.first = index if self.first < 0 else self.first
            case "the" | "article" | "filler":
                self._pass_over(text, items, index)
            case _:
                held = self.comparators or self.held if kind == "other" and is_han(word[0]) else ()
                if held is not self.held:
                    self.held_from = item.start
                self.clear()
                self.held = held
                self.depth = max(0, self.depth + (word == "(") - (word == ")"))

    def _pass_over(self, text: str, items: Sequence[Item], index: int) -> None:
        """Takes in an article or another small word, behind which not every modifier goes on."""
        item = items[index]
        kind, word = item.sense.kind, item.word
        if kind == "the":
            if word not in _ROMANCE_ARTICLES and not _opens_share(items, index + 1):
                self.comparators = tuple(label for label in self.comparators if label in _STRONG)
        elif kind == "article" and self.comparators and _describes(items, index):
            self.comparators = self.comparators[:-1]
        elif self.held and word == "的" and _SHARED_WHOLE.fullmatch(text, self.held_from, item.start):
            self.comparators, self.held = self.held, ()


def _describes(items: Sequence[Item], index: int) -> bool:
    """Whether a preposition and an article stand before figures that describe a noun: "under a $5 billion plan"."""
    is_preposition = index > 0 and items[index - 1].sense.kind == "preposition"
    return is_preposition and index + 1 < len(items) and items[index + 1].sense.kind in ("number", "currency")


def _prices(items: Sequence[Item], index: int) -> bool:
    """Whether a currency word prices the number behind it: it stands in one word with it, or that has a scale.

    "euro958 million", "Euros 149.9 billion", not "the dollar 5 percent higher", "won 19 deals".
    """
    if index + 1 >= len(items) or items[index + 1].sense.kind != "number":
        return False
    item = items[index]
    if items[index + 1].start == item.end:
        return True
    is_scaled = index + 2 < len(items) and items[index + 2].sense.kind == "scale"
    return is_scaled and item.word in BEFORE_SCALED and not (index and items[index - 1].sense.kind == "the")


def _is_sign(text: str, items: Sequence[Item], index: int) -> bool:
    """Whether a dash or "minus" gives a sign: a dash does at a number, not at the end of a word."""
    item = items[index]
    if item.word not in ("-", "+"):
        return True
    if item.start and text[item.start - 1].isalnum():
        return False
    return index + 1 < len(items) and items[index + 1].start <= item.end + 1


def _opens_share(items: Sequence[Item], index: int) -> bool:
    """Whether a share follows: "knapp die | Hälfte", "près des | deux tiers"."""
    kinds = [item.sense.kind for item in items[index : index + 2]]
    return kinds[:1] == ["part"] or kinds == ["numeral", "part"]


def is_rate(items: Sequence[Item], index: int) -> bool:
    """Whether an article opens a rate: "a tonne", "a quarter", "la tonne"; not "a quarter of"."""
    if index + 1 >= len(items) or items[index].sense.kind not in ("article", "the"):
        return False
    following = items[index + 1].sense
    if following.kind in ("time", "unit", "item") or following.label == "pound":
        return True
    return following.label == "quarter" and not (index + 2 < len(items) and items[index + 2].word in ("of", "percent"))


def counted_by(sense: Sense) -> str | None:
    """What a rate is counted by, for the noun behind "per"."""
    if sense.kind in ("time", "item"):
        return sense.label
    if sense.kind in ("unit", "currency"):
        return "unit"
    return "quarter" if sense.label == "quarter" else None


def _amount(text: str, items: Sequence[Item], index: int, number: Number, front: _Front) -> Amount:
    core_end = items[number.next - 1].end
    unit, last = _unit(text, items, _past_repetition(text, items, number), number, front.mark)
    if number.label == "fraction" and unit is None:
        number = replace(number, share=True)
    first = front.first if front.first >= 0 else index
    return Amount(
        number,
        unit,
        first,
        last,
        items[first].start,
        items[last - 1].end,
        items[index].start,
        core_end,
        front.is_negative,
        front.comparators,
        front.depth,
    )


_MEASURES: Final = frozenset(("percent", "unit", "currency"))
_MAX_REPEATED: Final = 6
_REPEATED: Final = frozenset(("number", "numeral", "scale", "and"))


def _past_repetition(text: str, items: Sequence[Item], number: Number) -> int:
    """The item after a number said twice, as lawyers do, "twenty-five (25)", "25 (twenty-five)", or beside another: "2.1 (1.9) percent"."""
    index = number.next
    if ")" not in text:
        return index
    close = next((at for at in range(index, min(index + _MAX_REPEATED, len(items))) if items[at].word == ")"), index)
    inner = items[index:close]
    has_measure = close + 1 < len(items) and items[close + 1].sense.kind in _MEASURES
    if close == index:
        return index + 1 if has_measure and items[index].word == ")" else index
    if inner[0].word != "(" or any(item.sense.kind not in _REPEATED for item in inner[1:]):
        return index
    is_same = len(inner) == 2 and number.value == (inner[1].sense.factor, inner[1].sense.over)
    return close + 1 if is_same or has_measure else index


# --- Units --------------------------------------------------------------------------------------------------------

_MAX_BETWEEN: Final = 3
_MILLIMETRES: Final = Sense("unit")
_MONEY_OF: Final = frozenset(("of", "de", "d", "von"))
_AFTER_COUNTRY: Final = frozenset(("other", "filler", "item", "unit"))


def _unit(text: str, items: Sequence[Item], index: int, number: Number, mark: Unit | None) -> tuple[Unit | None, int]:
    """The unit that follows a number, else the mark before it; and the item after it."""
    if number.share:
        return None, index
    takes_of = number.scale != 1 or number.value is None
    has_country = False
    for position in range(index, min(len(items), index + _MAX_BETWEEN + 1)):
        item = items[position]
        sense, word = item.sense, item.word
        kind = sense.kind
        if kind == "currency" or (kind == "cent" and position == index):
            if (mark is not None and not _agree(mark.sense, sense)) or (has_country and not word[0].isalpha()):
                break
            return _currency(text, items, index, position, mark)
        if mark is None and (kind == "unit" or (kind in ("percent", "time") and position == index)):
            if has_country:
                break
            last, end = position + 1, item.end
            while last < len(items) and items[last].word == word == "%":
                end, last = items[last].end, last + 1
            return Unit(sense, item.start, end), last
        if word == "mm" and position == index and mark is None:
            return Unit(_MILLIMETRES, item.start, item.end), index + 1
        if kind == "filler" and (sense.label == "extra" or word == "us" or (takes_of and word in _MONEY_OF)):
            continue
        if has_country and word == "/":
            continue
        if kind != "other" or not _tells_country(text[item.start : item.end]):
            break
        has_country = True
    if mark is None:
        return None, index
    return Unit(mark.sense, mark.start, mark.end, _country_behind(text, items, index)), index


def _tells_country(word: str) -> bool:
    """Whether a word may stand before a currency: "Swiss francs", "kanadische Dollar"."""
    return not is_han(word[0]) and (word[0].isupper() or names_country(word))


def _country_behind(text: str, items: Sequence[Item], index: int) -> str:
    """The word behind "$5 billion" that may name the country of its dollars: "Canadian", not before "exports"."""
    if index == len(items) or items[index].sense.kind != "other":
        return ""
    if index + 1 < len(items) and items[index + 1].sense.kind in _AFTER_COUNTRY:
        return ""
    return text[items[index].start : items[index].end]


def _agree(before: Sense, after: Sense) -> bool:
    """Whether a currency behind a number may repeat, or say more exactly, what the mark before it said."""
    return before.label in FAMILIES or after.label in FAMILIES or before.label == after.label


def _currency(text: str, items: Sequence[Item], index: int, position: int, mark: Unit | None) -> tuple[Unit, int]:
    item = items[position]
    sense, start, end = item.sense, item.start, item.end
    last = position + 1
    following = items[last] if last < len(items) else None
    if sense.kind == "cent":
        sense = Sense("currency", "cent", over=100)
    attached = text[items[index].start : start]
    if following is not None and following.start <= end + 1:
        if following.sense.kind == "currency" and sense.label in FAMILIES:
            sense, end, last = following.sense, following.end, last + 1
        elif following.sense.kind == "other":
            attached += f" {text[following.start : following.end]}"
    if mark is not None and sense.label in FAMILIES and mark.sense.label not in FAMILIES:
        return Unit(mark.sense, mark.start, mark.end, attached), last
    return Unit(sense, start, end, attached), last
