"""Slow work, asked for by turns and done outside of them; what comes of it enters the person's lane as a wake.

Whoever dies at it leaves it behind, and it is taken again: at the next start of that installation, or once its lease
has run out. A result enters the lane once, whoever brings it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from sqlalchemy import delete, select, update
from sqlmodel import col

from storage import inbox, models
from storage.ids import new_id
from storage.query import Query, given
from storage.statements import Damage, insert, open_json, spare
from storage.tx import Tx

ROW = models.Job

_FREE = (
    select(col(ROW.id))
    .where(col(ROW.free_at) <= given("now"))
    .order_by(col(ROW.free_at), col(ROW.id))
    .limit(given("limit"))
    .with_for_update(skip_locked=True)
    .cte("free")
)
_CLAIM = Query(
    update(ROW)
    .where(col(ROW.id).in_(select(_FREE.c.id)))
    .values(attempts=col(ROW.attempts) + 1, free_at=given("until"), claimed_by=given("holder"))
    .returning(ROW)
)
_RECOVER = Query(update(ROW).where(col(ROW.claimed_by) == given("holder")).values(free_at=0, claimed_by=None))
_DELETE = Query(delete(ROW).where(col(ROW.id) == given("id")))


@dataclass(frozen=True, slots=True)
class Job:
    """`request` is what the work needs, `wake` what its result is put into; both are empty where they do not open."""

    id: str
    person_id: str
    contact_id: str
    kind: str
    request: dict[str, Any] = field(repr=False)
    wake: dict[str, Any] = field(repr=False)
    attempts: int


def put(  # noqa: PLR0917  (the order of the words in the sentence: whose, from where, what, with what, for what)
    tx: Tx, person_id: str, contact_id: str, kind: str, request: Mapping[str, object], wake: Mapping[str, object]
) -> None:
    """Ask for work; answers about it go to the contact."""
    job_id = new_id()
    body = tx.keyring.seal_json("job", "body", job_id, {"request": request, "wake": wake})
    whose = {"person_id": person_id, "contact_id": contact_id}
    fresh = {"attempts": 0, "free_at": tx.now, "claimed_by": None, "created_at": tx.now}
    insert(tx, ROW, {"id": job_id, "kind": kind, "body": body, **whose, **fresh})


def claim(tx: Tx, lease_ms: int, limit: int) -> tuple[Job, ...]:
    """Take what nobody is at, the longest waiting first; the try counts, also when it ends in a crash."""
    rows = _CLAIM.all(tx, now=tx.now, until=tx.now + lease_ms, holder=tx.holder, limit=limit)
    return tuple(_opened(tx, row) for row in rows)


def finish(tx: Tx, job: Job, value: object) -> bool:
    """Put the result into the person's lane, once. False: it is there already, or nobody is."""
    _DELETE.run(tx, id=job.id)
    body = {**job.wake, "value": value, "contact": job.contact_id}
    return inbox.wake(tx, job.person_id, f"job:{job.id}", body)


def recover(tx: Tx) -> int:
    """Free what this installation was at when it died; returns how much. Only for its one running process."""
    return _RECOVER.run(tx, holder=tx.holder)


def _opened(tx: Tx, row: Any) -> Job:  # noqa: ANN401  (a row of `Query`)
    body = spare(Damage(), partial(open_json, tx, ("job", "body", row.id), row.body), None) or {}
    whose = (row.id, row.person_id, row.contact_id, row.kind)
    return Job(*whose, body.get("request") or {}, body.get("wake") or {}, row.attempts)
