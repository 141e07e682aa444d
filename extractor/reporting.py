"""Scores for people and for machines."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from extractor.scoring import SCORES, Event, Report, Tally
from extractor.sinks import visible


def report_as_json(report: Report, other: Report | None = None) -> dict[str, Any]:
    """All figures: totals with intervals, per type, per document, and the difference to another system."""
    figures: dict[str, Any] = {
        "documents": len(report.documents),
        "scores": {name: _figures(report.total(name)) | {"interval": list(report.interval(name))} for name in SCORES},
        "by_type": {name: _figures(tally) for name, tally in report.by_type().items()},
        "by_document": {
            document.name: {name: _figures(document.tallies[name]) for name in SCORES} for document in report.documents
        },
        "missed": [_told(document.name, event) for document in report.documents for event in document.missed],
        "invented": [_told(document.name, event) for document in report.documents for event in document.invented],
    }
    if other is not None:
        figures["against"] = {name: report.against(other, name)._asdict() for name in SCORES}
    return figures


def _figures(tally: Tally) -> dict[str, float]:
    return {
        "right": tally.right,
        "gold": tally.gold,
        "system": tally.system,
        "precision": round(tally.precision, 4),
        "recall": round(tally.recall, 4),
        "f1": round(tally.f1, 4),
    }


def _told(document: str, event: Event) -> dict[str, Any]:
    quotes = [quote["quote"] for quote in event["evidence"]]
    told = {name: event[name] for name in ("id", "type", "status", "summary")}
    return {"document": document, **told, "evidence": quotes}


def print_report(report: Report, other: Report | None = None, console: Console | None = None) -> None:
    """Totals, types and documents as tables."""
    console = console or Console(highlight=False)
    totals = _table(
        "score", "right", "gold", "system", "P", "R", "F1", "95 %", *(["other F1", "diff", "p"] if other else [])
    )
    for name in SCORES:
        tally, interval = report.total(name), report.interval(name)
        row = [name, *_cells(tally), f"{interval.low:.2f} to {interval.high:.2f}"]
        if other is not None:
            comparison = report.against(other, name)
            row += [f"{other.total(name).f1:.3f}", f"{comparison.difference:+.3f}", f"{comparison.p_value:.3f}"]
        totals.add_row(*row)
    console.print(totals)
    types = _table("type and status, by type", "right", "gold", "system", "P", "R", "F1")
    for name, tally in report.by_type().items():
        types.add_row(name, *_cells(tally))
    console.print(types)
    documents = _table("type and status, by document", "right", "gold", "system", "P", "R", "F1")
    for document in report.documents:
        documents.add_row(visible(document.name), *_cells(document.tallies["type and status"]))
    console.print(documents)


def print_errors(report: Report, console: Console | None = None) -> None:
    """What was missed, invented or different, with its words."""
    console = console or Console(highlight=False)
    for document in report.documents:
        lines = [
            *(("missed", event, "") for event in document.missed),
            *(("invented", event, "") for event in document.invented),
            *(
                ("differs", expected, _differences(expected, claimed, fields))
                for expected, claimed, fields in document.differing
            ),
        ]
        if lines:
            console.print(Text(visible(document.name), style="bold"))
        for kind, event, more in lines:
            console.print(Text(f"  {kind} {event['type']}/{event['status']}: {visible(event['summary'] or '')}"))
            for quote in event["evidence"] if kind != "differs" else ():
                console.print(Text(f"      “{visible(quote['quote'])}”", style="dim"))
            if more:
                console.print(Text(more))


def _differences(expected: Event, claimed: Event, fields: Iterable[str]) -> str:
    lines = []
    for name in fields:
        if name in {"type", "type and status"}:
            gold, system = (f"{event['type']}/{event['status']}" for event in (expected, claimed))
        elif name == "events":
            continue
        else:
            gold, system = _shown(name, expected), _shown(name, claimed)
        lines.append(f"      {name}: gold {gold}; system {system}")
    return "\n".join(lines)


def _shown(name: str, event: Event) -> str:
    match name:
        case "actors":
            parts = [f"{actor['role']} {actor['name']} ({actor['country']})" for actor in event["actors"]]
        case "quantities" | "quantity kinds":
            parts = [
                f"{quantity['text']} → {quantity['kind']} {quantity['change'] or ''} {quantity['comparator']} "
                f"{quantity['value']} {quantity['value_max'] or ''} {quantity['unit']} {quantity['per'] or ''}"
                for quantity in event["quantities"]
            ]
        case "times" | "date roles":
            parts = [f"{date['role']} {date['text']} → {date['value']}" for date in event["dates"]]
            parts += [
                f"{label} {quantity[label]['text']} → {quantity[label]['value']}"
                for quantity in event["quantities"]
                for label in ("period", "deadline")
                if quantity[label]
            ]
        case "products":
            parts = [product["text"] for product in event["products"]]
        case _:
            parts = list(event["issues"])
    return visible("; ".join(" ".join(part.split()) for part in parts)) or "none"


def _table(*columns: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for index, column in enumerate(columns):
        table.add_column(column, justify="right" if index else "left", no_wrap=True)
    return table


def _cells(tally: Tally) -> list[str]:
    counts = [str(count) for count in (tally.right, tally.gold, tally.system)]
    return counts + [f"{value:.3f}" for value in (tally.precision, tally.recall, tally.f1)]
