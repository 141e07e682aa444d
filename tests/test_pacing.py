"""Manners towards a service, on a clock of the test's own."""

from __future__ import annotations

import asyncio
import random
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import httpx2
import pytest

from extractor.assembly import Assembly, assemble
from extractor.errors import ModelError, RunStopped, ServiceDown
from extractor.extracting import Extractor, service_gate, way_to_the_model
from extractor.ledger import Reading
from extractor.pacing import Deadline, Pace
from extractor.plan import make_plan
from extractor.readers import LocalReader
from extractor.recordings import Call, Exchange
from extractor.schema import Document
from tests.scripted import TEXT, ScriptedTransport, completion, draft, drafted, failure
from tests.virtual_time import run_virtual


def now() -> float:
    return asyncio.get_running_loop().time()


async def requests(pace: Pace, count: int, *, takes: float = 1.0, tokens: float = 0.0) -> list[float]:
    """The times at which so many requests leave, all wanted at once."""
    left: list[float] = []

    async def one() -> None:
        async with pace.admit(tokens) as admission:
            left.append(now())
            await asyncio.sleep(takes)
            admission.answered(tokens)

    await asyncio.gather(*(one() for _ in range(count)))
    return left


async def opened(concurrency: int, **more: Any) -> Pace:
    """A pace whose first request was answered at once, so that the others go together."""
    pace = Pace(concurrency, **more)
    async with pace.admit() as admission:
        admission.answered()
    return pace


def most_in(times: list[float], window: float) -> int:
    return max(sum(start <= time < start + window for time in times) for start in times)


def test_no_more_requests_at_a_time_than_allowed() -> None:
    """Ten requests of a second each, three at a time, leave at 0, 1, 2 and 3."""

    async def main() -> list[float]:
        return await requests(await opened(3), 10)

    assert [round(time) for time in run_virtual(main())] == [0, 0, 0, 1, 1, 1, 2, 2, 2, 3]


@pytest.mark.parametrize(
    ("takes", "others"),
    [pytest.param(1.0, 1.0, id="answered"), pytest.param(60.0, 5.0, id="slow")],
)
def test_the_first_request_goes_alone(takes: float, others: float) -> None:
    """The others follow it when it is answered, and soon where that takes long."""
    first, *rest = run_virtual(requests(Pace(64), 64, takes=takes))
    assert first == 0
    assert rest == [others] * 63


@pytest.mark.parametrize("end", ["throttled", "failed", "broken", "called off"])
def test_whatever_becomes_of_the_first_request_the_others_follow(end: str) -> None:
    async def first(pace: Pace) -> None:
        async with pace.admit() as admission:
            await asyncio.sleep(1)
            match end:
                case "throttled":
                    admission.throttled(None)
                case "failed":
                    admission.failed("500")
                case "broken":
                    raise OSError("reset")
                case "called off":
                    raise asyncio.CancelledError

    async def main() -> list[float]:
        pace = Pace(64)
        scout = asyncio.create_task(first(pace))
        await asyncio.sleep(0)
        left = await requests(pace, 8)
        await asyncio.wait([scout])
        return left

    times = run_virtual(main())
    assert times[0] == 1
    assert times[-1] <= 5


REFUSALS: dict[str, Callable[[], httpx2.Response]] = {
    "401": lambda: failure(401),
    "403": lambda: failure(403),
    "404": lambda: failure(404),
    "unknown model, 400": lambda: failure(400, "model `m` does not exist"),
    "no credit": lambda: failure(429, code="insufficient_quota"),
    "page": lambda: httpx2.Response(200, html="<p>Please sign in"),
    "redirect": lambda: failure(307, location="https://elsewhere.example/"),
}


@pytest.mark.parametrize("concurrency", [16, 64])
@pytest.mark.parametrize("refusal", REFUSALS.values(), ids=REFUSALS.keys())
def test_what_would_meet_every_request_alike_meets_one(
    refusal: Callable[[], httpx2.Response], concurrency: int
) -> None:
    def refused(_: httpx2.Request) -> httpx2.Response:
        return refusal()

    transport = ScriptedTransport(refused, takes=0.2)
    with pytest.raises(ModelError) as raised:
        run_virtual(read_all(transport, 100, concurrency=concurrency))
    assert raised.value.stops_run
    assert len(transport.requests) == 1


def test_the_first_request_alone_costs_no_more_than_its_own_time() -> None:
    """A hundred documents of a fifth of a second each, 25 at a time, take one fifth more than four."""
    transport = ScriptedTransport(completion(draft(drafted())), takes=0.2)
    count, seconds = run_virtual(read_all(transport, 100, concurrency=25))
    assert count == 100
    assert seconds == pytest.approx(5 * 0.2)


def test_errors_without_end_cost_few_requests_and_are_told() -> None:
    """A service that always answers 500 is asked at most twenty times what one request is tried, and named at the end."""
    transport = ScriptedTransport(failure(500, "out of memory"), takes=0.2)
    with pytest.raises(ServiceDown, match=r"the last: http://127\.0\.0\.1:1/v1 answers 500: out of memory"):
        run_virtual(read_all(transport, 200, concurrency=64))
    assert len(transport.requests) <= 8 * 20


def test_a_server_that_is_gone_for_a_minute_loses_nothing() -> None:
    """It answers, takes no connection from the second to the 62nd second, and answers again."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        if 2 <= now() < 62:
            raise httpx2.ConnectError("refused", request=request)
        return completion(draft(drafted()))

    count, seconds = run_virtual(read_all(ScriptedTransport(answer, takes=0.2), 500, concurrency=16))
    assert count == 500
    assert seconds <= 62 + 30


@pytest.mark.parametrize("seed", range(3))
def test_those_who_are_refused_together_do_not_come_back_together(seed: int) -> None:
    """Sixteen requests refused at once, without a word on when to come again: at most four come in any 50 ms."""
    random.seed(seed)
    times: list[float] = []

    def answer(_: httpx2.Request) -> httpx2.Response:
        times.append(now())
        return failure(429) if 0.2 < now() < 1 else completion(draft(drafted()))

    run_virtual(read_all(ScriptedTransport(answer, takes=0.2), 17, concurrency=16))
    again = [time for time in times if time > 0.41]
    assert len(again) >= 16
    assert most_in(again, 0.05) <= 4


async def read_all(transport: ScriptedTransport, count: int, *, concurrency: int) -> tuple[int, float]:
    """Read so many documents, and tell how many were read and when that was done."""
    documents = [Document(id=str(number), text=f"{TEXT} {number}") for number in range(count)]
    service = {"base_url": "http://127.0.0.1:1/v1", "api_key": "none", "transport": transport}
    async with Extractor("m", **service, concurrency=concurrency) as extractor:
        read = [extraction async for extraction in extractor.extract_many(documents)]
    return sum(extraction.outcome == "events" for extraction in read), now()


def test_requests_a_minute_are_spread_over_every_minute() -> None:
    """At 120 a minute no window of a minute holds more than 122, and five minutes hold nearly 600."""

    async def main() -> list[float]:
        return await requests(await opened(1_000, rpm=120), 600)

    times = run_virtual(main())
    assert most_in(times, 60) <= 122
    assert max(times) == pytest.approx(299, abs=2)


def test_tokens_a_minute_are_counted_as_the_service_counts_them() -> None:
    """What a request was thought to need and did not is free for the next."""

    async def main() -> float:
        pace = Pace(100, tpm=60_000)

        async def one() -> None:
            async with pace.admit(1_000) as admission:
                admission.answered(500)

        for _ in range(200):
            await one()
        return now()

    assert run_virtual(main()) == pytest.approx(100, rel=0.05)


@pytest.mark.parametrize("asked", [0.0, 0.5, 30.0, 3_600.0])
def test_nobody_is_earlier_than_the_service_asked(asked: float) -> None:
    """One answer with Retry-After holds back all requests, and they come back one after the other."""

    async def main() -> list[float]:
        pace = Pace(16)
        async with pace.admit() as admission:
            admission.throttled(asked)
        return await requests(pace, 16, takes=0.0)

    times = sorted(run_virtual(main()))
    assert times[0] >= asked
    if asked >= 30:
        assert len({round(time, 1) for time in times}) > 4
        assert times[-1] <= asked + 2


def test_a_long_wait_is_told_with_its_end() -> None:
    told: list[tuple[str, float]] = []

    async def main() -> None:
        pace = Pace(4, notice=lambda reason, seconds: told.append((reason, round(seconds))))
        async with pace.admit() as admission:
            admission.throttled(600)
        await requests(pace, 1)

    run_virtual(main())
    assert told == [("the service asked to wait", 600)]


def test_throttling_lowers_the_limit_and_answers_raise_it_again() -> None:
    """After a storm of refusals few requests go at a time; soon after it, nearly as many as before."""

    async def main() -> tuple[float, float]:
        pace = Pace(64)
        for _ in range(30):
            async with pace.admit() as admission:
                await asyncio.sleep(1)
                admission.throttled(None)
        low = pace.limit
        began = now()
        while now() - began < 30:
            await requests(pace, int(pace.limit), takes=0.2)
        return low, pace.limit

    low, high = run_virtual(main())
    assert low <= 2
    assert high >= 0.9 * 64


@pytest.mark.parametrize("seed", range(3))
def test_after_a_storm_the_old_pace_is_back_within_half_a_minute(seed: int) -> None:
    """For a minute three requests in ten are refused, with the wish to come again in a second."""
    dice = random.Random(seed)
    answers: list[float] = []

    async def one(pace: Pace) -> None:
        while now() < 120:
            async with pace.admit() as admission:
                if 20 <= now() < 80 and dice.random() < 0.3:
                    admission.throttled(1.0)
                    continue
                await asyncio.sleep(0.4)
                answers.append(now())
                admission.answered()

    async def main() -> None:
        pace = Pace(16)
        await asyncio.gather(*(one(pace) for _ in range(24)))

    run_virtual(main())
    before = sum(10 <= time < 20 for time in answers)
    after = sum(110 <= time < 120 for time in answers)
    assert after >= 0.9 * before


def test_in_an_outage_few_requests_knock_and_its_end_is_noticed_within_seconds() -> None:
    """Two minutes of failures cost few requests, and all is as before soon after them."""

    async def main() -> tuple[int, float, float]:
        pace = Pace(16)
        failures = 0

        async def one(name: str) -> None:
            nonlocal failures
            while True:
                async with pace.admit(request=name) as admission:
                    await asyncio.sleep(0.1)
                    if now() >= 120:
                        admission.answered()
                        return
                    failures += 1
                    admission.failed("500")

        await asyncio.gather(*(one(str(number)) for number in range(200)))
        return failures, now(), pace.limit

    failures, ended, limit = run_virtual(main())
    assert failures <= 60
    assert ended <= 150
    assert limit >= 8


def test_an_outage_without_end_ends_the_run_and_a_few_requests_that_always_fail_do_not() -> None:
    async def main() -> float:
        pace = Pace(4, outage_s=300)

        async def knock(documents: int) -> None:
            for attempt in range(1_000):
                async with pace.admit(request=str(attempt % documents)) as admission:
                    await asyncio.sleep(0.1)
                    admission.failed("500")

        await knock(3)
        assert now() == pytest.approx(100)
        with pytest.raises(ServiceDown, match="no answer for 300 seconds"):
            await knock(10)
        return now()

    assert 300 <= run_virtual(main()) <= 430


def test_some_failures_among_answers_are_no_outage() -> None:
    """One failure in ten slows nobody down."""

    async def main() -> float:
        pace = Pace(8)

        async def one(number: int) -> None:
            async with pace.admit() as admission:
                await asyncio.sleep(1)
                if number % 10 == 0:
                    admission.failed("500")
                else:
                    admission.answered()

        await asyncio.gather(*map(one, range(800)))
        return now()

    assert run_virtual(main()) == pytest.approx(100, abs=1)


def test_a_request_that_breaks_counts_as_a_failure_and_gives_its_place_back() -> None:
    async def main() -> int:
        pace = Pace(2)
        for _ in range(5):
            with pytest.raises(OSError, match="reset"):
                async with pace.admit():
                    raise OSError("reset")
        return pace.in_flight

    assert run_virtual(main()) == 0


def test_what_meets_everybody_is_told_to_all_who_wait() -> None:
    """The refusal of one request ends those that wait for it, without a request, and after a while all is open again."""

    async def main() -> list[tuple[float, str]]:
        pace, refusal = Pace(64), RunStopped("wrong key")
        ended: list[tuple[float, str]] = []

        async def one(*, refused: bool) -> None:
            try:
                async with pace.admit() as admission:
                    await asyncio.sleep(1)
                    if refused:
                        admission.hopeless(refusal)
                    ended.append((now(), "left"))
            except RunStopped as error:
                ended.append((now(), str(error)))

        await asyncio.gather(one(refused=True), *(one(refused=False) for _ in range(3)))
        await asyncio.sleep(5)
        await one(refused=False)
        return ended

    wrong_key = str(RunStopped("wrong key"))
    assert run_virtual(main()) == [(1, "left"), *[(1, wrong_key)] * 3, (7, "left")]


def test_a_shut_pace_lets_nobody_through_and_wakes_those_who_wait() -> None:
    async def main() -> list[BaseException | None]:
        pace = Pace(1)

        async def one() -> None:
            async with pace.admit():
                await asyncio.sleep(5)

        tasks = [asyncio.create_task(one()) for _ in range(3)]
        await asyncio.sleep(1)
        pace.shut(RunStopped("enough"))
        await asyncio.wait(tasks)
        with pytest.raises(RunStopped):
            await one()
        return [task.exception() for task in tasks]

    under_way, *waiting = run_virtual(main())
    assert under_way is None
    assert all(isinstance(error, RunStopped) for error in waiting)


def test_a_called_off_request_gives_its_place_to_the_next() -> None:
    async def main() -> list[float]:
        pace = Pace(1)

        async def one() -> None:
            async with pace.admit():
                await asyncio.sleep(1_000)

        first, second = asyncio.create_task(one()), asyncio.create_task(one())
        await asyncio.sleep(1)
        second.cancel()
        first.cancel()
        return await requests(pace, 2)

    assert [round(time) for time in run_virtual(main())] == [1, 2]


async def asking(pace: Pace, *takes: float) -> None:
    """A document that asks so many times, one after the other."""
    for seconds in takes:
        async with pace.admit() as admission:
            await asyncio.sleep(seconds)
            admission.answered()


def test_what_a_document_waits_for_before_it_begins_is_no_time_of_it() -> None:
    """A deadline of ten seconds survives an hour at the gate, in several pieces at once, and no eleven seconds of work."""

    async def main() -> tuple[float, float]:
        pace = Pace(8)
        async with pace.admit() as admission:
            admission.throttled(3_600)
        async with Deadline(10).running():
            await asyncio.gather(asking(pace, 8), asking(pace, 7), asking(pace, 6))
        passed = now()
        with pytest.raises(TimeoutError):
            async with Deadline(10).running():
                await asking(pace, 11)
        return passed, now()

    passed, failed = run_virtual(main())
    assert 3_608 <= passed <= 3_612
    assert failed == pytest.approx(passed + 10, abs=0.1)


async def throttled(pace: Pace) -> None:
    async with pace.admit() as admission:
        admission.throttled(3_600)


async def broken_down(pace: Pace) -> None:
    for number in range(20):
        async with pace.admit(request=str(number)) as admission:
            admission.failed("500")


async def taken(pace: Pace) -> asyncio.Task[None]:
    other = asyncio.create_task(asking(pace, 60))
    await asyncio.sleep(0)
    return other


@pytest.mark.parametrize(
    ("happens", "held_up"),
    [
        pytest.param(throttled, True, id="the service asks to wait"),
        pytest.param(broken_down, False, id="an outage"),
        pytest.param(taken, False, id="the requests of others"),
    ],
)
def test_a_document_that_has_begun_has_its_deadline_whatever_it_waits_for(
    happens: Callable[[Pace], Awaitable[object]], held_up: bool
) -> None:
    """Whether it was the service that wished it to wait is known, since then another time may go better."""

    async def main() -> tuple[float, bool]:
        pace, deadline = await opened(1), Deadline(10)
        with pytest.raises(TimeoutError):
            async with deadline.running():
                await asking(pace, 1)
                _kept = await happens(pace)
                await asking(pace, 1)
        return now(), deadline.held_up

    assert run_virtual(main()) == (pytest.approx(10, abs=0.1), held_up)


@pytest.mark.parametrize(
    ("steps", "passing"),
    [
        pytest.param([failure(429, retry_after="3600"), completion(draft())], True, id="asked to wait"),
        pytest.param([failure(500)], False, id="not answered"),
    ],
)
def test_a_document_that_the_service_made_late_may_get_another_try(steps: list[httpx2.Response], passing: bool) -> None:
    transport = ScriptedTransport(*steps, takes=5.0)
    plan = make_plan("m", base_url="http://127.0.0.1:1/v1", api_key="none", transport=transport, deadline_s=20)
    plan = replace(plan, settings=replace(plan.settings, longest_wait_s=float("inf")))

    async def main() -> tuple[Reading, float]:
        async with LocalReader(plan, way_to_the_model(plan, None, service_gate(plan))) as reader:
            return await reader.read(Document(id="a", text=TEXT), retrying=False), now()

    reading, seconds = run_virtual(main())
    assert (reading.error or "").startswith("a: no result within 20 s")
    assert reading.passing == passing
    assert seconds == pytest.approx(20)


def test_who_has_begun_goes_before_who_has_not() -> None:
    """Of twenty documents of three requests each, one request at a time, none is under way for longer than two are."""

    async def main() -> list[float]:
        pace = await opened(1)
        times: list[float] = []

        async def document() -> None:
            async with Deadline(100).running():
                await asking(pace, 1)
                began = now() - 1
                await asking(pace, 1, 1)
            times.append(now() - began)

        await asyncio.gather(*(document() for _ in range(20)))
        return times

    assert max(run_virtual(main())) <= 6


def test_a_wait_longer_than_anybody_has_patience_for_holds_nobody_back() -> None:
    """Its request fails; the next one may find the service in another mood."""

    async def main() -> list[float]:
        pace = Pace(4, patience_s=120)
        async with pace.admit() as admission:
            admission.throttled(86_400)
        return await requests(pace, 2)

    assert run_virtual(main()) == [0, 0]


def test_a_place_is_free_once_one_knows_how_its_request_ended() -> None:
    async def main() -> tuple[float, int]:
        pace = await opened(1)
        async with pace.admit() as first:
            first.answered()
            async with pace.admit() as second:
                second.answered()
                return now(), pace.in_flight

    assert run_virtual(main()) == (0, 0)


class SlowStore:
    """Takes ten seconds to keep an answer, and gives none."""

    def __init__(self) -> None:
        self.kept: list[Exchange] = []

    def get(self, key: str, request: Any) -> None: ...

    async def put(self, exchange: Exchange) -> None:
        await asyncio.sleep(10)
        self.kept.append(exchange)

    def candidates(self, call: Call) -> list[Exchange]:
        return [exchange for exchange in self.kept if exchange.document == call.document_id]


class Noted(ScriptedTransport):
    """Notes in a log when a request comes, and after how many seconds."""

    def __init__(self, log: list[str]) -> None:
        super().__init__(completion(draft(drafted())), takes=1)
        self.log = log

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        self.log.append(f"asked after {now():.0f} s")
        return await super().handle_async_request(request)


def test_a_request_leaves_while_answers_are_kept_and_before_they_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two at a time, answered at once: their places go to the next two before any work is done on the answers."""
    log: list[str] = []

    def noted(*arguments: Any) -> Assembly:
        log.append("read")
        return assemble(*arguments)

    monkeypatch.setattr("extractor.pipeline.assemble", noted)
    plan = make_plan("scripted", base_url="http://test/v1", transport=Noted(log), concurrency=2, record="off")

    async def main(store: SlowStore | None) -> list[str]:
        log.clear()
        gate = service_gate(plan)
        async with gate.pace.admit() as scout:
            scout.answered()
        way = way_to_the_model(replace(plan, record="record"), store, gate)
        async with LocalReader(plan, way) as reader:
            documents = [Document(id=str(number), text=f"{TEXT}\n\n{number}") for number in range(4)]
            await asyncio.gather(*(reader.read(document, retrying=False) for document in documents))
        return list(log)

    asked = ["asked after 0 s"] * 2 + ["asked after 1 s"] * 2
    assert run_virtual(main(None)) == [*asked, *["read"] * 4]
    assert run_virtual(main(SlowStore())) == [*asked, *["read"] * 4]


class Window:
    """A service that admits so many requests in any minute."""

    def __init__(self, most: int, *, says_when: bool) -> None:
        self.most = most
        self.says_when = says_when
        self.admitted: deque[float] = deque()

    def refuses(self, time: float) -> bool:
        while self.admitted and time - self.admitted[0] >= 60:
            self.admitted.popleft()
        if len(self.admitted) < self.most:
            self.admitted.append(time)
            return False
        return True

    def wait_s(self, time: float) -> float | None:
        return 60 - (time - self.admitted[0]) if self.says_when else None


class Bucket:
    """A service that admits so many requests a second, a second's worth at once, and does not say when to come again."""

    def __init__(self, per_second: float) -> None:
        self.per_second = self.left = per_second
        self.at = 0.0

    def refuses(self, time: float) -> bool:
        self.left = min(self.per_second, self.left + (time - self.at) * self.per_second)
        self.at = time
        if self.left < 1:
            return True
        self.left -= 1
        return False

    def wait_s(self, time: float) -> None: ...


class Chance:
    """A service that refuses three requests in ten, however few there are."""

    def __init__(self) -> None:
        self.dice = random.Random(5)

    def refuses(self, time: float) -> bool:  # noqa: ARG002 - whenever it is
        return self.dice.random() < 0.3

    def wait_s(self, time: float) -> None: ...


async def used(service: Window | Bucket | Chance, at_once: int, seconds: float) -> tuple[list[float], list[float]]:
    """When a service answered and refused, of requests wanted as many at a time and more, each tried until answered."""
    answers: list[float] = []
    refusals: list[float] = []
    pace, dice = Pace(at_once), random.Random(3)

    async def one() -> None:
        failed = 0
        while now() < seconds:
            async with pace.admit() as admission:
                if refused := service.refuses(now()):
                    refusals.append(now())
                    admission.throttled(service.wait_s(now()))
                else:
                    await asyncio.sleep(dice.uniform(0.15, 0.25))
                    answers.append(now())
                    admission.answered()
            failed = failed + 1 if refused else 0
            if refused and service.wait_s(now()) is None:
                await asyncio.sleep(dice.uniform(0, min(30.0, 0.5 * 2**failed)))

    await asyncio.gather(*(one() for _ in range(2 * at_once)))
    return answers, refusals


@pytest.mark.parametrize(
    ("service", "a_minute"),
    [
        pytest.param(lambda: Window(600, says_when=True), 600, id="600 in any minute"),
        pytest.param(lambda: Window(60, says_when=True), 60, id="60 in any minute"),
        pytest.param(lambda: Window(600, says_when=False), 600, id="600, and it does not say when"),
        pytest.param(lambda: Bucket(10), 600, id="10 a second"),
        pytest.param(lambda: Bucket(50), 3_000, id="50 a second"),
    ],
)
def test_a_rate_that_nobody_stated_is_found_out(service: Callable[[], Window | Bucket], a_minute: int) -> None:
    """After some minutes hardly a request is refused, and nearly all that are admitted are used."""
    answers, refusals = run_virtual(used(service(), 16, 900))
    late = [sum(time >= 300 for time in times) for times in (answers, refusals)]
    assert late[1] <= 0.05 * sum(late)
    assert late[0] >= 0.9 * a_minute * 10


def test_refusals_by_chance_are_not_taken_for_a_rate() -> None:
    """What can't be found by going slower costs nothing: sixteen at a time, each answered in a fifth of a second."""
    answers, refusals = run_virtual(used(Chance(), 16, 300))
    assert len(refusals) >= 0.25 * len(answers)
    assert sum(30 <= time < 300 for time in answers) >= 30 * 270
