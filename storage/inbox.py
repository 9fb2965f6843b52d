"""What came in: the raw body first, then one row per event, each taken once however often it is sent.

Doors call `receive` and acknowledge to the channel only after it has returned; wakes (reminders, results
of slow work, replies of staff) enter by `wake`. Turns read the waiting events through `lanes`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, NamedTuple

from sqlalchemy import func, select, update
from sqlmodel import col

from storage import contacts, models, people
from storage.errors import Kind, StorageError
from storage.ids import new_id
from storage.models import ContactKind, EventKind
from storage.query import Query, given
from storage.statements import Damage, fixed, insert, insert_new, open_json, setting, spare
from storage.tx import Tx

ROW = models.InboxEvent
LANE = models.Conversation
CONTACT = models.Contact
WAKE = "wake"

_SEEN = Query(select(col(ROW.id)).where(col(ROW.channel) == given("channel"), col(ROW.event_hash) == given("hash")))
_NEXT_N = Query(
    update(LANE)
    .where(col(LANE.person_id) == given("person_id"))
    .values(arrivals=col(LANE.arrivals) + 1)
    .returning(col(LANE.arrivals))
)
_DONE = Query(
    update(ROW)
    .where(col(ROW.id) == given("id"), col(ROW.state) == fixed("waiting"))
    .values(state="done", done_at=given("now"))
)
_ASIDE = setting(ROW, "id", "state", "reason", "done_at")
_MOVE = setting(ROW, "id", "person_id", "contact_id", "n")
_OWNER = select(col(CONTACT.person_id)).where(col(CONTACT.id) == given("contact_id")).scalar_subquery()
# By the contact as well, SQLite takes that index and reads all that ever came from there; see `_waiting`.
_WAITING = Query(
    select(col(ROW.id), col(ROW.contact_id))
    .where(col(ROW.person_id) == _OWNER, col(ROW.state) == fixed("waiting"))
    .order_by(col(ROW.n))
)
_GET = Query(select(ROW).where(col(ROW.id) == given("id")))
_OF_CONTACT = col(ROW.contact_id) == given("contact_id")
_HISTORY = Query(
    select(ROW).where(_OF_CONTACT, col(ROW.body).is_not(None)).order_by(col(ROW.n).desc()).limit(given("limit"))
)
_BACKLOG = Query(select(func.count(), func.min(col(ROW.received_at))).where(col(ROW.state) == fixed("waiting")))


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
    _DONE.run_each(tx, [{"id": event_id, "now": tx.now} for event_id in event_ids])


def aside(tx: Tx, event_id: str, reason: str) -> None:
    """It failed too often: out of the way of what came after it, and kept for whoever mends it."""
    _ASIDE.run(tx, id=event_id, state="aside", reason=reason, done_at=tx.now)


def history(tx: Tx, contact_id: str, limit: int) -> tuple[Event, ...]:
    """The last `limit` events of a contact whose words are still there, newest last."""
    rows = _HISTORY.all(tx, contact_id=contact_id, limit=limit)
    return tuple(opened(tx, row) for row in reversed(rows))


def body(tx: Tx, event_id: str) -> dict[str, Any]:
    """What an event holds; empty once its words were deleted, or where they do not open."""
    row = _GET.first(tx, id=event_id)
    return {} if row is None else opened(tx, row, Damage()).body


def pending(tx: Tx, contact_id: str) -> bool:
    """Whether something that came from this contact still waits for the end of its turn."""
    return bool(_waiting(tx, contact_id))


def backlog(tx: Tx) -> tuple[int, int | None]:
    """How many events wait for their turn, and since when the oldest does."""
    count, oldest = _BACKLOG.first(tx)
    return count, oldest


def move(tx: Tx, old: contacts.Contact, new: contacts.Contact, taken: Sequence[str]) -> None:
    """What waits from `old`, except `taken`, becomes what `new` has sent, in the order in which it came."""
    waits = [event_id for event_id in _waiting(tx, old.id) if event_id not in taken]
    for event_id in waits:
        _MOVE.run(tx, id=event_id, person_id=new.person_id, contact_id=new.id, n=_next_n(tx, new.person_id))


def opened(tx: Tx, row: Any, damage: Damage | None = None) -> Event:  # noqa: ANN401  (a row of `Query`)
    """Given `damage`, a body that does not open is empty."""
    place = ("inbox_event", "body", row.id)
    body = spare(damage, partial(open_json, tx, place, row.body), None) or {}
    where = (row.id, row.person_id, row.contact_id, row.channel, row.kind)
    return Event(*where, body, row.attempts, row.received_at)


def _waiting(tx: Tx, contact_id: str) -> list[str]:
    """What came from this contact and still waits, in the order in which it came."""
    return [row.id for row in _WAITING.all(tx, contact_id=contact_id) if row.contact_id == contact_id]


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
    n: int | None = _NEXT_N.scalar(tx, person_id=person_id)
    return n


def _seen(tx: Tx, channel: str, hashed: bytes) -> bool:
    return _SEEN.first(tx, channel=channel, hash=hashed) is not None


def _hash(tx: Tx, channel: str, event: str) -> bytes:
    return tx.keyring.hash(f"event:{channel}", event)
