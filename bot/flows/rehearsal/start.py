"""The rehearsal of an interview: real questions one by one, and after each answer two or three lines."""

from __future__ import annotations

from datetime import date

from bot.flows.accepts import Choice
from bot.flows.chat import Chat
from bot.flows.rehearsal.advising import Coach
from bot.flows.rehearsal.asking import Told, put
from bot.flows.rehearsal.closing import answers, close, rounds
from bot.programme.interview import ANSWERS, LANGS, ROUNDS, kind_of, questions
from bot.programme.profile import FIELDS

MINUTES = 2  # for one question


async def rehearsal(chat: Chat) -> None:
    """Whoever kept answers can look at them first; everybody chooses the kind of work and the language."""
    if answers(chat):
        what = await chat.ask("what", Choice("round", "answers", "forget", prefix="rehearsal-what"))
        if what == "answers":
            _show(chat)
            return
        if what == "forget":
            chat.forget(ANSWERS)
            chat.forget(ROUNDS)
            chat.say("rehearsal-forgotten")
            return
        await chat.save("begun")  # ten kinds of work leave no room for a way back under them
    chat.say("rehearsal-hello", listens=bool(chat.fact("listens")))
    field = await chat.ask("field", Choice(*FIELDS, prefix="rehearsal-field"))
    lang = await chat.ask("lang", Choice(*LANGS, prefix="rehearsal-lang"))
    chat.say("rehearsal-how", lang=lang)
    await close(chat, await _interview(chat, field, lang), field, lang)


async def _interview(chat: Chat, field: str, lang: str) -> list[Told]:
    asked = questions(field, len(rounds(chat)))
    coach = Coach.of(chat)
    told: list[Told] = []
    for at, question in enumerate(asked, 1):
        left = len(asked) - at
        chat.progress(at, len(asked), (left + 1) * MINUTES)
        one = chat.sub(question, words="rehearsal")
        answer = await put(one, question, lang, coach, last=not left)
        if answer:
            told.append(answer)
            if answer.enough:
                break
    chat.progress(len(asked), len(asked), 1)
    return told


def _show(chat: Chat) -> None:
    """The answers that were kept, each under what it answers."""
    for question, kept in answers(chat).items():
        kind = kind_of(question)
        title = kind if kind in {question, "unfair"} else f"field-{kind}"
        if isinstance(kept, dict):
            chat.say(f"rehearsal-kept-{title}", on=date.fromisoformat(str(kept["on"])), text=kept["text"])
