"""What a person can ask of us: take everything along, forget the words, forget everything.

Called by the my-data flow's effects, by `tomoni export` and `tomoni erase`, by retention, by a restore (whoever
was erased since the backup) and by the health check (nobody stays of its trial). Works on every table with a
`person_id`, so a new table is covered before anybody thinks of it.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Column, ColumnElement, RowMapping, Select, Table, delete, select, update
from sqlmodel import col

from storage import contacts, inbox, models, sealed
from storage.contacts import Contact
from storage.ids import new_id
from storage.runs import ACTIVE
from storage.statements import Damage, affected, lock_person
from storage.tx import Tx

EVENT = models.InboxEvent
RAW = models.InboxRaw
OUT = models.Outbox
RUN = models.Run
LANE = models.Conversation
GAP = models.Gap
JOB = models.Job

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
OPEN_END = "until further notice"  # people.FOREVER, in words

STOPPED = col(RUN.state) == "stopped"

# How we work, not what we know: numberings and locks say nothing about a person.
INTERNAL = frozenset({"fence", "lease_until", "seq", "arrivals", "n", "rank", "claimed_at", "repeated", "free_at"})


def export(tx: Tx, person_id: str) -> dict[str, list[dict[str, Any]]]:
    """By table, every row of the person, opened; times are ISO 8601 in UTC. Empty when nobody is there."""
    found = {
        table.name: _rows(tx, table, owner == person_id)
        for table in sealed.tables()
        if (owner := _owner(table)) is not None
    }
    found["inbox_raw"] = _rows(tx, _table(RAW), col(RAW.id).in_(_raw_of_nobody_else(person_id)))
    return {name: rows for name, rows in found.items() if rows}


def erase(tx: Tx, person_id: str) -> dict[str, int]:
    """Delete the person and say how many rows of each table went. Run `Database.vacuum` afterwards.

    Events keep a hash of their id and nothing else, so that a late repeat brings nobody back.
    """
    lock = select(col(LANE.fence)).where(col(LANE.person_id) == person_id).with_for_update()
    tx.connection.execute(lock).first()  # an unread result would stay open and hold up the vacuum
    counts = {"inbox_raw": _delete_raw(tx, person_id)}
    for table in reversed(sealed.tables()):
        owner = _owner(table)
        if table.name == EVENT.__tablename__:
            counts[table.name] = _empty_events(tx, person_id)
        elif owner is not None:
            counts[table.name] = affected(tx, delete(table).where(owner == person_id))
    return counts


def erase_and_restart(tx: Tx, person_id: str, contact_id: str, taken: Sequence[str]) -> tuple[dict[str, int], Contact]:
    """Erase on the person's own word; say how many rows went, and whom to give the receipt.

    That is a stranger at the address of `contact_id`, one of the person's. Messages and presses that wait,
    except those of the turn itself (`taken`), came after that word and are the stranger's.
    Raise `StorageError(refused)` when the person is not there.
    """
    lock_person(tx, person_id)
    strangers = {
        old.id: _restart(tx, old, taken)
        for old in contacts.of_person(tx, person_id, Damage())
        if old.id == contact_id or inbox.pending(tx, old.id)
    }
    return erase(tx, person_id), strangers[contact_id]


def forget_words(tx: Tx, person_id: str) -> dict[str, int]:
    """Delete what was said, both ways, the state of the talk and every run's answers; facts and hand-overs stay.

    Of questions that nothing answered only the count stays.

    What still waits keeps its words until it is done. A run without answers cannot go on, so it is
    stopped; a turn that goes on with one saves that run after this.
    """
    done = (col(EVENT.person_id) == person_id) & col(EVENT.state).in_(("done", "aside"))
    out = (col(OUT.person_id) == person_id) & col(OUT.state).in_(("sent", "failed", "unknown"))
    mine = col(RUN.person_id) == person_id
    talk = (col(LANE.person_id) == person_id) & col(LANE.state).is_not(None)
    return {
        "inbox_raw": _delete_raw(tx, person_id),
        "inbox_event": affected(tx, update(EVENT).where(done, col(EVENT.body).is_not(None)).values(body=None)),
        "outbox": affected(tx, update(OUT).where(out, col(OUT.body).is_not(None)).values(body=None)),
        "conversation": affected(tx, update(LANE).where(talk).values(state=None)),
        "gap": affected(tx, update(GAP).where(col(GAP.person_id) == person_id).values(person_id=None, text=None)),
        "run": stop_runs(tx, mine),
        "job": affected(tx, delete(JOB).where(col(JOB.person_id) == person_id)),
    }


def forget_said(tx: Tx, person_id: str, event_id: str) -> None:
    """Delete the words of one message, what its channel handed over, and questions that found nothing.

    That there was one stays.
    """
    which = (col(EVENT.person_id) == person_id) & (col(EVENT.id) == event_id)
    raw = tx.connection.execute(select(col(EVENT.raw_id)).where(which, col(EVENT.raw_id).is_not(None))).scalars()
    delete_raw(tx, [raw_id for raw_id in raw if raw_id])
    tx.connection.execute(update(EVENT).where(which, col(EVENT.state).in_(("done", "aside"))).values(body=None))
    tx.connection.execute(update(GAP).where(col(GAP.person_id) == person_id).values(person_id=None, text=None))


def stop_runs(tx: Tx, which: ColumnElement[bool]) -> int:
    """Drop the answers of these runs; those that could have gone on are stopped and lose the floor.

    Returns how many had any answers.
    """
    tx.connection.execute(update(RUN).where(which, col(RUN.state).in_(ACTIVE)).values(state="stopped"))
    whose, stopped = select(col(RUN.person_id)).where(which), select(col(RUN.id)).where(which, STOPPED)
    floor = col(LANE.person_id).in_(whose) & col(LANE.floor_run_id).in_(stopped)
    tx.connection.execute(update(LANE).where(floor).values(floor_run_id=None))
    return affected(tx, update(RUN).where(which, col(RUN.answers).is_not(None)).values(answers=None))


def _restart(tx: Tx, old: Contact, taken: Sequence[str]) -> Contact:
    """Free the address, so that somebody new can be met there."""
    contacts.release(tx, old.id)
    # Where the phone was signed out there is no address: nobody can be at a random one either.
    stranger = contacts.find_or_create(tx, old.channel, old.address or new_id(), None)
    inbox.move(tx, old, stranger, taken)
    return stranger


def _delete_raw(tx: Tx, person_id: str) -> int:
    """A batch that also carried others' events goes, too: what they said stands in their own rows."""
    mine = select(col(EVENT.raw_id)).where(col(EVENT.person_id) == person_id, col(EVENT.raw_id).is_not(None))
    return delete_raw(tx, [raw_id for raw_id in tx.connection.execute(mine).scalars() if raw_id])


def delete_raw(tx: Tx, raw_ids: list[str]) -> int:
    tx.connection.execute(update(EVENT).where(col(EVENT.raw_id).in_(raw_ids)).values(raw_id=None))
    return affected(tx, delete(RAW).where(col(RAW.id).in_(raw_ids)))


def _empty_events(tx: Tx, person_id: str) -> int:
    nothing = {"person_id": None, "contact_id": None, "body": None, "reason": None}
    erased = update(EVENT).where(col(EVENT.person_id) == person_id)
    return affected(tx, erased.values(state="erased", done_at=tx.now, **nothing))


def _raw_of_nobody_else(person_id: str) -> Select[str | None]:
    others = select(col(EVENT.raw_id)).where(col(EVENT.person_id) != person_id, col(EVENT.raw_id).is_not(None))
    mine = col(EVENT.person_id) == person_id
    return select(col(EVENT.raw_id)).where(mine, col(EVENT.raw_id).not_in(others))


def _table(model: type[models.Base]) -> Table:
    return models.Base.metadata.tables[str(model.__tablename__)]


def _owner(table: Table) -> Column[Any] | None:
    return table.columns.id if table.name == models.Person.__tablename__ else table.columns.get("person_id")


def _rows(tx: Tx, table: Table, which: ColumnElement[bool]) -> list[dict[str, Any]]:
    rows = tx.connection.execute(select(table).where(which)).mappings()
    return [_readable(tx, table, row) for row in rows]


def _readable(tx: Tx, table: Table, row: RowMapping) -> dict[str, Any]:
    readable: dict[str, Any] = {
        name: value
        for name, value in row.items()
        if name not in INTERNAL and not isinstance(value, bytes)  # hashes tell a person nothing
    }
    for name in sealed.moments(table) & readable.keys():
        readable[name] = _iso(readable[name])
    for column in sealed.columns(table):
        readable[column.name] = sealed.open_value(tx.keyring, column, row)
    return readable


def _iso(moment: int | None) -> str | None:
    if moment is None:
        return None
    try:
        return (EPOCH + timedelta(milliseconds=moment)).isoformat()
    except OverflowError:
        return OPEN_END
