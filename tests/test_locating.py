from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.locating import Place, Source

TEXT = (
    "China s exports rose 8.3 percent to $26.62 billion, up from $6.62 billion — “a record”. "
    "U.S. officials said 19 deals of 2019 covered 1,200 tonnes; the rate is 12.5% (not 2.5%). "
    "Mr. Étienne spoke of soft\u00adwood\u200b lumber.\nBrazil: 10 000\n500 tonnes. 中国对美国加征25%的关税。"
)


def words_at(words: str, text: str = TEXT, **near: object) -> str | None:
    place = Source(text).find(words, **near)  # type: ignore[arg-type]
    return None if place is None else text[place.start : place.end]


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        pytest.param("8.3 percent", "8.3 percent", id="exact"),
        pytest.param("China's exports", "China s exports", id="lost apostrophe"),
        pytest.param("CHINA’S  exports", "China s exports", id="case, curly apostrophe and spaces"),
        pytest.param('- "a record"', "— “a record”", id="dash and quotation marks"),
        pytest.param("softwood lumber", "soft\u00adwood\u200b lumber", id="invisible characters"),
        pytest.param("E\u0301tienne", "Étienne", id="decomposed accent"),
        pytest.param("12.5 %", "12.5%", id="blank before percent"),
        pytest.param("加征 25% 的关税", "加征25%的关税", id="blanks in Chinese"),
        pytest.param("officials said\n19 deals", "officials said 19 deals", id="line break"),
        pytest.param("U.S. officials", "U.S. officials", id="abbreviation"),
    ],
)
def test_finds_words_as_printed(words: str, printed: str) -> None:
    assert words_at(words) == printed


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("$27 billion", id="altered digits"),
        pytest.param("$36.62 billion", id="altered first digit"),
        pytest.param("£26.62 billion", id="altered currency"),
        pytest.param("26,62 billion", id="altered decimal mark"),
        pytest.param("3 percent", id="tail of a number"),
        pytest.param("00 tonnes", id="tail after a thousands mark"),
        pytest.param("$26", id="head of a number"),
        pytest.param("1", id="digit inside numbers"),
        pytest.param("20", id="head of a year"),
        pytest.param("hina", id="part of a word"),
        pytest.param("export", id="stem of a word"),
        pytest.param("10 000 500", id="two numbers on two lines"),
        pytest.param("8 .3 percent", id="number split by the model"),
        pytest.param("Brazil raised", id="paraphrase"),
        pytest.param("", id="nothing"),
        pytest.param("“”’", id="marks alone"),
    ],
)
def test_never_finds_what_is_not_there(words: str) -> None:
    assert words_at(words) is None


@pytest.mark.parametrize("words", ["China", "s Ministry", "unfair"])
def test_misread_quotation_marks_are_no_letters(words: str) -> None:
    assert words_at(words, "Chinaâ€™s Ministry called it â€œunfairâ€\x9d today.") == words


def test_repeated_words_are_taken_nearest_to_the_evidence() -> None:
    text = "The EU met Japan. The EU sued Chile. The EU left."
    source = Source(text)
    near = source.find("sued Chile")
    assert near is not None
    assert source.find("EU", near=[near]) == Place(22, 24)
    assert source.find("EU") == Place(4, 6)
    assert source.find("EU", within=[Place(30, len(text))]) == Place(41, 43)


def test_exact_words_win_over_folded_ones() -> None:
    assert words_at("us", "US and us") == "us"
    assert words_at("Us", "US and then") == "US"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("19 deals", "U.S. officials said 19 deals of 2019 covered 1,200 tonnes; the rate is 12.5% (not 2.5%). "),
        ("lumber", "Mr. Étienne spoke of soft\u00adwood\u200b lumber.\n"),
        ("10 000", "Brazil: 10 000\n"),
        ("关税", "中国对美国加征25%的关税。"),
    ],
)
def test_sentence_around_words(words: str, sentence: str) -> None:
    source = Source(TEXT)
    place = source.find(words)
    assert place is not None
    start, end = source.sentence(place)
    assert TEXT[start:end] == sentence


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=80)
marks = st.sampled_from("0123456789.,'’ \n$€%-–—“\"aAsSéİßΣ中\u0301\u00ad\u200b")


@given(texts | st.text(marks, max_size=60), st.data())
def test_a_slice_at_word_edges_is_found_where_it_reads_the_same(text: str, data: st.DataObject) -> None:
    """Whatever is found is exactly what is asked for, or differs only in what folds; digits never differ."""
    start = data.draw(st.integers(0, len(text)))
    words = text[start : data.draw(st.integers(start, len(text)))]
    source = Source(text)
    for place in source.places(words):
        found = text[place.start : place.end]
        assert 0 <= place.start < place.end <= len(text)
        assert _digits(found) == _digits(words)
        assert _currency(found) == _currency(words)


@given(texts, texts)
def test_foreign_words_are_found_only_with_the_same_digits(text: str, words: str) -> None:
    for place in Source(text).places(words):
        assert _digits(text[place.start : place.end]) == _digits(words)


@given(st.text(st.sampled_from("ab 1.\n"), max_size=40), st.integers(0, 40))
def test_sentences_hold_their_words(text: str, at: int) -> None:
    at = min(at, max(0, len(text) - 1))
    place = Place(at, min(at + 1, len(text)))
    start, end = Source(text).sentence(place)
    assert start <= place.start
    assert place.end <= end <= len(text)


def _digits(text: str) -> list[str]:
    return [character for character in text if character.isdecimal()]


def _currency(text: str) -> list[str]:
    return [character for character in text if unicodedata.category(character) == "Sc"]
