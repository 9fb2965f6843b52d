"""Reminders that open a flow: how their rules are named, and how often we ask before we fall silent.

A rule is "open/<flow>" or "open/<flow>/<detail>". Whoever does not answer two in a row gets a third that says
it is the last; what ends in "/last" is that one. A flow that ends lays out the next ones, in place of the old.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.programme.calendar_days import days_after
from bot.programme.lessons import PACE
from bot.programme.residency import Step

OPEN = "open/"  # every such rule begins with it
LAST = "/last"
IN_A_ROW = 3
WEEK = 7  # days
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
AT_LEAST = timedelta(days=3)  # between one talk and the next reminder
ENOUGH: Mapping[str, tuple[str, str]] = {"course": (PACE, "own")}
"""Where a flow sets its next reminder unasked: the fact, and its value, by which a person wants none."""


def topic(flow: str) -> str:
    """What the rules of one flow begin with."""
    return OPEN + flow


def flow_of(rule: str) -> str:
    """The flow that a rule opens; nothing where it is no such rule."""
    return rule.removeprefix(OPEN).partition("/")[0] if rule.startswith(OPEN) else ""


def is_last(rule: str) -> bool:
    return rule.endswith(LAST)


def in_a_row(steps: Sequence[Step]) -> tuple[Step, ...]:
    """As many as may stay unanswered; where there are so many, the last of them says so."""
    first = tuple(steps[:IN_A_ROW])
    if len(first) < IN_A_ROW:
        return first
    return (*first[:-1], replace(first[-1], rule=first[-1].rule + LAST))


def weekly(flow: str, weekday: str, *, after: date, hour: int) -> tuple[Step, ...]:
    """A reminder a week, from that day of the week on which comes next, but not tomorrow."""
    first = _next(WEEKDAYS.index(weekday), after)
    days = (days_after(first, WEEK * n) for n in range(IN_A_ROW))
    at = time(hour)
    return in_a_row(
        [Step(f"{topic(flow)}/{n}", day.isoformat(), datetime.combine(day, at)) for n, day in enumerate(days, 1)]
    )


def _next(weekday: int, after: date) -> date:
    earliest = days_after(after, AT_LEAST.days)
    return days_after(earliest, (weekday - earliest.weekday()) % WEEK)
