"""People: a random id, a language, a stage. Called by turns, commands and the console."""

from dataclasses import dataclass

from sqlalchemy import select, update
from sqlmodel import col

from storage import models
from storage.ids import new_id
from storage.statements import insert
from storage.tx import Tx

ROW = models.Person
FOREVER = 2**53  # `paused_until` of somebody who lifts the pause themselves; beyond every calendar
SHORTEST_PREFIX = 6


@dataclass(frozen=True, slots=True)
class Person:
    id: str
    lang: str | None
    role: str
    stage: str
    paused_until: int | None
    created_at: int
    seen_at: int


def get(tx: Tx, person_id: str) -> Person | None:
    row = tx.connection.execute(select(ROW).where(col(ROW.id) == person_id)).first()
    return None if row is None else Person(**row._asdict())


def find(tx: Tx, prefix: str) -> tuple[Person, ...]:
    """Everybody whose id begins with `prefix`, as commands show only its first characters.

    Nobody for a prefix of fewer than 6 characters: a slip of the hand must not name somebody to erase.
    """
    if len(prefix) < SHORTEST_PREFIX:
        return ()
    statement = select(ROW).where(col(ROW.id).startswith(prefix, autoescape=True)).order_by(col(ROW.id))
    return tuple(Person(**row._asdict()) for row in tx.connection.execute(statement))


def create(tx: Tx, lang: str | None) -> str:
    """A person with their lane; only `contacts.find_or_create` makes people."""
    person_id = new_id()
    person = {"id": person_id, "lang": lang, "role": "international", "stage": "met", "paused_until": None}
    insert(tx, ROW, person | {"created_at": tx.now, "seen_at": tx.now})
    lane = {"fence": 0, "lease_until": 0, "floor_run_id": None, "seq": 0, "arrivals": 0, "state": None}
    insert(tx, models.Conversation, lane | {"person_id": person_id, "updated_at": tx.now})
    return person_id


def set_lang(tx: Tx, person_id: str, lang: str) -> None:
    _set(tx, person_id, lang=lang)


def set_paused(tx: Tx, person_id: str, until: int | None) -> None:
    _set(tx, person_id, paused_until=until)


def set_role(tx: Tx, person_id: str, role: str) -> None:
    _set(tx, person_id, role=role)


def set_stage(tx: Tx, person_id: str, stage: str) -> None:
    _set(tx, person_id, stage=stage)


def touch(tx: Tx, person_id: str) -> None:
    _set(tx, person_id, seen_at=tx.now)


def _set(tx: Tx, person_id: str, **values: object) -> None:
    tx.connection.execute(update(ROW).where(col(ROW.id) == person_id).values(**values))
