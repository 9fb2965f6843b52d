"""What goals come to: kept in exact words, three at a time, asked about once a week as long as that is wanted."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from bot.flows.effects import Schedule, Value
from bot.flows.goals import goals
from bot.flows.state import Fact
from bot.programme.plans import Goal, goals_fact, goals_of
from tests.bot.flows.walking import FIRST_DAY, Walk, press
from tests.bot.flows.walking import walk as begin

PICTURE: Value = {"three-years": "cook", "one-year": None, "three-months": "know the kitchen words"}
WEEK = timedelta(days=7)


def _walk(**facts: Value) -> Walk:
    known = {"keeps": True, **{name.replace("_", "-"): value for name, value in facts.items()}}
    return begin(_as_goals, **{name: Fact(value, 1) for name, value in known.items()})


async def _as_goals(chat: Any) -> None:
    await goals(chat.sub("run", words="goals"))


def _give(walk: Walk, *answers: Value) -> Walk:
    for answer in answers:
        if walk.prompt.open and answer is not None:
            walk.say(str(answer))
        else:
            walk.take(press(answer))
        assert not walk.last.missed
    return walk


def _open(*texts: str, since: date = FIRST_DAY) -> list[Goal]:
    return [Goal(number, text, since) for number, text in enumerate(texts, 1)]


def _kept(walk: Walk) -> tuple[Goal, ...]:
    return goals_of(walk.remembered["goals"])


def _reminders(walk: Walk) -> list[tuple[str, str]]:
    last = [effect for effect in walk.done if isinstance(effect, Schedule)][-1]
    return [(step.rule, step.anchor) for step in last.steps]


def test_from_the_picture_to_a_goal_of_this_week() -> None:
    walk = _give(_walk(), "a cook", "a job", "know the words", "words", "Learn 30 words", "a list", "week", "yes")
    assert walk.remembered["goals-picture"] == {
        "three-years": "a cook",
        "one-year": "a job",
        "three-months": "know the words",
    }
    _give(walk, "keep", "yes")
    assert walk.remembered["goals"] == [
        {
            "id": 1,
            "text": "Learn 30 words",
            "sign": "a list",
            "until": "2026-04-08",
            "state": "open",
            "progress": [],
            "since": "2026-04-01",
            "from": "words",
        }
    ]


def test_everything_may_be_skipped_and_nothing_is_noted_then() -> None:
    walk = _give(_walk(), None, None, None, None)
    assert (walk.last.status, walk.remembered) == ("ended", {})
    assert walk.said[-1] == "goals-later"


def test_the_part_that_others_decide_becomes_the_part_that_is_ones_own() -> None:
    walk = _give(
        _walk(goals_picture=PICTURE), "new", "Get a job", None, None, "no", "Ask for one job a day", "keep", "no"
    )
    assert [goal.text for goal in _kept(walk)] == ["Ask for one job a day"]


def test_weekly_reminders_are_three_and_the_last_says_so() -> None:
    walk = _give(_walk(goals_picture=PICTURE), "new", "Read one guide", None, None, None, "keep", "yes")
    assert walk.remembered["goals-weekly"] is True
    assert _reminders(walk) == [
        ("open/goals/1", "2026-04-08"),
        ("open/goals/2", "2026-04-15"),
        ("open/goals/3/last", "2026-04-22"),
    ]


def test_who_said_no_to_reminders_is_not_asked_again() -> None:
    known: list[Value] = goals_fact(_open("a"))
    walk = _give(_walk(goals=known, goals_weekly=False), "new", "b", None, None, None, "keep")
    assert walk.last.status == "ended"
    assert not [effect for effect in walk.done if isinstance(effect, Schedule)]


def test_a_week_later_it_asks_how_each_is_going_and_counts_the_next_week_from_there() -> None:
    known: list[Value] = goals_fact(_open("a", "b", "c", since=FIRST_DAY - WEEK))
    walk = _give(_walk(goals=known, goals_weekly=True, reminded=["goals"]), "some", "done", "gone", "bye")
    assert [(goal.state, goal.progress) for goal in _kept(walk)] == [
        ("open", ((FIRST_DAY, "some"),)),
        ("done", ((FIRST_DAY, "done"),)),
        ("gone", ()),
    ]
    assert _reminders(walk)[0] == ("open/goals/1", "2026-04-08")


def test_when_the_last_goal_is_over_no_reminder_waits() -> None:
    known: list[Value] = goals_fact(_open("a", since=FIRST_DAY - WEEK))
    walk = _give(_walk(goals=known, goals_weekly=True, reminded=["goals"]), "done")
    assert _reminders(walk) == []


def test_reminders_that_were_stopped_do_not_come_back_by_themselves() -> None:
    known: list[Value] = goals_fact(_open("a", since=FIRST_DAY - WEEK))
    walk = _give(_walk(goals=known, goals_weekly=True), "some")
    assert not [effect for effect in walk.done if isinstance(effect, Schedule)]
    assert "weekly" in [option.value for option in walk.prompt.choices]


def test_a_goal_that_stands_still_twice_is_met_with_a_smaller_one_and_not_with_blame() -> None:
    stuck = Goal(1, "a", FIRST_DAY - WEEK, progress=((FIRST_DAY - WEEK, "none"),))
    walk = _give(_walk(goals=goals_fact([stuck])), "none")
    assert "goals-smaller" in walk.said


def test_a_fourth_goal_waits_until_there_is_room() -> None:
    known: list[Value] = goals_fact(_open("a", "b", "c"))
    walk = _give(_walk(goals=known), "new", "later")
    assert (walk.last.status, walk.said[-1]) == ("ended", "goals-three-stay")
    walk = _give(_walk(goals=known), "new", "2", "done", "d", None, None, None, "keep", "no")
    assert [(goal.text, goal.state) for goal in _kept(walk)] == [
        ("a", "open"),
        ("b", "done"),
        ("c", "open"),
        ("d", "open"),
    ]


def test_what_lessons_ended_in_is_suggested_until_it_is_a_goal() -> None:
    actions: Value = [{"lesson": "cv", "text": "Write my rirekisho"}, {"lesson": "offices", "text": "Visit Hello Work"}]
    walk = _give(_walk(goals_picture=PICTURE, course_actions=actions), "new")
    labels = [option.label for option in walk.prompt.choices]
    assert labels == ["Visit Hello Work", "Write my rirekisho", "know the kitchen words"]
    _give(walk, "1", "Visit Hello Work in Shinjuku", None, None, None, "keep", "no")
    later = _give(_walk(goals_picture=PICTURE, course_actions=actions, goals=walk.remembered["goals"]), "new")
    assert [option.label for option in later.prompt.choices] == labels[1:]


def test_what_the_check_in_took_down_counts() -> None:
    (before,) = goals_fact(_open("a"))
    before["progress"] = [{"on": "2026-04-01", "step": "stuck"}, {"on": "2026-04-08", "step": "done"}]
    (after,) = goals_of([before])
    assert (after.state, after.open) == ("done", False)


def test_without_consent_a_goal_is_made_and_said_to_copy() -> None:
    walk = _give(_walk(keeps=False), "no", None, None, None, "Call the school", None, None, None, None, "keep")
    assert (walk.remembered, walk.said[-1]) == ({}, "goals-copied")


def test_thirty_goals_are_kept_and_none_that_is_open_goes() -> None:
    over = [Goal(number, "x", FIRST_DAY, state="done") for number in range(2, 60)]
    kept = goals_of(goals_fact([Goal(1, "open", FIRST_DAY), *over]))
    assert (len(kept), kept[0].text) == (30, "open")
