"""Random last weeks before the last day: outages, a blocked chat, pauses, answers, in any order."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from bot.clock import DAY, civil
from bot.programme.residency import Length, Stay
from bot.strings import Strings
from knowledge import Knowledge
from storage import people
from storage.cipher import Keyring
from storage.database import Database
from tests.bot.diary.promises import broken
from tests.bot.diary.world import World
from tests.bot.harness import Core
from tests.bot.reminders.dates import at, dated
from tests.storage.acts import everybody
from tests.storage_fixtures import Clock

LAST_DAYS = (date(2027, 3, 31), date(2027, 1, 3), date(2027, 5, 5))  # any Wednesday, New Year, Golden Week
BEGIN = timedelta(days=40)
HOURS = (8, 22)
Turns = st.lists(
    st.tuples(st.integers(1, 9), st.integers(0, 23), st.sampled_from(["server", "chat", "answer", "pause", "human"])),
    max_size=8,
)


@given(st.sampled_from(LAST_DAYS), Turns)
@settings(max_examples=30, phases=(Phase.explicit, Phase.reuse, Phase.generate))
def test_no_last_day_passes_unnoticed_whatever_happens_before_it(  # noqa: PLR0917  (fixtures, and what Hypothesis draws)
    migrated_file: Path,
    keyring: Keyring,
    strings: Strings,
    guidance: Knowledge,
    last_day: date,
    turns: list[tuple[int, int, str]],
) -> None:
    clock = Clock()
    with _fresh(migrated_file, keyring, clock) as database:
        world = World.of(Core.build(database, strings, guidance, clock), HOURS)
        dated(database, clock, Stay(last_day, Length.parse("6m")), on=last_day - BEGIN)
        asyncio.run(_live(world, last_day, turns))
        assert broken(world.news) == []
        assert "renewal-past" in [task.reason for task in world.open_tasks()]


async def _live(world: World, last_day: date, turns: list[tuple[int, int, str]]) -> None:
    for days, hour, what in turns:
        on = civil(world.core.clock.now + days * DAY)
        if on >= last_day:
            break
        await world.until(at(on, hour))
        await _do(world, what)
    if not world.up:
        await world.start()
    await world.until(at(last_day + timedelta(days=3), 12))


async def _do(world: World, what: str) -> None:
    phone = world.phone
    match what:
        case "server":
            await (world.stop() if world.up else world.start())
        case "chat":
            await (world.unblock() if phone.blocked else world.block())
        case "answer" if phone.button("Not yet") and not phone.blocked:
            await world.press("Not yet")
        case "human" if not phone.blocked:
            await world.write("human")
        case "pause":
            database = world.core.database
            (person,) = everybody(database)
            await database.write(lambda tx: people.set_paused(tx, person, tx.now + 7 * DAY))


@contextmanager
def _fresh(migrated: Path, keyring: Keyring, clock: Clock) -> Iterator[Database]:
    with tempfile.TemporaryDirectory() as folder:
        path = shutil.copy(migrated, Path(folder) / "tomoni.db")
        database = Database.open(f"sqlite:///{path}", keyring, clock=clock)
        try:
            yield database
        finally:
            database.close()
