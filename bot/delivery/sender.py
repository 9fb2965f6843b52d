"""Claims outbox rows, sends them through their channel and marks what became of each.

The runner calls `round` until nothing is left. A row is `sending` before its request leaves, so that a
crash leaves it findable: `sweep` turns such rows to `unknown`, and replies and reminders go once more.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

import structlog

from bot.channels import Channel, Problem, SendError
from bot.clock import SECOND
from bot.messages import Outgoing
from storage import audit, contacts, handovers, outbox
from storage.database import Database
from storage.outbox import Outbound
from storage.tx import Tx

BATCH = 32
MOST_ATTEMPTS = 6
BACKOFF = 5 * SECOND  # doubled at every attempt
SEND_LIMIT = 30.0  # seconds; after it nobody knows whether the message left
STALE = 60 * SECOND  # a row that is still `sending` after this was left by a process that died

log = structlog.get_logger()


class Sender:
    """Pushes to the channels it was given."""

    def __init__(self, database: Database, channels: Iterable[Channel]) -> None:
        self._database = database
        self._channels = {channel.name: channel for channel in channels}

    async def round(self) -> int:
        """Send what is due, one message a contact; returns how many were tried."""
        if not self._channels:
            return 0
        names = tuple(self._channels)
        rows = await self._database.write(lambda tx: outbox.claim(tx, names, BATCH))
        await asyncio.gather(*(self._send(row) for row in rows))
        return len(rows)

    async def sweep(self) -> int:
        """Find what a dead process was sending; returns how many rows that were."""
        return await self._database.write(_sweep)

    async def _send(self, row: Outbound) -> None:
        message = Outgoing.model_validate(row.body)
        try:
            async with asyncio.timeout(SEND_LIMIT):
                remote = await self._channels[row.channel].send(row.address, message)
        except TimeoutError:
            await self._failed(row, SendError(Problem.UNCERTAIN, "no answer in time"))
        except SendError as error:
            await self._failed(row, error)
        else:
            await self._database.write(lambda tx: outbox.sent(tx, row.id, remote))

    async def _failed(self, row: Outbound, error: SendError) -> None:
        log.warning("not sent", outbox=row.id, channel=row.channel, problem=error.problem.value)
        await self._database.write(lambda tx: _mark(tx, row, error))


def _mark(tx: Tx, row: Outbound, error: SendError) -> None:
    if error.problem is Problem.UNCERTAIN:
        _unknown(tx, row.id, error.problem.value)
    elif error.retryable and row.attempts < MOST_ATTEMPTS:
        outbox.retry(tx, row.id, tx.now + _wait(row.attempts, error), error.problem.value)
    else:
        outbox.failed(tx, row.id, error.problem.value)
        if error.problem is Problem.BLOCKED:
            _unreachable(tx, row)


def _wait(attempts: int, error: SendError) -> int:
    named = int((error.retry_after or 0) * SECOND)
    return max(named, BACKOFF << (attempts - 1))


def _unknown(tx: Tx, row_id: str, reason: str) -> None:
    """It may have left. A reply or a reminder goes once more: twice is better than never."""
    outbox.unknown(tx, row_id, reason)
    repeated = outbox.repeat(tx, row_id)
    audit.record(tx, "tomoni", "send-unknown", None, {"outbox": row_id, "repeated": repeated})


def _unreachable(tx: Tx, row: Outbound) -> None:
    contacts.set_reachable(tx, row.contact_id, reachable=False)
    handovers.open(tx, row.person_id, row.contact_id, "unreachable", None)


def _sweep(tx: Tx) -> int:
    stale = outbox.sweep(tx, tx.now - STALE)
    for row_id in stale:
        _unknown(tx, row_id, "interrupted")
    return len(stale)
