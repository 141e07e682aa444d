"""An event loop whose clock jumps to the next timer, so that hours pass at once and a test can read the time."""

from __future__ import annotations

import asyncio
import contextlib
import selectors
from collections.abc import Coroutine, Iterator
from typing import Any, TypeVar
from unittest import mock

from extractor.database import Database

Returned = TypeVar("Returned")
_THREAD_S = 10


class _Selector(selectors.DefaultSelector):  # type: ignore[misc,valid-type]
    """Waits for no timer: the time until then is added to the clock. For threads that work it waits."""

    now = 0.0
    working = 0

    def select(self, timeout: float | None = None) -> list[Any]:
        ready = super().select(_THREAD_S if timeout is None or (self.working and timeout > 0) else 0)
        if not ready and timeout is None:
            raise AssertionError("everybody waits, and for nothing")
        if not ready:
            self.now += timeout or 0.0
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """Time stands still while a thread works or a store writes: how long that takes is the machine's affair."""

    def __init__(self) -> None:
        self._clock = _Selector()
        super().__init__(self._clock)

    def time(self) -> float:
        return self._clock.now

    @contextlib.contextmanager
    def standing_still(self) -> Iterator[None]:
        self._clock.working += 1
        try:
            yield
        finally:
            self._clock.working -= 1

    def run_in_executor(self, executor: Any, func: Any, *args: Any) -> asyncio.Future[Any]:
        still = contextlib.ExitStack()
        future = super().run_in_executor(executor, func, *args)
        still.enter_context(self.standing_still())
        future.add_done_callback(lambda _: still.close())
        return future

    async def shutdown_default_executor(self, timeout: float | None = None) -> None:  # noqa: ARG002 - from Python 3.12
        """Wait for the threads themselves: an allowance by this clock would be over at once."""
        await super().shutdown_default_executor()


_write = Database.write


async def _write_in_no_time(database: Database, *statements: Any) -> None:
    loop = asyncio.get_running_loop()
    with loop.standing_still() if isinstance(loop, VirtualLoop) else contextlib.nullcontext():
        await _write(database, *statements)


def run_virtual(work: Coroutine[Any, Any, Returned]) -> Returned:
    with mock.patch.object(Database, "write", _write_in_no_time), asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(work)
