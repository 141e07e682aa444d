"""The tables of the SQLite output, drawn from the types of the output, and its views and search.

A field that is a list becomes a table of its own with a reference to what it belongs to; a record inside of another
becomes columns with its name in front (`period_value`); a number has its exact digits beside it (`value_exact`).
`start` and `end` are called `start_char` and `end_char`, for END is a word of SQL.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from pydantic import BaseModel

from extractor.arrow import EXACT
from extractor.flat import code_meanings
from extractor.meanings import Field, Meaning, fields_of
from extractor.schema import DraftEvent, Extraction, Provenance, TradeEvent

LAYOUT_VERSION: Final = 1
"""Kept in `PRAGMA user_version`; a change of tables that readers would stumble over raises it."""
APPLICATION_ID: Final = 0x74726465
"""Kept in `PRAGMA application_id`: tells our databases from others."""


@dataclass(frozen=True)
class DbColumn:
    """One column. `source` is the field it holds, empty for keys and what is computed."""

    name: str
    type: str
    meaning: Meaning
    source: str = ""
    labels: tuple[str, ...] = ()
    required: bool = False
    references: str = ""

    @property
    def sql(self) -> str:
        words = [self.name, self.type]
        if self.required:
            words.append("NOT NULL")
        if self.references:
            words.append(f"REFERENCES {self.references}(id)")
        return " ".join(words)


@dataclass(frozen=True)
class Table:
    """One table: `id`, a reference to its parent, then columns of one type of the output, or of one text."""

    name: str
    record: type[BaseModel] | None
    parent: Table | None
    columns: tuple[DbColumn, ...]
    about: str

    @property
    def all_columns(self) -> tuple[DbColumn, ...]:
        key = DbColumn(
            "id", "INTEGER PRIMARY KEY", Meaning(f"Key; rows of {self.name} are in the order of the output.")
        )
        if self.parent is None:
            return (key, *self.columns)
        one = singular(self.parent.name)
        reference = DbColumn(
            one, "INTEGER", Meaning(f"The {one} it belongs to."), required=True, references=self.parent.name
        )
        return (key, reference, *self.columns)

    @property
    def sql(self) -> str:
        lines = [column.sql for column in self.all_columns]
        if self.name in TITLES:
            lines.append(f"title TEXT GENERATED ALWAYS AS ({TITLES[self.name]}) VIRTUAL")
        return f"CREATE TABLE {self.name} (\n  " + ",\n  ".join(lines) + "\n)"


TITLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "events": "event_id || ' ' || type || ' ' || status",
        "provenance": "model || ', ' || prompt || ' ' || prompt_version",
        "products": "text",
    }
)
"""A readable label for what other tables refer to; Datasette shows a column of this name in place of the key."""


def singular(table: str) -> str:
    return table.removesuffix("s")


_NAMED: Final[Mapping[str, str]] = MappingProxyType({"DocumentInfo.id": "name", "TradeEvent.id": "event_id"})
_WITHOUT_PREFIX: Final = frozenset({"Extraction.document"})
_ITEM: Final[Mapping[str, str]] = MappingProxyType(
    {"issues": "issue", "hs_chapters": "chapter", "responds_to": "responds_to"}
)
_ABOUT: Final[Mapping[str, str]] = MappingProxyType(
    {
        "documents": "The texts that were read, how each ended, and what it cost.",
        "events": "The events.",
        "evidence": "The quotes that prove each event.",
        "actors": "The parties of each event.",
        "issues": "What talks, agreements, demands, criticism and disputes are about.",
        "products": "Goods concerned.",
        "hs_chapters": "Chapters of the Harmonized System that a product's words name.",
        "quantities": "The figures of each event.",
        "dates": "The times of each event.",
        "responds_to": "Which events of its document an event answers.",
        "rejections": "What the model claimed and the record does not hold, and why.",
        "suspected": "Passages that speak to a machine instead of a reader.",
        "attempts": "Each request for a document and what it cost.",
        "provenance": "What made the records.",
    }
)


def _columns(record: type[BaseModel], prefix: str = "", *, optional: bool = False) -> Iterator[DbColumn]:
    for field in fields_of(record):
        yield from _columns_of(field, prefix, optional or field.optional)
    if record is TradeEvent:
        for name, _, meaning in code_meanings():
            yield DbColumn(name, "TEXT", meaning, "")


def named(field: Field, prefix: str) -> str:
    """The name of a field's column, or of its columns' common part."""
    name = prefix + _NAMED.get(field.source, field.name)
    match field.kind:
        case "span":
            return name.removesuffix("_span")
        case "record" if field.source in _WITHOUT_PREFIX:
            return prefix
        case "record" if field.record not in {DraftEvent, Provenance}:
            return f"{name}_"
        case "integer" if field.name in {"start", "end"}:
            return f"{name}_char"
    return "date" if name == "date_value" else name


def _columns_of(field: Field, prefix: str, optional: bool) -> Iterator[DbColumn]:
    def column(name: str, kind: str, meaning: Meaning = field.meaning) -> DbColumn:
        return DbColumn(name, kind, meaning, field.source, field.labels, required=not optional)

    name = named(field, prefix)
    match field.kind:
        case "text" | "label":
            yield column(name, "TEXT")
        case "integer" | "flag":
            yield column(name, "INTEGER")
        case "number":
            yield column(name, "REAL")
            yield column(name + EXACT, "TEXT", Meaning("The same number as JSON writes it, every digit."))
        case "span":
            for end in ("start", "end"):
                yield column(f"{name}_{end}_char", "INTEGER")
        case "record" if field.record is DraftEvent:
            yield column(name, "TEXT", Meaning(field.meaning.text + " JSON."))
        case "record" if field.record is Provenance:
            yield DbColumn(name, "INTEGER", field.meaning, field.source, required=True, references="provenance")
        case "record":
            yield from _columns(field.inner, name, optional=optional)


def _tables(record: type[BaseModel], name: str, parent: Table | None) -> Iterator[Table]:
    table = Table(name, record, parent, tuple(_columns(record)), _ABOUT.get(name, ""))
    yield table
    for field in fields_of(record):
        if field.kind == "records":
            yield from _tables(field.inner, field.name, table)
        elif field.kind in {"texts", "labels"}:
            item = DbColumn(
                _ITEM.get(field.name, "value"), "TEXT", field.meaning, field.source, field.labels, required=True
            )
            yield Table(field.name, None, table, (item,), _ABOUT.get(field.name, field.meaning.text))


PROVENANCE: Final = Table("provenance", Provenance, None, tuple(_columns(Provenance)), _ABOUT["provenance"])
TABLES: Final = (PROVENANCE, *_tables(Extraction, "documents", None))
TABLE: Final[Mapping[str, Table]] = MappingProxyType({table.name: table for table in TABLES})

INDEXES: Final = (
    *(f"CREATE INDEX {table.name}_{singular(table.parent.name)} ON {table.name}({singular(table.parent.name)})" for table in TABLES if table.parent),
    "CREATE INDEX documents_name ON documents(name)",
    "CREATE INDEX documents_date ON documents(date)",
    "CREATE INDEX documents_provenance ON documents(provenance)",
    "CREATE INDEX events_type_status ON events(type, status)",
    "CREATE INDEX actors_country_role ON actors(country, role)",
    "CREATE INDEX hs_chapters_chapter ON hs_chapters(chapter)",
    "CREATE INDEX quantities_kind ON quantities(kind)",
    "CREATE INDEX dates_value ON dates(value)",
)  # fmt: skip

SEARCHES: Final = (
    'CREATE VIRTUAL TABLE documents_fts USING fts5(name, text, content="documents", content_rowid="id", tokenize="unicode61 remove_diacritics 2")',
    'CREATE VIRTUAL TABLE evidence_fts USING fts5(quote, content="evidence", content_rowid="id", tokenize="unicode61 remove_diacritics 2")',
)  # fmt: skip


def _role(role: str, field: str = "name") -> str:
    return (
        f"(SELECT group_concat({field}, '; ') FROM (SELECT DISTINCT {field} FROM actors "
        f"WHERE actors.event = e.id AND role = '{role}' AND {field} IS NOT NULL ORDER BY actors.id))"
    )


_ACTING: Final = "('issuer', 'reporter', 'seller')"
_AFFECTED: Final = "('target', 'partner', 'buyer')"

VIEWS: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "events_with_parties": (
            "One row an event: who, to whom, how far, and the first quote that proves it.",
            f"""SELECT e.id, d.name AS document, d.date AS document_date, e.event_id, e.type, e.status, e.subtype,
              e.direction, e.retaliatory, {_role("issuer")} AS issuers, {_role("issuer", "country")} AS issuer_countries,
              {_role("target")} AS targets, {_role("target", "country")} AS target_countries,
              {_role("exempt")} AS exempted, {_role("participant")} AS participants,
              (SELECT group_concat(text, '; ') FROM products WHERE products.event = e.id) AS products,
              (SELECT value FROM dates WHERE dates.event = e.id AND role = 'event' ORDER BY id LIMIT 1) AS event_date,
              (SELECT value FROM dates WHERE dates.event = e.id AND role = 'effective' ORDER BY id LIMIT 1) AS effective_date,
              e.summary, (SELECT quote FROM evidence WHERE evidence.event = e.id ORDER BY id LIMIT 1) AS quote
            FROM events AS e JOIN documents AS d ON d.id = e.document""",
        ),
        "pairs": (
            "The acting and the affected party of each event, as keys of actors; equals are paired once.",
            f"""SELECT e.id AS event, a.id AS issuer, b.id AS target FROM events AS e
              LEFT JOIN actors AS a ON a.event = e.id AND a.role IN {_ACTING}
              LEFT JOIN actors AS b ON b.event = e.id AND b.role IN {_AFFECTED}
              WHERE a.id IS NOT NULL OR b.id IS NOT NULL
            UNION ALL SELECT p.event, p.id, q.id FROM actors AS p JOIN actors AS q ON q.event = p.event AND q.id > p.id
              WHERE p.role = 'participant' AND q.role = 'participant'
              AND NOT EXISTS (SELECT 1 FROM actors AS o WHERE o.event = p.event AND o.role NOT IN ('participant', 'exempt'))
            UNION ALL SELECT p.event, p.id, NULL FROM actors AS p WHERE p.role = 'participant'
              AND (EXISTS (SELECT 1 FROM actors AS o WHERE o.event = p.event AND o.role NOT IN ('participant', 'exempt'))
                OR (SELECT count(*) FROM actors AS o WHERE o.event = p.event AND o.role = 'participant') = 1)
            UNION ALL SELECT e.id, NULL, NULL FROM events AS e
              WHERE NOT EXISTS (SELECT 1 FROM actors AS o WHERE o.event = e.id AND o.role <> 'exempt')""",
        ),
        "dyads": (
            "One row an issuer × target × quantity.",
            """SELECT e.id AS event, d.name AS document, d.date AS document_date, e.event_id, e.type, e.status,
              e.direction, i.name AS issuer, i.country AS issuer_country, t.name AS target, t.country AS target_country,
              q.kind AS quantity_kind, q.value, q.value_max, q.unit, q.comparator, q.change, q.per, q.applies_to,
              q.period_value AS period, q.deadline_value AS deadline, q.text AS quantity_text, e.summary
            FROM pairs AS p JOIN events AS e ON e.id = p.event JOIN documents AS d ON d.id = e.document
              LEFT JOIN actors AS i ON i.id = p.issuer LEFT JOIN actors AS t ON t.id = p.target
              LEFT JOIN quantities AS q ON q.event = e.id""",
        ),
        "tariffs": (
            "Tariffs and trade remedies with their rates, one row an issuer × target × rate.",
            """SELECT event, document, document_date, event_id, type, status, issuer, issuer_country, target,
              target_country, value AS rate, value_max AS rate_max, unit, comparator, applies_to AS product, quantity_text,
              summary
            FROM dyads WHERE type IN ('tariff', 'trade_remedy') AND quantity_kind = 'duty_rate'""",
        ),
        "statistics": (
            "Stated trade figures: whose, with whom, what, how much and for when.",
            """SELECT event, document, document_date, status, issuer AS reporter, issuer_country AS reporter_country,
              target AS partner, target_country AS partner_country, quantity_kind AS kind, change, comparator, value,
              value_max, unit, per, period, quantity_text, summary
            FROM dyads WHERE type = 'trade_statistic' AND quantity_kind IS NOT NULL""",
        ),
        "timeline": (
            "Every time of every event, those without a value last.",
            """SELECT t.value, t.precision, t.basis, t.role, t.text AS words, e.id AS event, d.name AS document, e.type,
              e.status, e.summary
            FROM dates AS t JOIN events AS e ON e.id = t.event JOIN documents AS d ON d.id = e.document
            ORDER BY t.value IS NULL, t.value""",
        ),
        "quotes_in_context": (
            "Each quote with the text around it, where the texts are here.",
            """SELECT q.id AS evidence, e.id AS event, d.name AS document, e.type, e.status,
              substr(d.text, max(1, q.start_char - 119), min(120, q.start_char)) AS before, q.quote,
              substr(d.text, q.end_char + 1, 120) AS after
            FROM evidence AS q JOIN events AS e ON e.id = q.event JOIN documents AS d ON d.id = e.document""",
        ),
        "unanswered": (
            "Documents without an answer, and why.",
            "SELECT id AS document, name, source, outcome, error FROM documents WHERE outcome NOT IN ('events', 'no_events')",
        ),
    }
)  # fmt: skip
