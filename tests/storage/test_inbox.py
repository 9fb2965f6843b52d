import threading

import pytest

from storage import inbox, lanes, people
from storage.database import Database
from storage.errors import StorageError
from tests.storage.acts import arrive, claim, event_states, somebody, write
from tests.storage_fixtures import Clock


def count(database: Database, table: str) -> int:
    query = f"SELECT count(*) FROM {table}"  # noqa: S608  (names of our own tables)
    return int(database.read_sync(lambda tx: tx.connection.exec_driver_sql(query).scalar_one()))


@pytest.mark.parametrize("text", ["مرحبا \u202e", "", "\x00\x1b", "😀😀", "\ud83d", "あ" * 100_000])
def test_a_message_is_there_word_for_word_with_its_raw_body(database: Database, text: str) -> None:
    (came,) = arrive(database, write(text, event="1"))
    (event,) = database.read_sync(lambda tx: inbox.history(tx, came.contact_id, 10))
    assert event.body == {"text": text}
    assert (event.id, event.person_id, event.kind) == (came.event_id, came.person_id, "message")
    assert count(database, "inbox_raw") == 1
    assert "body" not in repr(event)


def test_a_repeat_is_dropped_and_leaves_no_raw_body(database: Database) -> None:
    arrive(database, write("hello", event="1"))
    received = database.write_sync(lambda tx: inbox.receive(tx, "telegram", b"again", [write("hello", event="1")]))
    assert (received.accepted, received.repeated) == ((), 1)
    assert count(database, "inbox_raw") == 1


def test_the_same_id_on_another_channel_is_another_event(database: Database) -> None:
    assert len(arrive(database, write("a", event="1"), channel="telegram")) == 1
    assert len(arrive(database, write("a", event="1"), channel="whatsapp")) == 1


def test_a_batch_may_hold_old_new_and_double_events_of_several_people(database: Database) -> None:
    arrive(database, write("old", event="1"))
    batch = [write("old", event="1"), write("new", event="2"), write("new", event="2"), write("hi", "ben", "3")]
    received = database.write_sync(lambda tx: inbox.receive(tx, "telegram", b"raw", batch))
    assert (len(received.accepted), received.repeated) == (2, 2)
    assert len({accepted.person_id for accepted in received.accepted}) == 2


def test_the_same_event_delivered_by_eight_doors_at_once_is_taken_once(database: Database) -> None:
    taken: list[int] = []

    def deliver() -> None:
        taken.append(len(arrive(database, write("hello", event="1"))))

    threads = [threading.Thread(target=deliver) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(taken) == [0] * 7 + [1]
    assert count(database, "person") == 1


def test_what_could_not_be_read_is_kept_raw_with_the_fault(database: Database) -> None:
    received = database.write_sync(lambda tx: inbox.receive(tx, "whatsapp", b"\xff{", [], "KeyError: contacts"))
    assert received == inbox.Received((), 0)
    row = database.read_sync(lambda tx: tx.connection.exec_driver_sql("SELECT fault, body FROM inbox_raw").one())
    assert row[0] == "KeyError: contacts"
    assert b"\xff{" not in bytes(row[1])


def test_events_keep_the_order_in_which_they_came_within_one_millisecond(database: Database) -> None:
    texts = [f"line {number}" for number in range(20)]
    came = arrive(database, *[write(text) for text in texts[:10]])
    for text in texts[10:]:
        arrive(database, write(text))
    turn = claim(database, came[0].person_id)
    assert [event.body["text"] for event in turn.events] == texts
    assert [
        event.body["text"] for event in database.read_sync(lambda tx: inbox.history(tx, came[0].contact_id, 3))
    ] == texts[-3:]


def test_a_wake_enters_the_lane_once_per_key_and_person(database: Database) -> None:
    amina, ben = somebody(database, "amina"), somebody(database, "ben")

    def wake(person_id: str) -> bool:
        return database.write_sync(lambda tx: inbox.wake(tx, person_id, "renewal/14", {"rule": "renewal/14"}))

    assert wake(amina.person_id)
    assert not wake(amina.person_id)
    assert wake(ben.person_id)
    (event,) = claim(database, amina.person_id).events
    assert (event.kind, event.channel, event.contact_id, event.body) == ("wake", "wake", None, {"rule": "renewal/14"})


def test_nobody_is_woken_who_is_not_there(database: Database) -> None:
    assert not database.write_sync(lambda tx: inbox.wake(tx, "nobody", "k", {}))


def test_an_event_goes_from_waiting_to_done_or_aside(database: Database) -> None:
    first, second = arrive(database, write("a"), write("b"))
    database.write_sync(lambda tx: inbox.done(tx, [first.event_id]))
    database.write_sync(lambda tx: inbox.aside(tx, second.event_id, "failed three times"))
    states = {first.event_id: "done", second.event_id: "aside"}
    assert event_states(database) == states
    database.write_sync(lambda tx: inbox.done(tx, [second.event_id]))
    assert event_states(database) == states
    assert database.read_sync(lambda tx: lanes.due(tx, 10)) == ()


def test_neither_a_wake_nor_a_message_of_somebody_else_makes_a_contact_pending(database: Database) -> None:
    amina, ben = somebody(database, "amina"), somebody(database, "ben")
    arrive(database, write("hello", "ben"))
    database.write_sync(lambda tx: inbox.wake(tx, amina.person_id, "renewal/14", {}))
    assert not database.read_sync(lambda tx: inbox.pending(tx, amina.contact_id))
    assert database.read_sync(lambda tx: inbox.pending(tx, ben.contact_id))
    assert not database.read_sync(lambda tx: inbox.pending(tx, "nowhere"))


def test_pending_and_backlog_tell_what_still_waits(database: Database, clock: Clock) -> None:
    (came,) = arrive(database, write("a"))
    assert database.read_sync(lambda tx: inbox.pending(tx, came.contact_id))
    assert database.read_sync(inbox.backlog) == (1, clock.now)
    database.write_sync(lambda tx: inbox.done(tx, [came.event_id]))
    assert not database.read_sync(lambda tx: inbox.pending(tx, came.contact_id))
    assert database.read_sync(inbox.backlog) == (0, None)


def test_a_message_shows_that_the_person_was_here(database: Database, clock: Clock) -> None:
    came = somebody(database)
    clock.pass_(days=3)
    arrive(database, write("back"))
    person = database.read_sync(lambda tx: people.get(tx, came.person_id))
    assert person is not None
    assert person.seen_at == clock.now


def test_an_unknown_kind_of_event_is_refused_as_a_whole(database: Database) -> None:
    odd = inbox.Parsed("1", "amina", "telepathy", {}, None)  # type: ignore[arg-type]  # what a faulty door would do
    with pytest.raises(StorageError):
        database.write_sync(lambda tx: inbox.receive(tx, "telegram", b"raw", [odd]))
    assert count(database, "inbox_raw") == count(database, "person") == 0
