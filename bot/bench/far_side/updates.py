"""The queue behind getUpdates: order, offset, long poll and the quarrel of two pollers. Called by `methods`."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Sequence

from bot.bench.far_side.shapes import Json

FIRST_ID = 100_000_001
MOST = 100
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


class Conflict(Exception):
    """Another getUpdates request has taken over."""


class Updates:
    """Updates that nobody has confirmed yet, oldest first. `on_given` and `on_confirmed` get update ids."""

    def __init__(self, on_given: Callable[[int], None], on_confirmed: Callable[[int], None]) -> None:
        self._on_given = on_given
        self._on_confirmed = on_confirmed
        self._queue: deque[Json] = deque()
        self._allowed: frozenset[str] = frozenset()
        self._waiter: asyncio.Future[None] | None = None
        self._next_id = FIRST_ID

    def __len__(self) -> int:
        return len(self._queue)

    def put(self, kind: str, value: Json, update_id: int | None = None) -> int | None:
        """Queue one; returns its id, or None when the bot does not want this kind."""
        if kind not in self._allowed if self._allowed else kind in NOT_BY_DEFAULT:
            return None
        if update_id is None:
            update_id, self._next_id = self._next_id, self._next_id + 1
        self._queue.append({"update_id": update_id, kind: value})
        if self._waiter and not self._waiter.done():
            self._waiter.set_result(None)
        return update_id

    def poll(self, offset: int, allowed: Sequence[str] | None) -> None:
        """What every getUpdates call begins with: it confirms, and ends whoever still waits."""
        if allowed is not None:
            self._allowed = frozenset(allowed)
        if self._waiter and not self._waiter.done():
            self._waiter.set_exception(Conflict())
        if offset < 0:
            offset = self._queue[max(offset, -len(self._queue))]["update_id"] if self._queue else 0
        while self._queue and self._queue[0]["update_id"] < offset:
            self._on_confirmed(self._queue.popleft()["update_id"])

    async def wait(self, seconds: float) -> None:
        """Return when there is something to give, or after so many seconds. Raises Conflict."""
        if self._queue or seconds <= 0:
            return
        waiter = self._waiter = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(seconds):
                await waiter
        except TimeoutError:
            return
        finally:
            if self._waiter is waiter:
                self._waiter = None

    def take(self, limit: int) -> list[Json]:
        """The oldest unconfirmed ones. They stay until they are confirmed."""
        given = [self._queue[place] for place in range(min(limit or MOST, MOST, len(self._queue)))]
        for update in given:
            self._on_given(update["update_id"])
        return given
