"""`tomoni remind`: what is due is taken up now, or a civil day is looked at beforehand."""

from __future__ import annotations

import asyncio
import typing
from datetime import date, datetime

import typer

from bot import scheduler
from bot.app import Tomoni
from bot.clock import TOKYO
from bot.conversation import reminding
from bot.conversation.classing import Outcome, Why
from bot.conversation.reminding import Expected
from bot.settings import Settings

WHYS = {
    Why.ALERT: "nobody answered whether a coordinator may be told",
    Why.DUE: "its day has come",
    Why.LATE: "it was missed on its day",
    Why.TOO_LATE: "what it reminds of has passed",
    Why.SUPERSEDED: "something more urgent is said that day",
    Why.STALE: "it counts from a date that has changed",
    Why.QUIET_HOURS: "quiet hours, until 8:00",
    Why.ONE_A_DAY: "one message a day, so it waits until the next",
    Why.TALKING: "a conversation is under way, so it waits until the next day",
    Why.NEWER: "a newer one of the same kind waits",
    Why.NO_CONSENT: "the person is not to be kept",
    Why.PAUSED: "the person has paused messages",
    Why.UNREACHABLE: "no way to the person works",
    Why.UNREADABLE: "the person's dates cannot be read",
}
WORDS = {
    Outcome.SENT: "message",
    Outcome.POSTPONED: "later",
    Outcome.DROPPED: "no message",
    Outcome.MISSED: "no message",
}


def register(app: typer.Typer) -> None:
    app.command()(remind)


def remind(
    on: typing.Annotated[str | None, typer.Option("--on", help="A day, like 2027-01-15; only with --dry-run.")] = None,
    dry_run: typing.Annotated[bool, typer.Option("--dry-run", help="Only list who would get what, and why.")] = False,
) -> None:
    """Take up the reminders that are due now, or list those of a day without sending anything."""
    if on and not dry_run:
        raise typer.BadParameter("a day can only be looked at: add --dry-run", param_hint="--on")
    tomoni = Tomoni.open(Settings())
    try:
        asyncio.run(_list(tomoni, on) if dry_run else _tick(tomoni))
    finally:
        tomoni.database.close()


async def _tick(tomoni: Tomoni) -> None:
    count = 0
    while decided := await tomoni.database.write(scheduler.wake_due):
        count += decided
    print(f"{count} reminders were taken up. What is to be said leaves while Tomoni runs.")


async def _list(tomoni: Tomoni, on: str | None) -> None:
    today = datetime.now(TOKYO).date()
    day = today if on is None else _day(on, today)
    found = await tomoni.database.read(lambda tx: reminding.preview(tx, day))
    people = len({line.person_id for line in found})
    print(f"{day} ({day:%A}), in Japan: {len(found)} reminders of {people} people, if nobody writes until then")
    for line in found:
        print(_shown(line))


def _day(text: str, today: date) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is not a day like 2027-01-15", param_hint="--on") from None
    if day < today:
        raise typer.BadParameter(f"{day} has passed: what was sent then is on record", param_hint="--on")
    return day


def _shown(line: Expected) -> str:
    decision = line.decision
    at = datetime.fromtimestamp(line.at / 1000, TOKYO)
    who = f"{line.person_id[:8]} {line.name}" if line.name else line.person_id[:8]
    where = f", date {line.state}" if line.state else ""
    said = f"{at:%H:%M}  {who}  {decision.reminder.rule}{where}: {WORDS[decision.outcome]} ({WHYS[decision.why]})"
    return "".join((said, *(f"; coordinator: {task}" for task in decision.tasks)))
