"""What a run of many documents knows of itself: its settings, its documents, its calls, its results.

Kept in the same SQLite file as the answers. A row stands before a request leaves and is completed with its answer; a
result stands before it is written out. So the process may end at any moment: the same command finds the documents that
are done, the answers that are paid, and the calls that may have been.
"""

from __future__ import annotations

import hashlib
import itertools
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple

from extractor import answers
from extractor.database import Database, Packed
from extractor.errors import RunChanged
from extractor.rendering import render_jsonl
from extractor.schema import Document, Extraction, Usage
from extractor.stored import storable

SCHEMA: Final = """
CREATE TABLE runs (id INTEGER PRIMARY KEY, output TEXT NOT NULL, manifest TEXT NOT NULL);
CREATE TABLE documents (
  place INTEGER PRIMARY KEY, id TEXT NOT NULL, source TEXT, digest TEXT NOT NULL, content BLOB NOT NULL,
  tokens INTEGER NOT NULL);
CREATE TABLE results (
  place INTEGER PRIMARY KEY, state INTEGER NOT NULL, outcome TEXT NOT NULL, events INTEGER NOT NULL,
  rejections INTEGER NOT NULL, error TEXT, line BLOB NOT NULL);
CREATE TABLE calls (
  id INTEGER PRIMARY KEY, run INTEGER NOT NULL, key TEXT NOT NULL, document TEXT NOT NULL, purpose TEXT NOT NULL,
  state TEXT NOT NULL, prompt_tokens INTEGER NOT NULL, cached_tokens INTEGER NOT NULL,
  completion_tokens INTEGER NOT NULL, reasoning_tokens INTEGER NOT NULL);
CREATE INDEX calls_by_run ON calls (run, state);
"""

_PLACES: Final = 1 << 40
"""Places of one run: the place of document n of run r is r * _PLACES + n."""
_PORTION: Final = 500
"""Documents surveyed in one commit."""
_SHOWN: Final = 5
ANSWERED: Final = "answered"
_LOST: Final = frozenset({"sent", "lost"})

FINAL: Final = 1
"""A result that stands."""
PASSING: Final = 0
"""A failure that may pass: the document gets another try at the end."""
RETRY: Final = 2
"""A failure that somebody wants tried again: answers that were of no use are asked for anew."""


def open_store(path: Path | None) -> Database:
    """Open a file of answers and runs, or make it; None: one that goes away when it is closed."""
    return Database(path, answers.SCHEMA + SCHEMA)


@dataclass(frozen=True)
class Reading:
    """A document read, as the run keeps it. `line` is the extraction as JSON with its line end."""

    line: bytes
    outcome: str
    events: int
    rejections: int
    error: str | None = None
    passing: bool = False
    """It failed, and may not fail another time."""


def reading_of(extraction: Extraction, *, passing: bool) -> Reading:
    """A result as a run keeps it."""
    return Reading(
        line=render_jsonl(extraction).encode(),
        outcome=extraction.outcome,
        events=len(extraction.events),
        rejections=len(extraction.rejections),
        error=extraction.error,
        passing=passing,
    )


class _Known(NamedTuple):
    """A document of an earlier survey."""

    id: str
    digest: str
    readable: bool


class Spent(NamedTuple):
    """What calls used: as counted by the service, and the most that those can have used whose answer never came."""

    counted: Usage
    lost: Usage
    calls: int


class Tally(NamedTuple):
    """How far a run is."""

    documents: int
    done: int
    failed: int
    events: int
    rejections: int


class Ledger:
    """One run in a database: found again by the name of its output, or begun.

    Args:
        database: where it is kept.
        output: what the run is called, such as the name of its output file.
        manifest: what a result depends on beside its document, by the names a person knows it by.
        fresh: begin anew, whatever is there.

    Raises:
        RunChanged: the run that is there was made with another manifest.
    """

    def __init__(self, database: Database, output: str, manifest: Mapping[str, str], *, fresh: bool = False) -> None:
        self._database = database
        self._calls: int | None = None
        query = "SELECT id, manifest FROM runs WHERE output = ? ORDER BY id DESC LIMIT 1"
        earlier = next(database.read(query, (output,)), None)
        if earlier is not None and not fresh:
            self.run: int = earlier[0]
            self.resumed = True
            changed = _changes(json.loads(earlier[1]), manifest)
            if changed:
                raise RunChanged(f"{database.path} holds a run of {output} made otherwise: {'; '.join(changed)}")
            return
        self.resumed = False
        with database.transaction() as connection:
            if earlier is not None:
                for table in ("documents", "results"):
                    connection.execute(f"DELETE FROM {table} WHERE place BETWEEN ? AND ?", self._span(earlier[0]))  # noqa: S608 - ours
            row = connection.execute(
                "INSERT INTO runs (output, manifest) VALUES (?, ?)",
                (output, json.dumps(dict(manifest), ensure_ascii=False)),
            )
            self.run = row.lastrowid or 0

    @staticmethod
    def _span(run: int) -> tuple[int, int]:
        return run * _PLACES, (run + 1) * _PLACES - 1

    def _place(self, number: int) -> int:
        return self.run * _PLACES + number

    def survey(self, documents: Iterable[tuple[Document, int, str | None]]) -> None:
        """Take in the documents, in order, each with its tokens and, where it could not be read, the reason.

        Those of an interrupted run must be there again, with the same texts; more may follow them. What could not be
        read then may be readable now.

        Raises:
            RunChanged: one is missing, or another, or has another text.
        """
        changed: list[str] = []
        known = self._known()
        numbered = enumerate(documents)
        while portion := list(itertools.islice(numbered, _PORTION)):
            with self._database.transaction() as connection:
                for number, (document, tokens, error) in portion:
                    content = _content(document, error)
                    digest = hashlib.sha256(content).hexdigest()
                    earlier = next(known, None)
                    if earlier is not None and earlier.digest == digest:
                        continue
                    if earlier is not None and earlier.id != storable(document.id):
                        changed.append(f"document {number + 1} was {earlier.id} and is {document.id}")
                    elif earlier is not None and earlier.readable:
                        changed.append(f"{document.id} has another text or source")
                    else:
                        place = self._place(number)
                        name, source = storable(document.id), storable(document.source or "")
                        row = (place, name, source, digest, Packed(content), -1 if error else tokens)
                        connection.execute("INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?, ?, ?)", row)
                        connection.execute("DELETE FROM results WHERE place = ?", (place,))
            if len(changed) >= _SHOWN:
                break
        else:
            missing = [document.id for document in known]
            if missing:
                changed.append(f"{missing[0]} is missing" + (f", with {len(missing) - 1} more" * (len(missing) > 1)))
        if changed:
            shown = "; ".join(changed[:_SHOWN]) + ("; and more" if len(changed) > _SHOWN else "")
            raise RunChanged(f"{self._database.path} holds a run of other documents: {shown}")

    def _known(self) -> Iterator[_Known]:
        span = self._span(self.run)
        query = "SELECT id, digest, tokens >= 0 FROM documents WHERE place BETWEEN ? AND ? ORDER BY place"
        return (_Known(*row) for row in self._database.read(query, span))

    def tally(self) -> Tally:
        span = self._span(self.run)
        read = self._database.read
        (documents,) = next(read("SELECT count(*) FROM documents WHERE place BETWEEN ? AND ?", span))
        query = (
            "SELECT count(*), coalesce(sum(error IS NOT NULL), 0), coalesce(sum(events), 0), "
            "coalesce(sum(rejections), 0) FROM results WHERE place BETWEEN ? AND ? AND state = ?"
        )
        return Tally(documents, *next(read(query, (*span, FINAL))))

    def forget_failed(self) -> int:
        """Make documents that failed for good documents that are still to be read."""
        with self._database.transaction() as connection:
            rows = connection.execute(
                "UPDATE results SET state = ? WHERE place BETWEEN ? AND ? AND state = ? AND error IS NOT NULL "
                "AND NOT EXISTS (SELECT 1 FROM documents d WHERE d.place = results.place AND d.tokens < 0)",
                (RETRY, *self._span(self.run), FINAL),
            )
        return rows.rowcount

    def unread(self) -> Iterator[int]:
        """The numbers of documents without any result, in order."""
        return self._numbers(
            "SELECT d.place FROM documents d LEFT JOIN results r ON r.place = d.place "
            "WHERE d.place BETWEEN ? AND ? AND r.place IS NULL AND d.place > ? ORDER BY d.place LIMIT 1000"
        )

    def failed(self, state: int) -> Iterator[int]:
        """The numbers of documents that get another try, `PASSING` or `RETRY`, in order."""
        return self._numbers(
            f"SELECT place FROM results WHERE place BETWEEN ? AND ? AND state = {state:d} AND place > ? "  # noqa: S608 - a number
            "ORDER BY place LIMIT 1000"
        )

    def _numbers(self, query: str) -> Iterator[int]:
        """In portions, so that no read of long standing keeps the log of the file from being folded back."""
        last = -1
        span = self._span(self.run)
        while rows := list(self._database.read(query, (*span, self._place(last)))):
            for (place,) in rows:
                last = place - span[0]
                yield last

    def unread_tokens(self) -> tuple[int, int]:
        """Documents without a final result, and the tokens of their texts together."""
        query = (
            "SELECT count(*), coalesce(sum(max(d.tokens, 0)), 0) FROM documents d LEFT JOIN results r ON r.place = d.place "
            "WHERE d.place BETWEEN ? AND ? AND coalesce(r.state, -1) != ?"
        )
        documents, tokens = next(self._database.read(query, (*self._span(self.run), FINAL)))
        return documents, tokens

    def document(self, number: int) -> tuple[Document, str | None]:
        """A document as it was surveyed, and why it could not be read, if so."""
        (content,) = next(self._database.read("SELECT content FROM documents WHERE place = ?", (self._place(number),)))
        fields = json.loads(self._database.unpacked(content))
        return Document(**fields["document"]), fields["error"]

    async def keep(self, number: int, reading: Reading) -> None:
        """Keep a result for good."""
        row = (
            self._place(number),
            PASSING if reading.passing else FINAL,
            reading.outcome,
            reading.events,
            reading.rejections,
            None if reading.error is None else storable(reading.error),
            Packed(reading.line),
        )
        await self._database.write(("INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?, ?, ?, ?)", row))

    def lines(self, start: int) -> Iterator[tuple[int, bytes]]:
        """Final results from a number on, in order, up to the first document that has none."""
        number = start
        while True:
            query = "SELECT place, state, line FROM results WHERE place >= ? AND place <= ? ORDER BY place LIMIT 100"
            rows = list(self._database.read(query, (self._place(number), self._span(self.run)[1])))
            for place, state, line in rows:
                if place != self._place(number) or state != FINAL:
                    return
                yield number, self._database.unpacked(line)
                number += 1
            if not rows:
                return

    async def sent(self, key: str, document: str, purpose: str, most: Usage) -> int:
        """Note a call before it leaves, with the most it can use. Gives its number."""
        self._calls = 1 + (self._last_call() if self._calls is None else self._calls)
        number = self._calls
        row = (number, self.run, key, storable(document), purpose, "sent", *_tokens(most))
        await self._database.write(("INSERT INTO calls VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row))
        return number

    def _last_call(self) -> int:
        (last,) = next(self._database.read("SELECT coalesce(max(id), 0) FROM calls"))
        return int(last)

    async def ended(self, call: int, state: str, used: Usage) -> None:
        """Note how a call ended, and what it used."""
        await self._database.write(
            (
                "UPDATE calls SET state = ?, prompt_tokens = ?, cached_tokens = ?, completion_tokens = ?, "
                "reasoning_tokens = ? WHERE id = ?",
                (state, *_tokens(used), call),
            )
        )

    def spent(self) -> Spent:
        """What the calls of the run used so far, in this process and in those before it."""
        rows = self._database.read(
            "SELECT state, count(*), sum(prompt_tokens), sum(cached_tokens), sum(completion_tokens), "
            "sum(reasoning_tokens) FROM calls WHERE run = ? GROUP BY state",
            (self.run,),
        )
        counted, lost, calls = Usage(), Usage(), 0
        for state, *numbers in rows:
            usage = Usage(**dict(zip(Usage.model_fields, numbers, strict=True)))
            calls += usage.requests
            if state in _LOST:
                lost += usage
            elif state == ANSWERED:
                counted += usage
        return Spent(counted, lost, calls)


def _tokens(usage: Usage) -> tuple[int, int, int, int]:
    return usage.prompt_tokens, usage.cached_tokens, usage.completion_tokens, usage.reasoning_tokens


def _content(document: Document, error: str | None) -> bytes:
    """Everything of a document that a result depends on."""
    fields: dict[str, Any] = {"document": document.model_dump(mode="json"), "error": error}
    return json.dumps(fields, sort_keys=True).encode()


def _changes(before: Mapping[str, str], now: Mapping[str, str]) -> list[str]:
    """What differs, each as `model: gpt-5-mini, now gpt-5`."""
    return [
        f"{name}: {before.get(name, 'none')}, now {now.get(name, 'none')}"
        for name in sorted(before.keys() | now.keys())
        if before.get(name) != now.get(name)
    ]
