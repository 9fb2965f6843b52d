"""Questions that need a human. Opened by turns, read and answered at the desk by their small number."""

from dataclasses import asdict, dataclass, field
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, Row, select, update
from sqlmodel import col

from storage import models
from storage.ids import new_id
from storage.models import HandOverState
from storage.statements import Damage, insert, lock_person, open_text, spare, upsert
from storage.tx import Tx

ROW = models.HandOver
COUNTER = models.Counter
UNREADABLE = "(these words are damaged and cannot be read)"


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
    mine = (col(ROW.person_id) == person_id) & (col(ROW.reason) == reason) & (col(ROW.state) == "open")
    found = _one(tx, mine)
    if found is None:
        return _create(tx, person_id, contact_id, reason, words)
    if words:
        joined = f"{found.words}\n{words}" if found.words else words
        _set(tx, found.id, words=_sealed(tx, found.id, joined))
    return by_number(tx, found.number) or found


def listing(tx: Tx, state: HandOverState) -> tuple[HandOver, ...]:
    """The longest waiting first. Words that do not open say so: one damaged row must not hide the others."""
    order = (col(ROW.asked_at), col(ROW.number))
    rows = tx.connection.execute(select(ROW).where(col(ROW.state) == state).order_by(*order))
    return tuple(_opened(tx, row, Damage()) for row in rows)


def by_number(tx: Tx, number: int) -> HandOver | None:
    return _one(tx, col(ROW.number) == number)


def answer(tx: Tx, hand_over_id: str) -> None:
    _set(tx, hand_over_id, state="answered", answered_at=tx.now)


def close(tx: Tx, hand_over_id: str) -> None:
    _set(tx, hand_over_id, state="closed")


def _create(tx: Tx, person_id: str, contact_id: str, reason: str, words: str | None) -> HandOver:
    made = HandOver(new_id(), _next_number(tx), person_id, contact_id, reason, words, "open", tx.now, None)
    values = asdict(made) | {"words": _sealed(tx, made.id, words) if words else None}
    insert(tx, ROW, values)
    return made


def _next_number(tx: Tx) -> int:
    raised = upsert(tx, COUNTER).values(name="hand_over", value=1)
    statement = raised.on_conflict_do_update(index_elements=["name"], set_={"value": col(COUNTER.value) + 1}).returning(
        col(COUNTER.value)
    )
    return int(tx.connection.execute(statement).scalar_one())


def _sealed(tx: Tx, hand_over_id: str, words: str) -> bytes:
    return tx.keyring.seal_text("hand_over", "words", hand_over_id, words)


def _one(tx: Tx, condition: ColumnElement[bool]) -> HandOver | None:
    row = tx.connection.execute(select(ROW).where(condition)).first()
    return None if row is None else _opened(tx, row)


def _opened(tx: Tx, row: Row[Any], damage: Damage | None = None) -> HandOver:
    words = spare(damage, partial(open_text, tx, ("hand_over", "words", row.id), row.words), UNREADABLE)
    whose = (row.id, row.number, row.person_id, row.contact_id, row.reason)
    return HandOver(*whose, words, row.state, row.asked_at, row.answered_at)


def _set(tx: Tx, hand_over_id: str, **values: object) -> None:
    tx.connection.execute(update(ROW).where(col(ROW.id) == hand_over_id).values(**values))
