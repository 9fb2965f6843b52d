"""Ticks. APScheduler only says when; what is due are rows, and the work is done by the core.

Started by `app` in the process that holds the runner lock. Each job returns counts, which are logged.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.conversation import waking
from bot.delivery import Sender
from bot.signals import Signal
from knowledge import IndexingError, Knowledge
from storage import inbox, reminders, retention
from storage.database import Database
from storage.errors import StorageError
from storage.tx import Tx

DUE_EVERY = 15  # seconds
SWEEP_EVERY = 30
GUIDES_EVERY = 60
RETENTION_EVERY = 3600
BATCH = 500

log = structlog.get_logger()
Job = Callable[[], Awaitable[object]]


def scheduler(database: Database, sender: Sender, knowledge: Knowledge, arrived: Signal) -> AsyncIOScheduler:
    """Build the ticks; the caller starts them and shuts them down."""

    async def due() -> int:
        count = await database.write(wake_due)
        if count:
            arrived.ring()
        return count

    async def guides() -> None:
        await asyncio.to_thread(knowledge.refresh)

    async def keep() -> int:
        return await forget(database)

    ticks = AsyncIOScheduler(job_defaults={"coalesce": True, "misfire_grace_time": None, "max_instances": 1})
    jobs: dict[str, tuple[Job, int]] = {
        "due": (due, DUE_EVERY),
        "sweep": (sender.sweep, SWEEP_EVERY),
        "guides": (guides, GUIDES_EVERY),
        "retention": (keep, RETENTION_EVERY),
    }
    for name, (job, seconds) in jobs.items():
        ticks.add_job(_logged(name, job), "interval", seconds=seconds, id=name, next_run_time=datetime.now(UTC))
    return ticks


async def forget(database: Database) -> int:
    """Delete what has been kept long enough, in small batches until nothing is left; returns how much went."""
    gone = 0
    while batch := sum((await database.write(retention.sweep)).values()):
        gone += batch
    if gone:
        await database.vacuum()
    return gone


def wake_due(tx: Tx) -> int:
    """Turn what is due into wakes, once each; returns how many."""
    rows = reminders.due(tx, BATCH)
    for row in rows:
        inbox.wake(tx, row.person_id, f"reminder:{row.id}:{row.due_at}", waking.due(row.rule, row.anchor))
        reminders.mark(tx, row.id, "sent")
    return len(rows)


def _logged(name: str, job: Job) -> Callable[[], Awaitable[None]]:
    async def tick() -> None:
        try:
            result = await job()
        except (StorageError, IndexingError) as error:
            log.error("tick failed", tick=name, exc_info=error)
        else:
            log.debug("tick", tick=name, counts=str(result))

    return tick
