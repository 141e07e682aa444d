"""One SQLite file, written by one thread, many statements a commit.

A write is a coroutine that ends when what it wrote is on the disk. All writes that come while a commit is under way
go into the next one together, so that durability costs a document a fraction of one commit and the event loop none.
Reads have a connection of their own and never wait for a commit. A lock beside the file keeps other processes out.
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import sqlite3
import tempfile
import threading
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import filelock

from extractor.errors import RecordingDamaged, StoreFailed, StoreInUse

Parameters = Sequence[Any]
Statement = tuple[str, Parameters]

_APPLICATION_ID: Final = 0x65787472  # "extr"
_FORMAT: Final = 1
_BATCH: Final = 512


class _Write:
    """Statements that belong together, and whoever waits for them."""

    def __init__(self, statements: Sequence[Statement], waiter: asyncio.Future[None]) -> None:
        self.statements = statements
        self.waiter = waiter
        self.loop = waiter.get_loop()


class Database:
    """A file of ours, opened for one process. Close it, or use it as a context manager.

    Args:
        path: the file, made where it is missing; None for one that goes away when it is closed.
        schema: statements that make the tables.

    Raises:
        StoreInUse: another process has it open.
        RecordingDamaged: the file is another program's database.
        StoreFailed: it can't be made or read, or is no database at all.
    """

    def __init__(self, path: Path | None, schema: str) -> None:
        self.path = path
        self._folder = tempfile.TemporaryDirectory(prefix="extractor-") if path is None else None
        self.file = path if path is not None else Path(self._folder.name) / "run.db" if self._folder else Path()
        self._lock = _locked(path)
        try:
            self._check()
            self._writer = self._connect()
            self._prepare(schema)
            self._reader = self._connect()
        except BaseException:
            self._release()
            raise
        self._writing = threading.Lock()
        self._queue: queue.SimpleQueue[_Write | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._write_on, name="extractor-store", daemon=True)
        self._thread.start()

    def _connect(self) -> sqlite3.Connection:
        try:
            connection = sqlite3.connect(self.file, isolation_level=None, check_same_thread=False, timeout=10)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute(f"PRAGMA synchronous = {'OFF' if self.path is None else 'FULL'}")
            connection.execute("PRAGMA cache_size = -8000")
        except sqlite3.Error as error:
            raise self.trouble(error) from error
        return connection

    def _check(self) -> None:
        """That the file, if it is there, is ours; nothing is written to one that is not."""
        if not self.file.is_file() or not self.file.stat().st_size:
            return
        try:
            with contextlib.closing(
                sqlite3.connect(f"{self.file.absolute().as_uri()}?mode=ro", uri=True)
            ) as connection:
                owner = connection.execute("PRAGMA application_id").fetchone()[0]
                version = connection.execute("PRAGMA user_version").fetchone()[0]
        except sqlite3.Error as error:
            raise self.trouble(error) from error
        if owner != _APPLICATION_ID:
            raise RecordingDamaged(
                f"{self.file} is another program's database", hint="Name another file; this one is left as it is."
            )
        if version != _FORMAT:
            raise RecordingDamaged(
                f"{self.file} is of format {version}; this version reads {_FORMAT}", hint="Name another file."
            )

    def _prepare(self, schema: str) -> None:
        try:
            if not self._writer.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                made = f"PRAGMA application_id = {_APPLICATION_ID}; PRAGMA user_version = {_FORMAT};"
                self._writer.executescript(f"BEGIN; {made} {schema} COMMIT;")
        except sqlite3.Error as error:
            raise self.trouble(error) from error

    def __enter__(self) -> Database:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Finish what is waiting to be written, and let go of the file."""
        self._queue.put(None)
        self._thread.join()
        self._reader.close()
        self._writer.close()
        self._release()

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()
        if self._folder is not None:
            self._folder.cleanup()

    def read(self, sql: str, parameters: Parameters = ()) -> Iterator[tuple[Any, ...]]:
        """Rows, as they are found.

        Raises:
            StoreFailed: the file is damaged, or its disk is failing.
        """
        try:
            yield from self._reader.execute(sql, parameters)
        except sqlite3.Error as error:
            raise self.trouble(error) from error

    def unpacked(self, content: bytes) -> bytes:
        """What `Packed` was given.

        Raises:
            StoreFailed: it is damaged.
        """
        try:
            return zlib.decompress(content)
        except zlib.error as error:
            raise self._damaged(error) from error

    async def write(self, *statements: Statement) -> None:
        """Carry out the statements, all or none, and return when they are on the disk.

        Raises:
            StoreFailed: they are not: no room, no permission, a failing disk.
        """
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._queue.put(_Write(statements, waiter))
        await waiter

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """For many writes before or after the asynchronous part: one commit around all of them."""
        with self._writing:
            try:
                self._writer.execute("BEGIN")
                try:
                    yield self._writer
                except BaseException:
                    self._writer.execute("ROLLBACK")
                    raise
                self._writer.execute("COMMIT")
            except sqlite3.Error as error:
                raise self.trouble(error) from error

    def _write_on(self) -> None:
        while (first := self._queue.get()) is not None:
            batch = [first]
            ended = False
            while len(batch) < _BATCH and not ended:
                try:
                    more = self._queue.get_nowait()
                except queue.Empty:
                    break
                if more is None:
                    ended = True
                else:
                    batch.append(more)
            self._commit(batch)
            if ended:
                return

    def _commit(self, batch: Sequence[_Write]) -> None:
        try:
            with self.transaction() as connection:
                for write in batch:
                    for sql, parameters in write.statements:
                        connection.execute(sql, parameters)
        except StoreFailed as error:
            _tell(batch, error)
        else:
            _tell(batch, None)

    @property
    def _name(self) -> str:
        return str(self.path or "the temporary store")

    def _damaged(self, error: Exception) -> StoreFailed:
        return StoreFailed(
            f"{self._name} is damaged or no store of recordings: {error}",
            hint="Name another file, or restore this one from a copy.",
        )

    def trouble(self, error: sqlite3.Error) -> StoreFailed:
        """What an error of SQLite means to whoever ran the command."""
        name = self._name
        said = str(error)
        if isinstance(error, sqlite3.DatabaseError) and ("not a database" in said or "malformed" in said):
            return self._damaged(error)
        if "full" in said:
            return StoreFailed(f"{name} can't be written: the disk is full", hint="Make room and run it again.")
        if "readonly" in said or "unable to open" in said:
            return StoreFailed(f"{name} can't be written: {said}", hint="Check the folder and its permissions.")
        return StoreFailed(f"{name}: {said}", hint="Run the same command again; what was kept is kept.")


class Packed:
    """Bytes that are packed when they are written, by the thread that writes them. See `Database.unpacked`."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __conform__(self, protocol: object) -> bytes:
        """What SQLite is given: quickly packed, not smallest. An answer shrinks to a third in a tenth of a millisecond."""
        return zlib.compress(self._content, 1)


def _tell(batch: Iterable[_Write], error: StoreFailed | None) -> None:
    """Tell those who wait, each in its own loop; one that has gone has nobody left to tell."""
    loops: dict[asyncio.AbstractEventLoop, list[asyncio.Future[None]]] = {}
    for write in batch:
        loops.setdefault(write.loop, []).append(write.waiter)
    for loop, waiters in loops.items():
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(_settle, waiters, error)


def _settle(waiters: Iterable[asyncio.Future[None]], error: StoreFailed | None) -> None:
    for waiter in waiters:
        if waiter.done():
            continue
        if error is None:
            waiter.set_result(None)
        else:
            waiter.set_exception(error)


def _locked(path: Path | None) -> Any:
    """The lock of a file, held by this process until it is released or the process ends, however it ends."""
    if path is None:
        return None
    lock = filelock.FileLock(f"{path}.lock", timeout=0)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except filelock.Timeout as error:
        raise StoreInUse(f"{path} is in use by another run") from error
    except OSError as error:
        raise StoreFailed(
            f"{path} can't be written: {error.strerror or error}", hint="Check the folder and its permissions."
        ) from error
    return lock
