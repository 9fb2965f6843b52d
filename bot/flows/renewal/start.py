"""My dates: what is known and how it stands, or the first time that a person gives them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.flows.accepts import Choice, Either
from bot.flows.chat import Chat
from bot.flows.keeping import may_keep
from bot.flows.renewal.outcome import (
    BASIS,
    conclude,
    days,
    give,
    keep,
    keep_last_day,
    last_call,
    say_papers,
    say_state,
    trouble,
    urgent,
)
from bot.flows.renewal.questions import (
    ask_both,
    ask_filed,
    ask_hour,
    ask_kind,
    ask_last_day,
    ask_length,
    ask_work,
    settle,
)
from bot.flows.renewal.residence import USUAL_HOUR, Residence, hour_of
from bot.programme.residency import FACT, TOPIC, State, state

NEAR = timedelta(days=30)  # a last day within so many is kept as soon as it is sure
OTHERS = {
    "filed": "renewal_filed",
    "card": "renewal_card",
    "more": "renewal_more",
    "refused": "renewal_refused",
    "expired": "renewal_expired",
}


async def renewal(chat: Chat) -> None:
    """Opened from the menu, by a reserved word, and by the other flows of this folder where nothing is known."""
    known = Residence.known(chat)
    if known is None:
        await _first_time(chat)
    elif known.provisional and not known.refused:
        chat.say("renewal-last-day-noted", day=known.last_day)
        await _the_rest(chat, known, keeps=True)
    else:
        await _overview(chat, known)


async def _first_time(chat: Chat) -> None:
    keeps = await may_keep(chat, Either("keep", "count", prefix="renewal-keep"))  # dates are counted all the same
    chat.say("renewal-hello")
    last_day = await ask_last_day(chat)
    if last_day is None:
        return
    residence, today = Residence(last_day), chat.today("said-twice")
    if keeps and timedelta(0) <= last_day - today <= NEAR:
        keep_last_day(chat, residence, today)
        chat.say("renewal-last-day-kept")
        await chat.save("last-day")
    await _the_rest(chat, residence, keeps=keeps)


async def _the_rest(chat: Chat, residence: Residence, *, keeps: bool) -> None:
    """What is asked once the last day is known; where time is short, whether it is filed comes first."""
    hurry = urgent(residence, chat.today("last-day-told"))
    if hurry:
        residence = await ask_filed(chat, residence)
        today = chat.today("hurry-told")  # the answer may have come days after the question
        if trouble(chat, residence, today):
            return
        if residence.filed is None:
            last_call(chat, residence, today)
            return
    for step in (ask_kind, ask_length, ask_work):
        residence = await step(chat, residence)
    if not hurry:
        residence = await ask_filed(chat, residence)
    residence = await ask_both(chat, residence)
    hour = await ask_hour(chat) if keeps else USUAL_HOUR
    residence, hour = await settle(chat, residence, hour)
    conclude(chat, residence, hour, keeps=keeps)


async def _overview(chat: Chat, residence: Residence) -> None:
    today = chat.today("looked")
    say_state(chat, residence, today)
    what = await chat.ask(
        "happened", Choice(*_happenings(residence, state(residence.stay, today)), prefix="renewal-happened")
    )
    if what in OTHERS:
        chat.open(OTHERS[what])
    elif what == "change":
        changed, hour = await settle(chat, residence, hour_of(chat))
        conclude(chat, changed, hour, keeps=True)
    elif what == "calendar":
        chat.say("renewal-calendar", *days(residence, today, reminded=not residence.quiet), BASIS)
        give(chat, residence, hour_of(chat), today)
    elif what == "papers":
        say_papers(chat, residence)
        chat.card("renewal-counter")
    elif what == "not-refused":
        conclude(chat, replace(residence, refused=None), hour_of(chat), keeps=True)
    elif what == "stop":
        await _stop(chat, residence)
    else:
        keep(chat, residence, hour_of(chat), today)
        chat.say("renewal-goes-on")


def _happenings(residence: Residence, now: State) -> tuple[str, ...]:
    """What can have happened since, and what can be had here."""
    if residence.refused:
        return ("card", "refused", "expired", "not-refused")
    news = ("card", "more", "refused") if residence.filed else ("filed", "card", "refused")
    if now is State.EXPIRED:
        return (*news, "expired", "change")
    return (*news, "change", "calendar", "papers", "remind" if residence.quiet else "stop")


async def _stop(chat: Chat, residence: Residence) -> None:
    what = await chat.ask("stop", Choice("stop", "forget", "go-on", prefix="renewal-stop"))
    if what == "go-on":
        chat.say("renewal-goes-on")
        return
    chat.schedule(TOPIC, ())
    if what == "forget":
        chat.forget(FACT)
    else:
        chat.remember(FACT, residence.fact(answered=chat.today("stopped"), quiet=True))
    chat.say("renewal-stopped", forgotten=what == "forget")
