"""What a person lets us remember, by name. Every change raises the version that a flow's `remember` names."""

from dataclasses import dataclass, field
from functools import partial
from typing import Any

from sqlalchemy import Row, delete, select, update
from sqlmodel import col

from storage import models
from storage.ids import new_id
from storage.statements import Damage, affected, insert_new, spare
from storage.tx import Tx

ROW = models.Fact


@dataclass(frozen=True, slots=True)
class Fact:
    name: str
    value: Any = field(repr=False)  # any JSON value
    version: int


def of_person(tx: Tx, person_id: str, damage: Damage | None = None) -> dict[str, Fact]:
    """By name; given `damage`, what does not open is left out."""
    statement = select(ROW).where(col(ROW.person_id) == person_id).order_by(col(ROW.name))
    rows = tx.connection.execute(statement)
    found = {row.name: spare(damage, partial(_opened, tx, row), None) for row in rows}
    return {name: fact for name, fact in found.items() if fact is not None}


def remember(tx: Tx, person_id: str, name: str, value: object, expected: int | None) -> bool:
    """Store the JSON `value`. `expected` is the version that was read, None for "there was none".

    False is a conflict: somebody has changed the fact since, and nothing is stored.
    """
    if expected is None:
        return _insert(tx, person_id, name, value)
    mine = (col(ROW.person_id) == person_id) & (col(ROW.name) == name)
    fact_id = tx.connection.execute(select(col(ROW.id)).where(mine)).scalar_one_or_none()
    if fact_id is None:
        return False
    sealed = tx.keyring.seal_json("fact", "value", fact_id, value)
    unchanged = (col(ROW.id) == fact_id) & (col(ROW.version) == expected)
    changed = {"value": sealed, "version": expected + 1, "updated_at": tx.now}
    return affected(tx, update(ROW).where(unchanged).values(**changed)) == 1


def forget(tx: Tx, person_id: str, name: str) -> None:
    tx.connection.execute(delete(ROW).where(col(ROW.person_id) == person_id, col(ROW.name) == name))


def _opened(tx: Tx, row: Row[Any]) -> Fact:
    return Fact(row.name, tx.keyring.open_json("fact", "value", row.id, row.value), row.version)


def _insert(tx: Tx, person_id: str, name: str, value: object) -> bool:
    fact_id = new_id()
    sealed = tx.keyring.seal_json("fact", "value", fact_id, value)
    values = {"id": fact_id, "person_id": person_id, "name": name, "value": sealed}
    return insert_new(tx, ROW, {**values, "version": 1, "updated_at": tx.now})
