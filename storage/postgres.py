"""PostgreSQL behind `Database`: a thread pool, one transaction a unit, repeated when it lost a race.

Isolation is READ COMMITTED: every statement that decides something is atomic by itself or locks its row.
"""

import threading
from concurrent.futures import Future, ThreadPoolExecutor

import psycopg
from sqlalchemy import URL, Connection, Engine, create_engine, text
from sqlalchemy.exc import DBAPIError
from tenacity import Retrying, retry_if_exception, stop_after_attempt, wait_random_exponential

from storage import models
from storage.cipher import Keyring
from storage.errors import Kind, StorageError, translated
from storage.tx import Clock, Dialect, T, Tx, Work

THREADS = 8
TRIES = 5
LOST_RACES = frozenset({"40001", "40P01"})  # serialisation failure, deadlock


class PostgresBackend:
    """One server, whose clock is the clock of every replica."""

    dialect: Dialect = "postgresql"

    def __init__(self, url: URL, keyring: Keyring, clock: Clock | None, holder: str) -> None:
        self._keyring = keyring
        self._holder = holder
        self._clock = clock
        self._engine = engine(url)
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="storage")
        self._closing = threading.Lock()
        self._closed = False

    def write(self, work: Work[T]) -> Future[T]:
        return self._submit(work, read_only=False)

    def read(self, work: Work[T]) -> Future[T]:
        return self._submit(work, read_only=True)

    def vacuum(self) -> bool:
        """Give back the space of deleted rows, so that new rows are written over the old text."""
        tables = ", ".join(f'"{table.name}"' for table in models.Base.metadata.sorted_tables)
        with translated(), self._engine.connect() as connection:
            connection.execution_options(isolation_level="AUTOCOMMIT").execute(text(f"VACUUM {tables}"))
        return True

    def faults(self) -> list[str]:
        """Disk and files of the server are watched where the server is run."""
        return []

    def close(self) -> None:
        with self._closing:
            self._closed = True
        self._threads.shutdown(wait=True)
        self._engine.dispose()

    def _submit(self, work: Work[T], *, read_only: bool) -> Future[T]:
        with self._closing:
            if self._closed:
                raise StorageError(Kind.MISSING, "The database is closed: the process is stopping.")
            return self._threads.submit(self._run, work, read_only)

    def _run(self, work: Work[T], read_only: bool) -> T:  # noqa: FBT001  (submit passes by position)
        retrying = Retrying(
            stop=stop_after_attempt(TRIES),
            wait=wait_random_exponential(multiplier=0.02, max=1),
            retry=retry_if_exception(_lost_race),
            reraise=True,
        )
        with translated():
            result: T = retrying(self._once, work, read_only)
            return result

    def _once(self, work: Work[T], read_only: bool) -> T:  # noqa: FBT001  (tenacity passes by position)
        with self._engine.connect() as connection:
            prepared = connection.execution_options(postgresql_readonly=read_only)
            with prepared.begin():
                return work(Tx(prepared, self._keyring, self._now(prepared), self.dialect, self._holder))

    def _now(self, connection: Connection) -> int:
        if self._clock is not None:
            return self._clock()
        reading = text("SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint")
        return int(connection.execute(reading).scalar_one())


def engine(url: URL) -> Engine:
    return create_engine(
        url,
        pool_size=THREADS,
        max_overflow=1,  # for the vacuum
        pool_pre_ping=True,  # a server that was restarted is noticed before a unit is begun
        hide_parameters=True,
        connect_args={"connect_timeout": 5},
    )


def _lost_race(error: BaseException) -> bool:
    original = error.orig if isinstance(error, DBAPIError) else error
    return isinstance(original, psycopg.Error) and original.sqlstate in LOST_RACES
