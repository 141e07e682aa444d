"""A plain instructor loop inside vcrpy: the first pass records a cassette, the second replays it and is measured."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from tempfile import TemporaryDirectory

import instructor
import vcr
from draft import Draft
from measuring import Job, Read, Text, compete, each
from openai import AsyncOpenAI


@asynccontextmanager
async def opened(job: Job) -> AsyncIterator[Read]:
    recorder = vcr.VCR(match_on=["method", "uri", "body"], record_mode="once")
    with TemporaryDirectory() as folder:

        async def read(texts: Sequence[Text]) -> list[int | None]:
            with recorder.use_cassette(f"{folder}/cassette.yaml"):
                async with AsyncOpenAI(base_url=job.base_url, api_key="none") as client:
                    patched = instructor.from_openai(client, mode=instructor.Mode.JSON_SCHEMA)

                    async def ask(text: Text) -> int:
                        messages = [{"role": "system", "content": job.system}, {"role": "user", "content": text.user}]
                        draft = await patched.chat.completions.create(
                            model="mock", response_model=Draft, messages=messages
                        )
                        return len(draft.events)

                    return await each(texts, ask, job.concurrency)

        await read(job.texts)
        yield read


if __name__ == "__main__":
    compete(opened)
