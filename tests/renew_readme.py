"""Write the parts of the README that the package itself prints.

python tests/renew_readme.py
"""

from __future__ import annotations

import contextlib
import re
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.test_readme import BLOCKS, README, TABLES, excerpt, helps, printed


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


if __name__ == "__main__":
    main()
