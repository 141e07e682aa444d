"""What one document costs in CPU, stage by stage, beside a plain instructor loop in the same run.

    python benchmarks/cpu.py

Each document has ten events and differs from every other in its parties, names, figures and goods, which are drawn
from some twelve hundred, so that hardly anything is read from memory that a text did not bring itself. A server in a process of its own answers at once; what is printed is the
CPU time of this process alone, a document, as the median of five rounds in which all take turns, one request at a
time on one core. The ratios can be compared among machines, the milliseconds can't.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import datetime
import functools
import gc
import json
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, ClassVar, NamedTuple

import instructor
import openai
from openai.types.chat import ChatCompletion

from extractor import Document, Draft, Extraction, Extractor, read_prompt
from extractor.assembly import assemble
from extractor.bodies import render_body, strict_format
from extractor.locating import Source
from extractor.normalising.document_date import find_document_date
from extractor.sinks import render_jsonl

sys.path.insert(0, str(Path(__file__).parents[1]))
from tests.cases.products import CASES

HERE = Path(__file__).parent / "ten_events"
ROUNDS = 5
LANDS = (
    ("Norway", "Norwegian", "Oslo"),
    ("Chile", "Chilean", "Santiago"),
    ("Brazil", "Brazilian", "Brasilia"),
    ("Canada", "Canadian", "Ottawa"),
    ("Australia", "Australian", "Canberra"),
    ("Kenya", "Kenyan", "Nairobi"),
    ("Malaysia", "Malaysian", "Kuala Lumpur"),
    ("Colombia", "Colombian", "Bogota"),
    ("Ukraine", "Ukrainian", "Kyiv"),
    ("Morocco", "Moroccan", "Rabat"),
    ("Peru", "Peruvian", "Lima"),
    ("Egypt", "Egyptian", "Cairo"),
)
NAMES = ("Solberg", "Fuentes", "Fjordyard", "Andes")
GOODS = (
    ("copper wire", "copper"),
    ("farmed salmon", "salmon"),
    ("hot-rolled steel", "steel"),
    ("ceramic tiles",),
    ("ferries",),
)
FIGURES = ("12.5", "340", "18", "9", "4.1", "2.7", "3.2", "1.2", "25", "480")


class Case(NamedTuple):
    """A document, and what the model answers to it."""

    document: Document
    answer: str


def case(number: int) -> Case:
    """The article and its draft with other parties, names and figures."""
    chance = random.Random(number)
    ours, theirs = chance.sample(LANDS, 2)
    changed = dict(zip(LANDS[0] + LANDS[1], ours + theirs, strict=True))
    changed |= {name: "".join(chance.choices("aeioklmnrst", k=8)).title() for name in NAMES}
    changed |= {figure: _figure(figure, chance) for figure in FIGURES}
    for words, goods in zip(GOODS, chance.sample(_goods(), len(GOODS)), strict=True):
        changed |= dict.fromkeys(words, goods)
    words = "|".join(sorted((re.escape(word) for word in changed if word[0].isalpha()), key=len, reverse=True))
    found = re.compile(rf"\b(?:{words})\b|(?<![\d.])(?:12\.5|340|18(?= percent)|9(?= percent)|4\.1|2\.7|3\.2|1\.2|25(?= percent)|480)(?![\d.]\d)")  # fmt: skip

    def varied(text: str) -> str:
        return found.sub(lambda match: changed[match.group()], text)

    text = varied((HERE / "article.txt").read_text("utf-8")).rstrip("\n") + f"\n\nReference {number:08}"
    draft = json.loads(varied((HERE / "draft.json").read_text("utf-8")))
    return Case(Document(id=f"c{number:08}", text=text), json.dumps(draft, ensure_ascii=False))


@functools.cache
def _goods() -> list[str]:
    """Goods in plain English words, those of the table of cases."""
    plain = re.compile(r"[a-z]+(?: [a-z]+){0,2}")
    return sorted({case.words for case in CASES if case.chapters and plain.fullmatch(case.words)})


def _figure(printed: str, chance: random.Random) -> str:
    return f"{chance.randint(2, 29)}.{chance.randint(1, 9)}" if "." in printed else str(chance.randint(2, 99))


def reply(content: str) -> bytes:
    message = {"role": "assistant", "content": content, "refusal": None}
    usage = {
        "prompt_tokens": 7_000,
        "completion_tokens": 2_000,
        "total_tokens": 9_000,
        "prompt_tokens_details": {"cached_tokens": 6_000},
        "completion_tokens_details": {"reasoning_tokens": 0},
    }
    choice = {"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}
    completion = {"id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": "mock"}
    return json.dumps(completion | {"choices": [choice], "usage": usage}).encode()


# The server.


class Answering(asyncio.Protocol):
    """One connection: each request is answered by the reference at the end of its document."""

    answers: ClassVar[dict[bytes, bytes]] = {}

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: Any = transport
        self.heard = bytearray()

    def data_received(self, data: bytes) -> None:
        self.heard += data
        head, end, body = bytes(self.heard).partition(b"\r\n\r\n")
        length = re.search(rb"(?i)content-length: (\d+)", head)
        if not end or length is None or len(body) < int(length[1]):
            return
        self.heard.clear()
        answer = self.answers[re.findall(rb"Reference (\d{8})", body)[-1]]
        self.transport.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(answer), answer)
        )


async def serve(count: int) -> None:
    cases = [case(number) for number in range(count)]
    Answering.answers = {one.document.id[1:].encode(): reply(one.answer) for one in cases}
    server = await asyncio.get_running_loop().create_server(Answering, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextlib.contextmanager
def serving(count: int) -> Iterator[str]:
    """The address of a server in another process."""
    with subprocess.Popen([sys.executable, __file__, "--serve", str(count)], stdout=subprocess.PIPE, text=True) as server:  # fmt: skip
        try:
            assert server.stdout is not None
            yield f"http://127.0.0.1:{server.stdout.readline().strip()}/v1"
        finally:
            server.terminate()


# Whole documents.


async def ours(cases: Sequence[Case], **options: Any) -> float:
    async with Extractor("mock", api_key="none", **options) as extractor:
        documents = [one.document for one in cases]
        await anext(extractor.extract_many(documents[:1]))
        start = time.process_time()
        lines = [render_jsonl(one) async for one in extractor.extract_many(documents[1:], concurrency=1)]
        taken = time.process_time() - start
    assert all(json.loads(line)["outcome"] == "events" and len(json.loads(line)["events"]) == 10 for line in lines)
    return taken / len(lines)


async def plain_instructor(cases: Sequence[Case], base_url: str) -> float:
    """What a program does that uses instructor as its manual shows: call, validate, line."""
    prompt = read_prompt()
    async with openai.AsyncOpenAI(base_url=base_url, api_key="none") as service:
        client = instructor.from_openai(service, mode=instructor.Mode.JSON_SCHEMA)

        async def one(document: Document) -> str:
            messages: list[Any] = list(prompt.ask(document.text))
            draft = await client.chat.completions.create(model="mock", messages=messages, response_model=Draft, max_retries=2)  # fmt: skip
            return draft.model_dump_json()

        await one(cases[0].document)
        start = time.process_time()
        lines = [await one(case.document) for case in cases[1:]]
        return (time.process_time() - start) / len(lines)


async def plain_openai(cases: Sequence[Case], base_url: str) -> float:
    prompt = read_prompt()
    async with openai.AsyncOpenAI(base_url=base_url, api_key="none") as service:

        async def one(document: Document) -> str:
            messages: list[Any] = list(prompt.ask(document.text))
            completion = await service.chat.completions.create(model="mock", messages=messages)
            return completion.choices[0].message.content or ""

        await one(cases[0].document)
        start = time.process_time()
        for case in cases[1:]:
            await one(case.document)
        return (time.process_time() - start) / (len(cases) - 1)


# Stages.


def stages(cases: Sequence[Case], extractions: Sequence[Extraction]) -> dict[str, Callable[[], object]]:
    """What is done for a document besides the call itself, each for all of the cases."""
    prompt = read_prompt()
    day = datetime.date(2023, 3, 14)
    texts = [one.document.text for one in cases]
    bodies = [
        {"messages": list(prompt.ask(text)), "model": "mock", "response_format": strict_format(Draft), "max_tokens": 9}
        for text in texts
    ]
    replies = [reply(one.answer) for one in cases]
    drafts = [Draft.model_validate_json(one.answer) for one in cases]
    return {
        "the document's date": lambda: [find_document_date(text) for text in texts],
        "messages of the prompt": lambda: [prompt.ask(text) for text in texts],
        "body of the request": lambda: [render_body(body) for body in bodies],
        "reading the envelope": lambda: [ChatCompletion.model_validate_json(one) for one in replies],
        "validating the draft": lambda: [Draft.model_validate_json(one.answer, strict=True) for one in cases],
        "locating, values, proofs": lambda: [
            assemble(draft, Source(text), day) for draft, text in zip(drafts, texts, strict=True)
        ],
        "the line of JSON": lambda: [render_jsonl(one) for one in extractions],
    }


async def extracted(cases: Sequence[Case], base_url: str) -> list[Extraction]:
    async with Extractor("mock", base_url=base_url, api_key="none") as extractor:
        return [one async for one in extractor.extract_many([case.document for case in cases])]


def timed(work: Callable[[], object], count: int) -> float:
    start = time.process_time()
    work()
    return (time.process_time() - start) / count


def measured(count: int) -> dict[str, list[float]]:
    """Every round's seconds a document, of each contestant and each stage; each round has documents of its own."""
    taken: dict[str, list[float]] = {}
    with serving(2 * count * ROUNDS) as base_url, tempfile.TemporaryDirectory() as folder:
        everything = [case(number) for number in range(2 * count * ROUNDS)]
        recorded = {"base_url": base_url, "recordings": folder}
        asyncio.run(ours(everything[: count * ROUNDS], **recorded, record="record"))
        gc.collect()
        gc.freeze()  # for all of them alike
        for at in range(0, count * ROUNDS, count):
            cases, others = everything[at : at + count], everything[count * ROUNDS + at : count * ROUNDS + at + count]
            extractions = asyncio.run(extracted(others, base_url))
            found = {
                "plain openai": asyncio.run(plain_openai(cases, base_url)),
                "plain instructor": asyncio.run(plain_instructor(cases, base_url)),
                "ours, live": asyncio.run(ours(cases, base_url=base_url)),
                "ours, replay": asyncio.run(ours(cases, **recorded, record="replay")),
            }
            found |= {name: timed(work, count) for name, work in stages(everything[-at - count :][:count], extractions).items()}  # fmt: skip
            for name, seconds in found.items():
                taken.setdefault(name, []).append(seconds)
    return taken


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=60, help="of each round (default: %(default)s)")
    parser.add_argument("--serve", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        with contextlib.suppress(KeyboardInterrupt):
            asyncio.run(serve(options.serve))
        return
    taken = {name: statistics.median(rounds) for name, rounds in measured(options.documents).items()}
    base = taken["plain instructor"]
    print(f"{'CPU a document of ten events':28} {'ms':>6}  {'of instructor':>13}")
    for name, seconds in taken.items():
        indent = "" if name.startswith(("plain", "ours")) else "  "
        print(f"{indent + name:28} {seconds * 1000:6.2f}  {seconds / base:13.2f}")
    print(f"replay: {1 / taken['ours, replay']:.0f} documents a second on one core")


if __name__ == "__main__":
    main()
