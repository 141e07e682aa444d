"""The words of `_jurisdiction_tables`, `_territory_names` and `_peoples`, cut and folded into one lexicon.

Text and tables go through the same `tokenise`, so that a name is found however it is spaced, dotted, accented or
apostrophised: "Côte d'Ivoire" and "Cote d Ivoire" are both `cote d ivoire`. A Chinese character is a token.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final, Literal, NamedTuple

from extractor.normalising._jurisdiction_tables import (
    AGENCIES,
    APART,
    BLOCS,
    CAPITALISED,
    CAPITALS,
    CHINESE_AFTER_SHORT,
    CHINESE_SHORT,
    NAMESAKE_SPELLINGS,
    NAMESAKES,
    OFFICES,
    OTHER_NAMES,
    PREFIXES,
    PRESIDENTS,
    PRESIDENTS_CHINESE,
    Office,
)
from extractor.normalising._peoples import PEOPLES
from extractor.normalising._territory_names import TERRITORY_NAMES

Kind = Literal["name", "namesake", "people", "seat", "agency", "office", "bloc", "prefix", "apart"]
Case = Literal["any", "capital", "upper"]

_TOKEN: Final = re.compile(
    r"(?:[^\W\d_]\.)+[^\W\d_](?!\w)\.?"  # U.S., U.S, P.R.
    r"|[\u3400-\u9fff]"
    r"|[^\W_\u3400-\u9fff]+"
)
_ASCII_TOKEN: Final = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z](?!\w)\.?|[A-Za-z0-9]+", re.ASCII)
"""The same for a text in ASCII, which most are: less to try at each character."""
_PLAIN: Final = re.compile(r"[A-Za-z]+(?: [A-Za-z]+)*")
_NO_GENITIVE: Final = frozenset({"chili", "corea", "guinea", "island", "jersey", "korea", "samoa", "turkey"})


class Token(NamedTuple):
    """One word: `key` for looking up, `raw` as printed, `before` the characters since the last token."""

    key: str
    raw: str
    before: str
    start: int
    end: int


class Entry(NamedTuple):
    """What a name in the lexicon stands for; the `code` of a namesake is its key in `NAMESAKES`."""

    code: str | None
    kind: Kind
    case: Case
    office: Office | None = None


class Lexicon(NamedTuple):
    """Entries by folded name; the most tokens that a name starting with a given token has; neighbours in a name.

    `pairs` has for two words side by side in a name those that stand before them there, "" where they begin it.
    """

    entries: dict[str, Entry]
    longest: dict[str, int]
    pairs: dict[str, set[str]]


_SIMPLIFIED: Final = str.maketrans(
    "國東亞蘭羅爾馬維聯韓澤臺灣門歐務財貿議會總統長農業環經濟軍員關稅衛發開辦華頓倫紐約達剛納緬盧蘇烏瑪賓貝諾魯愛"
    "奧萊紅島內賽庫對際機構區義個產學當團駐聖領處陸幾薩興規報黨權實質檢驗監證銀電視網專選舉與於緊應條協織組廳審",
    "国东亚兰罗尔马维联韩泽台湾门欧务财贸议会总统长农业环经济军员关税卫发开办华顿伦纽约达刚纳缅卢苏乌玛宾贝诺鲁爱"
    "奥莱红岛内赛库对际机构区义个产学当团驻圣领处陆几萨兴规报党权实质检验监证银电视网专选举与于紧应条协织组厅审",
)
"""Traditional characters of names and offices, as simplified ones."""


def fold(text: str) -> str:
    """`text` without case, accents and compatibility forms: "Élysée" becomes "elysee", "國" becomes "国"."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold()).translate(_SIMPLIFIED)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).replace("œ", "oe").replace("ø", "o")


@lru_cache(maxsize=512)
def tokenise(text: str) -> tuple[Token, ...]:
    """The words of `text`; "U.S.'s" gives `us` and `s`."""
    tokens = []
    last = 0
    is_ascii = text.isascii()
    lowered = text.lower() if is_ascii else text
    for match in (_ASCII_TOKEN if is_ascii else _TOKEN).finditer(text):
        start, end = match.span()
        raw, key = text[start:end], lowered[start:end]
        if "." in key:
            key = key.replace(".", "")
        tokens.append(Token(key if is_ascii else fold(key), raw, text[last:start], start, end))
        last = end
    return tuple(tokens)


@cache
def lexicon() -> Lexicon:
    """Every name of every table. Where two tables hold a name, the first in this order has it."""
    entries: dict[str, Entry] = {}
    longest: dict[str, int] = {}
    for name, code, kind, office in _names():
        key = name.lower() if _PLAIN.fullmatch(name) else " ".join([token.key for token in tokenise(name)])
        if key not in entries:
            entries[key] = Entry(code, kind, _case(name, key), office)
            first = key.partition(" ")[0]
            longest[first] = max(longest.get(first, 0), key.count(" ") + 1)
    pairs: dict[str, set[str]] = {}
    for key in entries:
        words = ["", *key.split(" ")]
        for before, left, right in zip(words, words[1:], words[2:], strict=False):
            pairs.setdefault(f"{left} {right}", set()).add(before)
    return Lexicon(entries, longest, pairs)


def _case(name: str, key: str) -> Case:
    if name.isupper() and name.isascii():
        return "upper"
    return "capital" if key in CAPITALISED else "any"


def _names() -> Iterator[tuple[str, str | None, Kind, Office | None]]:
    for key in NAMESAKES:
        for spelling in NAMESAKE_SPELLINGS.get(key, key.title()).split("|"):
            yield spelling, key, "namesake", None
    for apart in APART.split("|"):
        yield apart, None, "apart", None
    for bloc in BLOCS.split("|"):
        yield bloc, None, "bloc", None
    for table in (OTHER_NAMES, TERRITORY_NAMES):
        for code, names in table.items():
            for name in names.split("|"):
                yield from ((form, code, "name", None) for form in _spellings(name))
    for code, people in PEOPLES.items():
        for form in (
            *_english(people.english),
            *_spanish(people.spanish),
            *_german(people.german),
            *_french(people.french),
        ):
            yield form, code, "people", None
    yield from ((name, code, "seat", None) for code, names in CAPITALS.items() for name in names.split("|"))
    yield from ((name, code, "agency", None) for code, names in AGENCIES.items() for name in names.split("|"))
    yield from _administrations()
    for office in OFFICES:
        for name in office.names.split("|"):
            yield name, office.default, "office", office
    yield from ((prefix, None, "prefix", None) for prefix in PREFIXES.split("|"))
    yield from _chinese_short()


def _spellings(name: str) -> Iterator[str]:
    """A name, its other spellings and its German genitive.

    "Myanmar (Burma)" is also "Myanmar", "Japan" also "Japans", "Heard & McDonald Islands" also "Heard Island and
    McDonald Islands".
    """
    yield name
    if " (" in name:
        yield name.partition(" (")[0]
    if name.startswith(("St. ", "St ")):
        yield from _spellings("Saint " + name.partition(" ")[2])
    if " & " in name:
        yield name.replace(" & ", " and ")
        if name.endswith(" Islands"):
            yield from (name.replace(" & ", joint, 1) for joint in (" Island & ", " Island and ", " Islands and "))
    if (
        name.isalpha()
        and name[0] < "\u3000"
        and not name.isupper()
        and name[-1] not in "sxz"
        and fold(name) not in _NO_GENITIVE
    ):
        yield name + "s"


def _administrations() -> Iterator[tuple[str, str | None, Kind, Office | None]]:
    for president in PRESIDENTS.split("|"):
        yield from ((f"{president} {office}", "USA", "agency", None) for office in ("administration", "Regierung"))
        for office in (
            "administration",
            "administration de",
            "administración",
            "administración de",
            "gobierno",
            "gobierno de",
            "Regierung",
        ):
            yield f"{office} {president}", "USA", "agency", None
    for president in PRESIDENTS_CHINESE.split("|"):
        yield president + "政府", "USA", "agency", None


def _chinese_short() -> Iterator[tuple[str, str | None, Kind, Office | None]]:
    """Give "中方", which is China, and "中美", which is two parties."""
    for short, code in CHINESE_SHORT.items():
        yield from ((short + after, code, "people", None) for after in CHINESE_AFTER_SHORT.split("|"))
        yield from ((short + other, None, "bloc", None) for other in CHINESE_SHORT if other != short)


def _stems(stems: str) -> list[str]:
    return stems.split("|") if stems else []


def _english(stems: str) -> Iterator[str]:
    for stem in _stems(stems):
        yield stem
        if not stem.endswith(("ese", "s", "sh", "ch", "men")):
            yield stem + "s"


def _spanish(stems: str) -> Iterator[str]:
    """Decline argentino -o -a -os -as; francés -esa -eses -esas; iraní -íes -ís; canadiense -s."""
    for stem in map(fold, _stems(stems)):
        if stem.endswith("o"):
            yield from (stem[:-1] + ending for ending in ("o", "a", "os", "as"))
        elif stem.endswith(("s", "n", "l")):
            yield from (stem + ending for ending in ("", "a", "es", "as"))
        else:
            yield from (stem + ending for ending in ("", "s", "es"))


def _german(stems: str) -> Iterator[str]:
    """Decline chinesisch -e -en -er -es -em; Amerikaner -n -s -in -innen; Franzose -n."""
    for stem in _stems(stems):
        if stem[0].islower():
            yield from (stem + ending for ending in ("", "e", "en", "er", "es", "em"))
        elif stem.endswith("er"):
            yield from (stem + ending for ending in ("", "n", "s", "in", "innen"))
        else:
            yield from (stem + ending for ending in ("", "n"))


def _french(stems: str) -> Iterator[str]:
    """Decline américain -e -s -es; italien -ienne; européen -éenne; belge -s."""
    for stem in map(fold, _stems(stems)):
        yield stem
        yield from (stem + ending for ending in ("s", "es", "e"))
        if stem.endswith(("ien", "een")):
            yield from (stem + ending for ending in ("ne", "nes"))
