"""Delivery to a channel that we push to: in order, honest about failures, nothing held up for ever."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from bot.channels import Problem, SendError
from bot.delivery import Sender
from bot.messages import Outgoing
from storage import contacts, handovers, outbox
from storage.database import Database
from storage.outbox import Outbound
from storage.tx import Tx
from tests.storage_fixtures import Clock


@dataclass
class Recorder:
    """A channel that plays back what happens to each request, then takes everything."""

    script: list[SendError | None] = field(default_factory=list)
    arrived: list[tuple[str, str]] = field(default_factory=list)
    name: str = "fake"

    async def send(self, address: str, message: Outgoing) -> str:
        outcome = self.script.pop(0) if self.script else None
        if outcome and outcome.problem is not Problem.UNCERTAIN:
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


def _queue(tx: Tx, address: str, *texts: str) -> tuple[str, ...]:
    contact = contacts.find_or_create(tx, "fake", address, None)
    bodies = [Outgoing(text=text, lang="en").model_dump(mode="json") for text in texts]
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


async def test_an_unreachable_channel_is_tried_again_and_given_up_with_a_reason(
    database: Database, sender: Sender, channel: Recorder, clock: Clock
) -> None:
    channel.script = [SendError(Problem.UNAVAILABLE)] * 6
    ids = await database.write(lambda tx: _queue(tx, "amina", "a1", "a2"))
    for _ in range(8):
        await _work(sender)
        clock.pass_(minutes=10)
    states = [(row.state, row.reason) for row in await database.read(lambda tx: _rows(tx, ids))]
    assert states == [("failed", "unavailable"), ("sent", None)]


async def test_a_person_who_blocked_us_is_unreachable_and_a_coordinator_knows(
    database: Database, sender: Sender, channel: Recorder
) -> None:
    channel.script = [SendError(Problem.BLOCKED)]
    await database.write(lambda tx: _queue(tx, "amina", "a1"))
    await _work(sender)
    contact = await database.read(lambda tx: contacts.find(tx, "fake", "amina"))
    assert contact
    assert not contact.reachable
    assert [task.reason for task in await database.read(lambda tx: handovers.listing(tx, "open"))] == ["unreachable"]


async def test_a_reply_that_may_have_left_goes_once_more_and_then_never(
    database: Database, sender: Sender, channel: Recorder
) -> None:
    channel.script = [SendError(Problem.UNCERTAIN), SendError(Problem.UNCERTAIN)]
    ids = await database.write(lambda tx: _queue(tx, "amina", "a1"))
    await _work(sender)
    assert [text for _, text in channel.arrived] == ["a1", "a1"]
    assert [row.state for row in await database.read(lambda tx: _rows(tx, ids))] == ["unknown"]


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
