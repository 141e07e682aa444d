"""The README is run: its Python, its excerpts and its commands are what the package does."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import click
import pytest

from extractor.cli import commands
from extractor.resources import bundled

README = Path(__file__).parents[1] / "README.md"
PICTURE = README.parent / "docs" / "page.png"
TEXT = README.read_text("utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
(TABLES,) = (block for block in BLOCKS if "open_sink" in block)


def printed(code: str) -> str:
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(compile(code, str(README), "exec"), {"__name__": "readme"})
    return output.getvalue()


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(bundled("seeds").parent)


def section(name: str) -> str:
    match = re.search(rf"<!-- {name} -->\n```text\n(.*?)```\n<!-- /{name} -->", TEXT, re.DOTALL)
    assert match, f"README.md lacks its part {name!r}; write it with python tests/renew_readme.py"
    return match[1]


def test_the_example_prints_what_the_readme_shows() -> None:
    assert printed(BLOCKS[0]) == section("output")


def test_the_example_of_tables_prints_what_the_readme_shows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert printed(TABLES) == section("tables")


def test_the_async_example_runs() -> None:
    assert printed(BLOCKS[1]).splitlines()[0].startswith("000_ac1893756d48270b 1")


def test_the_excerpt_of_the_table_is_real() -> None:
    assert excerpt() == section("excerpt")


def test_the_picture_is_there_and_small() -> None:
    """The README shows the page, in under 300 kB; write it anew with python tests/renew_readme.py."""
    assert f"]({PICTURE.relative_to(README.parent)})" in TEXT
    assert PICTURE.read_bytes().startswith(b"\x89PNG")
    assert PICTURE.stat().st_size < 300_000


def test_help_is_the_commands_own() -> None:
    assert helps() == section("help")


def test_every_command_is_documented() -> None:
    for name in commands.commands:
        assert f"extractor {name}" in TEXT


def excerpt() -> str:
    """The heading and the tariff in force of the first article, as a terminal shows them."""
    from rich.console import Console

    from extractor import extract, seeds
    from extractor.sinks import print_extraction

    extraction = extract(seeds()[0])
    shown = extraction.model_copy(
        update={"events": tuple(e for e in extraction.events if (e.type, e.status) == ("tariff", "in_force")), "rejections": ()}
    )  # fmt: skip
    console = Console(file=io.StringIO(), width=118, highlight=False)
    print_extraction(shown, console)
    table = console.file.getvalue()  # type: ignore[attr-defined]
    return "\n".join(line.rstrip() for line in table.rstrip().splitlines()) + "\n"


def helps() -> str:
    """The help of every command, as a terminal of 100 columns shows it."""
    parts: list[str] = []

    def add(command: click.Command, name: str, parent: click.Context | None) -> None:
        settings = command.context_settings | {"terminal_width": 100, "max_content_width": 100}
        context = click.Context(command, info_name=name, parent=parent, **settings)
        parts.append(command.get_help(context))
        if isinstance(command, click.Group):
            for child in command.commands:
                add(command.commands[child], child, context)

    add(commands, "extractor", None)
    return "\n\n".join("\n".join(line.rstrip() for line in part.splitlines()) for part in parts) + "\n"
