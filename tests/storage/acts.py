"""What tests of storage do again and again: somebody writes, a turn is taken, something is sent."""

from collections.abc import Sequence
from functools import partial
from itertools import count
from pathlib import Path

from sqlalchemy import func, select, text
from sqlmodel import col

from storage import audit, consents, facts, gaps, handovers, inbox, jobs, lanes, models, outbox, reminders, runs, sealed
from storage.backup import nightly
from storage.backup.ledger import Ledger
from storage.database import Database
from storage.inbox import Accepted, Parsed
from storage.lanes import Turn
from storage.models import OutboundKind
from storage.runs import Run
from storage.tx import Tx

NUMBERS = count(1)
SECRET = "a-very-secret-word"  # noqa: S105  (a marker to look for in files)
LEASE = 30_000
NOTHING = Ledger({}, None)  # erased since


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


def everybody(database: Database) -> set[str]:
    """The ids of all people."""
    return set(database.read_sync(lambda tx: tx.connection.execute(select(col(models.Person.id))).scalars().all()))


def damage(database: Database, table: str, column: str) -> None:
    """Make every sealed value of a column unreadable, as a bad disk does."""
    spoilt = text(f"UPDATE {table} SET {column} = :garbage")  # noqa: S608  (names of our own tables)
    database.write_sync(lambda tx: tx.connection.execute(spoilt, {"garbage": b"\0"}).close())


def try_claim(database: Database, person_id: str, limit: int = 100) -> Turn | None:
    return database.write_sync(lambda tx: lanes.claim_turn(tx, person_id, LEASE, limit))


def claim(database: Database, person_id: str, limit: int = 100) -> Turn:
    """The turn of somebody for whom something waits and whose lane is free."""
    turn = try_claim(database, person_id, limit)
    assert turn is not None
    return turn


def event_states(database: Database) -> dict[str, str]:
    """By the id of the event, of everybody's."""
    reading = select(col(models.InboxEvent.id), col(models.InboxEvent.state))
    return dict(database.read_sync(lambda tx: [(row[0], row[1]) for row in tx.connection.execute(reading)]))


def queue(database: Database, whom: Accepted, *texts: str, kind: OutboundKind = "reply") -> tuple[str, ...]:
    bodies = [{"text": text} for text in texts]
    return database.write_sync(lambda tx: outbox.add(tx, whom.person_id, whom.contact_id, kind, None, bodies))


def send(database: Database, limit: int = 10, channels: Sequence[str] = ("telegram",)) -> list[str]:
    """One round of a sender that always succeeds; the texts in the order in which they left."""
    rows = database.write_sync(lambda tx: outbox.claim(tx, channels, limit))
    for row in rows:
        database.write_sync(partial(outbox.sent, outbound_id=row.id, remote_id=None))
    return [row.body["text"] for row in rows]


def fill(database: Database, name: str) -> Accepted:
    """Somebody with a row in every table that is about people, each with the secret in it where it can be."""
    (came,) = arrive(database, write(SECRET, f"{SECRET}-{name}", f"{name}-1"))
    turn = claim(database, came.person_id)
    database.write_sync(partial(_fill, came=came, turn=turn))
    send(database)
    database.write_sync(lambda tx: outbox.add(tx, came.person_id, came.contact_id, "bulk", None, [{"text": SECRET}]))
    return came


def _fill(tx: Tx, came: Accepted, turn: Turn) -> None:
    person_id, contact_id = came.person_id, came.contact_id
    number = lanes.number(tx, turn.lease, 1)
    facts.remember(tx, person_id, "name", SECRET, None)
    consents.record(tx, person_id, "keep", "1", True)
    runs.save(tx, Run(f"run-{person_id}", person_id, "cv", 1, "waiting", None, {"a": SECRET}, "h", tx.now, tx.now))
    to = outbox.To(person_id, contact_id, "telegram")
    outbox.add_numbered(tx, to, number, "reply", came.event_id, [{"text": SECRET}])
    inbox.done(tx, [came.event_id])
    lanes.finish(tx, turn.lease, {"said": SECRET}, f"run-{person_id}")
    reminders.put(tx, person_id, "renewal/14", "2027-03-03", tx.now)
    handovers.open(tx, person_id, contact_id, "asked", SECRET)
    gaps.record(tx, "unhelpful", "en", "residency/renewal-when", person_id=person_id, text=SECRET)
    jobs.put(tx, person_id, contact_id, "feedback", {"text": SECRET}, {"wake": "result"})
    audit.record(tx, "cli", "exported", person_id, {})
    inbox.wake(tx, person_id, "k", {"text": SECRET})


def rows(database: Database) -> dict[str, int]:
    """How many rows each table has, where any."""

    def counted(tx: Tx) -> dict[str, int]:
        counts = {table.name: select(func.count()).select_from(table) for table in sealed.tables()}
        return {name: tx.connection.execute(counting).scalar_one() for name, counting in counts.items()}

    ours = {"meta", "counter"}
    return {name: number for name, number in database.read_sync(counted).items() if number and name not in ours}


def backup(database: Database, folder: Path) -> Path:
    return database.read_sync(partial(nightly.make, folder=folder)).path
