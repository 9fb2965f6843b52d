"""What a person lets us remember, by name. Every change raises the version that a flow's `remember` names."""

from dataclasses import dataclass, field
from functools import partial
from typing import Any

from sqlalchemy import delete, select, update
from sqlmodel import col

from storage import models
from storage.ids import new_id
from storage.query import Query, given
from storage.statements import Damage, insert_new, spare
from storage.tx import Tx

ROW = models.Fact

_MINE = col(ROW.person_id) == given("person_id")
_NAMED = _MINE & (col(ROW.name) == given("name"))
_OF_PERSON = Query(select(ROW).where(_MINE).order_by(col(ROW.name)))
_FIND = Query(select(col(ROW.id)).where(_NAMED))
_REPLACE = Query(
    update(ROW)
    .where(col(ROW.id) == given("id"), col(ROW.version) == given("expected"))
    .values(value=given("value"), version=col(ROW.version) + 1, updated_at=given("now"))
)
_FORGET = Query(delete(ROW).where(_NAMED))


@dataclass(frozen=True, slots=True)
class Fact:
    name: str
    value: Any = field(repr=False)  # any JSON value
    version: int


def of_person(tx: Tx, person_id: str, damage: Damage | None = None) -> dict[str, Fact]:
    """By name; given `damage`, what does not open is left out."""
    rows = _OF_PERSON.all(tx, person_id=person_id)
    found = {row.name: spare(damage, partial(_opened, tx, row), None) for row in rows}
    return {name: fact for name, fact in found.items() if fact is not None}


def remember(tx: Tx, person_id: str, name: str, value: object, expected: int | None) -> bool:
    """Store the JSON `value`. `expected` is the version that was read, None for "there was none".

    False is a conflict: somebody has changed the fact since, and nothing is stored.
    """
    if expected is None:
        return _insert(tx, person_id, name, value)
    fact_id = _FIND.scalar(tx, person_id=person_id, name=name)
    if fact_id is None:
        return False
    sealed = tx.keyring.seal_json("fact", "value", fact_id, value)
    return _REPLACE.run(tx, id=fact_id, expected=expected, value=sealed, now=tx.now) == 1


def forget(tx: Tx, person_id: str, name: str) -> None:
    _FORGET.run(tx, person_id=person_id, name=name)


def _opened(tx: Tx, row: Any) -> Fact:  # noqa: ANN401  (a row of `Query`)
    return Fact(row.name, tx.keyring.open_json("fact", "value", row.id, row.value), row.version)


def _insert(tx: Tx, person_id: str, name: str, value: object) -> bool:
    fact_id = new_id()
    sealed = tx.keyring.seal_json("fact", "value", fact_id, value)
    values = {"id": fact_id, "person_id": person_id, "name": name, "value": sealed}
    return insert_new(tx, ROW, {**values, "version": 1, "updated_at": tx.now})
