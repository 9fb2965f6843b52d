"""A flow that a person is in, or was. The answers are sealed and go when the run ends."""

from dataclasses import dataclass, field
from functools import partial
from typing import Any

from sqlalchemy import func, select
from sqlmodel import col

from storage import models
from storage.models import RunState
from storage.query import Query, given
from storage.statements import Damage, Upsert, fixed, open_json, spare, upserting
from storage.tx import Dialect, Tx

ROW = models.Run
ACTIVE: tuple[RunState, ...] = ("waiting", "consulting", "broken")
CHANGING = ("state", "waiting_on", "answers", "code", "updated_at")


def _save(dialect: Dialect) -> Upsert:
    inserting = upserting(dialect, ROW)
    changed = {name: inserting.excluded[name] for name in CHANGING}
    return inserting.on_conflict_do_update(index_elements=["id"], set_=changed)


_MINE = col(ROW.person_id) == given("person_id")
_ACTIVE = Query(
    select(ROW).where(_MINE, col(ROW.state).in_(fixed(ACTIVE))).order_by(col(ROW.updated_at).desc(), col(ROW.id))
)
_NEXT_N = Query(select(func.coalesce(func.max(col(ROW.n)), 0) + 1).where(_MINE, col(ROW.flow) == given("flow")))
_SAVE = Query(_save)


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
    return tuple(_opened(tx, row, damage) for row in _ACTIVE.all(tx, person_id=person_id))


def next_n(tx: Tx, person_id: str, flow: str) -> int:
    return int(_NEXT_N.scalar(tx, person_id=person_id, flow=flow))


def save(tx: Tx, run: Run) -> None:
    """Insert or replace. `updated_at` becomes the unit's time; `created_at` stays what it was at first."""
    _SAVE.run(
        tx,
        id=run.id,
        person_id=run.person_id,
        flow=run.flow,
        n=run.n,
        state=run.state,
        waiting_on=run.waiting_on,
        answers=tx.keyring.seal_json("run", "answers", run.id, run.answers),
        code=run.code,
        created_at=run.created_at,
        updated_at=tx.now,
    )


def _opened(tx: Tx, row: Any, damage: Damage | None) -> Run:  # noqa: ANN401  (a row of `Query`)
    opening = partial(open_json, tx, ("run", "answers", row.id), row.answers)
    answers = spare(damage, lambda: opening() or {}, None)
    broken = {"state": "broken", "answers": {}}
    return Run(**{**row._asdict(), **(broken if answers is None else {"answers": answers})})
