"""Goals: from the picture in three years back to this week, at most three at a time, one tap a week for each.

Opened from the menu and by the weekly reminder. What is kept stands in `bot.programme.plans`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import cast

from bot.flows.accepts import Choice, Text, YesNo
from bot.flows.chat import Chat
from bot.flows.choosing import DayOr, Listed, Suggested
from bot.flows.effects import Say
from bot.flows.keeping import may_keep
from bot.flows.renewal.residence import hour_of
from bot.programme.opening import WEEKDAYS, topic, weekly
from bot.programme.plans import (
    ACTIONS,
    GOALS,
    HORIZONS,
    MOST_OPEN,
    PICTURE,
    WEEKLY,
    Goal,
    goals_fact,
    goals_of,
)

FLOW = "goals"
LONGEST = 200  # characters of a goal
LONGEST_PICTURE = 300
QUESTIONS = 5  # about one goal, with the last "all right?"
SPANS = {"week": 7, "month": 30, "quarter": 91}  # days


async def goals(chat: Chat) -> None:
    """Whoever does not want goals kept makes one all the same, to copy."""
    keeps = await may_keep(chat)
    known = goals_of(chat.fact(GOALS))
    if known or chat.fact(PICTURE):
        await _again(chat, known)
    else:
        chat.say("goals-hello")
        await _look_ahead(chat, known, keeps=keeps)


async def _again(chat: Chat, known: Sequence[Goal]) -> None:
    """A week after the last look, or when asked for: how it is going; then whatever the person wants."""
    began = chat.today("began")
    asked = any(goal.due(began) for goal in known)
    if asked:
        chat.say("goals-look")
        known = await _round(chat, known)
    else:
        _say_open(chat, known)
    what = await chat.ask("now", Choice(*_options(chat, known, asked=asked), prefix="goals-now"))
    if what == "progress":
        await _round(chat, known)
    elif what == "new":
        await _new(chat, known, None, keeps=True)
    elif what == "picture":
        _say_picture(chat)
        await _look_ahead(chat, known, keeps=True)
    elif what == "bye":
        chat.say("goals-bye")
    else:
        _set_weekly(chat, known, chat.today("weekly"), wanted=what == "weekly")


def _options(chat: Chat, known: Sequence[Goal], *, asked: bool) -> tuple[str, ...]:
    some = any(goal.open for goal in known)
    progress = ("progress",) if some and not asked else ()
    reminders = ("quiet",) if _is_reminded(chat) else ("weekly",) if some else ()
    return (*progress, "new", "picture", *reminders, "bye")


def _say_open(chat: Chat, known: Sequence[Goal]) -> None:
    lines = [_line(goal) for goal in known if goal.open]
    chat.say("goals-open" if lines else "goals-none-open", *lines)


def _line(goal: Goal) -> Say:
    return Say("goals-line", {"text": goal.text, "until": goal.until})


def _say_picture(chat: Chat) -> None:
    picture = cast("dict[str, str | None]", chat.fact(PICTURE) or {})
    lines = [Say(f"goals-picture-{name}", {"text": text}) for name in HORIZONS if (text := picture.get(name))]
    if lines:
        chat.say("goals-picture", *lines)


async def _look_ahead(chat: Chat, known: Sequence[Goal], *, keeps: bool) -> None:
    """From far to near; the last answer is what a goal can be made of."""
    steps = len(HORIZONS) + 1
    picture = dict(cast("dict[str, str | None]", chat.fact(PICTURE) or {}))
    later: str | None = None
    for at, name in enumerate(HORIZONS, 1):
        _progress(chat, at, steps + QUESTIONS)
        later = await chat.ask(name, Text(LONGEST_PICTURE), skippable=True, later=later)
        picture[name] = later or picture.get(name)
    if keeps and any(picture.values()):
        chat.remember(PICTURE, {**picture})
        chat.say("goals-picture-noted")
        await chat.save("picture")
    _progress(chat, steps, steps + QUESTIONS)
    week = await chat.ask("this-week", Text(LONGEST), skippable=True, later=later)
    if week:
        await _new(chat, known, week, keeps=keeps, before=steps)
    else:
        chat.say("goals-later")


def _progress(chat: Chat, at: int, of: int) -> None:
    chat.progress(at, of, (of - at) // 2 + 1)


async def _new(chat: Chat, known: Sequence[Goal], text: str | None, *, keeps: bool, before: int = 0) -> None:
    """One more goal, of which at most three are open."""
    if sum(goal.open for goal in known) >= MOST_OPEN:
        known = await _make_room(chat, known)
    if sum(goal.open for goal in known) >= MOST_OPEN:
        chat.say("goals-three-stay")
        return
    goal = await _questions(chat, known, text, before)
    if goal is None:
        chat.say("goals-left")
    elif not keeps:
        chat.say("goals-copied", _line(goal))
    else:
        known = [*known, goal]
        chat.remember(GOALS, goals_fact(known))
        chat.say("goals-noted")
        await chat.save("goal")
        await _ask_weekly(chat, known, goal.since)


async def _make_room(chat: Chat, known: Sequence[Goal]) -> Sequence[Goal]:
    chat.say("goals-fourth", *(_line(goal) for goal in known if goal.open))
    names = {str(goal.id): goal.text for goal in known if goal.open}
    which = await chat.ask("room", Listed(names, "later", prefix="goals-room"))
    if which == "later":
        return known
    goal = next(goal for goal in known if str(goal.id) == which)
    over = Choice("done", "gone", prefix="goals-step")
    step = await chat.ask("room-step", over, key="goals-step", text=goal.text, until=goal.until)
    return await _move(chat, known, {goal.id: step}, "room")


async def _questions(chat: Chat, known: Sequence[Goal], text: str | None, before: int) -> Goal | None:
    """What exactly, how it is seen, until when, and whose it is; None where it is then left."""
    of = before + QUESTIONS
    _progress(chat, before + 1, of)
    made_of, text = await _what(chat, known, text)
    _progress(chat, before + 2, of)
    sign = await chat.ask("sign", Text(LONGEST), skippable=True, text=text)
    _progress(chat, before + 3, of)
    until = await _until(chat)
    _progress(chat, before + 4, of)
    mine = await chat.ask("mine", Choice("yes", "partly", "no", prefix="goals-mine"), skippable=True, text=text)
    if mine in {"partly", "no"}:
        text = await chat.ask("my-part", Text(LONGEST), skippable=True, text=text) or text
    _progress(chat, of, of)
    last = Choice("keep", "leave", prefix="goals-all-right")
    if await chat.ask("all-right", last, text=text, sign=sign, until=until) == "leave":
        return None
    number = max((goal.id for goal in known), default=0) + 1
    return Goal(number, text, chat.today("made"), sign=sign, until=until, made_of=made_of)


async def _what(chat: Chat, known: Sequence[Goal], text: str | None) -> tuple[str | None, str]:
    """The suggestion that a goal is made of, if it is made of one, and the goal in words that are exact."""
    if text is None:
        texts = _suggestions(chat, known)
        own = Suggested({f"s{at}": each for at, each in enumerate(texts)}, LONGEST)
        text = await chat.ask("what", own, suggested=bool(texts))
        if text not in texts:
            return None, text
    return text, await chat.ask("exactly", Text(LONGEST), skippable=True, text=text) or text


def _suggestions(chat: Chat, known: Sequence[Goal]) -> list[str]:
    """What lessons ended in, the newest first, and what was to be true in three months."""
    actions = cast("list[dict[str, str]]", chat.fact(ACTIONS) or [])
    picture = cast("dict[str, str | None]", chat.fact(PICTURE) or {})
    texts = [*(action["text"] for action in reversed(actions)), picture.get("three-months")]
    made = {goal.made_of for goal in known}
    return list(dict.fromkeys(text[:LONGEST] for text in texts if text and text[:LONGEST] not in made))


async def _until(chat: Chat) -> date | None:
    day = await chat.ask("until", DayOr(*SPANS, prefix="goals-until"), skippable=True)
    return chat.today("until-told") + timedelta(days=SPANS[day]) if isinstance(day, str) else day


async def _ask_weekly(chat: Chat, known: Sequence[Goal], today: date) -> None:
    """Asked for the first goal, and where reminders have stopped: they do not come back by themselves."""
    if _is_reminded(chat):
        _lay_out(chat, known, today)
    elif chat.fact(WEEKLY) is not False:
        chat.progress_over()
        _set_weekly(chat, known, today, wanted=await chat.ask("weekly", YesNo()))


def _set_weekly(chat: Chat, known: Sequence[Goal], today: date, *, wanted: bool) -> None:
    chat.remember(WEEKLY, wanted)
    _lay_out(chat, known if wanted else (), today)
    chat.say("goals-weekly-on" if wanted else "goals-weekly-off")


def _is_reminded(chat: Chat) -> bool:
    """Whether reminders of this are still to come: they may have been stopped, or have all gone unanswered."""
    return FLOW in cast("list[str]", chat.fact("reminded") or [])


def _lay_out(chat: Chat, known: Sequence[Goal], today: date) -> None:
    """The next reminders, counted from today, in place of the old ones."""
    some = any(goal.open for goal in known)
    weekday = WEEKDAYS[today.weekday()]
    chat.schedule(topic(FLOW), weekly(FLOW, weekday, after=today, hour=hour_of(chat)) if some else ())


async def _round(chat: Chat, known: Sequence[Goal]) -> Sequence[Goal]:
    """One tap for each open goal."""
    steps: dict[int, str] = {}
    taps = Choice("none", "some", "done", "gone", prefix="goals-step")
    for goal in [goal for goal in known if goal.open]:
        one = chat.sub(f"goal-{goal.id}", words="goals")
        step = await one.ask("step", taps, skippable=True, text=goal.text, until=goal.until)
        if step:
            steps[goal.id] = step
    return await _move(chat, known, steps, "round")


async def _move(chat: Chat, known: Sequence[Goal], steps: dict[int, str], name: str) -> Sequence[Goal]:
    """Keep the steps that were told, and say how it stands."""
    today = chat.today(name)
    moved = [goal.moved(steps[goal.id], today) if goal.id in steps else goal for goal in known]
    told = [goal for goal in moved if goal.id in steps]
    lines = [Say(f"goals-round-{steps[goal.id]}", {"text": goal.text}) for goal in told]
    if lines:
        chat.say("goals-round", *lines)
    for goal in told:
        if goal.open and goal.still:
            chat.say("goals-smaller", text=goal.text)
    chat.remember(GOALS, goals_fact(moved))
    if _is_reminded(chat):
        _lay_out(chat, moved, today)
    await chat.save(name)
    return moved
