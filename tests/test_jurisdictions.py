"""Jurisdictions: a table of real mentions, every name of CLDR, and what holds for every text."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from extractor.normalising._jurisdiction_lexicon import lexicon
from extractor.normalising._jurisdiction_tables import AGENCIES, CAPITALS, NAMESAKES, OTHER_NAMES
from extractor.normalising._peoples import PEOPLES
from extractor.normalising._territory_names import TERRITORY_NAMES
from extractor.normalising.jurisdictions import parse_jurisdiction
from tests.cases.jurisdictions import CASES, CHINESE, Case

LANGUAGES = ["en", "es", "de", "fr", "zh", "zh_Hant"]
AMBIGUOUS_NAMES = {
    "Congo",
    "Dominique",
    "Georgia",
    "Granada",
    "Grenade",
    "Guadalupe",
    "Géorgie",
    "Island",
    "La Réunion",
    "Maurice",
    "Montserrat",
    "Reunión",
    "Réunion",
    "Saint-Martin",
    "Saint-Martin (partie néerlandaise)",
    "Salvador",
    "San Martín",
    "Santa Elena",
    "St. Martin",
    "喬治亞",
}
"""Names of CLDR that mean something else as often; they are left to their sentence or to nobody."""

any_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=80)
PIECES = """
    US U.S. EU China Chinese Georgia Turkey turkey Washington Korea Congo Jordan Commission Congress
    of in from to and 's ' - , . the Inc Corp Steel officials allies embassy state Ministry Commerce
    中国 美国 中美 商务部 和 驻 UE Estados Unidos la de États-Unis deutsche
"""
pieces = st.lists(st.sampled_from(PIECES.split()), max_size=12).map(" ".join)
codes = re.compile(r"EU|[A-Z]{3}")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_words_give_their_jurisdiction(case: Case) -> None:
    """Each mention of the table is worth what the codebook says."""
    assert parse_jurisdiction(case.words, sentence=case.sentence) == case.expected


def test_every_case_has_an_id_of_its_own() -> None:
    """A failing case can be found by its name."""
    assert len({case.id for case in CASES}) == len(CASES)


def test_names_of_cldr_are_known() -> None:
    """CLDR's names in the five languages give their codes; a spelling that only a newer CLDR has gives nothing else."""
    babel = pytest.importorskip("babel")
    pycountry = pytest.importorskip("pycountry")
    alpha_3 = {country.alpha_2: country.alpha_3 for country in pycountry.countries}
    names = [
        (language, name, code)
        for language in LANGUAGES
        for alpha_2, name in babel.Locale.parse(language).territories.items()
        if (code := alpha_3.get(alpha_2)) and name not in AMBIGUOUS_NAMES
    ]
    found = {name: parse_jurisdiction(name) for _, name, _ in names}
    assert [case for case in names if found[case[1]] not in (case[2], None)] == []
    assert sum(code is None for code in found.values()) <= len(found) // 200


@pytest.mark.parametrize("table", [TERRITORY_NAMES, OTHER_NAMES, CAPITALS, AGENCIES, PEOPLES, NAMESAKES])
def test_tables_are_sorted(table: dict[str, object]) -> None:
    """A table is read and mended by its keys."""
    assert list(table) == sorted(table)


def test_codes_are_of_iso_3166() -> None:
    """No table invents a code."""
    known = {*TERRITORY_NAMES, "EU"}
    assert {code for table in (OTHER_NAMES, CAPITALS, AGENCIES, PEOPLES) for code in table} <= known
    assert {entry.code for entry in lexicon().entries.values() if entry.kind != "namesake"} <= {*known, None}


@pytest.mark.parametrize("name", ["China", "Japan", "Mexico", "the United States", "European Union", "Brazil"])
@pytest.mark.parametrize("form", ["{}'s", "{}’s", "{} s", "{} officials", "officials from {}", "the government of {}"])
def test_a_name_keeps_its_jurisdiction_in_a_phrase(name: str, form: str) -> None:
    """A possessive, a noun after the name and a noun governing it change nothing."""
    assert parse_jurisdiction(form.format(name)) == parse_jurisdiction(name) is not None


@pytest.mark.parametrize("code", ["CHN", "JPN", "MEX", "BRA", "IND", "CAN", "DEU", "FRA", "KOR"])
def test_two_parties_are_no_one_jurisdiction(code: str) -> None:
    """A phrase that joins two parties resolves to neither."""
    name = TERRITORY_NAMES[code].partition("|")[0]
    assert parse_jurisdiction(f"the United States and {name}") is None
    assert parse_jurisdiction(f"U.S.-{name}") is None


@given(words=any_text | pieces, sentence=any_text | pieces)
@example(words="İ", sentence="İ")
@example(words="\u0345", sentence="ﬁ ǅ ß")
@example(words="١٢٣ of US", sentence="")
@example(words="' s", sentence="' s ' s")
@example(words="US-", sentence="US-")
@example(words="of", sentence="of of")
def test_any_text_gives_a_code_or_nothing(words: str, sentence: str) -> None:
    """Whatever the text, the answer is a code or nothing, the same each time, and never an exception."""
    found = parse_jurisdiction(words, sentence=sentence)
    assert found is None or codes.fullmatch(found)
    assert parse_jurisdiction(words, sentence=sentence) == found


@given(
    case=st.sampled_from([case for case in CASES if not case.sentence]), blank=st.sampled_from([" ", "\n", "\t", "  "])
)
def test_blanks_around_the_words_change_nothing(case: Case, blank: str) -> None:
    """White space that a model copied along is no part of the mention."""
    assert parse_jurisdiction(f"{blank}{case.words}{blank}") == case.expected


@given(case=st.sampled_from([case for case in CASES if case.expected and case not in CHINESE]), rest=any_text)
def test_a_sentence_never_changes_one_country_into_another(case: Case, rest: str) -> None:
    """A sentence without a name may leave words open, but gives them no other country."""
    sentence = re.sub(r"\w", "", rest)
    assert parse_jurisdiction(case.words, sentence=sentence) in {parse_jurisdiction(case.words), None}


@pytest.mark.parametrize("unit", ["a", "US ", "中国", "of ", "Georgia, ", "'", "-", "U.S.-", "Commission "])
def test_huge_text_returns(unit: str) -> None:
    """A megabyte is no mention, and a megabyte of sentence is read around the words only."""
    huge = unit * (1_000_000 // len(unit))
    assert parse_jurisdiction(huge) is None
    assert parse_jurisdiction("China", sentence=huge) in {"CHN", None}
    assert parse_jurisdiction(unit, sentence=huge) in {parse_jurisdiction(unit), None, "EU", "GEO", "USA"}
