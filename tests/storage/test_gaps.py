"""Questions without an answer: counted for ever, words and person only for a while and of who agreed."""

from __future__ import annotations

from storage import gaps, privacy
from storage.database import Database
from storage.models import GapKind
from storage.retention import sweep
from storage.tx import Tx
from tests.storage.acts import SECRET, damage, fill, rows, somebody
from tests.storage.test_retention import consent
from tests.storage_fixtures import Clock

TOPIC = "residency/renewal-when"


def listed(database: Database) -> list[tuple[str, str | None, str, int, list[str]]]:
    groups = database.read_sync(gaps.open)
    return [(each.kind, each.topic, each.lang, each.count, [words.text for words in each.words]) for each in groups]


def test_gaps_are_grouped_with_the_newest_first(database: Database, clock: Clock) -> None:
    came = somebody(database)

    def record(text: str, topic: str | None = None) -> None:
        kind: GapKind = "unhelpful" if topic else "unfound"
        work = lambda tx: gaps.record(tx, kind, "en", topic, person_id=came.person_id, text=text)  # noqa: E731
        database.write_sync(work)
        clock.pass_(minutes=1)

    for text, topic in (("one", None), ("two", TOPIC), ("three", None), ("four", TOPIC)):
        record(text, topic)
    database.write_sync(lambda tx: gaps.record(tx, "unfound", "ja", None))
    assert listed(database) == [
        ("unfound", None, "ja", 1, []),
        ("unhelpful", TOPIC, "en", 2, ["four", "two"]),
        ("unfound", None, "en", 2, ["three", "one"]),
    ]


def test_person_and_words_go_after_thirty_days_and_the_count_stays(database: Database, clock: Clock) -> None:
    fill(database, "amina")
    clock.pass_(days=30)
    database.write_sync(sweep)
    assert listed(database) == [("unhelpful", TOPIC, "en", 1, [SECRET])]
    clock.pass_(ms=1)
    assert database.write_sync(sweep)["gaps"] == 1
    assert database.write_sync(sweep)["gaps"] == 0
    assert listed(database) == [("unhelpful", TOPIC, "en", 1, [])]
    assert database.read_sync(_owners) == [None]


def test_taking_consent_back_leaves_the_count_alone(database: Database, clock: Clock) -> None:
    came = fill(database, "amina")
    consent(database, came.person_id, False)
    clock.pass_(days=1, minutes=1)
    database.write_sync(sweep)
    assert listed(database) == [("unhelpful", TOPIC, "en", 1, [])]


def test_an_erased_person_leaves_no_gap_and_a_nameless_one_stays(database: Database) -> None:
    came = fill(database, "amina")
    database.write_sync(lambda tx: gaps.record(tx, "unfound", "en", None))
    database.write_sync(lambda tx: privacy.erase(tx, came.person_id))
    assert rows(database)["gap"] == 1
    assert listed(database) == [("unfound", None, "en", 1, [])]


def test_words_that_do_not_open_hide_nothing(database: Database) -> None:
    fill(database, "amina")
    damage(database, "gap", "text")
    assert listed(database) == [("unhelpful", TOPIC, "en", 1, [])]


def _owners(tx: Tx) -> list[str | None]:
    return [row[0] for row in tx.connection.exec_driver_sql("SELECT person_id FROM gap")]
