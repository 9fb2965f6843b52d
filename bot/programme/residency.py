"""The residency clock: from the dates that a person gave us to what comes when.

Used by the renewal flows (what to show, what to schedule), by the reminders (`conversation`) and by the
lists for coordinators. The rules of law come from our guides: residency/renewal-when (from when, and until
when, papers are received), residency/special-period (what holds while no decision has come). All dates are
civil dates in Japan, and everything is counted from what the person told us: only Immigration decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Self

from bot.programme.calendar_days import days_after, months_after, open_on_or_after, open_on_or_before

TOPIC = "renewal/"  # every rule of this clock begins with it
FACT = "residence"  # the name of the stored fact that `Stay.of_fact` reads
PAPERS = "renewal/papers"  # put by the flow when the Bureau wants more of them

SILENT_TASKS = ("renewal-silent", "renewal-silent-second")
TASKS = (
    *SILENT_TASKS, "renewal-past", "renewal-call", "renewal-missed", "renewal-paused", "renewal-unreachable",
    "renewal-unreadable", "last-day",
)  # fmt: skip
"""What reminders ask of coordinators by themselves."""

WINDOW_MONTHS = 3
LONG_MONTHS, LONG_DAYS = 6, 180  # from such a period on, papers are received 3 months before its end
EARLY_MONTHS = 1  # so long before the window, papers were hardly received for the next period
WINDOW_AT_LEAST = 7  # days before the last counter day; "about half" leaves that much to us
SHORTEST_WITH_SPECIAL_PERIOD = 31  # days
SPECIAL_MONTHS = 2
DUE_DAYS = 14
ASK_AFTER = 40  # days after the last day
LIMIT_NEAR = 7  # days before the limit

BEFORE = (90, 60, 30, 14, 7, 3, 1, 0)  # days before the last counter day
EARLY = frozenset({"renewal/1", "renewal/0", "renewal/past"})  # at 8:00, so that the whole day is left
AFTER = (0, 30, ASK_AFTER, 50)  # days after the last day, while a decision is awaited
MOST_MONTHLY = 12  # papers are received 3 months before the end; a slip in a year must not make hundreds

FIRST_HOUR, LAST_HOUR = 8, 20  # reminders begin at no other hour

CALENDAR = (
    "window-opens", *(f"remind-{days}" for days in BEFORE if days), "last-counter-day", "last-day", "ask-40", "limit",
)  # fmt: skip
"""Everything that `calendar` can name."""

_RISING = (
    "renewal/filed", "renewal/90", "renewal/60", "renewal/30",
    "renewal/special/0", "renewal/special/30", "renewal/special/40", "renewal/special/50",
    "renewal/14", "renewal/7", "renewal/3", PAPERS, "renewal/1", "renewal/0",
    "renewal/limit", "renewal/past",
)  # fmt: skip


class State(StrEnum):
    """Where a stay is. With the same dates it only ever moves on, in this order."""

    FAR = "far"
    OPEN = "open"
    DUE = "due"
    FILED = "filed"
    SPECIAL = "special"
    NO_NEWS = "no-news"
    LIMIT = "limit"
    EXPIRED = "expired"


OVERDUE_TASKS = {State.LIMIT: "renewal-call", State.EXPIRED: "renewal-past"}
"""What a human has to do as soon as it is known that a stay is there."""


@dataclass(frozen=True, slots=True)
class Length:
    """A period as it is granted: months or days, not both."""

    months: int = 0
    days: int = 0

    def __post_init__(self) -> None:
        if min(self.months, self.days) != 0 or max(self.months, self.days) < 1:
            raise ValueError("a period of stay is a number of months, or of days")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read "6m", "1y" or "30d". Raises ValueError."""
        found = re.fullmatch(r"([1-9]\d{0,3})([ymd])", text, re.ASCII)
        if found is None:
            raise ValueError('a period of stay is written like "6m", "1y" or "30d"')
        count, unit = int(found[1]), found[2]
        return cls(days=count) if unit == "d" else cls(months=count * 12 if unit == "y" else count)

    def __str__(self) -> str:
        if self.days:
            return f"{self.days}d"
        years, months = divmod(self.months, 12)
        return f"{self.months}m" if months else f"{years}y"

    @property
    def is_long(self) -> bool:
        return self.months >= LONG_MONTHS or self.days >= LONG_DAYS

    @property
    def has_special_period(self) -> bool:
        """Not for 30 days or less; one month can be as short as 28, so it counts as too short."""
        return self.months > 1 or self.days >= SHORTEST_WITH_SPECIAL_PERIOD


@dataclass(frozen=True, slots=True)
class Stay:
    """What a person told us: the last day, the length of the period, when papers were filed, when they were refused."""

    last_day: date
    length: Length
    filed: date | None = None
    refused: date | None = None

    @classmethod
    def of_fact(cls, value: object) -> Self | None:
        """Read the stored fact "residence"; None where there is none, or none that can be read."""
        known = value if isinstance(value, Mapping) else {}
        last_day, filed, refused = (_day(known.get(name)) for name in ("last_day", "filed", "refused"))
        told = {"filed": filed, "refused": refused}
        if last_day is None or any(day is None and known.get(name) is not None for name, day in told.items()):
            return None
        try:
            return cls(last_day, Length.parse(str(known.get("length"))), filed, refused)
        except ValueError:
            return None

    @property
    def anchor(self) -> str:
        """What reminders of this stay count from; another date, papers filed or a refusal make it another."""
        dates = (self.last_day, self.filed, self.refused)
        return "/".join(day.isoformat() for day in dates if day) + ("/refused" if self.refused else "")

    @property
    def filed_late(self) -> bool:
        return self.filed is not None and self.filed > open_on_or_after(self.last_day)

    @property
    def to_confirm(self) -> bool:
        """Whether papers were filed when counters opened again after a last day on which they were closed.

        Guide residency/renewal-when: that can still be accepted; whether it was, the Bureau says.
        """
        return self.filed is not None and self.last_day < self.filed and not self.filed_late

    @property
    def filed_early(self) -> bool:
        """Whether it may have been the application for this stay, and not for the next period."""
        usual = months_after(window_opens(self), -EARLY_MONTHS)
        return self.filed is not None and self.filed < max(_begins(self), usual)


@dataclass(frozen=True, slots=True)
class Step:
    """One reminder; `at` is civil time in Japan, without a zone."""

    rule: str
    anchor: str
    at: datetime


def answered(value: object) -> date | None:
    """The day on which the person last said how it stands, from the stored fact."""
    return _day(value.get("answered")) if isinstance(value, Mapping) else None


def papers_by(value: object) -> date | None:
    """The day by which the Bureau wants more papers, from the stored fact."""
    return _day(value.get("papers")) if isinstance(value, Mapping) else None


def window_opens(stay: Stay) -> date:
    """From when papers are usually received: 3 months before, or about half of a shorter period.

    Guide residency/renewal-when.
    """
    if stay.length.is_long:
        return months_after(stay.last_day, -WINDOW_MONTHS)
    half = days_after(stay.last_day, (_begins(stay) - stay.last_day).days // 2)
    return min(half, days_after(last_counter_day(stay), -WINDOW_AT_LEAST))


def last_counter_day(stay: Stay) -> date:
    """The last day on which a counter receives papers in time.

    Guide residency/renewal-when: that the next open day may do is not to be planned on.
    """
    return open_on_or_before(stay.last_day)


def limit(stay: Stay) -> date:
    """The last lawful day while no decision has come, if papers were filed in time.

    Guide residency/special-period: 2 months after the last day, or the decision, whichever is first; none for
    30 days or less.
    """
    end = months_after(stay.last_day, SPECIAL_MONTHS) if stay.length.has_special_period else stay.last_day
    return min(end, max(stay.last_day, stay.refused)) if stay.refused else end


def state(stay: Stay, today: date) -> State:
    """Filed after the last day, or refused, is expired, too: that is for a human."""
    if stay.filed_late or stay.refused:
        return State.EXPIRED
    return _awaiting(stay, today) if stay.filed else _not_filed(stay, today)


def plan(stay: Stay, *, today: date, hour: int) -> tuple[Step, ...]:
    """The reminders on days after today, in order, at the person's `hour` where the rule has none of its own."""
    at_hour = min(max(hour, FIRST_HOUR), LAST_HOUR)
    steps = sorted((day, rule) for rule, day in _one_a_day(_rules(stay)).items() if day > today)
    return tuple(
        Step(rule, stay.anchor, datetime.combine(day, time(FIRST_HOUR if rule in EARLY else at_hour)))
        for day, rule in steps
    )


def urgency(rule: str) -> int:
    """Higher is more urgent; 0 for rules that are none of ours."""
    name = "renewal/filed" if rule.startswith("renewal/filed/") else rule
    return _RISING.index(name) + 1 if name in _RISING else 0


def calendar(stay: Stay, today: date) -> tuple[tuple[date, str], ...]:
    """What comes from today on, with names of `CALENDAR`, in order.

    The limit and the day to ask are shown only to those who have filed: nobody else may count on them.
    Reminders are those that `plan` has.
    """
    days = _calendar_filed(stay) if stay.filed else _calendar_not_filed(stay)
    coming = ((day, what) for what, day in days if day > today or (day == today and not what.startswith("remind-")))
    return tuple(sorted(coming, key=lambda row: (row[0], _order(row[1]))))


def reminder_day(stay: Stay, days: int) -> date:
    """The open day on which to remind so many days before the last counter day: moved earlier, never later."""
    return open_on_or_before(days_after(last_counter_day(stay), -days))


def _begins(stay: Stay) -> date:
    """The day on which a period of this length began."""
    return days_after(months_after(stay.last_day, -stay.length.months), -stay.length.days)


def _not_filed(stay: Stay, today: date) -> State:
    if today > stay.last_day:
        return State.EXPIRED
    if (last_counter_day(stay) - today).days <= DUE_DAYS:
        return State.DUE
    return State.OPEN if today >= window_opens(stay) else State.FAR


def _awaiting(stay: Stay, today: date) -> State:
    if today > limit(stay):
        return State.EXPIRED
    if today >= _limit_near(stay):
        return State.LIMIT
    if today >= open_on_or_before(days_after(stay.last_day, ASK_AFTER)):
        return State.NO_NEWS
    return State.SPECIAL if today > stay.last_day else State.FILED


def _limit_near(stay: Stay) -> date:
    """The open day on which the last week begins, for the person and for those who are to call."""
    return open_on_or_before(days_after(limit(stay), -LIMIT_NEAR))


def _rules(stay: Stay) -> Iterator[tuple[str, date]]:
    if stay.filed_late or stay.refused:
        return iter(())  # for a human, from the first day on
    return _rules_filed(stay, stay.filed) if stay.filed else _rules_not_filed(stay)


def _rules_not_filed(stay: Stay) -> Iterator[tuple[str, date]]:
    opens = window_opens(stay)
    for days in BEFORE:
        day = reminder_day(stay, days)
        if stay.length.is_long or day >= opens:
            yield f"renewal/{days}", day
    yield "renewal/past", days_after(stay.last_day, 1)


def _rules_filed(stay: Stay, filed: date) -> Iterator[tuple[str, date]]:
    near = _limit_near(stay)
    for count in range(1, MOST_MONTHLY + 1):
        day = open_on_or_before(months_after(filed, count))
        if filed < day < min(stay.last_day, near):
            yield f"renewal/filed/{count}", day
    for days in AFTER if stay.length.has_special_period else AFTER[:1]:
        day = open_on_or_before(days_after(stay.last_day, days))
        if day < near or not days:  # after the phone task a milder question would be out of place
            yield f"renewal/special/{days}", day
    yield "renewal/limit", near
    yield "renewal/past", days_after(limit(stay), 1)


def _one_a_day(rules: Iterator[tuple[str, date]]) -> dict[str, date]:
    """Only the most urgent of several on one day."""
    best: dict[date, str] = {}
    for rule, day in rules:
        best[day] = max(best.get(day, rule), rule, key=urgency)
    return {rule: day for day, rule in best.items()}


def _calendar_not_filed(stay: Stay) -> Iterator[tuple[str, date]]:
    yield "window-opens", window_opens(stay)
    for rule, day in _one_a_day(_rules_not_filed(stay)).items():
        if rule not in {"renewal/0", "renewal/past"}:
            yield f"remind-{rule.removeprefix(TOPIC)}", day
    yield "last-counter-day", last_counter_day(stay)
    yield "last-day", stay.last_day


def _calendar_filed(stay: Stay) -> Iterator[tuple[str, date]]:
    yield "last-day", stay.last_day
    if stay.length.has_special_period and not stay.refused:
        yield "ask-40", open_on_or_before(days_after(stay.last_day, ASK_AFTER))
        yield "limit", limit(stay)


def _order(what: str) -> int:
    return CALENDAR.index(what)


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
