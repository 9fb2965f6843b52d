"""Want, can, must: three short answers whose overlap is a direction."""

from __future__ import annotations

from collections.abc import Mapping

from bot.flows.accepts import Text
from bot.flows.chat import Chat
from bot.flows.effects import Say, Value
from bot.flows.self_analysis.sittings import agree, finish, known_items, known_parts
from bot.programme import profile

CIRCLES = ("will", "can", "must")
LONGEST = 500


async def self_overlap(chat: Chat) -> None:
    """Opened from the overview; a question that is skipped leaves what was said before."""
    keeps, known = await agree(chat), known_parts(chat, profile.OVERLAP)
    chat.say("self-overlap-hello")
    if known:
        chat.say("self-overlap-known", *_lines(known))
    circles = {circle: await _ask(chat, at, circle, known) for at, circle in enumerate(CIRCLES)}
    if not any(circles.values()):
        finish(chat, "self-overlap-none", keeps=keeps)
        return
    chat.remember(profile.OVERLAP, circles)
    await chat.save("overlap")
    chat.say("self-overlap-list", *_lines(circles))
    finish(chat, "self-overlap-done", keeps=keeps)


async def _ask(chat: Chat, at: int, circle: str, known: dict[str, Value]) -> Value:
    chat.progress(at + 1, len(CIRCLES), len(CIRCLES) + 1 - at)
    if circle == "can" and (strengths := known_items(chat, profile.STRENGTHS)):
        chat.say("self-overlap-can-hint", *(Say(f"self-strength-{item['strength']}") for item in strengths))
    return await chat.ask(circle, Text(LONGEST), skippable=True) or known.get(circle, "")


def _lines(circles: Mapping[str, Value]) -> tuple[Say, ...]:
    said = {circle: circles[circle] for circle in CIRCLES if circles.get(circle)}
    return tuple(Say(f"self-overlap-line-{circle}", {"said": words}) for circle, words in said.items())
