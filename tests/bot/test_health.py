"""What /healthz says: it is for who must be woken when people's messages can no longer be taken."""

from __future__ import annotations

import asyncio
import resource
import sqlite3
from contextlib import closing

from sqlalchemy import text

from bot.health import Health
from storage.database import Database


async def test_all_is_well_and_nobody_is_left_behind_by_the_look(database: Database) -> None:
    report = await Health(database).report()
    assert (report["status"], report["database"], report["waiting"]) == ("ok", "ok", 0)
    people = text("SELECT count(*) FROM person")
    assert await database.read(lambda tx: tx.connection.execute(people).scalar_one()) == 0


async def test_a_locked_database_is_down_and_well_again_afterwards(sqlite_database: Database, sqlite_url: str) -> None:
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert await Health(sqlite_database).report() == {"status": "down", "database": "busy"}
        other.execute("ROLLBACK")
    assert (await Health(sqlite_database).report())["status"] == "ok"


async def test_a_full_disk_is_down(sqlite_database: Database) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, before[1]))  # no file can grow beyond it
    try:
        report = await Health(sqlite_database).report()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert report == {"status": "down", "database": "full"}


async def test_a_loop_that_has_ended_is_down_and_named(database: Database) -> None:
    health = Health(database)
    going = asyncio.create_task(asyncio.sleep(60), name="lanes")
    ended = asyncio.create_task(asyncio.sleep(0), name="delivery")
    health.watch([going, ended])
    assert (await health.report())["status"] == "ok"
    await ended
    assert await health.report() == {"status": "down", "ended": ["delivery"]}
    going.cancel()


async def test_many_who_ask_at_once_are_told_by_one_look(database: Database) -> None:
    health = Health(database)
    reports = await asyncio.gather(*(health.report() for _ in range(50)))
    assert all(report is reports[0] for report in reports)
