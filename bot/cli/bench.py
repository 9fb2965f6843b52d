"""`tomoni bench`: figures of this machine, printed as they were measured."""

from __future__ import annotations

import json
import os
import signal
import sys
import tempfile
import typing
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import typer

from bot import logs
from bot.bench import door, growth, postgres, process, scan, search, table, whole
from bot.bench.figures import Failed, Json
from bot.settings import Settings
from knowledge import GUIDES, Knowledge

USUAL = ("door", "search", "growth", "process", "talk")
ON_DEMAND = "due-scan"


def register(app: typer.Typer) -> None:
    app.command()(bench)


def _named(text: str) -> str:
    if unknown := set(text.split(",")) - {*USUAL, ON_DEMAND}:
        raise typer.BadParameter(f"{', '.join(sorted(unknown))}: choose of {', '.join((*USUAL, ON_DEMAND))}.")
    return text


def bench(
    *,
    rounds: typing.Annotated[int, typer.Option(help="Rounds through the door.", min=1)] = 3,
    seconds: typing.Annotated[float, typer.Option(help="How long a bot is loaded in a round.", min=0.1)] = 3.0,
    people: typing.Annotated[int, typer.Option(help="How many write at once.", min=1, max=door.MOST_PEOPLE)] = 50,
    only: typing.Annotated[str, typer.Option(help="Parts, with commas.", parser=_named)] = ",".join(USUAL),
    due_scan: typing.Annotated[bool, typer.Option("--due-scan", help="Also scan among 1,000,000 people.")] = False,
    as_json: typing.Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Measure turns through the Telegram door, search, growth, start, memory, a whole talk, in a temporary folder."""
    logs.configure("error", "plain")
    signal.signal(signal.SIGTERM, _stop)
    parts = [*only.split(","), *([ON_DEMAND] if due_scan else [])]
    try:
        results = _measure(parts, door.Effort(rounds, seconds, people))
    except Failed as error:
        print(error, file=sys.stderr)
        raise typer.Exit(1) from error
    print(json.dumps(results, indent=2) if as_json else "\n".join(table.lines(results)))
    if any(row["unanswered"] for row in results.get("door", {}).get("rows", ())):
        raise typer.Exit(1)


def _stop(number: int, _frame: FrameType | None) -> typing.NoReturn:
    """Unwind: what was started is stopped, and the folder goes."""
    sys.exit(128 + number)


def _measure(parts: Sequence[str], effort: door.Effort) -> dict[str, Json]:
    environment = _environment()
    results: dict[str, Json] = {}
    with tempfile.TemporaryDirectory(prefix="tomoni-bench-") as name:
        folder = Path(name)
        _tell("reading the guides")
        knowledge = Knowledge.open(GUIDES, folder / "index", refresh=True)
        if "door" in parts:
            with _databases(folder, "door") as urls:
                results["door"] = _noted(door.measure(folder, urls, environment, effort, _tell), urls)
        if "search" in parts:
            _tell("search")
            results["search"] = search.measure(knowledge)
        if "growth" in parts:
            results["growth"] = growth.measure(folder, knowledge, _tell)
        if "process" in parts:
            _tell("start and memory")
            results["process"] = process.measure(folder, environment)
        if "talk" in parts:
            results["talk"] = whole.measure(folder, knowledge, _tell)
        if ON_DEMAND in parts:
            with _databases(folder, "scan") as urls:
                results["due_scan"] = _noted(scan.measure(urls, _tell), urls)
    return results


def _environment() -> dict[str, str]:
    """Ours without any setting of Tomoni: nothing that is measured may reach a database that somebody uses."""
    settings = {str(field.validation_alias) for field in Settings.model_fields.values()}
    return {name: value for name, value in os.environ.items() if name not in settings}


@contextmanager
def _databases(folder: Path, part: str) -> Iterator[dict[str, str]]:
    """The URLs of empty databases, by name, until the block ends."""
    sqlite = {"SQLite": f"sqlite:///{folder / part}.db"}
    if not postgres.installed():
        yield sqlite
        return
    with postgres.server(folder, part) as url:
        yield {**sqlite, "PostgreSQL": url}


def _noted(found: Json, urls: Mapping[str, str]) -> Json:
    return found if "PostgreSQL" in urls else {**found, "notes": [postgres.MISSING]}


def _tell(line: str) -> None:
    print(line, file=sys.stderr)
