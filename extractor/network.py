"""The way to the network: aiohttp, behind httpx2's interface of a transport.

httpx2's own pool spends more on each request the more connections are open, and at a thousand hardly gets any done;
aiohttp's does not. Nothing is taken from the environment, no redirect is followed, no cookie kept, and an answer
has an end.
"""

from __future__ import annotations

import functools
import ssl
from collections.abc import AsyncIterator
from typing import Final

import aiohttp
import httpx2
from yarl import URL

ANSWER_LIMIT: Final = 8_000_000
"""Bytes of one answer, as they come over the wire."""
_IDLE_S: Final = 15.0
"""How long an unused connection is kept: shorter than servers keep theirs, so that none is closed under a request."""
_SENT_BY_AIOHTTP: Final = frozenset({"content-length", "transfer-encoding"})
_NOT_ADDED: Final = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")


def network_transport(*, answer_limit: int = ANSWER_LIMIT) -> httpx2.AsyncBaseTransport:
    """A transport with as many connections as there are requests, each kept and used again.

    Its errors are httpx2's. It opens nothing before the first request, and belongs to the event loop of that.

    >>> async with httpx2.AsyncClient(transport=network_transport()) as client:  # doctest: +SKIP
    ...     (await client.get("http://127.0.0.1:8000/v1/models")).status_code
    200
    """
    return _Network(answer_limit)


class _Network(httpx2.AsyncBaseTransport):
    def __init__(self, answer_limit: int) -> None:
        self._answer_limit = answer_limit
        self._session: aiohttp.ClientSession | None = None

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        content = await request.aread()
        headers = [
            (name, value) for name, value in request.headers.multi_items() if name.lower() not in _SENT_BY_AIOHTTP
        ]
        try:
            answer = await self._opened().request(
                request.method,
                URL(str(request.url), encoded=True),
                data=content or None,
                headers=headers,
                skip_auto_headers=_NOT_ADDED,
                allow_redirects=False,
                timeout=_timeout(request),
                ssl=_certificates() if request.url.scheme == "https" else True,
            )
        except (aiohttp.ClientError, TimeoutError) as error:
            raise _mapped(error, request) from error
        return httpx2.Response(
            answer.status,
            headers=answer.raw_headers,
            stream=_Body(answer, request, self._answer_limit),
            extensions={
                "http_version": b"HTTP/1.1",
                "reason_phrase": (answer.reason or "").encode("latin-1", "replace"),
            },
            request=request,
        )

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=_IDLE_S),
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,
                trust_env=False,
            )
        return self._session

    async def aclose(self) -> None:
        if self._session is not None:
            await self._session.close()


class _Body(httpx2.AsyncByteStream):
    """An answer's bytes as they come. Read to its end, its connection is used again; given up, it is closed."""

    def __init__(self, answer: aiohttp.ClientResponse, request: httpx2.Request, limit: int) -> None:
        self._answer = answer
        self._request = request
        self._limit = limit

    async def __aiter__(self) -> AsyncIterator[bytes]:
        size = 0
        try:
            while chunk := await self._answer.content.readany():
                size += len(chunk)
                if size > self._limit:
                    raise httpx2.RemoteProtocolError(
                        f"an answer of more than {self._limit:,} bytes", request=self._request
                    )
                yield chunk
        except (aiohttp.ClientError, TimeoutError) as error:
            raise _mapped(error, self._request) from error

    async def aclose(self) -> None:
        self._answer.close()


@functools.cache
def _certificates() -> ssl.SSLContext:
    return httpx2.create_ssl_context(trust_env=False)


def _timeout(request: httpx2.Request) -> aiohttp.ClientTimeout:
    seconds = request.extensions.get("timeout", {})
    return aiohttp.ClientTimeout(total=None, sock_connect=seconds.get("connect"), sock_read=seconds.get("read"))


def _mapped(error: aiohttp.ClientError | TimeoutError, request: httpx2.Request) -> httpx2.TransportError:
    """The error as httpx2 names it."""
    said = str(error) or type(error).__name__
    match error:
        case aiohttp.ConnectionTimeoutError():
            return httpx2.ConnectTimeout(said, request=request)
        case TimeoutError():
            return httpx2.ReadTimeout(said, request=request)
        case aiohttp.ClientConnectorError() | aiohttp.InvalidURL():
            return httpx2.ConnectError(said, request=request)
        case aiohttp.ClientOSError() | aiohttp.ClientConnectionResetError():
            return httpx2.ReadError(said, request=request)
        case _:  # a server that hangs up, or speaks no HTTP
            return httpx2.RemoteProtocolError(said, request=request)
