"""What a run may cost, and what it has cost: prices, estimates, budgets.

Prices are those of `genai-prices`, a table that its makers keep up to date; `Price` holds one's own. Amounts are US
dollars. Tokens before an answer are estimated from characters; after it, they are what the service counted.
"""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final
from urllib.parse import urlsplit

from extractor.errors import BudgetSpent, UsageError
from extractor.schema import Usage

_WIDE: Final = re.compile(r"[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]")
_CHARACTERS_A_TOKEN: Final = 4.0
_WIDE_A_TOKEN: Final = 1.5
_ANSWER_SHARE: Final = 4.0
"""Tokens of an answer for one of the text, as on the texts of `benchmarks/corpus`, which are dense in events."""
_MILLION: Final = 1_000_000


def count_tokens(text: str) -> int:
    """About how many tokens a text has: one for four characters, two for three in Chinese, Japanese and Korean.

    >>> count_tokens("The United States will impose a 25 percent tariff.")
    13
    """
    wide = 0 if text.isascii() else len(_WIDE.findall(text))
    return round((len(text) - wide) / _CHARACTERS_A_TOKEN + wide / _WIDE_A_TOKEN + 0.5)


@dataclass(frozen=True)
class Price:
    """Dollars for a million tokens: read, read from the service's cache, and written.

    >>> Price(Decimal("0.25"), Decimal("2")).of(Usage(prompt_tokens=1_000_000, completion_tokens=500_000))
    Decimal('1.25')
    """

    prompt: Decimal
    completion: Decimal
    cached: Decimal | None = None

    def of(self, usage: Usage) -> Decimal:
        cached_price = self.prompt if self.cached is None else self.cached
        fresh = usage.prompt_tokens - usage.cached_tokens
        total = fresh * self.prompt + usage.cached_tokens * cached_price + usage.completion_tokens * self.completion
        return (total / _MILLION).normalize() + 0


def parse_price(words: str) -> Price:
    """A price as given on the command line: `IN,OUT` or `IN,CACHED,OUT`, dollars for a million tokens.

    Raises:
        UsageError: it is none.
    """
    try:
        amounts = [Decimal(part) for part in words.split(",")]
        valid = len(amounts) in {2, 3} and all(amount.is_finite() and amount >= 0 for amount in amounts)
    except ArithmeticError:
        valid = False
    if not valid:
        raise UsageError(
            f"{words!r} is no price", hint="Write dollars for a million tokens: IN,OUT or IN,CACHED,OUT, as 0.25,2."
        )
    return Price(amounts[0], amounts[-1], amounts[1] if len(amounts) == 3 else None)


def known_price(model: str, base_url: str) -> Price | None:
    """The published price of a model, found by its name and the address it is called at; None where none is known.

    A model on this machine costs nothing.
    """
    if is_local(base_url):
        return Price(Decimal(0), Decimal(0))
    import genai_prices  # noqa: PLC0415 - a quarter of a second that only a bill is worth

    probes = (
        Usage(prompt_tokens=_MILLION),
        Usage(completion_tokens=_MILLION),
        Usage(prompt_tokens=_MILLION, cached_tokens=_MILLION),
    )
    try:
        amounts = [
            genai_prices.calc_price(
                genai_prices.Usage(
                    input_tokens=probe.prompt_tokens,
                    cache_read_tokens=probe.cached_tokens,
                    output_tokens=probe.completion_tokens,
                ),
                model_ref=model,
                provider_api_url=base_url,
            ).total_price
            for probe in probes
        ]
    except (LookupError, ValueError):
        return None
    return Price(amounts[0], amounts[1], amounts[2])


def is_local(base_url: str) -> bool:
    """Whether an address is on this machine."""
    host = urlsplit(base_url).hostname or ""
    return host in {"localhost", "::1"} or host.startswith("127.")


@dataclass(frozen=True)
class Estimate:
    """What a run will about need, before its first call."""

    documents: int
    """Documents to read."""
    done: int
    """Documents that are done already, or whose answers are at hand."""
    requests: int
    prompt_tokens: int
    completion_tokens: int
    cost: Decimal | None
    """None: no price is known."""

    @property
    def tokens(self) -> int:
        return self.prompt_tokens + self.completion_tokens


def expected_usage(prompt_tokens: int, text_tokens: int, max_output_tokens: int) -> Usage:
    """The usage of one request: what it sends, and an answer in proportion to the text."""
    answer = min(max_output_tokens, round(text_tokens * _ANSWER_SHARE) + 100)
    return Usage(requests=1, prompt_tokens=prompt_tokens + text_tokens, completion_tokens=answer)


class Budget:
    """Lets a request leave only where the most it can cost, together with all that are in flight, is left.

    Where it is not, but requests in flight may yet turn out cheaper, it waits for them.

    Args:
        max_tokens: tokens sent and answered, together.
        max_cost: US dollars; needs a price.
        spent: usage of earlier calls of the same run, with those whose answer was lost.
    """

    def __init__(
        self,
        *,
        price: Price | None = None,
        max_tokens: int | None = None,
        max_cost: Decimal | None = None,
        spent: Usage | None = None,
    ) -> None:
        if max_cost is not None and price is None:
            raise UsageError(
                "--max-cost needs the price of the model, which is not known",
                hint="Give it: --price IN,OUT in dollars for a million tokens; or bound tokens: --max-tokens.",
            )
        self.price = price
        self.spent = spent or Usage()
        self._max_tokens = max_tokens
        self._max_cost = max_cost
        self._reserved = Usage()
        self._settled = asyncio.Condition()

    @property
    def bounded(self) -> bool:
        return self._max_tokens is not None or self._max_cost is not None

    async def reserve(self, most: Usage) -> None:
        """Take the most that a request can cost off what is left.

        Raises:
            BudgetSpent: it is not left.
        """
        if self.bounded:
            async with self._settled:
                while not self._fits(most):
                    if self._reserved == Usage():
                        raise BudgetSpent(f"the budget is spent: {self._left(most)}")
                    await self._settled.wait()
                self._reserved += most

    async def settle(self, most: Usage, used: Usage) -> None:
        """A request ended: put what it used in the place of the most it could cost."""
        self.spent += used
        if self.bounded:
            self._reserved = _difference(self._reserved, most)
            async with self._settled:
                self._settled.notify_all()

    def _fits(self, most: Usage) -> bool:
        then = self.spent + self._reserved + most
        if self._max_tokens is not None and then.prompt_tokens + then.completion_tokens > self._max_tokens:
            return False
        return self._max_cost is None or self.price is None or self.price.of(then) <= self._max_cost

    def _left(self, most: Usage) -> str:
        limits: list[str] = []
        needed = most.prompt_tokens + most.completion_tokens
        if self._max_tokens is not None:
            used = self.spent.prompt_tokens + self.spent.completion_tokens
            limits.append(f"{used:,} of {self._max_tokens:,} tokens")
        if self._max_cost is not None and self.price is not None:
            limits.append(f"{money(self.price.of(self.spent))} of {money(self._max_cost)}")
        return f"{' and '.join(limits)} used, and the next request could need {needed:,} tokens"


def _difference(one: Usage, other: Usage) -> Usage:
    return Usage(**{name: getattr(one, name) - getattr(other, name) for name in Usage.model_fields})


def money(amount: Decimal | None) -> str:
    """An amount for a person: `$0.0042`, `$1.20`, `$312`.

    >>> money(Decimal("0.00421")), money(Decimal("1.2")), money(Decimal("312.4"))
    ('$0.0042', '$1.20', '$312')
    """
    if amount is None:
        return "unknown cost"
    if amount >= 100:
        return f"${amount:,.0f}"
    if amount >= 1 or amount == 0:
        return f"${amount:.2f}"
    return f"${amount:.2g}" if amount >= Decimal("0.001") else "under $0.001"
