"""The values of quantities."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import get_args

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from extractor.normalising import quantities
from extractor.normalising.quantities import Quantity, complete_quantity, parse_quantity
from extractor.vocabulary import Comparator, Per
from tests.cases.quantities import CASES, COMPLETIONS, Case, Completion


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_value_of_words(case: Case) -> None:
    """Words are worth what the codebook says."""
    expected = Quantity(case.value, case.value_max, case.unit, case.comparator, case.per)
    assert parse_quantity(case.words, sentence=case.sentence) == expected


def _marked(marked: str) -> tuple[str, tuple[int, int], tuple[int, int]]:
    """The text of a completion case, the span given and the span expected."""
    places: dict[str, int] = {}
    text = ""
    for character in marked:
        if character in "[]«»":
            places[character] = len(text)
        else:
            text += character
    return text, (places["«"], places["»"]), (places["["], places["]"])


@pytest.mark.parametrize("case", COMPLETIONS, ids=lambda case: case.id)
def test_whole_quantity_around_a_span(case: Completion) -> None:
    """A span is completed to the whole quantity, without modifiers, and then stays."""
    text, given, whole = _marked(case.marked)
    assert text[slice(*complete_quantity(text, *given))] == text[slice(*whole)]
    assert complete_quantity(text, *whole) == whole


# --- Properties ---------------------------------------------------------------------------------------------------

ANY_TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=60)
PIECES = st.sampled_from(
    (
        "$", "US$", "€", "RMB ", "Rs. ", "-", "−", "+", "~", "(", ")", "/", " ", "\u00a0", "\n", ",", ".", "'", "%", "1",
        "25", "1,200", "1.200", "3.5", "½", "2018", "٢٥", "２５", "one", "two hundred", "a", "half", "third", "a quarter",
        "million", " billion", "bn", "mil millones", " Milliarden", "亿", "万", "十", "百分之", "分之", "成", "percent",
        " per cent", "个百分点", "basis points", "dlrs", " dollars", "yen", "crowns", "d'euros", "元", "美元", " tonnes",
        " barrels", "bpd", "吨", "a year", " annually", "per ", "each", "每年", "up to ", "more than ", "约", "über ",
        "plus de ", "or more", "左右", " to ", " and ", " between ", "from ", " vs ", "至", "by 2020", "July 6", "Section ",
        "times", "dozens of ", "several ", "数", "多", "the ", "of ", "deals", "Canadian ", "point ", "et demi", "y medio",
    )
)  # fmt: skip
MODIFIERS: dict[str, Comparator] = {
    "": "exact",
    "about": "about",
    "nearly": "about",
    "more than": "more_than",
    "at least": "at_least",
    "just under": "less_than",
    "up to an additional": "up_to",
    "mehr als": "more_than",
    "au moins": "at_least",
    "más de": "more_than",
    "约": "about",
}
RATES: dict[str, Per | None] = {
    "": None,
    "a year": "year",
    "annually": "year",
    "per month": "month",
    "each": "each",
    "a tonne": "unit",
    "pro Jahr": "year",
    "par an": "year",
    "al año": "year",
}
MIXED = st.lists(PIECES, max_size=12).map("".join)


@given(st.one_of(ANY_TEXT, MIXED), st.one_of(ANY_TEXT, MIXED))
@example("至0", "至0$")  # a list that leads back to itself
@settings(max_examples=1000, deadline=None)
def test_any_text_has_a_quantity(words: str, sentence: str) -> None:
    """No text raises; the answer is stable, typed and finite, and a range ascends."""
    for context in ("", sentence, f"{sentence} {words} {sentence}"):
        quantity = parse_quantity(words, sentence=context)
        assert quantity == parse_quantity(words, sentence=context)
        for value in (quantity.value, quantity.value_max):
            assert value is None or (type(value) in (int, float) and math.isfinite(value))
            assert not (isinstance(value, float) and value.is_integer() and abs(value) < 2**53)
        if quantity.value_max is not None:
            assert quantity.value is not None
            assert quantity.value < quantity.value_max
        assert quantity.comparator in get_args(Comparator)
        assert quantity.per is None or quantity.per in get_args(Per)


@given(st.one_of(ANY_TEXT, MIXED), st.data())
@settings(max_examples=1000, deadline=None)
def test_completed_span_holds_the_span_and_stays(text: str, data: st.DataObject) -> None:
    """The completed span contains the given one, lies in the text, and completing it again changes nothing."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    low, high = complete_quantity(text, start, end)
    assert 0 <= low <= start <= end <= high <= len(text)
    assert complete_quantity(text, low, high) == (low, high)


@given(
    st.lists(PIECES | st.sampled_from((" ministry ", " suffer ", " the steel ")), max_size=14).map("".join), st.data()
)
@settings(max_examples=1000, deadline=None)
def test_what_stands_beyond_a_plain_word_changes_no_span(text: str, data: st.DataObject) -> None:
    """Reading only what can bear on a span gives what reading all of its surroundings gives."""
    from extractor.normalising import quantities

    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    quick = complete_quantity(text, start, end)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(quantities, "bearing_on", lambda window, *_: (0, len(window)))
        assert complete_quantity(text, start, end) == quick


@given(
    st.integers(1, 999_999_999),
    st.sampled_from((("{}", 1), ("{} million", 10**6), ("{} bn", 10**9), ("{} 万", 10**4), ("{} crore", 10**7))),
    st.sampled_from(
        (("${}", "USD"), ("{} euros", "EUR"), ("{} tonnes", "tonnes"), ("{} percent", "percent"), ("EUR {}", "EUR"))
    ),
)
def test_thousands_marks_change_no_magnitude(number: int, scale: tuple[str, int], unit: tuple[str, str]) -> None:
    """A number is worth the same with commas, with blanks and with neither."""
    expected = Quantity(number * scale[1], None, unit[1], "exact", None)
    for digits in (str(number), f"{number:,}", f"{number:,}".replace(",", "\u00a0"), f"{number:,}".replace(",", " ")):
        if scale[1] * number < 10**18:
            assert parse_quantity(unit[0].format(scale[0].format(digits))) == expected


@given(
    st.decimals(0, 10_000, places=2, allow_nan=False),
    st.sampled_from(sorted(MODIFIERS)),
    st.sampled_from(sorted(RATES)),
)
def test_value_is_read_from_its_words(number: Decimal, modifier: str, rate: str) -> None:
    """Modifier, value, unit and rate are each read, whatever stands beside them."""
    quantity = parse_quantity(f"{modifier} ${number} billion {rate}")
    assert quantity.value == number * 10**9
    assert (quantity.unit, quantity.comparator, quantity.per) == ("USD", MODIFIERS[modifier], RATES[rate])


def test_long_texts_are_capped() -> None:
    """Words, a sentence or a text of a million characters are answered at once."""
    for piece in ("1", "1,", "$ ", "a", "one ", "十", "1 000 ", "(", "million ", "between ", "\u00a0", "1-"):
        long = piece * (1_000_000 // len(piece))
        assert parse_quantity(long) == Quantity(None, None, None, "exact", None)
        parse_quantity("25", sentence=long)
        parse_quantity("5 crowns", sentence=long)
        low, high = complete_quantity(long, 500_000, 500_010)
        assert low <= 500_000
        assert high >= 500_010


def test_span_outside_the_text_stays() -> None:
    """Offsets that don't fit the text come back as they are."""
    for span in ((-1, 2), (3, 2), (2, 99), (5, 5)):
        assert complete_quantity("worth $9 billion", *span) == span


@given(st.text(st.characters(max_codepoint=127), max_size=60) | st.sampled_from([case.words for case in CASES]))
def test_the_quick_way_through_ascii_finds_the_same_tokens(text: str) -> None:
    from extractor.normalising import _quantity_items as items

    assume(text.isascii())
    quick, full = ([match.span() for match in pattern.finditer(text)] for pattern in (items._ASCII_TOKEN, items._TOKEN))
    assert quick == full


@given(
    st.tuples(
        st.sampled_from(("", "about ", "$", "up to $", "£", "more than ")),
        st.sampled_from(("5", "92.5", "1,245", "2025")),
        st.sampled_from(("", "m", " million", " mil", " billion", " Milliarden")),
        st.sampled_from(("", " percent", " tonnes", " euros", " crowns", " points", " bpd")),
        st.sampled_from(("", " of imports", " of Canadian beef", " Canadian", " ad valorem", " of the total")),
        st.sampled_from(
            ("", " a year", " per year", " a tonne", " a year ago", " per person", " a quarter", " a third")
        ),
    ),
    st.sampled_from(("", "Sweden and Canada set it at {}.", "Die Zölle von {} sind gestiegen.")),
)
@settings(max_examples=300)
def test_what_is_plain_is_worth_what_the_general_reader_reads(parts: tuple[str, ...], sentence: str) -> None:
    """A plain quantity, read straight away, has the value that the longer way gives."""
    words = "".join(parts)
    quick = parse_quantity(words, sentence=sentence.format(words))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(quantities, "read_plain", lambda *_: None)
        assert parse_quantity(words, sentence=sentence.format(words)) == quick
