"""A new job: its first day, what is owed to whom, and how it goes after 1, 4, 12 and 26 weeks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.flows.accepts import Choice, YesNo
from bot.flows.chat import Chat
from bot.flows.effects import Say
from bot.flows.renewal.residence import hour_of
from bot.flows.settling.questions import ask_job, ask_sent, ask_start
from bot.flows.settling.talks import payslip, talk
from bot.programme.settling import FACT, NOTICE_DAYS, TOPIC, Job, checkins, held, now_due, plan


async def settling(chat: Chat) -> None:
    """Opened from the menu, or by the button under a reminder; what is due is asked, else it says what comes."""
    job, today = Job.of_fact(chat.fact(FACT)), chat.today("asked")
    if job is None:
        job = await _first_time(chat, today)
    elif not (now_due(job, today) or _sends(job, today)):
        await _overview(chat, job, today)
        return
    elif _sends(job, today):
        job = await _sent(chat, job, today)
    await _talks(chat, job, today)


async def _first_time(chat: Chat, today: date) -> Job:
    chat.say("settling-hello", keeps=bool(chat.fact("keeps")))
    job = await ask_job(chat, today)
    _keep(chat, job, today)
    _say_days(chat, job, today)
    await chat.save("job")
    return job


async def _sent(chat: Chat, job: Job, today: date) -> Job:
    job = await ask_sent(chat, job, today)
    _keep(chat, job, today)
    await chat.save("notice")
    return job


async def _talks(chat: Chat, job: Job, today: date) -> None:
    """What is due, then what comes; the talk counts as held only at its end."""
    names = now_due(job, today)
    for name in names:
        chat.say("settling-talk", talk=name)
        await talk(chat.sub(name, words="settling"), name)
    if names:
        job = replace(job, done=held(job, today))
        _keep(chat, job, today)
        chat.say("settling-thanks")
        coming = next((day for day, _ in checkins(job) if day > today), None)
        chat.say("settling-next-talk", day=coming if await _reminds(chat, job, today) else None)


async def _overview(chat: Chat, job: Job, today: date) -> None:
    _say_days(chat, job, today)
    owed = ("sent",) if job.notice == "open" else ()
    what = await chat.ask("what", Choice("payslip", *owed, "change", "ended", "nothing", prefix="settling-what"))
    if what == "payslip":
        await payslip(chat)
    elif what == "sent":
        _keep(chat, await ask_sent(chat, job, today), today)
    elif what == "change":
        await _change(chat, job, today)
    elif what == "ended":
        chat.forget(FACT)
        chat.schedule(TOPIC, ())
        chat.say("settling-ended")
    else:
        await _reminds(chat, job, today)
        chat.say("settling-goes-on")


async def _change(chat: Chat, job: Job, today: date) -> None:
    """Another first day: everything counts from it, and what then lies ahead is asked again."""
    changed = replace(await ask_start(chat), notice=job.notice)
    come = {name for day, name in checkins(changed) if day <= today}
    changed = replace(changed, done=tuple(name for name in job.done if name in come))
    _keep(chat, changed, today)
    await _reminds(chat, changed, today)
    _say_days(chat, changed, today)


def _keep(chat: Chat, job: Job, today: date) -> None:
    chat.remember(FACT, job.fact())
    if not _is_stopped(chat):
        chat.schedule(TOPIC, plan(job, today=today, hour=hour_of(chat)))


async def _reminds(chat: Chat, job: Job, today: date) -> bool:
    """Whether reminders come; those that were stopped, or all went unanswered, do not come back by themselves."""
    steps = plan(job, today=today, hour=hour_of(chat))
    if not (steps and chat.fact("keeps")):
        return False
    if not _is_stopped(chat):
        return True
    again = await chat.ask("again", YesNo())
    if again:
        chat.schedule(TOPIC, steps)
    return again


def _is_stopped(chat: Chat) -> bool:
    reminded = chat.fact("reminded")
    return chat.fact(FACT) is not None and not (isinstance(reminded, list) and FACT in reminded)


def _sends(job: Job, today: date) -> bool:
    """Whether it is time to ask about the notice again."""
    return job.notice == "open" and (today - job.start).days >= NOTICE_DAYS[0]


def _say_days(chat: Chat, job: Job, today: date) -> None:
    lines = [Say("settling-day", {"talk": name, "day": day}) for day, name in checkins(job) if day > today]
    chat.say("settling-days", *lines, day=job.start, many=len(lines), reminds=bool(chat.fact("keeps")))
