"""Somebody with Telegram in their hand, and what a peer must let them do there."""

from __future__ import annotations

import html
import re
from typing import Protocol

from bot.strings import Strings
from tests.peers.route import Json
from tests.peers.waiting import until

USER: Json = {"id": 1001, "is_bot": False, "first_name": "Amina", "language_code": "en"}
CHAT: Json = {"id": USER["id"], "type": "private", "first_name": USER["first_name"]}
BOT: Json = {"id": 42, "is_bot": True, "first_name": "Tomoni"}
MARK = "✓ "
RLM = "\u200f"  # begins lines of languages that run from the right
_TAG = re.compile(r"<[^>]+>")


class Peer(Protocol):
    """One bot's chat with one person, at a Bot API of other people's."""

    async def write(self, text: str) -> None: ...

    async def press(self, message: Json, data: str) -> None:
        """Press the button of this message that carries this data."""
        ...

    async def change(self, status: str) -> None:
        """Block the bot ("kicked") or let it in again ("member")."""
        ...

    async def received(self) -> list[Json]:
        """The bot's messages as the chat shows them now, the oldest first: message_id, text, reply_markup."""
        ...


class Person:
    """Reads on from the last message that was seen; `key` is that of a string in the language they chose."""

    def __init__(self, peer: Peer, strings: Strings) -> None:
        self.peer = peer
        self.lang = "en"
        self._strings = strings
        self._seen = 0

    async def write(self, text: str) -> None:
        await self.peer.write(text)

    async def block(self) -> None:
        await self.peer.change("kicked")

    async def unblock(self) -> None:
        await self.peer.change("member")

    async def is_welcomed(self, name: str = "", lang: str = "en") -> None:
        """Greet, and answer what a newcomer is asked: a language, yes, and a name or none."""
        await self.write("/start")
        await self.sees("welcome-language")
        await self.presses(f"language-{lang}")
        self.lang = lang
        await self.sees("welcome-keep")
        await self.presses("yes")
        await self.sees("welcome-name")
        await (self.write(name) if name else self.presses("skip"))
        await self.sees("welcome-done", name=name)

    async def everything(self) -> list[str]:
        """All words that ever came."""
        return [_plain(message) for message in await self.peer.received()]

    async def sees(self, key: str, **args: object) -> str:
        """Wait for a message that says this, and give all of its words."""
        return await self.reads(self._strings.render(self.lang, key, **args))

    async def reads(self, words: str) -> str:
        """Wait for a message that holds these words, and give all of its words."""

        async def found() -> int:
            new = (await self.everything())[self._seen :]
            return next((count for count, text in enumerate(new, self._seen + 1) if words in text), 0)

        try:
            self._seen = await until(found)
        except TimeoutError:
            new = "\n---\n".join((await self.everything())[self._seen :]) or "(nothing)"
            raise AssertionError(f"Waited for {words!r}; since the last message there came:\n{new}") from None
        return _plain(await self._last())

    async def presses(self, key: str) -> None:
        """Press a button of the last message, and wait until the chat shows it as chosen."""
        label = self._strings.render(self.lang, key)
        message = await self._last()
        data = _buttons(message).get(label)
        assert data, f"{label!r} is none of {list(_buttons(message))}"
        await self.peer.press(message, data)

        async def marked() -> bool:
            return f"{MARK}{label}" in _buttons(await self._last())

        await until(marked)

    async def _last(self) -> Json:
        """The last message that was seen, as it stands now."""
        return (await self.peer.received())[self._seen - 1]


def _plain(message: Json) -> str:
    """The words as a phone shows them: Telegram's HTML read."""
    return html.unescape(_TAG.sub("", message["text"])).replace(RLM, "")


def _buttons(message: Json) -> dict[str, str]:
    keyboard = message.get("reply_markup") or {"inline_keyboard": []}
    return {button["text"]: button["callback_data"] for row in keyboard["inline_keyboard"] for button in row}


def membership(status: str) -> Json:
    """What Telegram tells of a block or its end."""
    return {
        "chat": CHAT,
        "from": USER,
        "date": 0,
        "old_chat_member": {"user": BOT, "status": "kicked" if status == "member" else "member"},
        "new_chat_member": {"user": BOT, "status": status},
    }
