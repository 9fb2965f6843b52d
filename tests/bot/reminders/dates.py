"""People with dates: who they are, what they told us, and what they were sent."""

from __future__ import annotations

from datetime import date, datetime, time

from bot.clock import TOKYO
from bot.flows.terms import KEEP, TERMS
from bot.programme.residency import FACT, TOPIC, Length, Stay, plan
from storage import audit, consents, facts, handovers, outbox, reminders
from storage.database import Database
from storage.inbox import Accepted
from storage.outbox import Outbound
from storage.tx import Tx
from tests.storage.acts import somebody
from tests.storage_fixtures import Clock

LAST_DAY = date(2027, 3, 31)  # a Wednesday
STAY = Stay(LAST_DAY, Length.parse("6m"))
FILED = Stay(LAST_DAY, Length.parse("6m"), date(2027, 1, 12))
HOUR = 9


def at(day: date, hour: int = HOUR, minute: int = 0) -> int:
    """A moment of a civil day in Japan."""
    return int(datetime.combine(day, time(hour, minute), TOKYO).timestamp() * 1000)


def fact_of(stay: Stay, answered: date | None, **more: object) -> dict[str, object]:
    return {
        "kind": "claim",
        "length": str(stay.length),
        "last_day": stay.last_day.isoformat(),
        "filed": stay.filed.isoformat() if stay.filed else None,
        "answered": answered.isoformat() if answered else None,
        **more,
    }


def tell(tx: Tx, person_id: str, stay: Stay, today: date, fact: dict[str, object]) -> None:
    """What the renewal flow does at its end."""
    known = facts.of_person(tx, person_id).get(FACT)
    assert facts.remember(tx, person_id, FACT, fact, known.version if known else None)
    steps = plan(stay, today=today, hour=HOUR)
    rows = [(step.rule, step.anchor, at(step.at.date(), step.at.hour)) for step in steps]
    reminders.schedule(tx, person_id, TOPIC, rows)


def dated(
    database: Database,
    clock: Clock,
    stay: Stay = STAY,
    *,
    name: str = "amina",
    channel: str = "telegram",
    on: date = date(2026, 12, 1),
    answered: date | None = None,
) -> Accepted:
    """Somebody who agreed to be kept and told us their dates on a day; afterwards the clock shows that day."""
    clock.now = at(on)
    who = somebody(database, name, channel)

    def work(tx: Tx) -> None:
        consents.record(tx, who.person_id, KEEP, str(TERMS), True)
        tell(tx, who.person_id, stay, on, fact_of(stay, answered))

    database.write_sync(work)
    return who


def said(database: Database, who: Accepted) -> tuple[Outbound, ...]:
    """Everything that was put on its way to somebody, the oldest first."""
    return database.read_sync(lambda tx: outbox.history(tx, who.contact_id, 100))


def tasks(database: Database) -> list[str]:
    """What coordinators are asked to do, the oldest first."""
    return [task.reason for task in database.read_sync(lambda tx: handovers.listing(tx, "open"))]


def states(database: Database, who: Accepted) -> dict[str, str]:
    rows = database.read_sync(lambda tx: reminders.of_person(tx, who.person_id))
    return {row.rule.removeprefix(TOPIC): row.state for row in rows}


def recorded(database: Database) -> list[tuple[str, object, object]]:
    """What the scheduler has put on record, the oldest first: what, by which rule, why."""
    entries = database.read_sync(lambda tx: audit.listing(tx, 100))
    found = [entry for entry in reversed(entries) if entry.actor == "scheduler"]
    return [(entry.action, entry.detail.get("rule"), entry.detail.get("why")) for entry in found]
