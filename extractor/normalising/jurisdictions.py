"""Which jurisdiction words stand for: an ISO 3166-1 alpha-3 code, "EU", or nothing.

The words may be a name, a demonym, an adjective, a capital, an office or a phrase around one of them, in English,
Spanish, German, French or Chinese. `parse_jurisdiction` cuts them into tokens, finds the names of the lexicon, drops
those that only look like one (firms, surnames, "New Mexico"), and reads who the phrase is about: the party is what
stands before the first preposition ("US embassy in Beijing" is American), or what follows an "of", "in" or "from".

Conventions beyond the codebook:

- West Germany is DEU; East Germany, like the Soviet Union, is no jurisdiction. Moscow is Russia's unless its sentence
  says Soviet. Kosovo has no ISO 3166-1 code. The euro zone and "European" alone are not the EU; "EC" and "EEC" are.
- "Korea" alone is South Korea, "Congo", "Georgia" and "Géorgie" alone are nothing: their sentence has to tell.
- Brussels is the EU, "Brussels, Belgium" is Belgium. Geneva, New York, states and provinces are no jurisdiction.
- England and Scotland are no jurisdiction; Hong Kong, Macau, Taiwan and Puerto Rico have codes of their own.
- "Trump administration" and other American administrations are USA; "President Trump" alone is a person.
- "Ministry of Commerce" belongs to the country attached to it in its sentence; "Commerce Department" to the United
  States unless another is attached. Money ("Swiss franc") and firms ("U.S. Steel") are nothing.
- Two parties in one phrase are nothing, unless one clearly owns the other: "US trade deficit with China" is USA.
- "EU" in a Spanish sentence is Estados Unidos, as the Mexican press writes it; the Union is "UE" there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from extractor.normalising._jurisdiction_lexicon import Entry, Kind, Token, fold, lexicon, tokenise
from extractor.normalising._jurisdiction_tables import (
    AMERICAN_PLACES,
    AND,
    BEYOND,
    CODE_WORDS,
    CURRENCIES,
    DOLLARS,
    FIRM_ADJECTIVES,
    FIRM_DESIGNATORS,
    FIRM_ENDINGS,
    FIRST_NAMES,
    FOR,
    GIVEN_NAMES,
    IN,
    INDUSTRY_WORDS,
    NAMESAKES,
    NEVER_OF_IT,
    NOT_GOVERNMENT,
    NOT_OF_ITS_OWNER,
    OF,
    OFFICIAL_WORDS,
    OTHERS,
    OUTSIDERS,
    PROVINCES,
    REFUSING_PREFIXES,
    REFUSING_SUFFIXES,
    RELATIONS,
    SHORT_CODES,
    SOVIET_SEATS,
    SUBSIDIARIES,
    SURNAMES,
    WATERS,
    Office,
)
from extractor.normalising._territory_names import TERRITORY_NAMES

_MAX_WORDS: Final = 300
_MAX_SENTENCE: Final = 3000
_NEAR: Final = 64
_APOSTROPHES: Final = frozenset({"'", "’", "‘", "`", "´", "ʼ"})
_JOINED: Final = frozenset({" ", "-", "'", "’", "", "\n", "  ", "\u00a0", "‑", "–"})
_PARTIES: Final = frozenset({"name", "people", "seat", "agency", "bloc", "prefix"})
_SPANISH: Final = re.compile(
    r"\b(?:el|la|los|las|del|una|con|por|para|que|y|sus|empresas?|aranceles|importaciones|exportaciones)\b|\w*ción\b|[ñ¿¡]",
    re.IGNORECASE,
)
_GERMAN: Final = re.compile(r"\b(?:der|die|das|den|dem|und|mit|aus|für|von|nicht|auf|im)\b", re.IGNORECASE)


class _Mention(NamedTuple):
    """A name found in tokens `first` to `last` (exclusive)."""

    code: str | None
    kind: Kind
    first: int
    last: int
    office: Office | None = None


_Unit = _Mention | Token


def parse_jurisdiction(words: str, *, sentence: str = "") -> str | None:
    """The jurisdiction that `words` stand for in `sentence`: "Chinese Vice Premier Liu He" gives "CHN".

    None for what is no single jurisdiction, and for what words and sentence leave open. Words of more than 300
    characters are no mention; of a long sentence, the part around the words is read.
    """
    text = words.strip()
    if not text or len(text) > _MAX_WORDS:
        return None
    context = _context(text, sentence)
    tokens = tokenise(text)
    mentions = list(_settled(tokens, text, context))
    if not mentions:
        return _printed_code(text)
    if context and len(tokens) <= 5:
        mentions = [_in_its_sentence(mention, tokens, text, context) for mention in mentions]
    return _party(_units(tokens, mentions), text, tokens, context)


def _printed_code(text: str) -> str | None:
    """ISO codes that stand alone: "DEU", not "CAN"."""
    if text in TERRITORY_NAMES and text not in CODE_WORDS:
        return text
    return SHORT_CODES.get(text)


def _context(text: str, sentence: str) -> str:
    if len(sentence) <= _MAX_SENTENCE:
        return sentence
    middle = max(sentence.find(text), 0)
    return sentence[max(middle - _MAX_SENTENCE // 2, 0) : middle + _MAX_SENTENCE // 2]


# Finding names


def _settled(tokens: Sequence[Token], text: str, context: str) -> Iterator[_Mention]:
    """The names in `tokens`, longest first from the left, each with the code that its neighbours and sentence leave it."""
    entries, longest = lexicon()
    position = 0
    while position < len(tokens):
        first = tokens[position].key
        size = min(longest.get(first, 0), len(tokens) - position)
        entry = None
        while size:
            key = first if size == 1 else " ".join([token.key for token in tokens[position : position + size]])
            entry = entries.get(key)
            if entry and _printed_as(entry, key, tokens[position : position + size], text, context):
                yield _mention(entry, key, position, position + size, tokens, text, context)
                position += size
                break
            size -= 1
        else:
            position += 1


def _printed_as(entry: Entry, key: str, tokens: Sequence[Token], text: str, context: str) -> bool:
    if entry.case == "any":
        return True
    if entry.case == "upper":
        return all(token.raw.isupper() or token.raw.isdigit() or "." in token.raw for token in tokens)
    if all(token.raw[0].isupper() for token in tokens):
        return True
    return key == "china" and _is_spanish(text, context)


def _mention(
    entry: Entry, key: str, first: int, last: int, tokens: Sequence[Token], text: str, context: str
) -> _Mention:
    code, kind = entry.code, entry.kind
    if kind in ("apart", "office", "bloc"):
        return _Mention(code, kind, first, last, entry.office)
    if kind == "prefix":
        joined = last < len(tokens) and tokens[last].before in ("-", "‑", "–")
        return _Mention(None, "prefix" if joined else "apart", first, last)
    if kind == "namesake":
        code, kind = _namesake(key if key in NAMESAKES else str(code), text, context), "name"
    elif key == "eu" and _is_spanish(text, context) and "UE" not in context:
        code = "USA"
    elif key in SOVIET_SEATS and re.search(SOVIET_SEATS[key], context):
        return _Mention(None, "bloc", first, last)
    if code is None or _is_something_else(key, kind, first, last, tokens):
        return _Mention(None, "apart", first, last)
    return _Mention(code, kind, first, last)


def _namesake(key: str, text: str, context: str) -> str | None:
    around = f"{text}\n{context}"
    codes = [
        namesake.code
        for namesake in NAMESAKES[key]
        if (not namesake.needs or _pattern(namesake.needs).search(around))
        and not (namesake.bars and _pattern(namesake.bars).search(around))
    ]
    return codes[0] if len(codes) == 1 else None


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def _is_spanish(text: str, context: str) -> bool:
    return len(_SPANISH.findall(f"{text} {context}")) >= 2


# Telling a jurisdiction from what only bears its name


def _is_something_else(key: str, kind: Kind, first: int, last: int, tokens: Sequence[Token]) -> bool:
    """True for a firm, a surname, a newspaper, money, a sea, or a word that a hyphen turns round ("non-US")."""
    if kind == "agency":
        return False
    before = tokens[first - 1] if first else None
    after = tokens[last] if last < len(tokens) else None
    if before and tokens[first].before in ("-", "‑", "–") and before.key in REFUSING_PREFIXES:
        return True
    if before and before.key in GIVEN_NAMES and key in SURNAMES and tokens[first].before in (" ", ". "):
        return True
    if after is None:
        return _is_firm(key, kind, first, last, tokens)
    if after.before in ("-", "‑", "–") and after.key in REFUSING_SUFFIXES:
        return True
    if after.before == " " and (after.key in WATERS or after.key in (CURRENCIES if kind == "people" else DOLLARS)):
        return True
    if after.before == " " and after.raw[0].isupper() and after.key in NOT_GOVERNMENT:
        return True
    if after.before == ", " and after.key in AMERICAN_PLACES and kind != "people" and key != "ottawa":
        return not (after.key == "georgia" and kind == "name")
    return _is_first_name(key, tokens[first], after) or _is_firm(key, kind, first, last, tokens)


def _is_first_name(key: str, name: Token, after: Token) -> bool:
    """True for "Chad Bown", not for "Chad President Deby"."""
    return (
        key in FIRST_NAMES
        and after.before == " "
        and after.raw[0].isupper()
        and after.raw.isupper() == name.raw.isupper()
        and after.key not in OFFICIAL_WORDS
        and after.key not in lexicon().longest
    )


def _is_firm(key: str, kind: Kind, first: int, last: int, tokens: Sequence[Token]) -> bool:
    """True for "China Steel Corp" and "U.S. Steel", not for "U.S. Steel producers"."""
    if kind == "people" and key not in FIRM_ADJECTIVES:
        return False
    if tokens[first].raw.isupper() and last < len(tokens) and tokens[last].raw.isupper() and len(tokens[last].raw) > 3:
        return False  # a line all in capitals has no capitalised names to tell
    end = last
    while end < len(tokens) and tokens[end].before in (" ", " & ") and tokens[end].raw[0].isupper():
        if tokens[end].key in FIRM_DESIGNATORS:
            return True
        end += 1
    if end == last or tokens[end - 1].key not in FIRM_ENDINGS:
        return False
    return end == len(tokens) or tokens[end].key not in INDUSTRY_WORDS


def _in_its_sentence(
    mention: _Mention, tokens: Sequence[Token], text: str, context: str
) -> _Mention:
    """`mention`, or nothing where every place of the words in the sentence is part of something else ("New Mexico")."""
    if mention.kind in ("apart", "bloc", "office", "prefix"):
        return mention
    offset = tokens[mention.first].start
    seen = False
    for place in _places(text, context):
        seen = True
        start = max(place - _NEAR, 0)
        nearby = context[start : place + len(text) + _NEAR]
        near_tokens = tokenise(nearby)
        target = place + offset - start
        for other in _settled(near_tokens, text, context):
            if near_tokens[other.first].start <= target < near_tokens[other.last - 1].end and other.code == mention.code:
                return mention
    return _Mention(None, "apart", mention.first, mention.last) if seen else mention


def _places(text: str, context: str) -> Iterator[int]:
    """Where `text` stands in `context` as whole words."""
    place = context.find(text)
    while place >= 0:
        end = place + len(text)
        if not (_runs_on(context[place - 1 : place], text[0]) or _runs_on(text[-1], context[end : end + 1])):
            yield place
        place = context.find(text, place + 1)


def _runs_on(left: str, right: str) -> bool:
    return bool(left and right) and left.isalnum() and right.isalnum() and left < "\u3400" and right < "\u3400"


# Reading the phrase


def _units(tokens: Sequence[Token], mentions: Sequence[_Mention]) -> list[_Unit]:
    """Mentions and the tokens between them, in order; a possessive `s` stays a token."""
    units: list[_Unit] = []
    position = 0
    for mention in mentions:
        units += tokens[position : mention.first]
        units.append(mention)
        position = mention.last
    return units + list(tokens[position:])


def _party(units: Sequence[_Unit], text: str, tokens: Sequence[Token], context: str) -> str | None:
    """The party of a phrase: read from what stands before its first preposition, or else from what that governs."""
    cut, preposition = _first_preposition(units)
    head, rest = units[:cut], units[cut + 1 :]
    nouns = {unit.key for unit in head if isinstance(unit, Token)}
    if any(isinstance(unit, _Mention) and unit.kind in _PARTIES for unit in head):
        code = _owner(head)
        return None if nouns & SUBSIDIARIES and _party(rest, text, tokens, context) not in (None, code) else code
    if any(isinstance(unit, _Mention) and unit.kind == "apart" for unit in head):
        return None
    office = next((unit for unit in head if isinstance(unit, _Mention)), None)
    if office:
        of_whom = _party(rest, text, tokens, context) if preposition in OF else None
        return of_whom or _office_holder(office, text, tokens, context)
    if preposition in FOR:
        cut, preposition = _first_preposition(rest)
        rest = rest[cut + 1 :]
    if preposition in OF:
        last = head[-1] if head else None
        ownerless = nouns & (NEVER_OF_IT | NOT_OF_ITS_OWNER | SUBSIDIARIES)
        sub_national = isinstance(last, Token) and last.key in PROVINCES
        return None if ownerless or sub_national else _party(rest, text, tokens, context)
    if preposition in IN and not nouns & OUTSIDERS:
        return _party(rest, text, tokens, context)
    return None


def _first_preposition(units: Sequence[_Unit]) -> tuple[int, str]:
    for index, unit in enumerate(units):
        if isinstance(unit, Token) and (unit.key in OF or unit.key in IN or unit.key in FOR or unit.key in BEYOND):
            return index, unit.key
    return len(units), ""


def _owner(head: Sequence[_Unit]) -> str | None:
    """Whose the noun phrase `head` is: "China's record surplus" is China's, "US allies" are nobody's."""
    parties = [(index, unit) for index, unit in enumerate(head) if isinstance(unit, _Mention) and unit.kind in _PARTIES]
    first_index, first = parties[0]
    last_index, last = parties[-1]
    following = [unit for unit in head[last_index + 1 :] if isinstance(unit, Token)]
    keys = [unit.key for unit in following]
    if NEVER_OF_IT.intersection(keys) or _opens_to_others(head[first_index:]):
        return None
    if NOT_OF_ITS_OWNER.intersection(keys) and (_owns(first_index, head) or _owns(last_index, head) or "trading" in keys):
        return None
    if len({party.code for _, party in parties}) > 1:
        related = head[last_index - 1]
        if isinstance(related, Token) and related.key in RELATIONS and last.kind != "people":
            return last.code
        between = head[first_index + 1 : last_index]
        return first.code if _owns(first_index, head) and not _coordinated(between) else None
    if keys and keys[-1] in PROVINCES and not {"member", "miembro", "membre"}.intersection(keys):
        return None
    return first.code


def _owns(index: int, head: Sequence[_Unit]) -> bool:
    """True where a possessive follows: "China's", and "China s", whose apostrophe was lost."""
    after = head[index + 1] if index + 1 < len(head) else None
    return isinstance(after, Token) and (after.key == "s" or after.before[:1] in _APOSTROPHES)


def _coordinated(units: Sequence[_Unit]) -> bool:
    return any(isinstance(unit, Token) and (unit.key in AND or "," in unit.before) for unit in units)


def _opens_to_others(units: Sequence[_Unit]) -> bool:
    """True for "China and other countries"."""
    keys = [unit.key if isinstance(unit, Token) else "" for unit in units]
    return any(left in AND and right in OTHERS for left, right in zip(keys, keys[1:], strict=False))


# Offices that several states have


def _office_holder(mention: _Mention, text: str, tokens: Sequence[Token], context: str) -> str | None:
    """Whose office it is in its sentence: "Ministry of Commerce" in "China's Ministry of Commerce said" is China's."""
    office = mention.office
    if office is None:
        return None
    name = text[tokens[mention.first].start : tokens[mention.last - 1].end]
    attached = _attached(name, context)
    if attached:
        return attached
    cued = [code for code, cue in office.cues if _pattern(cue).search(context)]
    if cued:
        return cued[0] if len(cued) == 1 else None
    if not context or not (office.rivals or office.held_by):
        return office.default
    said = tokenise(context)
    spoken = [other for other in _settled(said, text, context) if other.kind in _PARTIES]
    codes = {other.code for other in spoken}
    if office.held_by:
        return _only_subject(name, context, said, spoken, office.held_by.split())
    return None if office.default not in codes and codes.intersection(office.rivals.split()) else office.default


def _attached(name: str, context: str) -> str | None:
    """The jurisdiction directly before or after the office: "the Thai Commerce Department", "Senate of the Philippines"."""
    for place in _places(name, context):
        start = max(place - _NEAR, 0)
        tokens = tokenise(context[start : place + len(name) + _NEAR])
        first = next((index for index, token in enumerate(tokens) if token.start >= place - start), len(tokens))
        last = next((index for index, token in enumerate(tokens) if token.start >= place - start + len(name)), len(tokens))
        for other in _settled(tokens, name, context):
            if other.kind in _PARTIES and _touches(other, first, last, tokens):
                return other.code
    return None


def _touches(other: _Mention, first: int, last: int, tokens: Sequence[Token]) -> bool:
    between = tokens[other.last : first + 1]
    if other.last <= first and len(between) <= 2:
        return all(token.before in _JOINED for token in between) and all(token.key == "s" for token in between[:-1])
    links = tokens[last : other.first]
    return 0 < len(links) <= 2 and links[0].key in OF and all(token.before in _JOINED for token in links)


def _only_subject(
    name: str, context: str, said: Sequence[Token], spoken: Sequence[_Mention], held_by: Sequence[str]
) -> str | None:
    """The one country of the sentence, where it comes before the office and no preposition governs it."""
    if len({other.code for other in spoken}) != 1:
        return None
    subject = spoken[0]
    before = said[subject.first - 1].key if subject.first else ""
    governed = before in OF or before in IN or before in FOR or before in BEYOND
    in_front = said[subject.first].start < context.find(name)
    return subject.code if subject.code in held_by and in_front and not governed else None
