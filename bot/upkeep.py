"""What has to be done again and again besides the conversations: backups, erasures, the digest, the heartbeat.

Made by `app` for the runner's clocks. Each job finds out by itself whether it is due, so a night that was slept
through is made up for.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from bot.desk import digest
from bot.health import Health
from bot.heartbeat import EVERY, Heartbeat
from bot.scheduler import Tick
from bot.settings import Settings
from storage.backup import ledger, nightly
from storage.database import Database

ERASURES_EVERY = 30  # seconds
LOOK_EVERY = 600


def ticks(settings: Settings, database: Database, health: Health) -> Iterator[Tick]:
    """Raises ValueError for a heartbeat address that cannot be used."""
    backups, digests = settings.backups, settings.data / "digest"

    async def erasures() -> int:
        """Nobody who was erased comes back with a backup, or stays on a sheet."""
        count = await ledger.sync(database, backups)
        newest = max((await asyncio.to_thread(ledger.read, backups)).erased.values(), default=0)
        await asyncio.to_thread(digest.withdraw, digests, newest)
        return count

    yield Tick("erasures", erasures, ERASURES_EVERY)
    yield Tick("backup", lambda: nightly.nightly(database, backups), LOOK_EVERY)
    yield Tick("digest", lambda: digest.monday(database, digests), LOOK_EVERY)
    if settings.heartbeat_url:
        yield Tick("heartbeat", Heartbeat(settings.heartbeat_url, health.beat).beat, EVERY)
