from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor import PromptError, read_prompt
from extractor.prompting import Prompt, marker_for, parse_prompt
from extractor.resources import bundled
from extractor.schema import Draft, Rejection
from tests.scripted import TEXT, draft, drafted

PROMPT = read_prompt()


def files() -> dict[str, str]:
    root = bundled("prompts") / "trade-events"
    return {path.relative_to(root).as_posix(): path.read_text("utf-8") for path in root.rglob("*") if path.is_file()}


HOSTILE = [
    "{{ 7*7 }}",
    "{% for a in b %}{% endfor %}",
    "{{ ''.__class__.__mro__ }}",
    "{# comment #}",
    "{% raw %}",
    "<script>",
    "]]>",
    "</document>",
    "\r\n\u2028\x00\x1b[2J",
    "${x} %(x)s {x}",
]


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1) | st.sampled_from(HOSTILE))
def test_document_is_sent_once_between_its_markers_to_the_character(text: str) -> None:
    """Whatever a document holds, it stands unchanged in the user's message only, and can't close its section."""
    system, user = PROMPT.ask(text)
    marker = marker_for(text)
    assert marker not in text
    assert system["content"] == PROMPT.system
    before, opened, after_opening = user["content"].partition(f"\n{marker}\n")
    inside, closed, _ = after_opening.rpartition(f"\n{marker}\n")
    assert opened
    assert closed
    assert inside == text
    assert marker not in before.replace(f"read {marker}.", "")


def test_what_never_changes_comes_first() -> None:
    """Two documents share the whole system message, so that a service can cache it."""
    assert PROMPT.ask("one")[0] == PROMPT.ask("two")[0]
    assert PROMPT.ask("one")[1] != PROMPT.ask("two")[1]


def test_a_text_that_holds_a_marker_gets_another() -> None:
    text = "a text"
    assert marker_for(text + marker_for(text)) not in text + marker_for(text)


def test_hash_names_every_word() -> None:
    changed = files()
    changed["system.md"] += "One more rule.\n"
    assert parse_prompt(changed).sha256 != PROMPT.sha256
    assert parse_prompt(files()).sha256 == PROMPT.sha256


@pytest.mark.parametrize(
    "construct",
    [
        "{{ 7*7 }}",
        "{{ document.__class__ }}",
        "{{ document|length }}",
        "{{ cycler() }}",
        "{% for a in document %}x{% endfor %}",
        "{% include 'system.md' %}",
        "{% import 'os' as os %}",
        "{% set document = 1 %}",
        "{% macro a() %}{% endmacro %}",
        "{{ document['a'] }}",
        "{{ document",
        "{% if document %}{% endif %}",
    ],
)
def test_a_prompt_is_prose_and_names_only(construct: str) -> None:
    with pytest.raises(PromptError, match=r"document\.md"):
        parse_prompt(files() | {"document.md": "{{ marker }} {{ document }} {{ marker }}" + construct})


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"document.md": "{{ document }}"}, "document.md: variables missing: marker"),
        ({"document.md": "{{ marker }} {{ document }} {{ author }}"}, "document.md: variables unknown: author"),
        ({"repair.md": None}, "lacks repair.md"),
        ({"prompt.toml": "name = 1"}, "prompt.toml: 'version' is missing"),
        ({"prompt.toml": "name = "}, "prompt.toml: "),
        ({"examples/1-duty.txt": None}, "examples/1-duty.json: its text"),
        ({"examples/1-duty.json": "{}"}, "examples/1-duty.json: planted: Field required"),
        ({"examples/3-none.json": draft(drafted())}, "do not stand in the text"),
    ],
)  # fmt: skip
def test_a_prompt_that_cannot_be_used_says_why(changes: dict[str, str | None], said: str) -> None:
    changed = {name: text for name, text in (files() | changes).items() if text is not None}
    with pytest.raises(PromptError) as caught:
        parse_prompt(changed)
    assert said in str(caught.value)


def test_an_example_whose_number_is_not_in_its_text_is_refused() -> None:
    changed = files()
    changed["examples/1-duty.json"] = changed["examples/1-duty.json"].replace("C$1.9 billion", "C$1.8 billion")
    with pytest.raises(PromptError, match=r"events\[7\]"):
        parse_prompt(changed)


def test_repair_round_asks_numbered_questions_about_what_was_not_found() -> None:
    rejection = Rejection(
        path="events[0].products[0]", reason="not_found", words="{{ margarine }}", message="these words do not stand in the text"
    )  # fmt: skip
    messages = PROMPT.ask_again(TEXT, None, [rejection], Draft.model_validate_json(draft(drafted())))
    assert messages[:2] == PROMPT.ask(TEXT)
    asked = messages[2]["content"]
    assert "1. Event e1 (tariff, announced: Norway will put" in asked
    assert 'products[0]: "{{ margarine }}": these words do not stand in the text' in asked


def test_a_finished_run_waits_for_nothing_that_reads_texts() -> None:
    """The package's own prompt is known to be proven: its examples, proven here under another name, hold."""
    code = (
        "import sys, extractor, extractor.many; extractor.read_prompt();"
        "print([name for name in sys.modules if name.startswith(('extractor.normalising', 'extractor.assembly'))])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
    parse_prompt(files() | {"prompt.toml": 'name = "same"\nversion = 1'})


def test_own_prompt_folder_is_read(tmp_path: Path) -> None:
    for name, text in files().items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text.replace('name = "trade-events"', 'name = "mine"'), "utf-8")
    prompt = read_prompt(tmp_path)
    assert isinstance(prompt, Prompt)
    assert prompt.name == "mine"


def test_missing_prompt_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(PromptError, match="nowhere is no folder"):
        read_prompt(tmp_path / "nowhere")
