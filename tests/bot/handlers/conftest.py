"""A core in memory, and a browser that has opened the web chat."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest

from bot.strings import Strings
from tests.bot.handlers.browsing import browser, build
from tests.browser.core import FakeCore


@pytest.fixture
def core() -> FakeCore:
    return FakeCore()


@pytest.fixture
async def visitor(core: FakeCore, strings: Strings) -> AsyncIterator[httpx.AsyncClient]:
    """A browser that has opened the page."""
    async with browser(build(core, strings)) as client:
        await client.get("/")
        yield client
