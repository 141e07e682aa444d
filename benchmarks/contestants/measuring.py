"""How a contestant is measured: the same documents, server and number at a time for each, and one line of JSON at the end.

A contestant is a script that calls `compete(opened)`. `opened(job)` is an async context manager around its client; it
gives a function that reads documents and says how many events it got out of each, None where it got none. What comes
before, such as imports and a first few documents, is not measured.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any, NamedTuple

WARM_UP = 16


class Text(NamedTuple):
    """One document, and the message of the user that shows it to the model."""

    id: str
    text: str
    user: str


class Job(NamedTuple):
    """What is to be read, where, and how many at a time."""

    base_url: str
    concurrency: int
    system: str
    schema: dict[str, Any]
    texts: Sequence[Text]


Read = Callable[[Sequence[Text]], Awaitable[Sequence["int | None"]]]
Opened = Callable[[Job], AbstractAsyncContextManager[Read]]

failures: list[str] = []
"""Why documents were lost; the first is reported."""


async def each(texts: Sequence[Text], ask: Callable[[Text], Awaitable[int]], concurrency: int) -> list[int | None]:
    """The loop that everybody writes: all at once, held back by a semaphore; what fails is lost."""
    places = asyncio.Semaphore(concurrency)

    async def one(text: Text) -> int | None:
        async with places:
            try:
                return await ask(text)
            except Exception as error:  # whatever it is, the document is lost
                failures.append(f"{type(error).__name__}: {error}"[:300])
                return None

    return await asyncio.gather(*map(one, texts))


def compete(opened: Opened) -> None:
    options = _options()
    job = _read_job(options.job, options.base_url, options.concurrency, options.count)
    print(json.dumps(asyncio.run(_measured(job, opened, options.events))))


async def _measured(job: Job, opened: Opened, events: int) -> dict[str, Any]:
    async with opened(job) as read:
        await read(job.texts[:WARM_UP])
        failures.clear()
        wall, cpu = time.perf_counter(), time.process_time()
        counts = await read(job.texts)
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    whole = sum(count == events for count in counts)
    return {
        "seconds": wall,
        "cpu_s": cpu,
        "documents": len(job.texts),
        "lost": len(job.texts) - whole,
        "why": failures[:1],
    }


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("job", type=Path)
    parser.add_argument("--base-url", required=True)
    parser.add_argument("--concurrency", type=int, required=True)
    parser.add_argument("--count", type=int, required=True)
    parser.add_argument("--events", type=int, default=10)
    return parser.parse_args(sys.argv[1:])


def _read_job(path: Path, base_url: str, concurrency: int, count: int) -> Job:
    content = json.loads(path.read_text("utf-8"))
    texts = [Text(**text) for text in content["texts"][:count]]
    return Job(base_url, concurrency, content["system"], content["schema"], texts)
