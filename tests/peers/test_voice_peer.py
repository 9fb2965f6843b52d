"""A voice note on Telegram, written down by a server that nobody here wrote.

Of the Bot API servers that others wrote none gives out files; the far side of our own does.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.bench.far_side import Remote
from bot.settings import Settings
from bot.strings import Strings
from tests.bot.test_model_endpoint import SECONDS, TRUE, named
from tests.peers import aimock
from tests.peers.conftest import Home
from tests.peers.waiting import until
from tests.peers.world import living
from tests.storage_fixtures import Clock

AMINA = 1001
HEARD = "when can i renew my visa"


class Chat:
    """Amina's chat, as she sees it."""

    def __init__(self, far: Remote) -> None:
        self._far = far

    async def write(self, text: str, reads: str) -> None:
        """Send it, and wait for what it is answered with."""
        await asyncio.to_thread(self._far.control, "text", chat=AMINA, text=text)
        await self.reads(reads)

    async def speak(self) -> None:
        await asyncio.to_thread(self._far.control, "media", chat=AMINA, kind="voice")

    async def reads(self, text: str) -> None:
        async def there() -> bool:
            shown = await asyncio.to_thread(self._far.control, "chat", chat=AMINA)
            return any(text in message.get("text", "") for message in shown["messages"] if message["from"]["is_bot"])

        await until(there)


async def test_a_voice_note_is_heard_after_a_yes_and_answered(
    home: Home, clock: Clock, strings: Strings, tmp_path: Path
) -> None:
    with Remote() as far, aimock.running(tmp_path, TRUE, heard=HEARD) as peer:
        given = named(peer.url, SECONDS) | {"LLM_MODEL": "gpt-4o", "LLM_SPEECH_MODEL": "whisper-1"}
        telegram = {"TELEGRAM_TOKEN": far.token, "TELEGRAM_API_URL": far.url, "TOMONI_DATA": str(home.data)}
        far.control("person", chat=AMINA, language_code="en")
        async with living(Settings.model_validate(given | telegram), clock, home.listening):
            chat = Chat(far)
            await chat.write("/start", strings.render("en", "welcome-language"))
            await chat.speak()
            await chat.reads(strings.render("en", "voice-ask", provider="Example AI"))
            await chat.write("/data", strings.render("en", "my-data-what"))
            await chat.write("Answers that fit me (AI)", "Example AI in Japan")
            await chat.write("yes", strings.render("en", "my-data-model-on"))
            await chat.speak()
            await chat.reads(strings.render("en", "voice-heard", text=HEARD))
            await chat.reads(str(TRUE["sentences"][0]["text"]))
