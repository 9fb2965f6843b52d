"""The same with the real command, `tomoni serve`, as it is started on a server."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.strings import Strings
from knowledge import Knowledge
from tests.bot.test_cli import until_up
from tests.endurance import proof
from tests.endurance.trial import Trial

SEED = 5
KILLS = 3


class Command:
    """Starts `tomoni serve`."""

    def __init__(self) -> None:
        self._running: dict[int, subprocess.Popen[bytes]] = {}

    def start(self, settings: Mapping[str, str], doom: Mapping[str, object] | None = None) -> int:
        assert doom is None
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = str(probe.getsockname()[1])
        environment = {**os.environ, **settings, "LOG_LEVEL": "warning", "PORT": port}
        process = subprocess.Popen([sys.executable, "-m", "bot", "serve"], env=environment)
        self._running[process.pid] = process
        try:
            until_up(process, f"http://127.0.0.1:{port}")
        except OSError:  # never up
            process.kill()
            raise
        return process.pid

    def ended(self, pid: int, seconds: float = 0) -> bool:
        try:
            self._running[pid].wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True


@pytest.fixture
def served(trial: Trial, guidance: Knowledge, data: Path) -> Trial:
    shutil.copytree(guidance._folder, data / "index", dirs_exist_ok=True)
    trial.nursery = Command()
    return trial


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_kills_of_the_real_process(served: Trial, strings: Strings) -> None:
    served.random.seed(SEED)
    for _ in range(KILLS):
        with served.running():
            begun = sum(len(person.log) for person in served.crowd.people)
            served.disturb()
            served.go_on(lambda: sum(len(p.log) for p in served.crowd.people) > begun + 20, "nothing is answered")  # noqa: B023 - called at once
    with served.running():
        served.peace()
    books = proof.accounts(served)
    proof.every_message_has_its_one_turn(served, books)
    proof.our_own_messages_come_once(served, books)
    proof.sends_match_rows(served, books, strings)
    proof.order_is_kept(books)
    proof.listed_are_those_in_flight(served)
    assert sum(proof.damage(books.values())) <= len(served.in_flight)
