from functools import partial

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


def schedule(database: Database, person_id: str, *rows: tuple[str, str, int], topic: str = "renewal/") -> None:
    database.write_sync(lambda tx: reminders.schedule(tx, person_id, topic, rows))


def waiting(database: Database, person_id: str) -> tuple[Reminder, ...]:
    return database.read_sync(lambda tx: reminders.waiting(tx, person_id, tx.now + 1))


def test_who_has_something_due_comes_the_longest_overdue_first(database: Database, clock: Clock) -> None:
    ben, amina = (somebody(database, name).person_id for name in ("ben", "amina"))
    put(database, ben, "renewal/7", "2027-03-03", clock.now + 7 * DAY)
    put(database, amina, "renewal/14", "2027-03-03", clock.now + DAY)
    put(database, amina, "renewal/7", "2027-03-03", clock.now + 7 * DAY)
    assert database.read_sync(lambda tx: reminders.due(tx, 10)) == ()
    clock.pass_(days=1)
    assert database.read_sync(lambda tx: reminders.due(tx, 10)) == (amina,)
    clock.pass_(days=6)
    assert database.read_sync(lambda tx: reminders.due(tx, 10)) == (amina, ben)
    assert database.read_sync(lambda tx: reminders.due(tx, 1)) == (amina,)
    assert [row.rule for row in waiting(database, amina)] == ["renewal/14", "renewal/7"]


def test_who_will_have_something_due_is_known_beforehand(database: Database, clock: Clock) -> None:
    person_id = somebody(database).person_id
    put(database, person_id, "renewal/7", "2027-03-03", clock.now + 7 * DAY)
    assert database.read_sync(lambda tx: reminders.expected(tx, clock.now + 7 * DAY)) == ()
    assert database.read_sync(lambda tx: reminders.expected(tx, clock.now + 7 * DAY + 1)) == (person_id,)


def test_a_schedule_replaces_what_waits_in_its_topic_and_nothing_else(database: Database) -> None:
    person_id, other = somebody(database).person_id, somebody(database, "ben").person_id
    for who in (person_id, other):
        put(database, who, "renewal/7", "2027-03-03", 5)
    put(database, person_id, "nudge/3", "run", 5)
    schedule(database, person_id, ("renewal/14", "2028-03-03", 6), ("renewal/7", "2028-03-03", 7))
    assert states(database, person_id) == {
        ("renewal/7", "2027-03-03"): "superseded",
        ("nudge/3", "run"): "waiting",
        ("renewal/14", "2028-03-03"): "waiting",
        ("renewal/7", "2028-03-03"): "waiting",
    }
    assert states(database, other) == {("renewal/7", "2027-03-03"): "waiting"}


@pytest.mark.parametrize("topic", ["renewal", "renewal/"])
def test_an_empty_schedule_silences_its_topic(database: Database, topic: str) -> None:
    person_id = somebody(database).person_id
    put(database, person_id, "renewal/7", "2027-03-03", 5)
    put(database, person_id, "renewals/7", "2027-03-03", 5)
    schedule(database, person_id, topic=topic)
    assert states(database, person_id) == {
        ("renewal/7", "2027-03-03"): "superseded",
        ("renewals/7", "2027-03-03"): "waiting",
    }


def test_a_topic_is_also_the_rule_of_its_name(database: Database) -> None:
    person_id = somebody(database).person_id
    put(database, person_id, "open/course", "2027-03-03", 5)
    put(database, person_id, "open/courses", "2027-03-03", 5)
    schedule(database, person_id, topic="open/course")
    assert states(database, person_id) == {
        ("open/course", "2027-03-03"): "superseded",
        ("open/courses", "2027-03-03"): "waiting",
    }


def test_a_schedule_and_back_again_revives_its_own_and_repeats_nothing(database: Database) -> None:
    person_id = somebody(database).person_id
    first = (("renewal/14", "2027-03-03", 5), ("renewal/7", "2027-03-03", 9))
    schedule(database, person_id, *first)
    sent = waiting(database, person_id)[0]
    database.write_sync(lambda tx: reminders.mark(tx, sent.id, "sent"))
    schedule(database, person_id, ("renewal/14", "2028-03-03", 6))
    schedule(database, person_id, *first)
    assert states(database, person_id) == {
        ("renewal/14", "2027-03-03"): "sent",
        ("renewal/7", "2027-03-03"): "waiting",
        ("renewal/14", "2028-03-03"): "superseded",
    }


def test_another_hour_moves_what_waits(database: Database) -> None:
    person_id = somebody(database).person_id
    schedule(database, person_id, ("renewal/14", "2027-03-03", 5))
    schedule(database, person_id, ("renewal/14", "2027-03-03", 8))
    assert [row.due_at for row in waiting(database, person_id)] == [8]


def test_what_is_put_off_waits_until_then(database: Database, clock: Clock) -> None:
    person_id = somebody(database).person_id
    put(database, person_id, "nudge/3", "run", clock.now)
    (row,) = waiting(database, person_id)
    database.write_sync(lambda tx: reminders.postpone(tx, row.id, clock.now + DAY))
    assert waiting(database, person_id) == ()
    clock.pass_(days=1)
    assert [each.id for each in waiting(database, person_id)] == [row.id]


def test_what_was_sent_is_known_by_its_time(database: Database, clock: Clock) -> None:
    person_id = somebody(database).person_id
    put(database, person_id, "nudge/3", "run", clock.now)
    (row,) = waiting(database, person_id)
    database.write_sync(lambda tx: reminders.mark(tx, row.id, "sent"))
    assert database.read_sync(lambda tx: reminders.sent_since(tx, person_id, clock.now)) == ("nudge/3",)
    assert database.read_sync(lambda tx: reminders.sent_since(tx, person_id, clock.now + 1)) == ()


@pytest.mark.parametrize("state", ["sent", "missed", "dropped"])
def test_what_a_clock_that_was_ahead_has_marked_waits_again_when_the_dates_are_given_again(
    database: Database, clock: Clock, state: ReminderState
) -> None:
    person_id, true = somebody(database).person_id, clock.now
    rows = (("renewal/30", "2027-03-03", true + DAY), ("renewal/14", "2027-03-03", true + 9 * DAY))
    schedule(database, person_id, *rows)
    clock.pass_(days=400)
    for row in waiting(database, person_id):
        database.write_sync(partial(reminders.mark, reminder_id=row.id, state=state))
    clock.now = true + 2 * DAY
    schedule(database, person_id, rows[1])
    assert states(database, person_id) == {("renewal/30", "2027-03-03"): state, ("renewal/14", "2027-03-03"): "waiting"}


def test_what_was_sent_at_its_time_is_not_sent_again_though_its_hour_is_moved(database: Database, clock: Clock) -> None:
    person_id = somebody(database).person_id
    schedule(database, person_id, ("renewal/14", "2027-03-03", clock.now))
    (row,) = waiting(database, person_id)
    database.write_sync(lambda tx: reminders.mark(tx, row.id, "sent"))
    clock.pass_(minutes=1)
    schedule(database, person_id, ("renewal/14", "2027-03-03", clock.now + DAY))
    assert states(database, person_id) == {("renewal/14", "2027-03-03"): "sent"}


def test_what_is_still_to_come_is_known_in_its_order(database: Database, clock: Clock) -> None:
    person_id, now = somebody(database).person_id, clock.now
    schedule(database, person_id, ("renewal/7", "d", now + 7), ("renewal/14", "d", now + 3), ("renewal/30", "d", now))
    put(database, person_id, "nudge/3", "run", now + 5)
    schedule(database, person_id, ("test/1", "d", now + 1), topic="test")
    database.write_sync(lambda tx: reminders.cancel(tx, person_id, "test"))
    coming = database.read_sync(lambda tx: reminders.coming(tx, person_id))
    assert coming == (("renewal/14", now + 3), ("nudge/3", now + 5), ("renewal/7", now + 7))


def again(database: Database, person_id: str, rule: str = "renewal/14", anchor: str = "2027-03-03") -> bool:
    return database.write_sync(lambda tx: reminders.again(tx, person_id, rule, anchor))


def test_what_was_taken_up_and_never_left_is_due_again_at_another_time(database: Database, clock: Clock) -> None:
    person_id, due_at = somebody(database).person_id, clock.now
    put(database, person_id, "renewal/14", "2027-03-03", due_at)
    assert not again(database, person_id)  # it still waits
    (row,) = waiting(database, person_id)
    database.write_sync(lambda tx: reminders.mark(tx, row.id, "sent"))
    assert not again(database, person_id, anchor="2028-03-03")
    assert again(database, person_id)
    assert not again(database, person_id)
    clock.pass_(ms=1)
    assert [each.due_at for each in waiting(database, person_id)] == [due_at + 1]
    database.write_sync(lambda tx: reminders.mark(tx, row.id, "sent"))
    clock.pass_(days=1)
    assert again(database, person_id)
    assert [each.due_at for each in waiting(database, person_id)] == [clock.now]


def test_nobody_is_claimed_who_is_not_there(database: Database) -> None:
    assert database.write_sync(lambda tx: reminders.claim(tx, "nobody")) is False


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
    found = waiting(database, person_id)
    assert [(row.anchor, row.due_at) for row in found if row.rule == "renewal/14"] == [("2027-03-03", 7)]


@pytest.mark.parametrize("state", ["sent", "missed", "dropped"])
def test_what_is_over_stays_over_whatever_date_is_given_again(database: Database, state: ReminderState) -> None:
    person_id = somebody(database).person_id
    put(database, person_id, "renewal/14", "2027-03-03", 5)
    (row,) = waiting(database, person_id)
    database.write_sync(lambda tx: reminders.mark(tx, row.id, state))
    put(database, person_id, "renewal/14", "2028-03-03", 6)
    put(database, person_id, "renewal/14", "2027-03-03", 7)
    assert states(database, person_id)["renewal/14", "2027-03-03"] == state


def test_i_filed_it_silences_the_rules_of_that_name_only(database: Database) -> None:
    person_id = somebody(database).person_id
    for rule in ("renewal/14", "renewal/7", "nudge/3"):
        put(database, person_id, rule, "2027-03-03", 5)
    other = somebody(database, "ben").person_id
    put(database, other, "renewal/14", "2027-03-03", 5)
    database.write_sync(lambda tx: reminders.cancel(tx, person_id, "renewal/"))
    assert [row.rule for row in waiting(database, person_id)] == ["nudge/3"]
    assert [row.rule for row in waiting(database, other)] == ["renewal/14"]
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
    assert (answered.number, answered.answered_at, answered.words) == (1, clock.now, None)
    (closed,) = database.read_sync(lambda tx: handovers.listing(tx, "closed"))
    assert (closed.number, closed.words) == (2, None)
    assert [row.number for row in database.read_sync(lambda tx: handovers.listing(tx, "open"))] == [3]
    assert ask(database, "amina", "asked", "one more thing").number == 4


def test_words_of_a_task_that_is_settled_go(database: Database) -> None:
    asked = ask(database, "amina", "renewal-silent", "my landlord")
    assert database.write_sync(lambda tx: handovers.settle(tx, asked.person_id, ["renewal-silent"])) == 1
    (closed,) = database.read_sync(lambda tx: handovers.listing(tx, "closed"))
    assert closed.words is None


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
