"""What a person plans and has under way: the facts of goals and of applications for jobs.

Every value is plain JSON; days are ISO text. Nothing here goes into matching.

- GOALS: a list of {"id": int, "text": str, "sign": str | None, "until": day | None, "state": one of GOAL_STATES,
  "progress": a list of {"on": day, "step": one of STEPS or "stuck"}, "since": day, "from": str | None}; "from" is the
  suggestion that it was made of, which is then not made again. The check-in adds steps and nothing else.
- PICTURE: {"three-years": str | None, "one-year": str | None, "three-months": str | None}
- WEEKLY: whether the person wants to be asked once a week
- ACTIONS: a list of {"lesson": str, "text": str}: what lessons ended in, written by the course
- APPLICATIONS: a list of {"id": int, "company": str, "job": str, "found": str | None, "sent": day | None,
  "state": one of APPLICATION_STATES, "next": str | None, "next-on": day | None, "remind": bool,
  "learned": str | None, "changed": day}; "job" is empty where it was not said
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Final, cast

GOALS: Final = "goals"
PICTURE: Final = "goals-picture"
WEEKLY: Final = "goals-weekly"
ACTIONS: Final = "course-actions"
APPLICATIONS: Final = "applications"

GOAL_STATES: Final = ("open", "done", "gone")
STEPS: Final = ("none", "some", "done")
NOT_MOVED: Final = ("none", "stuck")
HORIZONS: Final = ("three-years", "one-year", "three-months")
APPLICATION_STATES: Final = ("planned", "sent", "invited", "test", "offer", "rejected", "silent", "withdrawn")
OVER: Final = ("rejected", "withdrawn")

MOST_OPEN: Final = 3
MOST_GOALS: Final = 30
MOST_STEPS: Final = 52  # a year of weeks
MOST_APPLICATIONS: Final = 60
_WEEK: Final = timedelta(days=6)  # whoever comes back a few hours early is asked all the same


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal; `progress` are the days on which it was looked at, each with its step."""

    id: int
    text: str
    since: date
    sign: str | None = None
    until: date | None = None
    state: str = "open"
    progress: tuple[tuple[date, str], ...] = ()
    made_of: str | None = None

    @property
    def open(self) -> bool:
        return self.state == "open"

    @property
    def still(self) -> bool:
        """Whether it did not move the last two times."""
        return [step in NOT_MOVED for _, step in self.progress[-2:]] == [True, True]

    def due(self, today: date) -> bool:
        """Whether it is time to ask how it is going."""
        looked = self.progress[-1][0] if self.progress else self.since
        return self.open and today - looked >= _WEEK

    def moved(self, step: str, on: date) -> Goal:
        """The goal after one tap: a step of STEPS, or "gone"."""
        if step == "gone":
            return replace(self, state="gone")
        earlier = [each for each in self.progress if each[0] != on]
        state = "done" if step == "done" else "open"
        return replace(self, state=state, progress=(*earlier, (on, step))[-MOST_STEPS:])


def goals_of(fact: object) -> tuple[Goal, ...]:
    """Read the fact GOALS; none where there is no such fact."""
    return tuple(map(_goal, cast("list[Any]", fact or [])))


def goals_fact(goals: Iterable[Goal]) -> list[Any]:
    """Make the fact GOALS; beyond MOST_GOALS the oldest of those that are over go."""
    kept = sorted(goals, key=lambda goal: (goal.open, goal.id))[-MOST_GOALS:]
    return [
        {
            "id": goal.id,
            "text": goal.text,
            "sign": goal.sign,
            "until": _iso(goal.until),
            "state": goal.state,
            "progress": [{"on": on.isoformat(), "step": step} for on, step in goal.progress],
            "since": goal.since.isoformat(),
            "from": goal.made_of,
        }
        for goal in sorted(kept, key=lambda goal: goal.id)
    ]


@dataclass(frozen=True, slots=True)
class Application:
    """One application for a job, and what comes next."""

    id: int
    company: str
    job: str
    changed: date
    state: str = "planned"
    found: str | None = None
    sent: date | None = None
    next: str | None = None
    next_on: date | None = None
    remind: bool = False
    learned: str | None = None

    @property
    def open(self) -> bool:
        return self.state not in OVER

    @property
    def title(self) -> str:
        return f"{self.company} · {self.job}" if self.job else self.company


def applications_of(fact: object) -> tuple[Application, ...]:
    """Read the fact APPLICATIONS; none where there is no such fact."""
    return tuple(map(_application, cast("list[Any]", fact or [])))


def applications_fact(applications: Iterable[Application]) -> list[Any]:
    """Make the fact APPLICATIONS."""
    return [
        {
            "id": each.id,
            "company": each.company,
            "job": each.job,
            "found": each.found,
            "sent": _iso(each.sent),
            "state": each.state,
            "next": each.next,
            "next-on": _iso(each.next_on),
            "remind": each.remind,
            "learned": each.learned,
            "changed": each.changed.isoformat(),
        }
        for each in applications
    ]


def _goal(value: Mapping[str, Any]) -> Goal:
    """One that the check-in took the last step of is done."""
    progress = tuple((date.fromisoformat(each["on"]), str(each["step"])) for each in value["progress"])
    done = value["state"] == "open" and progress[-1:] and progress[-1][1] == "done"
    return Goal(
        id=value["id"],
        text=value["text"],
        since=date.fromisoformat(value["since"]),
        sign=value["sign"],
        until=_day(value["until"]),
        state="done" if done else value["state"],
        progress=progress,
        made_of=value["from"],
    )


def _application(value: Mapping[str, Any]) -> Application:
    return Application(
        id=value["id"],
        company=value["company"],
        job=value["job"],
        changed=date.fromisoformat(value["changed"]),
        state=value["state"],
        found=value["found"],
        sent=_day(value["sent"]),
        next=value["next"],
        next_on=_day(value["next-on"]),
        remind=value["remind"],
        learned=value["learned"],
    )


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
