"""Which chapters of the Harmonized System (HS 2022) words for goods name.

English, Spanish, German, French and Chinese. In English the last noun decides ("steel pipes" are articles of steel,
"soybean meal" is a feed, "wood furniture" is furniture), in Spanish and French the first ("tubos de acero"). Lists
give the union. A code that the words print ("chapter 72", "HS 8542") is taken as it stands, and nothing is inferred.

Conventions beyond the codebook:

- A chapter is given where its title or a heading names the goods at hand. Groups that span sections ("food", "farm and
  energy commodities", "metals", "critical minerals", "energy", "equipment", "parts") have none; "machinery" is 84,
  "electronics" 85, "textiles" 50 to 63.
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
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from extractor.normalising._product_chinese import chinese_goods
from extractor.normalising._product_german import whole_compounds
from extractor.normalising._product_lexicon import (
    Item,
    english,
    fold,
    in_form,
    key_of,
    known_ending,
    listed,
    looked_up,
    pattern,
    romance,
    stem_of,
    tinned,
)
from extractor.normalising._product_romance import (
    ROMANCE_ENDINGS,
    ROMANCE_ONLY,
    foreign_goods,
    is_english,
    is_romance,
    is_romance_noun,
    romance_goods,
)
from extractor.normalising._product_words import (
    ABSORBING,
    ADJECTIVES,
    BRANDS,
    CARRIERS,
    CARRYING,
    COATED,
    CONTAINERS,
    COUNTRIES_IN_CAPITALS,
    CUTS,
    FIRM,
    MACHINE_CHAPTERS,
    MAKERS,
    MATERIALS,
    MEANINGS,
    NOT_PREPARED,
    ONLY_ALONE,
    ORIGIN,
    PARTS,
    PLURALS,
    PREPARED,
    PREPARED_CHAPTERS,
    PRIMARY_FORMS,
    SAYINGS,
    STATES,
    TINS,
    TRADED,
    WORKED_FORMS,
)

_MAX_WORDS: Final = 600
_MAX_SENTENCE: Final = 3000
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
    alone = _alone(words)
    around = sentence[:_MAX_SENTENCE]
    if not around:
        return alone.product
    if alone.saying and _is_only_said(alone.text, alone.saying, around):
        return _NOTHING
    return _inferred(alone.text, around) if alone.is_open else alone.product


class _Alone(NamedTuple):
    """What words name without a sentence, and where a sentence may say otherwise."""

    text: str
    product: Product
    saying: str = ""
    """The sayings in which the words mean no goods."""
    is_open: bool = False
    """One of the words has several meanings ("lead")."""


@lru_cache(maxsize=1024)  # the names of goods recur from document to document
def _alone(words: str) -> _Alone:
    text = " ".join(words.split())
    if _has_marks(text):
        if "-" in text:
            text = pattern(NOT_PREPARED).sub("", pattern(ORIGIN).sub("", text))
        printed = _printed(text)
        if printed:
            return _Alone(text, Product(tuple(sorted(printed)), inferred=False))
    if text[:1].isupper() and _is_firm(text):
        return _Alone(text, _NOTHING)
    is_open = _SEVERAL_MEANINGS.search(fold(text)) is not None
    return _Alone(text, _inferred(text, ""), _saying_with(text), is_open)


def _inferred(text: str, sentence: str) -> Product:
    if "(" in text or "（" in text:
        chapters = _goods(pattern(_BRACKETS).sub(" ", text), sentence) or _bracketed(text)
    else:
        chapters = _goods(text, sentence)
    return Product(tuple(sorted(chapters)), inferred=True) if chapters else _NOTHING


_SEVERAL_MEANINGS: Final = re.compile("|".join(MEANINGS))
_BRACKETS: Final = r" ?[(（][^()（）]*[)）]"


def _bracketed(text: str) -> set[str]:
    """The chapters of goods that brackets spell out: "certain metals (steel, aluminium)", but of no abbreviation."""
    inside = " ".join(part.strip(" ()（）") for part in pattern(_BRACKETS).findall(text)).strip()
    if not inside or inside.isupper() or stem_of(fold(inside.split()[0])) in CUTS:
        return set()
    return _goods(inside, "")


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
    if not _DIGIT.search(text) or pattern(_NOT_A_TARIFF).search(text):
        return set()
    found: set[str] = set()
    for match in pattern(_CHAPTERS_PRINTED).finditer(text):
        found.update(_chapters_in(match.group(1) or match.group(2)))
    for match in pattern(_CODES_PRINTED).finditer(text):
        found.update(code[:2] for code in pattern(_CODE).findall(match.group(1) or match.group(2)))
    return found & _CHAPTERS


def _chapters_in(printed: str) -> Iterator[str]:
    """The chapters of "50 to 63" and "72, 73 and 76"."""
    previous = ""
    for number in pattern(_CHAPTER).finditer(printed):
        chapter = number.group().zfill(2)
        between = printed[: number.start()].rstrip().rpartition(" ")[2].strip("0123456789,")
        if previous and between in _RANGE:
            yield from (f"{inside:02}" for inside in range(int(previous) + 1, int(chapter)))
        yield chapter
        previous = chapter


_RANGE: Final = frozenset({"to", "through", "-", "–", "a", "à", "bis", "至"})


# Words that mean no goods


def _is_firm(text: str) -> bool:
    return text in BRANDS or bool(pattern(FIRM).search(text))


def _saying_with(text: str) -> str:
    """The pattern of sayings and names with the last of one or two words ("iron out", "Tom Cotton")."""
    words = text.split()
    if not 1 <= len(words) <= 2:
        return ""
    last = words[-1]
    return SAYINGS.get(_word(last)[0] if last.isascii() and last.isalpha() else key_of(text).rpartition(" ")[2], "")


def _is_only_said(text: str, saying: str, sentence: str) -> bool:
    """True where every place of the words in the sentence is part of a saying."""
    without = pattern(saying).sub(" ", sentence)
    return without != sentence and not re.search(rf"\b{re.escape(text)}\b", without)


# Reading a phrase

_WORDS_AND_COMMAS: Final = re.compile(r"(?:(?<=\w)-)?[^\W_]+|[,/&+]")
_ENGLISH_ARTICLES: Final = frozenset({"the", "The", "THE"})
"""Left out, as French "thé" is tea."""
_HAN: Final = re.compile(r"[\u3400-\u9fff]")


def _goods(text: str, sentence: str) -> set[str]:
    if not text.isascii() and _HAN.search(text):
        return chinese_goods(text)
    if "- " in text or "-, " in text:
        text = whole_compounds(text)
    if ";" in text:
        parts = [_words_of(part) for part in text.split(";")]
        if any(part and _is_unknown(part) for part in parts):
            return set()
        found = {chapter for part in parts for chapter in _named(part, sentence)}
    else:
        found = _named(_words_of(text), sentence)
    if found == {"61", "62"}:
        ways = {way.lower() for way in pattern(_WAYS_OF_MAKING).findall(text)}
        return _CLOTHES.get(ways.pop(), found) if len(ways) == 1 else found
    return found


_WAYS_OF_MAKING: Final = r"\b(?i:not knitted|knitted|knit|woven)\b"
_CLOTHES: Final = {"knit": {"61"}, "knitted": {"61"}, "not knitted": {"62"}, "woven": {"62"}}


def _words_of(text: str) -> Item:
    raws = _WORDS_AND_COMMAS.findall(text) if _has_marks(text) else text.split()
    return [_word(raw) for raw in raws if raw not in _ENGLISH_ARTICLES]


def _has_marks(text: str) -> bool:
    return not text.replace(" ", "").isalpha()


@lru_cache(maxsize=2048)  # the same words stand in the names of many goods
def _word(raw: str) -> tuple[str, str]:
    return stem_of(fold(raw.lstrip("-"))), raw


def _named(words: Item, sentence: str) -> set[str]:
    """The chapters of the goods that words name, in the order of their language."""
    return romance_goods(words) if is_romance(words) else _phrase(words, sentence)


def _phrase(words: Item, sentence: str) -> set[str]:
    """The chapters of a phrase with its prepositions: "imports of steel pipes from China"."""
    whole = looked_up(words)
    if whole is not None:
        return whole
    for index, (stem, raw) in enumerate(words):
        if stem not in _TURNS or index == 0 or raw[0] == "-":
            continue
        left, right = words[:index], words[index + 1 :]
        if right and right[0][1][0] == "-":
            continue  # "by-products" are not cut at "by"
        if stem == "in" and right and not TINS.isdisjoint({right[0][0], right[-1][0]}):
            return tinned(_list(left, sentence)) or _phrase(right, sentence)
        if stem in CARRYING or (stem == "for" and left[-1][0] in PARTS):
            *others, last = [*listed(left)] or [left]
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
            return _list(left[:-1] if left[-1][0].endswith("ly") else left, sentence)  # "popularly | known as"
    return _list(words, sentence)


_TURNS: Final = CARRYING | CUTS | {"other", "ranging"}
"""Words at which a phrase may end or go on to its goods."""
_LEADING: Final = frozenset({("ranging", "from"), ("worth", "of")})
"""Words before the goods: "$3 billion worth of wine", "goods ranging from wine to cars"."""


def _with_commas_for_to(words: Item) -> Item:
    return [(",", ",") if stem == "to" else (stem, raw) for stem, raw in words]


def _goes_on(left: Item, right: Item) -> bool:
    """True for "cheaper | imported | oil", not for "cars imported from Japan"."""
    ends_in_noun = known_ending(left)[1] or left[-1][0] in CARRIERS or left[-1][0] in MAKERS
    return not ends_in_noun and bool(right) and right[0][0] not in CUTS and right[0][0] not in CARRYING


def _carried(left: Item, right: Item, sentence: str) -> set[str]:
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
        return _of_material(head, right) or (tinned(inside) if head in TINS else inside)
    carried = _uncut(right)
    if head in ("article", "manufacture"):
        made = looked_up([*carried, ("article", "article")])
        if made:
            return made
    return _of_material(head, carried) or _list(left, sentence) or _phrase(right, sentence)


def _uncut(words: Item) -> Item:
    """The words before one after which nothing tells of the goods: "copper | imported from Chile"."""
    return words[: next((index for index, (stem, _) in enumerate(words) if stem in CUTS), len(words))]


def _prepared(chapters: set[str]) -> set[str]:
    """The chapters of preparations of goods, where each of the goods has one."""
    if not chapters <= PREPARED_CHAPTERS.keys():
        return set()
    return {PREPARED_CHAPTERS[chapter] for chapter in chapters}


def _made_of(left: Item, right: Item, sentence: str) -> set[str]:
    """The chapters of goods from a material or a country: "Rohre aus Kupfer", "wire from steel", "Stahl aus China"."""
    named = _list(left, sentence)
    material = next((stem for stem, _ in reversed(_uncut(right))), "")
    if named <= {"72", "73"} and material in MATERIALS:
        return {in_form(MATERIALS[material], primary=named != {"73"} and left[-1][0] not in WORKED_FORMS)}
    return named


def _list(words: Item, sentence: str) -> set[str]:
    """The union over the things that commas and "and" separate."""
    items = list(listed(words))
    if len(items) == 1:
        return _item(items[0], sentence)
    if all(stem in STATES for item in items[1:] for stem, _ in item):
        items = [[*state, *items[0]] for state in items[1:]]  # "asparagus, fresh and canned"
    found: set[str] = set()
    for index, item in enumerate(items):
        shared = _with_shared_words(items, index)
        named = shared or _item(item, "")
        if not named and _is_unknown(item):
            return set()  # goods of which nothing is known: the others would not be all
        found |= named
        if shared and index and len(item) == 1:
            items[index] = [*items[index - 1][:-1], item[0]]  # "titanium ingot, billet and slab" shares on
    return found


_NO_NOUN: Final = re.compile(r"(?:ed|al|ic|ive|ous|able|less|ing|thereof|ly)$")


def _is_unknown(item: Item) -> bool:
    """True for a lone word that may be a noun for goods, and stands in no table."""
    stem, raw = item[0]
    if (
        len(item) > 1
        or raw[0].isupper()
        or stem.isdecimal()
        or _NO_NOUN.search(stem)
        or stem in MAKERS
        or stem in CARRIERS
    ):
        return False
    return stem not in ADJECTIVES and stem not in PARTS and not known_ending(item)[1] and stem not in romance()


def _with_shared_words(items: Sequence[Item], index: int) -> set[str] | None:
    """The chapters of an item that lacks a word its neighbour has: "canola oil and meal", "lead and zinc ores"."""
    item = items[index]
    if index and len(item) == 1 and items[0][0][0] in PREPARED and len(items[0]) > 1:
        return _item([items[0][0], *item], "")  # "canned tuna and salmon"
    if index and len(item) == 1 and len(items[index - 1]) > 1:
        if item[0][0] in PARTS:
            return looked_up([*items[index - 1], item[0]])
        shared = items[index - 1][:-1]
        return known_ending([*shared, item[0]], at_least=2)[0] or _of_material(item[0][0], shared)
    last = items[-1]
    is_plural = item[-1][1].endswith(("s", "S")) and not item[-1][0].endswith("s")
    if item is not last and all(stem in STATES for stem, _ in item):
        return _item([*item, *_without_states(last)], "")
    if index == len(items) - 1 or len(last) == 1 or is_plural:
        return None
    if item == last[: len(item)]:
        return None  # "leather and leather goods"
    head = last[-1]
    found = looked_up([*item, head]) or _of_material(head[0], item)
    if not found and head[0] in ABSORBING and _item(item, "").intersection(ABSORBING[head[0]].split()):
        return _item(last, "")
    return found


def _without_states(item: Item) -> Item:
    """The words after "frozen" and its like."""
    first = next((index for index, (stem, _) in enumerate(item) if stem not in STATES), len(item))
    return item[first:]


def _item(item: Item, sentence: str) -> set[str]:
    """The chapters of one thing: by its longest known ending, by the material of its form, or by what it is part of."""
    if len(item) > 2 and any(stem in ROMANCE_ONLY or raw == "à" for stem, raw in item[1:]):
        return foreign_goods(item)
    if len(item) > 1 and is_romance_noun(item[0][0]) and not is_english(item[1]):
        foreign = foreign_goods(item) if ROMANCE_ENDINGS.search(item[1][0]) else set()
        if foreign:
            return foreign
    words = item
    while words:
        head, before = words[-1][0], words[:-1]
        chapters, size = known_ending(words)
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
            return {in_form(MATERIALS[before[-1][0]], primary=True)}
        if head not in CARRIERS and head != "thereof":
            return foreign_goods(words)
        words = before
    return set()


def _settled(chapters: set[str], words: Item, size: int, sentence: str) -> set[str]:
    """`chapters` as the words before the known ending, its spelling and the sentence leave them."""
    head, raw = words[-1]
    before = words[:-size]
    if size == 1 and (raw in BRANDS or (head in COUNTRIES_IN_CAPITALS and raw[0].isupper())):
        return set()
    if (head == "pet" and raw != "PET") or (size == 1 and before and head in ONLY_ALONE):
        return set()
    if size == 1 and head in PLURALS and raw.lower() != head:
        return {PLURALS[head]}
    if sentence and len(words) == 1 and head in MEANINGS:
        return _by_sentence(head, sentence) or set()
    if not before:
        return chapters
    if before[-1][0] == "non" and words[-size][1][0] == "-" and english().get(words[-size][0]):
        return set()  # "non-oil products"
    modifiers = {stem for stem, _ in before}
    if "live" in modifiers and chapters == {"02"}:
        return {"01"}
    if modifiers & PREPARED:
        return tinned(chapters)
    if chapters and chapters <= {"72", "73"} and not modifiers & COATED:
        return _of_other_metal(words, before) or chapters
    return chapters


def _by_sentence(word: str, sentence: str) -> set[str]:
    """The chapters of a word that has several meanings, as its sentence has it."""
    meanings = MEANINGS[word]
    found = {chapter for chapter, telling in meanings.items() if telling and pattern(telling).search(sentence)}
    default = {chapter for chapter, telling in meanings.items() if not telling}
    return found if len(found) == 1 else default


def _of_other_metal(words: Item, before: Item) -> set[str]:
    """The chapters of "aluminium flat-rolled products", whose ending stands for steel where no other metal is named."""
    if any(stem in MATERIALS for stem, _ in words[len(before) :]):
        return set()
    return _of_material(words[-1][0] if words[-1][0] in WORKED_FORMS else "sheet", before)


def _of_material(form: str, words: Item) -> set[str]:
    """The chapters of a form of a material: "pipe" with "stainless steel" gives 73, with "copper" 74."""
    if form not in PRIMARY_FORMS and form not in WORKED_FORMS:
        return set()
    for stem, _ in reversed(words):
        if stem in MATERIALS:
            return {in_form(MATERIALS[stem], primary=form in PRIMARY_FORMS)}
    return set()
