"""Bring the tables up to this release: called by `tomoni migrate` and before `tomoni serve` opens them."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import URL, Connection, Engine, text
from sqlalchemy.pool import NullPool

from storage import postgres, sqlite
from storage.errors import Kind, StorageError, translated
from storage.tx import Tx
from storage.urls import is_sqlite, parse, sqlite_path

SCRIPTS = Path(__file__).parent / "migrations"
MIGRATION_LOCK = 7_053_210  # any number that nothing else on this server locks
NEWER = "The tables were written by a newer release. Install that release, or restore a backup of before."


def migrate(url: str) -> str:
    """Run what is missing, in one transaction, and return the revision. Replicas wait for each other."""
    with _connected(parse(url)) as connection:
        config = _config()
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, "head")
        except CommandError as error:
            raise StorageError(Kind.BEHIND, NEWER) from error
        _check_references(connection)
    return head()


def current(url: str) -> str | None:
    """The revision of the tables; None where there are none yet."""
    where = parse(url)
    if is_sqlite(where) and not sqlite_path(where).exists():
        return None
    with _connected(where) as connection:
        return _revision(connection)


def head() -> str:
    found = ScriptDirectory.from_config(_config()).get_current_head()
    if found is None:
        raise StorageError(Kind.BEHIND, "No migrations are installed beside this package.")
    return found


def demand_head(tx: Tx) -> None:
    """Raise `StorageError(behind)` unless the tables are those of this release."""
    found = _revision(tx.connection)
    if found == head():
        return
    known = {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}
    raise StorageError(Kind.BEHIND, None if found is None or found in known else NEWER)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


@contextmanager
def _connected(url: URL) -> Iterator[Connection]:
    made = _engine(url)
    try:
        with translated(), made.begin() as connection:
            if not is_sqlite(url):  # SQLite's BEGIN IMMEDIATE is the lock
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": MIGRATION_LOCK})
            yield connection
    finally:
        made.dispose()


def _engine(url: URL) -> Engine:
    if not is_sqlite(url):
        return postgres.engine(url)
    path = sqlite_path(url)
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))  # SQLite's own files take over its mode
    except OSError as error:
        raise StorageError(Kind.MISSING, f"The database {path} cannot be opened: {error.strerror}.") from error
    return sqlite.engine(path, begin="BEGIN IMMEDIATE", pool=NullPool, create=True)


def _check_references(connection: Connection) -> None:
    if connection.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise StorageError(Kind.CORRUPT)
