"""Quantities: from the words of a text to a number, its unit, its comparator and its rate.

Where the codebook is silent, these conventions hold.

*Numbers.* "1.200" and "1,200" are read by the language of the text: a dot before three digits groups thousands in
German, French and Spanish, a comma does in English, Spanish and Chinese; what stays in doubt is None. "Billion" is
10**12 in German, and so are "billions de" in French and "billones" in Spanish. "mil" alone is 1,000.
*Ranges.* "10 to 15 percent" is a range; both ends take the scale and the unit of the last. "from 10 to 25 percent" is
one too, unless its text tells of a change (raised, cut, rose): then two levels stand there, and the value is None.
*Comparisons.* What follows "vs", "compared with" or "up from" is another figure and not read; so is a conversion in
brackets, a duration ("over three years") or a date. Two figures that remain make the value None.
*Units.* A basis point is 0.01 percentage point, a per mille 0.1 percent. Cents are hundredths of the dollar, and follow
it. A number without a unit is a count; a duration keeps its word ("days"); "bpd" stays, per day.
*Comparators.* "or more", "plus" and "50+" are at_least; "upwards of", 多 and 余 more_than; "close to", knapp and "une
dizaine" about; "just under" less_than; 以上 at_least, 以下 up_to. A bound wins over an about ("at least about").
*Rates.* A head or a person is each; a tonne, a vehicle or any other noun after "per" is a unit.
*Vague.* "hundreds of", "several", "twice", "double", "threefold" are None; a unit that is named stays.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final, NamedTuple, cast

from extractor.normalising._quantity_amounts import Amount, is_rate, read_amounts
from extractor.normalising._quantity_currencies import settle
from extractor.normalising._quantity_items import Context, Item, read_items
from extractor.normalising._quantity_tables import TAIL_TOO, Sense
from extractor.vocabulary import Comparator, Per


@dataclass(frozen=True, slots=True)
class Quantity:
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
_WIDEST: Final = 1000
"""Ends of a range further apart than this are two figures, or one with its scale cut off."""
_REACH: Final = 48
_MAX_STEPS: Final = 8


def parse_quantity(words: str, *, sentence: str = "") -> Quantity:
    """The value of a quantity as printed: "up to $150 billion each" -> up to 150000000000 USD each.

    The sentence settles a unit that the words leave open (crowns, a bare 25 before "and 30 percent"), and never adds
    to the number: where it shows that the words cut a number short, the value is None.
    """
    if len(words) > _MAX_WORDS:
        return _UNRESOLVED
    text = _mend(words)
    context = Context(f"{text} {sentence[:_MAX_SENTENCE]}")
    items = read_items(text, context)
    amounts = read_amounts(text, items, context)
    ends = _choose(text, items, amounts, context) if amounts else None
    comparator = _comparator(items, ends, text) if ends else None
    if ends is None or comparator is None:
        return _UNRESOLVED
    value, value_max, unit = _measure(text, ends, context)
    if value is None and unit == "count" and _is_in_digits(text, ends.low):
        return _UNRESOLVED
    quantity = Quantity(value, value_max, unit, comparator, _per(items, ends, amounts))
    if sentence and value is not None and ends.high is None:
        if ends.low.number.share and _is_ordinal(words, sentence):
            return _UNRESOLVED
        if _is_open(ends.low):
            quantity = _settled(quantity, ends.low, words, sentence[:_MAX_SENTENCE])
    if quantity.value == 0 and quantity.unit == "count" and _ZERO_DUTY.search(context.text):
        quantity = replace(quantity, unit="percent")
    return quantity


def complete_quantity(text: str, start: int, end: int) -> tuple[int, int]:
    """The smallest span around a span that holds its quantity whole: "9 billion" in "$9 billion" -> "$9 billion".

    Takes in cut-off digits, signs, currency, percent, scale and unit, but no modifier and no rate. A span without a
    number, and one outside the text, stay as they are. Offsets are code points, the end exclusive.
    """
    if not 0 <= start < end <= len(text):
        return start, end
    span = (start, end)
    for _ in range(_MAX_STEPS):
        wider = _widened(text, *span)
        if wider == span:
            return span
        span = wider
    return start, end


# --- Text ---------------------------------------------------------------------------------------------------------

_FOLD: Final = (
    {0xFF01 + offset: 0x21 + offset for offset in range(94)}
    | dict.fromkeys(map(ord, "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"), " ")
    | dict.fromkeys(map(ord, "‐‑‒–—―−﹣"), "-")
    | dict.fromkeys(map(ord, "’‘ʼ´`′"), "'")
    | dict.fromkeys(map(ord, "〜∼˜"), "~")
    | {ord("٫"): ".", ord("٬"): ",", ord("﹪"): "%", ord("٪"): "%", ord("﹩"): "$", ord("￠"): "¢", ord("￡"): "£", ord("￥"): "¥"}
)
"""Look-alikes of one character each: full-width forms, blanks, dashes, apostrophes."""
_INVISIBLE: Final = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))
_SPLIT: Final = re.compile(
    r"""
      (?<=\d)\s+(?=[.,]\d)                                    # 26 .62
    | (?<=\d\.)(?<!\d{4}\.)\s(?=\d{1,3}(?!\d))               # 26. 62
    | (?<=\d,)(?<!\d{4},)\s(?=\d{3}(?!\d))                   # 1, 200
    | (?<=\d)(?<!\d{4})(?<![.,]\d)(?<![.,]\d\d)(?<![.,]\d{3})\s
      (?=\d{3}(?![\d/]|-[^\W\d]|s\b))(?!7[0-8]7(?!\s\d))      # 1 200; "100 737 jets" are two numbers
    """,
    re.VERBOSE,
)
_STRAY: Final = re.compile(
    r"(^|[$€£¥]\s?)(\d{1,2})\s(?=\d{1,2}(?:[.,]\d+)?\s*(?:%|per ?cent|pct|[mbt]n\b|mln|[mbtr]+illion|Mill?i|Mrd|Mio))"
)
_HARD_GROUPS: Final = re.compile(r"(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))")
_SOFT_GROUPS: Final = re.compile(r"(?<![\d.,])\d{1,3}(?: \d{3}(?= \d{3}(?!\d)| 000)| 000(?!\d))+(?: \d{3}(?!\d))?")


def _mend(words: str) -> str:
    """The words with look-alikes folded and numbers joined that stray blanks split."""
    if not words.isascii():
        words = unicodedata.normalize("NFC", words.translate(_FOLD | _INVISIBLE))
    return _STRAY.sub(r"\1\2", _SPLIT.sub("", words))


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """One step of completing a span: the amounts whose number it touches, taken whole."""
    if end - start > _MAX_WORDS:
        return start, end
    offset = max(0, start - _REACH)
    window = _HARD_GROUPS.sub("'", text[offset : end + _REACH]).translate(_FOLD)
    window = _SOFT_GROUPS.sub(lambda match: match.group().replace(" ", "'"), window)
    context = Context(window)
    items = read_items(window, context)
    spans = _whole_spans(window, items, read_amounts(window, items, context))
    touched = [
        (outer_start + offset, outer_end + offset)
        for outer_start, outer_end, core_start, core_end in spans
        if core_start + offset < end and core_end + offset > start
    ]
    return min([start, *(low for low, _ in touched)]), max([end, *(high for _, high in touched)])


def _whole_spans(
    text: str, items: Sequence[Item], amounts: Sequence[Amount]
) -> Iterator[tuple[int, int, int, int]]:
    """Where each amount stands, and its number; ranges like "10-15 percent" are one."""
    index = 0
    while index < len(amounts):
        last = index
        while last + 1 < len(amounts) and text[amounts[last].end : amounts[last + 1].start] == "-":
            last += 1
        low, high = amounts[index], amounts[last]
        yield low.start, high.end, low.core_start, high.core_end
        index = last + 1


# --- Which of the amounts -----------------------------------------------------------------------------------------


class _Ends(NamedTuple):
    """The amount that the words are about, or the two ends of a range."""

    low: Amount
    high: Amount | None = None


_DATED_AFTER: Final = frozenset(("when", "from", "join", "between", "and"))
_SMALL: Final = frozenset(("of", "de", "del", "d", "du", "von", "bis", "hasta", "jusqu", "ab", "the"))
_FROM: Final = frozenset(("from", "von", "de", "del", "du", "desde", "从", "由", "自"))
_CHANGING: Final = re.compile(
    r"\b(?:rais|ris(?:e|ing)|rose|increas|hik|lift|cut|lower|reduc|slash|f[ae]ll|drop|doubl|tripl|jump|climb|gr[eo]w|declin"
    r"|widen|narrow|shr[iau]nk|expand|boost|mov|go(?:es|ing)|went|chang|up|down|erhöh|senk|anheb|angehob|stieg|steig|stiegen"
    r"|fiel|sank|augment|relev|rédui|baiss|pass|port|hauss|aument|elev|sub|redu|baj|increment)",
    re.IGNORECASE,
)
_RANGING: Final = re.compile(
    r"\b(?:rang|var(?:y|ie)|between|span|reich|schwank|oscil|fourchett|compris|entre|zwischen)|不等|之间"
    r"|\b(?:hausse|baisse|aumento|alza|recorte|rebaja) de\s",
    re.IGNORECASE,
)
_RATES_FROM: Final = re.compile(
    r"\b(?:tariffs|duties|rates|margins|levies|quotas|of|anywhere|taxes|fees) from\s|\b(?:droits|taux|taxes|marges)(?: \w+)? de\s"
    r"|\b(?:aranceles|tasas|tarifas)(?: \w+)? de\s",
    re.IGNORECASE,
)
_STATUTES: Final = frozenset((section, 1) for section in (122, 201, 232, 301, 337, 338, 421))
_STATUTE_NOUN: Final = re.compile(
    r"[\s-]*(?:tariff|dut|investigation|probe|case|action|measure|list|report|review|process|exclusion|调查|条款|措施|关税|条)", re.IGNORECASE
)
_STROKE: Final = Sense("mark", "/")
_ADJECTIVE: Final = re.compile(r"-[^\W\d]")


def _choose(text: str, items: Sequence[Item], amounts: Sequence[Amount], context: Context) -> _Ends | None:
    """The amount that counts; None where none does, or more than one."""
    kept = list(_candidates(text, items, amounts))
    if len(kept) > 1:
        kept = _main(text, items, kept)
    if not kept or len(kept) > 2 or _is_multiple(items, kept[0], kept[-1]):
        return None
    if len(kept) == 1:
        return _Ends(kept[0])
    low, high = kept
    if low.number.label == "year" and high.number.label == "year" and low.unit is high.unit is None:
        return None
    if not _joined(text, items, low, high) or _is_change(text, items, low, high, context):
        return None
    return _Ends(low, high)


def _candidates(text: str, items: Sequence[Item], amounts: Sequence[Amount]) -> Iterator[Amount]:
    """The amounts without dates, names and figures of comparison."""
    previous = 0
    found = dated = False
    for amount in amounts:
        if found and any(item.sense.kind in ("compare", "from") for item in items[previous : amount.first]):
            return
        was_dated, dated = dated and amount.first - previous <= 0, _is_date(items, amount)
        previous = amount.last
        if was_dated and amount.number.label == "year" and amount.unit is None:
            dated = True
        if dated or _is_name(text, items, amount) or _is_base(items, amount):
            continue
        if found and amount.number.value is None and not _is_in_digits(text, amount):
            continue
        found = True
        yield amount


def _is_in_digits(text: str, amount: Amount) -> bool:
    return any(map(str.isdecimal, text[amount.core_start : amount.core_end]))


def _is_date(items: Sequence[Item], amount: Amount) -> bool:
    number, unit = amount.number, amount.unit
    if number.label not in ("year", "plain") or number.scale != 1 or number.value is None:
        return False
    before = items[amount.first - 1] if amount.first else None
    after = items[amount.last] if amount.last < len(items) else None
    year = number.label == "year"
    if unit is not None:
        return year and unit.sense.kind == "time" and items[amount.last - 1].word == "年"
    if before is not None and before.sense.kind == "month" or after is not None and after.sense.kind == "month":
        return year or number.value[0] <= 31
    return year and before is not None and (before.sense.kind in _DATED_AFTER or before.word in _SMALL)


def _is_name(text: str, items: Sequence[Item], amount: Amount) -> bool:
    """Whether a number only names something: "Section 301", "Boeing 737", "the first half"."""
    if amount.unit is not None or amount.number.scale != 1:
        return False
    if amount.first and items[amount.first - 1].sense.kind == "name":
        return True
    return amount.number.value in _STATUTES and _STATUTE_NOUN.match(text, amount.end) is not None


def _is_base(items: Sequence[Item], amount: Amount) -> bool:
    """Whether an amount is what a rate is counted by: "$250 per 1,000 cubic metres"."""
    if not amount.first:
        return False
    before = items[amount.first - 1]
    return (before.sense.kind == "per" and (before.word != "je" or amount.first > 1)) or before.sense == _STROKE


def _main(text: str, items: Sequence[Item], kept: list[Amount]) -> list[Amount]:
    """Without durations, years, brackets and adjectives ("the 27-nation bloc's"), where anything else is left."""
    units = [amount.unit for amount in kept]
    for index in reversed(range(len(kept) - 1)):
        if units[index] is None and _joined(text, items, kept[index], kept[index + 1]):
            units[index] = units[index + 1]
    depth = min(amount.depth for amount in kept)
    main = [
        amount
        for amount, unit in zip(kept, units, strict=True)
        if amount.depth == depth
        and not (unit is not None and unit.sense.kind == "time")
        and not (unit is None and amount.number.label == "year")
        and not _is_adjective(text, amount)
    ]
    return main or kept


def _is_adjective(text: str, amount: Amount) -> bool:
    """Whether an amount only describes a noun: "the 27-nation bloc", "60-kg bags"."""
    if amount.unit is not None and amount.unit.sense.kind != "unit":
        return False
    return _ADJECTIVE.match(text, amount.core_end) is not None


def _joined(text: str, items: Sequence[Item], low: Amount, high: Amount) -> bool:
    """Whether two amounts are the ends of a range: "10 to 15", "between 10 and 15", "10~15"."""
    between = [item for item in items[low.last : high.first] if item.sense.kind not in ("filler", "the", "from")]
    if len(between) != 1:
        return False
    joint = between[0]
    if joint.word == "~":
        return True
    if high.comparators:
        return False
    kind = joint.sense.kind
    if kind == "and":
        return any(item.sense.kind == "between" for item in items[: low.first])
    return kind == "join" or joint.word in ("-", "a")


def _is_change(text: str, items: Sequence[Item], low: Amount, high: Amount, context: Context) -> bool:
    """Whether "from X to Y" tells of two levels, which are no range."""
    joint = items[low.last : high.first][-1]
    if joint.word in ("-", "~", "or", "oder", "ou", "o") or joint.sense.kind == "and":
        return False
    origin = bool(low.first) and items[low.first - 1].word in _FROM
    if not origin:
        pair = re.escape(text[low.start : high.end])
        origin = re.search(rf"(?:\b(?:from|von|del?|du|desde)\s+|[从由自]){pair}", context.text) is not None
    if not origin or joint.word == "bis" or _RANGING.search(context.text):
        return False
    return not _RATES_FROM.search(context.text) or _CHANGING.search(context.text) is not None


def _is_multiple(items: Sequence[Item], low: Amount, high: Amount) -> bool:
    """Whether the words multiply: "three times", "double the 25 percent", 3倍."""
    if high.last < len(items) and items[high.last].sense.kind == "times":
        return True
    return any(item.sense.kind == "times" for item in items[max(0, low.first - 2) : low.first])


# --- Modifiers and rates ------------------------------------------------------------------------------------------


def _comparator(items: Sequence[Item], ends: _Ends, text: str) -> Comparator | None:
    """The comparator that the modifiers make together; None where they pull apart."""
    last = ends.high or ends.low
    labels = [*ends.low.comparators, *_tails(items, last, text)]
    labels += [amount.number.comparator for amount in ends if amount is not None and amount.number.comparator]
    bounds = [label for label in labels if label != "about"]
    if not bounds:
        return "about" if labels else "exact"
    upper = {label in ("less_than", "up_to") for label in bounds}
    return cast(Comparator, bounds[0]) if len(upper) == 1 else None


def _tails(items: Sequence[Item], last: Amount, text: str) -> Iterator[str]:
    for index in range(last.last, len(items)):
        sense, word, start, _ = items[index]
        adjacent = index == last.last
        final = index + 1 == len(items)
        if sense.kind in ("compare", "from", "number"):
            return
        if sense.kind == "tail" and (word != "plus" or (adjacent and (final or text[start - 1] == "-"))):
            yield sense.label
        elif sense.kind == "modifier" and sense.label in TAIL_TOO and (final or adjacent):
            yield sense.label
        elif word == "+" and adjacent and start == items[index - 1].end:
            yield "at_least"


_NO_RATE_AFTER: Final = frozenset(("when", "compare", "from", "preposition", "modifier", "between", "ago"))


def _per(items: Sequence[Item], ends: _Ends, amounts: Sequence[Amount]) -> Per | None:
    last = ends.high or ends.low
    if last.unit is not None and last.unit.sense.kind == "unit" and last.unit.sense.label:
        return cast(Per, last.unit.sense.label)
    inside = {index for amount in amounts for index in range(amount.first, amount.last)}
    for index, item in enumerate(items):
        kind = item.sense.kind
        if index >= last.last and kind in ("compare", "from"):
            return None
        if index in inside or kind not in ("rate", "per", "mark", "article", "the"):
            continue
        following = items[index + 1] if index + 1 < len(items) else None
        counted = _counted(following)
        if kind == "rate":
            if item.word == "im" and following is not None and following.sense.label == "year":
                continue
            return cast(Per, counted if item.word == "each" and counted else item.sense.label)
        if following is None:
            continue
        if kind == "per":
            if index + 1 in inside:
                return "each" if item.word == "je" and not index else "unit"
            if counted is None and item.word in ("per", "pro") and following.sense.kind == "other":
                return "unit"
        elif kind == "mark":
            if item.word != "/":
                continue
            if index + 1 in inside:
                return "unit"
        elif not _opens_rate(items, index, last):
            continue
        if counted is not None:
            return cast(Per, counted)
    return None


def _opens_rate(items: Sequence[Item], index: int, last: Amount) -> bool:
    if index < last.last or not is_rate(items, index) or items[index - 1].sense.kind in _NO_RATE_AFTER:
        return False
    if items[index].sense.kind == "the" and (items[index].word == "the" or items[index + 1].sense.kind == "time"):
        return False
    return not (index + 2 < len(items) and items[index + 2].sense.kind == "ago")


def _counted(item: Item | None) -> str | None:
    """What a rate is counted by, for the noun after "per"."""
    if item is None:
        return None
    sense = item.sense
    if sense.kind in ("time", "item"):
        return sense.label
    if sense.kind == "unit" or (sense.kind == "currency" and sense.label == "pound"):
        return "unit"
    return "quarter" if sense.label == "quarter" else None


# --- Values and units ---------------------------------------------------------------------------------------------


class _Measure(NamedTuple):
    """The unit of a record, and what a number in it is multiplied by."""

    name: str
    factor: int = 1
    over: int = 1


_SHARE: Final = _Measure("percent", 100)
_COUNT: Final = _Measure("count")
_PERCENT_IN: Final = re.compile(r"%|\bpercent|\bper cent|\bpct\b|prozent|pour cent|por ciento", re.IGNORECASE)
_INDEX_IN: Final = re.compile(r"\bindex|\bshares?\b|\bstocks?\b|\bDow\b|\bNikkei\b|\bFTSE\b|indice|índice|aktie", re.IGNORECASE)
_ZERO_DUTY: Final = re.compile(
    r"\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?|aranceles?|droits?|zölle?n?)\b[^.;]{0,60}?\b(?:to|at|of|from|auf|à|a)\s+"
    r"(?:zero|cero|zéro|null|0)\b|\b(?:zero|cero|zéro|null|0)[\s-]+(?:\w+\s)?(?:tariff|dut|lev|rate|arancel|droit|zöll)|零关税",
    re.IGNORECASE,
)


def _measure(text: str, ends: _Ends, context: Context) -> tuple[int | float | None, int | float | None, str | None]:
    """Value, upper value and unit."""
    low, high = ends
    if high is None:
        measure = _measure_of(text, low, context)
        return _value(low, measure), None, measure.name
    of_high = _measure_of(text, high, context)
    of_low = _measure_of(text, low, context)
    if of_low is _COUNT:
        of_low = of_high
    elif of_high is _COUNT:
        of_high = of_low
    if of_low.name != of_high.name:
        return None, None, None
    value, value_max = _value(low, of_low, scale=_shared_scale(low, high)), _value(high, of_high)
    if value is None or value_max is None or not value < value_max or 0 < value * _WIDEST <= value_max:
        return None, None, None
    return value, value_max, of_high.name


def _shared_scale(low: Amount, high: Amount) -> int:
    """What the lower end takes over from the upper: "$10 to $15 billion" -> 10**9; 0 where that stays in doubt."""
    lower, upper = low.number.value, high.number.value
    if lower is None or upper is None or high.number.scale == 1:
        return 1
    if low.number.scale != 1:
        return 10**6 if low.number.scale == 10**3 and high.number.scale == 10**9 else 1
    if Fraction(*lower) < Fraction(*upper) / high.number.scale:
        return high.number.scale
    return 1 if lower[0] >= 1000 * lower[1] else 0


def _value(amount: Amount, measure: _Measure, *, scale: int = 1) -> int | float | None:
    if amount.number.value is None or not scale:
        return None
    upper, over = amount.number.value
    upper *= measure.factor * scale * (-1 if amount.is_negative else 1)
    over *= measure.over
    whole, rest = divmod(upper, over)
    if abs(whole) > _MAX_VALUE:
        return None
    if not rest:
        return whole
    if amount.number.share:
        return round(upper / over, 4)
    return None if over % 3 == 0 or over % 7 == 0 else upper / over


def _measure_of(text: str, amount: Amount, context: Context) -> _Measure:
    if amount.number.share:
        return _SHARE
    unit = amount.unit
    if unit is None:
        return _COUNT
    sense = unit.sense
    written = text[unit.start : unit.end]
    if sense.kind == "percent":
        if sense.label == "points":
            is_rate = _PERCENT_IN.search(context.text) and not _INDEX_IN.search(context.text)
            return _Measure("percentage_point" if is_rate else written)
        return _Measure(sense.label, 1, sense.over)
    if sense.kind == "currency":
        code = settle(sense.label, unit.attached, context)
        return _Measure(written) if code is None else _Measure(code, sense.factor, sense.over)
    return _Measure(written)


# --- The sentence -------------------------------------------------------------------------------------------------

_MONTH: Final = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]{2}\.)"
_YEAR_AFTER: Final = re.compile(
    rf"(?:\b(?i:in|by|since|until|till|from|during|through|before|after|late|early|mid|of|year|im|bis|seit|ab|en|de|desde|hasta"
    rf"|para|depuis|dès|avant|après)|\b\d{{1,2}},|{_MONTH})[\s-]+$"
)
_NAMED_AFTER: Final = re.compile(
    rf"(?:\b(?i:sections?|chapter|article|proclamation|order|nos?\.|rule|annex|title|paragraph|phase)|{_MONTH})\s+$"
)
_TIMES_NEXT: Final = re.compile(r"[\s-]?(?:fold\b|times\b|x\b|倍|mal\b|fois\b|veces\b)")
_SHARING: Final = re.compile(
    r"(?:\s*(?:,|、|-|–|\b(?:and|or|to|und|oder|bis|et|ou|à|y|o|a)\b|[至到和或])+(?:\s*(?:and|or|even))*\s*[$€£¥]?\s?(?P<number>\d[\d.,]*\d|\d))+"
)
_IN_A_ROW: Final = re.compile(
    r"\s+(?:round|countr|part(?:y|ies)|time|year|quarter|term|straight|consecutive|day|week|month|meeting|phase|tranche|set"
    r"|wave|package|option|stage|batch|deal|case|session|complaint|panel|ruling|list|step|successive)"
)
_OPEN_KINDS: Final = frozenset(("compare", "from", "join", "and", "when", "filler"))


def _is_open(amount: Amount) -> bool:
    """Whether the sentence may still say more of the unit, or show that the number is cut."""
    if amount.number.share:
        return False
    return amount.unit is None or (amount.unit.sense.kind == "currency" and amount.number.scale == 1)


def _settled(quantity: Quantity, amount: Amount, words: str, sentence: str) -> Quantity:
    """The quantity with the unit that its place in the sentence gives it."""
    places = list(_places(words, sentence))
    for start, end in places:
        if amount.unit is None and _is_no_count(amount, sentence, start, end):
            return _UNRESOLVED
        if complete_quantity(sentence, start, end) == (start, end):
            return _shared(quantity, amount, sentence, start, end)
    for start, end in places:
        start, end = complete_quantity(sentence, start, end)
        whole = parse_quantity(sentence[start:end], sentence=sentence)
        if whole.value == quantity.value and whole.value_max is None:
            return replace(quantity, unit=whole.unit)
        return _UNRESOLVED
    return quantity


def _is_no_count(amount: Amount, sentence: str, start: int, end: int) -> bool:
    """Whether bare digits are a year, a day, a name or a factor where they stand."""
    if not amount.number.label:
        return False
    before = sentence[max(0, start - _REACH) : start]
    if amount.number.label == "year" and _YEAR_AFTER.search(before):
        return True
    return _NAMED_AFTER.search(before) is not None or _TIMES_NEXT.match(sentence, end) is not None


def _is_ordinal(words: str, sentence: str) -> bool:
    """Whether "a third" is the third of a row: "goods shipped through a third country"."""
    return any(_IN_A_ROW.match(sentence, end) for _, end in _places(words, sentence))


def _places(words: str, sentence: str) -> Iterator[tuple[int, int]]:
    """Where the words stand in the sentence, not inside a longer number."""
    if words == sentence or not words:
        return
    pattern = re.compile(rf"(?<![\w.,]){re.escape(words)}(?![^\W_]|[.,]\d)")
    for match in pattern.finditer(sentence):
        yield match.span()


def _shared(quantity: Quantity, amount: Amount, sentence: str, start: int, end: int) -> Quantity:
    """The quantity with the unit of the figures it is listed or compared with: "10" of "10 and 25 percent"."""
    list_of = _SHARING.match(sentence, end)
    if list_of is not None:
        from_, to = complete_quantity(sentence, *list_of.span("number"))
        whole = parse_quantity(sentence[from_:to], sentence=sentence)
        if to > list_of.end("number") or from_ < list_of.start("number"):
            if whole.value is None or amount.number.scale != 1:
                return quantity
            bare = parse_quantity(list_of["number"])
            if bare.value != whole.value:
                return _UNRESOLVED
            return replace(quantity, unit=whole.unit) if amount.unit is None else quantity
    if amount.unit is not None or (amount.number.scale == 1 and isinstance(quantity.value, int)):
        return quantity
    before = sentence[max(0, start - 2 * _REACH) : start].translate(_FOLD)
    context = Context(before)
    items = read_items(before, context)
    amounts = read_amounts(before, items, context)
    if not amounts or amounts[-1].unit is None:
        return quantity
    joints = items[amounts[-1].last :]
    if not joints or any(item.sense.kind not in _OPEN_KINDS for item in joints):
        return quantity
    if amount.number.scale != 1 and amounts[-1].unit.sense.kind not in ("currency", "unit"):
        return quantity
    return replace(quantity, unit=_measure_of(before, amounts[-1], Context(sentence)).name)
