"""Gold and extractions from disk, brought together for the score."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from extractor.errors import SourceError, UsageError
from extractor.gold import GoldFile, as_events, parse_gold
from extractor.resources import bundled
from extractor.scoring import Report, score_document
from extractor.sources import read_document

_SUFFIX = ".gold.json"


def gold_paths(names: Sequence[Path]) -> list[Path]:
    """The gold files named, and those in the folders named.

    Raises:
        UsageError: a name that is neither, or a folder without gold.
    """
    found: list[Path] = []
    for name in names:
        inside = sorted(name.glob(f"*{_SUFFIX}")) if name.is_dir() else [name]
        if not inside or not all(path.is_file() for path in inside):
            raise UsageError(f"{name} is no gold file and no folder of *{_SUFFIX}")
        found += inside
    return found


def read_gold_text(path: Path, texts: Path | None) -> tuple[str, str]:
    """A gold file's content and the text it is about: in `texts`, beside it, or in a folder `texts` beside its own, or among the samples."""
    content = read_document(path, input_format="text").text
    try:
        name = Path(json.loads(content)["document"]["file"]).name
    except (ValueError, KeyError, TypeError) as error:
        raise SourceError(f"{path} is no gold file: it names no document.file") from error
    folders = [texts] if texts else [path.parent, path.parent.parent / "texts", bundled("seeds")]
    for folder in folders:
        if (folder / name).is_file():
            return content, read_document(folder / name).text
    raise SourceError(
        f"{path}: its text {name} is not in {' or '.join(map(str, folders))}", hint="Name it with --texts."
    )


def read_gold(path: Path, texts: Path | None) -> GoldFile:
    """One gold file without a fault.

    Raises:
        SourceError: naming the file and its first fault.
    """
    try:
        return parse_gold(*read_gold_text(path, texts))
    except ValueError as error:
        raise SourceError(f"{path}: {error}", hint="See all with: extractor gold check") from error


def read_report(system: Path | str, golds: Sequence[Path | str], texts: Path | str | None = None) -> Report:
    """Score a file of extractions against gold files or folders.

    A document that the system did not answer has missed all of its events. `texts` is where the gold's texts are, if
    not beside it.

        report = read_report("out.jsonl", ["gold"])
        report.total("type and status").f1, report.interval("type and status")

    Raises:
        SourceError: a file can't be read, or a gold file has a fault.
        UsageError: a name that is neither a gold file nor a folder of them.
    """
    system, texts = Path(system), Path(texts) if texts is not None else None
    answered: dict[str, Any] = {}
    for number, line in enumerate(read_lines(system), start=1):
        try:
            extraction = json.loads(line)
            answered[extraction["document"]["id"]] = extraction["events"]
        except (ValueError, KeyError, TypeError) as error:
            raise SourceError(f"{system}, line {number}, is no extraction: {error}") from error
    documents = []
    for path in gold_paths([Path(name) for name in golds]):
        gold = read_gold(path, texts)
        name = Path(gold.document.file).stem
        documents.append(score_document(name, as_events(gold), answered.get(name, [])))
    return Report(documents)


def read_lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise SourceError(f"{path} can't be read: {error}") from error
