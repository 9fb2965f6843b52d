"""A night's file: it brings back everything, on either database, or says in one sentence why not."""

import io
import json
import os
import signal
import subprocess
import sys
import time
import zlib
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import MetaData, create_engine
from typing_extensions import Buffer

from storage import audit, outbox, people, privacy, sealed
from storage.backup import dump, envelope, ledger, nightly, restore, schema
from storage.backup import folder as files
from storage.backup.ledger import Ledger
from storage.cipher import Keyring
from storage.database import Database
from storage.errors import Kind, StorageError
from storage.inbox import Accepted
from storage.migrate import head
from storage.tx import Tx
from tests.storage.acts import NOTHING, SECRET, arrive, backup, everybody, fill, queue, rows, somebody, write
from tests.storage_fixtures import Clock, PostgresServer


def everything(database: Database) -> dict[str, set[tuple[object, ...]]]:
    """Every row of every table."""

    def read(tx: Tx) -> dict[str, set[tuple[object, ...]]]:
        return {
            table.name: {
                tuple(json.dumps(value) if isinstance(value, dict) else value for value in row)
                for row in tx.connection.execute(table.select())
            }
            for table in sealed.tables()
        }

    return database.read_sync(read)


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A place to restore into: no file, or a database without tables."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'fresh' / 'tomoni.db'}"
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    url = server.create()
    yield url
    server.drop(url)


def test_everything_comes_back_from_either_database_into_either(
    database: Database, empty_url: str, keyring: Keyring, tmp_path: Path, clock: Clock
) -> None:
    for name in ("amina", "bilal"):
        fill(database, name)
    before = everything(database)
    path = backup(database, tmp_path / "backups")
    restored = restore.restore(path, empty_url, keyring, NOTHING)
    assert (restored.made_at, restored.erased, restored.unknown) == (clock.now, 0, 0)
    again = Database.open(empty_url, keyring, clock=clock)
    after = everything(again)
    assert {entry.action for entry in again.read_sync(partial(audit.listing, limit=99))} >= {"restored"}
    assert {name: rows for name, rows in after.items() if name != "audit"} == {
        name: rows for name, rows in before.items() if name != "audit"
    }
    assert after["audit"] >= before["audit"]
    assert restored.rows == sum(len(rows) for rows in before.values())
    arrive(again, write("I am still here", "amina"))  # and it goes on
    assert again.check() == []
    again.close()


def test_the_file_is_private_and_shows_no_word(database: Database, tmp_path: Path) -> None:
    fill(database, "amina")
    path = backup(database, tmp_path / "backups")
    assert path.name == "tomoni-2026-11-20T090000.backup"
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    content = path.read_bytes()
    assert SECRET.encode() not in content
    assert b"telegram" not in content
    assert envelope.read_header(path).schema == head()


class Interrupted(io.BytesIO):
    """A file during whose writing somebody new appears, again and again."""

    def __init__(self, database: Database) -> None:
        super().__init__()
        self._database = database

    def write(self, data: Buffer) -> int:
        somebody(self._database, f"late-{os.urandom(4).hex()}")
        return super().write(data)


def test_a_backup_is_of_one_moment(database: Database, keyring: Keyring, tmp_path: Path) -> None:
    for _ in range(200):  # long addresses, so that contacts are written while people and events are not
        arrive(database, write("hello", os.urandom(400).hex()))
    file, path = Interrupted(database), tmp_path / "interrupted.backup"
    database.read_sync(partial(dump.write, file=file))
    path.write_bytes(file.getvalue())
    assert len(everybody(database)) >= 203
    restore.restore(path, f"sqlite:///{tmp_path / 'fresh.db'}", keyring, NOTHING)  # which looks at every reference
    again = Database.open(f"sqlite:///{tmp_path / 'fresh.db'}", keyring)
    counts = rows(again)
    assert counts["person"] == counts["contact"] == counts["inbox_event"] <= 201
    again.close()


def test_nothing_is_restored_over_something(
    sqlite_database: Database, sqlite_url: str, postgres_url: str, keyring: Keyring, tmp_path: Path
) -> None:
    somebody(sqlite_database)
    path = backup(sqlite_database, tmp_path / "backups")
    for url in (sqlite_url, postgres_url):
        with pytest.raises(StorageError, match="already") as told:
            restore.restore(path, url, keyring, NOTHING)
        assert told.value.kind is Kind.REFUSED
    assert len(everybody(sqlite_database)) == 1


def test_who_was_erased_after_the_backup_stays_erased(
    database: Database, empty_url: str, keyring: Keyring, tmp_path: Path, clock: Clock
) -> None:
    folder = tmp_path / "backups"
    gone, stays = fill(database, "gone"), fill(database, "stays")
    path = backup(database, folder)
    clock.pass_(days=1)
    database.write_sync(partial(erased, whom=gone))
    assert database.read_sync(partial(ledger.update, folder=folder)) == 1
    assert database.read_sync(partial(ledger.update, folder=folder)) == 0
    assert restore.restore(path, empty_url, keyring, ledger.read(folder)).erased == 1
    again = Database.open(empty_url, keyring, clock=clock)
    assert everybody(again) == {stays.person_id}
    assert gone.person_id not in (folder / ledger.NAME).read_text()
    assert (folder / ledger.NAME).stat().st_mode & 0o777 == 0o600
    again.close()
    if empty_url.startswith("sqlite"):
        assert b"gone" not in Path(empty_url.removeprefix("sqlite:///")).read_bytes()


def erased(tx: Tx, whom: Accepted) -> None:
    who = ledger.mark(tx, whom.person_id)
    privacy.erase(tx, whom.person_id)
    audit.record(tx, "test", ledger.ACTION, None, {"rows": 1, ledger.WHO: who})


def test_the_list_of_erasures_is_kept_as_long_as_a_backup_could_undo_them(
    database: Database, tmp_path: Path, clock: Clock
) -> None:
    folder = tmp_path / "backups"
    first = fill(database, "first")
    backup(database, folder)
    database.write_sync(partial(erased, whom=first))
    clock.pass_(days=20)
    database.read_sync(partial(ledger.update, folder=folder))
    assert ledger.read(folder).until == clock.now
    database.write_sync(partial(erased, whom=fill(database, "second")))
    database.read_sync(partial(ledger.update, folder=folder))
    assert len(ledger.read(folder).erased) == 1  # the first had left the audit rows that are looked at
    (folder / ledger.NAME).write_text((folder / ledger.NAME).read_text() + "17952 torn")
    assert len(ledger.read(folder).erased) == 1
    clock.pass_(days=20)
    database.read_sync(partial(ledger.update, folder=folder))
    assert len(ledger.read(folder).erased) == 1  # the backup of before is still there
    backup(database, folder)
    files.prune(folder, clock.now)
    clock.pass_(minutes=90)
    database.read_sync(partial(ledger.update, folder=folder))
    assert ledger.read(folder) == Ledger({}, clock.now)
    assert ledger.read(tmp_path / "nowhere") == NOTHING


def test_what_was_on_its_way_is_unknown_afterwards(
    database: Database, empty_url: str, keyring: Keyring, tmp_path: Path
) -> None:
    whom = somebody(database)
    sending, waiting = queue(database, whom, "on its way", "waits")
    database.write_sync(lambda tx: outbox.claim(tx, ["telegram"], 1))
    path = backup(database, tmp_path / "backups")
    assert restore.restore(path, empty_url, keyring, NOTHING).unknown == 1
    again = Database.open(empty_url, keyring)
    states = again.read_sync(
        lambda tx: {row: getattr(outbox.get(tx, row), "state", None) for row in (sending, waiting)}
    )
    assert states == {sending: "unknown", waiting: "waiting"}
    again.close()


async def test_one_a_night_and_fourteen_days_of_them(database: Database, tmp_path: Path, clock: Clock) -> None:
    folder = tmp_path / "backups"
    assert (await nightly.nightly(database, folder))["made"] == 1
    assert (await nightly.nightly(database, folder))["made"] == 0
    clock.pass_(days=18 / 24)  # 03:00
    assert (await nightly.nightly(database, folder))["made"] == 0
    clock.pass_(minutes=30)
    for _ in range(20):
        assert (await nightly.nightly(database, folder))["made"] == 1
        assert (await nightly.nightly(database, folder))["made"] == 0
        clock.pass_(days=1)
    made = [backup.made for backup in files.backups(folder)]
    assert len(made) == 14
    assert {f"{at:%H%M}" for at in made} == {"0330"}
    standing = nightly.standing(folder, clock.now)
    assert (standing.last, standing.late) == (files.last(folder), False)
    assert "last good backup: 2026-12-10 03:30" in str(standing)


async def test_a_failed_night_deletes_nothing_that_is_still_needed_and_is_shown(
    sqlite_database: Database, tmp_path: Path, clock: Clock
) -> None:
    folder = tmp_path / "backups"
    assert "no backup" in str(nightly.standing(folder, clock.now))
    await nightly.nightly(sqlite_database, folder)
    (only,) = files.backups(folder)
    clock.pass_(days=40)
    ledger_file = folder / ledger.NAME
    ledger_file.unlink()
    ledger_file.mkdir()  # nobody can write here
    with pytest.raises(StorageError, match="cannot be written"):
        await nightly.nightly(sqlite_database, folder)
    assert files.backups(folder) == [only]
    assert nightly.standing(folder, clock.now).late
    assert list(folder.glob(".*")) == []


MAKER = """
import sys
from functools import partial
from pathlib import Path
from storage.backup import nightly
from storage.cipher import Keyring
from storage.database import Database

database = Database.open(sys.argv[1], Keyring.load_or_create(Path(sys.argv[2])))
print("ready", flush=True)
while True:
    database.read_sync(partial(nightly.make, folder=Path(sys.argv[3])))
"""


def test_a_kill_in_the_middle_leaves_no_file_that_looks_good(sqlite_url: str, tmp_path: Path) -> None:
    keyring, folder = Keyring.load_or_create(tmp_path), tmp_path / "backups"
    database = Database.open(sqlite_url, keyring)
    queue(database, somebody(database), *(os.urandom(600).hex() for _ in range(400)))
    halves = 0
    for wait in (0.0, 0.003, 0.01, 0.02, 0.04, 0.06):
        arguments = [sys.executable, "-c", MAKER, sqlite_url, str(tmp_path), str(folder)]
        with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "ready\n"
            while not any(folder.glob(f"{files.DRAFT}*")):
                time.sleep(0.0005)
            time.sleep(wait)
            child.send_signal(signal.SIGKILL)
        halves += len(list(folder.glob(f"{files.DRAFT}*")))
        for found in files.backups(folder):
            assert dump.verify(found.path, keyring).rows > 400
    assert halves, "no kill hit a backup in the middle"
    files.prune(folder, 2**42)
    assert list(folder.glob(f"{files.DRAFT}*")) == []
    database.close()


def old_backup(path: Path, keyring: Keyring, folder: Path) -> None:
    """As the first release wrote it: its tables, with one person."""
    made = create_engine(f"sqlite:///{folder / 'old.db'}")
    with made.begin() as connection:
        schema.upgrade(connection, "0001")
        tables = MetaData()
        tables.reflect(connection)
        person = tables.tables["person"]
    made.dispose()
    row = {"id": "a" * 32, "lang": "fa", "role": "international", "stage": "met"} | {"created_at": 1, "seen_at": 1}
    columns = list(person.columns.keys())
    lines = [
        {"table": "person", "columns": columns, "binary": [False] * len(columns)},
        [row.get(column) for column in columns],
        {"end": 1, "keys": []},
    ]
    with path.open("wb") as file:
        sealer = envelope.Sealer(file, keyring, "0001", 0)
        sealer.write(zlib.compress(b"".join(json.dumps(line).encode() + b"\n" for line in lines)))
        sealer.finish()


def test_a_backup_of_an_older_schema_is_migrated(keyring: Keyring, tmp_path: Path, empty_url: str) -> None:
    path = tmp_path / "old.backup"
    old_backup(path, keyring, tmp_path)
    restore.restore(path, empty_url, keyring, NOTHING)
    again = Database.open(empty_url, keyring)
    found = again.read_sync(lambda tx: people.get(tx, "a" * 32))
    assert found is not None
    assert found.lang == "fa"
    again.close()
