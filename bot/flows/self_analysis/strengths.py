"""What I am good at: up to five strengths, a proof for each."""

from __future__ import annotations

from bot.flows.accepts import Text
from bot.flows.chat import Chat
from bot.flows.effects import Say, Value
from bot.flows.picking import pick
from bot.flows.self_analysis.sittings import Items, agree, finish, known_items, wants_again
from bot.programme import profile

MOST = 5
LONGEST_PROOF = 400


async def self_strengths(chat: Chat) -> None:
    """Opened from the overview; chosen again, a proof that is skipped stays as it was."""
    keeps, known = await agree(chat), known_items(chat, profile.STRENGTHS)
    if not await wants_again(chat, known, _lines(known), "self-strengths"):
        finish(chat, "self-strengths-done", keeps=keeps)
        return
    chat.say("self-strengths-hello")
    chosen = await pick(
        chat, "strength", profile.STRENGTH_IDS, prefix="self-strength", key="self-strengths-pick", most=MOST, none=True
    )
    if not chosen:
        finish(chat, "self-strengths-none", keeps=keeps)
        return
    strengths = await _prove(chat, chosen, known)
    chat.remember(profile.STRENGTHS, [*strengths])
    await chat.save("strengths")
    chat.say("self-strengths-list", *_lines(strengths))
    finish(chat, "self-strengths-done", keeps=keeps)


async def _prove(chat: Chat, chosen: tuple[str, ...], known: Items) -> Items:
    """Ask for the proofs."""
    before = {item["strength"]: item["proof"] for item in known}
    chat.say("self-strengths-chosen", *(Say(f"self-strength-{strength}") for strength in chosen))
    chat.say("self-strengths-proof-hello")
    strengths: Items = []
    for at, strength in enumerate(chosen, 1):
        chat.progress(at, len(chosen), len(chosen) + 1 - at)
        key = f"self-strengths-proof-{strength}"
        proof = await chat.ask(f"proof-{strength}", Text(LONGEST_PROOF), key=key, skippable=True)
        strengths.append({"strength": strength, "proof": proof or before.get(strength)})
    return strengths


def _lines(strengths: Items) -> tuple[Say, ...]:
    return tuple(line for item in strengths for line in _line(item))


def _line(item: dict[str, Value]) -> tuple[Say, ...]:
    name = Say(f"self-strength-{item['strength']}")
    return (name, Say("self-strengths-proof-line", {"proof": item["proof"]})) if item["proof"] else (name,)
