"""What a browser on the web chat's page does, over HTTP and without a page."""

from __future__ import annotations

import uuid
from typing import Any

import httpx
from fastapi import FastAPI

from bot.handlers import web_chat
from bot.strings import Strings
from tests.browser.core import FakeCore

ORIGIN = "http://chat.test"
KEY = b"a key of these tests only"
NAME = "tomoni"
LANGUAGE = "tomoni-language"


def build(core: FakeCore, strings: Strings, **options: Any) -> FastAPI:
    app = FastAPI()
    settled = {"key": KEY, "secure": False, **options}
    app.include_router(web_chat.router(receiver=core, pickup=core, strings=strings, **settled))
    return app


def browser(app: FastAPI, *, address: str = "192.0.2.1", origin: str = ORIGIN, **headers: str) -> httpx.AsyncClient:
    """A client with cookies of its own that sends what a browser on our page sends."""
    return httpx.AsyncClient(
        transport=httpx.ASGITransport(app, client=(address, 4000)),
        base_url=origin,
        headers={"Origin": origin, "Accept-Language": "en", **headers},
    )


def message(text: str = "hello", **fields: Any) -> dict[str, Any]:
    return {"event": str(uuid.uuid4()), "text": text, **fields}


async def say(client: httpx.AsyncClient, text: str = "hello", **fields: Any) -> httpx.Response:
    return await client.post("/chat/messages", json=message(text, **fields))


async def news(client: httpx.AsyncClient, **query: Any) -> dict[str, Any]:
    answer = await client.get("/chat/messages", params=query)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def texts(page: dict[str, Any]) -> list[str]:
    return [item["text"] if item["mine"] else item["message"]["text"] for item in page["items"]]
