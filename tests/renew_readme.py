"""Write the parts of the README that the package itself prints, and its picture where there is a Chromium.

python tests/renew_readme.py
"""

from __future__ import annotations

import contextlib
import re
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from extractor import extract, seeds
from extractor.page import PageSink
from tests.browser import EXECUTABLE, MISSING, chromium
from tests.test_readme import BLOCKS, PICTURE, README, TABLES, excerpt, helps, printed


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        tables = printed(TABLES)
    text = README.read_text("utf-8")
    for name, content in {
        "excerpt": excerpt(),
        "output": printed(BLOCKS[0]),
        "tables": tables,
        "help": helps(),
    }.items():
        part = f"<!-- {name} -->\n```text\n{content}```\n<!-- /{name} -->"
        pattern = rf"<!-- {name} -->(?:\n```text\n.*?```\n<!-- /{name} -->)?"
        text = re.sub(pattern, lambda _, part=part: part, text, count=1, flags=re.DOTALL)
    README.write_text(text, "utf-8")
    if EXECUTABLE is None:
        sys.exit(f"README.md is written, {PICTURE.name} is not: {MISSING}")
    draw(PICTURE)


def draw(picture: Path) -> None:
    """The page of the two sample articles, at the tariff in force of the first."""
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(README.parent):
        made = Path(folder) / "page.html"
        with PageSink(made) as page:
            for path in seeds():
                page.write(extract(path.relative_to(README.parent), with_text=True))
        with chromium() as browser:
            shown = browser.new_page(viewport={"width": 1280, "height": 760}, reduced_motion="reduce")
            shown.goto(f"{made.as_uri()}#/document/0/e4")
            shown.evaluate("scrollTo(0, 0)")
            picture.parent.mkdir(exist_ok=True)
            shown.screenshot(path=picture)


if __name__ == "__main__":
    main()
