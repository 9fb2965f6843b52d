"""What is written in two places is held equal."""

from __future__ import annotations

import re
from pathlib import Path

from bot.settings import Settings

ROOT = Path(__file__).parents[1]


def test_every_setting_is_in_env_example_and_nothing_else() -> None:
    text = (ROOT / "deploy/env.example").read_text(encoding="utf-8")
    named = set(re.findall(r"^#?([A-Z_]+)=", text, re.MULTILINE))
    assert named == {str(field.validation_alias) for field in Settings.model_fields.values()}


def test_every_make_target_named_in_the_readme_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = set(re.findall(r"\bmake ([a-z]+)\b", (ROOT / "README.md").read_text(encoding="utf-8")))
    assert named - {"run", "test"} <= targets
    assert {"install", "run", "test", "check", "format", "lock", "bench"} <= targets


def test_every_file_named_in_the_readme_exists() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"\b((?:bot|deploy|tests|knowledge|storage)/[\w./-]*\w\.(?:py|example|jsonl))", readme))
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_no_file_is_longer_than_a_person_reads() -> None:
    long = [
        path.name
        for folder in ("bot", "knowledge", "storage")
        for path in (ROOT / folder).rglob("*.py")
        if len(path.read_text(encoding="utf-8").splitlines()) > 400
    ]
    assert long == []
