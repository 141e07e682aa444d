"""The names of goods by language, and phrases cut into the things that they list."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from extractor.normalising._product_tables import ENGLISH, GERMAN, ROMANCE
from extractor.normalising._product_words import AND, IRREGULAR, LIST_WORDS, PREPARED_CHAPTERS

Item = list[tuple[str, str]]
"""The words of one thing in a list: stem and raw; a raw word that a hyphen joins to the last begins with it."""
MAX_PHRASE: Final = 7
_SEPARATORS: Final = LIST_WORDS | AND | {"", ",", "/", "&", "+", "as"}


@cache
def pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


@cache
def english() -> dict[str, str]:
    return _lexicon(ENGLISH)


@cache
def german() -> dict[str, str]:
    return _lexicon(GERMAN)


@cache
def romance() -> dict[str, str]:
    return _lexicon(ROMANCE)


@cache
def _joined_by_and() -> frozenset[str]:
    return frozenset(key for key in english() if " and " in key) | frozenset(
        key for key in romance() if any(word in key.split() for word in ("y", "et"))
    )


def _lexicon(table: Mapping[str, str]) -> dict[str, str]:
    return {key_of(name): chapters for chapters, names in table.items() for name in names.split("|")}


def key_of(name: str) -> str:
    return " ".join(stem_of(word) for word in re.findall(r"[^\W_]+", fold(name)))


def fold(text: str) -> str:
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe"))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def stem_of(word: str) -> str:
    """The singular that an English ending gives: "berries" is "berry", "dishes" "dish", "cars" "car"."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if not word.endswith(("s", "ie")):
        return word
    if len(word) > 4 and word.endswith(("ies", "ie")):
        return word[:-3] + "y" if word.endswith("ies") else word[:-2] + "y"
    if len(word) > 4 and word.endswith(("sses", "shes", "ches", "xes", "oes")):
        return word[:-2]
    if len(word) > 2 and word.endswith("s") and not word.endswith(("ss", "us", "is")) and word != "gas":
        return word[:-1]
    return word


def stems_of(words: Item) -> list[str]:
    return [stem for stem, _ in words]


def looked_up(words: Item) -> set[str] | None:
    """The chapters of the whole of `words`, two or more, where a lexicon has them."""
    if 1 < len(words) <= MAX_PHRASE:
        key = " ".join(stems_of(words))
        for lexicon in (english(), romance(), german()):
            if key in lexicon:
                return set(lexicon[key].split())
    return None


def known_ending(words: Item, *, at_least: int = 1) -> tuple[set[str], int]:
    """The longest ending of `words` in the English or German lexicon, and how many words it has (0: none has)."""
    stems = stems_of(words)
    if words[-1][1].isascii():
        found = _ending(english(), stems, _longest(english).get(stems[-1], 0), at_least)
        if found[1]:
            return found
    longest = _longest(german).get(stems[-1], 0)
    if longest > 1:
        stems = [*(_declined(stem, raw) for stem, raw in words[:-1]), stems[-1]]
    return _ending(german(), stems, longest, at_least)


def _ending(lexicon: Mapping[str, str], stems: Sequence[str], longest: int, at_least: int) -> tuple[set[str], int]:
    for size in range(min(longest, len(stems)), at_least - 1, -1):
        chapters = lexicon.get(" ".join(stems[-size:]))
        if chapters is not None:
            return set(chapters.split()), size
    return set(), 0


@cache
def _longest(lexicon: Callable[[], Mapping[str, str]]) -> dict[str, int]:
    """The most words, `MAX_PHRASE` at most, that a name with a given last word has."""
    longest: dict[str, int] = {}
    for key in lexicon():
        size, last = key.count(" ") + 1, key.rpartition(" ")[2]
        if longest.get(last, 0) < size <= MAX_PHRASE:
            longest[last] = size
    return longest


def _declined(stem: str, raw: str) -> str:
    """A German adjective as the names have it: "elektrischen" is "elektrische"."""
    return stem[:-1] if raw[0].islower() and len(raw) > _SHORT and raw.endswith(_CASES) else stem


_CASES: Final = ("en", "er", "em")
_SHORT: Final = 5


def tinned(chapters: set[str]) -> set[str]:
    return {PREPARED_CHAPTERS.get(chapter, chapter) for chapter in chapters}


def in_form(material: str, *, primary: bool) -> str:
    """The chapter of a material in a primary form, or of articles of it; `material` has both: "72 73"."""
    return material.split()[0 if primary else 1]


def listed(words: Item) -> Iterator[Item]:
    """The things that commas and "and" separate."""
    if words and _SEPARATORS.isdisjoint(stems_of(words)):
        yield words
        return
    item: Item = []
    for index, (stem, raw) in enumerate(words):
        such_as = stem == "as" and item[-1:] == [("such", "such")]
        if such_as:
            item.pop()
        if such_as or stem in ",/&+" or stem in LIST_WORDS or (stem in AND and not _is_inside_a_name(words, index)):
            if item:
                yield item
            item = []
        else:
            item.append((stem, raw))
    if item:
        yield item


def _is_inside_a_name(words: Item, index: int) -> bool:
    """True for the "and" of "nuts and bolts"."""
    stems = stems_of(words)
    return any(
        " ".join(stems[first:last]) in _joined_by_and()
        for first in range(max(index - 3, 0), index)
        for last in range(index + 2, min(index + 4, len(words)) + 1)
    )
