"""`tomoni chat`: talk to the whole core in a terminal."""

from __future__ import annotations

import asyncio
import io
import sys
import typing
from collections.abc import AsyncIterator, Iterable
from contextlib import AsyncExitStack

import typer

from bot import logs
from bot.app import AlreadyRunning, Tomoni
from bot.delivery import Item
from bot.handlers.terminal import NAME, Terminal, show
from bot.settings import Settings


def register(app: typer.Typer) -> None:
    app.command()(chat)


def chat(
    lang: typing.Annotated[str, typer.Option(help="The language that the terminal offers.")] = "en",
    as_: typing.Annotated[
        str, typer.Option("--as", help="Who is talking; the same name goes on where it stopped.")
    ] = "me",
) -> None:
    """Talk to Tomoni: one line is one message, a number presses a button, end of input leaves."""
    settings = Settings()
    logs.configure("warning" if settings.log == "info" else settings.log, settings.log_format)
    asyncio.run(_chat(settings, lang, as_))


async def _chat(settings: Settings, lang: str, name: str) -> None:
    tomoni = Tomoni.open(settings)
    try:
        async with AsyncExitStack() as stack:
            try:
                await stack.enter_async_context(tomoni.running())
            except AlreadyRunning:
                typer.echo("(a running Tomoni answers)", err=True)
            await _talk(tomoni, Terminal(tomoni.intake, tomoni.pickup, name, lang))
    finally:
        tomoni.database.close()


async def _talk(tomoni: Tomoni, terminal: Terminal) -> None:
    typed = _input()
    await _print(tomoni, terminal, await terminal.catch_up())
    if not terminal.conversation and typed.isatty():
        typer.echo(tomoni.strings.render(terminal.lang, "hello"))
    async for line in _lines(typed):
        if not typed.isatty():
            typer.echo(f"> {line}")
        await _print(tomoni, terminal, await terminal.say(line))


def _input() -> typing.TextIO:
    """Standard input whatever is in it; a closed one, which Python has as None, is one at its end."""
    stdin: typing.TextIO | None = sys.stdin
    if isinstance(stdin, io.TextIOWrapper):
        stdin.reconfigure(errors="replace")
    return stdin or io.StringIO()


async def _print(tomoni: Tomoni, terminal: Terminal, items: Iterable[Item]) -> None:
    """Replies as text; a file is printed in its text form, its JSON form is for programs."""
    for item in items:
        if item.message is None:
            continue
        typer.echo(show(item.message, tomoni.strings) + "\n")
        if item.seq and item.message.document and item.message.document.media_type == "text/plain":
            _, _, data = await tomoni.pickup.document(NAME, terminal.address, item.seq)
            typer.echo(data.decode())


async def _lines(typed: typing.TextIO) -> AsyncIterator[str]:
    while True:
        if typed.isatty():
            typer.echo("> ", nl=False)
        line = await asyncio.to_thread(typed.readline)
        if not line:
            return
        yield line.rstrip("\n")
