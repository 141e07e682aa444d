"""How a notebook shows a result: markup without a script, a style sheet, or anything that reaches beyond it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from extractor.page.names import label
from extractor.page.templates import template
from extractor.page.views import parts
from extractor.schema import Extraction

TEXT_LIMIT: Final = 50_000
"""Characters of a text that a cell still shows whole; of a longer one it shows the quotes."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of the text: the events that it is evidence of, and those whose quote ends with it."""

    words: str
    events: tuple[str, ...] = ()
    ending: tuple[str, ...] = ()


def render_extraction(extraction: Extraction) -> str:
    """The text with the evidence marked, or the quotes where it is not carried, and a table of the events.

    >>> from extractor import extract, seeds
    >>> extract(seeds()[0], with_text=True)._repr_html_().count("<script")
    0
    """
    text = extraction.document.text
    carried = text is not None and len(text) <= TEXT_LIMIT
    return template("notebook.html").render(
        extraction=extraction,
        pieces=list(pieces(extraction)) if carried else None,
        long=text is not None and not carried,
        parts=parts,
        label=label,
    )


def pieces(extraction: Extraction) -> Iterator[Piece]:
    """The text of an extraction that carries one, cut wherever a quote begins or ends."""
    text = extraction.document.text or ""
    quotes = [(event.id, quote) for event in extraction.events for quote in event.evidence]
    cuts = sorted({0, len(text)} | {offset for _, quote in quotes for offset in (quote.start, quote.end)})
    for start, end in pairwise(cuts):
        here = dict.fromkeys(id_ for id_, quote in quotes if quote.start <= start and end <= quote.end)
        ending = dict.fromkeys(id_ for id_, quote in quotes if quote.end == end)
        yield Piece(text[start:end], tuple(here), tuple(ending))
