"""Products: a table of real mentions of goods, and what holds for every text."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from extractor.normalising._product_tables import CHINESE, ENGLISH, GERMAN, ROMANCE
from extractor.normalising._product_words import MATERIALS, PREPARED_CHAPTERS
from extractor.normalising.products import Product, parse_product
from tests.cases.products import CASES, Case

CHAPTERS = {f"{number:02}" for number in range(1, 98)} - {"77"}
TABLES = [ENGLISH, ROMANCE, GERMAN, CHINESE]

any_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=80)
PIECES = """
    steel pipes copper and or of , / goods products parts soybean oil meal chips lead wine tires for in
    chapter HS 72 8542 to 7208.10 第72章 税号7208 猪肉 、 和 acero de tubos Stahlimporte farmers
"""
pieces = st.lists(st.sampled_from(PIECES.split()), max_size=12).map(" ".join)
single_goods = st.sampled_from(
    ["soybeans", "steel", "cars", "wine", "semiconductors", "toys", "coal", "beef", "copper"]
)


def chapters_of(words: str, sentence: str = "") -> str:
    return " ".join(parse_product(words, sentence=sentence).hs_chapters)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_words_give_their_chapters(case: Case) -> None:
    """Each mention of the table has its chapters, and says whether they are inferred."""
    expected = Product(tuple(case.chapters.split()), inferred=bool(case.chapters) and not case.printed)
    assert parse_product(case.words, sentence=case.sentence) == expected


def test_every_case_has_an_id_of_its_own() -> None:
    """A failing case can be found by its name."""
    assert len({case.id for case in CASES}) == len(CASES)


@pytest.mark.parametrize("table", TABLES)
def test_tables_hold_chapters_of_the_nomenclature(table: dict[str, str]) -> None:
    """Every row is a sorted set of chapters of HS 2022, and the rows are sorted."""
    assert list(table) == sorted(table)
    for chapters in table:
        assert chapters.split() == sorted(set(chapters.split()) & CHAPTERS)


@pytest.mark.parametrize("table", TABLES)
def test_no_name_has_two_chapters(table: dict[str, str]) -> None:
    """A name stands in one row of a language."""
    names = [name for row in table.values() for name in row.split("|")]
    assert sorted({name for name in names if names.count(name) > 1}) == []


def test_other_tables_hold_chapters_of_the_nomenclature() -> None:
    """Materials and preparations point at chapters that exist."""
    assert {chapter for pair in MATERIALS.values() for chapter in pair.split()} <= CHAPTERS
    assert {*PREPARED_CHAPTERS, *PREPARED_CHAPTERS.values()} <= CHAPTERS


@pytest.mark.parametrize("table", TABLES)
def test_every_name_of_the_tables_gives_its_row(table: dict[str, str]) -> None:
    """A name alone is worth its row, unless its spelling or another language says otherwise."""
    strange = {
        name
        for chapters, row in table.items()
        for name in row.split("|")
        if chapters and chapters_of(name) not in {chapters, ""} and chapters_of(name.title()) != chapters
    }
    share = len(strange) / sum(len(row.split("|")) for row in table.values())
    assert share < 0.01, sorted(strange)


@given(
    goods=st.lists(single_goods, min_size=1, max_size=5), joiner=st.sampled_from([" and ", ", ", " or ", "; ", " & "])
)
def test_a_list_gives_the_union(goods: list[str], joiner: str) -> None:
    """What stands in a list is worth what each is worth alone."""
    union = {chapter for one in goods for chapter in chapters_of(one).split()}
    assert set(chapters_of(joiner.join(goods)).split()) == union


@pytest.mark.parametrize("goods", ["soybeans", "steel pipes", "cars", "washing machines", "copper"])
@pytest.mark.parametrize("form", ["imports of {}", "Chinese {}", "{} from China", "tariffs on {}", "imported {}", "{}"])
def test_trade_words_change_nothing(goods: str, form: str) -> None:
    """The words that news puts around goods leave their chapters alone."""
    assert chapters_of(form.format(goods)) == chapters_of(goods) != ""


@given(number=st.integers(0, 99))
def test_a_printed_chapter_is_taken_as_it_stands(number: int) -> None:
    """A chapter that the words print is not inferred; 77 is reserved, 98 and 99 are national."""
    chapter = f"{number:02}"
    known = chapter in CHAPTERS
    assert parse_product(f"chapter {number}") == Product((chapter,) if known else (), inferred=False)
    assert parse_product(f"HS {chapter}01") == Product((chapter,) if known else (), inferred=False)


@given(words=any_text | pieces, sentence=any_text | pieces)
@example(words="第", sentence="")
@example(words="of", sentence="of")
@example(words="- - -", sentence="")
@example(words="and and", sentence="")
@example(words="ǅ\u0345 İ", sentence="")
@example(words="chapter ٧٢", sentence="")
@example(words="such as", sentence="")
@example(words=",", sentence="")
def test_any_text_gives_chapters_or_none(words: str, sentence: str) -> None:
    """Whatever the text, the chapters are of the nomenclature, sorted, the same each time, and never an exception."""
    found = parse_product(words, sentence=sentence)
    assert set(found.hs_chapters) <= CHAPTERS
    assert list(found.hs_chapters) == sorted(set(found.hs_chapters))
    assert found.hs_chapters or not found.inferred
    assert parse_product(words, sentence=sentence) == found


@given(
    case=st.sampled_from([case for case in CASES if not case.sentence]), blank=st.sampled_from([" ", "\n", "\t", "  "])
)
def test_blanks_change_nothing(case: Case, blank: str) -> None:
    """White space around and inside the words is no part of the mention."""
    spaced = re.sub(" ", blank, case.words)
    assert " ".join(parse_product(f"{blank}{spaced}{blank}").hs_chapters) == case.chapters


@pytest.mark.parametrize("unit", ["a", "steel ", "steel, ", "大豆、", "HS 72", "7", "of ", "-", "and "])
def test_huge_text_returns(unit: str) -> None:
    """A megabyte is no mention, and of a megabyte of sentence the beginning is read."""
    huge = unit * (1_000_000 // len(unit))
    assert parse_product(huge).hs_chapters == ()
    assert chapters_of("steel", huge) == "72"
    assert chapters_of("chips", huge) == "85"
