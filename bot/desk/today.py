"""Who needs attention today: one page for coordinators. Read by `tomoni desk today`; changes nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from bot.clock import DAY, civil
from bot.desk.reasons import reason
from bot.desk.renewals import FACTS, Dates, Who, dates
from storage import handovers, overview
from storage.backup import nightly
from storage.database import Database
from storage.handovers import UNREADABLE, HandOver
from storage.overview import Known, Undelivered
from storage.tx import Tx

AHEAD = 14  # days of renewals
BACK = 7  # days of sends that went wrong, and of what could not be read


@dataclass(frozen=True, slots=True)
class Task:
    """An open hand-over; `number` is what `tomoni reply` takes."""

    number: int
    reason: str
    urgency: int
    phone: bool
    what: str
    who: Who
    asked_at: int
    words: str | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Send:
    """A message that failed, or of which nobody knows whether it arrived."""

    who: Who
    kind: str
    state: str
    reason: str | None
    at: int


@dataclass(frozen=True, slots=True)
class Today:
    """`backup` is a sentence; `unreadable` are sentences, none when all is well."""

    day: date
    tasks: tuple[Task, ...]
    dates: Dates
    sends: tuple[Send, ...]
    backup: str
    backup_late: bool
    unreadable: tuple[str, ...]


async def today(database: Database, backups: Path) -> Today:
    return await database.read(lambda tx: _today(tx, backups))


def _today(tx: Tx, backups: Path) -> Today:
    day, since = civil(tx.now), tx.now - BACK * DAY
    asked, sends = handovers.listing(tx, "open"), overview.undelivered(tx, since)
    concerned = {row.person_id for row in asked} | {row.person_id for row in sends}
    people = overview.known(tx, FACTS, concerned)
    listed = dates((known for known in people.values() if known.keeps), day, AHEAD)
    standing = nightly.standing(backups, tx.now)
    return Today(
        day,
        tuple(sorted((_task(row, people) for row in asked), key=lambda task: (task.urgency, task.asked_at))),
        listed,
        tuple(_send(row, people) for row in sends),
        str(standing),
        standing.late or standing.last is None,
        _unreadable(tx, since, listed, asked),
    )


def _task(row: HandOver, people: dict[str, Known]) -> Task:
    why = reason(row.reason)
    who = Who.of(people[row.person_id])
    return Task(row.number, row.reason, why.urgency, why.phone, why.text, who, row.asked_at, row.words)


def _send(row: Undelivered, people: dict[str, Known]) -> Send:
    return Send(Who.of(people[row.person_id]), row.kind, row.state, row.reason, row.at)


def _unreadable(tx: Tx, since: int, listed: Dates, asked: tuple[HandOver, ...]) -> tuple[str, ...]:
    channels = sorted(overview.faults(tx, since).items())
    return (
        *(
            f"The dates of {who} cannot be read: nobody reminds them. Ask for the dates again."
            for who in listed.unreadable
        ),
        *(f"The words of request {row.number} cannot be read." for row in asked if row.words == UNREADABLE),
        *(f"{many} messages came in from {channel} that could not be read." for channel, many in channels),
    )
