"""Currency words that several countries share, settled by the words around them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Final

from extractor.normalising._quantity_items import Context
from extractor.normalising._quantity_money import (
    COUNTRIES,
    DEFAULTS,
    FAMILIES,
    HAN_COUNTRIES,
    ONLY_ATTACHED,
    OWN_DOLLARS,
    WEIGHED,
    WITHOUT_DOLLARS,
)

_US: Final = re.compile(r"\bUSA?\b")
_EUROS: Final = re.compile(r"€|\beuro", re.IGNORECASE)
_WEIGHED: Final = re.compile(WEIGHED, re.IGNORECASE)
_PRICED: Final = re.compile(
    r"pounds (?:(?:per|a|an|the|each) )(?:(?:metric|long|short) )?(?:tonne|ton|quintal|kg|kilo|kantar)"
)
"""What is counted by a weight is a price: "pounds per quintal"."""
_IN_DOLLARS: Final = re.compile("(?:以|按|用)美元(?:计|計)")
_IN_YUAN: Final = re.compile("人民[币幣]")
"""In figures "in dollars" a bare 元 is a dollar."""
_WITHOUT_DOLLARS: Final = re.compile(rf"\b(?:{WITHOUT_DOLLARS})")


def settle(label: str, attached: str, context: Context) -> str | None:
    """The code of a currency: by the words attached to it, then by its text; None where neither settles it.

    settle("crown", "", Context("Sweden pays 5 million crowns")) -> "SEK"
    """
    if label not in FAMILIES:
        return label
    if attached:
        codes = _named(label, _lowered(attached))
        if codes:
            return codes.pop() if len(codes) == 1 else None
    if label == "dollar":
        return _given(context.text) or DEFAULTS[label]
    if label == "cent":
        return _cents(context)
    if label == "pound" and _WEIGHED.search(context.text) and not _PRICED.search(context.words):
        return None
    if label == "yuan" and _IN_DOLLARS.search(context.sentence) and not _IN_YUAN.search(context.text):
        return "USD"
    codes = set() if label in ONLY_ATTACHED else _named_around(label, context)
    if label == "dlr":
        return _dlr(codes, context.text.lower())
    if codes:
        return codes.pop() if len(codes) == 1 else None
    if label == "mark" and context.language == "de":
        return "DEM"
    return DEFAULTS.get(label)


@lru_cache(maxsize=4096)
def names_country(word: str) -> bool:
    """Whether a word in lower case tells a country: "kanadische"."""
    return _any_country().search(word) is not None


@cache
def _any_country() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(COUNTRIES.values())})")


def _lowered(text: str) -> str:
    return " ".join(_US.sub("u.s.", text).lower().split())


def _named_around(label: str, context: Context) -> set[str]:
    if not context.sentence:
        return set(_named_in_sentence(label, context.words))
    return _named(label, _lowered(context.words)) | _named_in_sentence(label, context.sentence)


@lru_cache(maxsize=32)
def _named_in_sentence(label: str, sentence: str) -> frozenset[str]:
    return frozenset(_named(label, _lowered(sentence)))


def _named(label: str, text: str) -> set[str]:
    """The codes of a family whose countries a text in lower case names."""
    codes: set[str | None] = set()
    first = _any_of(label).search(text)
    if first is not None:
        codes |= {match.lastgroup for match in _countries(label).finditer(text, first.start())}
    if not text.isascii():
        codes |= {match.lastgroup for match in _han_countries(label).finditer(text)}
    return {code for code in codes if code is not None}


def _given(text: str) -> str | None:
    """The country to which a text gives its bare dollars: "all figures in Canadian dollars" -> CAD."""
    if not ("dollars" in text or "figures" in text or "currency" in text or "funds" in text):
        return None
    text = _lowered(text)
    if _giving("|".join(COUNTRIES[code] for code in FAMILIES["dollar"])).search(text) is None:
        return None  # mostly: these words are frequent, and few texts give a country with them
    return next((code for code in FAMILIES["dollar"] if _giving(COUNTRIES[code]).search(text)), None)


def _dlr(codes: set[str], text: str) -> str | None:
    """The wires' bare "dlr": that of the one country with dollars that is named; only American beside other countries."""
    if len(codes) != 1:
        return None
    code = codes.pop()
    return code if code == "USD" or (code in OWN_DOLLARS and not _WITHOUT_DOLLARS.search(text)) else None


def _cents(context: Context) -> str | None:
    """American cents, unless the text speaks of euros only, or is in a language with cents of its own."""
    has_dollars = "$" in context.text or "dollar" in context.text.lower()
    if not has_dollars and _EUROS.search(context.text):
        return "EUR"
    return DEFAULTS["cent"] if has_dollars or context.language not in ("de", "fr", "es") else None


@cache
def _countries(label: str) -> re.Pattern[str]:
    """The countries that share a currency word, each a group named by its code."""
    return re.compile(rf"\b(?:{_groups(COUNTRIES, label)})")


@cache
def _any_of(label: str) -> re.Pattern[str]:
    """The same without groups, which takes much less time to find nothing."""
    countries = "|".join(COUNTRIES[code] for code in FAMILIES[label] if code in COUNTRIES)
    return re.compile(rf"\b(?:{countries or '(?!)'})")


@cache
def _han_countries(label: str) -> re.Pattern[str]:
    return re.compile(_groups(HAN_COUNTRIES, label))


def _groups(countries: Mapping[str, str], label: str) -> str:
    groups = (f"(?P<{code}>{countries[code]})" for code in FAMILIES[label] if code in countries)
    return "|".join(groups) or "(?!)"


@cache
def _giving(countries: str) -> re.Pattern[str]:
    country = rf"(?:{countries})\w*"
    return re.compile(rf"\bin (?:{country}) (?:dollars|dlrs|funds|currency)|\bfigures\b[^.;]{{0,20}}{country}")
