"""Requests and tokens a minute: as a user states them, and as a service shows them by what it refuses."""

from __future__ import annotations

import math
from collections import deque
from typing import Final

_MINUTE_S: Final = 60.0
_LEAST_ANSWERS: Final = 10
_LEAST_S: Final = 5.0
"""Answers, and seconds in which they are admitted, of which a rate can be told."""
_BELOW: Final = 0.97
"""Of what a service seems to admit, the share that is asked for at first."""
_LOWERED: Final = 0.95
"""And of a rate that was too high, the share that is asked for then."""
_NEAR: Final = 0.9
"""Of a stated rate, the share from which what is admitted is about that."""
_LOWERED_AT_MOST: Final = 8
"""Lowered so often without peace, it is no rate that the service refuses by."""
_PEACE_S: Final = 20.0
"""A refusal after so many seconds without one says that the rate has grown too high, not that it was none."""
_STEP_S: Final = 10.0
_STEP_ANSWERS: Final = 20
_STEP: Final = 0.01
_MOST_STEPS: Final = 8
"""After so many seconds and answers it grows by so much, and by twice as much each time after that, up to a point."""
_GIVEN_UP_S: Final = 300.0
"""Then no rate is looked for, for so long."""


class Rate:
    """So many a minute, spread evenly: after a pause at most one second's worth comes at once."""

    def __init__(self, per_minute: float) -> None:
        self.per_second = per_minute / _MINUTE_S
        self._available = self._burst
        self._at: float | None = None

    @property
    def _burst(self) -> float:
        return max(1.0, self.per_second)

    def delay(self, wanted: float, now: float) -> float:
        """Take `wanted`, and give the seconds to wait until that many had come."""
        if self._at is not None:
            self._available = min(self._burst, self._available + (now - self._at) * self.per_second)
        self._at = now
        self._available -= wanted
        return self.ahead_s

    @property
    def ahead_s(self) -> float:
        """Seconds until the last of those leaves that wait."""
        return max(0.0, -self._available / self.per_second)

    def give_back(self, unused: float) -> None:
        """What was taken and not used; negative where more was used than taken."""
        self._available = min(self._burst, self._available + unused)


class LearnedRate:
    """The rate of requests that a service admits, learned from its refusals, if it has one.

    What it answers in a minute is what it admits in a minute, once it refuses more. A little less than that is asked
    for. If refusals end, that was it, and by going up slowly it is felt for again. If they go on, however low the rate,
    they have another cause, and the limit of requests at a time must do.

    Args:
        stated: the rate a minute that is kept anyway; one near it is not looked for.
    """

    def __init__(self, stated: float | None = None) -> None:
        self._most = math.inf if stated is None else _NEAR * stated
        self._answers: deque[tuple[int, int]] = deque()
        """The seconds of the last minute in which answers came, and how many."""
        self._in_a_minute = 0
        self._first: float | None = None
        self._rate: Rate | None = None
        self._since = self._grown = 0.0
        """When the rate was set, and when it grew last."""
        self._answered = self._steps = self._lowered = 0
        """Answers and growths since it was set, and how often it was lowered without peace."""
        self._not_before = 0.0

    def delay(self, now: float) -> float:
        """Seconds to wait for one request more."""
        return 0.0 if self._rate is None else self._rate.delay(1, now)

    def answered(self, now: float) -> None:
        """An answer came."""
        if self._first is None:
            self._first = now
        second = int(now)
        before = self._answers.pop()[1] if self._answers and self._answers[-1][0] == second else 0
        self._answers.append((second, before + 1))
        self._in_a_minute += 1
        self._forget(now)
        if self._rate is not None:
            self._answered += 1
            self._grow(self._rate, now)

    def _forget(self, now: float) -> None:
        while self._answers and self._answers[0][0] <= now - _MINUTE_S:
            self._in_a_minute -= self._answers.popleft()[1]

    def _grow(self, rate: Rate, now: float) -> None:
        if now - self._grown >= _STEP_S and self._answered >= _STEP_ANSWERS * (self._steps + 1):
            rate.per_second *= 1 + _STEP * 2.0 ** min(_MOST_STEPS, self._steps)
            self._grown, self._steps = now, self._steps + 1

    def refused(self, left: float, now: float, wait_s: float | None) -> None:
        """A request that had left at `left` was refused, with the wish to wait so long."""
        self._forget(now)
        if self._rate is None:
            told = self._in_a_minute >= _LEAST_ANSWERS and self._seconds(now, wait_s) >= _LEAST_S
            if told and now >= self._not_before and (admitted := self._admitted(now, wait_s)) < self._most:
                self._set(_BELOW * admitted, now)
            return
        if left < self._since or not self._answered:
            return  # it left before the rate was set, or the service refuses all: that tells nothing of the rate
        self._lowered = 0 if now - self._since >= _PEACE_S else self._lowered + 1
        if self._lowered > _LOWERED_AT_MOST:
            self._rate, self._lowered, self._not_before = None, 0, now + _GIVEN_UP_S
            return
        settled = now + self._rate.ahead_s  # until then those leave that have their time already
        self._set(min(_LOWERED * self._rate.per_second * _MINUTE_S, self._admitted(now, wait_s)), settled)

    def _admitted(self, now: float, wait_s: float | None) -> float:
        """Requests a minute that the service seems to admit."""
        return self._in_a_minute / self._seconds(now, wait_s) * _MINUTE_S

    def _seconds(self, now: float, wait_s: float | None) -> float:
        """The seconds in which it admits as many as it answered in the last minute: that, or fewer until it opens again."""
        seconds = now - (now if self._first is None else self._first)
        return _MINUTE_S if seconds >= _MINUTE_S else seconds + (wait_s or 0.0)

    def _set(self, per_minute: float, since: float) -> None:
        if self._rate is None:
            self._rate = Rate(per_minute)
        else:
            self._rate.per_second = per_minute / _MINUTE_S
        self._since = self._grown = since
        self._answered = self._steps = 0
