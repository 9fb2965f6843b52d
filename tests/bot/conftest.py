"""The real core, on each database."""

from __future__ import annotations

import pytest

from bot.strings import Strings
from knowledge import Knowledge
from storage.database import Database
from tests.bot.harness import Core
from tests.bot.models import Saying, rewording, works
from tests.storage_fixtures import Clock


@pytest.fixture
def core(database: Database, clock: Clock, strings: Strings, guidance: Knowledge) -> Core:
    return Core.build(database, strings, guidance, clock)


@pytest.fixture
def modelled(database: Database, clock: Clock, strings: Strings, guidance: Knowledge) -> Core:
    """One with a language model that puts no guide into other words."""
    step, _ = rewording(Saying(lambda _: "{}"))
    return Core.build(database, strings, guidance, clock, rewording=step, works=works(strings))
