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
from typing import Final

from extractor.normalising._product_tables import CHINESE, ENGLISH, GERMAN, ROMANCE
from extractor.normalising._product_words import (
    ABSORBING,
    ADJECTIVES,
    AND,
    BRANDS,
    CARRIERS,
    CARRYING,
    CHINESE_TRADE_WORDS,
    CHINESE_TRAILING,
    COATED,
    CONTAINERS,
    COUNTRIES_IN_CAPITALS,
    CUTS,
    FIRM,
    GERMAN_FORMS,
    IRREGULAR,
    LIST_WORDS,
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
    ROMANCE_CARRIERS,
    ROMANCE_FORMS,
    SAYINGS,
    SHORT_ENDINGS,
    SIMPLIFIED,
    STATES,
    TINS,
    TRADED,
    WORKED_FORMS,
)

_MAX_WORDS: Final = 600
_MAX_SENTENCE: Final = 3000
_MAX_PHRASE: Final = 7
_CHAPTERS: Final = frozenset(f"{number:02}" for number in range(1, 98)) - {"77"}
_MACHINE_CHAPTERS: Final = frozenset({"02", "03", *(f"{number}" for number in range(84, 97))})


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
    inside = " ".join(part.strip(" ()（）") for part in _pattern(_BRACKETS).findall(text))
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
def _chinese() -> dict[str, str]:
    return {name: chapters for chapters, names in CHINESE.items() for name in names.split("|")}


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
_HAN: Final = re.compile(r"[\u3400-\u9fff]")


def _goods(text: str, sentence: str) -> set[str]:
    if _HAN.search(text):
        return _chinese_goods(text)
    if "- " in text or "-, " in text:
        text = _completed(text)
    if ";" in text:
        parts = [_words_of(part) for part in text.split(";")]
        if any(part and _is_unknown(part) for part in parts):
            return set()
        found = {chapter for part in parts for chapter in _phrase(part, sentence)}
    else:
        found = _phrase(_words_of(text), sentence)
    if found == {"61", "62"}:
        ways = {way.lower() for way in _pattern(_WAYS_OF_MAKING).findall(text)}
        return _CLOTHES.get(ways.pop(), found) if len(ways) == 1 else found
    return found


_WAYS_OF_MAKING: Final = r"\b(?i:not knitted|knitted|knit|woven)\b"
_CLOTHES: Final = {"knit": {"61"}, "knitted": {"61"}, "not knitted": {"62"}, "woven": {"62"}}


def _words_of(text: str) -> _Item:
    return [(_stem(_fold(raw.lstrip("-"))), raw) for raw in _WORDS_AND_COMMAS.findall(text)]


def _completed(text: str) -> str:
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
        completed.append(next((one for one in joined if _key(one) in _german()), "") + ",")
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
            return _carried(left, right, sentence)
        if stem in ("aus", "from"):
            return _made_of(left, right, sentence)
        following = right[0][0] if right else ""
        if (stem, following) in _LEADING:
            return _phrase(_with_commas_for_to(right[1:]), sentence)
        if (stem in CUTS and following != "cent") or (stem == "other" and following == "than"):
            if (stem == "imported" and _goes_on(left, right)) or (stem in TRADED and left[-1][0] in CARRIERS):
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
        return _phrase(right, sentence) & _MACHINE_CHAPTERS
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
    if len(item) > 1 or raw[0].isupper() or _NO_NOUN.search(stem) or stem in MAKERS or stem in CARRIERS:
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
            return _item(before, "") & _MACHINE_CHAPTERS
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

_ROMANCE_ARTICLES: Final = frozenset(
    {"al", "au", "el", "la", "lo", "le", "l", "los", "las", "les", "de", "du", "des", "un", "una"}
)
_ROMANCE_LINKS: Final = frozenset({"a", "al", "au", "aux", "d", "de", "del", "des", "du", "en", "para", "pour"})
_ROMANCE_ONLY: Final = frozenset({"al", "aux", "d", "de", "del", "des", "du"})
_ROMANCE_ENDINGS: Final = re.compile(
    r"(?:[aei]d[oa]|[aeio]n[oa]|er[oa]|ic[oa]|iv[oa]|e[nr]a?|ee|ale?|are?|ense|iques?|aux|aise?|ais|ois|oise|ien|ienne"
    r"|aine?|eux|euse|ive)$"
)
_GERMAN_TAILS: Final = (
    r"(?:importen?|exporte?n?|einfuhren?|ausfuhren?|produkte?n?|erzeugnissen?|waren?|lieferungen|zollen?|handel|industrie"
    r"|branche|sektor|markt|preise?n?|einfuhr|ausfuhr|embargo|ernte|nachfrage|produktion|quoten?)$"
)
_GERMAN_PARTS: Final = r"(?:ersatz|bau)?teilen?$"


def _foreign(words: _Item) -> set[str]:
    """Spanish and French by the longest known beginning, German by taking a compound apart."""
    while words and words[0][0] in _ROMANCE_ARTICLES:
        words = words[1:]
    if not words:
        return set()
    stems = [stem for stem, _ in words]
    if len(words) > 2 and stems[0] in ROMANCE_CARRIERS and stems[1] in _ROMANCE_LINKS:
        return _foreign(words[2:])
    for size in range(min(_MAX_PHRASE, len(stems)), 0, -1):
        key, rest = " ".join(stems[:size]), stems[size:]
        if rest and words[size][1][0] == "-":
            continue
        if key in _romance() and _follows(rest, shared=key in _english()):
            chapters = set(_romance()[key].split())
            return chapters or (_foreign(words[size + 1 :]) if rest and rest[0] in _ROMANCE_LINKS else set())
    if stems[0] in ROMANCE_FORMS:
        return _of_material("tube" if stems[0].startswith("tu") else "sheet", words)
    return _german_compound(words[-1][1])


def _follows(rest: Sequence[str], *, shared: bool) -> bool:
    """True where `rest` can follow a Spanish or French noun; stricter where the noun is `shared` with English."""
    if not rest or rest[0] in _ROMANCE_LINKS or _ROMANCE_ENDINGS.search(rest[0]):
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
    return found & _MACHINE_CHAPTERS if parts else found


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


def _chinese_goods(text: str) -> set[str]:
    """The union over the things that 、 and 和 separate, each by its longest known ending."""
    compact = re.sub(r"[\s“”\"‘’《》]", "", text).translate(SIMPLIFIED)
    whole = _chinese_item(compact)
    if whole is not None:
        return whole
    found: set[str] = set()
    for item in _pattern(_CHINESE_AND).split(compact):
        found |= _chinese_item(item) or set()
    return found


_CHINESE_AND: Final = r"以及|[、，,；;/及与和或]"


def _chinese_item(item: str) -> set[str] | None:
    """The chapters of the longest known ending; one character counts only as the whole ("铜", not the end of a name)."""
    if item in _chinese():
        return set(_chinese()[item].split())
    item = _pattern(rf"^(?:{CHINESE_TRADE_WORDS})+").sub("", item)
    while item:
        for start in range(len(item) if len(item) == 1 else len(item) - 1):
            chapters = _chinese().get(item[start:])
            if chapters is not None and not _pattern(_CHINESE_AND).search(item[:start]):
                return set(chapters.split())
        shorter = _pattern(rf"(?:{CHINESE_TRAILING})$").sub("", item)
        if shorter == item:
            return None
        item = shorter
    return None
