"""A fork server, so that a process can be killed a hundred times: its parent has everything imported and open.

Run as `python -m tests.endurance.nursery INDEX`. It reads one JSON line for each command and answers with one:
{"start": settings, "doom": ...} gives {"pid"}; {"wait": pid, "seconds": n} gives {"ended": true or false}.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NoReturn, Self

from bot import logs
from bot.app import Tomoni, holding, prepare
from bot.safety import look
from bot.settings import Settings
from bot.strings import Strings
from knowledge import GUIDES, Knowledge
from tests.endurance.doom import Doom

TICK = 0.002


async def live(settings: Settings, doom: Doom | None) -> None:
    """Be a Tomoni until killed."""
    prepare(settings)
    with holding(settings.data):
        opened = Tomoni.open(settings)
        tomoni = doom.over(opened) if doom else opened
        async with tomoni.working():
            await asyncio.Event().wait()


def child(command: Mapping[str, Any], known: Knowledge, strings: Strings) -> NoReturn:
    """What was opened before the fork is open after it: loading it again is all that is saved."""
    Knowledge.open = lambda *_, **__: known  # type: ignore[method-assign]  # only in this process, see above
    Strings.load = lambda *_, **__: strings  # type: ignore[method-assign]  # the same
    logs.configure("warning", "plain")
    doom = command.get("doom")
    settings = Settings.model_validate(command["start"])
    try:
        asyncio.run(live(settings, Doom(**doom) if doom else None))
    finally:
        os._exit(1)  # never back into the parent's loop


def parent(index: Path) -> None:
    known = Knowledge.open(GUIDES, index, refresh=False)
    strings = Strings.load()
    look("what is loaded at the first look is loaded now")
    print(json.dumps({"ready": True}), flush=True)  # noqa: T201 - its answer
    alive: set[int] = set()
    for line in sys.stdin:
        command = json.loads(line)
        answer = _start(command, known, strings, alive) if "start" in command else _wait(alive, **command)
        print(json.dumps(answer), flush=True)  # noqa: T201 - its answer
    for pid in alive:
        os.kill(pid, signal.SIGKILL)


def _start(command: Mapping[str, Any], known: Knowledge, strings: Strings, alive: set[int]) -> dict[str, object]:
    pid = os.fork()
    if pid == 0:
        child(command, known, strings)
    alive.add(pid)
    return {"pid": pid}


def _wait(alive: set[int], wait: int, seconds: float) -> dict[str, object]:
    until = time.monotonic() + seconds
    while os.waitpid(wait, os.WNOHANG) == (0, 0):
        if time.monotonic() >= until:
            return {"ended": False}
        time.sleep(TICK)
    alive.discard(wait)
    return {"ended": True}


class Nursery:
    """The other end: starts and awaits children. What they log goes to `errors`."""

    def __init__(self, index: Path, errors: Path) -> None:
        with errors.open("w") as file:  # through a pipe: a child whose files must not grow can still log
            self._sink = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=file)
        command = [sys.executable, "-m", "tests.endurance.nursery", str(index)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._sink.stdin, text=True
        )
        try:
            self._answer()
        except AssertionError:
            self.close()
            raise

    def start(self, settings: Mapping[str, str], doom: Mapping[str, object] | None = None) -> int:
        return int(self._ask({"start": dict(settings), "doom": doom and dict(doom)})["pid"])

    def ended(self, pid: int, seconds: float = 0) -> bool:
        """Whether a child has ended, within so many seconds. True once: then it is gone."""
        return bool(self._ask({"wait": pid, "seconds": seconds})["ended"])

    def close(self) -> None:
        self._process.communicate(timeout=10)
        self._sink.communicate(timeout=10)

    def _ask(self, command: Mapping[str, object]) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{json.dumps(command)}\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the nursery has died; see what it logged"
        answer: dict[str, Any] = json.loads(line)
        return answer

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


if __name__ == "__main__":
    parent(Path(sys.argv[1]))
