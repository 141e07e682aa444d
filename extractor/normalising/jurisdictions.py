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
- "EU" in a Spanish sentence is Estados Unidos, as the Mexican press writes it, and in a French one beside "UE"; the
  Union is "UE" there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice, pairwise
from typing import Final, NamedTuple

from extractor.normalising._jurisdiction_lexicon import Entry, Kind, Token, fold, lexicon, tokenise
from extractor.normalising._jurisdiction_tables import CHINESE_SHORT, NAMESAKES, SOVIET_SEATS, Office
from extractor.normalising._jurisdiction_words import (
    AMERICAN_PLACES,
    AND,
    BEYOND,
    CURRENCIES,
    DEPENDENCIES,
    DOLLARS,
    DOMAINS,
    FIRM_DESIGNATORS,
    FIRM_ENDINGS,
    FIRST_NAMES,
    FOR,
    GIVEN_NAMES,
    IN,
    INDUSTRY_WORDS,
    NEVER_OF_IT,
    NOT_GOVERNMENT,
    NOT_OF_ITS_OWNER,
    OF,
    OFFICE_NOUNS,
    OFFICIAL_WORDS,
    OTHERS,
    OUTSIDERS,
    PLAIN_CODES,
    PROVINCES,
    REFUSING_PREFIXES,
    REFUSING_SUFFIXES,
    RELATIONS,
    SHORT_CODES,
    SPEAKERS,
    SUBSIDIARIES,
    SURNAMES,
    TREATIES,
    WATERS,
)

_MAX_WORDS: Final = 300
_MAX_SENTENCE: Final = 3000
_MAX_CHECKED: Final = 5
_MAX_PLACES: Final = 8
_NEAR: Final = 64
_HAN: Final = "\u3400"
_OPENINGS: Final = frozenset(' \n("“«')
_LETTER: Final = r"[^\W\d_\u3400-\u9fff]"
_PLAINLY_AFTER: Final = re.compile(rf"([,;:)]?)\s+({_LETTER}{{2,}}(?!\w)|{_LETTER}(?![\w.]))|['’](s)(?![\w.])|\W*\Z")
_DOTTED: Final = re.compile(r"\w\.\w")
_WORD: Final = re.compile(r"[^\W_]+")
_FIRM_WORDS: Final = FIRM_DESIGNATORS | FIRM_ENDINGS
_TELLING: Final = WATERS | DOLLARS | CURRENCIES
"""Words in small letters that make something else of the name before them."""
_LANGUAGE_TELLS: Final = frozenset({"eu", "island"})
"""Names that are others in another language."""
_HYPHENS: Final = frozenset({"-", "‑", "–"})
_APOSTROPHES: Final = frozenset({"'", "’", "‘", "`", "´", "ʼ"})
_JOINED: Final = _HYPHENS | {" ", "'", "’", "", "\n", "  ", "\u00a0"}
_UNCHECKED: Final = frozenset({"apart", "bloc", "office", "prefix"})
_PARTIES: Final = frozenset({"name", "people", "seat", "agency", "bloc", "prefix"})
_SPANISH_WORDS: Final = (
    r"\b(?:el|la|los|las|del|una|con|contra|por|para|que|y|su|sus|se|al|como|entre|sobre|empresas?|aranceles"
    r"|importaciones)\b"
)
_FRENCH_WORDS: Final = r"\b(?:les?|des|du|et|pour|dans|sur|avec|aux?|est|sont)\b"
_UNION: Final = re.compile(r"\bUE")
_BOTH: Final = re.compile(r"\bEU(?:,| et| ou)\s(?:[lL][’'])?UE|\bUE(?:[ -]?\d\d)?(?:,| et| ou)\s(?:les\s)?EU\b")
_GERMAN_WORDS: Final = r"\b(?:der|die|das|den|dem|und|mit|aus|für|von|nicht|auf|im|nach)\b"


class _Language(NamedTuple):
    """A language by its small words, and by the letters that ASCII lacks."""

    words: str
    words_and_letters: str


_SPANISH: Final = _Language(_SPANISH_WORDS, rf"(?i:{_SPANISH_WORDS}|\w*ción\b|\w*[áíóú]\w*|[ñ¿¡])")
_FRENCH: Final = _Language(_FRENCH_WORDS, rf"(?i:{_FRENCH_WORDS}|\w*[èêç]\w*)")
_GERMAN: Final = _Language(_GERMAN_WORDS, rf"(?i:{_GERMAN_WORDS})")


class _Passage(NamedTuple):
    """Words cut into tokens, and the sentence that they stand in."""

    text: str
    tokens: Sequence[Token]
    sentence: str


class _Mention(NamedTuple):
    """A name found in tokens `first` to `last` (exclusive)."""

    code: str | None
    kind: Kind
    first: int
    last: int
    office: Office | None = None


_Unit = _Mention | Token


class _Alone(NamedTuple):
    """What words say without a sentence, and where a sentence may say more."""

    tokens: Sequence[Token]
    party: str | None
    is_open: bool
    """Only the sentence tells whose the office is, or whether "china" is the Spanish country."""
    is_checked: bool
    """The names may be part of something else in the sentence ("New Mexico")."""
    clued: Sequence[str]
    """The names that other words of the sentence may turn into something else ("Turkey", by "breasts")."""


def parse_jurisdiction(words: str, *, sentence: str = "") -> str | None:
    """The jurisdiction that `words` stand for in `sentence`: "Chinese Vice Premier Liu He" gives "CHN".

    None for what is no single jurisdiction, and for what words and sentence leave open. Words of more than 300
    characters are no mention; of a long sentence, the part around the words is read.
    """
    text = words.strip()
    if not text or len(text) > _MAX_WORDS:
        return None
    alone = _alone(text)
    if not sentence:
        return alone.party
    if len(sentence) > _MAX_SENTENCE:
        sentence = _around(text, sentence)
    if not alone.is_open and _adds_nothing(text, alone, sentence):
        return alone.party
    passage = _Passage(text, alone.tokens, sentence)
    mentions = list(_mentions(passage))
    if mentions and len(passage.tokens) <= _MAX_CHECKED:
        mentions = [_in_its_sentence(mention, passage) for mention in mentions]
    return _read(mentions, passage)


@lru_cache(maxsize=1024)  # the names of countries recur from document to document
def _alone(text: str) -> _Alone:
    passage = _Passage(text, tokenise(text), "")
    tokens, mentions = passage.tokens, list(_mentions(passage))
    keys = [" ".join([token.key for token in tokens[one.first : one.last]]) for one in mentions]
    is_office = any(one.kind == "office" for one in mentions) if mentions else _has_office_noun(tokens)
    is_foreign = ("eu" in keys and _is_american_eu(passage)) or any(
        token.raw[0] >= _HAN or (token.key == "china" and token.raw[0].islower()) for token in tokens
    )
    return _Alone(
        tokens,
        _read(mentions, passage),
        is_open=is_office or is_foreign,
        is_checked=len(tokens) <= _MAX_CHECKED and any(one.kind not in _UNCHECKED for one in mentions),
        clued=tuple(key for key in keys if key in _LANGUAGE_TELLS or _clues(key)),
    )


def _read(mentions: Sequence[_Mention], passage: _Passage) -> str | None:
    if (
        len(mentions) == 1
        and mentions[0].kind in _PARTIES
        and mentions[0].last - mentions[0].first == len(passage.tokens)
    ):
        return mentions[0].code  # nothing but one name
    if mentions:
        return _party(_units(passage.tokens, _without_abbreviations(mentions, passage.tokens)), passage)
    if _has_office_noun(passage.tokens):
        return _attached(passage.text, passage.sentence)
    return _printed_code(passage.text)


def _has_office_noun(tokens: Sequence[Token]) -> bool:
    return any(token.key in OFFICE_NOUNS for token in tokens)


def _without_abbreviations(mentions: Sequence[_Mention], tokens: Sequence[Token]) -> list[_Mention]:
    """The mentions without those that only say, in brackets, how the text will call the one before: "… (EU)"."""
    return [
        mention
        for index, mention in enumerate(mentions)
        if not (
            index
            and mentions[index - 1].last == mention.first == mention.last - 1
            and mentions[index - 1].kind in _PARTIES
            and tokens[mention.first].before.strip() == "("
            and tokens[mention.first].raw.isupper()
        )
    ]


def _printed_code(text: str) -> str | None:
    """ISO codes and Chinese short names that stand alone: "DEU", not "CAN"; "美"."""
    return text if text in PLAIN_CODES else SHORT_CODES.get(text) or CHINESE_SHORT.get(text)


def _around(text: str, sentence: str) -> str:
    middle = max(sentence.find(text), 0)
    return sentence[max(middle - _MAX_SENTENCE // 2, 0) : middle + _MAX_SENTENCE // 2]


# Finding names


def _mentions(passage: _Passage) -> Iterator[_Mention]:
    """The names in a passage, longest first from the left, each with the code that its surroundings leave it."""
    tokens = passage.tokens
    entries, longest, _ = lexicon()
    end = 0
    for first in [index for index, token in enumerate(tokens) if token.key in longest]:
        if first < end:
            continue  # inside the name before
        for last in range(min(first + longest[tokens[first].key], len(tokens)), first, -1):
            found = tokens[first:last]
            key = " ".join([token.key for token in found])
            entry = entries.get(key)
            if entry and _printed_as(entry, key, found, passage):
                yield _mention(entry, key, first, last, passage)
                end = last
                break


def _printed_as(entry: Entry, key: str, tokens: Sequence[Token], passage: _Passage) -> bool:
    if entry.case == "any":
        return key.isascii() or len(tokens) == 1 or _is_one_name(tokens, passage.text)
    if entry.case == "upper":
        return all(token.raw.isupper() or token.raw.isdigit() or "." in token.raw for token in tokens)
    return all(token.raw[0].isupper() for token in tokens) or (key == "china" and _is_in(_SPANISH, passage))


def _is_one_name(tokens: Sequence[Token], text: str) -> bool:
    """False for Chinese characters that a mark parts, or of which the first ends a date: "15日英国"."""
    first = tokens[0]
    if first.raw < "\u3400":
        return True
    if first.raw == "日" and text[: first.start].rstrip()[-1:].isdigit():
        return False
    return not any(token.before.strip(" \u00a0()（）·") for token in tokens[1:])


def _mention(entry: Entry, key: str, first: int, last: int, passage: _Passage) -> _Mention:
    code, kind = entry.code, entry.kind
    if kind in ("apart", "office", "bloc"):
        return _Mention(code, kind, first, last, entry.office)
    if kind == "prefix":
        joined = last < len(passage.tokens) and passage.tokens[last].before in _HYPHENS
        return _Mention(None, "prefix" if joined else "apart", first, last)
    if kind == "namesake":
        code, kind = _namesake(str(code), passage), "name"
    elif key in SOVIET_SEATS and _pattern(SOVIET_SEATS[key]).search(passage.sentence):
        return _Mention(None, "bloc", first, last)
    elif key == "eu" and _is_american_eu(passage):
        code = "USA"
    elif key == "island" and not _is_in(_GERMAN, passage):
        code = None
    if code is None or _is_something_else(key, kind, first, last, passage.tokens):
        return _Mention(None, "apart", first, last)
    return _Mention(code, kind, first, last)


def _is_american_eu(passage: _Passage) -> bool:
    """True for "EU" as États-Unis or Estados Unidos: in Spanish, and in French where the Union is "UE" beside it."""
    if "UE" not in passage.sentence or _UNION.search(passage.sentence) is None:
        return _is_in(_SPANISH, passage)
    return passage.text != "UE" and _is_in(_FRENCH, passage) and _BOTH.search(passage.sentence) is not None


def _namesake(key: str, passage: _Passage) -> str | None:
    """The one code of a namesake whose needs the words and their sentence meet."""
    around = f"{passage.text}\n{passage.sentence}"
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


def _has_clue(key: str, passage: _Passage) -> bool:
    """True where words or sentence may make another thing of a name than it is alone."""
    if key in _LANGUAGE_TELLS:
        return key != "eu" or _is_american_eu(passage)
    around = f"{passage.text}\n{passage.sentence}"
    return any(clue.search(around) for clue in _clues(key))


@cache
def _clues(key: str) -> tuple[re.Pattern[str], ...]:
    """What in the words or around them decides about a namesake or a seat; without it they are what they are alone."""
    entry = lexicon().entries[key]
    namesakes = NAMESAKES[str(entry.code)] if entry.kind == "namesake" else ()
    clues = (*(clue for namesake in namesakes for clue in (namesake.needs, namesake.bars)), SOVIET_SEATS.get(key))
    return tuple(_pattern(clue) for clue in clues if clue)


def _is_in(language: _Language, passage: _Passage) -> bool:
    """True where two words of the passage are of the language."""
    around = f"{passage.text} {passage.sentence}"
    if around.isascii():
        found = _pattern(language.words).finditer(around.lower())
    else:
        found = _pattern(language.words_and_letters).finditer(around)
    return next(found, None) is not None and next(found, None) is not None


# Telling a jurisdiction from what only bears its name


def _is_something_else(key: str, kind: Kind, first: int, last: int, tokens: Sequence[Token]) -> bool:
    """True for a firm, a surname, a newspaper, money, a sea, or a word that a hyphen turns round ("non-US")."""
    if kind == "agency":
        return False
    before = tokens[first - 1] if first else None
    after = tokens[last] if last < len(tokens) else None
    if before and tokens[first].before in _HYPHENS and before.key in REFUSING_PREFIXES:
        return True
    if before and before.key in GIVEN_NAMES and key in SURNAMES and tokens[first].before in (" ", ". "):
        return True
    if after is None:
        return _is_firm(first, last, tokens)
    if after.before in _HYPHENS and after.key in REFUSING_SUFFIXES:
        return True
    if after.before == " " and _makes_something_else(kind, after):
        return True
    if (
        after.before == ", "
        and after.raw[0].isupper()
        and after.key in AMERICAN_PLACES
        and kind != "people"
        and key != "ottawa"
    ):
        return not (after.key == "georgia" and kind == "name")
    if kind == "seat" and last + 1 == len(tokens) and _is_proper(after):
        return True  # "Wellington Management"
    return _is_first_name(key, tokens[first], after) or _is_firm(first, last, tokens)


def _is_proper(word: Token) -> bool:
    """True for a capitalised word that belongs to no office and no place."""
    is_title = word.before == " " and word.raw[0].isupper() and not word.raw.isupper()
    return is_title and word.key not in OFFICIAL_WORDS and word.key not in lexicon().longest


def _makes_something_else(kind: Kind, after: Token) -> bool:
    """True for the last words of "Hong Kong dollar", "Swiss franc", "Panama Canal", "China Daily", "Paris Agreement"."""
    if after.key in WATERS or after.key in DOLLARS or (kind == "people" and after.raw in CURRENCIES):
        return True
    return after.raw[0].isupper() and (after.key in NOT_GOVERNMENT or (kind == "seat" and after.key in TREATIES))


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


def _is_firm(first: int, last: int, tokens: Sequence[Token]) -> bool:
    """True for "China Steel Corp" and "U.S. Steel", not for "U.S. Steel producers" and "dem japanischen Konzern Nippon Steel"."""
    if tokens[first].raw[0].islower():
        return False
    if tokens[first].raw.isupper() and last < len(tokens) and tokens[last].raw.isupper() and len(tokens[last].raw) > 3:
        return False  # a line all in capitals has no capitalised names to tell
    end = last
    while end < len(tokens) and tokens[end].before in (" ", " & "):
        joins = tokens[end].key in AND and end + 1 < len(tokens) and tokens[end + 1].raw[0].isupper()
        if not (tokens[end].raw[0].isupper() or joins):
            break
        if tokens[end].key in FIRM_DESIGNATORS:
            return True
        end += 1
    if end == last or tokens[end - 1].key not in FIRM_ENDINGS:
        return False
    return end == len(tokens) or tokens[end].key not in INDUSTRY_WORDS


def _adds_nothing(text: str, alone: _Alone, sentence: str) -> bool:
    """True where the sentence plainly leaves the words what they are alone, as most do."""
    if alone.clued and any(_has_clue(key, _Passage(text, alone.tokens, sentence)) for key in alone.clued):
        return False
    place = sentence.find(text) if alone.is_checked else -1
    while place >= 0:
        end = place + len(text)
        if _ends_plainly(alone.tokens[-1], sentence, end):
            return _begins_plainly(alone.tokens[0], sentence[max(place - _NEAR, 0) : place])
        if _is_whole(text, place, sentence):
            return False
        place = sentence.find(text, end)
    return True


def _begins_plainly(first: Token, before: str) -> bool:
    """True where no word before belongs to the name or makes it a surname."""
    if not before:
        return True
    if before[-1] not in _OPENINGS:
        return False
    pairs, after = lexicon().pairs, first.key
    for key in _keys_backwards(before):
        earlier = pairs.get(f"{key} {after}", ())
        if "" in earlier or key in GIVEN_NAMES:
            return False
        if not earlier:
            return True
        after = key
    return True


def _keys_backwards(text: str) -> Iterator[str]:
    """The words of `text` from its end, each cut only when it is asked for."""
    for piece in reversed(text.split()):
        if piece.isalpha() and piece.isascii():
            yield piece.lower()
        else:
            yield from (token.key for token in reversed(tokenise(piece)))


def _ends_plainly(last: Token, sentence: str, end: int) -> bool:
    """True before a word that neither belongs to the name nor makes it something else."""
    match = _PLAINLY_AFTER.match(sentence, end)
    if match is None:
        return False
    mark, word, s = match.groups()
    key = fold(word) if word else s
    if key is None:
        return True
    if key in _TELLING or f"{last.key} {key}" in lexicon().pairs:
        return False
    if key in AND:
        after = sentence[match.end() : end + _NEAR]
        return after[1:2].islower() or _no_firm_is_in(after)
    return key is s or word.islower() or (mark != "" and key not in AMERICAN_PLACES)


def _no_firm_is_in(text: str) -> bool:
    return not _DOTTED.search(text) and _FIRM_WORDS.isdisjoint(_WORD.findall(fold(text)))


def _in_its_sentence(mention: _Mention, passage: _Passage) -> _Mention:
    """`mention`, or nothing where every place of the words in the sentence is part of something else ("New Mexico")."""
    if mention.kind in _UNCHECKED:
        return mention
    text, sentence = passage.text, passage.sentence
    seen = False
    for place in _places(text, sentence):
        seen = True
        start = max(place - _NEAR, 0)
        target = place - start + passage.tokens[mention.first].start
        nearby = passage._replace(tokens=tokenise(sentence[start : place + len(text) + _NEAR]))
        for other in _mentions(nearby):
            covers = nearby.tokens[other.first].start <= target < nearby.tokens[other.last - 1].end
            if covers and other.code == mention.code:
                return mention
    return mention._replace(code=None, kind="apart") if seen else mention


def _places(text: str, sentence: str) -> Iterator[int]:
    """The first places where `text` stands in `sentence` as whole words."""
    return islice(_all_places(text, sentence), _MAX_PLACES)


def _all_places(text: str, sentence: str) -> Iterator[int]:
    place = sentence.find(text)
    while place >= 0:
        if _is_whole(text, place, sentence):
            yield place
        place = sentence.find(text, place + len(text))


def _is_whole(text: str, place: int, sentence: str) -> bool:
    end = place + len(text)
    return not (_runs_on(sentence[place - 1 : place], text[0]) or _runs_on(text[-1], sentence[end : end + 1]))


def _runs_on(left: str, right: str) -> bool:
    return left.isalnum() and right.isalnum() and left < _HAN and right < _HAN


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


def _party(units: Sequence[_Unit], passage: _Passage) -> str | None:
    """The party of a phrase: read from what stands before its first preposition, or else from what that governs."""
    cut, preposition = _first_preposition(units)
    head, rest = units[:cut], units[cut + 1 :]
    nouns = {unit.key for unit in head if isinstance(unit, Token)}
    named = [unit for unit in head if isinstance(unit, _Mention)]
    if any(mention.kind in _PARTIES for mention in named):
        if preposition in OF and isinstance(head[-1], Token) and head[-1].key in DOMAINS:
            return _party(rest, passage) or _owner(head)
        code = _owner(head)
        return None if nouns & SUBSIDIARIES and _party(rest, passage) not in (None, code) else code
    if any(mention.kind == "apart" for mention in named):
        return None
    if named:
        office = named[0]
        placed = preposition in OF or (preposition in IN and office.code is None)
        return (placed and _party(rest, passage)) or _office_holder(office, passage)
    return _governed(preposition, nouns, head, rest, passage)


def _governed(
    preposition: str, nouns: set[str], head: Sequence[_Unit], rest: Sequence[_Unit], passage: _Passage
) -> str | None:
    """The party after a preposition: "president of the U.S.", "producers in Vietnam"; not "exports to China"."""
    if head and isinstance(head[-1], Token) and head[-1].key in AND:
        return None
    if preposition in FOR and not nouns & SPEAKERS:
        cut, preposition = _first_preposition(rest)
        rest = rest[cut + 1 :]
    if preposition in OF:
        ownerless = nouns & (NEVER_OF_IT | NOT_OF_ITS_OWNER | SUBSIDIARIES)
        sub_national = bool(head) and isinstance(head[-1], Token) and head[-1].key in PROVINCES
        return None if ownerless or sub_national else _party(rest, passage)
    if preposition in FOR or (preposition in IN and not nouns & OUTSIDERS):
        return _party(rest, passage)
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
    keys = [unit.key for unit in head[last_index + 1 :] if isinstance(unit, Token)]
    if NEVER_OF_IT.intersection(keys) or _opens_to_others(head[first_index:]):
        return None
    if NOT_OF_ITS_OWNER.intersection(keys) and (
        _owns(first_index, head) or _owns(last_index, head) or "trading" in keys
    ):
        return None
    if len({party.code for _, party in parties}) > 1:
        related = head[last_index - 1]
        if isinstance(related, Token) and related.key in RELATIONS and last.kind != "people":
            return last.code
        if not _owns(first_index, head) or _coordinated(head[first_index + 1 : last_index]):
            return None
        return last.code if last.kind == "name" and head[-1] is last else first.code
    if keys and keys[-1] in PROVINCES and not {"member", "miembro", "membre"}.intersection(keys):
        return None
    if isinstance(head[-1], Token) and head[-1].raw in DEPENDENCIES:
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
    return any(left in AND and right in OTHERS for left, right in pairwise(keys))


# Offices that several states have


def _office_holder(mention: _Mention, passage: _Passage) -> str | None:
    """Whose office it is in its sentence: "Ministry of Commerce" in "China's Ministry of Commerce said" is China's."""
    office, sentence = mention.office, passage.sentence
    if office is None or not sentence:
        return mention.code
    name = passage.text[passage.tokens[mention.first].start : passage.tokens[mention.last - 1].end]
    attached = _attached(name, sentence)
    if attached:
        return attached
    cued = [code for code, cue in office.cues if _pattern(cue).search(sentence)]
    if cued:
        return cued[0] if len(cued) == 1 else None
    if not (office.rivals or office.held_by):
        return office.default
    said = passage._replace(tokens=tokenise(sentence))
    spoken = [other for other in _mentions(said) if other.kind in _PARTIES]
    if office.held_by:
        return _only_subject(name, said, spoken, office.held_by.split())
    codes = {other.code for other in spoken}
    return None if office.default not in codes and codes.intersection(office.rivals.split()) else office.default


def _attached(name: str, sentence: str) -> str | None:
    """The jurisdiction directly before or after: "the Thai Commerce Department", "Senate of the Philippines"."""
    for place in _places(name, sentence):
        start = max(place - _NEAR, 0)
        tokens = tokenise(sentence[start : place + len(name) + _NEAR])
        first = sum(token.start < place - start for token in tokens)
        last = sum(token.start < place - start + len(name) for token in tokens)
        for other in _mentions(_Passage(name, tokens, sentence)):
            if other.kind in _PARTIES and _touches(other, first, last, tokens):
                return other.code
    return None


def _touches(other: _Mention, first: int, last: int, tokens: Sequence[Token]) -> bool:
    between = tokens[other.last : first + 1]
    if other.last <= first and len(between) <= 2:
        return all(token.before in _JOINED for token in between) and all(token.key == "s" for token in between[:-1])
    links = tokens[last : other.first]
    return 0 < len(links) <= 2 and links[0].key in OF and all(token.before in _JOINED for token in links)


def _only_subject(name: str, said: _Passage, spoken: Sequence[_Mention], held_by: Sequence[str]) -> str | None:
    """The one country of the sentence, where it comes before the office and no preposition governs it."""
    if len({other.code for other in spoken}) != 1:
        return None
    subject = spoken[0]
    before = said.tokens[subject.first - 1].key if subject.first else ""
    governed = before in OF or before in IN or before in FOR or before in BEYOND
    in_front = said.tokens[subject.first].start < said.sentence.find(name)
    return subject.code if subject.code in held_by and in_front and not governed else None
