import threading
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import contacts, lanes, outbox
from storage.database import Database
from storage.errors import Kind, StorageError
from storage.inbox import Accepted
from storage.lanes import Turn
from storage.models import OutboundKind
from storage.outbox import Outbound
from storage.tx import Tx
from tests.storage.acts import LEASE, arrive, claim, queue, send, somebody, write
from tests.storage_fixtures import Clock


def take(database: Database, limit: int = 10) -> tuple[Outbound, ...]:
    return database.write_sync(lambda tx: outbox.claim(tx, ["telegram"], limit))


def one(database: Database) -> Outbound:
    (row,) = take(database)
    return row


def state(database: Database, row_id: str) -> str:
    row = database.read_sync(lambda tx: outbox.get(tx, row_id))
    assert row is not None
    return row.state


def test_a_row_leaves_with_its_address_and_words_and_is_marked(database: Database, clock: Clock) -> None:
    whom = somebody(database)
    (row_id,) = queue(database, whom, "hello")
    row = one(database)
    assert (row.id, row.address, row.body, row.state, row.attempts) == (
        row_id,
        "amina",
        {"text": "hello"},
        "sending",
        1,
    )
    assert "hello" not in repr(row)
    assert "amina" not in repr(row)
    database.write_sync(lambda tx: outbox.sent(tx, row_id, "remote-77"))
    after = database.read_sync(lambda tx: outbox.get(tx, row_id))
    assert after is not None
    assert (after.state, after.remote_id, after.sent_at) == ("sent", "remote-77", clock.now)
    assert take(database) == ()


def test_one_turns_rows_leave_one_after_the_other(database: Database) -> None:
    queue(database, somebody(database), "one", "two", "three")
    assert [send(database), send(database), send(database), send(database)] == [["one"], ["two"], ["three"], []]


def test_a_row_on_its_way_holds_the_next_of_its_contact_and_nobody_else(database: Database) -> None:
    amina, ben = somebody(database, "amina"), somebody(database, "ben")
    queue(database, amina, "a1", "a2")
    queue(database, ben, "b1")
    assert [row.body["text"] for row in take(database)] == ["a1", "b1"]
    queue(database, ben, "b2")
    assert take(database) == ()


def test_replies_go_before_reminders_and_those_before_bulk(database: Database) -> None:
    amina, ben = somebody(database, "amina"), somebody(database, "ben")
    queue(database, amina, "announcement", kind="bulk")
    queue(database, amina, "reminder", kind="reminder")
    queue(database, amina, "reply 1", "reply 2")
    queue(database, ben, "announcement to ben", kind="bulk")
    assert send(database) == ["reply 1", "announcement to ben"]
    assert [send(database) for _ in range(3)] == [["reply 2"], ["reminder"], ["announcement"]]


def test_a_reply_overtakes_an_announcement_that_is_on_its_way(database: Database) -> None:
    amina = somebody(database)
    queue(database, amina, "announcement", kind="bulk")
    assert one(database).body == {"text": "announcement"}
    queue(database, amina, "reply")
    assert one(database).body == {"text": "reply"}


def test_nothing_comes_between_the_rows_of_a_turn_even_while_one_backs_off(database: Database, clock: Clock) -> None:
    amina = somebody(database)
    queue(database, amina, "reply 1", "reply 2")
    queue(database, amina, "reminder", kind="reminder")
    assert send(database, limit=1) == ["reply 1"]
    second = one(database)
    database.write_sync(lambda tx: outbox.retry(tx, second.id, clock.now + 60_000, "429"))
    assert take(database) == ()
    clock.pass_(minutes=1)
    assert [send(database), send(database)] == [["reply 2"], ["reminder"]]


@pytest.mark.parametrize(("finish", "ending"), [(outbox.failed, "failed"), (outbox.unknown, "unknown")])
def test_what_failed_or_is_unknown_holds_up_nothing(
    database: Database, finish: Callable[[Tx, str, str], None], ending: str
) -> None:
    queue(database, somebody(database), "one", "two")
    row = one(database)
    database.write_sync(lambda tx: finish(tx, row.id, "blocked"))
    assert send(database) == ["two"]
    assert database.read_sync(outbox.counts) == {"sent": 1, ending: 1}


def test_a_dead_senders_rows_become_unknown_and_are_repeated_once(database: Database, clock: Clock) -> None:
    queue(database, somebody(database), "reply")
    for repeated in (True, False):
        row = one(database)
        assert database.write_sync(lambda tx: outbox.sweep(tx, clock.now)) == ()
        clock.pass_(minutes=5)
        assert database.write_sync(lambda tx: outbox.sweep(tx, clock.now)) == (row.id,)
        assert state(database, row.id) == "unknown"
        assert database.write_sync(partial(outbox.repeat, outbound_id=row.id)) is repeated
    assert take(database) == ()


def test_a_row_that_is_not_unknown_is_not_repeated(database: Database) -> None:
    (row_id,) = queue(database, somebody(database), "reply")
    assert not database.write_sync(lambda tx: outbox.repeat(tx, row_id))
    send(database)
    assert not database.write_sync(lambda tx: outbox.repeat(tx, row_id))


def test_a_sender_thought_dead_that_did_send_is_believed_and_nothing_else_of_it(
    database: Database, clock: Clock
) -> None:
    (row_id,) = queue(database, somebody(database), "reply")
    one(database)
    clock.pass_(minutes=5)
    database.write_sync(lambda tx: outbox.sweep(tx, clock.now))
    database.write_sync(lambda tx: outbox.failed(tx, row_id, "too late to say so"))
    assert state(database, row_id) == "unknown"
    database.write_sync(lambda tx: outbox.sent(tx, row_id, "remote"))
    assert state(database, row_id) == "sent"
    assert not database.write_sync(lambda tx: outbox.repeat(tx, row_id))


def test_rows_of_other_channels_are_left_to_their_doors(database: Database) -> None:
    queue(database, somebody(database, "cookie", "web"), "hello")
    assert take(database) == ()
    assert send(database, channels=["web", "telegram"]) == ["hello"]


def test_the_web_chat_reads_by_cursor_and_again_after_a_reload(database: Database) -> None:
    whom = somebody(database, "cookie", "web")
    queue(database, whom, "one", "two", "three")

    def fetch(after: int, limit: int = 10) -> list[tuple[int, str]]:
        rows = database.read_sync(lambda tx: outbox.fetch(tx, whom.contact_id, after, limit))
        return [(row.seq, row.body["text"]) for row in rows]

    assert fetch(0, 2) == [(1, "one"), (2, "two")]
    database.write_sync(lambda tx: outbox.fetched(tx, whom.contact_id, 2))
    assert database.read_sync(outbox.counts) == {"sent": 2, "waiting": 1}
    assert fetch(2) == [(3, "three")]
    assert fetch(0) == [(1, "one"), (2, "two"), (3, "three")]
    history = database.read_sync(lambda tx: outbox.history(tx, whom.contact_id, 2))
    assert [row.body["text"] for row in history] == ["two", "three"]


def test_a_turn_that_was_overtaken_adds_nothing(database: Database, clock: Clock) -> None:
    (whom,) = arrive(database, write("hello"))
    to = outbox.To(whom.person_id, whom.contact_id, "telegram")

    def say(tx: Tx, turn: Turn, text: str) -> None:
        number = lanes.number(tx, turn.lease, 1)
        outbox.add_numbered(tx, to, number, "reply", whom.event_id, [{"text": text}])
        lanes.finish(tx, turn.lease, {}, None)

    slow = claim(database, whom.person_id)
    clock.pass_(ms=LEASE + 1)
    fast = claim(database, whom.person_id)
    with pytest.raises(StorageError) as caught:
        database.write_sync(partial(say, turn=slow, text="late"))
    assert caught.value.kind == Kind.FENCED
    database.write_sync(partial(say, turn=fast, text="in time"))
    with pytest.raises(StorageError, match="taken over"):
        database.write_sync(partial(say, turn=slow, text="later still"))
    assert [send(database), send(database)] == [["in time"], []]


def test_nothing_is_written_to_a_contact_of_somebody_else(database: Database) -> None:
    amina, ben = somebody(database, "amina"), somebody(database, "ben")
    crossed = Accepted("", amina.person_id, ben.contact_id)
    with pytest.raises(StorageError, match="does not belong") as caught:
        queue(database, crossed, "secret of amina")
    assert caught.value.kind == Kind.REFUSED
    assert database.read_sync(outbox.counts) == {}


def test_nothing_is_written_to_whoever_is_not_there(database: Database) -> None:
    whom = somebody(database)
    with pytest.raises(StorageError) as caught:
        queue(database, Accepted("", "nobody", whom.contact_id), "hello")
    assert caught.value.kind == Kind.REFUSED


def test_what_is_written_beside_a_turn_and_what_the_turn_says_have_numbers_of_their_own(
    database: Database,
) -> None:
    (whom,) = arrive(database, write("hello"))
    turn = claim(database, whom.person_id)
    queue(database, whom, "beside it", "and more")
    assert database.write_sync(lambda tx: lanes.number(tx, turn.lease, 2)) == 3
    queue(database, whom, "after")
    assert [row.seq for row in database.read_sync(lambda tx: outbox.history(tx, whom.contact_id, 10))] == [1, 2, 5]


def test_nothing_to_say_takes_no_number(database: Database) -> None:
    whom = somebody(database)
    assert queue(database, whom) == ()
    queue(database, whom, "first")
    assert one(database).seq == 1


def test_a_contact_that_left_this_phone_has_no_address_to_send_to(database: Database) -> None:
    whom = somebody(database)
    queue(database, whom, "hello")
    database.write_sync(lambda tx: contacts.release(tx, whom.contact_id))
    assert one(database).address == ""


def test_eight_senders_at_once_send_each_row_once_and_in_order(database: Database) -> None:
    names = [f"person-{number}" for number in range(4)]
    for name in names:
        queue(database, somebody(database, name), *[f"{name}:{place}" for place in range(5)])
    sent: list[str] = []

    def work() -> None:
        while (database.read_sync(outbox.counts)).get("sent", 0) < 20:
            sent.extend(send(database, limit=2))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(sent) == len(set(sent)) == 20
    for name in names:
        rows = database.read_sync(partial(of_contact, name=name))
        assert [row.attempts for row in rows] == [1] * 5


def of_contact(tx: Tx, name: str) -> tuple[Outbound, ...]:
    contact = contacts.find(tx, "telegram", name)
    assert contact is not None
    return outbox.history(tx, contact.id, 10)


KINDS: tuple[OutboundKind, ...] = ("reply", "reminder", "bulk")
ACTS = st.lists(
    st.tuples(
        st.sampled_from(["reply", "reminder", "bulk", "claim", "sent", "failed", "retry", "wait"]), st.integers(0, 1)
    ),
    max_size=40,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS)
def test_whatever_happens_a_contact_is_served_in_order_and_everything_ends(
    database: Database, clock: Clock, acts: list[tuple[str, int]]
) -> None:
    clock.pass_(days=1)
    mail = Mail(database, clock)
    for act, who in acts:
        mail.act(act, who)
    while any(mail.open):
        for act, who in (("wait", 0), ("claim", 0), ("sent", 0), ("sent", 1)):
            mail.act(act, who)
    assert sorted(mail.ended) == sorted(mail.queued)


class Mail:
    """Two contacts and a sender; asserts the order at every claim."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.database, self.clock = database, clock
        self.people = [somebody(database, f"{name}-{clock.now}") for name in ("amina", "ben")]
        self.open: list[dict[tuple[int, int], str]] = [{}, {}]
        self.sending: list[list[Outbound]] = [[], []]
        self.queued: list[str] = []
        self.ended: list[str] = []

    def act(self, act: str, who: int) -> None:
        if act in KINDS:
            self.queue(KINDS[KINDS.index(act)], who)
        elif act == "wait":
            self.clock.pass_(minutes=1)
        elif act == "claim":
            for row in take(self.database):
                self.claimed(row)
        elif self.sending[who]:
            self.finish(act, who, self.sending[who].pop())

    def queue(self, kind: OutboundKind, who: int) -> None:
        (row_id,) = queue(self.database, self.people[who], kind, kind=kind)
        self.queued.append(row_id)
        row = self.database.read_sync(lambda tx: outbox.get(tx, row_id))
        assert row is not None
        self.open[who][(KINDS.index(kind), row.seq)] = row_id

    def claimed(self, row: Outbound) -> None:
        who = [person.contact_id for person in self.people].index(row.contact_id)
        first = min(self.open[who])
        assert self.open[who][first] == row.id
        self.sending[who].append(row)

    def finish(self, how: str, who: int, row: Outbound) -> None:
        if how == "retry":
            self.database.write_sync(lambda tx: outbox.retry(tx, row.id, self.clock.now + 60_000, "429"))
            return
        mark = outbox.sent if how == "sent" else outbox.failed
        self.database.write_sync(lambda tx: mark(tx, row.id, "x"))
        self.ended.append(row.id)
        self.open[who] = {place: row_id for place, row_id in self.open[who].items() if row_id != row.id}
