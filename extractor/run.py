"""From Python: one document or many, with a model or with its recordings.

from extractor import extract
extraction = extract("The EU will impose a 10 percent tariff on …", model="openai/gpt-5-mini")
"""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import AsyncIterator, Coroutine, Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

from extractor.client import ModelClient
from extractor.errors import ExtractorError, ModelError, NoModelError, RecordingError, RecordingMissing, UsageError
from extractor.pipeline import Steps, extract_document, failed_extraction
from extractor.recordings import FolderStore, RecordingMode
from extractor.resources import bundled, read_prompt
from extractor.schema import Document, Draft, Extraction
from extractor.settings import Mode, ModelSettings, find_model, named_model, recorded_model
from extractor.sources import UnreadDocument, checked_document, read_document
from extractor.splitting import split

if TYPE_CHECKING:
    import httpx2

    from extractor.prompting import Prompt

DEFAULT_CONCURRENCY: Final = 8
DEFAULT_RECORDINGS: Final = "recordings"

Returned = TypeVar("Returned")


class Extractor:
    """Reads documents with one model and one prompt. Use as an async context manager.

    Args:
        model: with its service in front (`openai/gpt-5-mini`, `ollama/qwen3:8b`), or as the server at `base_url`
            knows it. Without one, EXTRACTOR_MODEL; without that, the recordings of the sample articles.
        base_url: address of any OpenAI-compatible server, up to `/v1`.
        api_key: else EXTRACTOR_API_KEY or the service's own variable.
        prompt: a folder to use instead of the package's prompt, or a parsed `Prompt`.
        recordings: a folder of recordings. Without `record`, it is replayed and nothing is called.
        record: `replay`, `record`, `refresh` or `off`; see `RecordingMode`.
        mode: `json_schema`, `tools` or `md_json`.
        repair: whether words that are not in the text are asked about once more.
        second_pass: whether the model is asked what its first answer lacks.
        with_text: whether results carry their document's text.
        parameters: further parameters of the request; a None takes one out.
        max_output_tokens, timeout_s, max_reasks, max_attempts: bounds on one answer.
        transport: an `httpx2.AsyncBaseTransport` to reach the network with.

    Raises:
        UsageError: on what can't be, before anything is sent.
    """

    def __init__(
        self,
        model: str | None = None,
        *,
        base_url: str | None = None,
        api_key: str | None = None,
        prompt: Path | str | Prompt | None = None,
        recordings: Path | str | None = None,
        record: RecordingMode | None = None,
        mode: Mode = "json_schema",
        repair: bool = True,
        second_pass: bool = False,
        with_text: bool = False,
        parameters: Mapping[str, Any] | None = None,
        max_output_tokens: int = ModelSettings.max_output_tokens,
        timeout_s: float = ModelSettings.timeout_s,
        max_reasks: int = ModelSettings.max_reasks,
        max_attempts: int = ModelSettings.max_attempts,
        transport: httpx2.AsyncBaseTransport | None = None,
    ) -> None:
        self.prompt = read_prompt(prompt) if prompt is None or isinstance(prompt, str | Path) else prompt
        self._steps = Steps(repair=repair, second_pass=second_pass, with_text=with_text)
        options: dict[str, Any] = {
            "mode": mode,
            "max_output_tokens": max_output_tokens,
            "timeout_s": timeout_s,
            "max_reasks": max_reasks,
            "max_attempts": max_attempts,
            "parameters": dict(parameters or {}),
        }
        self.samples_only = not (named_model(model) or recordings or record)
        if self.samples_only:
            settings = recorded_model(**options)
            record, recordings = "replay", bundled("fixtures")
        else:
            record = record or ("replay" if recordings else "off")
            settings = find_model(model, base_url, api_key, offline=record == "replay", **options)
        store = None if record == "off" else FolderStore(Path(recordings or DEFAULT_RECORDINGS))
        if record == "replay" and store is not None and not store.folder.is_dir():
            raise UsageError(f"{store.folder} is no folder of recordings", hint="Record first: --record.")
        self._client = ModelClient(settings, self.prompt, recording=record, store=store, transport=transport)

    @property
    def model_name(self) -> str:
        return self._client.name

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.__aexit__(kind, error, trace)

    async def extract(self, source: str | Path | Document, *, date: str | None = None) -> Extraction:
        """Read one document: a text, the path of a file, or a `Document`.

        Raises:
            SourceError: it can't be read, or `date` is no day.
            UsageError: no model is named and the text is no sample.
            RecordingMissing: a replay has no answer for it.
            ModelError: the service fails in a way in which it would fail every document.
        """
        document = as_document(source, date)
        try:
            return await extract_document(document, self.prompt, self._client, self._steps)
        except RecordingMissing as error:
            if self.samples_only:
                raise NoModelError(
                    f"no model is named, and {document.source or document.id} is not one of the recorded samples"
                ) from error
            raise

    async def extract_many(
        self, sources: Iterable[Document | UnreadDocument], *, concurrency: int = DEFAULT_CONCURRENCY
    ) -> AsyncIterator[Extraction]:
        """Read many documents, at most `concurrency` at a time, and give the results in the order of the documents.

        A document that fails is a result with its cause.

        Raises:
            ExtractorError: where every document would fail alike; the results before it have been given.
        """
        waiting: deque[asyncio.Task[Extraction]] = deque()
        try:
            for source in sources:
                if len(waiting) >= max(1, concurrency):
                    yield await waiting.popleft()
                waiting.append(asyncio.create_task(self._result(source)))
            while waiting:
                yield await waiting.popleft()
        finally:
            for task in waiting:
                task.cancel()
            await asyncio.gather(*waiting, return_exceptions=True)

    async def _result(self, source: Document | UnreadDocument) -> Extraction:
        if isinstance(source, UnreadDocument):
            unread = Document(id=source.document_id, text="", source=source.source)
            return failed_extraction(unread, self.prompt, self.model_name, str(source.error))
        try:
            return await self.extract(source)
        except ExtractorError as error:
            if error.stops_run or not isinstance(error, RecordingError | ModelError):
                raise
            return failed_extraction(source, self.prompt, self.model_name, str(error), with_text=self._steps.with_text)

    async def request_body(self, source: str | Path | Document) -> dict[str, Any]:
        """The body of the request that `extract` would send first; of a long text, for its first part. Nothing is sent."""
        text = as_document(source).text
        return await self._client.request_body(self.prompt.ask(text, split(text)[0]), Draft)


def as_document(source: str | Path | Document, date: str | None = None) -> Document:
    """A document of a text, a path, or a document."""
    if isinstance(source, Document):
        return checked_document(source if date is None else source.model_copy(update={"date": date}))
    if isinstance(source, Path):
        return read_document(source, date=date)
    if "\n" not in source and len(source) < 300 and Path(source).suffix and Path(source).is_file():
        raise UsageError(f"{source!r} is a text, and also the name of a file", hint="Give a file as Path(…).")
    return checked_document(Document(id="text", text=source, date=date))


async def extract_async(source: str | Path | Document, *, date: str | None = None, **options: Any) -> Extraction:
    """`extract` for async code. Takes the options of `Extractor`."""
    async with Extractor(**options) as extractor:
        return await extractor.extract(source, date=date)


def extract(source: str | Path | Document, *, date: str | None = None, **options: Any) -> Extraction:
    """Read one document: a text, the path of a file, or a `Document`. Takes the options of `Extractor`.

    `date` is the day of publication ("2018-06-02"), if you know it. Works inside a running event loop too.
    """
    return run_to_end(extract_async(source, date=date, **options))


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
