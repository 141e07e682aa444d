"""Numbers: from items to one number, as an exact fraction.

Digits and words mix as they do in print: "1.5", "two hundred and fifty", "3 hundred million", "a billion and a half",
"2 mil 500 millones", 1亿5000万, "two thirds", "one in five".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from extractor.normalising._quantity_items import Context, Item
from extractor.normalising._quantity_tables import POINTS, RATIOS, Sense


@dataclass(slots=True)
class Number:
    """A number in a text. `next` is the item after it."""

    value: tuple[int, int] | None
    """Numerator and denominator; None where the number is vague or can't be read."""
    next: int
    scale: int = 1
    """What its scales multiply by."""
    share: bool = False
    """Whether it is a fraction of a whole: "a quarter", "one in five"."""
    label: str = ""
    """For bare digits: "year" where they may be one, "fraction" for 1/2, "plain" for others."""
    comparator: str = ""
    """What the number itself says of its exactness: 20多, "une dizaine"."""


_ONES: Final = frozenset(("un", "une", "una", "ein", "eine", "einer"))
_DEFINITE: Final = frozenset(
    ("la", "le", "el", "del", "du", "au", "al", "cerca", "près", "plus", "más", "menos", "moins")
)
"""What may stand before "quart" and "tercera parte" in place of "one"."""
_OF: Final = frozenset(("of", "de", "des", "du", "del", "d", "von"))
_MEASURES: Final = frozenset(("scale", "percent", "currency", "time", "unit", "month"))


_DIMENSIONS: Final = frozenset(("long", "wide", "high", "tall", "deep", "thick"))
_COUNTED_PLURALS: Final = {"miles": 1000, "milliers": 1000, "tausende": 1000, "dozens": 12, "scores": 20}
"""Plurals that are vague without a number before them."""


def _opens_ratio(item: Item) -> bool:
    return item.word in RATIOS or item.sense.label == "ratio"


def _literal(sense: Sense, following: int) -> Number:
    return Number((sense.factor, sense.over) if sense.over else None, following, label=sense.label)


class NumberReader:
    """Reads numbers from the items of one text."""

    __slots__ = ("context", "items", "priced", "text")

    def __init__(self, text: str, items: Sequence[Item], context: Context) -> None:
        self.text = text
        self.items = items
        self.context = context
        self.priced = False

    def kind(self, index: int) -> str:
        return self.items[index].sense.kind if index < len(self.items) else ""

    def word(self, index: int) -> str:
        return self.items[index].word if index < len(self.items) else ""

    def read(self, index: int, *, priced: bool = False) -> Number | None:
        """The number that starts at an item, the longest one; None where none starts there.

        `priced` tells that a currency mark stands before it, so that "m" and "b" are scales.
        """
        self.priced = priced
        sense = self.items[index].sense
        match sense.kind:
            case "number":
                if not self._goes_on(index + 1):
                    return _literal(sense, index + 1)
                return self._scaled(index) or _Run(self, index).read()
            case "numeral":
                return _Run(self, index).read() if self._counts(index) else None
            case "article":
                return self._after_article(index)
            case "scale":
                if sense.label in ("letter", "capital"):
                    return None
                return _Run(self, index, 1).read() if sense.label == "alone" else self._vague(index)
            case "part":
                return self.part(index, 1, article=False) if self._is_part(index) else None
            case "vague":
                return self._vague(index + 1)
            case "cent":
                is_hundred = self.kind(index + 1) in ("scale", "numeral") or self.context.language == "fr"
                return _Run(self, index).read() if is_hundred else None
        return None

    def _scaled(self, index: int) -> Number | None:
        """The number of digits with one plain scale, "15.06 million", as `_Run` would read it; None for any other."""
        sense, scale = self.items[index].sense, self.items[index + 1].sense
        if scale.kind != "scale" or scale.label or not sense.over or self._goes_on(index + 2):
            return None
        return Number((sense.factor * scale.factor, sense.over), index + 2, scale.factor)

    def _goes_on(self, index: int) -> bool:
        if index >= len(self.items):
            return False
        item = self.items[index]
        return item.sense.kind in _GOING_ON or _opens_ratio(item) or self.opens_one_percent(index)

    def opens_one_percent(self, index: int) -> bool:
        """Whether "of a percent" follows a number: "0.7 of a percentage point"."""
        if self.word(index) != "of" or self.kind(index + 2) != "percent":
            return False
        return self.kind(index + 1) == "article" or self.word(index + 1) == "one"

    def _counts(self, index: int) -> bool:
        """Whether "once", "seize" or "sept" is a number: by the number that goes on, or by the language."""
        label = self.items[index].sense.label
        if label not in ("es", "fr"):
            return True
        return self.kind(index + 1) in ("scale", "numeral", "cent") or self.context.language == label

    def _after_article(self, index: int) -> Number | None:
        """What "a" counts: "a million", "a third", "a percentage point", "un de cada cinco"."""
        after = index + 1
        following = self.kind(after)
        if following == "part":
            return self.part(after, 1, article=True)
        if following == "scale" and self.items[after].sense.label not in ("letter", "capital"):
            return _Run(self, after, 1).read()
        if following == "percent":
            label = self.items[after].sense.label
            is_one = label == "percentage_point" or (label == "percent" and self.word(after) != "percentage")
            return Number((1, 1), after) if is_one else None
        return self.ratio(after, 1) if self.word(index) in _ONES else None

    def _vague(self, index: int) -> Number:
        """Passes over the scales of "hundreds of billions", "several dozen"."""
        scale = 1
        while self.kind(index) in ("scale", "vague", "numeral") or (
            self.word(index) in _OF and self.kind(index + 1) in ("scale", "vague")
        ):
            scale = max(scale, self.items[index].sense.factor)
            index += 1
        return Number(None, index, scale)

    def _is_part(self, index: int) -> bool:
        """Whether a fraction may stand without a numerator: "half of", "quarter point", "la tercera parte"."""
        label = self.items[index].sense.label
        following = self.kind(index + 1)
        if label == "whole":
            return True
        if label == "half":
            return following not in ("time", "other", "item", "month", "number")
        if label == "demi":
            return following in ("scale", "unit", "percent")
        if label == "quarter":
            return following == "percent"
        if self.items[index].sense.factor > 1:
            return True
        is_definite = index > 0 and self.word(index - 1) in _DEFINITE
        return is_definite and (not label or self.word(index + 1) in _OF)

    def part(self, index: int, upper: int, *, article: bool) -> Number | None:
        """A fraction, and what it is of: "half a billion", "a quarter of a percentage point", "two thirds"."""
        sense = self.items[index].sense
        if sense.label == "ordinal" and upper > 1 and not self.word(index).endswith("s"):
            return None
        value = (upper * sense.factor, sense.over)
        after = index + 1
        of = after + 1 if self.word(after) in ("of", "de", "d") else after
        if self.kind(of) == "article" or (self.kind(of) == "numeral" and self.items[of].sense.factor == 1):
            of += 1
        following = self.kind(of)
        if following == "scale" and self.items[of].sense.label not in ("letter", "capital", "plural"):
            scaled = _Run(self, of, 1).read()
            if scaled is not None and scaled.value is not None:
                return replace(scaled, value=(scaled.value[0] * value[0], scaled.value[1] * value[1]))
        is_direct = of == after or self.kind(of - 1) in ("article", "numeral") or self.word(of) in ("point", "punto")
        if (following in ("percent", "unit") and is_direct) or (following in ("cent", "currency") and of > after):
            return Number(value, of)
        if sense.label in ("half", "demi") and following == "time":
            return None
        is_ordinal = sense.label in ("ordinal", "quarter") and article
        if (is_ordinal or sense.label == "half") and self.kind(after) in ("time", "other", "item"):
            return None
        return Number(value, after, share=True)

    def ratio(self, index: int, upper: int) -> Number | None:
        """What "in five" makes of the number before it: "one in five" -> 1/5."""
        after = index + 1
        if index >= len(self.items) or not _opens_ratio(self.items[index]):
            return None
        if self.kind(after) not in ("number", "numeral") or self.kind(after + 1) in _MEASURES:
            return None
        sense = self.items[after].sense
        lower = sense.factor
        if sense.over != 1 or not 0 < upper < lower or not (lower <= 20 or lower == 100):
            return None
        return Number((upper, lower), after + 1, share=True)


class _Run:
    """One number while it is read, item by item.

    The value is (total + current) / over: "2 million 300 thousand 5" has a total of 2,300,000 and a current 5.
    """

    __slots__ = (
        "all", "comparator", "current", "has_digits", "in_digits", "index", "is_open", "is_readable", "is_started",
        "label", "last", "over", "scale", "start", "total",
    )  # fmt: skip

    def __init__(self, numbers: NumberReader, index: int, current: int = 0) -> None:
        self.all = numbers
        self.start = self.index = index
        self.total = 0
        self.current = current
        self.over = self.scale = 1
        self.last = 0
        """The last scale."""
        self.is_open = self.is_started = bool(current)
        """Open: a number stands since the last scale."""
        self.in_digits = self.has_digits = False
        self.is_readable = True
        self.label = self.comparator = ""

    def read(self) -> Number | None:
        items = self.all.items
        while self.index < len(items):
            item = items[self.index]
            step = _STEPS.get(item.sense.kind)
            if step is not None:
                if not step(self, item.sense):
                    break
            elif not self._take_decimals(item.word):
                break
            self.index += 1
        if not self.is_started:
            return None
        return self._as_share() or self._as_number()

    # Each step takes the item at hand, and tells whether it belongs to the number.

    def _take_literal(self, sense: Sense) -> bool:
        if self.is_started:
            is_mixed = sense.label == "fraction" and self.in_digits and self.is_open and self.over == 1
            if not (is_mixed or (sense.label != "fraction" and self._continues(sense))):
                return False
        else:
            self.label = sense.label
        if sense.over:
            self._open(sense.factor, sense.over)
        else:
            self.is_readable = False
        self.is_started = self.in_digits = self.has_digits = True
        return True

    def _continues(self, sense: Sense) -> bool:
        """Whether digits go on with a scaled number: 1亿5000万, "2 mil 500 millones"."""
        if self.is_open or not self.last:
            return False
        if self.last == 10**3 and self.all.word(self.index - 1) == "mil" and sense.factor < 1000 * sense.over:
            return True
        following = self.index + 1
        return (
            sense.over == 1
            and self.all.kind(following) == "scale"
            and self.all.items[following].sense.factor < self.last
        )

    def _take_numeral(self, sense: Sense) -> bool:
        if self.is_started:
            if self.over != 1 or (self.in_digits and self.is_open):
                return False
            if sense.factor == 20 and self.current % 100 == 4 and self.all.word(self.index).startswith("vingt"):
                self.current += 76
                return True
            if not self._fits(sense.factor):
                return False
        self._open(sense.factor, sense.over)
        self.is_started = True
        self.in_digits = False
        if sense.label == "about":
            self.comparator = "about"
            self._pass_over_of()
        return True

    def _pass_over_of(self) -> None:
        """The preposition of "une centaine de milliers", "una veintena de millones"."""
        scale = self.index + 2
        is_scale = self.all.kind(scale) == "scale" or self.all.word(scale) in _COUNTED_PLURALS
        if is_scale and self.all.word(self.index + 1) in ("de", "d"):
            self.index += 1

    def _fits(self, value: int) -> bool:
        """Whether a numeral may follow: "twenty" "five", "soixante" "dix" "sept", not "five" "twenty"."""
        if not self.is_open:
            is_beside = self.has_digits or self.all.kind(self.index + 1) == "time"
            return not self.last or (value < self.last and not is_beside)
        if self.current % 100 == 0:
            return value < 100 and self.current > 0
        tens = self.current % 100
        if tens in (60, 80):
            return 0 < value < 20
        if tens == 10:
            return 7 <= value <= 9
        return tens % 10 == 0 and 0 < value < 10

    def _take_scale(self, sense: Sense) -> bool:
        if sense.label == "short" and not self._is_short_scale():
            if self.index + 1 < len(self.all.items) or self.all.word(self.index) == "mm":
                return False
            self.is_readable = False  # "5 Bio."
            return True
        factor = self._factor(sense)
        if factor is None:
            self.is_readable = False
        else:
            self._multiply(factor)
            self.label = ""
        return True

    def _is_short_scale(self) -> bool:
        """Whether "Bio", "Md", "mill" and "mm" are scales: beside money or a unit, not in "20 bio farms", "MD-90"."""
        after = self.index + 1
        if self.all.word(after) in _OF:
            after += 1
        return self.all.priced or self.all.kind(after) in ("currency", "unit")

    def _factor(self, sense: Sense) -> int | None:
        """What the scale at hand multiplies by; None where that stays in doubt."""
        following = self.all.kind(self.index + 1)
        if sense.label == "capital":
            if self.all.priced:
                return sense.factor
            return sense.factor if following == "currency" and sense.factor != 10**12 else None  # "T€" are thousands
        if sense.label == "letter":
            if self.all.word(self.index + 1) in _DIMENSIONS:
                return None  # metres
            is_glued = self.all.items[self.index - 1].end == self.all.items[self.index].start
            is_scale = self.all.priced or following in ("currency", "unit") or (is_glued and following == "other")
            return sense.factor if is_scale else None
        if self.all.word(self.index) == "mil" and self.in_digits:
            return self._mil()
        return self._long_factor(sense) if sense.label == "long" else sense.factor

    def _mil(self) -> int | None:
        """What "mil" is after digits: the Spanish thousand, or an English million for short."""
        language = self.all.context.language
        if self.all.kind(self.index + 1) in ("scale", "number") or language == "es":
            return 10**3
        return 10**6 if language == "en" else None

    def _long_factor(self, sense: Sense) -> int | None:
        """What "Billion" is in its language, where the words leave room for one besides English."""
        item = self.all.items[self.index]
        written = self.all.text[item.start : item.end]
        is_foreign = (item.word.endswith("s") and self.all.word(self.index + 1) in ("de", "d")) or (
            self.index > 0 and self.all.word(self.index - 1) in _ONES
        )
        if is_foreign or (written[0].isupper() and not written.isupper()):
            if self.all.context.language in ("de", "fr", "es"):
                return 10**12 if sense.factor == 10**9 else 10**18
            if is_foreign:
                return None
        return sense.factor

    def _take_cent(self, _: Sense) -> bool:
        """The French hundred, where it multiplies or is multiplied: "deux cents", "cent millions"."""
        if self.is_started:
            goes_on = self.all.kind(self.index + 1) in ("scale", "numeral")
            is_french = goes_on or self.all.items[self.index - 1].sense.label == "french"
            if self.in_digits or not is_french or not 0 <= self.current <= 9:
                return False
        self._multiply(100)
        self.is_started = True
        return True

    def _take_odd(self, sense: Sense) -> bool:
        self.comparator = sense.label
        return True

    def _take_vague(self, _: Sense) -> bool:
        """几 after a number, 十几, and a plural that a number makes exact: "192,6 miles de toneladas"."""
        word = self.all.word(self.index)
        if word in _COUNTED_PLURALS and self.is_started:
            self._multiply(_COUNTED_PLURALS[word])
            return True
        if word not in ("几", "幾"):
            return False
        self.is_readable = False
        return True

    def _take_one(self, _: Sense) -> bool:
        """The article of "vingt et un", "treinta y un", "quatre-vingt-un"."""
        if self.in_digits or self.current < 20 or self.current % 10 or self.all.word(self.index) not in _ONES:
            return False
        before = self.all.text[self.all.items[self.index].start - 1]
        if self.all.word(self.index - 1) not in ("et", "y") and before != "-":
            return False
        self.current += 1
        return True

    def _take_dash(self, sense: Sense) -> bool:
        """The dash of "7-1/2"."""
        following = self.index + 1
        if sense.label != "-" or not self.in_digits or self.all.kind(following) != "number":
            return False
        return self.all.items[following].sense.label == "fraction"

    def _take_and(self, _: Sense) -> bool:
        """Takes in "and a half", and the "and" inside a number: "one hundred and five", "treinta y cinco"."""
        if not self.is_started:
            return False
        return self._take_and_part() or self._links()

    def _take_and_part(self) -> bool:
        numbers = self.all
        after = self.index + 1
        upper = 1
        if numbers.kind(after) in ("article", "numeral") and numbers.kind(after + 1) == "part":
            if numbers.kind(after) == "numeral":
                upper = numbers.items[after].sense.factor
            after += 1
        elif numbers.kind(after) != "part" or numbers.items[after].sense.label not in ("half", "demi"):
            return False
        sense = numbers.items[after].sense
        if upper >= sense.over or (self.is_open and self.over != 1):
            return False
        unit = 1 if self.is_open else self.last * self.over
        self._open(upper * unit, sense.over)
        self.index = after
        return True

    def _links(self) -> bool:
        following = self.all.kind(self.index + 1)
        if self.in_digits or following not in ("numeral", "article"):
            return False
        value = self.all.items[self.index + 1].sense.factor
        if self.all.word(self.index) == "and":
            is_hundred = self.current % 100 == 0 and self.current > 0 if self.is_open else self.last > 0
            return following == "numeral" and value < 100 and is_hundred
        return self.current % 100 >= 20 and self.current % 10 == 0 and (value < 10 or value == 11)

    def _take_decimals(self, word: str) -> bool:
        """The decimals of "four point three" and 八点三."""
        if word not in POINTS or not self.is_open or self.in_digits or self.all.kind(self.index + 1) != "numeral":
            return False
        while self.all.kind(self.index + 1) == "numeral":
            item = self.all.items[self.index + 1]
            places = item.end - item.start if item.sense.label == "han" else 1
            if item.sense.over != 1 or item.sense.factor >= 10**places:
                break
            self.current = self.current * 10**places + item.sense.factor
            self.total *= 10**places
            self.over *= 10**places
            self.index += 1
        return True

    def _open(self, value: int, over: int) -> None:
        self.total *= over
        self.current = self.current * over + value
        self.over *= over
        self.is_open = True

    def _multiply(self, factor: int) -> None:
        current = self.current if self.is_open else self.over
        if factor == 100:
            self.current = current * 100
            self.scale *= 100
            self.is_open = True
            return
        if not self.last or factor > self.last:
            self.scale *= factor
        if self.last and factor > self.last:
            self.total = (self.total + self.current) * factor
        elif self.last and not self.is_open:
            self.total *= factor
        else:
            self.total += current * factor
        self.current = 0
        self.last = factor
        self.is_open = False

    def _as_number(self) -> Number:
        value = (self.total + self.current, self.over) if self.is_readable else None
        return Number(value, self.index, self.scale, False, self.label if self.has_digits else "", self.comparator)

    def _as_share(self) -> Number | None:
        """The share that the number opens: "two | thirds", "one | in five", 三 | 分之一, 七 | 成."""
        numbers = self.all
        kind = numbers.kind(self.index)
        if not kind or not self.is_readable:
            return None
        upper = self.total + self.current
        after = self.index + 1
        if kind == "tenths":
            units = numbers.items[after].sense.factor if numbers.kind(after) == "numeral" else 10
            if units < 10:
                return Number((upper * 10 + units * self.over, 100 * self.over), after + 1, share=True)
            return Number((upper, 10 * self.over), after, share=True)
        if self.scale != 1:
            return None
        if numbers.opens_one_percent(self.index):
            return Number((upper, self.over), self.index + 2, label="plain")
        if self.over != 1:
            return None
        if kind == "part" and numbers.items[self.index].sense.label != "half":
            return numbers.part(self.index, upper, article=False)
        if kind == "fraction" and upper and after < len(numbers.items):
            above = numbers.read(after, priced=numbers.priced)
            if above is not None and above.value is not None:
                return Number((above.value[0], above.value[1] * upper), above.next, share=True)
        return numbers.ratio(self.index, upper)


_STEPS: Final[dict[str, Callable[[_Run, Sense], bool]]] = {
    "number": _Run._take_literal,
    "numeral": _Run._take_numeral,
    "scale": _Run._take_scale,
    "cent": _Run._take_cent,
    "odd": _Run._take_odd,
    "vague": _Run._take_vague,
    "article": _Run._take_one,
    "sign": _Run._take_dash,
    "and": _Run._take_and,
}
_GOING_ON: Final = frozenset((*_STEPS, "part", "fraction", "tenths"))
