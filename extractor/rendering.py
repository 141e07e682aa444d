"""One extraction as a line of JSON, and foreign words for a terminal or a log."""

from __future__ import annotations

import json
import unicodedata

from extractor.schema import Extraction


def render_jsonl(extraction: Extraction) -> str:
    """One document as one line: its events, what was rejected, how it ended and what made it. Text is kept exactly."""
    return json.dumps(extraction.model_dump(mode="json"), ensure_ascii=False, separators=(",", ":")) + "\n"


def visible(text: str) -> str:
    r"""Foreign text for a terminal or a log: one line, with what could steer it or hide in it shown as an escape.

    >>> visible("a\x1b[2Jb\nc")
    'a\\x1b[2Jb c'
    """
    joined = " ".join(text.split())
    if joined.isprintable() and joined.isascii():
        return joined
    return "".join(
        character.encode("unicode_escape").decode() if unicodedata.category(character) in _STEERING else character
        for character in joined
    )


_STEERING = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
