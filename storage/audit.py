"""Who did what to whom, for whoever answers for it: written by turns, reminders, delivery, the desk and restores."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import col

from storage import models
from storage.ids import new_id
from storage.statements import insert
from storage.tx import Tx

ROW = models.Audit
Scalar = str | int | bool | None
CODE = re.compile(r"[\w./:+-]{0,64}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Entry:
    id: str
    at: int
    actor: str
    action: str
    person_id: str | None
    detail: dict[str, Scalar]


def record(tx: Tx, actor: str, action: str, person_id: str | None, detail: Mapping[str, Scalar]) -> None:
    """Raise ValueError for anything but codes and numbers: this table is not sealed."""
    for name, value in detail.items():
        if isinstance(value, str) and not CODE.fullmatch(value):
            raise ValueError(f"audit detail {name!r} is text; only codes without spaces are kept")
    values = {"at": tx.now, "actor": actor, "action": action, "person_id": person_id, "detail": dict(detail)}
    insert(tx, ROW, values | {"id": new_id()})


def listing(tx: Tx, limit: int) -> tuple[Entry, ...]:
    """The newest first."""
    statement = select(ROW).order_by(col(ROW.at).desc(), col(ROW.id)).limit(limit)
    return tuple(Entry(**row._asdict()) for row in tx.connection.execute(statement))
