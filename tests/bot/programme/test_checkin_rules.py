"""What counts as a low week, and what is kept."""

from __future__ import annotations

import pytest

from bot.programme.checkins import MOST, Checkin, is_low, joined, points


def row(week: int, sleep: int | None = None, mood: int | None = None, on: str = "2027-01-01") -> Checkin:
    return {"on": on, "week": week, "way": "nothing", "sleep": sleep, "mood": mood, "words": "mine"}


@pytest.mark.parametrize(
    ("rows", "low"),
    [
        ([], False),
        ([row(5)], False),
        ([row(3)], False),
        ([row(2)], True),
        ([row(1)], True),
        ([row(3), row(3)], True),
        ([row(1), row(4)], False),
        ([row(1), row(3)], True),
        ([row(3), row(4), row(3)], False),
        ([row(5, sleep=2)], True),
        ([row(5, mood=1)], True),
        ([row(5, sleep=3, mood=3)], False),
    ],
)
def test_low_is_one_of_the_two_lowest_or_hardly_better_twice(rows: list[Checkin], low: bool) -> None:
    assert is_low(rows) is low


def test_the_same_day_is_kept_once_and_the_oldest_go() -> None:
    assert joined([row(1)], row(4)) == [row(4)]
    many = [row(3, on=str(n)) for n in range(MOST)]
    kept = joined(many, row(4))
    assert (len(kept), kept[0]["on"], kept[-1]["week"]) == (MOST, "1", 4)


def test_no_words_go_into_the_picture_and_of_sleep_and_mood_what_is_allowed() -> None:
    both = {"sleep": True, "mood": True}
    assert points([row(4, sleep=3)], both) == [{"on": "2027-01-01", "week": 4, "sleep": 3, "mood": None}]
    assert points([row(4, sleep=3)], {"sleep": False, "mood": True}) == [{"on": "2027-01-01", "week": 4, "mood": None}]
    assert points([row(4, sleep=3)], {}) == [{"on": "2027-01-01", "week": 4}]
