"""The transport that reaches the network, against servers of bytes on this machine."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
from collections.abc import AsyncIterator, Awaitable, Callable

import httpx2
import pytest

from extractor.network import network_transport

pytestmark = pytest.mark.loopback

Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


async def heard(reader: asyncio.StreamReader) -> bytes:
    """One request: its head, and its body where it has one."""
    head = await reader.readuntil(b"\r\n\r\n")
    length = next((line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), b":0")
    return head + await reader.readexactly(int(length.partition(b":")[2]))


def answer(body: bytes, status: str = "200 OK", *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def saying(*parts: bytes) -> Talk:
    """A server that hears a request, says these bytes and hangs up."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await heard(reader)
        for part in parts:
            writer.write(part)
            await writer.drain()

    return talk


@contextlib.asynccontextmanager
async def serving(talk: Talk) -> AsyncIterator[str]:
    """The address of a server; when it is left, every conversation has ended."""
    conversations: list[asyncio.Task[None]] = []

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        conversations.append(task)
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            await talk(reader, writer)
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    try:
        async with server:
            yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        await asyncio.gather(*conversations)


def asked(talk: Talk, *, timeout: httpx2.Timeout | None = None, limit: int = 10_000, times: int = 1) -> httpx2.Response:
    """The last of the answers to as many requests."""

    async def main() -> httpx2.Response:
        client = httpx2.AsyncClient(transport=network_transport(answer_limit=limit), timeout=timeout, trust_env=False)
        async with serving(talk) as address, client:
            for _ in range(times):
                response = await client.post(f"{address}/v1/chat%2Fx?q=%20", json={"text": "Cañón"})
            return response

    return asyncio.run(main())


def test_the_request_arrives_as_it_was_made() -> None:
    """Method, path, headers and body arrive untouched, with nothing added that the client did not set."""
    seen: list[bytes] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen.append(await heard(reader))
        writer.write(answer(b'{"a": 1}', "200 Fine", "Content-Type: application/json", "X-Twice: a", "X-Twice: b"))

    response = asked(talk)
    head, _, body = seen[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /v1/chat%2Fx?q=%20 HTTP/1.1\r\n")
    assert body == '{"text":"Cañón"}'.encode()
    names = sorted(line.partition(b":")[0].lower() for line in head.split(b"\r\n")[1:])
    assert names == [b"accept", b"accept-encoding", b"connection", b"content-length", b"content-type", b"host", b"user-agent"]  # fmt: skip
    assert response.json() == {"a": 1}
    assert (response.status_code, response.reason_phrase) == (200, "Fine")
    assert response.headers.get_list("x-twice") == ["a", "b"]


def test_a_connection_is_used_again() -> None:
    """Requests one after the other go over one connection."""
    connections: list[asyncio.StreamWriter] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.append(writer)
        while True:
            await heard(reader)
            writer.write(answer(b"{}"))

    asked(talk, times=5)
    assert len(connections) == 1


def test_a_compressed_answer_is_unpacked_once() -> None:
    """Bytes pass as they are, with the header that says how to unpack them."""
    response = asked(saying(answer(gzip.compress(b"tariffs"), "200 OK", "Content-Encoding: gzip")))
    assert response.text == "tariffs"


def test_a_redirect_is_an_answer() -> None:
    """Nothing is sent to another address because a server says so."""
    response = asked(saying(answer(b"", "307 Temporary Redirect", "Location: http://127.0.0.1:9/elsewhere")))
    assert response.status_code == 307


def test_a_proxy_of_the_environment_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """Documents go to the server that was named and nowhere else."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert asked(saying(answer(b"{}"))).status_code == 200


def test_an_answer_has_an_end() -> None:
    """A server that does not stop is hung up on."""
    with pytest.raises(httpx2.RemoteProtocolError, match="more than 10,000 bytes"):
        asked(saying(b"HTTP/1.1 200 OK\r\n\r\n", *[b"x" * 4_000] * 10))


@pytest.mark.parametrize(
    ("talk", "error"),
    [
        pytest.param(saying(), httpx2.RemoteProtocolError, id="hangs up at once"),
        pytest.param(saying(b"SSH-2.0-OpenSSH_9.6\r\n\r\n"), httpx2.RemoteProtocolError, id="no HTTP"),
        pytest.param(saying(answer(b"{}" * 99)[:-9]), httpx2.RemoteProtocolError, id="body cut short"),
    ],
)
def test_a_broken_conversation_has_httpx_s_error(talk: Talk, error: type[Exception]) -> None:
    with pytest.raises(error) as caught:
        asked(talk)
    assert isinstance(caught.value, httpx2.TransportError)
    assert caught.value.request.method == "POST"


@pytest.mark.parametrize("parts", [(), (answer(b"{}" * 99)[:-9],)], ids=["no answer", "half an answer"])
def test_a_silent_server_is_not_waited_for(parts: tuple[bytes, ...]) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await saying(*parts)(reader, writer)
        await reader.read()  # until the client hangs up

    with pytest.raises(httpx2.ReadTimeout):
        asked(talk, timeout=httpx2.Timeout(5.0, read=0.05))


def test_nobody_there_is_a_connect_error() -> None:
    async def main() -> None:
        async with httpx2.AsyncClient(transport=network_transport(), trust_env=False) as client:
            await client.get("http://127.0.0.1:9/")

    with pytest.raises(httpx2.ConnectError):
        asyncio.run(main())


def test_a_stream_is_given_as_it_comes() -> None:
    """The first bytes are there before the last are sent."""
    first_read = asyncio.Event()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await heard(reader)
        writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n")
        await first_read.wait()
        writer.write(b"4\r\nlast\r\n0\r\n\r\n")

    async def main() -> list[bytes]:
        client = httpx2.AsyncClient(transport=network_transport(), trust_env=False)
        parts: list[bytes] = []
        async with serving(talk) as address, client, client.stream("GET", address) as response:
            async for part in response.aiter_bytes():
                parts.append(part)
                first_read.set()
        return parts

    assert asyncio.run(main()) == [b"first", b"last"]
