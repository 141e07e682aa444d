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
    AND,
    BRANDS,
    CARRIERS,
    CARRYING,
    CHINESE_TRADE_WORDS,
    CHINESE_TRAILING,
    COATED,
    COUNTRIES_IN_CAPITALS,
    CUTS,
    FIRM,
    IRREGULAR,
    LEAD_METAL,
    LIST_WORDS,
    MAKERS,
    MATERIALS,
    ORIGIN,
    OTHER_PIPES,
    PARTS,
    PREPARED,
    PREPARED_CHAPTERS,
    PRIMARY_FORMS,
    ROMANCE_CARRIERS,
    ROMANCE_FORMS,
    SAYINGS,
    SNACK,
    TIMBER,
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
    text = " ".join(_pattern(ORIGIN).sub(" ", words[: _MAX_WORDS + 1]).split())
    if not text or len(words) > _MAX_WORDS:
        return _NOTHING
    around = sentence[:_MAX_SENTENCE]
    printed = _printed(text)
    if printed:
        return Product(tuple(sorted(printed)), inferred=False)
    if text in BRANDS or _pattern(FIRM).search(text) or _is_saying(text, around):
        return _NOTHING
    chapters = _goods(text, around)
    return Product(tuple(sorted(chapters)), inferred=True) if chapters else _NOTHING


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


# Codes that the words print

_CODE: Final = r"\d{2}(?:\d{2})?(?:[ .]?\d{2}){0,3}"
_MARKED: Final = (
    r"(?i:\b(chapters?|cap[ií]tulos?|chapitres?|kapitel)"
    r"|\b(?:HTSUS|HTS|HS|CN|NCM|KN|TARIC|ex)(?:[- ]?(?:codes?|subheadings?|headings?|numbers?|nos?\.?|lines?))?"
    r"|\b(?:sub)?headings?|\btariff (?:lines?|items?|codes?|subheadings?|headings?)|\b(?:sub)?partidas?|\bfracci[oó]n arancelaria"
    r"|\bposiciones? arancelarias?|\b(?:sous-)?positions?(?: tarifaires?)?|\b(?:Zoll)?tarifnummern?|\bTarifposition|税号|税则号列|品目|第)"
    r"[ :：]*(" + _CODE + r"(?:(?: ?(?:,|and|or|to|through|-|–|y|a|et|à|und|bis|、|和|至|或) ?|, and |, or )" + _CODE + r")*)"
)
_BARE: Final = r"^\d{4}\.\d{2}(?:\.\d{2}){0,2}$"
_NOT_A_TARIFF: Final = r"(?i:bankrupt|insolven|creditors?|NAFTA|USMCA|CUSMA|dispute|panel|protection|filing|memoir|novel)"


def _printed(text: str) -> set[str]:
    """The chapters of tariff codes in `text`; national chapters 98 and 99 are none of the Harmonized System."""
    if not any(char.isdigit() for char in text):
        return set()
    if _pattern(_BARE).match(text):
        return {text[:2]} & _CHAPTERS
    if _pattern(_NOT_A_TARIFF).search(text):
        return set()
    found: set[str] = set()
    for match in _pattern(_MARKED).finditer(text):
        marker = match.group().lower()
        by_chapter = bool(match.group(1)) or (marker.startswith("第") and text[match.end() : match.end() + 1] == "章")
        if marker.startswith("第") and not by_chapter:
            continue
        found |= _chapters_in(match.group(2), by_chapter=by_chapter)
    return found & _CHAPTERS


def _chapters_in(codes: str, *, by_chapter: bool) -> set[str]:
    if not by_chapter:
        joined = re.sub(r"(?<=\d)[ .](?=\d{2}\b)", "", codes)
        return {code[:2] for code in re.findall(r"\d{4,10}", joined)}
    found: set[str] = set()
    previous = ""
    for word in re.findall(r"\d{1,2}(?!\d)|\b(?:to|through|bis|a|à)\b|[-–至]", codes):
        if not word.isdigit():
            previous += ">"
            continue
        number = word.zfill(2)
        if previous.endswith(">") and previous[:2] < number:
            found.update(f"{chapter:02}" for chapter in range(int(previous[:2]), int(number)))
        found.add(number)
        previous = number
    return found


# Words that mean no goods


def _is_saying(text: str, sentence: str) -> bool:
    """True where every place of the words in the sentence is part of a saying or a name ("iron out", "Tom Cotton")."""
    if len(text.split()) > 2:
        return False
    saying = SAYINGS.get(_stem(_fold(text.split()[-1].strip(".,"))))
    if not saying or not sentence:
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

_WORDS_AND_COMMAS: Final = re.compile(r"(?:(?<=\w)[-‑])?[^\W_]+|[,;/&+]")
_HAN: Final = re.compile(r"[\u3400-\u9fff]")


def _goods(text: str, sentence: str) -> set[str]:
    if _HAN.search(text):
        return _chinese_goods(text)
    words = [(_stem(_fold(raw.lstrip("-‑"))), raw) for raw in _WORDS_AND_COMMAS.findall(text)]
    return _phrase([word for word in words if word[0]], sentence)


def _phrase(words: _Item, sentence: str) -> set[str]:
    """The chapters of a phrase with its prepositions: "imports of steel pipes from China"."""
    whole = _looked_up(words)
    if whole is not None:
        return whole
    for index, (stem, raw) in enumerate(words):
        if raw[0] in "-‑":
            continue
        if index and stem in CARRYING:
            return _carried(words[:index], words[index + 1 :], sentence)
        if index and (stem in CUTS or (stem == "other" and words[index + 1 : index + 2] and words[index + 1][0] == "than")):
            return _list(words[:index], sentence)
    return _list(words, sentence)


def _carried(left: _Item, right: _Item, sentence: str) -> set[str]:
    """"bars of gold", "parts of aircraft", "imports of steel", "machinery in storage"."""
    head = left[-1][0]
    if head in MAKERS:
        return set()
    if head in PARTS:
        return _phrase(right, sentence) & _MACHINE_CHAPTERS
    if head in PRIMARY_FORMS or head in WORKED_FORMS:
        end = next((index for index, (stem, _) in enumerate(right) if stem in CUTS), len(right))
        formed = _of_material(head, right[:end])
        if formed:
            return formed
    own = _list(left, sentence)
    return own or _phrase(right, sentence)


def _list(words: _Item, sentence: str) -> set[str]:
    """The union over the things that commas and "and" separate."""
    items = list(_items(words))
    found: set[str] = set()
    for index, item in enumerate(items):
        shared = _with_shared_words(items, index)
        found |= shared if shared is not None else _item(item, sentence, alone=len(items) == 1)
    return found


def _items(words: _Item) -> Iterator[_Item]:
    item: _Item = []
    for index, word in enumerate(words):
        stem = word[0]
        such_as = stem == "as" and item and item[-1][0] == "such"
        ends = stem in (",", ";", "/", "&", "+") or stem in LIST_WORDS or such_as
        if ends or (stem in AND and not _is_inside_a_name(words, index)):
            if such_as:
                item.pop()
            if item:
                yield item
            item = []
        else:
            item.append(word)
    if item:
        yield item


def _is_inside_a_name(words: _Item, index: int) -> bool:
    """True for the "and" of "nuts and bolts"."""
    for first in range(max(index - 3, 0), index):
        for last in range(index + 2, min(index + 4, len(words)) + 1):
            if " ".join(stem for stem, _ in words[first:last]) in _joined_by_and():
                return True
    return False


def _with_shared_words(items: Sequence[_Item], index: int) -> set[str] | None:
    """The chapters of an item that lacks a word its neighbour has: "canola oil and meal", "lead and zinc ores"."""
    item = items[index]
    if index and len(item) == 1 and len(items[index - 1]) > 1:
        borrowed = [*items[index - 1][:-1], item[0]]
        if item[0][0] in PARTS:
            borrowed = [*items[index - 1], item[0]]
        return _looked_up(borrowed) or _formed(borrowed)
    last = items[-1]
    plural = item[-1][1].lower().endswith("s") and not item[-1][0].endswith("s")
    if index < len(items) - 1 and len(last) > 1 and not plural:
        head = last[-1]
        lent = [*item, head]
        found = _looked_up(lent) or _formed(lent)
        if not found and _item(item, "", alone=False).intersection(ABSORBING.get(head[0], "").split()):
            found = _item(last, "", alone=False)
        return found or None
    return None


def _item(item: _Item, sentence: str, *, alone: bool) -> set[str]:
    """The chapters of one thing: by its longest known ending, by the material of its form, or by what it is part of."""
    words = item
    if len(item) > 2 and any(stem in _ROMANCE_ONLY for stem, _ in item[1:]):
        return _foreign(item)
    while words:
        head = words[-1][0]
        if head in MAKERS:
            return set()
        formed = _formed(words)
        known = _known_ending(words)
        if known is not None and (known[1] > 1 or not formed):
            chapters, size = known
            if chapters or size > 1 or head not in CARRIERS:
                return _settled(chapters, words, size, sentence, alone=alone and len(words) == 1)
        if formed:
            return formed
        if head in PARTS and len(words) > 1:
            return _item(words[:-1], sentence, alone=False) & _MACHINE_CHAPTERS
        if head not in CARRIERS:
            return _foreign(words)
        words = words[:-1]
    return set()


def _looked_up(words: _Item) -> set[str] | None:
    """The chapters of the whole of `words` where the lexicon has them."""
    if not 1 < len(words) <= _MAX_PHRASE + 2:
        return None
    key = " ".join(stem for stem, _ in words)
    chapters = _english().get(key)
    if chapters is None:
        chapters = _romance().get(key, _german().get(key))
    return None if chapters is None else set(chapters.split())


def _known_ending(words: _Item) -> tuple[set[str], int] | None:
    """The longest ending of `words` in the English or German lexicon, and how many words it has."""
    stems = [stem for stem, _ in words]
    for lexicon in (_english(), _german()) if words[-1][1].isascii() else (_german(),):
        for size in range(min(_MAX_PHRASE, len(stems)), 0, -1):
            chapters = lexicon.get(" ".join(stems[-size:]))
            if chapters is not None:
                return set(chapters.split()), size
    return None


def _settled(chapters: set[str], words: _Item, size: int, sentence: str, *, alone: bool) -> set[str]:
    """`chapters` as the words before the known ending and the sentence leave them."""
    head, raw = words[-1]
    before = [stem for stem, _ in words[:-size]]
    if size == 1 and head in COUNTRIES_IN_CAPITALS and raw[0].isupper():
        return set()
    if head == "pet" and raw != "PET":
        return set()
    if chapters <= {"72", "73"}:
        return _other_material(words, size) or chapters
    if "live" in before and chapters == {"02"}:
        return {"01"}
    if PREPARED.intersection(before):
        return {PREPARED_CHAPTERS.get(chapter, chapter) for chapter in chapters}
    if size == 1 and head == "chip":
        return _chips(chapters, sentence)
    if alone and head == "lead" and sentence:
        return chapters if _pattern(LEAD_METAL).search(sentence) else set()
    if alone and head in ("pipe", "tube") and sentence:
        other = {chapter for chapter, material in OTHER_PIPES.items() if _pattern(material).search(sentence)}
        return other if len(other) == 1 and "steel" not in sentence.lower() else chapters
    return chapters


def _other_material(words: _Item, size: int) -> set[str]:
    """The chapters of "aluminium flat-rolled products", whose known ending stands for steel where no metal is named."""
    named = any(stem in MATERIALS for stem, _ in words[-size:])
    before = [stem for stem, _ in words[:-size]]
    if named or COATED.intersection(before):
        return set()
    return _of_material(words[-1][0] if words[-1][0] in WORKED_FORMS else "sheet", words[:-size])


def _chips(chapters: set[str], sentence: str) -> set[str]:
    if _pattern(SNACK).search(sentence):
        return {"20"}
    return {"44"} if _pattern(TIMBER).search(sentence) else chapters


def _formed(words: _Item) -> set[str] | None:
    """The chapters of a form and its material: "copper pipe", "stainless steel sheet"."""
    head = words[-1][0]
    if len(words) > 1 and (head in PRIMARY_FORMS or head in WORKED_FORMS):
        return _of_material(head, words[:-1]) or None
    return None


def _of_material(form: str, words: _Item) -> set[str]:
    material = next((MATERIALS[stem] for stem, _ in reversed(words) if stem in MATERIALS), None)
    if material is None:
        return set()
    primary, worked = material.split()
    return {primary if form in PRIMARY_FORMS else worked}


# Other languages

_ROMANCE_ARTICLES: Final = frozenset({"el", "la", "lo", "le", "l", "los", "las", "les", "de", "du", "des", "un", "una"})
_ROMANCE_LINKS: Final = frozenset({"a", "au", "aux", "d", "de", "del", "des", "du", "en", "para", "pour"})
_ROMANCE_ONLY: Final = frozenset({"aux", "d", "de", "del", "des", "du"})
_ROMANCE_ENDINGS: Final = re.compile(
    r"(?:[aei]d[oa]|ic[oa]|iv[oa]|ale?|are?|ense|iques?|aux|ee|aise?|ais|ois|oise|ien|ienne|aine?|eux|euse|ive|[aeo]n[oa]|e[nr]a?)$"
)
_GERMAN_TAILS: Final = (
    r"(?:importe|importen|exporte|exporten|einfuhr|einfuhren|ausfuhr|ausfuhren|produkte|produkten|produkt|erzeugnisse|"
    r"erzeugnissen|waren|lieferungen|zolle|zollen|handel|industrie|branche|sektor|markt|preise)$"
)
_GERMAN_PARTS: Final = r"(?:ersatzteile|bauteile|teile|teilen)$"


def _foreign(words: _Item) -> set[str]:
    """Spanish and French by the longest known beginning, German by taking a compound apart."""
    stems = [stem for stem, _ in words]
    while stems and stems[0] in _ROMANCE_ARTICLES:
        stems = stems[1:]
    if len(stems) > 2 and stems[0] in ROMANCE_CARRIERS and stems[1] in _ROMANCE_LINKS:
        return _foreign(words[len(words) - len(stems) + 2 :])
    for size in range(min(_MAX_PHRASE, len(stems)), 0, -1):
        key = " ".join(stems[:size])
        chapters = _romance().get(key)
        if chapters is None or not _follows(stems[size:], shared=key in _english()):
            continue
        if chapters or stems[size : size + 1] == [] or stems[size] not in _ROMANCE_LINKS:
            return set(chapters.split())
        return _foreign(words[len(words) - len(stems) + size + 1 :])
    if stems and stems[0] in ROMANCE_FORMS:
        return _of_material("tube" if stems[0].startswith("tu") else "sheet", [(stem, stem) for stem in stems])
    raw = words[-1][1]
    return _german_compound(_fold(raw)) if raw[0].isupper() else set()


def _follows(rest: Sequence[str], *, shared: bool) -> bool:
    """True where `rest` can follow a Spanish or French noun; stricter where the noun is `shared` with English."""
    if not rest or rest[0] in _ROMANCE_LINKS or _ROMANCE_ENDINGS.search(rest[0]):
        return True
    return not shared and rest[0] not in _english() and rest[0] not in MAKERS and rest[0] not in CARRIERS


def _german_compound(word: str) -> set[str]:
    """"Stahlimporte" is steel, "Flugzeugteile" parts of aircraft."""
    for tail, parts in ((_GERMAN_TAILS, False), (_GERMAN_PARTS, True)):
        match = _pattern(tail).search(word)
        if match and match.start() > 2:
            stem = word[: match.start()]
            for candidate in (stem, stem + "e", stem + "en", stem.removesuffix("s"), stem.removesuffix("n"), stem + "n"):
                chapters = _german().get(_stem(candidate))
                if chapters:
                    found = set(chapters.split())
                    return found & _MACHINE_CHAPTERS if parts else found
    return set()


def _chinese_goods(text: str) -> set[str]:
    """The union over the things that 、 and 和 separate, each by its longest known ending."""
    compact = re.sub(r"[\s“”\"‘’《》]", "", text)
    whole = _chinese_item(compact)
    if whole is not None:
        return whole
    found: set[str] = set()
    for item in re.split(r"[、，,；;/及与和或]|以及", compact):
        found |= _chinese_item(item) or set()
    return found


def _chinese_item(item: str) -> set[str] | None:
    lexicon = _chinese()
    item = re.sub(rf"^(?:{CHINESE_TRADE_WORDS})+", "", item)
    while item:
        for start in range(len(item)):
            chapters = lexicon.get(item[start:])
            if chapters is not None and (start == 0 or len(item) - start > 1) and not re.search(r"[、和与及或]", item[:start]):
                return set(chapters.split())
        shorter = re.sub(rf"(?:{CHINESE_TRAILING})$", "", item)
        if shorter == item:
            return None
        item = shorter
    return None
