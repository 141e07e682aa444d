from __future__ import annotations

import pytest

from extractor.figures import figures, readings


@pytest.mark.parametrize(
    ("summary", "evidence", "proven"),
    [
        ("A 25 percent duty.", "a duty of 25%", True),
        ("A 25 percent duty.", "a duty of 25 million", False),
        ("A duty of 2.5%.", "a duty of 25 percent", False),
        ("Goods worth $1,500 million.", "$1500 million of goods", True),
        ("Nineteen deals.", "19 deals", True),
        ("19 deals.", "nineteen deals", True),
        ("Two threats.", "threats on both sides", False),
        ("Exports rose 8.3 percent.", "Die Ausfuhren stiegen um 8,3 Prozent", True),
        ("Aid of 3 billion euros.", "Hilfen von 3 Milliarden Euro", True),
        ("Trade of 350 billion pesos.", "350 mil millones de pesos", True),
        ("The three countries signed.", "Los tres países firmaron", True),
        ("Two firms sued.", "zwei Firmen klagten", True),
        ("Two sides talked.", "两国会谈", True),
        ("Two firms sued.", "Firmen klagten", False),
        ("No figures at all.", "", True),
    ],
)
def test_a_summary_may_state_only_the_figures_of_its_evidence(summary: str, evidence: str, proven: bool) -> None:
    assert (figures(summary) <= readings(evidence)) is proven
