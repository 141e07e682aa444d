"""The table of faults names tests that exist."""

from __future__ import annotations

import re
from pathlib import Path

HERE = Path(__file__).parent


def test_every_test_that_the_table_of_faults_names_is_there() -> None:
    named = re.findall(r"`(test_\w+\.py)(?:::(test_\w+))?`", (HERE / "FAULTS.md").read_text("utf-8"))
    assert len(named) > 40
    missing = [
        (file, name)
        for file, name in named
        if not (HERE / file).is_file() or (name and f"def {name}(" not in (HERE / file).read_text("utf-8"))
    ]
    assert missing == []
