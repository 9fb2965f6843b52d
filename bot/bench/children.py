"""Processes that the bench starts, and stops by their own handle whatever happens."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from bot.bench.cores import Cores, on
from bot.bench.figures import Failed

STOP_WITHIN = 20.0  # seconds
STANDARD_ERROR = 2  # standard output belongs to the figures


class Child:
    """A process of ours that runs."""

    def __init__(self, name: str, process: subprocess.Popen[bytes]) -> None:
        self.name = name
        self._process = process

    @property
    def pid(self) -> int:
        return self._process.pid

    def demand_alive(self) -> None:
        code = self._process.poll()
        if code is not None:
            raise Failed(f"{self.name} has ended by itself (exit code {code}).")


@contextmanager
def running(name: str, module: Sequence[str], environment: Mapping[str, str], cores: Cores) -> Iterator[Child]:
    """Run a module of ours with its arguments, on these cores, until the block ends."""
    with on(cores):
        process = subprocess.Popen([sys.executable, "-m", *module], env=environment, stdout=STANDARD_ERROR)  # noqa: S603 - our own module
    try:
        yield Child(name, process)
    finally:
        process.terminate()
        try:
            process.wait(STOP_WITHIN)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
