"""The check-ins of a new job: two or three questions each, and whom to ask where something is not right.

What is answered is not kept; only that the talk was held.
"""

from __future__ import annotations

from bot.flows.accepts import Choice, Text
from bot.flows.chat import Chat
from bot.flows.effects import Say
from bot.flows.telling import offer_to_tell

LONGEST = 1_000
AS_AGREED = ("yes", "no", "unsure")
NEXT = ("stay", "language", "other-work", "status", "rest", "unsure")
PAYSLIP = ("pay", "health", "pension", "employment", "income-tax", "resident-tax", "other", "take-home")
REASON = "settling"


async def talk(chat: Chat, name: str) -> None:
    """One check-in by its name."""
    if name == "week-1":
        await _first(chat)
    elif name == "trial":
        await _trial(chat)
    elif name == "week-4":
        await _fourth(chat)
    elif name == "week-12":
        await _twelfth(chat)
    else:
        await _what_next(chat)


async def payslip(chat: Chat) -> None:
    """Line by line; what is not understood has somebody who explains it."""
    chat.say("settling-payslip", *(Say(f"settling-payslip-{line}") for line in PAYSLIP))
    if await _right(chat, "payslip-clear") != "yes":
        chat.say("settling-payslip-ask")


async def _first(chat: Chat) -> None:
    wrong = [name for name in ("hours", "place") if await _right(chat, name) != "yes"]
    unclear = await chat.ask("unclear", Text(LONGEST), skippable=True)
    if wrong:
        chat.say("settling-conditions")
    if wrong or unclear:
        await _offer(chat, unclear)


async def _trial(chat: Chat) -> None:
    told = await _right(chat, "trial-told")
    after = await _right(chat, "trial-after")
    if (told, after) != ("yes", "yes"):
        chat.say("settling-trial-ask")
        await _offer(chat, None)


async def _fourth(chat: Chat) -> None:
    if await chat.ask("payslip-come", Choice("yes", "not-yet", prefix="settling-payslip-come")) == "yes":
        await payslip(chat)
    else:
        chat.say("settling-payslip-later")
    await _going(chat)


async def _twelfth(chat: Chat) -> None:
    if await _right(chat, "someone") != "yes":
        chat.say("settling-someone-ask")
    await _going(chat)


async def _what_next(chat: Chat) -> None:
    what = await chat.ask("next", Choice(*NEXT, prefix="settling-next"))
    chat.say(f"settling-next-{what}-ask")
    await _going(chat)


async def _going(chat: Chat) -> None:
    how = await chat.ask("going", Choice("well", "so-so", "badly", prefix="settling-going"))
    if how != "well":
        words = await chat.ask("going-words", Text(LONGEST), skippable=True)
        chat.say("settling-going-ask")
        await _offer(chat, words)


async def _right(chat: Chat, name: str) -> str:
    return await chat.ask(name, Choice(*AS_AGREED, prefix="settling-right"))


async def _offer(chat: Chat, words: str | None) -> None:
    await offer_to_tell(chat.sub("tell"), REASON, words=words)
