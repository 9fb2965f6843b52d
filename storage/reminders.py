"""What falls due for a person: one row per (person, rule, anchor). The scheduler classes what is due.

An anchor is the date that a rule counts from. Another date supersedes what was not sent for the old one;
going back to the old date revives it; what was sent stays sent.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, select, tuple_, update
from sqlmodel import col

from storage import models
from storage.ids import new_id
from storage.models import ReminderState
from storage.query import Query, given
from storage.statements import Upsert, affected, fixed, upserting
from storage.tx import Dialect, Tx

ROW = models.Reminder
LANE = models.Conversation
REVIVABLE: tuple[ReminderState, ...] = ("waiting", "superseded")
UNSAID: tuple[ReminderState, ...] = ("missed", "dropped")
WAITING = col(ROW.state) == fixed("waiting")


def _superseding(*rows: ColumnElement[bool]) -> Query:
    return Query(update(ROW).where(*rows, WAITING).values(state="superseded", updated_at=given("now")))


def _waiting(dialect: Dialect, *, undoing: bool = False) -> Upsert:
    inserting = upserting(dialect, ROW)
    new = inserting.excluded
    fresh = {name: new[name] for name in ("state", "due_at", "updated_at")}
    key, unsent = ["person_id", "rule", "anchor"], col(ROW.state).in_(fixed(REVIVABLE))
    untrue = (new.due_at > new.updated_at) & (
        col(ROW.state).in_(fixed(UNSAID)) | ((col(ROW.state) == fixed("sent")) & (col(ROW.updated_at) > new.updated_at))
    )
    return inserting.on_conflict_do_update(index_elements=key, set_=fresh, where=unsent | untrue if undoing else unsent)


_MINE = col(ROW.person_id) == given("person_id")
_OF_TOPIC = _MINE & (func.substr(col(ROW.rule), 1, given("length")) == given("prefix"))
_OTHERS = _superseding(_MINE, col(ROW.rule) == given("rule"), col(ROW.anchor) != given("anchor"))
_CANCEL = _superseding(_OF_TOPIC)
_COMING = Query(
    select(col(ROW.rule), col(ROW.due_at))
    .where(_MINE, WAITING, col(ROW.due_at) > given("now"))
    .order_by(col(ROW.due_at), col(ROW.id))
)
_WAIT = Query(_waiting)
_WAIT_AFTER_ALL = Query(partial(_waiting, undoing=True))


@dataclass(frozen=True, slots=True)
class Reminder:
    id: str
    person_id: str
    rule: str
    anchor: str
    due_at: int
    state: ReminderState


def put(tx: Tx, person_id: str, rule: str, anchor: str, due_at: int) -> None:
    """One reminder; it supersedes those of the same rule with other anchors."""
    _OTHERS.run(tx, person_id=person_id, rule=rule, anchor=anchor, now=tx.now)
    _wait(tx, _WAIT, person_id, (rule, anchor, due_at))


def schedule(tx: Tx, person_id: str, topic: str, rows: Sequence[tuple[str, str, int]]) -> None:
    """Have exactly these (rule, anchor, due_at) wait in a topic; what else waits in it is superseded.

    A topic ("renewal/", "open/course") is the rule of that name and all rules below it.

    What is still to come but is marked as over was marked by a clock that was ahead, and waits after all.
    """
    named = tuple_(col(ROW.rule), col(ROW.anchor)).in_([(rule, anchor) for rule, anchor, _ in rows])
    whole = topic.rstrip("/")
    within = (col(ROW.rule) == whole) | col(ROW.rule).startswith(f"{whole}/")
    others = (col(ROW.person_id) == person_id) & within & ~named
    tx.connection.execute(update(ROW).where(others, WAITING).values(state="superseded", updated_at=tx.now))
    for row in rows:
        _wait(tx, _WAIT_AFTER_ALL, person_id, row)


def cancel(tx: Tx, person_id: str, rule_prefix: str) -> None:
    """Silence what is still to come of these rules ("renewal/"); `put` can revive it."""
    _CANCEL.run(tx, **_topic(person_id, rule_prefix), now=tx.now)


def due(tx: Tx, limit: int) -> tuple[str, ...]:
    """Whose the `limit` reminders are that are due for the longest, each person once, in that order."""
    return _people(tx, col(ROW.due_at) <= tx.now, limit)


def expected(tx: Tx, before: int) -> tuple[str, ...]:
    """People for whom something falls due before that moment."""
    return _people(tx, col(ROW.due_at) < before, None)


def claim(tx: Tx, person_id: str) -> bool:
    """Keep everybody else from this person until the unit ends. False: somebody is at it, or nobody is there."""
    lane = select(col(LANE.person_id)).where(col(LANE.person_id) == person_id)
    return tx.connection.execute(lane.with_for_update(skip_locked=True)).first() is not None


def waiting(tx: Tx, person_id: str, before: int) -> tuple[Reminder, ...]:
    """What waits for a person and falls due before that moment, the earliest first."""
    return _read(tx, (col(ROW.person_id) == person_id) & WAITING & (col(ROW.due_at) < before))


def coming(tx: Tx, person_id: str) -> tuple[tuple[str, int], ...]:
    """Rule and moment of what is still to come for a person, the earliest first."""
    return tuple((row.rule, row.due_at) for row in _COMING.all(tx, person_id=person_id, now=tx.now))


def of_person(tx: Tx, person_id: str) -> tuple[Reminder, ...]:
    return _read(tx, col(ROW.person_id) == person_id)


def sent_since(tx: Tx, person_id: str, since: int) -> tuple[str, ...]:
    """The rules of what was sent from that moment on."""
    mine = (col(ROW.person_id) == person_id) & (col(ROW.state) == "sent") & (col(ROW.updated_at) >= since)
    return tuple(tx.connection.execute(select(col(ROW.rule)).where(mine)).scalars())


def mark(tx: Tx, reminder_id: str, state: ReminderState) -> None:
    _set(tx, reminder_id, state=state)


def again(tx: Tx, person_id: str, rule: str, anchor: str) -> bool:
    """What was taken up but never reached the person waits again, due now; False: it was not taken up.

    Its time is never what it was: a wake is known by it, and the same one would count as a repeat.
    """
    later = case((col(ROW.due_at) >= tx.now, col(ROW.due_at) + 1), else_=tx.now)
    which = (col(ROW.person_id) == person_id, col(ROW.rule) == rule, col(ROW.anchor) == anchor)
    taken = update(ROW).where(*which, col(ROW.state) == "sent")
    return affected(tx, taken.values(state="waiting", due_at=later, updated_at=tx.now)) == 1


def postpone(tx: Tx, reminder_id: str, due_at: int) -> None:
    _set(tx, reminder_id, due_at=due_at)


def _people(tx: Tx, ready: ColumnElement[bool], limit: int | None) -> tuple[str, ...]:
    """Grouped here: grouping by person would have the database read everybody's rows, not only those ready."""
    statement = select(col(ROW.person_id)).where(WAITING, ready).order_by(col(ROW.due_at), col(ROW.id)).limit(limit)
    return tuple(dict.fromkeys(tx.connection.execute(statement).scalars()))


def _wait(tx: Tx, query: Query, person_id: str, row: tuple[str, str, int]) -> None:
    """Have it wait, again if it was superseded; what is over stays over, as the query has it."""
    rule, anchor, due_at = row
    key = {"person_id": person_id, "rule": rule, "anchor": anchor}
    query.run(tx, id=new_id(), **key, state="waiting", due_at=due_at, created_at=tx.now, updated_at=tx.now)


def _topic(person_id: str, prefix: str) -> dict[str, object]:
    return {"person_id": person_id, "prefix": prefix, "length": len(prefix)}


def _set(tx: Tx, reminder_id: str, **values: object) -> None:
    tx.connection.execute(update(ROW).where(col(ROW.id) == reminder_id).values(**values, updated_at=tx.now))


def _read(tx: Tx, which: ColumnElement[bool]) -> tuple[Reminder, ...]:
    statement: Select[*tuple[Any, ...]] = select(ROW).where(which).order_by(col(ROW.due_at), col(ROW.id))
    return tuple(
        Reminder(row.id, row.person_id, row.rule, row.anchor, row.due_at, row.state)
        for row in tx.connection.execute(statement)
    )
