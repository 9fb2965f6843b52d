"""What goes out: waiting -> sending -> sent | failed | unknown. Nothing is sent from anywhere else.

Turns and the desk add rows in the unit that decides them; delivery claims, sends and marks; the web chat
fetches by cursor. A contact gets its rows one after the other: replies, then reminders, then bulk, each
in the order of `seq`. `failed` and `unknown` hold up nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, func, or_, select, update
from sqlalchemy.orm import aliased
from sqlmodel import col

from storage import models
from storage.errors import Kind, StorageError
from storage.ids import new_id
from storage.lanes import Lease
from storage.models import OutboundKind, OutboundState
from storage.statements import Damage, affected, fixed, insert, open_json, open_text, spare
from storage.tx import Tx

ROW = models.Outbox
CONTACT = models.Contact
RANKS: Mapping[OutboundKind, int] = {"reply": 0, "reminder": 1, "bulk": 2}
UNFINISHED: tuple[OutboundState, ...] = ("waiting", "sending")


@dataclass(frozen=True, slots=True)
class Outbound:
    """`body` is empty once the words were deleted; `address` is empty after "leave this phone"."""

    id: str
    person_id: str
    contact_id: str
    channel: str
    address: str = field(repr=False)
    seq: int
    kind: OutboundKind
    event_id: str | None
    body: dict[str, Any] = field(repr=False)
    state: OutboundState
    attempts: int
    next_at: int
    reason: str | None
    remote_id: str | None = field(repr=False)
    created_at: int
    sent_at: int | None


def add(  # noqa: PLR0917  (the order of the words in the sentence: to whom, where, what)
    tx: Tx,
    owner: Lease | str,
    contact_id: str,
    kind: OutboundKind,
    event_id: str | None,
    bodies: Sequence[Mapping[str, object]],
) -> tuple[str, ...]:
    """Queue `bodies` in this order. The owner is a turn's lease (then fenced) or a person's id."""
    if not bodies:
        return ()
    person_id = owner.person_id if isinstance(owner, Lease) else owner
    first = _numbers(tx, owner, len(bodies))
    channel = tx.connection.execute(
        select(col(CONTACT.channel)).where(col(CONTACT.id) == contact_id, col(CONTACT.person_id) == person_id)
    ).scalar_one_or_none()
    if channel is None:
        raise StorageError(Kind.REFUSED, "This contact does not belong to the person it is written to.")
    whose = {"person_id": person_id, "contact_id": contact_id, "channel": channel, "event_id": event_id}
    fresh = [_fresh(tx, first + place, body) for place, body in enumerate(bodies)]
    rows = [{**row, **whose, "kind": kind, "rank": RANKS[kind]} for row in fresh]
    insert(tx, ROW, *rows)
    return tuple(str(row["id"]) for row in rows)


def claim(tx: Tx, channels: Sequence[str], limit: int) -> tuple[Outbound, ...]:
    """Take rows to send now: of each contact at most one, its first unfinished, if its time has come.

    A row that does not open has failed; it holds up neither its contact nor anybody else.
    """
    ids = tx.connection.execute(_sendable(tx, channels, limit)).scalars().all()
    values = {"state": "sending", "attempts": col(ROW.attempts) + 1, "claimed_at": tx.now}
    tx.connection.execute(update(ROW).where(col(ROW.id).in_(ids)).values(**values))
    rows = tx.connection.execute(_joined().where(col(ROW.id).in_(ids))).all()
    claimed = {row.id: spare(Damage(), partial(_opened, tx, row), None) for row in rows}
    for row_id in (row_id for row_id, row in claimed.items() if row is None):
        failed(tx, row_id, "unreadable")
    return tuple(row for row_id in ids if (row := claimed[row_id]))


def sent(tx: Tx, outbound_id: str, remote_id: str | None) -> None:
    """The channel took it. That is so whatever was believed meanwhile, so any state gives way."""
    sealed = tx.keyring.seal_text("outbox", "remote_id", outbound_id, remote_id) if remote_id else None
    values = {"state": "sent", "remote_id": sealed, "reason": None, "sent_at": tx.now}
    tx.connection.execute(update(ROW).where(col(ROW.id) == outbound_id).values(**values))


def failed(tx: Tx, outbound_id: str, reason: str) -> None:
    _give_up(tx, outbound_id, state="failed", reason=reason)


def retry(tx: Tx, outbound_id: str, next_at: int, reason: str) -> None:
    _give_up(tx, outbound_id, state="waiting", next_at=next_at, reason=reason)


def unknown(tx: Tx, outbound_id: str, reason: str) -> None:
    """The request may have left, and the channel cannot be asked."""
    _give_up(tx, outbound_id, state="unknown", reason=reason)


def sweep(tx: Tx, before: int) -> tuple[str, ...]:
    """Rows in sending since before `before` belong to a sender that died: nobody knows of them."""
    stale = (col(ROW.state) == "sending") & (col(ROW.claimed_at) < before)
    values = {"state": "unknown", "reason": "sender died"}
    return tuple(tx.connection.execute(update(ROW).where(stale).values(**values).returning(col(ROW.id))).scalars())


def repeat(tx: Tx, outbound_id: str) -> bool:
    """Send an unknown row once more. False when it is not unknown or was repeated already."""
    again = (col(ROW.id) == outbound_id) & (col(ROW.state) == "unknown") & col(ROW.repeated).is_(False)
    values = {"state": "waiting", "repeated": True, "next_at": tx.now}
    return affected(tx, update(ROW).where(again).values(**values)) == 1


def fetch(tx: Tx, contact_id: str, after_seq: int, limit: int) -> tuple[Outbound, ...]:
    """What a client that has seen `after_seq` has still to show, in order."""
    newer = _worded(contact_id) & (col(ROW.seq) > after_seq)
    return _read(tx, _joined().where(newer).order_by(col(ROW.seq)).limit(limit))


def history(tx: Tx, contact_id: str, limit: int) -> tuple[Outbound, ...]:
    """The last `limit` rows of a contact whose words are still there, newest last."""
    newest = _joined().where(_worded(contact_id)).order_by(col(ROW.seq).desc()).limit(limit)
    return _read(tx, newest)[::-1]


def latest(tx: Tx, contact_id: str) -> int:
    """The highest number that this contact was ever given, 0 for none."""
    highest = select(func.coalesce(func.max(col(ROW.seq)), 0)).where(col(ROW.contact_id) == contact_id)
    return int(tx.connection.execute(highest).scalar_one())


def fetched(tx: Tx, contact_id: str, upto_seq: int) -> None:
    """The client has come back with this cursor: everything up to it has arrived."""
    arrived = (col(ROW.contact_id) == contact_id) & (col(ROW.seq) <= upto_seq) & (col(ROW.state) == "waiting")
    tx.connection.execute(update(ROW).where(arrived).values(state="sent", sent_at=tx.now))


def get(tx: Tx, outbound_id: str) -> Outbound | None:
    return next(iter(_read(tx, _joined().where(col(ROW.id) == outbound_id))), None)


def counts(tx: Tx) -> dict[OutboundState, int]:
    statement = select(col(ROW.state), func.count().label("many")).group_by(col(ROW.state))
    return {row.state: row.many for row in tx.connection.execute(statement)}


def _numbers(tx: Tx, owner: Lease | str, many: int) -> int:
    """Take `many` numbers of the conversation and return the first."""
    lane = models.Conversation
    mine = col(lane.person_id) == (owner.person_id if isinstance(owner, Lease) else owner)
    if isinstance(owner, Lease):
        mine &= col(lane.fence) == owner.fence
    raised = update(lane).where(mine).values(seq=col(lane.seq) + many).returning(col(lane.seq))
    last = tx.connection.execute(raised).scalar_one_or_none()
    if last is None:
        raise StorageError(Kind.FENCED if isinstance(owner, Lease) else Kind.REFUSED)
    return last - many + 1


def _fresh(tx: Tx, seq: int, body: Mapping[str, object]) -> dict[str, object]:
    row_id = new_id()
    return {
        "id": row_id,
        "seq": seq,
        "body": tx.keyring.seal_json("outbox", "body", row_id, body),
        "state": "waiting",
        "attempts": 0,
        "repeated": False,
        "next_at": tx.now,
        "created_at": tx.now,
    }


def _sendable(tx: Tx, channels: Sequence[str], limit: int) -> Select[str]:
    """A row is first of its contact when no unfinished row comes before it by (rank, seq).

    So a lower class also waits while a reply is on its way or backing off: one turn's rows stay together.
    """
    other = aliased(ROW)
    earlier = or_(
        col(other.rank) < col(ROW.rank),
        (col(other.rank) == col(ROW.rank)) & (col(other.seq) < col(ROW.seq)),
    )
    ahead = select(col(other.id)).where(
        col(other.contact_id) == col(ROW.contact_id), col(other.state).in_(fixed(UNFINISHED)), earlier
    )
    ready = (col(ROW.state) == fixed("waiting")) & (col(ROW.next_at) <= tx.now) & col(ROW.channel).in_(channels)
    return (
        select(col(ROW.id))
        .where(ready, ~ahead.exists())
        .order_by(col(ROW.rank), col(ROW.created_at), col(ROW.seq))
        .limit(limit)
        .with_for_update(skip_locked=True, of=ROW)
    )


def _give_up(tx: Tx, outbound_id: str, **values: object) -> None:
    """Only a row still in sending: one that was swept meanwhile may be in another sender's hands."""
    mine = (col(ROW.id) == outbound_id) & (col(ROW.state) == "sending")
    tx.connection.execute(update(ROW).where(mine).values(**values))


def _worded(contact_id: str) -> ColumnElement[bool]:
    return (col(ROW.contact_id) == contact_id) & col(ROW.body).is_not(None)


def _joined() -> Select[*tuple[Any, ...]]:
    return select(ROW, col(CONTACT.address)).join(CONTACT, col(CONTACT.id) == col(ROW.contact_id))


def _read(tx: Tx, statement: Select[*tuple[Any, ...]]) -> tuple[Outbound, ...]:
    return tuple(_opened(tx, row) for row in tx.connection.execute(statement))


def _opened(tx: Tx, row: Row[Any]) -> Outbound:
    return Outbound(
        id=row.id,
        person_id=row.person_id,
        contact_id=row.contact_id,
        channel=row.channel,
        address=tx.keyring.open_text("contact", "address", row.contact_id, row.address),
        seq=row.seq,
        kind=row.kind,
        event_id=row.event_id,
        body=open_json(tx, ("outbox", "body", row.id), row.body) or {},
        state=row.state,
        attempts=row.attempts,
        next_at=row.next_at,
        reason=row.reason,
        remote_id=open_text(tx, ("outbox", "remote_id", row.id), row.remote_id),
        created_at=row.created_at,
        sent_at=row.sent_at,
    )
