import threading
from functools import partial

import pytest

from storage import consents, facts
from storage.database import Database
from storage.errors import Kind, StorageError
from storage.tx import Tx
from tests.storage.acts import somebody
from tests.storage_fixtures import Clock

VALUES = ["Amina", 3, None, True, {"until": "2027-03-03", "filed": False}, ["a", "ب", "\ud83d"]]


@pytest.mark.parametrize("value", VALUES)
def test_any_json_value_is_remembered_and_not_readable_in_the_table(database: Database, value: object) -> None:
    person_id = somebody(database).person_id
    assert database.write_sync(lambda tx: facts.remember(tx, person_id, "fact", value, None))
    fact = database.read_sync(lambda tx: facts.of_person(tx, person_id))["fact"]
    assert (fact.value, fact.version) == (value, 1)
    stored = database.read_sync(lambda tx: tx.connection.exec_driver_sql("SELECT value FROM fact").scalar_one())
    assert b"Amina" not in bytes(stored)
    assert "Amina" not in repr(fact)


def test_a_fact_changes_only_from_the_version_that_was_read(database: Database) -> None:
    person_id = somebody(database).person_id

    def remember(value: str, expected: int | None) -> bool:
        return database.write_sync(lambda tx: facts.remember(tx, person_id, "until", value, expected))

    assert not remember("too early", 1)
    assert remember("first", None)
    assert not remember("somebody thinks there is none", None)
    assert remember("second", 1)
    assert not remember("read before the second", 1)
    fact = database.read_sync(lambda tx: facts.of_person(tx, person_id))["until"]
    assert (fact.value, fact.version) == ("second", 2)


@pytest.mark.parametrize("expected", [None, 1])
def test_of_eight_writers_of_the_same_version_one_wins(database: Database, expected: int | None) -> None:
    person_id = somebody(database).person_id
    if expected:
        database.write_sync(lambda tx: facts.remember(tx, person_id, "until", "old", None))
    won: list[bool] = []

    def remember(value: int) -> None:
        won.append(database.write_sync(lambda tx: facts.remember(tx, person_id, "until", value, expected)))

    threads = [threading.Thread(target=remember, args=[number]) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(won) == [False] * 7 + [True]


def test_a_forgotten_fact_is_gone_and_can_be_told_anew(database: Database) -> None:
    person_id = somebody(database).person_id
    database.write_sync(lambda tx: facts.remember(tx, person_id, "name", "Amina", None))
    database.write_sync(lambda tx: facts.forget(tx, person_id, "name"))
    assert database.read_sync(lambda tx: facts.of_person(tx, person_id)) == {}
    assert database.write_sync(lambda tx: facts.remember(tx, person_id, "name", "A.", None))


def test_the_last_answer_to_a_consent_counts_even_within_one_unit_of_work(database: Database) -> None:
    person_id = somebody(database).person_id
    assert database.read_sync(lambda tx: consents.latest(tx, person_id)) == {}

    def answer(what: str, given: bool, tx: Tx) -> bool:
        consents.record(tx, person_id, what, "2", given)
        return given

    for given in (True, False, True, False):
        database.write_sync(partial(answer, "keep", given))
    database.write_sync(lambda tx: [answer("model", given, tx) for given in (False, True)])
    latest = database.read_sync(lambda tx: consents.latest(tx, person_id))
    assert {what: answer.given for what, answer in latest.items()} == {"keep": False, "model": True}
    assert latest["model"].version == "2"


def test_every_answer_stays_on_record_with_its_time(database: Database, clock: Clock) -> None:
    person_id = somebody(database).person_id
    for _ in range(3):
        clock.pass_(days=1)
        database.write_sync(lambda tx: consents.record(tx, person_id, "keep", "1", True))
    count = database.read_sync(lambda tx: tx.connection.exec_driver_sql("SELECT count(*) FROM consent").scalar_one())
    assert count == 3
    assert database.read_sync(lambda tx: consents.latest(tx, person_id))["keep"].at == clock.now


def test_nobody_can_consent_for_somebody_who_is_not_there(database: Database) -> None:
    with pytest.raises(StorageError) as caught:
        database.write_sync(lambda tx: consents.record(tx, "nobody", "keep", "1", True))
    assert caught.value.kind == Kind.REFUSED
