"""From Python: one document, or many in order, with a model or with its recordings.

from extractor import extract
extraction = extract("The EU will impose a 10 percent tariff on …", model="openai/gpt-5-mini")
"""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar, Unpack

from extractor.answers import AnswerStore
from extractor.client import ModelClient
from extractor.errors import ExtractorError, ModelError, NoModelError, RecordingError, RecordingMissing, UsageError
from extractor.gate import Journal, ServiceGate
from extractor.ledger import open_store
from extractor.network import network_transport
from extractor.pacing import Deadline, Pace
from extractor.pipeline import extract_document, failed_extraction
from extractor.plan import Options, Plan, is_database, make_plan
from extractor.recordings import FolderStore, RecordingTransport, Store
from extractor.schema import Document, Draft, Extraction
from extractor.sources import UnreadDocument, checked_document, read_document
from extractor.spending import Budget
from extractor.splitting import split

Returned = TypeVar("Returned")


class Extractor:
    """Reads documents with one model and one prompt. Use as an async context manager.

    Args:
        model: with its service in front (`openai/gpt-5-mini`, `ollama/qwen3:8b`), or as the server at `base_url`
            knows it. Without one, EXTRACTOR_MODEL; without that, the recordings of the sample articles.
        options: see `Options`.

    Raises:
        UsageError: on what can't be, before anything is sent.
    """

    def __init__(self, model: str | None = None, **options: Unpack[Options]) -> None:
        self._begin(make_plan(model, **options))

    @classmethod
    def of(cls, plan: Plan) -> Self:
        """The same of what is settled already."""
        extractor = cls.__new__(cls)
        extractor._begin(plan)
        return extractor

    def _begin(self, plan: Plan) -> None:
        self.plan = plan
        self.prompt = plan.prompt
        self._database = None
        store: Store | None = None
        if plan.recordings is not None and is_database(plan.recordings):
            self._database = open_store(plan.recordings)
            store = AnswerStore(self._database)
        elif plan.recordings is not None:
            store = FolderStore(plan.recordings)
        self._gate = service_gate(plan)
        self._client = ModelClient(plan.settings, plan.prompt, way_to_the_model(plan, store, self._gate))

    @property
    def model_name(self) -> str:
        return self._client.name

    @property
    def samples_only(self) -> bool:
        return self.plan.samples_only

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.__aexit__(kind, error, trace)
        if self._database is not None:
            self._database.close()

    async def extract(self, source: str | Path | Document, *, date: str | None = None) -> Extraction:
        """Read one document: a text, the path of a file, or a `Document`.

        Raises:
            SourceError: it can't be read, or `date` is no day.
            UsageError: no model is named and the text is no sample.
            RecordingMissing: a replay has no answer for it.
            ModelError: the service fails in a way in which it would fail every document.
        """
        return await read_one(as_document(source, date), self.plan, self._client, Deadline(self.plan.limits.deadline_s))

    async def extract_many(
        self, sources: Iterable[Document | UnreadDocument], *, concurrency: int | None = None
    ) -> AsyncIterator[Extraction]:
        """Read many documents, and give the results in the order of the documents.

        A document that fails is a result with its cause. At most `concurrency` requests are under way at a time (else
        what the extractor was made with), and of documents up to twice as many, so memory stays flat.

        Raises:
            ExtractorError: where every document would fail alike; the results before it have been given.
        """
        if concurrency is not None:
            self._gate.pace.ceiling = concurrency
            self._gate.pace.limit = float(concurrency)
        at_once = documents_at_once(self._gate.pace.ceiling)
        async for extraction in in_order(sources, self._result, at_once=at_once, ahead=4 * at_once):
            yield extraction

    async def _result(self, source: Document | UnreadDocument) -> Extraction:
        if isinstance(source, UnreadDocument):
            unread = Document(id=source.document_id, text="", source=source.source)
            return failed_extraction(unread, self.prompt, self.model_name, str(source.error))
        return (await read_to_end(checked_document(source), self.plan, self._client))[0]

    async def request_body(self, source: str | Path | Document) -> dict[str, Any]:
        """The body of the request that `extract` would send first; of a long text, for its first part. Nothing is sent."""
        text = as_document(source).text
        return await self._client.request_body(self.prompt.ask(text, split(text)[0]), Draft)


def service_gate(plan: Plan, budget: Budget | None = None, journal: Journal | None = None, **pace: Any) -> ServiceGate:
    """Where the requests of a plan leave."""
    limits = plan.limits
    return ServiceGate(
        plan.settings,
        Pace(limits.concurrency, rpm=limits.rpm, tpm=limits.tpm, patience_s=plan.settings.longest_wait_s, **pace),
        budget or Budget(price=limits.price, max_tokens=limits.max_tokens, max_cost=limits.max_cost),
        journal,
    )


def way_to_the_model(plan: Plan, store: Store | None, gate: ServiceGate) -> RecordingTransport:
    """What stands between the client and the network: recordings, then the gate."""
    transport = plan.transport
    if transport is None and plan.live:
        transport = network_transport()
    return RecordingTransport(plan.record, store, transport, gate)


def documents_at_once(concurrency: int) -> int:
    """Documents under way for so many requests at a time: for all answers that may come at once, a request is ready."""
    return concurrency + min(concurrency, 256) + 4


async def read_one(document: Document, plan: Plan, client: ModelClient, deadline: Deadline) -> Extraction:
    """Read one document by its deadline.

    Raises:
        ExtractorError: see `Extractor.extract`.
        TimeoutError: at the deadline.
    """
    try:
        async with deadline.running():
            return await extract_document(document, plan.prompt, client, plan.steps)
    except RecordingMissing as error:
        if plan.samples_only:
            raise NoModelError(
                f"no model is named, and {document.source or document.id} is not one of the recorded samples"
            ) from error
        raise


async def read_to_end(document: Document, plan: Plan, client: ModelClient) -> tuple[Extraction, bool]:
    """Read one document, whatever becomes of it, and tell whether a failure may pass.

    Raises:
        ExtractorError: where every other document would fail alike.
    """
    deadline = Deadline(plan.limits.deadline_s)
    try:
        extraction = await read_one(document, plan, client, deadline)
    except TimeoutError:
        return too_late(document, plan), deadline.held_up
    except ExtractorError as error:
        if error.stops_run or not isinstance(error, RecordingError | ModelError):
            raise
        return _failed(document, plan, str(error)), False
    return extraction, any(attempt.retryable for attempt in extraction.attempts) and extraction.error is not None


def too_late(document: Document, plan: Plan) -> Extraction:
    """The result for a document that was not done by its deadline."""
    return _failed(
        document, plan, f"{document.id}: no result within {plan.limits.deadline_s:,.0f} s. Raise --deadline."
    )


def _failed(document: Document, plan: Plan, cause: str) -> Extraction:
    return failed_extraction(document, plan.prompt, plan.settings.name, cause, with_text=plan.steps.with_text)


Item = TypeVar("Item")


async def in_order(
    items: Iterable[Item], work: Callable[[Item], Coroutine[Any, Any, Returned]], *, at_once: int, ahead: int
) -> AsyncIterator[Returned]:
    """What comes of each item, in the order of the items: `at_once` under way, at most `ahead` begun and not yet given.

    Where one raises, those before it have been given, and those under way are called off.
    """
    waiting: deque[asyncio.Task[Returned]] = deque()
    places = asyncio.Semaphore(at_once)

    async def one(item: Item) -> Returned:
        async with places:
            return await work(item)

    try:
        for item in items:
            while waiting and (waiting[0].done() or len(waiting) >= ahead):
                yield await waiting.popleft()
            waiting.append(asyncio.create_task(one(item)))
            if len(waiting) % at_once == 0:
                await asyncio.sleep(0)  # let those that have begun go on while more are read
        while waiting:
            yield await waiting.popleft()
    finally:
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)


def as_document(source: str | Path | Document, date: str | None = None) -> Document:
    """A document of a text, a path, or a document."""
    if isinstance(source, Document):
        return checked_document(source if date is None else source.model_copy(update={"date": date}))
    if isinstance(source, Path):
        return read_document(source, date=date)
    if "\n" not in source and len(source) < 300 and Path(source).suffix and Path(source).is_file():
        raise UsageError(f"{source!r} is a text, and also the name of a file", hint="Give a file as Path(…).")
    return checked_document(Document(id="text", text=source, date=date))


async def extract_async(
    source: str | Path | Document, *, model: str | None = None, date: str | None = None, **options: Unpack[Options]
) -> Extraction:
    """`extract` for async code."""
    async with Extractor(model, **options) as extractor:
        return await extractor.extract(source, date=date)


def extract(
    source: str | Path | Document, *, model: str | None = None, date: str | None = None, **options: Unpack[Options]
) -> Extraction:
    """Read one document: a text, the path of a file, or a `Document`. See `Extractor` and `Options`.

    `date` is the day of publication ("2018-06-02"), if you know it. Works inside a running event loop too.
    """
    return run_to_end(extract_async(source, model=model, date=date, **options))


def run_to_end(work: Coroutine[Any, Any, Returned]) -> Returned:
    """Run async work from sync code; where a loop runs already, as in a notebook, in a thread of its own."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(work)
    returned: list[Returned] = []
    raised: list[BaseException] = []

    def run() -> None:
        try:
            returned.append(asyncio.run(work))
        except BaseException as error:  # it is raised again in the caller's thread
            raised.append(error)

    thread = threading.Thread(target=run, name="extractor")
    thread.start()
    thread.join()
    if raised:
        raise raised[0]
    return returned[0]
