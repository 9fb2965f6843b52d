"""The loops of the real core in this process, for parts of the bench that need no door."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot import flows
from bot.channels import Channel
from bot.conversation import Intake, Lanes, Turns
from bot.delivery import Pickup, Sender
from bot.signals import Bells, Signal
from bot.strings import Strings
from knowledge import Knowledge
from storage.database import Database


@dataclass(frozen=True, slots=True)
class Inside:
    """Where messages come in, and where those are fetched that are not sent to a channel."""

    intake: Intake
    pickup: Pickup


@asynccontextmanager
async def core(database: Database, knowledge: Knowledge, channels: Sequence[Channel] = ()) -> AsyncIterator[Inside]:
    """Turns are taken, and what is for these channels is sent, until the block ends."""
    arrived, spoken, bells = Signal(), Signal(), Bells()
    turns = Turns(database, knowledge, Strings.load(), flows.ALL)
    work = (Lanes(database, turns, arrived, spoken, bells).run(), Sender(database, channels).run(spoken))
    loops = [asyncio.create_task(loop) for loop in work]
    try:
        yield Inside(Intake(database, arrived), Pickup(database, bells))
    finally:
        for loop in loops:
            loop.cancel()
        await asyncio.gather(*loops, return_exceptions=True)
