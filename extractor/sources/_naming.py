"""Names of documents: unique, the same in every run, and safe to print."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import sqlite3

LONGEST: Final = 200
"""Characters of an id, so that it fits into the name of a file."""


class Names:
    """Remembers which ids were given. They go to a temporary file once they are many, so memory stays flat.

    >>> names = Names()
    >>> [names.unique(name) for name in ("a", "b", "a", "a")]
    ['a', 'b', 'a~2', 'a~3']
    """

    def __init__(self) -> None:
        self._given: sqlite3.Connection | None = None
        self._any_shared = False

    def _table(self) -> sqlite3.Connection:
        if self._given is None:
            import sqlite3

            # An unnamed database is SQLite's own temporary file; a consumer may run each step in another thread.
            self._given = sqlite3.connect("", isolation_level=None, check_same_thread=False)
            self._given.execute("PRAGMA synchronous = OFF")
            self._given.execute("BEGIN")
            self._given.execute("CREATE TABLE given (name TEXT PRIMARY KEY, times INTEGER NOT NULL) WITHOUT ROWID")
            self._given.execute("CREATE TABLE stem (name TEXT PRIMARY KEY, times INTEGER NOT NULL) WITHOUT ROWID")
        return self._given

    def count(self, stems: Iterable[str]) -> None:
        """Note the stems of files, each as often as a file has it."""
        table = self._table()
        table.executemany(
            "INSERT INTO stem VALUES (?, 1) ON CONFLICT DO UPDATE SET times = times + 1",
            ((printable(stem),) for stem in stems),
        )
        self._any_shared = table.execute("SELECT 1 FROM stem WHERE times > 1 LIMIT 1").fetchone() is not None

    def is_shared(self, stem: str) -> bool:
        """Whether more than one of the files that were counted has it."""
        if not self._any_shared:
            return False
        found = self._table().execute("SELECT times > 1 FROM stem WHERE name = ?", (printable(stem),)).fetchone()
        return bool(found and found[0])

    def unique(self, wanted: str) -> str:
        """The wanted id, made printable and not too long; with a number behind it, if it was given before."""
        name = shortened(printable(wanted))
        given = self._table()
        taken, number = name, 1
        while not given.execute("INSERT OR IGNORE INTO given VALUES (?, 1)", (taken,)).rowcount:
            if number == 1:
                (number,) = given.execute("SELECT times FROM given WHERE name = ?", (name,)).fetchone()
            number += 1
            taken = f"{name}~{number}"
        if number > 1:
            given.execute("UPDATE given SET times = ? WHERE name = ?", (number, name))
        return taken

    def close(self) -> None:
        if self._given is not None:
            self._given.close()
            self._given = None


def printable(name: str) -> str:
    r"""Without line breaks, escape sequences and half characters, which are written out.

    >>> printable("two\nlines")
    'two\\nlines'
    """
    if name.isprintable():
        return name
    return "".join(char if unicodedata.category(char)[0] != "C" else _written_out(char) for char in name)


def _written_out(char: str) -> str:
    return ascii(char)[1:-1]


def shortened(name: str) -> str:
    """A name of at most `LONGEST` characters; the digest of the whole tells two long ones apart."""
    if len(name) <= LONGEST:
        return name
    digest = hashlib.sha256(name.encode()).hexdigest()[:16]
    return f"{name[: LONGEST - 17]}~{digest}"


def member_path(name: str) -> str:
    """The name of a member of an archive as a plain relative path, whatever it tries.

    >>> member_path("../../etc/passwd")
    'etc/passwd'
    """
    parts = re.split(r"[/\\]+", re.sub(r"^[A-Za-z]:", "", name))
    return "/".join(part for part in parts if part not in {"", ".", ".."}) or "unnamed"


def stem_of(path: str, suffixes: frozenset[str]) -> str:
    """A path without its last suffix, and without the one before `.gz`.

    >>> stem_of("news/page.html.gz", frozenset({".html"}))
    'news/page'
    """
    stem, suffix = os.path.splitext(path)
    inner, inner_suffix = os.path.splitext(stem)
    return inner if suffix.lower() == ".gz" and inner_suffix.lower() in suffixes else stem
