"""Waiting for what another program, or Tomoni, will do in its own time."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

PATIENCE = 60.0  # seconds until something counts as never coming
AGAIN = 0.1

T = TypeVar("T")


async def until(look: Callable[[], Awaitable[T]]) -> T:
    """Look again and again until there is something to see. Raises TimeoutError."""
    async with asyncio.timeout(PATIENCE):
        while True:
            if found := await look():
                return found
            await asyncio.sleep(AGAIN)
