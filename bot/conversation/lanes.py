"""Finds people with something waiting and takes their turns, many people at once, one turn each.

Run by the holder of the runner lock. Rows of other processes are found by polling.
"""

from __future__ import annotations

import asyncio

import structlog

from bot.conversation.turn import Turns
from bot.signals import Bells, Signal
from storage import lanes
from storage.database import Database
from storage.errors import StorageError

MOST_AT_ONCE = 32
POLL = 0.5  # seconds between two looks for rows that other processes stored
TROUBLE = 2.0  # seconds to wait when the database does not answer

log = structlog.get_logger()


class Lanes:
    """The loop of turns."""

    def __init__(self, database: Database, turns: Turns, arrived: Signal, spoken: Signal, bells: Bells) -> None:
        self._database = database
        self._turns = turns
        self._arrived = arrived
        self._spoken = spoken
        self._bells = bells
        self._busy: dict[str, asyncio.Task[None]] = {}

    async def run(self) -> None:
        """Take turns until cancelled; turns under way are then finished, not cut off."""
        try:
            while True:
                if not await self.round():
                    await self._arrived.wait(POLL)
        finally:
            await asyncio.gather(*self._busy.values(), return_exceptions=True)

    async def round(self) -> int:
        """Start a turn for everybody who waits and has none; returns how many that were."""
        free = MOST_AT_ONCE - len(self._busy)
        try:
            due = await self._database.read(lambda tx: lanes.due(tx, MOST_AT_ONCE)) if free else ()
        except StorageError as error:
            log.error("the database does not answer", kind=error.kind.value)
            await asyncio.sleep(TROUBLE)
            return 0
        new = [person for person in due if person not in self._busy][:free]
        for person in new:
            self._busy[person] = asyncio.create_task(self._take(person))
        return len(new)

    async def _take(self, person: str) -> None:
        try:
            await self._turns.take(person)
        except StorageError as error:
            log.error("turn not stored", kind=error.kind.value)
            await asyncio.sleep(TROUBLE)
        except Exception as error:  # one person's fault must not end anybody else's turn
            log.error("turn failed", exc_info=error)
            await asyncio.sleep(TROUBLE)
        finally:
            del self._busy[person]
            self._spoken.ring()
            self._bells.ring(person)
            self._arrived.ring()
