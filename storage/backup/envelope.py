"""The form of a backup file: a readable header, then chunks that only the keys of the installation open.

Used by `dump` and `restore`. Each file has a key of its own, derived from the sealing key and the look-up key
of the keyring with a random salt; each chunk is bound to the header, to its place, and to being the last or
not. So a chunk that was changed, moved, taken from another file or left out is found, and so is a cut end.
"""

import base64
import hashlib
import hmac
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.cipher import Keyring
from storage.errors import Kind, StorageError

MAGIC = b"TOMONI BACKUP 1\n"
CHUNK = 65_536  # bytes of plain text
TAG = 16
SALT_BYTES = 32
KEY_BYTES = 32
LENGTH_BYTES = 2
LONGEST_HEADER = 4_096


@dataclass(frozen=True, slots=True)
class Header:
    """What everybody may read. `mark` tells a wrong key from a damaged file; `made_at` is in milliseconds."""

    schema: str
    made_at: int
    key: str
    salt: bytes
    mark: bytes

    def encoded(self) -> bytes:
        fields = {"schema": self.schema, "made_at": self.made_at, "key": self.key}
        marks = {"salt": _text(self.salt), "mark": _text(self.mark)}
        body = json.dumps(fields | marks).encode()
        head = MAGIC + len(body).to_bytes(LENGTH_BYTES) + body
        return head + hashlib.sha256(head).digest()


@dataclass(frozen=True, slots=True)
class Lock:
    """The cipher of one file; `label` binds every chunk to the header."""

    cipher: AESGCM
    label: bytes

    def seal(self, place: int, data: bytes, *, last: bool) -> bytes:
        return self.cipher.encrypt(_nonce(place, last=last), data, self.label)

    def open(self, place: int, data: bytes, *, last: bool) -> bytes:
        """Raise InvalidTag."""
        return self.cipher.decrypt(_nonce(place, last=last), data, self.label)


class Sealer:
    """Writes a backup to `file`, which stays open. Without `finish` it is no backup."""

    def __init__(self, file: BinaryIO, keyring: Keyring, schema: str, made_at: int) -> None:
        salt = os.urandom(SALT_BYTES)
        key, mark = _derive(keyring, keyring.primary, salt)
        header = Header(schema, made_at, keyring.primary, salt, mark).encoded()
        self._file, self._lock = file, Lock(AESGCM(key), _label(header))
        self._place, self._held = 0, bytearray()
        file.write(header)

    def write(self, data: bytes) -> None:
        self._held += data
        while len(self._held) > CHUNK:  # a full chunk is held back: it may be the last
            self._put(CHUNK, last=False)

    def finish(self) -> None:
        self._put(CHUNK, last=True)

    def _put(self, size: int, *, last: bool) -> None:
        self._file.write(self._lock.seal(self._place, bytes(self._held[:size]), last=last))
        self._place += 1
        del self._held[:size]


def read_header(path: Path) -> Header:
    """Without any key. Raise `StorageError`: missing, or corrupt when it is no backup or its header is damaged."""
    with _opened(path) as file:
        return _header(file, path)[0]


def read(path: Path, keyring: Keyring) -> Iterator[bytes]:
    """The plain text in order. Raise `StorageError`: missing, wrong_key or corrupt, at the latest at the end."""
    with _opened(path) as file:
        header, encoded = _header(file, path)
        lock = Lock(AESGCM(_file_key(keyring, header)), _label(encoded))
        following, place, last = file.read(CHUNK + TAG), 0, False
        while not last:
            chunk, following = following, file.read(CHUNK + TAG)
            last = not following
            try:
                yield lock.open(place, chunk, last=last)
            except InvalidTag as error:
                where = len(encoded) + place * (CHUNK + TAG)
                sentence = (
                    f"{path.name} is cut off or damaged from byte {where} on. Nothing was restored: take another."
                )
                raise StorageError(Kind.CORRUPT, sentence) from error
            place += 1


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise StorageError(Kind.MISSING, f"The backup {path} cannot be read: {error.strerror}.") from error


def _header(file: BinaryIO, path: Path) -> tuple[Header, bytes]:
    if file.read(len(MAGIC)) != MAGIC:
        raise StorageError(Kind.CORRUPT, f"{path.name} is not a backup of Tomoni, or its beginning is damaged.")
    length = file.read(LENGTH_BYTES)
    body = file.read(min(int.from_bytes(length), LONGEST_HEADER))
    head, digest = MAGIC + length + body, file.read(SHA256.digest_size)
    if not hmac.compare_digest(hashlib.sha256(head).digest(), digest):
        raise StorageError(Kind.CORRUPT, f"The beginning of {path.name} is cut off or damaged: take another backup.")
    fields = json.loads(body)
    salt, mark = base64.b64decode(fields["salt"]), base64.b64decode(fields["mark"])
    return Header(fields["schema"], fields["made_at"], fields["key"], salt, mark), head + digest


def _file_key(keyring: Keyring, header: Header) -> bytes:
    if header.key not in keyring.keys:
        sentence = f"This backup needs key {header.key!r}, which is not among the keys given. Put back its key file."
        raise StorageError(Kind.WRONG_KEY, sentence)
    key, mark = _derive(keyring, header.key, header.salt)
    if not hmac.compare_digest(mark, header.mark):
        sentence = "The keys do not open this backup. Put back the key file that belongs to it."
        raise StorageError(Kind.WRONG_KEY, sentence)
    return key


def _derive(keyring: Keyring, name: str, salt: bytes) -> tuple[bytes, bytes]:
    """The key of a file, and a mark that only who has the same keys can make."""
    derived = HKDF(SHA256(), 2 * KEY_BYTES, salt, MAGIC).derive(keyring.keys[name] + keyring.lookup)
    return derived[:KEY_BYTES], derived[KEY_BYTES:]


def _nonce(place: int, *, last: bool) -> bytes:
    """Never the same twice in one file, and each file has its own key."""
    return place.to_bytes(11) + bytes([last])


def _label(header: bytes) -> bytes:
    return hashlib.sha256(header).digest()


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()
