"""Goals: from the picture in three years back to this week, at most three at a time, one tap a week for each.

Opened from the menu and by the weekly reminder. What is kept stands in `bot.programme.plans`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import cast

from bot.flows.accepts import Choice, Text, YesNo
from bot.flows.chat import Chat
from bot.flows.choosing import DayOr, Listed
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
    known, today = goals_of(chat.fact(GOALS)), chat.today("began")
    if known or chat.fact(PICTURE):
        await _again(chat, known, today)
    else:
        chat.say("goals-hello")
        await _look_ahead(chat, known, today, keeps=keeps)


async def _again(chat: Chat, known: Sequence[Goal], today: date) -> None:
    """A week after the last look, or when asked for: how it is going; then whatever the person wants."""
    asked = any(goal.due(today) for goal in known)
    if asked:
        chat.say("goals-look")
        known = await _round(chat, known, today)
    else:
        _say_open(chat, known)
    what = await chat.ask("now", Choice(*_options(chat, known, asked=asked), prefix="goals-now"))
    if what == "progress":
        await _round(chat, known, today)
    elif what == "new":
        await _new(chat, known, today, None, keeps=True)
    elif what == "picture":
        _say_picture(chat)
        await _look_ahead(chat, known, today, keeps=True)
    elif what == "bye":
        chat.say("goals-bye")
    else:
        _set_weekly(chat, known, today, wanted=what == "weekly")


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


async def _look_ahead(chat: Chat, known: Sequence[Goal], today: date, *, keeps: bool) -> None:
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
        await _new(chat, known, today, week, keeps=keeps, before=steps)
    else:
        chat.say("goals-later")


def _progress(chat: Chat, at: int, of: int) -> None:
    chat.progress(at, of, (of - at) // 2 + 1)


async def _new(
    chat: Chat, known: Sequence[Goal], today: date, text: str | None, *, keeps: bool, before: int = 0
) -> None:
    """One more goal, of which at most three are open."""
    if sum(goal.open for goal in known) >= MOST_OPEN:
        known = await _make_room(chat, known, today)
    if sum(goal.open for goal in known) >= MOST_OPEN:
        chat.say("goals-three-stay")
        return
    goal = await _questions(chat, known, today, text, before)
    if goal is None:
        chat.say("goals-left")
    elif not keeps:
        chat.say("goals-copied", _line(goal))
    else:
        known = [*known, goal]
        chat.remember(GOALS, goals_fact(known))
        chat.say("goals-noted")
        await chat.save("goal")
        await _ask_weekly(chat, known, today)


async def _make_room(chat: Chat, known: Sequence[Goal], today: date) -> Sequence[Goal]:
    chat.say("goals-fourth", *(_line(goal) for goal in known if goal.open))
    names = {str(goal.id): goal.text for goal in known if goal.open}
    which = await chat.ask("room", Listed(names, "later", prefix="goals-room"))
    if which == "later":
        return known
    goal = next(goal for goal in known if str(goal.id) == which)
    over = Choice("done", "gone", prefix="goals-step")
    step = await chat.ask("room-step", over, key="goals-step", text=goal.text, until=goal.until)
    return await _move(chat, known, {goal.id: step}, today, "room")


async def _questions(chat: Chat, known: Sequence[Goal], today: date, text: str | None, before: int) -> Goal | None:
    """What exactly, how it is seen, until when, and whose it is; None where it is then left."""
    of = before + QUESTIONS
    made_of = text or await _suggestion(chat, known)
    _progress(chat, before + 1, of)
    if made_of:
        text = await chat.ask("exactly", Text(LONGEST), skippable=True, text=made_of) or made_of
    else:
        text = await chat.ask("what", Text(LONGEST))
    _progress(chat, before + 2, of)
    sign = await chat.ask("sign", Text(LONGEST), skippable=True, text=text)
    _progress(chat, before + 3, of)
    until = await chat.ask("until", DayOr(*SPANS, prefix="goals-until"), skippable=True)
    until = today + timedelta(days=SPANS[until]) if isinstance(until, str) else until
    _progress(chat, before + 4, of)
    mine = await chat.ask("mine", Choice("yes", "partly", "no", prefix="goals-mine"), skippable=True, text=text)
    if mine in {"partly", "no"}:
        text = await chat.ask("my-part", Text(LONGEST), skippable=True, text=text) or text
    _progress(chat, of, of)
    last = Choice("keep", "leave", prefix="goals-all-right")
    if await chat.ask("all-right", last, text=text, sign=sign, until=until) == "leave":
        return None
    number = max((goal.id for goal in known), default=0) + 1
    return Goal(number, text, today, sign=sign, until=until, made_of=made_of)


async def _suggestion(chat: Chat, known: Sequence[Goal]) -> str | None:
    """What lessons ended in, the newest first, and what was to be true in three months; None: in own words."""
    actions = cast("list[dict[str, str]]", chat.fact(ACTIONS) or [])
    picture = cast("dict[str, str | None]", chat.fact(PICTURE) or {})
    texts = [*(action["text"] for action in reversed(actions)), picture.get("three-months")]
    made = {goal.made_of for goal in known}
    names = {str(at): text[:LONGEST] for at, text in enumerate(texts) if text and text[:LONGEST] not in made}
    if not names:
        return None
    which = await chat.ask("from", Listed(names, "own", prefix="goals-from"))
    return names.get(which)


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


async def _round(chat: Chat, known: Sequence[Goal], today: date) -> Sequence[Goal]:
    """One tap for each open goal."""
    steps: dict[int, str] = {}
    taps = Choice("none", "some", "done", "gone", prefix="goals-step")
    for goal in [goal for goal in known if goal.open]:
        one = chat.sub(f"goal-{goal.id}", words="goals")
        step = await one.ask("step", taps, skippable=True, text=goal.text, until=goal.until)
        if step:
            steps[goal.id] = step
    return await _move(chat, known, steps, today, "round")


async def _move(chat: Chat, known: Sequence[Goal], steps: dict[int, str], today: date, name: str) -> Sequence[Goal]:
    """Keep the steps that were told, and say how it stands."""
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
