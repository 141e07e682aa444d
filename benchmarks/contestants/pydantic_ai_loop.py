"""A pydantic-ai agent with native structured output, in a loop with a semaphore."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from draft import Draft
from measuring import Job, Read, Text, compete, each
from openai import AsyncOpenAI
from pydantic_ai import Agent, NativeOutput
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.providers.openai import OpenAIProvider


@asynccontextmanager
async def opened(job: Job) -> AsyncIterator[Read]:
    async with AsyncOpenAI(base_url=job.base_url, api_key="none") as client:
        model = OpenAIChatModel("mock", provider=OpenAIProvider(openai_client=client))
        agent = Agent(model, output_type=NativeOutput(Draft, strict=True), instructions=job.system)

        async def ask(text: Text) -> int:
            return len((await agent.run(text.user)).output.events)

        async def read(texts: Sequence[Text]) -> list[int | None]:
            return await each(texts, ask, job.concurrency)

        yield read


if __name__ == "__main__":
    compete(opened)
