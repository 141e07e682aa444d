"""The least that can be done: aiohttp, json, nothing checked. Whatever does more takes longer."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import aiohttp
from measuring import Job, Read, Text, compete, each


@asynccontextmanager
async def opened(job: Job) -> AsyncIterator[Read]:
    connector = aiohttp.TCPConnector(limit=0)
    form = {"type": "json_schema", "json_schema": {"name": "Draft", "strict": True, "schema": job.schema}}
    async with aiohttp.ClientSession(connector=connector) as session:

        async def ask(text: Text) -> int:
            messages = [{"role": "system", "content": job.system}, {"role": "user", "content": text.user}]
            body = {"model": "mock", "messages": messages, "response_format": form}
            async with session.post(f"{job.base_url}/chat/completions", json=body) as answer:
                answer.raise_for_status()
                completion = await answer.json()
            return len(json.loads(completion["choices"][0]["message"]["content"])["events"])

        async def read(texts: Sequence[Text]) -> list[int | None]:
            return await each(texts, ask, job.concurrency)

        yield read


if __name__ == "__main__":
    compete(opened)
