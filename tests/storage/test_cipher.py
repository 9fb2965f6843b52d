import base64
import stat
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.cipher import Keyring
from storage.errors import Kind, StorageError

RING = Keyring.generate()
PLACE = st.tuples(*[st.text(st.characters(exclude_characters="|", codec="utf-8"), max_size=8)] * 3)


def text_key(fill: bytes) -> str:
    return base64.b64encode(fill * 32).decode()


@given(PLACE, st.binary(max_size=200))
def test_what_is_sealed_opens_in_its_place_and_is_not_readable(place: tuple[str, str, str], data: bytes) -> None:
    blob = RING.seal(*place, data)
    assert RING.open(*place, blob) == data
    assert len(data) < 8 or data not in blob


@given(PLACE, PLACE, st.binary(max_size=50))
def test_a_value_moved_to_another_row_column_or_table_does_not_open(
    place: tuple[str, str, str], other: tuple[str, str, str], data: bytes
) -> None:
    blob = RING.seal(*place, data)
    if place != other:
        with pytest.raises(StorageError) as caught:
            RING.open(*other, blob)
        assert caught.value.kind == Kind.WRONG_KEY


@given(st.binary(max_size=50), st.data())
def test_a_changed_byte_is_noticed(data: bytes, draw: st.DataObject) -> None:
    blob = bytearray(RING.seal("fact", "value", "1", data))
    blob[draw.draw(st.integers(0, len(blob) - 1))] ^= draw.draw(st.integers(1, 255))
    with pytest.raises(StorageError) as caught:
        RING.open("fact", "value", "1", bytes(blob))
    assert caught.value.kind in {Kind.WRONG_KEY, Kind.CORRUPT}


@given(st.binary(max_size=60))
def test_garbage_in_a_sealed_column_is_a_storage_error(blob: bytes) -> None:
    with pytest.raises(StorageError):
        RING.open("fact", "value", "1", blob)


@given(st.text())
def test_any_text_survives_even_half_a_surrogate_pair(text: str) -> None:
    odd = text + "\ud83d"
    assert RING.open_text("a", "b", "c", RING.seal_text("a", "b", "c", odd)) == odd
    assert RING.open_json("a", "b", "c", RING.seal_json("a", "b", "c", [odd])) == [odd]
    assert len(RING.hash("address", odd)) == 32


def test_the_same_text_is_sealed_differently_each_time_but_hashed_alike() -> None:
    assert RING.seal("a", "b", "c", b"x") != RING.seal("a", "b", "c", b"x")
    assert RING.hash("address:web", "x") == RING.hash("address:web", "x")
    assert RING.hash("address:web", "x") != RING.hash("event:web", "x")
    assert RING.hash("address:web", "x") != Keyring.generate().hash("address:web", "x")


def test_keys_given_as_text_open_what_the_older_key_sealed() -> None:
    old = Keyring.from_text(f"old:{text_key(b'o')}", text_key(b"l"))
    both = Keyring.from_text(f"new:{text_key(b'n')}, old:{text_key(b'o')}", text_key(b"l"))
    assert both.primary == "new"
    assert both.open("a", "b", "c", old.seal("a", "b", "c", b"words")) == b"words"
    with pytest.raises(StorageError, match="needs key 'new'"):
        old.open("a", "b", "c", both.seal("a", "b", "c", b"words"))


@pytest.mark.parametrize(
    ("keys", "lookup", "sentence"),
    [
        ("", text_key(b"l"), "No keys are given"),
        ("k1:%%%", text_key(b"l"), "not BASE64"),
        (f"k1:{base64.b64encode(b'short').decode()}", text_key(b"l"), "has 5 bytes; it needs 32"),
        (f"k1:{text_key(b'a')}", "", "'lookup' has 0 bytes"),
        (f":{text_key(b'a')}", text_key(b"l"), "no name for a key"),
    ],
)
def test_bad_keys_in_settings_say_what_is_wrong(keys: str, lookup: str, sentence: str) -> None:
    with pytest.raises(StorageError, match=sentence) as caught:
        Keyring.from_text(keys, lookup)
    assert caught.value.kind == Kind.WRONG_KEY


def test_a_keyring_never_shows_its_keys() -> None:
    ring = Keyring.from_text(f"k1:{text_key(b'a')}", text_key(b"l"))
    assert "aaaa" not in repr(ring)
    assert text_key(b"a") not in repr(ring)


def test_the_first_start_writes_a_private_key_file_and_later_starts_read_it(tmp_path: Path) -> None:
    assert not Keyring.exists(tmp_path)
    first = Keyring.load_or_create(tmp_path)
    again = Keyring.load_or_create(tmp_path)
    assert again.open("a", "b", "c", first.seal("a", "b", "c", b"x")) == b"x"
    assert again.hash("p", "t") == first.hash("p", "t")
    assert stat.S_IMODE((tmp_path / "keys").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["keys"]


def test_two_first_starts_at_once_end_up_with_the_same_keys(tmp_path: Path) -> None:
    rings: list[Keyring] = []
    threads = [threading.Thread(target=lambda: rings.append(Keyring.load_or_create(tmp_path))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({ring.hash("p", "t") for ring in rings}) == 1
    assert len(rings) == 8


@pytest.mark.parametrize("content", ["", "not json", "[]", '{"keys": {}}', '{"keys": 3, "primary": 1, "lookup": 2}'])
def test_a_garbled_key_file_is_never_replaced(tmp_path: Path, content: str) -> None:
    (tmp_path / "keys").write_text(content)
    (tmp_path / "keys").chmod(0o600)
    with pytest.raises(StorageError, match="not a key file") as caught:
        Keyring.load_or_create(tmp_path)
    assert caught.value.kind == Kind.WRONG_KEY
    assert (tmp_path / "keys").read_text() == content


def test_a_key_file_that_others_can_read_is_refused_with_the_command_to_run(tmp_path: Path) -> None:
    Keyring.load_or_create(tmp_path)
    (tmp_path / "keys").chmod(0o644)
    with pytest.raises(StorageError, match="chmod 600"):
        Keyring.load_or_create(tmp_path)


def test_a_missing_data_folder_is_a_clear_sentence(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="cannot be written in") as caught:
        Keyring.load_or_create(tmp_path / "nowhere")
    assert caught.value.kind == Kind.MISSING


def test_a_renewed_keyring_is_on_disk_before_it_is_used(tmp_path: Path) -> None:
    first = Keyring.load_or_create(tmp_path)
    renewed = first.renew(tmp_path)
    assert renewed.primary != first.primary
    assert Keyring.load_or_create(tmp_path).primary == renewed.primary
    assert renewed.open("a", "b", "c", first.seal("a", "b", "c", b"x")) == b"x"
    assert renewed.hash("p", "t") == first.hash("p", "t")
    assert stat.S_IMODE((tmp_path / "keys").stat().st_mode) == 0o600
