"""Tells somebody outside that Tomoni is well: a GET every five minutes, as long as it is.

Called by the scheduler of the runner. The watcher at HEARTBEAT_URL raises the alarm when no beat comes, so what
is not well is told by silence. A beat carries no data.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

import httpx
import structlog

EVERY = 300  # seconds
PATIENCE = 10.0  # seconds that the watcher gets to answer
HERE = "127.0.0.1"
UNSAFE = "HEARTBEAT_URL is not an address that begins with https://. Use the one that the watcher gives you."

Report = Callable[[], Awaitable[Mapping[str, object]]]

log = structlog.get_logger()


def fault(url: str) -> str | None:
    """Why this address cannot be used; None when it can."""
    try:
        parts = httpx.URL(url)
    except httpx.InvalidURL:
        return UNSAFE
    safe = parts.scheme == "https" or (parts.scheme == "http" and parts.host == HERE)
    return None if safe and parts.host else UNSAFE


class Heartbeat:
    """Raises ValueError for an address that `fault` names."""

    def __init__(self, url: str, report: Report) -> None:
        if reason := fault(url):
            raise ValueError(reason)
        self._url = url
        self._report = report
        self._problem = ""

    async def beat(self) -> bool:
        """Whether a beat has arrived. What fails is logged when it changes, and stops nothing."""
        status = str((await self._report()).get("status"))
        problem = await self._send() if status == "ok" else f"not sent: {status}"
        if problem != self._problem:
            self._problem = problem
            if problem:
                log.warning("the heartbeat fails", problem=problem)
            else:
                log.info("the heartbeat works again")
        return not problem

    async def _send(self) -> str:
        """The problem, empty for none. A redirect is not followed: it could lead anywhere."""
        try:
            async with httpx.AsyncClient(timeout=PATIENCE) as client:
                answer = await client.get(self._url)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            return type(error).__name__
        return "" if answer.is_success else f"status {answer.status_code}"
