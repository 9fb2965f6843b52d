"""What falls due for a person: one row per (person, rule, anchor). The scheduler turns due rows into wakes.

An anchor is the date that a rule counts from. Another date supersedes what was not sent for the old one;
going back to the old date revives it; what was sent stays sent.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, select, update
from sqlmodel import col

from storage import models
from storage.ids import new_id
from storage.models import ReminderState
from storage.statements import fixed, upsert
from storage.tx import Tx

ROW = models.Reminder
REVIVABLE: tuple[ReminderState, ...] = ("waiting", "superseded")


@dataclass(frozen=True, slots=True)
class Reminder:
    id: str
    person_id: str
    rule: str
    anchor: str
    due_at: int
    state: ReminderState


def put(tx: Tx, person_id: str, rule: str, anchor: str, due_at: int) -> None:
    others = (col(ROW.person_id) == person_id) & (col(ROW.rule) == rule) & (col(ROW.anchor) != anchor)
    _supersede(tx, others)
    fresh = {"state": "waiting", "due_at": due_at, "updated_at": tx.now}
    key = {"person_id": person_id, "rule": rule, "anchor": anchor}
    statement = upsert(tx, ROW).values(id=new_id(), created_at=tx.now, **key, **fresh)
    unsent = col(ROW.state).in_(REVIVABLE)
    tx.connection.execute(statement.on_conflict_do_update(index_elements=list(key), set_=fresh, where=unsent))


def cancel(tx: Tx, person_id: str, rule_prefix: str) -> None:
    """Silence what is still to come of these rules ("renewal/"); `put` can revive it."""
    named = col(ROW.rule).startswith(rule_prefix, autoescape=True)
    _supersede(tx, (col(ROW.person_id) == person_id) & named)


def due(tx: Tx, limit: int) -> tuple[Reminder, ...]:
    """The earliest first. On PostgreSQL rows that another replica holds are passed over."""
    ready = (col(ROW.state) == fixed("waiting")) & (col(ROW.due_at) <= tx.now)
    order = (col(ROW.due_at), col(ROW.id))
    return _read(tx, select(ROW).where(ready).order_by(*order).limit(limit).with_for_update(skip_locked=True))


def of_person(tx: Tx, person_id: str) -> tuple[Reminder, ...]:
    return _read(tx, select(ROW).where(col(ROW.person_id) == person_id).order_by(col(ROW.due_at), col(ROW.id)))


def mark(tx: Tx, reminder_id: str, state: ReminderState) -> None:
    values = {"state": state, "updated_at": tx.now}
    tx.connection.execute(update(ROW).where(col(ROW.id) == reminder_id).values(**values))


def _supersede(tx: Tx, rows: ColumnElement[bool]) -> None:
    values = {"state": "superseded", "updated_at": tx.now}
    tx.connection.execute(update(ROW).where(rows, col(ROW.state) == "waiting").values(**values))


def _read(tx: Tx, statement: Select[Any]) -> tuple[Reminder, ...]:
    return tuple(
        Reminder(row.id, row.person_id, row.rule, row.anchor, row.due_at, row.state)
        for row in tx.connection.execute(statement)
    )
