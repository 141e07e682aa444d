"""For your own tests: real answers of a model, recorded once and replayed ever after.

    def test_reads_the_duty(recorded_extract):
        extraction = recorded_extract("Canada will impose a 12.5 percent duty …", model="openai/gpt-5-mini")
        assert extraction.events[0].quantities[0].value == 12.5

Answers lie in `recordings/<test file>/` beside the test. `pytest` replays them and never calls;
`pytest --extractor-record=missing` calls for what is missing and keeps it, `--extractor-record=all` for everything.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from extractor.recordings import RecordingMode
    from extractor.schema import Document, Extraction

_MODES: Final[dict[str, RecordingMode]] = {"none": "replay", "missing": "record", "all": "refresh"}


_HOW_TO_RECORD: Final = "Run pytest --extractor-record=missing once, with a model at hand."


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.getgroup("extractor", "recorded answers of language models").addoption(
        "--extractor-record",
        choices=sorted(_MODES),
        default="none",
        help="call the model for missing recordings, or for all; by default none is called",
    )


@pytest.fixture
def recorded_extract(request: pytest.FixtureRequest) -> Callable[..., Extraction]:
    """`extractor.extract`, replaying the recordings of this test file. Takes the options of `Extractor`."""
    folder = request.path.parent / "recordings" / request.path.stem
    mode = _MODES[request.config.getoption("--extractor-record")]

    def run(source: str | Path | Document, **options: Any) -> Extraction:
        from extractor.errors import RecordingMissing
        from extractor.extracting import extract

        if mode != "replay":
            folder.mkdir(parents=True, exist_ok=True)
        elif not folder.is_dir():
            raise RecordingMissing(f"{folder} does not exist", hint=_HOW_TO_RECORD)
        try:
            return extract(source, recordings=folder, record=mode, **options)
        except RecordingMissing as error:
            raise RecordingMissing(error.message, hint=_HOW_TO_RECORD, details=error.details) from None

    return run
