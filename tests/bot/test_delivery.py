"""Delivery: in order, honest about failures, nothing held up for ever; fetched where nothing is pushed."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from functools import partial

import pytest
from sqlalchemy import update
from sqlmodel import col
from structlog.testing import capture_logs

from bot.channels import Problem, SendError, Unavailable
from bot.delivery import Pickup, Sender
from bot.messages import Outgoing
from bot.signals import Bells, Signal
from storage import consents, contacts, handovers, inbox, lanes, models, outbox, privacy, reminders
from storage.database import Database
from storage.outbox import Outbound
from storage.tx import Tx
from tests.storage_fixtures import Clock


@dataclass
class Recorder:
    """A channel that plays back what happens to each request, then takes everything."""

    script: list[Exception | None] = field(default_factory=list)
    arrived: list[tuple[str, str]] = field(default_factory=list)
    name: str = "fake"
    asked: asyncio.Event = field(default_factory=asyncio.Event)

    async def until(self, there: Callable[[], bool]) -> None:
        async with asyncio.timeout(30):
            while not there():
                await self.asked.wait()
                self.asked.clear()

    async def send(self, address: str, message: Outgoing, file: bytes | None = None) -> str:  # noqa: ARG002 - the port's signature
        self.asked.set()
        outcome = self.script.pop(0) if self.script else None
        if outcome and not (isinstance(outcome, SendError) and outcome.problem is Problem.UNCERTAIN):
            raise outcome
        self.arrived.append((address, message.text))
        if outcome:
            raise outcome
        return f"remote-{len(self.arrived)}"


@pytest.fixture
def channel() -> Recorder:
    return Recorder()


@pytest.fixture
def sender(database: Database, channel: Recorder) -> Sender:
    return Sender(database, [channel])


def _queue(tx: Tx, address: str, *texts: str, lang: str = "en") -> tuple[str, ...]:
    contact = contacts.find_or_create(tx, "fake", address, None)
    bodies = [Outgoing(text=text, lang=lang).model_dump(mode="json") for text in texts]
    return outbox.add(tx, contact.person_id, contact.id, "reply", None, bodies)


def _rows(tx: Tx, ids: tuple[str, ...]) -> list[Outbound]:
    return [row for row_id in ids if (row := outbox.get(tx, row_id))]


async def _work(sender: Sender) -> None:
    while await sender.round():
        pass


async def test_rows_arrive_in_order_for_each_person(database: Database, sender: Sender, channel: Recorder) -> None:
    await database.write(lambda tx: _queue(tx, "amina", "a1", "a2", "a3"))
    await database.write(lambda tx: _queue(tx, "omar", "o1", "o2"))
    await _work(sender)
    assert [text for who, text in channel.arrived if who == "amina"] == ["a1", "a2", "a3"]
    assert [text for who, text in channel.arrived if who == "omar"] == ["o1", "o2"]


async def test_a_line_that_a_chat_would_show_from_the_left_is_marked_when_it_leaves(
    database: Database, sender: Sender, channel: Recorder
) -> None:
    await database.write(lambda tx: _queue(tx, "amina", "أهلا\nWELgee معك", lang="ar"))
    await _work(sender)
    assert channel.arrived == [("amina", "أهلا\n\u200fWELgee معك")]


async def test_too_fast_waits_as_long_as_the_channel_says(
    database: Database, sender: Sender, channel: Recorder, clock: Clock
) -> None:
    channel.script = [SendError(Problem.THROTTLED, retry_after=90)]
    ids = await database.write(lambda tx: _queue(tx, "amina", "a1", "a2"))
    await _work(sender)
    clock.now += 89_000
    await _work(sender)
    assert channel.arrived == []
    clock.now += 2_000
    await _work(sender)
    assert [text for _, text in channel.arrived] == ["a1", "a2"]
    assert [row.state for row in await database.read(lambda tx: _rows(tx, ids))] == ["sent", "sent"]


async def test_a_message_at_which_the_far_side_fails_is_given_up_with_a_reason(
    database: Database, sender: Sender, channel: Recorder, clock: Clock
) -> None:
    channel.script = [SendError(Problem.FAULTY)] * 6
    ids = await database.write(lambda tx: _queue(tx, "amina", "a1", "a2"))
    for _ in range(8):
        await _work(sender)
        clock.pass_(minutes=10)
    states = [(row.state, row.reason) for row in await database.read(lambda tx: _rows(tx, ids))]
    assert states == [("failed", "faulty"), ("sent", None)]


async def test_a_network_that_is_down_for_hours_loses_nothing(
    database: Database, sender: Sender, channel: Recorder, clock: Clock
) -> None:
    channel.script = [SendError(Problem.UNAVAILABLE)] * 60
    await database.write(lambda tx: _queue(tx, "amina", "a1", "a2"))
    while channel.script:
        await _work(sender)
        clock.pass_(minutes=5)
    await _work(sender)
    assert [text for _, text in channel.arrived] == ["a1", "a2"]


async def test_what_nobody_took_for_a_day_is_stale_and_a_coordinator_knows(
    database: Database, sender: Sender, channel: Recorder, clock: Clock
) -> None:
    channel.script = [SendError(Problem.UNAVAILABLE)] * 2
    ids = await database.write(lambda tx: _queue(tx, "amina", "a1"))
    await database.write(_consent)
    await _work(sender)
    clock.pass_(days=2)
    await _work(sender)
    assert await _states(database, ids) == ["failed"]
    assert [task.reason for task in await database.read(lambda tx: handovers.listing(tx, "open"))] == ["undelivered"]


def _consent(tx: Tx) -> None:
    contact = contacts.find(tx, "fake", "amina")
    assert contact
    consents.record(tx, contact.person_id, "keep", "1", given=True)


async def test_a_person_who_blocked_us_is_unreachable_and_a_coordinator_knows(
    database: Database, sender: Sender, channel: Recorder
) -> None:
    channel.script = [SendError(Problem.BLOCKED)]
    await database.write(lambda tx: _queue(tx, "amina", "a1"))
    await database.write(_consent)
    await _work(sender)
    contact = await database.read(lambda tx: contacts.find(tx, "fake", "amina"))
    assert contact
    assert not contact.reachable
    assert [task.reason for task in await database.read(lambda tx: handovers.listing(tx, "open"))] == ["unreachable"]


async def test_a_reply_that_may_have_left_goes_once_more_and_then_to_a_coordinator(
    database: Database, sender: Sender, channel: Recorder
) -> None:
    channel.script = [SendError(Problem.UNCERTAIN), SendError(Problem.UNCERTAIN)]
    ids = await database.write(lambda tx: _queue(tx, "amina", "a1"))
    await database.write(_consent)
    await _work(sender)
    assert [text for _, text in channel.arrived] == ["a1", "a1"]
    assert [row.state for row in await database.read(lambda tx: _rows(tx, ids))] == ["unknown"]
    assert [task.reason for task in await database.read(lambda tx: handovers.listing(tx, "open"))] == ["undelivered"]


async def test_what_a_dead_process_was_sending_is_found_and_sent(
    database: Database, sender: Sender, channel: Recorder, clock: Clock
) -> None:
    await database.write(lambda tx: _queue(tx, "amina", "a1"))
    await database.write(lambda tx: outbox.claim(tx, ["fake"], 10))
    await _work(sender)
    assert channel.arrived == []
    clock.pass_(minutes=2)
    assert await sender.sweep() == 1
    await _work(sender)
    assert [text for _, text in channel.arrived] == ["a1"]


async def test_delivery_goes_on_after_a_fault_that_nobody_foresaw(
    database: Database, sender: Sender, channel: Recorder
) -> None:
    channel.script = [RuntimeError("what a library says when it breaks")]
    loop = asyncio.create_task(sender.run(Signal()))
    await database.write(lambda tx: _queue(tx, "amina", "a1"))
    await channel.until(lambda: not channel.script)
    await database.write(lambda tx: _queue(tx, "omar", "o1"))
    await channel.until(lambda: ("omar", "o1") in channel.arrived)
    assert not loop.done()
    loop.cancel()
    await asyncio.gather(loop, return_exceptions=True)


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A write may be slow where that is not the point."""
    monkeypatch.setattr("bot.delivery.pickup.CONFIRM_WITHIN", 20.0)


@contextmanager
def _locked(url: str) -> Iterator[None]:
    """Another process writes, and takes its time."""
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


async def _states(database: Database, ids: tuple[str, ...]) -> list[str]:
    return [row.state for row in await database.read(lambda tx: _rows(tx, ids))]


async def test_what_was_said_can_be_read_while_the_database_is_locked(
    sqlite_database: Database, sqlite_url: str, request: pytest.FixtureRequest
) -> None:
    pickup = Pickup(sqlite_database, Bells())
    ids = await sqlite_database.write(lambda tx: _queue(tx, "amina", "a1", "a2"))
    with _locked(sqlite_url):
        page = await pickup.page("fake", "amina", 1)
    assert [item.message.text for item in page.items if item.message] == ["a2"]
    request.getfixturevalue("patient")
    await pickup.page("fake", "amina", 1)
    assert await _states(sqlite_database, ids) == ["sent", "waiting"]


@pytest.mark.usefixtures("patient")
async def test_asking_again_with_the_same_number_needs_no_writing(sqlite_database: Database, sqlite_url: str) -> None:
    pickup = Pickup(sqlite_database, Bells())
    await sqlite_database.write(lambda tx: _queue(tx, "amina", "a1", "a2"))
    await pickup.page("fake", "amina", 2)
    with _locked(sqlite_url), capture_logs() as logged:
        await pickup.page("fake", "amina", 2)
    assert logged == []


@pytest.mark.usefixtures("patient")
async def test_a_new_conversation_is_confirmed_by_its_own_numbers(database: Database) -> None:
    pickup = Pickup(database, Bells())
    await database.write(lambda tx: _queue(tx, "amina", "a1", "a2"))
    await pickup.page("fake", "amina", 2)
    contact = await database.read(lambda tx: contacts.find(tx, "fake", "amina"))
    assert contact
    await database.write(lambda tx: privacy.erase(tx, contact.person_id))
    ids = await database.write(lambda tx: _queue(tx, "amina", "b1", "b2", "b3"))
    assert (await pickup.page("fake", "amina", 40)).cursor == 3
    assert await _states(database, ids) == ["waiting"] * 3
    await pickup.page("fake", "amina", 2)
    assert await _states(database, ids) == ["sent", "sent", "waiting"]


async def test_readers_learn_in_one_word_that_the_database_is_not_there(database: Database) -> None:
    pickup = Pickup(database, Bells())
    database.close()
    for asked in (
        pickup.page("fake", "amina", None),
        pickup.page("fake", "amina", 1),
        pickup.leave("fake", "amina"),
        pickup.document("fake", "amina", 1),
    ):
        with pytest.raises(Unavailable) as told:
            await asked
        assert told.value.kind == "missing"


async def test_a_damaged_row_fails_and_holds_up_nobody(database: Database, sender: Sender, channel: Recorder) -> None:
    ids = await database.write(lambda tx: _queue(tx, "amina", "a1", "a2"))
    await database.write(lambda tx: _damage(tx, ids[0]))
    await database.write(lambda tx: _queue(tx, "omar", "o1"))
    await _work(sender)
    assert sorted(text for _, text in channel.arrived) == ["a2", "o1"]
    assert sum((await database.read(outbox.counts)).values()) == 3


def _damage(tx: Tx, row_id: str) -> None:
    row = models.Outbox
    tx.connection.execute(update(row).where(col(row.id) == row_id).values(body=b"damaged"))


def _begin(tx: Tx) -> tuple[str, ...]:
    """A reminder that is taken up and said, as a turn leaves it."""
    contact = contacts.find_or_create(tx, "fake", "amina", None)
    reminders.put(tx, contact.person_id, "renewal/1", "2026-11-21", tx.now)
    (row,) = reminders.waiting(tx, contact.person_id, tx.now + 1)
    reminders.mark(tx, row.id, "sent")
    inbox.wake(tx, contact.person_id, "a reminder", {"wake": "due", "rule": row.rule, "anchor": row.anchor})
    turn = lanes.claim_turn(tx, contact.person_id, 1000, 1)
    assert turn
    body = Outgoing(text="The counter is open for the last time tomorrow.", lang="en").model_dump(mode="json")
    return outbox.add(tx, contact.person_id, contact.id, "reminder", turn.events[0].id, [body])


@pytest.mark.parametrize("hours", [13, 24])
async def test_what_we_begin_is_thought_over_again_at_night_and_on_another_day(
    database: Database, sender: Sender, channel: Recorder, clock: Clock, hours: int
) -> None:
    channel.script = [SendError(Problem.UNAVAILABLE)]
    ids = await database.write(_begin)
    await _work(sender)
    clock.pass_(minutes=hours * 60)
    await _work(sender)
    assert channel.arrived == []
    assert await _states(database, ids) == ["failed"]
    assert await database.read(lambda tx: reminders.due(tx, 5))


async def test_what_we_begin_goes_out_on_its_day(database: Database, sender: Sender, channel: Recorder) -> None:
    await database.write(_begin)
    await _work(sender)
    assert len(channel.arrived) == 1


async def test_many_chats_that_hang_keep_nobody_else_waiting(database: Database) -> None:
    channel = Hanging()
    sender, spoken = Sender(database, [channel]), Signal()
    for number in range(40):
        await database.write(partial(_queue_for, address=f"slow {number}"))
    sending = asyncio.create_task(sender.run(spoken))
    await database.write(partial(_queue_for, address="quick"))
    spoken.ring()
    async with asyncio.timeout(15):
        await channel.quick.wait()
    channel.go_on.set()
    sending.cancel()
    await asyncio.gather(sending, return_exceptions=True)


def _queue_for(tx: Tx, address: str) -> tuple[str, ...]:
    return _queue(tx, address, "hello")


@dataclass
class Hanging:
    """A channel on which slow chats take their time."""

    name: str = "fake"
    quick: asyncio.Event = field(default_factory=asyncio.Event)
    go_on: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(self, address: str, _message: Outgoing, _file: bytes | None = None) -> str:
        if address == "quick":
            self.quick.set()
        else:
            await self.go_on.wait()
        return "remote"
