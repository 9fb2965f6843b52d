"""The first half year in a job: when we ask how it goes, and when a notice to Immigration is due.

Used by the flow `settling`. Everything is counted from the first day of work that the person gave us. The
notice of a new employer is a matter of the guide residency/job-change-notice; who owes it, the person says.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import pairwise
from typing import Any, Self

from bot.programme.calendar_days import days_after
from bot.programme.opening import WEEK, in_a_row, topic
from bot.programme.residency import Step

FACT = "settling"
TOPIC = topic(FACT)
WEEKS = (1, 4, 12, 26)
TRIAL = "trial"
KINDS = (TRIAL, "regular")
NOTICES = ("done", "open", "not-owed", "unsure")
NOTICE_DAYS = (7, 12)  # of the 14 that there are
NOTICE_WITHIN = 14
MOST_WEEKS = 104  # of a trial
TOGETHER = 6  # days; check-ins that lie no further apart are one talk
NAMES = ("week-1", TRIAL, "week-4", "week-12", "week-26")
"""Every check-in; one has questions of its own."""


@dataclass(frozen=True, slots=True)
class Job:
    """What a person told us of a new job; `done`: the check-ins that were held, or for which it is too late."""

    start: date
    kind: str
    trial_weeks: int | None = None
    notice: str = "unsure"
    done: tuple[str, ...] = ()

    @classmethod
    def of_fact(cls, value: object) -> Self | None:
        """Read the stored fact; None where there is none, or none that can be read."""
        match value:
            case {"start": str(start), "kind": str(kind), "trial-weeks": None | int() as weeks, "notice": str(notice)}:
                done = value.get("done") if isinstance(value, Mapping) else None
                names = tuple(str(name) for name in done) if isinstance(done, list) else ()
                day = _day(start)
                return cls(day, kind, weeks, notice, names) if day else None
            case _:
                return None

    def fact(self) -> dict[str, Any]:
        return {
            "start": self.start.isoformat(),
            "kind": self.kind,
            "trial-weeks": self.trial_weeks,
            "notice": self.notice,
            "done": list(self.done),
        }


def checkins(job: Job) -> tuple[tuple[date, str], ...]:
    """The days on which we ask, in order, with names of `NAMES`."""
    days = [(days_after(job.start, weeks * WEEK), f"week-{weeks}") for weeks in WEEKS]
    if job.kind == TRIAL and job.trial_weeks:
        days.append((days_after(job.start, job.trial_weeks * WEEK // 2), TRIAL))
    return tuple(sorted(days))


def now_due(job: Job, today: date) -> tuple[str, ...]:
    """What to ask today: the latest that has come and was not held, with what lies close before it."""
    come = [(day, name) for day, name in checkins(job) if day <= today]
    if not come:
        return ()
    latest = come[-1][0]
    return tuple(name for day, name in come if name not in job.done and (latest - day).days <= TOGETHER)


def held(job: Job, today: date) -> tuple[str, ...]:
    """The check-ins that need no asking any more once those of today have been held."""
    return tuple(dict.fromkeys((*job.done, *(name for day, name in checkins(job) if day <= today))))


def plan(job: Job, *, today: date, hour: int) -> tuple[Step, ...]:
    """The reminders on days after today, in order: of check-ins, and of a notice that is still to be sent."""
    asks = in_a_row([_step(job, name, day, hour) for day, name in _talks(job) if day > today])
    taken = {step.at.date() for step in asks}
    notices = (days_after(job.start, days) for days in NOTICE_DAYS if job.notice == "open")
    sends = [
        _step(job, f"notice-{(day - job.start).days}", day, hour) for day in notices if day > today and day not in taken
    ]
    return tuple(sorted((*asks, *sends), key=lambda step: step.at))


def _talks(job: Job) -> tuple[tuple[date, str], ...]:
    """The check-ins that are still to be held; of two that are one talk, the later."""
    days = [(day, name) for day, name in checkins(job) if name not in job.done]
    apart = [(later - day).days > TOGETHER for (day, _), (later, _) in pairwise(days)]
    return tuple(each for each, alone in zip(days, (*apart, True), strict=False) if alone)


def _step(job: Job, name: str, day: date, hour: int) -> Step:
    return Step(f"{TOPIC}/{name}", job.start.isoformat(), datetime.combine(day, time(hour)))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
