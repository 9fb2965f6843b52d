"""`tomoni serve`: the server, until it is told to stop."""

from __future__ import annotations

import asyncio
import socket
import sys
import typing
from types import FrameType

import structlog
import typer
import uvicorn

from bot import heartbeat, logs
from bot.app import Tomoni, holding, prepare, web
from bot.public import faults
from bot.settings import Settings

STOP_WITHIN = 5  # seconds that open requests get at a stop

log = structlog.get_logger()


def register(app: typer.Typer) -> None:
    app.command()(serve)


def serve(
    host: typing.Annotated[str | None, typer.Option(help="Overrides HOST.")] = None,
    port: typing.Annotated[int | None, typer.Option(help="Overrides PORT.", min=1, max=65535)] = None,
) -> None:
    """Run the web chat, the conversations, delivery and the clocks."""
    settings = Settings()
    logs.configure(settings.log, settings.log_format)
    if reasons := faults(settings):
        print("A public start (PUBLIC_URL is set) is refused:", *reasons, sep="\n- ", file=sys.stderr)
        raise typer.Exit(1)
    if settings.heartbeat_url and (reason := heartbeat.fault(settings.heartbeat_url)):
        raise typer.BadParameter(reason)
    prepare(settings)
    with holding(settings.data):
        _serve(settings, host or settings.host, port or settings.port)


def _serve(settings: Settings, host: str, port: int) -> None:
    """With the lock in hand: what is missing or taken is a sentence before the server begins."""
    tomoni = Tomoni.open(settings)
    log.info("making ready; the first start reads all guides, which takes some seconds")
    stopping = asyncio.Event()
    options = uvicorn.Config(
        web(tomoni, stopping), host=host, port=port, log_level="warning", log_config=None, access_log=False,
        timeout_graceful_shutdown=STOP_WITHIN, server_header=False,
    )  # fmt: skip
    Server(options, stopping).run()


class Server(uvicorn.Server):
    """Says when it is open, and tells the doors of a stop before it waits for their open requests."""

    def __init__(self, config: uvicorn.Config, stopping: asyncio.Event) -> None:
        super().__init__(config)
        self._stopping = stopping

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            log.info("open", url=f"http://{self.config.host}:{self.config.port}")

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        self._stopping.set()
        super().handle_exit(sig, frame)
