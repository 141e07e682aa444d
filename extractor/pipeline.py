"""One document, from its text to its events. Reads top to bottom as the product.

Pure: the model is an argument, and nothing here touches a network, a disk, a clock or the environment.
"""

from __future__ import annotations

import asyncio
import datetime
import hashlib
from collections.abc import Callable, Coroutine, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, Protocol, TypeVar

from pydantic import BaseModel

from extractor.assembly import Assembly, assemble
from extractor.consolidation import consolidate
from extractor.locating import Place, Source
from extractor.normalising.document_date import find_document_date
from extractor.prompting import Message, Prompt
from extractor.repairing import mendable, mended
from extractor.schema import (
    SCHEMA_VERSION,
    Attempt,
    DateOfDocument,
    Document,
    DocumentInfo,
    Draft,
    DraftEvent,
    Extraction,
    Mention,
    Provenance,
    Purpose,
    Rejection,
    Repair,
    Usage,
)
from extractor.splitting import Piece, halves, split
from extractor.steps import Steps
from extractor.vocabulary import Ending, Outcome

Sent = TypeVar("Sent", bound=BaseModel)
Done = TypeVar("Done")

QUESTION_LIMIT = 40
"""Questions of one repair round. More rejections than this tell of a draft that no round mends."""


@dataclass(frozen=True, slots=True)
class Reply(Generic[Sent]):
    """What came of asking the model once, re-asks included. `value` is None unless `ending` is answered."""

    value: Sent | None
    ending: Ending
    attempts: tuple[Attempt, ...]
    recorded: bool
    error: str | None = None


class Model(Protocol):
    """Whoever answers."""

    @property
    def name(self) -> str: ...

    async def ask(
        self, messages: Sequence[Message], shape: type[Sent], *, purpose: Purpose, document_id: str
    ) -> Reply[Sent]: ...


@dataclass(frozen=True, slots=True)
class _Reading:
    """One piece of a text, read."""

    piece: Place
    draft: Draft
    first_pass: int
    """How many of the draft's events the first answer gave."""
    replies: tuple[Reply[Draft] | Reply[Repair], ...]
    ending: Ending
    error: str | None = None
    assembly: Assembly | None = None
    """The draft, proven, unless an answer changed it afterwards."""


async def extract_document(document: Document, prompt: Prompt, model: Model, steps: Steps = Steps()) -> Extraction:
    """Read one document.

    Raises:
        ModelError: where every other document would fail alike; any other failure is an outcome.
    """
    reader = _Reader(document, prompt, model, steps)
    parts = await _together(map(reader.read, split(document.text)))
    readings = [reading for part in parts for reading in part]

    assembly, origins = reader.assembled(readings)
    events = consolidate(assembly.events, origins)

    replies = [reply for reading in readings for reply in reading.replies]
    attempts = tuple(attempt for reply in replies for attempt in reply.attempts)
    failed = next((reading for reading in readings if reading.ending != "answered"), None)
    return Extraction(
        document=_info(document, reader.date, with_text=steps.with_text),
        outcome=_outcome(events, failed),
        events=events,
        rejections=assembly.rejections,
        suspected=tuple(_mention(document.text, place) for place in assembly.suspected),
        usage=sum((attempt.usage for attempt in attempts), Usage()),
        attempts=attempts,
        provenance=_provenance(prompt, model.name, recorded=all(reply.recorded for reply in replies)),
        error=failed.error if failed else None,
    )


class _Reader:
    """Asks about the pieces of one document."""

    def __init__(self, document: Document, prompt: Prompt, model: Model, steps: Steps) -> None:
        self.document = document
        self.prompt = prompt
        self.model = model
        self.steps = steps
        self.source = Source(document.text)
        found = find_document_date(document.text, supplied=document.date, metadata=document.metadata)
        self.date = DateOfDocument(value=found.value, basis=found.basis, start=found.start, end=found.end)
        self.published = Place(found.start, found.end) if found.start is not None and found.end is not None else None
        self.day = datetime.date.fromisoformat(found.value) if found.value else None

    async def read(self, piece: Piece) -> tuple[_Reading, ...]:
        """Read a piece; in two where the answer for the whole of it was cut off."""
        reading = await self._read(piece)
        if reading.ending == "truncated" and (parts := halves(self.document.text, piece)) is not None:
            first, second = await _together(map(self.read, parts))
            paid = replace(first[0], replies=(*reading.replies, *first[0].replies))
            return (paid, *first[1:], *second)
        return (reading,)

    async def _read(self, piece: Piece) -> _Reading:
        """Ask for a piece's events; then, if wanted, for what is missing and what was not found."""
        text, place = self.document.text, piece.place
        reply = await self._ask(self.prompt.ask(text, piece), Draft, "extract")
        if reply.value is None:
            return _Reading(place, Draft(planted=(), events=()), 0, (reply,), reply.ending, reply.error)
        draft = reply.value
        first_pass = len(draft.events)
        replies: tuple[Reply[Draft] | Reply[Repair], ...] = (reply,)

        if self.steps.second_pass:
            more = await self._ask(self.prompt.ask_missing(text, piece, draft), Draft, "missing")
            draft = _joined(draft, more.value)
            replies += (more,)

        proven = self._assemble(draft, [place] * len(draft.events))
        assembly: Assembly | None = proven
        if self.steps.repair and (questions := _questions(proven)):
            answer = await self._ask(self.prompt.ask_again(text, piece, questions, draft), Repair, "repair")
            if answer.value is not None:
                draft, assembly = mended(draft, questions, answer.value.fixes), None
            replies += (answer,)
        return _Reading(place, draft, first_pass, replies, "answered", assembly=assembly)

    async def _ask(self, messages: Sequence[Message], shape: type[Sent], purpose: Purpose) -> Reply[Sent]:
        return await self.model.ask(messages, shape, purpose=purpose, document_id=self.document.id)

    def _assemble(self, draft: Draft, homes: Sequence[Place]) -> Assembly:
        return assemble(draft, self.source, self.day, homes, self.published)

    def assembled(self, readings: Sequence[_Reading]) -> tuple[Assembly, tuple[int, ...]]:
        """All pieces proven together, and for each event a number that tells piece and pass it was read in."""
        events: list[DraftEvent] = []
        homes: list[Place] = []
        passes: list[int] = []
        for number, reading in enumerate(readings):
            for index, event in enumerate(reading.draft.events):
                events.append(_told_apart(event, number) if len(readings) > 1 else event)
                homes.append(reading.piece)
                passes.append(2 * number + (index >= reading.first_pass))
        assembly = readings[0].assembly if len(readings) == 1 else None
        if assembly is None:
            planted = tuple(words for reading in readings for words in reading.draft.planted)
            assembly = self._assemble(Draft(planted=planted, events=tuple(events)), homes)
        return assembly, tuple(passes[index] for index in assembly.origins)


def _questions(assembly: Assembly) -> tuple[Rejection, ...]:
    """The rejections that a second look at the text can mend."""
    return tuple(rejection for rejection in assembly.rejections if mendable(rejection))[:QUESTION_LIMIT]


async def _together(work: Iterable[Coroutine[Any, Any, Done]]) -> list[Done]:
    """All at once; where one fails for good, the others are called off, so that nothing more is paid for."""
    first, *others = work
    if not others:
        return [await first]  # as for most texts, and without a task
    tasks = [asyncio.ensure_future(one) for one in (first, *others)]
    try:
        return await asyncio.gather(*tasks)
    except BaseException:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise


def _joined(draft: Draft, more: Draft | None) -> Draft:
    """Both passes; ids of the second that the first has used are told apart."""
    if more is None:
        return draft
    taken = {event.id for event in draft.events}
    names = {event.id: f"{event.id}+" for event in more.events if event.id in taken}
    later = (_with_names(event, lambda name: names.get(name, name)) for event in more.events)
    return Draft(planted=(*draft.planted, *more.planted), events=(*draft.events, *later))


def _told_apart(event: DraftEvent, number: int) -> DraftEvent:
    return _with_names(event, lambda name: f"{number}:{name}")


def _with_names(event: DraftEvent, named: Callable[[str], str]) -> DraftEvent:
    return event.model_copy(
        update={
            "id": named(event.id),
            "part_of": named(event.part_of) if event.part_of else None,
            "responds_to": tuple(map(named, event.responds_to)),
        }
    )


def failed_extraction(
    document: Document, prompt: Prompt, model_name: str, error: str, *, with_text: bool = False
) -> Extraction:
    """The result for a document that could not be asked about at all."""
    unknown = DateOfDocument(value=None, basis="unknown", start=None, end=None)
    return Extraction(
        document=_info(document, unknown, with_text=with_text),
        outcome="failed",
        provenance=_provenance(prompt, model_name, recorded=False),
        error=error,
    )


def _provenance(prompt: Prompt, model_name: str, *, recorded: bool) -> Provenance:
    return Provenance(
        model=model_name,
        prompt=prompt.name,
        prompt_version=prompt.version,
        prompt_sha256=prompt.sha256,
        schema_version=SCHEMA_VERSION,
        recorded=recorded,
    )


def _outcome(events: Sequence[object], failed: _Reading | None) -> Outcome:
    """A text of which a piece got no answer is not done, whatever the other pieces gave."""
    if failed is not None and failed.ending != "answered":
        return failed.ending
    return "events" if events else "no_events"


def _mention(text: str, place: Place) -> Mention:
    return Mention(text=text[place.start : place.end], start=place.start, end=place.end)


def _info(document: Document, date: DateOfDocument, *, with_text: bool) -> DocumentInfo:
    return DocumentInfo(
        id=document.id,
        source=document.source,
        date=date,
        characters=len(document.text),
        sha256=hashlib.sha256(document.text.encode()).hexdigest() if document.text else None,
        text=document.text if with_text else None,
    )
