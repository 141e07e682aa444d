"""The way of a run from its sources to its output, with everything that surrounds it.

from extractor.many import run_many
"""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from extractor.answers import AnswerStore
from extractor.database import Database
from extractor.errors import ExtractorError, RunStopped, ServerUnreachable
from extractor.ledger import Ledger, open_store
from extractor.plan import Plan, is_database, manifest
from extractor.recordings import FolderStore, Store
from extractor.run import Output, Run, Summary, Watch, estimate, schema_sha256, survey
from extractor.schema import Document
from extractor.sources import UnreadDocument
from extractor.spending import Budget, Estimate, Price, known_price
from extractor.version import __version__

_PROBE_S: Final = 4.0


@dataclass(frozen=True)
class Course:
    """How a run goes, beside what it asks.

    Args:
        output: the file that it writes, by which it is found again; None: it can't be gone on with.
        fresh: begin anew, whatever is there.
        retry_failed: read documents again that failed for good.
        workers: processes that read; the calls all leave from this one.
        confirm: is shown the estimate before the first call, and may decline.
        watch: looks on.
    """

    output: Path | None = None
    fresh: bool = False
    retry_failed: bool = False
    workers: int = 1
    confirm: Callable[[Estimate], bool] | None = None
    watch: Watch | None = None


def run_many(
    sources: Iterable[Document | UnreadDocument], output: Output, plan: Plan, course: Course = Course()
) -> Summary:
    """Read many documents, give the results out in their order, and tell how it went.

    Called from a thread without an event loop of its own. In the main thread, the first Ctrl-C (or SIGTERM) ends the
    run politely, the second at once.

    Raises:
        UsageError: what was asked for can't be; among them `RunChanged` and `StoreInUse`.
        ServerUnreachable: nobody is there, told before the sources are read.
    """
    began = time.monotonic()
    price = plan.limits.price
    if price is None and plan.live:
        price = known_price(plan.settings.name, plan.settings.base_url)
    Budget(price=price, max_cost=plan.limits.max_cost)  # whether the one goes with the other, before anything is read
    plan = replace(plan, steps=replace(plan.steps, with_text=False))  # it is put in when a result is given out
    with open_store(_place(plan, course)) as database:
        ledger = Ledger(
            database,
            course.output.name if course.output else "-",
            manifest(plan, schema_sha256(), __version__),
            fresh=course.fresh,
        )
        if plan.live and plan.transport is None and not ledger.resumed:
            knock(plan.settings.base_url)
        survey(sources, ledger)
        if course.retry_failed:
            ledger.forget_failed()
        left = ledger.unread_tokens()[0]
        agreed = True
        if plan.live and left and course.confirm is not None:
            agreed = course.confirm(estimate(ledger, plan, price))
        run = Run(ledger, plan, output, course.watch)
        stopped: ExtractorError | None = None
        if not agreed:
            stopped = RunStopped("not begun")
        elif left:
            stopped = asyncio.run(_reading(run, _Kept(database, ledger), plan, course, price))
        else:
            run.give_out()
        return Summary(ledger.tally(), ledger.spent(), price, time.monotonic() - began, stopped)


@dataclass(frozen=True)
class _Kept:
    """What is kept of a run, and where."""

    database: Database
    ledger: Ledger


def _place(plan: Plan, course: Course) -> Path | None:
    """The file of the run: that of its answers, else one beside its output; none where there is nothing to lose."""
    if not plan.live or course.output is None:
        return None
    if plan.recordings is not None and is_database(plan.recordings):
        return plan.recordings
    return course.output.with_name(f"{course.output.name}.run.db")


async def _reading(run: Run, kept: _Kept, plan: Plan, course: Course, price: Price | None) -> ExtractorError | None:
    # What follows takes a second to import, which a finished run need not wait for.
    from extractor.extracting import documents_at_once, service_gate, way_to_the_model  # noqa: PLC0415
    from extractor.readers import LocalReader  # noqa: PLC0415
    from extractor.workers import WorkerPool  # noqa: PLC0415

    answers, plan, closing = _answers(kept, plan)
    spent = kept.ledger.spent()
    limits = plan.limits
    budget = Budget(
        price=price, max_tokens=limits.max_tokens, max_cost=limits.max_cost, spent=spent.counted + spent.lost
    )
    patient = replace(plan, settings=replace(plan.settings, longest_wait_s=float("inf")))
    notice = course.watch.waiting if course.watch is not None else None
    gate = service_gate(patient, budget, kept.ledger if plan.live else None, notice=notice)
    way = way_to_the_model(patient, answers, gate)
    if course.watch is not None:
        course.watch.begin(kept.ledger.tally(), budget)
    with _signals(run.stop), closing:
        at_once = documents_at_once(limits.concurrency)
        readers = WorkerPool(patient, way, course.workers) if course.workers > 1 else LocalReader(patient, way)
        async with readers as reader:
            return await run.read_all(reader, gate.pace, at_once)


def _answers(kept: _Kept, plan: Plan) -> tuple[Store | None, Plan, contextlib.AbstractContextManager[object]]:
    """Where answers are kept and found: where the plan says, else beside the run."""
    database, ledger = kept.database, kept.ledger
    if plan.recordings is None:
        if database.path is None:
            return None, plan, contextlib.nullcontext()
        return AnswerStore(database, ledger.run), replace(plan, record="record"), contextlib.nullcontext()
    if not is_database(plan.recordings):
        return FolderStore(plan.recordings), plan, contextlib.nullcontext()
    if plan.live and database.path == plan.recordings:
        return AnswerStore(database, ledger.run), plan, contextlib.nullcontext()
    other = open_store(plan.recordings)
    return AnswerStore(other), plan, contextlib.closing(other)


def knock(base_url: str) -> None:
    """See that somebody is there, before hours of reading.

    Raises:
        ServerUnreachable: nobody is.
    """
    address = urlsplit(base_url)
    port = address.port or (443 if address.scheme == "https" else 80)
    try:
        socket.create_connection((address.hostname or "", port), timeout=_PROBE_S).close()
    except OSError as error:
        raise ServerUnreachable(f"nobody answers at {base_url}: {error.strerror or error}") from error


@contextlib.contextmanager
def _signals(stop: Callable[[ExtractorError], None]) -> Iterator[None]:
    """Ctrl-C and SIGTERM stop politely; the second does at once."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    loop = asyncio.get_running_loop()
    task = asyncio.current_task()
    caught = 0

    def handle(number: signal.Signals) -> None:
        nonlocal caught
        caught += 1
        if caught > 1 and task is not None:
            task.cancel()
        else:
            stop(RunStopped(f"interrupted ({number.name})"))

    handled: list[signal.Signals] = []
    with contextlib.suppress(NotImplementedError):  # Windows has no such handlers; Ctrl-C then ends at once
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, handle, number)
            handled.append(number)
    try:
        yield
    finally:
        for number in handled:
            loop.remove_signal_handler(number)
