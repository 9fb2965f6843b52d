"""Finds people with something waiting and takes their turns, many people at once, one turn each.

Run by the holder of the runner lock. Rows of other processes are found by polling.
"""

from __future__ import annotations

import asyncio
import time

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
        self._waiting: dict[str, None] = {}
        self._looks_at = 0.0

    async def recover(self) -> int:
        """Free the lanes that this installation held when it died; before `run`, in its one process."""
        return await self._database.write(lanes.recover)

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
        named, unnamed = self._arrived.heard()
        self._waiting |= named
        if unnamed or time.monotonic() >= self._looks_at:
            await self._look()
        free = MOST_AT_ONCE - len(self._busy)
        new = [person for person in self._waiting if person not in self._busy][:free]
        for person in new:
            del self._waiting[person]
            self._busy[person] = asyncio.create_task(self._take(person))
        return len(new)

    async def _look(self) -> None:
        """Look for whoever was not named: rows of other processes, of our own wakes, tries that failed."""
        self._looks_at = time.monotonic() + POLL
        try:
            self._waiting |= dict.fromkeys(await self._database.read(lambda tx: lanes.due(tx, MOST_AT_ONCE)))
        except StorageError as error:
            log.error("the database does not answer", kind=error.kind.value)
            await asyncio.sleep(TROUBLE)

    async def _take(self, person: str) -> None:
        try:
            if await self._turns.take(person):
                self._waiting[person] = None
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
            if self._waiting:
                self._arrived.ring(*self._waiting)
