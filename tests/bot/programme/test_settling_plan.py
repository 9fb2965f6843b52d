"""When a new job is asked about: from any first day, moved or past, with or without a trial."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.programme.opening import IN_A_ROW, is_last
from bot.programme.settling import KINDS, NAMES, NOTICES, TOGETHER, WEEKS, Job, checkins, held, now_due, plan

START = date(2027, 1, 31)
JOB = Job(START, "regular")
DAYS = st.dates(date(2026, 1, 1), date(2028, 12, 31))


@st.composite
def jobs(draw: st.DrawFn) -> Job:
    kind = draw(st.sampled_from(KINDS))
    weeks = draw(st.none() | st.integers(1, 104)) if kind == "trial" else None
    done = draw(st.lists(st.sampled_from(NAMES), unique=True))
    return Job(draw(DAYS), kind, weeks, draw(st.sampled_from(NOTICES)), tuple(done))


@given(jobs(), DAYS)
def test_reminders_lie_ahead_in_order_one_a_day_and_three_unanswered_are_the_last(job: Job, today: date) -> None:
    steps = plan(job, today=today, hour=9)
    days = [step.at.date() for step in steps]
    assert all(day > today for day in days)
    assert days == sorted(set(days))
    asks = [step for step in steps if "/notice-" not in step.rule]
    assert len(asks) <= IN_A_ROW
    assert [is_last(step.rule) for step in asks] == [n == IN_A_ROW for n in range(1, len(asks) + 1)]
    assert {step.anchor for step in steps} <= {job.start.isoformat()}


@given(jobs(), DAYS)
def test_a_notice_is_mentioned_only_while_it_is_open(job: Job, today: date) -> None:
    rules = [step.rule for step in plan(job, today=today, hour=9) if "/notice-" in step.rule]
    assert not rules or job.notice == "open"
    assert all(rule in ("open/settling/notice-7", "open/settling/notice-12") for rule in rules)


@given(jobs(), DAYS)
def test_what_is_held_is_not_asked_or_reminded_of_again(job: Job, today: date) -> None:
    after = replace(job, done=held(job, today))
    assert now_due(after, today) == ()
    planned = " ".join(step.rule for step in plan(after, today=today, hour=9))
    assert not [name for name in after.done if f"open/settling/{name}" in planned.split()]


@given(jobs(), DAYS)
def test_on_the_day_of_a_reminder_there_is_something_to_talk_about(job: Job, today: date) -> None:
    for step in plan(job, today=today, hour=9):
        assert now_due(job, step.at.date()) or "/notice-" in step.rule


@given(jobs())
def test_the_stored_fact_reads_back(job: Job) -> None:
    assert Job.of_fact(json.loads(json.dumps(job.fact()))) == job


@pytest.mark.parametrize("broken", [None, [], "x", {"start": "soon"}, {**JOB.fact(), "start": "31/1"}, {}], ids=repr)
def test_a_fact_that_cannot_be_read_is_none(broken: object) -> None:
    assert Job.of_fact(broken) is None


def test_weeks_do_not_stumble_over_the_ends_of_months() -> None:
    assert [day for day, _ in checkins(JOB)] == [START + timedelta(weeks=weeks) for weeks in WEEKS]
    assert checkins(JOB)[0][0] == date(2027, 2, 7)


def test_a_first_day_long_past_is_asked_about_once_for_now_and_not_for_then() -> None:
    today = START + timedelta(weeks=13)
    assert now_due(JOB, today) == ("week-12",)
    assert [step.rule for step in plan(JOB, today=today, hour=9)] == ["open/settling/week-26"]
    assert now_due(JOB, START - timedelta(days=1)) == ()


def test_a_moved_first_day_counts_anew() -> None:
    moved = replace(JOB, start=START + timedelta(days=10))
    old, new = (plan(job, today=START, hour=9) for job in (JOB, moved))
    assert [step.at + timedelta(days=10) for step in old] == [step.at for step in new]
    assert {step.anchor for step in old}.isdisjoint(step.anchor for step in new)


@pytest.mark.parametrize(
    ("weeks", "talks"),
    [
        (4, [("week-1", 7), ("trial", 14), ("week-4/last", 28)]),
        (9, [("week-1", 7), ("trial", 31), ("week-12/last", 84)]),  # in its middle the fourth week has just passed
        (26, [("week-1", 7), ("week-4", 28), ("week-12/last", 84)]),
        (52, [("week-1", 7), ("week-4", 28), ("week-12/last", 84)]),
    ],
)
def test_the_middle_of_a_trial_joins_a_talk_close_by(weeks: int, talks: list[tuple[str, int]]) -> None:
    job = Job(START, "trial", weeks)
    steps = plan(job, today=START, hour=9)
    found = [(step.rule.removeprefix("open/settling/"), (step.at.date() - START).days) for step in steps]
    assert found == talks


@given(jobs(), DAYS)
def test_talks_lie_a_week_apart(job: Job, today: date) -> None:
    days = [step.at.date() for step in plan(job, today=today, hour=9) if "/notice-" not in step.rule]
    assert all((later - day).days > TOGETHER for day, later in pairwise(days))


def test_what_lies_close_together_is_one_talk() -> None:
    assert now_due(Job(START, "trial", 9), START + timedelta(days=31)) == ("week-4", "trial")


@pytest.mark.parametrize("start", [date.max, date.max - timedelta(days=30), date.min], ids=str)
def test_the_ends_of_the_calendar_are_answers_too(start: date) -> None:
    assert plan(Job(start, "trial", 13, "open"), today=START, hour=9) is not None
