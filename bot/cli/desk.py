"""What coordinators do from the command line: who waits for a human, and answering; a person's data."""

from __future__ import annotations

import asyncio
import getpass
import json
import sys
import typing
from datetime import datetime

import typer

from bot.app import Tomoni
from bot.clock import TOKYO
from bot.desk import people, requests
from bot.settings import Settings

LAST = 2**31 - 1  # no request has a higher number
Prefix = typing.Annotated[str, typer.Argument(help="The person's id, or its first characters.")]


def register(app: typer.Typer) -> None:
    for command in (reply, export, erase):
        app.command()(command)


def reply(
    number: typing.Annotated[
        int | None, typer.Argument(help="The request; without it, all open ones.", min=1, max=LAST)
    ] = None,
    text: typing.Annotated[str | None, typer.Argument(help="What to answer, in the person's language.")] = None,
) -> None:
    """List who asked for a human, or answer one: the answer appears in the person's chat."""
    tomoni = Tomoni.open(Settings())
    try:
        if number is None:
            _list(tomoni)
        elif not (text or "").strip():
            raise typer.BadParameter('write the answer after the number: tomoni reply 3 "Hello, ..."')
        else:
            request = asyncio.run(requests.answer(tomoni.database, number, str(text), getpass.getuser()))
            print(f"Answered request {request.number}. It appears in the person's chat while Tomoni runs.")
    finally:
        tomoni.database.close()


def _list(tomoni: Tomoni) -> None:
    waiting = asyncio.run(requests.waiting(tomoni.database))
    for request in waiting:
        asked = datetime.fromtimestamp(request.asked_at / 1000, TOKYO)
        words = request.words or "(no words)"
        print(f"{request.number}  {asked:%Y-%m-%d %H:%M}  person {request.person_id[:8]}  {request.reason}: {words}")
    if not waiting:
        print("Nobody waits for a human.")


def export(person: Prefix) -> None:
    """Print everything that is held about a person, as JSON."""
    tomoni = Tomoni.open(Settings())
    try:
        held = asyncio.run(people.export(tomoni.database, person))
        json.dump(held, sys.stdout, ensure_ascii=False, indent=2)
        print()
    finally:
        tomoni.database.close()


def erase(
    person: Prefix,
    yes: typing.Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Erase everything about a person, at their request. It cannot be undone."""
    if not yes:
        typer.confirm(f"Erase everything about {person}?", abort=True)
    tomoni = Tomoni.open(Settings())
    try:
        count = asyncio.run(people.erase(tomoni.database, person, getpass.getuser(), tomoni.settings.backups))
        print(f"Erased {count} records.")
    finally:
        tomoni.database.close()
