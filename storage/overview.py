"""What lists for coordinators read across people: who is kept, how to reach them, what did not arrive.

Called by the desk (Today, the Monday digest). Reads everything that a list needs in a few statements, and goes on
past values that do not open: one damaged row must not hide the others.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from storage import models
from storage.models import OutboundKind, OutboundState
from storage.retention import KEEP
from storage.statements import Damage, spare
from storage.tx import Tx

PERSON = models.Person
CONTACT = models.Contact
CONSENT = models.Consent
FACT = models.Fact
OUT = models.Outbox
RAW = models.InboxRaw
MOST_SENDS = 200
TROUBLE: tuple[OutboundState, ...] = ("failed", "unknown")


@dataclass(frozen=True, slots=True)
class Known:
    """A person with the facts that were asked for; `damaged` names those that do not open."""

    id: str
    lang: str | None
    role: str
    keeps: bool
    channels: tuple[str, ...]  # the last used first
    reachable: bool
    facts: dict[str, Any] = field(repr=False)
    damaged: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Undelivered:
    person_id: str
    channel: str
    kind: OutboundKind
    state: OutboundState
    reason: str | None
    at: int


def known(tx: Tx, names: Collection[str], also: Collection[str] = ()) -> dict[str, Known]:
    """By id, everybody who agreed to be kept, and those in `also`; with the facts of these `names`."""
    keeping = set(tx.connection.execute(select(col(CONSENT.person_id)).where(_keeps())).scalars())
    wanted = keeping | set(also)
    ways, told = _ways(tx, wanted), _facts(tx, names, wanted)
    rows = tx.connection.execute(select(PERSON)).all()
    return {
        row.id: Known(
            row.id, row.lang, row.role, row.id in keeping, *ways.get(row.id, ((), False)), *told.get(row.id, ({}, ()))
        )
        for row in rows
        if row.id in wanted
    }


def undelivered(tx: Tx, since: int) -> tuple[Undelivered, ...]:
    """The newest first: what failed, and what may or may not have arrived."""
    recent = col(OUT.state).in_(TROUBLE) & (col(OUT.created_at) >= since)
    newest = select(OUT).where(recent).order_by(col(OUT.created_at).desc(), col(OUT.id)).limit(MOST_SENDS)
    return tuple(
        Undelivered(row.person_id, row.channel, row.kind, row.state, row.reason, row.created_at)
        for row in tx.connection.execute(newest)
    )


def faults(tx: Tx, since: int) -> dict[str, int]:
    """By channel, how much came in that could not be read."""
    recent = col(RAW.fault).is_not(None) & (col(RAW.received_at) >= since)
    counting = select(col(RAW.channel), func.count()).where(recent).group_by(col(RAW.channel))
    return {row[0]: row[1] for row in tx.connection.execute(counting)}


def _keeps() -> ColumnElement[bool]:
    newer = aliased(CONSENT)
    same = (col(newer.person_id) == col(CONSENT.person_id)) & (col(newer.what) == KEEP)
    overruled = select(col(newer.id)).where(same, col(newer.n) > col(CONSENT.n)).exists()
    return (col(CONSENT.what) == KEEP) & col(CONSENT.given) & ~overruled


def _ways(tx: Tx, wanted: set[str]) -> dict[str, tuple[tuple[str, ...], bool]]:
    """By person, channels in order and whether any of them works."""
    found: dict[str, tuple[tuple[str, ...], bool]] = {}
    newest = select(CONTACT).order_by(col(CONTACT.used_at).desc(), col(CONTACT.id))
    for row in tx.connection.execute(newest):
        if row.person_id in wanted:
            channels, reachable = found.get(row.person_id, ((), False))
            found[row.person_id] = (tuple(dict.fromkeys((*channels, row.channel))), reachable or row.reachable)
    return found


def _facts(tx: Tx, names: Collection[str], wanted: set[str]) -> dict[str, tuple[dict[str, Any], tuple[str, ...]]]:
    found: dict[str, tuple[dict[str, Any], tuple[str, ...]]] = {}
    for person_id, name, value, damaged in _opened(tx, names):
        if person_id in wanted:
            values, spoilt = found.get(person_id, ({}, ()))
            found[person_id] = (values, (*spoilt, name)) if damaged else ({**values, name: value}, spoilt)
    return found


def _opened(tx: Tx, names: Collection[str]) -> Iterator[tuple[str, str, object, bool]]:
    for row in tx.connection.execute(select(FACT).where(col(FACT.name).in_(names))):
        damage = Damage()
        value = spare(damage, partial(tx.keyring.open_json, "fact", "value", row.id, row.value), None)
        yield row.person_id, row.name, value, damage.found
