"""Currency words that several countries share, settled by the words around them."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from extractor.normalising._quantity_items import Context
from extractor.normalising._quantity_money import (
    COUNTRIES,
    DEFAULTS,
    FAMILIES,
    ONLY_ATTACHED,
    WEIGHED,
    WITHOUT_DOLLARS,
)

_EUROS: Final = re.compile(r"€|\beuro", re.IGNORECASE)
_WEIGHED: Final = re.compile(WEIGHED, re.IGNORECASE)
_WITHOUT_DOLLARS: Final = re.compile(WITHOUT_DOLLARS, re.IGNORECASE)
_GIVING_WORDS: Final = ("dollars", "figures", "currency", "funds")


def settle(label: str, attached: str, context: Context) -> str | None:
    """The code of a currency: by the words attached to it, then by its text; None where neither settles it.

    settle("crown", "", Context("Sweden pays 5 million crowns")) -> "SEK"
    """
    if label not in FAMILIES:
        return label
    if attached:
        codes = _named(label, attached)
        if codes:
            return codes[0] if len(codes) == 1 else None
    if label == "dollar":
        return _given(context.text) or DEFAULTS[label]
    if label == "cent":
        return _cents(context)
    if label == "pound" and _WEIGHED.search(context.text):
        return None
    codes = [] if label in ONLY_ATTACHED else _named(label, context.text)
    if codes:
        return codes[0] if len(codes) == 1 else None
    if label == "dlr" and _WITHOUT_DOLLARS.search(context.text):
        return "USD"
    if label == "mark" and context.language == "de":
        return "DEM"
    return DEFAULTS.get(label)


def _named(label: str, text: str) -> list[str]:
    return [code for code in FAMILIES[label] if _country(code).search(text)]


def _given(text: str) -> str | None:
    """The country to which a text gives its bare dollars: "all figures in Canadian dollars" -> CAD."""
    if not any(word in text for word in _GIVING_WORDS):
        return None
    return next((code for code in FAMILIES["dollar"] if _giving(code).search(text)), None)


def _cents(context: Context) -> str | None:
    """American cents, unless the text speaks of euros only, or is in a language with cents of its own."""
    has_dollars = "$" in context.text or "dollar" in context.text.lower()
    if not has_dollars and _EUROS.search(context.text):
        return "EUR"
    return DEFAULTS["cent"] if has_dollars or context.language not in ("de", "fr", "es") else None


@cache
def _country(code: str) -> re.Pattern[str]:
    return re.compile(COUNTRIES[code], re.IGNORECASE)


@cache
def _giving(code: str) -> re.Pattern[str]:
    country = rf"(?:{COUNTRIES[code]})\w*"
    return re.compile(
        rf"\bin (?:{country}) (?:dollars|dlrs|funds|currency)|\bfigures\b[^.;]{{0,20}}{country}", re.IGNORECASE
    )
