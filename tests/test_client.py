"""One request and what may become of it, through the public class, with a scripted server."""

from __future__ import annotations

import asyncio
import gzip
import json
import logging
from typing import Any

import httpx2
import pytest

from extractor import (
    AccessDenied,
    Extraction,
    Extractor,
    QuotaExhausted,
    ServerUnreachable,
    UnknownModel,
    UsageError,
)
from extractor.settings import find_model
from extractor.version import __version__
from tests.scripted import TEXT, ScriptedTransport, completion, draft, drafted, failure, reply

GOOD = completion(draft(drafted()))


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pauses between attempts are asked for, not slept."""

    async def sleep(seconds: float) -> None:
        PAUSES.append(seconds)

    PAUSES.clear()
    monkeypatch.setattr("extractor.client.pause", sleep)


PAUSES: list[float] = []


def run(transport: ScriptedTransport, **options: Any) -> Extraction:
    async def main() -> Extraction:
        defaults = {"model": "scripted", "base_url": "http://server/v1", "api_key": "sk-secret-0123456789"}
        async with Extractor(transport=transport, **(defaults | options)) as extractor:
            return await extractor.extract(TEXT)

    return asyncio.run(main())


def test_an_answer_becomes_events_and_its_usage_is_counted() -> None:
    extraction = run(ScriptedTransport(GOOD))
    assert extraction.outcome == "events"
    assert extraction.events[0].type == "tariff"
    assert (extraction.usage.requests, extraction.usage.prompt_tokens, extraction.usage.completion_tokens) == (
        1,
        100,
        10,
    )
    assert extraction.provenance.recorded is False
    assert extraction.error is None


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        pytest.param(completion(draft()), "no_events", id="empty list"),
        pytest.param(completion('{"events": [', finish_reason="length"), "truncated", id="length"),
        pytest.param(completion(None, refusal="I can't help."), "refused", id="refusal"),
        pytest.param(completion(None, finish_reason="content_filter"), "refused", id="content filter"),
        pytest.param(completion(None), "empty", id="null content"),
        pytest.param(completion("  "), "empty", id="blank content"),
        pytest.param(reply([]), "empty", id="no choices"),
        pytest.param(completion("no JSON"), "malformed", id="no JSON"),
        pytest.param(completion(f"Here it is: {draft(drafted())}"), "malformed", id="words around JSON"),
        pytest.param(completion(f"```json\n{draft(drafted())}\n```"), "malformed", id="code fence"),
        pytest.param(completion("NaN"), "malformed", id="no number"),
        pytest.param(completion('{"planted": [], "events": [{}]}'), "malformed", id="fields missing"),
        pytest.param(completion('{"planted": [], "events": [], "more": 1}'), "malformed", id="extra field"),
        pytest.param(completion(draft(drafted(type="war"))), "malformed", id="unknown label"),
        pytest.param(
            completion(draft(drafted()).replace('"type": ', '"type": "talks", "type": ')),
            "malformed",
            id="key given twice",
        ),
        pytest.param(completion(draft(drafted(retaliatory=1))), "malformed", id="number for truth"),
        pytest.param(completion("[" * 5_000), "malformed", id="deep nesting"),
    ],
)
def test_every_ending_has_its_name(answer: httpx2.Response, outcome: str) -> None:
    extraction = run(ScriptedTransport(answer))
    assert extraction.outcome == outcome
    assert (extraction.error is None) == (outcome == "no_events")
    assert extraction.usage.requests == len(extraction.attempts)
    assert extraction.usage.completion_tokens == 10 * len(extraction.attempts)


def called(*calls: tuple[str, str]) -> httpx2.Response:
    """An answer that calls these tools with these arguments."""
    tools = [
        {"id": f"call_{number}", "type": "function", "function": {"name": name, "arguments": arguments}}
        for number, (name, arguments) in enumerate(calls)
    ]
    message = {"role": "assistant", "content": None, "tool_calls": tools}
    return reply([{"index": 0, "message": message, "finish_reason": "tool_calls"}])


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        pytest.param(
            called(("Draft", draft(drafted())), ("Draft", draft())), "events", id="two calls, of which the first"
        ),
        pytest.param(called(("other", draft(drafted()))), "events", id="another tool, whose arguments fit"),
        pytest.param(called(("other", "{}")), "malformed", id="another tool"),
        pytest.param(called(("Draft", draft(drafted())[:50])), "malformed", id="arguments cut off"),
        pytest.param(completion(draft(drafted())), "malformed", id="no call"),
    ],
)
def test_every_ending_of_a_tool_call_has_its_name(answer: httpx2.Response, outcome: str) -> None:
    assert run(ScriptedTransport(answer), mode="tools").outcome == outcome


def test_a_broken_reply_is_asked_again_and_both_are_counted() -> None:
    transport = ScriptedTransport(completion("oops", completion_tokens=7), GOOD)
    extraction = run(transport)
    assert extraction.outcome == "events"
    assert [attempt.ending for attempt in extraction.attempts] == ["malformed", "answered"]
    assert extraction.usage.completion_tokens == 17
    assert len(transport.bodies[1]["messages"]) > len(transport.bodies[0]["messages"])


def test_reasks_have_their_own_budget() -> None:
    transport = ScriptedTransport(completion("oops"))
    assert run(transport, max_reasks=4).outcome == "malformed"
    assert len(transport.requests) == 5


def test_a_runaway_reply_is_not_sent_back_whole() -> None:
    transport = ScriptedTransport(completion("x" * 1_000_000), GOOD)
    run(transport)
    assert len(transport.requests[1].content) < 150_000


def test_words_not_found_are_asked_about_once() -> None:
    fix = {"fixes": [{"question": 1, "words": "butter", "kind": None}, {"question": 99, "words": "x", "kind": None}]}
    transport = ScriptedTransport(completion(draft(drafted(products=["margarine"]))), completion(json.dumps(fix)))
    extraction = run(transport)
    assert [product.text for product in extraction.events[0].products] == ["butter"]
    assert extraction.rejections == ()
    assert [attempt.purpose for attempt in extraction.attempts] == ["extract", "repair"]
    assert transport.bodies[1]["messages"][:2] == transport.bodies[0]["messages"]
    assert "margarine" in transport.bodies[1]["messages"][2]["content"]


@pytest.mark.parametrize(
    "second",
    [
        completion(json.dumps({"fixes": [{"question": 1, "words": None, "kind": None}]})),
        completion(json.dumps({"fixes": [{"question": 1, "words": "margarine", "kind": None}]})),
        completion("nothing of use"),
        failure(400),
    ],
)
def test_what_repair_does_not_mend_is_dropped_and_reported(second: httpx2.Response) -> None:
    extraction = run(ScriptedTransport(completion(draft(drafted(products=["margarine"]))), second))
    assert extraction.outcome == "events"
    assert [(r.path, r.words) for r in extraction.rejections] == [("events[0].products[0]", "margarine")]


@pytest.mark.parametrize(
    ("changes", "words", "kind", "check"),
    [
        ({"status": "agreed"}, "announced", None, lambda event: event.status == "announced"),
        ({"evidence": []}, drafted()["evidence"][0], None, lambda event: event.evidence[0].start == 7),
        ({"type": "criticism", "status": "occurred", "direction": None, "retaliatory": None, "actors": []},
         "Copenhagen s envoy", "person", lambda event: event.actors[0].name == "Copenhagen s envoy"),
        ({"quantities": [drafted()["quantities"][0] | {"text": "$17.5 million"}]},
         "Butter worth $17.5 million crossed the border", None, lambda event: event.quantities[0].value == 17_500_000),
    ],
)  # fmt: skip
def test_repair_mends_labels_evidence_and_roles(changes: Any, words: str, kind: str | None, check: Any) -> None:
    fix = json.dumps({"fixes": [{"question": 1, "words": words, "kind": kind}]})
    extraction = run(ScriptedTransport(completion(draft(drafted(**changes))), completion(fix)))
    assert check(extraction.events[0])


def test_repair_can_be_left_out() -> None:
    transport = ScriptedTransport(completion(draft(drafted(products=["margarine"]))))
    extraction = run(transport, repair=False)
    assert len(transport.requests) == 1
    assert len(extraction.rejections) == 1


@pytest.mark.parametrize(
    "fault",
    [
        failure(429, retry_after="2"),
        failure(500),
        failure(503),
        failure(529),
        httpx2.Response(502, html="<html>bad gateway</html>"),
        failure(408),
        httpx2.ReadTimeout("slow"),
        httpx2.ReadError("reset"),
        httpx2.RemoteProtocolError("cut"),
        httpx2.Response(200, content=b'{"choices": [', headers={"content-type": "application/json"}),
    ],
)
def test_what_passes_is_tried_again(fault: Any) -> None:
    transport = ScriptedTransport(fault, fault, GOOD)
    assert run(transport).outcome == "events"
    assert len(transport.requests) == 3
    assert len(PAUSES) == 2


def test_retry_after_is_honoured() -> None:
    run(ScriptedTransport(failure(429, retry_after="7"), failure(429, retry_after_ms="9000"), GOOD))
    assert PAUSES[0] >= 7
    assert PAUSES[1] >= 9


def test_attempts_end() -> None:
    transport = ScriptedTransport(failure(500, "broken"))
    extraction = run(transport, max_attempts=5)
    assert len(transport.requests) == 5
    assert extraction.outcome == "failed"
    assert "answers 500: broken" in (extraction.error or "")


@pytest.mark.parametrize(
    ("fault", "error", "said"),
    [
        (failure(401, "bad key"), AccessDenied, "refuses the key (401): bad key. Check the key"),
        (failure(403, "no"), AccessDenied, "refuses the key (403)"),
        (failure(404, "no such model"), UnknownModel, "knows no model 'scripted' (404)"),
        (failure(429, "pay", code="insufficient_quota"), QuotaExhausted, "no credit left: pay"),
        (httpx2.Response(307, headers={"location": "http://elsewhere/"}), ServerUnreachable, "redirects to http://elsewhere/"),
        (httpx2.Response(200, html="<html>login</html>"), ServerUnreachable, "answers with a page"),
        (httpx2.Response(501, html="<html>no</html>"), ServerUnreachable, "answers 501 with a page"),
        (httpx2.Response(403, html="<html>blocked</html>"), ServerUnreachable, "answers 403 with a page"),
        (httpx2.ConnectError("refused"), ServerUnreachable, "nobody answers at http://server/v1"),
    ],
)  # fmt: skip
def test_what_would_fail_every_document_is_raised(fault: Any, error: type[Exception], said: str) -> None:
    transport = ScriptedTransport(fault)
    with pytest.raises(error) as caught:
        run(transport)
    assert said in str(caught.value)
    assert len(transport.requests) <= 3
    assert "sk-secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("message", "hint"),
    [
        ("maximum context length is 8192 tokens", "too long for this model"),
        ("response_format is not supported", "--mode tools"),
        ("use max_completion_tokens instead of max_tokens", "--param max_tokens=null"),
        ("something else", ""),
    ],
)
def test_a_refused_request_fails_its_document_and_says_what_to_do(message: str, hint: str) -> None:
    transport = ScriptedTransport(failure(400, message))
    extraction = run(transport)
    assert extraction.outcome == "failed"
    assert hint in (extraction.error or "")
    assert len(transport.requests) == 1


def test_an_answer_without_end_is_cut_off() -> None:
    transport = ScriptedTransport(httpx2.Response(200, content=b"x" * 9_000_000))
    extraction = run(transport, max_attempts=1)
    assert "more than 8,000,000 bytes" in (extraction.error or "")


def test_an_answer_that_unpacks_without_end_is_cut_off() -> None:
    bomb = httpx2.ByteStream(gzip.compress(b"x" * 50_000_000))
    packed = httpx2.Response(200, headers={"content-encoding": "gzip"}, stream=bomb)
    extraction = run(ScriptedTransport(lambda _: packed), max_attempts=1)
    assert "more than 8,000,000 bytes" in (extraction.error or "")


def test_a_compressed_answer_is_unpacked() -> None:
    body = gzip.compress(GOOD.content)
    headers = {"content-encoding": "gzip", "content-type": "application/json", "content-length": str(len(body))}
    packed = httpx2.Response(200, headers=headers, stream=httpx2.ByteStream(body))
    assert run(ScriptedTransport(lambda _: packed)).outcome == "events"


def test_a_compressed_refusal_says_what_it_says() -> None:
    body = gzip.compress(failure(400, "no such thing").content)
    packed = httpx2.Response(400, headers={"content-encoding": "gzip"}, stream=httpx2.ByteStream(body))
    assert "no such thing" in (run(ScriptedTransport(lambda _: packed)).error or "")


def test_whatever_a_transport_raises_is_a_broken_connection() -> None:
    """A transport of the user's own may raise what it likes."""
    transport = ScriptedTransport(RuntimeError("odd"), OSError("old"), GOOD)
    assert run(transport).outcome == "events"
    extraction = run(ScriptedTransport(RuntimeError("odd")), max_attempts=1)
    assert "the connection to http://server/v1 broke: odd" in (extraction.error or "")


# --- what is sent -----------------------------------------------------------------------------------------------


def test_request_holds_the_strict_schema_and_nothing_a_current_model_refuses() -> None:
    transport = ScriptedTransport(GOOD)
    run(transport)
    (body,) = transport.bodies
    assert body.keys() == {"model", "messages", "response_format", "max_tokens"}
    assert body["response_format"]["json_schema"]["strict"] is True
    assert [message["role"] for message in body["messages"]] == ["system", "user"]


def test_request_has_the_headers_that_a_service_needs() -> None:
    transport = ScriptedTransport(GOOD)
    run(transport)
    (request,) = transport.requests
    assert dict(request.headers) == {
        "host": "server",
        "authorization": "Bearer sk-secret-0123456789",
        "content-type": "application/json",
        "accept": "application/json",
        "accept-encoding": "gzip, deflate",
        "user-agent": f"extractor/{__version__}",
        "content-length": str(len(request.content)),
    }
    assert request.extensions["timeout"] == {"connect": 10.0, "read": 300.0, "write": 300.0, "pool": 300.0}


def test_request_names_the_organisation_and_project_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_ORG_ID", "org-1")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "proj-2")
    transport = ScriptedTransport(completion(draft()))
    run(transport)
    (request,) = transport.requests
    assert request.headers["openai-organization"] == "org-1"
    assert request.headers["openai-project"] == "proj-2"


def test_openai_is_sent_the_parameter_that_reasoning_models_take() -> None:
    transport = ScriptedTransport(GOOD)
    run(transport, model="openai/gpt-5-mini", base_url=None)
    (body,) = transport.bodies
    assert body["model"] == "gpt-5-mini"
    assert body["max_completion_tokens"] == 16_384
    assert "max_tokens" not in body
    assert "temperature" not in body
    assert str(transport.requests[0].url) == "https://api.openai.com/v1/chat/completions"


def test_parameters_are_added_and_taken_out() -> None:
    transport = ScriptedTransport(GOOD)
    run(transport, parameters={"temperature": 0, "reasoning_effort": "low", "max_tokens": None})
    (body,) = transport.bodies
    assert (body["temperature"], body["reasoning_effort"]) == (0, "low")
    assert "max_tokens" not in body


def test_tools_mode_puts_the_schema_into_a_tool() -> None:
    transport = ScriptedTransport(completion(draft(drafted()), tool="Draft"))
    assert run(transport, mode="tools").outcome == "events"
    (body,) = transport.bodies
    assert "response_format" not in body
    assert body["tools"][0]["function"]["strict"] is True
    assert body["tools"][0]["function"]["parameters"]["additionalProperties"] is False


def test_md_json_mode_reads_a_fenced_block() -> None:
    transport = ScriptedTransport(completion(f"Here it is:\n```json\n{draft(drafted())}\n```\nGood luck."))
    assert run(transport, mode="md_json").outcome == "events"
    assert "response_format" not in transport.bodies[0]


@pytest.mark.parametrize("mode", ["json_schema", "tools", "md_json"])
def test_the_document_is_never_a_template(mode: str) -> None:
    """What looks like a template in an article reaches the model as it is."""
    hostile = TEXT + "\n{{ 7*7 }} {% if x %} {{ cfg.api_key }} {% for a in b %}"
    transport = ScriptedTransport(completion(draft()), completion(draft(), tool="Draft"))

    async def main() -> None:
        async with Extractor("scripted", base_url="http://server/v1", transport=transport, mode=mode, max_reasks=0) as extractor:  # type: ignore[arg-type]  # fmt: skip
            await extractor.extract(hostile)

    asyncio.run(main())
    assert any(hostile in message["content"] for message in transport.bodies[0]["messages"])


def test_request_body_is_what_is_sent() -> None:
    transport = ScriptedTransport(GOOD)

    async def main() -> dict[str, Any]:
        async with Extractor("scripted", base_url="http://server/v1", transport=transport) as extractor:
            body = await extractor.request_body(TEXT)
            assert transport.requests == []
            await extractor.extract(TEXT)
            return body

    assert asyncio.run(main()) == transport.bodies[0]


def test_failures_are_not_logged_with_the_document() -> None:
    """Instructor logs what the model wrote; a root handler, such as an application's, does not see it."""
    seen: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: seen.append(record.name)  # type: ignore[method-assign]
    logging.getLogger().addHandler(handler)
    try:
        run(ScriptedTransport(completion("oops Norway butter")))
    finally:
        logging.getLogger().removeHandler(handler)
    assert [name for name in seen if name.startswith("instructor")] == []


# --- settings ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "environment", "url", "sent"),
    [
        ("openai/gpt-5", {"OPENAI_API_KEY": "k"}, "https://api.openai.com/v1", "gpt-5"),
        ("ollama/qwen3:8b", {}, "http://localhost:11434/v1", "qwen3:8b"),
        ("vllm/Qwen/Qwen3-8B", {}, "http://localhost:8000/v1", "Qwen/Qwen3-8B"),
        ("llamacpp/any", {}, "http://localhost:8080/v1", "any"),
        ("lmstudio/any", {}, "http://localhost:1234/v1", "any"),
        ("openrouter/qwen/qwen3", {"OPENROUTER_API_KEY": "k"}, "https://openrouter.ai/api/v1", "qwen/qwen3"),
        ("relay-llm", {"OPENAI_BASE_URL": "http://127.0.0.1:9/v1/"}, "http://127.0.0.1:9/v1", "relay-llm"),
        ("org/model", {"EXTRACTOR_BASE_URL": "http://h/v1"}, "http://h/v1", "org/model"),
        ("vllm/m", {"EXTRACTOR_BASE_URL": "http://gpu:8000/v1"}, "http://gpu:8000/v1", "m"),
        (None, {"EXTRACTOR_MODEL": "ollama/m"}, "http://localhost:11434/v1", "m"),
    ],
)
def test_model_names_lead_to_servers(name: str | None, environment: dict[str, str], url: str, sent: str) -> None:
    settings = find_model(name, environment=environment)
    assert (settings.base_url, settings.name) == (url, sent)


@pytest.mark.parametrize(
    ("name", "environment", "said"),
    [
        ("openai/gpt-5", {}, "no key for openai. Set OPENAI_API_KEY"),
        ("gpt-5", {}, "names no service"),
        (None, {}, "no model is named"),
        ("m", {"EXTRACTOR_BASE_URL": "server:8000"}, "is no address of a server"),
        ("m", {"EXTRACTOR_BASE_URL": "http://h/v1", "EXTRACTOR_API_KEY": "a b"}, "holds white space"),
    ],
)
def test_what_cannot_be_called_is_said_before_anything_is_sent(
    name: str | None, environment: dict[str, str], said: str
) -> None:
    with pytest.raises(UsageError, match=said):
        find_model(name, environment=environment)


def test_the_key_does_not_show() -> None:
    assert "secret" not in repr(find_model("ollama/m", api_key="secret", environment={}))


@pytest.mark.parametrize("mode", ["json_schema", "tools", "md_json"])
def test_a_body_is_written_as_json_writes_it(mode: str) -> None:
    """What is rendered once and put together again is the JSON of the whole, byte for byte: recordings depend on it."""
    transport = ScriptedTransport(completion("oops"), GOOD)
    run(transport, mode=mode, parameters={"seed": 3, "stop": ["Ende – «fin»"], "user": "Zoë"})
    assert len(transport.requests) > 1
    for request in transport.requests:
        body = json.loads(request.content)
        assert request.content == json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def test_a_reply_that_departs_from_the_standard_is_read_as_far_as_it_goes() -> None:
    """Many servers leave fields out, or have endings of their own."""
    content = draft(drafted())
    loose = {"model": "m", "choices": [{"message": {"content": content}, "finish_reason": "eos_token"}]}
    extraction = run(ScriptedTransport(httpx2.Response(200, json=loose)))
    assert extraction.outcome == "events"
    assert extraction.usage.prompt_tokens == 0
