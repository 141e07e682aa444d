"""From a document to the messages that are sent.

Every word sent stands in a prompt folder's files. A prompt is parsed from the texts of those files; who reads
them from a disk is another room's affair. The templates can do one thing, insert a named value: they are
parsed in a sandbox, anything but prose and `{{ name }}` is an error, and a value is never rendered again.
So a document that holds `{{ 7*7 }}` arrives as `{{ 7*7 }}`.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple, TypedDict

from jinja2 import Template, TemplateSyntaxError, nodes
from jinja2.runtime import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from pydantic import ValidationError

from extractor.errors import PromptError
from extractor.schema import Draft, Rejection
from extractor.splitting import Piece

VARIABLES: Final[Mapping[str, frozenset[str]]] = {
    "system.md": frozenset({"examples"}),
    "example.md": frozenset({"text", "answer"}),
    "document.md": frozenset({"marker", "document"}),
    "piece.md": frozenset({"marker", "number", "count", "head", "before", "piece", "after"}),
    "missing.md": frozenset({"found"}),
    "repair.md": frozenset({"questions"}),
    "question.md": frozenset({"number", "event", "field", "words", "problem"}),
}
"""The files of a prompt and the values each of them may, and but for `question.md` must, insert."""

PROVEN: Final = frozenset({"f81127ac5c6fc4d93672fd0e94aa0836069ef04247b1c14c7260b028bf608513"})
"""Digests of prompts whose examples the tests have proven. Those of any other are proven whenever it is read."""

_OPTIONAL: Final = frozenset({"field", "words", "event"})
_SIZE_LIMIT: Final = 200_000
_MARKER_LENGTH: Final = 12


class Message(TypedDict):
    """One message of a chat."""

    role: Literal["system", "user"]
    content: str


@dataclass(frozen=True)
class Prompt:
    """A named, versioned, hashed way to ask for trade events.

    `sha256` is over the names and texts of all its files, so two prompts of one hash send the same words.
    """

    name: str
    version: int
    sha256: str
    system: str
    _templates: Mapping[str, Template]
    _files: Mapping[str, str]

    def __reduce__(self) -> tuple[object, ...]:
        """A prompt goes to another process as its files."""
        return parse_prompt, (dict(self._files),)

    def ask(self, text: str, piece: Piece | None = None) -> tuple[Message, ...]:
        """The messages that ask for the events of a text, or of a piece of it.

        What never changes comes first, so that services can cache it.
        """
        return (
            {"role": "system", "content": self.system},
            {"role": "user", "content": self._shown(text, piece)},
        )

    def ask_missing(self, text: str, piece: Piece | None, draft: Draft) -> tuple[Message, ...]:
        """The messages of a second pass: the same beginning, then what was found and the question what it lacks."""
        found = (
            "\n".join(f"{event.id} {event.type}, {event.status}: {event.summary}" for event in draft.events) or "none"
        )
        asked: Message = {"role": "user", "content": self._templates["missing.md"].render(found=found)}
        return (*self.ask(text, piece), asked)

    def ask_again(
        self, text: str, piece: Piece | None, rejections: Sequence[Rejection], draft: Draft
    ) -> tuple[Message, ...]:
        """The messages of the repair round: the same beginning, then one numbered question for each rejection."""
        questions = "\n".join(
            self._templates["question.md"].render(
                number=number,
                event=_described(rejection, draft),
                field=_field(rejection.path),
                words=json.dumps(rejection.words, ensure_ascii=False),
                problem=rejection.message,
            )
            for number, rejection in enumerate(rejections, start=1)
        )
        asked: Message = {"role": "user", "content": self._templates["repair.md"].render(questions=questions)}
        return (*self.ask(text, piece), asked)

    def _shown(self, text: str, piece: Piece | None) -> str:
        marker = marker_for(text)
        if piece is None or piece.place == (0, len(text)):
            return self._templates["document.md"].render(marker=marker, document=text)
        parts = {
            "head": piece.head,
            "before": piece.before,
            "piece": piece.place,
            "after": piece.after,
        }
        return self._templates["piece.md"].render(
            marker=marker,
            number=piece.number,
            count=piece.count,
            **{name: text[place.start : place.end].strip("\n") for name, place in parts.items()},
        )


def marker_for(text: str) -> str:
    """A word that opens and closes the document and does not stand in it.

    It follows from the text, so that the same text makes the same request; whoever writes the text can't
    know it beforehand, for writing it in changes it.
    """
    salt = 0
    while True:
        digest = hashlib.sha256(f"{salt}:{text}".encode("utf-8", "surrogatepass")).hexdigest()
        marker = f"document-{digest[:_MARKER_LENGTH]}"
        if marker not in text:
            return marker
        salt += 1


def parse_prompt(files: Mapping[str, str]) -> Prompt:
    """Make a prompt of its files: `prompt.toml`, the five templates, and `examples/NAME.txt` with `examples/NAME.json`.

    Raises:
        PromptError: naming the file and what is wrong: missing, a construct other than `{{ name }}`,
            an unknown or unused name, or an example whose words are not in its own text.
    """
    name, version = _identity(files)
    missing = sorted(VARIABLES.keys() - files.keys())
    if missing:
        raise PromptError(f"prompt {name!r} lacks {', '.join(missing)}", hint="Copy the missing file from the default.")
    templates = {file: _template(file, files[file]) for file in VARIABLES}
    digest = _digest(files)
    examples = _examples(files)
    if digest not in PROVEN:
        _prove(examples)
    shown = "\n".join(
        templates["example.md"].render(
            text=example.text,
            answer=json.dumps(example.draft.model_dump(mode="json"), ensure_ascii=False, separators=(",", ":")),
        )
        for example in examples
    )
    return Prompt(
        name=name,
        version=version,
        sha256=digest,
        system=templates["system.md"].render(examples=shown),
        _templates=templates,
        _files=dict(files),
    )


def _identity(files: Mapping[str, str]) -> tuple[str, int]:
    try:
        settings = tomllib.loads(files["prompt.toml"])
        name, version = settings["name"], settings["version"]
    except KeyError as error:
        raise PromptError(f"prompt.toml: {error.args[0]!r} is missing", hint="It states name and version.") from error
    except tomllib.TOMLDecodeError as error:
        raise PromptError(f"prompt.toml: {error}") from error
    if not isinstance(name, str) or not isinstance(version, int):
        raise PromptError("prompt.toml: name is a string and version a whole number")
    return name, version


def _digest(files: Mapping[str, str]) -> str:
    """SHA-256 over every file's name and text, in order of names."""
    canonical = json.dumps(sorted(files.items()), ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()


def _template(file: str, prose: str) -> Template:
    if len(prose) > _SIZE_LIMIT:
        raise PromptError(f"{file}: longer than {_SIZE_LIMIT:,} characters")
    environment = ImmutableSandboxedEnvironment(undefined=StrictUndefined)
    environment.globals.clear()
    try:
        tree = environment.parse(prose)
    except TemplateSyntaxError as error:
        raise PromptError(f"{file}, line {error.lineno}: {error.message}") from error
    used: set[str] = set()
    for node in tree.find_all(nodes.Node):
        if isinstance(node, nodes.Name):
            used.add(node.name)
        elif not isinstance(node, (nodes.Template, nodes.Output, nodes.TemplateData)):
            raise PromptError(
                f"{file}, line {node.lineno}: only prose and {{{{ name }}}} may stand in a prompt",
                hint="Filters, loops, conditions and calls are not run.",
            )
    allowed = VARIABLES[file]
    unknown, unused = sorted(used - allowed), sorted(allowed - used - _OPTIONAL)
    if unknown or unused:
        faults = [f"unknown: {', '.join(unknown)}"] * bool(unknown) + [f"missing: {', '.join(unused)}"] * bool(unused)
        raise PromptError(f"{file}: variables {'; '.join(faults)}", hint=f"It may use {', '.join(sorted(allowed))}.")
    return environment.from_string(prose)


class _Example(NamedTuple):
    """A text and the answer to it, as a prompt shows them."""

    file: str
    text: str
    draft: Draft


def _examples(files: Mapping[str, str]) -> list[_Example]:
    examples: list[_Example] = []
    for file in sorted(name for name in files if name.startswith("examples/") and name.endswith(".json")):
        text = files.get(f"{file[:-5]}.txt")
        if text is None:
            raise PromptError(f"{file}: its text, {file[:-5]}.txt, is missing")
        text = text.rstrip("\n")
        try:
            draft = Draft.model_validate_json(files[file])
        except ValidationError as error:
            first = error.errors()[0]
            place = ".".join(str(step) for step in first["loc"])
            raise PromptError(f"{file}: {place}: {first['msg']}") from error
        examples.append(_Example(file, text, draft))
    return examples


def _prove(examples: Sequence[_Example]) -> None:
    """By the code that proves a model's drafts, which takes longer to import than all the rest."""
    from extractor.assembly import assemble  # noqa: PLC0415
    from extractor.locating import Source  # noqa: PLC0415

    for example in examples:
        rejections = assemble(example.draft, Source(example.text), None).rejections
        if rejections:
            first = rejections[0]
            raise PromptError(
                f"{example.file}: {first.path}: {first.words!r}: {first.message}",
                hint="An example teaches what it shows: every word of it must stand in its own text.",
            )


def _described(rejection: Rejection, draft: Draft) -> str:
    index = int(rejection.path[len("events[") : rejection.path.index("]")])
    event = draft.events[index]
    return f"{event.id} ({event.type}, {event.status}: {event.summary})"


def _field(path: str) -> str:
    return path.partition("].")[2] or "evidence"
