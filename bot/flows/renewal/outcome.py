"""What comes of a stay once it is known: kept or only counted, what comes when, and what only a human can do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from bot.flows.chat import Chat
from bot.flows.effects import Say, Value
from bot.flows.renewal.residence import HOUR, USUAL_HOUR, Residence
from bot.programme.residency import (
    FACT,
    FIRST_HOUR,
    OVERDUE_TASKS,
    SILENT_TASKS,
    TASKS,
    TOPIC,
    State,
    calendar,
    last_counter_day,
    limit,
    state,
    window_opens,
)

BASIS = Say("renewal-basis")
CALM = frozenset({State.FAR, State.OPEN, State.FILED, State.SPECIAL})  # nothing is left for a human to do
REMIND, REMIND_LINE = "remind-", "renewal-when-remind"
EARLY = frozenset({"remind-1", "last-counter-day", "last-day", "limit"})  # entries that leave the whole day


def conclude(chat: Chat, residence: Residence, hour: int, *, keeps: bool) -> None:
    """The end of every way: a human where only a human helps, else it is kept and shown."""
    today = chat.today("concluded")
    if trouble(chat, residence, today):
        return
    if keeps:
        _store(chat, replace(residence, provisional=False), hour, today)
        chat.say("renewal-kept", pushes=bool(chat.fact("pushes")))
    else:
        chat.say("renewal-only-counted")
    say_state(chat, residence, today, Say("renewal-calendar"), *days(residence, today, reminded=keeps))
    if residence.filed is None:
        say_papers(chat, residence)
    give(chat, residence, hour, today)
    if task := _task(residence, today):
        tell_human(chat, task)


def keep(chat: Chat, residence: Residence, hour: int, today: date) -> None:
    """Keep it as it is now; what cannot wait for the next reminder goes to a human at once."""
    _store(chat, residence, hour, today)
    if task := OVERDUE_TASKS.get(state(residence.stay, today)):
        tell_human(chat, task)


def keep_last_day(chat: Chat, residence: Residence, today: date) -> None:
    """A last day that is near is kept before the other questions, which a person may leave half-way."""
    chat.remember(FACT, replace(residence, provisional=True).fact(answered=today))
    chat.schedule(TOPIC, residence.steps(today, USUAL_HOUR))


def keep_refused(chat: Chat, residence: Residence, today: date) -> None:
    """The decision ends the special period: nothing of it is promised or reminded of any more."""
    chat.remember(FACT, replace(residence, refused=today, papers=None).fact(answered=today, quiet=residence.quiet))
    chat.schedule(TOPIC, ())
    chat.settle(*SILENT_TASKS)


def _store(chat: Chat, residence: Residence, hour: int, today: date) -> None:
    chat.remember(FACT, residence.fact(answered=today))
    chat.remember(HOUR, hour)
    chat.schedule(TOPIC, residence.steps(today, hour, Residence.known(chat)))
    chat.settle(*(TASKS if state(residence.stay, today) in CALM else SILENT_TASKS))


def give(chat: Chat, residence: Residence, hour: int, today: date) -> None:
    """A file for a calendar, and a card for the counter."""
    rows = calendar(residence.stay, today)
    chat.document("calendar", [_entry(on, what, hour) for on, what in rows])
    chat.card("renewal-counter-filed" if residence.filed else "renewal-counter")


def say_state(chat: Chat, residence: Residence, today: date, *lines: Say) -> None:
    """How it stands, in the words for the state of that day."""
    stay = residence.stay
    counter = last_counter_day(stay)
    chat.say(
        f"renewal-state-{_how(residence, today)}",
        *((Say("renewal-to-confirm", {"filed": stay.filed, "last_day": stay.last_day}),) if stay.to_confirm else ()),
        *lines,
        BASIS,
        last_day=stay.last_day,
        opens=window_opens(stay),
        counter=None if counter == stay.last_day else counter,
        filed=stay.filed,
        limit=limit(stay),
        long=stay.length.is_long,
        special=stay.length.has_special_period,
        confirm=stay.to_confirm,
    )


def days(residence: Residence, today: date, *, reminded: bool) -> list[Say]:
    """What comes when. Of the reminders only the first, if any: all would hide the days that count."""
    rows = calendar(residence.stay, today)
    reminders = [row for row in rows if row[1].startswith(REMIND)]
    hidden = [*reminders[int(reminded) :], (residence.last_day, "last-counter-day")]
    return [_when(on, what) for on, what in rows if (on, what) not in hidden]


def say_papers(chat: Chat, residence: Residence) -> None:
    """Guide residency/renewal-documents."""
    chat.say("renewal-papers", Say(f"renewal-papers-{residence.kind}"), Say("renewal-papers-fee"))


def trouble(chat: Chat, residence: Residence, today: date) -> bool:
    """Whether this is for a human, now; then it is said and handed over, and nothing of it is kept."""
    if residence.stay.filed_late:
        chat.say("renewal-late", Say("renewal-lawyers"), last_day=residence.last_day, filed=residence.filed)
        tell_human(chat, "filed-late")
        _forget(chat)
    elif state(residence.stay, today) is State.EXPIRED:
        expired(chat)
    else:
        return False
    return True


def _task(residence: Residence, today: date) -> str | None:
    """What a human has to do about a stay that is kept or counted, by the reasons of hand-overs."""
    if urgent(residence, today):
        return "last-day"
    if residence.stay.to_confirm:
        return "filed-late"
    return OVERDUE_TASKS.get(state(residence.stay, today))


def urgent(residence: Residence, today: date) -> bool:
    """Whether papers are not in, and it is the last day or counters are closed until it."""
    late = residence.last_day <= today or last_counter_day(residence.stay) < today
    return late and residence.filed is None


def last_call(chat: Chat, residence: Residence, today: date) -> None:
    """No time for more questions: what to do, the card, and a human."""
    say_state(chat, residence, today)
    chat.card("renewal-counter")
    tell_human(chat, "last-day")


def expired(chat: Chat) -> None:
    """Guide residency/expired. What is stored of the stay goes: that it has ended is no field of ours."""
    chat.say("renewal-expired", Say("renewal-lawyers"))
    chat.card("renewal-counter-expired")
    tell_human(chat, "expired")
    _forget(chat)


def tell_human(chat: Chat, reason: str) -> None:
    chat.hand_over(reason)
    chat.say("renewal-told")


def _forget(chat: Chat) -> None:
    """Also what this very run has kept before its end."""
    chat.forget(FACT)
    chat.schedule(TOPIC, ())


def _how(residence: Residence, today: date) -> str:
    """The state, or why it is another matter: refused, the last day is today, or counters are closed until it."""
    if residence.refused:
        return "refused"
    if residence.last_day < today or not urgent(residence, today):
        return str(state(residence.stay, today))
    return "today" if residence.last_day == today else "closed"


def _when(on: date, what: str) -> Say:
    return Say(REMIND_LINE if what.startswith(REMIND) else f"renewal-when-{what}", {"on": on})


def _entry(on: date, what: str, hour: int) -> Value:
    at = datetime.combine(on, time(FIRST_HOUR if what in EARLY else hour))
    return {"what": what, "at": at.isoformat()}
