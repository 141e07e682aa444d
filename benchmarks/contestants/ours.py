"""Ours, from Python: prompt, call, validation, locating of every quote, values, proofs."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from measuring import Job, Read, Text, compete, failures

from extractor import Document, Extractor


@asynccontextmanager
async def opened(job: Job) -> AsyncIterator[Read]:
    async with Extractor("mock", base_url=job.base_url, api_key="none") as extractor:

        async def read(texts: Sequence[Text]) -> list[int | None]:
            documents = [Document(id=text.id, text=text.text) for text in texts]
            counts: list[int | None] = []
            async for extraction in extractor.extract_many(documents, concurrency=job.concurrency):
                counts.append(None if extraction.error else len(extraction.events))
                failures.extend([extraction.error] if extraction.error else [])
            return counts

        yield read


if __name__ == "__main__":
    compete(opened)
