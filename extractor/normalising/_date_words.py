"""Words of time become tokens: one letter and one number each, as `_date_tables` lists them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Final

from extractor.normalising._date_tables import (
    ENGLISH_UNITS,
    HAN_DIGITS,
    HAN_STEPS,
    HAN_UNITS,
    HAN_WORDS,
    LEXICON,
    MONTHS,
    PHRASES,
    TRADITIONAL,
    WEEKDAYS,
    Hint,
    Token,
    Tokens,
)

_ZONE = r"(?:\s?(?:[ecmp][sd]?t|gmt|utc|bst|cest|cet|hkt|jst|uhr|hours|horas|hrs)\b)?"
_DIGITS = rf"""
    (?P<word>[a-z]{{3,}}|[a-z]{{1,2}}(?![a-z]|['’]?\d))
  | (?P<ymd>\d{{4}}(?P<ymark>[-/.])\d{{1,2}}(?P=ymark)\d{{1,2}}(?!\d)(?:t[\d:.+-]*z?)?)
  | (?P<dmy>\d{{1,2}}(?P<mark>[-/.])\d{{1,2}}(?P=mark)(?:\d{{4}}|\d{{2}})(?!\d))
  | (?P<dm>\d{{1,2}}\.\d{{1,2}}\.(?!\d))
  | (?P<my>\d{{1,2}}/\d{{4}}(?!\d))
  | (?P<pair>\d{{4}}[-/–—]\d{{2}}(?!\d))
  | (?P<code>(?P<before>\d{{4}}[\s-]?)?(?:(?P<q>[qt][1-4]|[1-4]q)|(?P<h>[hs][12]|[12]h))
      (?:['’]?(?P<after>\d{{4}}|\d{{2}}))?(?![\da-z]))
  | (?P<clock>\d{{1,2}}(?:[:.]\d{{2}})?\s?[ap]\.?\s?m\b\.?{_ZONE} | \d{{1,2}}:\d{{2}}(?::\d{{2}}(?:\.\d+)?)?{_ZONE}
      | \d{{1,2}}\s?h(?:\s?\d{{2}})?\b | (?:\d{{1,2}}(?:\.\d{{2}})?|\d{{4}})\s(?:gmt|utc|uhr|o['’]clock)\b
      | (?<=\ba\s)\d{{1,2}}\sheures?\b | (?<=\blas\s)\d{{1,2}}\shoras\b)
  | (?P<decade>['’]?(?:\d{{3}}|\d)0(?:['’]?s|er)\b)
  | (?P<fiscal>fy\s?['’]?(?P<label>\d{{4}}|\d{{2}})(?!\d|[-/–]\d))
  | (?P<ordinal>\d{{1,2}}(?:(?:st|nd|rd|th|ers?|re|eme|o|a)\b|°|\.(?=\s?[a-z])))
  | (?P<short>['’]\d{{2}}(?![\da-z]))
  | (?P<other>[$€£¥]\s?\d[\d.,]*|\d{{1,3}}(?:,\d{{3}})+(?!\d)|\d+[.,]?\d*\s?%|\d+\.\d+|\d{{5,}}|\d+[a-z]+)
"""
_WORDS = r"""
  | (?P<number>\d+)
  | (?P<stub>[a-z]+)
  | (?P<dash>[-–—‑~])
  | (?P<slash>/)
  | (?P<rest>[^\s.,;:()\[\]"'’‘“”«»*!?，。；：（）《》])
"""
_N = r"(?:\d+|[零〇一二两三四五六七八九十百]+)"
_HAN = rf"""
  | (?P<hyear>(?:\d{{4}}|[零〇一二三四五六七八九]{{4}})\s*年(?!代)度?)
  | (?P<hdecade>(?:(?P<hcentury>\d\d|[一二]?十[一二九]?|上)世纪\s*)?(?P<tens>\d0|[一二三四五六七八九]十)年代)
  | (?P<hcenturies>{_N}世纪)
  | (?P<hmonths>(?<!月)(?:1[0-2]|[1-9]|[一二三四五六七八九十]{{1,2}})\s*[-–—~至到]\s*(?={_N}\s*月))
  | (?P<hfirst>前\s*{_N}\s*(?:个\s*)?(?:季度?|月|天))
  | (?P<hcount>{_N}\s*(?:个\s*(?:月|季度?|星期|礼拜|小时|工作日)|天|工作日|年半?|周(?!末)|小时|分钟|日(?=\s*[之以]?内)))
  | (?P<hquarter>第?\s*{_N}\s*季度?)
  | (?P<hweekday>(?P<step>上上|下下|上|本|这|下)?个?(?:周|星期|礼拜)(?P<wday>[一二三四五六日天末]))
  | (?P<hmonth>{_N}\s*月份?)
  | (?P<hday>{_N}\s*[日号])
  | (?P<hclock>{_N}\s*[时点](?:\s*{_N}\s*分?)?(?:\s*{_N}\s*秒)?)
  | (?P<hword>{"|".join(sorted(HAN_WORDS, key=len, reverse=True))})
  | (?P<hunit>(?P<ustep>上上|下下|上|本|这|下)(?:一|个)?(?:周|星期|礼拜|月|季度?|年))
  | (?P<hnumber>[零〇一二两三四五六七八九十百]+)
"""
_LATIN_LEXEME: Final = re.compile(_DIGITS + _WORDS, re.VERBOSE | re.ASCII)
_HAN_LEXEME: Final = re.compile(_DIGITS + _HAN + _WORDS, re.VERBOSE | re.ASCII)
_HAN_NUMBER: Final = re.compile(_N, re.ASCII)
_HAN_SCRIPT: Final = re.compile("[\u3400-\u9fff]")

_UNITS = "DWMQHYXE"
_RANGE_ENDS = "nomwyqcdjsKSlxt"
_THE: Final = {"l": "L", "x": "Z"}
_LONGEST_PAIR = 25


def fold(words: str) -> str:
    """Lower case, plain letters, single blanks: "Fin  Février" gives "fin fevrier"."""
    words = " ".join(words.split())
    if words.isascii():
        return words.lower()
    decomposed = unicodedata.normalize("NFKD", words.translate(TRADITIONAL).casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def tokens_of(words: str) -> tuple[list[Token], int]:
    """The tokens of a phrase and the hints of its fillers: "by the end of 2020" gives y2020 and BY | EDGE | END."""
    folded = fold(words)
    read = _read_han(folded) if _HAN_SCRIPT.search(folded) else _read_latin(folded)
    tokens, hints = [], 0
    for token in read:
        if token.kind:
            tokens.append(token)
        else:
            hints |= token.value
    tokens = _numbers_merged(tokens)
    return (tokens, hints) if _UNSETTLED.isdisjoint(token.kind for token in tokens) else _settled(tokens, hints)


_NAMES: Final = MONTHS | WEEKDAYS


def plain_date(words: str) -> list[Token] | None:
    """The tokens of names and numbers alone, as most dates are: "Friday", "21 March", "January 16, 2026", "2022"."""
    tokens: list[Token] = []
    for part in words.lower().split(" "):
        word = part.rstrip(",")
        if name := _NAMES.get(word):
            tokens += name
        elif word.isdecimal() and len(word) in (1, 2, 4) and word.isascii():
            tokens.append(_year_or_number(word))
        else:
            return None
    return tokens


def _read_latin(folded: str) -> Iterator[Token]:
    is_letters = folded.isascii() and folded.replace(" ", "").isalpha()
    matches = [] if is_letters else [match for match in _LATIN_LEXEME.finditer(folded) if match.lastgroup != "clock"]
    lexemes = folded.split() if is_letters else [match.group() for match in matches]
    at = 0
    while at < len(lexemes):
        lexeme = lexemes[at]
        length, tokens = 1, LEXICON.get(lexeme) or (_OTHER if is_letters else _unknown(folded, matches[at].end()))
        if matches and matches[at].lastgroup not in ("word", "stub"):
            tokens = _read_digits(matches[at])
        elif lexeme in PHRASES and (found := _phrase_at(lexemes, at)):
            length, tokens = found
        elif lexeme in ("a", "an"):
            tokens = _indefinite(lexemes, at)
        yield from tokens
        at += length


def _unknown(folded: str, end: int) -> Tokens:
    """A word of another subject; with digits hanging on it ("Covid-19", "G7") the number is no date."""
    return (Token("#"),) if _HANGING_DIGITS.match(folded, end) else _OTHER


_OTHER: Final = (Token("?"),)


_HANGING_DIGITS: Final = re.compile(r"-?\d", re.ASCII)


def _phrase_at(lexemes: list[str], at: int) -> tuple[int, Tokens] | None:
    """The longest phrase that starts here, hyphens between its words allowed, and how many lexemes it takes."""
    for words, tokens in PHRASES[lexemes[at]]:
        place = at
        for word in words:
            while place < len(lexemes) and lexemes[place] == "-":
                place += 1
            if place >= len(lexemes) or lexemes[place] != word:
                break
            place += 1
        else:
            return place - at, tokens
    return None


def _indefinite(lexemes: list[str], at: int) -> Tokens:
    """English "a year", French "l'an", and the preposition "a" of Spanish and French, by the words around them."""
    after = lexemes[at + 1 : at + 3]
    if lexemes[at] == "an" and (lexemes[at - 1 : at] in _FRENCH_BEFORE_YEAR or after[:1] in _FRENCH_AFTER_YEAR):
        return (Token("Y", 1),)
    if after[:1] and (after[0] in ENGLISH_UNITS or (after[0] in LEXICON and after[-1] in ENGLISH_UNITS)):
        return (Token("1"),)
    return (Token("a"),)


_FRENCH_BEFORE_YEAR: Final = (["l"], ["d"], ["un"], ["par"], ["cet"])
_FRENCH_AFTER_YEAR: Final = (["dernier"], ["passe"], ["prochain"])


def _year_or_number(text: str) -> Token:
    value = int(text)
    return Token("y" if len(text) == 4 and 1000 <= value <= 2999 else "n", value)


def _year_first(match: re.Match[str]) -> Tokens:
    year, month, day = (int(part) for part in re.split(r"\D", match.group(), maxsplit=3)[:3])
    found = date_or_none(year, month, day)
    return (Token("K", found.toordinal() if found else 0),)


def _year_last(match: re.Match[str]) -> Tokens:
    """Month or day first, not yet known: packed. With dots the day is always first, and the number negative."""
    mark = match["mark"]
    first, second, year = (int(part) for part in match.group().split(mark))
    packed = (first * 100 + second) * 10000 + year
    return (Token("S", -packed if mark == "." else packed),)


def _day_and_month(match: re.Match[str]) -> Tokens:
    day, month = (int(part) for part in match.group().split(".")[:2])
    return (Token("n", day), Token("m", month)) if 1 <= month <= 12 else (Token("#"),)


def _month_and_year(match: re.Match[str]) -> Tokens:
    month, year = (int(part) for part in match.group().split("/"))
    return (Token("m", month), Token("y", year)) if 1 <= month <= 12 else (Token("#"),)


def _pair(match: re.Match[str]) -> Tokens:
    """Reads "1986/87" as two years and "2018-06" as a month; "2005-12" could be either."""
    text = match.group()
    year, mark, short = int(text[:4]), text[4], int(text[5:])
    ahead = short - year % 100
    if short == (year + 1) % 100 or (0 < ahead <= _LONGEST_PAIR and (short > 12 or mark != "-")):
        return Token("y", year), Token("r"), Token("y", year - year % 100 + short + (100 if short == 0 else 0))
    if 1 <= short <= 12 and short <= year % 100:
        return Token("y", year), Token("m", short)
    return (Token("#"),)


def _period_code(match: re.Match[str]) -> Tokens:
    """Reads "3Q18", "Q3", "2018Q3" and "1H 2018"; the years may have two digits."""
    kind, period = ("q", match["q"]) if match["q"] else ("h", match["h"])
    years = [Token("y", int(year)) for year in (match["before"], match["after"]) if year]
    return Token(kind, int(period.strip("qths"))), *years


def _decade(match: re.Match[str]) -> Tokens:
    digits = re.sub(r"\D", "", match.group())
    if len(digits) == 2:
        return (Token("c", 190 + int(digits[0])) if digits >= "30" else Token("#"),)
    century = digits.endswith("00") and digits != "2000"
    return (Token("#") if century or not "1000" <= digits <= "2999" else Token("c", int(digits[:3])),)


_READERS: Final[Mapping[str | None, Callable[[re.Match[str]], Tokens]]] = {
    "ymd": _year_first,
    "dmy": _year_last,
    "dm": _day_and_month,
    "my": _month_and_year,
    "pair": _pair,
    "code": _period_code,
    "clock": lambda _: (),
    "decade": _decade,
    "fiscal": lambda match: (Token("", Hint.FISCAL), Token("y", int(match["label"]))),
    "ordinal": lambda match: (Token("o", int(re.sub(r"\D", "", match.group()))),),
    "short": lambda match: (Token("y", int(match.group()[1:])),),
    "number": lambda match: (_year_or_number(match.group()),),
    "dash": lambda _: (Token("-"),),
    "slash": lambda _: (Token("/"),),
}


def _read_digits(match: re.Match[str]) -> Tokens:
    reader = _READERS.get(match.lastgroup)
    return reader(match) if reader else (Token("#"),)


def full_year(year: int, on: date | None) -> int:
    """Four digits for two: nearest to the document's year, else 1950 to 2049."""
    pivot = on.year if on else 2000
    return year if year >= 100 else pivot - 50 + (year - pivot + 50) % 100


def date_in_digits(token: Token, on: date | None, *, day_first: bool) -> date | None:
    """The day of a K or S token; `day_first` settles 3/4/2016, which is otherwise left open."""
    if token.kind == "K":
        return date.fromordinal(token.value) if token.value else None
    rest, year = divmod(abs(token.value), 10000)
    first, second = divmod(rest, 100)
    year = full_year(year, on)
    by_day, by_month = date_or_none(year, second, first), date_or_none(year, first, second)
    if token.value < 0:
        return by_day
    if by_day and by_month and by_day != by_month:
        return by_day if day_first else None
    return by_day or by_month


def date_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def day_of(words: str, day_first: bool = False) -> date | None:
    """The day of a date written in full, "Friday, April 15, 2016"; None for anything less."""
    tokens = plain_date(words) or tokens_of(words)[0]
    kinds = "".join(sorted(token.kind for token in tokens if token.kind not in "tDw-"))
    numbers = {token.kind: token.value for token in tokens}
    found = None
    if kinds in ("K", "S"):
        found = date_in_digits(next(token for token in tokens if token.kind in "KS"), None, day_first=day_first)
    elif kinds in ("mny", "moy") and numbers["y"] >= 1000:
        found = date_or_none(numbers["y"], numbers["m"], numbers.get("n", numbers.get("o", 0)))
    return found if found and numbers.get("w", found.weekday()) == found.weekday() else None


def _read_han(folded: str) -> Iterator[Token]:
    for match in _HAN_LEXEME.finditer(folded):
        group = match.lastgroup
        if group in ("word", "stub"):
            yield from LEXICON.get(match.group(), (Token("?"),))
        elif group == "rest" and _HAN_SCRIPT.match(match.group()):
            yield Token("?")
        elif group in _HAN_READERS:
            yield from _HAN_READERS[group](match)
        else:
            yield from _read_digits(match)


def _han_number(text: str) -> int:
    """Reads "二十一" as 21, "12" as 12 and "二〇一八" as 2018."""
    if text.isascii():
        return int(text[:9])
    if "十" not in text and "百" not in text:
        return int("".join(str(HAN_DIGITS[char]) for char in text[:9]))
    hundreds, hundred, rest = text.rpartition("百")
    tens, ten, ones = rest.rpartition("十")
    total = 100 * HAN_DIGITS.get(hundreds, 1) if hundred else 0
    return total + (10 * HAN_DIGITS.get(tens, 1) if ten else 0) + HAN_DIGITS.get(ones, 0)


def _number_in(match: re.Match[str]) -> int:
    found = _HAN_NUMBER.search(match.group())
    return _han_number(found.group()) if found else 0


def _within(kind: str, value: int, highest: int) -> Tokens:
    return (Token(kind, value) if 1 <= value <= highest else Token("#"),)


def _han_day(match: re.Match[str]) -> Tokens:
    day = _number_in(match)
    return (Token("o", day),) if day <= 31 else (Token("n", day), Token("D", 2))


def _han_count(match: re.Match[str]) -> Tokens:
    """Reads "三年" as n3 Y, "一年半" as a year and a half, "90天" as n90 D."""
    unit = _HAN_NUMBER.sub("", match.group(), count=1).lstrip("前 个")[0]
    size = {"小": 0, "分": 1}.get(unit, 1)
    half = (Token("&"), Token("H", 1)) if match.group().endswith("半") else ()
    return Token("n", _number_in(match)), Token(HAN_UNITS[unit], size), *half


def _han_weekday(match: re.Match[str]) -> Tokens:
    step, day = match["step"], match["wday"]
    deixis = (HAN_STEPS.get(step, Token("t")),) if step else ()
    if day == "末":
        return *deixis, Token("E", 1)
    week = (Token("W", 1),) if step else ()
    return *deixis, *week, Token("w", "一二三四五六日天".index(day) - (day == "天"))


def _han_unit(match: re.Match[str]) -> Tokens:
    step = match["ustep"]
    unit = match.group()[len(step) :].lstrip("一个")[0]
    return HAN_STEPS.get(step, Token("t")), Token(HAN_UNITS[unit], 1)


def _han_decade(match: re.Match[str]) -> Tokens:
    century, tens = match["hcentury"], _han_number(match["tens"]) // 10
    if century is None and tens < 3:
        return (Token("#"),)
    number = 20 if century in (None, "上") else _han_number(century)
    return (Token("c", (number - 1) * 10 + tens),)


_HAN_READERS: Final[Mapping[str | None, Callable[[re.Match[str]], Tokens]]] = {
    "hyear": lambda match: (Token("y", _number_in(match)),),
    "hdecade": _han_decade,
    "hcenturies": lambda match: (Token("o", _number_in(match)), Token("X", 4)),
    "hfirst": lambda match: (Token("o", 1), *_han_count(match)),
    "hcount": _han_count,
    "hquarter": lambda match: _within("q", _number_in(match), 4),
    "hweekday": _han_weekday,
    "hmonths": lambda match: (*_within("m", _number_in(match), 12), Token("r")),
    "hmonth": lambda match: _within("m", _number_in(match), 12),
    "hday": _han_day,
    "hclock": lambda _: (),
    "hword": lambda match: HAN_WORDS[match.group()],
    "hunit": _han_unit,
    "hnumber": lambda _: (Token("#"),),
}


def _numbers_merged(tokens: list[Token]) -> list[Token]:
    """Numbers in words become one: k20 - k1 gives n21, k2 k1000 k20 - k1 gives y2021, k20 - o1 gives o21."""
    if not any(token.kind == "k" for token in tokens):
        return tokens
    merged: list[Token] = []
    at = 0
    while at < len(tokens):
        if tokens[at].kind == "k":
            number, length = _number_at(tokens, at)
            merged.append(number)
            at += length
        else:
            merged.append(tokens[at])
            at += 1
    return merged


def _number_at(tokens: list[Token], start: int) -> tuple[Token, int]:
    total = current = 0
    at = start
    while at < len(tokens):
        tens_open = current % 100 >= 20 and current % 10 == 0
        here = at + 1 if tokens[at].kind == "-" and current and at + 1 < len(tokens) else at
        kind, value = tokens[here]
        if kind == "o" and tens_open and 0 < value < 10:
            return Token("o", total + current + value), here + 1 - start
        if kind != "k":
            break
        if value >= 100:
            total, current = (total + max(current, 1) * 1000, 0) if value == 1000 else (total, max(current, 1) * 100)
        elif current % 100 == 0 or (tens_open and value < 10) or (current == 10 and 7 <= value <= 9):
            current += value
        else:
            break
        at = here + 1
    number = total + current
    return Token("y" if 1000 <= number <= 2999 else "n", number), at - start


_Outcome = tuple[Token | None, int]


def _article(_: Token, __: str, after: str) -> _Outcome:
    return (Token("n", 1) if after and after in _UNITS else None), 0


def _preposition(_: Token, before: str, after: str) -> _Outcome:
    return (Token("r") if _joins(before, after) else None), 0


def _of(_: Token, before: str, after: str) -> _Outcome:
    return (Token("G") if before[-1:] == "W" and after and after in "mnoKw" else None), 0


def _starting(_: Token, before: str, after: str) -> _Outcome:
    if before[-1:] in ("", "?", "r"):
        return None, Hint.EDGE if after == "f" else Hint.FROM
    return Token("G" if before[-1] == "W" else "b"), 0


def _ending(token: Token, before: str, _: str) -> _Outcome:
    return (None if before[-1:] in ("", "?", "r") else token), 0


def _before_or_after(token: Token, before: str, after: str) -> _Outcome:
    between_dates = before[-1:] in _RANGE_ENDS and after in _RANGE_ENDS if before else False
    if not after or _is_unit(before) or between_dates:
        return Token("b"), 0
    return None, token.value if before[-1:] in ("", "?", "r") else 0


def _ago(token: Token, before: str, after: str) -> _Outcome:
    """The Chinese 前 is "ago" only behind a count; else it is "before"."""
    if (before[-2:-1] == "n" if token.value else after in ("n", "1", "v")) or (_is_unit(before) and not token.value):
        return token, 0
    return None, Hint.BY


def _ahead(token: Token, before: str, _: str) -> _Outcome:
    return (token if _is_unit(before) and before[-2:-1] == "n" else None), 0


def _slash(_: Token, before: str, after: str) -> _Outcome:
    return Token("r" if before[-1:] + after in ("mm", "yy", "ym") else "?"), 0


def _in_a_row(_: Token, before: str, __: str) -> _Outcome:
    """Reads "two consecutive quarters" as a count; a "third consecutive quarter" hangs on those before it."""
    return (None if before[-1:] == "n" else Token("b")), 0


def _dash(token: Token, before: str, after: str) -> _Outcome:
    return (token if _joins(before, after) else None), 0


def _is_unit(before: str) -> bool:
    return before != "" and before[-1] in _UNITS


def _joins(before: str, after: str) -> bool:
    return before != "" and after != "" and before[-1] in _RANGE_ENDS and after in _RANGE_ENDS


_SETTLERS: Final[Mapping[str, Callable[[Token, str, str], _Outcome]]] = {
    "1": _article,
    "a": _preposition,
    "f": _of,
    "g": _starting,
    "N": _ending,
    "e": _before_or_after,
    "<": _ago,
    ">": _ahead,
    "=": _in_a_row,
    "/": _slash,
    "-": _dash,
}


_UNSETTLED: Final = frozenset((*_SETTLERS, "T", "D", "r", "&", "|"))


def _settled(tokens: list[Token], hints: int) -> tuple[list[Token], int]:
    """Words that depend on their neighbours, and connectors that connect nothing, are settled or dropped."""
    settled: list[Token] = []
    shape = ""
    for at, token in enumerate(tokens):
        kind, value = token
        outcome: Token | None = token
        after = tokens[at + 1].kind if at + 1 < len(tokens) else ""
        if settler := _SETTLERS.get(kind):
            outcome, hint = settler(token, shape, after)
            hints |= hint
        elif kind in _THE and at and tokens[at - 1].kind == "T" and abs(value) == 1:
            outcome = Token(_THE[kind], value)
        elif kind == "T" or (kind == "D" and _counts_days_of_month(tokens[at + 1 :], shape)):
            outcome = None
        if outcome is not None:
            settled.append(outcome)
            shape += outcome.kind
    while settled and settled[0].kind in "r&|-":
        hints |= settled.pop(0).value
    while settled and settled[-1].kind in "r&|-":
        settled.pop()
    return settled, hints


def _counts_days_of_month(rest: list[Token], before: str) -> bool:
    """Whether a day only announces its number: "los días 8 y 9 de junio"."""
    following = "".join(token.kind for token in rest)
    return following[:1] in ("n", "o") and "m" in following and not before.endswith(("n", "o"))
