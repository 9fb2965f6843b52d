"""One lesson: three cards, a question to think about, two quiz questions, and one small step for this week."""

from __future__ import annotations

from typing import Literal

from bot.flows.accepts import Choice, Text
from bot.flows.chat import Chat
from bot.flows.course.kept import Progress, keep_actions, keep_at, keep_done
from bot.flows.effects import Say, Value
from bot.programme.lessons import Lesson

LONGEST_THOUGHT = 500
LONGEST_ACTION = 300
CARDS = ("card-1", "card-2", "card-3")
QUIZ = ("q1", "q2")
MINUTES, STEPS = 5, 7  # so many for a whole lesson


async def take(chat: Chat, lesson: Lesson, part: str = "") -> None:
    """From the beginning, or from the part at which an earlier run stopped."""
    here = chat.sub(lesson.id, words="course")
    test = not part and await _wants_test(here, lesson)
    if test and await _quiz(here, lesson, QUIZ):
        _end(here, lesson, "known")
        return
    if test:
        here.say("course-not-yet")
    tested = test or part == "action"
    steps = (*CARDS, "think", *(() if tested else QUIZ), "action")
    thought = await _read(here, lesson, steps) if part in {"", "cards"} else {}
    if not tested:
        await _quiz(here, lesson, steps)
    await _apply(here, lesson, steps, thought)
    _end(here, lesson, "done")


async def _wants_test(chat: Chat, lesson: Lesson) -> bool:
    how = await chat.ask("how", Choice("learn", "test", prefix="course-how"), key=_key(lesson, "title"))
    return how == "test"


async def _read(chat: Chat, lesson: Lesson, steps: tuple[str, ...]) -> dict[str, Value]:
    """The cards and the question to think about; gives what of it is to be a goal."""
    keep_at(chat, lesson, "cards")
    await chat.save("begun")
    for card in CARDS:
        _progress(chat, card, steps)
        await chat.ask(card, Choice("next", prefix="course-card"), key=_key(lesson, card))
    _progress(chat, "think", steps)
    thought = await _think(chat, lesson)
    keep_at(chat, lesson, "quiz" if "q1" in steps else "action")
    await chat.save("read")
    return thought


async def _think(chat: Chat, lesson: Lesson) -> dict[str, Value]:
    """What is written here is kept only where the person wants to carry it on."""
    thought = await chat.ask("think", Text(LONGEST_THOUGHT), skippable=True, key=_key(lesson, "think"))
    if not thought:
        return {}
    if not Progress.known(chat).keeps:
        chat.say("course-think-unkept")
        return {}
    if await chat.ask("carry", Choice("goals", "drop", prefix="course-carry"), words=thought) == "drop":
        return {}
    kept: dict[str, Value] = {"thought": thought}
    keep_actions(chat, lesson, kept)
    chat.say("course-goal-kept")
    return kept


async def _quiz(chat: Chat, lesson: Lesson, steps: tuple[str, ...]) -> bool:
    """The reason is said whatever was chosen; True if both answers were right."""
    given: list[str] = []
    for step, right in zip(QUIZ, lesson.right, strict=True):
        _progress(chat, step, steps)
        answer = await chat.ask(step, Choice("a", "b", "c", prefix="course-answer"), key=_key(lesson, step))
        why = Say(_key(lesson, f"{step}-why"))
        if answer == right:
            chat.say("course-right", why)
        else:
            chat.say("course-wrong", Say(_key(lesson, f"{step}-{right}")), why)
        given.append(answer)
    return tuple(given) == lesson.right


async def _apply(chat: Chat, lesson: Lesson, steps: tuple[str, ...], thought: dict[str, Value]) -> None:
    """A small step for this week: as the lesson words it, in the person's words, or not now."""
    key = _key(lesson, "action")
    if not Progress.known(chat).keeps:
        chat.say(key)
        return
    _progress(chat, "action", steps)
    what = await chat.ask("action", Choice("take", "own", "later", prefix="course-action"), key=key)
    if what != "later":
        theirs = await chat.ask("own", Text(LONGEST_ACTION)) if what == "own" else None
        keep_actions(chat, lesson, {**thought, "step": theirs or {"string": _key(lesson, "goal")}})
        chat.say("course-goal-kept")


def _end(chat: Chat, lesson: Lesson, how: Literal["done", "known"]) -> None:
    known = Progress.known(chat)
    keep_done(chat, lesson, how)
    if how == "known":
        chat.say("course-known", kept=known.keeps)
    chat.say(_key(lesson, "more"))
    if known.named(None) == [lesson.id]:
        chat.say("course-finished")
    else:
        chat.open("course")


def _progress(chat: Chat, step: str, steps: tuple[str, ...]) -> None:
    at, of = steps.index(step) + 1, len(steps)
    chat.progress(at, of, -(-(of - at + 1) * MINUTES // STEPS))


def _key(lesson: Lesson, name: str) -> str:
    return f"course-{lesson.id}-{name}"
