"""Ways to reach a person. The address is sealed and found again by its keyed hash."""

import os
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, select, update
from sqlmodel import col

from storage import models, people
from storage.ids import new_id
from storage.statements import Damage, insert_new, spare
from storage.tx import Tx

ROW = models.Contact
HASH_BYTES = 32


@dataclass(frozen=True, slots=True)
class Contact:
    id: str
    person_id: str
    channel: str
    address: str = field(repr=False)
    reachable: bool
    created_at: int
    used_at: int


def find_or_create(tx: Tx, channel: str, address: str, lang: str | None) -> Contact:
    """The contact of this address; a stranger becomes a new person with a conversation."""
    return find(tx, channel, address) or _create(tx, channel, address, lang)


def find(tx: Tx, channel: str, address: str) -> Contact | None:
    hashed = _hash(tx, channel, address)
    return _one(tx, (col(ROW.channel) == channel) & (col(ROW.address_hash) == hashed))


def get(tx: Tx, contact_id: str) -> Contact | None:
    return _one(tx, col(ROW.id) == contact_id)


def of_person(tx: Tx, person_id: str, damage: Damage | None = None) -> tuple[Contact, ...]:
    """Most recently used first; given `damage`, an address that does not open is empty."""
    order = (col(ROW.used_at).desc(), col(ROW.created_at).desc(), col(ROW.id))
    statement = select(ROW).where(col(ROW.person_id) == person_id).order_by(*order)
    return tuple(_opened(tx, row, damage) for row in tx.connection.execute(statement))


def set_reachable(tx: Tx, contact_id: str, reachable: bool) -> None:  # noqa: FBT001  (a setter's value)
    _set(tx, contact_id, reachable=reachable)


def used(tx: Tx, contact_id: str) -> None:
    """Something came from here: it is the person's latest way, and it works."""
    _set(tx, contact_id, used_at=tx.now, reachable=True)


def release(tx: Tx, contact_id: str) -> None:
    """Leave this phone: the address no longer leads here; what was said stays with the person."""
    _set(
        tx,
        contact_id,
        address=tx.keyring.seal_text("contact", "address", contact_id, ""),
        address_hash=os.urandom(HASH_BYTES),
        reachable=False,
    )


def _create(tx: Tx, channel: str, address: str, lang: str | None) -> Contact:
    contact_id, person_id = new_id(), people.create(tx, lang)
    values = {
        "id": contact_id,
        "person_id": person_id,
        "channel": channel,
        "address": tx.keyring.seal_text("contact", "address", contact_id, address),
        "address_hash": _hash(tx, channel, address),
        "reachable": True,
        "created_at": tx.now,
        "used_at": tx.now,
    }
    if insert_new(tx, ROW, values):
        return Contact(contact_id, person_id, channel, address, True, tx.now, tx.now)  # noqa: FBT003  (a row)
    # Another replica met the same stranger first: ours was never anybody.
    for table, key in (
        (models.Conversation, models.Conversation.person_id),
        (models.Person, models.Person.id),
    ):
        tx.connection.execute(delete(table).where(col(key) == person_id))
    return find_or_create(tx, channel, address, lang)


def _hash(tx: Tx, channel: str, address: str) -> bytes:
    return tx.keyring.hash(f"address:{channel}", address)


def _one(tx: Tx, condition: ColumnElement[bool]) -> Contact | None:
    row = tx.connection.execute(select(ROW).where(condition)).first()
    return None if row is None else _opened(tx, row)


def _opened(tx: Tx, row: Row[Any], damage: Damage | None = None) -> Contact:
    address = spare(damage, partial(tx.keyring.open_text, "contact", "address", row.id, row.address), "")
    return Contact(row.id, row.person_id, row.channel, address, row.reachable, row.created_at, row.used_at)


def _set(tx: Tx, contact_id: str, **values: object) -> None:
    tx.connection.execute(update(ROW).where(col(ROW.id) == contact_id).values(**values))
