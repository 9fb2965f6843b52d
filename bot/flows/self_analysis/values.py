"""What matters to me: up to eight values, the five most important in order. Nothing is matched with them."""

from __future__ import annotations

from bot.flows.chat import Chat
from bot.flows.effects import Say
from bot.flows.picking import pick
from bot.flows.self_analysis.sittings import agree, finish, known_ids, wants_again
from bot.programme import profile

MOST = 8
RANKED = 5


async def self_values(chat: Chat) -> None:
    """Opened from the overview."""
    keeps, known = await agree(chat), known_ids(chat, profile.VALUES)
    if not await wants_again(chat, known, _lines(known), "self-values"):
        finish(chat, "self-values-done", keeps=keeps)
        return
    chat.say("self-values-hello")
    chosen = await pick(
        chat, "value", profile.VALUE_IDS, prefix="self-value", key="self-values-pick", most=MOST, none=True
    )
    if not chosen:
        finish(chat, "self-values-none", keeps=keeps)
        return
    values = await _rank(chat, chosen)
    chat.remember(profile.VALUES, [*values])
    await chat.save("values")
    chat.say("self-values-list", *_lines(values))
    finish(chat, "self-values-done", keeps=keeps)


async def _rank(chat: Chat, chosen: tuple[str, ...]) -> tuple[str, ...]:
    """Ask for the order of the first five; those that are left over follow as they were chosen."""
    if len(chosen) == 1:
        return chosen
    top = await pick(chat, "top", chosen, prefix="self-value", key="self-values-rank", most=RANKED)
    return (*top, *(value for value in chosen if value not in top))


def _lines(values: tuple[str, ...]) -> tuple[Say, ...]:
    return tuple(Say(f"self-value-{value}") for value in values)
