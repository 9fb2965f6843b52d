"""The tick: takes what is due, has it classed, and writes down what became of it, one person after the other.

`tick` is called by the scheduler and by `tomoni remind`; `preview` by `tomoni remind --dry-run`. What is to
be said leaves as a wake; what a human must do, as a hand-over; what was decided and why, as a record.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

import structlog

from bot.channels import FETCHED
from bot.clock import DAY, civil
from bot.conversation import waking
from bot.conversation.classing import Decision, Outcome, Reach, Situation, classify, end_of_day, midnight
from bot.conversation.protecting import ALERT
from bot.flows.terms import KEEP
from bot.programme import residency
from bot.programme.residency import State, Stay
from storage import audit, consents, contacts, facts, handovers, inbox, lanes, people, reminders
from storage.contacts import Contact
from storage.errors import DatabaseErrors, StorageError, translate
from storage.models import ReminderState
from storage.reminders import Reminder
from storage.statements import Damage
from storage.tx import Tx

NAME = "name"  # the fact by which staff know a person
ACTOR = "scheduler"
FAILED = "reminder-failed"
STATES: dict[Outcome, ReminderState] = {
    Outcome.SENT: "sent",
    Outcome.DROPPED: "dropped",
    Outcome.MISSED: "missed",
}

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Expected:
    """One line of a preview: what would become of a reminder at a moment, and where the person then stands."""

    at: int
    person_id: str
    name: str | None
    state: State | None
    decision: Decision


def tick(tx: Tx, most: int) -> int:
    """Class the `most` longest due, and what else is due for the same people; returns how many that were.

    Somebody whom a turn or another replica has at this moment is passed over until the next tick.
    """
    return sum(_of_person(tx, person_id) for person_id in reminders.due(tx, most))


def preview(tx: Tx, day: date) -> tuple[Expected, ...]:
    """What the ticks of a civil day, today or later, would do if nobody wrote anything until then. Writes nothing."""
    until = midnight(day + timedelta(days=1))
    lines = (line for person_id in reminders.expected(tx, until) for line in _played(tx, person_id, until))
    return tuple(sorted((line for line in lines if civil(line.at) == day), key=lambda line: (line.at, line.person_id)))


def _of_person(tx: Tx, person_id: str) -> int:
    """One person's damage is theirs alone: it is put on record, a human is told, and the others go on."""
    if not reminders.claim(tx, person_id):
        return 0
    rows = reminders.waiting(tx, person_id, end_of_day(tx.now))
    part = tx.connection.begin_nested()
    try:
        decisions = classify(_situation(tx, person_id), rows)
        for decision in decisions:
            _carry_out(tx, decision)
    except Exception as error:
        if _is_passing(error):
            raise
        part.rollback()
        log.error("reminder failed", exc_info=error)
        return _give_up(tx, person_id, [row for row in rows if row.due_at <= tx.now])
    part.commit()
    return len(decisions)


def _give_up(tx: Tx, person_id: str, due: list[Reminder]) -> int:
    for row in due:
        reminders.mark(tx, row.id, "missed")
    handovers.open(tx, person_id, _way(tx, person_id).id, FAILED, None)
    audit.record(tx, ACTOR, FAILED, person_id, {"rows": len(due)})
    return len(due)


def _is_passing(error: Exception) -> bool:
    """Whether it is the database, and not this person, that makes trouble: then the next tick tries again."""
    known = translate(error) if isinstance(error, DatabaseErrors) else error
    return isinstance(known, StorageError) and known.retryable


def _carry_out(tx: Tx, decision: Decision) -> None:
    row = decision.reminder
    if decision.outcome is Outcome.SENT:
        inbox.wake(tx, row.person_id, f"reminder:{row.id}:{row.due_at}", waking.due(row.rule, row.anchor))
    if decision.due_at is None:
        reminders.mark(tx, row.id, STATES[decision.outcome])
    else:
        reminders.postpone(tx, row.id, decision.due_at)
    for task in decision.tasks:
        handovers.open(tx, row.person_id, _way(tx, row.person_id).id, task, None)
    detail = {"rule": row.rule, "why": decision.why.value, "tasks": "+".join(decision.tasks)}
    audit.record(tx, ACTOR, f"reminder-{decision.outcome}", row.person_id, detail)


def _situation(tx: Tx, person_id: str) -> Situation:
    damage = Damage()
    known = facts.of_person(tx, person_id, damage)
    fact = known.get(residency.FACT)
    stay = Stay.of_fact(fact.value) if fact else None
    person, keep = people.get(tx, person_id), consents.latest(tx, person_id).get(KEEP)
    day_began = end_of_day(tx.now) - DAY  # Japan knows no summer time
    return Situation(
        now=tx.now,
        keeps=bool(keep and keep.given),
        paused_until=(person.paused_until or 0) if person else 0,
        reach=_reach(contacts.of_person(tx, person_id, Damage())),
        stay=stay,
        damaged=stay is None and (fact is not None or damage.found),
        answered=residency.answered(fact.value) if fact else None,
        papers=residency.papers_by(fact.value) if fact else None,
        stopped=fact is not None and _is_stopped(fact.value),
        begun=any(rule != ALERT for rule in reminders.sent_since(tx, person_id, day_began)),
        asked_at=lanes.asked_at(tx, person_id),
    )


def _is_stopped(residence: object) -> bool:
    """Whether the person keeps the date here without reminders; one that was withdrawn must not come back then."""
    return isinstance(residence, Mapping) and residence.get("quiet") is True


def _reach(ways: tuple[Contact, ...]) -> Reach:
    reachable = {way.channel for way in ways if way.reachable}
    if reachable - FETCHED:
        return Reach.PUSHED
    return Reach.FETCHED if reachable else Reach.NONE


def _way(tx: Tx, person_id: str) -> Contact:
    """The latest way to the person that works, else the latest."""
    ways = contacts.of_person(tx, person_id, Damage())
    return next((way for way in ways if way.reachable), ways[0])


def _played(tx: Tx, person_id: str, until: int) -> Iterator[Expected]:
    """Let a person's days pass: what falls due is classed when it does, as the ticks would."""
    who, named = _situation(tx, person_id), facts.of_person(tx, person_id, Damage()).get(NAME)
    rows = {row.id: row for row in reminders.waiting(tx, person_id, until)}
    while rows and (at := max(who.now, min(row.due_at for row in rows.values()))) < until:
        same_day = civil(at) == who.today
        who = replace(who, now=at, begun=who.begun and same_day)
        for decision in classify(who, [row for row in rows.values() if row.due_at < end_of_day(at)]):
            yield Expected(at, person_id, str(named.value) if named else None, who.state, decision)
            row = rows.pop(decision.reminder.id)
            if decision.due_at is not None:
                rows[row.id] = replace(row, due_at=decision.due_at)
            who = replace(who, begun=who.begun or _begins(decision))


def _begins(decision: Decision) -> bool:
    return decision.outcome is Outcome.SENT and decision.reminder.rule != ALERT
