import pytest

from storage import audit, handovers, reminders
from storage.database import Database
from storage.errors import StorageError
from storage.handovers import HandOver
from storage.models import ReminderState
from storage.reminders import Reminder
from tests.storage.acts import somebody
from tests.storage_fixtures import DAY, Clock


def put(database: Database, person_id: str, rule: str, anchor: str, due_at: int) -> None:
    database.write_sync(lambda tx: reminders.put(tx, person_id, rule, anchor, due_at))


def states(database: Database, person_id: str) -> dict[tuple[str, str], ReminderState]:
    rows = database.read_sync(lambda tx: reminders.of_person(tx, person_id))
    return {(row.rule, row.anchor): row.state for row in rows}


def due(database: Database) -> tuple[Reminder, ...]:
    return database.write_sync(lambda tx: reminders.due(tx, 10))


def test_what_is_due_comes_the_earliest_first_and_not_before_its_time(database: Database, clock: Clock) -> None:
    person_id = somebody(database).person_id
    put(database, person_id, "renewal/7", "2027-03-03", clock.now + 7 * DAY)
    put(database, person_id, "renewal/14", "2027-03-03", clock.now + DAY)
    assert due(database) == ()
    clock.pass_(days=1)
    assert [row.rule for row in due(database)] == ["renewal/14"]
    clock.pass_(days=6)
    assert [row.rule for row in due(database)] == ["renewal/14", "renewal/7"]
    assert [row.rule for row in database.write_sync(lambda tx: reminders.due(tx, 1))] == ["renewal/14"]


def test_another_date_supersedes_what_was_not_sent_and_the_old_date_brings_it_back(database: Database) -> None:
    person_id = somebody(database).person_id
    put(database, person_id, "renewal/14", "2027-03-03", 5)
    put(database, person_id, "renewal/7", "2027-03-03", 9)
    put(database, person_id, "renewal/14", "2028-03-03", 6)
    assert states(database, person_id) == {
        ("renewal/14", "2027-03-03"): "superseded",
        ("renewal/14", "2028-03-03"): "waiting",
        ("renewal/7", "2027-03-03"): "waiting",
    }
    put(database, person_id, "renewal/14", "2027-03-03", 7)
    assert states(database, person_id)["renewal/14", "2027-03-03"] == "waiting"
    assert states(database, person_id)["renewal/14", "2028-03-03"] == "superseded"
    assert [(row.anchor, row.due_at) for row in due(database) if row.rule == "renewal/14"] == [("2027-03-03", 7)]


@pytest.mark.parametrize("state", ["sent", "missed", "dropped"])
def test_what_is_over_stays_over_whatever_date_is_given_again(database: Database, state: ReminderState) -> None:
    person_id = somebody(database).person_id
    put(database, person_id, "renewal/14", "2027-03-03", 5)
    (row,) = due(database)
    database.write_sync(lambda tx: reminders.mark(tx, row.id, state))
    put(database, person_id, "renewal/14", "2028-03-03", 6)
    put(database, person_id, "renewal/14", "2027-03-03", 7)
    assert states(database, person_id)["renewal/14", "2027-03-03"] == state


def test_i_filed_it_silences_the_rules_of_that_name_only(database: Database) -> None:
    person_id = somebody(database).person_id
    for rule in ("renewal/14", "renewal/7", "nudge/3"):
        put(database, person_id, rule, "2027-03-03", 5)
    put(database, somebody(database, "ben").person_id, "renewal/14", "2027-03-03", 5)
    database.write_sync(lambda tx: reminders.cancel(tx, person_id, "renewal/"))
    assert sorted(row.rule for row in due(database)) == ["nudge/3", "renewal/14"]
    put(database, person_id, "renewal/14", "2027-03-03", 5)
    assert states(database, person_id)["renewal/14", "2027-03-03"] == "waiting"


def ask(database: Database, name: str, reason: str, words: str | None) -> HandOver:
    who = somebody(database, name)
    return database.write_sync(lambda tx: handovers.open(tx, who.person_id, who.contact_id, reason, words))


def test_a_question_for_a_human_has_a_small_number_and_sealed_words(database: Database) -> None:
    first, second = ask(database, "amina", "asked", "my landlord"), ask(database, "ben", "asked", None)
    assert (first.number, second.number, first.words, second.words) == (1, 2, "my landlord", None)
    assert database.read_sync(lambda tx: handovers.by_number(tx, 1)) == first
    assert database.read_sync(lambda tx: handovers.by_number(tx, 99)) is None
    stored = database.read_sync(lambda tx: tx.connection.exec_driver_sql("SELECT words FROM hand_over").scalars().all())
    assert b"landlord" not in b"".join(bytes(words) for words in stored if words)
    assert "landlord" not in repr(first)


def test_asking_again_for_the_same_reason_stays_one_question_with_all_the_words(
    database: Database, clock: Clock
) -> None:
    first = ask(database, "amina", "asked", None)
    clock.pass_(days=1)
    assert ask(database, "amina", "asked", "my landlord").words == "my landlord"
    again = ask(database, "amina", "asked", "and my card")
    assert (again.number, again.words, again.asked_at) == (first.number, "my landlord\nand my card", first.asked_at)
    assert ask(database, "amina", "asked", None).words == again.words
    assert ask(database, "amina", "failed-message", None).number == 2


def test_the_list_shows_the_longest_waiting_first_until_it_is_answered(database: Database, clock: Clock) -> None:
    for name in ("amina", "ben", "chen"):
        ask(database, name, "asked", name)
        clock.pass_(minutes=1)
    waiting = database.read_sync(lambda tx: handovers.listing(tx, "open"))
    assert [hand_over.words for hand_over in waiting] == ["amina", "ben", "chen"]
    database.write_sync(lambda tx: handovers.answer(tx, waiting[0].id))
    database.write_sync(lambda tx: handovers.close(tx, waiting[1].id))
    (answered,) = database.read_sync(lambda tx: handovers.listing(tx, "answered"))
    assert (answered.number, answered.answered_at) == (1, clock.now)
    assert [row.number for row in database.read_sync(lambda tx: handovers.listing(tx, "open"))] == [3]
    assert ask(database, "amina", "asked", "one more thing").number == 4


def test_the_record_of_who_did_what_comes_newest_first(database: Database, clock: Clock) -> None:
    person_id = somebody(database).person_id
    database.write_sync(lambda tx: audit.record(tx, "cli", "exported", person_id, {"rows": 12, "ok": True}))
    clock.pass_(minutes=1)
    database.write_sync(lambda tx: audit.record(tx, "coordinator:k", "erased", None, {"reason": "asked-by-person"}))
    newest, oldest = database.read_sync(lambda tx: audit.listing(tx, 10))
    assert (newest.actor, newest.action, newest.person_id, newest.at) == ("coordinator:k", "erased", None, clock.now)
    assert oldest.detail == {"rows": 12, "ok": True}


@pytest.mark.parametrize("text", ["Amina Rahimi", "she said: help", "アミナ", "x" * 65])
def test_the_record_takes_no_words_and_no_names(database: Database, text: str) -> None:
    with pytest.raises(ValueError, match="only codes"):
        database.write_sync(lambda tx: audit.record(tx, "cli", "x", None, {"note": text}))
    assert database.read_sync(lambda tx: audit.listing(tx, 10)) == ()


def test_a_reminder_for_nobody_is_refused(database: Database) -> None:
    with pytest.raises(StorageError):
        put(database, "nobody", "renewal/14", "2027-03-03", 5)
