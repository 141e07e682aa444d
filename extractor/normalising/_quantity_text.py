"""The text of a quantity with look-alikes folded, and numbers joined that stray blanks split."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_BLANKS: Final = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_ONE_FOR_ONE: Final = (
    {0xFF01 + offset: 0x21 + offset for offset in range(94)}
    | dict.fromkeys(map(ord, _BLANKS), " ")
    | dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63"), "-")
    | dict.fromkeys(map(ord, "\u2018\u2019\u02bc\u00b4\u0060\u2032"), "'")
    | dict.fromkeys(map(ord, "\u301c\u223c\u02dc"), "~")
    | str.maketrans("٫٬٪﹪﹩￠￡￥", ".,%%$¢£¥")
)
"""Full-width forms, blanks, dashes, apostrophes: one character for one, so that offsets stay."""
_TO_MEND: Final = _ONE_FOR_ONE | dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))

_MAYBE_SPLIT: Final = re.compile(r"\d\s*[.,]?\s+\d|\d\s+[.,]\d")
_SPLIT: Final = re.compile(
    r"""
      (?<=\d)\s+(?=[.,]\d|\.\s\d|,\s\d{3}(?!\d))             # 26 .62, 1 . 25
    | (?<=\d\s[.])\s(?=\d)|(?<=\d\s,)\s(?=\d{3}(?!\d))
    | (?<=\d\.)(?<!\d{4}\.)\s(?=\d{1,3}(?!\d))                # 26. 62
    | (?<=\d,)(?<!\d{4},)\s(?=\d{3}(?!\d))                    # 1, 200
    | (?<=\d)(?<!\d{4})(?<![.,]\d)(?<![.,]\d\d)(?<![.,]\d{3})\s
      (?=\d{3}(?![\d/]|-[^\W\d]|s\b))(?!7[0-8]7(?!\s\d))      # 1 200, not "100 737 jets"
    """,
    re.VERBOSE,
)
_STRAY: Final = re.compile(
    r"""
    (^|[$€£¥]\s?)(\d{1,2})\s                                  # $2 6.62 billion
    (?=\d{1,2}(?:[.,]\d+)?\s*(?:%|per\ ?cent|pct|[mbt]n\b|mln|[mbtr]+illion|Mill?i|Mrd|Mio))
    """,
    re.VERBOSE,
)
_HARD_GROUPS: Final = re.compile(r"(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))")
_SOFT_GROUPS: Final = re.compile(
    r"(?<![\d.,])\d{1,3}(?:(?:\ \d{3}(?=\ \d{3}(?!\d)))+\ \d{3}|\ 000)(?!\d)"  # 1 200 000, 2 000
)

_SPACED_MARKS: Final = re.compile(r"(?<=\d)\s{1,2}(?:\.\s{0,2}(?=\d)|,\s{0,2}(?=\d{3}(?!\d)))")  # 1 . 25


def in_plain_characters(words: str) -> str:
    """The words without full-width forms, odd blanks and dashes, and what does not show."""
    return words if words.isascii() else unicodedata.normalize("NFC", words.translate(_TO_MEND))


def join_digits(words: str) -> str:
    """The words in plain characters, their numbers whole: "$ 26 .62 billion" -> "$ 26.62 billion"."""
    return _STRAY.sub(r"\1\2", _SPLIT.sub("", words)) if _MAYBE_SPLIT.search(words) else words


def fold(text: str) -> str:
    """The text in plain characters, each in its place; blanks that surely stand inside a number become apostrophes."""
    if not text.isascii():
        text = _HARD_GROUPS.sub("'", text).translate(_ONE_FOR_ONE)
    if not _MAYBE_SPLIT.search(text):
        return text
    for pattern in (_SOFT_GROUPS, _SPACED_MARKS):
        text = pattern.sub(lambda match: re.sub(r"\s", "'", match.group()), text)
    return text
