"""Courtesies that Telegram expects besides messages: presses answered and marked, "typing", groups declined.

They are made after commit 1, outside of the outbox, since nothing of them has to last: a person who does not see
the mark still gets the reply. A courtesy that fails is logged and not repeated.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine

import structlog
from telegram import Bot
from telegram.constants import ChatAction
from telegram.error import TelegramError

from bot.handlers.telegram.reading import Group, Pressed, Reading
from bot.handlers.telegram.writing import marked
from bot.strings import Strings

TYPING_AFTER = 1.0  # seconds without a reply
MOST_AT_ONCE = 200

log = structlog.get_logger()


class Manners:
    """Starts courtesies and does not wait for them."""

    def __init__(self, bot: Bot, strings: Strings) -> None:
        self._bot = bot
        self._strings = strings
        self._tasks: set[asyncio.Task[None]] = set()
        self._expecting: dict[str, asyncio.TimerHandle] = {}

    def after(self, reading: Reading) -> None:
        """What was read is safe: be polite about it."""
        if reading.pressed:
            self._start(self._answer(reading.pressed))
        if reading.group:
            self._start(self._decline(reading.group))
        if reading.event and not reading.event.standing:
            self._expect(reading.event.address)

    def replied(self, chat: str) -> None:
        """A message goes to this chat now, so there is nothing to wait for."""
        if waiting := self._expecting.pop(chat, None):
            waiting.cancel()

    async def end(self) -> None:
        for waiting in self._expecting.values():
            waiting.cancel()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _expect(self, chat: str) -> None:
        self.replied(chat)
        loop = asyncio.get_running_loop()
        self._expecting[chat] = loop.call_later(TYPING_AFTER, self._show_typing, chat)

    def _show_typing(self, chat: str) -> None:
        self._expecting.pop(chat, None)
        self._start(self._type(chat))

    def _start(self, courtesy: Coroutine[object, object, None]) -> None:
        if len(self._tasks) >= MOST_AT_ONCE:
            courtesy.close()
            return
        task = asyncio.create_task(_politely(courtesy))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _type(self, chat: str) -> None:
        await self._bot.send_chat_action(chat, ChatAction.TYPING)

    async def _answer(self, pressed: Pressed) -> None:
        await self._bot.answer_callback_query(pressed.query)
        if pressed.message and (keyboard := marked(pressed)):
            await self._bot.edit_message_reply_markup(pressed.chat, pressed.message, reply_markup=keyboard)

    async def _decline(self, group: Group) -> None:
        try:
            await self._bot.send_message(group.id, self._strings.render(group.lang or "en", "group-declined"))
        finally:
            await self._bot.leave_chat(group.id)


async def _politely(courtesy: Coroutine[object, object, None]) -> None:
    try:
        await courtesy
    except TelegramError as error:
        log.info("courtesy failed", channel="telegram", error=type(error).__name__)
