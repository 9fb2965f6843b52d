"""Load: people in a closed loop, each sending its next message when the last one has been answered.

Started by `control`; the bench reads the figures. While it runs the ledger only counts.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from bot.bench.far_side import shapes
from bot.bench.far_side.shapes import Json
from bot.bench.far_side.world import World

FIRST_CHAT = 500_000_000
READY_WITHIN = 60.0  # seconds that everybody's `once` may take
LAST_ANSWERS = 10.0  # seconds that the last messages are waited for


@dataclass(frozen=True, slots=True)
class Step:
    """One message: a text, or a press of button number `press` of the last message.

    {n} in a text becomes a number never used before; the step is answered when `replies` messages have come.
    """

    text: str = ""
    press: int | None = None
    replies: int = 1


@dataclass
class Plan:
    """`once` is played first and not measured, `loop` again and again for `seconds` after `warmup`."""

    people: int
    seconds: float
    loop: Sequence[Step]
    once: Sequence[Step] = ()
    warmup: float = 0.0
    first_chat: int = FIRST_CHAT
    lang: str = "en"


@dataclass
class Person:
    at: int = 0
    owed: int = 0
    since: float = 0.0
    measured: bool = False
    last: Json = field(default_factory=dict)


class Load:
    """Runs one plan."""

    def __init__(self, world: World, plan: Plan) -> None:
        self._world = world
        self._plan = plan
        self._people = {plan.first_chat + place: Person() for place in range(plan.people)}
        self._seconds: list[float] = []
        self._numbers = int(time.time() * 1000) * 1000
        self._messages = 0
        self._stuck = 0
        self._begin = self._end = 0.0
        self._answered = asyncio.Event()

    async def run(self) -> dict[str, Any]:
        """Play the plan; latencies count from when an update could be fetched to its last reply."""
        ready = time.perf_counter()
        self._end = float("inf")
        self._world.listeners.append(self._heard)
        for chat in self._people:
            self._world.chat(chat, language_code=self._plan.lang)
            self._next(chat)
        await self._wait(lambda: all(p.at > len(self._plan.once) for p in self._people.values()), READY_WITHIN)
        await asyncio.sleep(self._plan.warmup)
        self._begin, self._end = time.perf_counter(), time.perf_counter() + self._plan.seconds
        busy = time.process_time()
        await asyncio.sleep(self._plan.seconds)
        busy = time.process_time() - busy
        await self._wait(lambda: not any(p.owed for p in self._people.values()), LAST_ANSWERS)
        self._world.listeners.remove(self._heard)
        return self._figures(busy) | {"ready_s": round(self._begin - ready, 2)}

    async def _wait(self, done: Callable[[], bool], seconds: float) -> None:
        """Return when it is so, or after so many seconds: the figures tell what is missing."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while not done():
                    self._answered.clear()
                    await self._answered.wait()

    def _heard(self, chat: int, message: Json) -> None:
        person = self._people.get(chat)
        if person is None:
            return
        self._messages += 1
        person.last = message
        if not person.owed:
            return
        person.owed -= 1
        if not person.owed:
            self._answered.set()
            now = time.perf_counter()
            if person.measured and now <= self._end:
                self._seconds.append(now - person.since)
            self._next(chat)

    def _next(self, chat: int) -> None:
        now = time.perf_counter()
        if now >= self._end:
            return
        person, plan = self._people[chat], self._plan
        place = person.at - len(plan.once)
        step = plan.once[person.at] if place < 0 else plan.loop[place % len(plan.loop)]
        person.at += 1
        person.owed, person.since, person.measured = step.replies, now, place >= 0 and now >= self._begin > 0
        if step.press is None:
            self._numbers += 1
            self._world.say(chat, shapes.text(step.text.replace("{n}", str(self._numbers))))
        else:
            self._press(chat, person, step.press)

    def _press(self, chat: int, person: Person, place: int) -> None:
        rows = person.last.get("reply_markup", {}).get("inline_keyboard", [])
        buttons = [button for row in rows for button in row]
        if place < len(buttons):
            self._world.press(chat, person.last, buttons[place])
        else:
            self._stuck += 1  # the script does not fit the bot: the figures say so

    def _figures(self, busy: float) -> dict[str, Any]:
        ordered = sorted(self._seconds)
        figures: dict[str, Any] = {
            "people": self._plan.people,
            "seconds": self._plan.seconds,
            "updates": len(ordered),
            "per_second": round(len(ordered) / self._plan.seconds, 1),
            "messages": self._messages,
            "unanswered": sum(bool(person.owed) for person in self._people.values()),
            "stuck": self._stuck,
            "far_side_cpu": round(busy / self._plan.seconds, 3),
        }
        if ordered:
            p95 = ordered[min(len(ordered) - 1, round(len(ordered) * 0.95))]
            figures |= {"p50_ms": round(statistics.median(ordered) * 1000, 2), "p95_ms": round(p95 * 1000, 2)}
        return figures
