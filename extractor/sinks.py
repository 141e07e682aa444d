"""Results as lines of JSON, or as a table for a terminal."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING

from pydantic_core import PydanticSerializationError

from extractor.schema import EventDate, Extraction, Quantity, Time, TradeEvent

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table


def render_jsonl(extraction: Extraction) -> str:
    """One document as one line: its events, what was rejected, how it ended and what made it. Text is kept exactly."""
    try:
        return extraction.model_dump_json() + "\n"
    except PydanticSerializationError:  # half characters, as in the name of a file that is not in UTF-8
        return json.dumps(extraction.model_dump(mode="json"), ensure_ascii=False, separators=(",", ":")) + "\n"


def print_extraction(extraction: Extraction, console: Console) -> None:
    """One document for a person at a terminal."""
    from rich.text import Text

    console.print(Text(heading(extraction), style="bold"))
    if extraction.events:
        console.print(_table(extraction.events))
    for rejection in extraction.rejections:
        words = f" “{_cut(visible(rejection.words), 60)}”" if rejection.words else ""
        console.print(Text(f"  not used: {rejection.path}{words}: {visible(rejection.message)}", style="dim"))
    console.print()


def heading(extraction: Extraction) -> str:
    """`000_ac18…, 2018-06-02: 15 events`, or how it ended and why."""
    name = visible(extraction.document.id)
    date = extraction.document.date
    dated = f"{date.value} ({date.basis.replace('_', ' ')})" if date.value else "no date"
    if extraction.outcome == "events":
        count = len(extraction.events)
        return f"{name}, {dated}: {count} event{'s' if count > 1 else ''}"
    if extraction.outcome == "no_events":
        return f"{name}, {dated}: no trade events"
    return f"{name}: {extraction.outcome}: {visible(extraction.error or '')}"


def _table(events: Iterable[TradeEvent]) -> Table:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_lines=False, padding=(0, 1))
    table.add_column("id", no_wrap=True)
    table.add_column("event", min_width=14)
    table.add_column("who", ratio=3)
    table.add_column("values, from the words", ratio=4)
    table.add_column("evidence", ratio=5)
    for event in events:
        table.add_row(
            event.id,
            Text(f"{event.type}\n{event.status}"),
            Text(_parties(event)),
            Text("\n".join(_values(event))),
            Text(
                "\n".join(
                    f"“{_cut(visible(quote.quote), 110)}” [{quote.start}:{quote.end}]" for quote in event.evidence
                )
            ),
        )
    return table


def _parties(event: TradeEvent) -> str:
    sides: dict[str, list[str]] = {}
    for actor in event.actors:
        country = f" ({actor.country})" if actor.country else ""
        sides.setdefault(actor.role, []).append(visible(actor.name) + country)
    return "\n".join(f"{role}: {', '.join(names)}" for role, names in sides.items())


def _values(event: TradeEvent) -> Iterable[str]:
    for quantity in event.quantities:
        yield f"{quantity.kind} {_figure(quantity)} ← “{visible(quantity.text)}”"
    for date in event.dates:
        yield _dated(date.role, date)
    for product in event.products:
        if product.hs_chapters:
            yield f"HS {' '.join(product.hs_chapters)} ← “{visible(product.text)}”"


_SIGNS = {"exact": "", "about": "≈ ", "more_than": "> ", "at_least": "≥ ", "less_than": "< ", "up_to": "≤ "}


def _figure(quantity: Quantity) -> str:
    if quantity.value is None:
        return "unresolved"
    number = f"{quantity.value:,}"
    if quantity.value_max is not None:
        number += f" to {quantity.value_max:,}"
    unit = "%" if quantity.unit == "percent" else f" {quantity.unit or ''}"
    per = {None: "", "each": " each"}.get(quantity.per, f" a {quantity.per}")
    change = {None: "", "increase": "up ", "decrease": "down "}[quantity.change]
    when = "".join(f" {time.value or 'unresolved'}" for time in (quantity.period, quantity.deadline) if time)
    return f"{_SIGNS[quantity.comparator]}{change}{number}{unit.rstrip()}{per}{f' [{when.strip()}]' if when else ''}"


def _dated(role: str, time: Time | EventDate) -> str:
    return f"{role} {time.value or 'unresolved'} ← “{visible(time.text)}”"


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


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
