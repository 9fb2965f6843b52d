"""Flows that make replaying hard, and a machine that invents more of them from a program."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from bot.flows.accepts import Accepts, Choice, Number, Text, YesNo
from bot.flows.chat import Chat
from bot.flows.effects import Arg, Value
from bot.flows.engine import Flow


async def trip(chat: Chat) -> None:
    """A plain flow, for the examples."""
    chat.say("hello")
    where = await chat.ask("where", Text(20))
    days = await chat.ask("days", Number(1, 9), where=where)
    company = await chat.ask("company", YesNo())
    if company:
        chat.say("good", where=where)
        await chat.ask("who", Text(20), skippable=True)
    chat.remember("trip", [where, days])


async def residence(chat: Chat) -> None:
    """Branches that a correction moves, a question that depends on an answer, and a date."""
    chat.say("hello")
    kind = await chat.ask("kind", Choice("work", "study", "other", prefix="kind"))
    if kind == "other":
        kind = await chat.ask("which", Text(40))
    months = await chat.ask("months", Number(1, 60), kind=kind)
    if months < 6:
        chat.say("short", months=months)
    filed = await chat.ask("filed", YesNo(), months=months)
    if filed:
        chat.remember("filed-on", chat.today("filed"))
        chat.say("filed", kind=kind)
    else:
        reason = await chat.ask("why-not", Text(40), skippable=True)
        chat.hand_over("not-filed", words=reason)
    await chat.ask("right", YesNo(), kind=kind, months=months, filed=filed)
    chat.remember("kind", kind)
    chat.remember("months", months)
    chat.open("menu")


async def stories(chat: Chat) -> None:
    """A loop whose length is an answer, with a save in each round that nobody goes back behind."""
    total = 0
    for story in chat.each("story", most=3):
        what = await story.ask("what", Text(40))
        if await story.ask("when-known", YesNo(), what=what):
            total += await story.ask("year", Number(0, 9))
        story.remember("story", what)
        if await story.ask("keep", YesNo(), what=what):
            await story.save("kept")
            story.say("kept", what=what, total=total)
        if not await story.ask("another", YesNo()):
            break
    chat.remember("total", total)


async def household(chat: Chat) -> None:
    """The same flow inside another one, twice, and loops in loops."""
    size = await chat.ask("size", Number(0, 2))
    for member in chat.each("member", most=size):
        await residence(member.sub("stay", words="residence"))
        for child in member.each("child", most=2):
            if not await child.ask("more", YesNo(), size=size):
                break
            child.remember("child", await child.ask("age", Number(0, 9)))
    if await chat.ask("own", YesNo()):
        await residence(chat.sub("own_stay", words="residence"))
    chat.consent("household", 1, given=size > 0)


async def advice(chat: Chat) -> None:
    """Slow work whose request depends on answers, twice, with a save between."""
    topic = await chat.ask("topic", Choice("tax", "visa", prefix="topic"))
    depth = await chat.ask("depth", Number(1, 3), topic=topic)
    draft = await chat.consult("draft", topic=topic, depth=depth)
    chat.say("draft", draft=draft)
    if await chat.ask("good", YesNo(), draft=draft):
        chat.document("advice", {"draft": draft, "on": chat.today("written").isoformat()})
        await chat.save("written")
        tone = await chat.ask("tone", Choice("plain", "formal", prefix="tone"), skippable=True)
        if tone:
            chat.remember("final", await chat.consult("final", draft=draft, tone=tone))
    else:
        chat.remind("advice", str(topic), depth)


async def known(chat: Chat) -> None:
    """Branches on what is known, and an ask whose answers another answer narrows."""
    if chat.fact("name") is None:
        chat.remember("name", await chat.ask("name", Text(20)))
    low = await chat.ask("low", Number(1, 8))
    high = await chat.ask("high", Number(low, 9))
    await chat.ask("near", Number(low, high), skippable=True, high=high)
    chat.forget("name") if high == low else chat.remember("span", high - low)


HAND_MADE = tuple(Flow(f.__name__, f) for f in (trip, residence, stories, household, advice, known))


@dataclass(frozen=True)
class Ask:
    accepts: Accepts[object]
    depends: tuple[int, ...]
    skippable: bool


@dataclass(frozen=True)
class Slow:
    depends: tuple[int, ...]


@dataclass(frozen=True)
class Effect:
    kind: str  # say, remember, hand_over, today, save or open
    about: int


@dataclass(frozen=True)
class Branch:
    on: int
    then: Program
    other: Program


@dataclass(frozen=True)
class Loop:
    most: int
    body: Program


@dataclass(frozen=True)
class Sub:
    body: Program


Node: TypeAlias = "Ask | Slow | Effect | Branch | Loop | Sub"
Program: TypeAlias = tuple[Node, ...]


def invent(program: Program) -> Flow:
    """Make a flow that does what the program says."""

    async def invented(chat: Chat) -> None:
        await _run(chat, program, {}, "n", "")

    return Flow("invented", invented, code="invented")


def _pick(known: dict[str, Arg], places: tuple[int, ...]) -> dict[str, Arg]:
    names = list(known)
    return {names[place % len(names)]: known[names[place % len(names)]] for place in places} if names else {}


def _odd(known: dict[str, Arg], place: int) -> bool:
    """Some yes or no that depends on one known value."""
    return any(sum(map(ord, str(value))) % 2 for value in _pick(known, (place,)).values())


async def _run(chat: Chat, program: Program, known: dict[str, Arg], path: str, trail: str) -> None:
    for index, node in enumerate(program):
        name = f"{path}{index}"
        match node:
            case Ask(accepts, depends, skippable):
                value = await chat.ask(name, accepts, key=None, skippable=skippable, **_pick(known, depends))  # type: ignore[arg-type]  # none of these names is that of an argument
                assert value is None or isinstance(value, bool | int | str)
                known[name] = value
            case Slow(depends):
                known[name] = await chat.consult(name, **_pick(known, depends))
            case Effect():
                await _effect(chat, node, known, name, trail)
            case _:
                await _inside(chat, node, known, name, trail)


async def _inside(chat: Chat, node: Branch | Loop | Sub, known: dict[str, Arg], name: str, trail: str) -> None:
    match node:
        case Branch(on, then, other):
            odd = _odd(known, on)
            await _run(chat, then if odd else other, known, f"{name}{'t' if odd else 'o'}", trail)
        case Loop(most, body):
            for index, item in enumerate(chat.each(name, most)):
                await _run(item, body, dict(known), f"{name}b", f"{trail}/{index}")
                if not await item.ask(f"{name}more", YesNo()):
                    break
        case Sub(body):
            await _run(chat.sub(name), body, dict(known), f"{name}s", trail)


async def _effect(chat: Chat, node: Effect, known: dict[str, Arg], name: str, trail: str) -> None:
    about = _pick(known, (node.about,))
    match node.kind:
        case "say":
            chat.say(name, trail=trail, **about)
        case "remember":
            chat.remember(name, [*_plain(about)])
        case "hand_over":
            chat.hand_over(name, words=str(about))
        case "today":
            known[name] = chat.today(name)
        case "save":
            await chat.save(name)
        case "open":
            chat.open(name)


def _plain(values: dict[str, Arg]) -> Iterator[Value]:
    yield from (str(value) for value in values.values())
