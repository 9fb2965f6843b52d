"""The two machines of a browser test: the phone that shows pages and the server that gives them."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import uvicorn
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page
from starlette.types import ASGIApp

PATIENCE = 30_000  # milliseconds until a condition counts as never coming true


class Phone:
    """Opens pages the size of a phone, and knows what went wrong on them."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self.contexts: list[BrowserContext] = []
        self.faults: list[str] = []

    def open(self, address: str, *, width: int = 390, height: int = 844, **options: Any) -> Page:
        """A page in a browser of its own, with no cookies; `options` are playwright's of a context."""
        page = self.context(width=width, height=height, **options).new_page()
        page.goto(address)
        return page

    def context(self, *, width: int = 390, height: int = 844, **options: Any) -> BrowserContext:
        # Two device pixels to one of the page's, as on a cheap phone: screenshots show what people see.
        settings: dict[str, Any] = {"locale": "en-GB", "timezone_id": "Asia/Tokyo", "device_scale_factor": 2} | options
        context = self._browser.new_context(
            viewport={"width": width, "height": height},
            has_touch=True,
            is_mobile=width < 700,
            **settings,
        )
        context.set_default_timeout(PATIENCE)
        context.on("weberror", lambda error: self.faults.append(str(error.error)))
        context.on("console", self._console)
        self.contexts.append(context)
        return context

    def _console(self, message: ConsoleMessage) -> None:
        """A server that is down also shows here; only what the page itself did wrong counts."""
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.faults.append(message.text)


class Server:
    """An application on a port of 127.0.0.1 that can be stopped and started again.

    `stopping` tells the application that it is about to be stopped.
    """

    def __init__(self, app: ASGIApp, stopping: asyncio.Event) -> None:
        self._app = app
        self._stopping = stopping
        self._port = 0
        self._stop: Callable[[], None] | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def start(self) -> None:
        listening = socket.create_server(("127.0.0.1", self._port))
        self._port = listening.getsockname()[1]
        server = uvicorn.Server(uvicorn.Config(self._app, log_config=None, lifespan="off", ws="none"))
        loop = asyncio.new_event_loop()
        self._stopping.clear()
        thread = threading.Thread(target=lambda: loop.run_until_complete(server.serve(sockets=[listening])))
        thread.start()

        def stop() -> None:
            server.should_exit = True
            loop.call_soon_threadsafe(self._stopping.set)
            thread.join()
            loop.close()

        self._stop = stop

    def stop(self) -> None:
        if self._stop:
            self._stop()
            self._stop = None


@contextlib.contextmanager
def serving(app: ASGIApp, stopping: asyncio.Event) -> Iterator[Server]:
    server = Server(app, stopping)
    server.start()
    try:
        yield server
    finally:
        server.stop()
