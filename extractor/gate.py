"""Where requests leave: within the budget, at the service's pace, each noted before it leaves and when it has ended."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any, Protocol

import httpx2

from extractor.errors import ExtractorError
from extractor.faults import ASKS_FOR_LESS, PASSING, of_page, of_status, one_line, retry_after
from extractor.pacing import Admission, Pace
from extractor.recordings import Call, Passage
from extractor.schema import Usage
from extractor.settings import ModelSettings
from extractor.spending import Budget


class Journal(Protocol):
    """Where calls are noted."""

    async def sent(self, key: str, document: str, purpose: str, most: Usage) -> int: ...

    async def ended(self, call: int, state: str, used: Usage) -> None: ...


class _Passage:
    """How one request ended, as far as is known."""

    def __init__(self, settings: ModelSettings, admission: Admission) -> None:
        self._settings = settings
        self._admission = admission
        self.state = "lost"
        self.used: Usage | None = None
        self.status = 0
        self.retry_after_s: float | None = None
        self.hopeless: ExtractorError | None = None
        """What every other request would meet too."""
        self.said = ""

    def answered(self, reply: Mapping[str, Any] | None, *, page: bool) -> None:
        self.state = "answered" if reply is not None else "no answer of a model"
        self.status = 200
        self.hopeless = of_page(self._settings.base_url) if page and reply is None else None
        self.used = usage_of(reply.get("usage") if reply is not None else None)
        self.tell()

    def refused(self, status: int, headers: httpx2.Headers, content: bytes) -> None:
        self.state = f"status {status}"
        error = of_status(status, headers, content, self._settings.base_url, self._settings.name)
        self.hopeless, self.said = error if error.stops_run else None, error.message
        self.status = status
        self.used = Usage()
        self.retry_after_s = retry_after(headers) if status in ASKS_FOR_LESS else None
        self.tell()

    def broke(self, error: httpx2.TransportError) -> None:
        self.said = f"the connection broke: {one_line(error)}"
        if isinstance(error, httpx2.ConnectError | httpx2.ConnectTimeout):
            self.state, self.used = "not connected", Usage()

    def tell(self) -> None:
        """Tell the pace, which gives the place to the next; of a request that was called off there is nothing to tell."""
        admission = self._admission
        if self.hopeless is not None:
            admission.hopeless(self.hopeless)
            return
        if admission.told:
            return
        if self.status in ASKS_FOR_LESS:
            admission.throttled(self.retry_after_s)
        if (self.status in PASSING and self.status != 429) or (self.said and not self.status):
            admission.failed(self.said)
        elif self.status == 200 and self.used is not None:
            admission.answered(self.used.prompt_tokens + self.used.completion_tokens)
        elif self.status and self.status != 429:
            admission.answered()


class ServiceGate:
    """The gate before one service. See `recordings.Gate`.

    A request that is called off, or breaks, may have been paid: it counts with the most it can have used.
    """

    def __init__(self, settings: ModelSettings, pace: Pace, budget: Budget, journal: Journal | None = None) -> None:
        self.pace = pace
        self.budget = budget
        self._settings = settings
        self._journal = journal

    @asynccontextmanager
    async def passing(self, call: Call, key: str, request: bytes) -> AsyncIterator[Passage]:
        # Three bytes a token is more tokens than any text has; JSON escapes make it more still.
        most = Usage(requests=1, prompt_tokens=len(request) // 3, completion_tokens=self._settings.max_output_tokens)
        key = key or hashlib.sha256(request).hexdigest()
        await self.budget.reserve(most)
        used = Usage()
        try:
            async with self.pace.admit(len(request) / 4, key) as admission:
                number = None
                if self._journal is not None:
                    number = await self._journal.sent(key, call.document_id, call.purpose, most)
                passage = _Passage(self._settings, admission)
                used = most
                try:
                    yield passage
                except httpx2.TransportError as error:
                    passage.broke(error)
                    raise
                except ExtractorError as error:
                    if error.stops_run:  # what can't be kept need not be asked for
                        passage.hopeless = error
                    raise
                finally:
                    used = most if passage.used is None else passage.used
                    passage.tell()
                    if self._journal is not None and number is not None:
                        await self._journal.ended(number, passage.state, used)
        finally:
            await self.budget.settle(most, used)


def usage_of(counted: Any) -> Usage:
    """Usage as a service counts it; nothing where it does not."""
    if not isinstance(counted, Mapping):
        return Usage(requests=1)

    def number(value: Any) -> int:
        return value if isinstance(value, int) and value > 0 else 0

    def inner(name: str, part: str) -> int:
        details = counted.get(name)
        return number(details.get(part)) if isinstance(details, Mapping) else 0

    return Usage(
        requests=1,
        prompt_tokens=number(counted.get("prompt_tokens")),
        cached_tokens=inner("prompt_tokens_details", "cached_tokens"),
        completion_tokens=number(counted.get("completion_tokens")),
        reasoning_tokens=inner("completion_tokens_details", "reasoning_tokens"),
    )
