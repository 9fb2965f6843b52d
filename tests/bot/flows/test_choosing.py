"""Days with buttons beside, and things that a person has named: what is taken, and what is said instead."""

from __future__ import annotations

from datetime import date

import pytest

from bot.flows.accepts import Accepts, Miss, Said
from bot.flows.choosing import LONGEST_LABEL, MOST_ROWS, DayOr, Listed, Suggested, shortened
from bot.flows.effects import Value
from tests.bot.flows.walking import FakeWords

WORDS = FakeWords()
NAMES = {
    "1": "Sakura Foods · cook",
    "2": "Sakura Hotel · front desk",
    "3": "木村工業",
    "4": "شركة النور",
    "5": "Minato · cook",
    "6": "Minato · cook",
}
MANY = {str(at): f"Company {at:02}" for at in range(20)}


def _take(accepts: Accepts[object], text: str, press: str | None = None) -> Value | Miss:
    return accepts.parse(Said(text, press, "en"), WORDS)


@pytest.mark.parametrize(("text", "value"), [("today", "today"), ("2", "not-yet"), ("3 March 2027", "2027-03-03")])
def test_a_day_is_taken_beside_its_buttons(text: str, value: str) -> None:
    accepts = DayOr("today", "not-yet", prefix="p")
    assert _take(accepts, text) == value
    assert accepts.admits(value)
    assert accepts.read("2027-03-03") == date(2027, 3, 3)
    assert accepts.read("today") == "today"


def test_what_is_no_day_hears_how_to_write_one() -> None:
    missed = _take(DayOr("today", prefix="p"), "3/4")
    assert isinstance(missed, Miss)
    assert missed.hint.key == "hint-date-year"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("hotel", "2"),
        ("SAKURA FOODS", "1"),
        ("木村", "3"),
        ("النور", "4"),
        ("2", "2"),
        ("minato", "5"),
        ("later", "later"),
    ],
)
def test_a_part_of_a_name_is_enough(text: str, value: str) -> None:
    assert _take(Listed(NAMES, "later", prefix="p"), text) == value


def test_a_part_of_several_names_and_of_none_is_said_so() -> None:
    several, none = _take(Listed(NAMES, prefix="p"), "sakura"), _take(Listed(NAMES, prefix="p"), "toyota")
    assert isinstance(several, Miss)
    assert isinstance(none, Miss)
    assert several.hint.args == {"names": "Sakura Foods · cook; Sakura Hotel · front de…"}
    assert (several.near, none.near) == (True, False)


def test_more_than_fit_are_found_by_name_alone() -> None:
    accepts = Listed(MANY, "later", prefix="p")
    assert len(accepts.choices()) == MOST_ROWS
    assert accepts.choices()[-1].value == "later"
    assert _take(accepts, "company 19") == "19"
    assert accepts.admits("19")
    assert isinstance(_take(accepts, "", press="99"), Miss)


@pytest.mark.parametrize("text", ["a", "a\nb", "x" * 24, "x" * 25, "word " * 40, "مطعم" * 20, "料" * 60])
def test_a_label_is_one_line_that_fits(text: str) -> None:
    label = shortened(text)
    assert 0 < len(label) <= LONGEST_LABEL
    assert "\n" not in label


def test_own_words_are_taken_beside_what_is_suggested() -> None:
    accepts = Suggested({"s0": "Go to Hello Work", "s1": "Write a rirekisho " * 4}, 80)
    assert _take(accepts, "", press="s0") == "Go to Hello Work"
    assert _take(accepts, "2") == "Write a rirekisho " * 4
    assert _take(accepts, "go to hello work") == "Go to Hello Work"
    assert _take(accepts, "Call Amina") == "Call Amina"
    assert isinstance(_take(accepts, "x" * 81), Miss)
    assert accepts.open
