"""Programs of other people, installed by `make peers`: started on 127.0.0.1, stopped by their own process id."""

from __future__ import annotations

import os
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

INSTALLED = Path(__file__).parents[2] / ".peers"
PATIENCE = 60.0  # seconds until a program that has not opened its port counts as failed
STOP_WITHIN = 10.0


def installed(path: str) -> Path:
    """A file below `.peers`. Raises FileNotFoundError where it was not installed."""
    found = INSTALLED / path
    if not found.exists():
        raise FileNotFoundError(f"{found} is missing. Run `make peers`, which installs the peers.")
    return found


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def running(
    command: Sequence[str | Path], folder: Path, port: int, environment: Mapping[str, str] | None = None
) -> Iterator[None]:
    """A program that works in `folder` and listens on `port`. Raises RuntimeError, with what it wrote, if it does not.

    It gets no environment but the path and what is named, so that no proxy stands between it and us.
    """
    said = folder / "said.txt"
    known = {"PATH": os.environ["PATH"], **(environment or {})}
    with said.open("wb") as out, subprocess.Popen(command, cwd=folder, env=known, stdout=out, stderr=out) as program:
        try:
            _wait(program, port, said)
            yield
        finally:
            _stop(program)


def _wait(program: subprocess.Popen[bytes], port: int, said: Path) -> None:
    until = time.monotonic() + PATIENCE
    while not _answers(port):
        if program.poll() is not None or time.monotonic() > until:
            wrote = said.read_text(encoding="utf-8", errors="replace")
            raise RuntimeError(f"{program.args!r} does not listen on port {port}. It wrote:\n{wrote}")
        time.sleep(0.05)


def _answers(port: int) -> bool:
    try:
        urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=PATIENCE).close()
    except urllib.error.HTTPError as refusal:
        refusal.close()
    except OSError:
        return False
    return True


def _stop(program: subprocess.Popen[bytes]) -> None:
    program.terminate()
    try:
        program.wait(STOP_WITHIN)
    except subprocess.TimeoutExpired:
        program.kill()
