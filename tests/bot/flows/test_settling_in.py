"""A new job: what is asked when, what is said of the notice, and what is scheduled."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

import pytest

from bot.flows import ALL
from bot.flows.effects import Forget, HandOver, Open, Say, Schedule, Value
from bot.flows.state import Fact
from bot.programme.settling import Job
from tests.bot.flows.walking import FIRST_DAY, Walk, press, texts

FLOW = next(flow for flow in ALL if flow.name == "settling")
KEEPS: Mapping[str, Value] = {"keeps": True, "pushes": True}
STARTED = Job(FIRST_DAY - timedelta(days=1), "regular", None, "done")


def begin(job: Job | None = None, *, days: int = 0, reminded: bool = True) -> Walk:
    facts: dict[str, Value] = {**KEEPS, **({"settling": job.fact()} if job else {})}
    facts["reminded"] = ["settling"] if reminded else []
    return Walk(FLOW, {name: Fact(value, 1) for name, value in facts.items()}, today=FIRST_DAY + timedelta(days=days))


def answered(walk: Walk, *values: str | None) -> Walk:
    for value in values:
        walk.take(press(value))
    return walk


def scheduled(walk: Walk) -> list[str]:
    steps = [effect for effect in walk.done if isinstance(effect, Schedule)][-1].steps
    return [step.rule.removeprefix("open/settling/") for step in steps]


def test_the_first_time_ends_on_what_comes() -> None:
    walk = begin()
    walk.take(texts(FIRST_DAY.isoformat()))
    answered(walk, "trial", "13", "engineer", "open")
    assert walk.last.status == "ended"
    fact = {"start": FIRST_DAY.isoformat(), "kind": "trial", "trial-weeks": 13, "notice": "open", "done": []}
    assert walk.remembered == {"settling": fact}
    assert scheduled(walk) == ["week-1", "notice-12", "week-4", "trial/last"]


@pytest.mark.parametrize(
    ("card", "said", "notice"),
    [
        ("designated", "settling-notice-designated", "unsure"),
        ("long-term", "settling-notice-long-term", "not-owed"),
        ("unsure", "settling-notice-unsure", "unsure"),
        (None, "settling-notice-unsure", "unsure"),
    ],
)
def test_what_is_said_of_the_notice_goes_by_the_card(card: str | None, said: str, notice: str) -> None:
    walk = begin()
    walk.take(texts(FIRST_DAY.isoformat()))
    answered(walk, "regular", card)
    assert said in walk.said
    assert Job.of_fact(walk.remembered["settling"]) == Job(FIRST_DAY, "regular", None, notice)
    assert not [rule for rule in scheduled(walk) if rule.startswith("notice")]


@pytest.mark.parametrize("card", ["engineer", "other-work"])
def test_who_owes_it_is_told_and_asked(card: str) -> None:
    walk = begin()
    walk.take(texts(FIRST_DAY.isoformat()))
    answered(walk, "regular", card)
    assert "settling-notice-owed" in walk.said
    answered(walk, "done")
    assert not [rule for rule in scheduled(walk) if rule.startswith("notice")]


def test_a_trial_of_another_length_is_asked_for_in_weeks() -> None:
    walk = begin()
    walk.take(texts(FIRST_DAY.isoformat()))
    answered(walk, "trial", "other", "6", "long-term")
    assert walk.remembered["settling"] == Job(FIRST_DAY, "trial", 6, "not-owed").fact()


def test_a_start_long_ago_goes_straight_to_the_latest_talk() -> None:
    walk = begin()
    walk.take(texts((FIRST_DAY - timedelta(weeks=13)).isoformat()))
    answered(walk, "regular", "long-term")
    assert walk.prompt.key == "settling-someone"
    answered(walk, "yes", "well")
    assert walk.last.status == "ended"
    assert scheduled(walk) == ["week-26"]


def test_the_first_week_in_order_ends_quickly() -> None:
    walk = answered(begin(STARTED, days=6), "yes", "yes", None)
    assert walk.last.status == "ended"
    assert Job.of_fact(walk.remembered["settling"]) == Job(STARTED.start, "regular", None, "done", ("week-1",))
    assert not [effect for effect in walk.done if isinstance(effect, HandOver)]


@pytest.mark.parametrize(
    ("choice", "told"),
    [("tell", [HandOver("settling", None)]), ("words", [HandOver("settling", "No break")]), ("no", [])],
)
def test_what_is_not_as_agreed_is_told_only_if_wanted(choice: str, told: list[HandOver]) -> None:
    walk = answered(begin(STARTED, days=6), "no", "yes")
    walk.take(texts("No break"))
    assert walk.prompt.key == "tell-coordinator"
    answered(walk, choice)
    assert [effect for effect in walk.done if isinstance(effect, HandOver)] == told
    assert "No break" not in str(walk.remembered)


def test_the_payslip_is_gone_through_line_by_line() -> None:
    job = Job(FIRST_DAY - timedelta(weeks=4), "regular", None, "done", ("week-1",))
    walk = answered(begin(job), "yes")
    (shown,) = (effect for effect in walk.seen if isinstance(effect, Say) and effect.key == "settling-payslip")
    assert len(shown.lines) == 8
    answered(walk, "unsure", "well")
    assert "settling-payslip-ask" in walk.said
    assert walk.last.status == "ended"


def test_a_notice_not_yet_sent_is_asked_about_again() -> None:
    job = Job(FIRST_DAY - timedelta(days=7), "regular", None, "open")
    walk = begin(job)
    assert walk.prompt.key == "settling-sent"
    answered(walk, "done")
    assert walk.prompt.key == "settling-hours"
    assert walk.remembered["settling"] == Job(job.start, "regular", None, "done").fact()
    helped = answered(begin(job), "human", "yes", "yes", None)
    assert Open("human") in helped.done


def test_nothing_due_shows_what_comes_and_can_be_changed() -> None:
    walk = answered(begin(STARTED), "change")
    later = FIRST_DAY + timedelta(days=10)
    walk.take(texts(later.isoformat()))
    answered(walk, "regular")
    assert walk.last.status == "ended"
    assert walk.remembered["settling"] == Job(later, "regular", None, "done").fact()
    ended = answered(begin(STARTED), "ended")
    assert {Forget("settling"), Schedule("open/settling", ())} <= set(ended.done)


@pytest.mark.parametrize("wanted", ["yes", "no"])
def test_reminders_that_were_stopped_come_back_only_if_wanted(wanted: str) -> None:
    walk = answered(begin(STARTED, days=6, reminded=False), "yes", "yes", None)
    assert walk.prompt.key == "settling-again"
    answered(walk, wanted)
    assert bool([effect for effect in walk.done if isinstance(effect, Schedule)]) is (wanted == "yes")
    assert Job.of_fact(walk.remembered["settling"]) == Job(STARTED.start, "regular", None, "done", ("week-1",))
