"""The numbers that a sentence states, to hold a summary against its evidence.

No values are computed here: it is enough to know whether the same figure, with the same scale, is printed.
"""

from __future__ import annotations

import re
from functools import lru_cache

_WORDS = {
    word: str(number)
    for number, word in enumerate(
        [
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ],
        start=2,
    )
} | {
    word: f"{tens}0"
    for tens, word in enumerate(["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=3)
}

_SCALES = {
    spelling: scale
    for scale, spellings in {
        "hundred": "hundred cien cent hundert 百",
        "thousand": "thousand k mil mille tausend 千",
        "million": "million millions millón millones millionen mln mn mio m",
        "billion": "billion billions milliarde milliarden milliard milliards mrd mds bln bn b",
        "trillion": "trillion trillions billón billones billionen trn tn",
        "ten thousand": "万",
        "hundred million": "亿",
        "percent": "percent pct % prozent percentage",
    }.items()
    for spelling in spellings.split()
}

_DIGITS = r"(?<![\d.,]\d)(?:[\d.,]*\d)?"
_SCALED = r"[\s-]*([Pp](?i:er cent|our cent|or ciento)|[Mm](?i:il millones)|[^\W\d_]+|%)?"
_FIGURE = re.compile(rf"(\d{_DIGITS}|\b(?=[efnstEFNST])(?i:{'|'.join(_WORDS)})\b){_SCALED}")
_ASCII_DIGITS = re.compile(rf"([0-9]{_DIGITS}){_SCALED}")
"""It skips at once what can't begin a match, as a search does for a set of characters."""
_STEMS = ("two", "thre", "four", "five", "six", "seven", "eigh", "nine", "ten", "eleven", "twe", "thir", "fif", "forty")
"""One of them stands in every number in words, and none in many a sentence."""
_LONG_SCALES = {"per cent": "percent", "pour cent": "percent", "por ciento": "percent", "mil millones": "billion"}

Figure = tuple[str, str]
"""Digits without thousands separators, and the scale, if one follows."""


def figures(text: str) -> set[Figure]:
    """The figures of an English sentence.

    >>> sorted(figures("Two tariffs on $1,500 million at 8.3%"))
    [('1500', 'million'), ('2', ''), ('8.3', 'percent')]
    """
    return {(_english(number), _scale(word)) for number, word in _numbers(text)}


def _numbers(text: str) -> list[tuple[str, str]]:
    """The numbers of a text, each with the word behind it; most texts have none in words."""
    if not text.isascii():
        return _FIGURE.findall(text)
    small = text.lower()
    for stem in _STEMS:
        if stem in small:
            return _FIGURE.findall(text)
    return _ASCII_DIGITS.findall(text)


def readings(text: str) -> set[Figure]:
    """Every way to read the figures of a text in any language: with and without scale, comma or point as decimal mark.

    >>> ("8.3", "percent") in readings("um 8,3 Prozent")
    True
    """
    found: set[Figure] = set()
    for number, word in _numbers(text):
        scale = _scale(word)
        for reading in (_english(number), _english(number.translate(_SWAP))):
            found |= {(reading, scale), (reading, "")}
    found |= {(_FOREIGN_WORDS[word], "") for word in _TOKEN.findall(text.lower()) if word in _FOREIGN_WORDS}
    if not text.isascii():
        found |= {(number, "") for numeral, number in _HAN_NUMERALS.items() if numeral in text}
    return found


_FOREIGN_WORDS = {
    word: str(number)
    for words in (
        "dos tres cuatro cinco seis siete ocho nueve diez once doce",
        "deux trois quatre cinq six sept huit neuf dix onze douze",
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    )
    for number, word in enumerate(words.split(), start=2)
}
_HAN_NUMERALS = {numeral: str(number) for number, numeral in enumerate("两三四五六七八九十", start=2)}
_TOKEN = re.compile(r"\w+")

_SWAP = str.maketrans(",.", ".,")


def _english(number: str) -> str:
    return number.replace(",", "") if number[-1].isdecimal() else _WORDS[number.lower()]


@lru_cache(maxsize=1024)
def _scale(word: str) -> str:
    """The scale that a word means; kept, as the same few words stand behind the numbers of most texts."""
    lowered = word.lower()
    return _LONG_SCALES.get(lowered) or _SCALES.get(lowered) or _SCALES.get(word[:1], "")
