"""Fills a database with people, for measurements. Called by `bot.bench`, and by nothing that serves anybody.

Rows go in by the thousand. What a turn reads of a person is sealed as it always is; what only lies there (old
messages) is as long as usual and does not open. Ids rise, so that filling does not take an hour; the values that
people are looked up by are as random as ever.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import CTE, BigInteger, ColumnElement, String, cast, insert, literal, select, text
from sqlmodel import SQLModel

from storage import models
from storage.outbox import RANKS
from storage.statements import insert as insert_rows
from storage.tx import Tx

Row = dict[str, object]
Part = Iterator[tuple[type[SQLModel], Row]]

RECEIVED, SENT = 2, 3  # messages of a person's past
DAY = 86_400_000
APART = 60  # days between two reminders of a person
SPREAD = 180  # days over which reminders fall due
STRIDE = 7_919  # prime, so that neighbours have nothing in common
HASH_BYTES = 32
REMINDERS = 3  # that wait for a person
ANCHOR = "2027-03-31"
MESSAGE = os.urandom(200)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of everybody; consents are those given, by name, with their version."""

    channel: str
    state: Mapping[str, object]
    facts: Mapping[str, object]
    consents: Mapping[str, str]


def address(person: int) -> str:
    """Where the person of this number is reached."""
    return f"crowd {person}"


def add(tx: Tx, people: range, known: Known) -> None:
    """People of these numbers, each with a lane, a contact, and what is left of some weeks of talk."""
    rows: defaultdict[type[SQLModel], list[Row]] = defaultdict(list)
    for person in people:
        for part in (_standing, _told, _past, _dates):
            for table, row in part(tx, known, person):
                rows[table].append(row)
    for table, filled in rows.items():  # in the order of their references
        insert_rows(tx, table, *filled)


def remind(tx: Tx, people: range, first_due: int) -> None:
    """People of these numbers with three reminders to come, at one hour of the following 180 days, and one sent.

    One statement for each table: nothing in them is sealed.
    """
    numbers = _numbers(people)
    person = literal("scanned ").concat(cast(numbers.c.person, String))
    _from(tx, models.Person, numbers, id=person, lang="en", role="international", stage="met",
          paused_until=None, created_at=tx.now, seen_at=tx.now)  # fmt: skip
    for number in range(REMINDERS + 1):
        is_over = number == REMINDERS
        day = (numbers.c.person * STRIDE + number * APART) % SPREAD
        state, due_at = ("sent", first_due - DAY) if is_over else ("waiting", first_due + day * DAY)
        _from(tx, models.Reminder, numbers, id=person.concat(f"-{number}"), person_id=person, rule=f"renewal/{number}",
              anchor=ANCHOR, due_at=due_at, state=state, created_at=tx.now, updated_at=tx.now)  # fmt: skip


def settle(tx: Tx) -> None:
    """Have PostgreSQL look at what it holds, as it does by itself some time after many rows have come."""
    if tx.dialect == "postgresql":
        tx.connection.execute(text("ANALYZE"))


def _standing(tx: Tx, known: Known, person: int) -> Part:
    """Who they are, their lane, and how to reach them."""
    own, at = _id(person), tx.now - DAY
    yield models.Person, {"id": own, "lang": "en", "role": "international", "stage": "met", "paused_until": None,
                          "created_at": at, "seen_at": at}  # fmt: skip
    state = tx.keyring.seal_json("conversation", "state", own, known.state)
    yield models.Conversation, {"person_id": own, "fence": RECEIVED, "lease_until": 0, "holder": None,
                                "floor_run_id": None, "seq": SENT, "arrivals": RECEIVED, "state": state,
                                "updated_at": at}  # fmt: skip
    where = tx.keyring.seal_text("contact", "address", own, address(person))
    hashed = tx.keyring.hash(f"address:{known.channel}", address(person))  # as in `contacts`
    yield models.Contact, {"id": own, "person_id": own, "channel": known.channel, "address": where,
                           "address_hash": hashed, "reachable": True, "created_at": at, "used_at": at}  # fmt: skip


def _told(tx: Tx, known: Known, person: int) -> Part:
    """What they agreed to and what they let us remember."""
    own, at = _id(person), tx.now - DAY
    for number, (what, version) in enumerate(known.consents.items()):
        yield models.Consent, {"id": _id(person, number), "person_id": own, "what": what, "n": 1, "version": version,
                               "given": True, "at": at}  # fmt: skip
    for number, (name, value) in enumerate(known.facts.items()):
        sealed = tx.keyring.seal_json("fact", "value", _id(person, number), value)
        yield models.Fact, {"id": _id(person, number), "person_id": own, "name": name, "value": sealed, "version": 1,
                            "updated_at": at}  # fmt: skip


def _past(tx: Tx, known: Known, person: int) -> Part:
    """What was said on both sides."""
    own, at, channel = _id(person), tx.now - DAY, known.channel
    for number in range(RECEIVED):
        row = _id(person, number)
        yield models.InboxRaw, {"id": row, "channel": channel, "body": MESSAGE, "received_at": at, "fault": None}
        yield models.InboxEvent, {"id": row, "raw_id": row, "channel": channel, "event_hash": os.urandom(HASH_BYTES),
                                  "person_id": own, "contact_id": own, "n": number + 1, "kind": "message",
                                  "body": MESSAGE, "state": "done", "reason": None, "attempts": 1, "received_at": at,
                                  "done_at": at}  # fmt: skip
    for number in range(SENT):
        yield models.Outbox, {"id": _id(person, number), "person_id": own, "contact_id": own, "channel": channel,
                              "seq": number + 1, "kind": "reply", "rank": RANKS["reply"], "event_id": _id(person),
                              "body": MESSAGE, "state": "sent", "attempts": 1, "repeated": False, "next_at": at,
                              "claimed_at": at, "claimed_by": None, "reason": None, "remote_id": None,
                              "created_at": at, "sent_at": at}  # fmt: skip


def _dates(tx: Tx, _known: Known, person: int) -> Part:
    """A flow that has ended, and the reminders that it has left."""
    own, at = _id(person), tx.now - DAY
    yield models.Run, {"id": own, "person_id": own, "flow": "renewal", "n": 1, "state": "ended", "waiting_on": None,
                       "answers": None, "code": "", "created_at": at, "updated_at": at}  # fmt: skip
    for number in range(REMINDERS):
        due_at = tx.now + (1 + (person * STRIDE + number * APART) % SPREAD) * DAY
        yield models.Reminder, {"id": _id(person, number), "person_id": own, "rule": f"renewal/{number}",
                                "anchor": ANCHOR, "due_at": due_at, "state": "waiting", "created_at": at,
                                "updated_at": at}  # fmt: skip


def _id(person: int, number: int = 0) -> str:
    """As long as `new_id` makes them."""
    return f"{person:024x}{number:08x}"


def _numbers(people: range) -> CTE:
    """The column `person`, one row for each."""
    first = select(literal(people.start, BigInteger).label("person")).cte("people", recursive=True)
    return first.union_all(select(first.c.person + 1).where(first.c.person < people.stop - 1))


def _from(tx: Tx, table: type[SQLModel], numbers: CTE, **values: object) -> None:
    """Insert one row for each number; a value may be an expression of the number."""
    chosen = [value if isinstance(value, ColumnElement) else literal(value) for value in values.values()]
    tx.connection.execute(insert(table).from_select(list(values), select(*chosen).select_from(numbers)))
