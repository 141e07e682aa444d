"""The model, asked over HTTP, with our own retries and every ending named.

A request is an `httpx2.Request` of our own, and goes straight to the transport: one kind of request, to one address,
with nothing to follow or to remember, needs no client around it. What an answer looks like is openai's
`ChatCompletion`; instructor asks on where a reply breaks the schema.

Three budgets, none of which eats another's: `max_attempts` of transport for one request, `max_reasks` of
instructor for a reply that breaks the schema, and the pipeline's one repair round. Every answered request
is counted, also the ones whose reply was of no use.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import time
from collections.abc import Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Final, NamedTuple, Self, TypeVar

import httpx2
import instructor
import tenacity
from instructor.core.exceptions import IncompleteOutputException, InstructorRetryException
from openai.types.chat import ChatCompletion
from pydantic import BaseModel, ValidationError

from extractor.bodies import render_body, sent_schema, stand_in, strict_format
from extractor.errors import ExtractorError, ModelError, ServerUnreachable, ServiceFailed
from extractor.faults import of_broken, of_page, of_status, one_line, waiting_helps, waiting_time
from extractor.pipeline import Reply
from extractor.prompting import Message, Prompt
from extractor.recordings import ASKED_ANEW, BODY, CURRENT_CALL, PARSED, RETRYING, Call, parse_json
from extractor.schema import Attempt, Purpose, Usage
from extractor.settings import ModelSettings
from extractor.version import __version__
from extractor.vocabulary import Ending

Sent = TypeVar("Sent", bound=BaseModel)

_MODES: Final = {
    "json_schema": instructor.Mode.JSON_SCHEMA,
    "tools": instructor.Mode.TOOLS,
    "md_json": instructor.Mode.MD_JSON,
}
_REASK_LIMIT: Final = 20_000
"""Characters of one message of a re-ask: a runaway reply is not sent back whole."""
pause = asyncio.sleep
"""How the time between attempts is spent."""
_NOT_ENFORCED: Final = (
    "Where every reply does, the server may not enforce the schema: try --mode tools or --mode md_json."
)
_RETRY_BUDGET_S: Final = 900.0
_FIRST_CONTACT_ATTEMPTS: Final = 3

# instructor logs failures at ERROR with what the model wrote, and so with the document. They are reported here instead.
logging.getLogger("instructor").addHandler(logging.NullHandler())
logging.getLogger("instructor").propagate = False


class _Answer(NamedTuple):
    """A service's answer. Its usage is read at once: instructor adds the attempts up in the answer itself."""

    completion: ChatCompletion
    usage: Usage


@dataclass
class _Asking:
    """One `ask` on its way, for the function below instructor to see."""

    shape: type[BaseModel]
    first_messages: int
    answers: list[_Answer] = field(default_factory=list)
    unused: ChatCompletion | None = None
    """The first answer, for instructor to ask on from."""


_ASKING: Final[ContextVar[_Asking]] = ContextVar("extractor_asking")


class _Ended(Exception):
    """The answer is final, and of no use."""


class _Unsent(Exception):
    """Carries a request that is only looked at."""

    def __init__(self, body: dict[str, Any]) -> None:
        self.body = body


class ModelClient:
    """Asks one model, over a transport that recordings may answer. Use as an async context manager.

    Its `ask` is what the pipeline needs of a model.
    """

    def __init__(
        self,
        settings: ModelSettings,
        prompt: Prompt,
        transport: httpx2.AsyncBaseTransport,
    ) -> None:
        self._settings = settings
        self._prompt = prompt
        self._transport = transport
        self._url = httpx2.URL(f"{settings.base_url}/chat/completions")
        self._headers = _headers(self._url, settings.api_key)
        self._token_limit = settings.token_limit_parameter
        self._parameters = json.loads(json.dumps(dict(settings.parameters)))  # as a service sees them
        self._timeout = httpx2.Timeout(settings.timeout_s, connect=10.0).as_dict()
        self._create = instructor.patch(create=self._create_once, mode=_MODES[settings.mode])
        self._look = instructor.patch(create=self._stop_before_sending, mode=_MODES[settings.mode])
        self._answered_once = False

    @property
    def name(self) -> str:
        return self._settings.name

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._transport.aclose()

    async def ask(
        self,
        messages: Sequence[Message],
        shape: type[Sent],
        *,
        purpose: Purpose,
        document_id: str,
    ) -> Reply[Sent]:
        """Ask, and re-ask while the reply breaks the schema.

        Raises:
            ModelError: with `stops_run`, where every other request would fail alike.
            RecordingError: nothing to replay, or nowhere to keep an answer.
        """
        call = Call(document_id, purpose, self._prompt.name, self._prompt.sha256)
        reply = await self._ask(messages, shape, call)
        if reply.value is None and call.sent == 0 and RETRYING.get():
            token = ASKED_ANEW.set(True)
            try:
                return await self._ask(messages, shape, call)
            finally:
                ASKED_ANEW.reset(token)
        return reply

    async def _ask(self, messages: Sequence[Message], shape: type[Sent], call: Call) -> Reply[Sent]:
        call.live = call.replayed = call.sent = 0
        asking = _Asking(shape, len(messages))
        call_token, asking_token = CURRENT_CALL.set(call), _ASKING.set(asking)
        value: Sent | None = None
        failure: BaseException | None = None
        try:
            value = await self._value(messages, shape, asking)
        except (ExtractorError, _Ended, IncompleteOutputException, InstructorRetryException) as error:
            failure = _root(error)
        finally:
            CURRENT_CALL.reset(call_token)
            _ASKING.reset(asking_token)
        if isinstance(failure, ExtractorError) and (failure.stops_run or not isinstance(failure, ModelError)):
            raise failure
        recorded = call.live == 0 and call.replayed > 0
        return _reply(value, failure, asking.answers, call.purpose, recorded=recorded)

    async def _value(self, messages: Sequence[Message], shape: type[Sent], asking: _Asking) -> Sent:
        """The answer in its shape; instructor asks on where the first one breaks it.

        With a strict schema, all that instructor has to do with a first answer is to validate it, and around that it does
        as much work as everything else on the way. So it gets to see only answers that have to be asked for again.
        """
        arguments = self._arguments(messages, shape)
        value: Sent
        if self._settings.mode == "json_schema":
            completion = await self._create_once(messages=arguments["messages"], model=arguments["model"])
            try:
                value = stand_in(shape).model_validate_json(_content(completion), strict=True)
            except ValueError:
                asking.unused = completion
            else:
                return value
        value = await self._create(**arguments)
        return value

    async def request_body(self, messages: Sequence[Message], shape: type[BaseModel]) -> dict[str, Any]:
        """The body that `ask` would send first. Nothing is sent."""
        token = _ASKING.set(_Asking(shape, len(messages)))
        try:
            await self._look(**self._arguments(messages, shape))
        except InstructorRetryException as error:
            unsent = _root(error)
            if isinstance(unsent, _Unsent):
                return unsent.body
            raise
        finally:
            _ASKING.reset(token)
        raise AssertionError("looking ends before sending")

    def _arguments(self, messages: Sequence[Message], shape: type[BaseModel]) -> dict[str, Any]:
        return {
            "response_model": stand_in(shape),
            "messages": [dict(message) for message in messages],
            "max_retries": self._settings.max_reasks,
            "model": self._settings.name,
        }

    async def _stop_before_sending(self, **arguments: Any) -> ChatCompletion:
        raise _Unsent(self._finished(arguments, _ASKING.get()))

    async def _create_once(self, **arguments: Any) -> ChatCompletion:
        asking = _ASKING.get()
        if (first := asking.unused) is not None:
            asking.unused = None
            return first
        completion = await self._send(self._finished(arguments, asking))
        asking.answers.append(_Answer(completion, _usage_of(completion)))
        if _ending_of(completion) in {"refused", "truncated"}:
            raise _Ended  # asking the same again would be paid for and end alike
        return completion

    def _finished(self, arguments: Mapping[str, Any], asking: _Asking) -> dict[str, Any]:
        """Instructor's request, with the schema marked strict, bounds on both sides, and the user's parameters."""
        body = dict(arguments)
        first, later = body["messages"][: asking.first_messages], body["messages"][asking.first_messages :]
        body["messages"] = [*first, *(_shortened(message) for message in later)]
        if self._settings.mode == "json_schema":
            body["response_format"] = strict_format(asking.shape)
        elif self._settings.mode == "tools":
            parameters = sent_schema(asking.shape)
            body["tools"] = [
                {**tool, "function": {**tool["function"], "parameters": parameters, "strict": True}}
                for tool in body["tools"]
            ]
        body[self._token_limit] = self._settings.max_output_tokens
        body |= self._parameters
        return {name: value for name, value in body.items() if value is not None}

    async def _send(self, body: Mapping[str, Any]) -> ChatCompletion:
        """One request, tried again while trying again can help."""
        content = render_body(body)
        began = time.monotonic()
        try:
            return await self._send_once(body, content)
        except ExtractorError as error:
            first = error  # few requests fail, so only those pay for what follows
        failures, before = [first], time.monotonic() - began

        async def attempt() -> ChatCompletion:
            if failures:
                raise failures.pop()
            return await self._send_once(body, content)

        attempts = tenacity.AsyncRetrying(
            stop=lambda state: self._spent(state, before),
            wait=waiting_time,
            retry=tenacity.retry_if_exception(lambda error: waiting_helps(error, self._settings.longest_wait_s)),
            sleep=pause,
            reraise=True,
        )
        return await attempts(attempt)

    async def _send_once(self, body: Mapping[str, Any], content: bytes) -> ChatCompletion:
        settings = self._settings
        try:
            response = await self._transport.handle_async_request(self._request(body, content))
            reply = response.extensions.get(PARSED) if response.is_success else None
            answer = b"" if reply is not None else await response.aread()
        except ExtractorError:
            raise
        except Exception as error:  # a transport of the user's own may raise anything
            raise self._told(of_broken(error, settings.base_url)) from error
        if not response.is_success:
            raise self._told(
                of_status(response.status_code, response.headers, answer, settings.base_url, settings.name)
            )
        try:
            completion = _completion(_parsed(response) if reply is None else reply)
        except ValueError as error:
            raise ServiceFailed("the service's reply is not the JSON it should be") from error
        if completion is None:
            raise of_page(settings.base_url)
        self._answered_once = True
        return completion

    def _request(self, body: Mapping[str, Any], content: bytes) -> httpx2.Request:
        return httpx2.Request(
            "POST",
            self._url,
            headers=[*self._headers, (b"Content-Length", b"%d" % len(content))],
            stream=httpx2.ByteStream(content),
            extensions={"timeout": self._timeout, BODY: body},
        )

    def _told(self, error: ModelError) -> ModelError:
        """A server that has answered was there, and may come back."""
        if isinstance(error, ServerUnreachable) and self._answered_once:
            return ServiceFailed(error.message)
        return error

    def _spent(self, state: tenacity.RetryCallState, before: float) -> bool:
        """Out of attempts or of time, of which some had gone `before`. A server that refused all so far is not waited for."""
        error = state.outcome.exception() if state.outcome else None
        unheard = isinstance(error, ServerUnreachable) and not self._answered_once
        allowed = min(self._settings.max_attempts, _FIRST_CONTACT_ATTEMPTS if unheard else 1_000)
        return state.attempt_number >= allowed or before + (state.seconds_since_start or 0.0) >= _RETRY_BUDGET_S


_ACCOUNT: Final = ((b"OpenAI-Organization", "OPENAI_ORG_ID"), (b"OpenAI-Project", "OPENAI_PROJECT_ID"))
"""Whose bill it is where a key has several, as openai's SDK takes it from the environment."""


def _headers(url: httpx2.URL, api_key: str) -> list[tuple[bytes, bytes]]:
    """The headers of every request; a request adds the length of its content."""
    account = [(name, os.environ[variable].encode()) for name, variable in _ACCOUNT if os.environ.get(variable)]
    return [
        *account,
        (b"Host", url.netloc),
        (b"Authorization", f"Bearer {api_key}".encode()),
        (b"Content-Type", b"application/json"),
        (b"Accept", b"application/json"),
        (b"Accept-Encoding", b"gzip, deflate"),
        (b"User-Agent", f"extractor/{__version__}".encode()),
    ]


def _parsed(response: httpx2.Response) -> Any:
    """What a service answered; None where that is a page."""
    try:
        return parse_json(response.content)
    except ValueError:
        if response.headers.get("content-type", "").partition(";")[0].endswith("json"):
            raise
        return None


def _completion(reply: Any) -> ChatCompletion | None:
    """An answer; None where it is none.

    A reply that departs from the standard, as many servers' do, is read as far as it goes, as the SDK does.
    """
    try:
        return ChatCompletion.model_validate(reply)
    except ValidationError:
        return ChatCompletion.construct(**reply) if isinstance(reply, dict) else None


def _content(completion: ChatCompletion) -> str:
    return completion.choices[0].message.content or "" if completion.choices else ""


def _shortened(message: Mapping[str, Any]) -> dict[str, Any]:
    content = message.get("content")
    if isinstance(content, str) and len(content) > _REASK_LIMIT:
        return {**message, "content": f"{content[:_REASK_LIMIT]} …"}
    return dict(message)


def _root(error: BaseException) -> BaseException:
    """Our own error behind instructor's, else the first cause."""
    cause = error
    while cause.__cause__ is not None and not isinstance(cause, ExtractorError | _Unsent):
        cause = cause.__cause__
    return cause


def _reply(
    value: Sent | None,
    failure: BaseException | None,
    answers: Sequence[_Answer],
    purpose: Purpose,
    *,
    recorded: bool,
) -> Reply[Sent]:
    attempts: list[Attempt] = []
    for position, answer in enumerate(answers, start=1):
        good = value is not None and position == len(answers)
        ending = "answered" if good else _ending_of(answer.completion)
        attempts.append(Attempt(purpose=purpose, ending=ending, usage=answer.usage))
    if value is not None:
        return Reply(value, "answered", tuple(attempts), recorded)
    if isinstance(failure, ModelError) or not attempts:
        retryable = isinstance(failure, ServiceFailed)
        attempts.append(
            Attempt(purpose=purpose, ending="failed", usage=Usage(), detail=str(failure), retryable=retryable)
        )
    ending = attempts[-1].ending
    return Reply(None, ending, tuple(attempts), recorded, error=_explained(ending, failure, answers))


def _ending_of(answer: ChatCompletion) -> Ending:
    """Why an answer is of no use."""
    if not answer.choices:
        return "empty"
    choice = answer.choices[0]
    if choice.finish_reason == "length":
        return "truncated"
    if choice.message.refusal or choice.finish_reason == "content_filter":
        return "refused"
    if not choice.message.tool_calls and not (choice.message.content or "").strip():
        return "empty"
    return "malformed"


def _explained(ending: Ending, failure: BaseException | None, answers: Sequence[_Answer]) -> str:
    broken = f"the reply breaks the schema after {len(answers)} tries"
    match ending:
        case "truncated":
            return "the reply reached the limit of tokens; raise --max-output-tokens"
        case "refused":
            return (
                f"the model refused: {one_line(answers[-1].completion.choices[0].message.refusal or 'content filter')}"
            )
        case "empty":
            return "the reply is empty"
        case "malformed" if isinstance(failure, ValidationError):
            first = failure.errors(include_url=False, include_input=False)[0]
            place = ".".join(str(step) for step in first["loc"])
            return f"{broken}: {place or 'reply'}: {first['msg']}. {_NOT_ENFORCED}"
        case "malformed":
            return f"{broken}. {_NOT_ENFORCED}"
        case _:
            return str(failure)


def _usage_of(answer: ChatCompletion) -> Usage:
    usage = answer.usage
    if usage is None:
        return Usage(requests=1)
    prompt_details, completion_details = usage.prompt_tokens_details, usage.completion_tokens_details
    return Usage(
        requests=1,
        prompt_tokens=usage.prompt_tokens,
        cached_tokens=(prompt_details.cached_tokens or 0) if prompt_details else 0,
        completion_tokens=usage.completion_tokens,
        reasoning_tokens=(completion_details.reasoning_tokens or 0) if completion_details else 0,
    )
