"""The days that a time covers, so that times of any precision can be sorted and filtered together."""

from __future__ import annotations

import calendar
import re
from functools import lru_cache
from typing import Final

from extractor.schema import EventDate

Days = tuple[str, str]

_DATE: Final = re.compile(r"(\d{2}XX|\d{3}X|\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_SEASON_STARTS: Final = {21: 3, 22: 6, 23: 9, 24: 12}
_ROLES: Final = ("event", "effective", "end")


@lru_cache(4096)
def days_of(value: str | None) -> Days | None:
    """First and last day of an EDTF date or interval; None for durations and times without a year.

    >>> days_of("2018-06"), days_of("1986-10/1986-12"), days_of("197X"), days_of("XXXX-10")
    (('2018-06-01', '2018-06-30'), ('1986-10-01', '1986-12-31'), ('1970-01-01', '1979-12-31'), None)
    """
    if value is None:
        return None
    first, _, last = value.partition("/")
    start, end = _unit(first), _unit(last or first)
    if start is None or end is None or end[1] < start[0]:
        return None
    return start[0], end[1]


def event_days(dates: tuple[EventDate, ...]) -> tuple[EventDate, Days] | None:
    """The time that an event is sorted by: when it took place, else from when it applies, else when it stops."""
    for role in _ROLES:
        for date in dates:
            days = days_of(date.value) if date.role == role else None
            if days is not None:
                return date, days
    return None


def _unit(text: str) -> Days | None:
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    years = match[1]
    first, last = years.replace("X", "0"), years.replace("X", "9")
    if match[2] is None:
        return f"{first}-01-01", f"{last}-12-31"
    month = int(match[2])
    if month in _SEASON_STARTS:
        return _season(int(first), _SEASON_STARTS[month])
    if not 1 <= month <= 12 or first == "0000":
        return None
    if match[3] is not None:
        return f"{first}-{match[2]}-{match[3]}", f"{last}-{match[2]}-{match[3]}"
    return f"{first}-{match[2]}-01", _last_day(int(first), month)


def _season(year: int, month: int) -> Days:
    end_year, end_month = (year + 1, month - 10) if month > 10 else (year, month + 2)
    return f"{year:04}-{month:02}-01", _last_day(end_year, end_month)


def _last_day(year: int, month: int) -> str:
    return f"{year:04}-{month:02}-{calendar.monthrange(year, month)[1]:02}"
