"""Runs the far side until it is told to stop; its ports are one JSON line on standard output.

The control door has a port of its own, so that it stays open while the bot's door refuses connections.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import signal
import sys

import uvloop

from bot.bench.far_side.api import Api
from bot.bench.far_side.control import Control
from bot.bench.far_side.faults import Faults
from bot.bench.far_side.http import Listener
from bot.bench.far_side.world import World

TOKEN = "42:far-side"  # noqa: S105 - opens nothing but this server


class Attendance(asyncio.Protocol):
    """Standard input, which ends with whoever started us, however that one ended."""

    def __init__(self, stopping: asyncio.Event) -> None:
        self._stopping = stopping

    def connection_lost(self, _error: Exception | None) -> None:
        self._stopping.set()


async def serve(port: int, token: str, *, attended: bool) -> None:
    """Listen until SIGTERM or SIGINT; if attended, until standard input ends."""
    loop, stopping = asyncio.get_running_loop(), asyncio.Event()
    world, faults = World(), Faults()
    comeback: set[asyncio.Task[None]] = set()

    async def open_later(seconds: float) -> None:
        await asyncio.sleep(seconds)
        await door.reopen()

    def refuse(seconds: float) -> None:
        door.close()
        task = loop.create_task(open_later(seconds))
        comeback.add(task)
        task.add_done_callback(comeback.discard)

    door = Listener(Api(token, world, faults).handle)
    desk = Listener(Control(world, faults, refuse).handle)
    await door.open(port)
    await desk.open(0)
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    if attended:
        await loop.connect_read_pipe(lambda: Attendance(stopping), sys.stdin)
    print(json.dumps({"port": door.port, "control": desk.port, "token": token}), flush=True)  # noqa: T201 - its one line
    await stopping.wait()
    door.close()
    desk.close()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bot.bench.far_side")
    parser.add_argument("--port", type=int, default=0, help="the bot's door; 0 takes a free one")
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--attended", action="store_true", help="stop when standard input ends")
    options = parser.parse_args()
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(serve(options.port, options.token, attended=options.attended))


if __name__ == "__main__":
    main()
