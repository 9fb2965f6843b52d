"""A flow that a person is in, or was. The answers are sealed and go when the run ends."""

from dataclasses import dataclass, field
from functools import partial
from typing import Any

from sqlalchemy import Row, func, select, update
from sqlmodel import col

from storage import models
from storage.models import RunState
from storage.statements import Damage, open_json, spare, upsert
from storage.tx import Tx

ROW = models.Run
ACTIVE: tuple[RunState, ...] = ("waiting", "consulting", "broken")


@dataclass(frozen=True, slots=True)
class Run:
    """`answers` is the engine's whole state of the run; `n` counts a person's runs of this flow."""

    id: str
    person_id: str
    flow: str
    n: int
    state: RunState
    waiting_on: str | None
    answers: dict[str, Any] = field(repr=False)
    code: str
    created_at: int
    updated_at: int


def active(tx: Tx, person_id: str, damage: Damage | None = None) -> tuple[Run, ...]:
    """Those that can go on, the most recently touched first; given `damage`, what does not open is broken."""
    mine = (col(ROW.person_id) == person_id) & col(ROW.state).in_(ACTIVE)
    rows = tx.connection.execute(select(ROW).where(mine).order_by(col(ROW.updated_at).desc(), col(ROW.id)))
    return tuple(_opened(tx, row, damage) for row in rows)


def next_n(tx: Tx, person_id: str, flow: str) -> int:
    mine = (col(ROW.person_id) == person_id) & (col(ROW.flow) == flow)
    return tx.connection.execute(select(func.coalesce(func.max(col(ROW.n)), 0) + 1).where(mine)).scalar_one()


def save(tx: Tx, run: Run) -> None:
    """Insert or replace. `updated_at` becomes the unit's time; `created_at` stays what it was at first."""
    changed = {
        "state": run.state,
        "waiting_on": run.waiting_on,
        "answers": tx.keyring.seal_json("run", "answers", run.id, run.answers),
        "code": run.code,
        "updated_at": tx.now,
    }
    fixed = {"id": run.id, "person_id": run.person_id, "flow": run.flow, "n": run.n}
    statement = upsert(tx, ROW).values(**fixed, **changed, created_at=run.created_at)
    tx.connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=changed))


def drop_answers(tx: Tx, run_id: str) -> None:
    tx.connection.execute(update(ROW).where(col(ROW.id) == run_id).values(answers=None))


def _opened(tx: Tx, row: Row[Any], damage: Damage | None) -> Run:
    opening = partial(open_json, tx, ("run", "answers", row.id), row.answers)
    answers = spare(damage, lambda: opening() or {}, None)
    broken = {"state": "broken", "answers": {}}
    return Run(**{**row._asdict(), **(broken if answers is None else {"answers": answers})})
