import pytest
from sqlalchemy import select
from sqlmodel import col

from storage import inbox, lanes, models, outbox
from storage.database import Database
from storage.errors import Kind, StorageError
from storage.query import Query, given
from storage.tx import Tx
from tests.storage.acts import arrive, claim, queue, send, somebody, write


def test_what_a_query_is_given_and_gives_back_has_the_types_of_its_columns(database: Database) -> None:
    whom = somebody(database)
    by_reach = Query(select(models.Contact).where(col(models.Contact.reachable) == given("reachable")))
    (row,) = database.read_sync(lambda tx: by_reach.all(tx, reachable=True))
    assert (row.id, row.reachable, type(row.address)) == (whom.contact_id, True, bytes)
    assert database.read_sync(lambda tx: by_reach.first(tx, reachable=False)) is None


def test_a_driver_s_error_comes_out_as_ours_and_undoes_the_unit_alone(database: Database) -> None:
    broken = Query(select(models.Person).where(col(models.Person.id) == given("id")).limit(given("limit")))
    with pytest.raises(StorageError) as caught:
        database.write_sync(lambda tx: broken.all(tx, id="x", limit="many"))
    assert caught.value.kind == Kind.REFUSED
    assert somebody(database).person_id


def test_what_a_turn_says_goes_out_in_order_after_what_was_said_before(database: Database) -> None:
    (whom,) = arrive(database, write("hello"))
    queue(database, whom, "before")
    lease = claim(database, whom.person_id).lease
    to = outbox.To(whom.person_id, whom.contact_id, "telegram")

    def say(tx: Tx) -> None:
        first = lanes.number(tx, lease, 2)
        outbox.add_numbered(tx, to, first, "reply", whom.event_id, [{"text": "one"}, {"text": "two"}])

    database.write_sync(say)
    queue(database, whom, "after")
    assert [send(database) for _ in range(4)] == [["before"], ["one"], ["two"], ["after"]]


PLANS = [
    (outbox._claiming(("telegram",)), {"now": 1, "limit": 1, "holder": ""}, "ix_outbox_due"),
    (outbox._claiming(("telegram",)), {"now": 1, "limit": 1, "holder": ""}, "ix_outbox_unfinished"),
    (outbox._SWEEP, {"before": 1}, "ix_outbox_sending"),
    (inbox._SEEN, {"channel": "", "hash": b""}, "sqlite_autoindex_inbox_event"),
    (inbox._WAITING, {"contact_id": ""}, "ix_inbox_event_due"),
    (inbox._HISTORY, {"contact_id": "", "limit": 1}, "ix_inbox_event_contact"),
    (lanes._WAITING, {"person_id": "", "limit": 1}, "ix_inbox_event_due"),
]


@pytest.mark.parametrize(("query", "values", "index"), PLANS)
def test_what_runs_at_every_message_finds_its_rows_by_an_index(
    sqlite_database: Database, query: Query, values: dict[str, object], index: str
) -> None:
    def plan(tx: Tx) -> str:
        compiled = query._for(tx)
        cursor = tx.connection.connection.cursor()
        cursor.execute(f"EXPLAIN QUERY PLAN {compiled.sql}", compiled.parameters(values))
        return "\n".join(str(row) for row in cursor.fetchall())

    assert index in sqlite_database.read_sync(plan)
