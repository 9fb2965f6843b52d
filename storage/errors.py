"""What can go wrong with the database, as one closed list.

Raised by everything in storage; read by doors (is it worth asking the channel to send again?), by
`tomoni doctor` and by whoever reads the log. Errors of SQLAlchemy, sqlite3 and psycopg end here: their
texts can hold rows of people, so only our own sentences go on.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

import psycopg
from sqlalchemy.exc import DBAPIError, SQLAlchemyError


class Kind(StrEnum):
    BUSY = "busy"
    FULL = "full"
    MISSING = "missing"
    WRONG_KEY = "wrong_key"
    BEHIND = "behind"
    FENCED = "fenced"
    CORRUPT = "corrupt"
    REFUSED = "refused"


RETRYABLE = frozenset({Kind.BUSY, Kind.FULL, Kind.MISSING})

SENTENCES = {
    Kind.BUSY: "The database is locked by another process. Try again in a moment.",
    Kind.FULL: "The disk of the database is full. Free some space; nothing that was acknowledged is lost.",
    Kind.MISSING: "The database cannot be reached. Check that its folder or server is there and writable.",
    Kind.WRONG_KEY: "The keys do not open this database. Put back the key file that belongs to it.",
    Kind.BEHIND: "The tables do not match this release. Run `tomoni migrate`.",
    Kind.FENCED: "Another process has taken over this person's turn; this one writes nothing.",
    Kind.CORRUPT: "The database is damaged. Stop, copy the folder aside and restore the last backup.",
    Kind.REFUSED: "The database refused a row: what it belongs to is gone, or it is there already.",
}


class StorageError(Exception):
    """Carries a `kind` and a sentence for whoever can act; never words or names of people."""

    def __init__(self, kind: Kind, sentence: str | None = None) -> None:
        super().__init__(sentence or SENTENCES[kind])
        self.kind = kind

    @property
    def retryable(self) -> bool:
        """Whether the same call can succeed later without anybody changing the program."""
        return self.kind in RETRYABLE


SQLITE_KINDS = {
    sqlite3.SQLITE_BUSY: Kind.BUSY,
    sqlite3.SQLITE_LOCKED: Kind.BUSY,
    sqlite3.SQLITE_PROTOCOL: Kind.BUSY,
    sqlite3.SQLITE_FULL: Kind.FULL,
    sqlite3.SQLITE_CANTOPEN: Kind.MISSING,
    sqlite3.SQLITE_READONLY: Kind.MISSING,
    sqlite3.SQLITE_PERM: Kind.MISSING,
    sqlite3.SQLITE_IOERR: Kind.MISSING,
    sqlite3.SQLITE_CORRUPT: Kind.CORRUPT,
    sqlite3.SQLITE_NOTADB: Kind.CORRUPT,
}

# A file-size limit (EFBIG) and some file systems report a full disk as a failed write.
SQLITE_FAILED_WRITES = frozenset(
    {sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_FSYNC, sqlite3.SQLITE_IOERR_TRUNCATE}
)

# By SQLSTATE, the longest prefix first.
POSTGRES_KINDS = (
    ("40001", Kind.BUSY),
    ("40P01", Kind.BUSY),
    ("55P03", Kind.BUSY),
    ("57014", Kind.BUSY),
    ("53300", Kind.BUSY),
    ("42P01", Kind.BEHIND),
    ("42703", Kind.BEHIND),
    ("53", Kind.FULL),
    ("58", Kind.MISSING),
    ("08", Kind.MISSING),
    ("28", Kind.MISSING),
    ("3D", Kind.MISSING),
    ("57", Kind.MISSING),
    ("25006", Kind.MISSING),
    ("XX", Kind.CORRUPT),
)


DatabaseErrors = (SQLAlchemyError, sqlite3.Error, psycopg.Error)


@contextmanager
def translated() -> Iterator[None]:
    try:
        yield
    except DatabaseErrors as error:
        raise translate(error) from error


def translate(error: SQLAlchemyError | sqlite3.Error | psycopg.Error) -> StorageError:
    original = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(original, sqlite3.Error):
        return StorageError(_of_sqlite(original))
    if isinstance(original, psycopg.Error):
        return StorageError(_of_postgres(original))
    return StorageError(Kind.MISSING)


def _of_sqlite(error: sqlite3.Error) -> Kind:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:  # raised by the module itself: a closed connection, a wrong parameter
        return Kind.REFUSED
    if code in SQLITE_FAILED_WRITES:
        return Kind.FULL
    if code == sqlite3.SQLITE_ERROR and ("no such table" in str(error) or "no such column" in str(error)):
        return Kind.BEHIND
    return SQLITE_KINDS.get(code & 0xFF, Kind.REFUSED)


def _of_postgres(error: psycopg.Error) -> Kind:
    state = error.sqlstate
    if state is None:  # no answer of a server: refused, timed out or cut off
        return Kind.MISSING if isinstance(error, psycopg.OperationalError) else Kind.REFUSED
    return next((kind for prefix, kind in POSTGRES_KINDS if state.startswith(prefix)), Kind.REFUSED)
