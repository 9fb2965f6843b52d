"""Builds everything once, from settings, and runs it. The only file that names doors.

`Tomoni` is the part that any command may open; `Tomoni.working` is what the holder of the runner lock
runs: lanes, delivery, ticks and the embedded index.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import structlog
from fastapi import FastAPI, Response

from bot import flows, scheduler
from bot.conversation import Intake, Lanes, Turns
from bot.delivery import Pickup, Sender
from bot.handlers import web_chat
from bot.health import Health
from bot.keys import keyring
from bot.safety import look
from bot.settings import Settings
from bot.signals import Bells, Signal
from bot.strings import Strings
from knowledge import GUIDES, Knowledge
from storage.cipher import Keyring
from storage.database import Database
from storage.errors import Kind, StorageError
from storage.migrate import migrate
from storage.runner import RunnerLock

SEND_POLL = 0.5  # seconds between two looks for rows that other processes put into the outbox
TROUBLE = 2.0  # seconds until a loop that has failed goes on

Loop = asyncio.Task[None]

log = structlog.get_logger()


class AlreadyRunning(Exception):
    """Another process runs Tomoni on this data folder; `pid` is its number, if known."""

    def __init__(self, folder: Path, pid: int | None) -> None:
        super().__init__(f"Tomoni already runs on {folder} (process {pid or 'unknown'}).")


def prepare(settings: Settings) -> None:
    """Make the folders before anything is put into them, closed to others. Raises StorageError."""
    try:
        for folder in (settings.data, settings.index):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        sentence = f"The data folder {settings.data} cannot be made: {error.strerror}. Set TOMONI_DATA to another."
        raise StorageError(Kind.MISSING, sentence) from error


@contextmanager
def holding(folder: Path) -> Iterator[None]:
    """Be the one process that does the work on a data folder. Raises AlreadyRunning and StorageError."""
    lock = RunnerLock(folder)
    if not lock.take():
        raise AlreadyRunning(folder, lock.holder())
    try:
        yield
    finally:
        lock.release()


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
        prepare(settings)
        keys = keyring(settings)
        migrate(settings.database)
        database = Database.open(settings.database, keys)
        arrived, bells = Signal(), Bells()
        doors = Intake(database, arrived), Pickup(database, bells)
        return cls(settings, keys, database, Strings.load(), arrived, bells, *doors)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Hold the runner lock and do its work until the block ends. Raises AlreadyRunning."""
        with holding(self.settings.data):
            async with self.working():
                yield

    @asynccontextmanager
    async def working(self) -> AsyncIterator[tuple[Loop, ...]]:
        """The work of whoever holds the runner lock, until the block ends; gives the loops that do it."""
        known = await asyncio.to_thread(Knowledge.open, GUIDES, self.settings.index, refresh=True)
        await asyncio.to_thread(look, "")  # its phrases are read now, not while the first person waits
        spoken = Signal()
        turns = Turns(self.database, known, self.strings, flows.ALL)
        lanes = Lanes(self.database, turns, self.arrived, spoken, self.bells)
        sender = Sender(self.database, ())
        ticks = scheduler.Ticks(self.database, sender, known, self.arrived)
        ticks.start()
        loops = kept_up("lanes", lanes.run), kept_up("delivery", lambda: deliver(sender, spoken))
        try:
            yield loops
        finally:
            await ticks.stop()
            for loop in loops:
                loop.cancel()
            await asyncio.gather(*loops, return_exceptions=True)


async def deliver(sender: Sender, spoken: Signal) -> None:
    """Send what is due, at every ring and every poll, until cancelled."""
    while True:
        if not await sender.round():
            await spoken.wait(SEND_POLL)


def kept_up(name: str, work: Callable[[], Awaitable[None]]) -> Loop:
    """Run `work`, which does not end by itself, and run it again whenever it fails: everybody waits for it."""

    async def loop() -> None:
        while True:
            try:
                await work()
            except Exception as error:  # whatever it was: people still wait for their replies
                log.error("loop failed", loop=name, exc_info=error)
                await asyncio.sleep(TROUBLE)

    return asyncio.create_task(loop(), name=name)


def web(tomoni: Tomoni, stopping: asyncio.Event) -> FastAPI:
    """The server: the web chat and the health check, with the runner's work as its lifespan.

    The caller holds the runner lock. `stopping` is set before a stop, so that requests which wait for
    news end at once.
    """
    health = Health(tomoni.database)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        async with tomoni.working() as loops:
            health.watch(loops)
            yield
        tomoni.database.close()

    app = FastAPI(title="Tomoni", lifespan=lifespan, docs_url=None, redoc_url=None, openapi_url=None)
    settings = tomoni.settings

    @app.get("/healthz")
    async def healthz(response: Response) -> dict[str, object]:
        report = await health.report()
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
