"""Manners towards a service: how many requests at a time, how often, and when not at all.

One `Pace` stands before one service and one key, whatever document or process a request comes from. It holds

* the ceiling (`--concurrency`), under which a limit moves: lowered by a third, once a round, when the service
  throttles or is in an outage; grown again by its answers, quickly up to near what it bore before and then by one a
  round, as TCP does;
* the rates (`--rpm`, `--tpm`): requests and tokens a minute, spread evenly, so that no window of a minute holds more;
  and the rate of requests that a service shows by what it refuses;
* the gate: closed for everybody until the time that a service asked for (Retry-After), and in an outage, when nothing
  but failures has come for a while, opened for one probe at a time;
* the scout: the first request goes alone, so that what meets all requests alike (a wrong key) meets one.

Requests of documents that have begun go before those of documents that have not.

It measures with the clock of the running event loop and touches no network.
"""

from __future__ import annotations

import asyncio
import contextlib
import math
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Final

from extractor.errors import ExtractorError, ServiceDown
from extractor.rates import LearnedRate, Rate

_OUTAGE_AFTER: Final = 12
"""Failures in a row, without one answer, that make an outage. At one failure in ten, chance makes one in 10**12."""
_OUTAGE_OF: Final = 6
"""Different requests that must be among them: a few that fail whenever they are tried make no outage."""
_PROBES_S: Final = (1.0, 2.0, 4.0, 8.0, 15.0)
"""Seconds between the probes of an outage; the last for ever."""
OUTAGE_PATIENCE_S: Final = 300.0
"""Seconds without one answer after which a run ends. Two minutes cover a restart; an hour of failing helps nobody."""
_SHRINK: Final = 0.7
_BORNE: Final = 0.85
"""Of the limit that was too much, the share up to which it grows again quickly."""
_ADMITTED_SPREAD_S: Final = 1.0
"""Requests that waited at the gate leave it within so many seconds, not at once."""
_SCOUTING_S: Final = 5.0
"""A refusal comes quickly: where the first request has brought nothing by then, the others follow it."""
_TELLING_S: Final = 2.0
"""Time enough for an error to reach the run, which then shuts the pace for good."""
_NOTICE_S: Final = 20.0
"""A wait that is worth a word."""


class Deadline:
    """A limit on the time of one document.

    The clock stands still while its first request waits for permission. Once a request of it has left the clock runs,
    whatever the document waits for.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._timeout: asyncio.Timeout | None = None
        self._left: float | None = None
        self.begun = False
        """Whether a request of the document has left."""
        self.held_up = False
        """Whether the service asked the document to wait beyond it."""

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Raises TimeoutError at the deadline."""
        token = CURRENT_DEADLINE.set(self)
        try:
            async with asyncio.timeout(None if math.isinf(self._seconds) else self._seconds) as self._timeout:
                yield
        finally:
            self._timeout = None
            CURRENT_DEADLINE.reset(token)

    def hold(self) -> None:
        """A request waits for permission."""
        if not self.begun and (timeout := self._movable()) is not None and (when := timeout.when()) is not None:
            self._left = when - asyncio.get_running_loop().time()
            timeout.reschedule(None)

    def begin(self) -> None:
        """A request leaves."""
        if not self.begun and self._left is not None and (timeout := self._movable()) is not None:
            timeout.reschedule(asyncio.get_running_loop().time() + self._left)
        self.begun = True

    def wait_until(self, time: float) -> None:
        """The service asks to come again then."""
        if self.begun and (timeout := self._movable()) is not None and (when := timeout.when()) is not None:
            self.held_up = self.held_up or time >= when

    def _movable(self) -> asyncio.Timeout | None:
        return None if self._timeout is None or self._timeout.expired() else self._timeout


CURRENT_DEADLINE: Final[ContextVar[Deadline | None]] = ContextVar("extractor_deadline", default=None)


@dataclass
class Admission:
    """One request that may leave. Whoever holds it says what became of the request, once; that frees its place."""

    tokens: float
    pace: Pace
    since: float
    request: str
    told: bool = False
    _left: bool = False

    def answered(self, tokens: float | None = None) -> None:
        """The service answered, with so many tokens in both directions where it counted them."""
        self._settle(self.tokens if tokens is None else tokens)
        self.pace._answered(self.since)
        self.leave()

    def throttled(self, retry_after_s: float | None) -> None:
        """The service asked for fewer requests, and may have said how long to wait."""
        self._settle(0.0)
        self.pace._throttled(self.since, retry_after_s)
        self.leave()

    def hopeless(self, cause: ExtractorError) -> None:
        """The service refuses in a way in which it would refuse everybody: who waits, or comes soon, is told so."""
        self._settle(0.0)
        self.pace.shut(cause, seconds=_TELLING_S)
        self.leave()

    def failed(self, said: str) -> None:
        """No answer, or one that says that the service is in trouble."""
        self._settle(0.0)
        self.pace._failed(self.request, said)
        self.leave()

    def leave(self) -> None:
        """Free the place of the request, if it has not been freed."""
        if not self._left:
            self._left = True
            self.pace._leave()

    def _settle(self, tokens: float) -> None:
        if not self.told:
            self.told = True
            self.pace._give_back(self.tokens - tokens)


class Pace:
    """Lets requests leave as a service bears them.

    Args:
        concurrency: requests at a time, at most.
        rpm, tpm: requests and tokens a minute, at most.
        patience_s: longest Retry-After that is waited for; beyond it a request fails. None: any.
        outage_s: seconds without one answer, once failures abound, after which every request fails.
        notice: told in words when the run stands still for long.
    """

    def __init__(
        self,
        concurrency: int,
        *,
        rpm: float | None = None,
        tpm: float | None = None,
        patience_s: float | None = None,
        outage_s: float = OUTAGE_PATIENCE_S,
        notice: Callable[[str, float], None] | None = None,
    ) -> None:
        self.ceiling = max(1, concurrency)
        self.limit = float(self.ceiling)
        self.in_flight = 0
        self._threshold = self.limit
        self._requests = Rate(rpm) if rpm else None
        self._tokens = Rate(tpm) if tpm else None
        self._learned = LearnedRate(rpm)
        self._patience_s = patience_s
        self._outage_s = outage_s
        self._notice = notice
        self._closed_until = 0.0
        self._shrunk_at = -1.0
        self._round_s = 0.5
        self.believes_in_outages = True
        """False where only requests are left that failed before: their failing tells nothing of the service."""
        self._failures = 0
        self._failing: set[str] = set()
        self._failing_since = 0.0
        self._last_said = ""
        self._probes = 0
        self._scouting: asyncio.TimerHandle | None = None
        self._heard = False
        self._waiting: tuple[dict[asyncio.Future[None], None], ...] = ({}, {})
        """Requests of documents that have begun, and of those that have not."""
        self._cause: ExtractorError | None = None
        self._shut_until = 0.0
        self._shutting = asyncio.Event()

    def shut(self, cause: ExtractorError, *, seconds: float = math.inf) -> None:
        """Let nothing leave for so long: whoever waits, or comes, gets the cause."""
        until = asyncio.get_running_loop().time() + seconds
        if until < self._shut_until:
            return
        self._cause, self._shut_until = cause, until
        self._shutting.set()
        self._shutting = asyncio.Event()
        for queue in self._waiting:
            for turn in queue:
                if not turn.done():
                    turn.set_exception(cause)

    @asynccontextmanager
    async def admit(self, tokens: float = 0.0, request: str = "") -> AsyncIterator[Admission]:
        """Wait until a request of so many tokens may leave, and hold its place until one knows how it has ended.

        `request` tells it from others: the same one, tried again, has the same name.

        Raises:
            ServiceDown: in an outage that lasts longer than is waited for.
            ExtractorError: what the pace was shut with.
        """
        self._raise_if_shut()
        deadline = CURRENT_DEADLINE.get()
        if deadline is not None:
            deadline.hold()
        await self._place(deadline)
        try:
            await self._time(tokens, deadline)
        except BaseException:
            self._leave()
            raise
        if deadline is not None:
            deadline.begin()
        admission = Admission(tokens, self, asyncio.get_running_loop().time(), request)
        try:
            yield admission
        except asyncio.CancelledError:
            raise
        except BaseException as error:
            if not admission.told:
                admission.failed(str(error))
            raise
        finally:
            admission.leave()

    @property
    def _places(self) -> int:
        """How many requests may be under way now."""
        return max(1, int(self.limit)) if self._heard else 1

    async def _place(self, deadline: Deadline | None) -> None:
        """One of the places; first come, first served, and who has begun before who has not."""
        queues = self._waiting[:1] if deadline is not None and deadline.begun else self._waiting
        if self.in_flight < self._places and not any(queues):
            self._enter()
            return
        turn = asyncio.get_running_loop().create_future()
        queues[-1][turn] = None
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled() and turn.exception() is None:
                self._leave()
            raise
        finally:
            queues[-1].pop(turn, None)

    def _enter(self) -> None:
        self.in_flight += 1
        if self._scouting is None:
            self._scouting = asyncio.get_running_loop().call_later(_SCOUTING_S, self._hear)

    def _leave(self) -> None:
        self.in_flight -= 1
        self._wake()

    def _wake(self) -> None:
        for queue in self._waiting:
            while queue and self.in_flight < self._places:
                turn = next(iter(queue))
                del queue[turn]
                if not turn.done():
                    self._enter()
                    turn.set_result(None)

    def _hear(self) -> None:
        """The scout brought something other than a refusal of everybody, or nothing for long: let the others follow."""
        if not self._heard:
            self._heard = True
            if self._scouting is not None:
                self._scouting.cancel()
            self._wake()

    async def _time(self, tokens: float, deadline: Deadline | None) -> None:
        """The gate, then the rates."""
        loop = asyncio.get_running_loop()
        while (wait := self._closed_until - loop.time()) > 0:
            if deadline is not None and not self._in_outage:
                deadline.wait_until(self._closed_until)
            self._tell("the service asked to wait", wait)
            await self._sleep(wait + random.uniform(0, min(_ADMITTED_SPREAD_S, wait)))  # noqa: S311 - no secret
        if self._in_outage:
            if loop.time() - self._failing_since > self._outage_s:
                raise ServiceDown(
                    f"no answer for {self._outage_s:.0f} seconds, only failures; the last: {self._last_said}"
                )
            self._closed_until = loop.time() + _PROBES_S[min(self._probes, len(_PROBES_S) - 1)]
            self._probes += 1
        delay = max(
            self._requests.delay(1, loop.time()) if self._requests else 0.0,
            self._tokens.delay(tokens, loop.time()) if self._tokens else 0.0,
            self._learned.delay(loop.time()),
        )
        if delay > 0:
            await self._sleep(delay)

    async def _sleep(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._shutting.wait(), seconds)
        self._raise_if_shut()

    def _raise_if_shut(self) -> None:
        if self._cause is not None and asyncio.get_running_loop().time() < self._shut_until:
            raise self._cause

    def _tell(self, reason: str, wait: float) -> None:
        if self._notice is not None and wait >= _NOTICE_S:
            self._notice(reason, wait)

    @property
    def _in_outage(self) -> bool:
        return self.believes_in_outages and self._failures >= _OUTAGE_AFTER and len(self._failing) >= _OUTAGE_OF

    def _give_back(self, unused: float) -> None:
        if self._tokens:
            self._tokens.give_back(unused)

    def _answered(self, since: float) -> None:
        self._hear()
        now = asyncio.get_running_loop().time()
        self._learned.answered(now)
        self._round_s += 0.1 * (now - since - self._round_s)
        if self._in_outage:
            self._closed_until = 0.0
        self._failures = self._probes = 0
        self._failing.clear()
        if self.limit < self.ceiling:
            grown = 1.0 if self.limit < self._threshold else 1.0 / self.limit
            self.limit = min(float(self.ceiling), self.limit + grown)
            self._wake()

    def _throttled(self, since: float, retry_after_s: float | None) -> None:
        self._hear()
        loop = asyncio.get_running_loop()
        self._learned.refused(since, loop.time(), retry_after_s)
        if retry_after_s is not None and (self._patience_s is None or retry_after_s <= self._patience_s):
            self._closed_until = max(self._closed_until, loop.time() + retry_after_s)
            if (deadline := CURRENT_DEADLINE.get()) is not None:
                deadline.wait_until(self._closed_until)
        self._shrink()

    def _failed(self, request: str, said: str) -> None:
        self._hear()
        self._last_said = said
        if self._failures == 0:
            self._failing_since = asyncio.get_running_loop().time()
        self._failures += 1
        if len(self._failing) < _OUTAGE_OF:
            self._failing.add(request)
        if self._in_outage:
            self._shrink()

    def _shrink(self) -> None:
        """A lower limit, once for all the requests that were in flight together."""
        now = asyncio.get_running_loop().time()
        if now - self._shrunk_at < self._round_s:
            return
        self._shrunk_at = now
        self._threshold = max(1.0, self.limit * _BORNE)
        self.limit = max(1.0, self.limit * _SHRINK)
