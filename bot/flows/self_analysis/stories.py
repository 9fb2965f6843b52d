"""Short stories: up to five, each of situation, task, action and result, kept one by one."""

from __future__ import annotations

from bot.flows.accepts import Text
from bot.flows.chat import Chat
from bot.flows.effects import Say, Value
from bot.flows.self_analysis.listed import Item, Listed, tell
from bot.flows.self_analysis.sittings import agree, finish
from bot.programme import profile

MOST = 5
LONGEST = {"title": 80, "situation": 600, "task": 600, "action": 800, "result": 600}


async def self_stories(chat: Chat) -> None:
    """Opened from the overview; times that the person likes to speak about."""
    keeps = await agree(chat)
    chat.say("self-stories-hello")
    await tell(chat, STORIES)
    finish(chat, "self-stories-done", keeps=keeps)


async def _ask_part(chat: Chat, part: str) -> Value:
    return await chat.ask(part, Text(LONGEST[part]), skippable=part != "title") or ""


def _wanted(_item: Item, _part: str) -> bool:
    return True


def _line(number: int, item: Item) -> Say:
    return Say("self-stories-line", {"number": number, "title": item["title"]})


STORIES = Listed(
    fact=profile.STORIES,
    words="self-stories",
    most=MOST,
    parts=tuple(LONGEST),
    title="title",
    minutes=4,
    ask_part=_ask_part,
    line=_line,
    wanted=_wanted,
)
