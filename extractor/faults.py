"""What a service's failures mean, whether waiting helps, and how long to wait."""

from __future__ import annotations

import datetime
import email.utils
import json
import math
from collections.abc import Mapping
from typing import Any, Final

import httpx2
import tenacity

from extractor.errors import (
    AccessDenied,
    ModelError,
    QuotaExhausted,
    RequestRefused,
    ServerUnreachable,
    ServiceDown,
    ServiceFailed,
    UnknownModel,
)

_BACKOFF: Final = tenacity.wait_random_exponential(multiplier=1, max=60)
PASSING: Final = frozenset({408, 409, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529})
"""Statuses of troubles that pass; the 52x are those of proxies and of overloaded models."""
ASKS_FOR_LESS: Final = frozenset({429, 503, 529})
"""Those with which a service asks for fewer requests, and may say when to come again."""
QUOTA_CODES: Final = frozenset({"insufficient_quota", "billing_hard_limit_reached", "billing_not_active"})


class _Throttled(ServiceFailed):
    """The service said how long to wait."""

    def __init__(self, message: str, retry_after_s: float) -> None:
        super().__init__(message)
        self.retry_after_s = retry_after_s


class _NotConnected(ServerUnreachable):
    """Nobody took the connection."""


def waiting_helps(error: BaseException, longest_s: float) -> bool:
    """Whether the same request may succeed later, within a wait of `longest_s` seconds."""
    if isinstance(error, _Throttled):
        return error.retry_after_s <= longest_s
    return isinstance(error, ServiceFailed | _NotConnected) and not isinstance(error, ServiceDown)


def waiting_time(state: tenacity.RetryCallState) -> float:
    """Seconds until the next attempt: a growing, jittered pause, after whatever the service asked for."""
    pause = float(_BACKOFF(state))
    error = state.outcome.exception() if state.outcome else None
    return pause + error.retry_after_s if isinstance(error, _Throttled) else pause


def of_broken(error: Exception, base_url: str) -> ModelError:
    """What it means that a request brought no answer."""
    if isinstance(error, httpx2.TimeoutException):
        return ServiceFailed(f"{base_url} gave no answer in time", hint="Raise --timeout, or try again later.")
    if isinstance(error, httpx2.ConnectError):
        return _NotConnected(f"nobody answers at {base_url}")
    return ServiceFailed(f"the connection to {base_url} broke: {one_line(error)}")


def of_status(status: int, headers: httpx2.Headers, content: bytes, base_url: str, model: str = "") -> ModelError:
    """What an answer of another status than 200 means."""
    body = _parsed(content)
    page = headers.get("content-type", "").startswith("text/html")
    said = "a page" if page else _said(body)
    lowered = said.lower()
    if page and status not in PASSING:
        return ServerUnreachable(f"{base_url} answers {status} with a page, not as a model's server")
    if status in {401, 403}:
        return AccessDenied(f"{base_url} refuses the key ({status}): {said}")
    if status == 404 or (status == 400 and "model" in lowered and ("not found" in lowered or "not exist" in lowered)):
        return UnknownModel(f"{base_url} knows no model {model!r} ({status}): {said}")
    if status == 429 and _code(body) in QUOTA_CODES:
        return QuotaExhausted(f"{base_url}: no credit left: {said}")
    if status in PASSING:
        asked = retry_after(headers)
        message = f"{base_url} answers {status}: {said}"
        return ServiceFailed(message) if asked is None else _Throttled(f"{message} (wait {asked:.0f} s)", asked)
    if 300 <= status < 400:
        to = one_line(headers.get("location", "elsewhere"))
        return ServerUnreachable(f"{base_url} redirects to {to}, which is not followed")
    hint = None
    if "context" in lowered and any(word in lowered for word in ("length", "window", "size", "tokens")):
        hint = "The text is too long for this model: use one with a larger context, or lower --max-output-tokens."
    elif any(word in lowered for word in ("response_format", "json_schema", "schema", "tool")):
        hint = "The server may not know this way of asking: try --mode tools or --mode md_json."
    elif "max_tokens" in lowered or "max_completion_tokens" in lowered:
        hint = "Send the other name: --param max_tokens=null --param max_completion_tokens=16384, or the reverse."
    return RequestRefused(f"{base_url} refuses the request ({status}): {said}", hint=hint)


def of_page(base_url: str) -> ModelError:
    """What a page means that is answered as if all were well."""
    return ServerUnreachable(f"{base_url} answers with a page, not as a model's server")


def _parsed(content: bytes) -> Any:
    """What a service said: the inner part of an error in JSON, else its words."""
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace")
    return body.get("error", body) if isinstance(body, Mapping) else body


def _said(body: Any) -> str:
    return one_line(body["message"] if isinstance(body, Mapping) and body.get("message") else body)


def _code(body: Any) -> str:
    return str(body.get("code") or body.get("type") or "") if isinstance(body, Mapping) else ""


def one_line(said: Any) -> str:
    """Foreign words as one short line without control characters."""
    text = " ".join(str(said).split())
    text = "".join(character if character.isprintable() else "?" for character in text)
    return text if len(text) <= 200 else f"{text[:199]}…"


def retry_after(headers: httpx2.Headers) -> float | None:
    """Seconds a service asks to wait: whole or broken seconds, milliseconds, or a date, which is rounded up."""
    if (milliseconds := _number(headers.get("retry-after-ms"))) is not None:
        return milliseconds / 1000
    value = headers.get("retry-after")
    if (seconds := _number(value)) is not None or value is None:
        return seconds
    try:
        until = email.utils.parsedate_to_datetime(value)
    except ValueError:
        return None
    now = datetime.datetime.now(datetime.UTC)
    return max(0.0, math.ceil((until.astimezone(datetime.UTC) - now).total_seconds() + 1))


def _number(value: str | None) -> float | None:
    try:
        number = float(value or "")
    except ValueError:
        return None
    return number if math.isfinite(number) and number >= 0 else None
