"""What a person has said yes or no to, and to which wording. Nothing is overwritten: the last one counts."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlmodel import col

from storage import models
from storage.ids import new_id
from storage.query import Query, given
from storage.statements import insert, lock_person
from storage.tx import Tx

ROW = models.Consent

_MINE = col(ROW.person_id) == given("person_id")
_NEXT_N = Query(select(func.coalesce(func.max(col(ROW.n)), 0) + 1).where(_MINE, col(ROW.what) == given("what")))
_OF_PERSON = Query(select(ROW).where(_MINE).order_by(col(ROW.n)))


@dataclass(frozen=True, slots=True)
class Consent:
    what: str
    version: str
    given: bool
    at: int


def record(tx: Tx, person_id: str, what: str, version: str, given: bool) -> None:  # noqa: FBT001  (the answer)
    lock_person(tx, person_id)
    n = _NEXT_N.scalar(tx, person_id=person_id, what=what)
    values = {"person_id": person_id, "what": what, "n": n, "version": version, "given": given}
    insert(tx, ROW, values | {"id": new_id(), "at": tx.now})


def latest(tx: Tx, person_id: str) -> dict[str, Consent]:
    """By what it is about; absent where the person was never asked."""
    rows = _OF_PERSON.all(tx, person_id=person_id)
    return {row.what: Consent(row.what, row.version, row.given, row.at) for row in rows}
