"""Answers of a model, kept and played back.

A recording is a paid-for answer. It is kept and replayed by an HTTP transport, below the client, so a replay
still runs the client, the re-asks and all validation. Its key is the SHA-256 of the request without its host, so
any change of prompt, schema, model, parameter or text asks for an answer of its own.

A `FolderStore` is for reading in review: one JSON file an exchange, request beside reply, texts as lines. The
`AnswerStore` of `extractor.answers` is for many: one SQLite file. No header is kept, neither of the request nor of the
reply, so no credential is.
"""

from __future__ import annotations

import asyncio
import datetime
import difflib
import hashlib
import json
import re
import uuid
from collections import deque
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, nullcontext
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple, Protocol

import httpx2
import pydantic_core

from extractor.errors import RecordingDamaged, RecordingError, RecordingMissing, StoreFailed
from extractor.schema import Purpose
from extractor.writing import Writing, string

RecordingMode = Literal["replay", "record", "refresh", "off"]
"""replay: never the network. record: call on a miss and keep. refresh: always call and keep. off: neither."""

FORMAT: Final = 1
_ANSWER_LIMIT: Final = 8_000_000
_VOLATILE: Final = frozenset({"user", "metadata", "safety_identifier", "prompt_cache_key", "service_tier", "store"})
_KEPT_OF_REPLY: Final = ("id", "object", "created", "model", "choices", "usage", "system_fingerprint")
_PYDANTIC_LINK: Final = re.compile(r"https://errors\.pydantic\.dev/[\d.]+/")
_LINK_WITHOUT_VERSION: Final = "https://errors.pydantic.dev/"
_SECRET_LENGTH: Final = 16
_DIFF_LINES: Final = 24
_JSON_HEADERS: Final = httpx2.Headers({"content-type": "application/json"})
_OF_PACKED: Final = frozenset({b"content-encoding", b"content-length", b"transfer-encoding"})

PARSED: Final = "extractor.reply"
"""The extension of a response that holds the reply of a model, where it has been parsed."""
BODY: Final = "extractor.body"
"""The extension of a request that holds its body, of which its content is the rendering."""

Json = Any


@dataclass
class Call:
    """What a request is for. The client sets it, the transport reads it and counts what left the machine."""

    document_id: str
    purpose: Purpose
    prompt: str
    prompt_sha256: str
    live: int = 0
    """Answers that the service gave to this run."""
    replayed: int = 0
    """Answers that were kept before it."""
    sent: int = 0
    """Requests that left the machine."""


CURRENT_CALL: Final[ContextVar[Call]] = ContextVar("extractor_call")
RETRYING: Final[ContextVar[bool]] = ContextVar("extractor_retrying", default=False)
"""Whether a document is read another time because its answers, which are kept, were of no use."""
ASKED_ANEW: Final[ContextVar[bool]] = ContextVar("extractor_asked_anew", default=False)
"""Whether the model is asked even where an answer is kept."""


@dataclass(frozen=True)
class Exchange:
    """One request and the answer to it."""

    key: str
    document: str
    purpose: str
    prompt: str
    prompt_sha256: str
    answered_by: str
    recorded_at: str
    request: Mapping[str, Json]
    reply: Mapping[str, Json]


class Kept(NamedTuple):
    """A kept answer, in JSON or parsed. `own`: paid for by the run that asks for it."""

    reply: bytes | Mapping[str, Json]
    own: bool = False

    def response(self, request: httpx2.Request) -> httpx2.Response:
        """It as the service would send it again."""
        if isinstance(self.reply, bytes):
            return httpx2.Response(200, headers=_JSON_HEADERS, stream=httpx2.ByteStream(self.reply), request=request)
        extensions = {PARSED: self.reply}
        return httpx2.Response(
            200, headers=_JSON_HEADERS, stream=_Rendered(self.reply), extensions=extensions, request=request
        )


class Store(Protocol):
    """Where exchanges are kept."""

    def get(self, key: str, request: Mapping[str, Json]) -> Kept | None:
        """The answer that is kept for a request of this key."""

    async def put(self, exchange: Exchange) -> None:
        """Keep an answer for good: when this returns, no end of the process loses it."""

    def candidates(self, call: Call) -> Iterable[Exchange]:
        """Those that a call without an answer may be compared with."""


class Passage(Protocol):
    """One request on its way. Whoever sends it says how it ended."""

    def answered(self, reply: Mapping[str, Json] | None, *, page: bool) -> None: ...

    def refused(self, status: int, headers: httpx2.Headers, content: bytes) -> None: ...


class Gate(Protocol):
    """Who lets requests leave: manners, money, and a note of each before it leaves. No key: there is no store."""

    def passing(self, call: Call, key: str, request: bytes) -> AbstractAsyncContextManager[Passage]: ...


def parse_json(content: bytes) -> Json:
    """JSON, read fast; read by the slower parser where it holds half a surrogate pair, which the fast one refuses.

    Raises:
        ValueError: it is none.
    """
    try:
        return pydantic_core.from_json(content, allow_inf_nan=False)
    except ValueError:
        return json.loads(content)


def render_json(value: Json) -> bytes:
    """JSON in UTF-8; with escapes where it holds half a surrogate pair."""
    try:
        return pydantic_core.to_json(value)
    except pydantic_core.PydanticSerializationError:
        return json.dumps(value).encode()


_SORTED: Final = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _canonical(value: Json, _: int = 0) -> bytes:
    if isinstance(value, str):
        return string(_PYDANTIC_LINK.sub(_LINK_WITHOUT_VERSION, value))
    return _PYDANTIC_LINK.sub(_LINK_WITHOUT_VERSION, _SORTED.encode(value)).encode("utf-8", "surrogatepass")


_CANONICAL: Final = Writing(_canonical, name=_canonical, in_order=sorted)
_LONG: Final = 1_000


def request_key(path: str, body: Mapping[str, Json]) -> str:
    """The SHA-256 of a request: where to, without host and prefix, and what, without parts that change by themselves.

    A re-ask holds a link with pydantic's version; the version is left out.
    """
    target = "/".join(path.rstrip("/").split("/")[-2:])
    lasting = {name: value for name, value in body.items() if name not in _VOLATILE}
    parts = [b'["POST",', _canonical(target), b",", *_CANONICAL.parts(lasting), b"]"]
    # Up to its first long part, the instructions, a request is like all others, and that is hashed once.
    own = next((at for at, part in enumerate(parts, start=1) if len(part) > _LONG), 0)
    digest = _hashed(tuple(parts[:own])).copy()
    digest.update(b"".join(parts[own:]))
    key: str = digest.hexdigest()
    return key


@lru_cache(maxsize=16)
def _hashed(beginning: tuple[bytes, ...]) -> Any:
    return hashlib.sha256(b"".join(beginning))


class FolderStore:
    """A folder of readable recordings: `FOLDER/<document>/<purpose>-<key>.json`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cached_property
    def _files(self) -> dict[str, Path]:
        return {path.stem.rpartition("-")[2]: path for path in self.paths()}

    def paths(self) -> list[Path]:
        return sorted(self.folder.glob("*/*.json"))

    def get(self, key: str, request: Mapping[str, Json]) -> Kept | None:
        path = self._files.get(key[:12])
        if path is None:
            return None
        reply = _reply_to(key, request, path)
        return Kept(read_exchange(path).reply if reply is None else reply)

    async def put(self, exchange: Exchange) -> None:
        path = self.folder / _folder_name(exchange.document) / f"{exchange.purpose}-{exchange.key[:12]}.json"
        _write_atomically(path, render_exchange(exchange))
        self._files[exchange.key[:12]] = path

    def candidates(self, call: Call) -> Iterable[Exchange]:  # noqa: ARG002 - a folder is small enough to look at all
        return self

    def __iter__(self) -> Iterator[Exchange]:
        return map(read_exchange, self.paths())


def _folder_name(document: str) -> str:
    """A document's id as the name of a folder: itself where it is harmless, else cleaned and told apart by a digest."""
    cleaned = re.sub(r"[^\w.-]+", "_", document, flags=re.ASCII).strip("._-")[:80]
    if cleaned and cleaned == document:
        return cleaned
    return f"{cleaned or 'document'}-{hashlib.sha256(document.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"


def _write_atomically(path: Path, text: str) -> None:
    """The whole file or none, also where the process is killed or another writes the same."""
    temporary = path.with_name(f".{path.name}.{uuid.uuid4().hex}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with temporary.open("x", encoding="utf-8", newline="\n") as file:
                file.write(text)
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise StoreFailed(
            f"can't keep the answer in {path}: {error.strerror or error}",
            hint="Make room there, or name another --recordings folder.",
        ) from error


def read_exchange(path: Path) -> Exchange:
    """Read one recording and prove that its request is the one it was kept for.

    Raises:
        RecordingDamaged: not JSON, not of this format, or changed since.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["recording"] != FORMAT:
            raise RecordingDamaged(f"{path} is of format {content['recording']!r}; this version reads {FORMAT}")
        exchange = Exchange(
            key=content["key"],
            document=content["document"],
            purpose=content["purpose"],
            prompt=content["prompt"]["name"],
            prompt_sha256=content["prompt"]["sha256"],
            answered_by=content["answered_by"],
            recorded_at=content["recorded_at"],
            request=_packed(content["request"]),
            reply=_packed(content["reply"]),
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise RecordingDamaged(f"{path} is no recording: {type(error).__name__}: {error}") from error
    if request_key("chat/completions", exchange.request) != exchange.key:
        raise RecordingDamaged(f"{path}: the request is not the one that was answered")
    return exchange


def _reply_to(key: str, request: Mapping[str, Json], path: Path) -> Mapping[str, Json] | None:
    """The reply in a recording whose request is written as this one would be, to the byte; None for any other.

    That proves as much as a key that is computed anew, and spares the reading of instructions and schema.
    """
    begun = f'{{\n "recording": {FORMAT},\n "key": "{key}",\n'.encode()
    asked = b"".join([_FILED_REQUEST, *_FILED.parts(request, 1), b',\n "reply": '])
    try:
        content = path.read_bytes()
        at = content.find(_FILED_REQUEST)
        if not (content.startswith(begun) and content.startswith(asked, at) and content.endswith(_FILED_END)):
            return None
        reply = _packed(parse_json(content[at + len(asked) : -len(_FILED_END)]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None  # whoever reads it whole says what is wrong
    return reply if isinstance(reply, dict) else None


def _filed(value: Json, depth: int) -> bytes:
    """A value as a recording's file has it, but for numbers that two libraries write in two ways."""
    try:
        written = pydantic_core.to_json(_readable(value), indent=1)
    except pydantic_core.PydanticSerializationError:
        return b""  # half a surrogate pair
    return written.replace(b"\n", b"\n" + b" " * depth)


_FILED: Final = Writing(_filed, name=lambda name: string(_escaped(name)), indented=True)
_FILED_REQUEST: Final = b'\n "request": '
_FILED_END: Final = b"\n}\n"


def render_exchange(exchange: Exchange) -> str:
    """The text of a recording's file. `read_exchange` gives back the same exchange, to the character."""
    content = {
        "recording": FORMAT,
        "key": exchange.key,
        "document": exchange.document,
        "purpose": exchange.purpose,
        "prompt": {"name": exchange.prompt, "sha256": exchange.prompt_sha256},
        "answered_by": exchange.answered_by,
        "recorded_at": exchange.recorded_at,
        "request": _readable(exchange.request),
        "reply": _readable(exchange.reply),
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


_WAYS_TO_WRITE_JSON: Final = {
    "spaced": json.JSONEncoder(ensure_ascii=False, check_circular=False),
    "compact": json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":")),
    "indented": json.JSONEncoder(ensure_ascii=False, check_circular=False, indent=2),
}


def _readable(value: Json) -> Json:
    """JSON for reading: a text of several lines as its lines, a text that is JSON as that JSON, both marked with a $."""
    if isinstance(value, str):
        if value[:1] in {"{", "["}:
            try:
                parsed = json.loads(value)
            except (ValueError, RecursionError):
                parsed = None
            for way, encoder in _WAYS_TO_WRITE_JSON.items():
                if parsed is not None and encoder.encode(parsed) == value:
                    return {"$json": parsed, "$way": way}
        return {"$lines": value.split("\n")} if "\n" in value else value
    if isinstance(value, Mapping):
        return {_escaped(name): _readable(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_readable(item) for item in value]
    return value


def _packed(value: Json) -> Json:
    """What `_readable` was made of."""
    if isinstance(value, list):
        return [_packed(item) for item in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1 and "$lines" in value:
        return "\n".join(value["$lines"])
    if len(value) == 2 and "$json" in value and "$way" in value:
        return _WAYS_TO_WRITE_JSON[value["$way"]].encode(value["$json"])
    return {
        name[1:] if name.startswith("$$") else name: item if isinstance(item, str) else _packed(item)
        for name, item in value.items()
    }


def _escaped(name: str) -> str:
    return f"${name}" if name.startswith("$") else name


class _Answer(NamedTuple):
    """A service's answer, whole and unpacked."""

    status: int
    headers: httpx2.Headers
    """As they came."""
    content: bytes

    @property
    def is_page(self) -> bool:
        return self.headers.get("content-type", "").startswith("text/html")

    def response(self, request: httpx2.Request, reply: Mapping[str, Json] | None = None) -> httpx2.Response:
        """It as a transport gives it, with the reply where it has been read."""
        headers = self.headers
        if "content-encoding" in headers:
            headers = httpx2.Headers([pair for pair in headers.raw if pair[0].lower() not in _OF_PACKED])
        extensions = {} if reply is None else {PARSED: reply}
        stream = httpx2.ByteStream(self.content)
        return httpx2.Response(self.status, headers=headers, stream=stream, extensions=extensions, request=request)


class _Rendered(httpx2.AsyncByteStream):
    """A kept reply as bytes, for who asks for bytes."""

    def __init__(self, reply: Mapping[str, Json]) -> None:
        self._reply = reply

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield render_json(self._reply)


class _Turns:
    """Who works on an answer does it one after the other, and between two of them the event loop looks at the network.

    So a request leaves as soon as there is a place for it, whatever answers have come at once.
    """

    def __init__(self) -> None:
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def next(self) -> None:
        """Wait for a turn; it lasts until whoever has it waits for something else."""
        loop = asyncio.get_running_loop()
        turn = loop.create_future()
        self._waiting.append(turn)
        if len(self._waiting) == 1:
            loop.call_soon(self._give, loop)
        await turn

    def _give(self, loop: asyncio.AbstractEventLoop) -> None:
        while self._waiting and self._waiting[0].done():
            self._waiting.popleft()
        if self._waiting:
            self._waiting.popleft().set_result(None)
        if self._waiting:
            loop.call_soon(self._give, loop)


class RecordingTransport(httpx2.AsyncBaseTransport):
    """Plays answers back, keeps new ones, or both, in front of the transport that reaches the network."""

    def __init__(
        self,
        mode: RecordingMode,
        store: Store | None,
        inner: httpx2.AsyncBaseTransport | None,
        gate: Gate | None = None,
    ) -> None:
        self.mode = mode
        self.store = None if mode == "off" else store
        self.inner = inner
        self.gate = gate
        self._asked: dict[str, asyncio.Future[None]] = {}
        self._turns = _Turns()

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        content = await request.aread()
        call = CURRENT_CALL.get()
        if self.store is None:
            return await self._send(request, content, "", {}, call)
        body = request.extensions.get(BODY) or parse_json(content)
        key = request_key(request.url.path, body)
        while (earlier := self._asked.get(key)) is not None:
            await asyncio.wait([earlier])  # the same is being asked already: its answer will do
        anew = self.mode == "refresh" or ASKED_ANEW.get()
        if not anew and (kept := self.store.get(key, body)) is not None:
            if kept.own:
                call.live += 1
            else:
                call.replayed += 1
            return kept.response(request)
        if self.mode == "replay":
            raise explain_miss(key, body, call, self.store)
        self._asked[key] = asyncio.get_running_loop().create_future()
        try:
            return await self._send(request, content, key, body, call)
        finally:
            self._asked.pop(key).set_result(None)

    async def _send(
        self, request: httpx2.Request, content: bytes, key: str, body: Mapping[str, Json], call: Call
    ) -> httpx2.Response:
        """Let it pass the gate, send it, and keep the answer before anybody reads it."""
        if self.inner is None:
            raise RecordingMissing("this client replays only and has no way to the network")
        async with self.gate.passing(call, key, content) if self.gate else nullcontext() as passage:
            call.live += 1
            call.sent += 1
            answer = await self._whole(request, self.inner)
            if answer.status != 200:
                if passage is not None:
                    passage.refused(answer.status, answer.headers, answer.content)
                return answer.response(request)
            reply = _reply_of(answer.content)
            if passage is not None:
                passage.answered(reply, page=reply is None and answer.is_page)
            if reply is not None and self.store is not None:
                secret = request.headers.get("authorization", "").rpartition(" ")[2].encode()
                kept = {name: reply[name] for name in _KEPT_OF_REPLY if name in reply}
                if len(secret) >= _SECRET_LENGTH and (secret in content or secret in render_json(kept)):
                    raise RecordingError(
                        "the answer holds the API key and is not kept", hint="Take the key out of the text."
                    )
                await self.store.put(_exchange(key, call, body, kept))
        await self._turns.next()
        return answer.response(request, reply)

    @staticmethod
    async def _whole(request: httpx2.Request, inner: httpx2.AsyncBaseTransport) -> _Answer:
        """The answer with all its bytes, unpacked, up to a bound."""
        response = await inner.handle_async_request(request)
        chunks: list[bytes] = []
        size = 0
        try:
            async for chunk in _unpacked(response, request):
                size += len(chunk)
                if size > _ANSWER_LIMIT:
                    raise httpx2.RemoteProtocolError(f"an answer of more than {_ANSWER_LIMIT:,} bytes", request=request)
                chunks.append(chunk)
        finally:
            await response.aclose()
        return _Answer(response.status_code, response.headers, b"".join(chunks))

    async def aclose(self) -> None:
        if self.inner is not None:
            await self.inner.aclose()


def _unpacked(response: httpx2.Response, request: httpx2.Request) -> AsyncIterable[bytes]:
    """The bytes of an answer as they come; of one that is compressed, as they are unpacked."""
    headers, stream = response.headers, response.stream
    if "content-encoding" in headers:
        return httpx2.Response(response.status_code, headers=headers, stream=stream, request=request).aiter_bytes()
    assert isinstance(stream, httpx2.AsyncByteStream)
    return stream


def _exchange(key: str, call: Call, request: Mapping[str, Json], reply: Mapping[str, Json]) -> Exchange:
    return Exchange(
        key=key,
        document=call.document_id,
        purpose=call.purpose,
        prompt=call.prompt,
        prompt_sha256=call.prompt_sha256,
        answered_by=str(reply["model"]),
        recorded_at=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        request=request,
        reply=reply,
    )


def _reply_of(content: bytes) -> Mapping[str, Json] | None:
    """The answer of a model; None for what is none, of which the client says what it is."""
    try:
        reply = parse_json(content)
    except (ValueError, RecursionError):
        return None
    return reply if isinstance(reply, dict) and "model" in reply else None


def explain_miss(key: str, body: Mapping[str, Json], call: Call, store: Store) -> RecordingMissing:
    """The error for a request that no recording answers: which is nearest, and what differs."""
    parts = _parts(body)
    nearest = max(
        store.candidates(call),
        key=lambda kept: (
            kept.purpose == call.purpose,
            kept.document == call.document_id,
            sum(parts.get(name) == part for name, part in _parts(kept.request).items()),
        ),
        default=None,
    )
    if nearest is None:
        return RecordingMissing(f"no recording answers {call.document_id!r}: the store is empty")
    kept = _parts(nearest.request)
    changed = [name for name in sorted(parts.keys() | kept.keys()) if parts.get(name) != kept.get(name)]
    lines = [
        f"nearest: {nearest.document}/{nearest.purpose}-{nearest.key[:12]}, answered by {nearest.answered_by} "
        f"on {nearest.recorded_at[:10]}; it differs in {', '.join(changed)}",
    ]
    for name in changed:
        lines += _diff(name, kept.get(name, ""), parts.get(name, ""))
    message = f"no recording answers this request for {call.document_id!r} (key {key[:12]})"
    return RecordingMissing(message, details="\n".join(lines))


def _parts(body: Mapping[str, Json]) -> dict[str, str]:
    """A request in named parts that a person can compare."""
    parts: dict[str, str] = {}
    for name, value in body.items():
        if name in _VOLATILE:
            continue
        if name == "messages":
            for index, message in enumerate(value):
                role = {0: "prompt", 1: "text"}.get(index, f"message {index + 1}")
                parts[role] = str(message.get("content"))
        elif name in {"response_format", "tools"}:
            parts["schema"] = json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True)
        else:
            parts[name] = json.dumps(value, ensure_ascii=False)
    return parts


def _diff(name: str, kept: str, asked: str) -> list[str]:
    lines = list(
        difflib.unified_diff(
            kept.splitlines(), asked.splitlines(), f"{name}, as recorded", f"{name}, as asked now", n=0, lineterm=""
        )
    )
    shown = [line if len(line) <= 160 else f"{line[:159]}…" for line in lines[:_DIFF_LINES]]
    return shown + ([f"… {len(lines) - _DIFF_LINES} more lines"] if len(lines) > _DIFF_LINES else [])


_KEY_SHAPES: Final = re.compile(
    r"\bsk-[\w-]{20,}|\bBearer\s+[\w.~+/-]{16,}|\bBasic\s+[A-Za-z0-9+/]{16,}=*|\beyJ[\w-]{10,}\.[\w-]{10,}\."
    r"|\"(?:api[-_]key|authorization|x-api-key)\"\s*:|[?&](?:api[-_]?key|token)=[\w-]{8,}",
    re.IGNORECASE,
)


def faults(path: Path, prompt_sha256: str) -> Iterator[str]:
    """What is wrong with one file of recordings, in words."""
    try:
        exchange = read_exchange(path)
    except RecordingDamaged as error:
        yield error.message
        return
    expected = path.parent / f"{exchange.purpose}-{exchange.key[:12]}.json"
    if path != expected or path.parent.name != _folder_name(exchange.document):
        yield f"should be {_folder_name(exchange.document)}/{expected.name}"
    yield from exchange_faults(exchange, prompt_sha256)


def exchange_faults(exchange: Exchange, prompt_sha256: str) -> Iterator[str]:
    """What is wrong with one recording, in words."""
    if request_key("chat/completions", exchange.request) != exchange.key:
        yield "the request is not the one that was answered"
    if exchange.prompt_sha256 != prompt_sha256:
        yield f"was made with another version of prompt {exchange.prompt!r}; record it anew"
    if found := _KEY_SHAPES.search(render_exchange(exchange)):
        yield f"holds what looks like a key: {found.group()[:8]}…"
    if not exchange.reply.get("choices"):
        yield "holds no answer"
