"""Which chapters Chinese words for goods name; the conventions are those of `products`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

from extractor.normalising._product_lexicon import in_form, pattern
from extractor.normalising._product_tables import CHINESE
from extractor.normalising._product_words import (
    CHINESE_ABSORBING,
    CHINESE_ACTIONS,
    CHINESE_GROUPS,
    CHINESE_HEADS,
    CHINESE_MATERIALS,
    CHINESE_ORGANIC,
    CHINESE_PARTS,
    CHINESE_PRIMARY_FORMS,
    CHINESE_TRADE_WORDS,
    CHINESE_TRAILING,
    CHINESE_WORKED_FORMS,
    MACHINE_CHAPTERS,
    SIMPLIFIED,
)

_AROUND: Final = r"[\s“”\"‘’《》「」『』]|(?<=.)[（(][^（()）]*[）)]"
_MOTORCYCLE: Final = "(?<![路力燃油電])機車"
"""Taiwan's word; 机车 is a locomotive."""
_AND: Final = r"以及|[、，,；;/及与或]|(?<![中高初平])等(?!离子|温|级|产品|商品|货物|$)|(?<![共饱总调缓])和(?![牛田服])"
_MATERIAL: Final = rf"({'|'.join(CHINESE_MATERIALS)})"
_LEADING: Final = rf"^(?:{CHINESE_TRADE_WORDS})+"
_TRAILING: Final = rf"(?:{CHINESE_TRAILING})$"
_FORM: Final = rf"{_MATERIAL}[制质]?(?:({CHINESE_PRIMARY_FORMS})|(?:{CHINESE_WORKED_FORMS}))$"


@cache
def _lexicon() -> Mapping[str, frozenset[str]]:
    return {name: frozenset(chapters.split()) for chapters, names in CHINESE.items() for name in names.split("|")}


def chinese_goods(text: str) -> set[str]:
    """The union over the things that 、 and 和 separate, each by its longest known ending."""
    compact = pattern(_MOTORCYCLE).sub("摩托车", pattern(_AROUND).sub("", text)).translate(SIMPLIFIED)
    if compact in _lexicon():
        return set(_lexicon()[compact])
    items = [item for item in pattern(_AND).split(compact) if item]
    found: set[str] = set()
    for index, item in enumerate(items):
        found |= _in_list(items, index) if len(items) > 1 else _item(item) or set()
    return found


def _in_list(items: list[str], index: int) -> frozenset[str]:
    """The chapters of one thing in a list, with what it shares: 陶瓷餐具、厨具; 轿车和卡车轮胎; 牛、羊肉."""
    item, last = items[index], items[-1]
    named = _item(item)
    if not named and index:
        named = _item(_material_of(items[index - 1]) + item) or named
    if named and item is not last:
        absorbing = next((head for head in CHINESE_ABSORBING if last.endswith(head)), "")
        if absorbing and named.issubset(CHINESE_ABSORBING[absorbing].split()):
            return _item(last) or named
    if named is None:
        tails = (item + last[start:] for start in range(1, len(last)))
        named = next((_lexicon()[whole] for whole in tails if whole in _lexicon()), None)
    return named or frozenset()


def _item(item: str) -> frozenset[str] | None:
    """The chapters of the longest known ending; one character counts only as the whole ("铜", not the end of a name)."""
    if item in _lexicon():
        return _lexicon()[item]
    item = pattern(_LEADING).sub("", item)
    while item:
        shorter = pattern(_TRAILING).sub("", item)
        for start in range(len(item) if len(item) == 1 else len(item) - 1):
            chapters = _lexicon().get(item[start:])
            if chapters is not None and (chapters or item[start:] not in CHINESE_GROUPS or not shorter):
                return chapters or _of_material(item) or _of_parts(item)
        formed = _of_material(item)
        if formed or shorter == item:
            return formed or _of_compound(item)
        item = shorter
    return None


def _of_parts(item: str) -> frozenset[str]:
    """The chapters of what the goods are parts of: 脚踏车零组件 are 87."""
    whole = pattern(CHINESE_PARTS).sub("", item)
    return (_item(whole) or frozenset()) & MACHINE_CHAPTERS if whole != item else frozenset()


def _of_material(item: str) -> frozenset[str] | None:
    """The chapters of a form of a material: 铜棒 is 74, 陶瓷餐具 69."""
    match = pattern(_FORM).search(item)
    if match is None:
        return None
    return frozenset({in_form(CHINESE_MATERIALS[match.group(1)], primary=bool(match.group(2)))})


def _of_compound(item: str) -> frozenset[str] | None:
    """The chapters that the last character tells: 茅台酒 is 22, 甲基异丁基甲酮 29, and with 聚 a polymer."""
    if len(item) > 1 and item[-1] in CHINESE_HEADS and not pattern(CHINESE_ACTIONS).match(item[-2]):
        return frozenset(CHINESE_HEADS[item[-1]].split())
    if pattern(CHINESE_ORGANIC).search(item):
        return frozenset({"39" if "聚" in item else "29"})
    return None


def _material_of(item: str) -> str:
    """The material that an item begins with: that of 陶瓷餐具."""
    match = pattern(_MATERIAL).match(pattern(_LEADING).sub("", item))
    return match.group(1) if match else ""
