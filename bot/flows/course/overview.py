"""How far one is in the course, and which lesson comes now."""

from __future__ import annotations

from bot.flows.accepts import Choice
from bot.flows.chat import Chat
from bot.flows.course.kept import Progress, remind
from bot.flows.course.lesson import take
from bot.flows.effects import Say
from bot.programme.lessons import BY_ID, PACE, PARTS, RULE, Lesson


async def course(chat: Chat) -> None:
    """One run is one lesson: what was answered in it goes when it ends, and the overview comes again."""
    known = Progress.known(chat)
    if known.keeps and not known.pace:
        chat.say("course-hello")
        await _pace(chat, known)
        return
    what = await _what(chat, known)
    if what == "go-on" and known.at:
        await take(chat, *known.at)
    elif what == "next" and known.next:
        await take(chat, known.next)
    elif what == "choose":
        await take(chat, await _choose(chat, known))
    elif what == "pace":
        await _pace(chat, known)
    else:
        chat.say("course-enough")


async def _what(chat: Chat, known: Progress) -> str:
    if not known.keeps:
        return await chat.ask("what", Choice("choose", "enough", prefix="course-what"), key="course-what-unkept")
    on = ("go-on",) if known.at else ("next",) if known.next else ()
    pace = ("pace",) if known.next else ()
    options = Choice(*on, "choose", *pace, "enough", prefix="course-what")
    return await chat.ask("what", options, done=len(known.done))


async def _pace(chat: Chat, known: Progress) -> None:
    pace = await chat.ask("pace", Choice("own", "twice", prefix="course-pace"))
    chat.remember(PACE, pace)
    if pace == "twice":
        remind(chat, len(known.done))
        chat.say("course-pace-twice-set", pushes=bool(chat.fact("pushes")))
    else:
        chat.schedule(RULE, ())
        chat.say("course-pace-own-set")
    chat.open("course")


async def _choose(chat: Chat, known: Progress) -> Lesson:
    """In two taps: a part of the course, then one of its three lessons."""
    if known.keeps:
        chat.say("course-all", *_marked(known), done=len(known.done))
    part = await chat.ask("part", Choice(*PARTS, prefix="course-part"))
    return BY_ID[await chat.ask("lesson", Choice(*PARTS[part], prefix="course-lesson"), part=part)]


def _marked(known: Progress) -> list[Say]:
    lines: list[Say] = []
    for head, how in (("done", "done"), ("known", "known"), ("open", None)):
        names = known.named(how)
        lines += [Say(f"course-all-{head}")] if names else []
        lines += [Say(f"course-{name}-title") for name in names]
    return lines
