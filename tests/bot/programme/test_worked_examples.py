"""The tables that coordinators read are what the program does."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.programme.residency import Length, Stay, last_counter_day, limit, plan, state, window_opens

PAGE = Path(__file__).with_name("worked_examples.md")
LONG_BEFORE = date(2026, 1, 1)


def rows(cells: int) -> list[list[str]]:
    """The rows with so many cells whose first is a date."""
    lines = (line.strip("|").split("|") for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| 2"))
    return [row for row in ([cell.strip() for cell in line] for line in lines) if len(row) == cells]


def stay_of(last_day: str, period: str, filed: str) -> Stay:
    return Stay(date.fromisoformat(last_day), Length.parse(period), None if filed == "-" else date.fromisoformat(filed))


@pytest.mark.parametrize("row", rows(9), ids=lambda row: f"{row[3]} {row[8]}")
def test_where_a_stay_stands(row: list[str]) -> None:
    stay = stay_of(*row[:3])
    days = (window_opens(stay), last_counter_day(stay), limit(stay))
    assert [state(stay, date.fromisoformat(row[3])), *(day.isoformat() for day in days)] == row[4:8]


@pytest.mark.parametrize("row", rows(4), ids=lambda row: " ".join(row[:3]))
def test_when_tomoni_writes(row: list[str]) -> None:
    steps = plan(stay_of(*row[:3]), today=LONG_BEFORE, hour=18)
    assert ", ".join(f"{step.rule.removeprefix('renewal/')} on {step.at:%Y-%m-%d %H:%M}" for step in steps) == row[3]


def test_the_page_has_both_tables() -> None:
    assert len(rows(9)) > 20
    assert len(rows(4)) > 5
