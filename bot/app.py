"""Builds everything once, from settings, and runs it. The only file that names doors.

`Tomoni` is the part that any command may open; `Tomoni.working` is what the holder of the runner lock
runs: lanes, delivery, ticks and the embedded index.
"""

from __future__ import annotations

import asyncio
import gc
import hashlib
import socket
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import structlog
from fastapi import FastAPI, Response

from bot import flows, scheduler
from bot.clock import SECOND
from bot.conversation import Intake, Jobs, Lanes, Turns
from bot.delivery import Pickup, Sender
from bot.handlers import telegram, web_chat
from bot.handlers.telegram import Telegram
from bot.health import Health
from bot.keys import keyring
from bot.model import modelled
from bot.safety import look
from bot.scheduler import Tick
from bot.settings import Settings
from bot.signals import Bells, Signal
from bot.strings import Strings
from bot.upkeep import ticks
from knowledge import GUIDES, Knowledge
from storage import holds
from storage.cipher import Keyring
from storage.database import Database
from storage.errors import Kind, StorageError
from storage.migrate import migrate
from storage.runner import RunnerLock
from storage.tx import Clock

POLLING = 60 * SECOND  # how long nobody else polls after the last request for updates
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


def _telegram(settings: Settings, intake: Intake, strings: Strings) -> Telegram | None:
    token = settings.telegram_token.get_secret_value() if settings.telegram_token else ""
    if not token:
        return None
    return Telegram(token, settings.telegram_api_url, intake, strings)


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
    telegram: Telegram | None
    reworded: Counter[str] = field(default_factory=Counter)  # what came of each request to the language model

    @classmethod
    def open(cls, settings: Settings, clock: Clock | None = None) -> Tomoni:
        """Open the data folder and bring the database up to date. Raises StorageError. `clock` is for tests."""
        prepare(settings)
        keys = keyring(settings)
        migrate(settings.database)
        database = Database.open(settings.database, keys, clock=clock, holder=_holder(settings))
        arrived, bells, strings = Signal(), Bells(), Strings.load()
        intake, pickup = Intake(database, arrived), Pickup(database, bells)
        return cls(
            settings, keys, database, strings, arrived, bells, intake, pickup, _telegram(settings, intake, strings)
        )

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Hold the runner lock and do its work until the block ends. Raises AlreadyRunning."""
        with holding(self.settings.data):
            async with self.working():
                yield

    @asynccontextmanager
    async def working(self, upkeep: Iterable[Tick] = ()) -> AsyncIterator[tuple[Loop, ...]]:
        """The work of whoever holds the runner lock, until the block ends; gives the loops that do it."""
        known = await asyncio.to_thread(Knowledge.open, GUIDES, self.settings.index, refresh=True)
        await asyncio.to_thread(look, "")  # its phrases are read now, not while the first person waits
        fetches = {self.telegram.name: self.telegram.fetch} if self.telegram else {}
        model = await asyncio.to_thread(modelled, self.settings, self.strings, self.reworded, fetches)
        gc.collect()
        gc.freeze()  # what is loaded stays: it need not be looked through again and again
        spoken = Signal()
        rewording, works, terms = (model.rewording, model.works, model.terms) if model else (None, {}, None)
        turns = Turns(self.database, known, self.strings, flows.ALL, rewording, listens=bool(model and model.listens))
        lanes = Lanes(self.database, turns, self.arrived, spoken, self.bells)
        jobs = Jobs(self.database, works, terms, self.reworded, self.arrived)
        sender = Sender(self.database, (self.telegram,) if self.telegram else ())
        for part in (lanes, jobs, sender):
            await part.recover()
        clocks = scheduler.Ticks(self.database, sender, known, self.arrived, upkeep)
        clocks.start()
        loops = [
            kept_up("lanes", lanes.run),
            kept_up("delivery", lambda: sender.run(spoken)),
            kept_up("jobs", jobs.run),
        ]
        async with self._doors() as doors:
            loops += doors
            try:
                yield tuple(loops)
            finally:
                await clocks.stop()
                for loop in reversed(loops):
                    loop.cancel()
                await asyncio.gather(*loops, return_exceptions=True)

    @asynccontextmanager
    async def _doors(self) -> AsyncIterator[list[Loop]]:
        """Open the doors that go out by themselves, until the block ends."""
        if self.telegram is None:
            yield []
            return
        door, url = self.telegram, self.settings.public_url
        webhook = f"{url.rstrip('/')}{telegram.PATH}" if url else None
        await door.open()
        loops = [kept_up("telegram introduction", lambda: telegram.introduced(door, webhook, self.telegram_secret))]
        if webhook is None:
            loops.append(kept_up("telegram", lambda: telegram.poll(door, self._may_poll)))
        try:
            yield loops
        finally:
            await door.close()

    async def _may_poll(self) -> bool:
        """Whether this installation is the one that polls Telegram; asking renews it."""
        return await self.database.write(lambda tx: holds.take(tx, telegram.NAME, POLLING))

    @property
    def telegram_secret(self) -> str:
        """What Telegram shows at the webhook, so that nobody else can call it."""
        return self.keys.hash("webhook", telegram.NAME).hex()


def _holder(settings: Settings) -> str:
    """Which installation this is: one data folder on one host, whose lock one process holds."""
    return hashlib.sha256(f"{socket.gethostname()} {settings.data.resolve()}".encode()).hexdigest()[:16]


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
    counted = tomoni.reworded if tomoni.settings.llm_base_url else None
    health = Health(tomoni.database, tomoni.settings.backups, counted)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        async with tomoni.working(ticks(tomoni.settings, tomoni.database, health)) as loops:
            health.watch(loops, tomoni.telegram)
            yield
        tomoni.database.close()

    app = FastAPI(title="Tomoni", lifespan=lifespan, docs_url=None, redoc_url=None, openapi_url=None)
    settings = tomoni.settings

    @app.get("/healthz")
    async def healthz(response: Response) -> dict[str, object]:
        report = await health.report()
        response.status_code = 200 if report["status"] == "ok" else 503
        return report

    if tomoni.telegram and settings.public_url:
        app.include_router(telegram.router(tomoni.telegram, tomoni.telegram_secret))
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
