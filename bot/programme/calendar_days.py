"""Arithmetic on civil dates in Japan: months, and the days on which public counters are open.

Used by the rules of this package. Everything here is total: at the ends of Python's calendar a date stays
where it is, since a person may type any year and must get an answer.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, date, timedelta
from functools import cache

import holidays

SATURDAY = 5
YEAR_END = {(12, 29), (12, 30), (12, 31), (1, 1), (1, 2), (1, 3)}


def days_after(day: date, days: int) -> date:
    """So many days later, or earlier where negative."""
    return date.fromordinal(min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal()))


def months_after(day: date, months: int) -> date:
    """The same day of another month, or that month's last day where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year <= year <= MAXYEAR:
        return date.min if year < date.min.year else date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def is_open(day: date) -> bool:
    """Whether public counters work: not on weekends and holidays, nor from December 29 to January 3."""
    return day.weekday() < SATURDAY and (day.month, day.day) not in YEAR_END and day not in _holidays(day.year)


def open_on_or_before(day: date) -> date:
    """The day itself if counters are open, else the last open one before it: never later."""
    while not is_open(day) and day > date.min:
        day -= timedelta(days=1)
    return day


def open_on_or_after(day: date) -> date:
    """The day itself if counters are open, else the next open one."""
    while not is_open(day) and day < date.max:
        day += timedelta(days=1)
    return day


def open_days(after: date, upto: date) -> int:
    """On how many days counters are open after one day, up to and including another."""
    return sum(is_open(days_after(after, n)) for n in range(1, (upto - after).days + 1))


@cache
def _holidays(year: int) -> frozenset[date]:
    """None beyond 2099, for which no holidays are known yet."""
    return frozenset(holidays.country_holidays("JP", years=year))
