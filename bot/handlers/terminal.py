"""The terminal as a channel, both ways: lines in, replies out by cursor.

Used by `tomoni chat`. It works beside a running server, whose lanes then answer, and alone.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass

from bot.conversation import Intake
from bot.delivery import Item, Page, Pickup
from bot.messages import Incoming, Outgoing, Press
from bot.strings import Strings

NAME = "terminal"
LOOK = 5.0  # seconds of one wait for replies


@dataclass
class Terminal:
    """One person at a terminal; `address` is the name given with --as."""

    intake: Intake
    pickup: Pickup
    address: str
    lang: str
    cursor: int = 0
    conversation: str = ""
    prompt: Outgoing | None = None

    async def catch_up(self) -> list[Item]:
        """Go on where an earlier call stopped; returns what has come since."""
        page = await self.pickup.page(NAME, self.address, 0)
        self._note(page)
        return [item for item in page.items if not item.seen]

    async def say(self, line: str) -> list[Item]:
        """Send one line and return everything that its turn answers."""
        incoming = Incoming(
            event=uuid.uuid4().hex, address=self.address, text=line, press=self._press(line), lang=self.lang
        )
        return await self.send(incoming)

    async def send(self, incoming: Incoming) -> list[Item]:
        """Send anything and return everything that its turn answers."""
        await self.intake.receive(NAME, incoming.model_dump_json().encode(), [incoming])
        return await self._replies()

    async def _replies(self) -> list[Item]:
        """Read until the turn has ended, and once more: its last rows come with its end."""
        shown: list[Item] = []
        pending = True
        while True:
            page = await self.pickup.page(NAME, self.address, self.cursor, LOOK if pending else 0)
            if page.conversation != self.conversation:
                self.conversation, self.cursor = page.conversation, 0
                continue
            shown += self._note(page)
            if not pending:
                return shown
            pending = page.pending

    def _note(self, page: Page) -> tuple[Item, ...]:
        self.conversation, self.cursor = page.conversation, page.cursor
        asking = [item.message for item in page.items if item.message and item.message.buttons]
        self.prompt = asking[-1] if asking else self.prompt
        return page.items

    def _press(self, line: str) -> Press | None:
        """A number chooses from the last buttons, as their list was printed."""
        if self.prompt is None or self.prompt.prompt is None or not line.strip().isdecimal():
            return None
        index = int(line) - 1
        if not 0 <= index < len(self.prompt.buttons):
            return None
        return Press(prompt=self.prompt.prompt, value=self.prompt.buttons[index].value)


def show(message: Outgoing, strings: Strings) -> str:
    """One message as text."""
    parts = [f"{message.title}\n"] if message.title else []
    parts.append(message.text)
    if message.card:
        parts.append(f"{strings.render(message.lang, 'answer-card')}:\n{message.card}")
    parts += [*message.notes, *_small(message, strings)]
    parts += [f"  {number}) {choice.label}" for number, choice in enumerate(message.choices, 1)]
    if message.question:
        parts.append(message.question.text)
        numbered = enumerate(message.question.choices, len(message.choices) + 1)
        parts.append("".join(f"  {number}) {choice.label}" for number, choice in numbered))
    return "\n".join(filter(None, parts))


def _small(message: Outgoing, strings: Strings) -> Iterator[str]:
    """Where it is from: one line, or all sources with their addresses."""
    if message.folded and message.sources and message.checked:
        named = {"date": message.checked, "publisher": message.sources[0].publisher}
        yield strings.render(message.lang, "answer-from", **named)
        return
    yield from (f"- {source.title}, {source.publisher} ({source.date}) {source.url}" for source in message.sources)
    if message.checked:
        yield f"{strings.render(message.lang, 'answer-checked')} {message.checked}"
