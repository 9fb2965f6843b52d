"""What must hold after a trial, whatever happened in it: the far side's ledger against our own rows."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlmodel import col

from bot.bench.far_side.markup import parse
from bot.conversation.protecting import ALERT
from bot.handlers.telegram.writing import html
from bot.messages import Outgoing
from bot.strings import Strings
from storage import contacts, inbox, models, outbox, reminders
from storage.inbox import Event
from storage.outbox import Outbound
from storage.tx import Tx
from tests.endurance.trial import Trial

MOST = 100_000


@dataclass
class Account:
    """Of one chat: what happened (events), what was to be said (rows) and what arrived (sends)."""

    events: list[Event]
    states: list[str]
    rows: list[Outbound]
    alerts: Sequence[str]
    sends: list[dict[str, Any]]
    arrived: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))

    @property
    def lost(self) -> list[str]:
        return [row.id for row in self.rows if row.id not in self.arrived]

    @property
    def doubled(self) -> list[str]:
        return [row_id for row_id, sends in self.arrived.items() for _ in sends[1:]]


def accounts(trial: Trial) -> dict[int, Account]:
    sends = defaultdict(list)
    for send in trial.far.control("ledger")["sends"]:
        sends[send["chat"]].append(send)
    chats = [person.chat for person in trial.crowd.people]
    return trial.database.read_sync(lambda tx: {chat: _account(tx, chat, sends[chat]) for chat in chats})


def every_message_has_its_one_turn(trial: Trial, books: dict[int, Account]) -> None:
    """None left waiting or set aside, in the order in which it was said, each with exactly its own answer."""
    assert all(update["confirmed"] for update in trial.far.control("ledger")["updates"])
    for person in trial.crowd.people:
        book = books[person.chat]
        assert {event.kind for event in book.events} <= {"message", "press", "wake"}
        unfinished = [(event, state) for event, state in zip(book.events, book.states, strict=True) if state != "done"]
        assert not unfinished, unfinished
        said = [event for event in book.events if event.kind != "wake"]
        assert [_words(event) for event in said] == [entry.text for entry in person.log]
        assert _answers(book, said) == [entry.step.rows for entry in person.log]


def our_own_messages_come_once(trial: Trial, books: dict[int, Account]) -> None:
    """Each coordinator's reply and each reminder has one turn, and its messages are one set."""
    for chat, book in books.items():
        wakes = [event for event in book.events if event.kind == "wake"]
        replies = [event for event in wakes if event.body["wake"] == "reply"]
        due = [event for event in wakes if event.body["wake"] == "due"]
        assert Counter(event.body["text"] for event in replies) == Counter(w for to, w in trial.replies if to == chat)
        assert len(due) == len({event.body["anchor"] for event in due}) == trial.alerts[chat]
        assert book.alerts == ["sent"] * trial.alerts[chat]
        assert _answers(book, replies) == [2] * len(replies)
        assert _answers(book, due) == [1] * len(due)


def sends_match_rows(trial: Trial, books: dict[int, Account], strings: Strings) -> None:
    """Every message that arrived is a row's; one that is not the row's last word is of a row listed as unknown."""
    listed = Counter(audited(trial))
    for book in books.values():
        of_remote: dict[str | None, Outbound] = {row.remote_id: row for row in book.rows if row.remote_id}
        of_text = defaultdict(list)
        for row in book.rows:
            if listed[row.id]:
                of_text[_shown(row, strings)].append(row)
        reached = {"reply": 0, "reminder": 0, "bulk": 0}
        for send in book.sends:
            known = of_remote.get(str(send["message_id"]))
            whose = known or _likeliest(of_text[send["text"]], reached)
            assert whose is not None, f"nobody meant to send {send}"
            assert send["text"] == _shown(whose, strings)
            book.arrived[whose.id].append(send)
            if known:
                reached[known.kind] = known.seq
        assert {row.state for row in book.rows} <= {"sent", "unknown"}
        assert all(listed[row.id] for row in book.rows if row.state == "unknown")
        assert all(listed[row_id] for row_id in (*book.lost, *book.doubled))


def order_is_kept(books: dict[int, Account]) -> None:
    """Within its class (replies, reminders) everything arrived in the order in which it was decided."""
    for book in books.values():
        for kind in ("reply", "reminder"):
            rows = [row for row in book.rows if row.kind == kind and row.state == "sent"]
            numbers = [book.arrived[row.id][-1]["n"] for row in rows]
            assert numbers == sorted(numbers)


def listed_are_those_in_flight(trial: Trial) -> None:
    """What was being sent at a kill, and nothing else, is listed as unknown, once for each time."""
    assert Counter(audited(trial)) == Counter(row_id for row_id, _ in trial.in_flight)


def damage(books: Iterable[Account]) -> tuple[int, int]:
    """How many messages never arrived, and how many arrived once too often."""
    lost, doubled = zip(*((len(book.lost), len(book.doubled)) for book in books), strict=True)
    return sum(lost), sum(doubled)


def audited(trial: Trial) -> list[str]:
    table = models.Audit
    listing = select(col(table.detail)).where(col(table.action) == "send-unknown")
    found = trial.database.read_sync(lambda tx: tx.connection.execute(listing).scalars().all())
    return [str(detail["outbox"]) for detail in found]


def _account(tx: Tx, chat: int, sends: list[dict[str, Any]]) -> Account:
    contact = contacts.find(tx, "telegram", str(chat))
    assert contact is not None
    event = models.InboxEvent
    of_person = select(event).where(col(event.person_id) == contact.person_id).order_by(col(event.n))
    found = tx.connection.execute(of_person).all()
    events, states = [inbox.opened(tx, row) for row in found], [row.state for row in found]
    alerts = [row.state for row in reminders.of_person(tx, contact.person_id) if row.rule == ALERT]
    return Account(events, states, list(outbox.history(tx, contact.id, MOST)), alerts, sends)


def _answers(book: Account, events: Sequence[Event]) -> list[int]:
    rows = Counter(row.event_id for row in book.rows)
    return [rows[event.id] for event in events]


def _words(event: Event) -> str:
    press = event.body.get("press")
    return f"{press['prompt']}|{press['value']}" if press else str(event.body["text"])


def _likeliest(rows: Sequence[Outbound], reached: Mapping[str, int]) -> Outbound | None:
    """Of rows with the same words the first that comes after what has been reached in its class."""
    return next((row for row in rows if row.seq > reached[row.kind]), None)


def _shown(row: Outbound, strings: Strings) -> str:
    return parse(html(Outgoing.model_validate(row.body), strings), "HTML")[0]
