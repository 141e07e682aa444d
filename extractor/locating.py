"""Where words stand in a document: exactly, or exactly after folding. Never roughly.

A fuzzy match turns "$47 billion" into "$37 billion". So words are looked for as they are, and only where
they are not there, on a folded copy with a map back to the source. Folding takes away what a model
commonly repairs: white space, case, quotation marks, the kind of dash, a lost or restored apostrophe,
composed or decomposed accents, invisible characters. Digits and currency marks never fold.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, partial
from typing import NamedTuple


class Place(NamedTuple):
    """A stretch of a text in code points, end exclusive."""

    start: int
    end: int

    def holds(self, other: tuple[int, int]) -> bool:
        return self.start <= other[0] and other[1] <= self.end

    def distance(self, other: tuple[int, int]) -> int:
        """Code points between the two; 0 where they touch or overlap."""
        return max(0, other[0] - self.end, self.start - other[1])


_place: Callable[[tuple[int, int]], Place] = partial(tuple.__new__, Place)
"""`Place._make`, at a third of the time: a text has more places than anything else."""

_DASHES = "‐‑‒–—―−﹘﹣－"  # noqa: RUF001 - the dashes themselves are the data
_QUOTES = "'\"’‘‚‛`´ʼ′“”„‟«»‹›「」『』＇＂"  # noqa: RUF001 - the quotation marks themselves are the data
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_MISREAD = "â€"
"""How a quotation mark or an apostrophe in UTF-8 begins when it was read as Windows-1252: "Chinaâ€™s"."""
_NUMBER_MARKS = frozenset(".,'’")  # noqa: RUF001 - a Swiss thousands mark
_NUMERALS = frozenset("零〇一二三四五六七八九十百千万萬亿億兆两")

_PLAIN = re.compile(r"[a-z0-9.,;:!?()%$&/+]+")
_IN_NUMBERS = frozenset("0123456789.,")


class _Kinds(dict[str, str]):
    """What kind of character each is, to tell which edges cut; each is looked at once."""

    def __missing__(self, character: str) -> str:
        self[character] = kind = self._kind(character)
        return kind

    @staticmethod
    def _kind(character: str) -> str:
        if character.isdecimal():
            return "0"
        if character in _NUMERALS:
            return "n"
        if character in _NUMBER_MARKS:
            return "."
        if unicodedata.combining(character):
            return "^"
        # Scripts written without spaces have no edges to respect.
        unspaced = "\u3040" <= character <= "\u9fff" or "\uac00" <= character <= "\ud7a3"
        return "a" if character.isalnum() and not unspaced else " "


_KINDS = _Kinds()
_APART = frozenset(("", *" \n\t();:!?"))
"""What stands beside nearly all words, and never cuts."""
_WITHIN = frozenset({"aa", "00", "0n", "n0", "nn"})
_PERHAPS = _WITHIN | {"0.", ".0"} | {f"{before}^" for before in "0n.^a "}


def _cuts(text: str, at: int) -> bool:
    """Whether an edge at `at` would cut a word or a number in two: "2.|5", "Chin|a"."""
    if at <= 0 or at >= len(text):
        return False
    kinds = _KINDS[text[at - 1]] + _KINDS[text[at]]
    if kinds not in _PERHAPS:
        return False
    if text.startswith(_MISREAD, at) or text.startswith(_MISREAD, max(0, at - 3)):
        return False
    if kinds == "0.":
        return at + 1 < len(text) and text[at + 1].isdecimal()
    if kinds == ".0":
        return at > 1 and text[at - 2].isdecimal()
    return True


class _Folded:
    """A folded text, and where each of its characters comes from."""

    def __init__(self, text: str) -> None:
        self._starts: list[int] = []
        self._origins: list[int] = []
        pieces: list[str] = []
        length = 0
        for origin, piece in _pieces(text):
            self._starts.append(length)
            self._origins.append(origin)
            pieces.append(piece)
            length += len(piece)
        self.text = "".join(pieces)

    def origin(self, at: int) -> int:
        """Where the source of the folded character at `at` begins."""
        piece = bisect_right(self._starts, at) - 1
        return self._origins[piece] + at - self._starts[piece]


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """A text folded: runs of plain characters as they are, all others one by one; each piece after its origin."""
    lowered = text if len(text) != len(text.lower()) else text.lower()
    position = 0
    for plain in _PLAIN.finditer(lowered):
        start, end = plain.span()
        if text[position:start] != " " or (lowered[position - 1] in _IN_NUMBERS and lowered[start] in _IN_NUMBERS):
            yield from _folded_between(text, position, start)
        yield start, plain.group()
        position = end
    yield from _folded_between(text, position, len(text))


def _folded_between(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """The folded characters of a stretch without plain ones, each after its origin; blanks go together."""
    position = start
    while position < end:
        at = position
        position += 1
        if text[at].isspace():
            while position < end and text[position].isspace():
                position += 1
            folded = _fold_gap(text, at, position)
        else:
            folded = _fold_character(text, at)
        for character in folded:
            yield at, character


def _fold_gap(text: str, start: int, end: int) -> str:
    """White space goes, except where it keeps two numbers apart."""
    if _numeric(text[max(0, start - 2) : start][::-1]) and _numeric(text[end : end + 2]):
        return "\n" if any(mark in text[start:end] for mark in "\n\r\u2028\u2029") else " "
    return ""


def _numeric(outward: str) -> bool:
    """Whether text, read away from a gap, goes on with a digit, or with a mark inside of a number."""
    return outward[:1].isdecimal() or (outward[:1] in _NUMBER_MARKS and outward[1:2].isdecimal())


def _fold_character(text: str, at: int) -> str:
    character = text[at]
    if character in _INVISIBLE:
        return ""
    if character in _DASHES:
        return "-"
    if character in _QUOTES:
        between_digits = 0 < at < len(text) - 1 and text[at - 1].isdecimal() and text[at + 1].isdecimal()
        return "'" if between_digits else ""
    if character.isdecimal():
        return character
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", character).casefold())


def _nearest(places: Sequence[Place], near: Sequence[Place]) -> Place:
    """The place with the fewest code points to any of `near`, the first of equals."""
    best, least = places[0], sys.maxsize
    for place in places:
        start, end = place
        for low, high in near:
            away = start - high if start > high else low - end if low > end else 0
            if away < least:
                best, least = place, away
        if not least:
            break
    return best


class Source:
    """A document's text, ready to be searched.

    >>> source = Source("China s surplus was $26.62 billion, up from $6.62 billion.")
    >>> source.find("China's surplus")
    Place(start=0, end=15)
    >>> source.find("6.62 billion")
    Place(start=45, end=57)
    >>> source.find("$27 billion") is None
    True
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._found: dict[str, tuple[Place, ...]] = {}
        self._sentences: dict[Place, str] = {}

    @cached_property
    def _folded(self) -> _Folded:
        return _Folded(self.text)

    def places(self, words: str) -> tuple[Place, ...]:
        """Every place where the words stand, first to last; those after folding only where none is exact."""
        places = self._found.get(words)
        if places is None:
            stripped = words.strip()
            places = self._found[words] = self._exact(stripped) or tuple(self._loosely(stripped))
        return places

    def find(self, words: str, near: Sequence[Place] = (), within: Sequence[Place] = ()) -> Place | None:
        """The place nearest to `near`, the first of equals; with `within`, only a place inside one of those."""
        candidates = self.places(words)
        if within:
            candidates = tuple(place for place in candidates if any(outer.holds(place) for outer in within))
        if not candidates:
            return None
        if not near or len(candidates) == 1:
            return candidates[0]
        return _nearest(candidates, near)

    def _exact(self, words: str) -> tuple[Place, ...]:
        if not words:
            return ()
        text, length = self.text, len(words)
        combining = _KINDS[words[0]] == "^"
        places: list[Place] = []
        start = text.find(words)
        while start >= 0:
            end = start + length
            opens = (text[start - 1] in _APART and not combining) or not _cuts(text, start)
            if opens and (text[end : end + 1] in _APART or not _cuts(text, end)):
                places.append(_place((start, end)))
            start = text.find(words, start + 1)
        return tuple(places)

    def _loosely(self, words: str) -> Iterator[Place]:
        wanted = _Folded(words).text
        if not any(character.isalnum() for character in wanted):
            return
        folded = self._folded
        at = folded.text.find(wanted)
        while at >= 0:
            after = at + len(wanted)
            start, last = folded.origin(at), folded.origin(after - 1)
            end = last + 1
            whole_first = at == 0 or folded.origin(at - 1) != start
            whole_last = after == len(folded.text) or folded.origin(after) != last
            if whole_first and whole_last and not _cuts(self.text, start) and not _cuts(self.text, end):
                yield self._with_quotes(words, start, end)
            at = folded.text.find(wanted, at + 1)

    def _with_quotes(self, words: str, start: int, end: int) -> Place:
        """Folding takes quotation marks away; those that opened or closed the words come back."""
        opens = start > 0 and words[0] in _QUOTES and self.text[start - 1] in _QUOTES
        closes = end < len(self.text) and words[-1] in _QUOTES and self.text[end] in _QUOTES
        return Place(start - opens, end + closes)

    def counts_in(self, units: Iterable[str]) -> bool:
        """Whether any of these units, in small letters, stands anywhere in the text."""
        return any(unit in self._small for unit in units)

    @cached_property
    def _small(self) -> str:
        return self.text.casefold()

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [0, *(match.end() for match in _SENTENCE_END.finditer(self.text) if _ends_sentence(self.text, match))]

    def sentence(self, place: Place) -> Place:
        """The sentence, or line, that holds the place; several where it runs over their borders."""
        starts = self._sentence_starts
        start, last = place
        first = bisect_right(starts, start)
        after = bisect_right(starts, last - 1, first) if last > start else first
        return _place((starts[first - 1], starts[after] if after < len(starts) else len(self.text)))

    def sentence_text(self, place: Place) -> str:
        """The words of that sentence."""
        sentence = self.sentence(place)
        words = self._sentences.get(sentence)
        if words is None:
            words = self._sentences[sentence] = self.text[sentence.start : sentence.end]
        return words


_SENTENCE_END = re.compile(
    r"[.!?。！？\n](?:(?<=[.!?])[\"'”’)\]]*\s+|(?<=[。！？])[。！？]*[”’」』]*\s*|(?<=\n)\s*)"  # noqa: RUF001
)
"""It begins with the marks themselves, so that a search goes from one to the next."""
_ABBREVIATION = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Gen|Sen|Rep|Gov|No|Nos|vs|Inc|Co|Corp|Ltd|Sec|Art|cf|ca|approx|Jan|Feb|Mar"
    r"|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|bzw|Nr|Mio|Mrd|Sr|Sra|art|núm))\.\s+$"
)


def _ends_sentence(text: str, ending: re.Match[str]) -> bool:
    """Whether a full stop ends a sentence: not after "U.S." or "Mr.", nor before a small letter."""
    if "\n" in ending.group() or ending.group()[0] in "。！？":  # noqa: RUF001
        return True
    following = text[ending.end() : ending.end() + 1]
    if following.islower():
        return False
    if ending.group()[0] != ".":
        return True
    return _ABBREVIATION.search(text, max(0, ending.start() - 8), ending.end()) is None
