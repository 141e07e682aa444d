"""Many documents: surveyed, estimated, read a few at a time, kept, and given out in the order in which they came.

    documents -> survey -> estimate -> readers -> ledger -> output
                  (sources once)     (any order)  (kept)   (in order)

A run may end at any moment. What was surveyed, paid for and read is in its ledger, and the same run goes on from there.
A document that fails is a result with its cause; one whose failure may pass gets a second try when all others are
done. Where every document would fail alike, the run stops taking documents, lets what is under way end, and says why.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import hashlib
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final, Protocol

from extractor.errors import ExtractorError, RunStopped
from extractor.ledger import PASSING, RETRY, Ledger, Reading, Spent, Tally, reading_of
from extractor.pacing import Pace
from extractor.plan import Plan
from extractor.rendering import parse_jsonl
from extractor.schema import Document, Draft, Extraction, Usage
from extractor.sources import UnreadDocument, checked_document
from extractor.spending import Budget, Estimate, Price, count_tokens, expected_usage

GRACE_S: Final = 30.0
"""Seconds that requests under way are given to end when the run is stopped."""
_QUIET_S: Final = 0.3
_GC_THRESHOLD: Final = 20_000
_SWITCH_S: Final = 0.0005
"""A tenth of what Python does."""


class Given:
    """A result that is given out: the extraction as a line of JSON, and at hand, its document."""

    def __init__(self, line: bytes, number: int, ledger: Ledger) -> None:
        self.line = line
        self._number = number
        self._ledger = ledger

    def with_text(self) -> Extraction:
        """The extraction, with its document's text."""
        extraction = parse_jsonl(self.line)
        text = self._ledger.document(self._number)[0].text
        return extraction.model_copy(update={"document": extraction.document.model_copy(update={"text": text})})


Output = Callable[[Given], None]
"""Takes the results, in the order of their documents."""


class Reader(Protocol):
    """Reads documents, several at a time."""

    async def read(self, document: Document, *, retrying: bool) -> Reading: ...


class Watch(Protocol):
    """Somebody who looks on. Every method returns at once."""

    def begin(self, tally: Tally, meter: Budget) -> None: ...

    def read(self, name: str, reading: Reading) -> None: ...

    def waiting(self, reason: str, seconds: float) -> None: ...

    def stopping(self, cause: ExtractorError) -> None: ...


@dataclass(frozen=True)
class Summary:
    """How a run ended."""

    tally: Tally
    spent: Spent
    price: Price | None
    seconds: float
    stopped: ExtractorError | None
    """Why it ended before its last document, if so."""

    @property
    def cost(self) -> Decimal | None:
        return None if self.price is None else self.price.of(self.spent.counted)


def survey(sources: Iterable[Document | UnreadDocument], ledger: Ledger) -> None:
    """Take every document into the ledger.

    Raises:
        RunChanged: a document of an interrupted run is missing, or has another text.
    """
    ledger.survey(map(_surveyed, sources))


def _surveyed(source: Document | UnreadDocument) -> tuple[Document, int, str | None]:
    if isinstance(source, UnreadDocument):
        return Document(id=source.document_id, text="", source=source.source), 0, str(source.error)
    document = checked_document(source)
    return document, count_tokens(document.text), None


def estimate(ledger: Ledger, plan: Plan, price: Price | None) -> Estimate:
    """What the documents that are left will about need."""
    tally = ledger.tally()
    left, text_tokens = ledger.unread_tokens()
    schema = json.dumps(Draft.model_json_schema())
    fixed = count_tokens(plan.prompt.system) + count_tokens(schema)
    limit = plan.settings.max_output_tokens
    one = expected_usage(fixed, text_tokens // max(1, left), limit)
    usage = Usage(requests=left, prompt_tokens=one.prompt_tokens * left, completion_tokens=one.completion_tokens * left)
    return Estimate(
        documents=tally.documents,
        done=tally.documents - left,
        requests=left,
        prompt_tokens=usage.prompt_tokens,
        completion_tokens=usage.completion_tokens,
        cost=None if price is None else price.of(usage),
    )


def schema_sha256() -> str:
    """The digest of what the model is asked to fill and of what comes out."""
    shapes = [Draft.model_json_schema(), Extraction.model_json_schema(mode="serialization")]
    return hashlib.sha256(json.dumps(shapes, sort_keys=True).encode()).hexdigest()


class Run:
    """Reads what a ledger lacks, and gives out what it holds.

    Args:
        ledger: surveyed.
        plan: what is asked.
        output: where results go, in the order of the documents.
        watch: who looks on.
    """

    def __init__(self, ledger: Ledger, plan: Plan, output: Output, watch: Watch | None = None) -> None:
        self._ledger = ledger
        self._plan = plan
        self._output = output
        self._watch = watch
        self._next = 0
        self._under_way: set[asyncio.Task[None]] = set()
        self._cause: ExtractorError | BaseException | None = None
        self._places: asyncio.Semaphore | None = None
        self._pace: Pace | None = None
        self._stop_asked = asyncio.Event()

    def stop(self, cause: ExtractorError | None = None) -> None:
        """End soon: take no more documents, and let requests under way end. A second call changes nothing."""
        if self._cause is None:
            told = cause or RunStopped("stopped")
            self._end(told)
            if self._watch is not None and isinstance(told, RunStopped):  # any other is told when all has ended
                self._watch.stopping(told)

    def _end(self, cause: BaseException) -> None:
        self._cause = cause
        self._stop_asked.set()
        if self._pace is not None:
            self._pace.shut(cause if isinstance(cause, ExtractorError) else RunStopped("stopped"))
        if self._places is not None:
            self._places.release()  # whoever waits for one looks up

    async def read_all(self, reader: Reader, pace: Pace, at_once: int) -> ExtractorError | None:
        """Read every document that has no result yet, then once more those whose failure may pass.

        The reader's requests leave at `pace`. Gives what stopped the run, if something did.

        Raises:
            BaseException: what nobody foresaw, after everything under way has ended.
        """
        self._pace = pace
        self.give_out()
        with fewer_collections(), quick_handovers():
            await self._each(self._ledger.unread(), reader, at_once, first=True)
            pace.believes_in_outages = False
            await self._each(self._ledger.failed(PASSING), reader, at_once, first=False)
            await self._each(self._ledger.failed(RETRY), reader, at_once, first=False, retrying=True)
        self.give_out()
        if self._cause is None or isinstance(self._cause, ExtractorError):
            return self._cause
        raise self._cause

    async def _each(
        self,
        numbers: Iterator[int],
        reader: Reader,
        at_once: int,
        *,
        first: bool,
        retrying: bool = False,
    ) -> None:
        places = self._places = asyncio.Semaphore(at_once)
        stopped = asyncio.ensure_future(_until(self._stop_asked))
        rest: asyncio.Future[None] | None = None
        try:
            for number in numbers:
                await places.acquire()
                if self._cause is not None:
                    break
                task = asyncio.create_task(self._one(number, reader, first=first, retrying=retrying))
                self._under_way.add(task)
                task.add_done_callback(self._under_way.discard)
                task.add_done_callback(lambda _: places.release())
            if self._under_way and self._cause is None:
                rest = asyncio.ensure_future(_all(self._under_way))
                await asyncio.wait([rest, stopped], return_when=asyncio.FIRST_COMPLETED)
            if self._cause is not None:
                await self._wind_down()
        finally:
            stopped.cancel()
            if rest is not None:
                rest.cancel()
            for task in self._under_way:
                task.cancel()
            await asyncio.gather(*self._under_way, return_exceptions=True)

    async def _wind_down(self) -> None:
        """Wait for requests under way, so that what is paid for is kept; then for nothing else."""
        loop = asyncio.get_running_loop()
        until = loop.time() + GRACE_S
        quiet_since = loop.time()
        while self._under_way and loop.time() < until:
            await asyncio.wait(self._under_way, timeout=0.05)
            if self._pace is not None and self._pace.in_flight:
                quiet_since = loop.time()
            elif loop.time() - quiet_since > _QUIET_S:
                break

    async def _one(self, number: int, reader: Reader, *, first: bool, retrying: bool) -> None:
        document, unreadable = self._ledger.document(number)
        try:
            if unreadable is not None:
                from extractor.pipeline import failed_extraction  # noqa: PLC0415 - a finished run has no use for it

                failed = failed_extraction(document, self._plan.prompt, self._plan.settings.name, unreadable)
                reading = reading_of(failed, passing=False)
            else:
                reading = await reader.read(document, retrying=retrying)
            if not first and reading.passing:
                reading = replace(reading, passing=False)
            await self._ledger.keep(number, reading)
        except asyncio.CancelledError:
            raise
        except ExtractorError as error:
            self.stop(error)
            return
        except BaseException as error:  # it is raised again when everything under way has ended
            if self._cause is None:
                self._end(error)
            return
        if self._watch is not None:
            self._watch.read(document.id, reading)
        if number == self._next:
            self.give_out()

    def give_out(self) -> None:
        """Give out every result whose turn it is."""
        for number, line in self._ledger.lines(self._next):
            self._output(Given(line, number, self._ledger))
            self._next = number + 1


async def _until(event: asyncio.Event) -> None:
    await event.wait()


async def _all(tasks: Iterable[asyncio.Task[None]]) -> None:
    await asyncio.wait(set(tasks))


@contextlib.contextmanager
def quick_handovers() -> Iterator[None]:
    """The thread that writes gives way at every statement: it must not wait each time until a document has been read."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(_SWITCH_S)
    try:
        yield
    finally:
        sys.setswitchinterval(before)


@contextlib.contextmanager
def fewer_collections() -> Iterator[None]:
    """What was made before the run lives through it: the garbage collector need not look at it again and again."""
    before = gc.get_threshold()
    gc.collect()
    gc.freeze()
    gc.set_threshold(_GC_THRESHOLD, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
