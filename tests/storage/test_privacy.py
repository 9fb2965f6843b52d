import json
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from storage import (
    contacts,
    inbox,
    lanes,
    people,
    privacy,
    runs,
)
from storage.database import Database
from storage.errors import Kind, StorageError
from storage.inbox import Accepted
from storage.tx import Tx
from tests.storage.acts import (
    SECRET,
    arrive,
    claim,
    damage,
    event_states,
    everybody,
    fill,
    rows,
    somebody,
    try_claim,
    write,
)
from tests.storage_fixtures import Clock


def test_an_export_holds_everything_about_the_person_in_plain_words(database: Database) -> None:
    came = fill(database, "amina")
    fill(database, "ben")
    export = database.read_sync(lambda tx: privacy.export(tx, came.person_id))
    assert set(export) == set(rows(database))
    text = json.dumps(export)
    assert text.count(SECRET) >= 8
    assert "ben" not in text
    assert export["fact"][0]["value"] == SECRET
    assert export["person"][0]["created_at"] == "2026-11-20T00:00:00+00:00"
    assert "lease_until" not in export["conversation"][0]
    assert export["inbox_raw"][0]["body"] == "amina-1"


def test_a_raw_batch_with_somebody_elses_words_is_in_nobodys_export(database: Database) -> None:
    (amina, ben) = arrive(database, write("a", "amina"), write("b", "ben"))
    for came in (amina, ben):
        assert "inbox_raw" not in database.read_sync(partial(privacy.export, person_id=came.person_id))


def test_an_export_of_nobody_is_empty(database: Database) -> None:
    assert database.read_sync(lambda tx: privacy.export(tx, "nobody")) == {}


def test_after_an_erase_nothing_of_the_person_is_left_but_hashes_of_event_ids(database: Database) -> None:
    came = fill(database, "amina")
    before = rows(database)
    counts = database.write_sync(lambda tx: privacy.erase(tx, came.person_id))
    assert rows(database) == {"inbox_event": 2}
    assert {name: number for name, number in counts.items() if number} == before
    left = database.read_sync(
        lambda tx: tx.connection.exec_driver_sql(
            "SELECT person_id, contact_id, raw_id, body, reason, state FROM inbox_event"
        ).all()
    )
    assert {tuple(row) for row in left} == {(None, None, None, None, None, "erased")}
    assert database.read_sync(lambda tx: privacy.export(tx, came.person_id)) == {}


def test_an_erase_leaves_everybody_else_alone(database: Database) -> None:
    amina, ben = fill(database, "amina"), fill(database, "ben")
    before = database.read_sync(lambda tx: privacy.export(tx, ben.person_id))
    database.write_sync(lambda tx: privacy.erase(tx, amina.person_id))
    assert database.read_sync(lambda tx: privacy.export(tx, ben.person_id)) == before


def test_a_late_repeat_does_not_bring_an_erased_person_back_but_a_new_message_may(database: Database) -> None:
    came = fill(database, "amina")
    database.write_sync(lambda tx: privacy.erase(tx, came.person_id))
    repeat = write(SECRET, f"{SECRET}-amina", "amina-1")
    assert arrive(database, repeat) == ()
    assert not database.write_sync(lambda tx: inbox.wake(tx, came.person_id, "k2", {}))
    assert rows(database) == {"inbox_event": 2}
    (back,) = arrive(database, write("hello again", f"{SECRET}-amina"))
    assert back.person_id != came.person_id


def test_a_turn_of_a_person_erased_meanwhile_writes_nothing(database: Database) -> None:
    (came,) = arrive(database, write("hello"))
    lease = claim(database, came.person_id).lease
    database.write_sync(lambda tx: privacy.erase(tx, came.person_id))
    for late in (lambda tx: lanes.number(tx, lease, 0), lambda tx: lanes.finish(tx, lease, {}, None)):
        with pytest.raises(StorageError) as caught:
            database.write_sync(late)
        assert caught.value.kind == Kind.FENCED
    database.write_sync(lambda tx: lanes.release(tx, lease))


def in_files(folder: Path) -> bool:
    return any(SECRET.encode() in path.read_bytes() for path in folder.iterdir())


async def test_erased_words_are_not_even_in_the_files(sqlite_database: Database, tmp_path: Path) -> None:
    """What a person said is sealed anyway; a plain column stands for it here, to see the bytes go."""
    came = somebody(sqlite_database)
    await sqlite_database.write(lambda tx: people.set_lang(tx, came.person_id, SECRET))
    await sqlite_database.vacuum()
    assert in_files(tmp_path)
    await sqlite_database.write(lambda tx: privacy.erase(tx, came.person_id))
    await sqlite_database.vacuum()
    assert not in_files(tmp_path)


async def test_the_vacuum_runs_on_postgresql_too(database: Database) -> None:
    came = fill(database, "amina")
    await database.write(lambda tx: privacy.erase(tx, came.person_id))
    assert await database.vacuum()
    assert database.vacuum_sync()


async def test_words_that_a_backup_still_reads_go_with_the_next_vacuum(
    sqlite_database: Database, tmp_path: Path
) -> None:
    came = somebody(sqlite_database)
    await sqlite_database.write(lambda tx: people.set_lang(tx, came.person_id, SECRET))
    with closing(sqlite3.connect(tmp_path / "tomoni.db", isolation_level=None)) as backup:
        backup.execute("BEGIN")
        backup.execute("SELECT count(*) FROM person").fetchone()
        await sqlite_database.write(lambda tx: privacy.erase(tx, came.person_id))
        assert not await sqlite_database.vacuum()
        assert in_files(tmp_path)
        backup.execute("COMMIT")
    assert await sqlite_database.vacuum()
    assert not in_files(tmp_path)
    assert await sqlite_database.vacuum()


def test_a_pause_without_end_can_be_exported(database: Database) -> None:
    came = somebody(database)
    database.write_sync(lambda tx: people.set_paused(tx, came.person_id, people.FOREVER))
    (person,) = database.read_sync(lambda tx: privacy.export(tx, came.person_id))["person"]
    assert person["paused_until"] == "until further notice"


# Writing on after the press on "erase".


def begin_anew(database: Database, came: Accepted, *taken: str) -> contacts.Contact:
    def work(tx: Tx) -> contacts.Contact:
        return privacy.erase_and_restart(tx, came.person_id, came.contact_id, taken)[1]

    return database.write_sync(work)


def test_what_is_written_after_the_press_on_erase_is_answered_as_a_strangers(database: Database, clock: Clock) -> None:
    fill(database, "amina")
    address = f"{SECRET}-amina"
    pressed, *after = arrive(database, *[write(text, address) for text in ("erase", "one", "two")])
    clock.pass_(minutes=1)
    after += arrive(database, write("three", address))
    stranger = begin_anew(database, pressed, pressed.event_id)
    assert everybody(database) == {stranger.person_id}
    assert stranger.person_id != pressed.person_id
    assert (stranger.channel, stranger.address) == ("telegram", address)

    turn = claim(database, stranger.person_id)
    assert [event.body["text"] for event in turn.events] == ["one", "two", "three"]
    assert [event.id for event in turn.events] == [came.event_id for came in after]
    assert (turn.facts, turn.runs, turn.state) == ({}, (), {})
    assert event_states(database)[pressed.event_id] == "erased"
    export = database.read_sync(lambda tx: privacy.export(tx, stranger.person_id))
    assert SECRET not in json.dumps({name: found for name, found in export.items() if name != "contact"})
    (later,) = arrive(database, write("four", address))
    assert later.person_id == stranger.person_id
    assert [e.body["text"] for e in database.read_sync(lambda tx: inbox.history(tx, stranger.id, 1))] == ["four"]


def test_a_repeat_of_what_came_after_an_erase_is_still_dropped(database: Database) -> None:
    pressed, after = arrive(database, write("erase"), write("hello again", event="again"))
    begin_anew(database, pressed, pressed.event_id)
    assert arrive(database, write("hello again", event="again")) == ()
    assert event_states(database)[after.event_id] == "waiting"


def test_wakes_of_an_erased_person_wake_nobody(database: Database) -> None:
    came = somebody(database)
    database.write_sync(lambda tx: inbox.wake(tx, came.person_id, "k", {"text": SECRET}))
    stranger = begin_anew(database, came)
    assert database.read_sync(inbox.backlog)[0] == 0
    assert try_claim(database, stranger.person_id) is None


def test_whoever_left_this_phone_or_has_a_damaged_address_can_still_be_erased(database: Database) -> None:
    left, spoilt = somebody(database, "left"), somebody(database, "spoilt")
    database.write_sync(lambda tx: contacts.release(tx, left.contact_id))
    receipts = [begin_anew(database, left)]
    damage(database, "contact", "address")
    receipts.append(begin_anew(database, spoilt))
    assert everybody(database) == {receipt.person_id for receipt in receipts}
    assert len(everybody(database)) == 2


def test_nobody_is_erased_twice(database: Database) -> None:
    came = somebody(database)
    begin_anew(database, came)
    with pytest.raises(StorageError) as caught:
        begin_anew(database, came)
    assert caught.value.kind == Kind.REFUSED


def test_no_to_consent_deletes_what_was_said_both_ways_and_keeps_what_is_still_on_its_way(database: Database) -> None:
    came = fill(database, "amina")
    (waiting,) = arrive(database, write("not yet answered", f"{SECRET}-amina"))
    counts = database.write_sync(lambda tx: privacy.forget_words(tx, came.person_id))
    assert counts == {"inbox_raw": 2, "inbox_event": 1, "outbox": 1, "conversation": 1, "gap": 1, "run": 1, "job": 1}
    export = database.read_sync(lambda tx: privacy.export(tx, came.person_id))
    bodies = {row["id"]: row["body"] for row in export["inbox_event"]}
    assert bodies[came.event_id] is None
    assert bodies[waiting.event_id] == {"text": "not yet answered"}
    assert [row["body"] for row in export["outbox"]] == [None, {"text": SECRET}]
    assert database.read_sync(lambda tx: runs.active(tx, came.person_id)) == ()
    assert (export["conversation"][0]["state"], export["conversation"][0]["floor_run_id"]) == (None, None)
    assert "inbox_raw" not in export
    assert database.read_sync(lambda tx: inbox.history(tx, came.contact_id, 10))[0].id == waiting.event_id
    assert export["fact"][0]["value"] == SECRET
