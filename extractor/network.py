"""The way to the network."""

from __future__ import annotations

import httpx2


def network_transport() -> httpx2.AsyncBaseTransport:
    """A transport without a bound on connections: the pace bounds them."""
    return httpx2.AsyncHTTPTransport(limits=httpx2.Limits(max_connections=None))
