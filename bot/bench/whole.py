"""A whole talk of somebody who answers briefly: what it costs them, and how long its turns take, by flow.

In this process and on SQLite, sealed and with both commits, from a text's arrival until all of its replies are there.
"""

from __future__ import annotations

import asyncio
import re
import time
import uuid
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from bot.bench import cores, cost
from bot.bench.brief import HELLO, LANGS, WORDS, Brief
from bot.bench.cost import Cost
from bot.bench.figures import Failed, Json, Tell, latencies
from bot.bench.inside import Inside, core
from bot.conversation.wording import BACK, prompt_id
from bot.delivery import Page
from bot.flows.self_analysis.sittings import SITTINGS
from bot.handlers.terminal import NAME
from bot.messages import Incoming, Outgoing, Press
from knowledge import Knowledge
from storage import contacts, runs
from storage.cipher import Keyring
from storage.database import Database
from storage.migrate import migrate
from storage.runs import Run

AIM_MINUTES = 40  # from the first hello to a summary and a CV
AIM_MS = 20.0  # 95 of 100 turns of a flow
ROUNDS = 3
PAPERS, NORMS, REHEARSAL = "summary and CV", "all scenes", "rehearsal"
MENU = "menu"
NEED_NOT = "papers_next"  # the flow whose question nobody need answer
MOST_TURNS = 1_000
PATIENCE = 10.0  # seconds for one reply
_NUMBERS = re.compile(r"\[\d+\]")


@dataclass(frozen=True, slots=True)
class Turn:
    """One message of theirs and all that came back; `busy` are the seconds that a core was kept busy for it."""

    part: str
    flow: str
    cost: Cost
    files: tuple[str, ...]
    seconds: float
    busy: float


def measure(folder: Path, knowledge: Knowledge, tell: Tell, rounds: int = ROUNDS) -> Json:
    """People of every language, going through it at once and leaving after every sitting. Raises Failed."""
    with _database(folder) as database, cores.on(cores.split()[0]):
        return asyncio.run(_measure(database, knowledge, tell, rounds))


async def _measure(database: Database, knowledge: Knowledge, tell: Tell, rounds: int) -> Json:
    """Every round is like the first, but for its times; who comes before them all is not counted."""
    taken: defaultdict[str, list[Turn]] = defaultdict(list)
    rows: list[Json] = []
    async with core(database, knowledge) as inside:
        await talk(database, inside, "warming", Brief(LANGS[0], leaves=False, said=WORDS[LANGS[0]]))
        for number in range(rounds):
            tell(f"talk: round {number + 1} of {rounds}")
            rows = []
            for lang, leaves in product(LANGS, (False, True)):
                turns = await talk(database, inside, f"{lang} {leaves} {number}", Brief(lang, leaves, WORDS[lang]))
                rows += _rows(turns, lang, leaves=leaves)
                for turn in turns:
                    taken[turn.flow].append(turn)
    return _found(rows, [_times(flow, turns) for flow, turns in sorted(taken.items())])


def _times(flow: str, turns: Sequence[Turn]) -> Json:
    busy = latencies([turn.busy for turn in turns])
    return {
        "flow": flow,
        "turns": len(turns),
        **latencies([turn.seconds for turn in turns]),
        **{f"cpu_{name}": figure for name, figure in busy.items()},
    }


def _found(rows: Sequence[Json], times: Sequence[Json]) -> Json:
    return {
        "assumed": {
            "words_read_a_minute": cost.WORDS_A_MINUTE,
            "letters_read_a_minute": cost.LETTERS_A_MINUTE,
            "letters_typed_a_minute": cost.TYPED_A_MINUTE,
            "seconds_a_button": cost.PRESS,
        },
        "people": rows,
        "turns": times,
        "aim_minutes": AIM_MINUTES,
        "aim_ms": AIM_MS,
        "met": {
            "minutes": all(row["minutes"] <= AIM_MINUTES for row in rows if row["part"] == PAPERS),
            "ms": all(row["p95_ms"] <= AIM_MS for row in times),
        },
    }


@contextmanager
def _database(folder: Path) -> Iterator[Database]:
    url = f"sqlite:///{folder / 'talk.db'}"
    migrate(url)
    database = Database.open(url, Keyring.generate())
    try:
        yield database
    finally:
        database.close()


def _rows(turns: Sequence[Turn], lang: str, *, leaves: bool) -> Iterator[Json]:
    """What each part cost; the scenes and the rehearsal are the same for who leaves."""
    for part in (PAPERS,) if leaves else (PAPERS, NORMS, REHEARSAL):
        mine = [turn for turn in turns if turn.part == part]
        whole = sum((turn.cost for turn in mine), Cost())
        yield {
            "part": part,
            "lang": lang,
            "leaves": leaves,
            "sent": whole.sent,
            "pressed": whole.pressed,
            "typed": whole.typed,
            "received": whole.received,
            "read": whole.read,
            "read_in": "letters" if lang in cost.LETTERS_A_MINUTE else "words",
            "minutes": round(whole.minutes(lang), 1),
            "files": [file for turn in mine for file in turn.files],
        }


async def talk(database: Database, inside: Inside, name: str, person: Brief) -> list[Turn]:
    """From the first hello to the last answer of the rehearsal. Raises Failed."""
    said = _Talk(database, inside, name, person)
    await said.say(HELLO[person.lang], PAPERS, "welcome")
    await said.answer_all(PAPERS)
    sittings = ["self_analysis"] * (len(SITTINGS) if person.leaves else 1)
    for part, goals in {PAPERS: [*sittings, "papers"], NORMS: ["norms"], REHEARSAL: ["rehearsal"]}.items():
        for goal in goals:
            await said.open(goal, part)
    return said.turns


class _Talk:
    """A talk under way, by a channel that fetches."""

    def __init__(self, database: Database, inside: Inside, address: str, person: Brief) -> None:
        self.turns: list[Turn] = []
        self._database = database
        self._inside = inside
        self._address = address
        self._person = person
        self._shown: Sequence[Outgoing] = ()
        self._cursor = 0

    async def open(self, goal: str, part: str) -> None:
        """By the menu, and to its end."""
        self._person.goal = goal
        await self.say(MENU, part, "menu")
        await self.answer_all(part)

    async def answer_all(self, part: str) -> None:
        """Answer until no question waits. Raises Failed where one always does."""
        for _ in range(MOST_TURNS):
            run = await self._waiting()
            if run is None or run.flow == NEED_NOT:
                return
            await self._answer(run, part)
        raise Failed(f"{part}: no end after {MOST_TURNS} answers.")

    async def say(self, text: str, part: str, flow: str, press: Press | None = None) -> None:
        """Say it, read what comes, and take up the files."""
        incoming = Incoming(
            event=uuid.uuid4().hex, address=self._address, text=text, press=press, lang=self._person.lang
        )
        begun, idle = time.perf_counter(), time.process_time()
        await self._inside.intake.receive(NAME, text.encode(), [incoming])
        page = await self._replies(text)
        seconds, busy = time.perf_counter() - begun, time.process_time() - idle
        self._shown = [item.message for item in page.items if item.message]
        mine = Cost(sent=1, pressed=1) if press else Cost(sent=1, typed=len(text))
        costs = mine + cost.reading(self._shown, self._person.lang)
        self.turns.append(Turn(part, flow, costs, await self._files(page), seconds, busy))
        self._cursor = page.cursor
        await self._page()  # says that all of it has come

    async def _replies(self, text: str) -> Page:
        """All that a turn says comes at once, though maybe a moment after the news that it has ended. Raises Failed."""
        try:
            async with asyncio.timeout(PATIENCE):
                while not (page := await self._page(PATIENCE)).items:
                    pass
        except TimeoutError as error:
            raise Failed(f"“{text}” was not answered within {PATIENCE:.0f} s.") from error
        return page

    async def _page(self, wait: float = 0) -> Page:
        return await self._inside.pickup.page(NAME, self._address, self._cursor, wait)

    async def _files(self, page: Page) -> tuple[str, ...]:
        """The names of those that came, each of them rendered."""
        numbers = [item.seq for item in page.items if item.seq and item.message and item.message.document]
        files = [await self._inside.pickup.document(NAME, self._address, number) for number in numbers]
        return tuple(name for name, _, _ in files)

    async def _answer(self, run: Run, part: str) -> None:
        question = f"{run.flow}.{_NUMBERS.sub('', run.waiting_on or '')}"
        words = self._person.words(question)
        if words is not None:
            await self.say(words, part, run.flow)
            return
        prompt = prompt_id(run.id, run.waiting_on or "")
        labels = {
            button.value: button.label for shown in self._shown if shown.prompt == prompt for button in shown.buttons
        }
        offered = [value for value in labels if value != BACK]
        if not offered:
            raise Failed(f"Whoever answers briefly has no words for {question}.")
        value = self._person.choice(question, offered)
        await self.say(labels[value], part, run.flow, Press(prompt=prompt, value=value))

    async def _waiting(self) -> Run | None:
        """The run whose question waits."""
        contact = await self._database.read(lambda tx: contacts.find(tx, NAME, self._address))
        if contact is None:
            raise Failed("Nobody has heard the first hello.")
        active = await self._database.read(lambda tx: runs.active(tx, contact.person_id))
        return active[0] if active else None
