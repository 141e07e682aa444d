"""From what a user names to files: folders, patterns, files and standard input, in an order that stays."""

from __future__ import annotations

import errno
import fnmatch
import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from extractor.errors import SourceError

STANDARD_INPUT: Final = "-"
_MAGIC: Final = re.compile(r"[*?\[]")
Known = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read. `named` tells those that the user named from those that a folder holds."""

    path: str
    named: bool = True


@dataclass(frozen=True, slots=True)
class Missed:
    """A path at which nothing can be read, and why."""

    path: str
    error: SourceError


@dataclass(frozen=True, slots=True)
class PassedOver:
    """An entry of a folder that is not read, and why: `link`, or the suffix of an unknown kind."""

    path: str
    reason: str


Find = Found | Missed | PassedOver


def find_files(paths: Sequence[Path | str], known: Known) -> Iterator[Find]:
    """All files that the paths mean: folders with all they hold, sorted; patterns that no shell expanded; `-`.

    Links to folders are not followed inside a folder, so no loop can trap the walk.
    """
    for path in paths:
        name = os.fspath(path)
        if name == STANDARD_INPUT:
            yield Found(name)
        elif os.path.isdir(name):
            yield from _walk(name, known)
        elif _MAGIC.search(name) and not _exists(name):
            yield from _matching(name, known)
        else:
            yield Found(name)


def _exists(name: str) -> bool:
    try:
        return os.path.lexists(name)
    except ValueError:
        return False


def _walk(folder: str, known: Known) -> Iterator[Find]:
    """Depth first, with a stack of its own: a path can be deeper than Python's."""
    nothing = True
    stack = [iter(_listed(folder))]
    while stack:
        entry = next(stack[-1], None)
        if entry is None:
            stack.pop()
        elif isinstance(entry, Missed):
            nothing = False
            yield entry
        elif entry.name.startswith("."):
            continue
        elif entry.is_dir(follow_symlinks=False):
            stack.append(iter(_listed(entry.path)))
        elif entry.is_symlink() and os.path.isdir(entry.path):
            yield PassedOver(entry.path, "link")
        elif not known(entry.name) or not _is_file(entry):
            yield PassedOver(entry.path, os.path.splitext(entry.name)[1].lower() or "no suffix")
        else:
            nothing = False
            yield Found(entry.path, named=False)
    if nothing:
        yield Missed(folder, SourceError(f"{folder} is a folder without a file to read", hint="Name a file in it to read it all the same."))  # fmt: skip


def _listed(folder: str) -> list[os.DirEntry[str] | Missed]:
    try:
        with os.scandir(folder) as entries:
            return [*sorted(entries, key=lambda entry: entry.name)]
    except OSError as error:
        return [Missed(folder, unreadable(folder, error))]


def _is_file(entry: os.DirEntry[str]) -> bool:
    """Not a pipe or a device; a broken link counts, so that it is told."""
    try:
        return entry.is_file() or entry.is_symlink()
    except OSError:
        return True


def _matching(pattern: str, known: Known) -> Iterator[Find]:
    parts = Path(pattern).parts
    fixed = next(number for number, part in enumerate(parts) if _MAGIC.search(part))
    base = str(Path(*parts[:fixed])) if fixed else ""
    nothing = True
    try:
        for path in _matches(base, _collapsed(parts[fixed:])):
            nothing = False
            yield from _walk(path, known) if os.path.isdir(path) else (Found(path),)
    except RecursionError:
        nothing = False
        yield Missed(pattern, SourceError(f"{pattern} leads through too many folders in folders", hint="Name the folder itself."))  # fmt: skip
    if nothing:
        yield Missed(pattern, SourceError(f"no file matches {pattern}", hint="Check the pattern; ** stands for folders in folders."))  # fmt: skip


def _collapsed(parts: Sequence[str]) -> tuple[str, ...]:
    return tuple(part for number, part in enumerate(parts) if part != "**" or parts[number - 1 : number] != ("**",))


def _matches(base: str, parts: tuple[str, ...]) -> Iterator[str]:
    """Paths under base that match the parts, sorted; `**` is any number of folders, none of them a link."""
    part, rest = parts[0], parts[1:]
    if part == "**":
        if rest:
            yield from _matches(base, rest)
        elif base:
            yield base
            return
    for entry in _listed(base or "."):
        if isinstance(entry, Missed) or (entry.name.startswith(".") and not part.startswith(".")):
            continue
        path = os.path.join(base, entry.name)
        if part == "**":
            if entry.is_dir(follow_symlinks=False):
                yield from _matches(path, parts)
            elif not rest:
                yield path
        elif fnmatch.fnmatchcase(entry.name, part):
            if not rest:
                yield path
            elif os.path.isdir(path):
                yield from _matches(path, rest)


def unreadable(name: str, error: OSError | ValueError) -> SourceError:
    """Why a file or folder can't be read, in words."""
    if isinstance(error, FileNotFoundError):
        return SourceError(f"{name} does not exist", hint="Check the path.")
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    hint = "Check its permissions." if getattr(error, "errno", None) == errno.EACCES else "Check the path."
    return SourceError(f"{name} can't be read: {reason}", hint=hint)
