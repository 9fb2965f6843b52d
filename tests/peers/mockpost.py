"""The peer for the webhook: PyPI's mockpost, in a venv of its own.

It differs from Telegram in this, and the route mends it: it shows no secret token, and knows neither command menus nor
edits of buttons. Its people can only write; presses and blocks are updates that it is told to bring.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from pathlib import Path
from typing import Any

import aiohttp

from tests.peers import processes
from tests.peers.person import CHAT, USER, membership
from tests.peers.route import Json, Route

APP = "tomoni"
TOLD_FROM = 1_000_000  # ids of updates that it is told to bring, far from its own
PORTS = ("SMTP", "FTP", "FTPS", "FTPS_IMPLICIT", "SFTP")  # it opens these beside the one that is wanted


@contextmanager
def running(folder: Path) -> Iterator[str]:
    """The program; gives its address."""
    port = processes.free_port()
    others = {f"MOCKPOST_{name}_PORT": str(processes.free_port()) for name in PORTS}
    command = processes.installed("mockpost/bin/mockpost")
    with processes.running([command], folder, port, {"MOCKPOST_HTTP_PORT": str(port), **others}):
        yield f"http://127.0.0.1:{port}"


class Mockpost:
    """A person's chat there."""

    def __init__(self, session: aiohttp.ClientSession, address: str, route: Route) -> None:
        self._session = session
        self._address = address
        self._route = route
        self._numbers = itertools.count(TOLD_FROM)

    async def register(self, token: str) -> None:
        """Make the bot known, before it sets its webhook."""
        await self._post("/api/apps", {"name": APP, "creds": {"telegram_token": token}})

    async def webhook(self) -> str:
        """The webhook that Tomoni has set, by the name that the peer gives it; empty until it is set."""
        newest_first = await self._get("/api/webhooks?channel=telegram")
        return str(newest_first[-1]["id"]) if newest_first else ""

    async def another_webhook(self, address: str) -> str:
        """Have updates brought to another address, too."""
        made = await self._post("/api/webhooks", {"channel": "telegram", "target_url": address, "app": APP})
        return str(made["id"])

    async def bring(self, update: Json, webhook: str) -> int:
        """Have an update brought; gives the status with which the webhook answered."""
        body = {"event_type": "update", "payload": {"update_id": next(self._numbers)} | update}
        answer = await self._post(f"/api/webhooks/{webhook}/trigger", body)
        return int(answer["response_code"])

    async def write(self, text: str) -> None:
        answer = await self._post("/telegram/client/sendMessage", {"chat_id": CHAT["id"], "text": text})
        (brought,) = answer["webhooks_delivered"]
        assert brought["response_code"] == HTTPStatus.OK, brought

    async def press(self, message: Json, data: str) -> None:
        query = {"id": str(next(self._numbers)), "from": USER, "message": message, "data": data}
        assert await self.bring({"callback_query": query}, await self.webhook()) == HTTPStatus.OK

    async def change(self, status: str) -> None:
        assert await self.bring({"my_chat_member": membership(status)}, await self.webhook()) == HTTPStatus.OK

    async def received(self) -> list[Json]:
        """It keeps no ids and no edits: those are the route's, which saw the same messages in the same order."""
        rows = await self._get("/api/messages?channel=telegram&limit=500")
        outbound = [json.loads(row["raw_payload"]) for row in reversed(rows) if row["direction"] == "outbound"]
        pairs = zip(outbound, list(self._route.sent.values()), strict=False)
        return [known | {"text": held.get("text") or held["document"]} for held, known in pairs]

    async def _get(self, path: str) -> Any:
        async with self._session.get(self._address + path) as answer:
            answer.raise_for_status()
            return await answer.json()

    async def _post(self, path: str, body: Json) -> Any:
        async with self._session.post(self._address + path, json=body, headers={"X-MockPost-App": APP}) as answer:
            answer.raise_for_status()
            return await answer.json()
