"""Questions that need a human: opened by turns, reminders and delivery, answered at the desk by their number."""

from collections.abc import Collection
from dataclasses import asdict, dataclass, field
from functools import partial
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.sql.dml import ReturningInsert
from sqlmodel import col

from storage import models
from storage.ids import new_id
from storage.models import HandOverState
from storage.query import Query, given
from storage.statements import Damage, affected, fixed, insert, lock_person, open_text, setting, spare, upserting
from storage.tx import Dialect, Tx

ROW = models.HandOver
COUNTER = models.Counter
UNREADABLE = "(these words are damaged and cannot be read)"


def _count(dialect: Dialect) -> ReturningInsert[int]:
    raised = {"value": col(COUNTER.value) + 1}
    counting = upserting(dialect, COUNTER).on_conflict_do_update(index_elements=["name"], set_=raised)
    return counting.returning(col(COUNTER.value))


_OPEN = Query(
    select(ROW).where(
        col(ROW.person_id) == given("person_id"),
        col(ROW.reason) == given("reason"),
        col(ROW.state) == fixed("open"),
    )
)
_BY_NUMBER = Query(select(ROW).where(col(ROW.number) == given("number")))
_LISTING = Query(select(ROW).where(col(ROW.state) == given("state")).order_by(col(ROW.asked_at), col(ROW.number)))
_SET_WORDS = setting(ROW, "id", "words")
_CLOSE = setting(ROW, "id", "state", "words")
_ANSWER = setting(ROW, "id", "state", "words", "answered_at")
_COUNT = Query(_count)


@dataclass(frozen=True, slots=True)
class HandOver:
    id: str
    number: int
    person_id: str
    contact_id: str
    reason: str
    words: str | None = field(repr=False)
    state: HandOverState
    asked_at: int
    answered_at: int | None


def open(tx: Tx, person_id: str, contact_id: str, reason: str, words: str | None) -> HandOver:  # noqa: A001  (read as handovers.open)
    """One open question per person and reason: asked again, it stays one, and the words are joined."""
    lock_person(tx, person_id)
    found = _one(tx, _OPEN.first(tx, person_id=person_id, reason=reason))
    if found is None:
        return _create(tx, person_id, contact_id, reason, words)
    if words:
        joined = f"{found.words}\n{words}" if found.words else words
        _SET_WORDS.run(tx, id=found.id, words=_sealed(tx, found.id, joined))
    return by_number(tx, found.number) or found


def listing(tx: Tx, state: HandOverState) -> tuple[HandOver, ...]:
    """The longest waiting first. Words that do not open say so: one damaged row must not hide the others."""
    return tuple(_opened(tx, row, Damage()) for row in _LISTING.all(tx, state=state))


def by_number(tx: Tx, number: int) -> HandOver | None:
    return _one(tx, _BY_NUMBER.first(tx, number=number))


def answer(tx: Tx, hand_over_id: str) -> None:
    """The words were promised to stay until now, and no longer; so when it is closed."""
    _ANSWER.run(tx, id=hand_over_id, state="answered", words=None, answered_at=tx.now)


def close(tx: Tx, hand_over_id: str) -> None:
    _CLOSE.run(tx, id=hand_over_id, state="closed", words=None)


def settle(tx: Tx, person_id: str, reasons: Collection[str]) -> int:
    """What these open tasks asked for is no longer wanted; returns how many are closed."""
    mine = (col(ROW.person_id) == person_id) & (col(ROW.state) == "open") & col(ROW.reason).in_(reasons)
    return affected(tx, update(ROW).where(mine).values(state="closed", words=None))


def _create(tx: Tx, person_id: str, contact_id: str, reason: str, words: str | None) -> HandOver:
    number = int(_COUNT.scalar(tx, name="hand_over", value=1))
    made = HandOver(new_id(), number, person_id, contact_id, reason, words, "open", tx.now, None)
    values = asdict(made) | {"words": _sealed(tx, made.id, words) if words else None}
    insert(tx, ROW, values)
    return made


def _sealed(tx: Tx, hand_over_id: str, words: str) -> bytes:
    return tx.keyring.seal_text("hand_over", "words", hand_over_id, words)


def _one(tx: Tx, row: Any) -> HandOver | None:  # noqa: ANN401  (a row of `Query`, or None)
    return None if row is None else _opened(tx, row)


def _opened(tx: Tx, row: Any, damage: Damage | None = None) -> HandOver:  # noqa: ANN401  (a row of `Query`)
    words = spare(damage, partial(open_text, tx, ("hand_over", "words", row.id), row.words), UNREADABLE)
    whose = (row.id, row.number, row.person_id, row.contact_id, row.reason)
    return HandOver(*whose, words, row.state, row.asked_at, row.answered_at)
