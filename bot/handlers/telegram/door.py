"""The door itself: what comes in is stored and then answered politely; what goes out is sent once."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import structlog
from telegram import Bot, LinkPreviewOptions, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, InvalidToken, TelegramError

from bot.channels import Problem, SendError, Unavailable
from bot.conversation import Delivered, Intake
from bot.handlers.telegram.http import FarSideFailed, Http, NotSent, TooFast
from bot.handlers.telegram.manners import Manners
from bot.handlers.telegram.reading import ALLOWED, Reading, read
from bot.handlers.telegram.writing import buttons, commands, html
from bot.messages import Outgoing
from bot.strings import Strings

NAME = "telegram"
COMMANDS = ("menu", "dates", "language", "human", "data", "pause", "stop", "help")
MOST_CLEARED = 100  # messages that one request may delete
POLL = 20  # seconds that a request for updates waits for one
POLL_MARGIN = 10
MOST_UPDATES = 100
PASSING = frozenset({"busy", "full", "missing", "behind", "wrong_key"})  # kinds of trouble that are nobody's message
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
BLOCKING = ("blocked by the user", "user is deactivated", "initiate conversation", "bot was kicked")
GONE = ("chat not found", "user is deactivated", "peer_id_invalid")

log = structlog.get_logger()


class Trouble:
    """What keeps updates from coming in, and since when; for health, which no person reads."""

    def __init__(self) -> None:
        self.now = ""
        self._since = 0.0

    def note(self, what: str) -> None:
        """Take down how the last request for updates went: "" for well."""
        if bool(what) != bool(self.now):
            self._since = time.monotonic()
        self.now = what

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._since if self.now else 0.0


class Telegram:
    """One bot. `base` is the address of the Bot API server."""

    name = NAME

    def __init__(self, token: str, base: str, intake: Intake, strings: Strings) -> None:
        self._asking = Http(connections=2)
        self._base = f"{base.rstrip('/')}/bot"
        self._token = token
        files = f"{base.rstrip('/')}/file/bot"
        self._bot = Bot(
            token, base_url=self._base, base_file_url=files, request=Http(), get_updates_request=self._asking
        )
        self._intake = intake
        self._strings = strings
        self._manners = Manners(self._bot, strings)
        self.trouble = Trouble()

    async def open(self) -> None:
        await self._asking.initialize()
        await self._bot.request.initialize()

    async def close(self) -> None:
        await self._manners.end()
        await self._bot.request.shutdown()
        await self._asking.shutdown()

    async def introduce(self, webhook: str | None, secret: str) -> None:
        """Say how updates are to come, and put up the command menu. Raises TelegramError."""
        if webhook:
            await self._bot.set_webhook(webhook, allowed_updates=ALLOWED, secret_token=secret, max_connections=40)
        else:
            await self._bot.delete_webhook()
        await self._bot.set_my_commands(commands(self._strings, "en", COMMANDS))
        for lang in self._strings.languages:
            await self._bot.set_my_commands(commands(self._strings, lang, COMMANDS), language_code=lang)

    async def updates(self, offset: int | None) -> list[dict[str, Any]]:
        """What waits at Telegram, as it was sent; naming an offset confirms all before it. Raises TelegramError."""
        asked = f"timeout={POLL}&limit={MOST_UPDATES}&allowed_updates={json.dumps(ALLOWED)}"
        after = "" if offset is None else f"&offset={offset}"
        url = f"{self._base}{self._token}/getUpdates?{asked}{after}"
        try:
            found: Any = await self._asking.post(url, read_timeout=POLL + POLL_MARGIN)
        except (KeyError, TypeError, AttributeError) as error:  # JSON, but none of the Bot API's
            raise TelegramError("no answer of a Bot API") from error
        if not isinstance(found, list) or not all(_is_update(one) for one in found):
            raise TelegramError("no list of updates")
        return found

    async def take(self, updates: Sequence[Any]) -> None:
        """Commit 1 for all of them, then the courtesies. Raises Unavailable: then none may be acknowledged."""
        readings = [read(update) for update in updates]
        await self._store([_delivered(*pair) for pair in zip(updates, readings, strict=True)])
        for reading in readings:
            self._manners.after(reading)

    async def _store(self, delivered: list[Delivered]) -> None:
        """All at once; where that fails for another reason than the database, one by one: none holds up the rest."""
        kept = [one for one in delivered if one.events or one.fault]
        try:
            await self._intake.receive_all(NAME, kept)
        except Exception as error:  # one update that nobody foresaw must not come back for ever
            if _passes(error):
                raise
            log.error("updates not stored together", channel=NAME, exc_info=error, count=len(kept))
            for one in kept:
                await self._store_singly(one)

    async def _store_singly(self, one: Delivered) -> None:
        try:
            await self._intake.receive_all(NAME, [one])
        except Exception as error:
            if _passes(error):
                raise
            log.error("update not taken", channel=NAME, exc_info=error)
            await self._intake.receive(NAME, one.raw, (), fault=type(error).__name__)

    async def fetch(self, file: str) -> bytes:
        """What a person sent as a file, by its id. Raises SendError."""
        with _errors():
            found = await self._bot.get_file(file)
            return bytes(await found.download_as_bytearray())

    async def send(self, address: str, message: Outgoing, file: bytes | None = None) -> str:
        """See `bot.channels.Channel`."""
        self._manners.replied(address)
        with _errors():
            await self._clear(address, message.clears)
            sent = await self._send(address, message, file)
        return str(sent.message_id)

    async def _send(self, chat: str, message: Outgoing, file: bytes | None) -> Message:
        keyboard = buttons(message)
        if message.document and file is not None:
            return await self._bot.send_document(chat, file, filename=message.document.name, reply_markup=keyboard)
        return await self._bot.send_message(
            chat,
            html(message, self._strings),
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard,
            link_preview_options=NO_PREVIEW,
        )

    async def _clear(self, chat: str, ids: Iterable[str]) -> None:
        """Take messages out of the chat; those that Telegram does not let go any more stay."""
        numbers = [int(one) for one in ids if one.isdecimal()]
        for start in range(0, len(numbers), MOST_CLEARED):
            try:
                await self._bot.delete_messages(chat, numbers[start : start + MOST_CLEARED])
            except BadRequest as error:
                log.info("messages not cleared", channel=NAME, error=type(error).__name__)


def _passes(error: Exception) -> bool:
    """Whether it is the database's trouble, which passes, and not this update's."""
    return isinstance(error, Unavailable) and error.kind in PASSING


def _is_update(found: object) -> bool:
    return isinstance(found, dict) and isinstance(found.get("update_id"), int)


def _delivered(update: object, reading: Reading) -> Delivered:
    return Delivered(json.dumps(update).encode(), (reading.event,) if reading.event else (), reading.fault)


@contextmanager
def _errors() -> Iterator[None]:
    """From the library's errors to the closed list."""
    try:
        yield
    except TooFast as error:
        raise SendError(Problem.THROTTLED, retry_after=error.seconds) from error
    except TelegramError as error:
        raise SendError(_problem(error), type(error).__name__) from error


def _problem(error: TelegramError) -> Problem:
    match error:
        case Forbidden():  # a proxy can forbid, too: only Telegram's own words are the person's
            gone = any(words in str(error).lower() for words in BLOCKING)
            return Problem.BLOCKED if gone else Problem.UNAVAILABLE
        case BadRequest():
            gone = any(words in str(error).lower() for words in GONE)
            return Problem.BLOCKED if gone else Problem.REFUSED
        case NotSent() | InvalidToken():  # a token that was taken back is our trouble, not the message's
            return Problem.UNAVAILABLE
        case FarSideFailed():
            return Problem.FAULTY
    return Problem.UNCERTAIN
