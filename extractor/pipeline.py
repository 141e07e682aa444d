"""One document, from its text to its events. Reads top to bottom as the product.

Pure: the model is an argument, and nothing here touches a network, a disk, a clock or the environment.
"""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, Literal, Protocol, TypeVar

from pydantic import BaseModel

from extractor.assembly import Assembly, assemble
from extractor.locating import Source
from extractor.normalising.dates import find_document_date
from extractor.prompting import Message, Prompt
from extractor.repairing import mendable, mended
from extractor.schema import (
    SCHEMA_VERSION,
    Attempt,
    DateOfDocument,
    Document,
    DocumentInfo,
    Draft,
    Extraction,
    Provenance,
    Rejection,
    Repair,
    Usage,
)
from extractor.vocabulary import Ending, Outcome

Sent = TypeVar("Sent", bound=BaseModel)

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
        self,
        messages: Sequence[Message],
        shape: type[Sent],
        *,
        purpose: Literal["extract", "repair"],
        document_id: str,
    ) -> Reply[Sent]: ...


async def extract_document(document: Document, prompt: Prompt, model: Model, *, repair: bool = True) -> Extraction:
    """Read one document.

    Raises:
        ModelError: where every other document would fail alike; any other failure is an outcome.
    """
    date = _date_of(document)
    source = Source(document.text)

    reply = await model.ask(prompt.ask(document.text), Draft, purpose="extract", document_id=document.id)
    attempts = reply.attempts
    recorded = reply.recorded
    assembly = Assembly((), ())

    if reply.value is not None:
        draft = reply.value
        assembly = assemble(draft, source, _day(date))
        questions = _questions(assembly.rejections) if repair else ()
        if questions:
            again = prompt.ask_again(document.text, questions, draft)
            answer = await model.ask(again, Repair, purpose="repair", document_id=document.id)
            attempts += answer.attempts
            recorded = recorded and answer.recorded
            if answer.value is not None:
                assembly = assemble(mended(draft, questions, answer.value.fixes), source, _day(date))

    return Extraction(
        document=_info(document, date),
        outcome=_outcome(reply, assembly),
        events=assembly.events,
        rejections=assembly.rejections,
        usage=sum((attempt.usage for attempt in attempts), Usage()),
        attempts=attempts,
        provenance=_provenance(prompt, model.name, recorded=recorded),
        error=reply.error,
    )


def failed_extraction(document: Document, prompt: Prompt, model_name: str, error: str) -> Extraction:
    """The result for a document that could not be asked about at all."""
    return Extraction(
        document=_info(document, DateOfDocument(value=None, basis="unknown", start=None, end=None)),
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


def _outcome(reply: Reply[Draft], assembly: Assembly) -> Outcome:
    if reply.ending == "answered":
        return "events" if assembly.events else "no_events"
    return reply.ending


def _date_of(document: Document) -> DateOfDocument:
    found = find_document_date(document.text, supplied=document.date)
    return DateOfDocument(value=found.value, basis=found.basis, start=found.start, end=found.end)


def _day(date: DateOfDocument) -> datetime.date | None:
    return datetime.date.fromisoformat(date.value) if date.value else None


def _info(document: Document, date: DateOfDocument) -> DocumentInfo:
    return DocumentInfo(
        id=document.id,
        source=document.source,
        date=date,
        characters=len(document.text),
        sha256=hashlib.sha256(document.text.encode()).hexdigest() if document.text else None,
    )


def _questions(rejections: Sequence[Rejection]) -> tuple[Rejection, ...]:
    """The rejections that a second look at the text can mend."""
    return tuple(rejection for rejection in rejections if mendable(rejection))[:QUESTION_LIMIT]
