"""The webhook: Telegram calls us. Mounted by `app` where PUBLIC_URL is set."""

from __future__ import annotations

import hmac
import json
from typing import Annotated

from fastapi import APIRouter, Header, Request, Response

from bot.channels import Unavailable
from bot.handlers.telegram.door import Telegram

PATH = "/telegram"
MOST_BYTES = 1024 * 1024
TAKEN, FORGED, TOO_LARGE, LATER = 200, 403, 413, 503


def genuine(secret: str, given: str | None) -> bool:
    """Whether a request carries the secret that only Telegram was told."""
    return given is not None and hmac.compare_digest(secret.encode(), given.encode())


def router(door: Telegram, secret: str) -> APIRouter:
    """One address. Telegram repeats whatever is not answered with 200."""
    made = APIRouter()

    @made.post(PATH)
    async def update(
        request: Request, x_telegram_bot_api_secret_token: Annotated[str | None, Header()] = None
    ) -> Response:
        if not genuine(secret, x_telegram_bot_api_secret_token):
            return Response("The secret token is missing or wrong.", FORGED)
        body = bytearray()
        async for part in request.stream():
            body += part
            if len(body) > MOST_BYTES:
                return Response("The body is larger than 1 MiB.", TOO_LARGE)
        try:
            await door.take([_parsed(bytes(body))])
        except Unavailable:
            return Response("Not stored. Please send it again.", LATER)
        return Response(status_code=TAKEN)

    return made


def _parsed(body: bytes) -> object:
    """A body that is no JSON is kept as the text that it is; reading it finds the fault."""
    try:
        return json.loads(body)
    except ValueError:
        return body.decode(errors="replace")
