"""`tomoni remind` as staff use it."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from bot.app import prepare
from bot.cli import remind
from bot.clock import TOKYO
from bot.conversation.classing import Outcome, Why
from bot.keys import keyring
from bot.programme.residency import Length, Stay
from bot.settings import Settings
from storage import facts
from storage.database import Database
from storage.migrate import migrate
from tests.bot.reminders.dates import dated
from tests.storage_fixtures import Clock

TODAY = datetime.now(TOKYO).date()
LENGTH = Length.parse("6m")


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("TOMONI_DATA", str(tmp_path / "data"))
    return Settings()


@pytest.fixture
def database(settings: Settings, clock: Clock) -> Database:
    """A database that the test writes with a clock of its own, before the command opens it."""
    prepare(settings)
    migrate(settings.database)
    return Database.open(settings.database, keyring(settings), clock=clock)


def run(*args: str) -> Result:
    app = typer.Typer()
    app.callback()(lambda: None)
    remind.register(app)
    return CliRunner().invoke(app, ["remind", *args], terminal_width=200)


def test_a_day_lists_who_would_get_what_and_why(database: Database, clock: Clock) -> None:
    stay = Stay(TODAY + timedelta(days=120), LENGTH)
    who = dated(database, clock, stay, on=TODAY, channel="web")
    database.write_sync(lambda tx: facts.remember(tx, who.person_id, "name", "Amina", None))
    database.close()
    passed = stay.last_day + timedelta(days=1)
    shown = run("--dry-run", "--on", passed.isoformat())
    assert shown.exit_code == 0
    assert f"{passed} ({passed:%A}), in Japan: 1 reminders of 1 people" in shown.output
    line = f"08:00  {who.person_id[:8]} Amina  renewal/past, date expired: message (its day has come)"
    assert f"{line}; coordinator: renewal-past" in shown.output


def test_a_look_changes_nothing_and_taking_up_does(database: Database, clock: Clock) -> None:
    dated(database, clock, Stay(TODAY + timedelta(days=58), LENGTH), on=TODAY - timedelta(days=30))
    database.close()
    assert run("--dry-run").exit_code == 0
    assert run().output.startswith("1 reminders were taken up.")
    assert run().output.startswith("0 reminders were taken up.")


def test_a_day_without_reminders_says_so(database: Database) -> None:
    database.close()
    assert "0 reminders of 0 people" in run("--dry-run").output


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (("--dry-run", "--on", "31/2"), "'31/2' is not a day like 2027-01-15"),
        (("--dry-run", "--on", "2027-02-30"), "is not a day like"),
        (("--dry-run", "--on", "2020-01-01"), "2020-01-01 has passed"),
        (("--on", "2099-01-15"), "add --dry-run"),
    ],
)
def test_a_bad_day_gets_a_sentence(database: Database, args: tuple[str, ...], sentence: str) -> None:
    database.close()
    refused = run(*args)
    assert refused.exit_code == 2
    assert sentence in refused.output


def test_every_reason_has_words() -> None:
    assert set(remind.WHYS) == set(Why)
    assert set(remind.WORDS) == set(Outcome)
