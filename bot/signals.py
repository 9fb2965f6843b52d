"""Bells between parts of one process: something was stored, look again. Other processes are polled for."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager


async def rung(event: asyncio.Event, seconds: float) -> None:
    """Return when the event is set, and clear it, or after so many seconds."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return
    finally:
        event.clear()


class Signal:
    """One bell for one listener; a ring that comes while it does not listen is kept, and so is for whom it was."""

    def __init__(self) -> None:
        self._event = asyncio.Event()
        self._named: dict[str, None] = {}
        self._unnamed = True

    def ring(self, *names: str) -> None:
        """Ring for these, or for whom the listener will find."""
        self._named |= dict.fromkeys(names)
        self._unnamed |= not names
        self._event.set()

    def heard(self) -> tuple[dict[str, None], bool]:
        """For whom it was rung since this was last asked, and whether also without a name."""
        heard = self._named, self._unnamed
        self._named, self._unnamed = {}, False
        return heard

    async def wait(self, seconds: float) -> None:
        """Return at the next ring, or after so many seconds."""
        await rung(self._event, seconds)


class Bells:
    """A bell for each key, heard by whoever listens to that key at the time."""

    def __init__(self) -> None:
        self._listening: defaultdict[str, set[asyncio.Event]] = defaultdict(set)

    @contextmanager
    def listen(self, key: str) -> Iterator[asyncio.Event]:
        """Give an event that is set at every ring of `key`, from now until the block ends."""
        event = asyncio.Event()
        self._listening[key].add(event)
        try:
            yield event
        finally:
            self._listening[key].discard(event)
            if not self._listening[key]:
                del self._listening[key]

    def ring(self, key: str) -> None:
        for event in self._listening.get(key, ()):
            event.set()
