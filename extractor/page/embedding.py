r"""Foreign text inside a page: as JSON that can't leave its element, and as words whose hidden characters show.

A page is trusted more than a text, so nothing of a text is ever markup, and nothing in it hides.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import unicodedata
from typing import Any, Final
from urllib.parse import quote, urlsplit

from markupsafe import Markup

_UNSAFE: Final = re.compile(
    "[<>&\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff"
    "\ufdd0-\ufdef\ufeff\ufff0-\uffff\U000e0000-\U000e0fff]"
)
_HIDDEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
_JOINERS: Final = "\u200c\u200d"


def embed(value: Any) -> Markup:
    r"""JSON that can stand inside a `<script>` element, in a file of UTF-8.

    No character that closes or comments out the element is left, nor one that steers a reader of the source, nor
    half a surrogate pair. `JSON.parse` gives exactly `value` back.

    >>> print(embed("</script>\u202e"))
    "\u003c/script\u003e\u202e"
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return Markup(_UNSAFE.sub(_escape, text))  # noqa: S704 - what could be markup is escaped just here


def _escape(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[start : start + 4]}" for start in range(0, len(units), 4))


def content_hash(content: str) -> str:
    """The source expression that lets one inline script or style pass a Content Security Policy."""
    digest = hashlib.sha256(content.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def shown(text: str) -> str:
    r"""A text as a reader may see it: control, format and bidi characters named instead of obeyed.

    Joiners stay where scripts need them, between letters that are not Latin, and in emoji.

    >>> shown("safe\u202egnihton")
    'safe[U+202E]gnihton'
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        f"[U+{ord(character):04X}]"
        if _hides(character, text[max(index - 1, 0) : index], text[index + 1 : index + 2])
        else character
        for index, character in enumerate(text)
    )


def _hides(character: str, before: str, after: str) -> bool:
    if character in "\n\t" or character + after == "\r\n":
        return False
    if character in _JOINERS:
        return not before or before.isascii() or "LATIN" in unicodedata.name(before, "")
    return unicodedata.category(character) in _HIDDEN or 0xE0100 <= ord(character) <= 0xE01EF


def web_address(source: str | None) -> str | None:
    """The source of a document as an address that may be followed, if it is one: http or https, and a host."""
    if source is None or not source.isascii() or not source.isprintable() or " " in source:
        return None
    try:
        parts = urlsplit(source)
    except ValueError:
        return None
    return source if parts.scheme in {"http", "https"} and parts.hostname else None


def in_address(text: str) -> str:
    """A text as part of an address; half a surrogate pair, which no address can hold, is replaced.

    >>> in_address("critics of \u4e2d")
    'critics%20of%20%E4%B8%AD'
    """
    return quote(text, safe="", errors="replace")
