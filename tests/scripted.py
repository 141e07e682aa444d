"""A server that says what a test wants it to say, in the place where the network would begin."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from typing import Any

import httpx2

Step = httpx2.Response | Exception | Callable[[httpx2.Request], httpx2.Response]


class ScriptedTransport(httpx2.AsyncBaseTransport):
    """Answers each request with the next step, the last one for ever, and keeps what was sent.

    An answer takes so many seconds of the loop's clock.
    """

    def __init__(self, *steps: Step, takes: float = 0.0) -> None:
        self.steps = steps
        self.takes = takes
        self.requests: list[httpx2.Request] = []

    @property
    def bodies(self) -> list[dict[str, Any]]:
        return [json.loads(request.content) for request in self.requests]

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        await request.aread()
        step = self.steps[min(len(self.requests), len(self.steps) - 1)]
        self.requests.append(request)
        await asyncio.sleep(self.takes)
        if isinstance(step, Exception):
            raise step
        if isinstance(step, httpx2.Response):
            return httpx2.Response(step.status_code, headers=step.headers, content=step.content, request=request)
        return step(request)


def completion(
    content: str | None,
    *,
    finish_reason: str = "stop",
    refusal: str | None = None,
    tool: str | None = None,
    prompt_tokens: int = 100,
    completion_tokens: int = 10,
) -> httpx2.Response:
    """A chat completion; with `tool`, `content` is the arguments of a call of that tool."""
    message: dict[str, Any] = {"role": "assistant", "content": content, "refusal": refusal}
    if tool is not None:
        function = {"name": tool, "arguments": content}
        message |= {"content": None, "tool_calls": [{"id": "call_1", "type": "function", "function": function}]}
    return reply([{"index": 0, "message": message, "finish_reason": finish_reason}], prompt_tokens, completion_tokens)


def reply(choices: Sequence[Any], prompt_tokens: int = 100, completion_tokens: int = 10) -> httpx2.Response:
    usage = {
        "prompt_tokens": prompt_tokens,
        "completion_tokens": completion_tokens,
        "total_tokens": prompt_tokens + completion_tokens,
    }
    body = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": "scripted",
        "choices": list(choices),
        "usage": usage,
    }
    return httpx2.Response(200, json=body)


def failure(status: int, message: str = "no", code: str | None = None, **headers: str) -> httpx2.Response:
    body = {"error": {"message": message, "type": "error", "code": code}}
    return httpx2.Response(
        status, json=body, headers={name.replace("_", "-"): value for name, value in headers.items()}
    )


def drafted(**changes: Any) -> dict[str, Any]:
    """One event as a model drafts it, true to `TEXT`."""
    event: dict[str, Any] = {
        "id": "e1",
        "evidence": ["Norway will impose a 7.5 percent duty on Danish butter from 1 May"],
        "type": "tariff",
        "status": "announced",
        "subtype": None,
        "direction": "restrictive",
        "retaliatory": False,
        "actors": [
            {"name": "Norway", "role": "issuer", "kind": "country", "affiliation": None},
            {"name": "Danish", "role": "target", "kind": "country", "affiliation": None},
        ],
        "attributed_to": "the finance ministry",
        "issues": [],
        "products": ["butter"],
        "quantities": [
            {
                "text": "7.5 percent",
                "kind": "duty_rate",
                "change": None,
                "applies_to": "butter",
                "baseline": None,
                "period": None,
                "deadline": None,
            }
        ],
        "dates": [{"role": "effective", "text": "1 May"}],
        "location": None,
        "condition": None,
        "legal_basis": None,
        "part_of": None,
        "responds_to": [],
        "summary": "Norway will put a 7.5 percent duty on Danish butter.",
    }
    return event | changes


TEXT = (
    "OSLO - Norway will impose a 7.5 percent duty on Danish butter from 1 May, the finance ministry said. "
    'Copenhagen s envoy called it "absurd" and asked for talks. Butter worth $17.5 million crossed the border in 2023.'
)


def draft(*events: dict[str, Any]) -> str:
    return json.dumps({"planted": [], "events": list(events)})
