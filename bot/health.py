"""Whether the process does its work: for a load balancer, a heartbeat and `tomoni doctor`. No personal data.

Built by `app`. Reading alone proves little: a locked database and a full disk still let everybody read.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Protocol

from storage import contacts, inbox, outbox, privacy
from storage.backup import nightly
from storage.database import Database
from storage.errors import Kind, StorageError
from storage.ids import new_id
from storage.tx import Tx

LATE = 60_000  # milliseconds after which a message without its turn means that the lanes stand still
PATIENCE = 2.0  # seconds that reading and writing get
FRESH = 1.0  # seconds for which a look at the database serves everybody who asks
WEIGHT = 65_536  # characters that are written: more than a message with its rows, which then fits as well
SILENT = 600.0  # seconds of trouble at a door after which somebody outside has to know
NOBODY = "health"  # the channel of the address that is stored and taken back


class Trouble(Protocol):
    """What keeps a door from its work ("" for nothing), and for how many seconds."""

    now: str

    @property
    def seconds(self) -> float: ...


class Door(Protocol):
    """A door that goes out by itself."""

    @property
    def name(self) -> str: ...

    @property
    def trouble(self) -> Trouble: ...


class Health:
    """Looks at the database and, where there are any, at the loops of the runner."""

    def __init__(
        self, database: Database, backups: Path | None = None, reworded: Mapping[str, int] | None = None
    ) -> None:
        self._database = database
        self._backups = backups
        self._reworded = reworded
        self._loops: tuple[asyncio.Task[None], ...] = ()
        self._door: Door | None = None
        self._looking = asyncio.Lock()
        self._looked = float("-inf")
        self._seen: dict[str, object] = {}

    def watch(self, loops: Iterable[asyncio.Task[None]], door: Door | None = None) -> None:
        """From now on a loop that has ended means "down"; trouble of the door is told beside the status."""
        self._loops = tuple(loops)
        self._door = door

    async def beat(self) -> dict[str, object]:
        """The report for the watcher outside: also a channel that has brought nothing in for long is not well."""
        if self._door and self._door.trouble.seconds > SILENT:
            return {"status": self._door.name}
        return await self.report()

    async def report(self) -> dict[str, object]:
        """Status with the numbers behind it: what waits for its turn and for how long, the outbox by state."""
        if ended := [loop.get_name() for loop in self._loops if loop.done()]:
            return {"status": "down", "ended": ended}
        async with self._looking:
            if time.monotonic() - self._looked > FRESH:
                self._seen = await self._look() | self._beside()
                self._looked = time.monotonic()
            return self._seen

    def _beside(self) -> dict[str, object]:
        """What somebody should know, though Tomoni does its work: trouble at doors, late backups, the model."""
        doors: dict[str, object] = {self._door.name: self._door.trouble.now or "ok"} if self._door else {}
        standing = nightly.standing(self._backups, time.time_ns() // 1_000_000) if self._backups else None
        backup = {"backup": str(standing)} if standing else {}
        return doors | backup | ({"model": dict(self._reworded)} if self._reworded is not None else {})

    async def _look(self) -> dict[str, object]:
        try:
            async with asyncio.timeout(PATIENCE):
                await self._database.write(_store)
                return await self._database.read(_report)
        except StorageError as error:
            return {"status": "down", "database": error.kind.value}
        except TimeoutError:
            return {"status": "down", "database": Kind.BUSY.value}


def _store(tx: Tx) -> None:
    """Store a contact and take it back at once: only a row that is really written meets a full disk."""
    contact = contacts.find_or_create(tx, NOBODY, new_id().ljust(WEIGHT), None)
    privacy.erase(tx, contact.person_id)


def _report(tx: Tx) -> dict[str, object]:
    waiting, oldest = inbox.backlog(tx)
    age = tx.now - oldest if oldest else 0
    return {
        "status": "late" if age > LATE else "ok",
        "database": "ok",
        "waiting": waiting,
        "oldest_seconds": age // 1000,
        "outbox": outbox.counts(tx),
    }
