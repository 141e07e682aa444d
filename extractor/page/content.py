"""What a page holds: documents spooled to disk as they come, counts over all of them, and the page made of both.

Memory stays flat: of a document nothing is kept but what it adds to the counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from tempfile import TemporaryFile
from types import TracebackType
from typing import IO, Any, Final, Self

from markupsafe import Markup

from extractor.page.embedding import content_hash, embed, in_address
from extractor.page.names import CHAPTER_NAMES, OUTCOMES, REASONS, jurisdiction_name, label
from extractor.page.tally import Tally, bars, columns
from extractor.page.templates import asset, template
from extractor.page.views import DOCUMENT_ROW, ROW, document_json, document_row_json, rejection_json, row_json
from extractor.schema import Extraction
from extractor.vocabulary import EVENT_TYPES, STATUSES

_SCRIPTS: Final = ("text.js", "store.js", "events.js", "timeline.js", "reader.js", "lists.js", "app.js")
_POLICY: Final = (
    "default-src 'none'; script-src {script}; style-src {style}; base-uri 'none'; form-action 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)


class Content:
    """Documents on their way into a page.

    `folder` is where they wait, in nameless files that vanish with the process; by default the system's own place.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.tally = Tally()
        self._open = ExitStack()
        with ExitStack() as opening:
            self._documents, self._events, self._rejections, self._suspected, self._texts = (
                _Spool(opening, folder) for _ in range(5)
            )
            self._open = opening.pop_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()

    def add(self, extraction: Extraction) -> None:
        """Take one document in."""
        number = self.tally.documents
        self._documents.add(document_row_json(extraction))
        for event in extraction.events:
            self._events.add(row_json(number, event))
        for rejection in extraction.rejections:
            self._rejections.add([number, *rejection_json(rejection)])
        for passage in extraction.suspected:
            self._suspected.add([number, passage.text])
        self._texts.add(document_json(extraction))
        self.tally.add(extraction)

    def pieces(self, title: str, run: Mapping[str, object]) -> Iterator[str]:
        """The page, piece by piece."""
        tally = self.tally
        script, style = _script(), asset("page.css")
        unit, months = columns(tally.months)
        return template("page.html").generate(
            title=title,
            policy=_POLICY.format(script=content_hash(script), style=content_hash(style)),
            script=Markup(script),  # noqa: S704 - the package's own file
            style=Markup(style),  # noqa: S704 - the package's own file
            tally=tally,
            types=bars(tally.types, label, EVENT_TYPES),
            statuses=bars(tally.statuses, label, STATUSES),
            issuers=bars(tally.issuers, jurisdiction_name),
            month_unit=unit,
            months=months,
            outcomes=OUTCOMES,
            reasons=REASONS,
            run=run,
            label=label,
            in_address=in_address,
            meta=embed(self._meta()),
            documents=self._documents,
            events=self._events,
            rejections=self._rejections,
            suspected=self._suspected,
            texts=self._texts,
        )

    def _meta(self) -> dict[str, Any]:
        """What the page's script must know beside the rows."""
        return {
            "row": ROW,
            "document_row": DOCUMENT_ROW,
            "types": EVENT_TYPES,
            "statuses": STATUSES,
            "jurisdictions": {code: jurisdiction_name(code) for code in sorted(self.tally.jurisdictions)},
            "chapters": dict(CHAPTER_NAMES),
            "outcomes": dict(OUTCOMES),
            "reasons": dict(REASONS),
        }


class _Spool:
    """Values on disk, each a line of JSON that a page may hold."""

    def __init__(self, opened: ExitStack, folder: Path | None) -> None:
        waiting = TemporaryFile("w+", encoding="utf-8", newline="\n", dir=folder, prefix=".page-")  # noqa: SIM115 - closed with the content
        self._file: IO[str] = opened.enter_context(waiting)

    def add(self, value: Any) -> None:
        self._file.write(embed(value) + "\n")

    def __iter__(self) -> Iterator[Markup]:
        self._file.seek(0)
        for line in self._file:
            yield Markup(line[:-1])  # noqa: S704 - written by `add`, escaped there


@cache
def _script() -> str:
    """The page's own code, in one scope, none of it visible from outside."""
    body = "\n".join(asset(name) for name in _SCRIPTS)
    return f'(() => {{\n"use strict";\n{body}}})();\n'
