"""Whether a turn takes longer among more people: the same flow turns in databases of several sizes.

In this process and on SQLite, from the text's arrival to the reply's sending, with everything between; only the
channel is our own. The people who are asked have a history, like all others.
"""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from random import Random

from bot.bench import cores
from bot.bench.figures import Failed, Json, Tell, latencies
from bot.bench.inside import core
from bot.bench.talks import FLOW
from bot.conversation import Intake
from bot.flows.terms import KEEP, TERMS
from bot.messages import Incoming, Outgoing
from bot.programme.residency import FACT
from knowledge import Knowledge
from storage import crowd
from storage.cipher import Keyring
from storage.database import Database
from storage.migrate import migrate

SIZES = (100, 10_000, 100_000)
ROUNDS = 3
TALKS = 30  # in a round, each of them a few turns of one person
WARMING = 5  # talks that are not counted
BATCH = 2_000  # people in one unit of work
PATIENCE = 10.0  # seconds for one reply


class Wire:
    """A channel that takes every message at once, for whoever waits for it here."""

    name = "wire"

    def __init__(self) -> None:
        self.sent: asyncio.Queue[str] = asyncio.Queue()

    async def send(self, address: str, message: Outgoing, file: bytes | None = None) -> str:  # noqa: ARG002 - the port's signature
        """See `bot.channels.Channel`."""
        self.sent.put_nowait(address)
        return uuid.uuid4().hex


KNOWN = crowd.Known(
    channel=Wire.name,
    state={"welcomed": True, "offers": []},
    facts={"name": "Amina", FACT: {"last_day": "2027-03-31", "length": "6m", "kind": "activities", "filed": None}},
    consents={KEEP: str(TERMS)},
)


def measure(folder: Path, knowledge: Knowledge, tell: Tell, sizes: Sequence[int] = SIZES, talks: int = TALKS) -> Json:
    """A new database in `folder` for each size; all of them in rounds that take turns. Raises Failed."""
    seconds: dict[int, list[float]] = {size: [] for size in sizes}
    with ExitStack() as stack:
        stack.enter_context(cores.on(cores.split()[0]))
        grown = [stack.enter_context(_grown(folder, size, tell)) for size in sizes]
        for number in range(ROUNDS):
            tell(f"growth: round {number + 1} of {ROUNDS}")
            for size, database in zip(sizes, grown, strict=True):
                seconds[size] += asyncio.run(_talks(database, knowledge, Random(number), size, talks))  # noqa: S311 - chance that can be had again
    rows = [{"people": size, **latencies(seconds[size]), "database_mib": _mib(folder, size)} for size in sizes]
    return {"turn": FLOW.about, "rows": rows}


@contextmanager
def _grown(folder: Path, size: int, tell: Tell) -> Iterator[Database]:
    tell(f"growth: filling with {size:,} people")
    url = f"sqlite:///{_path(folder, size)}"
    migrate(url)
    database = Database.open(url, Keyring.generate())
    try:
        for first in range(0, size, BATCH):
            add = partial(crowd.add, people=range(first, min(first + BATCH, size)), known=KNOWN)
            database.write_sync(add)
        yield database
    finally:
        database.close()


def _path(folder: Path, size: int) -> Path:
    return folder / f"growth-{size}.db"


def _mib(folder: Path, size: int) -> int:
    return _path(folder, size).stat().st_size >> 20


async def _talks(database: Database, knowledge: Knowledge, chance: Random, size: int, talks: int) -> list[float]:
    """Seconds of each turn, of people from all over the database."""
    seconds: list[float] = []
    wire = Wire()
    async with core(database, knowledge, (wire,)) as inside:
        for number, person in enumerate(chance.choices(range(size), k=WARMING + talks)):
            taken = [await _timed(inside.intake, wire, crowd.address(person), text) for text in FLOW.loop]
            seconds += taken if number >= WARMING else []
    return seconds


async def _timed(intake: Intake, wire: Wire, address: str, text: str) -> float:
    """Say a text and wait for its reply. Raises Failed."""
    begun = time.perf_counter()
    incoming = Incoming(event=uuid.uuid4().hex, address=address, text=text, lang="en")
    await intake.receive(wire.name, text.encode(), [incoming])
    try:
        async with asyncio.timeout(PATIENCE):
            await wire.sent.get()
    except TimeoutError as error:
        raise Failed(f"“{text}” was not answered within {PATIENCE:.0f} s.") from error
    return time.perf_counter() - begun
