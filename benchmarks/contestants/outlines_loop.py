"""outlines on openai's async client, in a loop with a semaphore."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import outlines
from draft import Draft
from measuring import Job, Read, Text, compete, each
from openai import AsyncOpenAI
from outlines.inputs import Chat


@asynccontextmanager
async def opened(job: Job) -> AsyncIterator[Read]:
    async with AsyncOpenAI(base_url=job.base_url, api_key="none") as client:
        model = outlines.from_openai(client, "mock")

        async def ask(text: Text) -> int:
            chat = Chat([{"role": "system", "content": job.system}, {"role": "user", "content": text.user}])
            return len(Draft.model_validate_json(await model(chat, Draft)).events)

        async def read(texts: Sequence[Text]) -> list[int | None]:
            return await each(texts, ask, job.concurrency)

        yield read


if __name__ == "__main__":
    compete(opened)
