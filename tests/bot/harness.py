"""The real core with a person at it: storage, flows, guidance and terminal, turns taken at once."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NoReturn

from bot import flows, scheduler
from bot.conversation import Delivered, Intake, Jobs, Rewording, Turns, Work, listening
from bot.delivery import Item, Pickup
from bot.flows.engine import Flow
from bot.handlers.terminal import Terminal
from bot.messages import Outgoing
from bot.signals import Bells, Signal
from bot.strings import Strings
from knowledge import Knowledge
from storage import lanes
from storage.database import Database
from storage.lanes import Turn
from tests.storage_fixtures import Clock


class Strict(Turns):
    """A turn that fails is no turn to try again later: the clock stands still, and its person would wait for ever."""

    async def _retry_later(self, turn: Turn) -> NoReturn:
        raise AssertionError(f"a turn failed that takes a {turn.events[0].kind}: the error stands above")


class AtOnce(Intake):
    """Takes the turns that a message needs before it returns."""

    def __init__(self, database: Database, turns: Turns, jobs: Jobs) -> None:
        super().__init__(database, Signal())
        self._lanes = database
        self._turns = turns
        self._jobs = jobs
        self.works = True  # whether slow work gets done, too

    async def receive_all(self, channel: str, delivered: Sequence[Delivered]) -> int:
        accepted = await super().receive_all(channel, delivered)
        await self.work()
        return accepted

    async def work(self) -> None:
        while True:
            while due := await self._lanes.read(lambda tx: lanes.due(tx, 100)):
                for person in due:
                    await self._turns.take(person)
            if not self.works or not await self._jobs.round():
                return


@dataclass
class Core:
    """One running Tomoni."""

    database: Database
    strings: Strings
    clock: Clock
    intake: AtOnce
    pickup: Pickup

    @classmethod
    def build(
        cls,
        database: Database,
        strings: Strings,
        knowledge: Knowledge,
        clock: Clock,
        played: Sequence[Flow] = flows.ALL,
        *,
        rewording: Rewording | None = None,
        works: Mapping[str, Work] | None = None,
        turns: type[Turns] = Strict,
    ) -> Core:
        """`works` is slow work by its kind; voice notes are listened to where one of them writes them down."""
        done, terms = works or {}, rewording.terms if rewording else None
        taking = turns(database, knowledge, strings, played, rewording, listens=listening.KIND in done)
        jobs = Jobs(database, done, terms, Counter(), Signal())
        return cls(database, strings, clock, AtOnce(database, taking, jobs), Pickup(database, Bells()))

    def person(self, name: str = "t1", lang: str = "en") -> Terminal:
        return Terminal(self.intake, self.pickup, name, lang)

    async def wait(self, *, days: int = 0, minutes: int = 0) -> None:
        """Let time pass, with the clocks ticking at the end of it."""
        self.clock.pass_(days=days, minutes=minutes)
        await self.database.write(scheduler.wake_due)
        await self.intake.work()


def texts(items: Sequence[Item]) -> list[str]:
    return [item.message.text for item in items if item.message]


def brief(message: Outgoing) -> str:
    """A reply as a transcript shows it: with its title, its small print and its source; buttons in brackets."""
    lines = [f"< {line}".rstrip() for line in message.text.split("\n")] if message.text else []
    if message.title:
        lines.insert(0, f"< [{message.title}]")
    lines += [f"< ({note})" for note in message.notes]
    named = message.sources[:1] if message.folded else message.sources
    lines += [f"< ({source.publisher}; checked {message.checked})" for source in named]
    if message.origin == "coordinator":
        lines.insert(0, "< (from a person)")
    lines += [f"    [{number}] {choice.label}" for number, choice in enumerate(message.choices, 1)]
    if message.question:
        numbered = enumerate(message.question.choices, len(message.choices) + 1)
        lines.append(f"    {message.question.text} " + " ".join(f"[{number}] {one.label}" for number, one in numbered))
    if message.document:
        lines.append(f"    (file {json.dumps(message.document.name)})")
    return "\n".join(lines)
