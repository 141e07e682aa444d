"""Spanish and French names of goods, in which the first noun decides; the conventions are those of `products`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from extractor.normalising._product_german import german_compound
from extractor.normalising._product_lexicon import (
    MAX_PHRASE,
    Item,
    english,
    german,
    in_form,
    listed,
    looked_up,
    romance,
    stems_of,
    tinned,
)
from extractor.normalising._product_words import (
    CARRIERS,
    COUNTRIES_IN_CAPITALS,
    MACHINE_CHAPTERS,
    MAKERS,
    PRIMARY_FORMS,
    ROMANCE_ADJECTIVES,
    ROMANCE_CARRIERS,
    ROMANCE_CUTS,
    ROMANCE_DETERMINERS,
    ROMANCE_MATERIALS,
    ROMANCE_PARTS,
    ROMANCE_PREPARED,
    ROMANCE_PRIMARY_FORMS,
    ROMANCE_WORKED_FORMS,
    WORKED_FORMS,
)

_ROMANCE_WORDS: Final = frozenset("aux d de del des du el en et l la las le les los para sobre sur y à".split())
_ROMANCE_LINKS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("a", "al", "au", "aux"), "a"),
    **dict.fromkeys(("d", "de", "del", "des", "du"), "de"),
    **{link: link for link in ("en", "para", "pour", "sobre", "sur")},
}
"""Prepositions of Spanish and French, and each without its article."""
_ROMANCE_AND: Final = frozenset({"e", "et", "o", "ou", "y"})
ROMANCE_ONLY: Final = frozenset({"al", "aux", "d", "de", "del", "des", "du"})
ROMANCE_ENDINGS: Final = re.compile(
    r"(?:[aei]d[oa]|[aeio]n[oa]|er[oa]|ic[oa]|iv[oa]|e[nr]a?|ee|ale?|ole?|ese|[ai]re?|[ae]nte?|ense|[ai]ble|iques?|aux|aise?"
    r"|iel|ielle|urel|urelle|ais|ois|oise|ien|[ei]enne|aine?|eux|euse|ive|uss?e?)$"
)


def is_romance(words: Item) -> bool:
    """True where a small word says Spanish or French; a capital before a capital is part of a name ("El Paso")."""
    if len(words) > 1 and is_romance_noun(words[0][0]) and any(stem in _ROMANCE_AND for stem, _ in words):
        return True
    for index, (_, raw) in enumerate(words[:-1]):
        if (raw if index else raw.lower()) in _ROMANCE_WORDS and words[index + 1][1][:1].islower():
            return True
    return False


def romance_goods(words: Item) -> set[str]:
    """The union over the things of a Spanish or French list; nothing where one of them is goods in no table."""
    words = [("oro" if stem == "or" else stem, raw) for stem, raw in words]  # French gold, no conjunction
    for index, pair in enumerate(pairwise(stems_of(words))):
        if pair in _AS_WELL_AS:
            words[index : index + 2] = [(",", ","), (",", ",")]
    whole = looked_up(words)
    if whole is not None:
        return whole
    cut = next((index for index, (stem, _) in enumerate(words) if index and stem in ROMANCE_CUTS), len(words))
    items = [item for item in map(_undetermined, listed(words[:cut])) if item]
    if not items:
        return set()
    led_by, items[0] = _carried_goods(items[0])
    found: set[str] = set()
    for index, item in enumerate(items):
        items[index] = _completed(items, index, led_by)
        named = foreign_goods(items[index])
        stem, raw = item[0]
        if not named and stem not in romance() and stem not in _NO_GOODS and not raw[0].isupper():
            return set()
        found |= named
    return found


_AS_WELL_AS: Final = frozenset({("ainsi", "que"), ("asi", "como")})
_NO_GOODS: Final = _ROMANCE_LINKS.keys() | ROMANCE_CARRIERS | ROMANCE_PARTS


def _undetermined(item: Item) -> Item:
    """The item without articles, numbers and words such as "certaines" and "nuevos" before it."""
    while item and (item[0][0] in ROMANCE_DETERMINERS or item[0][0].isdecimal()):
        item = item[1:]
    return item


def _carried_goods(item: Item) -> tuple[str, Item]:
    """What links the goods to words before them, and the goods: "a" and "acero" of "aranceles al acero"."""
    link = ""
    while item:
        is_carrier = item[0][0] in ROMANCE_CARRIERS and not _is_goods(item)
        start = _link_to_goods(item) if is_carrier else 0
        if start is None or item[start][0] not in _ROMANCE_LINKS:
            break
        goods = _undetermined(item[start + 1 :])
        if not goods:
            break
        link, item = _ROMANCE_LINKS[item[start][0]], goods
    return link, item


def _is_goods(item: Item) -> bool:
    """True where a word that may carry goods begins the name of some: "productos lácteos", "barriles de acero"."""
    return len(_known_beginning(item)) > 1 or bool(_romance_form(item))


def _link_to_goods(words: Item) -> int | None:
    """Where the first preposition stands behind which a known noun follows: "importaciones de China | de acero"."""
    for index, (stem, _) in enumerate(words):
        rest = _undetermined(words[index + 1 :]) if stem in _ROMANCE_LINKS else []
        if rest and (rest[0][0] in _LEADING_NOUNS or rest[0][0] in _ROMANCE_LINKS or rest[0][0] in _first_words()):
            return index
    return None


_LEADING_NOUNS: Final = (
    ROMANCE_CARRIERS | ROMANCE_PARTS | ROMANCE_PREPARED | ROMANCE_PRIMARY_FORMS | ROMANCE_WORKED_FORMS
)


@cache
def _first_words() -> frozenset[str]:
    return frozenset(key.partition(" ")[0] for key in romance())


def _completed(items: Sequence[Item], index: int, led_by: str) -> Item:
    """An item with the words it shares: "aceite de soja y girasol", "carne bovina y porcina", "barras y tubos de acero".

    What begins with the preposition before the first goods shares no words: "aranceles al acero y al aluminio".
    """
    item = items[index]
    if index:
        whole = _with_words_before(items[index - 1], item, led_by)
        if whole != item:
            return whole
    if not _first_link(item):
        for after in (
            *(later[_first_link(later) :] for later in items[index + 1 :] if _first_link(later)),
            items[-1][1:],
        ):
            if _romance_row([*item, *after]) or _romance_form([*item, *after]):
                return [*item, *after]
    return item


def _with_words_before(before: Item, item: Item, led_by: str) -> Item:
    first, raw = item[0]
    whole = [before[0], *item]
    if first in _ROMANCE_LINKS:
        shares = _ROMANCE_LINKS[first] != led_by or not ROMANCE_PREPARED.isdisjoint(stems_of(item))
        return whole if shares or _romance_row(whole) else item
    link = _first_link(before)
    with_link, complement = [*before[: link + 1], *item], _undetermined(before[link + 1 :])
    has_purpose = not _PURPOSE.isdisjoint(stems_of(before))
    is_alike = _romance_row(item[:1]) == _romance_row(complement) != "" and (len(item) == 1 or has_purpose)
    if link and (is_alike or _romance_row(with_link) == _romance_row(before) != ""):
        return with_link
    if _romance_row(whole):
        return whole
    if not foreign_goods(item):
        if first in ROMANCE_PREPARED or first in ROMANCE_ADJECTIVES or raw.endswith(("é", "és")):
            return [*_known_beginning(before), *item]
        if ROMANCE_ENDINGS.search(first):
            return whole
        if has_purpose:
            return before
    return item


def _known_beginning(words: Item) -> Item:
    return next((words[:size] for size in range(len(words), 1, -1) if _romance_row(words[:size])), words[:1])


_PURPOSE: Final = frozenset({"para", "pour"})


def _first_link(item: Item) -> int:
    return next((index for index, (stem, _) in enumerate(item) if index and stem in _ROMANCE_LINKS), 0)


def _romance_row(words: Item) -> str:
    return romance().get(" ".join(stems_of(words)), "") if len(words) <= MAX_PHRASE else ""


def foreign_goods(words: Item) -> set[str]:
    """Spanish and French by the longest known beginning, German by taking a compound apart."""
    while words and (words[0][0] in ROMANCE_DETERMINERS or words[0][0] in _ROMANCE_LINKS or words[0][0].isdecimal()):
        words = words[1:]
    if not words:
        return set()
    stems = stems_of(words)
    for size in range(min(MAX_PHRASE, len(stems)), 0, -1):
        formed = _romance_form(words) if size == 1 else set()
        if formed:
            return formed
        key, rest = " ".join(stems[:size]), stems[size:]
        if rest and words[size][1][0] == "-":
            continue
        is_followed = bool(rest) and words[size][1].endswith(_PARTICIPLES)
        if key in romance() and (is_followed or _follows(rest, shared=key in english())):
            found = set(romance()[key].split()) or (_linked(words[size:]) if len(rest) > 1 else set())
            return found if ROMANCE_PREPARED.isdisjoint(rest) else tinned(found)
    if stems[0] in ROMANCE_PREPARED:
        return tinned(_linked(words))
    if stems[0] in ROMANCE_PARTS:
        return _linked(words) & MACHINE_CHAPTERS
    if stems[0] in ROMANCE_CARRIERS:
        return _linked(words)
    return german_compound(words[-1][1])


_PARTICIPLES: Final = ("é", "és", "ée", "ées")


def _linked(words: Item) -> set[str]:
    """The chapters of the goods behind a preposition: "droits de douane sur l'acier"."""
    link = _link_to_goods(words)
    return set() if link is None else foreign_goods(words[link + 1 :])


def _romance_form(words: Item) -> set[str]:
    """The chapters of a form of a material: "barras de cobre" are 74, "vaisselle en porcelaine" 69."""
    head = words[0][0]
    is_primary = head in ROMANCE_PRIMARY_FORMS
    if is_primary or head in ROMANCE_WORKED_FORMS:
        for stem, _ in words[1:MAX_PHRASE]:
            if stem in ROMANCE_MATERIALS:
                return {in_form(ROMANCE_MATERIALS[stem], primary=is_primary)}
    return set()


def is_english(word: tuple[str, str]) -> bool:
    """True for English goods and forms of goods; "chinas" is Spanish."""
    stem, _ = word
    is_known = stem in english() or stem in PRIMARY_FORMS or stem in WORKED_FORMS
    return is_known and stem not in COUNTRIES_IN_CAPITALS


def is_romance_noun(stem: str) -> bool:
    return stem in romance() and stem not in english() and stem not in german()


def _follows(rest: Sequence[str], *, shared: bool) -> bool:
    """True where `rest` can follow a Spanish or French noun; stricter where the noun is `shared` with English."""
    if shared and rest and (rest[0] in PRIMARY_FORMS or rest[0] in WORKED_FORMS):
        return False
    if not rest or rest[0] in _ROMANCE_LINKS or rest[0] in ROMANCE_ADJECTIVES or ROMANCE_ENDINGS.search(rest[0]):
        return True
    return not shared and rest[0] not in english() and rest[0] not in MAKERS and rest[0] not in CARRIERS
