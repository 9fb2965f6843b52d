"""One trial: a far side, a database, people, and a Tomoni that is started and killed again and again."""

from __future__ import annotations

import os
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from random import Random
from typing import Protocol

from sqlalchemy import func, select
from sqlmodel import col

from bot.bench.far_side import Remote
from bot.conversation import waking
from bot.conversation.protecting import ALERT
from storage import contacts, inbox, models, reminders
from storage.database import Database
from storage.tx import Tx
from tests.endurance.people import Crowd

NAME = "tomoni under test"  # of its connections, at PostgreSQL
SETTLES = 240.0  # seconds that everything may take when nothing disturbs it any more
DIES = 60.0
TRIED = 2


class Starter(Protocol):
    """Starts processes and tells whether they have ended: the nursery, or whoever runs the real command."""

    def start(self, settings: Mapping[str, str], doom: Mapping[str, object] | None = None) -> int: ...

    def ended(self, pid: int, seconds: float = 0) -> bool: ...


@dataclass
class Trial:
    """`in_flight`: every (outbox row, attempt) that was `sending` when a process was killed."""

    far: Remote
    nursery: Starter
    settings: Mapping[str, str]
    database: Database
    crowd: Crowd
    random: Random
    in_flight: set[tuple[str, int]] = field(default_factory=set)
    kills: int = 0
    replies: list[tuple[int, str]] = field(default_factory=list)
    alerts: Counter[int] = field(default_factory=Counter)

    @contextmanager
    def running(self) -> Iterator[int]:
        """A Tomoni without any doom, killed at the end."""
        pid = self.nursery.start(self.settings)
        try:
            yield pid
        finally:
            os.kill(pid, signal.SIGKILL)
            self.buried(pid)

    def kill(self, life: float) -> None:
        """Let a Tomoni live so long among people, then kill it."""
        self.spare()
        with self.running():
            self.talk(life)

    def doom(self, step: str, moment: str, nth: int) -> None:
        """Let a Tomoni live until it kills itself there."""
        self.spare()
        pid = self.nursery.start(self.settings, {"step": step, "moment": moment, "nth": nth})
        self.go_on(lambda: self.nursery.ended(pid), f"{step} never came for the {nth}. time")
        self._count()

    def spare(self) -> None:
        """Let nobody's message die a third time: by design it would then be set aside for a human.

        Whoever dies again and again within a second kills the same turns; a message that kills is what the
        rule is for.
        """
        if self.database.read_sync(_tried):
            with self.running():
                self.go_on(lambda: not self.database.read_sync(_tried), "a message does not get its turn")

    def go_on(self, done: Callable[[], bool], fault: str, most: int | None = None) -> None:
        """Let people talk, each until `most` things are said, until it is `done`."""
        until = time.monotonic() + SETTLES
        while not done():
            if time.monotonic() > until:
                raise AssertionError(f"{fault}: {self.database.read_sync(unsettled)}, {self.crowd.waiting} wait")
            self.crowd.pass_(most=most, lost=self.settled)

    def buried(self, pid: int) -> None:
        assert self.nursery.ended(pid, DIES)
        self._count()

    def listen(self, seconds: float) -> None:
        """Let time pass while nobody says anything and nothing of ours is looked at."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.crowd.pass_(most=0, wait=0.1)

    def talk(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.crowd.pass_(lost=self.settled)

    def peace(self) -> None:
        """Until every message has its turn and every row is sent, and nobody says anything more."""
        self.go_on(lambda: not (self._open() or self.crowd.waiting), "not settled", most=0)

    def settled(self) -> bool:
        """Whether nothing is on its way, so that an answer that has not come never will."""
        return not self._open()

    def disturb(self) -> None:
        """From our side: a coordinator's reply for somebody, and an alert that falls due for somebody."""
        person = self.random.choice(self.crowd.people)
        words = f"marker {len(self.replies)}"
        self.replies.append((person.chat, words))
        self.database.write_sync(lambda tx: inbox.wake(tx, who(tx, person.chat), f"reply:{words}", waking.reply(words)))
        person = self.random.choice(self.crowd.people)
        delay = self.random.randrange(500)
        if self.database.write_sync(lambda tx: _alert(tx, who(tx, person.chat), self.alerts[person.chat], delay)):
            self.alerts[person.chat] += 1

    def _open(self) -> bool:
        return bool(self.far.control("counts")["unconfirmed"] or sum(self.database.read_sync(unsettled)))

    def _count(self) -> None:
        self.kills += 1
        while self.database.read_sync(_lingers):
            time.sleep(0.01)
        self.in_flight |= self.database.read_sync(_sending)


def who(tx: Tx, chat: int) -> str:
    contact = contacts.find(tx, "telegram", str(chat))
    assert contact is not None
    return contact.person_id


def unsettled(tx: Tx) -> tuple[int, int, int]:
    """How many events wait, rows are not sent, and reminders are due.

    One statement, thus one moment: on PostgreSQL each has its own, and a reminder that becomes an event
    between two of them would be seen in neither.
    """
    event, row, reminder = models.InboxEvent, models.Outbox, models.Reminder
    conditions = (
        col(event.state) == "waiting",
        col(row.state).in_(("waiting", "sending")),
        (col(reminder.state) == "waiting") & (col(reminder.rule) == ALERT),
    )
    counts = (select(func.count()).where(found).scalar_subquery() for found in conditions)
    events, rows, due = tx.connection.execute(select(*counts)).one()
    return events, rows, due


def _tried(tx: Tx) -> bool:
    """Whether a message waits whose turn was begun twice and never came to its end."""
    event = models.InboxEvent
    tried = (col(event.state) == "waiting") & (col(event.attempts) >= TRIED)
    return tx.connection.execute(select(col(event.id)).where(tried)).first() is not None


def _lingers(tx: Tx) -> bool:
    """Whether PostgreSQL still serves a process that is dead: its last commit may be under way."""
    if tx.dialect == "sqlite":
        return False
    served = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = %s"
    return bool(tx.connection.exec_driver_sql(served, (NAME,)).scalar_one())


def _sending(tx: Tx) -> set[tuple[str, int]]:
    row = models.Outbox
    statement = select(col(row.id), col(row.attempts)).where(col(row.state) == "sending")
    return {(found.id, found.attempts) for found in tx.connection.execute(statement)}


def _alert(tx: Tx, person: str, number: int, delay: int) -> bool:
    """Another alert, unless one still waits: of one rule only the newest counts."""
    if any(row.rule == ALERT and row.state == "waiting" for row in reminders.of_person(tx, person)):
        return False
    reminders.put(tx, person, ALERT, f"violence:{number}", tx.now + delay)
    return True


def report(**figures: int) -> None:
    """What a trial came to, for whoever reads the test's output; the seed repeats it."""
    print(figures)  # noqa: T201 - shown by pytest -rP, and when the test fails
