"""The page as a file, complete or not there at all, and as a string."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import ClassVar, Final, Self, TextIO

from extractor.errors import UsageError
from extractor.page.content import Content
from extractor.schema import Extraction

TITLE: Final = "Trade events"


class PageSink:
    """One self-contained page of many extractions, written as they come.

    It is made as `PATH.part` in the same folder and takes its name at a clean end. Each document shows its text
    where its extraction carries one (`with_text`).

    >>> with PageSink(Path("events.html")) as page:  # doctest: +SKIP
    ...     for extraction in extractions:
    ...         page.write(extraction)

    Raises:
        UsageError: the page can't be written there.
    """

    needs_text: ClassVar[bool] = True

    def __init__(self, path: Path, *, title: str = TITLE) -> None:
        self.path = path
        self._part = path.with_name(f"{path.name}.part")
        self._title = title
        self._opened: ExitStack | None = None
        self._file: TextIO
        self._content: Content

    def __enter__(self) -> Self:
        with ExitStack() as opening:
            try:
                self._file = opening.enter_context(self._part.open("w", encoding="utf-8", newline="\n"))
                self._content = opening.enter_context(Content(self.path.parent))
            except OSError as error:
                raise self._unwritable(error) from error
            self._opened = opening.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.finish()
        else:
            self._drop()

    def write(self, extraction: Extraction) -> None:
        """Add one document."""
        if self._opened is None:
            raise UsageError(f"{self.path} is not open: write inside the `with` block, before `finish`")
        try:
            self._content.add(extraction)
        except OSError as error:
            raise self._unwritable(error) from error

    def finish(self, run: Mapping[str, object] | None = None) -> None:
        """Give the page its name. `run` is what else is to be said of the run: names and values. Once is enough."""
        if self._opened is None:
            return
        try:
            self._file.writelines(self._content.pieces(self._title, run or {}))
            self._file.flush()
            os.fsync(self._file.fileno())
            self._close()
            self._part.replace(self.path)
            _sync_folder(self.path.parent)
        except OSError as error:
            raise self._unwritable(error) from error
        finally:
            self._drop()

    def _close(self) -> None:
        if self._opened is not None:
            opened, self._opened = self._opened, None
            opened.close()

    def _drop(self) -> None:
        self._close()
        self._part.unlink(missing_ok=True)

    def _unwritable(self, error: OSError) -> UsageError:
        return UsageError(f"{self.path} can't be written: {error.strerror or error}")


def _sync_folder(folder: Path) -> None:
    """Make the new name last, where the system lets a folder be opened."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def render_page(
    extractions: Iterable[Extraction], *, title: str = TITLE, run: Mapping[str, object] | None = None
) -> str:
    """The page of some extractions as a string.

    >>> from extractor import extract, seeds
    >>> page = render_page(extract(path, with_text=True) for path in seeds())
    >>> page.partition(chr(10))[0]
    '<!doctype html>'
    """
    with Content() as content:
        for extraction in extractions:
            content.add(extraction)
        return "".join(content.pieces(title, run or {}))
