"""Who reads the documents of a run: this process."""

from __future__ import annotations

from extractor.client import ModelClient
from extractor.extracting import read_to_end
from extractor.ledger import Reading, reading_of
from extractor.plan import Plan
from extractor.recordings import RETRYING
from extractor.schema import Document


class LocalReader:
    """Reads with a client of its own."""

    def __init__(self, plan: Plan, client: ModelClient) -> None:
        self._plan = plan
        self._client = client

    async def read(self, document: Document, *, retrying: bool) -> Reading:
        token = RETRYING.set(retrying)
        try:
            extraction, passing = await read_to_end(document, self._plan, self._client)
        finally:
            RETRYING.reset(token)
        return reading_of(extraction, passing=passing)
