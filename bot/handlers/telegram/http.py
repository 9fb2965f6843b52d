"""The HTTP under python-telegram-bot, on aiohttp: `make bench` shows what that saves beside httpx.

It says apart what the library does not: that a request never left, that the far side failed at it, and that
nobody knows. Everything raised here is one of the library's own errors.
"""

from __future__ import annotations

import json

import aiohttp
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECTIONS = 0  # no limit: delivery holds down how many sends there are at once
CONNECT = 5.0  # seconds
ANSWER = 20.0
TOO_FAST, FAULTY = 429, 500
LONGEST_PAUSE = 3600


class NotSent(NetworkError):
    """There was no connection, so nothing left."""


class FarSideFailed(NetworkError):
    """The Bot API answered that it failed (5xx)."""


class TooFast(TelegramError):
    """Wait `seconds` before the next request to this chat."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"too fast, wait {seconds} s")
        self.seconds = seconds


class Http(BaseRequest):
    """One pool of kept connections; made in the event loop that uses it."""

    def __init__(self, connections: int = CONNECTIONS) -> None:
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return ANSWER

    async def initialize(self) -> None:
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections)
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(  # noqa: PLR0917 - the base class's signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - the base class's signature
        connect_timeout: object = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - the same
        pool_timeout: object = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - the same
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise NotSent("the session is closed")
        waits = read_timeout if isinstance(read_timeout, int | float) else ANSWER
        limits = aiohttp.ClientTimeout(total=CONNECT + waits, sock_connect=CONNECT)
        try:
            async with self._session.request(method, url, data=_body(request_data), timeout=limits) as response:
                status, payload = response.status, await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSent(type(error).__name__) from error
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            raise TimedOut(type(error).__name__) from error
        if status == TOO_FAST:
            raise TooFast(_pause(payload))
        if status >= FAULTY:
            raise FarSideFailed(str(status))
        return status, payload


def _body(data: RequestData | None) -> dict[str, str] | aiohttp.FormData | None:
    if data is None:
        return None
    if not data.contains_files:
        return data.json_parameters
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, media_type) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=media_type)
    return form


def _pause(payload: bytes) -> float:
    """What the far side asks for, within reason: one wrong number must not silence a person for days."""
    try:
        asked = json.loads(payload)["parameters"]["retry_after"]
        return min(max(float(asked), 1.0), LONGEST_PAUSE)
    except (ValueError, TypeError, KeyError):
        return 1.0
