"""SQLite behind `Database`: one writer thread with group commit, and a few reading connections.

Many units wait for one fsync: what is queued is run in one transaction, each unit in a savepoint, and no
future is resolved before COMMIT has returned. A unit that fails takes nobody with it.
"""

import os
import sqlite3
import stat
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, cast
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool, Pool, QueuePool

from storage.cipher import Keyring
from storage.errors import DatabaseErrors, Kind, StorageError, translate, translated
from storage.tx import Clock, Dialect, T, Tx, Work

GROUP = 64
READERS = 4
BUSY_SECONDS = 5
VACUUM_SECONDS = 2  # writers wait as long, too
CACHE_KIB = 16_384  # of each connection: the pages of the indexes that every turn touches
CHECKPOINT_PAGES = 4_000  # 16 MB; the more a checkpoint takes at once, the fewer pages it writes twice
SCARCE_BYTES = 200_000_000


@dataclass(frozen=True, slots=True)
class Unit:
    work: Work[Any]
    future: Future[Any]


class TransactionLostError(Exception):
    """SQLite has rolled back the whole transaction on its own, as it may when the disk is full."""


class SqliteBackend:
    """One file. `clock` is the host's: the database has no other."""

    dialect: Dialect = "sqlite"

    def __init__(self, path: Path, keyring: Keyring, clock: Clock | None, holder: str) -> None:
        self._path = path
        self._file = _identity(path)
        self._keyring = keyring
        self._holder = holder
        self._clock = clock or host_clock
        self._queue: SimpleQueue[Unit | None] = SimpleQueue()
        self._closing = threading.Lock()
        self._closed = False
        self._writing = engine(path, begin="BEGIN IMMEDIATE", pool=NullPool)
        self._reading = engine(path, begin="BEGIN", pool=QueuePool, query_only=True)
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="storage-read")
        self._connection: Connection | None = None
        self._writer = threading.Thread(target=self._write_loop, name="storage-write", daemon=True)
        self._writer.start()

    def write(self, work: Work[T]) -> Future[T]:
        future: Future[T] = Future()
        with self._closing:
            self._demand_open()
            self._queue.put(Unit(work, future))
        return future

    def read(self, work: Work[T]) -> Future[T]:
        with self._closing:
            self._demand_open()
            return self._readers.submit(self._read, work)

    def vacuum(self) -> bool:
        """Bring the write-ahead log into the file and empty it: deleted text is then nowhere on disk.

        False when a reader or writer held it up; the log that is not empty is the note that it is still owed.
        """
        self._demand_file()
        log = Path(f"{self._path.resolve()}-wal")
        if not log.exists() or not log.stat().st_size:
            return True
        try:
            with translated(), closing(_connect(self._path, seconds=VACUUM_SECONDS)) as connection:
                ((busy, *_),) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except StorageError as error:
            if error.kind != Kind.BUSY:
                raise
            return False
        return not busy

    def faults(self) -> list[str]:
        return [*self._file_faults(), *self.read(_page_faults).result()]

    def close(self) -> None:
        with self._closing:
            if self._closed:
                return
            self._closed = True
            self._queue.put(None)
        self._writer.join()
        self._readers.shutdown(wait=True)
        self._reading.dispose()
        self._writing.dispose()

    def _demand_open(self) -> None:
        if self._closed:
            raise StorageError(Kind.MISSING, "The database is closed: the process is stopping.")

    def _demand_file(self) -> None:
        """Raise `StorageError(missing)` when the file is not the one that was opened.

        SQLite would go on with a deleted file as long as it is open: everything would work, and be lost.
        """
        if _identity(self._path) != self._file:
            raise StorageError(Kind.MISSING, f"{self._path} is another file than at the start. Start Tomoni again.")

    def _tx(self, connection: Connection) -> Tx:
        return Tx(connection, self._keyring, self._clock(), self.dialect, self._holder)

    def _read(self, work: Work[T]) -> T:
        self._demand_file()
        with translated(), self._reading.begin() as connection:
            return work(self._tx(connection))

    def _write_loop(self) -> None:
        stopping = False
        while not stopping:
            units, stopping = self._next_group()
            if units:
                self._commit(units)
        self._disconnect()

    def _next_group(self) -> tuple[list[Unit], bool]:
        """Wait for a unit, then take what else is queued; units cancelled meanwhile are left out."""
        units: list[Unit] = []
        following = self._queue.get()
        try:
            while following is not None:
                if following.future.set_running_or_notify_cancel():
                    units.append(following)
                if len(units) == GROUP:
                    return units, False
                following = self._queue.get_nowait()
        except Empty:
            return units, False
        return units, True

    def _commit(self, units: list[Unit]) -> None:
        try:
            self._demand_file()
            connection = self._connect()
            with connection.begin():
                finish = [self._attempt(connection, unit) for unit in units]
                self._demand_file()  # BEGIN may have waited for seconds
        except TransactionLostError as lost:
            self._disconnect()
            self._commit_singly(units, lost)
            return
        except Exception as error:  # noqa: BLE001  (handed to whoever waits; the thread has to live on)
            self._disconnect()
            finish = [_failing(unit, error) for unit in units]
        for resolve in finish:
            resolve()

    def _commit_singly(self, units: list[Unit], lost: TransactionLostError) -> None:
        if len(units) == 1:
            units[0].future.set_exception(_told(lost.__cause__ or lost))
            return
        for unit in units:
            self._commit([unit])

    def _attempt(self, connection: Connection, unit: Unit) -> Callable[[], None]:
        """Run one unit in a savepoint; what comes back tells the waiter, once the group is committed."""
        driver = _driver(connection)
        driver.execute("SAVEPOINT unit")
        try:
            result = unit.work(self._tx(connection))
            driver.execute("RELEASE unit")
        except Exception as error:
            if not driver.in_transaction:
                raise TransactionLostError from error
            driver.execute("ROLLBACK TO unit")
            driver.execute("RELEASE unit")
            return _failing(unit, error)
        return lambda: unit.future.set_result(result)

    def _connect(self) -> Connection:
        if self._connection is None:
            self._connection = self._writing.connect()
        return self._connection

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.invalidate()
            self._connection.close()
            self._connection = None

    def _file_faults(self) -> list[str]:
        faults = []
        mode = stat.S_IMODE(self._path.stat().st_mode)
        if mode & 0o077:
            faults.append(f"{self._path} can be read by others. Run: chmod 600 {self._path}")
        free = os.statvfs(self._path.parent)
        if free.f_bavail * free.f_frsize < SCARCE_BYTES:
            megabytes = free.f_bavail * free.f_frsize // 1_000_000
            faults.append(f"Only {megabytes} MB are free in {self._path.parent}. Free some space.")
        return faults


def _identity(path: Path) -> tuple[int, int]:
    """Which file it is, whatever its name; microseconds."""
    try:
        found = path.stat()
    except OSError as error:
        sentence = f"There is no database at {path} any more. Put it back, or stop Tomoni and restore a backup."
        raise StorageError(Kind.MISSING, sentence) from error
    return found.st_dev, found.st_ino


def host_clock() -> int:
    return time.time_ns() // 1_000_000


def engine(path: Path, *, begin: str, pool: type[Pool], query_only: bool = False, create: bool = False) -> Engine:
    """SQLAlchemy's engine over connections that we open and whose transactions we begin ourselves."""

    def connect() -> sqlite3.Connection:
        return _connect(path, query_only=query_only, create=create)

    made = create_engine("sqlite://", creator=connect, poolclass=pool, hide_parameters=True)
    event.listen(made, "begin", lambda connection: connection.exec_driver_sql(begin))
    return made


def _connect(
    path: Path, *, query_only: bool = False, create: bool = False, seconds: int = BUSY_SECONDS
) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"file:{quote(str(path))}?mode={'rwc' if create else 'rw'}",
        uri=True,
        timeout=seconds,
        isolation_level=None,  # no BEGIN of the driver's own
        check_same_thread=False,  # a connection moves between threads, but only one uses it at a time
    )
    try:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute(f"PRAGMA cache_size=-{CACHE_KIB}")
        connection.execute(f"PRAGMA wal_autocheckpoint={CHECKPOINT_PAGES}")
        # Migrations rebuild tables, which breaks references for a moment; they check them at the end.
        connection.execute(f"PRAGMA foreign_keys={'OFF' if create else 'ON'}")
        connection.execute(f"PRAGMA query_only={'ON' if query_only else 'OFF'}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _driver(connection: Connection) -> sqlite3.Connection:
    return cast("sqlite3.Connection", connection.connection.dbapi_connection)  # see `_connect`


def _page_faults(tx: Tx) -> list[str]:
    found = tx.connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
    return [] if found == "ok" else [str(StorageError(Kind.CORRUPT))]


def _failing(unit: Unit, error: BaseException) -> Callable[[], None]:
    return lambda: unit.future.set_exception(_told(error))


def _told(error: BaseException) -> BaseException:
    """What a waiter may see: our own error in place of a library's, with that one as its cause."""
    if not isinstance(error, DatabaseErrors):
        return error
    told = translate(error)
    told.__cause__ = error
    return told
