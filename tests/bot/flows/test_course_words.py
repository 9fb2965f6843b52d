"""The lessons are whole, short, true to their guides, and name them in words by which they are found."""

from __future__ import annotations

import re
from itertools import chain

import pytest

from bot.programme.lessons import BY_ID, LESSONS, PARTS, Lesson
from bot.strings import Strings
from knowledge import GUIDES, Knowledge

STRINGS = Strings.load(strict=True)
NUMBER = re.compile(r"\d+(?:[.,:-]\d+)*")
WORDS_OF_A_CARD = 60
BUTTON = 20
ANSWERS = ("a", "b", "c")
QUIZ = tuple(f"{q}{part}" for q in ("q1", "q2") for part in ("", *(f"-{answer}" for answer in ANSWERS), "-why"))
CARDS = ("card-1", "card-2", "card-3")
PARTS_OF_ONE = ("title", *CARDS, "think", *QUIZ, "action", "goal", "more")


def say(lesson: Lesson, part: str) -> str:
    return STRINGS.render("en", f"course-{lesson.id}-{part}")


def guides_of(lesson: Lesson) -> str:
    """What the guides themselves say; how people ask for them is no fact."""
    return "\n".join((GUIDES / f"{guide}.md").read_text("utf-8").split("---\n", 2)[2] for guide in lesson.guides)


def test_twelve_lessons_in_four_parts() -> None:
    assert len(LESSONS) == len(BY_ID) == 12
    assert list(chain.from_iterable(PARTS.values())) == [lesson.id for lesson in LESSONS]


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.id)
def test_a_lesson_has_all_its_words(lesson: Lesson) -> None:
    assert all(say(lesson, part) for part in PARTS_OF_ONE)
    assert [card for card in CARDS if len(say(lesson, card).split()) >= WORDS_OF_A_CARD] == []
    assert len(STRINGS.render("en", f"course-lesson-{lesson.id}")) <= BUTTON
    for q in ("q1", "q2"):
        shown = say(lesson, q).splitlines()[1:]
        assert shown == [f"{answer.upper()}  {say(lesson, f'{q}-{answer}')}" for answer in ANSWERS]


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.id)
def test_every_figure_of_a_lesson_stands_in_its_guides(lesson: Lesson) -> None:
    known = set(NUMBER.findall(guides_of(lesson)))
    assert [part for part in PARTS_OF_ONE if not set(NUMBER.findall(say(lesson, part))) <= known] == []


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.id)
def test_what_one_may_ask_after_a_lesson_finds_its_guides(lesson: Lesson, guidance: Knowledge) -> None:
    phrases = re.findall('"([^"]+)"', say(lesson, "more"))
    assert phrases
    for phrase in phrases:
        assert guidance.search(phrase, "en")[0].topic in lesson.guides


def test_right_answers_are_not_to_be_guessed_by_their_letter() -> None:
    letters = [letter for lesson in LESSONS for letter in lesson.right]
    assert {letter: letters.count(letter) for letter in ANSWERS} == {"a": 8, "b": 8, "c": 8}
