"""Long texts in pieces: whole paragraphs, each with the head of the text and its neighbours for understanding."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from extractor.locating import Place

PIECE_LIMIT: Final = 6_500
"""Characters of a piece. A longer text is split: what a model leaves out grows with the length of its answer."""
SMALLEST_PIECE: Final = 1_500
"""A piece whose answer was cut off is split again, down to this."""
_HEAD_LIMIT: Final = 600
_NEIGHBOUR_LIMIT: Final = 800
_PARAGRAPH_END: Final = re.compile(r"\n\s*\n|\n")
_SENTENCE_END: Final = re.compile(r"[.!?。！？]\s*")  # noqa: RUF001 - Chinese marks


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text, in places of the whole. `head`, `before` and `after` may be empty."""

    place: Place
    head: Place
    before: Place
    after: Place
    number: int
    count: int


def halves(text: str, piece: Piece) -> tuple[Piece, Piece] | None:
    """The piece in two, its answer having been too long; None where it is too small for that."""
    start, end = piece.place
    if end - start < 2 * SMALLEST_PIECE:
        return None
    middle = _cut(text, start, start + int((end - start) * 0.6))
    return (
        _piece(text, start, middle, piece.number, piece.count),
        _piece(text, middle, end, piece.number, piece.count),
    )


def split(text: str, limit: int = PIECE_LIMIT) -> tuple[Piece, ...]:
    r"""The text as pieces of at most `limit` characters, which joined are the text; one where it is short enough.

    Borders fall between paragraphs, between sentences only where a paragraph is longer than a piece, and
    inside a sentence only where that is.

    >>> [piece.place for piece in split("One.\n\nTwo.\n\nThree.", limit=8)]
    [Place(start=0, end=6), Place(start=6, end=12), Place(start=12, end=18)]
    """
    borders = list(_borders(text, limit)) if len(text) > limit else [len(text)]
    starts = [0, *borders[:-1]]
    return tuple(
        _piece(text, start, end, number, len(borders))
        for number, (start, end) in enumerate(zip(starts, borders, strict=True), start=1)
    )


def _piece(text: str, start: int, end: int, number: int, count: int) -> Piece:
    """A piece with its surroundings. The head is no neighbour too, and the first piece holds it itself."""
    head = Place(0, _cut(text, 0, min(_HEAD_LIMIT, len(text))) if start else 0)
    before = Place(max(head.end, _neighbour(text, start)), start) if start > head.end else Place(start, start)
    after = Place(end, _cut(text, end, min(len(text), end + _NEIGHBOUR_LIMIT)))
    return Piece(Place(start, end), head, before, after, number, count)


def _borders(text: str, limit: int) -> Iterator[int]:
    """Ends of the pieces, about equally long, so that the last is no crumb."""
    count = -(-len(text) // limit)
    start = 0
    while start < len(text):
        rest = len(text) - start
        wanted = -(-rest // max(1, count))
        end = len(text) if rest <= limit and count <= 1 else _cut(text, start, start + min(limit, int(wanted * 1.15)))
        yield end
        start, count = end, max(1, count - 1)


def _cut(text: str, start: int, most: int) -> int:
    """The last good place to end in `text[start:most]`: a paragraph's end, else a sentence's, else a word's."""
    if most >= len(text):
        return len(text)
    for ending in (_PARAGRAPH_END, _SENTENCE_END):
        ends = [match.end() for match in ending.finditer(text, start, most) if match.end() > start]
        if ends and ends[-1] - start >= (most - start) // 3:
            return ends[-1]
    blank = text.rfind(" ", start + (most - start) // 2, most)
    return blank + 1 if blank > start else most


def _neighbour(text: str, end: int) -> int:
    """Where the passage before a piece begins: a paragraph's start within reach, else a sentence's."""
    least = max(0, end - _NEIGHBOUR_LIMIT)
    if least == 0:
        return 0
    for ending in (_PARAGRAPH_END, _SENTENCE_END):
        for match in ending.finditer(text, least, end):
            if match.end() < end:
                return match.end()
    return least
