"""The closed lists of the codebook, version 1: what a record may say, and what goes with what.

Everything here is a constant. A label that is not in one of these lists can not stand in a record.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, get_args

CODEBOOK_VERSION: Final = 1

EventType = Literal[
    "tariff",
    "import_restriction",
    "trade_remedy",
    "export_restriction",
    "investment_restriction",
    "sanction",
    "subsidy",
    "other_measure",
    "talks",
    "agreement",
    "demand",
    "criticism",
    "legal_dispute",
    "commercial_deal",
    "trade_statistic",
]
Status = Literal[
    "threatened",
    "proposed",
    "under_investigation",
    "announced",
    "provisional",
    "in_force",
    "expected",
    "ongoing",
    "occurred",
    "agreed",
    "suspended",
    "ended",
    "rejected",
]
Subtype = Literal[
    "ban",
    "quota",
    "tariff_rate_quota",
    "licensing",
    "standards",
    "customs",
    "anti_dumping",
    "countervailing",
    "safeguard",
    "other_investigation",
    "tax",
    "entity_listing",
    "entry_screening",
    "operating_rules",
    "embargo",
    "financial",
    "arms",
    "travel",
    "domestic_support",
    "export_support",
    "procurement",
    "local_content",
    "intellectual_property",
    "rules_of_origin",
    "currency_payments",
    "services",
    "trade_pact",
    "truce",
    "purchase_commitment",
    "voluntary_restraint",
    "filing",
    "ruling",
    "settlement",
    "retaliation_authorised",
]
Direction = Literal["restrictive", "liberalising"]
Role = Literal["issuer", "target", "exempt", "participant", "buyer", "seller", "reporter", "partner"]
ActorKind = Literal["country", "bloc", "agency", "organisation", "company", "person", "group"]
Issue = Literal[
    "trade_balance",
    "tariffs",
    "market_access",
    "purchases",
    "intellectual_property",
    "technology_transfer",
    "subsidies",
    "overcapacity",
    "investment",
    "export_controls",
    "currency",
    "national_security",
    "unfair_practices",
    "labour_environment",
    "other",
]
QuantityKind = Literal[
    "duty_rate",
    "previous_duty_rate",
    "covered_trade",
    "exports",
    "imports",
    "trade_surplus",
    "trade_deficit",
    "total_trade",
    "purchases",
    "deal_value",
    "investment",
    "subsidy_amount",
    "quota_volume",
    "count",
    "other",
]
Comparator = Literal["exact", "about", "more_than", "at_least", "less_than", "up_to"]
Change = Literal["increase", "decrease"]
Per = Literal["each", "year", "quarter", "month", "week", "day", "unit"]
DateRole = Literal["event", "effective", "end"]
Precision = Literal["day", "week", "month", "quarter", "year", "range", "duration"]
Basis = Literal["explicit", "relative", "partial", "unresolved"]
DocumentDateBasis = Literal["in_text", "supplied", "unknown"]
Tense = Literal["past", "future"]

EVENT_TYPES: Final[tuple[EventType, ...]] = get_args(EventType)
STATUSES: Final[tuple[Status, ...]] = get_args(Status)
MEASURES: Final[tuple[EventType, ...]] = EVENT_TYPES[:8]

_MEASURE_STATUSES: Final[tuple[Status, ...]] = (
    "threatened",
    "proposed",
    "under_investigation",
    "announced",
    "provisional",
    "in_force",
    "suspended",
    "ended",
    "rejected",
)

STATUSES_OF: Final[Mapping[EventType, tuple[Status, ...]]] = MappingProxyType(
    dict.fromkeys(MEASURES, _MEASURE_STATUSES)
    | {
        "talks": ("threatened", "proposed", "expected", "ongoing", "occurred", "suspended", "ended", "rejected"),
        "agreement": (
            "threatened",
            "proposed",
            "expected",
            "agreed",
            "provisional",
            "in_force",
            "suspended",
            "ended",
            "rejected",
        ),
        "demand": ("expected", "ongoing", "occurred", "rejected"),
        "criticism": ("occurred",),
        "legal_dispute": ("threatened", "expected", "ongoing", "occurred", "ended"),
        "commercial_deal": ("proposed", "expected", "agreed", "in_force", "suspended", "ended", "rejected"),
        "trade_statistic": ("occurred", "expected"),
    }
)

SUBTYPES_OF: Final[Mapping[EventType, tuple[Subtype, ...]]] = MappingProxyType(
    {
        "tariff": (),
        "import_restriction": ("ban", "quota", "tariff_rate_quota", "licensing", "standards", "customs"),
        "trade_remedy": ("anti_dumping", "countervailing", "safeguard", "other_investigation"),
        "export_restriction": ("ban", "quota", "licensing", "tax", "entity_listing"),
        "investment_restriction": ("entry_screening", "operating_rules"),
        "sanction": ("embargo", "financial", "entity_listing", "arms", "travel"),
        "subsidy": ("domestic_support", "export_support"),
        "other_measure": (
            "procurement",
            "local_content",
            "intellectual_property",
            "rules_of_origin",
            "currency_payments",
            "services",
        ),
        "talks": (),
        "agreement": ("trade_pact", "truce", "purchase_commitment", "voluntary_restraint"),
        "demand": (),
        "criticism": (),
        "legal_dispute": ("filing", "ruling", "settlement", "retaliation_authorised"),
        "commercial_deal": (),
        "trade_statistic": (),
    }
)

_MEASURE_ROLES: Final[tuple[Role, ...]] = ("issuer", "target", "exempt")

ROLES_OF: Final[Mapping[EventType, tuple[Role, ...]]] = MappingProxyType(
    dict.fromkeys(MEASURES, _MEASURE_ROLES)
    | {
        "talks": ("participant",),
        "agreement": ("participant",),
        "demand": ("issuer", "target"),
        "criticism": ("issuer", "target"),
        "legal_dispute": ("issuer", "target"),
        "commercial_deal": ("buyer", "seller", "participant"),
        "trade_statistic": ("reporter", "partner"),
    }
)

REQUIRED_ROLE: Final[Mapping[EventType, Role | None]] = MappingProxyType(
    {event_type: None if event_type == "commercial_deal" else roles[0] for event_type, roles in ROLES_OF.items()}
)
"""The role without which an event of the type is no record. A deal may name no party at all."""

TYPES_WITH_ISSUES: Final[tuple[EventType, ...]] = ("talks", "agreement", "demand", "criticism", "legal_dispute")

Outcome = Literal["events", "no_events", "truncated", "refused", "empty", "malformed", "failed"]
"""How a document ended. The first two are answers; the others say why there is none."""

Ending = Literal["answered", "truncated", "refused", "empty", "malformed", "failed"]
"""How one request for an answer ended. A malformed reply breaks the schema; a failed request got none."""

RejectionReason = Literal[
    "not_found",
    "outside_evidence",
    "no_evidence",
    "not_allowed",
    "missing_role",
    "unknown_reference",
    "unproven_number",
    "too_many",
    "planted",
    "publication_date",
]
"""Why a drafted event, or a part of one, is not in the record.

not_found: the words do not stand in the text. outside_evidence: they do, but in no quote of the event.
no_evidence: no quote of the event was found. not_allowed: the label does not go with the event's type.
missing_role: an event of this type needs an actor in this role. unknown_reference: no event of that id.
unproven_number: the summary holds a number that the evidence lacks. too_many: over the bound of the schema. planted: it is told only by a
passage that speaks to a machine. publication_date: it is the date of the document, not of what it tells.
"""
