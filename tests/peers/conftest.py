"""The worlds of these tests: one in which Tomoni polls, one in which it has a webhook."""

from __future__ import annotations

import shutil
import socket
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest

from bot.settings import Settings
from bot.strings import Strings
from knowledge import Knowledge
from tests.peers import mockpost, telegram_test_api
from tests.peers.mockpost import Mockpost
from tests.peers.person import Person
from tests.peers.route import Route
from tests.peers.telegram_test_api import TelegramTestApi
from tests.peers.waiting import until
from tests.peers.world import World, living, standing
from tests.storage_fixtures import Clock

TOKEN = "42:" + "A" * 35


@dataclass(frozen=True)
class Home:
    """Where Tomoni keeps its things, and the socket of its server: the port must be known before it runs."""

    data: Path
    listening: socket.socket

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.listening.getsockname()[1]}"

    def settings(self, api: str, public: str | None = None) -> Settings:
        given = {"TOMONI_DATA": self.data, "TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": api, "PUBLIC_URL": public}
        return Settings.model_validate(given)


@pytest.fixture
def home(tmp_path: Path, guidance: Knowledge) -> Iterator[Home]:
    """A fresh one in which the guides are indexed already."""
    data = tmp_path / "data"
    shutil.copytree(guidance._folder, data / "index")
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield Home(data, listening)


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    """A connection for each request: a server may hang up on a kept one just when it is used again."""
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(force_close=True)) as opened:
        yield opened


@pytest.fixture
async def polling(
    tmp_path: Path, session: aiohttp.ClientSession, home: Home, clock: Clock, strings: Strings
) -> AsyncIterator[World]:
    with telegram_test_api.running(tmp_path) as address:
        route = Route(session, address, clock, home.address, files=False)
        person = Person(TelegramTestApi(session, address, TOKEN, route), strings)
        async with standing(route.app()) as api, living(home.settings(api), clock, home.listening) as tomoni:
            yield World(tomoni, clock, route, person, home.address)
    assert not route.strange


@pytest.fixture
async def webhook(
    tmp_path: Path, session: aiohttp.ClientSession, home: Home, clock: Clock, strings: Strings
) -> AsyncIterator[World]:
    with mockpost.running(tmp_path) as address:
        route = Route(session, f"{address}/telegram", clock, home.address, files=True)
        peer = Mockpost(session, address, route)
        await peer.register(TOKEN)
        async with standing(route.app()) as api, living(home.settings(api, api), clock, home.listening) as tomoni:
            await until(peer.webhook)
            yield World(tomoni, clock, route, Person(peer, strings), home.address)
    assert not route.strange


@pytest.fixture(params=["polling", "webhook"])
def world(request: pytest.FixtureRequest) -> World:
    made: World = request.getfixturevalue(request.param)
    return made
