"""Searches and turns, timed one after another in this process, on a fresh SQLite database."""

from __future__ import annotations

import asyncio
import statistics
import time
import uuid
from collections.abc import Awaitable, Callable
from datetime import date

from bot import flows
from bot.conversation import Intake, Turns
from bot.messages import Incoming
from bot.signals import Signal
from bot.strings import Strings
from knowledge import Knowledge
from storage import lanes
from storage.database import Database

QUESTIONS = {
    "en": (
        "when can i renew my visa",
        "lost my residence card",
        "can i work with this paper",
        "recipe for soup",
    ),
    "ja": ("ビザの更新はいつですか", "在留カードをなくしました", "働いてもいいですか", "カレーの作り方"),
}
FLOW = ("hello", "1", "1", "Amina")


def figures(seconds: list[float]) -> dict[str, float]:
    """Median and 95th percentile in ms, and how many a second one after another make."""
    ordered = sorted(seconds)
    p95 = ordered[min(len(ordered) - 1, round(len(ordered) * 0.95))]
    middle = statistics.median(ordered)
    return {
        "p50_ms": round(middle * 1000, 2),
        "p95_ms": round(p95 * 1000, 2),
        "per_second": round(len(seconds) / sum(seconds)),
    }


def search(knowledge: Knowledge, lang: str, rounds: int) -> dict[str, float]:
    """Time the search alone, never the same text twice; the first round warms up and is not counted."""
    seconds = []
    for turn in range(rounds + 1):
        for question in QUESTIONS[lang]:
            begun = time.perf_counter()
            knowledge.ask(f"{question} {turn}", lang, (), today=date(2026, 11, 20))
            if turn:
                seconds.append(time.perf_counter() - begun)
    return figures(seconds)


async def turns(database: Database, knowledge: Knowledge, rounds: int) -> dict[str, dict[str, float]]:
    """Time commit 1, the turn and commit 2, for questions and for answers in a flow."""
    intake = Intake(database, Signal())
    core = Turns(database, knowledge, Strings.load(), flows.ALL)
    question = [
        await _timed(_say(database, intake, core, uuid.uuid4().hex, f"when can i renew my visa {turn}"))
        for turn in range(rounds)
    ]
    flow = [
        await _timed(_say(database, intake, core, name, line))
        for name in (uuid.uuid4().hex for _ in range(rounds))
        for line in FLOW
    ]
    return {"question_turn": figures(question), "flow_turn": figures(flow)}


def _say(database: Database, intake: Intake, core: Turns, name: str, line: str) -> Callable[[], Awaitable[None]]:
    async def turn() -> None:
        incoming = Incoming(event=uuid.uuid4().hex, address=name, text=line, lang="en")
        await intake.receive("terminal", line.encode(), [incoming])
        for person in await database.read(lambda tx: lanes.due(tx, 1)):
            await core.take(person)

    return turn


async def _timed(work: Callable[[], Awaitable[None]]) -> float:
    await asyncio.sleep(0)
    begun = time.perf_counter()
    await work()
    return time.perf_counter() - begun
