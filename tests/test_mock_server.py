"""The server that benchmarks and fault tests stand on: alike every time, and failing as told."""

from __future__ import annotations

import asyncio
import datetime
import http.client
import json
from collections import Counter
from collections.abc import Iterator

import pytest
from articles import article
from mock_answers import answer_to, read_request
from mock_server import Plan, Running, started

from extractor import Extraction, Extractor
from extractor.assembly import assemble
from extractor.locating import Source
from extractor.normalising.document_date import find_document_date
from extractor.resources import read_prompt
from extractor.schema import Document, Draft

pytestmark = pytest.mark.loopback


PROMPT = read_prompt()


def body_for(number: int) -> bytes:
    """A request as our prompt makes it."""
    messages = PROMPT.ask(article(number).text)
    form = {"type": "json_schema", "json_schema": {"name": "Draft", "strict": True, "schema": {}}}
    return json.dumps({"messages": messages, "model": "mock", "response_format": form}).encode()


@pytest.fixture(scope="module")
def server() -> Iterator[Running]:
    with started() as running:
        yield running


def ask(server: Running, body: bytes, timeout: float = 10) -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=timeout)
    try:
        connection.request("POST", "/v1/chat/completions", body)
        answer = connection.getresponse()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
    finally:
        connection.close()


def test_articles_differ_and_are_as_long_as_news() -> None:
    articles = [article(number) for number in range(200)]
    assert len({one.text for one in articles}) == 200
    assert all(400 <= len(one.text.split()) <= 700 for one in articles)
    assert all(article(number) == articles[number] for number in range(200))


def test_every_event_of_an_article_keeps_to_the_codebook_and_stands_in_its_text() -> None:
    for number in range(100):
        text = article(number).text
        day = find_document_date(text).value
        assert day is not None
        draft = Draft.model_validate({"planted": [], "events": article(number).events})
        assembly = assemble(draft, Source(text), datetime.date.fromisoformat(day))
        assert len(assembly.events) == 10
        assert assembly.rejections == ()


def test_the_same_request_gets_the_same_bytes_also_from_another_server(server: Running) -> None:
    body = body_for(3)
    with started() as other:
        assert ask(server, body) == ask(server, body) == ask(other, body)
    assert ask(server, body_for(4)) != ask(server, body)


def test_the_pipeline_finds_every_event_of_the_answer(server: Running) -> None:
    documents = [Document(id=article(number).name, text=article(number).text) for number in range(20)]

    async def run() -> list[Extraction]:
        async with Extractor("mock", base_url=server.base_url) as extractor:
            return [one async for one in extractor.extract_many(documents, concurrency=8)]

    server.reset()
    extractions = asyncio.run(run())
    assert [len(one.events) for one in extractions] == [10] * 20
    assert not any(one.rejections for one in extractions)
    journal = server.journal()
    assert Counter(line["document"] for line in journal) == {document.id: 1 for document in documents}
    assert sum(line["usage"]["prompt_tokens"] for line in journal) == sum(
        one.usage.prompt_tokens for one in extractions
    )


def test_any_other_text_is_answered_with_quotes_that_stand_in_it(server: Running) -> None:
    text = "The quick ministry of trade said nothing at all. Its neighbour in the north said even less than that.\n"

    async def run() -> Extraction:
        async with Extractor("mock", base_url=server.base_url) as extractor:
            return await extractor.extract(text)

    extraction = asyncio.run(run())
    assert [event.evidence[0].quote for event in extraction.events] == [line.strip() for line in text.split(".")[:2]]


def test_a_tool_is_answered_as_a_call_of_it() -> None:
    tools = [{"type": "function", "function": {"name": "final_result", "parameters": {}}}]
    messages = [{"role": "user", "content": article(5).text}]
    body = json.dumps({"model": "m", "messages": messages, "tools": tools}).encode()
    message = json.loads(answer_to(read_request(body)).body)["choices"][0]["message"]
    assert message["tool_calls"][0]["function"]["name"] == "final_result"
    assert len(json.loads(message["tool_calls"][0]["function"]["arguments"])["events"]) == 10


def test_faults_come_at_their_rates_and_alike_in_every_run() -> None:
    plan = Plan(seed=1, faults={"429": 0.05, "500": 0.02, "reset": 0.01})
    requests = [read_request(body_for(number)) for number in range(1000)]
    met = [plan.fault_of(request, 0, 0.0) for request in requests]
    assert met == [plan.fault_of(request, 0, 0.0) for request in requests]
    assert met != [plan.fault_of(request, 1, 0.0) for request in requests]
    assert met != [Plan(seed=2, faults=plan.faults).fault_of(request, 0, 0.0) for request in requests]
    counts = Counter(met)
    assert 30 <= counts["429"] <= 75
    assert 8 <= counts["500"] <= 36
    assert 2 <= counts["reset"] <= 22


def test_lasting_faults_stay_with_their_documents_and_flaws_go_when_asked_again() -> None:
    lasting = Plan(lasting={"500": 0.2})
    flawed = Plan(faults={"draft": 1.0})
    request = read_request(body_for(1))
    asked_again = read_request(
        json.dumps({"messages": [{"role": "user", "content": "?"}, {"role": "assistant", "content": "!"}]}).encode()
    )
    assert len({lasting.fault_of(request, seen, 0.0) for seen in range(20)}) == 1
    assert flawed.fault_of(request, 3, 0.0) == "draft"
    assert flawed.fault_of(asked_again, 0, 0.0) is None


@pytest.mark.parametrize(
    ("kind", "status", "header"),
    [
        ("429", 429, {"retry-after": "2"}),
        ("429_ms", 429, {"retry-after-ms": "2000"}),
        ("429_bare", 429, {}),
        ("503", 503, {}),
        ("401", 401, {}),
        ("quota", 429, {}),
    ],
)
def test_a_refusal_has_its_status_and_says_when_to_return(kind: str, status: int, header: dict[str, str]) -> None:
    with started("--always", kind, "--retry-after", "2") as server:
        got, headers, body = ask(server, body_for(1))
        assert got == status
        assert {name: value for name, value in headers.items() if name.startswith("retry-after")} == header
        assert json.loads(body)["error"]["message"]
        assert [(line["status"], line["paid"]) for line in server.journal()] == [(status, False)]


def test_a_dated_refusal_names_a_date() -> None:
    with started("--always", "429_date") as server:
        assert ask(server, body_for(1))[1]["retry-after"].endswith("GMT")


@pytest.mark.parametrize(("kind", "paid"), [("reset", False), ("reset_after", True)])
def test_a_reset_is_a_reset_and_the_journal_says_whether_it_was_paid(kind: str, paid: bool) -> None:
    with started("--always", kind) as server:
        with pytest.raises((ConnectionResetError, http.client.RemoteDisconnected)):
            ask(server, body_for(1))
        assert [line["paid"] for line in server.journal()] == [paid]


def test_broken_answers_are_broken_in_their_own_way() -> None:
    whole = answer_to(read_request(body_for(1))).body
    with started("--always", "truncated") as server, pytest.raises(http.client.IncompleteRead):
        ask(server, body_for(1))
    with started("--always", "malformed") as server:
        body = ask(server, body_for(1))[2]
    with pytest.raises(ValueError, match="Expecting"):
        json.loads(body)
    with started("--always", "html") as server:
        assert ask(server, body_for(1))[1]["content-type"].startswith("text/html")
    with started("--always", "huge", "--huge-mb", "3") as server:
        assert len(ask(server, body_for(1))[2]) > 3_000_000
    with started("--always", "drip", "--drip", "0.2") as server:
        assert ask(server, body_for(1))[2] == whole


def test_a_limit_of_requests_refuses_what_is_over_it_and_says_how_long() -> None:
    with started("--rpm", "3", "--rpm-window", "600") as server:
        answers = [ask(server, body_for(number)) for number in range(5)]
    assert [status for status, _, _ in answers] == [200, 200, 200, 429, 429]
    assert 500 < float(answers[3][1]["retry-after"]) <= 600


def test_a_storm_begins_and_ends() -> None:
    plan = Plan(storm=(10, 60, 0.3))
    requests = [read_request(body_for(number)) for number in range(300)]

    def refused(second: float) -> int:
        return sum(plan.fault_of(request, 0, second) == "429" for request in requests)

    assert refused(9) == refused(71) == 0
    assert 60 <= refused(30) <= 120


def test_a_thousand_connections_at_once_are_all_answered() -> None:
    bodies = [body_for(number % 20) for number in range(1100)]

    async def one(port: int, body: bytes) -> int:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"POST /v1/chat/completions HTTP/1.1\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
        status = int((await reader.readline()).split()[1])
        writer.close()
        return status

    async def run(port: int) -> list[int]:
        return await asyncio.gather(*(one(port, body) for body in bodies))

    with started("--latency", "1000") as server:
        assert asyncio.run(run(server.port)) == [200] * 1100
        assert server.stats()["paid"] == 1100
