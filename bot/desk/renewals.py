"""Renewals as coordinators list them: whose, until when, how it stands, what to do. Used by `today` and `digest`.

Everything is counted from what people told us (`bot.programme.residency`, which names the guides).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from unicodedata import bidirectional

from bot.programme.residency import FACT, State, Stay, last_counter_day, limit, state
from storage.overview import Known

NAME = "name"
FACTS = (FACT, NAME)
SHORT = 8  # characters of an id: what `tomoni export` and `tomoni erase` take
WEEKDAYS = ("Mon 月", "Tue 火", "Wed 水", "Thu 木", "Fri 金", "Sat 土", "Sun 日")
UNTOLD = "not known"
LONGEST = 60  # characters of a name
ISOLATE, POP = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"  # part of how names are written, as in Persian
RIGHT_TO_LEFT = frozenset({"R", "AL"})
_ASK = "Not filed as far as we know. Ask whether the papers are ready; counters until {counter}."

REFUSED = "Says that the application for residence was refused. Call now; find a lawyer or JAR."
WHAT = {
    State.FAR: _ASK,
    State.OPEN: _ASK,
    State.DUE: "Not filed as far as we know. Help them to file by {counter}; call if they do not answer.",
    State.FILED: "Filed. Nothing to do, unless the Bureau asks for papers.",
    State.SPECIAL: "Filed, no decision known. Ask for news; without a decision the special period ends on {end}.",
    State.NO_NEWS: "Filed, no decision a month after the last day. Ask the Bureau with them before {end}.",
    State.LIMIT: "Call today: without a decision the special period ends on {end}. Ask the Bureau or a lawyer.",
    State.EXPIRED: "By these dates the stay has ended. Call now; find a lawyer or JAR (guide residency/expired).",
}


@dataclass(frozen=True, slots=True)
class Who:
    """A person as a list names them; `name` is what they want to be called, if they said so."""

    id: str
    name: str | None = field(repr=False)
    lang: str
    channel: str
    reachable: bool

    @classmethod
    def of(cls, known: Known) -> Who:
        name = _one_line(str(known.facts.get(NAME) or ""))
        channel = known.channels[0] if known.channels else UNTOLD
        return cls(known.id[:SHORT], name or None, known.lang or UNTOLD, channel, known.reachable)

    @property
    def called(self) -> str:
        """The name as it may stand beside other words: one that is written from the right keeps to itself."""
        name = self.name or "no name"
        return f"{ISOLATE}{name}{POP}" if RIGHT_TO_LEFT & set(map(bidirectional, name)) else name

    def __str__(self) -> str:
        way = self.channel if self.reachable else f"{self.channel}, not reachable there"
        return f"{self.called} ({self.id}; {self.lang}; {way})"


@dataclass(frozen=True, slots=True)
class Renewal:
    """`until` is the day that matters now: the last counter day, or once filed the end of the special period."""

    who: Who
    until: date
    last_day: date
    counter_day: date
    filed: date | None
    state: State
    what: str


@dataclass(frozen=True, slots=True)
class Dates:
    """What is known of the dates of everybody who is kept."""

    renewals: tuple[Renewal, ...]
    without: tuple[Who, ...]
    unreadable: tuple[Who, ...]


def dates(people: Iterable[Known], today: date, days: int) -> Dates:
    """The renewals of the next `days`, and those whose day has passed; the nearest first."""
    renewals, without, unreadable = [], [], []
    for known in people:
        stay = Stay.of_fact(known.facts.get(FACT))
        if stay and _near(stay, today + timedelta(days=days)):
            renewals.append(_renewal(known, stay, today))
        elif FACT in known.damaged or (stay is None and known.facts.get(FACT) is not None):
            unreadable.append(Who.of(known))
        elif stay is None and known.role == "international":
            without.append(Who.of(known))
    renewals.sort(key=lambda renewal: (renewal.until, renewal.who.id))
    return Dates(tuple(renewals), tuple(without), tuple(unreadable))


def written(day: date) -> str:
    return f"{day.isoformat()} {WEEKDAYS[day.weekday()]}"


def _one_line(text: str) -> str:
    """Whatever somebody typed as a name, it can do nothing to a terminal or a sheet of paper."""
    kept = "".join(sign if sign.isprintable() or sign in JOINERS else " " for sign in text)
    return " ".join(kept.split())[:LONGEST]


def _near(stay: Stay, end: date) -> bool:
    return min(stay.last_day, _until(stay)) <= end


def _until(stay: Stay) -> date:
    return limit(stay) if stay.filed else last_counter_day(stay)


def _renewal(known: Known, stay: Stay, today: date) -> Renewal:
    where = state(stay, today)
    counter = last_counter_day(stay)
    what = REFUSED if stay.refused else WHAT[where].format(counter=written(counter), end=written(limit(stay)))
    return Renewal(Who.of(known), _until(stay), stay.last_day, counter, stay.filed, where, what)
