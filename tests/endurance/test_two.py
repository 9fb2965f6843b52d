"""Two processes on one PostgreSQL, each with a data folder of its own: everything happens once."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlmodel import col

from bot.strings import Strings
from storage import models
from storage.cipher import Keyring
from tests.endurance import proof
from tests.endurance.trial import DIES, SETTLES, Trial

TOGETHER = 6.0  # seconds
OFTEN = 0.3
BOTH = 2


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_each_reminder_and_each_reply_once(trial: Trial, strings: Strings, data: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    Keyring.load_or_create(data).save(other)
    with trial.running():
        second = trial.nursery.start({**trial.settings, "TOMONI_DATA": str(other)})
        since = time.monotonic()
        while time.monotonic() < since + TOGETHER or _senders(trial) < BOTH:
            assert time.monotonic() < since + SETTLES, "only one of them sends"
            trial.disturb()
            trial.talk(OFTEN)
        trial.peace()
        os.kill(second, signal.SIGKILL)
        assert trial.nursery.ended(second, DIES)

    books = proof.accounts(trial)
    proof.every_message_has_its_one_turn(trial, books)
    proof.our_own_messages_come_once(trial, books)
    proof.sends_match_rows(trial, books, strings)
    proof.order_is_kept(books)
    assert proof.damage(books.values()) == (0, 0)
    assert proof.audited(trial) == []
    assert "conflicts" not in trial.far.control("counts")  # only one of them polls


def _senders(trial: Trial) -> int:
    """How many processes have sent something."""
    senders = select(func.count(col(models.Outbox.claimed_by).distinct()))
    return trial.database.read_sync(lambda tx: int(tx.connection.execute(senders).scalar_one()))
