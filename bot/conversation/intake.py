"""Commit 1: what came in is stored before it is acknowledged. Called by the doors, and by nobody else.

The raw body goes into its own row first; a channel's repeat of an event is dropped here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.channels import Unavailable
from bot.messages import Incoming
from bot.signals import Signal
from storage import inbox
from storage.database import Database
from storage.errors import StorageError
from storage.inbox import Parsed
from storage.tx import Tx


@dataclass(frozen=True, slots=True)
class Delivered:
    """One body as it came, and its events; `fault` says why it could not be read, without its words."""

    raw: bytes = field(repr=False)
    events: Sequence[Incoming] = ()
    fault: str | None = None


class Intake:
    """Stores events and rings for the lanes."""

    def __init__(self, database: Database, signal: Signal) -> None:
        self._database = database
        self._signal = signal

    async def receive(self, channel: str, raw: bytes, events: Sequence[Incoming], fault: str | None = None) -> int:
        """Store one delivery; returns how many of its events are new.

        A body that could not be read is kept all the same. Raises `Unavailable` when nothing was stored:
        the door must then not acknowledge.
        """
        return await self.receive_all(channel, [Delivered(raw, events, fault)])

    async def receive_all(self, channel: str, delivered: Sequence[Delivered]) -> int:
        """Store several deliveries at once, all or none of them, as `receive` does."""
        if not delivered:
            return 0
        try:
            new = await self._database.write(
                lambda tx: [who for one in delivered for who in _receive(tx, channel, one)]
            )
        except StorageError as error:
            raise Unavailable(error.kind.value) from error
        if new:
            self._signal.ring(*new)
        return len(new)


def _receive(tx: Tx, channel: str, one: Delivered) -> list[str]:
    """Whose events are new."""
    parsed = [_parsed(event) for event in one.events]
    return [event.person_id for event in inbox.receive(tx, channel, one.raw, parsed, one.fault).accepted]


def _parsed(event: Incoming) -> Parsed:
    body = event.model_dump(mode="json", exclude_defaults=True)
    return Parsed(event.event, event.address, "press" if event.press else "message", body)
