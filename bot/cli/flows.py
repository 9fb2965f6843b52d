"""`tomoni flows`: every conversation, the languages it speaks, and how it was tried.

Reads files only. Counting what can be answered takes minutes: the explorer of the tests does it and writes it down.
"""

from __future__ import annotations

import json
import sys
import typing
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypedDict, cast

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

import bot
from bot.flows import ALL
from bot.strings import Strings

PACKAGE = Path(bot.__file__).parent
FILE = PACKAGE / "flows" / "explored.json"
TRANSCRIPTS = PACKAGE.parent / "tests" / "conversations"
WIDTH = 160  # of a table that does not go to a terminal


class Explored(TypedDict):
    """Different questions, and different answers to them; both counted over many kinds of people.

    `cut` are the loops in whose later rounds not everything was typed that can be.
    """

    asks: int
    answers: int
    cut: list[str]


@dataclass(frozen=True, slots=True)
class Row:
    """One flow; `explored` is None where the explorer has not been through it."""

    name: str
    languages: tuple[str, ...]
    transcripts: tuple[str, ...]
    explored: Explored | None


def register(app: typer.Typer) -> None:
    app.command("flows")(flows)


def flows(as_json: typing.Annotated[bool, typer.Option("--json", help="Print JSON.")] = False) -> None:
    """List the conversations: languages, transcripts, and how many questions and answers were explored.

    Languages are those in which every string exists whose key begins as the flow's name does. Transcripts are files
    of tests/conversations, where the source tree is there. Asks are different questions of the flow, answers the
    buttons, skips and typical and extreme typed answers that the explorer of the tests took, each once.
    """
    rows = list(_rows())
    if as_json:
        typer.echo(json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=2))
        return
    Console(highlight=False, width=None if sys.stdout.isatty() else WIDTH).print(_table(rows))
    for line in _summary(rows):
        typer.echo(line)


def explored() -> dict[str, Explored]:
    """What the explorer wrote down last, by flow."""
    return cast("dict[str, Explored]", json.loads(FILE.read_text("utf-8")))


def _rows() -> Iterator[Row]:
    strings, found = Strings.load(), explored()
    told = sorted(path.name for path in TRANSCRIPTS.glob("*.txt"))
    for flow in ALL:
        transcripts = tuple(name for name in told if name.startswith(f"{flow.name}."))
        begins = flow.name.partition("_")[0] + "-"  # the flows of one file share it
        yield Row(flow.name, strings.having(begins), transcripts, found.get(flow.name))


def _table(rows: Sequence[Row]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for name in ("flow", "languages", "transcripts", "asks", "answers"):
        table.add_column(name, no_wrap=True, justify="left" if name in ("flow", "languages") else "right")
    for row in rows:
        counts = [str(row.explored["asks"]), str(row.explored["answers"])] if row.explored else ["", "not explored"]
        table.add_row(*map(Text, (row.name, " ".join(row.languages), str(len(row.transcripts)), *counts)))
    return table


def _summary(rows: Sequence[Row]) -> Iterator[str]:
    found = [row.explored for row in rows if row.explored]
    yield (
        f"\n{len(rows)} flows, {sum(len(row.transcripts) for row in rows)} transcripts, "
        f"{sum(each['asks'] for each in found)} questions and {sum(each['answers'] for each in found)} answers explored"
    )
    if cut := [
        f"{row.name} ({', '.join(row.explored['cut'])})" for row in rows if row.explored and row.explored["cut"]
    ]:
        yield f"Loops of which later rounds were gone through with the usual answers only: {', '.join(cut)}"
