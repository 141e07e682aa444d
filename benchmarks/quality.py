"""How good the extraction is on the project's own corpus, offline, with one command.

    python benchmarks/quality.py                      replay the recorded answers and print the scores
    python benchmarks/quality.py --errors             and what was missed, invented or different
    python benchmarks/quality.py --model NAME --record …   ask a model of your own for what is missing, and keep it

The corpus: 24 texts written for it and the two samples, gold by two annotators each (see README.md beside this file).
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from extractor import Document, Extraction, Extractor, read_document, seeds
from extractor.goldfiles import read_report
from extractor.reporting import print_errors, print_report
from extractor.resources import bundled
from extractor.sinks import render_jsonl

CORPUS = Path(__file__).parent / "corpus"
RECORDINGS = CORPUS / "recordings"


def documents(only: Sequence[str]) -> Iterator[Document]:
    """The texts with their supplied dates."""
    for row in json.loads((CORPUS / "index.json").read_text("utf-8")):
        if not only or row["stem"] in only:
            yield read_document(CORPUS / "texts" / f"{row['stem']}.txt", date=row["date"])


async def extract_all(options: argparse.Namespace) -> list[Extraction]:
    """The corpus from its recordings, and the samples from those that come with the package."""
    samples = [read_document(path) for path in seeds() if not options.only or path.stem in options.only]
    fixtures = options.recordings if options.record else bundled("fixtures")
    found = await extract_some(list(documents(options.only)), options.recordings, options)
    return found + await extract_some(samples, fixtures, options)


async def extract_some(some: Sequence[Document], recordings: Path, options: argparse.Namespace) -> list[Extraction]:
    extractor = Extractor(
        options.model,
        base_url=options.base_url,
        prompt=options.prompt,
        recordings=recordings,
        record="record" if options.record else "replay",
        timeout_s=options.timeout,
        repair=not options.no_repair,
        second_pass=options.second_pass,
    )
    async with extractor:
        return [extraction async for extraction in extractor.extract_many(some, concurrency=64)]


def options_of(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", default="relay-llm")
    parser.add_argument("--base-url")
    parser.add_argument("--prompt", type=Path)
    parser.add_argument("--recordings", type=Path, default=RECORDINGS)
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--timeout", type=float, default=300)
    parser.add_argument("--no-repair", action="store_true")
    parser.add_argument("--second-pass", action="store_true")
    parser.add_argument("--only", nargs="*", default=[], metavar="STEM", help="these texts alone")
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("-o", "--output", type=Path, default=Path("quality.jsonl"))
    return parser.parse_args(arguments)


def main() -> int:
    options = options_of(None)
    extractions = asyncio.run(extract_all(options))
    options.output.write_text("".join(map(render_jsonl, extractions)), "utf-8")
    for extraction in extractions:
        if extraction.error:
            print(f"{extraction.document.id}: {extraction.outcome}: {extraction.error}", file=sys.stderr)
    golds = [CORPUS / "gold" / f"{stem}.gold.json" for stem in options.only] or [CORPUS / "gold"]
    report = read_report(options.output, golds, None)
    print_report(report)
    if options.errors:
        print_errors(report)
    total = sum(extraction.usage.prompt_tokens for extraction in extractions)
    replies = sum(extraction.usage.completion_tokens for extraction in extractions)
    rejected = sum(len(extraction.rejections) for extraction in extractions)
    count = len(extractions)
    print(
        f"{count} documents: {total / count:,.0f} tokens sent and {replies / count:,.0f} answered a document, ", end=""
    )
    print(f"{sum(extraction.usage.requests for extraction in extractions)} requests, {rejected} rejections")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
