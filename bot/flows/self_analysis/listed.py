"""Things that a person tells one at a time: adding to them, changing a part of one, removing one.

Each round ends in a save, so that whoever leaves in the middle loses no finished thing.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass

from bot.flows.accepts import Choice
from bot.flows.chat import Chat
from bot.flows.effects import Option, Say, Value
from bot.flows.self_analysis.sittings import Items, known_items

ROUNDS = 16
LONGEST_LABEL = 24  # what the narrowest channel shows of a list

Item = dict[str, Value]
AskPart = Callable[[Chat, str], Coroutine[object, None, Value]]


class OneOf(Choice):
    """One of a person's own things by its place; its label is its number and the beginning of its title."""

    open = False

    def __init__(self, titles: Sequence[str]) -> None:
        numbered = [f"{number}. {title}" for number, title in enumerate(titles, 1)]
        self._options = tuple(
            Option(str(number), label=title[:LONGEST_LABEL].rstrip()) for number, title in enumerate(numbered, 1)
        )


@dataclass(frozen=True, slots=True)
class Listed:
    """How things of one kind are told: `title` is the part they are known by, `minutes` is for one of them."""

    fact: str
    words: str
    most: int
    parts: tuple[str, ...]
    title: str
    minutes: int
    ask_part: AskPart
    line: Callable[[int, Item], Say]
    wanted: Callable[[Item, str], bool]

    def titles(self, items: Items) -> list[str]:
        return [str(item[self.title]) for item in items]


async def tell(chat: Chat, listed: Listed) -> Items:
    """Let the person add, change and remove until that is all; returns what there is then."""
    items = known_items(chat, listed.fact)
    if items:
        _show(chat, listed, items)
    for turn in chat.each("round", most=ROUNDS):
        what = await _next(turn, listed, items) if items else "add"
        if what == "done":
            break
        items = await _after(turn, listed, items, what)
        turn.remember(listed.fact, [*items])
        await turn.save("kept")
        if items:
            _show(turn, listed, items)
        if what == "remove" and not items:
            break
    return items


async def _next(chat: Chat, listed: Listed, items: Items) -> str:
    add = ("add",) if len(items) < listed.most else ()
    return await chat.ask("next", Choice(*add, "change", "remove", "done", prefix=f"{listed.words}-next"))


async def _after(chat: Chat, listed: Listed, items: Items, what: str) -> Items:
    """The things as they are once one was added, changed or removed."""
    if what == "add":
        return [*items, await _add(chat, listed)]
    at = await _which(chat, listed, items, f"which-{what}")
    if what == "remove":
        return items[:at] + items[at + 1 :]
    part = await chat.ask("part", Choice(*listed.parts, prefix=f"{listed.words}-part"), at=at)
    ask_part = listed.ask_part
    return [*items[:at], items[at] | {part: await ask_part(chat, part)}, *items[at + 1 :]]


async def _which(chat: Chat, listed: Listed, items: Items, name: str) -> int:
    titles = listed.titles(items)
    if len(items) == 1:
        return 0
    return int(await chat.ask(name, OneOf(titles), titles=", ".join(titles))) - 1


async def _add(chat: Chat, listed: Listed) -> Item:
    item: Item = dict.fromkeys(listed.parts)
    ask_part = listed.ask_part
    for at, part in enumerate(listed.parts):
        left = len(listed.parts) - at
        chat.progress(at + 1, len(listed.parts), max(1, listed.minutes * left // len(listed.parts)))
        if listed.wanted(item, part):
            item[part] = await ask_part(chat, part)
    chat.progress_over()
    return item


def _show(chat: Chat, listed: Listed, items: Items) -> None:
    chat.say(f"{listed.words}-list", *(listed.line(number, item) for number, item in enumerate(items, 1)))
