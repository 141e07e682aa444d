"""Manners towards a service, on a clock of the test's own."""

from __future__ import annotations

import asyncio

import pytest

from extractor.errors import RunStopped, ServiceDown
from extractor.pacing import Deadline, Pace
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


def most_in(times: list[float], window: float) -> int:
    return max(sum(start <= time < start + window for time in times) for start in times)


def test_no_more_requests_at_a_time_than_allowed() -> None:
    """Ten requests of a second each, three at a time, leave at 0, 1, 2 and 3."""
    times = run_virtual(requests(Pace(3), 10))
    assert [round(time) for time in times] == [0, 0, 0, 1, 1, 1, 2, 2, 2, 3]


def test_requests_a_minute_are_spread_over_every_minute() -> None:
    """At 120 a minute no window of a minute holds more than 122, and five minutes hold nearly 600."""
    times = run_virtual(requests(Pace(1_000, rpm=120), 600))
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
                    admission.failed()

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
                    admission.failed()

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
                    admission.failed()
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


def test_waiting_for_permission_is_no_time_of_the_document() -> None:
    """A deadline of ten seconds survives an hour at the gate, in several pieces at once, and no eleven seconds of work."""

    async def main() -> tuple[float, float]:
        pace = Pace(8)
        async with pace.admit() as admission:
            admission.throttled(3_600)

        async def work(seconds: float) -> None:
            async with pace.admit() as admission:
                await asyncio.sleep(seconds)
                admission.answered()

        async with Deadline(10).running():
            await asyncio.gather(work(9), work(8), work(7))
        passed = now()
        with pytest.raises(TimeoutError):
            async with Deadline(10).running():
                await work(11)
        return passed, now()

    passed, failed = run_virtual(main())
    assert 3_609 <= passed <= 3_612
    assert failed == pytest.approx(passed + 10, abs=0.1)


def test_a_wait_longer_than_anybody_has_patience_for_holds_nobody_back() -> None:
    """Its request fails; the next one may find the service in another mood."""

    async def main() -> list[float]:
        pace = Pace(4, patience_s=120)
        async with pace.admit() as admission:
            admission.throttled(86_400)
        return await requests(pace, 2)

    assert run_virtual(main()) == [0, 0]
