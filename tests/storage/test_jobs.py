"""Slow work as rows: taken by one, taken again after a death, and its result in the lane once."""

from __future__ import annotations

from typing import Any

from storage import jobs, lanes, privacy
from storage.database import Database
from storage.jobs import Job
from tests.storage.acts import SECRET, damage, rows, somebody
from tests.storage_fixtures import Clock

LEASE = 60_000


def ask(database: Database, name: str = "amina", kind: str = "feedback") -> str:
    """Somebody for whom something is to be done."""
    came = somebody(database, name)
    request, wake = {"text": SECRET}, {"wake": "result", "run": "r"}
    database.write_sync(lambda tx: jobs.put(tx, came.person_id, came.contact_id, kind, request, wake))
    return came.person_id


def claim(database: Database, limit: int = 10) -> tuple[Job, ...]:
    return database.write_sync(lambda tx: jobs.claim(tx, LEASE, limit))


def brought(database: Database, person_id: str) -> list[dict[str, Any]]:
    turn = database.write_sync(lambda tx: lanes.claim_turn(tx, person_id, LEASE, 10))
    return [event.body for event in turn.events] if turn else []


def test_work_is_taken_once_the_oldest_first_and_as_much_as_is_wanted(database: Database, clock: Clock) -> None:
    people = []
    for name in ("amina", "basir", "chika"):
        people.append(ask(database, name))
        clock.pass_(ms=1)
    first, second = claim(database, 2)
    assert [first.person_id, second.person_id] == people[:2]
    assert (first.kind, first.request, first.attempts) == ("feedback", {"text": SECRET}, 1)
    assert [job.person_id for job in claim(database)] == people[2:]
    assert claim(database) == ()


def test_a_result_is_in_the_lane_once_and_the_work_is_gone(database: Database) -> None:
    person_id = ask(database)
    (job,) = claim(database)
    assert database.write_sync(lambda tx: jobs.finish(tx, job, {"good": "x"}))
    assert not database.write_sync(lambda tx: jobs.finish(tx, job, {"good": "y"}))
    assert "job" not in rows(database)
    (body,) = brought(database, person_id)
    assert body == {"wake": "result", "run": "r", "value": {"good": "x"}, "contact": job.contact_id}


def test_what_a_dead_process_was_at_is_taken_again_when_its_lease_is_over(database: Database, clock: Clock) -> None:
    ask(database)
    claim(database)
    clock.pass_(ms=LEASE - 1)
    assert claim(database) == ()
    clock.pass_(ms=1)
    assert [job.attempts for job in claim(database)] == [2]


def test_at_its_next_start_an_installation_takes_up_what_it_was_at(database: Database) -> None:
    ask(database)
    claim(database)
    assert database.write_sync(jobs.recover) == 1
    assert [job.attempts for job in claim(database)] == [2]


def test_nothing_comes_for_somebody_who_was_erased_meanwhile(database: Database) -> None:
    person_id = ask(database)
    (job,) = claim(database)
    database.write_sync(lambda tx: privacy.erase(tx, person_id))
    assert "job" not in rows(database)
    assert not database.write_sync(lambda tx: jobs.finish(tx, job, {"good": SECRET}))


def test_whose_words_are_forgotten_has_nothing_done_with_them(database: Database) -> None:
    person_id = ask(database)
    database.write_sync(lambda tx: privacy.forget_words(tx, person_id))
    assert claim(database) == ()


def test_work_that_does_not_open_is_taken_without_its_words(database: Database) -> None:
    ask(database)
    damage(database, "job", "body")
    (job,) = claim(database)
    assert (job.kind, job.request, job.wake) == ("feedback", {}, {})
