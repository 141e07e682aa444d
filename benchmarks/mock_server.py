"""An OpenAI-compatible server that answers at once, always alike, and fails on demand.

    python benchmarks/mock_server.py --port 0 --latency 200 --fault 429=0.05 --fault 500=0.02

prints one line of JSON with its port and address and serves on loopback until it is ended. From Python:

    with started("--fault", "429=0.05") as server:
        ...  # server.base_url, server.journal(), server.stats(), server.reset()

Answers follow from the request alone. What goes wrong in transport is decided by seed, request and how often it was
seen; what goes wrong in an answer (`draft`, `length`, `empty`, `null`, `refusal`) by seed and document; so any run can
be repeated. A fault that says `after` in its description has done the work: its journal line says `paid`.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import hashlib
import json
import resource
import signal
import socket
import struct
import subprocess
import sys
import time
import urllib.request
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from email.utils import formatdate
from pathlib import Path
from typing import Any, Final, TextIO

from mock_answers import Answer, Request, answer_to, read_request, warm

STATUSES: Final[Mapping[str, int]] = {
    "429": 429, "429_bare": 429, "429_ms": 429, "429_date": 429, "quota": 429,
    "400": 400, "401": 401, "403": 403, "404": 404, "408": 408, "422": 422,
    "500": 500, "502": 502, "503": 503, "529": 529,
}  # fmt: skip
"""Faults that are an answer of another status. 429 asks for a wait in seconds, the others in ms, by date, not at all."""

BROKEN: Final[Mapping[str, str]] = {
    "reset": "the connection is reset before the work",
    "reset_after": "the connection is reset after the work",
    "truncated": "after the work, half of the body, then the end",
    "stalled": "after the work, half of the body, then nothing",
    "malformed": "after the work, an envelope that is no JSON",
    "drip": "after the work, the body in small pieces over --drip seconds",
    "html": "a page instead of an answer, with status 200",
    "huge": "an answer of --huge-mb megabytes",
}
FLAWS: Final = ("draft", "draft_always", "length", "empty", "null", "refusal")
"""Flaws of an answer, all of them paid. `draft` and `null` are gone when the model is asked again."""

_KINDS: Final = (*STATUSES, *BROKEN, *FLAWS)
_MESSAGES: Final[Mapping[str, tuple[str, str | None]]] = {
    "401": ("Incorrect API key provided.", "invalid_api_key"),
    "403": ("You are not allowed to use this model.", None),
    "404": ("The model `mock` does not exist or you do not have access to it.", "model_not_found"),
    "quota": ("You exceeded your current quota, please check your plan and billing details.", "insufficient_quota"),
    "400": ("This request can not be served.", None),
}
_REASONS: Final = {
    200: "OK",
    400: "Bad Request",
    404: "Not Found",
    429: "Too Many Requests",
    500: "Internal Server Error",
}
_PAGE: Final = b"<!doctype html><title>Welcome</title><p>Please sign in to use this network.</p>"


@dataclass(frozen=True, slots=True)
class Plan:
    """What the server does, and to whom."""

    seed: int = 0
    events: int = 10
    latency_s: float = 0.0
    jitter_s: float = 0.0
    faults: Mapping[str, float] = field(default_factory=dict)
    """Share of requests by kind of fault; of documents, for flaws of the answer."""
    lasting: Mapping[str, float] = field(default_factory=dict)
    """Share of documents whose every request ends so."""
    always: str | None = None
    retry_after_s: float = 1.0
    rpm: int | None = None
    rpm_window_s: float = 60.0
    storm: tuple[float, float, float] | None = None
    """Start after the first request, length, and share of requests that are refused."""
    drip_s: float = 5.0
    huge_mb: int = 64

    def chance(self, *what: object) -> float:
        """A number from 0 to 1 that follows from the seed and what is asked about."""
        digest = hashlib.blake2b(repr((self.seed, *what)).encode(), digest_size=8).digest()
        return int.from_bytes(digest, "big") / 2**64

    def fault_of(self, request: Request, seen: int, since_first: float) -> str | None:
        """The fault that meets this request, if any."""
        if self.always:
            return self.always
        if kind := _pick(self.lasting, self.chance("lasting", request.document)):
            return kind
        if self.storm is not None:
            start, length, share = self.storm
            in_storm = start <= since_first < start + length
            if in_storm and self.chance("storm", request.digest, seen) < share:
                return "429"
        passing = {kind: rate for kind, rate in self.faults.items() if kind not in FLAWS}
        if passing and (kind := _pick(passing, self.chance("passing", request.digest, seen))):
            return kind
        flaws = {kind: rate for kind, rate in self.faults.items() if kind in FLAWS}
        kind = _pick(flaws, self.chance("flaw", request.document)) if flaws else None
        return None if kind in {"draft", "null"} and request.reask else kind

    def delay_of(self, request: Request) -> float:
        return self.latency_s + (self.jitter_s * self.chance("delay", request.digest) if self.jitter_s else 0.0)


def _pick(rates: Mapping[str, float], chance: float) -> str | None:
    for kind, rate in rates.items():
        if chance < rate:
            return kind
        chance -= rate
    return None


@dataclass(slots=True)
class Service:
    """One server's memory: what was seen, what was answered."""

    plan: Plan
    journal_file: TextIO | None = None
    keep_journal: bool = True
    started: float = field(default_factory=time.monotonic)
    first: float | None = None
    seen: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    journal: list[str] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    admitted: deque[float] = field(default_factory=deque)
    in_flight: int = 0
    peak: int = 0

    def reset(self) -> None:
        self.first, self.peak = None, self.in_flight
        for memory in (self.seen, self.journal, self.counts, self.admitted):
            memory.clear()

    def arrived(self) -> float:
        now = time.monotonic()
        if self.first is None:
            self.first = now
        self.in_flight += 1
        self.peak = max(self.peak, self.in_flight)
        return now

    def met(self, request: Request, now: float) -> str | None:
        """The fault of a request that arrives now; `rpm` where the limit refuses it."""
        seen = self.seen[request.digest]
        self.seen[request.digest] = seen + 1
        if self.plan.rpm is not None:
            while self.admitted and now - self.admitted[0] >= self.plan.rpm_window_s:
                self.admitted.popleft()
            if len(self.admitted) >= self.plan.rpm:
                return "rpm"
            self.admitted.append(now)
        return self.plan.fault_of(request, seen, now - (self.first or now))

    def wait_for_room(self, now: float) -> float:
        return self.plan.rpm_window_s - (now - self.admitted[0]) if self.admitted else 0.0

    def note(self, request: Request, arrived: float, status: int, fault: str | None, answer: Answer | None) -> None:
        """One line of the journal. Status 0: no answer left."""
        self.in_flight -= 1
        self.counts["requests"] += 1
        self.counts[f"status {status}"] += 1
        if fault:
            self.counts[f"fault {fault}"] += 1
        if answer is not None:
            self.counts["paid"] += 1
            self.counts["prompt_tokens"] += answer.usage.prompt_tokens
            self.counts["cached_tokens"] += answer.usage.cached_tokens
            self.counts["completion_tokens"] += answer.usage.completion_tokens
        if not self.keep_journal:
            return
        fields = {
            "t": round(arrived - self.started, 4),
            "took": round(time.monotonic() - arrived, 4),
            "digest": request.digest,
            "document": request.document,
            "shape": request.shape,
            "reask": request.reask,
            "seen": self.seen[request.digest],
            "status": status,
            "fault": fault,
            "paid": answer is not None,
            "usage": answer.usage._asdict() if answer is not None else None,
        }
        line = json.dumps(fields) + "\n"
        if self.journal_file is not None:
            self.journal_file.write(line)
        else:
            self.journal.append(line)

    def stats(self) -> dict[str, Any]:
        now = round(time.monotonic() - self.started, 4)
        return {**self.counts, "now": now, "in_flight": self.in_flight, "peak": self.peak, "distinct": len(self.seen)}


class Connection(asyncio.Protocol):
    """One client. Requests of a connection are answered one after the other."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.plan = service.plan
        self.buffer = bytearray()
        self.busy = False
        self.loop = asyncio.get_running_loop()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        if not self.busy:
            self._next()

    def _next(self) -> None:
        """Take one whole request from the buffer, if it is there."""
        head_end = self.buffer.find(b"\r\n\r\n")
        if head_end < 0:
            return
        head = bytes(self.buffer[:head_end])
        length = _content_length(head)
        if length is None:
            self._send(411, _error("a length is needed", None), last=True)
            return
        end = head_end + 4 + length
        if len(self.buffer) < end:
            if b"100-continue" in head and len(self.buffer) == head_end + 4:
                self.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            return
        body = bytes(self.buffer[head_end + 4 : end])
        del self.buffer[:end]
        self.busy = True
        method, target, _ = head.split(b"\r\n", 1)[0].split(b" ", 2)
        self._route(method + b" " + target.partition(b"?")[0], body)

    def _route(self, target: bytes, body: bytes) -> None:
        service = self.service
        match target:
            case b"POST /v1/chat/completions":
                self._chat(body)
            case b"GET /v1/models":
                models = {
                    "object": "list",
                    "data": [{"id": "mock", "object": "model", "created": 0, "owned_by": "mock"}],
                }
                self._send(200, json.dumps(models).encode())
            case b"GET /journal":
                self._send(200, "".join(service.journal).encode(), "application/jsonl")
            case b"GET /stats":
                self._send(200, json.dumps(service.stats()).encode())
            case b"POST /reset":
                service.reset()
                self._send(200, b"{}")
            case _:
                self._send(404, _error(f"no such address: {target.decode('latin-1')}", None))

    def _chat(self, body: bytes) -> None:
        now = self.service.arrived()
        try:
            request = read_request(body)
        except ValueError as error:
            self.service.in_flight -= 1
            self._send(400, _error(str(error), None))
            return
        fault = self.service.met(request, now)
        delay = self.plan.delay_of(request)
        if fault is not None and (fault in STATUSES or fault in {"rpm", "reset"}):
            delay = min(delay, 0.01)  # refusals are quick
        if delay:
            self.loop.call_later(delay, self._answer, request, fault, now)
        else:
            self._answer(request, fault, now)

    def _answer(self, request: Request, fault: str | None, arrived: float) -> None:
        if fault is not None and (fault in STATUSES or fault == "rpm"):
            self._refuse(request, fault, arrived)
            return
        if fault in {"reset", "html"}:
            self.service.note(request, arrived, 200 if fault == "html" else 0, fault, None)
            if fault == "html":
                self._send(200, _PAGE, "text/html; charset=utf-8")
            else:
                self._reset()
            return
        flaw = "draft" if fault == "draft_always" else fault if fault in FLAWS else None
        answer = answer_to(request, events=self.plan.events, flaw=flaw)
        self.service.note(request, arrived, 0 if fault == "reset_after" else 200, fault, answer)
        self._deliver(answer.body, fault)

    def _refuse(self, request: Request, fault: str, arrived: float) -> None:
        status = STATUSES.get(fault, 429)
        wait = self.service.wait_for_room(arrived) if fault == "rpm" else self.plan.retry_after_s
        headers = {
            "429": f"retry-after: {wait:g}\r\n",
            "rpm": f"retry-after: {wait:.3f}\r\n",
            "429_ms": f"retry-after-ms: {wait * 1000:g}\r\n",
            "429_date": f"retry-after: {formatdate(time.time() + wait, usegmt=True)}\r\n",
        }
        message, code = _MESSAGES.get(fault, (f"{status} on demand", "rate_limit_exceeded" if status == 429 else None))
        self.service.note(request, arrived, status, fault, None)
        self._send(status, _error(message, code), extra=headers.get(fault, ""))

    def _deliver(self, body: bytes, fault: str | None) -> None:
        match fault:
            case "reset_after":
                self._reset()
            case "truncated" | "stalled":
                self.transport.write(_head(200, len(body)) + body[: len(body) // 2])
                if fault == "truncated":
                    self.transport.close()
            case "malformed":
                self._send(200, body[:-20].replace(b'"choices":', b'"choices"', 1))
            case "drip":
                self.transport.write(_head(200, len(body)))
                self._drip(body, 0, max(1, len(body) // 50))
            case "huge":
                self._send(200, body[:-1] + b',"padding":"' + b"x" * (self.plan.huge_mb << 20) + b'"}')
            case _:
                self._send(200, body)

    def _drip(self, body: bytes, start: int, step: int) -> None:
        if self.transport.is_closing():
            return
        self.transport.write(body[start : start + step])
        if start + step < len(body):
            self.loop.call_later(self.plan.drip_s / 50, self._drip, body, start + step, step)
        else:
            self._done()

    def _send(
        self, status: int, body: bytes, kind: str = "application/json", *, extra: str = "", last: bool = False
    ) -> None:
        self.transport.write(_head(status, len(body), kind, extra) + body)
        if last:
            self.transport.close()
        self._done()

    def _done(self) -> None:
        self.busy = False
        if self.buffer:
            self._next()

    def _reset(self) -> None:
        """An end that the client sees as a reset, not as a close."""
        linger = struct.pack("ii", 1, 0)
        self.transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.transport.abort()


def _content_length(head: bytes) -> int | None:
    """Zero where a request has no body, None where its length is not said."""
    lowered = head.lower()
    start = lowered.find(b"\r\ncontent-length:")
    if start < 0:
        return None if b"\r\ntransfer-encoding:" in lowered else 0
    value = lowered[start + 17 :].partition(b"\r\n")[0].strip()
    return int(value) if value.isdigit() else None


def _head(status: int, length: int, kind: str = "application/json", extra: str = "") -> bytes:
    reason = _REASONS.get(status, "Status")
    return f"HTTP/1.1 {status} {reason}\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\n{extra}\r\n".encode(
        "ascii"
    )


def _error(message: str, code: str | None) -> bytes:
    return json.dumps({"error": {"message": message, "type": "mock_error", "param": None, "code": code}}).encode()


@dataclass(frozen=True, slots=True)
class Running:
    """A server in a process of its own."""

    port: int
    process: subprocess.Popen[str]

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    def journal(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self._ask("/journal").splitlines()]

    def stats(self) -> dict[str, Any]:
        return dict(json.loads(self._ask("/stats")))

    def reset(self) -> None:
        """Forget what was seen and counted."""
        self._ask("/reset", method="POST")

    def _ask(self, target: str, method: str = "GET") -> bytes:
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{target}", method=method)
        with opener.open(request, timeout=60) as answer:
            return bytes(answer.read())


@contextlib.contextmanager
def started(*options: str) -> Iterator[Running]:
    """A server for as long as the block runs; options as on the command line."""
    command = [sys.executable, __file__, "--port", "0", *options]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line:
            raise RuntimeError(f"the mock server did not start: {' '.join(command)}")
        yield Running(json.loads(line)["port"], process)
    finally:
        process.terminate()
        process.wait(30)
        if process.stdout is not None:
            process.stdout.close()


def options_of(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--port", type=int, default=0, help="0: any that is free")
    add("--seed", type=int, default=0)
    add("--events", type=int, default=10, help="events of an answer")
    add("--warm", type=int, default=0, metavar="N", help="prepare the answers for the first N articles")
    add("--latency", type=float, default=0.0, metavar="MS")
    add("--jitter", type=float, default=0.0, metavar="MS", help="at most so much more, by seed and request")
    add("--fault", action="append", default=[], metavar="KIND=SHARE", help=f"of {', '.join(_KINDS)}")
    add("--lasting", action="append", default=[], metavar="KIND=SHARE", help="of documents, for ever")
    add("--always", choices=_KINDS, help="to everybody")
    add("--retry-after", type=float, default=1.0, metavar="S", help="asked for by a 429")
    add("--rpm", type=int, help="requests admitted in a window")
    add("--rpm-window", type=float, default=60.0, metavar="S")
    add("--storm", metavar="START:LENGTH:SHARE", help="429 to a share of requests for so many seconds")
    add("--drip", type=float, default=5.0, metavar="S")
    add("--huge-mb", type=int, default=64)
    add("--journal", type=Path, metavar="FILE", help="write it there; else GET /journal gives it")
    add("--no-journal", action="store_true", help="keep counts alone")
    return parser.parse_args(arguments)


def plan_of(options: argparse.Namespace) -> Plan:
    start, length, share = map(float, options.storm.split(":")) if options.storm else (0.0, 0.0, 0.0)
    return Plan(
        seed=options.seed,
        events=options.events,
        latency_s=options.latency / 1000,
        jitter_s=options.jitter / 1000,
        faults=_rates(options.fault),
        lasting=_rates(options.lasting),
        always=options.always,
        retry_after_s=options.retry_after,
        rpm=options.rpm,
        rpm_window_s=options.rpm_window,
        storm=(start, length, share) if options.storm else None,
        drip_s=options.drip,
        huge_mb=options.huge_mb,
    )


def _rates(given: Sequence[str]) -> dict[str, float]:
    rates: dict[str, float] = {}
    for item in given:
        kind, _, share = item.partition("=")
        if kind not in _KINDS:
            raise SystemExit(f"no such fault: {kind!r}; there are {', '.join(_KINDS)}")
        rates[kind] = float(share)
    return rates


async def serve(service: Service, port: int, ready: Callable[[int], None]) -> None:
    loop = asyncio.get_running_loop()
    ended = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, ended.set)
    server = await loop.create_server(lambda: Connection(service), "127.0.0.1", port, backlog=4096)
    ready(server.sockets[0].getsockname()[1])
    await ended.wait()
    server.close()


def main() -> None:
    options = options_of()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, min(hard, 65_536)), hard))

    warm(options.warm, options.events)
    gc.freeze()
    gc.set_threshold(50_000, 50, 100)

    def ready(port: int) -> None:
        print(json.dumps({"port": port, "base_url": f"http://127.0.0.1:{port}/v1"}), flush=True)

    with contextlib.ExitStack() as stack:
        file = stack.enter_context(options.journal.open("w", encoding="utf-8")) if options.journal else None
        asyncio.run(serve(Service(plan_of(options), file, not options.no_journal), options.port, ready))


if __name__ == "__main__":
    main()
