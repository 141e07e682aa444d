"""Words that leave out the year that their sentence names right beside them: "May" of "in May 2016"."""

from __future__ import annotations

import re
from typing import Final

from extractor.normalising._date_tables import MONTHS
from extractor.normalising._date_words import fold

_YEAR = r"(?:19|20)\d\d(?![\d,.]\d|[-/]\d\d|\d)"
_RELATIVE = (
    r"(?:last|this|next)\s+year\b|(?:vergangenen|vorigen|letzten|nächsten|kommenden|dieses)\s+Jahres\b"
    r"|l['’]an(?:née)?\s+(?:dernier|dernière|prochain|prochaine)\b|año\s+pasado\b|este\s+año\b"
)
_FISCAL = rf"\s+of\s+(?:the\s+)?(?:current\s+|last\s+|next\s+|{_YEAR}\s+)?fiscal\b(?:\s+year)?(?:\s+{_YEAR})?"
_MONTH_AND_DAY = rf"(?:\s*,)?\s+[A-Z][a-z]{{2,8}}\.?\s+\d{{1,2}}(?!\d)(?:,\s*{_YEAR})?"
_YEAR_BEHIND: Final = re.compile(
    rf"\.?\s+(?:(?:of|in|de|del|des|von)\s+)?(?:{_YEAR}|{_RELATIVE})|\s*,\s*{_YEAR}(?=\s*(?:[,.;:)]|$))|{_FISCAL}"
)
_DAY_BEHIND: Final = re.compile(rf"\.?\s+\d{{1,2}},\s*{_YEAR}")
_DATE_BEHIND: Final = re.compile(_MONTH_AND_DAY)
_YEAR_OF_LIST: Final = re.compile(
    rf"\s*(?:[,/–-]|\s(?:and|to|through|or|und|bis|et|à|y|a)\s)\s*(?P<month>[^\W\d_]{{3,10}})\.?\s+"
    rf"(?:(?:of|de)\s+)?(?P<year>{_YEAR})"
)
_HAN_YEAR_BEFORE: Final = re.compile(r"(?:(?:19|20)\d\d\s*|[去今明])年\s*$")
_YEAR_OF_DAY: Final = re.compile(rf"\s*,\s*{_YEAR}")
_WITHOUT_YEAR: Final = re.compile(r"[^yAKSc]*(?:[mqhw]|m[no]|[no]m|[olL][QH])")


def lacks_year(shape: str) -> bool:
    return _WITHOUT_YEAR.fullmatch(shape) is not None


def with_its_year(words: str, shape: str, sentence: str) -> str:
    """Words that lack their year with what stands beside them in the sentence, where that is it, or a weekday's date.

    >>> with_its_year("January", "m", "Exports rose in January and February 2016.")
    'January 2016'
    """
    place = sentence.find(words)
    if place < 0:
        return words
    end = place + len(words)
    if "年" in sentence and (before := _HAN_YEAR_BEFORE.search(sentence, max(0, place - 6), place)):
        return before.group() + words
    behind = _YEAR_BEHIND.match(sentence, end)
    if behind is None and shape[-1] in "no":
        behind = _YEAR_OF_DAY.match(sentence, end)
    elif behind is None and shape[-1] == "m":
        behind = _DAY_BEHIND.match(sentence, end)
        listed = _YEAR_OF_LIST.match(sentence, end)
        if listed is not None and _month(words.rsplit(maxsplit=1)[-1]) < _month(listed["month"]):
            return f"{words} {listed['year']}"
    elif behind is None and shape[-1] == "w":
        behind = _DATE_BEHIND.match(sentence, end)
        if behind is not None and not _month(behind.group().strip(" ,").split()[0]):
            return words
    return words if behind is None else words + behind.group()


def _month(word: str) -> int:
    """The number of a month, 0 for another word."""
    tokens = MONTHS.get(fold(word).strip(".,"), ())
    return tokens[0].value if tokens else 0
