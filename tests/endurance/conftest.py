"""A trial for every database: fresh, migrated, with people who have said yes to being remembered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import make_url

from bot.bench.far_side import Remote
from bot.strings import Strings
from knowledge import Knowledge
from storage.cipher import Keyring
from storage.database import Database
from tests.endurance.nursery import Nursery
from tests.endurance.people import Crowd, Person, Step, steps
from tests.endurance.trial import NAME, Trial

PEOPLE = 8
FIRST_CHAT = 1001
QUESTIONS = ("when can I renew my residence card?", "lost my residence card", "can i work with this paper")


@pytest.fixture(scope="session")
def nursery(guidance: Knowledge, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nursery]:
    """Over the index that the session has made already."""
    errors = tmp_path_factory.mktemp("nursery") / "errors.txt"
    with Nursery(guidance._folder, errors) as opened:
        yield opened


@pytest.fixture
def far() -> Iterator[Remote]:
    with Remote() as opened:
        yield opened


@pytest.fixture
def round_(guidance: Knowledge, strings: Strings) -> tuple[Step, ...]:
    """What everybody says again and again."""
    answers = {}
    for question in QUESTIONS:
        answer = guidance.ask(question, "en", today=date(2026, 11, 21))
        assert answer is not None
        answers[question] = re.split(r"[<>&]", answer.title)[0][:60]
    return steps(strings, answers)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture
def settings(far: Remote, data: Path, database_url: str) -> dict[str, str]:
    return {
        "TOMONI_DATA": str(data),
        "DATABASE_URL": _named(database_url),
        "TELEGRAM_TOKEN": far.token,
        "TELEGRAM_API_URL": far.url,
    }


@pytest.fixture
def database(database_url: str, data: Path) -> Iterator[Database]:
    """The test's own way in, beside the process under test."""
    opened = Database.open(database_url, Keyring.load_or_create(data))
    yield opened
    opened.close()


@pytest.fixture
def trial(
    far: Remote, nursery: Nursery, settings: dict[str, str], database: Database, round_: tuple[Step, ...]
) -> Trial:
    """People who have been welcomed; nothing runs."""
    people = [Person(FIRST_CHAT + place, WELCOME) for place in range(PEOPLE)]
    chance = Random(0)  # noqa: S311 - chance that can be had again, by its seed
    made = Trial(far, nursery, settings, database, Crowd(far, people), chance)
    with made.running():
        made.go_on(lambda: all(map(_welcomed, people)), "nobody is welcomed", most=len(WELCOME))
        made.peace()
    for person in people:
        person.steps = round_
    return made


WELCOME = (
    Step("start", "Which language shall we use?", rows=2),
    Step("English", "May I keep our conversation?", rows=2, presses="English"),
    Step("yes", "What shall I call you?", rows=1, presses="Yes"),
    Step("skip", "Thank you.", rows=1, presses="Skip"),
)


def _welcomed(person: Person) -> bool:
    return len(person.log) == len(WELCOME) and person.awaits is None


def _named(url: str) -> str:
    """On PostgreSQL the connections of the process under test are known by their name."""
    named = make_url(url).update_query_dict({"application_name": NAME}) if url.startswith("postgres") else make_url(url)
    return named.render_as_string(hide_password=False)
