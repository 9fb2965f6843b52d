"""Applications for jobs: add them, tell what came back, plan the next step, take the list along.

Opened from the menu and by the reminder of a next step. What is kept stands in `bot.programme.plans`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import cast

from bot.flows.accepts import Choice, Text, YesNo
from bot.flows.chat import Chat
from bot.flows.choosing import DayOr, Listed
from bot.flows.effects import Say, Value
from bot.flows.keeping import may_keep
from bot.flows.renewal.residence import hour_of
from bot.programme.opening import topic
from bot.programme.plans import (
    APPLICATIONS,
    MOST_APPLICATIONS,
    Application,
    applications_fact,
    applications_of,
)
from bot.programme.residency import Step

FLOW = "applications"
LONGEST_NAME = 80
LONGEST = 200
SHOWN = 8  # of the open ones in a message
AT_ONCE = 10  # that can be added one after another
AHEAD = {"tomorrow": 1, "week": 7}  # days
COLUMNS = ("company", "job", "found", "sent", "state", "next", "next-on", "learned")


async def applications(chat: Chat) -> None:
    """A list lives from being kept; whoever does not want that hears how else to do it."""
    if not await may_keep(chat):
        chat.say("applications-unkept")
        return
    known = applications_of(chat.fact(APPLICATIONS))
    if not known:
        chat.say("applications-hello")
        await _add(chat, known)
        return
    known = _still_reminded(chat, known)
    _say_open(chat, known)
    what = await chat.ask("what", Choice("update", "add", "file", "bye", prefix="applications-what"))
    if what == "update":
        await _update(chat, known)
    elif what == "add":
        await _add(chat, known)
    elif what == "file":
        _give_file(chat, known)
    else:
        chat.say("applications-bye")


def _in_order(known: Iterable[Application]) -> list[Application]:
    """The open ones first, of these the ones with the nearest next step, then what changed last."""
    latest = sorted(known, key=lambda each: (each.changed, each.id), reverse=True)
    return sorted(latest, key=lambda each: (not each.open, each.next_on or date.max))


def _say_open(chat: Chat, known: Sequence[Application]) -> None:
    found = [each for each in _in_order(known) if each.open]
    if not found:
        chat.say("applications-none-open")
        return
    lines = [line for each in found[:SHOWN] for line in _lines(each)]
    if len(found) > SHOWN:
        lines.append(Say("applications-more-open", {"count": len(found) - SHOWN}))
    chat.say("applications-open", *lines, count=len(found))


def _lines(each: Application) -> list[Say]:
    line = Say(f"applications-line-{each.state}", {"title": each.title, "sent": each.sent})
    step = Say("applications-next-line", {"next": each.next, "day": each.next_on})
    return [line, step] if each.next else [line]


async def _add(chat: Chat, known: Sequence[Application]) -> None:
    """One after another, each kept as soon as it is told."""
    for one in chat.each("new", most=AT_ONCE):
        if len(known) >= MOST_APPLICATIONS:
            known = _make_room(one, known)
        number = max((each.id for each in known), default=0) + 1
        new = await _questions(one, number)
        known = (*known, new)
        _keep(one, known, new.changed)
        one.say("applications-added", company=new.company, sent=new.sent)
        await one.save("added")
        if not await one.ask("another", YesNo()):
            break
    chat.say("applications-bye")


async def _questions(chat: Chat, number: int) -> Application:
    company = await chat.ask("company", Text(LONGEST_NAME))
    job = await chat.ask("job", Text(LONGEST_NAME), skippable=True)
    sent = await chat.ask("sent", DayOr("today", "not-yet", prefix="applications-sent"))
    today = chat.today("told")
    found = await chat.ask("found", Text(LONGEST_NAME), skippable=True)
    day = {"today": today, "not-yet": None}[sent] if isinstance(sent, str) else sent
    return Application(number, company, job or "", today, "sent" if day else "planned", found, day)


def _make_room(chat: Chat, known: Sequence[Application]) -> tuple[Application, ...]:
    """The oldest of those that are over goes, and nothing is lost: the whole list is handed out first."""
    oldest = _in_order(known)[-1]
    chat.say("applications-full", most=MOST_APPLICATIONS, company=oldest.company)
    _give(chat, known)
    return tuple(each for each in known if each != oldest)


async def _update(chat: Chat, known: Sequence[Application]) -> None:
    names = {str(each.id): each.title for each in _in_order(known)}
    which = await chat.ask("which", Listed(names, prefix="applications-which"))
    old = next(each for each in known if str(each.id) == which)
    news = await chat.ask("news", Choice(*_news(old), prefix="applications-news"), title=old.title)
    if news == "remove":
        await _remove(chat, known, old)
        return
    new = await _told(chat, replace(old, changed=chat.today("told")), news)
    _keep(chat, [new if each == old else each for each in known], chat.today("kept"))
    chat.say("applications-noted", title=new.title, next=new.next)


def _news(old: Application) -> tuple[str, ...]:
    """What can have happened: an answer is not late before the application was sent."""
    first, late = ("sent",) if old.state == "planned" else (), () if old.state == "planned" else ("silent",)
    return (*first, "invited", "test", "offer", "rejected", *late, "withdrawn", "next", "remove")


async def _told(chat: Chat, old: Application, news: str) -> Application:
    """Take up one piece of news, with what belongs to it."""
    if news == "next":
        return await _next(chat, old)
    if news == "sent":
        day = await chat.ask("sent-on", DayOr("today", prefix="applications-sent-on"))
        sent = chat.today("sent-today") if isinstance(day, str) else day
        return await _next(chat, replace(old, state=news, sent=sent))
    chat.say(f"applications-{news}")
    new = replace(old, state=news)
    if new.open:
        return await _next(chat, new)
    if news == "rejected":
        learned = await chat.ask("learned", Text(LONGEST), skippable=True)
        new = replace(new, learned=learned or old.learned)
    return replace(new, next=None, next_on=None, remind=False)


async def _next(chat: Chat, old: Application) -> Application:
    """What comes next takes the place of what was to come next before."""
    step = await chat.ask("next", Text(LONGEST), skippable=True)
    bare = replace(old, next=step, next_on=None, remind=False)
    if not step:
        return bare
    day = await chat.ask("next-on", DayOr(*AHEAD, prefix="applications-next-on"), skippable=True, next=step)
    today = chat.today("next-told")
    day = today + timedelta(days=AHEAD[day]) if isinstance(day, str) else day
    wanted = day is not None and day > today and await chat.ask("remind", YesNo(), day=day)
    return replace(bare, next_on=day, remind=wanted)


async def _remove(chat: Chat, known: Sequence[Application], old: Application) -> None:
    if not await chat.ask("remove", YesNo(), title=old.title):
        chat.say("applications-not-removed")
        return
    _keep(chat, [each for each in known if each != old], chat.today("kept"))
    chat.say("applications-removed")


def _keep(chat: Chat, known: Sequence[Application], today: date) -> None:
    """The list, and a reminder on each day on which something is to be done."""
    chat.remember(APPLICATIONS, applications_fact(known))
    days = sorted({each.next_on for each in known if each.remind and each.next_on and each.next_on > today})
    at = time(hour_of(chat))
    chat.schedule(topic(FLOW), [_step(day, at) for day in days])


def _step(day: date, at: time) -> Step:
    return Step(f"{topic(FLOW)}/{day}", day.isoformat(), datetime.combine(day, at))


def _still_reminded(chat: Chat, known: tuple[Application, ...]) -> tuple[Application, ...]:
    """Where no reminder is to come any more, those that were wanted are over or were stopped, and stay so."""
    if FLOW in cast("list[str]", chat.fact("reminded") or []):
        return known
    return tuple(replace(each, remind=False) for each in known)


def _give_file(chat: Chat, known: Sequence[Application]) -> None:
    chat.say("applications-file")
    _give(chat, known)


def _give(chat: Chat, known: Sequence[Application]) -> None:
    """A table; what stands in it as {"key": ...} is put into words where it is rendered."""
    rows: list[Value] = [[{"key": f"applications-column-{name}"} for name in COLUMNS]]
    for fact in applications_fact(known):
        cells = {**fact, "state": {"key": f"applications-state-{fact['state']}"}}
        rows.append([cells[name] or "" for name in COLUMNS])
    chat.document("paper", {"paper": FLOW, "form": "csv", "rows": rows})
