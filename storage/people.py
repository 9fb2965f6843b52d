"""People: a random id, a language, a stage. Called by turns, reminders, the web chat and commands."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import col

from storage import models
from storage.ids import new_id
from storage.query import Query, given
from storage.statements import insert, setting
from storage.tx import Tx

ROW = models.Person
FOREVER = 2**53  # `paused_until` of somebody who lifts the pause themselves; beyond every calendar
SHORTEST_PREFIX = 6

_GET = Query(select(ROW).where(col(ROW.id) == given("id")))
_SET_LANG, _SET_PAUSED, _SET_SEEN = (setting(ROW, "id", name) for name in ("lang", "paused_until", "seen_at"))


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
    row = _GET.first(tx, id=person_id)
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
    _SET_LANG.run(tx, id=person_id, lang=lang)


def set_paused(tx: Tx, person_id: str, until: int | None) -> None:
    _SET_PAUSED.run(tx, id=person_id, paused_until=until)


def touch(tx: Tx, person_id: str) -> None:
    _SET_SEEN.run(tx, id=person_id, seen_at=tx.now)
