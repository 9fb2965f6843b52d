"""Tomoni as it runs, a peer, and a person between them, in simulated time. Made by conftest."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import uvicorn
from aiohttp import web

from bot import app, scheduler
from bot.app import Tomoni
from bot.desk import requests
from bot.settings import Settings
from tests.peers.person import Person
from tests.peers.route import Route
from tests.peers.waiting import until
from tests.storage_fixtures import Clock


@dataclass(frozen=True)
class World:
    """`address`: where our own server listens, without the route before it."""

    tomoni: Tomoni
    clock: Clock
    route: Route
    person: Person
    address: str

    async def wait(self, *, days: int) -> None:
        """Let days pass, with the clock ticking at the end of them."""
        self.clock.pass_(days=days)
        await self.tomoni.database.write(scheduler.wake_due)
        self.tomoni.arrived.ring()

    async def waiting(self) -> list[str]:
        """For what coordinators are wanted."""
        return [request.reason for request in await requests.waiting(self.tomoni.database)]


@asynccontextmanager
async def living(settings: Settings, clock: Clock, listening: socket.socket) -> AsyncIterator[Tomoni]:
    """Tomoni as `tomoni serve` runs it, in this event loop."""
    tomoni = Tomoni.open(settings, clock=clock)
    stopping = asyncio.Event()
    server = uvicorn.Server(uvicorn.Config(app.web(tomoni, stopping), log_config=None, ws="none"))
    serving = asyncio.create_task(server.serve(sockets=[listening]))

    async def started() -> bool:
        if serving.done():
            raise RuntimeError("Tomoni did not start") from serving.exception()
        return server.started

    try:
        await until(started)
        yield tomoni
    finally:
        stopping.set()
        server.should_exit = True
        await serving


@asynccontextmanager
async def standing(application: web.Application) -> AsyncIterator[str]:
    """A small server; gives its address."""
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()
