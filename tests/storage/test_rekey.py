from pathlib import Path

import pytest

from storage import privacy
from storage.cipher import Keyring
from storage.database import Database
from storage.errors import Kind, StorageError
from storage.rekey import finish, rekey, unused_keys
from tests.storage.acts import everybody, queue, somebody


def fill(url: str, keyring: Keyring, many: int) -> str:
    database = Database.open(url, keyring)
    people_here = [somebody(database, f"person-{number}") for number in range(many)]
    for whom in people_here:
        queue(database, whom, "words")
    database.close()
    return people_here[0].person_id


def test_after_a_change_of_keys_the_new_one_alone_opens_everything(database_url: str) -> None:
    old = Keyring.generate()
    person_id = fill(database_url, old, 3)
    both = old.add_key()
    database = Database.open(database_url, both)
    before = database.read_sync(lambda tx: privacy.export(tx, person_id))
    assert unused_keys(database, both) == (both.primary,)
    assert rekey(database, both) == 1 + 3 * 4  # the probe; of each person address, raw body, event and reply
    assert unused_keys(database, both) == (old.primary,)
    assert rekey(database, both) == 0
    database.close()

    alone = Keyring({both.primary: both.keys[both.primary]}, both.primary, old.lookup)
    database = Database.open(database_url, alone)
    assert database.read_sync(lambda tx: privacy.export(tx, person_id)) == before
    database.close()


def test_a_broken_off_change_of_keys_is_finished_by_the_next(database_url: str) -> None:
    old = Keyring.generate()
    fill(database_url, old, 5)
    both = old.add_key()
    database = Database.open(database_url, BrokenOff(both, after=7))
    with pytest.raises(StorageError):
        rekey(database, BrokenOff(both, after=7), batch=2)
    assert unused_keys(database, both) == ()
    database.close()
    database = Database.open(database_url, both)
    left = rekey(database, both)
    assert 0 < left < 1 + 5 * 4
    assert unused_keys(database, both) == (old.primary,)
    assert len(everybody(database)) == 5
    database.close()


class BrokenOff(Keyring):
    """Stops sealing after a while, as a killed process does."""

    __slots__ = ("_left",)

    def __init__(self, like: Keyring, after: int) -> None:
        super().__init__(like.keys, like.primary, like.lookup)
        self._left = after

    def seal(self, table: str, column: str, row_id: str, data: bytes) -> bytes:
        if not self._left:
            raise StorageError(Kind.FULL)
        self._left -= 1
        return super().seal(table, column, row_id, data)


def test_a_renewed_key_file_serves_the_same_database(sqlite_url: str, tmp_path: Path) -> None:
    keyring = Keyring.load_or_create(tmp_path)
    person_id = fill(sqlite_url, keyring, 1)
    renewed = keyring.renew(tmp_path)
    database = Database.open(sqlite_url, renewed)
    rekey(database, renewed)
    database.close()
    database = Database.open(sqlite_url, Keyring.load_or_create(tmp_path))
    assert database.read_sync(lambda tx: privacy.export(tx, person_id))["contact"][0]["address"] == "person-0"
    database.close()


def test_a_key_that_was_replaced_leaves_the_key_file_once_nothing_needs_it(database_url: str, tmp_path: Path) -> None:
    old = Keyring.load_or_create(tmp_path)
    person_id = fill(database_url, old, 2)
    both = old.renew(tmp_path)
    database = Database.open(database_url, both)
    assert finish(database, both, tmp_path) == ()  # everything still needs the old one
    rekey(database, both)
    assert finish(database, both, tmp_path) == (old.primary,)
    assert finish(database, Keyring.load_or_create(tmp_path), tmp_path) == ()
    database.close()

    alone = Keyring.load_or_create(tmp_path)
    assert set(alone.keys) == {both.primary}
    database = Database.open(database_url, alone)
    assert database.read_sync(lambda tx: privacy.export(tx, person_id))["contact"][0]["address"] == "person-0"
    database.close()


def test_keys_from_settings_never_touch_a_key_file(database_url: str, tmp_path: Path) -> None:
    settings = Keyring.generate().add_key()
    fill(database_url, settings, 1)
    database = Database.open(database_url, settings)
    assert finish(database, settings, tmp_path) == ()
    assert not Keyring.exists(tmp_path)
    other = Keyring.load_or_create(tmp_path).renew(tmp_path)
    assert finish(database, settings, tmp_path) == ()
    database.close()
    assert Keyring.load_or_create(tmp_path).keys == other.keys


def test_the_key_that_seals_cannot_be_dropped() -> None:
    keyring = Keyring.generate()
    with pytest.raises(StorageError):
        keyring.without([keyring.primary])
