"""Who reads the documents of a run: this process, or as `workers` has it, several."""

from __future__ import annotations

from types import TracebackType
from typing import Self

import httpx2

from extractor.client import ModelClient
from extractor.extracting import read_to_end
from extractor.ledger import Reading, reading_of
from extractor.plan import Plan
from extractor.recordings import RETRYING
from extractor.schema import Document


class LocalReader:
    """Reads with a client of its own. Use as an async context manager.

    Args:
        plan: what is asked.
        way: what stands between the client and the network.
    """

    def __init__(self, plan: Plan, way: httpx2.AsyncBaseTransport) -> None:
        self._plan = plan
        self._client = ModelClient(plan.settings, plan.prompt, way)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.__aexit__(kind, error, trace)

    async def read(self, document: Document, *, retrying: bool) -> Reading:
        token = RETRYING.set(retrying)
        try:
            extraction, passing = await read_to_end(document, self._plan, self._client)
        finally:
            RETRYING.reset(token)
        return reading_of(extraction, passing=passing)
