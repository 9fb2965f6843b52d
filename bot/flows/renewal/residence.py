"""What a person told us about their stay, as the flows of this folder pass it on and store it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.flows.chat import Chat
from bot.flows.effects import Value
from bot.programme.calendar_days import days_after, open_on_or_before
from bot.programme.residency import FACT, PAPERS, Length, Stay, Step, papers_by, plan

HOUR = "reminder_hour"  # the name of a stored fact
USUAL_HOUR = 8
PAPERS_BEFORE = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Residence:
    """One period of stay.

    `papers`: the day by which the Bureau wants more of them; `quiet`: without reminders; `provisional`: only the
    last day was told, the rest is assumed; `refused`: the day on which we heard that it was.
    """

    last_day: date
    kind: str = "unsure"
    length: str = "6m"
    work: str = "unsure"
    both: str = ""
    filed: date | None = None
    how: str = ""
    receipt: str = ""
    papers: date | None = None
    refused: date | None = None
    quiet: bool = False
    provisional: bool = False

    @classmethod
    def known(cls, chat: Chat) -> Residence | None:
        """What is stored, None where nothing is that can be read."""
        fact = chat.fact(FACT)
        stay = Stay.of_fact(fact)
        if stay is None or not isinstance(fact, dict):
            return None
        return cls(
            last_day=stay.last_day,
            length=str(stay.length),
            filed=stay.filed,
            papers=papers_by(fact),
            refused=stay.refused,
            quiet=fact.get("quiet") is True,
            provisional=fact.get("provisional") is True,
            **{name: str(fact.get(name) or "") for name in ("kind", "work", "both", "how", "receipt")},
        )

    @property
    def stay(self) -> Stay:
        return Stay(self.last_day, Length.parse(self.length), self.filed, self.refused)

    def fact(self, answered: date, *, quiet: bool = False) -> dict[str, Value]:
        """As it is stored; `answered` is the day on which the person last said how it stands."""
        return {
            "kind": self.kind,
            "length": self.length,
            "last_day": self.last_day.isoformat(),
            "filed": self.filed.isoformat() if self.filed else None,
            "how": self.how,
            "receipt": self.receipt,
            "work": self.work,
            "both": self.both,
            "papers": self.papers.isoformat() if self.papers else None,
            "refused": self.refused.isoformat() if self.refused else None,
            "quiet": quiet,
            "provisional": self.provisional,
            "answered": answered.isoformat(),
        }

    def steps(self, today: date, hour: int, known: Residence | None = None) -> tuple[Step, ...]:
        """Every reminder that is still to come: from today on for dates that were `known` before, else after today."""
        yesterday = days_after(today, -1)
        same_stay = known is not None and known.stay.anchor == self.stay.anchor
        same_papers = known is not None and known.papers == self.papers
        steps = plan(self.stay, today=yesterday if same_stay else today, hour=hour)
        if self.papers and (on := self.papers_reminder(yesterday if same_papers else today)):
            steps = (*steps, Step(PAPERS, self.papers.isoformat(), datetime.combine(on, time(hour))))
        return tuple(sorted(steps, key=lambda step: step.at))

    def papers_reminder(self, today: date) -> date | None:
        """The day on which to remind of the papers, None where it is too late for that or nothing is wanted."""
        on = open_on_or_before(self.papers - PAPERS_BEFORE) if self.papers else None
        return on if on and on > today else None


def known_or_begin(chat: Chat) -> Residence | None:
    """What is stored; where nothing is, the flow that asks for it is opened."""
    known = Residence.known(chat)
    if known is None:
        chat.say("renewal-no-dates")
        chat.open("renewal")
    return known


def hour_of(chat: Chat) -> int:
    """At which hour the person wants to be reminded."""
    hour = chat.fact(HOUR)
    return hour if isinstance(hour, int) else USUAL_HOUR
