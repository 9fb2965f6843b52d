"""`tomoni guides`: what there is, how old it is and what is missing; `check`, `links` and `stamp`.

Reads the files only: no index, no network, nothing is stored.
"""

from __future__ import annotations

import json
import sys
import typing
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from datetime import date
from itertools import groupby

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.cli.gaps import print_gaps
from bot.cli.guidance import today
from knowledge import GUIDES
from knowledge.guidance import load, stamp
from knowledge.upkeep.overview import Link, Row, Totals, advice, overview, totals
from knowledge.upkeep.overview import links as cited
from knowledge.upkeep.topics import load as load_topics

FAULT = 1
WIDTH = 160  # of a table that does not go to a terminal

guides = typer.Typer(help="The guides as files. Alone: what there is by area, how old, and what is missing.")
Json = typing.Annotated[bool, typer.Option("--json", help="Print JSON.")]


def register(app: typer.Typer) -> None:
    guides.callback(invoke_without_command=True)(main)
    for command in (check, links):
        guides.command()(command)
    guides.command("stamp")(stamp_)
    app.add_typer(guides, name="guides")


def main(  # noqa: PLR0917 - typer gives them by name
    context: typer.Context,
    area: typing.Annotated[str | None, typer.Option(help="Only this area, such as residency.")] = None,
    overdue: typing.Annotated[
        bool, typer.Option("--overdue", help="Only what should have been checked again.")
    ] = False,
    missing: typing.Annotated[bool, typer.Option("--missing", help="Only what lacks a language.")] = False,
    open_gaps: typing.Annotated[
        bool, typer.Option("--open-gaps", help="What people asked and no guide answered, instead.")
    ] = False,
    as_json: Json = False,
) -> None:
    """List the topics by area: languages, age, next check, translations, sources."""
    if context.invoked_subcommand is None and open_gaps:
        print_gaps(as_json=as_json)
    elif context.invoked_subcommand is None:
        _list(area, overdue=overdue, missing=missing, as_json=as_json)


def check() -> None:
    """Print what is wrong in the guides; warnings leave a guide in use."""
    library = load(GUIDES)
    for fault in library.faults:
        typer.echo(str(fault))
    typer.echo(f"{len(library.guides)} guides in {len(library.languages)} languages can be used.", err=True)
    if any(not fault.warning for fault in library.faults):
        raise typer.Exit(FAULT)


def links(as_json: Json = False) -> None:
    """The addresses of the sources by host, and how many guides cite each. Nothing is fetched."""
    found = cited(load(GUIDES))
    if as_json:
        _print_json([asdict(link) for link in found])
        return
    for host, group in groupby(found, key=lambda link: link.host):
        typer.echo("\n".join(_host(host, list(group))))


def stamp_() -> None:
    """Note in each new translation which original it was made from."""
    for name in stamp(GUIDES):
        typer.echo(name)


def _list(area: str | None, *, overdue: bool, missing: bool, as_json: bool) -> None:
    library = load(GUIDES)
    every = overview(library, load_topics(GUIDES, []), today())
    areas = list(dict.fromkeys(row.area for row in every))
    if area is not None and area not in areas:
        raise typer.BadParameter(f"areas are {', '.join(areas)}", param_hint="--area")
    shown = [
        row
        for row in every
        if (area is None or row.area == area) and (not overdue or row.overdue) and (not missing or row.missing)
    ]
    counted = totals(every, library)
    if as_json:
        _print_json(
            {"guides": [asdict(row) for row in shown], "totals": asdict(counted), "next": advice(every, counted)}
        )
        return
    _print_tables(shown, counted)
    typer.echo(f"Next: {advice(every, counted)}")


def _print_tables(shown: Sequence[Row], counted: Totals) -> None:
    console = Console(highlight=False, width=None if sys.stdout.isatty() else WIDTH)
    if not shown:
        typer.echo("No topic is like that.")
    for area, rows in groupby(shown, key=lambda row: row.area):
        console.print(_table(area, rows))
    for line in _summary(counted):
        typer.echo(line)


def _table(area: str, rows: Iterable[Row]) -> Table:
    table = Table(title=area, title_justify="left", title_style="bold", box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for name in (
        "topic",
        "languages",
        "missing",
        "checked",
        "age",
        "review by",
        "behind",
        "machine-made",
        "vetted",
        "links",
    ):
        table.add_column(name, no_wrap=True, justify="right" if name in ("age", "links") else "left")
    for row in rows:
        table.add_row(*map(Text, _cells(row)))
    return table


def _cells(row: Row) -> tuple[str, ...]:
    topic = row.topic.partition("/")[2]
    if not row.written:
        return topic, "not written", " ".join(row.missing)
    mark = " OVERDUE" if row.overdue else " soon" if row.soon else ""
    return (
        topic,
        " ".join(row.languages),
        " ".join(row.missing),
        f"{row.checked}",
        f"{row.age} d",
        f"{row.review_by}{mark}",
        " ".join(row.behind),
        " ".join(row.machine),
        "yes" if row.vetted else "no",
        str(row.links),
    )


def _summary(counted: Totals) -> Iterator[str]:
    by_language = "  ".join(f"{lang} {n}" for lang, n in counted.languages.items())
    yield f"\n{counted.written} of {counted.topics} topics are written: {by_language}"
    yield (
        f"{counted.missing} translations or originals missing, {counted.overdue} overdue, {counted.soon} due soon, "
        f"{counted.behind} behind their original, {counted.machine} machine-made, "
        f"{counted.unvetted} topics not vetted, {counted.faults} faults"
    )


def _host(host: str, found: Sequence[Link]) -> Iterator[str]:
    count = len({topic for link in found for topic in link.topics})
    yield f"{host}: {count} guides, {len(found)} addresses"
    yield from (f"  {len(link.topics):3}  {link.url}" for link in found)


def _print_json(value: object) -> None:
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2, default=_plain))


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)
