"""The clocks: a tick that fails says nothing it should not, and a stop leaves nothing running."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

import pytest

from bot.delivery import Sender
from bot.logs import WithoutWords
from bot.scheduler import Ticks, forget, run
from bot.signals import Signal
from knowledge import Knowledge
from storage import audit
from storage.database import Database

WORDS = "the words of a person"


async def _broken() -> None:
    raise RuntimeError(WORDS)


async def test_a_tick_that_fails_ends_there(capsys: pytest.CaptureFixture[str]) -> None:
    await run("due", _broken)
    assert "tick failed" in capsys.readouterr().out


def test_a_library_may_not_log_the_text_of_an_exception() -> None:
    with pytest.raises(RuntimeError) as failed:
        asyncio.run(_broken())
    told = (failed.type, failed.value, failed.tb)
    line = WithoutWords("%(message)s").format(logging.LogRecord("library", 40, "", 0, "it failed", None, told))
    assert WORDS not in line
    assert "RuntimeError at _broken" in line


async def test_a_stop_right_after_the_start_ends_without_an_error(
    database: Database, guidance: Knowledge, caplog: pytest.LogCaptureFixture
) -> None:
    ticks = Ticks(database, Sender(database, ()), guidance, Signal())
    ticks.start()
    await asyncio.sleep(0.01)  # the first ticks are now under way
    await ticks.stop()
    database.close()
    await asyncio.sleep(0)
    assert [record.message for record in caplog.records if record.levelno >= logging.ERROR] == []


def test_every_retention_tick_empties_what_an_erasure_left_in_the_log(
    sqlite_database: Database, sqlite_url: str
) -> None:
    sqlite_database.write_sync(lambda tx: audit.record(tx, "test", "erased", None, {}))
    log = Path(sqlite_url.removeprefix("sqlite:///") + "-wal")
    assert log.stat().st_size
    assert asyncio.run(forget(sqlite_database)) == 0
    assert log.stat().st_size == 0
