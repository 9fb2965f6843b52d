"""What I did: up to eight things of any kind and any years, added to, changed or removed at any time."""

from __future__ import annotations

from bot.flows.accepts import Choice, Text
from bot.flows.chat import Chat
from bot.flows.effects import Say, Value
from bot.flows.self_analysis.listed import Item, Listed, tell
from bot.flows.self_analysis.sittings import agree, finish
from bot.programme import profile

MOST = 8
LONGEST = {"what": 80, "where": 80, "from": 20, "to": 20, "did": 600, "result": 400}


async def self_work(chat: Chat) -> None:
    """Opened from the overview; any period, and nobody is asked why it ended."""
    keeps = await agree(chat)
    chat.say("self-work-hello")
    await tell(chat, WORK)
    finish(chat, "self-work-done", keeps=keeps)


async def _ask_part(chat: Chat, part: str) -> Value:
    if part == "kind":
        return await chat.ask("kind", Choice(*profile.KINDS, prefix="self-kind"))
    told = await chat.ask(part, Text(LONGEST[part]), skippable=part != "what")
    return told or ("" if part == "did" else None)


def _wanted(item: Item, part: str) -> bool:
    """An end is asked for only where there is a beginning: without one, none is None because it lasts."""
    return part != "to" or item["from"] is not None


def _line(number: int, item: Item) -> Say:
    shown = {part: item[part] for part in ("what", "where", "from", "to")}
    return Say("self-work-line", {"number": number, **shown})


WORK = Listed(
    fact=profile.WORK,
    words="self-work",
    most=MOST,
    parts=("kind", *LONGEST),
    title="what",
    minutes=4,
    ask_part=_ask_part,
    line=_line,
    wanted=_wanted,
)
