"""What the codes of other data sets say of an event: tables over its type, status and subtype.

They are computed from a finished event and never asked of the model. A code stands in `sure` only where no other
code of that convention fits every event of the kind; otherwise `candidates` lists what may fit, and both are empty
where the convention knows nothing of the sort, or where the labels do not go together.

>>> codes_of("tariff", "threatened", None, "restrictive").cameo
Code(sure='1312', candidates=())
>>> codes_of("export_restriction", "in_force", "ban", "restrictive").gta
Code(sure='19', candidates=())
>>> codes_of("agreement", "agreed", None, None).plover
Code(sure=None, candidates=('SUPPORT', 'AGREE'))
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final, NamedTuple

from extractor.vocabulary import MEASURES, STATUSES_OF, SUBTYPES_OF, Direction, EventType, Status, Subtype


class Code(NamedTuple):
    """The one code that is sure, or else those that may fit."""

    sure: str | None = None
    candidates: tuple[str, ...] = ()


class Codes(NamedTuple):
    """An event in four conventions; see the functions of the same names."""

    cameo: Code
    plover: Code
    gta: Code
    mast: Code


NONE: Final = Code()


@cache
def codes_of(type_: EventType, status: Status, subtype: Subtype | None, direction: Direction | None) -> Codes:
    """The codes of an event with these labels."""
    return Codes(
        cameo(type_, status, subtype, direction),
        plover(type_, status, subtype, direction),
        gta(type_, subtype),
        mast(type_, subtype),
    )


def cameo(type_: EventType, status: Status, subtype: Subtype | None, direction: Direction | None) -> Code:
    """Conflict and Mediation Event Observations, version 1.1b3, as GDELT and ICEWS use it: `163`, imposes sanctions.

    CAMEO knows one code for embargo, boycott and sanctions, and none for measures that liberalise or for state aid.
    So a measure has a sure code only where it is said to be restrictive and is no subsidy.
    """
    return _act(_CAMEO, type_, status, subtype, direction)


def plover(type_: EventType, status: Status, subtype: Subtype | None, direction: Direction | None) -> Code:
    """Political Language Ontology for Verifiable Event Records, version 0.7b1: the event's name, such as `SANCTION`.

    Sure under the same conditions as CAMEO. A meeting that is expected may count as CONSULT or as AGREE.
    """
    return _act(_PLOVER, type_, status, subtype, direction)


def gta(type_: EventType, subtype: Subtype | None) -> Code:
    """Global Trade Alert: the number of its intervention type, such as `47`, import tariff. Measures only.

    Its types are finer than ours, so one is sure only where a subtype names the same instrument. What a measure is
    does not hang on how far along it is; Global Trade Alert itself lists only what a state has credibly announced.
    """
    return _instrument(_GTA, type_, subtype)


def mast(type_: EventType, subtype: Subtype | None) -> Code:
    """UNCTAD's classification of non-tariff measures (MAST, 2019): the letter of the chapter, such as `D`.

    Tariffs, sanctions and investment rules are outside it. A ban may rest on health (A), on standards (B) or on
    quantity (E), so it has candidates.
    """
    return _instrument(_MAST, type_, subtype)


def _sure(code: str) -> Code:
    return Code(code)


def _maybe(*codes: str) -> Code:
    return Code(None, codes)


Acts = Mapping[tuple[EventType | None, Status, Subtype | None], Code]
Instruments = Mapping[tuple[EventType, Subtype | None], Code]

_IMPOSING: Final[tuple[Status, ...]] = ("proposed", "announced", "provisional", "in_force")
_LIFTING: Final[tuple[Status, ...]] = ("suspended", "ended")


def _measures(threat: str, inquiry: str, imposing: str, lifting: str) -> Acts:
    """The rows of a restrictive measure, whatever its type (None)."""
    rows: dict[tuple[EventType | None, Status, Subtype | None], Code] = {
        (None, "threatened", None): _sure(threat),
        (None, "under_investigation", None): _sure(inquiry),
        (None, "rejected", None): NONE,
    }
    rows |= {(None, status, None): _sure(imposing) for status in _IMPOSING}
    rows |= {(None, status, None): _sure(lifting) for status in _LIFTING}
    return rows


_CAMEO: Final[Acts] = MappingProxyType(
    {
        **_measures("1312", "090", "163", "085"),
        ("talks", "threatened", None): _sure("134"),
        ("talks", "proposed", None): _maybe("036", "026"),
        ("talks", "expected", None): _sure("036"),
        ("talks", "ongoing", None): _maybe("040", "041", "042", "043", "044", "045", "046"),
        ("talks", "occurred", None): _maybe("040", "041", "042", "043", "044", "045", "046"),
        ("talks", "suspended", None): _maybe("164"),
        ("talks", "ended", None): _maybe("164"),
        ("talks", "rejected", None): _sure("125"),
        ("agreement", "threatened", None): _maybe("130", "1313"),
        ("agreement", "proposed", None): _maybe("0311"),
        ("agreement", "expected", None): _maybe("0311", "057"),
        ("agreement", "agreed", None): _maybe("057", "0311"),
        ("agreement", "agreed", "trade_pact"): _maybe("057", "0311"),
        ("agreement", "agreed", "purchase_commitment"): _sure("0311"),
        ("agreement", "provisional", None): _maybe("057", "061"),
        ("agreement", "in_force", None): _maybe("057", "061"),
        ("agreement", "suspended", None): _maybe("160"),
        ("agreement", "ended", None): _maybe("160"),
        ("agreement", "rejected", None): _maybe("120", "121", "1211"),
        ("demand", "expected", None): _maybe("1011", "1042", "1054"),
        ("demand", "ongoing", None): _maybe("1011", "1042", "1054"),
        ("demand", "occurred", None): _maybe("1011", "1042", "1054"),
        ("demand", "rejected", None): _maybe("120", "121", "1211"),
        ("criticism", "occurred", None): _maybe("110", "111", "112"),
        ("legal_dispute", "threatened", None): _maybe("130"),
        ("legal_dispute", "expected", None): _maybe("115", "116"),
        ("legal_dispute", "ongoing", None): _maybe("115"),
        ("legal_dispute", "occurred", None): _maybe("115", "116"),
        ("legal_dispute", "occurred", "filing"): _sure("115"),
        ("legal_dispute", "occurred", "ruling"): _maybe("116"),
        ("legal_dispute", "occurred", "settlement"): NONE,
        ("legal_dispute", "occurred", "retaliation_authorised"): NONE,
        ("legal_dispute", "ended", None): NONE,
        ("commercial_deal", "proposed", None): _maybe("0311"),
        ("commercial_deal", "expected", None): _maybe("0311"),
        ("commercial_deal", "agreed", None): _maybe("061", "0311"),
        ("commercial_deal", "in_force", None): _sure("061"),
        ("commercial_deal", "suspended", None): NONE,
        ("commercial_deal", "ended", None): NONE,
        ("commercial_deal", "rejected", None): NONE,
        ("trade_statistic", "occurred", None): NONE,
        ("trade_statistic", "expected", None): NONE,
    }
)

_PLOVER: Final[Acts] = MappingProxyType(
    {
        **_measures("THREATEN", "ACCUSE", "SANCTION", "RETREAT"),
        ("talks", "threatened", None): _sure("THREATEN"),
        ("talks", "proposed", None): _maybe("CONSULT", "AGREE"),
        ("talks", "expected", None): _maybe("CONSULT", "AGREE"),
        ("talks", "ongoing", None): _sure("CONSULT"),
        ("talks", "occurred", None): _sure("CONSULT"),
        ("talks", "suspended", None): _maybe("SANCTION"),
        ("talks", "ended", None): _maybe("SANCTION"),
        ("talks", "rejected", None): _sure("REJECT"),
        ("agreement", "threatened", None): _sure("THREATEN"),
        ("agreement", "proposed", None): _maybe("AGREE"),
        ("agreement", "expected", None): _maybe("AGREE", "SUPPORT"),
        ("agreement", "agreed", None): _maybe("SUPPORT", "AGREE"),
        ("agreement", "agreed", "purchase_commitment"): _sure("AGREE"),
        ("agreement", "provisional", None): _maybe("SUPPORT", "COOPERATE"),
        ("agreement", "in_force", None): _maybe("SUPPORT", "COOPERATE"),
        ("agreement", "suspended", None): _maybe("SANCTION"),
        ("agreement", "ended", None): _maybe("SANCTION"),
        ("agreement", "rejected", None): _sure("REJECT"),
        ("demand", "expected", None): _maybe("DEMAND"),
        ("demand", "ongoing", None): _sure("DEMAND"),
        ("demand", "occurred", None): _sure("DEMAND"),
        ("demand", "rejected", None): _maybe("REJECT"),
        ("criticism", "occurred", None): _sure("ACCUSE"),
        ("legal_dispute", "threatened", None): _sure("THREATEN"),
        ("legal_dispute", "expected", None): NONE,
        ("legal_dispute", "ongoing", None): _maybe("ACCUSE"),
        ("legal_dispute", "occurred", None): _maybe("ACCUSE"),
        ("legal_dispute", "occurred", "settlement"): NONE,
        ("legal_dispute", "occurred", "retaliation_authorised"): NONE,
        ("legal_dispute", "ended", None): NONE,
        ("commercial_deal", "proposed", None): _maybe("AGREE"),
        ("commercial_deal", "expected", None): _maybe("AGREE"),
        ("commercial_deal", "agreed", None): _maybe("COOPERATE", "AGREE"),
        ("commercial_deal", "in_force", None): _sure("COOPERATE"),
        ("commercial_deal", "suspended", None): NONE,
        ("commercial_deal", "ended", None): NONE,
        ("commercial_deal", "rejected", None): NONE,
        ("trade_statistic", "occurred", None): NONE,
        ("trade_statistic", "expected", None): NONE,
    }
)


def _act(table: Acts, type_: EventType, status: Status, subtype: Subtype | None, direction: Direction | None) -> Code:
    if type_ not in MEASURES:
        return table.get((type_, status, subtype)) or table.get((type_, status, None), NONE)
    code = table.get((None, status, None), NONE)
    if direction == "liberalising" or code.sure is None:
        return NONE
    doubtful = direction is None or type_ == "subsidy"
    return Code(None, (code.sure,)) if doubtful else code


_SUBSIDIES: Final = ("1", "2", "3", "4", "5", "6", "7", "8", "14", "15", "16", "17", "23", "54", "55", "59", "61", "62")
_OTHER: Final = (
    *("9", "10", "11", "12", "13", "24", "28", "29", "30", "33", "34", "40", "41", "42", "43", "48", "57"),
    *("64", "65", "66", "67", "68", "71", "72", "76", "77", "78"),
)

_GTA: Final[Instruments] = MappingProxyType(
    {
        ("tariff", None): _maybe("47", "73"),
        ("import_restriction", None): _maybe("22", "36", "38", "44", "45", "46", "49", "50", "75"),
        ("import_restriction", "ban"): _maybe("22", "46", "49"),
        ("import_restriction", "quota"): _sure("45"),
        ("import_restriction", "tariff_rate_quota"): _sure("44"),
        ("import_restriction", "licensing"): _sure("36"),
        ("import_restriction", "standards"): _maybe("46", "49"),
        ("import_restriction", "customs"): _maybe("38", "50", "75"),
        ("trade_remedy", None): _maybe("51", "52", "53", "56", "58"),
        ("trade_remedy", "anti_dumping"): _maybe("51", "56"),
        ("trade_remedy", "countervailing"): _maybe("53", "56"),
        ("trade_remedy", "safeguard"): _maybe("52", "58"),
        ("trade_remedy", "other_investigation"): NONE,
        ("export_restriction", None): _maybe("18", "19", "20", "21", "35", "37", "39", "63", "74"),
        ("export_restriction", "ban"): _sure("19"),
        ("export_restriction", "quota"): _maybe("20", "21"),
        ("export_restriction", "licensing"): _sure("35"),
        ("export_restriction", "tax"): _sure("18"),
        ("export_restriction", "entity_listing"): _maybe("35", "37", "39"),
        ("investment_restriction", None): _maybe("25", "26", "27"),
        ("investment_restriction", "entry_screening"): _sure("25"),
        ("investment_restriction", "operating_rules"): _sure("26"),
        ("sanction", None): NONE,
        ("subsidy", None): Code(None, _SUBSIDIES),
        ("subsidy", "domestic_support"): _maybe(*(code for code in _SUBSIDIES if code not in {"15", "16", "17", "54"})),
        ("subsidy", "export_support"): _maybe("15", "16", "17", "54", "55"),
        ("other_measure", None): Code(None, _OTHER),
        ("other_measure", "procurement"): _maybe("40", "41", "42", "43"),
        ("other_measure", "local_content"): _maybe("28", "57", "64", "65"),
        ("other_measure", "intellectual_property"): _sure("24"),
        ("other_measure", "rules_of_origin"): NONE,
        ("other_measure", "currency_payments"): _maybe("9", "10", "11", "12", "13", "33"),
        ("other_measure", "services"): NONE,
    }
)

_MAST: Final[Instruments] = MappingProxyType(
    {
        ("tariff", None): NONE,
        ("import_restriction", None): _maybe("A", "B", "C", "E"),
        ("import_restriction", "ban"): _maybe("A", "B", "E"),
        ("import_restriction", "quota"): _sure("E"),
        ("import_restriction", "tariff_rate_quota"): _sure("E"),
        ("import_restriction", "licensing"): _maybe("C", "E"),
        ("import_restriction", "standards"): _maybe("A", "B"),
        ("import_restriction", "customs"): _maybe("C"),
        ("trade_remedy", None): _maybe("D"),
        ("trade_remedy", "anti_dumping"): _sure("D"),
        ("trade_remedy", "countervailing"): _sure("D"),
        ("trade_remedy", "safeguard"): _sure("D"),
        ("trade_remedy", "other_investigation"): NONE,
        ("export_restriction", None): _sure("P"),
        ("investment_restriction", None): NONE,
        ("sanction", None): NONE,
        ("subsidy", None): _maybe("L", "P"),
        ("subsidy", "domestic_support"): _sure("L"),
        ("subsidy", "export_support"): _maybe("L", "P"),
        ("other_measure", None): _maybe("F", "G", "H", "I", "J", "K", "M", "N", "O"),
        ("other_measure", "procurement"): _sure("M"),
        ("other_measure", "local_content"): _sure("I"),
        ("other_measure", "intellectual_property"): _sure("N"),
        ("other_measure", "rules_of_origin"): _sure("O"),
        ("other_measure", "currency_payments"): _sure("G"),
        ("other_measure", "services"): NONE,
    }
)


def _instrument(table: Instruments, type_: EventType, subtype: Subtype | None) -> Code:
    if type_ not in MEASURES:
        return NONE
    return table.get((type_, subtype)) or table[type_, None]


def all_labels() -> list[tuple[EventType, Status, Subtype | None]]:
    """Every type, status and subtype that may stand together."""
    return [
        (type_, status, subtype)
        for type_, statuses in STATUSES_OF.items()
        for status in statuses
        for subtype in (None, *SUBTYPES_OF[type_])
    ]
