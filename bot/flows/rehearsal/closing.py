"""The end of a rehearsal: its figures beside those of the last one, and what of it is kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.flows.accepts import Choice
from bot.flows.chat import Chat
from bot.flows.effects import Say, Value
from bot.flows.rehearsal.asking import Told
from bot.programme.interview import ANSWERS, POINTS, ROUNDS, points

MOST_ROUNDS = 20  # the latest are kept


async def close(chat: Chat, told: Sequence[Told], field: str, lang: str) -> None:
    if not told:
        chat.say("rehearsal-nothing")
        return
    figures, today = points([each.review for each in told]), chat.today("closed")
    _say_figures(chat, figures, lang)
    if not chat.fact("keeps"):
        chat.say("rehearsal-not-kept")
        return
    what = await _what_to_keep(chat, figures["private"], answered=figures["answered"])
    if what != "none":
        asked: list[Value] = [each.question for each in told]
        this: Value = {"on": today.isoformat(), "field": field, "lang": lang, "asked": asked, "points": {**figures}}
        chat.remember(ROUNDS, [*rounds(chat), this][-MOST_ROUNDS:])
    if kept := [each for each in told if what == "all" or (what == "without" and not each.review.private)]:
        new: dict[str, Value] = {
            each.question: {"text": each.text, "lang": lang, "on": today.isoformat()} for each in kept
        }
        chat.remember(ANSWERS, answers(chat) | new)
    chat.say("rehearsal-kept", what="" if what == "none" else what)
    chat.say("rehearsal-bye")


async def _what_to_keep(chat: Chat, private: int, *, answered: int) -> str:
    """Nothing that was told beyond need is kept by a slip: leaving it out comes first."""
    some = ("without", "all") if private else ("all",)
    return await chat.ask(
        "keep", Choice(*some, "figures", "none", prefix="rehearsal-keep"), private=private, answered=answered
    )


def _say_figures(chat: Chat, figures: dict[str, int], lang: str) -> None:
    """A round is set beside the last one in the same language; others are another thing."""
    before = next((one for one in reversed(rounds(chat)) if isinstance(one, dict) and one["lang"] == lang), {})
    then = before.get("points")
    names = [name for name in POINTS if lang != "own" or name != "structure"]  # parts of it we cannot read
    lines = (
        Say(
            f"rehearsal-sum-{name}",
            {"now": figures[name], "before": then.get(name) if isinstance(then, dict) else None},
        )
        for name in names
    )
    chat.say("rehearsal-sum", *lines, before=date.fromisoformat(str(before["on"])) if before else None)


def rounds(chat: Chat) -> list[Value]:
    kept = chat.fact(ROUNDS)
    return kept if isinstance(kept, list) else []


def answers(chat: Chat) -> dict[str, Value]:
    kept = chat.fact(ANSWERS)
    return kept if isinstance(kept, dict) else {}
