"""Quantities: from the words of a text to a number, its unit, its comparator and its rate.

Where the codebook is silent, these conventions hold.

*Numbers.* The language of words and sentence reads the marks: a dot before three digits groups thousands in German,
French and Spanish, a comma in the others and in Spanish; what stays in doubt is None. "Billion" is 10**12 in German,
as are "billions de" in French and "billones" in Spanish; "mil" alone is 1,000. "m", "b" and "k" are scales only beside
a currency or a noun.
*Ranges.* The ends of "10 to 15 percent", "$10-15 billion" share scale and unit. "from 10 to 25 percent" is a range only
where its text says so ("ranging", "duties from"); else it may be a change between two levels, and is None.
"by $5 billion to $25 billion" is a step and a level, and None too.
*Shares.* "60 percent of their 90,000 tonne quota" is the share; "25 percent of $50 billion" may be a rate, and is None.
*Other figures.* What follows "vs", "compared with", "up from" is not read, nor are a conversion in brackets, a duration
("over three years"), a date, a name ("Section 301"). Where two figures still remain the value is None.
*Units.* A basis point is 0.01 percentage point, a per mille 0.1 percent, a coin a hundredth of its currency. "points"
are percentage points where the text speaks of percent. A number without a unit is a count, a duty of zero percent; but
millions and decimals that no noun follows may be money or an index, and have none, as "1,250 per tonne" has; a
duration keeps its word ("days"); "bpd" stays, per day. A bare "dlr" is American where the text names the United States,
Canadian, Australian or New Zealand's where it names that country alone, and else stays the word.
*Comparators.* "or more", "plus" and "50+" are at_least; "upwards of", gut, 多 and 余 more_than; "close to", knapp and
"une dizaine" about; "just under" less_than; 以上 at_least, 以下 up_to. A bound wins over an about ("at least about").
*Rates.* A head or a person is each; a tonne, a vehicle or any other noun after "per" is a unit.
*Vague.* "hundreds of", "several" are None, with the unit named or counted; so are, without one, multiples ("twice",
"threefold", "double the 25 percent").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, NamedTuple, cast

from extractor.normalising._quantity_amounts import Amount, counted_by, is_rate, read_amounts
from extractor.normalising._quantity_choice import Ends, choose, is_in_digits
from extractor.normalising._quantity_currencies import settle
from extractor.normalising._quantity_items import Context, Item, is_han, read_items
from extractor.normalising._quantity_numbers import Number
from extractor.normalising._quantity_plain import Plain, read_plain
from extractor.normalising._quantity_tables import LEXICON, TAIL_TOO
from extractor.normalising._quantity_text import fold, in_plain_characters, join_digits
from extractor.normalising._quantity_window import REACH, bearing_on, phrase_behind, stands_apart
from extractor.vocabulary import Comparator, Per


class Quantity(NamedTuple):
    """A quantity as typed values; `value` is None where the words leave it open."""

    value: int | float | None
    value_max: int | float | None
    unit: str | None
    comparator: Comparator
    per: Per | None


_UNRESOLVED: Final = Quantity(None, None, None, "exact", None)
_MAX_WORDS: Final = 400
_MAX_SENTENCE: Final = 4_000
_MAX_VALUE: Final = 10**18
_MAX_FIGURES: Final = 4
"""How far the reading of a figure follows the list that it stands in."""


def parse_quantity(words: str, *, sentence: str = "") -> Quantity:
    """The value of a quantity as printed: "up to $150 billion each" -> up to 150000000000 USD each.

    The sentence settles a unit that the words leave open (crowns, a bare 25 before "and 30 percent"), and never adds
    to the number: where it shows that the words cut a number short, the value is None.
    """
    if len(words) > _MAX_WORDS:
        return _UNRESOLVED
    return _read(words, sentence[:_MAX_SENTENCE], _MAX_FIGURES)


def _read(words: str, sentence: str, figures: int) -> Quantity:
    """As `parse_quantity`, with as many looks at other figures of the sentence as are left."""
    text = in_plain_characters(words)
    plain = read_plain(text, sentence)
    if plain is not None:
        is_bare = plain.frame.unit == "count"
        return _bare(plain, text, words, sentence, figures) if is_bare else _in_frame(plain, text, sentence)
    text = join_digits(text)
    context = Context(text, sentence)
    items = read_items(text, context)
    amounts = read_amounts(text, items, context)
    ends = choose(text, items, amounts, context) if amounts else None
    comparator = _comparator(items, ends, text) if ends is not None else None
    if ends is None or comparator is None:
        return _UNRESOLVED
    value, value_max, unit = _measure(text, ends, context)
    if value is None and unit == "count" and is_in_digits(text, ends.low):
        return _UNRESOLVED
    quantity = Quantity(value, value_max, unit, comparator, _per(items, ends, amounts))
    if sentence and figures and value is not None:
        if ends.high is None:
            quantity = _in_sentence(quantity, ends.low, words, sentence, figures - 1)
        elif ends.high.unit is None and ends.low.unit is None:
            quantity = _range_in_sentence(quantity, words, sentence, figures - 1)
    quantity = _as_count(quantity, text, context.text)
    if quantity.unit == "count" and quantity.value is not None and ends.last.unit is None:
        behind = next((item for item in items[ends.last.last :] if item.sense.kind not in _PASSED_OVER), None)
        if behind is not None and behind.sense.kind == "other" and _LONE_LETTER.match(text, behind.start):
            return _UNRESOLVED
        is_price = behind is not None and behind.sense.kind == "per" and quantity.per == "unit"
        if is_price or (behind is None and _is_no_noun(quantity, ends.last.number, words, sentence)):
            quantity = quantity._replace(unit=None)
    return quantity


def _as_count(quantity: Quantity, text: str, context: str) -> Quantity:
    """A count, unless it is a duty of zero percent, or a broken number of what is named behind it."""
    if quantity.unit != "count":
        return quantity
    if quantity.value == 0 and _ZERO_DUTY.search(context):
        return quantity._replace(unit="percent")
    if isinstance(quantity.value, float) and (noun := _BROKEN_COUNT.search(text)):
        return quantity._replace(unit=noun[1])  # nothing that is counted comes in parts
    return quantity


def _is_no_noun(quantity: Quantity, number: Number, words: str, sentence: str) -> bool:
    """Whether a number without a noun may be none of a count."""
    is_doubtful = number.scale >= _MANY or isinstance(quantity.value, float)
    return is_doubtful and not _is_counted(words, sentence)


def _bare(plain: Plain, text: str, words: str, sentence: str, figures: int) -> Quantity:
    """A number with nothing around it but a scale, to which its sentence may give a unit."""
    scale = plain.frame.factor
    value = _quotient(plain.upper, plain.over)
    if value is None:
        return _UNRESOLVED
    size = len(text)
    number = Number((plain.upper, plain.over), 1, scale, label=plain.label if scale == 1 else "")
    quantity = Quantity(value, None, "count", "exact", None)
    if sentence and figures:
        amount = Amount(number, None, 0, 1, 0, size, 0, size, False, (), 0)
        quantity = _in_sentence(quantity, amount, words, sentence, figures - 1)
    quantity = _as_count(quantity, text, f"{text} {sentence}")
    if quantity.unit == "count" and _is_no_noun(quantity, number, words, sentence):
        return quantity._replace(unit=None)
    return quantity


def _in_frame(plain: Plain, text: str, sentence: str) -> Quantity:
    """A plain quantity, to which its sentence adds nothing but the country of its currency."""
    frame = plain.frame
    unit = frame.unit
    if frame.family:
        unit = settle(frame.family, "", Context(text, sentence)) or unit
    return Quantity(_quotient(plain.upper, plain.over), None, unit, frame.comparator, frame.per)


_MANY: Final = 10**6
_PASSED_OVER: Final = frozenset(("tail", "modifier", "preposition", "rate", "sign", "mark"))
_NO_NOUNS: Final = frozenset(
    "is are was were be been has have had will would could said says that which who as with at on when while but than "
    "this last next yet there he she they it mit wird wurde wurden hat haben sind waren am zum zur beim als avec que "
    "qui ont est sont était con ha han fue fueron son estaba estaban".split()
)
_LONE_LETTER: Final = re.compile(r"[a-z](?![\w.-])")
"""An abbreviation that nothing explains: "65 c"."""
_COUNTED_IN: Final = re.compile(
    r"\b(?:vehicle|car|truck|job|people|person|worker|unit|passenger|container|bag|share|head|animal|tourist|visitor"
    r"|household|parcel|package|phone|unidad|vehículo|auto|coche|empleo|persona|véhicule|voiture|emploi|personne"
    r"|fahrzeug|stück|stelle|arbeitsplätze|menschen)",
    re.IGNORECASE,
)


def _is_counted(words: str, sentence: str) -> bool:
    """Whether the sentence names what is counted: millions and decimals of nothing may be money or an index."""
    if _COUNTED_IN.search(sentence):
        return True
    return any(_goes_on_with_noun(sentence, end) for _, end in _places(words, sentence))


def _goes_on_with_noun(sentence: str, end: int) -> bool:
    """Whether a noun, or an adjective before it, seems to stand right behind a place in a sentence."""
    word, sense = phrase_behind(sentence, end)
    if not word:
        return is_han(sentence[end : end + 1] or " ")
    if sense is not None:
        return sense.kind in ("item", "filler")
    return word.lower() not in _NO_NOUNS


_BROKEN_COUNT: Final = re.compile(r"\d[.,]\d+ ?-?([^\W\d_]{3,20})$")


# --- Spans --------------------------------------------------------------------------------------------------------

_MAX_STEPS: Final = 8


def complete_quantity(text: str, start: int, end: int) -> tuple[int, int]:
    """The smallest span around a span that holds its quantity whole: "9 billion" in "$9 billion" -> "$9 billion".

    Takes in cut-off digits, signs, currency, percent, scale and unit, but no modifier and no rate. A span without a
    number, and one outside the text, stay as they are. Offsets are code points, the end exclusive.
    """
    if not 0 <= start < end <= len(text):
        return start, end
    span = (start, end)
    near: _Near | None = None
    for _ in range(_MAX_STEPS):
        if span[1] - span[0] > _MAX_WORDS or stands_apart(text, *span):
            return span
        near = _near(text, span, near)
        wider = _widened(span, near.ranges)
        if wider == span:
            return span
        span = wider
    return start, end


class _Near(NamedTuple):
    """What stands near a span, and the spans of its amounts: of the numbers alone, and whole."""

    start: int
    end: int
    ranges: list[tuple[int, int, int, int]]


def _near(text: str, span: tuple[int, int], known: _Near | None) -> _Near:
    """What bears on a span; what is known where that is the same."""
    start, end = span
    offset = max(0, start - REACH)
    window = fold(text[offset : end + REACH])
    opening, closing = bearing_on(window, start - offset, end - offset)
    low, high = offset + opening, offset + closing
    if known is not None and (known.start, known.end) == (low, high):
        return known
    context = Context(window)
    window = window[opening:closing]
    amounts = read_amounts(window, read_items(window, context), context)
    ranges = [
        (low + first.core_start, low + last.core_end, low + first.start, low + last.end)
        for first, last in _ranges(window, amounts)
    ]
    return _Near(low, high, ranges)


def _widened(span: tuple[int, int], ranges: Sequence[tuple[int, int, int, int]]) -> tuple[int, int]:
    """One step of completing a span: the amounts whose number it touches, taken whole."""
    low, high = span
    for core_start, core_end, start, end in ranges:
        if core_start < span[1] and core_end > span[0]:
            low, high = min(low, start), max(high, end)
    return low, high


def _ranges(text: str, amounts: Sequence[Amount]) -> Iterator[tuple[Amount, Amount]]:
    """The amounts, each from itself to itself; those that only a dash parts go together: "10-15 percent"."""
    index = 0
    while index < len(amounts):
        last = index
        while last + 1 < len(amounts) and text[amounts[last].end : amounts[last + 1].start] == "-":
            last += 1
        yield amounts[index], amounts[last]
        index = last + 1


# --- Modifiers ----------------------------------------------------------------------------------------------------

_STOPS: Final = frozenset(("compare", "from"))
"""What comes behind these tells of another figure."""


def _comparator(items: Sequence[Item], ends: Ends, text: str) -> Comparator | None:
    """The comparator that the modifiers make together; None where they pull apart."""
    low, high = ends
    last = high or low
    labels = [*low.comparators]
    if last.last < len(items):
        labels += _tails(items, last, text)
    if low.number.comparator:
        labels.append(low.number.comparator)
    if high is not None and high.number.comparator:
        labels.append(high.number.comparator)
    if not labels:
        return "exact"
    bounds = [label for label in labels if label != "about"]
    if not bounds:
        return "about"
    sides = {label in ("less_than", "up_to") for label in bounds}
    return cast("Comparator", bounds[0]) if len(sides) == 1 else None


def _tails(items: Sequence[Item], last: Amount, text: str) -> Iterator[str]:
    """The modifiers behind an amount: "or more", "at least", "50-some", the plus of "50+" and "$1 billion-plus"."""
    for index in range(last.last, len(items)):
        item = items[index]
        sense, word = item.sense, item.word
        if sense.kind in _STOPS or sense.kind == "number":
            return
        is_next = index == last.last
        is_final = index + 1 == len(items)
        match sense.kind:
            case "tail":
                if word != "plus" or (is_next and (is_final or text[item.start - 1] == "-")):
                    yield sense.label
            case "modifier":
                if sense.label in TAIL_TOO and (is_next or is_final):
                    yield sense.label
            case "preposition":
                if word == "some" and is_next and text[item.start - 1] == "-":
                    yield "about"
            case "sign":
                if word == "+" and is_next and item.start == items[index - 1].end:
                    yield "at_least"


# --- Rates --------------------------------------------------------------------------------------------------------

_ANY_NOUN: Final = frozenset(("per", "pro", "每"))
"""What opens a rate before a noun of any kind."""
_OPENING_RATES: Final = frozenset(("rate", "per", "mark", "article", "the", "join"))
_NO_RATE_AFTER: Final = frozenset(("when", "compare", "from", "preposition", "modifier", "between", "ago"))


def _per(items: Sequence[Item], ends: Ends, amounts: Sequence[Amount]) -> Per | None:
    """What the quantity is counted by: "each", "a year", "per tonne"."""
    last = ends.last
    if last.unit is not None and last.unit.sense.kind == "unit" and last.unit.sense.label:
        return cast("Per", last.unit.sense.label)
    inside: set[int] | None = None
    for index, item in enumerate(items):
        kind = item.sense.kind
        if kind in _STOPS and index >= last.last:
            break
        if kind not in _OPENING_RATES:
            continue
        if inside is None:
            inside = {index for amount in amounts for index in range(amount.first, amount.last)}
        rate = None if index in inside else _rate(items, index, last, inside)
        if rate:
            return cast("Per", rate)
    return None


def _rate(items: Sequence[Item], index: int, last: Amount, inside: set[int]) -> str | None:
    """The rate that an item opens, if it opens one."""
    item = items[index]
    following = items[index + 1] if index + 1 < len(items) else None
    counted = None if following is None else counted_by(following.sense)
    match item.sense.kind:
        case "rate":
            if item.word == "im" and following is not None and following.sense.label == "year":
                return None
            return counted if item.word == "each" and counted else item.sense.label
        case "per":
            if index + 1 in inside:
                return "each" if item.word == "je" and index == 0 else "unit"
            is_any = following is not None and following.sense.kind in ("other", "filler") and item.word in _ANY_NOUN
            return counted or ("unit" if is_any else None)
        case "mark":
            if item.word != "/" or index < last.first:
                return None
            is_next = index + 2 < len(items) and items[index + 2].sense.kind == "unit"
            return counted or ("unit" if index + 1 in inside or is_next else None)
        case "join":
            is_exchange = index == last.last and index + 3 == len(items) and items[-1].sense.kind == "currency"
            return "unit" if is_exchange and items[index + 1].word == "the" else None
        case "article" | "the":
            return counted if _opens_rate(items, index, last) else None
    return None


def _opens_rate(items: Sequence[Item], index: int, last: Amount) -> bool:
    """Whether an article is the one of "$5 billion a year", not of "in a year", "a year ago"."""
    if index < last.last or not is_rate(items, index) or items[index - 1].sense.kind in _NO_RATE_AFTER:
        return False
    if items[index].sense.kind == "the" and (items[index].word == "the" or items[index + 1].sense.kind == "time"):
        return False
    return not (index + 2 < len(items) and items[index + 2].sense.kind == "ago")


# --- Values and units ---------------------------------------------------------------------------------------------

_WIDEST: Final = 1000
"""Ends of a range further apart than this are two figures, or one of them lost its scale."""
_PERCENT_IN: Final = re.compile(r"%|\bpercent|\bper cent|\bpct\b|prozent|pour cent|por ciento", re.IGNORECASE)
_INDEX_IN: Final = re.compile(
    r"\bindex|\bshares?\b|\bstocks?\b|\bDow\b|\bNikkei\b|\bFTSE\b|indice|índice|aktie", re.IGNORECASE
)
_ZERO_DUTY: Final = re.compile(
    r"\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?|aranceles?|droits?|zölle?n?)\b[^.;]{0,60}?"
    r"\b(?:to|at|of|from|auf|à|a)\s+(?:zero|cero|zéro|null|0)\b"
    r"|\b(?:zero|cero|zéro|null|0)[\s-]+(?:\w+\s)?(?:tariff|dut|lev|rate|arancel|droit|zöll)|零关税",
    re.IGNORECASE,
)
"""A duty of nothing: its zero is a percentage."""


@dataclass(slots=True)
class _Measure:
    """The unit of a record, and what a number in it is multiplied by."""

    name: str
    factor: int = 1
    over: int = 1


_SHARE: Final = _Measure("percent", 100)
_COUNT: Final = _Measure("count")
_PERCENT: Final = _Measure("percent")


def _measure(text: str, ends: Ends, context: Context) -> tuple[int | float | None, int | float | None, str | None]:
    """Value, upper value and unit."""
    low, high = ends
    if high is None:
        measure = _measure_of(text, low, context)
        return _value(low, measure), None, measure.name
    lower, upper = _measure_of(text, low, context), _measure_of(text, high, context)
    if lower is _COUNT:
        lower = upper
    elif upper is _COUNT:
        if lower.name == "percent":
            return None, None, None  # "rose 0.5 pct to 129.4"
        upper = lower
    value, value_max = _value(low, lower, scale=_shared_scale(low, high)), _value(high, upper)
    if lower.name != upper.name or value is None or value_max is None:
        return None, None, None
    if value >= value_max or 0 < value * _WIDEST <= value_max:
        return None, None, None
    return value, value_max, upper.name


def _measure_of(text: str, amount: Amount, context: Context) -> _Measure:
    if amount.number.share:
        return _SHARE
    if amount.unit is None:
        return _COUNT
    sense = amount.unit.sense
    if sense.label == "percent" and sense.over == 1:
        return _PERCENT
    if sense.kind == "percent" and sense.label != "points":
        return _Measure(sense.label, over=sense.over)
    if sense.kind == "percent" and _PERCENT_IN.search(context.text) and not _INDEX_IN.search(context.text):
        return _Measure("percentage_point")
    if sense.kind == "currency":
        code = settle(sense.label, amount.unit.attached, context)
        if code is not None:
            return _Measure(code, sense.factor, sense.over)
    return _Measure(text[amount.unit.start : amount.unit.end])


def _shared_scale(low: Amount, high: Amount) -> int:
    """What the lower end takes over from the upper: "$10 to $15 billion" -> 10**9; 0 where that stays in doubt."""
    lower, upper = low.number.value, high.number.value
    if lower is None or upper is None:
        return 1
    if high.number.scale == 1:
        return 1000 if _lacks_thousand(low, lower, upper) else 1
    if low.number.scale != 1:
        return 10**6 if (low.number.scale, high.number.scale) == (10**3, 10**9) else 1
    if Fraction(*lower) < Fraction(*upper) / high.number.scale:
        return high.number.scale
    return 1 if lower[0] >= 1000 * lower[1] else 0


def _lacks_thousand(low: Amount, lower: tuple[int, int], upper: tuple[int, int]) -> bool:
    """Whether the thousand of the upper end is the lower one's too: "200 à 300 000 tonnes", "60-80,000 tonnes"."""
    if low.unit is not None or low.number.scale != 1 or lower[1] != 1 or upper[1] != 1 or upper[0] % 1000:
        return False
    return 10 <= lower[0] < upper[0] // 1000 <= 2 * lower[0]


def _value(amount: Amount, measure: _Measure, *, scale: int = 1) -> int | float | None:
    if amount.number.value is None or not scale:
        return None
    upper, over = amount.number.value
    upper *= measure.factor * scale * (-1 if amount.is_negative else 1)
    return _quotient(upper, over * measure.over, is_share=amount.number.share)


def _quotient(upper: int, over: int, *, is_share: bool = False) -> int | float | None:
    """A value as it stands in a record; None where it is too large, or has no end in decimals."""
    whole, rest = divmod(upper, over)
    if abs(whole) > _MAX_VALUE:
        return None
    if not rest:
        return whole
    if is_share:
        return round(upper / over, 4)
    return None if over % 3 == 0 or over % 7 == 0 else upper / over


# --- The sentence -------------------------------------------------------------------------------------------------

_MONTHS: Final = "January|February|March|April|May|June|July|August|September|October|November|December"
_MONTH: Final = rf"(?:{_MONTHS}|[A-Z][a-z]{{2}}\.)"
_BEFORE_YEARS: Final = (
    r"in|by|since|until|till|from|during|through|before|after|late|early|mid|of|year|im|bis|seit|ab|en|de|desde|hasta|para"
    r"|depuis|dès|avant|après"
)
_YEAR_AFTER: Final = re.compile(rf"(?:\b(?i:{_BEFORE_YEARS})|\b\d{{1,2}},|{_MONTH})[\s-]+$")
_NAMES: Final = (
    "section|sections|chapter|article|proclamation|executive order|no.|nos.|rule|annex|title|paragraph|phase|boeing|airbus"
    "|embraer|tranche|round"
).split("|")
_NAMED_AFTER: Final = re.compile(rf"(?:\b(?i:{'|'.join(map(re.escape, _NAMES))})|\bOrder|{_MONTH})\s+$")
_NAMING: Final = (*_NAMES, "order", *_MONTHS.lower().split("|"), ".")
"""How a text ends in which `_NAMED_AFTER` can be found: the search takes far longer than to see this."""
_DEFINITE: Final = re.compile(r"\b(?i:the|die|les|los|las)\s+$")
_TIMES_NEXT: Final = re.compile(r"[\s-]?(?:fold\b|times\b|x\b|倍|mal\b|fois\b|veces\b)")
_IN_A_ROW: Final = re.compile(
    r"\s+(?:round|countr|part(?:y|ies)|time|year|quarter|term|straight|consecutive|day|week|month|meeting|phase|tranche"
    r"|set|wave|package|option|stage|batch|deal|case|session|complaint|panel|ruling|list|step|successive)"
)
_LISTED: Final = re.compile(
    r"(?:\s*(?:,|、|-|–|,?\s?\b(?:and|or|to|und|oder|bis|et|ou|à|y|o|a)\b|[至到和或])"
    r"(?:\s*even\b)?\s*[$€£¥]?\s?(?P<number>\d[\d.,]*\d|\d))+"
)
_SERIAL_COMMA: Final = re.compile(r"\s*,\s?(?:and|or)\b[^\d]*\d[\d.,]*$")
_IN_SERIES: Final = re.compile(r"\d\S*,\s*$")
_JOINING: Final = frozenset(("compare", "from", "join", "and", "when", "filler"))
_JOINING_ENDS: Final = frozenset(
    (word, *rest)[-1] for word, entries in LEXICON.items() for rest, sense in entries if sense.kind in _JOINING
)
_LAST_WORD: Final = re.compile(r" ([a-zA-Z]+),? \Z")


def _in_sentence(quantity: Quantity, amount: Amount, words: str, sentence: str, figures: int) -> Quantity:
    """The quantity as its place in the sentence has it: with its unit, or unresolved where the words cut it short."""
    unit = amount.unit
    if amount.number.share:
        is_ordinal = any(_IN_A_ROW.match(sentence, end) for _, end in _places(words, sentence))
        return _UNRESOLVED if is_ordinal else quantity
    if unit is not None and not (unit.sense.kind == "currency" and amount.number.scale == 1):
        return quantity
    cut: tuple[int, int] | None = None
    for start, end in _places(words, sentence):
        if unit is None and _is_no_count(amount, sentence, start, end):
            return _UNRESOLVED
        whole = complete_quantity(sentence, start, end)
        if whole == (start, end):
            return _listed(quantity, amount, sentence, (start, end), figures)
        cut = cut or whole
    if cut is None:
        return quantity
    completed = _read(sentence[slice(*cut)], sentence, figures)
    is_same = completed.value == quantity.value and completed.value_max is None
    return quantity._replace(unit=completed.unit) if is_same else _UNRESOLVED


def _range_in_sentence(quantity: Quantity, words: str, sentence: str, figures: int) -> Quantity:
    """A range with the unit that its sentence gives it: "6.0-6.5 mln" of "6.0-6.5 mln tonnes"."""
    for start, end in _places(words, sentence):
        whole = complete_quantity(sentence, start, end)
        if whole == (start, end):
            return quantity
        completed = _read(sentence[slice(*whole)], sentence, figures)
        is_same = (completed.value, completed.value_max) == (quantity.value, quantity.value_max)
        return quantity._replace(unit=completed.unit) if is_same else _UNRESOLVED
    return quantity


def _places(words: str, sentence: str) -> Iterator[tuple[int, int]]:
    """Where the words stand in the sentence, as words and numbers of their own."""
    start = sentence.find(words) if words and words != sentence else -1
    while start >= 0:
        end = start + len(words)
        before, after = sentence[max(0, start - 1) : start], sentence[end : end + 1]
        is_cut = before in (".", ",") or (after in (".", ",") and sentence[end + 1 : end + 2].isdecimal())
        if not is_cut and not _is_latin(before) and not _is_latin(after):
            yield start, end
        start = sentence.find(words, end)


def _is_latin(character: str) -> bool:
    return character.isalnum() and not is_han(character)


def _is_no_count(amount: Amount, sentence: str, start: int, end: int) -> bool:
    """Whether bare digits are a year, a day, a name or a factor where they stand."""
    if not amount.number.label:
        return False
    before = sentence[max(0, start - REACH) : start]
    if amount.number.label == "year" and _YEAR_AFTER.search(before):
        return True
    is_year = amount.number.label == "year" and amount.number.value is not None and amount.number.value[0] % 100
    if is_year and _DEFINITE.search(before):
        return True  # "the 2025 tariffs"
    may_be_named = not amount.comparators and before.rstrip().lower().endswith(_NAMING)
    is_named = may_be_named and _NAMED_AFTER.search(before) is not None
    return is_named or _TIMES_NEXT.match(sentence, end) is not None


def _listed(quantity: Quantity, amount: Amount, sentence: str, place: tuple[int, int], figures: int) -> Quantity:
    """The quantity with the unit of the figures beside it: "10" of "10 and 25 percent", "3.9" of "4.1 pct vs 3.9"."""
    start, end = place
    following = _LISTED.match(sentence, end)
    before = sentence[max(0, start - 2 * REACH) : start]
    if following is not None and (not _SERIAL_COMMA.fullmatch(following.group()) or _IN_SERIES.search(before)):
        span = following.span("number")
        whole = complete_quantity(sentence, *span)
        if whole != span:
            last = _read(sentence[slice(*whole)], sentence, figures)
            if amount.number.scale != 1 or last.value is None:
                return quantity
            if last.value != parse_quantity(following["number"]).value:
                return _UNRESOLVED
            return quantity._replace(unit=last.unit) if amount.unit is None else quantity
    if amount.unit is not None or (amount.number.scale == 1 and isinstance(quantity.value, int)):
        return quantity
    unit = _unit_before(before, Context(sentence), scaled=amount.number.scale != 1)
    return quantity._replace(unit=unit or quantity.unit)


def _unit_before(text: str, context: Context, *, scaled: bool) -> str | None:
    """The unit of the last figure in a text that ends in "vs" or "from", or where only "and" stands behind it."""
    text = fold(text)
    last_word = _LAST_WORD.search(text[-REACH:])
    if last_word is not None and last_word[1].lower() not in _JOINING_ENDS:
        return None
    last_digit = max(map(text.rfind, "0123456789"))
    near = text[bearing_on(text, max(0, last_digit), len(text))[0] :]
    for part in dict.fromkeys((near, text)):  # mostly the last figure has a unit, and what stands before it has no say
        items = read_items(part, context)
        if not items or items[-1].sense.kind not in _JOINING:
            return None
        amounts = [amount for amount in read_amounts(part, items, context) if amount.unit is not None]
        if amounts:
            return _unit_of_last(part, items, amounts[-1], context, scaled=scaled)
    return None


def _unit_of_last(text: str, items: Sequence[Item], last: Amount, context: Context, *, scaled: bool) -> str | None:
    """The unit of the last amount that has one, if what stands behind it hands it on."""
    if items[-1].sense.kind not in _STOPS and any(item.sense.kind not in _JOINING for item in items[last.last :]):
        return None
    if last.unit is None or (scaled and last.unit.sense.kind not in ("currency", "unit")):
        return None
    return _measure_of(text, last, context).name
