"""A real browser on real pages, for all tests in this folder: Debian's Chromium against a server on 127.0.0.1.

The browser is started once a module, since playwright's loop must not run while other tests use theirs.
"""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI
from playwright.sync_api import Browser, Page, expect, sync_playwright

from bot.handlers import web_chat
from bot.handlers.web.guard import Limits
from bot.strings import Strings
from knowledge import Knowledge
from tests.browser.core import FakeCore
from tests.browser.machines import PATIENCE, Phone, Server, serving
from tests.browser.program import Program

CHROMIUM = Path("/usr/bin/chromium")
SCREENSHOTS = Path(__file__).parents[1] / "screenshots"
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """The browser. A machine without it fails here, in one sentence."""
    if not CHROMIUM.exists():
        pytest.fail(f"The browser tests need Debian's chromium at {CHROMIUM}: apt-get install chromium")
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), headless=True, args=list(ARGUMENTS))
        yield browser
        browser.close()


@pytest.fixture
def phone(chromium: Browser) -> Iterator[Phone]:
    """Fails a test whose page threw, or did what its Content-Security-Policy forbids."""
    phone = Phone(chromium)
    yield phone
    for context in phone.contexts:
        context.close()
    assert phone.faults == []


@pytest.fixture
def screenshot() -> Callable[[Page, str], None]:
    """Saves what a page shows, for people to look at."""

    def save(page: Page, name: str) -> None:
        SCREENSHOTS.mkdir(exist_ok=True)
        page.screenshot(path=SCREENSHOTS / f"{name}.png", animations="disabled")

    return save


@pytest.fixture
def core() -> FakeCore:
    return FakeCore()


@pytest.fixture
def stopping() -> asyncio.Event:
    return asyncio.Event()


@pytest.fixture
def app(core: FakeCore, strings: Strings, stopping: asyncio.Event) -> FastAPI:
    """The web chat over a core in memory."""
    app = FastAPI()
    app.include_router(
        web_chat.router(
            receiver=core,
            pickup=core,
            strings=strings,
            key=b"a key of these tests only",
            secure=False,
            limits=Limits(messages="1000 per minute", reads="10000 per minute"),
            contact="help@example.org",
            stopping=stopping,
        )
    )
    return app


@pytest.fixture
def server(app: FastAPI, stopping: asyncio.Event) -> Iterator[Server]:
    with serving(app, stopping) as running:
        yield running


@pytest.fixture
def program(tmp_path: Path, guidance: Knowledge) -> Iterator[Program]:
    """Over the index that the session has made already; also a start that fails leaves no server."""
    shutil.copytree(guidance._folder, tmp_path / "index")
    program = Program(tmp_path)
    try:
        program.start()
        yield program
    finally:
        program.stop()
