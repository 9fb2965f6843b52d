"""Commit 1: what came in is stored before it is acknowledged. Called by the doors, and by nobody else.

The raw body goes into its own row first; a channel's repeat of an event is dropped here.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.channels import Unavailable
from bot.messages import Incoming
from bot.signals import Signal
from storage import inbox
from storage.database import Database
from storage.errors import StorageError
from storage.inbox import Parsed


class Intake:
    """Stores events and rings for the lanes."""

    def __init__(self, database: Database, signal: Signal) -> None:
        self._database = database
        self._signal = signal

    async def receive(self, channel: str, raw: bytes, events: Sequence[Incoming], fault: str | None = None) -> int:
        """Store one delivery; returns how many of its events are new.

        `fault` says why a body could not be read; the body is kept all the same. Raises
        `Unavailable` when nothing was stored: the door must then not acknowledge.
        """
        parsed = [_parsed(event) for event in events]
        try:
            received = await self._database.write(lambda tx: inbox.receive(tx, channel, raw, parsed, fault))
        except StorageError as error:
            raise Unavailable(error.kind.value) from error
        self._signal.ring()
        return len(received.accepted)


def _parsed(event: Incoming) -> Parsed:
    return Parsed(event.event, event.address, "press" if event.press else "message", event.model_dump(mode="json"))
