"""Where extractions go, by the suffix of a file's name, and back from there.

    from extractor.sinks import open_sink, read_extractions
    with open_sink(Path("out.db")) as sink:
        for extraction in read_extractions("out.jsonl"):
            sink.write(extraction)

`.jsonl` (and `.jsonl.gz`), `.parquet` and `.db` hold all of an extraction and can be read back; `.csv` holds rows, `.html` is a page
to look at.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from extractor.errors import UsageError
from extractor.outputs import Sink
from extractor.rendering import render_jsonl, visible
from extractor.sinks.lines import JsonLines, StandardOutput
from extractor.sinks.terminal import Terminal, heading, print_extraction

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console

    from extractor.schema import Extraction

__all__ = [
    "SUFFIXES",
    "Sink",
    "heading",
    "open_sink",
    "print_extraction",
    "read_extractions",
    "render_jsonl",
    "visible",
]

Name = TypeVar("Name", bound=str)

SUFFIXES: Final = (".jsonl", ".jsonl.gz", ".csv", ".parquet", ".db", ".html")


def open_sink(path: Path | None, *, layout: str | None = None, console: Console | None = None) -> Sink:
    """The sink for a file's suffix; for no file, a table on a terminal and lines of JSON elsewhere; for `-`, lines.

    `layout` is what a row is, in `.csv` (`events` or `dyads`) and `.parquet` (`documents`, `events` or `dyads`);
    by default events there and documents here. Nothing is written before the sink is entered.

    Raises:
        UsageError: the suffix is unknown, does not know the layout, or needs a library that is not installed.
    """
    if path is None or str(path) == "-":
        _refuse_layout(layout, "standard output")
        if path is None and (console is not None or sys.stdout.isatty()):
            return Terminal(console)
        return StandardOutput()
    suffix = next((known for known in sorted(SUFFIXES, key=len, reverse=True) if path.name.lower().endswith(known)), "")
    match suffix:
        case ".jsonl" | ".jsonl.gz":
            _refuse_layout(layout, suffix)
            return JsonLines(path)
        case ".csv":
            from extractor.flat import LAYOUTS
            from extractor.sinks.csv_rows import CsvRows

            return CsvRows(path, _chosen(layout or "events", tuple(LAYOUTS), suffix))
        case ".parquet":
            from extractor.arrow import LAYOUT_NAMES
            from extractor.sinks.parquet import Parquet

            return Parquet(path, _chosen(layout or "documents", LAYOUT_NAMES, suffix))
        case ".db":
            _refuse_layout(layout, suffix)
            from extractor.sinks.sqlite import Sqlite

            return Sqlite(path)
        case ".html":
            _refuse_layout(layout, suffix)
            from extractor.page import PageSink

            return PageSink(path)
    raise UsageError(f"{path}: no output is known by this suffix", hint=f"Known are {', '.join(SUFFIXES)}.")


def _chosen(layout: str, known: tuple[Name, ...], suffix: str) -> Name:
    for name in known:
        if name == layout:
            return name
    raise UsageError(f"{suffix} knows no layout {layout!r}", hint=f"Choose one of {', '.join(known)}.")


def _refuse_layout(layout: str | None, where: str) -> None:
    if layout is not None:
        raise UsageError(
            f"{where} has one layout, and {layout!r} was asked for", hint="--layout is for .csv and .parquet."
        )


def read_extractions(path: Path | str) -> Iterator[Extraction]:
    """The extractions in a file; see `extractor.sinks.reading`."""
    from extractor.sinks import reading

    return reading.read_extractions(path)
