"""A core that lives in memory, for tests of the web chat: it implements the ports that the door is given.

What a person sends is answered by `answer`; `held` keeps the answers back, `trouble` lets nothing be stored.
"""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bot.delivery import Item, Page
from bot.messages import Incoming, Outgoing
from tests.browser import talk


@dataclass
class Conversation:
    """One visitor's."""

    id: str = field(default_factory=lambda: uuid.uuid4().hex)
    items: list[Item] = field(default_factory=list)
    confirmed: int = 0
    lang: str | None = None
    pending: list[Incoming] = field(default_factory=list)

    @property
    def cursor(self) -> int:
        return max((item.seq or 0 for item in self.items), default=0)

    def say(self, message: Outgoing) -> None:
        self.items.append(Item(self.cursor + 1, _now(), mine=False, message=message))


class FakeCore:
    """Receiver and reader at once."""

    def __init__(self, answer: Callable[[Incoming], Sequence[Outgoing]] = talk.answer) -> None:
        self.answer = answer
        self.conversations: dict[str, Conversation] = {}
        self.received: list[Incoming] = []
        self.tries = 0
        self.trouble: Exception | None = None
        self.held = False

    def of(self, address: str) -> Conversation:
        return self.conversations.setdefault(address, Conversation())

    @property
    def only(self) -> Conversation:
        """The one conversation of a test with one visitor."""
        (conversation,) = self.conversations.values()
        return conversation

    def begin_anew(self, message: Outgoing) -> None:
        """Erase what was said: another conversation at the same address, in one step, as the database does it."""
        (address,) = self.conversations
        anew = Conversation()
        anew.say(message)
        self.conversations[address] = anew

    async def receive(self, channel: str, raw: bytes, events: Sequence[Incoming], fault: str | None = None) -> int:
        assert (channel, fault) == ("web", None)
        assert raw
        self.tries += 1
        if self.trouble:
            raise self.trouble
        new = [event for event in events if event.event not in {known.event for known in self.received}]
        self.received += new
        for event in new:
            conversation = self.of(event.address)
            conversation.items.append(Item(None, _now(), mine=True, text=event.text))
            conversation.pending.append(event)
        return len(new)

    async def page(self, channel: str, address: str, after: int | None, wait: float = 0) -> Page:
        assert channel == "web"
        until = time.monotonic() + wait
        first = page = self._page(address, after)
        while not page.items and page.cursor >= (after or 0) and time.monotonic() < until:
            await asyncio.sleep(0.02)
            page = self._page(address, after)
            if (page.conversation, page.pending) != (first.conversation, first.pending):
                break
        return page

    async def leave(self, channel: str, address: str) -> None:
        assert channel == "web"
        if self.trouble:
            raise self.trouble
        self.conversations.pop(address, None)

    async def document(self, channel: str, address: str, seq: int) -> tuple[str, str, bytes]:
        assert channel == "web"
        for item in self.of(address).items:
            if item.seq == seq and item.message and item.message.document:
                return item.message.document.name, item.message.document.media_type, b'{"kept": []}'
        raise LookupError(seq)

    def _page(self, address: str, after: int | None) -> Page:
        conversation = self.conversations.get(address)
        if conversation is None:
            return Page("", (), 0, pending=False, lang=None)
        if not self.held:
            self._work(conversation)
        conversation.confirmed = max(conversation.confirmed, after or 0)
        items = [item for item in conversation.items if after is None or (item.seq or 0) > after]
        return Page(conversation.id, tuple(items), conversation.cursor, bool(conversation.pending), conversation.lang)

    def _work(self, conversation: Conversation) -> None:
        while conversation.pending:
            event = conversation.pending.pop(0)
            if event.press and event.press.value.startswith("language:"):
                conversation.lang = event.press.value.partition(":")[2]
            for message in self.answer(event):
                conversation.say(message)


def _now() -> int:
    return int(time.time() * 1000)
