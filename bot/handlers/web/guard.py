"""What keeps the web chat usable for all: how often, from where and how much a browser may send.

Counts live in this process's memory and hold no more than ids and addresses with times.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from urllib.parse import urlsplit

from limits import RateLimitItem, parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from starlette.requests import ClientDisconnect, Request

from bot.handlers.web.refusal import Refused

MOST_BYTES = 1024 * 1024
LONGEST_WAIT = 25.0  # seconds; proxies tend to give up at 30


@dataclass(frozen=True, slots=True)
class Limits:
    """How often, in the notation of the `limits` library.

    `visitors` counts new cookies of one client address: families, shelters and schools share one.
    """

    messages: str = "20 per minute"
    reads: str = "240 per minute"
    visitors: str = "60 per hour"


class Guard:
    """Counts in moving windows. Every method raises `Refused`."""

    def __init__(self, limits: Limits) -> None:
        self._windows = MovingWindowRateLimiter(MemoryStorage())
        self._messages = parse(limits.messages)
        self._reads = parse(limits.reads)
        self._visitors = parse(limits.visitors)

    def message(self, visitor: str) -> None:
        self._count(self._messages, "message", visitor, "web-too-fast")

    def read(self, visitor: str) -> None:
        self._count(self._reads, "read", visitor, "web-too-fast")

    def visitor(self, request: Request) -> None:
        address = request.client.host if request.client else ""
        self._count(self._visitors, "visitor", address, "web-too-many")

    def _count(self, limit: RateLimitItem, what: str, who: str, key: str) -> None:
        if self._windows.hit(limit, what, who):
            return
        again = self._windows.get_window_stats(limit, what, who).reset_time
        raise Refused(429, key, retry_after=max(1, math.ceil(again - time.time())))


def from_our_page(request: Request) -> None:
    """Refuse what another site's page makes a browser send: the cookie alone proves nothing."""
    site = request.headers.get("sec-fetch-site")
    origin = request.headers.get("origin")
    if site not in {None, "same-origin"} or (origin is None and site is None):
        raise Refused(403, "web-elsewhere")
    if origin is not None and _host(origin) != request.headers.get("host", ""):
        raise Refused(403, "web-elsewhere")


def _host(origin: str) -> str | None:
    """Host and port of an origin, None where it is none."""
    try:
        return urlsplit(origin).netloc or None
    except ValueError:
        return None


def of_json(request: Request) -> None:
    """Refuse bodies of the kinds that a form on another site could send."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise Refused(415, "web-malformed")


async def body(request: Request) -> bytes:
    """Read at most `MOST_BYTES`, however long the body says it is."""
    read = bytearray()
    try:
        async for chunk in request.stream():
            read += chunk
            if len(read) > MOST_BYTES:
                raise Refused(413, "web-too-large")
    except ClientDisconnect as gone:
        raise Refused(400, "web-malformed") from gone
    return bytes(read)
