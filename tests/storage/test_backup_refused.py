"""What is not restored: a file that was damaged, cut, mixed up, of other keys or of a newer release."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.backup import envelope, restore
from storage.cipher import Keyring
from storage.database import Database
from storage.errors import Kind, StorageError
from tests.storage.acts import NOTHING, backup, queue, somebody

MODEST = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory, migrated_file: Path, keyring: Keyring) -> Path:
    """A backup of several chunks."""
    folder = tmp_path_factory.mktemp("large")
    url = f"sqlite:///{folder / 'tomoni.db'}"
    (folder / "tomoni.db").write_bytes(migrated_file.read_bytes())
    database = Database.open(url, keyring)
    whom = somebody(database)
    queue(database, whom, *(os.urandom(600).hex() for _ in range(250)))
    path = backup(database, folder)
    database.close()
    assert path.stat().st_size > 3 * envelope.CHUNK
    return path


def refused(path: Path, keyring: Keyring, target: Path) -> StorageError:
    with pytest.raises(StorageError) as told:
        restore.restore(path, f"sqlite:///{target}", keyring, NOTHING)
    assert "\n" not in str(told.value)
    assert not target.parent.exists() or list(target.parent.iterdir()) == []
    return told.value


@MODEST
@given(data=st.data())
def test_no_changed_bit_goes_unnoticed(large: Path, keyring: Keyring, tmp_path: Path, data: st.DataObject) -> None:
    content = bytearray(large.read_bytes())
    near = st.integers(0, 400) | st.integers(0, len(content) - 1)  # the header is small, and matters
    content[data.draw(near)] ^= 1 << data.draw(st.integers(0, 7))
    spoilt = tmp_path / "spoilt.backup"
    spoilt.write_bytes(content)
    assert refused(spoilt, keyring, tmp_path / "fresh" / "tomoni.db").kind is Kind.CORRUPT


@MODEST
@given(data=st.data())
def test_no_cut_and_no_addition_goes_unnoticed(
    large: Path, keyring: Keyring, tmp_path: Path, data: st.DataObject
) -> None:
    content = large.read_bytes()
    header = len(content) % (envelope.CHUNK + envelope.TAG)
    whole = st.integers(0, 3).map(lambda chunks: len(content) - header - chunks * (envelope.CHUNK + envelope.TAG))
    cut = data.draw(st.integers(0, len(content) - 1) | whole | st.integers(0, 400))
    spoilt = tmp_path / "spoilt.backup"
    spoilt.write_bytes(content[: max(cut, 0)])
    assert refused(spoilt, keyring, tmp_path / "fresh" / "tomoni.db").kind is Kind.CORRUPT
    spoilt.write_bytes(content + content[-data.draw(st.integers(1, 70_000)) :])
    assert refused(spoilt, keyring, tmp_path / "fresh" / "tomoni.db").kind is Kind.CORRUPT


def test_chunks_of_another_place_or_another_file_do_not_open(large: Path, keyring: Keyring, tmp_path: Path) -> None:
    content, size = large.read_bytes(), envelope.CHUNK + envelope.TAG
    start = len(content) - sum(len(chunk) + envelope.TAG for chunk in envelope.read(large, keyring))
    one, two = content[start : start + size], content[start + size : start + 2 * size]
    spoilt = tmp_path / "spoilt.backup"
    for middle in (two + one, one + one, two):
        spoilt.write_bytes(content[:start] + middle + content[start + 2 * size :])
        assert refused(spoilt, keyring, tmp_path / "fresh" / "tomoni.db").kind is Kind.CORRUPT
    spoilt.write_bytes(b"PK\3\4 holiday pictures")
    assert "not a backup" in str(refused(spoilt, keyring, tmp_path / "fresh" / "tomoni.db"))
    assert "cannot be read" in str(refused(tmp_path, keyring, tmp_path / "fresh" / "tomoni.db"))


def test_other_keys_do_not_open_it_and_the_sentence_says_which(large: Path, keyring: Keyring, tmp_path: Path) -> None:
    target = tmp_path / "fresh" / "tomoni.db"
    error = refused(large, Keyring.generate(), target)
    assert (error.kind, keyring.primary in str(error)) == (Kind.WRONG_KEY, True)
    same_name = Keyring({keyring.primary: os.urandom(32)}, keyring.primary, keyring.lookup)
    assert refused(large, same_name, target).kind is Kind.WRONG_KEY
    other_lookup = Keyring(keyring.keys, keyring.primary, os.urandom(32))
    assert refused(large, other_lookup, target).kind is Kind.WRONG_KEY


def test_keys_of_before_that_values_still_need_are_named(sqlite_url: str, tmp_path: Path) -> None:
    old = Keyring.generate()
    database = Database.open(sqlite_url, old)
    somebody(database)
    database.close()
    both = old.add_key()
    database = Database.open(sqlite_url, both)
    path = backup(database, tmp_path / "backups")
    database.close()
    error = refused(path, both.without([old.primary]), tmp_path / "fresh" / "tomoni.db")
    assert (error.kind, old.primary in str(error)) == (Kind.WRONG_KEY, True)
    restore.restore(path, f"sqlite:///{tmp_path / 'fresh' / 'tomoni.db'}", both, NOTHING)


def test_a_backup_of_a_newer_release_is_not_touched(keyring: Keyring, tmp_path: Path) -> None:
    path = tmp_path / "newer.backup"
    with path.open("wb") as file:
        envelope.Sealer(file, keyring, "9999", 0).finish()
    error = refused(path, keyring, tmp_path / "fresh" / "tomoni.db")
    assert (error.kind, "newer release" in str(error)) == (Kind.BEHIND, True)
