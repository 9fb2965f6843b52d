"""What came in: the raw body first, then one row per event, each taken once however often it is sent.

Doors call `receive` and acknowledge to the channel only after it has returned; wakes (reminders, results
of slow work, replies of staff) enter by `wake`. Turns read the waiting events through `lanes`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, NamedTuple, cast

from sqlalchemy import ColumnElement, Row, func, select, update
from sqlmodel import col

from storage import contacts, models, people
from storage.errors import Kind, StorageError
from storage.ids import new_id
from storage.models import ContactKind, EventKind, EventState
from storage.statements import Damage, insert, insert_new, open_json, spare
from storage.tx import Tx

ROW = models.InboxEvent
WAKE = "wake"
STATE = cast("ColumnElement[EventState]", col(ROW.state))  # the CHECK says so


@dataclass(frozen=True, slots=True)
class Parsed:
    """An event as a door has read it. `event` is the channel's own id of it, `body` any JSON object."""

    event: str
    address: str = field(repr=False)
    kind: ContactKind
    body: Mapping[str, object] = field(repr=False)
    lang: str | None = None


class Accepted(NamedTuple):
    event_id: str
    person_id: str
    contact_id: str


@dataclass(frozen=True, slots=True)
class Received:
    accepted: tuple[Accepted, ...]
    repeated: int


@dataclass(frozen=True, slots=True)
class Event:
    """`contact_id` is None for a wake. `body` is empty once the words were deleted."""

    id: str
    person_id: str
    contact_id: str | None
    channel: str
    kind: EventKind
    body: dict[str, Any] = field(repr=False)
    attempts: int
    received_at: int


def receive(tx: Tx, channel: str, raw: bytes, parsed: Sequence[Parsed], fault: str | None = None) -> Received:
    """Keep what a channel has handed over. `fault` says (without words of people) why it was not parsed.

    A repeat leaves nothing at all, not even its raw body, so it cannot bring an erased person back.
    """
    new = [event for event in parsed if not _seen(tx, channel, _hash(tx, channel, event.event))]
    if not new and fault is None:
        return Received((), len(parsed))
    raw_id = _keep_raw(tx, channel, raw, fault)
    accepted = [taken for event in new if (taken := _accept(tx, channel, raw_id, event))]
    return Received(tuple(accepted), len(parsed) - len(accepted))


def wake(tx: Tx, person_id: str, key: str, body: Mapping[str, object]) -> bool:
    """Put something of our own into a person's lane, once per `key`. False: it was there, or nobody is."""
    hashed = _hash(tx, WAKE, f"{person_id}|{key}")
    n = None if _seen(tx, WAKE, hashed) else _next_n(tx, person_id)
    if n is None:
        return False
    values = {"raw_id": None, "channel": WAKE, "event_hash": hashed, "contact_id": None, "kind": "wake"}
    return _insert(tx, new_id(), body, {**values, "person_id": person_id, "n": n})


def done(tx: Tx, event_ids: Sequence[str]) -> None:
    waiting = col(ROW.id).in_(event_ids) & (col(ROW.state) == "waiting")
    tx.connection.execute(update(ROW).where(waiting).values(state="done", done_at=tx.now))


def aside(tx: Tx, event_id: str, reason: str) -> None:
    """It failed too often: out of the way of what came after it, and kept for whoever mends it."""
    values = {"state": "aside", "reason": reason, "done_at": tx.now}
    tx.connection.execute(update(ROW).where(col(ROW.id) == event_id).values(**values))


def history(tx: Tx, contact_id: str, limit: int) -> tuple[Event, ...]:
    """The last `limit` events of a contact whose words are still there, newest last."""
    there = (col(ROW.contact_id) == contact_id) & col(ROW.body).is_not(None)
    rows = tx.connection.execute(select(ROW).where(there).order_by(col(ROW.n).desc()).limit(limit)).all()
    return tuple(opened(tx, row) for row in reversed(rows))


def status(tx: Tx, event_id: str) -> EventState | None:
    return tx.connection.execute(select(STATE).where(col(ROW.id) == event_id)).scalar_one_or_none()


def pending(tx: Tx, contact_id: str) -> bool:
    """Whether something that came from this contact still waits for the end of its turn."""
    waiting = (col(ROW.contact_id) == contact_id) & (col(ROW.state) == "waiting")
    return tx.connection.execute(select(col(ROW.id)).where(waiting).limit(1)).first() is not None


def backlog(tx: Tx) -> tuple[int, int | None]:
    """How many events wait for their turn, and since when the oldest does."""
    statement = select(func.count(), func.min(col(ROW.received_at))).where(col(ROW.state) == "waiting")
    count, oldest = tx.connection.execute(statement).one()
    return count, oldest


def move(tx: Tx, old: contacts.Contact, new: contacts.Contact, taken: Sequence[str]) -> None:
    """What waits from `old`, except `taken`, becomes what `new` has sent, in the order in which it came."""
    waits = (col(ROW.contact_id) == old.id) & (col(ROW.state) == "waiting") & col(ROW.id).not_in(taken)
    events = tx.connection.execute(select(col(ROW.id)).where(waits).order_by(col(ROW.n))).scalars().all()
    for event_id in events:
        values = {"person_id": new.person_id, "contact_id": new.id, "n": _next_n(tx, new.person_id)}
        tx.connection.execute(update(ROW).where(col(ROW.id) == event_id).values(**values))


def opened(tx: Tx, row: Row[Any], damage: Damage | None = None) -> Event:
    """Given `damage`, a body that does not open is empty."""
    place = ("inbox_event", "body", row.id)
    body = spare(damage, partial(open_json, tx, place, row.body), None) or {}
    where = (row.id, row.person_id, row.contact_id, row.channel, row.kind)
    return Event(*where, body, row.attempts, row.received_at)


def _accept(tx: Tx, channel: str, raw_id: str, event: Parsed) -> Accepted | None:
    contact = contacts.find_or_create(tx, channel, event.address, event.lang)
    event_id, n = new_id(), _next_n(tx, contact.person_id)
    if n is None:  # erased by another process at this very moment; the next try meets a stranger
        raise StorageError(Kind.BUSY)
    values = {
        "raw_id": raw_id,
        "channel": channel,
        "event_hash": _hash(tx, channel, event.event),
        "person_id": contact.person_id,
        "contact_id": contact.id,
        "n": n,
        "kind": event.kind,
    }
    if not _insert(tx, event_id, event.body, values):
        return None  # twice in one batch, or a rival was faster
    contacts.used(tx, contact.id)
    people.touch(tx, contact.person_id)
    return Accepted(event_id, contact.person_id, contact.id)


def _insert(tx: Tx, event_id: str, body: Mapping[str, object], values: Mapping[str, object]) -> bool:
    sealed = tx.keyring.seal_json("inbox_event", "body", event_id, body)
    fresh = {"state": "waiting", "reason": None, "attempts": 0, "received_at": tx.now, "done_at": None}
    return insert_new(tx, ROW, {"id": event_id, "body": sealed, **fresh, **values})


def _keep_raw(tx: Tx, channel: str, raw: bytes, fault: str | None) -> str:
    raw_id = new_id()
    sealed = tx.keyring.seal("inbox_raw", "body", raw_id, raw)
    values = {"id": raw_id, "channel": channel, "body": sealed, "received_at": tx.now, "fault": fault}
    insert(tx, models.InboxRaw, values)
    return raw_id


def _next_n(tx: Tx, person_id: str) -> int | None:
    """The person's next arrival number, or None when there is no such person (any more)."""
    lane = models.Conversation
    raised = update(lane).where(col(lane.person_id) == person_id).values(arrivals=col(lane.arrivals) + 1)
    return tx.connection.execute(raised.returning(col(lane.arrivals))).scalar_one_or_none()


def _seen(tx: Tx, channel: str, hashed: bytes) -> bool:
    same = (col(ROW.channel) == channel) & (col(ROW.event_hash) == hashed)
    return tx.connection.execute(select(col(ROW.id)).where(same)).first() is not None


def _hash(tx: Tx, channel: str, event: str) -> bytes:
    return tx.keyring.hash(f"event:{channel}", event)
