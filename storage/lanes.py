"""One turn at a time per person, across processes.

A turn claims the person's lane for a while and gets a number (the fence) that only rises. What it writes at
its end stands in one unit between `number` and `finish`, which check the fence: a turn that was overtaken
writes nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from sqlalchemy import func, select, update
from sqlmodel import col

from storage import consents, contacts, facts, inbox, models, people, reminders, runs
from storage.errors import Kind, StorageError
from storage.query import Query, given
from storage.statements import Damage, fixed, open_json, spare
from storage.tx import Tx

ROW = models.Conversation
EVENT = models.InboxEvent
TASK = models.HandOver
RUN = models.Run

_DUE = Query(
    select(col(EVENT.person_id))
    .join(ROW, col(ROW.person_id) == col(EVENT.person_id))
    .where(col(EVENT.state) == fixed("waiting"), col(ROW.lease_until) < given("now"))
    .group_by(col(EVENT.person_id))
    .order_by(func.min(col(EVENT.received_at)))
    .limit(given("limit"))
)
_CLAIM = Query(
    update(ROW)
    .where(col(ROW.person_id) == given("person_id"), col(ROW.lease_until) < given("now"))
    .values(fence=col(ROW.fence) + 1, lease_until=given("until"), holder=given("holder"))
    .returning(col(ROW.fence), col(ROW.state), col(ROW.floor_run_id))
)
_HELD = (col(ROW.person_id) == given("person_id")) & (col(ROW.fence) == given("fence"))
_NUMBER = Query(update(ROW).where(_HELD).values(seq=col(ROW.seq) + given("many")).returning(col(ROW.seq)))
_RELEASE = Query(update(ROW).where(_HELD).values(lease_until=given("until")))
_SAVED = {"state": given("state"), "floor_run_id": given("floor_run_id"), "updated_at": given("now")}
_FINISH = Query(update(ROW).where(_HELD).values(**_SAVED, lease_until=0))
_RECOVER = Query(
    update(ROW).where(col(ROW.holder) == given("holder"), col(ROW.lease_until) > given("now")).values(lease_until=0)
)
_WAITING = Query(
    select(EVENT)
    .where(col(EVENT.person_id) == given("person_id"), col(EVENT.state) == fixed("waiting"))
    .order_by(col(EVENT.n))
    .limit(given("limit"))
)
_ATTEMPT = Query(update(EVENT).where(col(EVENT.id) == given("id")).values(attempts=col(EVENT.attempts) + 1))
_ASKED_AT = Query(
    select(col(RUN.updated_at))
    .join(ROW, col(ROW.floor_run_id) == col(RUN.id))
    .where(col(ROW.person_id) == given("person_id"), col(RUN.state) == fixed("waiting"))
)
_OPEN_TASK = Query(
    select(col(TASK.id)).where(col(TASK.person_id) == given("person_id"), col(TASK.state) == fixed("open"))
)


@dataclass(frozen=True, slots=True)
class Lease:
    person_id: str
    fence: int


@dataclass(frozen=True, slots=True)
class Turn:
    """Everything that one turn reads, at `now`; `state` is empty for a new person.

    `coming`: rule and moment of every reminder that is still to come, the earliest first.

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
    coming: tuple[tuple[str, int], ...]
    unreadable: bool = False


def due(tx: Tx, limit: int) -> tuple[str, ...]:
    """People with something waiting and nobody at it, the longest waiting first."""
    return tuple(row.person_id for row in _DUE.all(tx, now=tx.now, limit=limit))


def number(tx: Tx, lease: Lease, many: int) -> int:
    """Take `many` numbers for the outbox (none is allowed) and return the first.

    Raise `StorageError(fenced)` if overtaken; otherwise nobody can overtake before this unit ends.
    """
    lane = _NUMBER.first(tx, person_id=lease.person_id, fence=lease.fence, many=many)
    _demand(lane)
    return int(lane.seq) - many + 1


def release(tx: Tx, lease: Lease, *, after: int = 0) -> None:
    """Give the lane back, now or `after` ms. Overtaken or erased meanwhile, there is nothing to give back."""
    until = tx.now + after if after else 0
    _RELEASE.run(tx, person_id=lease.person_id, fence=lease.fence, until=until)


def asked_at(tx: Tx, person_id: str) -> int | None:
    """When the question was last put or answered that waits for this person, None if none does."""
    row = _ASKED_AT.first(tx, person_id=person_id)
    return None if row is None else int(row.updated_at)


def recover(tx: Tx) -> int:
    """Free the lanes that this installation held when it died; returns how many. Only for its one running process."""
    return _RECOVER.run(tx, holder=tx.holder, now=tx.now)


def finish(tx: Tx, lease: Lease, state: Mapping[str, object], floor_run_id: str | None) -> None:
    """Save the state and give the lane back. Raise `StorageError(fenced)` if overtaken."""
    sealed = tx.keyring.seal_json("conversation", "state", lease.person_id, state)
    held = {"person_id": lease.person_id, "fence": lease.fence}
    _demand(_FINISH.run(tx, **held, state=sealed, floor_run_id=floor_run_id, now=tx.now))


def claim_turn(tx: Tx, person_id: str, lease_ms: int, limit: int) -> Turn | None:
    """Claim, count the try and read everything; None when the lane is taken or nothing waits.

    The try is counted on the oldest event, which is the one that every turn takes. What does not open is
    left out (see `Turn`): raising here would undo the count, and the person would be due for ever.
    """
    lane = _CLAIM.first(tx, person_id=person_id, now=tx.now, until=tx.now + lease_ms, holder=tx.holder)
    if lane is None:
        return None
    lease, damage = Lease(person_id, lane.fence), Damage()
    events, person = _waiting(tx, person_id, limit, damage), people.get(tx, person_id)
    if not events or person is None:
        release(tx, lease)
        return None
    return Turn(
        now=tx.now,
        lease=lease,
        person=person,
        contacts=contacts.of_person(tx, person_id, damage),
        consents=consents.latest(tx, person_id),
        facts=facts.of_person(tx, person_id, damage),
        runs=runs.active(tx, person_id, damage),
        events=(_attempt(tx, events[0]), *events[1:]),
        state=_state(tx, person_id, lane.state, damage),
        floor_run_id=lane.floor_run_id,
        open_hand_over=_OPEN_TASK.first(tx, person_id=person_id) is not None,
        coming=reminders.coming(tx, person_id),
        unreadable=damage.found,
    )


def _waiting(tx: Tx, person_id: str, limit: int, damage: Damage) -> tuple[inbox.Event, ...]:
    """The oldest first, in the order in which they came; a body that does not open is empty."""
    rows = _WAITING.all(tx, person_id=person_id, limit=limit)
    return tuple(inbox.opened(tx, row, damage) for row in rows)


def _attempt(tx: Tx, event: inbox.Event) -> inbox.Event:
    """Count a try before it is made, so that a crash counts, too."""
    _ATTEMPT.run(tx, id=event.id)
    return replace(event, attempts=event.attempts + 1)


def _demand(held: object) -> None:
    if not held:
        raise StorageError(Kind.FENCED)


def _state(tx: Tx, person_id: str, sealed: bytes | None, damage: Damage) -> dict[str, Any]:
    opening = partial(open_json, tx, ("conversation", "state", person_id), sealed)
    return spare(damage, opening, None) or {}
