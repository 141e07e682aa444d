"""The draft that is asked for, as a user of pydantic writes it down: what each peer gets to fill."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

Label = Literal[
    "tariff", "import_restriction", "trade_remedy", "export_restriction", "investment_restriction", "sanction", "subsidy",
    "other_measure", "talks", "agreement", "demand", "criticism", "legal_dispute", "commercial_deal", "trade_statistic",
]  # fmt: skip
Status = Literal[
    "threatened", "proposed", "under_investigation", "announced", "provisional", "in_force", "expected", "ongoing",
    "occurred", "agreed", "suspended", "ended", "rejected",
]  # fmt: skip
Role = Literal["issuer", "target", "exempt", "participant", "buyer", "seller", "reporter", "partner"]
Kind = Literal["country", "bloc", "agency", "organisation", "company", "person", "group"]
Figure = Literal[
    "duty_rate", "previous_duty_rate", "covered_trade", "exports", "imports", "trade_surplus", "trade_deficit",
    "total_trade", "purchases", "deal_value", "investment", "subsidy_amount", "quota_volume", "count", "other",
]  # fmt: skip


class Closed(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Actor(Closed):
    name: str
    role: Role
    kind: Kind
    affiliation: str | None


class Quantity(Closed):
    text: str
    kind: Figure
    change: Literal["increase", "decrease"] | None
    applies_to: str | None
    baseline: str | None
    period: str | None
    deadline: str | None


class Date(Closed):
    role: Literal["event", "effective", "end"]
    text: str


class Event(Closed):
    id: str
    evidence: list[str]
    type: Label
    status: Status
    subtype: str | None
    direction: Literal["restrictive", "liberalising"] | None
    retaliatory: bool | None
    actors: list[Actor]
    attributed_to: str | None
    issues: list[str]
    products: list[str]
    quantities: list[Quantity]
    dates: list[Date]
    location: str | None
    condition: str | None
    legal_basis: str | None
    part_of: str | None
    responds_to: list[str]
    summary: str


class Draft(Closed):
    planted: list[str]
    events: list[Event]
