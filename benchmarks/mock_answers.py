"""What the mock server says: an answer that follows from the request alone, and quotes the text that is in it.

An article of `articles.py` is known by the reference at its end, and answered with its events once each quote is found
in the request; so most requests need no parsing. Any other text is read loosely: its first sentences become deals.
"""

from __future__ import annotations

import functools
import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, NamedTuple

from articles import LONGEST, REFERENCE, REFERENCE_MARK, Event, events_of

Shape = Literal["draft", "more", "repair", "extractions"]
"""draft: all events. more: a second look, which finds none. repair: nothing can be mended. extractions: langextract's."""

_MODEL: Final = re.compile(rb'"model":\s*"([^"\\]*)"')
_ROLE: Final = re.compile(rb'"role":\s*"(\w+)"')
_HEAD: Final = 200
"""Bytes at the start of a body that may name the model."""
_SHAPE_NAME: Final = re.compile(rb'"name":\s*"(\w+)",\s*"strict"')
_MARKED: Final = re.compile(r"(document-[0-9a-f]{12})(?: part \d+)?\n(.*?)\n\1", re.DOTALL)
_SENTENCE: Final = re.compile(r"[^\s.!?][^.!?\n]{20,300}(?=[.!?\n])")


_REMEMBERED: Final = 16_384
"""Articles whose answers are kept."""


class Usage(NamedTuple):
    """Tokens, at four bytes each; what stands before the first message of the user counts as cached."""

    prompt_tokens: int
    cached_tokens: int
    completion_tokens: int

    def as_json(self) -> dict[str, Any]:
        return {
            "prompt_tokens": self.prompt_tokens,
            "completion_tokens": self.completion_tokens,
            "total_tokens": self.prompt_tokens + self.completion_tokens,
            "prompt_tokens_details": {"cached_tokens": self.cached_tokens},
            "completion_tokens_details": {"reasoning_tokens": 0},
        }


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked."""

    digest: str
    """Of the body: the same request is always answered alike."""
    document: str
    """The article's name, or a digest of the text."""
    model: str
    shape: Shape
    tool: str | None
    reask: bool
    """Whether the model sees an earlier answer of its own."""
    prompt_tokens: int
    cached_tokens: int
    number: int | None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """A chat completion, as bytes, and what it costs."""

    body: bytes
    usage: Usage


def read_request(body: bytes) -> Request:
    """Understand the body of a chat completion.

    Raises:
        ValueError: it is none.
    """
    roles = [(match[1], match.start()) for match in _ROLE.finditer(body)]
    reference = body.rfind(REFERENCE_MARK)
    number = _article_in(body, reference)
    frame = body[:_HEAD] + body[reference:] if number is not None else body  # all but the prompt and the article
    text = "" if number is not None else _text_in(body)
    model = _MODEL.search(frame)
    reask = any(role == b"assistant" for role, _ in roles)
    return Request(
        digest=hashlib.sha256(body).hexdigest()[:32],
        document=f"article-{number:07}" if number is not None else hashlib.sha256(text.encode()).hexdigest()[:16],
        model=model[1].decode() if model else "mock",
        shape=_shape_in(body, frame, 0 if reask else sum(role == b"user" for role, _ in roles)),
        tool=_tool_in(body) if b'"tools":' in frame else None,
        reask=reask,
        prompt_tokens=len(body) // 4,
        cached_tokens=next((start for role, start in roles if role == b"user"), 0) // 4 // 128 * 128,
        number=number,
        text=text,
    )


def answer_to(request: Request, *, events: int = 10, flaw: str | None = None) -> Answer:
    """The answer, or one with a flaw: `draft` (breaks the schema), `length`, `empty`, `null`, `refusal`."""
    content = _content(request.number, request.shape, events) if not request.text else _loose(request.text, events)
    if request.shape in {"more", "repair"}:
        content = _content(None, request.shape, 0)
    finish, refusal = "stop", None
    match flaw:
        case "draft":
            content = content.replace('"status":', '"state":', 1) if '"status":' in content else "{}"
        case "length":
            content, finish = content[: len(content) // 2], "length"
        case "refusal":
            content, refusal = "", "I can't help with that."
        case "null":
            content = ""
    usage = Usage(request.prompt_tokens, request.cached_tokens, len(content) // 4)
    message: dict[str, Any] = {"role": "assistant", "content": content or None, "refusal": refusal}
    if request.tool is not None and content:
        call = {"id": "call_1", "type": "function", "function": {"name": request.tool, "arguments": content}}
        message |= {"content": None, "tool_calls": [call]}
        finish = "tool_calls" if finish == "stop" else finish
    choices = [] if flaw == "empty" else [{"index": 0, "message": message, "logprobs": None, "finish_reason": finish}]
    completion = {
        "id": f"chatcmpl-{request.digest[:24]}",
        "object": "chat.completion",
        "created": 1_700_000_000,
        "model": request.model,
        "choices": choices,
        "usage": usage.as_json(),
        "system_fingerprint": "mock",
    }
    return Answer(json.dumps(completion, separators=(",", ":")).encode("ascii"), usage)


def warm(count: int, events: int = 10) -> None:
    """Think of the answers for the first articles beforehand, so that the first request for each is as quick as later ones."""
    for number in range(min(count, _REMEMBERED)):
        _quotes(number)
        _content(number, "draft", events)


def _article_in(body: bytes, reference: int) -> int | None:
    """The number of the article whose reference stands there, if every quote of its events stands before it."""
    found = REFERENCE.match(body, reference) if reference >= 0 else None
    if found is None:
        return None
    number = int(found[1])
    before = body[max(0, reference - LONGEST) : reference]
    return number if all(quote in before for quote in _quotes(number)) else None


@functools.lru_cache(maxsize=_REMEMBERED)
def _quotes(number: int) -> tuple[bytes, ...]:
    """The quotes of an article's events, as they stand inside a JSON string."""
    return tuple(event["evidence"][0].replace('"', '\\"').encode("ascii") for event in _events(number))


@functools.lru_cache(maxsize=_REMEMBERED)
def _content(number: int | None, shape: Shape, count: int) -> str:
    return _rendered(() if number is None else _events(number)[:count], shape)


@functools.lru_cache(maxsize=1)
def _events(number: int) -> tuple[Event, ...]:
    return events_of(number)


def _rendered(events: Sequence[Event], shape: Shape) -> str:
    if shape == "repair":
        return '{"fixes":[]}'
    if shape == "extractions":
        return json.dumps({"extractions": [_extraction(event) for event in events]}, separators=(",", ":"))
    return json.dumps({"planted": [], "events": list(events)}, ensure_ascii=False, separators=(",", ":"))


def _extraction(event: Event) -> dict[str, Any]:
    """An event as langextract wants it: its class, its words, and attributes."""
    attributes = {
        "status": event["status"],
        "actors": [actor["name"] for actor in event["actors"]],
        "products": event["products"],
        "quantities": [figure["text"] for figure in event["quantities"]],
        "dates": [date["text"] for date in event["dates"]],
        "summary": event["summary"],
    }
    return {event["type"]: event["evidence"][0], f"{event['type']}_attributes": attributes}


def _loose(text: str, count: int) -> str:
    """Deals that quote the first sentences of any text. A deal needs no party."""
    model = events_of(0)[0]
    empty: Event = {name: [] for name in ("actors", "products", "quantities", "dates", "issues")}
    deal = model | empty | {"type": "commercial_deal", "status": "agreed", "direction": None, "retaliatory": None}
    events = [
        deal | {"id": f"e{number}", "evidence": [quote], "attributed_to": None, "summary": "Something was agreed."}
        for number, quote in enumerate(_SENTENCE.findall(text)[:count], start=1)
    ]
    return _rendered(events, "draft")


def _shape_in(body: bytes, frame: bytes, users: int) -> Shape:
    name = _SHAPE_NAME.search(frame)
    if name is not None and name[1] == b"Repair":
        return "repair"
    if name is None and b'"tools":' not in frame and b"extractions" in body:
        return "extractions"
    return "more" if users > 1 and b"first reading of the text found" in body else "draft"


def _tool_in(body: bytes) -> str | None:
    tools = json.loads(body).get("tools") or []
    return str(tools[0]["function"]["name"]) if tools else None


def _text_in(body: bytes) -> str:
    """The text between a prompt's markers, else the last message of the user."""
    try:
        messages = json.loads(body)["messages"]
        contents = [message["content"] for message in messages if message["role"] == "user"]
        shown = str(contents[0])
    except (KeyError, TypeError, IndexError) as error:
        raise ValueError("no chat completion was asked for") from error
    marked = _MARKED.findall(shown)
    return str(max((text for _, text in marked), key=len)) if marked else shown
