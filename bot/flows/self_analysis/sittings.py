"""What all sittings share: which they are, whether their answers may be kept, how they begin and end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.flows.accepts import Choice, Either
from bot.flows.chat import Chat
from bot.flows.effects import Say, Value
from bot.flows.keeping import may_keep
from bot.programme import profile

Items = list[dict[str, Value]]


@dataclass(frozen=True, slots=True)
class Sitting:
    """One short sitting: its flow is `self_<name>`, its fact tells whether it was done."""

    name: str
    fact: str
    minutes: int

    @property
    def flow(self) -> str:
        return f"self_{self.name}"


SITTINGS: Final = (
    Sitting("work", profile.WORK, 8),
    Sitting("strengths", profile.STRENGTHS, 5),
    Sitting("stories", profile.STORIES, 10),
    Sitting("values", profile.VALUES, 3),
    Sitting("overlap", profile.OVERLAP, 4),
    Sitting("targets", profile.TARGETS, 3),
    Sitting("terms", profile.TERMS, 2),
)


async def agree(chat: Chat) -> bool:
    """Whether the answers may be kept; without that a sitting is gone through all the same."""
    return await may_keep(chat, Either("keep", "once", prefix="self-keep"), key="self-keep")


async def wants_again(chat: Chat, known: object, lines: Sequence[Say], words: str) -> bool:
    """Whether to go through a sitting that was done before; `lines` show what came of it."""
    if not known:
        return True
    chat.say(f"{words}-list", *lines)
    return await chat.ask("again", Choice("again", "keep", prefix=f"{words}-again")) == "again"


async def ask_field(chat: Chat) -> dict[str, Value]:
    """Field and level, which set what is offered first; both have an answer for whoever is not sure."""
    field = await chat.ask("field", Choice(*profile.FIELDS, prefix="self-field"), key="self-analysis-field")
    level = await chat.ask("level", Choice(*profile.LEVELS, prefix="self-level"), key="self-analysis-level")
    known: dict[str, Value] = {"field": field, "level": level}
    chat.remember(profile.FIELD, known)
    await chat.save("field")
    return known


def known_items(chat: Chat, fact: str) -> Items:
    """A fact that is a list of things, as the run found it."""
    known = chat.fact(fact)
    return [item for item in known if isinstance(item, dict)] if isinstance(known, list) else []


def known_ids(chat: Chat, fact: str) -> tuple[str, ...]:
    """A fact that is a list of ids, as the run found it."""
    known = chat.fact(fact)
    return tuple(str(one) for one in known) if isinstance(known, list) else ()


def known_parts(chat: Chat, fact: str) -> dict[str, Value]:
    """A fact that is one thing of several parts, empty where nothing is known."""
    known = chat.fact(fact)
    return known if isinstance(known, dict) else {}


def finish(chat: Chat, key: str, *, keeps: bool) -> None:
    """Say what can be made of it, and go on to the overview, which offers the next sitting."""
    chat.say(key)
    if keeps:
        chat.open("self_analysis")
    else:
        chat.say("self-not-kept")
