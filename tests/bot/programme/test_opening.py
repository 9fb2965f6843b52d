"""How often we ask: a week apart, three in a row, the third of them the last."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.programme.opening import AT_LEAST, IN_A_ROW, WEEKDAYS, flow_of, in_a_row, is_last, weekly

DAYS = st.dates(date(2020, 1, 1), date(2090, 1, 1))


@given(DAYS, st.sampled_from(WEEKDAYS))
def test_three_weeks_on_the_day_that_was_chosen_and_only_the_third_is_the_last(after: date, weekday: str) -> None:
    steps = weekly("checkin", weekday, after=after, hour=9)
    days = [step.at.date() for step in steps]
    assert [is_last(step.rule) for step in steps] == [False, False, True]
    assert {day.weekday() for day in days} == {WEEKDAYS.index(weekday)}
    assert days == [days[0] + timedelta(days=7 * n) for n in range(IN_A_ROW)]
    assert timedelta(days=3) <= days[0] - after < timedelta(days=10)
    assert [step.anchor for step in steps] == [day.isoformat() for day in days]
    assert len({step.rule for step in steps}) == IN_A_ROW


@given(st.integers(0, 6), st.sampled_from(WEEKDAYS))
def test_at_the_end_of_the_calendar_nothing_breaks(before: int, weekday: str) -> None:
    assert len(weekly("checkin", weekday, after=date.max - timedelta(days=before), hour=9)) == IN_A_ROW


def test_the_day_itself_comes_a_week_later_and_tomorrow_is_too_soon() -> None:
    friday = date(2026, 12, 4)
    assert weekly("checkin", "fri", after=friday, hour=9)[0].at.date() == friday + timedelta(days=7)
    assert weekly("checkin", "sat", after=friday, hour=9)[0].at.date() > friday + AT_LEAST


@pytest.mark.parametrize(
    ("rule", "flow"),
    [("open/checkin", "checkin"), ("open/settling/week-4", "settling"), ("renewal/14", ""), ("nudge/3", "")],
)
def test_a_rule_names_its_flow(rule: str, flow: str) -> None:
    assert flow_of(rule) == flow


def test_fewer_than_three_end_without_a_farewell() -> None:
    steps = weekly("checkin", "mon", after=date(2026, 12, 4), hour=9)[:2]
    assert in_a_row(steps) == steps
