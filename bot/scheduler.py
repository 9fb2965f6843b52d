"""Ticks. APScheduler only says when; what is due are rows, and the work is done by the core.

Started and stopped by `app` in the process that holds the runner lock. Each job returns counts, which
are logged; one that fails is logged without its words, and comes again at its next tick.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.conversation import waking
from bot.delivery import Sender
from bot.signals import Signal
from knowledge import Knowledge
from storage import inbox, reminders, retention
from storage.database import Database
from storage.tx import Tx

DUE_EVERY = 15  # seconds
SWEEP_EVERY = 30
GUIDES_EVERY = 60
RETENTION_EVERY = 600
BATCH = 500
STOP_WITHIN = 5.0  # seconds that running jobs get at a stop; then they are cancelled

log = structlog.get_logger()
Job = Callable[[], Awaitable[object]]


class Ticks:
    """The clocks, and the jobs that they have started."""

    def __init__(self, database: Database, sender: Sender, knowledge: Knowledge, arrived: Signal) -> None:
        self._running: set[asyncio.Task[Any]] = set()
        self._clocks = AsyncIOScheduler(job_defaults={"coalesce": True, "misfire_grace_time": None, "max_instances": 1})

        async def due() -> int:
            count = await database.write(wake_due)
            if count:
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

    def _every(self, name: str, job: Job, seconds: int) -> None:
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
    """Turn what is due into wakes, once each; returns how many."""
    rows = reminders.due(tx, BATCH)
    for row in rows:
        inbox.wake(tx, row.person_id, f"reminder:{row.id}:{row.due_at}", waking.due(row.rule, row.anchor))
        reminders.mark(tx, row.id, "sent")
    return len(rows)


async def run(name: str, job: Job) -> None:
    """One tick. What fails ends here: APScheduler would log it with its words."""
    try:
        result = await job()
    except Exception as error:
        log.error("tick failed", tick=name, exc_info=error)
    else:
        log.debug("tick", tick=name, counts=str(result))
