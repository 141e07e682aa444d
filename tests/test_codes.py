from __future__ import annotations

import itertools
import re
from typing import get_args

import pytest

from extractor.codes import NONE, Code, all_labels, cameo, codes_of, gta, mast, plover
from extractor.vocabulary import (
    EVENT_TYPES,
    MEASURES,
    STATUSES,
    STATUSES_OF,
    SUBTYPES_OF,
    Direction,
    EventType,
    Subtype,
)

PLOVER = {
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "COOPERATE",
    "AID",
    "RETREAT",
    "DEMAND",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "SANCTION",
}
GTA_OF = {
    "tariff": {47, 73},
    "import_restriction": {22, 36, 38, *range(44, 47), 49, 50, 75},
    "trade_remedy": {*range(51, 54), 56, 58},
    "export_restriction": {*range(18, 22), 35, 37, 39, 63, 74},
    "investment_restriction": {25, 26, 27},
    "subsidy": {*range(1, 9), *range(14, 18), 23, 54, 55, 59, 61, 62},
    "other_measure": {
        *range(9, 14),
        24,
        *range(28, 31),
        33,
        34,
        *range(40, 44),
        48,
        57,
        *range(64, 69),
        71,
        72,
        *range(76, 79),
    },
}
MAST_OF = {
    "import_restriction": "ABCE",
    "trade_remedy": "D",
    "export_restriction": "P",
    "subsidy": "LP",
    "other_measure": "FGHIJKMNO",
}
DIRECTIONS: tuple[Direction | None, ...] = (None, *get_args(Direction))


def listed(code: Code) -> list[str]:
    return [*([code.sure] if code.sure else []), *code.candidates]


def test_every_type_and_status_that_may_stand_together_has_been_thought_of() -> None:
    """Each legal pair has a row of its own or of its group, though it may say that no code fits."""
    from extractor.codes import _CAMEO, _PLOVER

    for table in (_CAMEO, _PLOVER):
        for type_, statuses in STATUSES_OF.items():
            for status in statuses:
                assert ((None if type_ in MEASURES else type_), status, None) in table
        for type_, status, subtype in table:
            types: tuple[EventType, ...] = MEASURES if type_ is None else (type_,)
            assert all(status in STATUSES_OF[each] for each in types), "a row that no record can have"
            assert subtype is None or type_ is None or subtype in SUBTYPES_OF[type_]


def test_every_measure_and_subtype_has_been_thought_of() -> None:
    """Instruments are looked up by type and subtype."""
    from extractor.codes import _GTA, _MAST

    for table in (_GTA, _MAST):
        assert {type_ for type_, _ in table} == set(MEASURES)
        assert all(subtype is None or subtype in SUBTYPES_OF[type_] for type_, subtype in table)
        assert all((type_, None) in table for type_ in MEASURES)


def test_a_code_is_sure_or_a_candidate_and_is_one_of_its_convention() -> None:
    """Of the right shape, each once, and within what the codebook lists for the type."""
    for (type_, status, subtype), direction in itertools.product(all_labels(), DIRECTIONS):
        codes = codes_of(type_, status, subtype, direction)
        for code in codes:
            assert not (code.sure and code.candidates)
            assert len(set(listed(code))) == len(listed(code))
        assert all(re.fullmatch(r"(0[1-9]|1[0-6])\d{1,2}", code) for code in listed(codes.cameo)), codes.cameo
        assert set(listed(codes.plover)) <= PLOVER
        assert {int(code) for code in listed(codes.gta)} <= GTA_OF.get(type_, set())
        assert set(listed(codes.mast)) <= set(MAST_OF.get(type_, ""))


def test_what_is_no_measure_has_no_instrument() -> None:
    """Global Trade Alert and MAST list measures."""
    for type_ in set(EVENT_TYPES) - set(MEASURES):
        assert gta(type_, None) == mast(type_, None) == NONE


def test_labels_that_do_not_go_together_have_no_code() -> None:
    """A record made by hand may hold them; it can be written all the same."""
    for type_, status in itertools.product(EVENT_TYPES, STATUSES):
        if status not in STATUSES_OF[type_]:
            assert cameo(type_, status, None, "restrictive") == plover(type_, status, None, "restrictive") == NONE
    for type_, subtype in itertools.product(MEASURES, get_args(Subtype)):
        if subtype not in SUBTYPES_OF[type_]:
            assert gta(type_, subtype) == gta(type_, None)


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (("tariff", "threatened", None, "restrictive"), ("1312", "THREATEN", None, None)),
        (("tariff", "in_force", None, "restrictive"), ("163", "SANCTION", None, None)),
        (("tariff", "in_force", None, "liberalising"), (None, None, None, None)),
        (("tariff", "in_force", None, None), (None, None, None, None)),
        (("tariff", "suspended", None, "restrictive"), ("085", "RETREAT", None, None)),
        (("import_restriction", "announced", "quota", "restrictive"), ("163", "SANCTION", "45", "E")),
        (("trade_remedy", "under_investigation", "safeguard", "restrictive"), ("090", "ACCUSE", None, "D")),
        (("export_restriction", "in_force", "ban", "restrictive"), ("163", "SANCTION", "19", "P")),
        (("investment_restriction", "proposed", "entry_screening", "restrictive"), ("163", "SANCTION", "25", None)),
        (("subsidy", "in_force", "domestic_support", "restrictive"), (None, None, None, "L")),
        (("other_measure", "in_force", "procurement", "restrictive"), ("163", "SANCTION", None, "M")),
        (("talks", "expected", None, None), ("036", None, None, None)),
        (("talks", "occurred", None, None), (None, "CONSULT", None, None)),
        (("talks", "rejected", None, None), ("125", "REJECT", None, None)),
        (("agreement", "agreed", "purchase_commitment", None), ("0311", "AGREE", None, None)),
        (("demand", "occurred", None, None), (None, "DEMAND", None, None)),
        (("criticism", "occurred", None, None), (None, "ACCUSE", None, None)),
        (("legal_dispute", "occurred", "filing", None), ("115", None, None, None)),
        (("commercial_deal", "in_force", None, None), ("061", "COOPERATE", None, None)),
        (("trade_statistic", "occurred", None, None), (None, None, None, None)),
    ],
)
def test_sure_codes(
    labels: tuple[EventType, str, Subtype | None, Direction | None], expected: tuple[str | None, ...]
) -> None:
    """Only where no other code of the convention would do."""
    assert tuple(code.sure for code in codes_of(*labels)) == expected  # type: ignore[arg-type]
