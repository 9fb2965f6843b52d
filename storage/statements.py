"""What every file of queries needs and SQLAlchemy spells by dialect or at length."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

import sqlalchemy
from sqlalchemy import BindParameter, Delete, Update, bindparam, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import ReturningInsert
from sqlmodel import SQLModel, col

from storage import models
from storage.errors import Kind, StorageError
from storage.query import Query, given
from storage.tx import Dialect, T, Tx

Upsert = postgresql.Insert | sqlite.Insert
Other = TypeVar("Other")


def insert(tx: Tx, table: type[SQLModel], *rows: Mapping[str, object]) -> None:
    """All rows have values for the same columns."""
    if rows:
        _inserting(table, tuple(rows[0])).run_each(tx, rows)


def insert_new(tx: Tx, table: type[SQLModel], values: Mapping[str, object]) -> bool:
    """Insert unless a unique row is there; on PostgreSQL waits for a rival that is about to commit."""
    return _inserting_new(table, tuple(values)).first(tx, **values) is not None


def setting(table: type[SQLModel], key: str, *names: str) -> Query:
    """Give these columns new values in the row with this key."""
    return Query(update(table).where(getattr(table, key) == given(key)).values(_given(names)))


def upserting(dialect: Dialect, table: type[SQLModel]) -> Upsert:
    return postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)


def affected(tx: Tx, statement: Update | Delete) -> int:
    """How many rows it has touched."""
    return tx.connection.execute(statement).rowcount


def fixed(value: str | Sequence[str]) -> BindParameter[Any]:
    """A state written into the statement: a partial index is not used for a value that is not yet known."""
    several = not isinstance(value, str)
    return bindparam(None, value, expanding=several, literal_execute=True)


def lock_person(tx: Tx, person_id: str) -> None:
    """Make units about one person follow each other (SQLite has one writer anyway).

    Raise `StorageError(refused)` when the person is not there, or no longer.
    """
    if _LOCK.first(tx, person_id=person_id) is None:
        raise StorageError(Kind.REFUSED, "There is no such person, or they were erased.")


def open_json(tx: Tx, place: tuple[str, str, str], blob: bytes | None) -> dict[str, Any] | None:
    return None if blob is None else dict(tx.keyring.open_json(*place, blob))


def open_text(tx: Tx, place: tuple[str, str, str], blob: bytes | None) -> str | None:
    return None if blob is None else tx.keyring.open_text(*place, blob)


class Damage:
    """Given to a reader, it lets the reader go on without what does not open, and notes that there was some."""

    def __init__(self) -> None:
        self.found = False


def spare(damage: Damage | None, opening: Callable[[], T], instead: Other) -> T | Other:
    """What `opening` reads of a sealed value, or `instead` where it is damaged; without `damage`, raise."""
    try:
        return opening()
    except (StorageError, ValueError, TypeError):
        if damage is None:
            raise
        damage.found = True
        return instead


LANE = models.Conversation
_LOCK = Query(select(col(LANE.person_id)).where(col(LANE.person_id) == given("person_id")).with_for_update())


@cache
def _inserting(table: type[SQLModel], names: tuple[str, ...]) -> Query:
    return Query(sqlalchemy.insert(table).values(_given(names)))


@cache
def _inserting_new(table: type[SQLModel], names: tuple[str, ...]) -> Query:
    """Returns a row for a row inserted, as psycopg does not say how many there were."""

    def statement(dialect: Dialect) -> ReturningInsert[int]:
        inserting = upserting(dialect, table).values(_given(names))
        return inserting.on_conflict_do_nothing().returning(sqlalchemy.literal(1))

    return Query(statement)


def _given(names: Iterable[str]) -> dict[str, BindParameter[Any]]:
    return {name: given(name) for name in names}
