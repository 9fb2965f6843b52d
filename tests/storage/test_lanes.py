import threading
from collections.abc import Mapping
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import facts, handovers, inbox, lanes, runs
from storage.database import Database
from storage.errors import Kind, StorageError
from storage.lanes import Turn
from storage.runs import Run
from storage.tx import Tx
from tests.storage.acts import LEASE, arrive, claim, damage, somebody, try_claim, write
from tests.storage_fixtures import Clock

NOTHING: Mapping[str, object] = {}


def due(database: Database) -> tuple[str, ...]:
    return database.read_sync(lambda tx: lanes.due(tx, 10))


def test_whoever_waits_longest_is_due_first_and_nobody_twice(database: Database, clock: Clock) -> None:
    ids = []
    for name in ("amina", "ben", "chen"):
        clock.pass_(minutes=1)
        ids.append(arrive(database, write("one", name), write("two", name))[0].person_id)
    arrive(database, write("three", "amina"))
    assert due(database) == tuple(ids)
    assert database.read_sync(lambda tx: lanes.due(tx, 1)) == (ids[0],)


def test_a_lane_in_use_is_not_due_until_it_is_given_back(database: Database, clock: Clock) -> None:
    (came,) = arrive(database, write("hello"))
    turn = claim(database, came.person_id)
    assert due(database) == ()
    assert try_claim(database, came.person_id) is None
    database.write_sync(lambda tx: lanes.release(tx, turn.lease))
    assert due(database) == (came.person_id,)
    later = claim(database, came.person_id)
    database.write_sync(lambda tx: lanes.release(tx, later.lease, after=60_000))
    assert due(database) == ()
    clock.pass_(minutes=1, ms=1)
    assert due(database) == (came.person_id,)


def test_a_turn_that_was_overtaken_writes_nothing(database: Database, clock: Clock) -> None:
    (came,) = arrive(database, write("hello"))
    slow = claim(database, came.person_id).lease
    clock.pass_(ms=LEASE + 1)
    fast = claim(database, came.person_id).lease
    assert fast.fence > slow.fence
    for late in (
        lambda tx: lanes.number(tx, slow, 0),  # it has nothing to say
        lambda tx: lanes.number(tx, slow, 1),
        lambda tx: lanes.finish(tx, slow, {"late": True}, None),
    ):
        with pytest.raises(StorageError) as caught:
            database.write_sync(late)
        assert caught.value.kind == Kind.FENCED
        assert not caught.value.retryable
    database.write_sync(lambda tx: lanes.release(tx, slow))
    assert due(database) == ()  # the late release has not opened the lane of the other
    assert database.write_sync(lambda tx: lanes.number(tx, fast, 2)) == 1
    database.write_sync(lambda tx: lanes.finish(tx, fast, {"menu": True}, None))
    assert claim(database, came.person_id).state == {"menu": True}  # the lane was given back


def test_a_slow_turn_that_nobody_has_overtaken_may_finish(database: Database, clock: Clock) -> None:
    (came,) = arrive(database, write("hello"))
    turn = claim(database, came.person_id)
    clock.pass_(ms=LEASE + 1)
    assert commit(database, turn)
    assert due(database) == ()


def test_of_eight_that_claim_at_once_one_gets_the_lane(database: Database) -> None:
    (came,) = arrive(database, write("hello"))
    got: list[Turn | None] = []

    def take() -> None:
        got.append(try_claim(database, came.person_id))

    threads = [threading.Thread(target=take) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len([turn for turn in got if turn]) == 1
    assert len(got) == 8


def test_a_turn_is_handed_everything_it_needs(database: Database) -> None:
    came, *_ = arrive(database, write("zero"))
    before = claim(database, came.person_id)
    arrive(database, write("one"), write("two"), write("three"))
    run = Run("run-1", came.person_id, "welcome", 1, "waiting", "name", {"v": 1}, "hash", 0, 0)
    ended = Run("run-2", came.person_id, "menu", 1, "ended", None, {}, "hash", 0, 0)
    database.write_sync(partial(runs.save, run=run))
    database.write_sync(partial(runs.save, run=ended))
    database.write_sync(lambda tx: handovers.open(tx, came.person_id, came.contact_id, "asked", None))
    assert commit(database, before, {"menu": True}, "run-1")

    turn = claim(database, came.person_id, limit=2)
    assert [(event.body["text"], event.attempts) for event in turn.events] == [
        ("one", 1),
        ("two", 0),
    ]  # the first is in every turn
    assert [(active.id, active.answers) for active in turn.runs] == [("run-1", {"v": 1})]
    assert (turn.state, turn.floor_run_id, turn.open_hand_over) == ({"menu": True}, "run-1", True)
    assert [contact.address for contact in turn.contacts] == ["amina"]
    assert (turn.person.lang, turn.facts, turn.consents) == ("en", {}, {})


def test_a_new_person_has_an_empty_state_and_no_floor(database: Database) -> None:
    (came,) = arrive(database, write("hello"))
    turn = claim(database, came.person_id)
    assert (turn.state, turn.floor_run_id, turn.runs, turn.open_hand_over) == ({}, None, (), False)


def test_a_crash_counts_as_a_try(database: Database, clock: Clock) -> None:
    (came,) = arrive(database, write("hello"))
    for tries in (1, 2, 3):
        turn = claim(database, came.person_id)
        assert [event.attempts for event in turn.events] == [tries]
        clock.pass_(ms=LEASE + 1)


def test_there_is_no_turn_where_nothing_waits_and_the_lane_stays_free(database: Database) -> None:
    came = somebody(database)
    assert try_claim(database, came.person_id) is None
    assert try_claim(database, "nobody") is None
    arrive(database, write("hello"))
    claim(database, came.person_id)


DAMAGE = [
    ("conversation", "state"),
    ("run", "answers"),
    ("fact", "value"),
    ("inbox_event", "body"),
    ("contact", "address"),
]


@pytest.mark.parametrize(("table", "column"), DAMAGE)
def test_whoever_has_a_damaged_row_still_gets_a_turn_and_the_try_counts(
    database: Database, table: str, column: str
) -> None:
    (came,) = arrive(database, write("first"))
    before = claim(database, came.person_id)
    run = Run("run-1", came.person_id, "welcome", 1, "waiting", "name", {"v": 1}, "hash", 0, 0)
    database.write_sync(lambda tx: runs.save(tx, run))
    database.write_sync(lambda tx: facts.remember(tx, came.person_id, "name", "Amina", None))
    assert commit(database, before, {"welcomed": True}, "run-1")
    arrive(database, write("hello"))
    sound = claim(database, came.person_id)
    database.write_sync(lambda tx: lanes.release(tx, sound.lease))
    damage(database, table, column)

    turn = claim(database, came.person_id)
    assert (sound.unreadable, turn.unreadable) == (False, True)
    assert turn.events[0].attempts == 2
    assert turn.events[0].body == ({} if table == "inbox_event" else {"text": "hello"})
    assert turn.state == ({} if table == "conversation" else {"welcomed": True})
    assert [(r.state, r.answers) for r in turn.runs] == [("broken", {}) if table == "run" else ("waiting", {"v": 1})]
    assert set(turn.facts) == (set() if table == "fact" else {"name"})
    assert turn.contacts[0].address == ("" if table == "contact" else "amina")
    database.write_sync(lambda tx: lanes.release(tx, turn.lease, after=60_000))
    assert due(database) == ()  # the next try waits, and others get their turn


STEPS = st.lists(
    st.tuples(st.sampled_from(["claim", "commit", "wait", "release", "write"]), st.integers(0, 2)), max_size=30
)


class Workers:
    """Three workers on one lane: what each holds, and which messages were answered."""

    def __init__(self, database: Database, clock: Clock, address: str) -> None:
        self.database, self.clock, self.address = database, clock, address
        self.person_id = somebody(database, address).person_id
        self.held: dict[int, Turn] = {}
        self.newest = 0
        self.written: list[str] = []
        self.answered: list[str] = []

    def write(self, _: int) -> None:
        self.written += [came.event_id for came in arrive(self.database, write("hello", self.address))]

    def wait(self, _: int) -> None:
        self.clock.pass_(ms=LEASE // 2 + 1)

    def claim(self, worker: int) -> None:
        if turn := try_claim(self.database, self.person_id, limit=2):
            assert turn.lease.fence > self.newest
            self.newest = turn.lease.fence
            self.held[worker] = turn

    def release(self, worker: int) -> None:
        if turn := self.held.pop(worker, None):
            self.database.write_sync(lambda tx: lanes.release(tx, turn.lease))

    def commit(self, worker: int) -> None:
        if (turn := self.held.pop(worker, None)) and commit(self.database, turn):
            assert turn.lease.fence == self.newest
            self.answered += [event.id for event in turn.events]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_whatever_three_workers_do_each_message_is_answered_once_and_by_the_newest_lease(
    database: Database, clock: Clock, steps: list[tuple[str, int]]
) -> None:
    workers = Workers(database, clock, f"person-{clock.now}")
    for step, worker in steps:
        getattr(workers, step)(worker)
    workers.held.clear()
    clock.pass_(ms=LEASE + 1)
    while workers.person_id in due(database):
        workers.claim(0)
        workers.commit(0)
    assert sorted(workers.answered) == sorted(workers.written)
    clock.pass_(minutes=10)


def commit(
    database: Database, turn: Turn, state: Mapping[str, object] = NOTHING, floor_run_id: str | None = None
) -> bool:
    """End a turn as production does; False if it was overtaken."""

    def work(tx: Tx) -> None:
        lanes.number(tx, turn.lease, 0)
        inbox.done(tx, [event.id for event in turn.events])
        lanes.finish(tx, turn.lease, state, floor_run_id)

    try:
        database.write_sync(work)
    except StorageError as error:
        if error.kind != Kind.FENCED:
            raise
        return False
    return True


def test_a_run_is_saved_again_and_again_until_it_ends(database: Database, clock: Clock) -> None:
    person_id = somebody(database).person_id

    def save(state: str, answers: dict[str, object]) -> None:
        n = database.read_sync(lambda tx: runs.next_n(tx, person_id, "renewal"))
        run = Run("run-1", person_id, "renewal", n, state, None, answers, "hash", clock.now, clock.now)  # type: ignore[arg-type]  # a plain str here
        database.write_sync(lambda tx: runs.save(tx, run))

    began = clock.now
    save("waiting", {"until": "2027-03-03"})
    clock.pass_(minutes=5)
    save("consulting", {"until": "2027-03-04"})
    (run,) = database.read_sync(lambda tx: runs.active(tx, person_id))
    assert (run.n, run.state, run.answers) == (1, "consulting", {"until": "2027-03-04"})
    assert (run.created_at, run.updated_at) == (began, clock.now)
    assert "2027" not in repr(run)
    save("ended", {})
    assert database.read_sync(lambda tx: runs.active(tx, person_id)) == ()
    assert database.read_sync(lambda tx: runs.next_n(tx, person_id, "renewal")) == 2
    assert database.read_sync(lambda tx: runs.next_n(tx, person_id, "menu")) == 1
