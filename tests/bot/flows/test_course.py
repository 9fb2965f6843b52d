"""The course: what counts, what goes to goals, where it goes on, and when the next lesson is reminded of."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from pathlib import Path
from typing import cast

import pytest

from bot.flows import ALL
from bot.flows.check import check_flow
from bot.flows.course import course
from bot.flows.effects import Forget, Open, Remind, Say, Schedule, Value
from bot.flows.engine import Back
from bot.flows.state import Fact
from bot.programme.lessons import ACTIONS, AT, BY_ID, DONE, LESSONS, PACE, PARTS, RULE, Lesson
from tests.bot.flows.walking import FIRST_DAY, Walk, press

COURSE = next(flow for flow in ALL if flow.name == "course")
ELEVEN: dict[str, Value] = {lesson.id: "done" for lesson in LESSONS[:-1]}
OWN: Mapping[str, Value] = {"keeps": True, "pushes": True, PACE: "own"}
TWICE: Mapping[str, Value] = {**OWN, PACE: "twice"}
READ = ("next", "next", "next", None)


def facts(known: Mapping[str, Value]) -> dict[str, Fact]:
    return {name: Fact(value, 1) for name, value in known.items()}


def go(known: Mapping[str, Value], *answers: str | None) -> Walk:
    walk = Walk(COURSE, facts(known))
    for answer in answers:
        turn = walk.take(press(answer))
        assert not turn.missed, answer
        assert turn.status != "broken", turn.fault
    return walk


def choose(lesson: str, *answers: str | None, known: Mapping[str, Value] = OWN) -> Walk:
    """Take one lesson from the list of all."""
    part = next(part for part, lessons in PARTS.items() if lesson in lessons)
    return go(known, "choose", part, lesson, *answers)


@pytest.mark.parametrize("path", sorted(Path(inspect.getfile(course)).parent.glob("*.py")), ids=lambda path: path.stem)
def test_the_files_of_the_course_are_well_behaved(path: Path) -> None:
    assert check_flow(path.read_text("utf-8")) == []


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.id)
def test_a_lesson_read_to_its_end_is_done_whatever_the_quiz_said(lesson: Lesson) -> None:
    right = BY_ID[lesson.id].right
    wrong = ["b" if answer == "a" else "a" for answer in right]
    for answers in (right, wrong):
        walk = choose(lesson.id, "learn", *READ, *answers, "later")
        assert walk.last.status == "ended"
        assert walk.remembered[DONE] == {lesson.id: "done"}
        assert walk.done[-1] == Open("course")
        assert [f"course-{lesson.id}-q1-why", f"course-{lesson.id}-q2-why"] == [
            line.key for say in walk.seen if isinstance(say, Say) for line in say.lines if line.key.endswith("why")
        ]


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.id)
def test_two_right_answers_make_a_lesson_known_and_one_does_not(lesson: Lesson) -> None:
    first, second = BY_ID[lesson.id].right
    known = choose(lesson.id, "test", first, second)
    assert known.last.status == "ended"
    assert known.remembered == {DONE: {lesson.id: "known"}}
    missed = choose(lesson.id, "test", first, "b" if second == "a" else "a")
    assert missed.prompt.key == f"course-{lesson.id}-card-1"
    for answer in (*READ, "later"):
        missed.take(press(answer))
    assert missed.last.status == "ended"
    assert missed.remembered[DONE] == {lesson.id: "done"}


def test_a_test_leaves_the_lesson_that_one_is_in_the_middle_of() -> None:
    middle: Mapping[str, Value] = {**OWN, AT: {"lesson": "rights", "part": "quiz"}}
    assert Forget(AT) not in choose("hiring", "test", *BY_ID["hiring"].right, known=middle).done
    assert Forget(AT) in choose("rights", "test", *BY_ID["rights"].right, known=middle).done


def test_a_lesson_that_was_done_stays_so_when_it_is_only_tested() -> None:
    walk = choose("hiring", "test", "b", "c", known={**OWN, DONE: {"hiring": "done"}})
    assert walk.remembered[DONE] == {"hiring": "done"}


def test_the_next_lesson_is_the_first_that_is_neither_done_nor_known() -> None:
    walk = go({**OWN, DONE: {"hiring": "known", "openings": "done"}}, "next")
    assert walk.prompt.key == "course-kinds-title"


def test_a_lesson_goes_on_at_the_part_where_an_earlier_run_stopped() -> None:
    left = choose("research", "learn", *READ)
    assert left.remembered[AT] == {"lesson": "research", "part": "quiz"}
    back = go({**OWN, AT: left.remembered[AT]}, "go-on")
    assert back.prompt.key == "course-research-q1"
    assert back.prompt.progress == (5, 7, 3)


def test_what_is_carried_on_is_kept_and_what_is_not_is_not() -> None:
    walk = choose(
        "offer", "learn", "next", "next", "next", "A fair wage", "goals", "b", "c", "own", "Ask Sara on Friday"
    )
    assert walk.remembered[ACTIONS] == [
        {"lesson": "offer", "kind": "thought", "text": "A fair wage"},
        {"lesson": "offer", "kind": "step", "text": "Ask Sara on Friday"},
    ]
    silent = choose("offer", "learn", "next", "next", "next", "A fair wage", "drop", "b", "c", "later")
    assert ACTIONS not in silent.remembered


def test_a_lesson_taken_again_replaces_its_own_step_only() -> None:
    before: list[Value] = [
        {"lesson": "hiring", "kind": "step", "text": "old"},
        {"lesson": "hiring", "kind": "thought", "text": "thought"},
        {"lesson": "kinds", "kind": "step", "text": "other"},
    ]
    walk = choose("hiring", "learn", *READ, "b", "c", "take", known={**OWN, ACTIONS: before})
    assert walk.remembered[ACTIONS] == [
        *before[1:],
        cast("Value", {"lesson": "hiring", "kind": "step", "text": {"string": "course-hiring-goal"}}),
    ]


def test_nothing_is_asked_for_keeping_where_nothing_is_kept() -> None:
    walk = choose("rights", "learn", "next", "next", "next", "In my phone", "c", "a", known={"keeps": False})
    assert walk.last.status == "ended"
    assert ACTIONS not in walk.remembered
    assert {"course-think-unkept", "course-rights-action"} <= set(walk.said)


def test_two_a_week_is_reminded_of_three_and_four_days_after_each_other() -> None:
    first = choose("hiring", "test", "b", "c", known=TWICE)
    assert [effect for effect in first.done if isinstance(effect, Remind)] == [Remind(RULE, FIRST_DAY.isoformat(), 3)]
    second = choose("hiring", "test", "b", "c", known={**TWICE, DONE: {"kinds": "done"}})
    assert [effect for effect in second.done if isinstance(effect, Remind)] == [Remind(RULE, FIRST_DAY.isoformat(), 4)]


def test_how_often_is_asked_once_and_then_the_lessons_are_open() -> None:
    walk = go({"keeps": True, "pushes": True}, "twice")
    assert walk.said == ["course-hello", "course-pace-twice-set"]
    assert walk.remembered == {PACE: "twice"}
    assert walk.done[-1] == Open("course")
    assert go(TWICE).said == []


def test_at_ones_own_pace_nothing_is_reminded_of() -> None:
    assert not any(isinstance(effect, Remind) for effect in choose("hiring", "test", "b", "c").done)
    assert Schedule(RULE, ()) in go(TWICE, "pace", "own").done


def test_after_the_twelfth_lesson_it_is_over_and_no_reminder_waits() -> None:
    walk = go({**TWICE, DONE: ELEVEN}, "next", "test", *BY_ID["better"].right)
    assert walk.said[-1] == "course-finished"
    assert Schedule(RULE, ()) in walk.done
    assert Open("course") not in walk.done


def test_back_before_a_lesson_begins_leads_to_another() -> None:
    walk = choose("offer")
    walk.take(Back())
    walk.take(press("rights"))
    assert walk.prompt.key == "course-rights-title"
