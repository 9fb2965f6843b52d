"""The tables, and nothing but the tables. Read by every file of queries and by the migrations.

Times are milliseconds since the epoch in UTC; ids are random text; a column of a Sealed type holds what
`Keyring` made of the value (bound to table, column and the row's primary key). A table with a `person_id`
is exported and erased with the person without being named anywhere else.
"""

from typing import Any, ClassVar, Literal, get_args

from sqlalchemy import JSON, BigInteger, CheckConstraint, Index, LargeBinary, MetaData, UniqueConstraint, text
from sqlmodel import Field, SQLModel

ContactKind = Literal["message", "press"]
EventKind = Literal["message", "press", "wake"]
EventState = Literal["waiting", "done", "aside", "erased"]
RunState = Literal["waiting", "consulting", "ended", "broken", "stopped"]
OutboundKind = Literal["reply", "reminder", "bulk"]
OutboundState = Literal["waiting", "sending", "sent", "failed", "unknown"]
ReminderState = Literal["waiting", "sent", "superseded", "missed", "dropped"]
HandOverState = Literal["open", "answered", "closed"]
GapKind = Literal["unfound", "unhelpful"]

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Moment(BigInteger):
    """Milliseconds since the epoch, UTC."""


class Sealed(LargeBinary):
    """Ciphertext; the subclass says what is inside."""


class SealedText(Sealed):
    pass


class SealedJson(Sealed):
    pass


class SealedBytes(Sealed):
    pass


class Base(SQLModel):
    metadata: ClassVar[MetaData] = MetaData(naming_convention=NAMES)


def _one_of(column: str, values: object) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in get_args(values))
    return CheckConstraint(f"{column} IN ({listed})", name=column)


def _index(name: str, *columns: str, where: str | None = None, unique: bool = False) -> Index:
    condition = text(where) if where else None
    return Index(name, *columns, unique=unique, sqlite_where=condition, postgresql_where=condition)


class Meta(Base, table=True):
    """Facts about the database itself: the probe by which a wrong key is known at start."""

    __tablename__ = "meta"
    name: str = Field(primary_key=True)
    value: bytes = Field(sa_type=SealedBytes)


class Counter(Base, table=True):
    """Small numbers for humans, given out one by one."""

    __tablename__ = "counter"
    name: str = Field(primary_key=True)
    value: int


class Hold(Base, table=True):
    """What only one process at a time may do, such as polling a channel, and until when it has it."""

    __tablename__ = "hold"
    name: str = Field(primary_key=True)
    holder: str
    until: int = Field(sa_type=Moment)


class Person(Base, table=True):
    __tablename__ = "person"
    __table_args__ = (_index("ix_person_seen", "seen_at"),)
    id: str = Field(primary_key=True)
    lang: str | None
    role: str
    stage: str
    paused_until: int | None = Field(sa_type=Moment)
    created_at: int = Field(sa_type=Moment)
    seen_at: int = Field(sa_type=Moment)


class Contact(Base, table=True):
    __tablename__ = "contact"
    __table_args__ = (UniqueConstraint("channel", "address_hash"), _index("ix_contact_person", "person_id"))
    id: str = Field(primary_key=True)
    person_id: str = Field(foreign_key="person.id")
    channel: str
    address: bytes = Field(sa_type=SealedText)
    address_hash: bytes
    reachable: bool
    created_at: int = Field(sa_type=Moment)
    used_at: int = Field(sa_type=Moment)


class Conversation(Base, table=True):
    """One row a person: the lane (fence, lease_until, holder), two numberings, and the state of the talk.

    `floor_run_id` has no foreign key: run points at person, and the floor may name a run not yet saved.
    """

    __tablename__ = "conversation"
    person_id: str = Field(primary_key=True, foreign_key="person.id")
    fence: int = Field(sa_type=BigInteger)
    lease_until: int = Field(sa_type=Moment)
    holder: str | None
    floor_run_id: str | None
    seq: int
    arrivals: int
    state: bytes | None = Field(sa_type=SealedJson)
    updated_at: int = Field(sa_type=Moment)


class Fact(Base, table=True):
    __tablename__ = "fact"
    __table_args__ = (UniqueConstraint("person_id", "name"),)
    id: str = Field(primary_key=True)
    person_id: str = Field(foreign_key="person.id")
    name: str
    value: bytes = Field(sa_type=SealedJson)
    version: int
    updated_at: int = Field(sa_type=Moment)


class Consent(Base, table=True):
    """Append only. `n` counts the answers of a person to one question: the highest is in force."""

    __tablename__ = "consent"
    __table_args__ = (UniqueConstraint("person_id", "what", "n"),)
    id: str = Field(primary_key=True)
    person_id: str = Field(foreign_key="person.id")
    what: str
    n: int
    version: str
    given: bool
    at: int = Field(sa_type=Moment)


class InboxRaw(Base, table=True):
    """What a channel handed over, as it came; `fault` says why it could not be read."""

    __tablename__ = "inbox_raw"
    __table_args__ = (_index("ix_inbox_raw_received", "received_at"),)
    id: str = Field(primary_key=True)
    channel: str
    body: bytes = Field(sa_type=SealedBytes)
    received_at: int = Field(sa_type=Moment)
    fault: str | None


class InboxEvent(Base, table=True):
    """One thing that happened to a person. `n` is its place among the person's events."""

    __tablename__ = "inbox_event"
    __table_args__ = (
        UniqueConstraint("channel", "event_hash"),
        _one_of("kind", EventKind),
        _one_of("state", EventState),
        CheckConstraint("state IN ('done', 'erased') OR person_id IS NOT NULL", name="owned"),
        _index("ix_inbox_event_due", "person_id", "n", where="state = 'waiting'"),
        _index("ix_inbox_event_person", "person_id"),
        _index("ix_inbox_event_contact", "contact_id", "n"),
        _index("ix_inbox_event_raw", "raw_id"),
        _index("ix_inbox_event_kept", "received_at", where="body IS NOT NULL"),
        _index("ix_inbox_event_erased", "done_at", where="state = 'erased'"),
    )
    id: str = Field(primary_key=True)
    raw_id: str | None = Field(foreign_key="inbox_raw.id")
    channel: str
    event_hash: bytes
    person_id: str | None = Field(foreign_key="person.id")
    contact_id: str | None = Field(foreign_key="contact.id")
    n: int
    kind: str
    body: bytes | None = Field(sa_type=SealedJson)
    state: str
    reason: str | None
    attempts: int
    received_at: int = Field(sa_type=Moment)
    done_at: int | None = Field(sa_type=Moment)


class Run(Base, table=True):
    __tablename__ = "run"
    __table_args__ = (
        UniqueConstraint("person_id", "flow", "n"),
        _one_of("state", RunState),
        _index("ix_run_kept", "updated_at", where="answers IS NOT NULL"),
    )
    id: str = Field(primary_key=True)
    person_id: str = Field(foreign_key="person.id")
    flow: str
    n: int
    state: str
    waiting_on: str | None
    answers: bytes | None = Field(sa_type=SealedJson)
    code: str
    created_at: int = Field(sa_type=Moment)
    updated_at: int = Field(sa_type=Moment)


class Outbox(Base, table=True):
    """`rank` orders the kinds (reply, reminder, bulk) so that the order of sending is one comparison."""

    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("person_id", "seq"),
        _one_of("kind", OutboundKind),
        _one_of("state", OutboundState),
        _index("ix_outbox_unfinished", "contact_id", "rank", "seq", where="state IN ('waiting', 'sending')"),
        _index("ix_outbox_due", "channel", "rank", "created_at", where="state = 'waiting'"),
        _index("ix_outbox_sending", "claimed_at", where="state = 'sending'"),
        _index("ix_outbox_contact", "contact_id", "seq"),
        _index("ix_outbox_event", "event_id"),
        _index("ix_outbox_kept", "created_at", where="body IS NOT NULL"),
    )
    id: str = Field(primary_key=True)
    person_id: str = Field(foreign_key="person.id")
    contact_id: str = Field(foreign_key="contact.id")
    channel: str
    seq: int
    kind: str
    rank: int
    event_id: str | None = Field(foreign_key="inbox_event.id")
    body: bytes | None = Field(sa_type=SealedJson)
    state: str
    attempts: int
    repeated: bool
    next_at: int = Field(sa_type=Moment)
    claimed_at: int | None = Field(sa_type=Moment)
    claimed_by: str | None
    reason: str | None
    remote_id: bytes | None = Field(sa_type=SealedText)
    created_at: int = Field(sa_type=Moment)
    sent_at: int | None = Field(sa_type=Moment)


class Reminder(Base, table=True):
    __tablename__ = "reminder"
    __table_args__ = (
        UniqueConstraint("person_id", "rule", "anchor"),
        _one_of("state", ReminderState),
        _index("ix_reminder_due", "due_at", "id", where="state = 'waiting'"),
    )
    id: str = Field(primary_key=True)
    person_id: str = Field(foreign_key="person.id")
    rule: str
    anchor: str
    due_at: int = Field(sa_type=Moment)
    state: str
    created_at: int = Field(sa_type=Moment)
    updated_at: int = Field(sa_type=Moment)


class HandOver(Base, table=True):
    __tablename__ = "hand_over"
    __table_args__ = (
        UniqueConstraint("number"),
        _one_of("state", HandOverState),
        _index("ix_hand_over_open", "person_id", "reason", where="state = 'open'", unique=True),
        _index("ix_hand_over_person", "person_id"),
        _index("ix_hand_over_contact", "contact_id"),
        _index("ix_hand_over_listing", "state", "asked_at"),
    )
    id: str = Field(primary_key=True)
    number: int
    person_id: str = Field(foreign_key="person.id")
    contact_id: str = Field(foreign_key="contact.id")
    reason: str
    words: bytes | None = Field(sa_type=SealedText)
    state: str
    asked_at: int = Field(sa_type=Moment)
    answered_at: int | None = Field(sa_type=Moment)


class Job(Base, table=True):
    """Slow work that a turn asked for. It goes as soon as what came of it is in the person's lane.

    `free_at`: when somebody may take it, now or once whoever has it must have died.
    """

    __tablename__ = "job"
    __table_args__ = (_index("ix_job_free", "free_at", "id"), _index("ix_job_person", "person_id"))
    id: str = Field(primary_key=True)
    person_id: str = Field(foreign_key="person.id")
    contact_id: str = Field(foreign_key="contact.id")
    kind: str
    body: bytes = Field(sa_type=SealedJson)
    attempts: int
    free_at: int = Field(sa_type=Moment)
    claimed_by: str | None
    created_at: int = Field(sa_type=Moment)


class Gap(Base, table=True):
    """A question that the guides did not answer. Person and words only of who agreed to be kept, for a while."""

    __tablename__ = "gap"
    __table_args__ = (
        _one_of("kind", GapKind),
        _index("ix_gap_person", "person_id"),
        _index("ix_gap_kept", "at", where="person_id IS NOT NULL"),
    )
    id: str = Field(primary_key=True)
    person_id: str | None = Field(foreign_key="person.id")
    at: int = Field(sa_type=Moment)
    lang: str
    kind: str
    topic: str | None
    text: bytes | None = Field(sa_type=SealedText)


class Audit(Base, table=True):
    """Who did what. `detail` holds codes and numbers only, so it needs no seal."""

    __tablename__ = "audit"
    __table_args__ = (_index("ix_audit_at", "at"), _index("ix_audit_person", "person_id"))
    id: str = Field(primary_key=True)
    at: int = Field(sa_type=Moment)
    actor: str
    action: str
    person_id: str | None = Field(foreign_key="person.id")
    detail: dict[str, Any] = Field(sa_type=JSON)
