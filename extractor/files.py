"""From documents to a file: a run and the sink that it ends in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Unpack

from extractor.many import Course, run_many
from extractor.plan import Options, Plan, make_plan
from extractor.run import Given, Summary
from extractor.schema import Document
from extractor.sinks import Sink, open_sink
from extractor.sources import UnreadDocument, read_documents
from extractor.spending import money


def extract_files(
    paths: Sequence[Path | str],
    output: Path | str,
    *,
    model: str | None = None,
    date: str | None = None,
    layout: str | None = None,
    course: Course | None = None,
    **options: Unpack[Options],
) -> Summary:
    """Read files into a file whose suffix says what is written; the same call goes on where one before it stopped.

    summary = extract_files(["archive/"], "events.jsonl", model="openai/gpt-5-mini", concurrency=32, max_cost=20)
    print(summary.tally.events, summary.tally.failed, summary.cost)

    Args:
        paths: files, folders and patterns.
        output: `.jsonl`, `.csv`, `.parquet`, `.db`, …; see `open_sink`. What the run knows is kept beside it.
        model: see `Extractor`.
        options: see `Options`.
        date: day of publication, where the texts do not say it.
        layout: what a row is; see `open_sink`.
        course: how the run goes: begun anew, with failed documents, by several processes, looked on by somebody.

    Returns:
        how it went; `stopped` says why the run ended before its last document, if it did.

    Raises:
        UsageError: what was asked for can't be; among them `RunChanged` and `StoreInUse`.
        ServerUnreachable: nobody is there.
    """
    path = Path(output)
    course = replace(course or Course(), output=path)
    sink = open_sink(path, layout=layout)
    return write_out(read_documents(paths, date=date), sink, make_plan(model, **options), course)


def write_out(documents: Iterable[Document | UnreadDocument], sink: Sink, plan: Plan, course: Course) -> Summary:
    """Read documents into a sink, which is finished if the run is."""
    with_text = plan.steps.with_text or sink.needs_text

    def give(given: Given) -> None:
        if with_text:
            sink.write(given.with_text())
        else:
            sink.write_line(given.line)

    sink.start()
    try:
        summary = run_many(documents, give, plan, course)
        if summary.stopped is None:
            sink.about = told(summary)
            sink.finish()
    except BaseException:
        sink.abandon()
        raise
    if summary.stopped is not None:
        sink.abandon()
    return summary


def told(summary: Summary) -> dict[str, object]:
    """What a sink may say of the run."""
    spent = summary.spent
    if not spent.calls:
        return {}
    return {
        "requests": f"{spent.counted.requests:,} answered of {spent.calls:,}",
        "cost": money(summary.cost),
    }
