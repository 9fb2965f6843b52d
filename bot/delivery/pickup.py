"""The outbox as seen by channels that fetch: the web chat and the terminal read by cursor.

A row counts as sent once its reader asks for what comes after it. Numbers rise within one
conversation; after erasing or signing out a new conversation begins, and its id says so. Every method
raises `Unavailable` when the database does not answer; reading goes on while it cannot be written.
"""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import structlog

from bot.channels import Unavailable
from bot.delivery.documents import render
from bot.messages import Incoming, Outgoing
from bot.signals import Bells, rung
from storage import contacts, inbox, outbox, people
from storage.contacts import Contact
from storage.database import Database
from storage.errors import Kind, StorageError
from storage.tx import Tx

MOST = 200  # of each side that a reader is shown of the past
POLL = 0.5  # seconds between two looks for what other processes wrote
CONFIRM_WITHIN = 2.0  # seconds; its reader asks again, and confirms again
READERS = 10_000  # of whom the last confirmed number is remembered
NOBODY = ""
Cursor = tuple[str, str, int | None]  # channel, address, the last number read

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Item:
    """One bubble: theirs to us (`mine`, with `text`) or ours to them (`message`); `at` in ms.

    `seen`: its reader has asked for what comes after it.
    """

    seq: int | None
    at: int
    mine: bool
    text: str = ""
    message: Outgoing | None = None
    seen: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """What is new; `pending` while a turn is under way; `lang` once the person has chosen one.

    A `cursor` before the one asked with means that the conversation began anew.
    """

    conversation: str
    items: tuple[Item, ...]
    cursor: int
    pending: bool
    lang: str | None


class Pickup:
    """Reads for one address at a time."""

    def __init__(self, database: Database, bells: Bells) -> None:
        self._database = database
        self._bells = bells
        self._confirmed: OrderedDict[tuple[str, str], tuple[str, int]] = OrderedDict()

    async def page(self, channel: str, address: str, after: int | None, wait: float = 0) -> Page:
        """Rows after a cursor, waiting up to `wait` seconds for one; None: the whole past, both sides."""
        page, person = await self._read(channel, address, after)
        if after and page.cursor >= after:
            await self._confirm((channel, address), person, after)
        if page.items or not wait or page.cursor < (after or 0):
            return page
        with self._bells.listen(person) as bell:
            return await self._next(page, bell, time.monotonic() + wait, (channel, address, after))

    async def _next(self, page: Page, bell: asyncio.Event, until: float, cursor: Cursor) -> Page:
        """Look at every ring, and from time to time for what other processes wrote."""
        known = (page.conversation, page.pending)
        while (left := until - time.monotonic()) > 0:
            page, _ = await self._read(*cursor)
            if page.items or (page.conversation, page.pending) != known:
                return page
            await rung(bell, min(POLL, left))
        return page

    async def _read(self, channel: str, address: str, after: int | None) -> tuple[Page, str]:
        with _answering():
            return await self._database.read(lambda tx: _page(tx, channel, address, after))

    async def _confirm(self, reader: tuple[str, str], person: str, upto: int) -> None:
        """Note what has arrived, once for each number. What cannot be noted now is noted at a later one."""
        if self._confirmed.get(reader) == (person, upto):
            return
        try:
            async with asyncio.timeout(CONFIRM_WITHIN):
                await self._database.write(lambda tx: _confirm(tx, *reader, upto))
        except TimeoutError:
            log.warning("not confirmed", channel=reader[0], kind=Kind.BUSY.value)
        except StorageError as error:
            if not error.retryable:
                raise Unavailable(error.kind.value) from error
            log.warning("not confirmed", channel=reader[0], kind=error.kind.value)
        else:
            self._remember(reader, (person, upto))

    def _remember(self, reader: tuple[str, str], confirmed: tuple[str, int]) -> None:
        self._confirmed[reader] = confirmed
        self._confirmed.move_to_end(reader)
        if len(self._confirmed) > READERS:
            self._confirmed.popitem(last=False)

    async def leave(self, channel: str, address: str) -> None:
        """Sign out: this address opens nothing any more; the person's own data stay with the person."""
        with _answering():
            await self._database.write(lambda tx: _leave(tx, channel, address))

    async def document(self, channel: str, address: str, seq: int) -> tuple[str, str, bytes]:
        """Render the file that message `seq` carries: name, media type, bytes. Raises LookupError."""
        with _answering():
            return await self._database.read(lambda tx: _document(tx, channel, address, seq))


@contextmanager
def _answering() -> Iterator[None]:
    try:
        yield
    except StorageError as error:
        raise Unavailable(error.kind.value) from error


def _page(tx: Tx, channel: str, address: str, after: int | None) -> tuple[Page, str]:
    contact = contacts.find(tx, channel, address)
    if contact is None:
        return Page(NOBODY, (), 0, pending=False, lang=None), NOBODY
    if after is None:
        ours = [_ours(row) for row in outbox.history(tx, contact.id, MOST)]
        items = sorted(ours + _theirs(tx, contact), key=_order)
    else:
        items = [_ours(row) for row in outbox.fetch(tx, contact.id, after, MOST)]
    person = people.get(tx, contact.person_id)
    page = Page(
        conversation=hashlib.sha256(contact.person_id.encode()).hexdigest()[:16],
        items=tuple(items),
        cursor=max((item.seq or 0 for item in items), default=min(after or 0, outbox.latest(tx, contact.id))),
        pending=inbox.pending(tx, contact.id),
        lang=person.lang if person else None,
    )
    return page, contact.person_id


def _ours(row: outbox.Outbound) -> Item:
    message = Outgoing.model_validate(row.body)
    return Item(row.seq, row.created_at, mine=False, message=message, seen=row.state == "sent")


def _theirs(tx: Tx, contact: Contact) -> list[Item]:
    events = inbox.history(tx, contact.id, MOST)
    texts = ((event.received_at, Incoming.model_validate(event.body).text) for event in events)
    return [Item(None, at, mine=True, text=text) for at, text in texts if text]


def _order(item: Item) -> tuple[int, bool, int]:
    return item.at, not item.mine, item.seq or 0


def _confirm(tx: Tx, channel: str, address: str, upto: int) -> None:
    if contact := contacts.find(tx, channel, address):
        outbox.fetched(tx, contact.id, upto)


def _leave(tx: Tx, channel: str, address: str) -> None:
    if contact := contacts.find(tx, channel, address):
        contacts.release(tx, contact.id)


def _document(tx: Tx, channel: str, address: str, seq: int) -> tuple[str, str, bytes]:
    contact = contacts.find(tx, channel, address)
    rows = outbox.fetch(tx, contact.id, seq - 1, 1) if contact else ()
    document = Outgoing.model_validate(rows[0].body).document if rows and rows[0].seq == seq else None
    if contact is None or document is None:
        raise LookupError("no such file in this conversation")
    return document.name, document.media_type, render(tx, contact.person_id, document)
