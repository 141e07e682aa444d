"""The date of the document itself, found where a text states it, or supplied.

Only what is plainly the document's own date counts: a label ("Published: 8 March 2018"), a dateline ("WASHINGTON, March
8, 2018 (AP) -"), a date that is a line of the head, and the signature of an official text ("Dated: April 7, 2016.",
"THE WHITE HOUSE, April 2, 2025."). A date in a sentence never counts, nor does an effective date.

Conventions: a supplied date wins, then the publication date of the metadata, then the text. In the text labels win over
datelines, datelines over bare lines, the head over the signature; two different dates of one rank leave it unknown. A
dateline without a year ("BEIJING, Nov 9 (Reuters) -") takes the year of the metadata, where that has only a year, and
then counts as supplied; otherwise the date is unknown. No date is ever completed from anything else.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from itertools import islice
from typing import Final, NamedTuple

from extractor.normalising._date_tables import MONTHS, WEEKDAYS
from extractor.normalising._date_tense import writes_day_first
from extractor.normalising._date_words import day_of
from extractor.vocabulary import DocumentDateBasis

_HEAD = 600
_TAIL = 3000
_SIGN_OFF_TAIL = 200
_LONGEST_LINE = 400
_LONGEST_BEFORE = 160
_MOST_DATES = 6
"""A line of more dates is a table, and none of them the document's."""
_BLANKS = "\t\r\u00a0\u2002\u2003\u2009\u202f\u3000"


@dataclass(frozen=True, slots=True)
class DocumentDate:
    """The document's date.

    Attributes:
        value: the day, "2018-06-02"; None where it is unknown.
        basis: where it comes from.
        start: where the words that prove it start in the text, in code points; None unless the basis is "in_text".
        end: where they end, exclusive.
    """

    value: str | None
    basis: DocumentDateBasis
    start: int | None = None
    end: int | None = None


_UNKNOWN: Final = DocumentDate(None, "unknown")


def find_document_date(
    text: str, *, supplied: str | date | None = None, metadata: Mapping[str, str] | None = None
) -> DocumentDate:
    """The document's own date, from the caller, the metadata of its page, or the text.

    >>> find_document_date("WASHINGTON, March 8, 2018 (AP) - The president signed the order.").value
    '2018-03-08'

    Raises:
        ValueError: the supplied date is no ISO 8601 date.
    """
    if supplied is not None:
        return DocumentDate(_supplied_day(supplied).isoformat(), "supplied")
    published = _published(metadata or {})
    if isinstance(published, date):
        return DocumentDate(published.isoformat(), "supplied")
    found = _best(_dated(_in_head(text), text) or _dated(_in_tail(text), text))  # all of a tail's ranks are lower
    if found is None and published is not None:
        return _dateline_of_year(text, published)
    return found or _UNKNOWN


def _supplied_day(supplied: str | date) -> date:
    if isinstance(supplied, datetime):
        return supplied.date()
    if isinstance(supplied, date):
        return supplied
    if found := _ISO_DAY.fullmatch(supplied.strip()):
        try:
            return date.fromisoformat(found["day"])
        except ValueError:
            pass
    raise ValueError(f"The supplied document date {supplied[:40]!r} is not an ISO 8601 date such as 2018-06-02.")


_ISO_DAY: Final = re.compile(r"(?P<day>\d{4}-\d{2}-\d{2})(?:[T ][\d:.,+\-Zz ]*)?", re.ASCII)
_PUBLISHED_KEYS: Final = (
    "datepublished",
    "article:published_time",
    "og:published_time",
    "published_time",
    "published",
    "pubdate",
    "publishdate",
    "publish_date",
    "publication_date",
    "dc.date.issued",
    "dcterms.issued",
    "citation_publication_date",
    "dc.date",
    "dcterms.date",
    "sailthru.date",
    "parsely-pub-date",
    "datecreated",
    "dcterms.created",
    "copyrightyear",
    "date",
)
"""Names that pages give the date of publication (schema.org, Open Graph, Dublin Core), the surest first."""


def _published(metadata: Mapping[str, str]) -> date | int | None:
    """The day of publication; or its year, where the metadata says no more."""
    known = {key.strip().lower(): value for key, value in metadata.items()}
    year = None
    for value in (known[key].strip()[:40] for key in _PUBLISHED_KEYS if key in known):
        iso = _ISO_DAY.match(value)
        if day := day_of(iso["day"] if iso else value):
            return day
        if year is None and re.fullmatch(r"[12]\d{3}", value, re.ASCII):
            year = int(value)
    return year


# Candidates in the text: a date, what stands before it on its line, and what follows.


class _Candidate(NamedTuple):
    rank: int
    start: int
    end: int


class _Rule(NamedTuple):
    rank: int
    before: re.Pattern[str]
    after: re.Pattern[str]


_MONTH: Final = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY_NAME: Final = "(?:" + "|".join(sorted(WEEKDAYS, key=len, reverse=True)) + r")\b"
_ORDER: Final = rf"""(?:
    {_MONTH}\s*\d{{1,2}}(?:st|nd|rd|th)?
  | \d{{1,2}}(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+|of\s+|day\s+of\s+)?{_MONTH} )"""
_DATE: Final = re.compile(
    rf"""(?<![\w/.])(?<!\d-)(?:
        (?:{_DAY_NAME}\.?,?\s+(?:den\s+|le\s+)?)?{_ORDER},?\s+(?:del?\s+)?\d{{4}}
      | \d{{1,2}}-{_MONTH}-\d{{4}}
      | \d{{4}}(?P<mark>[-/.])\d{{1,2}}(?P=mark)\d{{1,2}} | \d{{1,2}}(?P<point>[-/.])\d{{1,2}}(?P=point)\d{{4}} )(?!\d)
      | (?<!\d)\d{{4}}\s?年\s?\d{{1,2}}\s?月\s?\d{{1,2}}\s?日""",
    re.VERBOSE | re.ASCII,
)
"""A date in lower case."""
_CLOCK: Final = r"(?:(?i:at|a|um|a\slas)\s)?\d{1,2}(?:[:.h]\d{2}){0,2}(?:\.\d+)?(?:\s?(?i:[ap]\.?m\b\.?|(?:uhr|gmt|utc|[ecmp][sd]?t|cest|cet|hkt|jst|h|hrs)\b\.?))*"
_PLACE: Final = r"(?:\(?[A-Z][\w.'’/-]*\)?(?:\s(?:[A-Z][\w.'’/-]*|de|del|la|le|of|am|do|and|y)\)?){0,5})"
_PLACES: Final = rf"{_PLACE}(?:,\s{_PLACE}){{0,3}}"
_AGENCY: Final = r"(?:\((?i:[^()\d]{2,30})\)|/[A-Za-z -]{2,24}/)"
_DASH: Final = r"(?:--|[-–—/]|\.\s?[-–—])"
_SEPARATED: Final = (
    rf"(?:(?i:of|vom|du|den|le|el|am)|{_PLACES}\s?[,|·•–—-](?:\s(?i:the|den|le|el|a))?"
    rf"|By\s{_PLACES}|[\u3400-\u9fff]{{2,10}}|.{{1,90}}[|·•])?"
)
_WEEKDAY: Final = rf"(?:[\s,(（]*(?i:{_DAY_NAME}|(?:星期|周)[一二三四五六日天])[)）]?)?"
_SOURCED: Final = (
    rf"[)）\]]?\.?{_WEEKDAY}(?:[\s,|·•–—/-]*{_CLOCK})?\s*(?:[|·•–—(/-]?\s*(?:来源|來源|作者|Source|By\b|Updated).*)?"
)
_NOTHING: Final = r"(?=.|$)"


def _spaced(words: str) -> str:
    return "|".join(word.replace("_", r"\s") for word in words.split())


_GAZETTE: Final = (
    r"(?:DOF|BOE|D\.O\.F\.|Diario\sOficial(?:\sde\sla\sFederacion)?|Boletin\sOficial\sdel\sEstado|Journal\sofficiel"
    r"|JORF|Bundesgesetzblatt|Bundesanzeiger|Federal\sRegister)"
)
_PUBLISHED: Final = _spaced(
    "filed filed_on created created_on first_published first_published_on erstellt_am online_seit 發佈於 发布于 date dated published published_on published_at publication_date date_published posted posted_on issued issued_on "
    "released released_on release_date datum veroffentlicht veroffentlicht_am erschienen erschienen_am stand publie publie_le date_de_publication fecha "
    "fecha_de_publicacion publicado publicado_el 发布时间 发布日期 发表时间 发稿时间 发文日期 成文日期 印发日期 公布日期 更新时间 發布時間 發佈時間 發布日期 發佈日期 日期 时间 時間"
)
_UPDATED: Final = _spaced(
    "updated updated_on last_updated last_modified aktualisiert aktualisiert_am mis_a_jour_le actualizado actualizado_el"
)
_ACTS: Final = r"(?:presidential\s)?(?:proclamation|executive\sorder|memorandum|notice|determination)\b.{0,30}?\sof"
_RELEASES: Final = _spaced(
    "press_release news_release media_release pressemitteilung medienmitteilung presseinformation mitteilung "
    "communique communique_de_presse comunicado comunicado_de_prensa nota_de_prensa"
)
_FOREIGN_ACTS: Final = (
    r"(?:commission\s|council\s)?(?:implementing\s|delegated\s)?(?:regulation|decision|directive)|decret|arrete|loi|ordonnance|reglement"
    r"|(?:durchfuhrungs)?verordnung|gesetz|beschluss|(?:real\s)?decreto|orden|ley|resolucion|acuerdo|reglamento"
)
_ACT_SUBJECTS: Final = _spaced(
    "on concerning amending imposing laying establishing implementing terminating initiating relatif relative portant "
    "fixant modifiant instituant uber zur zum betreffend por sobre relativo relativa que"
)
"""What follows the date in an act's title; in a sentence on the act a verb does."""
_SIGNED: Final = _spaced("dated issued signed done executed geschehen fait hecho")


def _rule(rank: int, before: str, after: str = _NOTHING) -> _Rule:
    return _Rule(rank, re.compile(before, re.ASCII), re.compile(after, re.ASCII))


_HEAD_RULES: Final = (
    _rule(0, rf"(?:.{{1,90}}[|·•]\s?)?[【\[]?(?i:{_PUBLISHED})\s?(?:[:：】\]]\s?)+(?:{_CLOCK},?)?"),
    _rule(0, rf"(?i:{_PUBLISHED})(?:\s{_CLOCK},?)?", rf"$|[|·•–—(-]|(?:by|at|a|um)\b|{_CLOCK}"),
    _rule(0, r".*\b(?i:(?:originally|first)\s(?:published|posted)(?:\son)?)\s?:?"),
    _rule(0, r"date"),
    _rule(0, r"<(?i:date|pubdate|published)>"),
    _rule(0, rf"{_GAZETTE}\s?:"),
    _rule(1, rf"[«\"“]?{_GAZETTE}[»\"”]?\s.{{0,40}}?(?:,|\b(?:de|du|vom|of))"),
    _rule(0, rf"(?i:{_PUBLISHED})\s?[:：]\s?{_PLACES},"),
    _rule(0, rf"(?:Posted|Published|Issued)\sby\s{_PLACES}\son"),
    _rule(1, r"(?i:for\s(?:immediate\s)?release)\b.{0,60}"),
    _rule(1, rf"(?i:{_RELEASES})\b.{{0,30}}?(?:,|\b(?:vom|du|del?|of))", r"$"),
    _rule(0, r"An?\s(?:Proposed\s)?(?:Rule|Notice|Presidential\sDocument)\sby\sthe\s.{3,120}\son", r"$"),
    _rule(1, r"\[?(?i:federal\sregister)\b.{0,60}"),
    _rule(
        1,
        rf"(?:{_AGENCY}\s?{_DASH}?\s)?{_PLACES}\s?{_DASH}?\s?{_AGENCY}?\s?,?\s?{_DASH}?\s?\(?",
        rf"\)?(?:{_AGENCY}?\s?{_DASH}|{_AGENCY}$)",
    ),
    _rule(1, rf"{_PLACES}\s?{_AGENCY}\s?{_DASH}|\({_PLACES}\)", r"$"),
    _rule(2, rf"{_PLACES},", r",?\s?(?i:pp?|pages?|sections?)\b\.?\s?\w{1,4}"),
    _rule(1, r"[（(【\[]", r"(?:发布|公布|印发|签发|發佈|發布)\s?[）)】\]]\s*$"),
    _rule(1, r"[\u3400-\u9fff（(]{2,14}", r"电|讯|消息"),
    _rule(1, "", rf"{_CLOCK}(?:\s|$)|{_DASH}\s"),
    _rule(2, rf"{_SEPARATED}\s?[（(\[]?", rf"{_SOURCED}$"),
    _rule(2, r"[A-Z][A-Za-z ]{2,40}", rf"[,\s]*{_CLOCK}\.?\s*$"),
    _rule(2, r"(?:.{1,60}[\s,])?(?i:vol(?:ume)?)\b.{1,40}", r"$"),
    _rule(2, r"(?:.{1,90}[|·•])?", r"[|·•]"),
    _rule(2, r"(?:来源|來源)\s?[:：]?.{0,20}", rf"(?:{_CLOCK})?$"),
    _rule(2, "", rf"{_PLACES}\.\s(?=[A-Z])"),
    _rule(2, rf"(?i:{_ACTS})", r"\.?$"),
    _rule(2, rf"(?i:{_FOREIGN_ACTS})\b.{{0,60}}?\s(?:de|del|du|vom|of)", rf"[,.]?\s*(?:$|(?i:{_ACT_SUBJECTS})\b)"),
    _rule(3, rf"(?:.{{1,90}}[|·•]\s?)?(?i:{_UPDATED})\s?[:：]?(?:\s?{_CLOCK},?)?"),
)
_OPENING_RULES: Final = (_rule(1, "", r"(?=[A-Z\u3400-\u9fff])"),)
_TAIL_RULES: Final = (
    _rule(4, rf"(?i:{_SIGNED})(?:\s(?:at|in|on|zu|a|en)\b\D{{0,40}}?)?[:,]?\s?(?:(?:this|on|am|le|el)\s?)?(?:the)?"),
    _rule(4, r"(?i:the\swhite\shouse),?"),
)
_SIGN_OFF_RULES: Final = (_rule(5, _SEPARATED, r"\.?$"),)
_NOT_ITS_OWN: Final = re.compile(
    r"(?i)^(?:as\sof|from|since|on|by|until|after|before|starting|beginning)$"
    r"|\b(?:effective|deadline|hearing|meeting|comments?|due|expir\w+|until|closing|applicable|entry)\b"
)
_PROCLAIMED: Final = re.compile(
    rf"(?i)\bthis\s+(?P<date>[a-z-]{{5,14}}\s+day\s+of\s+{_MONTH},?\s+in\s+the\s+year\s+of\s+our\s+Lord\s+"
    r"[a-z]+(?:[\s-]+[a-z]+){1,3}?)(?=\s*[,;.])"
)


def _plain(text: str) -> str:
    """The text without accents and odd blanks, one character for each of its own, so that places stay."""
    if text.isascii():
        return text.replace("\t", " ").replace("\r", " ")
    return "".join(map(_plain_character, text))


@lru_cache(maxsize=4096)
def _plain_character(character: str) -> str:
    return " " if character in _BLANKS else unicodedata.normalize("NFD", character)[0]


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Lines that begin in a stretch of the text, each with its place and not too long."""
    while start < end:
        stop = text.find("\n", start)
        stop = len(text) if stop < 0 else stop
        if stop > start:
            yield start, text[start : min(stop, start + _LONGEST_LINE)]
        start = stop + 1


_YEAR: Final = re.compile(r"[0-9][0-9]{3}(?![0-9])(?<![0-9]{5})")
"""Four digits that stand alone; the first stands apart since a search leaps to a single mark of a set."""
_BEFORE_YEAR: Final = 80
_BEHIND_YEAR: Final = 20
"""How far from its year a date begins and ends at most."""
_YEAR_FIRST: Final = re.compile(r"[-/.]\d|\s?年", re.ASCII)


@lru_cache(maxsize=128)
def _dates_in(line: str) -> tuple[tuple[int, int], ...]:
    """Where dates stand in a plain line in lower case, each with its year; the head of a short text is its tail too."""
    dates: list[tuple[int, int]] = []
    looked_at = 0
    for year in _YEAR.finditer(line):
        if year.start() >= looked_at:
            start = max(looked_at, year.start() - _BEFORE_YEAR)
            if _ends_or_begins_a_date(line, start, *year.span()):
                end = line.find(" ", year.end() + _BEHIND_YEAR)
                dates += (found.span() for found in _DATE.finditer(line, start, len(line) if end < 0 else end))
            looked_at = max(year.end(), dates[-1][1] if dates else 0)
    return tuple(dates)


def _ends_or_begins_a_date(line: str, start: int, year: int, end: int) -> bool:
    """Whether a year may be that of a date: a month or a number stands right beside it."""
    before = line[start:year]
    if before.endswith(("-", "/", ".")) or _YEAR_FIRST.match(line, end):
        return True
    words = before.replace(",", " ").split()
    if words and words[-1] in ("de", "del"):
        words.pop()
    return bool(words) and (words[-1].rstrip(".") in MONTHS or not _DIGITS.isdisjoint(words[-1]))


_DIGITS: Final = frozenset("0123456789")


def _candidates(at: int, line: str, rules: tuple[_Rule, ...]) -> Iterator[_Candidate]:
    if not _YEAR.search(line):
        return
    line = _plain(line)
    for start, end in islice(_dates_in(line.lower()), _MOST_DATES):
        before, after = line[:start].strip(), line[end:].strip()
        if len(before) > _LONGEST_BEFORE or _NOT_ITS_OWN.search(before):
            continue
        for rule in rules:
            if rule.before.fullmatch(before) and rule.after.match(after):
                yield _Candidate(rule.rank, at + start, at + end)
                break


def _in_head(text: str) -> Iterator[_Candidate]:
    for at, line in _lines(text, 0, min(len(text), _HEAD)):
        yield from _candidates(at, line, _HEAD_RULES)
    yield from _iso_opening(text)
    if "<" not in text:
        return
    for found in _MARKED_UP.finditer(text, 0, _MARKED_UP_HEAD):
        yield _Candidate(0, found.start("date"), found.end("date"))


_MARKED_UP_HEAD: Final = 4_000
_MARKED_UP: Final = re.compile(
    r"<(?:time\b[^>]{0,200}?\bdatetime|meta\b[^>]{0,200}?published[^>]{0,100}?\bcontent)\s*=\s*"
    r"[\"']?(?P<date>\d{4}-\d\d-\d\d)",
    re.IGNORECASE | re.ASCII,
)
"""What is left of a page's own markup: `<time datetime="2022-09-09T10:15">`."""


def _iso_opening(text: str) -> Iterator[_Candidate]:
    """An ISO date opens the text, and a sentence of its own follows: "2018-06-02 US Commerce Secretary …"."""
    opening = text[:_LONGEST_LINE].lstrip()
    if opening[:1] in _DIGITS and re.match(r"\d{4}-\d\d-\d\d\s", _plain(opening[:11]), re.ASCII):
        yield from _candidates(len(text[:_LONGEST_LINE]) - len(opening), opening[:80], _OPENING_RULES)


def _in_tail(text: str) -> Iterator[_Candidate]:
    """The signature of an official text: "Dated: April 7, 2016.", or a bare date among its last lines."""
    start = text.find("\n", len(text) - _TAIL) + 1 if len(text) > _TAIL else 0
    if len(text) - start > _TAIL:
        return  # no line starts in the tail
    if _YEAR.search(text, start):
        yield from _signed([line for line in _lines(text, start, len(text)) if not line[1].isspace()], len(text))
    tail = text[start:]
    if "Lord" in tail or "lord" in tail or "LORD" in tail:
        for found in _PROCLAIMED.finditer(_plain(tail)):
            yield _Candidate(4, start + found.start("date"), start + found.end("date"))


def _signed(lines: list[tuple[int, str]], length: int) -> Iterator[_Candidate]:
    for number, (at, line) in enumerate(lines):
        if not _YEAR.search(line):
            continue
        yield from _candidates(at, line, _TAIL_RULES)
        is_signed = number > 1 and _plain(lines[number - 1][1]).strip().rstrip(",").upper() == "THE WHITE HOUSE"
        is_last = number >= max(1, len(lines) - 3) and length - at < _SIGN_OFF_TAIL
        if is_signed or is_last:
            yield from _candidates(at, line, _SIGN_OFF_RULES)


def _dated(candidates: Iterable[_Candidate], text: str) -> list[tuple[_Candidate, date]]:
    """Those that are days of the calendar, the best first."""
    return [(found, day) for found in sorted(candidates) if (day := _day(text[found.start : found.end], text))]


def _best(dated: list[tuple[_Candidate, date]]) -> DocumentDate | None:
    """The one date of the best rank; None where there is none, or where that rank names two."""
    best = [(found, day) for found, day in dated if found.rank == dated[0][0].rank]
    if len({day for _, day in best}) != 1:
        return None
    found, day = best[0]
    return DocumentDate(day.isoformat(), "in_text", found.start, found.end)


def _day(words: str, text: str) -> date | None:
    return day_of(words, _EITHER_FIRST.match(words) is not None and writes_day_first(text))


_EITHER_FIRST: Final = re.compile(r"\d{1,2}[-/]\d", re.ASCII)
"""The day or the month: "3/4/2016"."""
_YEARLESS: Final = re.compile(rf"\s*{_PLACES},\s(?P<words>(?i:{_ORDER}))\s?{_AGENCY}?\s?{_DASH}", re.VERBOSE | re.ASCII)
_YEARLESS_HAN: Final = re.compile(
    r"\s*[\u3400-\u9fff（(]{2,14}?(?P<words>\d{1,2}月\d{1,2}日)\s?(?:电|讯|消息)", re.ASCII
)


def _dateline_of_year(text: str, year: int) -> DocumentDate:
    for _, printed in _lines(text, 0, min(len(text), _HEAD)):
        line = _plain(printed)
        if found := _YEARLESS.match(line) or _YEARLESS_HAN.match(line):
            words = found["words"]
            day = day_of(f"{year}年{words}" if "月" in words else f"{words} {year}")
            return DocumentDate(day.isoformat(), "supplied") if day else _UNKNOWN
    return _UNKNOWN
