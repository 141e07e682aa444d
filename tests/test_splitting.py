from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from extractor.splitting import split

PARAGRAPHS = st.lists(st.text(st.sampled_from("ab. ,\n中。"), max_size=60), max_size=30).map("\n\n".join)


@given(PARAGRAPHS, st.integers(5, 120))
def test_pieces_joined_are_the_text(text: str, limit: int) -> None:
    """Nothing is lost or doubled, no piece is too long, and a text that fits stays whole."""
    pieces = split(text, limit)
    assert "".join(text[piece.place.start : piece.place.end] for piece in pieces) == text
    assert all(piece.place.end - piece.place.start <= limit for piece in pieces)
    assert (len(pieces) == 1) == (len(text) <= limit)
    assert [piece.number for piece in pieces] == list(range(1, len(pieces) + 1))
    assert {piece.count for piece in pieces} == {len(pieces)}


@given(PARAGRAPHS, st.integers(5, 120))
def test_neighbours_touch_their_piece(text: str, limit: int) -> None:
    for piece in split(text, limit):
        assert piece.before.end == piece.place.start
        assert piece.after.start == piece.place.end
        assert piece.head.end <= max(piece.before.start, piece.head.end)
        assert piece.head.start == 0


def test_borders_fall_between_paragraphs() -> None:
    text = "\n\n".join(f"Paragraph {number}. It has two sentences." for number in range(200))
    pieces = split(text, 1_000)
    assert len(pieces) > 5
    for piece in pieces[:-1]:
        assert re.search(r"\n\n$", text[: piece.place.end])
    lengths = [piece.place.end - piece.place.start for piece in pieces]
    assert min(lengths) > 300


def test_each_piece_knows_the_head() -> None:
    text = "BERLIN, 3 May 2024 - A long report.\n\n" + "Some words follow here.\n\n" * 1_000
    first, *others = split(text)
    assert first.head.end == 0
    assert all(text[piece.head.start : piece.head.end].startswith("BERLIN, 3 May 2024") for piece in others)
