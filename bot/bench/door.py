"""Turns through the real Telegram door, beside a bare echo on the same transport, in rounds that take turns.

Every bot runs all the time, on one core that they share, each against a far side of its own on the other cores;
only one of them is spoken to at a time, and the others wait for news, which costs them next to nothing.
"""

from __future__ import annotations

import shutil
import statistics
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.bench import cores
from bot.bench.children import Child, free_port, running
from bot.bench.far_side import Remote
from bot.bench.far_side.load import FIRST_CHAT
from bot.bench.figures import Failed, Json, Tell, cpu_seconds, peak_mib
from bot.bench.talks import ECHO, FLOW, QUESTION, Talk

UP_WITHIN = 300.0  # seconds until it counts as never
LOOK_EVERY = 0.1
LONGER = (1, 4, 16)  # times
MOST_PEOPLE = 10_000  # at one talk
ECHOES: Mapping[str, Sequence[str]] = {
    "echo, aiohttp": (),
    "echo, aiohttp, concurrent": ("--concurrent",),
    "echo, httpx": ("--httpx",),
}


@dataclass(frozen=True, slots=True)
class Effort:
    """How long each bot is loaded: `rounds` of `seconds` with so many `people`, and a third of that with one alone."""

    rounds: int = 3
    seconds: float = 3.0
    people: int = 50
    warmup: float = 0.5


class Bot:
    """A bot that runs, and its far side, where each talk has people of its own."""

    def __init__(self, far: Remote, child: Child, talks: Sequence[Talk]) -> None:
        self.child = child
        self.talks = talks
        self._far = far

    def meet(self, people: int) -> None:
        """Wait until it asks for updates, then have everybody say what precedes the measuring. Raises Failed."""
        until = time.monotonic() + UP_WITHIN
        while not self._far.control("counts").get("calls getupdates"):
            self.child.demand_alive()
            if time.monotonic() > until:
                raise Failed(f"{self.child.name} has not asked for updates within {UP_WITHIN:.0f} s.")
            time.sleep(LOOK_EVERY)
        for talk in self.talks:
            self._far.control("load", people=people, seconds=LOOK_EVERY, first_chat=self._first(talk), **talk.steps())

    def play(self, talk: Talk, effort: Effort) -> Json:
        """One round: with one person alone, then with many at once."""
        alone = self._load(talk, Effort(people=1, seconds=effort.seconds / 3, warmup=effort.warmup))
        crowd = self._load(talk, effort)
        return crowd | {"alone": alone, "unanswered": crowd["unanswered"] + alone["unanswered"]}

    def _load(self, talk: Talk, effort: Effort) -> Json:
        """What the far side has measured; on a machine too busy for one answer in that time, in a longer one."""
        plan = {"people": effort.people, "warmup": effort.warmup, "first_chat": self._first(talk)}
        for times in LONGER:
            self.child.demand_alive()
            before = cpu_seconds(self.child.pid)
            figures = self._far.control("load", **plan, seconds=effort.seconds * times, loop=talk.steps()["loop"])
            busy = cpu_seconds(self.child.pid) - before
            if "p50_ms" in figures:
                return figures | {"cpu_ms": busy * 1000 / figures["messages"]}
        self.child.demand_alive()
        raise Failed(
            f"{self.child.name} has answered nothing within {effort.seconds * LONGER[-1]:.0f} s ({talk.name})."
        )

    def _first(self, talk: Talk) -> int:
        return FIRST_CHAT + self.talks.index(talk) * MOST_PEOPLE


def measure(
    folder: Path,
    databases: Mapping[str, str],
    environment: Mapping[str, str],
    effort: Effort,
    tell: Tell,
) -> Json:
    """`folder` holds a finished index; `databases` are the URLs of empty ones, by name. Raises Failed."""
    bot_core, other_cores = cores.split()
    with ExitStack() as stack:
        stack.enter_context(cores.on(other_cores))
        bots = [stack.enter_context(_echo(name, options, environment, bot_core)) for name, options in ECHOES.items()]
        bots += [
            stack.enter_context(_tomoni(name, folder, {**environment, "DATABASE_URL": url}, bot_core))
            for name, url in databases.items()
        ]
        for bot in bots:
            bot.meet(effort.people)
        rounds = [_round(bots, effort, tell, number + 1) for number in range(effort.rounds)]
        rows = [_row(bot, talk, place, rounds) for place, (bot, talk) in enumerate(_plays(bots))]
    return {
        "rounds": effort.rounds,
        "seconds": effort.seconds,
        "people": effort.people,
        "bot_alone_on_one_core": bool(bot_core),
        "talks": [talk.about for talk in (ECHO, FLOW, QUESTION)],
        "rows": rows,
    }


@contextmanager
def _echo(name: str, options: Sequence[str], environment: Mapping[str, str], core: cores.Cores) -> Iterator[Bot]:
    with Remote() as far:
        module = ["bot.bench.echo", far.url, far.token, *options]
        with running(name, module, environment, core) as child:
            yield Bot(far, child, [ECHO])


@contextmanager
def _tomoni(name: str, folder: Path, environment: Mapping[str, str], core: cores.Cores) -> Iterator[Bot]:
    """The server as it is run, with a data folder of its own beside the index that it is given a copy of."""
    data = folder / f"door {name}"
    shutil.copytree(folder / "index", data / "index")
    with Remote() as far:
        settings = {"TOMONI_DATA": str(data), "TELEGRAM_TOKEN": far.token, "TELEGRAM_API_URL": far.url}
        port = {"PORT": str(free_port()), "LOG_LEVEL": "error"}
        with running(name, ["bot", "serve"], {**environment, **settings, **port}, core) as child:
            yield Bot(far, child, [FLOW, QUESTION])


def _plays(bots: Sequence[Bot]) -> list[tuple[Bot, Talk]]:
    return [(bot, talk) for bot in bots for talk in bot.talks]


def _round(bots: Sequence[Bot], effort: Effort, tell: Tell, number: int) -> list[Json]:
    tell(f"door: round {number} of {effort.rounds}")
    return [bot.play(talk, effort) for bot, talk in _plays(bots)]


def _row(bot: Bot, talk: Talk, place: int, rounds: Sequence[Sequence[Json]]) -> Json:
    """Medians over the rounds; ratios to the first echo are taken within each round."""
    mine = [played[place] for played in rounds]
    ratios = [played[place]["per_second"] / played[0]["per_second"] for played in rounds]
    middle = {name: statistics.median(one[name] for one in mine) for name in ("per_second", "p50_ms", "p95_ms")}
    return {
        "bot": bot.child.name,
        "talk": talk.name,
        **middle,
        "alone_p50_ms": statistics.median(one["alone"]["p50_ms"] for one in mine),
        "alone_p95_ms": statistics.median(one["alone"]["p95_ms"] for one in mine),
        "ratio": round(statistics.median(ratios), 2),
        "ratio_low": round(min(ratios), 2),
        "ratio_high": round(max(ratios), 2),
        "cpu_ms": round(statistics.median(one["cpu_ms"] for one in mine), 2) or None,
        "unanswered": sum(one["unanswered"] for one in mine),
        "peak_mib": peak_mib(bot.child.pid),
    }
