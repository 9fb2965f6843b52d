import json
from typing import cast

from storage import audit, consents, contacts, facts, handovers, inbox, lanes, models, privacy, reminders, runs
from storage.database import Database
from storage.inbox import Accepted, Parsed
from storage.models import ReminderState
from storage.retention import sweep
from storage.runs import Run
from storage.statements import setting
from storage.tx import Tx
from tests.storage.acts import SECRET, arrive, claim, everybody, fill, queue, rows, somebody, write
from tests.storage_fixtures import Clock


def swept(database: Database, limit: int = 500) -> dict[str, int]:
    done = database.write_sync(lambda tx: sweep(tx, limit))
    return {what: number for what, number in done.items() if number}


def consent(database: Database, person_id: str, given: bool) -> None:
    database.write_sync(lambda tx: consents.record(tx, person_id, "keep", "1", given))


def test_words_go_after_thirty_days_and_the_rest_stays(database: Database, clock: Clock) -> None:
    came = fill(database, "amina")
    turn = claim(database, came.person_id)
    database.write_sync(lambda tx: inbox.done(tx, [event.id for event in turn.events]))
    clock.pass_(days=30)
    assert swept(database) == {}
    clock.pass_(ms=1)
    assert swept(database) == {"raw": 1, "events": 2, "outbox": 2, "states": 1, "gaps": 1}
    assert swept(database) == {}
    export = database.read_sync(lambda tx: privacy.export(tx, came.person_id))
    assert {row["body"] for row in export["inbox_event"] + export["outbox"]} == {None}
    assert export["conversation"][0]["state"] is None
    assert [row["state"] for row in export["outbox"]] == ["sent", "failed"]
    assert export["fact"][0]["value"] == SECRET


def test_words_that_are_still_waiting_for_a_turn_are_never_taken(database: Database, clock: Clock) -> None:
    (came,) = arrive(database, write("hello"))
    consent(database, came.person_id, True)
    clock.pass_(days=31)
    swept(database)
    turn = claim(database, came.person_id)
    assert turn.events[0].body == {"text": "hello"}


def test_whoever_did_not_ask_to_be_kept_is_gone_a_day_after_the_last_message(database: Database, clock: Clock) -> None:
    silent, refused, changed, kept = (somebody(database, name) for name in ("s", "r", "c", "k"))
    consent(database, refused.person_id, False)
    consent(database, changed.person_id, True)
    consent(database, changed.person_id, False)
    consent(database, kept.person_id, False)
    consent(database, kept.person_id, True)
    mentor = somebody(database, "mentor")
    role = setting(models.Person, "id", "role")
    database.write_sync(lambda tx: role.run(tx, id=mentor.person_id, role="mentor"))
    clock.pass_(days=1)
    assert swept(database) == {}
    clock.pass_(minutes=1)
    somebody(database, "s")  # writes again just in time
    assert swept(database, limit=1)["people"] == 1
    assert swept(database)["people"] == 1
    assert "people" not in swept(database)
    assert everybody(database) == {silent.person_id, kept.person_id, mentor.person_id}


def test_whoever_waits_for_a_human_keeps_the_way_back_and_the_question_but_not_the_talk(
    database: Database, clock: Clock
) -> None:
    came = somebody(database)
    asked = database.write_sync(lambda tx: handovers.open(tx, came.person_id, came.contact_id, "asked", "help"))
    clock.pass_(days=3)
    assert swept(database) == {"raw": 1, "events": 1}
    assert swept(database) == {}
    assert database.read_sync(lambda tx: handovers.by_number(tx, asked.number)) == asked
    (way,) = database.read_sync(lambda tx: contacts.of_person(tx, came.person_id))
    assert (way.id, way.address) == (came.contact_id, "amina")
    assert database.read_sync(lambda tx: inbox.history(tx, came.contact_id, 10)) == ()
    database.write_sync(lambda tx: handovers.answer(tx, asked.id))
    queue(database, came, "we can help")
    assert swept(database) == {}
    clock.pass_(days=1, ms=1)
    assert swept(database)["people"] == 1


def talk(database: Database, came: Accepted) -> None:
    """A turn's worth of everything: an answer, a run with the floor, a state with words in it."""
    turn = claim(database, came.person_id)
    run = Run(f"run-{came.person_id}", came.person_id, "cv", 1, "waiting", None, {"a": SECRET}, "h", 0, 0)
    database.write_sync(lambda tx: inbox.done(tx, [event.id for event in turn.events]))
    database.write_sync(lambda tx: runs.save(tx, run))
    queue(database, came, SECRET)
    database.write_sync(lambda tx: lanes.finish(tx, turn.lease, {"asked": [SECRET]}, run.id))


def words_of(database: Database, came: Accepted) -> set[str]:
    """The tables in which anything of what was said can still be read."""
    export = database.read_sync(lambda tx: privacy.export(tx, came.person_id))
    return {name for name, found in export.items() if SECRET in json.dumps(found)}


WORDED = {"inbox_event", "outbox", "run", "conversation"}


def test_words_of_whoever_did_not_say_yes_go_a_day_after_each_message_though_they_write_on(
    database: Database, clock: Clock
) -> None:
    asking, refused, kept = (arrive(database, write(SECRET, name))[0] for name in ("a", "r", "k"))
    for came in (asking, refused, kept):
        talk(database, came)
    consent(database, refused.person_id, False)
    consent(database, kept.person_id, True)
    clock.pass_(days=0.5)
    arrive(database, write("half a day later", "a"), write("half a day later", "r"), write("half a day later", "k"))
    clock.pass_(days=0.5)
    assert swept(database) == {}
    clock.pass_(ms=1)
    # The batch of half a day ago stays, and so does what it says.
    assert swept(database) == {"raw": 2, "events": 2, "outbox": 2, "states": 2, "answers": 2}
    assert swept(database) == {}
    assert [words_of(database, came) for came in (asking, refused, kept)] == [set(), set(), WORDED]
    assert everybody(database) == {asking.person_id, refused.person_id, kept.person_id}
    for came in (asking, refused):
        turn = claim(database, came.person_id)
        assert [event.body["text"] for event in turn.events] == ["half a day later"]
        assert (turn.state, turn.runs, turn.floor_run_id) == ({}, (), None)


def test_whoever_waits_for_a_human_and_writes_on_keeps_only_the_question(database: Database, clock: Clock) -> None:
    (came,) = arrive(database, write(SECRET))
    talk(database, came)
    database.write_sync(lambda tx: facts.remember(tx, came.person_id, "name", SECRET, None))
    database.write_sync(lambda tx: handovers.open(tx, came.person_id, came.contact_id, "asked", SECRET))
    for _ in range(3):
        clock.pass_(days=1, ms=1)
        arrive(database, write("anybody there?"))
        swept(database)
    assert words_of(database, came) == {"hand_over"}
    (contact,) = database.read_sync(lambda tx: contacts.of_person(tx, came.person_id))
    assert contact.address == "amina"


def test_what_waits_for_its_turn_for_a_day_is_still_answered(database: Database, clock: Clock) -> None:
    arrive(database, write("when can I renew"))
    clock.pass_(days=1, ms=1)
    (came,) = arrive(database, write("hello?"))
    swept(database)
    turn = claim(database, came.person_id)
    assert [event.body["text"] for event in turn.events] == ["when can I renew", "hello?"]


def test_the_floor_is_free_after_the_run_that_had_it_was_stopped(database: Database, clock: Clock) -> None:
    came = fill(database, "amina")
    clock.pass_(days=90, ms=1)
    swept(database)
    turn = claim(database, came.person_id)
    assert turn.floor_run_id is None


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


def settled_tasks(database: Database, came: Accepted) -> None:
    """Two settled and one open task of somebody whose stay ran out, and one settled that says nothing of it."""

    def work(tx: Tx) -> None:
        reasons = ("expired", "renewal-past", "asked", "renewal-call")
        made = [handovers.open(tx, came.person_id, came.contact_id, reason, SECRET) for reason in reasons]
        handovers.answer(tx, made[0].id)
        handovers.close(tx, made[1].id)
        handovers.close(tx, made[2].id)

    database.write_sync(work)


def past_reminders(database: Database, came: Accepted) -> None:
    def work(tx: Tx) -> None:
        for rule, state in {"renewal/0": "missed", "renewal/past": "sent", "renewal/14": "sent"}.items():
            reminders.put(tx, came.person_id, rule, "2027-03-31", tx.now)
            row = next(row for row in reminders.of_person(tx, came.person_id) if row.rule == rule)
            reminders.mark(tx, row.id, cast("ReminderState", state))
            why = {"rule": rule, "why": "too-late" if state == "missed" else "due", "tasks": ""}
            audit.record(tx, "scheduler", f"reminder-{state}", came.person_id, why)
        reminders.put(tx, came.person_id, "renewal/past", "2028-03-31", tx.now)
        for flow in ("renewal_expired", "renewal"):
            runs.save(tx, Run(f"{flow}-1", came.person_id, flow, 1, "ended", None, {}, "h", 0, 0))
        tasks = {"rule": "renewal/3", "why": "due", "tasks": "last-day+renewal-past"}
        audit.record(tx, "scheduler", "reminder-dropped", came.person_id, tasks)

    database.write_sync(work)


def test_thirty_days_later_nothing_says_any_more_that_a_stay_ran_out(database: Database, clock: Clock) -> None:
    came = somebody(database)
    consent(database, came.person_id, True)
    settled_tasks(database, came)
    past_reminders(database, came)
    clock.pass_(days=30)
    assert "traces" not in swept(database)
    clock.pass_(ms=1)
    while swept(database, limit=1):
        pass
    export = database.read_sync(lambda tx: privacy.export(tx, came.person_id))
    assert sorted(row["reason"] for row in export["hand_over"]) == ["asked", "renewal-call"]
    assert [row["flow"] for row in export["run"]] == ["renewal"]
    left = sorted((row["rule"], row["state"]) for row in export["reminder"])
    assert left == [("renewal/14", "sent"), ("renewal/past", "waiting")]
    assert [row["detail"]["rule"] for row in export["audit"]] == ["renewal/14"]


def test_words_of_requests_that_were_settled_long_ago_go(database: Database) -> None:
    came = somebody(database)
    consent(database, came.person_id, True)
    asked = database.write_sync(lambda tx: handovers.open(tx, came.person_id, came.contact_id, "asked", SECRET))
    state = setting(models.HandOver, "id", "state")
    database.write_sync(lambda tx: state.run(tx, id=asked.id, state="answered"))
    assert swept(database) == {"requests": 1}
    assert words_of(database, came) == set()
