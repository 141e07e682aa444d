"""From a text to its items: each a phrase of the lexicon, or a literal in digits, and where it stands."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from extractor.normalising._quantity_money import CURRENCIES, LETTER_MARKS
from extractor.normalising._quantity_tables import (
    HAN_DIGITS,
    HAN_PHRASES,
    HAN_POWERS,
    LANGUAGE_LETTERS,
    LANGUAGES,
    LEXICON,
    LOWER_CASE_WORDS,
    Entries,
    Sense,
    german_numeral,
    german_percent,
)


@dataclass(slots=True)
class Item:
    """A phrase of the text: its sense, its first word in lower case, and where it stands."""

    sense: Sense
    word: str
    start: int
    end: int


class Context:
    """The words of a quantity with the sentence around them, and the language that their small words tell.

    What is read from a sentence alone is kept for a while: the figures of one sentence come one after the other.
    """

    __slots__ = ("_language", "sentence", "text", "words")

    def __init__(self, words: str, sentence: str = "") -> None:
        self.words = words
        self.sentence = sentence
        self.text = f"{words} {sentence}" if sentence else words
        self._language: str | None = None

    @property
    def language(self) -> str:
        """One of "en", "de", "fr", "es", "zh"; empty where the words tell none, or two alike."""
        if self._language is None:
            own = _cues(self.words.lower())
            self._language = _language(own, _cues_of_sentence(self.sentence)) if self.sentence else _language(own)
        return self._language


_HAN: Final = "\u3040-\u30ff\u3400-\u9fff"
_FIRST_HAN: Final = "\u3040"
_LANGUAGES: Final = ("en", "de", "fr", "es")
_WORD: Final = re.compile(r"[^\W\d_]+")
_HAN_CHARACTER: Final = re.compile(f"[{_HAN}]")


class _Cues(NamedTuple):
    """What in a text tells its language: its small words of each, their letters, and whether it holds Chinese ones."""

    words: Mapping[str, int]
    letters: frozenset[str] = frozenset()
    is_han: bool = False


_ALL_LETTERS: Final = frozenset("".join(LANGUAGE_LETTERS.values()))


def _cues(text: str) -> _Cues:
    words: dict[str, int] = {}
    for word in _WORD.findall(text):
        if word in LANGUAGES:
            for language in LANGUAGES[word]:
                words[language] = words.get(language, 0) + 1
    if text.isascii():
        return _Cues(words)
    return _Cues(words, _ALL_LETTERS.intersection(text), _HAN_CHARACTER.search(text) is not None)


@lru_cache(maxsize=16)
def _cues_of_sentence(sentence: str) -> _Cues:
    return _cues(sentence.lower())


def _language(*cues: _Cues) -> str:
    scores = dict.fromkeys(_LANGUAGES, 0)
    for one in cues:
        for language, count in one.words.items():
            scores[language] += count
    found = frozenset().union(*(one.letters for one in cues))
    if found:
        for language, letters in LANGUAGE_LETTERS.items():
            scores[language] += sum(letter in found for letter in letters)
    best, second = sorted(scores.values(), reverse=True)[:2]
    if best > second:
        return max(scores, key=scores.__getitem__)
    return "zh" if any(one.is_han for one in cues) else ""


def is_han(character: str) -> bool:
    return character >= _FIRST_HAN


# --- Literals -----------------------------------------------------------------------------------------------------

_MAX_DIGITS: Final = 24
_DENOMINATORS: Final = frozenset((2, 3, 4, 5, 6, 8, 10, 16, 32, 64))
_VULGAR: Final = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip
_GROUPED: Final = {mark: re.compile(rf"\d{{1,3}}(?:{re.escape(mark)}\d{{3}})+") for mark in ".,'"}
_INDIAN: Final = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}")
_PERCENT_NEXT: Final = re.compile(r"\s*(?:[%‰]|percent|pct|per cent|prozent|pour cent|por ?ciento)", re.IGNORECASE)
_SYMBOL_NEXT: Final = re.compile(r"\s?[€£]")

_OTHER: Final = Sense("other")
_UNREADABLE: Final = Sense("number", over=0)


def literal(raw: str, text: str, end: int, context: Context) -> Sense:
    """The sense of digits: a number, a fraction ("3/4"), the ends of a range ("15/20"), or a name ("9/11")."""
    if len(raw) > _MAX_DIGITS:
        return _UNREADABLE
    if "/" in raw:
        upper, lower = raw.split("/")
        if not (upper.isdecimal() and lower.isdecimal()):
            return _OTHER
        return _fraction(int(upper), int(lower))
    if raw[0] == ".":
        return Sense("number", "plain", int(raw[1:]), 10 ** (len(raw) - 1))
    if raw.isdecimal():
        value = int(raw)
        return Sense("number", "year" if len(raw) == 4 and 1900 <= value <= 2100 else "plain", value)
    whole, point, decimals = raw.partition(".")
    if point and len(decimals) != 3 and whole.isdecimal() and decimals.isdecimal():
        return Sense("number", "plain", int(whole + decimals), 10 ** len(decimals))
    return _marked(raw, text, end, context)


def _fraction(upper: int, lower: int) -> Sense:
    if 10 <= upper < lower <= 3 * upper:
        return Sense("number", "ends", upper, lower)
    return Sense("number", "fraction", upper, lower) if upper < lower and lower in _DENOMINATORS else _OTHER


def _marked(raw: str, text: str, end: int, context: Context) -> Sense:
    """A number with marks in it, unreadable where they contradict each other or could mean two numbers.

    "1,234.5" -> 1234.5; "1.200" before "Millionen" -> 1200; "1.200" alone is unreadable.
    """
    marks = [mark for mark in ".,'" if mark in raw]
    last = max(marks, key=raw.rfind)
    whole, _, decimals = raw.rpartition(last)
    if len(marks) == 1:
        if raw.count(last) > 1:
            return Sense("number", "plain", int(raw.replace(last, ""))) if _is_grouped(raw, last) else _UNREADABLE
        if _GROUPED[last].fullmatch(raw) and whole[0] != "0":
            groups = _groups_thousands(last, decimals, text, end, context)
            if groups is None:
                return _UNREADABLE
            if groups:
                return Sense("number", "plain", int(whole + decimals))
        elif last == "'":
            return _UNREADABLE
    else:
        group = marks[0] if marks[1] == last else marks[1]
        if len(marks) > 2 or last == "'" or raw.count(last) > 1 or not _is_grouped(whole, group):
            return _UNREADABLE
        whole = whole.replace(group, "")
    return Sense("number", "plain", int(whole + decimals), 10 ** len(decimals))


def _is_grouped(digits: str, mark: str) -> bool:
    """Whether a mark groups digits by thousands, or by lakh and crore: "12,34,567"."""
    return bool(_GROUPED[mark].fullmatch(digits) or (mark == "," and _INDIAN.fullmatch(digits)))


def _groups_thousands(mark: str, decimals: str, text: str, end: int, context: Context) -> bool | None:
    """Whether the only mark, before three digits, groups thousands; None where the language leaves a doubt."""
    if mark == "'":
        return True
    language = context.language
    if mark == ",":
        if language in ("de", "fr"):
            return None if decimals.endswith("0") else False
        return True
    if _PERCENT_NEXT.match(text, end):
        return None if language in ("de", "fr", "es") else False
    if language:
        return language in ("de", "fr", "es")
    return True if _SYMBOL_NEXT.match(text, end) else None


def _han_numeral(raw: str) -> Sense:
    """二百五十 -> 250; without powers, digit by digit: 二〇一八 -> 2018."""
    if HAN_POWERS.keys().isdisjoint(raw):
        return Sense("numeral", "han", int("".join(str(HAN_DIGITS[character]) for character in raw[:_MAX_DIGITS])))
    total = digit = 0
    for character in raw:
        if character in HAN_POWERS:
            total += (digit or 1) * HAN_POWERS[character]
            digit = 0
        else:
            digit = HAN_DIGITS[character]
    return Sense("numeral", "han", total + digit)


# --- Items --------------------------------------------------------------------------------------------------------

_TOKEN: Final = re.compile(
    rf"""
      \d+(?:[.,']+\d+)*(?:/\d+(?![\d/]|[.,]\d))?                     # 1,234.5  1/2
    | (?:[A-Za-z]\.){{2,}}                                   # U.S.  p.a.
    | [^\W\d_{_HAN}]+[$£¥¢₵]?                                # words, US$
    | [$](?:US|AU?|Aus|C|Can|Cdn|HK|NT|NZ|S)(?=\ ?\d)
    | [$€£¥₹₩₽₺₫₱฿₦₪₴₸₡₲₵৳¢%‰±{"".join(_VULGAR)}]
    | -(?=\s*[A-Za-z]{{0,3}}[$€£¥₹]?\s*\.?\d)
    | [<>]=? | [≥≤~≈+()/]
    | \.(?<![\w.]\.)\d+                                     # .05
    | (?=[{_HAN}])(?:
        {"|".join(map(re.escape, HAN_PHRASES))}
      | [{"".join(HAN_DIGITS)}{"".join(HAN_POWERS)}]+
      | .
      )
    """,
    re.VERBOSE,
)
_ASCII_TOKEN: Final = re.compile(
    r"""
      \d+(?:[.,']+\d+)*(?:/\d+(?![\d/]|[.,]\d))?
    | (?:[A-Za-z]\.){2,}
    | [A-Za-z]+[$]?
    | [$](?:(?:US|AU?|Aus|C|Can|Cdn|HK|NT|NZ|S)(?=\ ?\d))?    # $US5, as Australians print it
    | %
    | -(?=\s*[A-Za-z]{0,3}[$]?\s*\.?\d)
    | [<>]=? | [~+()/]
    | \.(?<![\w.]\.)\d+
    """,
    re.VERBOSE | re.ASCII,
)
"""The same for a text in ASCII, which most are: less to try at each character."""
_CAPITALS: Final = {"G": 10**9, "K": 10**3, "T": 10**12}
"""Letters that are scales beside money, and parts of names elsewhere: "5G", "4K"."""
_AFTER_DIGITS: Final = frozenset(("scale", "currency", "percent", "unit", "time", "cent", "times"))
_BEFORE_DASH: Final = frozenset(("currency", "percent", "unit", "scale", "numeral", "cent", "join"))
_ENDINGS: Final = frozenset(".$£¥¢₵")
_PERCENT: Final = Sense("percent", "percent")
_JOIN: Final = Sense("join")
_MONTH: Final = Sense("month")


def read_items(text: str, context: Context) -> list[Item]:
    """The text as phrases of the lexicon, the longest that fit; punctuation without a use is left out."""
    raws, words, starts = _tokens(text)
    items: list[Item] = []
    end = -1
    index = 0
    size = len(raws)
    while index < size:
        raw, start = raws[index], starts[index]
        first = raw[0]
        sense = _ONLY.get(raw)
        if sense is not None:  # most words: in the lexicon, in small letters, and no phrase starts with them
            if end == start and _makes_name(items[-1], first, sense):
                items[-1].sense = _OTHER
            end = start + len(raw)
            items.append(Item(sense, raw, start, end))
            index += 1
            continue
        if first.isdecimal() or (first == "." and len(raw) > 1):
            is_beside = end == start
            end = start + len(raw)
            sense = _OTHER if is_beside and _names_model(items, text) else literal(raw, text, end, context)
            if sense.label == "ends":
                items += _ends(raw, start, sense)
            else:
                items.append(Item(sense, raw, start, end))
            index += 1
            continue
        word = words[index]
        sense, taken = phrase(words, index)
        last = index + taken - 1
        if taken == 1 and (first.isupper() or (sense is not None and sense.kind == "month")):
            sense = _by_case(raw, sense)
            if raw in LETTER_MARKS and _is_mark(words, starts, index):
                sense = Sense("currency", LETTER_MARKS[raw])
        if sense is None:
            sense = _unlisted(raw, word, items)
            if sense is _PERCENT:
                items.append(Item(Sense("numeral", factor=german_percent(word) or 0), word, start, start))
        if items and items[-1].end == start and _makes_name(items[-1], first, sense):
            items[-1].sense = _OTHER
        end = starts[last] + len(raws[last])
        items.append(Item(sense, word, start, end))
        index += taken
    return items


def _tokens(text: str) -> tuple[list[str], list[str], list[int]]:
    """The tokens as printed, in lower case without dots, and where they start."""
    matches = list((_ASCII_TOKEN if text.isascii() else _TOKEN).finditer(text))
    raws = [match[0] for match in matches]
    starts = [match.start() for match in matches]
    words = [raw.lower() for raw in raws]
    if _ENDINGS.isdisjoint(text):
        return raws, words, starts
    for index in reversed(range(len(raws))):
        raw, word = raws[index], words[index]
        if raw[-1] not in _ENDINGS or len(raw) == 1:
            continue
        if raw[-1] == ".":
            words[index] = word.replace(".", "")
        elif word not in LEXICON:
            at = slice(index, index + 1)
            raws[at] = raw[:-1], raw[-1]
            words[at] = word[:-1], raw[-1]
            starts[at] = starts[index], matches[index].end() - 1
    return raws, words, starts


_ONLY: Final = {
    word: entries[0][1] for word, entries in LEXICON.items() if not entries[0][0] and entries[0][1].kind != "month"
}
"""Words that open no longer phrase, without months, which their capital tells."""


_ALONE: Final = {word: entries[-1][1] for word, entries in LEXICON.items() if not entries[-1][0]}


def _by_second_word() -> dict[str, dict[str, Entries]]:
    longer: dict[str, dict[str, Entries]] = {}
    for word, entries in LEXICON.items():
        for rest, sense in entries:
            if rest:
                seconds = longer.setdefault(word, {})
                seconds[rest[0]] = (*seconds.get(rest[0], ()), (rest, sense))
    return longer


_LONGER: Final = _by_second_word()
"""The phrases of two words and more, by their first two."""


def phrase(words: list[str], index: int) -> tuple[Sense | None, int]:
    """The sense of the longest phrase that starts at a word, and how many words it takes."""
    word = words[index]
    after = index + 1
    longer = _LONGER.get(word)
    if longer is not None and after < len(words) and words[after] in longer:
        for rest, sense in longer[words[after]]:
            if words[after : after + len(rest)] == rest:
                return sense, 1 + len(rest)
    return _ALONE.get(word), 1


def _is_mark(words: list[str], starts: Sequence[int], index: int) -> bool:
    """Whether a number stands right behind a letter, and a scale behind that: "Y500bn"."""
    if index + 2 >= len(words) or starts[index + 1] != starts[index] + 1 or not words[index + 1][0].isdecimal():
        return False
    scale, _ = phrase(words, index + 2)
    return scale is not None and scale.kind == "scale"


def _by_case(raw: str, sense: Sense | None) -> Sense | None:
    """What capitals tell: currency codes, "May" and "may", "5G"."""
    if len(raw) == 3 and raw in CURRENCIES:
        return Sense("currency", raw)
    if raw in _CAPITALS:
        return Sense("scale", "capital", _CAPITALS[raw])
    if raw == "Sept":
        return _MONTH
    if sense is not None and sense.kind == "month" and raw in LOWER_CASE_WORDS:
        return _OTHER
    return sense


def _unlisted(raw: str, word: str, items: Sequence[Item]) -> Sense:
    if raw.isascii():
        return _unlisted_word(word)
    first = raw[0]
    if first in _VULGAR:
        return Sense("number", "fraction", *_VULGAR[first])
    if first in HAN_POWERS or first in HAN_DIGITS:
        if raw in HAN_POWERS and items and items[-1].sense.kind == "number":
            return Sense("scale", factor=HAN_POWERS[raw])
        return _han_numeral(raw)
    return _unlisted_word(word)


@lru_cache(maxsize=4096)
def _unlisted_word(word: str) -> Sense:
    """Most words of a text are of no kind; the others are German numerals."""
    if german_percent(word) is not None:
        return _PERCENT
    value = german_numeral(word)
    return _OTHER if value is None else Sense("numeral", factor=value)


def reads_as_nothing(word: str) -> bool:
    """Whether a word in small letters that is not in the lexicon is no numeral either."""
    return _unlisted_word(word) is _OTHER


def _ends(raw: str, start: int, sense: Sense) -> tuple[Item, Item, Item]:
    """The two ends of a range that a stroke joins: "15/20"."""
    stroke = start + raw.index("/")
    return (
        Item(Sense("number", "plain", sense.factor), raw, start, stroke),
        Item(_JOIN, "/", stroke, stroke + 1),
        Item(Sense("number", "plain", sense.over), raw, stroke + 1, start + len(raw)),
    )


def _makes_name(before: Item, first: str, sense: Sense) -> bool:
    """Whether letters right after digits make them a name: "25th", "737s", "5G"."""
    return before.sense.kind == "number" and sense.kind not in _AFTER_DIGITS and first.isalpha() and not is_han(first)


def _names_model(items: Sequence[Item], text: str) -> bool:
    """Whether letters right before digits, with or without a dash, make them a name: "A320", "F-35", "mid-2018"."""
    before = items[-1]
    if before.word == "-":
        if len(items) < 2 or items[-2].end != before.start or items[-2].sense.kind in _BEFORE_DASH:
            return False
        before = items[-2]
    last = text[before.end - 1]
    return last.isalpha() and not is_han(last) and before.sense.kind != "currency"
