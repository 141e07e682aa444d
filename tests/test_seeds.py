"""The two sample articles, from recorded answers, through the public surface."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from extractor import Extraction, Extractor, TradeEvent, extract, extract_async, seeds
from tests.test_assembly import spans

PATHS = seeds()
AFP, REUTERS = PATHS


@pytest.fixture(scope="module", params=PATHS, ids=lambda path: path.stem)
def seed(request: pytest.FixtureRequest) -> tuple[str, Extraction]:
    return request.param.read_bytes().decode(), extract(request.param)


def events(path: Path, **labels: Any) -> list[TradeEvent]:
    found = extract(path).events
    return [event for event in found if all(getattr(event, name) == label for name, label in labels.items())]


def test_seeds_are_the_users_to_the_byte() -> None:
    assert [path.stem for path in PATHS] == ["000_ac1893756d48270b", "003_fdf7a01da245e4fb"]
    assert AFP.read_bytes().startswith(b" date 2018-06-02 US Commerce")
    assert [len(path.read_bytes()) for path in PATHS] == [2083, 2142]


def test_every_word_of_the_output_stands_where_it_says(seed: tuple[str, Extraction]) -> None:
    text, extraction = seed
    assert extraction.outcome == "events"
    checked = 0
    for event in extraction.events:
        assert event.evidence
        for words, start, end in spans(event):
            assert text[start:end] == words
            checked += 1
    assert checked > 50


def test_the_demonstration_says_that_it_is_recorded(seed: tuple[str, Extraction]) -> None:
    _, extraction = seed
    assert extraction.provenance.recorded
    assert extraction.provenance.model == "relay-llm"
    assert extraction.usage.requests >= 1


def test_a_date_in_the_text_is_found_and_weekdays_follow_from_it() -> None:
    extraction = extract(AFP)
    assert (extraction.document.date.value, extraction.document.date.basis) == ("2018-06-02", "in_text")
    (meeting,) = events(AFP, type="talks", status="expected")
    assert [(date.text, date.value, date.basis) for date in meeting.dates] == [("Sunday", "2018-06-03", "relative")]


def test_without_a_date_weekdays_stay_unresolved_and_months_keep_no_year() -> None:
    extraction = extract(REUTERS)
    assert (extraction.document.date.value, extraction.document.date.basis) == (None, "unknown")
    dates = [date for event in extraction.events for date in event.dates]
    weekdays = [date for date in dates if date.text.endswith("day")]
    assert weekdays
    assert {(date.value, date.basis, date.precision) for date in weekdays} == {(None, "unresolved", "day")}
    (release,) = events(REUTERS, type="trade_statistic")
    periods = {figure.text: figure.period.value for figure in release.quantities if figure.period}
    assert periods["8.3 percent"] == "XXXX-10"
    assert periods["$28.08 billion"] == "XXXX-09"


def test_a_supplied_date_resolves_them() -> None:
    dates = {date.text: date.value for event in extract(REUTERS, date="2017-11-09").events for date in event.dates}
    assert dates["Wednesday"] == "2017-11-08"
    assert dates["Thursday"] == "2017-11-09"


def test_figures_are_computed_from_their_words() -> None:
    found = {
        figure.text: (figure.value, figure.unit, figure.comparator, figure.per)
        for path in PATHS
        for event in extract(path).events
        for figure in event.quantities
    }
    assert found["up to $150 billion each"] == (150_000_000_000, "USD", "up_to", "each")
    assert found["$200 billion annually"] == (200_000_000_000, "USD", "exact", "year")
    assert found["25 percent"] == (25, "percent", "exact", None)
    assert found["more than $2 billion"] == (2_000_000_000, "USD", "more_than", None)
    assert found["$26.62 billion"] == (26_620_000_000, "USD", "exact", None)
    assert found["19"] == (19, "count", "exact", None)


def test_tit_for_tat_is_two_tariffs_that_mirror_each_other() -> None:
    mirrored = [event for event in events(AFP, type="tariff", status="threatened") if event.retaliatory]
    sides = {tuple((actor.role, actor.country) for actor in event.actors) for event in mirrored}
    assert sides == {(("issuer", "USA"), ("target", "CHN")), (("issuer", "CHN"), ("target", "USA"))}


def test_parts_of_a_package_name_it() -> None:
    deals = {event.id: event for event in events(REUTERS, type="commercial_deal", status="agreed")}
    parts = [event for event in deals.values() if event.part_of]
    assert len(parts) == 2
    assert {part.part_of for part in parts} <= set(deals)


def test_products_get_their_chapters() -> None:
    (duty,) = events(AFP, type="tariff", status="in_force")
    assert {product.text: product.hs_chapters for product in duty.products} == {"steel": ("72",), "aluminium": ("76",)}


def test_twice_is_the_same_to_the_byte() -> None:
    assert [extract(path).model_dump_json() for path in PATHS] == [extract(path).model_dump_json() for path in PATHS]


def test_an_extraction_reads_back_from_its_json(seed: tuple[str, Extraction]) -> None:
    _, extraction = seed
    assert Extraction.model_validate_json(extraction.model_dump_json()) == extraction


def test_async_and_sync_agree_and_sync_works_inside_a_loop() -> None:
    async def main() -> tuple[Extraction, Extraction]:
        return await extract_async(AFP), extract(AFP)

    first, second = asyncio.run(main())
    assert first == second == extract(AFP)


def test_many_come_in_order() -> None:
    from extractor.sources import read_documents

    async def main() -> list[str]:
        async with Extractor() as extractor:
            documents = read_documents([REUTERS, AFP, REUTERS.parent / "missing.txt", REUTERS])
            return [extraction.document.id async for extraction in extractor.extract_many(documents, concurrency=2)]

    names = asyncio.run(main())
    assert [Path(name).stem for name in names] == [REUTERS.stem, AFP.stem, "missing", REUTERS.stem]


def test_recordings_are_answers_to_what_is_sent_today() -> None:
    """Each shipped recording is whole, unchanged and made with the prompt in use."""
    from extractor import read_prompt
    from extractor.recordings import FolderStore, faults
    from extractor.resources import bundled

    store = FolderStore(bundled("fixtures"))
    assert store.paths()
    assert [fault for path in store.paths() for fault in faults(path, read_prompt().sha256)] == []
    assert {json.loads(path.read_text("utf-8"))["document"] for path in store.paths()} == {path.stem for path in PATHS}


def test_carries_the_text_where_it_is_asked_for() -> None:
    """With `with_text` a result holds the text to which its offsets refer; without, it does not."""
    path = seeds()[0]
    carried = extract(path, with_text=True)
    assert carried.document.text == path.read_text("utf-8")
    assert extract(path).document.text is None
