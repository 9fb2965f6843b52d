"""One turn at a time per person, across processes.

A turn claims the person's lane for a while and gets a number (the fence) that only rises. Whatever it
writes at its end is written under `check`: a turn that was overtaken writes nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, func, select, update
from sqlmodel import col

from storage import consents, contacts, facts, inbox, models, people, runs
from storage.errors import Kind, StorageError
from storage.statements import Damage, affected, fixed, open_json, spare
from storage.tx import Tx

ROW = models.Conversation
EVENT = models.InboxEvent


@dataclass(frozen=True, slots=True)
class Lease:
    person_id: str
    fence: int


@dataclass(frozen=True, slots=True)
class Turn:
    """Everything that one turn reads, at `now`; `state` is empty for a new person.

    `unreadable`: some of it did not open. Then the state, bodies, answers or addresses concerned are
    empty, such runs are broken, and such facts are left out.
    """

    now: int
    lease: Lease
    person: people.Person
    contacts: tuple[contacts.Contact, ...]
    consents: dict[str, consents.Consent]
    facts: dict[str, facts.Fact]
    runs: tuple[runs.Run, ...]
    events: tuple[inbox.Event, ...]
    state: dict[str, Any] = field(repr=False)
    floor_run_id: str | None
    open_hand_over: bool
    unreadable: bool = False


def due(tx: Tx, limit: int) -> tuple[str, ...]:
    """People with something waiting and nobody at it, the longest waiting first."""
    statement = (
        select(col(EVENT.person_id))
        .join(ROW, col(ROW.person_id) == col(EVENT.person_id))
        .where(col(EVENT.state) == fixed("waiting"), col(ROW.lease_until) < tx.now)
        .group_by(col(EVENT.person_id))
        .order_by(func.min(col(EVENT.received_at)))
        .limit(limit)
    )
    return tuple(person_id for person_id in tx.connection.execute(statement).scalars() if person_id)


def claim(tx: Tx, person_id: str, lease_ms: int) -> Lease | None:
    """Take the lane for `lease_ms`, or None when somebody has it."""
    free = (col(ROW.person_id) == person_id) & (col(ROW.lease_until) < tx.now)
    taken = update(ROW).where(free).values(fence=col(ROW.fence) + 1, lease_until=tx.now + lease_ms)
    fence = tx.connection.execute(taken.returning(col(ROW.fence))).scalar_one_or_none()
    return None if fence is None else Lease(person_id, fence)


def check(tx: Tx, lease: Lease) -> None:
    """Raise `StorageError(fenced)` if overtaken; otherwise nobody can overtake before this unit ends."""
    if tx.connection.execute(select(col(ROW.fence)).where(_held(lease)).with_for_update()).first() is None:
        raise StorageError(Kind.FENCED)


def extend(tx: Tx, lease: Lease, lease_ms: int) -> None:
    _set(tx, lease, lease_until=tx.now + lease_ms)


def release(tx: Tx, lease: Lease, *, after: int = 0) -> None:
    """Give the lane back, now or `after` ms. Overtaken or erased meanwhile, there is nothing to give back."""
    tx.connection.execute(update(ROW).where(_held(lease)).values(lease_until=tx.now + after if after else 0))


def waiting(tx: Tx, lease: Lease, limit: int, damage: Damage | None = None) -> tuple[inbox.Event, ...]:
    """The oldest first, in the order in which they came; given `damage`, a body that does not open is empty."""
    mine = (col(EVENT.person_id) == lease.person_id) & (col(EVENT.state) == fixed("waiting"))
    rows = tx.connection.execute(select(EVENT).where(mine).order_by(col(EVENT.n)).limit(limit))
    return tuple(inbox.opened(tx, row, damage) for row in rows)


def attempt(tx: Tx, event_ids: Sequence[str]) -> None:
    """Count a try before it is made, so that a crash counts, too."""
    raised = update(EVENT).where(col(EVENT.id).in_(event_ids)).values(attempts=col(EVENT.attempts) + 1)
    tx.connection.execute(raised)


def load_state(tx: Tx, lease: Lease) -> dict[str, Any]:
    return _load(tx, lease.person_id)[0]


def save_state(tx: Tx, lease: Lease, state: Mapping[str, object], floor_run_id: str | None) -> None:
    sealed = tx.keyring.seal_json("conversation", "state", lease.person_id, state)
    _set(tx, lease, state=sealed, floor_run_id=floor_run_id, updated_at=tx.now)


def claim_turn(tx: Tx, person_id: str, lease_ms: int, limit: int) -> Turn | None:
    """Claim, count the try and read everything; None when the lane is taken or nothing waits.

    The try is counted on the oldest event, which is the one that every turn takes. What does not open is
    left out (see `Turn`): raising here would undo the count, and the person would be due for ever.
    """
    lease, damage = claim(tx, person_id, lease_ms), Damage()
    if lease is None:
        return None
    attempt(tx, [event.id for event in waiting(tx, lease, 1, damage)])
    events, person = waiting(tx, lease, limit, damage), people.get(tx, person_id)
    if not events or person is None:
        release(tx, lease)
        return None
    state, floor_run_id = _load(tx, person_id, damage)
    return Turn(
        now=tx.now,
        lease=lease,
        person=person,
        contacts=contacts.of_person(tx, person_id, damage),
        consents=consents.latest(tx, person_id),
        facts=facts.of_person(tx, person_id, damage),
        runs=runs.active(tx, person_id, damage),
        events=events,
        state=state,
        floor_run_id=floor_run_id,
        open_hand_over=_has_open_hand_over(tx, person_id),
        unreadable=damage.found,
    )


def _held(lease: Lease) -> ColumnElement[bool]:
    return (col(ROW.person_id) == lease.person_id) & (col(ROW.fence) == lease.fence)


def _set(tx: Tx, lease: Lease, **values: object) -> None:
    if affected(tx, update(ROW).where(_held(lease)).values(**values)) == 0:
        raise StorageError(Kind.FENCED)


def _load(tx: Tx, person_id: str, damage: Damage | None = None) -> tuple[dict[str, Any], str | None]:
    statement = select(col(ROW.state), col(ROW.floor_run_id)).where(col(ROW.person_id) == person_id)
    sealed, floor_run_id = tx.connection.execute(statement).one()
    opening = partial(open_json, tx, ("conversation", "state", person_id), sealed)
    return spare(damage, opening, None) or {}, floor_run_id


def _has_open_hand_over(tx: Tx, person_id: str) -> bool:
    table = models.HandOver
    mine = (col(table.person_id) == person_id) & (col(table.state) == "open")
    return tx.connection.execute(select(col(table.id)).where(mine)).first() is not None
