"""`tomoni bench`: figures of this machine, printed as they were measured."""

from __future__ import annotations

import asyncio
import json
import tempfile
import typing
from pathlib import Path

import typer

from bot.bench import process, turns
from knowledge import GUIDES, Knowledge
from storage.cipher import Keyring
from storage.database import Database
from storage.migrate import migrate


def register(app: typer.Typer) -> None:
    app.command()(bench)


def bench(
    rounds: typing.Annotated[int, typer.Option(help="How often each thing is done.", min=1)] = 100,
    as_json: typing.Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Measure search, turns, start and memory in a temporary folder."""
    with tempfile.TemporaryDirectory(prefix="tomoni-bench-") as folder:
        results = _measure(Path(folder), rounds)
    if as_json:
        typer.echo(json.dumps(results, indent=2))
        return
    for name, figures in results.items():
        typer.echo(f"{name:15} " + "  ".join(f"{key} {value}" for key, value in figures.items()))


def _measure(folder: Path, rounds: int) -> dict[str, dict[str, float]]:
    url = f"sqlite:///{folder / 'tomoni.db'}"
    migrate(url)
    keyring = Keyring.load_or_create(folder)
    knowledge = Knowledge.open(GUIDES, folder / "index", refresh=True)
    results = {f"search_{lang}": turns.search(knowledge, lang, rounds) for lang in turns.QUESTIONS}
    database = Database.open(url, keyring)
    results |= asyncio.run(turns.turns(database, knowledge, rounds))
    database.close()
    return results | {"process": process.measure(folder)}
