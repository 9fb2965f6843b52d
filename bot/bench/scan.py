"""The scan that finds who is to be reminded, among a million people. On demand: filling takes minutes.

Most ticks find nothing. At eight in the morning, the hour that most people choose, all reminders of a day fall due
at once, and every batch is found among them.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from functools import partial

from bot.bench.figures import Json, Tell, latencies
from bot.scheduler import REMINDERS
from storage import crowd, reminders
from storage.cipher import Keyring
from storage.database import Database
from storage.migrate import migrate

PEOPLE = 1_000_000
BATCH = 100_000  # people in one unit of work
SCANS = 50
EIGHT = 1_795_215_600_000  # a morning in Japan: 2026-11-21 08:00


class Clock:
    """The databases' time, in ms."""

    def __init__(self, now: int) -> None:
        self.now = now

    def __call__(self) -> int:
        return self.now


def measure(databases: Mapping[str, str], tell: Tell, people: int = PEOPLE) -> Json:
    """`databases` are the URLs of empty ones, by name."""
    return {"people": people, "batch": REMINDERS, "rows": [_one(*named, tell, people) for named in databases.items()]}


def _one(name: str, url: str, tell: Tell, people: int) -> Json:
    tell(f"due scan: filling {name} with {people:,} people")
    clock = Clock(EIGHT - 1)
    migrate(url)
    database = Database.open(url, Keyring.generate(), clock=clock)
    try:
        for first in range(0, people, BATCH):
            fill = partial(crowd.remind, people=range(first, min(first + BATCH, people)), first_due=EIGHT)
            database.write_sync(fill)
        database.write_sync(crowd.settle)
        before = _scans(database)
        clock.now = EIGHT
        return {"database": name, "nothing_due": before, "morning": _scans(database)}
    finally:
        database.close()


def _scans(database: Database) -> Json:
    seconds, found = [], 0
    for _ in range(SCANS):
        begun = time.perf_counter()
        found = len(database.read_sync(lambda tx: reminders.due(tx, REMINDERS)))
        seconds.append(time.perf_counter() - begun)
    return {"found": found, **latencies(seconds)}
