"""Years of one person in minutes: the real core with a phone at one end and a coordinator at the other.

The clock stops whenever a reminder falls due and at fixed hours of every day, quiet ones too; at each stop
everything runs that runs in the server. Used by the diary and by the random lives beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot import scheduler
from bot.channels import Problem, SendError
from bot.clock import DAY, TOKYO
from bot.delivery import Sender
from bot.desk import requests
from bot.messages import Choice, Incoming, Outgoing, Press
from storage import audit, contacts, handovers, outbox, reminders
from storage.audit import Entry
from storage.contacts import Contact
from storage.handovers import HandOver
from storage.tx import Tx
from tests.bot.harness import Core
from tests.storage_fixtures import Clock

CHANNEL, ADDRESS = "telegram", "amina"
HOURS = (3, 8, 12, 22)
NIGHT = 3  # the hour at which words are forgotten
ENOUGH = 60  # rows of the outbox that one stop can fill
FOREVER = 2**62


@dataclass(frozen=True, slots=True)
class Arrived:
    at: int
    message: Outgoing
    remote_id: str


@dataclass
class Phone:
    """A channel that notes what arrives when; Telegram's side of it is known by its name alone."""

    clock: Clock
    name: str = CHANNEL
    blocked: bool = False
    arrived: list[Arrived] = field(default_factory=list)

    async def send(self, address: str, message: Outgoing, file: bytes | None = None) -> str:
        del address, file  # one person, and files are looked at elsewhere
        if self.blocked:
            raise SendError(Problem.BLOCKED)
        self.arrived.append(Arrived(self.clock.now, message, f"m{len(self.arrived) + 1}"))
        return self.arrived[-1].remote_id

    def button(self, label: str) -> tuple[Choice, str] | None:
        """The newest button with that label, and its prompt."""
        shown = (each.message for each in reversed(self.arrived))
        found = ((choice, message.prompt or "") for message in shown for choice in message.buttons)
        return next((each for each in found if each[0].label == label), None)


@dataclass(frozen=True, slots=True)
class News:
    """What happened at one stop; `begun` are the channel's ids of messages that we began.

    `opened` are the new ones of the tasks that were `open` after it.
    """

    at: int
    decided: tuple[Entry, ...]
    arrived: tuple[Arrived, ...]
    begun: frozenset[str]
    opened: tuple[HandOver, ...]
    open: tuple[HandOver, ...]


@dataclass
class World:
    """One server, one person."""

    core: Core
    phone: Phone
    sender: Sender
    hours: Sequence[int] = HOURS
    up: bool = True
    kept: list[Incoming] = field(default_factory=list)  # by the channel, while nobody fetches
    news: list[News] = field(default_factory=list)
    _sent: int = 0
    _heard: int = 0
    _tasks: set[int] = field(default_factory=set)
    _records: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, core: Core, hours: Sequence[int] = HOURS) -> World:
        phone = Phone(core.clock)
        return cls(core, phone, Sender(core.database, [phone]), hours)

    async def until(self, moment: int) -> None:
        """Let time pass, stopping wherever the server would do something."""
        while (at := self._next(moment)) < moment:
            self.core.clock.now = at
            if self.up:
                await self._stop()
        self.core.clock.now = moment
        if self.up:
            await self._stop()

    async def write(self, text: str = "", **more: object) -> None:
        """Something comes from the person; the channel keeps it while the server is down."""
        self._sent += 1
        now = self.core.clock.now
        fields = {"event": f"e{self._sent}", "address": ADDRESS, "text": text, "lang": "en", "sent_at": now, **more}
        self.kept.append(Incoming.model_validate(fields))
        if self.up:
            await self._fetch()

    async def press(self, label: str) -> None:
        """Raise LookupError where there is no such button to press."""
        found = self.phone.button(label)
        if found is None:
            raise LookupError(f"no button {label!r} has arrived")
        choice, prompt = found
        await self.write(choice.label, press=Press(prompt=prompt, value=choice.value))

    async def block(self) -> None:
        self.phone.blocked = True
        await self.write(standing="blocked")

    async def unblock(self) -> None:
        self.phone.blocked = False
        await self.write(standing="back")

    async def answer(self, number: int, text: str) -> None:
        await requests.answer(self.core.database, number, text, "coordinator")
        await self._stop()

    async def stop(self) -> None:
        self.up = False

    async def start(self) -> int:
        """The server comes up again; returns how many messages the channel no longer had, after a day."""
        self.up = True
        fresh = [event for event in self.kept if self.core.clock.now - (event.sent_at or 0) < DAY]
        lost, self.kept = len(self.kept) - len(fresh), fresh
        await self._stop()
        await self._fetch()
        return lost

    def open_tasks(self) -> tuple[HandOver, ...]:
        return self.core.database.read_sync(lambda tx: handovers.listing(tx, "open"))

    def _next(self, moment: int) -> int:
        """The next fixed hour or the next moment at which something falls due."""
        now = self.core.clock.now
        local = datetime.fromtimestamp(now / 1000, TOKYO).replace(minute=0, second=0, microsecond=0)
        midnight = int(local.replace(hour=0).timestamp() * 1000)
        hours = [midnight + day * DAY + hour * DAY // 24 for day in (0, 1) for hour in self.hours]
        due = [row.due_at for row in self.core.database.read_sync(self._waiting)]
        return min(at for at in (*hours, *due, moment) if at > now) if now < moment else moment

    def _waiting(self, tx: Tx) -> tuple[reminders.Reminder, ...]:
        contact = contacts.find(tx, CHANNEL, ADDRESS)
        return reminders.waiting(tx, contact.person_id, FOREVER) if contact else ()

    async def _fetch(self) -> None:
        """As the poller does: what the channel has is taken in one batch."""
        events, self.kept = self.kept, []
        for event in events:
            await self.core.intake.receive(CHANNEL, event.event.encode(), [event])
        await self._deliver()
        self._note()

    async def _stop(self) -> None:
        database = self.core.database
        ticked = False
        while await database.write(scheduler.wake_due):
            ticked = True
        if datetime.fromtimestamp(self.core.clock.now / 1000, TOKYO).hour == NIGHT:
            await scheduler.forget(database)
        await self.core.intake.work()
        await self._deliver()
        self._note(ticked=ticked)

    async def _deliver(self) -> None:
        while await self.sender.round():
            pass

    def _note(self, *, ticked: bool = False) -> None:
        """Nothing happens unless something ticked or was said."""
        database = self.core.database
        arrived = tuple(self.phone.arrived[self._heard :])
        tasks = self.open_tasks()
        opened = tuple(task for task in tasks if task.number not in self._tasks)
        entries = database.read_sync(lambda tx: audit.listing(tx, ENOUGH)) if ticked else ()
        decided = [each for each in entries if each.actor == "scheduler" and each.id not in self._records]
        self._heard += len(arrived)
        self._tasks.update(task.number for task in opened)
        self._records.update(each.id for each in decided)
        if arrived or opened or decided:
            begun = database.read_sync(_begun) if arrived else frozenset()
            ordered = tuple(sorted(decided, key=lambda each: (each.at, str(each.detail.get("rule")))))
            self.news.append(News(self.core.clock.now, ordered, arrived, begun, opened, tasks))


def _begun(tx: Tx) -> frozenset[str]:
    contact = _contact(tx)
    rows = outbox.history(tx, contact.id, ENOUGH)
    return frozenset(row.remote_id for row in rows if row.kind == "reminder" and row.remote_id)


def _contact(tx: Tx) -> Contact:
    found = contacts.find(tx, CHANNEL, ADDRESS)
    assert found
    return found
