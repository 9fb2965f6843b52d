"""What tests of storage do again and again: somebody writes, a turn is taken, something is sent."""

from collections.abc import Sequence
from functools import partial
from itertools import count

from storage import inbox, lanes, outbox
from storage.database import Database
from storage.inbox import Accepted, Parsed
from storage.lanes import Lease
from storage.models import OutboundKind

NUMBERS = count(1)
LEASE = 30_000


def write(text: str, address: str = "amina", event: str | None = None) -> Parsed:
    return Parsed(event or f"event-{next(NUMBERS)}", address, "message", {"text": text}, "en")


def arrive(database: Database, *events: Parsed, channel: str = "telegram") -> tuple[Accepted, ...]:
    raw = b"|".join(event.event.encode() for event in events)
    return database.write_sync(lambda tx: inbox.receive(tx, channel, raw, events)).accepted


def somebody(database: Database, address: str = "amina", channel: str = "telegram") -> Accepted:
    """A person whose first message has been dealt with."""
    (came,) = arrive(database, write("hello", address), channel=channel)
    database.write_sync(lambda tx: inbox.done(tx, [came.event_id]))
    return came


def claim(database: Database, person_id: str, lease_ms: int = LEASE) -> Lease:
    lease = database.write_sync(lambda tx: lanes.claim(tx, person_id, lease_ms))
    assert lease is not None
    return lease


def queue(database: Database, whom: Accepted, *texts: str, kind: OutboundKind = "reply") -> tuple[str, ...]:
    bodies = [{"text": text} for text in texts]
    return database.write_sync(lambda tx: outbox.add(tx, whom.person_id, whom.contact_id, kind, None, bodies))


def send(database: Database, limit: int = 10, channels: Sequence[str] = ("telegram",)) -> list[str]:
    """One round of a sender that always succeeds; the texts in the order in which they left."""
    rows = database.write_sync(lambda tx: outbox.claim(tx, channels, limit))
    for row in rows:
        database.write_sync(partial(outbox.sent, outbound_id=row.id, remote_id=None))
    return [row.body["text"] for row in rows]
