import asyncio
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine, text

from storage import audit, people
from storage.cipher import Keyring
from storage.database import Database
from storage.errors import Kind, StorageError
from storage.tx import Tx, Work
from storage.urls import parse
from tests.storage.acts import somebody
from tests.storage_fixtures import START, Clock, PostgresServer


class Mishap(Exception):
    """A fault in a unit of work."""


def note(tx: Tx, number: int) -> int:
    audit.record(tx, "test", "noted", None, {"number": number})
    return number


def noted(database: Database) -> list[object]:
    entries = database.read_sync(lambda tx: audit.listing(tx, 10_000))
    return [entry.detail["number"] for entry in entries]


def refused(tx: Tx, number: int) -> int:
    audit.record(tx, "test", "noted", "nobody", {"number": number})
    return number


def broken(tx: Tx, number: int) -> int:
    note(tx, number)
    raise Mishap


def misspelt(tx: Tx, number: int) -> int:
    note(tx, number)
    tx.connection.exec_driver_sql("SELEKT 1")
    return number


UNITS: dict[str, Callable[[Tx, int], int]] = {"good": note, "refused": refused, "broken": broken, "misspelt": misspelt}


def unit(kind: str, number: int) -> Work[int]:
    return lambda tx: UNITS[kind](tx, number)


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kinds=st.lists(st.sampled_from(sorted(UNITS)), min_size=1, max_size=100))
def test_a_unit_that_fails_takes_nobody_with_it(database: Database, clock: Clock, kinds: list[str]) -> None:
    base = clock.now
    clock.pass_(minutes=1)

    async def all_at_once() -> list[int | BaseException]:
        writes = [database.write(unit(k, base + n)) for n, k in enumerate(kinds)]
        return await asyncio.gather(*writes, return_exceptions=True)

    results = asyncio.run(all_at_once())
    good = [base + number for number, kind in enumerate(kinds) if kind == "good"]
    assert [result for result in results if isinstance(result, int)] == good
    assert sorted(number for number in noted(database) if isinstance(number, int) and number >= base) == good
    for kind, result in zip(kinds, results, strict=True):
        assert isinstance(result, {"good": int, "broken": Mishap}.get(kind, StorageError))


async def test_what_was_written_is_there_for_the_next_read(database: Database) -> None:
    for number in range(20):
        await database.write(partial(note, number=number))
        assert number in [entry.detail["number"] for entry in await database.read(lambda tx: audit.listing(tx, 100))]


async def test_a_read_cannot_write(database: Database) -> None:
    with pytest.raises(StorageError):
        await database.read(lambda tx: note(tx, 1))
    assert noted(database) == []


async def test_cancelled_writers_do_no_harm(database: Database) -> None:
    tasks = [asyncio.create_task(database.write(partial(note, number=n))) for n in range(200)]
    await asyncio.sleep(0)
    for task in tasks[::2]:
        task.cancel()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    acknowledged = {result for result in results if isinstance(result, int)}
    assert acknowledged >= set(range(1, 200, 2))
    assert acknowledged <= {number for number in noted(database) if isinstance(number, int)}
    assert await database.write(lambda tx: note(tx, 1_000)) == 1_000


async def test_closing_waits_for_what_is_queued_and_refuses_what_comes_later(
    database_url: str, keyring: Keyring
) -> None:
    database = Database.open(database_url, keyring)
    writes = [asyncio.ensure_future(database.write(partial(note, number=n))) for n in range(100)]
    await asyncio.sleep(0)
    await asyncio.to_thread(database.close)
    assert await asyncio.gather(*writes) == list(range(100))
    with pytest.raises(StorageError, match="closed") as caught:
        await database.write(lambda tx: note(tx, 1))
    assert caught.value.kind == Kind.MISSING
    database.close()
    again = Database.open(database_url, keyring)
    assert len(noted(again)) == 100
    again.close()


def test_all_of_a_unit_sees_one_time(database: Database, clock: Clock) -> None:
    def work(tx: Tx) -> tuple[int, int]:
        before = tx.now
        clock.pass_(minutes=1)
        return before, tx.now

    assert database.write_sync(work) == (START, START)


def test_the_databases_own_clock_is_that_of_the_world(database_url: str, keyring: Keyring) -> None:
    database = Database.open(database_url, keyring)
    now = database.read_sync(lambda tx: tx.now)
    database.close()
    assert now > 1_700_000_000_000


def test_a_race_that_postgresql_breaks_off_is_run_again(postgres_url: str, keyring: Keyring) -> None:
    """Two units lock two rows in opposite order, which is a deadlock for whoever tries it once."""
    database = Database.open(postgres_url, keyring)
    first, second = somebody(database, "amina").person_id, somebody(database, "ben").person_id
    meeting = threading.Barrier(2)

    def cross(tx: Tx, here: str, there: str) -> None:
        people.touch(tx, here)
        with suppress(threading.BrokenBarrierError):
            meeting.wait(1)
        people.set_lang(tx, there, "ja")

    orders = [(first, second), (second, first)]
    threads = [
        threading.Thread(target=partial(database.write_sync, partial(cross, here=here, there=there)))
        for here, there in orders
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found = [database.read_sync(partial(people.get, person_id=i)) for i in (first, second)]
    database.close()
    assert [person.lang for person in found if person] == ["ja", "ja"]


# What can be wrong with a database, and what is said then.


def kind_of(attempt: Callable[[], object]) -> Kind:
    with pytest.raises(StorageError) as caught:
        attempt()
    assert len(str(caught.value)) > 20
    return caught.value.kind


def test_another_key_is_known_at_the_door_and_harms_nothing(database_url: str, keyring: Keyring) -> None:
    Database.open(database_url, keyring).close()
    other = Keyring.generate()
    same_name = Keyring({keyring.primary: b"x" * 32}, keyring.primary, keyring.lookup)
    other_lookup = Keyring(keyring.keys, keyring.primary, b"x" * 32)
    for wrong in (other, same_name, other_lookup):
        assert kind_of(partial(Database.open, database_url, wrong)) == Kind.WRONG_KEY
    Database.open(database_url, keyring).close()


def test_a_database_that_is_not_there(tmp_path: Path, postgres: PostgresServer, keyring: Keyring) -> None:
    gone = postgres.create()
    postgres.drop(gone)
    for url in (
        f"sqlite:///{tmp_path / 'none.db'}",
        f"sqlite:///{tmp_path / 'nowhere' / 'none.db'}",
        f"postgresql:///tomoni?host={tmp_path}",
        gone,
        "mysql://localhost/tomoni",
        "sqlite://",
        "no url at all",
    ):
        assert kind_of(partial(Database.open, url, keyring)) == Kind.MISSING
    assert list(tmp_path.iterdir()) == []


def test_a_password_is_never_in_the_sentence(tmp_path: Path, keyring: Keyring) -> None:
    with pytest.raises(StorageError) as caught:
        Database.open(f"postgresql://tomoni:hunter2@/tomoni?host={tmp_path}", keyring)
    assert "hunter2" not in str(caught.value)


def test_a_file_that_is_no_database(tmp_path: Path, keyring: Keyring) -> None:
    path = tmp_path / "tomoni.db"
    path.write_bytes(b"this is a letter to my sister, not a database. " * 100)
    assert kind_of(lambda: Database.open(f"sqlite:///{path}", keyring)) == Kind.CORRUPT


@contextmanager
def locked(url: str) -> Iterator[None]:
    other = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.rollback()
    other.close()


def test_a_locked_database_is_waited_for_and_then_named(sqlite_database: Database, sqlite_url: str) -> None:
    with locked(sqlite_url):
        assert kind_of(lambda: sqlite_database.write_sync(lambda tx: note(tx, 1))) == Kind.BUSY
        assert noted(sqlite_database) == []  # reading goes on
    assert sqlite_database.write_sync(lambda tx: note(tx, 2)) == 2
    assert noted(sqlite_database) == [2]


async def test_a_lock_that_is_given_back_in_time_is_never_noticed(sqlite_database: Database, sqlite_url: str) -> None:
    with locked(sqlite_url):
        write = asyncio.ensure_future(sqlite_database.write(lambda tx: note(tx, 1)))
        await asyncio.sleep(0.2)
        assert not write.done()
    assert await write == 1


@pytest.mark.parametrize("replaced", [False, True])
def test_a_database_that_was_deleted_or_replaced_takes_nothing_any_more(
    sqlite_database: Database, sqlite_url: str, replaced: bool
) -> None:
    """SQLite would write on into the deleted file, and every message that was acknowledged would be lost."""
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    aside = path.with_name("aside.db")
    sqlite_database.write_sync(lambda tx: note(tx, 1))
    path.rename(aside)
    if replaced:
        shutil.copy(aside, path)
    assert kind_of(lambda: sqlite_database.write_sync(lambda tx: note(tx, 2))) == Kind.MISSING
    assert kind_of(lambda: noted(sqlite_database)) == Kind.MISSING
    assert kind_of(sqlite_database.vacuum_sync) == Kind.MISSING
    assert len(sqlite_database.check()) == 1
    aside.rename(path)
    assert sqlite_database.write_sync(lambda tx: note(tx, 3)) == 3
    assert sorted(noted(sqlite_database), key=str) == [1, 3]


async def test_a_database_deleted_while_a_unit_waits_for_the_lock_takes_nothing(
    sqlite_database: Database, sqlite_url: str
) -> None:
    with locked(sqlite_url):
        write = asyncio.ensure_future(sqlite_database.write(lambda tx: note(tx, 1)))
        await asyncio.sleep(0.2)
        delete(sqlite_url)
    with pytest.raises(StorageError) as caught:
        await write
    assert caught.value.kind == Kind.MISSING


def delete(url: str) -> None:
    Path(url.removeprefix("sqlite:///")).unlink()


def fat(tx: Tx, number: int) -> int:
    tx.connection.execute(text("UPDATE person SET stage = :stage"), {"stage": "x" * 2_000_000})
    return note(tx, number)


async def test_a_full_disk_is_told_and_what_was_acknowledged_stays(sqlite_database: Database) -> None:
    somebody(sqlite_database)
    pages = sqlite_database.read_sync(lambda tx: tx.connection.exec_driver_sql("PRAGMA page_count").scalar_one())
    limit = f"PRAGMA max_page_count = {pages + 40}"
    await sqlite_database.write(lambda tx: tx.connection.exec_driver_sql(limit).close())
    works = [fat if number % 10 == 5 else note for number in range(40)]
    results = await asyncio.gather(
        *(sqlite_database.write(partial(w, number=n)) for n, w in enumerate(works)), return_exceptions=True
    )
    faults = [result for result in results if isinstance(result, StorageError)]
    assert {fault.kind for fault in faults} == {Kind.FULL}
    assert all(fault.retryable for fault in faults)
    acknowledged = [result for result in results if isinstance(result, int)]
    assert sorted(acknowledged) == [number for number in range(40) if number % 10 != 5]
    assert sorted(noted(sqlite_database), key=str) == sorted(acknowledged, key=str)


def test_doctor_finds_nothing_wrong_with_a_sound_database(database: Database) -> None:
    assert database.check() == []


def test_doctor_names_each_fault_with_what_to_do(sqlite_database: Database, sqlite_url: str) -> None:
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    path.chmod(0o644)
    assert [fault for fault in sqlite_database.check() if "chmod 600" in fault]
    path.chmod(0o600)
    sqlite_database.write_sync(lambda tx: tx.connection.exec_driver_sql("DELETE FROM alembic_version").close())
    assert sqlite_database.check() == ["The tables do not match this release. Run `tomoni migrate`."]


def test_doctor_says_so_when_the_server_is_gone(postgres: PostgresServer, keyring: Keyring) -> None:
    url = postgres.create(migrated=True)
    database = Database.open(url, keyring)
    postgres.drop(url)
    assert len(database.check()) == 1
    assert kind_of(lambda: database.write_sync(lambda tx: note(tx, 1))) == Kind.MISSING
    database.close()


def test_a_server_that_was_restarted_is_found_again(postgres_url: str, keyring: Keyring) -> None:
    database = Database.open(postgres_url, keyring)
    note_one = database.write_sync(lambda tx: note(tx, 1))
    engine = create_engine(parse(postgres_url))
    with engine.connect() as connection:
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
                " AND pid <> pg_backend_pid()"
            )
        )
    engine.dispose()
    assert database.write_sync(lambda tx: note(tx, 2)) == 2
    assert sorted(noted(database), key=str) == [note_one, 2]
    database.close()


@pytest.mark.parametrize("statement", ["SELEKT :word", "INSERT INTO counter VALUES (:word, NULL)"])
def test_an_error_shows_nothing_of_what_was_being_written(database: Database, statement: str) -> None:
    with pytest.raises(StorageError) as caught:
        database.write_sync(lambda tx: tx.connection.execute(text(statement), {"word": "secret"}).close())
    assert "secret" not in str(caught.value)


def test_the_write_ahead_log_is_as_private_as_the_database(sqlite_database: Database, tmp_path: Path) -> None:
    somebody(sqlite_database)
    modes = {path.name: path.stat().st_mode & 0o077 for path in tmp_path.iterdir()}
    assert set(modes) == {"tomoni.db", "tomoni.db-wal", "tomoni.db-shm"}
    assert set(modes.values()) == {0}
