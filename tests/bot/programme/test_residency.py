"""The residency clock: what must hold for every date that a person can have."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.clock import civil
from bot.programme.calendar_days import is_open, months_after, open_on_or_before
from bot.programme.residency import (
    CALENDAR,
    Length,
    State,
    Stay,
    answered,
    calendar,
    last_counter_day,
    limit,
    plan,
    reminder_day,
    state,
    urgency,
    window_opens,
)

LENGTHS = ("15d", "30d", "31d", "1m", "2m", "3m", "5m", "6m", "1y", "3y", "5y")
DAYS = st.dates(date(2020, 1, 1), date(2060, 12, 31))
ANY_DAY = st.dates()
PERIODS = st.sampled_from(LENGTHS).map(Length.parse)
ORDER = list(State)
SIX = Length.parse("6m")
FACT = {"last_day": "2027-03-31", "length": "6m", "filed": None, "answered": "2027-01-12"}


@st.composite
def stays(draw: st.DrawFn) -> Stay:
    """Papers not filed, or filed up to half a year before the last day."""
    last_day = draw(DAYS)
    before = draw(st.none() | st.integers(0, 180))
    return Stay(last_day, draw(PERIODS), None if before is None else last_day - timedelta(days=before))


def whole_plan(stay: Stay, hour: int = 12) -> tuple[tuple[str, datetime], ...]:
    steps = plan(stay, today=stay.last_day - timedelta(days=400), hour=hour)
    return tuple((step.rule, step.at) for step in steps)


@given(stays())
@settings(max_examples=200)
def test_no_reminder_to_file_is_later_than_the_last_open_counter_day(stay: Stay) -> None:
    before = [at for rule, at in whole_plan(stay) if rule.removeprefix("renewal/").isdecimal()]
    assert all(at.date() <= last_counter_day(stay) <= stay.last_day for at in before)
    assert bool(before) == (stay.filed is None)


@given(stays())
@settings(max_examples=200)
def test_no_reminder_falls_on_a_closed_day_but_that_the_day_has_passed(stay: Stay) -> None:
    assert all(is_open(at.date()) for rule, at in whole_plan(stay) if rule != "renewal/past")


@given(stays(), st.integers(-5, 30))
@settings(max_examples=200)
def test_there_is_one_reminder_a_day_and_none_in_quiet_hours(stay: Stay, hour: int) -> None:
    found = whole_plan(stay, hour)
    assert all(8 <= at.hour < 21 for _, at in found)
    assert len({at.date() for _, at in found}) == len(found)
    assert [at for _, at in found] == sorted(at for _, at in found)


@given(stays(), st.integers(8, 20))
@settings(max_examples=100)
def test_the_last_two_come_at_eight_and_the_others_at_the_persons_hour(stay: Stay, hour: int) -> None:
    early = {"renewal/1", "renewal/0", "renewal/past"}
    assert all(at.hour == (8 if rule in early else hour) for rule, at in whole_plan(stay, hour))


@given(stays(), st.integers(-500, 500))
@settings(max_examples=200)
def test_only_days_to_come_are_planned_and_they_are_those_of_the_whole_plan(stay: Stay, offset: int) -> None:
    today = stay.last_day + timedelta(days=offset)
    found = tuple((step.rule, step.at) for step in plan(stay, today=today, hour=12))
    assert found == tuple(step for step in whole_plan(stay) if step[1].date() > today)


@given(stays(), stays(), DAYS)
@settings(max_examples=100)
def test_a_correction_and_back_again_plans_the_same(first: Stay, second: Stay, today: date) -> None:
    once = plan(first, today=today, hour=9)
    corrected = plan(second, today=today, hour=9)
    assert plan(Stay(first.last_day, first.length, first.filed), today=today, hour=9) == once
    if first.anchor != second.anchor:
        assert not {step.anchor for step in once} & {step.anchor for step in corrected}


@given(stays())
@settings(max_examples=100)
def test_a_stay_only_ever_moves_on(stay: Stay) -> None:
    days = [stay.last_day + timedelta(days=offset) for offset in range(-200, 80)]
    found = [ORDER.index(state(stay, day)) for day in days]
    assert found == sorted(found)
    assert ORDER[found[-1]] is State.EXPIRED


@given(stays())
@settings(max_examples=200)
def test_nobody_is_called_lawful_after_the_limit_nor_expired_before_the_end(stay: Stay) -> None:
    end = limit(stay) if stay.filed else stay.last_day
    assert state(stay, end) is not State.EXPIRED
    assert state(stay, end + timedelta(days=1)) is State.EXPIRED


@given(DAYS, PERIODS)
@settings(max_examples=200)
def test_the_limit_is_never_later_than_two_months_after_the_last_day(last_day: date, length: Length) -> None:
    end = limit(Stay(last_day, length))
    two_on = months_after(last_day, 2)
    assert end == (last_day if str(length) in {"15d", "30d", "1m"} else two_on)
    assert (two_on.year * 12 + two_on.month) - (last_day.year * 12 + last_day.month) == 2
    assert two_on.day <= last_day.day


@given(stays())
@settings(max_examples=200)
def test_the_window_leaves_at_least_a_week_before_the_last_counter_day(stay: Stay) -> None:
    assert (last_counter_day(stay) - window_opens(stay)).days >= 7


@given(stays())
@settings(max_examples=200)
def test_a_more_urgent_reminder_never_comes_before_a_milder_one_of_its_kind(stay: Stay) -> None:
    before = [urgency(rule) for rule, _ in whole_plan(stay) if "/special/" not in rule]
    assert before == sorted(before)
    special = [urgency(rule) for rule, _ in whole_plan(stay) if "/special/" in rule]
    assert special == sorted(special)


@given(ANY_DAY, PERIODS, st.none() | ANY_DAY, ANY_DAY)
@settings(max_examples=300)
def test_no_date_whatsoever_is_refused(last_day: date, length: Length, filed: date | None, today: date) -> None:
    stay = Stay(last_day, length, filed)
    state(stay, today)
    plan(stay, today=today, hour=9)
    assert {what for _, what in calendar(stay, today)} <= set(CALENDAR)


@given(stays(), st.integers(-300, 100))
@settings(max_examples=200)
def test_the_small_calendar_shows_what_is_to_come_in_order(stay: Stay, offset: int) -> None:
    today = stay.last_day + timedelta(days=offset)
    shown = calendar(stay, today)
    assert [day for day, _ in shown] == sorted(day for day, _ in shown)
    assert all(day >= today for day, _ in shown)
    names = [what for _, what in shown]
    assert ("last-day" in names) == (today <= stay.last_day)
    assert not {"limit", "ask-40"} & set(names) or stay.filed  # nobody else may count on the special period


def test_filed_after_the_last_day_is_for_a_human_and_for_no_reminder() -> None:
    late = Stay(date(2027, 3, 31), Length.parse("6m"), date(2027, 4, 1))
    assert state(late, date(2027, 3, 1)) is State.EXPIRED
    assert plan(late, today=date(2027, 1, 1), hour=9) == ()


def test_the_date_is_that_of_japan_while_the_server_runs_in_utc() -> None:
    stay = Stay(date(2027, 3, 31), Length.parse("6m"))
    moments = {
        datetime(2027, 3, 31, 14, 59, tzinfo=UTC): State.DUE,  # 23:59 in Japan
        datetime(2027, 3, 31, 15, 0, tzinfo=UTC): State.EXPIRED,  # midnight in Japan, still the 31st in UTC
    }
    assert {at: state(stay, civil(int(at.timestamp() * 1000))) for at in moments} == moments


@pytest.mark.parametrize(
    ("day", "opened"),
    [
        (date(2027, 5, 5), date(2027, 4, 30)),  # Golden Week
        (date(2027, 1, 3), date(2026, 12, 28)),  # year end
        (date(2026, 9, 23), date(2026, 9, 18)),  # Silver Week with the day between two holidays
        (date(2027, 3, 22), date(2027, 3, 19)),  # a substitute holiday
        (date(2027, 2, 12), date(2027, 2, 12)),
    ],
)
def test_counters_are_closed_on_weekends_holidays_and_at_year_end(day: date, opened: date) -> None:
    assert open_on_or_before(day) == opened


def test_the_same_day_of_another_month_stays_within_that_month() -> None:
    assert months_after(date(2027, 12, 31), 2) == date(2028, 2, 29)
    assert months_after(date(2026, 12, 31), 2) == date(2027, 2, 28)
    assert months_after(date(2027, 5, 31), -3) == date(2027, 2, 28)
    assert months_after(date(2027, 1, 15), -1) == date(2026, 12, 15)


def test_the_thirty_day_reminder_has_a_day_even_where_none_is_sent() -> None:
    stay = Stay(date(2027, 2, 15), Length.parse("30d"))
    assert reminder_day(stay, 30) == date(2027, 1, 15)
    assert "renewal/30" not in dict(whole_plan(stay))


@pytest.mark.parametrize("text", [*LENGTHS, "7m", "18m", "90d"])
def test_a_period_is_written_as_it_was_read(text: str) -> None:
    assert str(Length.parse(text)) == text


@pytest.mark.parametrize("text", ["", "m", "0m", "6", "6 m", "-3m", "６m", "1y6m", "99999d", "six months"])
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="written like"):
        Length.parse(text)


def test_a_period_is_months_or_days() -> None:
    for wrong in ({}, {"months": 1, "days": 1}, {"months": -1}):
        with pytest.raises(ValueError, match="number of months"):
            Length(**wrong)


def test_a_stored_fact_is_read_back() -> None:
    assert Stay.of_fact(FACT) == Stay(date(2027, 3, 31), Length.parse("6m"))
    filed = Stay.of_fact(FACT | {"filed": "2027-01-12"})
    assert filed is not None
    assert filed.anchor == "2027-03-31/2027-01-12"
    assert answered(FACT) == date(2027, 1, 12)


@pytest.mark.parametrize(
    "value",
    [None, "2027-03-31", [], {}, FACT | {"last_day": "31/3"}, FACT | {"length": "long"}, FACT | {"filed": "yes"}],
)
def test_a_fact_that_cannot_be_read_is_none(value: object) -> None:
    assert Stay.of_fact(value) is None


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda part: st.dictionaries(
    st.sampled_from(list(FACT)), part)))  # fmt: skip
@settings(max_examples=100)
def test_no_stored_value_breaks_the_reading(value: object) -> None:
    Stay.of_fact(value)
    answered(value)


@given(stays(), st.integers(-60, 70), st.integers(-100, 80))
@settings(max_examples=100)
def test_a_refusal_ends_the_special_period_and_every_reminder(stay: Stay, refused: int, today: int) -> None:
    day = stay.last_day + timedelta(days=refused)
    over = replace(stay, refused=day)
    now = stay.last_day + timedelta(days=today)
    assert limit(over) <= max(stay.last_day, day)
    assert limit(over) <= limit(stay)
    assert state(over, now) is State.EXPIRED
    assert plan(over, today=now, hour=9) == ()
    assert over.anchor != stay.anchor
    assert not {"limit", "ask-40"} & {what for _, what in calendar(over, now)}
    assert Stay.of_fact(FACT | {"refused": day.isoformat()}) == replace(Stay(date(2027, 3, 31), SIX), refused=day)


@given(stays(), st.integers(-300, 100))
@settings(max_examples=100)
def test_the_calendar_names_only_reminders_that_are_still_to_come(stay: Stay, offset: int) -> None:
    today = stay.last_day + timedelta(days=offset)
    planned = {f"remind-{step.rule.removeprefix('renewal/')}" for step in plan(stay, today=today, hour=9)}
    assert {what for _, what in calendar(stay, today) if what.startswith("remind-")} <= planned


@given(DAYS, st.integers(1, 12))
@settings(max_examples=100)
def test_papers_filed_on_the_next_open_day_count_only_after_closed_days(last_day: date, later: int) -> None:
    filed = last_day + timedelta(days=later)
    stay = Stay(last_day, SIX, filed)
    closed_until = not any(is_open(last_day + timedelta(days=day)) for day in range(later))
    assert stay.filed_late is not closed_until
    assert stay.to_confirm is closed_until


@pytest.mark.parametrize(
    ("length", "filed", "early"),
    [
        ("6m", date(2026, 10, 15), True),  # about two weeks into the stay
        ("6m", date(2026, 12, 15), False),  # two weeks before papers are usually received
        ("3m", date(2026, 12, 30), True),  # the day before the stay began
        ("3m", date(2027, 2, 1), False),
        ("30d", date(2027, 3, 2), False),
    ],
)
def test_papers_filed_long_before_the_window_may_be_those_for_this_stay(length: str, filed: date, early: bool) -> None:
    assert Stay(date(2027, 3, 31), Length.parse(length), filed).filed_early is early
