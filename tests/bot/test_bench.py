"""Each part of the bench, as small as it can be: everything that is said is answered, and every figure is there."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from bot.bench import brief, cost, door, growth, inside, process, scan, search, table, whole
from bot.bench.figures import Failed, Json
from bot.bench.talks import QUESTION
from bot.messages import Choice, Outgoing
from bot.scheduler import REMINDERS
from bot.settings import Settings
from knowledge import Knowledge
from storage import contacts, crowd, facts, lanes
from storage.database import Database

LIMIT = 900  # seconds; a guard against hanging, not a measure
SMALL = door.Effort(rounds=2, seconds=0.5, people=3, warmup=0.0)


def quiet(_line: str) -> None:
    """Nobody waits."""


@pytest.fixture
def environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in _settings()}


@pytest.fixture
def folder(tmp_path: Path, guidance: Knowledge) -> Path:
    """With a finished index, as the bench has it."""
    shutil.copytree(guidance._folder, tmp_path / "index", ignore=shutil.ignore_patterns("lock"))
    return tmp_path


def test_every_bot_answers_everybody_in_every_round(
    folder: Path, environment: dict[str, str], sqlite_url: str, postgres_url: str
) -> None:
    found = door.measure(folder, {"SQLite": sqlite_url, "PostgreSQL": postgres_url}, environment, SMALL, quiet)
    assert [(row["bot"], row["talk"]) for row in found["rows"]] == [
        ("echo, aiohttp", "echo"),
        ("echo, aiohttp, concurrent", "echo"),
        ("echo, httpx", "echo"),
        ("SQLite", "flow turn"),
        ("SQLite", "question turn"),
        ("PostgreSQL", "flow turn"),
        ("PostgreSQL", "question turn"),
    ]
    assert all(row["per_second"] > 0 for row in found["rows"])
    assert [row["bot"] for row in found["rows"] if row["unanswered"]] == []
    yardstick = found["rows"][0]
    assert yardstick["ratio"] == yardstick["ratio_low"] == yardstick["ratio_high"] == 1


def test_a_bot_that_cannot_start_is_a_sentence(folder: Path, environment: dict[str, str]) -> None:
    nowhere = {"SQLite": f"sqlite:///{folder / 'not' / 'there.db'}"}
    with pytest.raises(Failed, match="SQLite has ended by itself"):
        door.measure(folder, nowhere, environment, SMALL, quiet)


def test_every_language_with_guides_has_questions(guidance: Knowledge) -> None:
    found = search.measure(guidance, times=1)
    assert list(found) == list(guidance.languages)
    assert all(row["questions"] and row["p50_ms"] <= row["p95_ms"] for row in found.values())


def test_the_question_that_is_timed_has_an_answer(guidance: Knowledge) -> None:
    asked = QUESTION.loop[0].replace("{n}", "1795227539312044")
    assert guidance.ask(asked, "en", (), today=search.ON)


def test_the_same_turns_are_taken_at_every_size(tmp_path: Path, guidance: Knowledge) -> None:
    found = growth.measure(tmp_path, guidance, quiet, sizes=(2, 5), talks=1)
    assert [row["people"] for row in found["rows"]] == [2, 5]
    assert all(0 < row["p50_ms"] <= row["p95_ms"] for row in found["rows"])


def test_a_whole_talk_ends_in_a_summary_and_a_cv_whoever_has_it(tmp_path: Path, guidance: Knowledge) -> None:
    found = whole.measure(tmp_path, guidance, quiet, rounds=1)
    papers = [row for row in found["people"] if row["part"] == whole.PAPERS]
    assert [(row["lang"], row["leaves"]) for row in papers] == [
        ("en", False),
        ("en", True),
        ("ja", False),
        ("ja", True),
    ]
    for row in papers:
        assert row["files"] == ["tomoni-summary.pdf", "tomoni-summary.docx", "tomoni-cv.pdf", "tomoni-cv.docx"]
    for straight, leaving in zip(papers[::2], papers[1::2], strict=True):
        assert straight["minutes"] < leaving["minutes"]
    others = [(row["part"], row["lang"]) for row in found["people"] if row["part"] != whole.PAPERS]
    assert others == [(part, lang) for lang in ("en", "ja") for part in (whole.NORMS, whole.REHEARSAL)]
    assert {row["flow"] for row in found["turns"]} >= {"welcome", "menu", "papers", "norms", "rehearsal"}
    assert all(row["turns"] and 0 < row["p50_ms"] <= row["p95_ms"] for row in found["turns"])
    assert set(found["met"]) == {"minutes", "ms"}
    text = "\n".join(table.lines({"talk": found}))
    assert "summary and CV, ja, leaving after every sitting" in text
    assert "summary and CV within 40 minutes" in text


async def test_somebody_without_words_for_a_question_is_a_sentence(database: Database, guidance: Knowledge) -> None:
    async with inside.core(database, guidance) as running:
        with pytest.raises(Failed, match=r"no words for self_work\.round\.what"):
            await whole.talk(database, running, "speechless", brief.Brief("en", leaves=False, said={}))


@pytest.mark.parametrize(
    ("lang", "read"),
    [("en", 7), ("ja", 20)],
)
def test_everything_shown_is_read_and_a_reading_in_brackets_is_no_word_more(lang: str, read: int) -> None:
    texts = {
        "en": ("How was your week?", "Very good", "Back"),
        "ja": ("今週（こんしゅう）はどうでしたか。", "とてもよかった", "もどる"),
    }
    text, *labels = texts[lang]
    message = Outgoing(text=text, lang=lang, choices=tuple(Choice(value=label, label=label) for label in labels))
    assert cost.reading([message], lang) == cost.Cost(received=1, read=read)


def test_minutes_are_of_reading_typing_and_pressing() -> None:
    assert cost.Cost(read=300, typed=50, pressed=20).minutes("en") == pytest.approx(2 + 0.5 + 1)
    assert cost.Cost(read=300, typed=50, pressed=20).minutes("ja") == pytest.approx(1 + 0.5 + 1)


def test_both_starts_are_measured_to_their_first_answer(folder: Path, environment: dict[str, str]) -> None:
    found = process.measure(folder, environment)
    assert set(found) == {"web chat", "web chat and Telegram"}
    assert all(row["start_to_first_answer_s"] > 0 and row["peak_mib"] > 0 for row in found.values())


def test_the_scan_finds_nobody_before_the_hour_and_a_batch_at_it(sqlite_url: str, postgres_url: str) -> None:
    found = scan.measure({"SQLite": sqlite_url, "PostgreSQL": postgres_url}, quiet, people=REMINDERS * 100)
    assert [row["database"] for row in found["rows"]] == ["SQLite", "PostgreSQL"]
    assert [row["nothing_due"]["found"] for row in found["rows"]] == [0, 0]
    assert [row["morning"]["found"] for row in found["rows"]] == [found["batch"], found["batch"]]


def test_people_of_the_crowd_are_known_like_others(database: Database) -> None:
    database.write_sync(lambda tx: crowd.add(tx, range(2, 5), growth.KNOWN))
    contact = database.read_sync(lambda tx: contacts.find(tx, growth.KNOWN.channel, crowd.address(4)))
    assert contact
    assert contact.address == crowd.address(4)
    known = database.read_sync(lambda tx: facts.of_person(tx, contact.person_id))
    assert {name: fact.value for name, fact in known.items()} == growth.KNOWN.facts
    assert database.read_sync(lambda tx: lanes.due(tx, 10)) == ()


def test_the_table_says_everything_that_was_measured() -> None:
    row = {"bot": "SQLite", "talk": "flow turn", "per_second": 500.0, "p50_ms": 9.0, "p95_ms": 11.0}
    row |= {"alone_p50_ms": 3.0, "alone_p95_ms": 4.0, "ratio": 0.5, "ratio_low": 0.4, "ratio_high": 0.6}
    found: Json = {"rounds": 3, "seconds": 3.0, "people": 50, "bot_alone_on_one_core": False, "talks": ["one", "two"]}
    found |= {
        "rows": [row | {"unanswered": 2, "peak_mib": None, "cpu_ms": None}],
        "notes": ["PostgreSQL was not measured."],
    }
    text = "\n".join(table.lines({"door": found}))
    for part in ("flow turn, SQLite", "500", "0.50 (0.40-0.60)", "UNANSWERED: 2", "PostgreSQL was not measured."):
        assert part in text


def start(tmp_path: Path, *args: str, **settings: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "bot", "bench", *args]
    environment = os.environ | {"TMPDIR": str(tmp_path)} | settings
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_json_is_one_object_and_no_trace_is_left(tmp_path: Path) -> None:
    """Also where the settings name a database in use: it stays as it is."""
    used = tmp_path / "used.db"
    with start(tmp_path, "--json", "--only", "process", DATABASE_URL=f"sqlite:///{used}") as bench:
        out, err = bench.communicate(timeout=LIMIT)
    assert bench.returncode == 0, err
    assert set(json.loads(out)) == {"process"}
    assert list(tmp_path.iterdir()) == []


def test_a_part_that_does_not_exist_is_refused_with_the_ones_that_do(tmp_path: Path) -> None:
    with start(tmp_path, "--only", "door,dor") as bench:
        _, err = bench.communicate(timeout=LIMIT)
    assert bench.returncode == 2
    assert "dor: choose of door, search" in err


@pytest.fixture
def short() -> Iterator[Path]:
    """A temporary folder in which the path of a socket has room."""
    with tempfile.TemporaryDirectory(prefix="tb-") as name:
        yield Path(name)


def test_stopped_in_the_middle_it_stops_whatever_it_has_started(short: Path) -> None:
    with start(short, "--only", "door") as bench:
        assert bench.stderr
        assert any("round 1" in line for line in bench.stderr)
        assert len(_processes(short)) > len(door.ECHOES)
        bench.terminate()
        bench.communicate(timeout=LIMIT)
    assert bench.returncode == 128 + signal.SIGTERM
    assert _processes(short) == []
    assert list(short.iterdir()) == []


def _processes(tmp_path: Path) -> list[str]:
    """Those that have inherited this temporary folder."""
    found = []
    for process_folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # it has just ended
            if f"TMPDIR={tmp_path}".encode() in (process_folder / "environ").read_bytes().split(b"\0"):
                found.append(process_folder.name)
    return found


def _settings() -> set[str]:
    return {str(field.validation_alias) for field in Settings.model_fields.values()}
