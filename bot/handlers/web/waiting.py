"""Waiting for news on a browser's behalf, and giving up early when nobody is waiting any more."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from starlette.requests import Request

T = TypeVar("T")


async def unless(work: Coroutine[Any, Any, T], *ends: Coroutine[Any, Any, object]) -> T | None:
    """The result of `work`, or None once one of `ends` was over first. All of them are ended."""
    task = asyncio.ensure_future(work)
    others = [asyncio.ensure_future(end) for end in ends]
    try:
        await asyncio.wait({task, *others}, return_when=asyncio.FIRST_COMPLETED)
        return task.result() if task.done() else None
    finally:
        for unfinished in (task, *others):
            unfinished.cancel()


async def gone(request: Request) -> None:
    """Until the browser has closed the connection, as it does when its page is left or hidden."""
    while (await request.receive())["type"] != "http.disconnect":
        pass
