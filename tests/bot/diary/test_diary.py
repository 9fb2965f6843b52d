"""More than a year of Amina, played through the real core; `amina.md` is what a coordinator can read.

Record anew with `pytest tests/bot/diary --record`, then read what changed.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.strings import Strings
from tests.bot.diary.pages import Page
from tests.bot.diary.promises import broken
from tests.bot.diary.world import World
from tests.bot.harness import Core

DIARY = Path(__file__).with_name("amina.md")


async def test_the_diary_of_amina(core: Core, strings: Strings, pytestconfig: pytest.Config) -> None:
    told = DIARY.read_text(encoding="utf-8")
    world = World.of(core)
    played = await Page(world, strings).play(told)
    if pytestconfig.getoption("--record"):
        DIARY.write_text(played, encoding="utf-8")
    assert broken(world.news) == []
    assert played == DIARY.read_text(encoding="utf-8")
