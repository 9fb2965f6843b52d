"""Claims outbox rows, sends them through their channel and marks what became of each.

The runner keeps `run` going. A row is `sending` before its request leaves, so that a
crash leaves it findable: `sweep` turns such rows to `unknown`, and replies and reminders go once more.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence

import structlog

from bot.channels import Channel, Problem, SendError
from bot.clock import DAY, MINUTE, SECOND, civil, is_quiet
from bot.delivery.directing import directed
from bot.delivery.documents import render
from bot.messages import Outgoing
from bot.signals import Signal
from storage import audit, consents, contacts, handovers, inbox, outbox, reminders
from storage.database import Database
from storage.errors import StorageError
from storage.outbox import Outbound
from storage.tx import Tx

MOST_AT_ONCE = 32
MOST_SLOW = 256  # sends that have taken longer than `SLOW` give their place to others, up to so many
SLOW = 2.0  # seconds
POLL = 0.5  # seconds between two looks for rows that other processes put into the outbox
MOST_ATTEMPTS = 6  # of a message at which the far side fails
GIVE_UP = DAY  # nobody there for so long: what was to be said then is stale
BACKOFF = 5 * SECOND  # doubled at every attempt
LONGEST_BACKOFF = 5 * MINUTE
SEND_LIMIT = 30.0  # seconds; after it nobody knows whether the message left
STOP_WITHIN = 5.0  # seconds that sends under way get at a stop
MARKING = (0.2, 0.4, 0.8, 1.6, 3.2, 5, 5, 5, 5)  # seconds between tries to mark what has left; less than `STALE`
STALE = 60 * SECOND  # a row that is still `sending` after this was left by a process that died

log = structlog.get_logger()


class Sender:
    """Pushes to the channels it was given, one message a contact at a time, many contacts at once."""

    def __init__(self, database: Database, channels: Iterable[Channel]) -> None:
        self._database = database
        self._channels = {channel.name: channel for channel in channels}
        self._busy: dict[asyncio.Task[None], float] = {}

    async def run(self, spoken: Signal) -> None:
        """Send what is due, at every ring and every poll, until cancelled; a slow send holds up no other."""
        if not self._channels:
            await asyncio.Event().wait()
        try:
            while True:
                if not await self._start(spoken.ring):
                    await spoken.wait(POLL)
        finally:
            await self._finish()

    async def round(self) -> int:
        """Send what is due and wait for it; returns how many were tried."""
        started = await self._start(lambda: None) if self._channels else 0
        await asyncio.gather(*self._busy)
        return started

    async def recover(self) -> int:
        """Find what this installation was sending when it died; before `run`, in its one process."""
        return await self._database.write(lambda tx: _abandoned(tx, outbox.recover(tx)))

    async def sweep(self) -> int:
        """Find what any dead process was sending; returns how many rows that were."""
        return await self._database.write(lambda tx: _abandoned(tx, outbox.sweep(tx, tx.now - STALE)))

    async def _finish(self) -> None:
        """Let what is on its way arrive; what is cut off counts as interrupted at the next start."""
        if self._busy:
            _, late = await asyncio.wait(self._busy, timeout=STOP_WITHIN)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _start(self, ended: Callable[[], None]) -> int:
        """Begin to send what is due, as many as are free; returns how many."""
        free = self._free()
        if free <= 0:
            return 0
        names = tuple(self._channels)
        rows = await self._database.write(lambda tx: _claim(tx, names, free))
        for row in rows:
            task = asyncio.create_task(self._send(row))
            self._busy[task] = asyncio.get_running_loop().time()
            task.add_done_callback(self._busy.pop)
            task.add_done_callback(lambda _: ended())
        return len(rows)

    def _free(self) -> int:
        """How many more may begin: a chat that hangs for long does not keep others waiting."""
        slow = sum(asyncio.get_running_loop().time() - begun > SLOW for begun in self._busy.values())
        return min(MOST_AT_ONCE - len(self._busy) + slow, MOST_SLOW - slow)

    async def _send(self, row: Outbound) -> None:
        """Send and mark. What cannot be marked stays `sending`, and is swept as one that may have left."""
        try:
            await self._mark(row, await self._outcome(row))
        except StorageError as error:
            log.error("not marked", outbox=row.id, kind=error.kind.value)

    async def _outcome(self, row: Outbound) -> str | SendError:
        """The channel's id of the message, or why there is none."""
        try:
            message = directed(Outgoing.model_validate(row.body))
            file = await self._file(row, message)
            async with asyncio.timeout(SEND_LIMIT):
                return await self._channels[row.channel].send(row.address, message, file)
        except TimeoutError:
            return SendError(Problem.UNCERTAIN, "no answer in time")
        except SendError as error:
            return error
        except StorageError:
            raise
        except Exception as error:  # nobody foresaw it: the message may have left, and the others go on
            log.error("send failed", outbox=row.id, channel=row.channel, exc_info=error)
            return SendError(Problem.UNCERTAIN, type(error).__name__)

    async def _file(self, row: Outbound, message: Outgoing) -> bytes | None:
        """What the message's document renders to, now."""
        document = message.document
        if document is None:
            return None
        return await self._database.read(lambda tx: render(tx, row.person_id, document))

    async def _mark(self, row: Outbound, outcome: str | SendError) -> None:
        """The database gets some time to hear of it: what is not marked counts as interrupted."""
        if isinstance(outcome, SendError):
            log.warning("not sent", outbox=row.id, channel=row.channel, problem=outcome.problem.value)
        for pause in MARKING:
            try:
                return await self._database.write(lambda tx: _marked(tx, row, outcome))
            except StorageError:
                await asyncio.sleep(pause)
        return await self._database.write(lambda tx: _marked(tx, row, outcome))


def _marked(tx: Tx, row: Outbound, outcome: str | SendError) -> None:
    if isinstance(outcome, str):
        outbox.sent(tx, row.id, outcome)
    else:
        _failed(tx, row, outcome)


def _claim(tx: Tx, channels: Sequence[str], most: int) -> Sequence[Outbound]:
    """What is to be sent now. What we begin has its hour and its day: later it is not sent, but thought over again."""
    rows = outbox.claim(tx, channels, most)
    late = {row.id for row in rows if row.kind == "reminder" and _is_late(tx, row)}
    for row in rows:
        if row.id in late:
            _withdraw(tx, row)
    return [row for row in rows if row.id not in late]


def _is_late(tx: Tx, row: Outbound) -> bool:
    return is_quiet(tx.now) or civil(tx.now) != civil(row.created_at)


def _withdraw(tx: Tx, row: Outbound) -> None:
    """The words may be wrong by now, or the hour is: the reminder that brought them waits again."""
    outbox.failed(tx, row.id, "late")
    wake = inbox.body(tx, row.event_id) if row.event_id else {}
    again = bool(wake) and reminders.again(tx, row.person_id, str(wake.get("rule")), str(wake.get("anchor")))
    audit.record(tx, "tomoni", "reminder-withdrawn", None, {"outbox": row.id, "again": again})


def _failed(tx: Tx, row: Outbound, error: SendError) -> None:
    if error.problem is Problem.UNCERTAIN:
        _unknown(tx, row.id, error.problem.value)
    elif _worth_trying(tx, row, error):
        outbox.retry(tx, row.id, tx.now + _wait(row.attempts, error), error.problem.value)
    else:
        outbox.failed(tx, row.id, error.problem.value)
        blocked = error.problem is Problem.BLOCKED
        if blocked:
            contacts.set_reachable(tx, row.contact_id, reachable=False)
        _tell(tx, row, "unreachable" if blocked else "undelivered")


def _worth_trying(tx: Tx, row: Outbound, error: SendError) -> bool:
    if error.problem is Problem.FAULTY:
        return row.attempts < MOST_ATTEMPTS
    return error.retryable and tx.now - row.created_at < GIVE_UP


def _wait(attempts: int, error: SendError) -> int:
    named = int((error.retry_after or 0) * SECOND)
    return max(named, min(BACKOFF << min(attempts - 1, 10), LONGEST_BACKOFF))


def _unknown(tx: Tx, row_id: str, reason: str) -> None:
    """It may have left. A reply or a reminder goes once more: twice is better than never. Then a human is told."""
    outbox.unknown(tx, row_id, reason)
    repeated = outbox.repeat(tx, row_id)
    audit.record(tx, "tomoni", "send-unknown", None, {"outbox": row_id, "repeated": repeated})
    if not repeated and (row := outbox.get(tx, row_id)):
        _tell(tx, row, "undelivered")


def _tell(tx: Tx, row: Outbound, reason: str) -> None:
    """A person whom we keep in mind may not have got a message: somebody has to know."""
    if any(consent.given for consent in consents.latest(tx, row.person_id).values()):
        handovers.open(tx, row.person_id, row.contact_id, reason, None)


def _abandoned(tx: Tx, row_ids: Sequence[str]) -> int:
    for row_id in row_ids:
        _unknown(tx, row_id, "interrupted")
    return len(row_ids)
