"""Files that travel with the package, and prompts read from disk."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from extractor.errors import PromptError
from extractor.prompting import Prompt, parse_prompt

DEFAULT_PROMPT: Final = "trade-events"
_PACKAGE: Final = Path(__file__).resolve().parent


def bundled(name: str) -> Path:
    """`prompts`, `seeds` or `fixtures`: inside an installed package, or beside it in a checkout."""
    installed = _PACKAGE / "_bundled" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def seeds() -> list[Path]:
    """The two sample articles."""
    return sorted(bundled("seeds").glob("*.txt"))


def read_prompt(folder: Path | str | None = None) -> Prompt:
    """Read a prompt's folder; without one, the package's own.

    Raises:
        PromptError: no such folder, a file that is no UTF-8 text, or a prompt that can't be used.
    """
    root = bundled("prompts") / DEFAULT_PROMPT if folder is None else Path(folder)
    if not root.is_dir():
        raise PromptError(
            f"{root} is no folder", hint=f"A prompt is a folder like {bundled('prompts') / DEFAULT_PROMPT}."
        )
    files: dict[str, str] = {}
    for path in sorted(root.rglob("*")):
        if path.is_file() and path.suffix in {".md", ".toml", ".txt", ".json"}:
            try:
                files[path.relative_to(root).as_posix()] = path.read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError) as error:
                raise PromptError(f"{path} can't be read: {error}") from error
    return parse_prompt(files)
