"""Which chapters of the Harmonized System (HS 2022) words for goods name.

English, Spanish, German, French and Chinese. In English the last noun decides ("steel pipes" are articles of steel,
"soybean meal" is a feed, "wood furniture" is furniture), in Spanish and French the first ("tubos de acero"). Lists
give the union. A code that the words print ("chapter 72", "HS 8542") is taken as it stands, and nothing is inferred.

Conventions beyond the codebook:

- A chapter is given where its title or a heading names the goods at hand. Groups that span sections ("food", "farm and
  energy commodities", "metals", "critical minerals", "energy", "equipment", "parts") have none; "machinery" is 84,
  "electronics" 85, "chemicals" 28 and 29, "textiles" 50 to 63.
- Steel and its mill products are 72, pipes, fasteners and structures of steel 73; a pipe whose material is not said is
  of steel. Scrap goes with its metal, ores and concentrates are 26.
- Rare earths, uranium and lithium are 28 (metals and compounds); "graphite" is 25 and 38, natural 25, artificial 38.
- Oil without a word before it is petroleum (27). Chicken and turkey are meat (02) unless alive.
- Preserved or canned fruit and vegetables are 20, meat and fish 16. Ethanol is 22, biodiesel 38. Wind turbines are
  generating sets (85), their towers 73. Parts go with the machine or vehicle ("auto parts" 87).
- Those who make or sell goods ("soybean farmers"), services, firms and money name no goods. China and Turkey with a
  capital are countries.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final

from extractor.normalising._product_chinese import chinese_goods
from extractor.normalising._product_tables import ENGLISH, GERMAN, ROMANCE
from extractor.normalising._product_words import (
    ABSORBING,
    ADJECTIVES,
    AND,
    BRANDS,
    CARRIERS,
    CARRYING,
    COATED,
    CONTAINERS,
    COUNTRIES_IN_CAPITALS,
    CUTS,
    FIRM,
    GERMAN_FORMS,
    IRREGULAR,
    LIST_WORDS,
    MACHINE_CHAPTERS,
    MAKERS,
    MATERIALS,
    MEANINGS,
    NO_ENDINGS,
    NOT_PREPARED,
    ONLY_ALONE,
    ORIGIN,
    PARTS,
    PLURALS,
    PREPARED,
    PREPARED_CHAPTERS,
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
    SAYINGS,
    SHORT_ENDINGS,
    STATES,
    TINS,
    TRADED,
    WORKED_FORMS,
)

_MAX_WORDS: Final = 600
_MAX_SENTENCE: Final = 3000
_MAX_PHRASE: Final = 7
_CHAPTERS: Final = frozenset(f"{number:02}" for number in range(1, 98)) - {"77"}


@dataclass(frozen=True, slots=True)
class Product:
    """The two-digit chapters of the goods, sorted; `inferred` where words and not a printed code gave them."""

    hs_chapters: tuple[str, ...]
    inferred: bool


_NOTHING: Final = Product((), inferred=False)


def parse_product(words: str, *, sentence: str = "") -> Product:
    """The chapters of the goods that `words` name in `sentence`: "steel and aluminium" gives 72 and 76.

    No chapters for vague groups, services, makers of goods, and words that mean no goods in their sentence ("lead
    negotiator"). Words of more than 600 characters are no mention.
    """
    if len(words) > _MAX_WORDS:
        return _NOTHING
    text = " ".join(words.split())
    if "-" in text:
        text = _pattern(NOT_PREPARED).sub("", _pattern(ORIGIN).sub("", text))
    printed = _printed(text)
    if printed:
        return Product(tuple(sorted(printed)), inferred=False)
    around = sentence[:_MAX_SENTENCE]
    if (text[:1].isupper() and _is_firm(text)) or (around and _is_saying(text, around)):
        return _NOTHING
    if "(" in text or "（" in text:
        chapters = _goods(_pattern(_BRACKETS).sub(" ", text), around) or _bracketed(text)
    else:
        chapters = _goods(text, around)
    return Product(tuple(sorted(chapters)), inferred=True) if chapters else _NOTHING


_BRACKETS: Final = r" ?[(（][^()（）]*[)）]"


def _bracketed(text: str) -> set[str]:
    """The chapters of goods that brackets spell out: "certain metals (steel, aluminium)", but of no abbreviation."""
    inside = " ".join(part.strip(" ()（）") for part in _pattern(_BRACKETS).findall(text)).strip()
    if not inside or inside.isupper() or _stem(_fold(inside.split()[0])) in CUTS:
        return set()
    return _goods(inside, "")


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


# Codes that the words print

_BETWEEN: Final = r"(?:, and |, or | ?(?:,|and|or|to|through|-|–|y|a|et|à|und|bis|、|和|至|或) ?)"
_CHAPTER: Final = r"[0-9]{1,2}(?![0-9])"
_CODE: Final = r"[0-9]{4}(?:[ .]?[0-9]{2}){0,3}(?![0-9])"
_CHAPTERS_PRINTED: Final = (
    rf"(?i:\b(?:chapters?|cap[ií]tulos?|chapitres?|kapitel)) ?({_CHAPTER}(?:{_BETWEEN}{_CHAPTER})*)"
    rf"|第 ?({_CHAPTER}(?:{_BETWEEN}{_CHAPTER})*) ?章"
)
_CODES_PRINTED: Final = (
    r"(?i:\b(?:HTSUS|HTS|HS|CN|NCM|KN|TARIC|ex)(?:[- ]?(?:codes?|subheadings?|headings?|numbers?|nos?\.?|lines?))?"
    r"|\b(?:sub)?headings?|\btariff (?:lines?|items?|codes?|subheadings?|headings?)|\b(?:sub)?partidas?"
    r"|\bfracci[oó]n arancelaria|\bposiciones? arancelarias?|\b(?:sous-)?positions?(?: tarifaires?)?"
    r"|\b(?:Zoll)?tarifnummern?"
    r"|\bTarifposition|税号|税则号列|品目)"
    rf"[ :：]*({_CODE}(?:{_BETWEEN}{_CODE})*)"
    r"|^([0-9]{4}\.[0-9]{2}(?:\.[0-9]{2}){0,2})$"
)
_NOT_A_TARIFF: Final = (
    r"\bHS[ -]?20(?:12|17|22)\b"
    r"|(?i:bankrupt|insolven|creditors?|NAFTA|USMCA|CUSMA|dispute|panel|protection|filing|memoir|novel)"
)
_DIGIT: Final = re.compile("[0-9]")


def _printed(text: str) -> set[str]:
    """The chapters of tariff codes in `text`; national chapters 98 and 99 are none of the Harmonized System."""
    if not _DIGIT.search(text) or _pattern(_NOT_A_TARIFF).search(text):
        return set()
    found: set[str] = set()
    for match in _pattern(_CHAPTERS_PRINTED).finditer(text):
        found.update(_chapters_in(match.group(1) or match.group(2)))
    for match in _pattern(_CODES_PRINTED).finditer(text):
        found.update(code[:2] for code in _pattern(_CODE).findall(match.group(1) or match.group(2)))
    return found & _CHAPTERS


def _chapters_in(printed: str) -> Iterator[str]:
    """The chapters of "50 to 63" and "72, 73 and 76"."""
    previous = ""
    for number in _pattern(_CHAPTER).finditer(printed):
        chapter = number.group().zfill(2)
        between = printed[: number.start()].rstrip().rpartition(" ")[2].strip("0123456789,")
        if previous and between in _RANGE:
            yield from (f"{inside:02}" for inside in range(int(previous) + 1, int(chapter)))
        yield chapter
        previous = chapter


_RANGE: Final = frozenset({"to", "through", "-", "–", "a", "à", "bis", "至"})


# Words that mean no goods


def _is_firm(text: str) -> bool:
    return text in BRANDS or bool(_pattern(FIRM).search(text))


def _is_saying(text: str, sentence: str) -> bool:
    """True where every place of the words in the sentence is part of a saying or a name ("iron out", "Tom Cotton")."""
    if len(text.split()) > 2:
        return False
    saying = SAYINGS.get(_key(text).rpartition(" ")[2])
    if not saying:
        return False
    without = _pattern(saying).sub(" ", sentence)
    return without != sentence and not re.search(rf"\b{re.escape(text)}\b", without)


# Lexicon


@cache
def _english() -> dict[str, str]:
    return _lexicon(ENGLISH)


@cache
def _german() -> dict[str, str]:
    return _lexicon(GERMAN)


@cache
def _romance() -> dict[str, str]:
    return _lexicon(ROMANCE)


@cache
def _joined_by_and() -> frozenset[str]:
    return frozenset(key for key in _english() if " and " in key) | frozenset(
        key for key in _romance() if any(word in key.split() for word in ("y", "et"))
    )


def _lexicon(table: Mapping[str, str]) -> dict[str, str]:
    return {_key(name): chapters for chapters, names in table.items() for name in names.split("|")}


def _key(name: str) -> str:
    return " ".join(_stem(word) for word in re.findall(r"[^\W_]+", _fold(name)))


def _fold(text: str) -> str:
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe"))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def _stem(word: str) -> str:
    """The singular that an English ending gives: "berries" is "berry", "dishes" "dish", "cars" "car"."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if len(word) > 4 and word.endswith(("ies", "ie")):
        return word[:-3] + "y" if word.endswith("ies") else word[:-2] + "y"
    if len(word) > 4 and word.endswith(("sses", "shes", "ches", "xes", "oes")):
        return word[:-2]
    if len(word) > 2 and word.endswith("s") and not word.endswith(("ss", "us", "is")) and word != "gas":
        return word[:-1]
    return word


# Reading a phrase

_Item = list[tuple[str, str]]
"""The words of one thing in a list: stem and raw; a raw word that a hyphen joins to the last begins with it."""

_WORDS_AND_COMMAS: Final = re.compile(r"(?:(?<=\w)-)?[^\W_]+|[,/&+]")
_ENGLISH_ARTICLES: Final = frozenset({"the", "The", "THE"})
"""Left out, as French "thé" is tea."""
_HAN: Final = re.compile(r"[\u3400-\u9fff]")


def _goods(text: str, sentence: str) -> set[str]:
    if _HAN.search(text):
        return chinese_goods(text)
    if "- " in text or "-, " in text:
        text = _whole_compounds(text)
    if ";" in text:
        parts = [_words_of(part) for part in text.split(";")]
        if any(part and _is_unknown(part) for part in parts):
            return set()
        found = {chapter for part in parts for chapter in _named(part, sentence)}
    else:
        found = _named(_words_of(text), sentence)
    if found == {"61", "62"}:
        ways = {way.lower() for way in _pattern(_WAYS_OF_MAKING).findall(text)}
        return _CLOTHES.get(ways.pop(), found) if len(ways) == 1 else found
    return found


_WAYS_OF_MAKING: Final = r"\b(?i:not knitted|knitted|knit|woven)\b"
_CLOTHES: Final = {"knit": {"61"}, "knitted": {"61"}, "not knitted": {"62"}, "woven": {"62"}}


def _words_of(text: str) -> _Item:
    raws = (raw for raw in _WORDS_AND_COMMAS.findall(text) if raw not in _ENGLISH_ARTICLES)
    return [(_stem(_fold(raw.lstrip("-"))), raw) for raw in raws]


def _named(words: _Item, sentence: str) -> set[str]:
    """The chapters of the goods that words name, in the order of their language."""
    return _romance_goods(words) if _is_romance(words) else _phrase(words, sentence)


def _whole_compounds(text: str) -> str:
    """German with the compounds that a hyphen cuts short: "Rind- und Schweinefleisch" has "Rindfleisch"."""
    whole = ""
    completed: list[str] = []
    for word in reversed(text.split(" ")):
        cut = word.rstrip(",").removesuffix("-")
        if cut == word.rstrip(","):
            completed.append(word)
            whole = word if word[:1].isupper() else whole
            continue
        endings = (whole[start:].lower() for start in range(2, len(whole) - 3))
        joined = (cut + link + ending for ending in endings for link in ("", "-"))
        alone = cut if _key(cut) in _german() else ""
        completed.append(next((one for one in joined if _key(one) in _german()), alone) + ",")
    return " ".join(reversed(completed))


def _phrase(words: _Item, sentence: str) -> set[str]:
    """The chapters of a phrase with its prepositions: "imports of steel pipes from China"."""
    whole = _looked_up(words)
    if whole is not None:
        return whole
    for index, (stem, raw) in enumerate(words):
        if index == 0 or stem not in _TURNS or raw[0] == "-":
            continue
        left, right = words[:index], words[index + 1 :]
        if right and right[0][1][0] == "-":
            continue  # "by-products" are not cut at "by"
        if stem == "in" and right and not TINS.isdisjoint({right[0][0], right[-1][0]}):
            return _tinned(_list(left, sentence)) or _phrase(right, sentence)
        if stem in CARRYING or (stem == "for" and left[-1][0] in PARTS):
            *others, last = [*_items(left)] or [left]
            counts = len(last) > 1 and (last[-1][0] in CARRIERS or last[-1][0] in CONTAINERS)
            if counts and not any(map(_is_unknown, others)):
                named = {chapter for other in others for chapter in _item(other, "")}
                return named | _carried(last, right, sentence)  # "spices and 20 boxes of paper"
            return _carried(left, right, sentence)
        if stem in ("aus", "from"):
            return _made_of(left, right, sentence)
        following = right[0][0] if right else ""
        if (stem, following) in _LEADING:
            return _phrase(_with_commas_for_to(right[1:]), sentence)
        if (stem in CUTS and following != "cent") or (stem == "other" and following == "than"):
            if (stem in ("imported", "treated") and _goes_on(left, right)) or (
                stem in TRADED and left[-1][0] in CARRIERS
            ):
                return _phrase(right, sentence)
            return _list(left, sentence)
    return _list(words, sentence)


_TURNS: Final = CARRYING | CUTS | {"other", "ranging"}
"""Words at which a phrase may end or go on to its goods."""
_LEADING: Final = frozenset({("ranging", "from"), ("worth", "of")})
"""Words before the goods: "$3 billion worth of wine", "goods ranging from wine to cars"."""


def _with_commas_for_to(words: _Item) -> _Item:
    return [(",", ",") if stem == "to" else (stem, raw) for stem, raw in words]


def _goes_on(left: _Item, right: _Item) -> bool:
    """True for "cheaper | imported | oil", not for "cars imported from Japan"."""
    ends_in_noun = _known_ending(left)[1] or left[-1][0] in CARRIERS or left[-1][0] in MAKERS
    return not ends_in_noun and bool(right) and right[0][0] not in CUTS and right[0][0] not in CARRYING


def _carried(left: _Item, right: _Item, sentence: str) -> set[str]:
    """The chapters of "bars of gold", "parts of aircraft", "imports of steel", "machinery in storage"."""
    head = left[-1][0]
    if head in MAKERS:
        return set()
    if head in PARTS:
        return _phrase(right, sentence) & MACHINE_CHAPTERS
    if head == "preparation":
        return _prepared(_phrase(right, sentence))
    if head in CONTAINERS:
        inside = _phrase(right, sentence)
        return _of_material(head, right) or (_tinned(inside) if head in TINS else inside)
    cut = next((index for index, (stem, _) in enumerate(right) if stem in CUTS), len(right))
    if head in ("article", "manufacture"):
        made = _looked_up([*right[:cut], ("article", "article")])
        if made:
            return made
    return _of_material(head, right[:cut]) or _list(left, sentence) or _phrase(right, sentence)


def _tinned(chapters: set[str]) -> set[str]:
    return {PREPARED_CHAPTERS.get(chapter, chapter) for chapter in chapters}


def _prepared(chapters: set[str]) -> set[str]:
    """The chapters of preparations of goods, where each of the goods has one."""
    if not chapters <= PREPARED_CHAPTERS.keys():
        return set()
    return {PREPARED_CHAPTERS[chapter] for chapter in chapters}


def _made_of(left: _Item, right: _Item, sentence: str) -> set[str]:
    """The chapters of goods from a material or a country: "Rohre aus Kupfer", "wire from steel", "Stahl aus China"."""
    named = _list(left, sentence)
    cut = next((index for index, (stem, _) in enumerate(right) if stem in CUTS), len(right))
    material = right[cut - 1][0] if cut else ""
    if named <= {"72", "73"} and material in MATERIALS:
        primary, worked = MATERIALS[material].split()
        return {worked if named == {"73"} or left[-1][0] in WORKED_FORMS else primary}
    return named


def _list(words: _Item, sentence: str) -> set[str]:
    """The union over the things that commas and "and" separate."""
    items = list(_items(words))
    if len(items) > 1 and all(stem in STATES for item in items[1:] for stem, _ in item):
        items = [[*state, *items[0]] for state in items[1:]]  # "asparagus, fresh and canned"
    found: set[str] = set()
    for index, item in enumerate(items):
        shared = _with_shared_words(items, index)
        named = shared or _item(item, sentence if len(items) == 1 else "")
        if not named and len(items) > 1 and _is_unknown(item):
            return set()  # goods of which nothing is known: the others would not be all
        found |= named
        if shared and index and len(item) == 1:
            items[index] = [*items[index - 1][:-1], item[0]]  # "titanium ingot, billet and slab" shares on
    return found


_NO_NOUN: Final = re.compile(r"(?:ed|al|ic|ive|ous|able|less|ing|thereof|ly)$")


def _is_unknown(item: _Item) -> bool:
    """True for a lone word that may be a noun for goods, and stands in no table."""
    stem, raw = item[0]
    if len(item) > 1 or raw[0].isupper() or stem.isdecimal() or _NO_NOUN.search(stem) or stem in MAKERS or stem in CARRIERS:
        return False
    return stem not in ADJECTIVES and stem not in PARTS and not _known_ending(item)[1] and stem not in _romance()


_THE: Final[_Item] = [("the", "the")]


def _items(words: _Item) -> Iterator[_Item]:
    item: _Item = []
    for index, (stem, raw) in enumerate(words):
        such_as = stem == "as" and item[-1:] == [("such", "such")]
        if such_as:
            item.pop()
        if such_as or stem in ",/&+" or stem in LIST_WORDS or (stem in AND and not _is_inside_a_name(words, index)):
            if item and item != _THE:
                yield item
            item = []
        else:
            item.append((stem, raw))
    if item and item != _THE:
        yield item


def _is_inside_a_name(words: _Item, index: int) -> bool:
    """True for the "and" of "nuts and bolts"."""
    stems = [stem for stem, _ in words]
    return any(
        " ".join(stems[first:last]) in _joined_by_and()
        for first in range(max(index - 3, 0), index)
        for last in range(index + 2, min(index + 4, len(words)) + 1)
    )


def _with_shared_words(items: Sequence[_Item], index: int) -> set[str] | None:
    """The chapters of an item that lacks a word its neighbour has: "canola oil and meal", "lead and zinc ores"."""
    item = items[index]
    if index and len(item) == 1 and items[0][0][0] in PREPARED and len(items[0]) > 1:
        return _item([items[0][0], *item], "")  # "canned tuna and salmon"
    if index and len(item) == 1 and len(items[index - 1]) > 1:
        if item[0][0] in PARTS:
            return _looked_up([*items[index - 1], item[0]])
        shared = items[index - 1][:-1]
        return _known_ending([*shared, item[0]], at_least=2)[0] or _of_material(item[0][0], shared)
    last = items[-1]
    is_plural = item[-1][1].endswith(("s", "S")) and not item[-1][0].endswith("s")
    if item is not last and all(stem in STATES for stem, _ in item):
        return _item([*item, *_without_states(last)], "")
    if index == len(items) - 1 or len(last) == 1 or is_plural:
        return None
    if item == last[: len(item)]:
        return None  # "leather and leather goods"
    head = last[-1]
    found = _looked_up([*item, head]) or _of_material(head[0], item)
    if not found and head[0] in ABSORBING and _item(item, "").intersection(ABSORBING[head[0]].split()):
        return _item(last, "")
    return found


def _without_states(item: _Item) -> _Item:
    """The words after "frozen" and its like."""
    first = next((index for index, (stem, _) in enumerate(item) if stem not in STATES), len(item))
    return item[first:]


def _item(item: _Item, sentence: str) -> set[str]:
    """The chapters of one thing: by its longest known ending, by the material of its form, or by what it is part of."""
    if len(item) > 2 and any(stem in _ROMANCE_ONLY or raw == "à" for stem, raw in item[1:]):
        return _foreign(item)
    if len(item) > 1 and _is_romance_noun(item[0][0]) and not _is_english(item[1]):
        foreign = _foreign(item) if _ROMANCE_ENDINGS.search(item[1][0]) else set()
        if foreign:
            return foreign
    words = item
    while words:
        head, before = words[-1][0], words[:-1]
        chapters, size = _known_ending(words)
        if head in MAKERS and size < 2:
            return set()
        formed = _of_material(head, before) if size < 2 else None
        if formed:
            return formed
        if size and (chapters or size > 1 or (head not in CARRIERS and head not in PARTS)):
            return _settled(chapters, words, size, sentence)
        if head in PARTS and before:
            return _item(before, "") & MACHINE_CHAPTERS
        if head == "based" and before and before[-1][0] in MATERIALS:
            return {MATERIALS[before[-1][0]].split()[0]}
        if head not in CARRIERS and head != "thereof":
            return _foreign(words)
        words = before
    return set()


def _looked_up(words: _Item) -> set[str] | None:
    """The chapters of the whole of `words`, two or more, where a lexicon has them."""
    if 1 < len(words) <= _MAX_PHRASE:
        key = " ".join([stem for stem, _ in words])
        for lexicon in (_english(), _romance(), _german()):
            if key in lexicon:
                return set(lexicon[key].split())
    return None


def _known_ending(words: _Item, *, at_least: int = 1) -> tuple[set[str], int]:
    """The longest ending of `words` in the English or German lexicon, and how many words it has (0: none has)."""
    stems = [stem for stem, _ in words]
    for lexicon in (_english(), _german()) if words[-1][1].isascii() else (_german(),):
        for size in range(min(_MAX_PHRASE, len(stems)), at_least - 1, -1):
            key = " ".join(stems[-size:])
            if key in lexicon:
                return set(lexicon[key].split()), size
    return set(), 0


def _settled(chapters: set[str], words: _Item, size: int, sentence: str) -> set[str]:
    """`chapters` as the words before the known ending, its spelling and the sentence leave them."""
    head, raw = words[-1]
    before = words[:-size]
    if size == 1 and (raw in BRANDS or (head in COUNTRIES_IN_CAPITALS and raw[0].isupper())):
        return set()
    if (head == "pet" and raw != "PET") or (size == 1 and before and head in ONLY_ALONE):
        return set()
    if size == 1 and head in PLURALS and raw.lower() != head:
        return {PLURALS[head]}
    if sentence and len(words) == 1 and head in ("chip", "lead", "pipe"):
        return _by_sentence(head, sentence) or set()
    modifiers = {stem for stem, _ in before}
    if "live" in modifiers and chapters == {"02"}:
        return {"01"}
    if modifiers & PREPARED:
        return _tinned(chapters)
    if chapters and chapters <= {"72", "73"} and not modifiers & COATED:
        return _of_other_metal(words, before) or chapters
    return chapters


def _by_sentence(word: str, sentence: str) -> set[str]:
    """The chapters of a word that has several meanings, as its sentence has it."""
    meanings = MEANINGS[word]
    found = {chapter for chapter, pattern in meanings.items() if pattern and _pattern(pattern).search(sentence)}
    default = {chapter for chapter, pattern in meanings.items() if not pattern}
    return found if len(found) == 1 else default


def _of_other_metal(words: _Item, before: _Item) -> set[str]:
    """The chapters of "aluminium flat-rolled products", whose ending stands for steel where no other metal is named."""
    if any(stem in MATERIALS for stem, _ in words[len(before) :]):
        return set()
    return _of_material(words[-1][0] if words[-1][0] in WORKED_FORMS else "sheet", before)


def _of_material(form: str, words: _Item) -> set[str]:
    """The chapters of a form of a material: "pipe" with "stainless steel" gives 73, with "copper" 74."""
    if form not in PRIMARY_FORMS and form not in WORKED_FORMS:
        return set()
    for stem, _ in reversed(words):
        if stem in MATERIALS:
            primary, worked = MATERIALS[stem].split()
            return {primary if form in PRIMARY_FORMS else worked}
    return set()


# Other languages

_ROMANCE_WORDS: Final = frozenset("aux d de del des du el en et l la las le les los para sobre sur y à".split())
_ROMANCE_LINKS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("a", "al", "au", "aux"), "a"),
    **dict.fromkeys(("d", "de", "del", "des", "du"), "de"),
    **{link: link for link in ("en", "para", "pour", "sobre", "sur")},
}
"""Prepositions of Spanish and French, and each without its article."""
_ROMANCE_AND: Final = frozenset({"e", "et", "o", "ou", "y"})
_ROMANCE_ONLY: Final = frozenset({"al", "aux", "d", "de", "del", "des", "du"})
_ROMANCE_ENDINGS: Final = re.compile(
    r"(?:[aei]d[oa]|[aeio]n[oa]|er[oa]|ic[oa]|iv[oa]|e[nr]a?|ee|ale?|ole?|ese|[ai]re?|[ae]nte?|ense|[ai]ble|iques?|aux|aise?"
    r"|ais|ois|oise|ien|[ei]enne|aine?|eux|euse|ive|uss?e?)$"
)
_GERMAN_TAILS: Final = (
    r"(?:importen?|exporte?n?|einfuhren?|ausfuhren?|produkte?n?|erzeugnissen?|waren?|lieferungen|zollen?|handel|industrie"
    r"|branche|sektor|markt|preise?n?|einfuhr|ausfuhr|embargo|ernte|nachfrage|produktion|quoten?)$"
)
_GERMAN_PARTS: Final = r"(?:ersatz|bau)?teilen?$"


def _is_romance(words: _Item) -> bool:
    """True where a small word says Spanish or French; a capital before a capital is part of a name ("El Paso")."""
    if len(words) > 1 and _is_romance_noun(words[0][0]) and any(stem in _ROMANCE_AND for stem, _ in words):
        return True
    for index, (_, raw) in enumerate(words):
        following = words[index + 1][1] if index + 1 < len(words) else ""
        if following[:1].islower() and (raw if index else raw.lower()) in _ROMANCE_WORDS:
            return True
    return False


def _romance_goods(words: _Item) -> set[str]:
    """The union over the things of a Spanish or French list; nothing where one of them is goods in no table."""
    words = [("oro" if stem == "or" else stem, raw) for stem, raw in words]  # French gold, no conjunction
    for index, pair in enumerate(pairwise([stem for stem, _ in words])):
        if pair in _AS_WELL_AS:
            words[index : index + 2] = [(",", ","), (",", ",")]
    whole = _looked_up(words)
    if whole is not None:
        return whole
    cut = next((index for index, (stem, _) in enumerate(words) if index and stem in ROMANCE_CUTS), len(words))
    items = [item for item in map(_undetermined, _items(words[:cut])) if item]
    if not items:
        return set()
    led_by, items[0] = _carried_goods(items[0])
    found: set[str] = set()
    for index, item in enumerate(items):
        items[index] = _completed(items, index, led_by)
        named = _foreign(items[index])
        stem, raw = item[0]
        if not named and stem not in _romance() and stem not in _NO_GOODS and not raw[0].isupper():
            return set()
        found |= named
    return found


_AS_WELL_AS: Final = frozenset({("ainsi", "que"), ("asi", "como")})
_NO_GOODS: Final = _ROMANCE_LINKS.keys() | ROMANCE_CARRIERS | ROMANCE_PARTS


def _undetermined(item: _Item) -> _Item:
    """The item without articles, numbers and words such as "certaines" and "nuevos" before it."""
    while item and (item[0][0] in ROMANCE_DETERMINERS or item[0][0].isdecimal()):
        item = item[1:]
    return item


def _carried_goods(item: _Item) -> tuple[str, _Item]:
    """What links the goods to words before them, and the goods: "a" and "acero" of "aranceles al acero"."""
    link = ""
    while item:
        is_named = len(_known_beginning(item)) > 1  # "productos lácteos"
        is_carrier = item[0][0] in ROMANCE_CARRIERS and not is_named and not _romance_form(item)
        start = _link_to_goods(item) if is_carrier else 0
        if start is None or item[start][0] not in _ROMANCE_LINKS:
            break
        goods = _undetermined(item[start + 1 :])
        if not goods:
            break
        link, item = _ROMANCE_LINKS[item[start][0]], goods
    return link, item


def _link_to_goods(words: _Item) -> int | None:
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
    return frozenset(key.partition(" ")[0] for key in _romance())


def _completed(items: Sequence[_Item], index: int, led_by: str) -> _Item:
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


def _with_words_before(before: _Item, item: _Item, led_by: str) -> _Item:
    first, raw = item[0]
    whole = [before[0], *item]
    if first in _ROMANCE_LINKS:
        shares = _ROMANCE_LINKS[first] != led_by or not ROMANCE_PREPARED.isdisjoint(_stems(item))
        return whole if shares or _romance_row(whole) else item
    link = _first_link(before)
    with_link, complement = [*before[: link + 1], *item], _undetermined(before[link + 1 :])
    has_purpose = not _PURPOSE.isdisjoint(_stems(before))
    is_alike = _romance_row(item[:1]) == _romance_row(complement) != "" and (len(item) == 1 or has_purpose)
    if link and (is_alike or _romance_row(with_link) == _romance_row(before) != ""):
        return with_link
    if _romance_row(whole):
        return whole
    if not _foreign(item):
        if first in ROMANCE_PREPARED or first in ROMANCE_ADJECTIVES or raw.endswith(("é", "és")):
            return [*_known_beginning(before), *item]
        if _ROMANCE_ENDINGS.search(first):
            return whole
        if has_purpose:
            return before
    return item


def _known_beginning(words: _Item) -> _Item:
    return next((words[:size] for size in range(len(words), 1, -1) if _romance_row(words[:size])), words[:1])


def _stems(words: _Item) -> list[str]:
    return [stem for stem, _ in words]


_PURPOSE: Final = frozenset({"para", "pour"})


def _first_link(item: _Item) -> int:
    return next((index for index, (stem, _) in enumerate(item) if index and stem in _ROMANCE_LINKS), 0)


def _romance_row(words: _Item) -> str:
    return _romance().get(" ".join([stem for stem, _ in words]), "") if len(words) <= _MAX_PHRASE else ""


def _foreign(words: _Item) -> set[str]:
    """Spanish and French by the longest known beginning, German by taking a compound apart."""
    while words and (words[0][0] in ROMANCE_DETERMINERS or words[0][0] in _ROMANCE_LINKS or words[0][0].isdecimal()):
        words = words[1:]
    if not words:
        return set()
    stems = _stems(words)
    for size in range(min(_MAX_PHRASE, len(stems)), 0, -1):
        formed = _romance_form(words) if size == 1 else set()
        if formed:
            return formed
        key, rest = " ".join(stems[:size]), stems[size:]
        if rest and words[size][1][0] == "-":
            continue
        is_followed = bool(rest) and words[size][1].endswith(_PARTICIPLES)
        if key in _romance() and (is_followed or _follows(rest, shared=key in _english())):
            found = set(_romance()[key].split()) or (_linked(words[size:]) if len(rest) > 1 else set())
            return found if ROMANCE_PREPARED.isdisjoint(rest) else _tinned(found)
    if stems[0] in ROMANCE_PREPARED:
        return _tinned(_linked(words))
    if stems[0] in ROMANCE_PARTS:
        return _linked(words) & MACHINE_CHAPTERS
    if stems[0] in ROMANCE_CARRIERS:
        return _linked(words)
    return _german_compound(words[-1][1])


_PARTICIPLES: Final = ("é", "és", "ée", "ées")


def _linked(words: _Item) -> set[str]:
    """The chapters of the goods behind a preposition: "droits de douane sur l'acier"."""
    link = _link_to_goods(words)
    return set() if link is None else _foreign(words[link + 1 :])


def _romance_form(words: _Item) -> set[str]:
    """The chapters of a form of a material: "barras de cobre" are 74, "vaisselle en porcelaine" 69."""
    head = words[0][0]
    is_primary = head in ROMANCE_PRIMARY_FORMS
    if is_primary or head in ROMANCE_WORKED_FORMS:
        for stem, _ in words[1:_MAX_PHRASE]:
            if stem in ROMANCE_MATERIALS:
                primary, worked = ROMANCE_MATERIALS[stem].split()
                return {primary if is_primary else worked}
    return set()


def _is_english(word: tuple[str, str]) -> bool:
    """True for English goods and forms of goods; "chinas" is Spanish."""
    stem, _ = word
    is_known = stem in _english() or stem in PRIMARY_FORMS or stem in WORKED_FORMS
    return is_known and stem not in COUNTRIES_IN_CAPITALS


def _is_romance_noun(stem: str) -> bool:
    return stem in _romance() and stem not in _english() and stem not in _german()


def _follows(rest: Sequence[str], *, shared: bool) -> bool:
    """True where `rest` can follow a Spanish or French noun; stricter where the noun is `shared` with English."""
    if shared and rest and (rest[0] in PRIMARY_FORMS or rest[0] in WORKED_FORMS):
        return False
    if not rest or rest[0] in _ROMANCE_LINKS or rest[0] in ROMANCE_ADJECTIVES or _ROMANCE_ENDINGS.search(rest[0]):
        return True
    return not shared and rest[0] not in _english() and rest[0] not in MAKERS and rest[0] not in CARRIERS


def _german_compound(raw: str) -> set[str]:
    """The chapters of a compound by its first half before a trade word or parts, otherwise by its longest ending.

    "Stahlimporte" is steel, "Flugzeugteile" parts of aircraft, "Präzisionsstahlrohre" pipes.
    """
    word = _fold(raw)
    if not raw[0].isupper():
        return set()
    inflected = _inflected(word)
    if inflected is not None:
        return inflected
    parts = _pattern(_GERMAN_PARTS).search(word)
    tail = parts or _pattern(_GERMAN_TAILS).search(word)
    if tail is None:
        return _german_ending(word)
    first = word[: tail.start()]
    forms = (first, f"{first}e", f"{first}en", first.removesuffix("s"))
    found = next((found for form in forms if (found := _inflected(form))), set[str]())
    return found & MACHINE_CHAPTERS if parts else found


def _inflected(word: str) -> set[str] | None:
    """The chapters of a German word in another case than the lexicon has it, None where it is unknown."""
    one_of_many = f"{word}n" if len(word) > 4 and word.endswith("e") else word
    for form in (word, word.removesuffix("n"), word.removesuffix("es"), one_of_many):
        if _stem(form) in _german():
            return set(_german()[_stem(form)].split())
    return None


def _german_ending(word: str) -> set[str]:
    """The chapters of a compound's longest known ending; metal forms take those of the metal before them."""
    for start in range(1, len(word) - 3):
        ending = word[start:]
        found = _inflected(ending) if len(ending) > 4 or ending in SHORT_ENDINGS else None
        if found is None:
            continue
        if start < 3 or ending in NO_ENDINGS:
            return set()
        if word[:start] in TINS:
            return _tinned(found)
        material = MATERIALS.get(word[:start].removesuffix("s"))
        if material is None or not (ending in GERMAN_FORMS or (found and found <= {"69", "72", "73"})):
            return found
        primary, worked = material.split()
        return {primary if found == {"72"} or ending in GERMAN_FORMS else worked}
    return set()
