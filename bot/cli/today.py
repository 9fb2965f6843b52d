"""`tomoni desk today`, `done` and `digest`: who needs attention, in a terminal, as JSON or on paper."""

from __future__ import annotations

import asyncio
import getpass
import json
import typing
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path

import typer

from bot.app import Tomoni
from bot.clock import TOKYO
from bot.desk import digest as weekly
from bot.desk import requests
from bot.desk import today as daily
from bot.desk.reasons import WHEN
from bot.desk.renewals import written
from bot.desk.today import Send, Task, Today
from bot.settings import Settings
from storage.backup.folder import put

TIME = "%Y-%m-%d %H:%M"

desk = typer.Typer(name="desk", no_args_is_help=True, help="What coordinators look at: today, and the week.")
Json = typing.Annotated[bool, typer.Option("--json", help="Print JSON.")]


def register(app: typer.Typer) -> None:
    for command in (today, done, digest):
        desk.command()(command)
    app.add_typer(desk)


def today(as_json: Json = False) -> None:
    """Who needs a human, whose renewal is near, what did not arrive, and how the backups stand."""
    tomoni = Tomoni.open(Settings())
    try:
        page = asyncio.run(daily.today(tomoni.database, tomoni.settings.backups))
    finally:
        tomoni.database.close()
    print(_json(asdict(page)) if as_json else "\n".join(_page(page)))


def done(number: typing.Annotated[int, typer.Argument(help="The task, as listed by today.", min=1)]) -> None:
    """Take a task off the list: it was dealt with. Nothing is sent; `tomoni reply` answers in the chat."""
    tomoni = Tomoni.open(Settings())
    try:
        task = asyncio.run(requests.close(tomoni.database, number, getpass.getuser()))
    finally:
        tomoni.database.close()
    print(f"Task {task.number} is off the list.")


def digest(
    pdf: typing.Annotated[Path | None, typer.Option("--pdf", help="Write it to this file, to print on A4.")] = None,
    as_json: Json = False,
) -> None:
    """The renewals of the next 30 days, as every Monday at 8:00 in the data folder's digest/."""
    tomoni = Tomoni.open(Settings())
    try:
        made = asyncio.run(weekly.digest(tomoni.database))
    finally:
        tomoni.database.close()
    if pdf:
        content = weekly.pdf(made)
        put(pdf.absolute(), lambda file: file.write(content))
        print(f"Written: {pdf}. It holds names: keep it closed away, and shred it after use.")
    else:
        print(_json(asdict(made)) if as_json else weekly.text(made), end="\n" if as_json else "")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2, default=_plain)


def _plain(value: object) -> str:
    if isinstance(value, date):  # a datetime is one, too
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _page(page: Today) -> Iterator[str]:
    yield f"{written(page.day)}, in Japan"
    for title, lines in _parts(page):
        yield ""
        yield f"{title} ({len(lines)})" if lines else f"{title}: none"
        yield from lines
    yield ""
    yield page.backup[0].upper() + page.backup[1:]


def _parts(page: Today) -> Iterator[tuple[str, Sequence[str]]]:
    yield "Need a human", [_task(task) for task in page.tasks]
    renewals = [f"  {written(row.until)}  {row.who}\n    {row.what}" for row in page.dates.renewals]
    yield f"Renewals of the next {daily.AHEAD} days", renewals
    yield "Kept, without a known date: ask for it", [f"  {who}" for who in page.dates.without]
    yield f"Messages of the last {daily.BACK} days that did not arrive, or may not have", [*map(_send, page.sends)]
    yield "Cannot be read", [f"  {sentence}" for sentence in page.unreadable]


def _task(task: Task) -> str:
    phone = ", by phone" if task.phone else ""
    head = f"  {task.number}  {WHEN[task.urgency]}{phone}  {task.who}  since {_time(task.asked_at)}\n    {task.what}"
    return f"{head}\n    They wrote: {task.words}" if task.words else head


def _send(send: Send) -> str:
    outcome = "may or may not have arrived" if send.state == "unknown" else "failed"
    why = f" ({send.reason})" if send.reason else ""
    return f"  {_time(send.at)}  {send.kind} to {send.who}: {outcome}{why}"


def _time(at: int) -> str:
    return f"{datetime.fromtimestamp(at / 1000, TOKYO):{TIME}}"
