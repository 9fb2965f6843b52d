"""The disk is full, the database is gone: nothing is acknowledged, Telegram keeps it, and it is answered later."""

from __future__ import annotations

import resource
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest
from sqlalchemy import make_url, text

from bot.strings import Strings
from storage.urls import sqlite_path
from tests.endurance import proof
from tests.endurance.trial import Trial
from tests.storage_fixtures import PostgresServer

LASTS = 2.5  # seconds
CUT = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :name"
Outage = Callable[[Trial, int], AbstractContextManager[None]]


@contextmanager
def full(_trial: Trial, pid: int) -> Iterator[None]:
    """No file of the process may grow: what SQLite meets on a full disk."""
    soft, hard = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, hard))
    yield
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def away(trial: Trial, _pid: int) -> Iterator[None]:
    """The database's file is somewhere else."""
    path = sqlite_path(make_url(trial.settings["DATABASE_URL"]))
    elsewhere = path.rename(path.with_suffix(".elsewhere"))
    yield
    elsewhere.rename(path)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("outage", [full, away])
def test_sqlite_cannot_be_written(trial: Trial, strings: Strings, outage: Outage) -> None:
    _outage(trial, strings, outage)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_postgresql_cannot_be_reached(trial: Trial, strings: Strings, postgres: PostgresServer) -> None:
    name = make_url(trial.settings["DATABASE_URL"]).database

    @contextmanager
    def closed(_trial: Trial, _pid: int) -> Iterator[None]:
        with postgres._admin.connect() as admin:
            admin.execute(text(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false'))
            admin.execute(text(CUT), {"name": name})
            yield
            admin.execute(text(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS true'))

    _outage(trial, strings, closed)


def _outage(trial: Trial, strings: Strings, outage: Outage) -> None:
    with trial.running() as pid:
        trial.talk(1)
        trial.peace()
        with outage(trial, pid):
            before = len(trial.far.control("ledger")["updates"])
            for person in trial.crowd.people:
                person.speak(trial.far)
            trial.listen(LASTS)
            said = trial.far.control("ledger")["updates"][before:]
            assert [update["confirmed"] for update in said] == [None] * len(trial.crowd.people)
            # Somebody has been at the door. Not everybody: while nothing can be stored the door may stop asking.
            assert any(update["given"] for update in said)
        trial.talk(1)
        trial.peace()
    books = proof.accounts(trial)
    proof.every_message_has_its_one_turn(trial, books)
    proof.sends_match_rows(trial, books, strings)
    proof.order_is_kept(books)
    assert proof.damage(books.values()) == (0, 0)
