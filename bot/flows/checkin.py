"""How was your week? Two taps and, if you like, a few words; how somebody feels stays between them and this chat."""

from __future__ import annotations

from datetime import date

from bot.flows.accepts import Choice, Text
from bot.flows.chat import Chat
from bot.flows.effects import Say, Value
from bot.flows.renewal.residence import hour_of
from bot.flows.telling import offer_to_tell
from bot.programme.checkins import (
    ALLOWED,
    ASKED_IF_ALLOWED,
    DAY,
    FACT,
    WAYS,
    WEEKS,
    Checkin,
    is_low,
    joined,
    known,
    points,
)
from bot.programme.opening import WEEKDAYS, topic, weekly

FLOW = "checkin"
GOALS = "goals"
LONGEST = 1_000
GOALS_TAKEN_UP = 3
STEPS = ("some", "none", "stuck")  # that a goal is reached is said in the goals themselves
MOST_STEPS = 52
SHOWN = 8  # weeks in the chat
DRAWN = 26  # weeks in the picture
WORTH_SHOWING = 2  # a single week is no trend
NONE = "none"


async def checkin(chat: Chat) -> None:
    """Opened from the menu, or by the button under a reminder once a week."""
    before, today = known(chat.fact(FACT)), chat.today("asked")
    if not before:
        chat.say("checkin-hello", keeps=bool(chat.fact("keeps")))
    week = await _week(chat, again=bool(before))
    if week == "day":
        _remind(chat, await _ask_day(chat), today)
        return
    way = await chat.ask("way", Choice(*WAYS, prefix="checkin-way"))
    allowed = await _allowed(chat)
    body = await _body(chat, allowed)
    words = await chat.ask("words", Text(LONGEST), skippable=True)
    new: Checkin = {"on": today.isoformat(), "week": WEEKS.index(week) + 1, "way": way, **body, "words": words}
    rows = joined(before, new)
    chat.remember(FACT, [*rows])
    chat.say("checkin-thanks", keeps=bool(chat.fact("keeps")))
    await chat.save("kept")
    writes = await _whom_to_talk_to(chat, rows, way)
    if not writes:
        await _goals(chat, today)
        _trend(chat, rows, allowed)
    await _next(chat, today, hurry=writes)


async def _week(chat: Chat, *, again: bool) -> str:
    """The first tap; who has been here before can change the day of the reminder instead."""
    changes = ("day",) if again else ()
    return await chat.ask("week", Choice(*reversed(WEEKS), *changes, prefix="checkin-week"))


async def _allowed(chat: Chat) -> dict[str, Value]:
    """Whether sleep and mood may be asked about: that is asked once, and only of who is kept."""
    allowed = chat.fact(ALLOWED)
    if isinstance(allowed, dict):
        return allowed
    return await _allow(chat) if chat.fact("keeps") else {}


async def _allow(chat: Chat) -> dict[str, Value]:
    what = await chat.ask("allowed", Choice("both", *ASKED_IF_ALLOWED, NONE, prefix="checkin-allowed"))
    allowed: dict[str, Value] = {name: what in ("both", name) for name in ASKED_IF_ALLOWED}
    chat.remember(ALLOWED, allowed)
    return allowed


async def _body(chat: Chat, allowed: dict[str, Value]) -> dict[str, int | None]:
    answers: dict[str, int | None] = {}
    for name in ASKED_IF_ALLOWED:
        answers[name] = None
        if allowed.get(name):
            said = await chat.ask(name, Choice(*reversed(WEEKS), prefix=f"checkin-{name}"), skippable=True)
            answers[name] = WEEKS.index(said) + 1 if said else None
    return answers


async def _whom_to_talk_to(chat: Chat, rows: list[Checkin], way: str) -> bool:
    """A thing in the way has somebody who knows about it; a low week has people to talk to, if wanted.

    True where the person wants to write to one now: then nothing else is asked.
    """
    if way != "nothing":
        chat.say(f"checkin-ask-{way}")
    if not is_low(rows):
        return False
    chat.say("checkin-low")
    writes = await offer_to_tell(chat.sub("tell"), FLOW, words=rows[-1]["words"])
    await chat.save("told")
    return writes


async def _goals(chat: Chat, today: date) -> None:
    """One tap for each open goal; nothing of a goal is changed but that it gets a step more."""
    goals = [dict(goal) for goal in _list(chat.fact(GOALS)) if isinstance(goal, dict)]
    taken = [goal for goal in goals if goal.get("state") == "open"][:GOALS_TAKEN_UP]
    left = iter(taken)
    for each in chat.each("goal", most=GOALS_TAKEN_UP):
        goal = next(left, None)
        if goal is None:
            break
        if step := await _step(each, str(goal.get("text"))):
            goal["progress"] = _moved(_list(goal.get("progress")), today.isoformat(), step)
    if taken:
        chat.remember(GOALS, [*goals])
        await chat.save("goals")


def _moved(progress: list[Value], on: str, step: str) -> list[Value]:
    """With this week's step, in place of one of the same day."""
    earlier = [each for each in progress if not (isinstance(each, dict) and each.get("on") == on)]
    new: Value = {"on": on, "step": step}
    return [*earlier, new][-MOST_STEPS:]


async def _step(chat: Chat, goal: str) -> str | None:
    step = await chat.ask("step", Choice(*STEPS, prefix="checkin-step"), skippable=True, goal=goal)
    if step == "stuck":
        chat.say("checkin-stuck")
    return step


def _trend(chat: Chat, rows: list[Checkin], allowed: dict[str, Value]) -> None:
    if len(rows) < WORTH_SHOWING or not chat.fact("keeps"):
        return
    lines = (Say("checkin-trend-week", {"on": date.fromisoformat(row["on"]), "week": row["week"]}) for row in rows)
    chat.say("checkin-trend", *[*lines][-SHOWN:])
    chat.document("paper", {"paper": "trend", "form": "png", "points": [*points(rows, allowed)[-DRAWN:]]})


async def _next(chat: Chat, today: date, *, hurry: bool) -> None:
    """Ask for a day the first time, and where the reminders were stopped: they do not come back by themselves."""
    if not chat.fact("keeps"):
        return
    day = chat.fact(DAY)
    if day is None or (day != NONE and FLOW not in _list(chat.fact("reminded"))):
        day = None if hurry else await _ask_day(chat)
    if day is not None:
        _remind(chat, str(day), today)


async def _ask_day(chat: Chat) -> str:
    day = await chat.ask("day", Choice(*WEEKDAYS, NONE, prefix="checkin-day"))
    chat.remember(DAY, day)
    return day


def _remind(chat: Chat, day: str, today: date) -> None:
    """As many as may stay unanswered, in place of the old ones."""
    steps = () if day == NONE else weekly(FLOW, day, after=today, hour=hour_of(chat))
    chat.schedule(topic(FLOW), steps)
    if steps:
        chat.say("checkin-next", day=steps[0].at.date(), pushes=bool(chat.fact("pushes")))
    else:
        chat.say("checkin-no-next")


def _list(value: Value) -> list[Value]:
    return value if isinstance(value, list) else []
