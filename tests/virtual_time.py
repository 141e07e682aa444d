"""An event loop whose clock jumps to the next timer, so that hours pass at once and a test can read the time."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

Returned = TypeVar("Returned")
_THREAD_S = 10


class _Selector(selectors.DefaultSelector):  # type: ignore[misc,valid-type]
    """Waits for no timer: the time until then is added to the clock. For a thread that works it waits."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list[Any]:
        ready = super().select(0 if timeout is not None else _THREAD_S)
        if not ready and timeout is None:
            raise AssertionError("everybody waits, and for nothing")
        if not ready:
            self.now += timeout or 0.0
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._clock = _Selector()
        super().__init__(self._clock)

    def time(self) -> float:
        return self._clock.now


def run_virtual(work: Coroutine[Any, Any, Returned]) -> Returned:
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(work)
