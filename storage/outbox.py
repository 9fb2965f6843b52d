"""What goes out: waiting -> sending -> sent | failed | unknown. Nothing is sent from anywhere else.

A turn adds rows in the unit that ends it, with numbers that it takes there; whoever has no turn takes them by
`add`. Delivery claims, sends and marks; the web chat fetches by cursor. A contact gets its rows one after the
other: replies, then reminders, then bulk, each in the order of `seq`. `failed` and `unknown` hold up nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select, update
from sqlalchemy.orm import aliased
from sqlmodel import col

from storage import models
from storage.errors import Kind, StorageError
from storage.ids import new_id
from storage.models import OutboundKind, OutboundState
from storage.query import Query, given
from storage.statements import Damage, fixed, insert, open_json, open_text, setting, spare
from storage.tx import Tx

ROW = models.Outbox
CONTACT = models.Contact
LANE = models.Conversation
RANKS: Mapping[OutboundKind, int] = {"reply": 0, "reminder": 1, "bulk": 2}
UNFINISHED: tuple[OutboundState, ...] = ("waiting", "sending")

_ADDRESS = select(col(CONTACT.address)).where(col(CONTACT.id) == col(ROW.contact_id)).scalar_subquery().label("address")
_WORDED = (col(ROW.contact_id) == given("contact_id")) & col(ROW.body).is_not(None)


def _stale(whose: ColumnElement[bool]) -> Query:
    values = {"state": "unknown", "reason": "sender died"}
    return Query(update(ROW).where(col(ROW.state) == fixed("sending"), whose).values(values).returning(col(ROW.id)))


def _giving_up(*names: str) -> Query:
    """Only a row still in sending: one that was swept meanwhile may be in another sender's hands."""
    mine = (col(ROW.id) == given("id")) & (col(ROW.state) == fixed("sending"))
    return Query(update(ROW).where(mine).values({name: given(name) for name in names}))


@cache
def _claiming(channels: tuple[str, ...]) -> Query:
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
    ready = (col(ROW.state) == fixed("waiting")) & (col(ROW.next_at) <= given("now"))
    first = (
        select(col(ROW.id))
        .where(ready, col(ROW.channel).in_(fixed(channels)), ~ahead.exists())
        .order_by(col(ROW.rank), col(ROW.created_at), col(ROW.seq))
        .limit(given("limit"))
        .with_for_update(skip_locked=True, of=ROW)
        .cte("first")
    )
    values = {"state": "sending", "attempts": col(ROW.attempts) + 1, "claimed_at": given("now")}
    claiming = update(ROW).where(col(ROW.id).in_(select(first.c.id))).values(**values, claimed_by=given("holder"))
    return Query(claiming.returning(ROW, _ADDRESS))


_CHANNEL = Query(
    select(col(CONTACT.channel)).where(col(CONTACT.id) == given("id"), col(CONTACT.person_id) == given("person_id"))
)
_NUMBER = Query(
    update(LANE)
    .where(col(LANE.person_id) == given("person_id"))
    .values(seq=col(LANE.seq) + given("many"))
    .returning(col(LANE.seq))
)
_SENT = setting(ROW, "id", "state", "remote_id", "reason", "sent_at")
_FAILED = _giving_up("state", "reason")
_RETRY = _giving_up("state", "reason", "next_at")
_SWEEP = _stale(col(ROW.claimed_at) < given("before"))
_RECOVER = _stale(col(ROW.claimed_by) == given("holder"))
_REPEAT = Query(
    update(ROW)
    .where(col(ROW.id) == given("id"), col(ROW.state) == fixed("unknown"), col(ROW.repeated).is_(False))
    .values(state="waiting", repeated=True, next_at=given("now"))
)
_FETCH = Query(
    select(ROW, _ADDRESS).where(_WORDED, col(ROW.seq) > given("after_seq")).order_by(col(ROW.seq)).limit(given("limit"))
)
_HISTORY = Query(select(ROW, _ADDRESS).where(_WORDED).order_by(col(ROW.seq).desc()).limit(given("limit")))
_LATEST = Query(select(func.coalesce(func.max(col(ROW.seq)), 0)).where(col(ROW.contact_id) == given("contact_id")))
_FETCHED = Query(
    update(ROW)
    .where(
        col(ROW.contact_id) == given("contact_id"),
        col(ROW.seq) <= given("upto_seq"),
        col(ROW.state) == fixed("waiting"),
    )
    .values(state="sent", sent_at=given("now"))
)
_GET = Query(select(ROW, _ADDRESS).where(col(ROW.id) == given("id")))
_COUNTS = Query(select(col(ROW.state), func.count().label("many")).group_by(col(ROW.state)))


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


@dataclass(frozen=True, slots=True)
class To:
    """A contact that is known to be the person's own, on this channel."""

    person_id: str
    contact_id: str
    channel: str


def add(  # noqa: PLR0917  (the order of the words in the sentence: to whom, where, what)
    tx: Tx,
    person_id: str,
    contact_id: str,
    kind: OutboundKind,
    event_id: str | None,
    bodies: Sequence[Mapping[str, object]],
) -> tuple[str, ...]:
    """Queue `bodies` in this order, for whoever has no turn of this person: takes numbers, then `add_numbered`."""
    if not bodies:
        return ()
    first = _numbers(tx, person_id, len(bodies))
    channel = _CHANNEL.scalar(tx, id=contact_id, person_id=person_id)
    if channel is None:
        raise StorageError(Kind.REFUSED, "This contact does not belong to the person it is written to.")
    return add_numbered(tx, To(person_id, contact_id, channel), first, kind, event_id, bodies)


def add_numbered(  # noqa: PLR0917  (as in `add`)
    tx: Tx,
    to: To,
    first: int,
    kind: OutboundKind,
    event_id: str | None,
    bodies: Sequence[Mapping[str, object]],
) -> tuple[str, ...]:
    """Queue `bodies` with the numbers from `first` on, which `lanes.number` gives to a turn."""
    whose = {"person_id": to.person_id, "contact_id": to.contact_id, "channel": to.channel, "event_id": event_id}
    fresh = [_fresh(tx, first + place, body) for place, body in enumerate(bodies)]
    rows = [{**row, **whose, "kind": kind, "rank": RANKS[kind]} for row in fresh]
    insert(tx, ROW, *rows)
    return tuple(str(row["id"]) for row in rows)


def claim(tx: Tx, channels: Sequence[str], limit: int) -> tuple[Outbound, ...]:
    """Take rows to send now: of each contact at most one, its first unfinished, if its time has come.

    A row that does not open has failed; it holds up neither its contact nor anybody else.
    """
    rows = _claiming(tuple(channels)).all(tx, now=tx.now, limit=limit, holder=tx.holder)
    rows.sort(key=lambda row: (row.rank, row.created_at, row.seq))
    claimed = {row.id: spare(Damage(), partial(_opened, tx, row), None) for row in rows}
    for row_id in (row_id for row_id, row in claimed.items() if row is None):
        failed(tx, row_id, "unreadable")
    return tuple(row for row in claimed.values() if row)


def sent(tx: Tx, outbound_id: str, remote_id: str | None) -> None:
    """The channel took it. That is so whatever was believed meanwhile, so any state gives way."""
    sealed = tx.keyring.seal_text("outbox", "remote_id", outbound_id, remote_id) if remote_id else None
    _SENT.run(tx, id=outbound_id, state="sent", remote_id=sealed, reason=None, sent_at=tx.now)


def failed(tx: Tx, outbound_id: str, reason: str) -> None:
    _FAILED.run(tx, id=outbound_id, state="failed", reason=reason)


def retry(tx: Tx, outbound_id: str, next_at: int, reason: str) -> None:
    _RETRY.run(tx, id=outbound_id, state="waiting", next_at=next_at, reason=reason)


def unknown(tx: Tx, outbound_id: str, reason: str) -> None:
    """The request may have left, and the channel cannot be asked."""
    _FAILED.run(tx, id=outbound_id, state="unknown", reason=reason)


def sweep(tx: Tx, before: int) -> tuple[str, ...]:
    """Rows in sending since before `before` belong to a sender that died: nobody knows of them."""
    return tuple(row.id for row in _SWEEP.all(tx, before=before))


def recover(tx: Tx) -> tuple[str, ...]:
    """Rows that this installation was sending when it died. Only for its one running process, before it sends."""
    return tuple(row.id for row in _RECOVER.all(tx, holder=tx.holder))


def repeat(tx: Tx, outbound_id: str) -> bool:
    """Send an unknown row once more. False when it is not unknown or was repeated already."""
    return _REPEAT.run(tx, id=outbound_id, now=tx.now) == 1


def fetch(tx: Tx, contact_id: str, after_seq: int, limit: int) -> tuple[Outbound, ...]:
    """What a client that has seen `after_seq` has still to show, in order."""
    rows = _FETCH.all(tx, contact_id=contact_id, after_seq=after_seq, limit=limit)
    return tuple(_opened(tx, row) for row in rows)


def history(tx: Tx, contact_id: str, limit: int) -> tuple[Outbound, ...]:
    """The last `limit` rows of a contact whose words are still there, newest last."""
    rows = _HISTORY.all(tx, contact_id=contact_id, limit=limit)
    return tuple(_opened(tx, row) for row in reversed(rows))


def latest(tx: Tx, contact_id: str) -> int:
    """The highest number that this contact was ever given, 0 for none."""
    return int(_LATEST.scalar(tx, contact_id=contact_id))


def fetched(tx: Tx, contact_id: str, upto_seq: int) -> None:
    """The client has come back with this cursor: everything up to it has arrived."""
    _FETCHED.run(tx, contact_id=contact_id, upto_seq=upto_seq, now=tx.now)


def get(tx: Tx, outbound_id: str) -> Outbound | None:
    row = _GET.first(tx, id=outbound_id)
    return None if row is None else _opened(tx, row)


def counts(tx: Tx) -> dict[OutboundState, int]:
    return {row.state: row.many for row in _COUNTS.all(tx)}


def _numbers(tx: Tx, person_id: str, many: int) -> int:
    """Take `many` numbers of the conversation, whoever has the lane, and return the first."""
    last = _NUMBER.scalar(tx, person_id=person_id, many=many)
    if last is None:
        raise StorageError(Kind.REFUSED)
    return int(last) - many + 1


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


def _opened(tx: Tx, row: Any) -> Outbound:  # noqa: ANN401  (a row of `Query`)
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
