"""Which parts of a guide are shown at once: figures asked for, the nearest section, or all that a danger needs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.conversation.answers import selecting
from bot.strings import Strings
from knowledge import Answer
from knowledge.body import Section

HOW = Section("How", ("1. Take the form.",))
FEE = Section("Fee", ("- 6,000 yen at the counter.", "- It takes about 40 days."))
WHERE = Section("Where", ("- Center: 0570-013904 (weekdays 8:30-17:15).",))
GUIDE = Answer(
    topic="residency/fee",
    lang="en",
    title="The fee",
    lead="File first. The fee comes later.",
    sections=(HOW, FEE, WHERE),
    card="",
    sources=(),
    checked=date(2026, 11, 20),
    review_by=date(2027, 2, 20),
    care="law",
    vetted=False,
    reviewed=True,
    behind=False,
    stale=False,
    original_lang="en",
)


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("what about the fee form", (FEE,)),
        ("how much is it", (FEE,)),
        ("combien ça coûte", (FEE,)),
        ("کم یکلف", (FEE,)),
        ("いくらですか", (FEE,)),
        ("скільки це коштує?", (FEE,)),
        ("how long does it take", (FEE,)),
        ("what number do i call", (WHERE,)),
        ("電話番号を教えてください", (WHERE,)),
        ("where do i get the form", ()),
        ("what is it called", ()),
        ("", ()),
    ],
)
def test_a_figure_that_was_asked_for_is_shown(strings: Strings, question: str, shown: tuple[Section, ...]) -> None:
    assert selecting.first(GUIDE, question, strings) == shown


def test_what_the_lead_says_is_not_said_twice(strings: Strings) -> None:
    for lead in (
        "It costs 6,000 yen. Pay later.",
        "手数料は6千円です。あとで払います。",
        "¥6,000. Later.",
    ):
        assert selecting.first(replace(GUIDE, lead=lead), "how much is it", strings) == ()


def test_the_section_that_the_search_named_is_shown_unless_the_figure_stands_elsewhere(strings: Strings) -> None:
    near = replace(GUIDE, near=0)
    assert selecting.first(near, "where do i get the form", strings) == (HOW,)
    assert selecting.first(near, "how much is it", strings) == (FEE,)


@pytest.mark.parametrize("care", ["human", "crisis"])
def test_what_somebody_in_danger_needs_is_never_left_for_later(strings: Strings, care: str) -> None:
    careful = replace(GUIDE, care=care)  # type: ignore[arg-type]  # the two of the literal, named above
    assert selecting.first(careful, "help", strings) == GUIDE.sections


@pytest.mark.parametrize(
    ("text", "figure", "there"),
    [
        ("Call 0570-013904.", "phone", True),
        ("Call #8891, or 110.", "phone", True),
        ("It takes 120 days in room 1100.", "phone", False),
        ("¥6,000", "money", True),
        ("6 000 ين", "money", True),
        ("罰金は20万円です", "money", True),
        ("۶۰۰۰ ین", "money", True),
        ("On 2026-11-20 in Tokyo", "money", False),
        ("within 14 days", "time", True),
        ("14日以内", "time", True),
        ("من ٨:٣٠ إلى ١٧:١٥", "time", False),
        ("خلال ١٤ يوما", "time", True),
        ("протягом 14 днів", "time", True),
        ("open day and night", "time", False),
    ],
)
def test_figures_are_known_by_their_units(strings: Strings, text: str, figure: str, there: bool) -> None:
    assert selecting.states(text, figure, strings) is there


@pytest.mark.parametrize("text", ["And how much?", "why", "なぜですか", "Et pourquoi ?", "وكم؟", "А чому?", "و چرا؟"])
def test_a_question_that_says_nothing_alone_follows(strings: Strings, text: str) -> None:
    assert selecting.follows(text, strings)


@pytest.mark.parametrize("text", ["how much is the pension", "why was my card refused", "and i lost my card yesterday"])
def test_a_question_of_its_own_does_not_follow(strings: Strings, text: str) -> None:
    assert not selecting.follows(text, strings)


def test_a_short_text_that_begins_as_one_that_goes_on_leans(strings: Strings) -> None:
    assert selecting.leans("and for my wife?", strings)
    assert selecting.leans("じゃあ家族は", strings)
    assert not selecting.leans("android phones", strings)
    assert not selecting.leans("and " + "a long story of its own " * 4, strings)
