"""The weekly check-in: what is asked, what is kept, who is told."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

import bot
from bot.flows import ALL
from bot.flows.effects import Document, HandOver, Open, Schedule, Value
from bot.flows.state import Fact
from tests.bot.flows.walking import FIRST_DAY, Walk, press, texts

FLOW = next(flow for flow in ALL if flow.name == "checkin")
KEEPS: Mapping[str, Value] = {"keeps": True, "pushes": True, "reminded": ["checkin"], "checkin-day": "fri"}
NEITHER: Mapping[str, Value] = {"checkin-allowed": {"sleep": False, "mood": False}}
GOALS: list[Value] = [
    {"id": "a", "text": "N3 in July", "state": "open", "progress": [{"on": "2026-03-20", "step": "some"}]},
    {"id": "b", "text": "Driving licence", "state": "done"},
    {"id": "c", "text": "A portfolio", "state": "open"},
]


def week(on: str, value: int) -> Value:
    return {"on": on, "week": value, "way": "nothing", "sleep": None, "mood": None, "words": None}


def begin(facts: Mapping[str, Value] | None = None, **more: Value) -> Walk:
    known = {**KEEPS, **NEITHER, **(facts or {}), **more}
    return Walk(FLOW, {name: Fact(value, 1) for name, value in known.items()})


def answered(walk: Walk, *values: str | None) -> Walk:
    for value in values:
        walk.take(press(value))
    return walk


def test_two_taps_and_a_skip_are_a_checkin() -> None:
    walk = answered(begin(), "good", "nothing", None)
    assert walk.last.status == "ended"
    today = FIRST_DAY.isoformat()
    assert walk.remembered == {
        "checkins": [{"on": today, "week": 4, "way": "nothing", "sleep": None, "mood": None, "words": None}]
    }
    (scheduled,) = (effect for effect in walk.done if isinstance(effect, Schedule))
    assert [step.rule for step in scheduled.steps] == ["open/checkin/1", "open/checkin/2", "open/checkin/3/last"]
    assert not [effect for effect in walk.done if isinstance(effect, HandOver)]


def test_sleep_and_mood_are_asked_about_only_once_it_is_allowed_and_that_is_asked_once() -> None:
    walk = answered(begin({"checkin-allowed": None}), "good", "nothing")
    assert walk.prompt.key == "checkin-allowed"
    answered(walk, "sleep")
    assert walk.prompt.key == "checkin-sleep"
    answered(walk, "good")
    assert walk.prompt.key == "checkin-words"
    assert walk.last.status == "waiting"
    answered(walk, None)
    assert walk.remembered["checkin-allowed"] == {"sleep": True, "mood": False}
    again = answered(begin({"checkin-allowed": {"sleep": False, "mood": True}}), "good", "nothing")
    assert again.prompt.key == "checkin-mood"


def test_who_is_not_kept_is_asked_nothing_about_sleep_and_is_not_reminded() -> None:
    walk = answered(begin({"checkin-allowed": None, "checkin-day": None}, keeps=False), "good", "nothing", None)
    assert walk.last.status == "ended"
    assert not [effect for effect in walk.done if isinstance(effect, Schedule)]


@pytest.mark.parametrize(
    ("before", "now", "low"),
    [
        ([], "very-hard", True),
        ([], "hard", True),
        ([], "so-so", False),
        ([week("2026-03-25", 3)], "so-so", True),
        ([week("2026-03-25", 1)], "good", False),
    ],
)
def test_a_low_answer_is_not_left_alone(before: list[Value], now: str, low: bool) -> None:
    walk = answered(begin(checkins=before), now, "work", None)
    assert ("checkin-low" in walk.said) is low
    assert "checkin-ask-work" in walk.said
    assert (walk.last.status == "waiting" and walk.prompt.key == "tell-coordinator") is low


@pytest.mark.parametrize(
    ("choice", "told"),
    [("tell", [HandOver("checkin", None)]), ("words", [HandOver("checkin", "So tired")]), ("no", [])],
)
def test_a_coordinator_hears_what_the_person_chose_and_no_more(choice: str, told: list[HandOver]) -> None:
    walk = answered(begin(), "hard", "health")
    walk.take(texts("So tired"))
    answered(walk, choice)
    assert [effect for effect in walk.done if isinstance(effect, HandOver)] == told


def test_who_writes_themselves_gets_to_a_human() -> None:
    walk = answered(begin(goals=GOALS), "hard", "health", None, "human")
    assert walk.last.status == "ended"
    assert [effect for effect in walk.done if isinstance(effect, Open)] == [Open("human")]


def test_open_goals_get_a_step_more_and_nothing_else_of_them_changes() -> None:
    walk = answered(begin(goals=GOALS), "good", "nothing", None)
    assert walk.prompt.args == {"goal": "N3 in July"}
    answered(walk, "some")
    assert walk.prompt.args == {"goal": "A portfolio"}
    answered(walk, None)
    step = {"on": FIRST_DAY.isoformat(), "step": "some"}
    first, *rest = GOALS
    assert isinstance(first, dict)
    assert walk.remembered["goals"] == [{**first, "progress": [{"on": "2026-03-20", "step": "some"}, step]}, *rest]


def test_the_weeks_are_shown_to_the_person_in_words_and_as_a_picture() -> None:
    walk = answered(begin(checkins=[week("2026-03-25", 3)]), "good", "nothing", None)
    (picture,) = (effect for effect in walk.done if isinstance(effect, Document))
    points: list[Value] = [{"on": "2026-03-25", "week": 3}, {"on": FIRST_DAY.isoformat(), "week": 4}]
    assert picture == Document("paper", {"paper": "trend", "form": "png", "points": points})


def test_the_picture_has_sleep_and_mood_as_far_as_they_may_be_asked_about() -> None:
    before: Value = {"on": "2026-03-25", "week": 3, "way": "nothing", "sleep": 2, "mood": 5, "words": None}
    only_mood: Mapping[str, Value] = {"checkin-allowed": {"sleep": False, "mood": True}}
    walk = answered(begin(only_mood, checkins=[before]), "good", "nothing", "so-so", None)
    (picture,) = (effect for effect in walk.done if isinstance(effect, Document))
    points: list[Value] = [
        {"on": "2026-03-25", "week": 3, "mood": 5},
        {"on": FIRST_DAY.isoformat(), "week": 4, "mood": 3},
    ]
    assert picture == Document("paper", {"paper": "trend", "form": "png", "points": points})


def test_the_day_is_asked_for_at_first_and_after_reminders_were_stopped() -> None:
    first = answered(begin({"checkin-day": None}, reminded=[]), "good", "nothing", None)
    assert first.prompt.key == "checkin-day"
    answered(first, "none")
    assert first.remembered["checkin-day"] == "none"
    assert Schedule("open/checkin", ()) in first.done
    stopped = answered(begin(reminded=[]), "good", "nothing", None)
    assert stopped.prompt.key == "checkin-day"
    wanted_none = answered(begin({"checkin-day": "none"}, reminded=[]), "good", "nothing", None)
    assert wanted_none.last.status == "ended"


def test_the_day_can_be_changed_without_a_checkin() -> None:
    walk = answered(begin(checkins=[week("2026-03-25", 3)]), "day", "sun")
    assert walk.last.status == "ended"
    assert walk.remembered == {"checkin-day": "sun"}


def test_the_first_tap_has_no_day_to_change_the_first_time() -> None:
    assert len(begin().prompt.choices) == 5


def test_nothing_else_reads_how_somebody_feels() -> None:
    root = Path(bot.__file__).parent
    readers = {
        path.relative_to(root).as_posix()
        for path in root.rglob("*.py")
        if "checkins" in path.read_text(encoding="utf-8") and "settling" not in path.as_posix()
    }
    assert readers == {"programme/checkins.py", "flows/checkin.py"}
