"""The peer for polling: npm's @vishtar/telegram-test-api.

It differs from Telegram in this, and the route mends it: dates are in ms, edits and answered presses give
null, presses lack `chat_instance`, and it knows neither files, command menus, "typing" nor blocks. It does not hold a
request for updates until there is one, and takes an update for confirmed as soon as it has given it.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import aiohttp

from tests.peers import processes
from tests.peers.person import CHAT, USER, membership
from tests.peers.route import Json, Route

PUT_IN_FROM = 1_000_000  # ids of updates that are put in, far from the peer's own


@contextmanager
def running(folder: Path) -> Iterator[str]:
    """The program; gives the address of its Bot API."""
    port = processes.free_port()
    modules = processes.installed("npm/node_modules")
    start = Path(__file__).with_suffix(".js")
    with processes.running(["node", start, str(port)], folder, port, {"NODE_PATH": str(modules)}):
        yield f"http://127.0.0.1:{port}"


class TelegramTestApi:
    """A person's chat there; `write` and `press` are its own, `change` is put in by the route."""

    def __init__(self, session: aiohttp.ClientSession, address: str, token: str, route: Route) -> None:
        self._session = session
        self._address = address
        self._token = token
        self._route = route
        self._numbers = itertools.count(PUT_IN_FROM)

    async def write(self, text: str) -> None:
        message: Json = {"botToken": self._token, "from": USER, "chat": CHAT, "date": 0, "text": text}
        if text.startswith("/"):  # a command and nothing after it
            entity = {"type": "bot_command", "offset": 0, "length": len(text)}
            await self._call("sendCommand", message | {"entities": [entity]})
        else:
            await self._call("sendMessage", message)

    async def press(self, message: Json, data: str) -> None:
        await self._call("sendCallback", {"botToken": self._token, "from": USER, "message": message, "data": data})

    async def change(self, status: str) -> None:
        self._route.put_in.append({"update_id": next(self._numbers), "my_chat_member": membership(status)})

    async def received(self) -> list[Json]:
        history = await self._call("getUpdatesHistory", {"token": self._token})
        ours = [row for row in history if "chat_id" in row.get("message", {})]
        return [
            row["message"] | {"message_id": row["messageId"], "chat": CHAT, "date": row["time"] // 1000} for row in ours
        ]

    async def _call(self, name: str, body: Json) -> list[Json]:
        async with self._session.post(f"{self._address}/{name}", json=body) as answer:
            answer.raise_for_status()
            return (await answer.json())["result"] or []
