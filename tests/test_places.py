from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.normalising.places import parse_place


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("Brussels", "BEL"),
        ("in Geneva", "CHE"),
        ("Beijing", "CHN"),
        ("the Chinese capital", "CHN"),
        ("the port city of Tianjin", "CHN"),
        ("Davos, Switzerland", "CHE"),
        ("Auckland", "NZL"),
        ("Punta del Este", "URY"),
        ("Genf", "CHE"),
        ("à Bruxelles", "BEL"),
        ("日内瓦", "CHE"),
        ("London", "GBR"),
        ("Paris, Brussels", None),
        ("the EU", None),
        ("a hotel", None),
        ("Springfield", None),
        ("", None),
    ],
)
def test_country_of_a_place(words: str, country: str | None) -> None:
    """A place is where it lies, whoever acts from there."""
    assert parse_place(words) == country


@given(st.text())
def test_any_words_are_read_without_an_error(words: str) -> None:
    country = parse_place(words)
    assert country is None or (len(country) == 3 and country.isupper())
