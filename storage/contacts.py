"""Ways to reach a person. The address is sealed and found again by its keyed hash."""

import os
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from sqlalchemy import delete, select
from sqlmodel import col

from storage import models, people
from storage.ids import new_id
from storage.query import Query, given
from storage.statements import Damage, insert_new, setting, spare
from storage.tx import Tx

ROW = models.Contact
HASH_BYTES = 32

_FIND = Query(select(ROW).where(col(ROW.channel) == given("channel"), col(ROW.address_hash) == given("address_hash")))
_OF_PERSON = Query(
    select(ROW)
    .where(col(ROW.person_id) == given("person_id"))
    .order_by(col(ROW.used_at).desc(), col(ROW.created_at).desc(), col(ROW.id))
)
_SET_REACHABLE = setting(ROW, "id", "reachable")
_SET_USED = setting(ROW, "id", "used_at", "reachable")
_SET_ADDRESS = setting(ROW, "id", "address")
_RELEASE = setting(ROW, "id", "address", "address_hash", "reachable")
_UNMAKE = [
    Query(delete(models.Conversation).where(col(models.Conversation.person_id) == given("id"))),
    Query(delete(models.Person).where(col(models.Person.id) == given("id"))),
]


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
    """The contact of this address; a stranger becomes a new person with a conversation.

    An address that was damaged is sealed anew, so that what is sent there arrives again.
    """
    damage = Damage()
    found = find(tx, channel, address, damage)
    if found and damage.found:
        _SET_ADDRESS.run(tx, id=found.id, address=_sealed(tx, found.id, address))
    return found or _create(tx, channel, address, lang)


def find(tx: Tx, channel: str, address: str, damage: Damage | None = None) -> Contact | None:
    """What leads there is the hash; the address itself is the caller's, and need not open."""
    row = _FIND.first(tx, channel=channel, address_hash=_hash(tx, channel, address))
    return None if row is None else replace(_opened(tx, row, damage or Damage()), address=address)


def of_person(tx: Tx, person_id: str, damage: Damage | None = None) -> tuple[Contact, ...]:
    """Most recently used first; given `damage`, an address that does not open is empty."""
    return tuple(_opened(tx, row, damage) for row in _OF_PERSON.all(tx, person_id=person_id))


def set_reachable(tx: Tx, contact_id: str, reachable: bool) -> None:  # noqa: FBT001  (a setter's value)
    _SET_REACHABLE.run(tx, id=contact_id, reachable=reachable)


def used(tx: Tx, contact_id: str) -> None:
    """Something came from here: it is the person's latest way, and it works."""
    _SET_USED.run(tx, id=contact_id, used_at=tx.now, reachable=True)


def release(tx: Tx, contact_id: str) -> None:
    """Leave this phone: the address no longer leads here; what was said stays with the person."""
    _RELEASE.run(
        tx,
        id=contact_id,
        address=_sealed(tx, contact_id, ""),
        address_hash=os.urandom(HASH_BYTES),
        reachable=False,
    )


def _create(tx: Tx, channel: str, address: str, lang: str | None) -> Contact:
    contact_id, person_id = new_id(), people.create(tx, lang)
    values = {
        "id": contact_id,
        "person_id": person_id,
        "channel": channel,
        "address": _sealed(tx, contact_id, address),
        "address_hash": _hash(tx, channel, address),
        "reachable": True,
        "created_at": tx.now,
        "used_at": tx.now,
    }
    if insert_new(tx, ROW, values):
        return Contact(contact_id, person_id, channel, address, True, tx.now, tx.now)  # noqa: FBT003  (a row)
    # Another replica met the same stranger first: ours was never anybody.
    for unmaking in _UNMAKE:
        unmaking.run(tx, id=person_id)
    return find_or_create(tx, channel, address, lang)


def _hash(tx: Tx, channel: str, address: str) -> bytes:
    return tx.keyring.hash(f"address:{channel}", address)


def _sealed(tx: Tx, contact_id: str, address: str) -> bytes:
    return tx.keyring.seal_text("contact", "address", contact_id, address)


def _opened(tx: Tx, row: Any, damage: Damage | None = None) -> Contact:  # noqa: ANN401  (a row of `Query`)
    address = spare(damage, partial(tx.keyring.open_text, "contact", "address", row.id, row.address), "")
    return Contact(row.id, row.person_id, row.channel, address, row.reachable, row.created_at, row.used_at)
