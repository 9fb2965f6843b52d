"""What becomes of reminders whose time has come: sent, put off, dropped, or too late. Pure.

Called by `reminding`, for the tick and for `tomoni remind --dry-run`, so that both say the same. Quiet
hours put everything off but an alert; several that are due become the most urgent one; we begin one
message a day, and only the day for more papers may make it two; and where a message would not do, a
coordinator gets a task.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.clock import DAY, QUIET_FROM, QUIET_UNTIL, TOKYO, civil, is_quiet, moment
from bot.conversation.protecting import ALERT
from bot.programme import opening, residency
from bot.programme.residency import PAPERS, State, Stay
from storage.people import FOREVER
from storage.reminders import Reminder

PRESSING = residency.urgency("renewal/14")  # from here on somebody must know, if only a coordinator
LAST_CALL = residency.urgency("renewal/1")  # tomorrow would be too late

RULE_TASKS = {"renewal/0": "last-day", "renewal/limit": "renewal-call", "renewal/past": "renewal-past"}
WRITE = "renewal-silent"
SILENCE_TASKS = {7: "renewal-silent-second", 14: WRITE}  # by the step, in days before the last counter day
ANSWERED_SINCE = {7: 14, 14: 30}  # an answer from this earlier step's day on spares the task
TALKING = 3 * DAY  # so long a question that waits is a talk under way, into which we begin no other
OUTLIVED = 3 * DAY  # an invitation that could not go out for so long is none any more


class Outcome(StrEnum):
    """The first three are states of the row; one that is put off goes on waiting."""

    SENT = "sent"
    DROPPED = "dropped"
    MISSED = "missed"
    POSTPONED = "postponed"


class Why(StrEnum):
    """Why it became that; stands in the record, and in words in `tomoni remind`."""

    ALERT = "alert"
    DUE = "due"
    LATE = "late"
    TOO_LATE = "too-late"
    SUPERSEDED = "superseded"
    STALE = "stale"
    QUIET_HOURS = "quiet-hours"
    ONE_A_DAY = "one-a-day"
    TALKING = "talking"
    NEWER = "newer"
    NO_CONSENT = "no-consent"
    PAUSED = "paused"
    UNREACHABLE = "unreachable"
    UNREADABLE = "unreadable"


class Reach(StrEnum):
    """How a message gets to somebody: pushed to them, left where they fetch it, or not at all."""

    PUSHED = "pushed"
    FETCHED = "fetched"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known of a person at `now`.

    `papers`: the day by which more of them are wanted; `damaged`: the dates cannot be read; `begun`: we
    have written today; `stopped`: they keep their dates here, and want no reminders of them; `asked_at`: since
    when a question waits for their answer.
    """

    now: int
    keeps: bool
    paused_until: int
    reach: Reach
    stay: Stay | None
    damaged: bool
    answered: date | None
    papers: date | None
    begun: bool
    stopped: bool = False
    asked_at: int | None = None

    @property
    def today(self) -> date:
        return civil(self.now)

    @property
    def paused(self) -> bool:
        return self.paused_until > self.now

    @property
    def talking(self) -> bool:
        return self.asked_at is not None and self.now - self.asked_at < TALKING

    @property
    def state(self) -> State | None:
        return residency.state(self.stay, self.today) if self.stay else None


@dataclass(frozen=True, slots=True)
class Decision:
    """`tasks` are the reasons of hand-overs; `due_at` is the new time of one that is put off."""

    reminder: Reminder
    outcome: Outcome
    why: Why
    tasks: tuple[str, ...] = ()
    due_at: int | None = None


def end_of_day(at: int) -> int:
    """The moment at which the civil day of `at` is over in Japan."""
    return midnight(civil(at) + timedelta(days=1))


def midnight(day: date) -> int:
    """The moment at which a civil day begins in Japan."""
    return moment(datetime.combine(day, time()))


def classify(who: Situation, rows: Sequence[Reminder]) -> tuple[Decision, ...]:
    """Decide on what is due. `rows`: all that wait for this person and fall due until the end of the day."""
    due = [row for row in rows if row.due_at <= who.now]
    ahead = [row for row in rows if row.due_at > who.now]
    alerts = [row for row in due if row.rule == ALERT]
    over = [Decision(row, Outcome.DROPPED, why) for row in due if (why := _over(who, row, rows))]
    passed = {row.id for row in alerts} | {decision.reminder.id for decision in over}
    rest = [row for row in due if row.id not in passed]
    return (*(Decision(row, Outcome.SENT, Why.ALERT) for row in alerts), *over, *_quietly(who, rest, ahead))


def _quietly(who: Situation, due: list[Reminder], ahead: list[Reminder]) -> Iterator[Decision]:
    morning = _morning(who.now)
    if morning > who.now:
        yield from (Decision(row, Outcome.POSTPONED, Why.QUIET_HOURS, due_at=morning) for row in due)
    elif not who.keeps:
        yield from (Decision(row, Outcome.DROPPED, Why.NO_CONSENT) for row in due)
    else:
        renewals = [row for row in due if _is_renewal(row)]
        decided = tuple(_renewals(who, renewals, [row for row in ahead if _is_renewal(row)]))
        yield from decided
        expected = any(_is_renewal(row) and not _is_stale(who, row) for row in ahead)
        taken = who.begun or expected or any(each.outcome is Outcome.SENT for each in decided)
        yield from _others(who, [row for row in due if not _is_renewal(row)], taken=taken)


def _renewals(who: Situation, due: list[Reminder], ahead: list[Reminder]) -> Iterator[Decision]:
    if who.damaged:
        yield from (Decision(row, Outcome.MISSED, Why.UNREADABLE, ("renewal-unreadable",)) for row in due)
        return
    yield from (Decision(row, Outcome.DROPPED, Why.STALE) for row in due if _is_stale(who, row))
    yield from _most_urgent(who, [row for row in due if row.rule == PAPERS], [])
    ahead = [row for row in ahead if row.rule != PAPERS]
    yield from _most_urgent(who, [row for row in due if row.rule != PAPERS], ahead)


def _most_urgent(who: Situation, due: list[Reminder], ahead: list[Reminder]) -> Iterator[Decision]:
    """Steps towards the same date say the same, so one is enough; the day for more papers is a date of its own."""
    live = sorted((row for row in due if not _is_stale(who, row)), key=_rank)
    if not live:
        return
    *lesser, best = live
    for row in lesser:
        late = _is_too_late(who, row)
        yield Decision(row, Outcome.MISSED, Why.TOO_LATE) if late else Decision(row, Outcome.DROPPED, Why.SUPERSEDED)
    later = max((row for row in ahead if not _is_stale(who, row)), key=_rank, default=best)
    yield _best(who, best, later, _silence(who, live))


def _best(who: Situation, row: Reminder, later: Reminder, silence: tuple[str, ...]) -> Decision:
    """Decide on the most urgent of what is due; `later` is the most urgent that comes later today."""
    urgency = residency.urgency(row.rule)
    pressing = urgency >= PRESSING
    overdue = residency.OVERDUE_TASKS.get(who.state) if who.state else None
    if _is_too_late(who, row):
        return Decision(row, Outcome.MISSED, Why.TOO_LATE, _unique("renewal-missed", *silence, overdue))
    tasks = _unique(*silence, RULE_TASKS.get(row.rule), overdue)
    if who.paused:
        return Decision(row, Outcome.DROPPED, Why.PAUSED, _unique(pressing and "renewal-paused", *tasks))
    if who.reach is Reach.NONE:
        return Decision(row, Outcome.DROPPED, Why.UNREACHABLE, _unique(pressing and "renewal-unreachable", *tasks))
    if residency.urgency(later.rule) > urgency:
        return Decision(row, Outcome.DROPPED, Why.SUPERSEDED, silence)
    if who.begun and urgency < LAST_CALL and row.rule != PAPERS:
        return Decision(row, Outcome.POSTPONED, Why.ONE_A_DAY, due_at=_tomorrow(who.now))
    unseen = pressing and who.reach is Reach.FETCHED and "renewal-unreachable"
    why = Why.LATE if civil(row.due_at) < who.today else Why.DUE
    return Decision(row, Outcome.SENT, why, _unique(*tasks, unseen))


def _others(who: Situation, due: list[Reminder], *, taken: bool) -> Iterator[Decision]:
    """Nudges and invitations: one a day, and only on a day on which nothing more important is said.

    An invitation waits until a pause is over and until no other talk is under way; a nudge is about that talk.
    """
    for row in sorted(due, key=_rank):
        invites = bool(opening.flow_of(row.rule))
        if invites and who.paused and who.paused_until < FOREVER:
            yield Decision(row, Outcome.POSTPONED, Why.PAUSED, due_at=_morning(who.paused_until))
        elif who.paused or who.reach is Reach.NONE:
            yield Decision(row, Outcome.DROPPED, Why.PAUSED if who.paused else Why.UNREACHABLE)
        elif invites and who.talking:
            yield Decision(row, Outcome.POSTPONED, Why.TALKING, due_at=_tomorrow(who.now))
        elif taken:
            yield Decision(row, Outcome.POSTPONED, Why.ONE_A_DAY, due_at=_tomorrow(who.now))
        else:
            taken = True
            yield Decision(row, Outcome.SENT, Why.DUE)


def _over(who: Situation, row: Reminder, waiting: Iterable[Reminder]) -> Why | None:
    """Why an invitation to a flow is not worth making any more: its time is long gone, or a newer one waits."""
    flow = opening.flow_of(row.rule)
    if not flow:
        return None
    if who.now - row.due_at > OUTLIVED:
        return Why.TOO_LATE
    others = (other for other in waiting if opening.flow_of(other.rule) == flow)
    return Why.NEWER if any((other.due_at, other.id) > (row.due_at, row.id) for other in others) else None


def _silence(who: Situation, live: Iterable[Reminder]) -> tuple[str, ...]:
    """Tell a coordinator, and a week later a second one, of somebody who has not said how it stands.

    Where closed counters move several steps to one day, only the most urgent is a reminder, but it is the
    day of all of them.
    """
    stay = who.stay
    if stay is None or stay.filed:
        return ()
    steps = [row.rule.removeprefix(residency.TOPIC) for row in live]
    reached = {residency.reminder_day(stay, int(step)) for step in steps if step.isdecimal()}
    for step, task in SILENCE_TASKS.items():
        since = residency.reminder_day(stay, ANSWERED_SINCE[step])
        if residency.reminder_day(stay, step) in reached and not (who.answered and who.answered >= since):
            return (task,)
    return ()


def _is_renewal(row: Reminder) -> bool:
    return row.rule.startswith(residency.TOPIC)


def _is_stale(who: Situation, row: Reminder) -> bool:
    """Whether it counts from a date that is no longer the person's, or is no longer wanted."""
    if who.damaged or who.stopped:
        return who.stopped
    if row.rule == PAPERS:
        return who.papers is None
    return who.stay is None or row.anchor != who.stay.anchor


def _is_too_late(who: Situation, row: Reminder) -> bool:
    """Whether what it would remind of has passed: that is for a human."""
    if row.rule == PAPERS:
        return who.papers is not None and who.papers < who.today
    return who.state is State.EXPIRED and row.rule != "renewal/past"


def _rank(row: Reminder) -> tuple[int, int]:
    return residency.urgency(row.rule), row.due_at


def _unique(*tasks: str | bool | None) -> tuple[str, ...]:
    """Each once; a task to write to somebody is of no use beside one to call them."""
    named = tuple(dict.fromkeys(task for task in tasks if isinstance(task, str)))
    return tuple(task for task in named if task != WRITE or len(named) == 1)


def _morning(now: int) -> int:
    """The end of the quiet hours that `now` falls into, else `now` itself."""
    if not is_quiet(now):
        return now
    local = datetime.fromtimestamp(now / 1000, TOKYO)
    return moment(datetime.combine(local.date() + timedelta(days=local.time() >= QUIET_FROM), QUIET_UNTIL))


def _tomorrow(now: int) -> int:
    return moment(datetime.combine(civil(now) + timedelta(days=1), QUIET_UNTIL))
