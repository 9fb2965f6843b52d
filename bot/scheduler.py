"""Ticks. APScheduler only says when; what is due are rows, and the work is done by the core.

Started and stopped by `app` in the process that holds the runner lock. Each job returns counts, which
are logged; one that fails is logged without its words, and comes again at its next tick.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import MINUTE, SECOND
from bot.conversation import reminding
from bot.delivery import Sender
from bot.signals import Signal
from knowledge import Knowledge
from storage import retention
from storage.database import Database
from storage.tx import Tx

DUE_EVERY = 15  # seconds
SWEEP_EVERY = 30
GUIDES_EVERY = 60
RETENTION_EVERY = 600
LEAP = 36 * 60 * MINUTE  # more than any real clock is put right by
DOUBT = 3600  # seconds
REMINDERS = 100  # in one unit: the lanes of those concerned are held until it ends
STOP_WITHIN = 5.0  # seconds that running jobs get at a stop; then they are cancelled

log = structlog.get_logger()
Job = Callable[[], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Tick:
    """A job that `app` adds, and the seconds from one to the next."""

    name: str
    job: Job
    every: float


class Leap:
    """Doubts a clock that jumps ahead: a wrong one would have every reminder of the time between missed for good.

    After a while it believes it: a machine that was put to sleep counts no time meanwhile.
    """

    def __init__(self, elapsed: Callable[[], float] = time.monotonic) -> None:
        self._elapsed = elapsed  # seconds
        self._last: tuple[int, float] | None = None
        self._since: float | None = None

    def believes(self, now: int) -> bool:
        """Whether `now` (milliseconds) can be true, by the time that has passed since it last was."""
        elapsed = self._elapsed()
        if self._last and now - self._last[0] - (elapsed - self._last[1]) * SECOND > LEAP and self._doubts(elapsed):
            return False
        self._last, self._since = (now, elapsed), None
        return True

    def _doubts(self, elapsed: float) -> bool:
        if self._since is None:
            self._since = elapsed
            log.error("the clock has jumped ahead: no reminders until it is right, or has stayed so for an hour")
        return elapsed - self._since < DOUBT


class Ticks:
    """The clocks, and the jobs that they have started."""

    def __init__(
        self, database: Database, sender: Sender, knowledge: Knowledge, arrived: Signal, upkeep: Iterable[Tick] = ()
    ) -> None:
        self._running: set[asyncio.Task[Any]] = set()
        self._clocks = AsyncIOScheduler(job_defaults={"coalesce": True, "misfire_grace_time": None, "max_instances": 1})

        leap = Leap()

        async def due() -> int:
            if not leap.believes(await database.read(lambda tx: tx.now)):
                return 0
            count = 0
            while decided := await database.write(wake_due):
                count += decided
                arrived.ring()
            return count

        async def guides() -> None:
            await asyncio.to_thread(knowledge.refresh)

        async def keep() -> int:
            return await forget(database)

        self._every("due", due, DUE_EVERY)
        self._every("sweep", sender.sweep, SWEEP_EVERY)
        self._every("guides", guides, GUIDES_EVERY)
        self._every("retention", keep, RETENTION_EVERY)
        for tick in upkeep:
            self._every(tick.name, tick.job, tick.every)

    def start(self) -> None:
        self._clocks.start()

    async def stop(self) -> None:
        """Begin nothing more, and see to it that nothing goes on after this."""
        self._clocks.pause()
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=STOP_WITHIN)
            for job in late:
                job.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        self._clocks.shutdown(wait=False)

    def _every(self, name: str, job: Job, seconds: float) -> None:
        async def tick() -> None:
            if task := asyncio.current_task():
                self._running.add(task)
                task.add_done_callback(self._running.discard)
            await run(name, job)

        self._clocks.add_job(tick, "interval", seconds=seconds, id=name, next_run_time=datetime.now(UTC))


async def forget(database: Database) -> int:
    """Delete what has been kept long enough, in small batches until nothing is left; returns how much went.

    The vacuum may be owed since an earlier tick, or since somebody's erasure, so it is called every time.
    """
    gone = 0
    while batch := sum((await database.write(retention.sweep)).values()):
        gone += batch
    await database.vacuum()
    return gone


def wake_due(tx: Tx) -> int:
    """Class what has been due for the longest; returns how many reminders, 0 when none is left."""
    return reminding.tick(tx, REMINDERS)


async def run(name: str, job: Job) -> None:
    """One tick. What fails ends here: APScheduler would log it with its words."""
    try:
        result = await job()
    except Exception as error:
        log.error("tick failed", tick=name, exc_info=error)
    else:
        log.debug("tick", tick=name, counts=str(result))
