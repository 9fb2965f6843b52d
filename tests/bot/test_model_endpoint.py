"""The whole way to a language model and back, over HTTP on this machine: it answers, it lies, it does not answer."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from bot.doctor import examine
from bot.health import Health
from bot.model import modelled
from bot.settings import Settings
from bot.strings import Strings
from knowledge import Knowledge
from storage.database import Database
from tests.bot.harness import Core, texts
from tests.bot.models import sentences
from tests.endpoint import Answer, said, serving
from tests.storage_fixtures import Clock

ROOT = Path(__file__).parents[2]
QUESTION = "when can i renew my visa"
TRUE = sentences(("You can usually file the extension from about 3 months before the last day on your card.", "p1"))
LIE = sentences(("You can usually file the extension from about 9 months before the last day on your card.", "p1"))
OWN_WORDS = "If your period of stay is 6 months or longer"
SECONDS = 12.0  # the most that the settings take: time for whoever does answer
SHORT = 1.0  # for who does not
LIMIT = 600  # seconds; a guard against hanging, not a measure


def named(url: str, seconds: float = SECONDS) -> dict[str, str]:
    return {
        "LLM_BASE_URL": url,
        "LLM_MODEL": "m1",
        "LLM_API_KEY": "secret-key",
        "LLM_PROVIDER": "Example AI",
        "LLM_COUNTRY": "Japan",
        "LLM_RETENTION": "nothing is kept",
        "LLM_SECONDS": str(seconds),
    }


class Asking:
    """Somebody who asks one question with the model at an address."""

    def __init__(self, database: Database, clock: Clock, strings: Strings, guidance: Knowledge) -> None:
        self._made = (database, strings, guidance, clock)
        self._strings = strings
        self.told: Counter[str] = Counter()

    async def answer(self, url: str, seconds: float = SECONDS) -> str:
        """The answer; it comes within the limit, and half a minute for a busy machine."""
        model = modelled(Settings.model_validate(named(url, seconds)), self._strings, self.told, {})
        assert model
        core = Core.build(*self._made, rewording=model.rewording)
        began = time.monotonic()
        answer = texts(await core.person().say(QUESTION))[0]
        assert time.monotonic() - began < 40
        return answer


@pytest.fixture
def asking(sqlite_database: Database, clock: Clock, strings: Strings, guidance: Knowledge) -> Asking:
    return Asking(sqlite_database, clock, strings, guidance)


async def test_an_honest_model_is_heard(asking: Asking) -> None:
    with serving(lambda _: said(TRUE)) as endpoint:
        assert (await asking.answer(endpoint.url)).startswith("You can usually file")
    assert asking.told == {"answered": 1}


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (said(LIE), "number"),
        (said("I am only a language model."), "garbage"),
        (said(""), "garbage"),
        (Answer("<html><body>Please log in</body></html>", media_type="text/html"), "garbage"),
        (Answer("\x00\x01garbage"), "garbage"),
        (Answer("{}", 401), "refused"),
        (Answer("{}", 429), "refused"),
        (Answer("oops", 500), "refused"),
        (Answer(said(TRUE).body, seconds=60), "timeout"),
    ],
    ids=["lie", "prose", "silence", "html", "bytes", "key", "too-many", "fault", "slow"],
)
async def test_whatever_else_comes_the_guide_answers_in_time(asking: Asking, answer: Answer, reason: str) -> None:
    seconds = SHORT if reason == "timeout" else SECONDS
    with serving(lambda _: answer) as endpoint:
        assert (await asking.answer(endpoint.url, seconds)).startswith(OWN_WORDS)
    assert asking.told == {reason: 1}


async def test_with_nobody_there_the_guide_answers_in_time(asking: Asking) -> None:
    with serving() as endpoint:
        url = endpoint.url
    assert (await asking.answer(url)).startswith(OWN_WORDS)
    assert asking.told == {"unreachable": 1}


async def test_what_came_of_the_model_is_seen_in_the_health_check(sqlite_database: Database) -> None:
    told = Counter({"answered": 3, "number": 1})
    assert (await Health(sqlite_database, reworded=told).report())["model"] == {"answered": 3, "number": 1}
    assert "model" not in await Health(sqlite_database).report()


def _tomoni(data: Path, *args: str, stdin: str = "", **extra: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bot", *args]
    environment = os.environ | {"TOMONI_DATA": str(data), "LOG_LEVEL": "info"} | extra
    return subprocess.run(
        command, cwd=ROOT, env=environment, input=stdin, capture_output=True, text=True, timeout=LIMIT, check=False
    )


def test_a_conversation_in_a_terminal_with_a_model(tmp_path: Path, guidance: Knowledge) -> None:
    shutil.copytree(guidance._folder, tmp_path / "index")
    with serving(lambda _: said(TRUE)) as endpoint:
        done = _tomoni(tmp_path, "chat", "--lang", "en", stdin=f"zebra, {QUESTION}\n", **named(endpoint.url))
        assert endpoint.asked
    assert done.returncode == 0, done.stderr
    assert "You can usually file the extension" in done.stdout
    assert "Put into other words by a computer" in done.stdout
    assert "zebra" not in endpoint.sent


def _models(*names: str) -> Answer:
    return Answer('{"object": "list", "data": [' + ", ".join(f'{{"id": "{name}"}}' for name in names) + "]}")


@pytest.mark.parametrize(
    ("answer", "level", "text"),
    [
        (_models("m0", "m1"), "ok", "knows m1"),
        (_models("m0"), "fault", "does not know LLM_MODEL m1"),
        (Answer("{}", 401), "fault", "does not take LLM_API_KEY"),
        (Answer("<html>", media_type="text/html"), "fault", "not as a model does"),
        (Answer("{}", 404), "note", "gives no list of models"),
    ],
)
def test_the_doctor_says_whether_the_endpoint_answers(tmp_path: Path, answer: Answer, level: str, text: str) -> None:
    with serving(lambda _: answer) as endpoint:
        done = _tomoni(tmp_path, "doctor", **named(endpoint.url))
    line = next(line for line in done.stdout.splitlines() if "model:" in line and "http://" not in line)
    assert line.startswith(level)
    assert text in line
    assert "secret-key" not in done.stdout + done.stderr


def test_the_doctor_says_that_nobody_is_there_or_configured(tmp_path: Path) -> None:
    with serving() as endpoint:
        url = endpoint.url
    assert "LLM_BASE_URL does not answer" in _tomoni(tmp_path, "doctor", **named(url)).stdout
    assert "none is configured" in _tomoni(tmp_path, "doctor").stdout


@pytest.mark.parametrize("lacking", ["LLM_MODEL", "LLM_PROVIDER", "LLM_COUNTRY", "LLM_RETENTION"])
def test_a_model_that_people_could_not_be_told_of_is_refused(tmp_path: Path, lacking: str) -> None:
    done = _tomoni(tmp_path, "serve", **(named("https://llm.example/v1") | {lacking: " "}))
    assert done.returncode == 2
    assert done.stderr.startswith(f"LLM_BASE_URL is set, but not {lacking}")
    assert "Traceback" not in done.stderr


def test_an_address_that_is_none_is_refused(tmp_path: Path) -> None:
    done = _tomoni(tmp_path, "serve", **named("llm.example/v1"))
    assert done.returncode == 2
    assert "LLM_BASE_URL is no address" in done.stderr


@pytest.mark.parametrize(("known", "level"), [(("m1", "hears"), "ok"), (("m1",), "fault")])
def test_the_doctor_looks_for_the_model_that_hears(tmp_path: Path, known: tuple[str, ...], level: str) -> None:
    with serving(lambda _: _models(*known)) as endpoint:
        given = named(endpoint.url) | {"LLM_SPEECH_MODEL": "hears", "TOMONI_DATA": str(tmp_path)}
        findings = [found for found in examine(Settings.model_validate(given)) if "hears" in found.text]
    assert [found.level for found in findings] == [level]


def test_an_empty_address_is_no_model() -> None:
    settings = Settings.model_validate({"LLM_BASE_URL": ""})
    assert modelled(settings, Strings.load(), Counter(), {}) is None
