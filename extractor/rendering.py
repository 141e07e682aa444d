"""One extraction as a line of JSON, and foreign words for a terminal or a log."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Final

from pydantic_core import PydanticSerializationError

from extractor.schema import Extraction

_HALF: Final = re.compile("[\ud800-\udfff]")


def render_jsonl(extraction: Extraction) -> str:
    r"""One document as one line: its events, what was rejected, how it ended and what made it. Text is kept exactly.

    Half characters, as file names that are not UTF-8 hold, are written as escapes (`\udce9`).
    """
    try:
        return extraction.model_dump_json() + "\n"
    except PydanticSerializationError:  # half characters
        line = json.dumps(extraction.model_dump(mode="json"), ensure_ascii=False, separators=(",", ":")) + "\n"
    return line if line.isascii() else _HALF.sub(lambda half: f"\\u{ord(half[0]):04x}", line)


def parse_jsonl(line: bytes) -> Extraction:
    """What `render_jsonl` was given.

    Raises:
        ValueError: it is no extraction.
    """
    try:
        return Extraction.model_validate_json(line)
    except ValueError:
        if b"\\ud" not in line:
            raise
        return Extraction.model_validate(json.loads(line))  # reads half characters, which the faster one refuses


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
