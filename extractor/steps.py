"""What a document is put through."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Steps:
    """What is done beyond the one question."""

    repair: bool = True
    """Ask once more about words that are not in the text."""
    second_pass: bool = False
    """Ask what the first answer lacks."""
    with_text: bool = False
    """Carry the document's text in the result."""
