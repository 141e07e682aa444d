"""Several processes that read, where the processor is the limit.

The cut is at the transport. A worker renders prompts, runs the client, validates, locates and computes; each request that
its client would send goes over a pipe to the process that runs the whole, which alone holds the key, the recordings, the
pace, the budget and the connections, and back comes the answer. So limits hold for all workers together, nothing is
kept twice, and the output is the same to the byte.
"""

from __future__ import annotations

import asyncio
import itertools
import os
import pickle
import signal
import sys
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from functools import partial
from types import TracebackType
from typing import Any, Final, Self

import httpx2

from extractor.errors import ExtractorError, RunStopped
from extractor.extracting import too_late
from extractor.ledger import Reading, reading_of
from extractor.pacing import CURRENT_DEADLINE, Deadline
from extractor.plan import Plan
from extractor.readers import LocalReader
from extractor.recordings import ASKED_ANEW, CURRENT_CALL
from extractor.run import fewer_collections
from extractor.schema import Document

_LENGTH: Final = 8
_BUFFER: Final = 1 << 22
_KEPT_HEADERS: Final = ("content-type", "retry-after", "retry-after-ms", "location")
_GOODBYE_S: Final = 5.0

# Messages are tuples that begin with their name. To a worker:
#   ("read", number, document, retrying), ("forget", number), ("answer", asked, status, headers, content, counts of the call),
#   ("broken", asked, name of the httpx2 error, message), ("refused", asked, error of ours)
# From a worker:
#   ("ask", asked, number, call, anew, path, content), ("read", number, reading), ("raised", number, error of ours)
Message = tuple[Any, ...]


@dataclass
class _Reading:
    """A document that a worker reads."""

    result: asyncio.Future[Reading]
    deadline: Deadline


@dataclass
class _Worker:
    process: asyncio.subprocess.Process
    readings: dict[int, _Reading] = field(default_factory=dict)
    listening: asyncio.Task[None] | None = None
    gone: bool = False

    def tell(self, message: Message) -> None:
        if not self.gone and self.process.stdin is not None:
            self.process.stdin.write(_framed(message))


class WorkerPool:
    """Reads with processes of its own. Use as an async context manager.

    Args:
        plan: what is asked.
        way: what stands between the client and the network; it stays in this process.
        count: processes.
    """

    def __init__(self, plan: Plan, way: httpx2.AsyncBaseTransport, count: int) -> None:
        self._plan = plan
        self._way = way
        self._count = count
        self._workers: list[_Worker] = []
        self._numbers = itertools.count()
        self._asking: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        # The key stays here. A worker's deadline does not know how long a request waits for permission: ours does.
        told = replace(
            self._plan,
            settings=replace(self._plan.settings, api_key="none"),
            limits=replace(self._plan.limits, deadline_s=float("inf"), price=None),
            transport=None,
        )
        for _ in range(self._count):
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "extractor.workers",
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                limit=_BUFFER,
            )
            worker = _Worker(process)
            worker.tell(("plan", told))
            worker.listening = asyncio.create_task(self._listen(worker))
            self._workers.append(worker)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self._workers:
            worker.gone = True
            if worker.process.stdin is not None:
                worker.process.stdin.close()
        for task in self._asking:
            task.cancel()
        for worker in self._workers:
            try:
                await asyncio.wait_for(worker.process.wait(), _GOODBYE_S)
            except TimeoutError:
                worker.process.kill()
                await worker.process.wait()
            if worker.listening is not None:
                await asyncio.gather(worker.listening, return_exceptions=True)
        await self._way.aclose()

    async def read(self, document: Document, *, retrying: bool) -> Reading:
        worker = min((one for one in self._workers if not one.gone), key=lambda one: len(one.readings), default=None)
        if worker is None:
            raise RunStopped("every worker process has ended")
        number = next(self._numbers)
        deadline = Deadline(self._plan.limits.deadline_s)
        result: asyncio.Future[Reading] = asyncio.get_running_loop().create_future()
        worker.readings[number] = _Reading(result, deadline)
        worker.tell(("read", number, document, retrying))
        try:
            async with deadline.running():
                return await result
        except TimeoutError:
            return reading_of(too_late(document, self._plan), passing=deadline.held_up)
        finally:
            del worker.readings[number]
            if not result.done() or result.cancelled():
                worker.tell(("forget", number))

    async def _listen(self, worker: _Worker) -> None:
        assert worker.process.stdout is not None
        try:
            while (message := await _message(worker.process.stdout)) is not None:
                self._hear(worker, message)
        finally:
            worker.gone = True
            code = await worker.process.wait()
            for reading in worker.readings.values():
                if not reading.result.done():
                    reading.result.set_exception(RunStopped(f"a worker process ended with code {code}"))

    def _hear(self, worker: _Worker, message: Message) -> None:
        match message:
            case ("ask", asked, number, *request) if number in worker.readings:
                task = asyncio.create_task(self._ask(worker, asked, worker.readings[number].deadline, request))
                self._asking.add(task)
                task.add_done_callback(self._asking.discard)
            case ("read", number, reading) if (waiting := worker.readings.get(number)) and not waiting.result.done():
                waiting.result.set_result(reading)
            case ("raised", number, error) if (waiting := worker.readings.get(number)) and not waiting.result.done():
                waiting.result.set_exception(error)

    async def _ask(self, worker: _Worker, asked: int, deadline: Deadline, asking: list[Any]) -> None:
        """Send a worker's request the way that all requests go."""
        call, anew, path, content = asking
        settings = self._plan.settings
        request = httpx2.Request(
            "POST",
            f"{settings.base_url}{path}",
            headers={"authorization": f"Bearer {settings.api_key}", "content-type": "application/json"},
            content=content,
            extensions={"timeout": httpx2.Timeout(settings.timeout_s, connect=10.0).as_dict()},
        )
        CURRENT_CALL.set(call)
        ASKED_ANEW.set(anew)
        CURRENT_DEADLINE.set(deadline)
        try:
            response = await self._way.handle_async_request(request)
        except httpx2.HTTPError as error:
            worker.tell(("broken", asked, type(error).__name__, str(error)))
        except ExtractorError as error:
            worker.tell(("refused", asked, error))
        else:
            headers = {name: response.headers[name] for name in _KEPT_HEADERS if name in response.headers}
            body = await response.aread()
            counts = call.live, call.replayed, call.sent
            worker.tell(("answer", asked, response.status_code, headers, body, counts))


def _framed(message: Message) -> bytes:
    content = pickle.dumps(message, protocol=pickle.HIGHEST_PROTOCOL)
    return len(content).to_bytes(_LENGTH, "big") + content


async def _message(stream: asyncio.StreamReader) -> Message | None:
    """The next message; None when the other end has gone. What comes is our own: the pipe has no other end."""
    try:
        length = int.from_bytes(await stream.readexactly(_LENGTH), "big")
        message: Message = pickle.loads(await stream.readexactly(length))  # noqa: S301 - between our own processes
    except (asyncio.IncompleteReadError, ConnectionError):
        return None
    return message


class _Pipe(httpx2.AsyncBaseTransport):
    """The worker's way to the model: ask the process that runs the whole."""

    def __init__(self, tell: Callable[[Message], None]) -> None:
        self._tell = tell
        self._numbers = itertools.count()
        self._waiting: dict[int, asyncio.Future[Message]] = {}

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        call, asked = CURRENT_CALL.get(), next(self._numbers)
        waiter: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
        self._waiting[asked] = waiter
        path = "/" + "/".join(request.url.path.rstrip("/").split("/")[-2:])
        self._tell(("ask", asked, _NUMBER.get(), call, ASKED_ANEW.get(), path, await request.aread()))
        try:
            answer = await waiter
        finally:
            del self._waiting[asked]
        match answer:
            case ("answer", _, status, headers, content, counts):
                call.live, call.replayed, call.sent = counts
                return httpx2.Response(status, headers=headers, content=content, request=request)
            case ("broken", _, name, message):
                kind = getattr(httpx2, name, httpx2.TransportError)
                raise kind(message, request=request)
            case (_, _, error):
                raise error
        raise AssertionError(answer[0])

    def hear(self, message: Message) -> None:
        waiter = self._waiting.get(message[1])
        if waiter is not None and not waiter.done():
            waiter.set_result(message)


_NUMBER: Final[ContextVar[int]] = ContextVar("extractor_number")
"""The document that is read here."""


async def _work() -> None:
    """Read what is asked for over stdin, until it ends."""
    loop = asyncio.get_running_loop()
    stdin = asyncio.StreamReader(limit=_BUFFER)
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(stdin), sys.stdin.buffer)
    stdout, _ = await loop.connect_write_pipe(asyncio.BaseProtocol, os.fdopen(os.dup(1), "wb", buffering=0))
    os.dup2(2, 1)  # whatever a library prints goes to stderr

    def tell(message: Message) -> None:
        stdout.write(_framed(message))

    first = await _message(stdin)
    if first is None:
        return
    pipe = _Pipe(tell)
    tasks: dict[int, asyncio.Task[None]] = {}
    async with LocalReader(first[1], pipe) as reader:
        while (message := await _message(stdin)) is not None:
            match message:
                case ("read", number, document, retrying):
                    task = asyncio.create_task(_read(reader, number, document, retrying, tell))
                    tasks[number] = task
                    task.add_done_callback(partial(_forget, tasks, number))
                case ("forget", number):
                    if number in tasks:
                        tasks[number].cancel()
                case _:
                    pipe.hear(message)
        for task in tasks.values():
            task.cancel()


def _forget(tasks: dict[int, asyncio.Task[None]], number: int, _: asyncio.Task[None]) -> None:
    tasks.pop(number, None)


async def _read(
    reader: LocalReader, number: int, document: Document, retrying: bool, tell: Callable[[Message], None]
) -> None:
    _NUMBER.set(number)
    try:
        tell(("read", number, await reader.read(document, retrying=retrying)))
    except ExtractorError as error:
        tell(("raised", number, error))
    except Exception as error:
        tell(("raised", number, RunStopped(f"a worker broke on {document.id}: {type(error).__name__}: {error}")))


def main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that runs the whole
    with fewer_collections():
        asyncio.run(_work())


if __name__ == "__main__":
    main()
