"""A plain instructor loop with instructor's own cache on disk: the first pass fills it, the second is measured."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from tempfile import TemporaryDirectory

import instructor
from draft import Draft
from instructor.cache import DiskCache
from measuring import Job, Read, Text, compete, each
from openai import AsyncOpenAI


@asynccontextmanager
async def opened(job: Job) -> AsyncIterator[Read]:
    with TemporaryDirectory() as folder:
        async with AsyncOpenAI(base_url=job.base_url, api_key="none") as client:
            mode, cache = instructor.Mode.JSON_SCHEMA, DiskCache(directory=folder)
            patched = instructor.from_openai(client, mode=mode, cache=cache)

            async def ask(text: Text) -> int:
                messages = [{"role": "system", "content": job.system}, {"role": "user", "content": text.user}]
                draft = await patched.chat.completions.create(model="mock", response_model=Draft, messages=messages)
                return len(draft.events)

            async def read(texts: Sequence[Text]) -> list[int | None]:
                return await each(texts, ask, job.concurrency)

            await read(job.texts)
            yield read


if __name__ == "__main__":
    compete(opened)
