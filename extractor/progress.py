"""What a person sees of a run: a bar on a terminal, lines elsewhere, a table at the end. All of it on stderr."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self

from extractor.errors import ExtractorError
from extractor.ledger import Reading, Tally
from extractor.rendering import visible
from extractor.run import Summary
from extractor.spending import Budget, Estimate, money

if TYPE_CHECKING:
    from rich.console import Console

_LINE_EVERY_S: Final = 30.0
_FEW: Final = 20
"""Documents that are read without counting them aloud."""


class Progress:
    """Looks on at a run; see `run.Watch`. Use as a context manager.

    Args:
        console: of stderr.
        verbose: a line for every document.
        quiet: nothing but failures.
        clock: seconds; a test's own.
    """

    def __init__(
        self,
        console: Console,
        *,
        verbose: bool = False,
        quiet: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._console = console
        self._verbose = verbose
        self._quiet = quiet
        self._clock = clock
        self._bar: Any = None
        self._task: Any = None
        self._total = self._begun_with = self._done = self._events = self._failed = 0
        self._meter: Budget | None = None
        self._began = self._said = clock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.stop()

    def say(self, line: str) -> None:
        self._console.print(f"extractor: {line}", markup=False, highlight=False, soft_wrap=True)

    def note(self, line: str) -> None:
        """Say what is no error."""
        if not self._quiet:
            self.say(line)

    def begin(self, tally: Tally, meter: Budget) -> None:
        self._total, self._begun_with = tally.documents, tally.done
        self._done, self._events, self._failed = tally.done, tally.events, tally.failed
        self._meter = meter
        self._began = self._said = self._clock()
        if tally.done:
            self.note(f"going on: {tally.done:,} of {tally.documents:,} documents are done")
        if self._quiet:
            return
        if self._console.is_terminal and self._total > 1:
            self._bar = _bar(self._console)
            self._task = self._bar.add_task("", total=self._total, completed=self._done, told=self._told())
            self._bar.start()

    def read(self, name: str, reading: Reading) -> None:
        if reading.passing:
            self.note(f"{visible(name)}: failed, to be tried again at the end: {visible(reading.error or '')}")
            return
        self._done += 1
        self._events += reading.events
        if reading.error is not None:
            self._failed += 1
            self.say(_failure(name, reading))
        elif self._verbose:
            self.note(f"{visible(name)}: {_count(reading.events, 'event')}, {reading.rejections:,} parts not used")
        if self._bar is not None:
            self._bar.update(self._task, completed=self._done, told=self._told())
        elif not self._quiet and self._total > _FEW and self._clock() - self._said >= _LINE_EVERY_S:
            self._said = self._clock()
            self.say(f"{self._done:,} of {_count(self._total, 'document')}, {self._told()}{self._left()}")

    def waiting(self, reason: str, seconds: float) -> None:
        until = datetime.datetime.now().astimezone() + datetime.timedelta(seconds=seconds)
        self.note(f"{reason}; waiting until {until:%H:%M:%S}")

    def stopping(self, cause: ExtractorError) -> None:
        self.note(f"stopping: {cause.message}; requests under way may end")

    def _told(self) -> str:
        told = [_count(self._events, "event")]
        if self._failed:
            told.append(f"{self._failed:,} failed")
        if self._meter is not None:
            spent = self._meter.spent
            told.append(f"{short(spent.prompt_tokens + spent.completion_tokens)} tokens")
            if self._meter.price is not None:
                told.append(money(self._meter.price.of(spent)))
        return ", ".join(told)

    def _left(self) -> str:
        read = self._done - self._begun_with
        if not read:
            return ""
        seconds = (self._clock() - self._began) / read * (self._total - self._done)
        return f", about {duration(seconds)} left"


def _bar(console: Console) -> Any:
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as RichProgress

    return RichProgress(
        BarColumn(bar_width=24),
        MofNCompleteColumn(),
        TextColumn("documents, {task.fields[told]}"),
        TimeRemainingColumn(elapsed_when_finished=True),
        console=console,
        transient=True,
        refresh_per_second=4,
    )


def _failure(name: str, reading: Reading) -> str:
    lines = "\n".join(visible(line) for line in (reading.error or "failed").splitlines())
    if reading.outcome == "failed":
        return lines
    return f"{visible(name)}: {reading.outcome}: {lines}"


def estimated(estimate: Estimate) -> str:
    """An estimate in a line.

    >>> from decimal import Decimal
    >>> estimated(Estimate(1200, 200, 1000, 5_200_000, 1_900_000, Decimal("12.5")))
    '1,000 documents to read (200 are done), about 7.1M tokens, about $12.50'
    """
    done = f" ({estimate.done:,} are done)" if estimate.done else ""
    cost = "no price is known for the model" if estimate.cost is None else f"about {money(estimate.cost)}"
    return f"{_count(estimate.requests, 'document')} to read{done}, about {short(estimate.tokens)} tokens, {cost}"


def print_summary(summary: Summary, console: Console, output: str | None) -> None:
    """How a run ended, as a table of two columns."""
    tally, spent = summary.tally, summary.spent
    rows = [
        ("documents", f"{tally.done:,} of {tally.documents:,} read" if tally.done < tally.documents else f"{tally.documents:,}"),
        ("events", f"{tally.events:,}"),
        ("parts not used", f"{tally.rejections:,}"),
        ("failed", f"{tally.failed:,}"),
        ("requests", f"{spent.counted.requests:,} answered of {spent.calls:,}"),
        (
            "tokens",
            f"{spent.counted.prompt_tokens:,} sent ({spent.counted.cached_tokens:,} cached), "
            f"{spent.counted.completion_tokens:,} answered",
        ),
        ("cost", money(summary.cost)),
        ("time", duration(summary.seconds)),
    ]  # fmt: skip
    if spent.lost.requests:
        most = spent.lost.prompt_tokens + spent.lost.completion_tokens
        unheard = f"{_count(spent.lost.requests, 'request')} without an answer, at most {short(most)} tokens more"
        rows.append(("perhaps paid", unheard))
    if output is not None:
        rows.append(("output", visible(output)))
    for name, told in rows:
        console.print(f"{name:<16}{told}", highlight=False, markup=False, soft_wrap=True)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def short(number: int) -> str:
    """A large number for a glance.

    >>> short(950), short(12_345), short(7_100_000)
    ('950', '12.3k', '7.1M')
    """
    for scale, mark in ((1_000_000_000, "G"), (1_000_000, "M"), (1_000, "k")):
        if number >= scale:
            return f"{number / scale:.1f}{mark}"
    return str(number)


def duration(seconds: float) -> str:
    """Time for a glance.

    >>> duration(4.2), duration(192), duration(9000)
    ('4 s', '3 min 12 s', '2 h 30 min')
    """
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"
