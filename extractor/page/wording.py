"""What the values of a record say, in words for a reader: figures, times, parties."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from extractor.page.names import label
from extractor.schema import Actor, Number, Quantity, Time

_COMPARATORS: Final = {
    "exact": "",
    "about": "about ",
    "more_than": "more than ",
    "at_least": "at least ",
    "less_than": "less than ",
    "up_to": "up to ",
}
_CHANGES: Final = {None: "", "increase": "up ", "decrease": "down "}
_UNITS: Final = {None: "", "percent": " %", "percentage_point": " percentage points", "count": ""}
_SCALES: Final = ((12, "trillion"), (9, "billion"), (6, "million"))
_DIGITS: Final = 6
"""Digits of a number before its scale word: with more, the number is shown in full."""


def number(value: Number) -> str:
    """A number to read: its scale as a word where nothing is lost by it.

    >>> number(26_620_000_000), number(-0.4), number(1_234_567_891)
    ('26.62 billion', '-0.4', '1,234,567,891')
    """
    exact = Decimal(str(value))
    for power, word in _SCALES:
        if abs(exact) >= 10**power:
            scaled = exact.scaleb(-power).normalize()
            if len(scaled.as_tuple().digits) <= _DIGITS:
                return f"{scaled:,f} {word}"
            break
    if exact == exact.to_integral_value():
        return f"{int(exact):,}"
    return f"{exact:,f}"


def figure(quantity: Quantity) -> str | None:
    """What a quantity is worth, or None where its words give no number.

    `up to $150 billion each` is `up to 150 billion USD each`.
    """
    if quantity.value is None:
        return None
    worth = number(quantity.value)
    if quantity.value_max is not None:
        worth += f" to {number(quantity.value_max)}"
    unit = _UNITS.get(quantity.unit, f" {quantity.unit}")
    per = {None: "", "each": " each"}.get(quantity.per, f" a {quantity.per}")
    return f"{_CHANGES[quantity.change]}{_COMPARATORS[quantity.comparator]}{worth}{unit}{per}"


def time_note(time: Time) -> str:
    """How the value of a time came about: `relative to the document's date, day`."""
    basis = {"relative": "relative to the document’s date", "partial": "the year is not stated"}.get(
        time.basis, time.basis
    )
    return f"{basis}, {time.precision}" if time.precision else basis


def party(actor: Actor) -> str:
    """An actor with its jurisdiction: `Trump administration (USA)`."""
    return f"{actor.name} ({actor.country})" if actor.country else actor.name


def quantity_label(quantity: Quantity) -> str:
    """The kind of a quantity as words; `other` says nothing more than that it is a figure."""
    return "figure" if quantity.kind == "other" else label(quantity.kind)
