"""A plain instructor loop, as its documentation shows it: a semaphore, `from_openai`, a pydantic model."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import instructor
from draft import Draft
from measuring import Job, Read, Text, compete, each
from openai import AsyncOpenAI


@asynccontextmanager
async def opened(job: Job) -> AsyncIterator[Read]:
    async with AsyncOpenAI(base_url=job.base_url, api_key="none") as client:
        patched = instructor.from_openai(client, mode=instructor.Mode.JSON_SCHEMA)

        async def ask(text: Text) -> int:
            messages = [{"role": "system", "content": job.system}, {"role": "user", "content": text.user}]
            draft = await patched.chat.completions.create(model="mock", response_model=Draft, messages=messages)
            return len(draft.events)

        async def read(texts: Sequence[Text]) -> list[int | None]:
            return await each(texts, ask, job.concurrency)

        yield read


if __name__ == "__main__":
    compete(opened)
