"""The one way to the tables: `await database.write(work)` and `await database.read(work)`.

Built by the app (and by commands, through the `_sync` twins); what leaves is whatever `work` returns, or a
`StorageError`. `write` returns after COMMIT: what was acknowledged is on disk.
"""

import asyncio
from concurrent.futures import Future
from typing import Protocol, Self

from sqlalchemy import select
from sqlmodel import col

from storage import models
from storage.cipher import Keyring
from storage.errors import Kind, StorageError, translated
from storage.migrate import demand_head
from storage.postgres import PostgresBackend
from storage.sqlite import SqliteBackend
from storage.statements import insert_new
from storage.tx import Clock, Dialect, T, Tx, Work
from storage.urls import is_sqlite, parse, sqlite_path

__all__ = ["Database", "Tx", "Work"]

PROBE = "probe"


class Backend(Protocol):
    """What `Database` needs of SQLite or PostgreSQL."""

    @property
    def dialect(self) -> Dialect: ...

    def write(self, work: Work[T]) -> Future[T]: ...

    def read(self, work: Work[T]) -> Future[T]: ...

    def vacuum(self) -> bool: ...

    def faults(self) -> list[str]: ...

    def close(self) -> None: ...


class Database:
    """One open database. Safe to use from every task and thread; closed once."""

    def __init__(self, backend: Backend, keyring: Keyring) -> None:
        self._backend = backend
        self.keyring = keyring

    @classmethod
    def open(cls, url: str, keyring: Keyring, *, clock: Clock | None = None, holder: str = "") -> Self:
        """Raise `StorageError`: missing, behind (not migrated) or wrong_key. `clock` is for tests.

        `holder` names the installation, see `Tx`.
        """
        where = parse(url)
        backend: Backend
        if is_sqlite(where):
            path = sqlite_path(where)
            if not path.exists():
                raise StorageError(Kind.MISSING, f"There is no database at {path}. Run `tomoni migrate`.")
            backend = SqliteBackend(path, keyring, clock, holder)
        else:
            backend = PostgresBackend(where, keyring, clock, holder)
        database = cls(backend, keyring)
        try:
            database.read_sync(demand_head)
            database.write_sync(_probe)
        except StorageError:
            database.close()
            raise
        return database

    async def write(self, work: Work[T]) -> T:
        """Run `work` in a transaction. Cancelled while queued, it is never run; later, it is completed."""
        return await asyncio.wrap_future(self._backend.write(work))

    async def read(self, work: Work[T]) -> T:
        return await asyncio.wrap_future(self._backend.read(work))

    def write_sync(self, work: Work[T]) -> T:
        return self._backend.write(work).result()

    def read_sync(self, work: Work[T]) -> T:
        return self._backend.read(work).result()

    async def vacuum(self) -> bool:
        """After an erase: see that the deleted text is gone from the files, too.

        False: somebody (a backup, another process) is still reading how it was before, and the text stays in
        SQLite's write-ahead log. Nothing else remembers that, nor has to: the scheduler calls this again at
        every retention tick, also after a restart. It costs next to nothing when that log is empty.
        """
        return await asyncio.to_thread(self._backend.vacuum)

    def vacuum_sync(self) -> bool:
        return self._backend.vacuum()

    def check(self) -> list[str]:
        """One sentence for each fault, for `tomoni doctor`; empty when all is well."""
        try:
            self.read_sync(demand_head)
            self.read_sync(_check_probe)
            with translated():
                return self._backend.faults()
        except StorageError as error:
            return [str(error)]

    def close(self) -> None:
        """Wait for what is queued, then let go of every connection."""
        self._backend.close()


def _probe(tx: Tx) -> None:
    """Write the probe with the first keys that come, and hold every later keyring against it."""
    sealed = tx.keyring.seal("meta", "value", PROBE, _mark(tx))
    if not insert_new(tx, models.Meta, {"name": PROBE, "value": sealed}):
        _check_probe(tx)


def _check_probe(tx: Tx) -> None:
    stored = select(col(models.Meta.value)).where(col(models.Meta.name) == PROBE)
    mark = tx.keyring.open("meta", "value", PROBE, tx.connection.execute(stored).scalar_one())
    if mark != _mark(tx):
        raise StorageError(
            Kind.WRONG_KEY,
            "The look-up key is not the one of this database. Put back the key file that belongs to it.",
        )


def _mark(tx: Tx) -> bytes:
    return tx.keyring.hash(PROBE, PROBE)
