"""How I want to work: five things, each asked and none inferred, least of all what a paper says about work."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.flows.accepts import Accepts, Choice, Text
from bot.flows.chat import Chat
from bot.flows.effects import Say, Value
from bot.flows.self_analysis.sittings import agree, finish, known_parts
from bot.programme import profile

LONGEST_PLACE = 80
QUESTIONS: Final[Mapping[str, Accepts[str]]] = {
    "japanese": Choice(*profile.JAPANESE, prefix="self-japanese"),
    "english": Choice(*profile.ENGLISH, prefix="self-english"),
    "place": Text(LONGEST_PLACE),
    "hours": Choice(*profile.HOURS, prefix="self-hours"),
    "permission": Choice(*profile.PERMISSIONS, prefix="self-permission"),
}


async def self_terms(chat: Chat) -> None:
    """Opened from the overview; a question that is skipped leaves what was said before."""
    keeps, known = await agree(chat), known_parts(chat, profile.TERMS)
    chat.say("self-terms-hello")
    if known:
        chat.say("self-terms-list", *_lines(known))
        chat.say("self-terms-known")
    terms = {name: await _ask(chat, at, name, known) for at, name in enumerate(QUESTIONS)}
    if terms["permission"] == "unsure":
        chat.say("self-terms-permission-look")
    if not any(terms.values()):
        finish(chat, "self-terms-none", keeps=keeps)
        return
    chat.remember(profile.TERMS, terms)
    await chat.save("terms")
    chat.say("self-terms-list", *_lines(terms))
    finish(chat, "self-terms-done", keeps=keeps)


async def _ask(chat: Chat, at: int, name: str, known: dict[str, Value]) -> Value:
    chat.progress(at + 1, len(QUESTIONS), 1 if at else 2)
    return await chat.ask(name, QUESTIONS[name], skippable=True) or known.get(name)


def _lines(terms: Mapping[str, Value]) -> tuple[Say, ...]:
    said = {name: terms[name] for name in QUESTIONS if terms.get(name)}
    return tuple(
        Say("self-terms-line-place", {"place": value}) if name == "place" else Say(f"self-terms-line-{name}-{value}")
        for name, value in said.items()
    )
