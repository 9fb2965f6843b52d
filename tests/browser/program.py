"""The real program, for tests that use it as a whole."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

from tests.bot.test_cli import LIMIT, until_up

ROOT = Path(__file__).parents[2]


class Program:
    """`tomoni` on one data folder, started and stopped as its users do."""

    def __init__(self, data: Path) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"
        self._environment = os.environ | {"TOMONI_DATA": str(data), "PORT": str(port)}
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        command = [sys.executable, "-m", "bot", "serve"]
        self._process = subprocess.Popen(command, cwd=ROOT, env=self._environment)
        until_up(self._process, self.address)

    def stop(self) -> None:
        if self._process:
            self._process.terminate()
            self._process.wait(timeout=LIMIT)
            self._process = None

    def run(self, *args: str) -> str:
        command = [sys.executable, "-m", "bot", *args]
        done = subprocess.run(
            command, cwd=ROOT, env=self._environment, capture_output=True, text=True, timeout=LIMIT, check=True
        )
        return done.stdout
