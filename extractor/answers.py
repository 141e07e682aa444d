"""Recordings of many documents in one SQLite file.

What every request has in common, the instructions and the schema, is kept once: long strings of a request are parts,
kept under their digest, and the request holds the digest in their place.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

from extractor.database import Database, Packed, Statement
from extractor.recordings import Call, Exchange, Kept, parse_json, render_json
from extractor.stored import restored, storable

SCHEMA: Final = """
CREATE TABLE parts (digest TEXT PRIMARY KEY, content BLOB NOT NULL);
CREATE TABLE exchanges (
  key TEXT PRIMARY KEY, run INTEGER NOT NULL, document TEXT NOT NULL, purpose TEXT NOT NULL, prompt TEXT NOT NULL,
  prompt_sha256 TEXT NOT NULL, answered_by TEXT NOT NULL, recorded_at TEXT NOT NULL, request BLOB NOT NULL,
  reply BLOB NOT NULL);
CREATE INDEX exchanges_by_document ON exchanges (document);
"""
_LABELS: Final = ("key", "document", "purpose", "prompt", "prompt_sha256", "answered_by", "recorded_at")
_PART_LENGTH: Final = 256
_COMPARED: Final = 20
_KNOWN_PARTS: Final = 1_000

Json = Any


class AnswerStore:
    """Keeps exchanges in a database; see `recordings.Store`.

    Args:
        database: where.
        run: the number of the run that asks; what it kept itself is no replay to it.
    """

    def __init__(self, database: Database, run: int = 0) -> None:
        self._database = database
        self.run = run
        self._known_parts: set[str] = set()

    def get(self, key: str, request: Mapping[str, Json]) -> Kept | None:  # noqa: ARG002 - the key says all
        row = next(self._database.read("SELECT reply, run FROM exchanges WHERE key = ?", (key,)), None)
        return None if row is None else Kept(self._database.unpacked(row[0]), own=row[1] == self.run)

    async def put(self, exchange: Exchange) -> None:
        parts: dict[str, bytes] = {}
        request = _with_parts(exchange.request, parts)
        new = {digest: part for digest, part in parts.items() if digest not in self._known_parts}
        statements: list[Statement] = [
            ("INSERT OR IGNORE INTO parts VALUES (?, ?)", (digest, Packed(part))) for digest, part in new.items()
        ]
        row = (
            exchange.key,
            self.run,
            storable(exchange.document),
            exchange.purpose,
            exchange.prompt,
            exchange.prompt_sha256,
            exchange.answered_by,
            exchange.recorded_at,
            Packed(render_json(request)),
            Packed(render_json(exchange.reply)),
        )
        marks = ", ".join("?" * len(row))
        statements.append((f"INSERT OR REPLACE INTO exchanges VALUES ({marks})", row))  # noqa: S608 - question marks
        await self._database.write(*statements)
        if len(self._known_parts) < _KNOWN_PARTS:
            self._known_parts.update(new)

    def candidates(self, call: Call) -> Iterable[Exchange]:
        """Of the same document, and the latest."""
        return self._read(
            "WHERE document = ? OR rowid > (SELECT max(rowid) FROM exchanges) - ? LIMIT ?",
            (storable(call.document_id), _COMPARED, 2 * _COMPARED),
        )

    def __iter__(self) -> Iterator[Exchange]:
        return self._read("ORDER BY rowid", ())

    def _read(self, which: str, parameters: tuple[Any, ...]) -> Iterator[Exchange]:
        columns = ", ".join(_LABELS)
        unpacked = self._database.unpacked
        rows = self._database.read(f"SELECT {columns}, request, reply FROM exchanges {which}", parameters)  # noqa: S608 - ours
        for *labels, request, reply in rows:
            labels[1] = restored(labels[1])
            whole = self._without_parts(parse_json(unpacked(request)))
            yield Exchange(**dict(zip(_LABELS, labels, strict=True)), request=whole, reply=parse_json(unpacked(reply)))

    def _without_parts(self, value: Json) -> Json:
        if isinstance(value, list):
            return [self._without_parts(item) for item in value]
        if not isinstance(value, dict):
            return value
        if value.keys() == {"$part"}:
            row = next(self._database.read("SELECT content FROM parts WHERE digest = ?", (value["$part"],)), None)
            return "" if row is None else json.loads(self._database.unpacked(row[0]))
        return {name: self._without_parts(item) for name, item in value.items()}


def _with_parts(request: Mapping[str, Json], parts: dict[str, bytes]) -> dict[str, Json]:
    """A request with its long messages, and the schema that is the same in all of them, taken out."""
    kept: dict[str, Json] = {}
    for name, value in request.items():
        if name == "messages":
            kept[name] = [_message(message, parts) for message in value]
        else:
            kept[name] = _part(value, parts) if isinstance(value, (dict, list)) else value
    return kept


def _message(message: Mapping[str, Json], parts: dict[str, bytes]) -> dict[str, Json]:
    return {
        name: _part(value, parts) if isinstance(value, str) and len(value) > _PART_LENGTH else value
        for name, value in message.items()
    }


def _part(value: Json, parts: dict[str, bytes]) -> Json:
    digest, content = _text_part(value) if isinstance(value, str) else _new_part(value)
    parts[digest] = content
    return {"$part": digest}


def _new_part(value: Json) -> tuple[str, bytes]:
    content = render_json(value)
    return hashlib.sha256(content).hexdigest(), content


_text_part: Final = lru_cache(maxsize=8)(_new_part)
"""The instructions, which are long, stay in it from request to request."""
