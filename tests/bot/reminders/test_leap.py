"""A clock that jumps ahead takes no reminder with it."""

from __future__ import annotations

from bot.clock import DAY, SECOND
from bot.scheduler import DOUBT, LEAP, Leap


class Watch:
    """Seconds that really pass."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def test_a_clock_that_goes_on_or_is_set_back_is_believed() -> None:
    watch = Watch()
    leap = Leap(watch)
    assert leap.believes(0)  # however long nobody ticked
    watch.seconds += 3 * DAY / SECOND
    assert leap.believes(3 * DAY)
    assert leap.believes(3 * DAY + LEAP)
    assert leap.believes(0)


def test_a_clock_that_jumps_ahead_is_not_believed_until_it_is_right_again() -> None:
    watch = Watch()
    leap = Leap(watch)
    assert leap.believes(0)
    watch.seconds += 15
    assert not leap.believes(365 * DAY)
    watch.seconds += DOUBT - 1
    assert not leap.believes(365 * DAY + DOUBT * SECOND)
    assert leap.believes(int(watch.seconds * SECOND))


def test_time_that_was_slept_away_is_believed_after_a_while() -> None:
    watch = Watch()
    leap = Leap(watch)
    assert leap.believes(0)
    assert not leap.believes(7 * DAY)
    watch.seconds += DOUBT
    assert leap.believes(7 * DAY + DOUBT * SECOND)
    watch.seconds += 15
    assert leap.believes(7 * DAY + (DOUBT + 15) * SECOND)
