"""The page as a file, complete or not there at all, and as a string."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import BinaryIO, ClassVar, Final

from extractor.errors import UsageError
from extractor.outputs import PartFile, Sink
from extractor.page.content import Content
from extractor.schema import Extraction

TITLE: Final = "Trade events"


class PageSink(Sink):
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
        self._part = PartFile(path)
        self._title = title
        self._opened: ExitStack | None = None
        self._file: BinaryIO
        self._content: Content

    def start(self) -> None:
        with ExitStack() as opening:
            self._file = opening.enter_context(self._part.create())
            try:
                self._content = opening.enter_context(Content(self.path.parent))
            except OSError as error:
                raise self._part.failure(error) from error
            self._opened = opening.pop_all()

    def write(self, extraction: Extraction) -> None:
        if self._opened is None:
            raise UsageError(f"{self.path} is not open: write inside the `with` block, before `finish`")
        try:
            self._content.add(extraction)
        except OSError as error:
            raise self._part.failure(error) from error

    def finish(self) -> None:
        if self._opened is None:
            return
        try:
            self._file.writelines(piece.encode() for piece in self._content.pieces(self._title, self.about))
            self._close()
        except OSError as error:
            raise self._part.failure(error) from error
        self._part.publish()

    def abandon(self) -> None:
        """Half a page shows nothing: nothing of it is kept."""
        with suppress(OSError):  # the disk is full: the error that led here says so
            self._close()
        self._part.part.unlink(missing_ok=True)

    def _close(self) -> None:
        if self._opened is not None:
            opened, self._opened = self._opened, None
            opened.close()


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
