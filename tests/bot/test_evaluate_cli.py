"""`tomoni evaluate` as it is typed: several files, tables, and a floor."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from knowledge import Knowledge

QUESTIONS: tuple[dict[str, object], ...] = (
    {"q": "when can i renew my visa", "lang": "en", "topics": ["residency/renewal-when"]},
    {"q": "who may see my data", "lang": "en", "topics": ["programme/your-data"]},
    {
        "turns": ["ビザの更新はいつからできますか", "いくらですか"],
        "lang": "ja",
        "topics": ["residency/renewal-documents"],
    },
    {"q": "i want to kill myself", "lang": "en", "expect": "crisis"},
    {"q": "my phone died", "lang": "en"},
)


@pytest.fixture
def files(
    guidance: Knowledge, pytestconfig: pytest.Config, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> list[str]:
    """Two files of questions, and a data folder with the index that the tests share."""
    assert guidance.topics
    assert pytestconfig.cache is not None
    (tmp_path / "index").symlink_to(pytestconfig.cache.mkdir("index"))
    monkeypatch.setenv("TOMONI_DATA", str(tmp_path))
    return [_write(tmp_path / "one.jsonl", QUESTIONS[:2]), _write(tmp_path / "two.jsonl", QUESTIONS[2:])]


def _write(file: Path, records: Sequence[dict[str, object]]) -> str:
    file.write_text("\n".join(json.dumps(record) for record in records), "utf-8")
    return str(file)


def evaluate(*args: str) -> Result:
    return CliRunner().invoke(app, ["evaluate", *args])


def test_several_files_are_one_table_by_language_and_area(files: list[str]) -> None:
    done = evaluate(*files)
    assert done.exit_code == 0, done.output
    assert done.output.startswith("5 records in ")
    firsts = [line.split()[0] for line in done.output.splitlines() if line.strip()]
    assert firsts.count("en") == firsts.count("ja") == 2
    assert {"residency", "programme", "slow:"} <= set(firsts)


def test_json_keeps_its_shape(files: list[str]) -> None:
    figures = json.loads(evaluate(*files, "--json").stdout)
    assert {"n", "by_lang", "by_area", "expect", "latency_ms"} <= figures.keys()
    assert figures["expect"]["crisis"] == {"n": 1, "caught": 1, "missed": []}
    assert figures["latency_ms"].keys() == {"p50", "p95"}


def test_a_floor_rises_holds_and_fails_by_name(files: list[str], tmp_path: Path) -> None:
    floor = tmp_path / "floor.json"
    assert evaluate(*files, "--floor", str(floor), "--raise-floor").exit_code == 0
    kept = json.loads(floor.read_text("utf-8"))
    assert kept["en"]["crisis"] == 1
    assert evaluate(*files, "--floor", str(floor)).exit_code == 0
    fewer = evaluate(files[0], "--floor", str(floor))
    assert fewer.exit_code == 1
    assert "below the floor: en crisis: not measured, the floor is 1" in fewer.stderr
    assert "below the floor: en questions: 2, the floor is 4" in fewer.stderr
    assert json.loads(floor.read_text("utf-8")) == kept


def test_what_cannot_be_used_is_said_before_anything_is_asked(files: list[str], tmp_path: Path) -> None:
    assert evaluate(*files, "--raise-floor").exit_code == 2
    wrong = tmp_path / "wrong.jsonl"
    wrong.write_bytes(b'{"q": "a", "lang": "en"}\n{"q": \xff}\n')
    done = evaluate(*files, str(wrong))
    assert done.exit_code == 2
    assert "wrong.jsonl:2: not UTF-8 text" in done.stderr
    assert evaluate(*files, "--floor", str(wrong)).exit_code == 2
    assert evaluate(str(tmp_path / "none.jsonl")).exit_code == 2
