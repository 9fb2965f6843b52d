import json
from functools import partial
from pathlib import Path

from sqlalchemy import func, select

from storage import (
    audit,
    consents,
    contacts,
    facts,
    handovers,
    inbox,
    lanes,
    outbox,
    people,
    privacy,
    reminders,
    runs,
    sealed,
)
from storage.database import Database
from storage.errors import Kind, StorageError
from storage.inbox import Accepted, Parsed
from storage.retention import sweep
from storage.runs import Run
from storage.tx import Tx
from tests.storage.acts import LEASE, arrive, claim, queue, send, somebody, write
from tests.storage_fixtures import Clock

SECRET = "a-very-secret-word"  # noqa: S105  (a marker to look for in files)


def fill(database: Database, name: str) -> Accepted:
    """Somebody with a row in every table that is about people, each with the secret in it where it can be."""
    (came,) = arrive(database, write(SECRET, f"{SECRET}-{name}", f"{name}-1"))
    lease = claim(database, came.person_id)
    database.write_sync(partial(_fill, came=came, lease=lease))
    send(database)
    database.write_sync(lambda tx: outbox.add(tx, came.person_id, came.contact_id, "bulk", None, [{"text": SECRET}]))
    return came


def _fill(tx: Tx, came: Accepted, lease: lanes.Lease) -> None:
    person_id, contact_id = came.person_id, came.contact_id
    inbox.done(tx, [came.event_id])
    lanes.save_state(tx, lease, {"said": SECRET}, f"run-{person_id}")
    lanes.release(tx, lease)
    facts.remember(tx, person_id, "name", SECRET, None)
    consents.record(tx, person_id, "keep", "1", True)
    runs.save(tx, Run(f"run-{person_id}", person_id, "cv", 1, "waiting", None, {"a": SECRET}, "h", tx.now, tx.now))
    outbox.add(tx, person_id, contact_id, "reply", came.event_id, [{"text": SECRET}])
    reminders.put(tx, person_id, "renewal/14", "2027-03-03", tx.now)
    handovers.open(tx, person_id, contact_id, "asked", SECRET)
    audit.record(tx, "cli", "exported", person_id, {})
    inbox.wake(tx, person_id, "k", {"text": SECRET})


def rows(database: Database) -> dict[str, int]:
    def count(tx: Tx) -> dict[str, int]:
        counts = {table.name: select(func.count()).select_from(table) for table in sealed.tables()}
        return {name: tx.connection.execute(counting).scalar_one() for name, counting in counts.items()}

    ours = {"meta", "counter"}
    return {name: number for name, number in database.read_sync(count).items() if number and name not in ours}


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
    lease = claim(database, came.person_id)
    database.write_sync(lambda tx: privacy.erase(tx, came.person_id))
    try:
        database.write_sync(lambda tx: lanes.check(tx, lease))
    except StorageError as error:
        fenced = error.kind == Kind.FENCED
    else:
        fenced = False
    assert fenced
    database.write_sync(lambda tx: lanes.release(tx, lease))


def in_files(folder: Path) -> bool:
    return any(SECRET.encode() in path.read_bytes() for path in folder.iterdir())


async def test_erased_words_are_not_even_in_the_files(sqlite_database: Database, tmp_path: Path) -> None:
    """What a person said is sealed anyway; a plain column stands for it here, to see the bytes go."""
    came = somebody(sqlite_database)
    await sqlite_database.write(lambda tx: people.set_stage(tx, came.person_id, SECRET))
    await sqlite_database.vacuum()
    assert in_files(tmp_path)
    await sqlite_database.write(lambda tx: privacy.erase(tx, came.person_id))
    await sqlite_database.vacuum()
    assert not in_files(tmp_path)


async def test_the_vacuum_runs_on_postgresql_too(database: Database) -> None:
    came = fill(database, "amina")
    await database.write(lambda tx: privacy.erase(tx, came.person_id))
    await database.vacuum()
    database.vacuum_sync()


def test_no_to_consent_deletes_what_was_said_both_ways_and_keeps_what_is_still_on_its_way(database: Database) -> None:
    came = fill(database, "amina")
    (waiting,) = arrive(database, write("not yet answered", f"{SECRET}-amina"))
    counts = database.write_sync(lambda tx: privacy.forget_words(tx, came.person_id))
    assert counts == {"inbox_raw": 2, "inbox_event": 1, "outbox": 1, "run": 1}
    export = database.read_sync(lambda tx: privacy.export(tx, came.person_id))
    bodies = {row["id"]: row["body"] for row in export["inbox_event"]}
    assert bodies[came.event_id] is None
    assert bodies[waiting.event_id] == {"text": "not yet answered"}
    assert [row["body"] for row in export["outbox"]] == [None, {"text": SECRET}]
    assert database.read_sync(lambda tx: runs.active(tx, came.person_id)) == ()
    assert "inbox_raw" not in export
    assert database.read_sync(lambda tx: inbox.history(tx, came.contact_id, 10))[0].id == waiting.event_id
    assert export["fact"][0]["value"] == SECRET


# What time takes away.


def swept(database: Database, limit: int = 500) -> dict[str, int]:
    done = database.write_sync(lambda tx: sweep(tx, limit))
    return {what: number for what, number in done.items() if number}


def consent(database: Database, person_id: str, given: bool) -> None:
    database.write_sync(lambda tx: consents.record(tx, person_id, "keep", "1", given))


def test_words_go_after_thirty_days_and_the_rest_stays(database: Database, clock: Clock) -> None:
    came = fill(database, "amina")
    lease = claim(database, came.person_id)
    database.write_sync(lambda tx: inbox.done(tx, [event.id for event in lanes.waiting(tx, lease, 10)]))
    clock.pass_(days=30)
    assert swept(database) == {}
    clock.pass_(ms=1)
    assert swept(database) == {"raw": 1, "events": 2, "outbox": 2}
    assert swept(database) == {}
    export = database.read_sync(lambda tx: privacy.export(tx, came.person_id))
    assert {row["body"] for row in export["inbox_event"] + export["outbox"]} == {None}
    assert [row["state"] for row in export["outbox"]] == ["sent", "failed"]
    assert export["fact"][0]["value"] == SECRET


def test_words_that_are_still_waiting_for_a_turn_are_never_taken(database: Database, clock: Clock) -> None:
    (came,) = arrive(database, write("hello"))
    consent(database, came.person_id, True)
    clock.pass_(days=31)
    swept(database)
    turn = database.write_sync(lambda tx: lanes.claim_turn(tx, came.person_id, LEASE, 10))
    assert turn is not None
    assert turn.events[0].body == {"text": "hello"}


def test_whoever_did_not_ask_to_be_kept_is_gone_a_day_after_the_last_message(database: Database, clock: Clock) -> None:
    silent, refused, changed, kept = (somebody(database, name) for name in ("s", "r", "c", "k"))
    consent(database, refused.person_id, False)
    consent(database, changed.person_id, True)
    consent(database, changed.person_id, False)
    consent(database, kept.person_id, False)
    consent(database, kept.person_id, True)
    mentor = somebody(database, "mentor")
    database.write_sync(lambda tx: people.set_role(tx, mentor.person_id, "mentor"))
    clock.pass_(days=1)
    assert swept(database) == {}
    clock.pass_(minutes=1)
    somebody(database, "s")  # writes again just in time
    assert swept(database, limit=1) == {"people": 1}
    assert swept(database) == {"people": 1}
    left = {person.id for person in database.read_sync(lambda tx: people.find(tx, ""))}
    assert left == {silent.person_id, kept.person_id, mentor.person_id}


def test_whoever_waits_for_a_human_keeps_the_way_back_and_the_question_but_not_the_talk(
    database: Database, clock: Clock
) -> None:
    came = somebody(database)
    asked = database.write_sync(lambda tx: handovers.open(tx, came.person_id, came.contact_id, "asked", "help"))
    clock.pass_(days=3)
    assert swept(database) == {"in_transit": 1}
    assert swept(database) == {}
    assert database.read_sync(lambda tx: handovers.by_number(tx, asked.number)) == asked
    contact = database.read_sync(lambda tx: contacts.get(tx, came.contact_id))
    assert contact is not None
    assert database.read_sync(lambda tx: inbox.history(tx, came.contact_id, 10)) == ()
    database.write_sync(lambda tx: handovers.answer(tx, asked.id))
    queue(database, came, "we can help")
    assert swept(database) == {}
    clock.pass_(days=1, ms=1)
    assert swept(database)["people"] == 1


def test_answers_of_a_run_that_nobody_touched_for_ninety_days_go(database: Database, clock: Clock) -> None:
    came = fill(database, "amina")
    clock.pass_(days=90, ms=1)
    assert swept(database)["answers"] == 1
    assert database.read_sync(lambda tx: runs.active(tx, came.person_id)) == ()


def test_the_hash_of_an_erased_event_goes_after_two_days(database: Database, clock: Clock) -> None:
    came = fill(database, "amina")
    database.write_sync(lambda tx: privacy.erase(tx, came.person_id))
    clock.pass_(days=2)
    assert swept(database) == {}
    clock.pass_(ms=1)
    assert swept(database) == {"hashes": 2}
    assert rows(database) == {}


def test_raw_bodies_that_nobody_could_read_go_after_thirty_days(database: Database, clock: Clock) -> None:
    nothing: list[Parsed] = []
    database.write_sync(lambda tx: inbox.receive(tx, "web", b"?", nothing, "ValueError"))
    clock.pass_(days=30, ms=1)
    assert swept(database) == {"raw": 1}
