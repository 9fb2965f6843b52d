import re
import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, create_engine, text

from storage.cipher import Keyring
from storage.database import Database
from storage.errors import Kind, StorageError
from storage.migrate import current, head, migrate
from storage.models import Base
from storage.urls import parse
from tests.storage_fixtures import PostgresServer

POSTGRES_SCHEMA = """
    SELECT 'index', indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL
    SELECT 'constraint', conname, pg_get_constraintdef(oid) FROM pg_constraint
     WHERE connamespace = 'public'::regnamespace
    UNION ALL
    SELECT 'column', table_name || '.' || column_name, data_type || ' ' || is_nullable
      FROM information_schema.columns WHERE table_schema = 'public'
"""
SQLITE_SCHEMA = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'empty.db'}"
    server: PostgresServer = request.getfixturevalue("postgres")
    return server.create()


@pytest.fixture
def other_url(empty_url: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    if empty_url.startswith("sqlite"):
        return f"sqlite:///{tmp_path / 'other.db'}"
    server: PostgresServer = request.getfixturevalue("postgres")
    return server.create()


def schema(connection: Connection) -> set[tuple[str, ...]]:
    """Everything that there is, checks and partial indexes too; the order within a table is nothing."""
    query = SQLITE_SCHEMA if connection.dialect.name == "sqlite" else POSTGRES_SCHEMA
    rows = connection.execute(text(query)).all()
    return {(kind, name, *clauses(sql or "")) for kind, name, sql in rows if "alembic" not in name}


def clauses(sql: str) -> list[str]:
    """SQLAlchemy writes each clause of a table on a line of its own; SQLite adds a column to the last one's line."""
    lines = (part for line in sql.splitlines() for part in re.split(r", (?=\w+ [A-Z])", line))
    return sorted(line.strip().rstrip(",") for line in lines if line.strip() not in {"", ")"})


def test_migrations_make_exactly_the_models(empty_url: str, other_url: str) -> None:
    assert migrate(empty_url) == head() == current(empty_url)
    migrated, modelled = create_engine(parse(empty_url)), create_engine(parse(other_url))
    Base.metadata.create_all(modelled)
    with migrated.connect() as ours, modelled.connect() as theirs:
        assert compare_metadata(MigrationContext.configure(ours), Base.metadata) == []
        assert schema(ours) == schema(theirs)
    migrated.dispose()
    modelled.dispose()


def test_migrating_again_changes_nothing_and_keeps_what_is_there(empty_url: str, keyring: Keyring) -> None:
    migrate(empty_url)
    Database.open(empty_url, keyring).close()
    assert migrate(empty_url) == head()
    Database.open(empty_url, keyring).close()


def test_an_empty_database_is_behind_and_the_sentence_names_the_command(empty_url: str, keyring: Keyring) -> None:
    assert current(empty_url) is None
    if empty_url.startswith("sqlite"):
        sqlite3.connect(empty_url.removeprefix("sqlite:///")).close()
        Path(empty_url.removeprefix("sqlite:///")).touch()
    with pytest.raises(StorageError, match="tomoni migrate") as caught:
        Database.open(empty_url, keyring)
    assert caught.value.kind == Kind.BEHIND


def test_a_database_of_a_newer_release_is_left_alone(empty_url: str, keyring: Keyring) -> None:
    migrate(empty_url)
    engine = create_engine(parse(empty_url))
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    for attempt in (lambda: Database.open(empty_url, keyring), lambda: migrate(empty_url)):
        with pytest.raises(StorageError, match="newer release") as caught:
            attempt()
        assert caught.value.kind == Kind.BEHIND


def test_the_file_of_a_new_database_is_private(tmp_path: Path) -> None:
    migrate(f"sqlite:///{tmp_path / 'new.db'}")
    assert (tmp_path / "new.db").stat().st_mode & 0o777 == 0o600


def test_a_folder_that_is_not_there_is_a_clear_sentence(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="cannot be opened") as caught:
        migrate(f"sqlite:///{tmp_path / 'nowhere' / 'new.db'}")
    assert caught.value.kind == Kind.MISSING
