"""The weeks of check-ins as a picture, from the spec that the flow gives to the file that arrives."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot import papers
from bot.conversation.wording import Wording
from bot.flows.effects import Value
from bot.papers.sheet import Chart
from bot.strings import Strings

FIRST = date(2026, 11, 1)


def points(**rows: list[int | None]) -> list[dict[str, Any]]:
    """A point for each week, but none for a week in which no row has anything."""
    weeks = [dict(zip(rows, heights, strict=True)) for heights in zip(*rows.values(), strict=True)]
    dated = [{"on": (FIRST + timedelta(weeks=at)).isoformat(), **week} for at, week in enumerate(weeks)]
    return [point for point, week in zip(dated, weeks, strict=True) if set(week.values()) != {None}]


def chart(strings: Strings, lang: str = "en", **rows: list[int | None]) -> Chart:
    made = papers.trend(points(**rows), strings, lang).chart
    assert made is not None
    return made


def heights(drawn: Chart, row: int = 0) -> list[list[int]]:
    return [[point.height for point in run] for run in drawn.curves[row].runs]


@pytest.mark.parametrize("lang", ["en", "ja", "fr", "ar", "uk", "fa"])
def test_weeks_become_a_picture(strings: Strings, lang: str) -> None:
    spec: Value = {"paper": "trend", "form": "png", "points": [*points(week=[3, 5], sleep=[None, 2], mood=[4, 4])]}
    said = Wording(strings, lang).document("paper", spec, owner="x")
    assert said.document is not None
    assert (said.document.name, said.document.media_type) == ("tomoni-trend.png", "image/png")
    assert len(said.document.sheet["chart"]["curves"]) == 3
    picture = papers.render(said.document.sheet, "png", datetime(2026, 11, 29, tzinfo=UTC))
    assert picture.startswith(b"\x89PNG")


def test_only_what_was_answered_has_a_row_and_it_is_named(strings: Strings) -> None:
    drawn = chart(strings, week=[3, 5], sleep=[None, None], mood=[None, 2])
    assert [curve.name for curve in drawn.curves] == ["The week", "Mood"]
    assert (drawn.curves[1].best, drawn.curves[1].worst) == ("Very good", "Very low")
    assert [curve.name for curve in chart(strings, week=[3, 5]).curves] == ["The week"]
    assert [curve.name for curve in chart(strings, "ja", week=[3, 5], sleep=[1, 2]).curves] == ["一週間", "眠り"]


def test_a_week_that_was_missed_stays_a_gap(strings: Strings) -> None:
    drawn = chart(strings, week=[3, 5, None, 2, 1])
    assert heights(drawn) == [[3, 5], [2, 1]]
    assert [tick.at for tick in drawn.ticks] == pytest.approx([0, 0.25, 0.75, 1])


def test_what_was_not_answered_in_a_week_is_a_gap_in_its_row_only(strings: Strings) -> None:
    drawn = chart(strings, week=[3, 5, 2, 1], sleep=[4, None, 2, 3])
    assert (heights(drawn, 0), heights(drawn, 1)) == ([[3, 5, 2, 1]], [[4], [2, 3]])
    assert drawn.curves[0].runs[0][2].at == drawn.curves[1].runs[1][0].at


def test_an_answer_some_days_late_is_no_gap(strings: Strings) -> None:
    late = [{"on": day, "week": 3} for day in ("2026-11-01", "2026-11-11", "2026-11-15")]
    made = papers.trend(late, strings, "en").chart
    assert made is not None
    assert heights(made) == [[3, 3, 3]]


def test_two_answers_on_days_in_a_row_are_two_dots(strings: Strings) -> None:
    days = [FIRST + timedelta(days=day) for day in (0, 1, 700)]
    made = papers.trend([{"on": day.isoformat(), "week": 3} for day in days], strings, "en").chart
    assert made is not None
    assert made.ticks[1].at - made.ticks[0].at >= 0.02 - 1e-9
