"""The polling loop: ask, store, and only then ask for what comes after. Run by `app` unless there is a webhook.

The library's own loop confirms updates that it has not handed over yet, so this one is ours. The offset is not
kept anywhere: an empty answer means that all is confirmed, and what was not is given again and known by its id.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

import structlog
from telegram.error import Conflict, InvalidToken, TelegramError

from bot.channels import Unavailable
from bot.handlers.telegram.door import NAME, Telegram

FIRST_PAUSE = 0.5  # seconds, doubled at every failure
LONGEST_PAUSE = 30.0
AT_ONCE = 0.2  # seconds: a server that holds no request until there is news is not asked more often than this
RENEW = 10.0  # seconds; much less than the hold lasts, which outlives one request for updates
NOT_OURS = 5.0  # seconds until asking again whether another installation has ended

log = structlog.get_logger()
Allowed = Callable[[], Awaitable[bool]]


async def poll(door: Telegram, allowed: Allowed) -> None:
    """Poll for ever. `allowed` says whether we are the one who polls, and is asked again every `RENEW` seconds."""
    offset: int | None = None
    pause, until = FIRST_PAUSE, 0.0
    while True:
        if time.monotonic() >= until:
            if not await allowed():
                offset = None
                await asyncio.sleep(NOT_OURS)
                continue
            until = time.monotonic() + RENEW
        begun = time.monotonic()
        try:
            updates = await door.updates(offset)
            await door.take(updates)
        except (TelegramError, Unavailable) as error:
            _say(door, error)
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)
            continue
        door.trouble.note("")
        before, offset = offset, max((update["update_id"] for update in updates), default=-1) + 1 or None
        pause = FIRST_PAUSE
        if offset in {None, before} and time.monotonic() - begun < AT_ONCE:
            await asyncio.sleep(AT_ONCE)


async def introduced(door: Telegram, webhook: str | None, secret: str) -> None:
    """Introduce the bot to Telegram once, however long that takes, then rest."""
    pause = FIRST_PAUSE
    while True:
        try:
            await door.introduce(webhook, secret)
            door.trouble.note("")
            break
        except TelegramError as error:
            _say(door, error)
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)
    await asyncio.Event().wait()


def _say(door: Telegram, error: TelegramError | Unavailable) -> None:
    match error:
        case Unavailable():
            what, level = "updates not stored, they stay with Telegram", log.error
        case InvalidToken():
            what, level = "Telegram refuses the token: set TELEGRAM_TOKEN to the one BotFather shows", log.error
        case Conflict():
            what, level = "another program polls with this token, or a webhook is set", log.error
        case _:
            what, level = "Telegram does not answer", log.warning
    door.trouble.note(what)
    level(what, channel=NAME, error=type(error).__name__)
