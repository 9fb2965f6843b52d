"""Builds everything once, from settings, and runs it. The only file that names doors.

`Tomoni` is the part that any command may open; `Running` is what the holder of the runner lock runs:
lanes, delivery, ticks and the embedded index.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import structlog
from fastapi import FastAPI, Response

from bot import flows, scheduler
from bot.conversation import Intake, Lanes, Turns
from bot.delivery import Pickup, Sender
from bot.handlers import web_chat
from bot.health import health
from bot.keys import keyring
from bot.safety import look
from bot.settings import Settings
from bot.signals import Bells, Signal
from bot.strings import Strings
from knowledge import GUIDES, Knowledge
from storage.cipher import Keyring
from storage.database import Database
from storage.migrate import migrate
from storage.runner import RunnerLock

SEND_POLL = 0.5  # seconds between two looks for rows that other processes put into the outbox

log = structlog.get_logger()


class AlreadyRunning(Exception):
    """Another process runs Tomoni on this data folder; `pid` is its number, if known."""

    def __init__(self, folder: Path, pid: int | None) -> None:
        super().__init__(f"Tomoni already runs on {folder} (process {pid or 'unknown'}).")


@dataclass(frozen=True)
class Tomoni:
    """What every command needs: the database, the words, and the ways in and out."""

    settings: Settings
    keys: Keyring
    database: Database
    strings: Strings
    arrived: Signal
    bells: Bells
    intake: Intake
    pickup: Pickup

    @classmethod
    def open(cls, settings: Settings) -> Tomoni:
        """Open the data folder and bring the database up to date. Raises StorageError."""
        settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
        keys = keyring(settings)
        migrate(settings.database)
        database = Database.open(settings.database, keys)
        arrived, bells = Signal(), Bells()
        doors = Intake(database, arrived), Pickup(database, bells)
        return cls(settings, keys, database, Strings.load(), arrived, bells, *doors)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Hold the runner lock and do its work until the block ends. Raises AlreadyRunning."""
        lock = RunnerLock(self.settings.data)
        if not lock.take():
            raise AlreadyRunning(self.settings.data, lock.holder())
        try:
            async with self._loops():
                yield
        finally:
            lock.release()

    @asynccontextmanager
    async def _loops(self) -> AsyncIterator[None]:
        known = await asyncio.to_thread(Knowledge.open, GUIDES, self.settings.index, refresh=True)
        await asyncio.to_thread(look, "")  # its phrases are read now, not while the first person waits
        spoken = Signal()
        turns = Turns(self.database, known, self.strings, flows.ALL)
        lanes = Lanes(self.database, turns, self.arrived, spoken, self.bells)
        sender = Sender(self.database, ())
        ticks = scheduler.scheduler(self.database, sender, known, self.arrived)
        ticks.start()
        loops = [asyncio.create_task(lanes.run()), asyncio.create_task(_deliver(sender, spoken))]
        try:
            yield
        finally:
            ticks.shutdown(wait=False)
            for loop in loops:
                loop.cancel()
            await asyncio.gather(*loops, return_exceptions=True)


async def _deliver(sender: Sender, spoken: Signal) -> None:
    while True:
        if not await sender.round():
            await spoken.wait(SEND_POLL)


def web(tomoni: Tomoni, stopping: asyncio.Event) -> FastAPI:
    """The server: the web chat and the health check, with the runner's work as its lifespan.

    `stopping` is set before a stop, so that requests which wait for news end at once.
    """

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        async with tomoni.running():
            yield
        tomoni.database.close()

    app = FastAPI(title="Tomoni", lifespan=lifespan, docs_url=None, redoc_url=None, openapi_url=None)
    settings = tomoni.settings

    @app.get("/healthz")
    async def healthz(response: Response) -> dict[str, object]:
        report = await health(tomoni.database)
        response.status_code = 200 if report["status"] == "ok" else 503
        return report

    if settings.web_chat:
        app.include_router(
            web_chat.router(
                receiver=tomoni.intake,
                pickup=tomoni.pickup,
                strings=tomoni.strings,
                key=tomoni.keys.hash("cookie", "web chat"),
                secure=bool(settings.public_url),
                contact=settings.contact,
                stopping=stopping,
            )
        )
    return app
