"""Cases kept as plain tables: one case a line, its fields parted by " | "."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path


def rows(name: str) -> Iterator[list[str]]:
    """The fields of each case in a table of this folder, "-" read as nothing."""
    for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield ["" if field.strip() == "-" else field.strip() for field in line.split(" | ")]
