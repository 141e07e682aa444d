r"""How text and numbers are kept where there is only well-formed Unicode and only doubles, so that nothing is lost.

A file name that is not UTF-8 comes as text with half characters (lone surrogates), which JSON can write as `\udcff`
and Parquet, SQLite and CSV can not. There the private character U+10FFFD and four hexadecimal digits stand for one.
"""

from __future__ import annotations

import json
import re
from typing import Any, Final

MARK: Final = "\U0010fffd"
_UNSTORABLE: Final = re.compile(f"[\ud800-\udfff{MARK}]")
_STORED: Final = re.compile(f"{MARK}(d[89a-f][0-9a-f]{{2}}|{MARK})")


def storable(text: str) -> str:
    r"""The same text, its half characters written out.

    >>> ascii(storable("caf\udce9"))
    "'caf\\U0010fffddce9'"
    """
    if text.isascii():
        return text
    return _UNSTORABLE.sub(lambda found: MARK + (MARK if found[0] == MARK else f"{ord(found[0]):04x}"), text)


def restored(text: str) -> str:
    r"""What `storable` was given.

    >>> restored(storable("caf\udce9")) == "caf\udce9"
    True
    """
    if MARK not in text:
        return text
    return _STORED.sub(lambda found: MARK if found[1] == MARK else chr(int(found[1], 16)), text)


def storable_tree(node: Any) -> Any:
    """`storable` for every text inside lists and mappings."""
    if isinstance(node, str):
        return storable(node)
    if isinstance(node, dict):
        return {name: storable_tree(value) for name, value in node.items()}
    if isinstance(node, list | tuple):
        return [storable_tree(value) for value in node]
    return node


def as_double(number: float | None) -> float | None:
    """The nearest double, for computing; null for a number beyond all doubles."""
    if number is None:
        return None
    try:
        return float(number)
    except OverflowError:
        return None


def as_exact(number: float | None) -> str | None:
    """The number as JSON writes it: `25` and `25.0` differ, and no digit is lost."""
    return None if number is None else json.dumps(number)


def from_exact(text: str | None) -> int | float | None:
    """The number that `as_exact` was given.

    Raises:
        ValueError: it is none.
    """
    if text is None:
        return None
    number = json.loads(text)
    if isinstance(number, bool) or not isinstance(number, int | float):
        raise ValueError(f"{text[:40]!r} is no number")
    return number
