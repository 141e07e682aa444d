"""Requests as bytes: as they are sent, hashed and filed. What is the same in request after request is rendered once."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from typing import Any

import pydantic_core

Json = Any
Render = Callable[[Json, int], bytes]


class Constant(dict[str, Any]):
    """A part of a request that recurs as it is, such as the schema."""

    @cached_property
    def written(self) -> dict[Writing, bytes]:
        """Its renderings."""
        return {}


class Writing:
    """A way to write the body of a request.

    Args:
        render: any value, so deep in the whole.
        name: the name of a member.
        in_order: members as they are sorted.
        indented: a member a line.

    `parts` gives pieces, so that the longest, the instructions, need not be copied where they have been hashed before.
    """

    def __init__(
        self,
        render: Render,
        *,
        name: Callable[[str], bytes],
        in_order: Callable[[Iterable[str]], Iterable[str]] = iter,
        indented: bool = False,
    ) -> None:
        self._render = render
        self._name = lru_cache(maxsize=256)(name)
        self._recurring = lru_cache(maxsize=16)(lambda members, depth: render(dict(members), depth))
        self._in_order = in_order
        self._indented = indented

    def parts(self, body: Mapping[str, Json], depth: int = 0) -> list[bytes]:
        """The pieces of a body that stands so deep in the whole."""
        if not body:
            return [self._render(body, depth)]
        return list(self._object(((name, self._part(body[name], depth + 1)) for name in self._in_order(body)), depth))

    def _part(self, value: Json, depth: int) -> Iterable[bytes]:
        if isinstance(value, Constant):
            if self not in value.written:
                value.written[self] = self._render(dict(value), depth)
            return (value.written[self],)
        if isinstance(value, list) and value:
            return self._group(b"[", (self._message(one, depth + 1) for one in value), b"]", depth)
        return (self._render(value, depth),)

    def _message(self, message: Json, depth: int) -> Iterable[bytes]:
        """A message; the system's, which is long and the same for every document, is rendered once."""
        if not (isinstance(message, dict) and message and all(isinstance(part, str) for part in message.values())):
            return (self._render(message, depth),)
        if message.get("role") == "system":
            return (self._recurring(tuple(message.items()), depth),)
        return self._object(
            ((name, (self._render(message[name], depth + 1),)) for name in self._in_order(message)), depth
        )

    def _object(self, members: Iterable[tuple[str, Iterable[bytes]]], depth: int) -> Iterator[bytes]:
        colon = b": " if self._indented else b":"
        return self._group(b"{", ((self._name(name), colon, *parts) for name, parts in members), b"}", depth)

    def _group(self, begin: bytes, items: Iterable[Iterable[bytes]], end: bytes, depth: int) -> Iterator[bytes]:
        line = b"\n" + b" " * (depth + 1) if self._indented else b""
        before = begin + line
        for item in items:
            yield before
            yield from item
            before = b"," + line
        yield line[:-1] + end


def string(text: str) -> bytes:
    """A string in JSON, with half characters as they are."""
    try:
        return pydantic_core.to_json(text)
    except pydantic_core.PydanticSerializationError:
        return json.dumps(text, ensure_ascii=False).encode("utf-8", "surrogatepass")
