"""The people and chats on the far side, and what both sides do in them.

`methods` acts for the bot, `control` and `load` for the people. Everything leaves a line in the ledger.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

from bot.bench.far_side import shapes
from bot.bench.far_side.ledger import Ledger
from bot.bench.far_side.shapes import BOT, Json
from bot.bench.far_side.updates import Updates

KEPT = 200  # messages of one chat that can still be pressed, edited and deleted

Listener = Callable[[int, Json], None]


class Unknown(Exception):
    """A control command names what is not there; the text says what."""


@dataclass
class Chat:
    """`about` is the chat as it stands in messages, `person` who writes in it."""

    about: Json
    person: Json
    blocked: bool = False
    left: bool = False
    messages: dict[int, Json] = field(default_factory=dict)
    ids: count[int] = field(default_factory=lambda: count(1))

    def add(self, message: Json) -> Json:
        """Number a message and keep it; the oldest goes."""
        message = {"message_id": next(self.ids), **message}
        self.messages[message["message_id"]] = message
        if len(self.messages) > KEPT:
            del self.messages[next(iter(self.messages))]
        return message

    def last_with_buttons(self) -> Json:
        for message in reversed(self.messages.values()):
            if "reply_markup" in message:
                return message
        raise Unknown("no message with buttons in this chat")


class World:
    def __init__(self) -> None:
        self.ledger = Ledger()
        self.chats: dict[int, Chat] = {}
        self.updates = Updates(self.ledger.given, self.ledger.confirmed)
        self.listeners: list[Listener] = []
        self.commands: dict[str, list[Json]] = {}
        self.webhook = ""
        self.queries: set[str] = set()
        self.arrived = asyncio.Event()
        self._query_ids = count(4_000_000_000_000_001)

    def chat(self, chat_id: int, **person: object) -> Chat:
        """The chat, which begins when it is first named; `person` changes who writes in it."""
        chat = self.chats.get(chat_id)
        if chat is None:
            who = shapes.user(abs(chat_id))
            chat = self.chats[chat_id] = Chat(shapes.group(chat_id) if chat_id < 0 else shapes.private(who), who)
        if person:
            chat.person = chat.person | person
            if chat.about["type"] == "private":
                chat.about = shapes.private(chat.person)
        return chat

    def say(self, chat_id: int, part: Json) -> Json:
        """Somebody sends a message whose content is `part`."""
        chat = self.chat(chat_id)
        message = chat.add({"from": chat.person, "chat": chat.about, "date": _now(), **part})
        return self.put("message", message, chat_id) | {"message_id": message["message_id"]}

    def edit(self, chat_id: int, message_id: int, text: str) -> Json:
        chat = self.chat(chat_id)
        if message_id not in chat.messages:
            raise Unknown("no such message in this chat")
        edited = chat.messages[message_id] | {"edit_date": _now()} | shapes.text(text)
        chat.messages[message_id] = edited
        return self.put("edited_message", edited, chat_id)

    def press(self, chat_id: int, message: Json, button: Json) -> Json:
        query: Json = {
            "id": str(next(self._query_ids)),
            "from": self.chat(chat_id).person,
            "message": message,
            "chat_instance": str(chat_id * 7_919),
            "data": button["callback_data"],
        }
        self.queries.add(query["id"])
        return self.put("callback_query", query, chat_id) | {"query_id": query["id"], "data": query["data"]}

    def membership(self, chat_id: int, status: str) -> Json:
        """The bot is blocked or put out (`kicked`), or welcome (again)."""
        chat = self.chat(chat_id)
        before = "kicked" if chat.blocked else "left" if chat_id < 0 and not chat.messages else "member"
        chat.blocked = status == "kicked"
        change = shapes.membership(chat.person, chat.about, _now(), before, status)
        return self.put("my_chat_member", change, chat_id)

    def put(self, kind: str, value: Json, chat_id: int | None, update_id: int | None = None) -> Json:
        update_id = self.updates.put(kind, value, update_id)
        if update_id is not None:
            self.ledger.queued(update_id, chat_id, kind)
        return {"update_id": update_id}

    def hear(self, method: str, chat_id: int, part: Json) -> tuple[Json, Json]:
        """The bot sends a message; returns it and its line in the ledger."""
        chat = self.chats[chat_id]
        message = chat.add({"from": BOT, "chat": chat.about, "date": _now(), **part})
        row = self.ledger.acted(method, chat_id, message)
        for listener in self.listeners:
            listener(chat_id, message)
        self.arrived.set()
        return message, row


def _now() -> int:
    return int(time.time())
