"""langextract over all documents at once, one chunk a document, as many workers and as long a batch as there are places."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import langextract as lx
from langextract.providers.openai import OpenAILanguageModel
from measuring import Job, Read, Text, compete, failures

EXAMPLE = "Norway will impose a 7.5 percent duty on Danish butter from 1 May."


@asynccontextmanager
async def opened(job: Job) -> AsyncIterator[Read]:
    logging.disable(logging.WARNING)
    model = OpenAILanguageModel("mock", api_key="none", base_url=job.base_url, max_workers=job.concurrency)
    attributes = {"status": "announced", "actors": ["Norway"], "products": ["butter"], "quantities": ["7.5 percent"]}
    shown = lx.data.Extraction("tariff", EXAMPLE.rstrip("."), attributes=attributes)
    examples = [lx.data.ExampleData(EXAMPLE, [shown])]

    def extract(texts: Sequence[Text]) -> list[int | None]:
        documents = [lx.data.Document(text.text, document_id=text.id) for text in texts]
        try:
            found = lx.extract(
                documents,
                prompt_description=job.system,
                examples=examples,
                model=model,
                max_char_buffer=10_000,
                batch_length=job.concurrency,
                max_workers=job.concurrency,
                use_schema_constraints=False,
                fence_output=False,
                show_progress=False,
            )
        except Exception as error:  # one failed document ends the batch, and all are lost
            failures.append(f"{type(error).__name__}: {error}"[:300])
            return [None] * len(texts)
        # What counts is what was found in the text: an extraction without its place is lost.
        return [sum(one.char_interval is not None for one in document.extractions or []) for document in found]

    async def read(texts: Sequence[Text]) -> list[int | None]:
        return await asyncio.to_thread(extract, texts)

    yield read


if __name__ == "__main__":
    compete(opened)
