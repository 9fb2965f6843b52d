"""The questions about a stay. The flows of this folder await them; each returns the stay as it then is.

Their words are `renewal-...` in every flow: what is given to them is `chat.sub(..., words="renewal")`.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import date, timedelta

from bot.flows.accepts import Choice, Date, Number, YesNo
from bot.flows.chat import Chat
from bot.flows.renewal.outcome import tell_human
from bot.flows.renewal.residence import Residence
from bot.programme.residency import Length

KINDS = ("claim", "activities", "work", "study-family", "unsure")
LENGTHS = ("1y", "2m", "3m", "3y", "5y", "6m", "30d")  # by their digits: who types 6 or 2 picks what was meant
HOURS = ("8", "12", "18", "20")
TRIES = 5
ROUNDS = 20
FAR = timedelta(days=5 * 366 + 31)  # no period is longer than five years
MOST_UNITS = 400

Step = Callable[[Chat, Residence], Coroutine[object, None, Residence]]


async def ask_last_day(chat: Chat, *, before: date | None = None) -> date | None:
    """Asked twice, since every reminder hangs on it. None: it did not get clear. `before` is that of the old card."""
    for attempt in chat.each("last", most=TRIES):
        first = await attempt.ask("last-day", Date())
        again = await attempt.ask("last-day-again", Date())
        which = "first"
        if first != again:
            which = await attempt.ask(
                "which", Choice("first", "second", "neither", prefix="renewal-which"), first=first, second=again
            )
        if which != "neither":
            day = first if which == "first" else again
            if await _plausible(attempt, day, before):
                attempt.say("renewal-last-day-noted", day=day)
                return day
    chat.say("renewal-not-clear")
    return None


async def _plausible(chat: Chat, day: date, before: date | None) -> bool:
    """A day that is probably a slip is asked about; what the person stands by is taken."""
    if day - chat.today("looked-at") > FAR and not await chat.ask("year-right", YesNo(), day=day):
        return False
    return before is None or day > before or await chat.ask("not-later", YesNo(), day=day, before=before)


async def change_last_day(chat: Chat, residence: Residence) -> Residence:
    day = await ask_last_day(chat)
    return replace(residence, last_day=day) if day else residence


async def ask_kind(chat: Chat, residence: Residence) -> Residence:
    return replace(residence, kind=await chat.ask("kind", Choice(*KINDS, prefix="renewal-kind")))


async def change_kind(chat: Chat, residence: Residence) -> Residence:
    return await ask_both(chat, await ask_kind(chat, residence))


async def ask_length(chat: Chat, residence: Residence) -> Residence:
    length = await chat.ask("length", Choice(*LENGTHS, "other", prefix="renewal-length"))
    if length == "other":
        unit = await chat.ask("unit", Choice("m", "d", prefix="renewal-unit"))
        count = await chat.ask("count", Number(1, MOST_UNITS), unit=unit)
        length = str(Length.parse(f"{count}{unit}"))
    return replace(residence, length=length)


async def ask_work(chat: Chat, residence: Residence) -> Residence:
    """What is printed, never what we would infer from the kind of stay."""
    work = await chat.ask("work", Choice("none", "paper", "any", "unsure", prefix="renewal-work"))
    if work == "unsure":
        chat.say("renewal-work-guide")
    return replace(residence, work=work)


async def ask_filed(chat: Chat, residence: Residence) -> Residence:
    """Whether papers are in, and then when and how."""
    filed = None
    if await chat.ask("filed", YesNo(), last_day=residence.last_day):
        filed = await ask_filing(chat, residence)
    return filed or replace(residence, filed=None, how="", receipt="")


async def ask_filing(chat: Chat, residence: Residence) -> Residence | None:
    """When, how and what proof there is; None where nothing was filed yet after all."""
    for attempt in chat.each("filing", most=TRIES):
        filed = await attempt.ask("filed-when", Date(), last_day=residence.last_day)
        if filed > attempt.today("filed-told"):
            again = await attempt.ask("future", Choice("again", "not-yet", prefix="renewal-future"), filed=filed)
            if again == "not-yet":
                return None
        elif await _stands(attempt, told := replace(residence, filed=filed, refused=None)):
            return replace(told, how="", receipt="") if told.stay.filed_late else await _ask_proof(attempt, told)
    return None


async def _stands(chat: Chat, told: Residence) -> bool:
    """Whether a filing day is meant as it was given; one that is early or late for this stay is asked about."""
    if told.stay.filed_early:
        return await chat.ask("filed-early", YesNo(), filed=told.filed, last_day=told.last_day)
    if told.filed and told.filed > told.last_day:
        return await chat.ask("filed-late", YesNo(), filed=told.filed, last_day=told.last_day)
    return True


async def _ask_proof(chat: Chat, residence: Residence) -> Residence:
    how = await chat.ask("how", Choice("counter", "online", "post", "scrivener", prefix="renewal-how"))
    receipt = await chat.ask("receipt", Choice("stamp", "email", "paper", "none", prefix="renewal-receipt"))
    if receipt == "none":
        chat.say("renewal-receipt-get")
    return replace(residence, how=how, receipt=receipt)


async def ask_both(chat: Chat, residence: Residence) -> Residence:
    """Guide residency/two-procedures: a refugee application alone does not make a stay lawful."""
    if residence.kind != "claim":
        return replace(residence, both="")
    both = await chat.ask("both", Choice("both", "one", "unsure", prefix="renewal-both"))
    if both != "both":
        chat.say("renewal-both-means")
        if await chat.ask("both-human", YesNo()):
            tell_human(chat, "two-procedures")
            await chat.save("both-told")
    return replace(residence, both=both)


async def ask_hour(chat: Chat) -> int:
    return int(await chat.ask("hour", Choice(*HOURS, prefix="renewal-hour")))


CHANGES: dict[str, Step] = {
    "last-day": change_last_day,
    "kind": change_kind,
    "length": ask_length,
    "work": ask_work,
    "filed": ask_filed,
}


async def settle(chat: Chat, residence: Residence, hour: int) -> tuple[Residence, int]:
    """Show everything and change what is not right, one thing at a time, until it is."""
    for turn in chat.each("look", most=ROUNDS):
        options = Choice("right", *CHANGES, "hour", prefix="renewal-right")
        what = await turn.ask(
            "right",
            options,
            last_day=residence.last_day,
            kind=residence.kind,
            count=int(residence.length[:-1]),
            unit=residence.length[-1],
            work=residence.work,
            filed=residence.filed,
            hour=hour,
        )
        if what == "right":
            break
        if what == "hour":
            hour = await ask_hour(turn)
        else:
            change = CHANGES[what]
            residence = await change(turn, residence)
    return residence, hour
