"""What is asked about a new job: the first time, and whether the notice of a new employer is sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.flows.accepts import Choice, Date, Number
from bot.flows.chat import Chat
from bot.programme.settling import KINDS, MOST_WEEKS, NOTICE_DAYS, NOTICE_WITHIN, TRIAL, Job, held, now_due

TRIALS = ("4", "9", "13", "26")  # weeks, for what is said in months
OTHER, UNSURE = "other", "unsure"
CARDS = ("engineer", "other-work", "designated", "long-term", UNSURE)
OWING = frozenset({"engineer", "other-work"})


async def ask_job(chat: Chat, today: date) -> Job:
    """The start, what kind it is, and the notice; check-ins that lie far back are not made up for."""
    job = await ask_start(chat)
    job = replace(job, notice=await _ask_card(chat, job, today))
    due = now_due(job, today)
    return replace(job, done=tuple(name for name in held(job, today) if name not in due))


async def ask_start(chat: Chat) -> Job:
    start = await chat.ask("start", Date())
    kind = await chat.ask("kind", Choice(*KINDS, prefix="settling-kind"))
    return Job(start, kind, await _ask_trial(chat) if kind == TRIAL else None)


async def ask_sent(chat: Chat, job: Job, today: date) -> Job:
    """Whether the notice is on its way; "not yet" is as good an answer, and is asked again."""
    what = await chat.ask("sent", Choice("done", "open", "human", prefix="settling-sent"))
    if what == "human":
        chat.open("human")
    if what == "done":
        chat.say("settling-sent-noted")
    else:
        again = bool(chat.fact("keeps")) and (today - job.start).days < NOTICE_DAYS[-1]
        chat.say("settling-notice-where", again=again)
    return replace(job, notice="done" if what == "done" else "open")


async def _ask_trial(chat: Chat) -> int | None:
    length = await chat.ask("trial", Choice(*TRIALS, OTHER, UNSURE, prefix="settling-trial"))
    if length == OTHER:
        return await chat.ask("weeks", Number(1, MOST_WEEKS))
    return None if length == UNSURE else int(length)


async def _ask_card(chat: Chat, job: Job, today: date) -> str:
    """What stands on the card; who owes the notice follows from it, as far as anybody but Immigration can say."""
    card = await chat.ask("card", Choice(*CARDS, prefix="settling-card"), skippable=True)
    if card in OWING:
        late = (today - job.start).days > NOTICE_WITHIN
        chat.say("settling-notice-owed", late=late)
        if card == "other-work":
            chat.say("settling-notice-tied")
        return (await ask_sent(chat, job, today)).notice
    chat.say(f"settling-notice-{card or UNSURE}")
    return "not-owed" if card == "long-term" else "unsure"
