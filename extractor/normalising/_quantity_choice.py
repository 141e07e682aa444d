"""Which of the amounts in the words is the quantity: one, the two ends of a range, or none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from extractor.normalising._quantity_amounts import Amount
from extractor.normalising._quantity_items import Context, Item
from extractor.normalising._quantity_tables import Sense


class Ends(NamedTuple):
    """The amount that the words are about, or the two ends of a range."""

    low: Amount
    high: Amount | None = None

    @property
    def last(self) -> Amount:
        return self.high or self.low


def choose(text: str, items: Sequence[Item], amounts: Sequence[Amount], context: Context) -> Ends | None:
    """The amount that counts; None where none does, or where several are left."""
    if len(amounts) == 1:  # mostly
        only = amounts[0]
        stands = not (_is_date(items, only) or _is_base(items, only) or _is_name(text, items, only))
        return Ends(only) if stands and not _is_multiple(items, only, only) else None
    kept = list(_candidates(text, items, amounts))
    if len(kept) > 1:
        kept = _main(text, items, kept)
    if not kept or len(kept) > 2 or _is_multiple(items, kept[0], kept[-1]):
        return None
    if len(kept) == 1:
        return Ends(kept[0])
    low, high = kept
    if _is_bare_year(low) and _is_bare_year(high):
        return None
    joint = _joint(items, low, high)
    if joint is None or _is_change(text, items, low, high, joint=joint, context=context):
        return None
    return Ends(low, high)


def is_in_digits(text: str, amount: Amount) -> bool:
    return any(map(str.isdecimal, text[amount.core_start : amount.core_end]))


# --- Dates, names, comparisons ------------------------------------------------------------------------------------

_DATED_AFTER: Final = frozenset(("when", "from", "join", "between", "and"))
_SMALL: Final = frozenset(("of", "de", "del", "d", "du", "von", "bis", "hasta", "jusqu", "ab", "the"))
_STATUTES: Final = frozenset((section, 1) for section in (122, 201, 232, 301, 337, 338, 421))
_STATUTE_NOUN: Final = re.compile(
    r"[\s-]*(?:tariff|dut|investigation|probe|case|action|measure|list|report|review|process|exclusion"
    r"|调查|条款|措施|关税|条)",
    re.IGNORECASE,
)
_STROKE: Final = Sense("mark", "/")


def _candidates(text: str, items: Sequence[Item], amounts: Sequence[Amount]) -> Iterator[Amount]:
    """The amounts without dates, names, what rates are counted by, and figures of comparison."""
    previous = 0
    is_found = is_date = False
    before: Amount | None = None
    for amount in amounts:
        between = items[previous : amount.first]
        if is_found and any(item.sense.kind in ("compare", "from") for item in between):
            return
        if is_found and between and _RESTATED.match(text, items[previous - 1].end):
            return
        is_year_of_date = is_date and amount.first == previous and _is_bare_year(amount)
        is_date = is_year_of_date or _is_date(items, amount)
        previous = amount.last
        is_base = _is_base(items, amount) and not (before is not None and _is_end(items, before, amount))
        before = amount
        if is_date or is_base or _is_name(text, items, amount) or _is_model(text, amount):
            continue
        if is_found and amount.number.value is None and not is_in_digits(text, amount):
            continue
        is_found = True
        yield amount


_RESTATED: Final = re.compile(
    r",\s*(?:or|oder|soit|o sea|es decir|c'est à dire|das heißt|that is)\b|[，,](?:即|相当于|约合|折合)"
)
"""What says the same once more: "$5 billion, or 12 percent of the total"."""


def _is_bare_year(amount: Amount) -> bool:
    return amount.number.label == "year" and amount.unit is None


def _is_date(items: Sequence[Item], amount: Amount) -> bool:
    number = amount.number
    if number.label not in ("year", "plain") or number.scale != 1 or number.value is None:
        return False
    if amount.unit is not None:
        return number.label == "year" and items[amount.last - 1].word == "年"
    before = items[amount.first - 1] if amount.first else None
    after = items[amount.last] if amount.last < len(items) else None
    if any(item is not None and item.sense.kind == "month" for item in (before, after)):
        return number.label == "year" or number.value[0] <= 31
    return _is_bare_year(amount) and before is not None and (before.sense.kind in _DATED_AFTER or before.word in _SMALL)


def _is_name(text: str, items: Sequence[Item], amount: Amount) -> bool:
    """Whether a number only names something: "Section 301", "Boeing 737", "the first half"."""
    if amount.unit is not None or amount.number.scale != 1:
        return False
    if amount.first and (items[amount.first - 1].sense.kind == "name" or text.endswith("Group of ", 0, amount.start)):
        return True
    return amount.number.value in _STATUTES and _STATUTE_NOUN.match(text, amount.end) is not None


_MODEL: Final = re.compile(r"(?:7[0-8]7|[A-Z]+-?\d+)(?:-\d{1,4})?")


def _is_model(text: str, amount: Amount) -> bool:
    """Whether one number among others is an aircraft's: "five 747-400 jets", "30 A330-300s"."""
    if amount.unit is not None or amount.number.scale != 1:
        return False
    word = text.rfind(" ", 0, amount.core_start) + 1
    found = _MODEL.match(text, word)
    return found is not None and found.end() >= amount.core_end


def _is_base(items: Sequence[Item], amount: Amount) -> bool:
    """Whether an amount is what a rate is counted by: "$250 per 1,000 cubic metres"."""
    if not amount.first:
        return False
    before = items[amount.first - 1]
    return before.sense == _STROKE or (before.sense.kind == "per" and (before.word != "je" or amount.first > 1))


def _is_end(items: Sequence[Item], low: Amount, high: Amount) -> bool:
    """Whether a stroke parts the two ends of a range: "4.6/4.8 mln tonnes", "1.5 pct/2 pct", not "$5/6 kg"."""
    lower, upper = low.number.value, high.number.value
    if lower is None or upper is None or low.last + 1 != high.first or items[low.last].sense != _STROKE:
        return False
    if low.unit is not None:
        is_mark = low.unit.end <= low.core_start
        if not is_mark if high.unit is None else low.unit.sense != high.unit.sense:
            return False
    scale = high.number.scale if low.number.scale == 1 else 1
    return lower[0] * scale * upper[1] < upper[0] * lower[1] <= 3 * lower[0] * scale * upper[1]


# --- The main amount ----------------------------------------------------------------------------------------------

_ADJECTIVE: Final = re.compile(r"-(?!(?:to|or|bis|à|a)\b)[^\W\d]")


def _main(text: str, items: Sequence[Item], kept: list[Amount]) -> list[Amount]:
    """Without durations, years, brackets and adjectives, where anything else is left."""
    units = [amount.unit for amount in kept]
    for index in reversed(range(len(kept) - 1)):
        if units[index] is None and _joint(items, kept[index], kept[index + 1]) is not None:
            units[index] = units[index + 1]
    depth = min(amount.depth for amount in kept)
    if len(kept) == 2 and _is_subset(items, *kept):
        return kept[:1]
    main = [
        amount
        for amount, unit in zip(kept, units, strict=True)
        if amount.depth == depth
        and not (unit is not None and unit.sense.kind == "time")
        and not (unit is None and amount.number.label == "year")
        and not _is_adjective(text, amount)
    ]
    return main or kept


_OUT_OF: Final = frozenset(("of", "von", "de", "des", "der", "sur", "los", "las", "the", "its", "their", "all", "out"))


def _is_subset(items: Sequence[Item], part: Amount, whole: Amount) -> bool:
    """Whether so many of so many are counted: "13 of the 15 countries", "half of its 200,000 tonne quota"."""
    between = items[part.last : whole.first]
    if part.number.share or (part.unit is not None and part.unit.sense.label == "percent"):
        return len(between) > 1 and between[0].word in _OF_WHOLE and between[1].word in _WHOLES
    if part.unit is not None or whole.unit is not None or whole.number.share:
        return False
    if part.number.value is None or whole.number.value is None:
        return False
    is_out_of = 0 < len(between) <= 3 and all(item.word in _OUT_OF for item in between)
    return is_out_of and part.number.value[0] * whole.number.value[1] < whole.number.value[0] * part.number.value[1]


_OF_WHOLE: Final = frozenset(("of", "von", "de", "d", "del", "des", "der", "du"))
_WHOLES: Final = frozenset(
    "the its their our his her this that these those seiner seinen ihrer ihren unserer der den dieser les ses leurs ce "
    "cette ces los las sus su este esta".split()
)
"""What opens a definite whole; "25 percent of $50 billion" may be a rate and what it covers."""


def _is_adjective(text: str, amount: Amount) -> bool:
    """Whether an amount only describes a noun: "the 27-nation bloc", "60-kg bags"."""
    if amount.unit is not None and amount.unit.sense.kind != "unit":
        return False
    return _ADJECTIVE.match(text, amount.core_end) is not None


def _is_multiple(items: Sequence[Item], low: Amount, high: Amount) -> bool:
    """Whether the words multiply: "three times", "double the 25 percent", 3倍."""
    if high.last < len(items) and items[high.last].sense.kind == "times":
        return True
    return low.first > 0 and "times" in (items[low.first - 1].sense.kind, items[max(0, low.first - 2)].sense.kind)


# --- Ranges -------------------------------------------------------------------------------------------------------

_NEVER_CHANGE: Final = frozenset(("-", "~", "or", "oder", "ou", "o", "bis", "and", "und", "et", "y"))
_FROM: Final = frozenset(("from", "von", "de", "del", "du", "desde", "从", "由", "自"))
_FAR_APART: Final = 3
_TO_LEVEL: Final = frozenset(("to", "à", "a"))
_CHANGING: Final = re.compile(
    r"\b(?:rais|ris(?:e|ing)|rose|increas|hik|lift|cut|lower|reduc|slash|f[ae]ll|drop|doubl|tripl|jump|climb|gr[eo]w"
    r"|declin|widen|narrow|shr[iau]nk|expand|boost|mov|go(?:es|ing)|went|chang|up|down|erhöh|senk|anheb|angehob|stieg"
    r"|steig|fiel|sank|augment|relev|rédui|baiss|pass|port|hauss|aument|elev|sub|redu|baj|pas|increment)",
    re.IGNORECASE,
)
_RANGING: Final = re.compile(
    r"\b(?:rang|var(?:y|ie)|between|span|(?:est|sont|sera|seront|serait|était|étaient) de\s|reich|schwank|oscil|fourchett|compris|entre|zwischen)|不等|之间"
    r"|\b(?:hausse|baisse|aumento|alza|recorte|rebaja) de\s",
    re.IGNORECASE,
)
_LEVELS_FROM: Final = re.compile(
    r"\b(?:tariffs|duties|rates|margins|levies|quotas|of|anywhere|taxes|fees) from\s"
    r"|\b(?:droits?|taux|(?:sur)?taxes?|tarifs?|marges?|arancel(?:es)?|tasas?|tarifas?|impuestos?|cuotas?)(?: \w+)? de\s",
    re.IGNORECASE,
)


def _joint(items: Sequence[Item], low: Amount, high: Amount) -> Item | None:
    """What joins two amounts to a range: "10 to 15", "between 10 and 15", "10~15"; None where they are no range."""
    between = [item for item in items[low.last : high.first] if item.sense.kind not in ("filler", "the", "from")]
    if len(between) > 1:
        between = [item for item in between if item.word != "-" and item.sense.kind != "article"]
    if len(between) != 1:
        return None
    joint = between[0]
    if joint.word == "~":
        return joint
    if high.comparators:
        return None
    if joint.sense.kind == "and":
        return joint if any(item.sense.kind == "between" for item in items[: low.first]) else None
    return joint if joint.sense.kind == "join" or joint.word in ("-", "a", "/") else None


def _is_small_step(step: Amount, level: Amount) -> bool:
    """Whether one amount is too small to be an end of a range with the other: "rose by $5 billion to $25 billion"."""
    lower, upper = step.number.value, level.number.value
    is_whole = step.number.scale != 1 or (step.unit is not None and step.unit.end > step.core_end)
    if lower is None or upper is None or not is_whole:
        return False
    return _FAR_APART * lower[0] * upper[1] < upper[0] * lower[1]


def _is_change(text: str, items: Sequence[Item], low: Amount, high: Amount, *, joint: Item, context: Context) -> bool:
    """Whether "from X to Y" tells of two levels, or may; a range needs a word that says so."""
    if joint.word in _NEVER_CHANGE:
        return False
    pair = re.escape(text[low.start : high.end])
    if joint.word in _TO_LEVEL and _is_small_step(low, high) and re.search(rf"\b(?:by|um|en)\s+{pair}", context.text):
        return True
    is_from = low.first > 0 and items[low.first - 1].word in _FROM
    if not is_from and not re.search(rf"(?:\b(?:from|von|del?|du|desde)\s+|[从由自]){pair}", context.text):
        return False
    if _RANGING.search(context.text):
        return False
    return _CHANGING.search(context.text) is not None or _LEVELS_FROM.search(context.text) is None
