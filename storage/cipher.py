"""Encryption at rest: every sealed column goes through one `Keyring`.

Built once by the app (from settings, or from the `keys` file of the data folder); handed to every unit of
work as `tx.keyring`. A sealed value opens only in the very table, column and row it was sealed for.
"""

import base64
import binascii
import errno
import hashlib
import hmac
import json
import os
from collections.abc import Collection, Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import Any, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.errors import Kind, StorageError
from storage.ids import new_id

VERSION = 1
KEY_FILE = "keys"
NONCE_BYTES = 12
KEY_BYTES = 32
NAME_BYTES = 255
HEAD_BYTES = 2  # the version and the length of the key's name


class Keyring:
    """The keys of one database. `primary` seals; every key opens; `lookup` only hashes."""

    __slots__ = ("_ciphers", "_lookup", "keys", "primary")

    def __init__(self, keys: Mapping[str, bytes], primary: str, lookup: bytes) -> None:
        if primary not in keys:
            raise StorageError(Kind.WRONG_KEY, f"The primary key {primary!r} is not among the keys given.")
        for name, key in [*keys.items(), ("lookup", lookup)]:
            _demand_key(name, key)
        self.keys: Mapping[str, bytes] = MappingProxyType(dict(keys))
        self.primary = primary
        self._lookup = lookup
        self._ciphers = {name: AESGCM(key) for name, key in keys.items()}

    def __repr__(self) -> str:
        return f"Keyring(primary={self.primary!r}, keys={sorted(self.keys)})"

    @property
    def lookup(self) -> bytes:
        return self._lookup

    @classmethod
    def generate(cls) -> Self:
        name = _new_name()
        return cls({name: os.urandom(KEY_BYTES)}, name, os.urandom(KEY_BYTES))

    @classmethod
    def from_text(cls, keys: str, lookup: str) -> Self:
        """`keys` is `name:BASE64,name:BASE64`, the primary first; `lookup` is BASE64. 32 bytes each."""
        pairs = [entry.strip().partition(":") for entry in keys.split(",") if entry.strip()]
        if not pairs:
            raise StorageError(Kind.WRONG_KEY, "No keys are given. Write them as name:BASE64,name:BASE64.")
        named = {name: decode_key(name, text) for name, _, text in pairs}
        return cls(named, pairs[0][0], decode_key("lookup", lookup))

    @classmethod
    def load_or_create(cls, folder: Path) -> Self:
        """Read the `keys` file of the data folder; at the first start, write one (mode 0600)."""
        if not cls.exists(folder):
            with suppress(FileExistsError):  # another process was faster: its keys are the ones
                cls.generate().save(folder, replace=False)
        return cls._load(folder / KEY_FILE)

    @classmethod
    def exists(cls, folder: Path) -> bool:
        return (folder / KEY_FILE).exists()

    @classmethod
    def _load(cls, path: Path) -> Self:
        try:
            mode = path.stat().st_mode & 0o777
            written = json.loads(path.read_bytes())
            keys = {name: decode_key(name, text) for name, text in written["keys"].items()}
            primary, lookup = written["primary"], decode_key("lookup", written["lookup"])
        except OSError as error:
            sentence = f"The key file {path} cannot be read: {error.strerror}."
            raise StorageError(Kind.MISSING, sentence) from error
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise StorageError(
                Kind.WRONG_KEY, f"{path} is not a key file. Put back the one that belongs to this database."
            ) from error
        if mode & 0o077:
            raise StorageError(Kind.WRONG_KEY, f"{path} can be read by others. Run: chmod 600 {path}")
        return cls(keys, primary, lookup)

    def save(self, folder: Path, *, replace: bool = True) -> None:
        """Write the `keys` file at once or not at all. Raise FileExistsError if it may not be replaced."""
        written = {
            "primary": self.primary,
            "keys": {name: base64.b64encode(key).decode() for name, key in self.keys.items()},
            "lookup": base64.b64encode(self.lookup).decode(),
        }
        try:
            _write_private(folder / KEY_FILE, json.dumps(written, indent=2).encode(), replace=replace)
        except FileExistsError:
            raise
        except OSError as error:
            kind = Kind.FULL if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} else Kind.MISSING
            sentence = f"The key file cannot be written in {folder}: {error.strerror}."
            raise StorageError(kind, sentence) from error

    def add_key(self) -> Self:
        """The same keyring with a fresh primary; the old keys go on opening what they sealed."""
        name = _new_name()
        return type(self)({**self.keys, name: os.urandom(KEY_BYTES)}, name, self._lookup)

    def without(self, names: Collection[str]) -> Self:
        """The same keyring without these keys. Raise `StorageError(wrong_key)` if the primary is among them."""
        kept = {name: key for name, key in self.keys.items() if name not in names}
        return type(self)(kept, self.primary, self._lookup)

    def renew(self, folder: Path) -> Self:
        """Add a key and write it down before anything is sealed with it."""
        renewed = self.add_key()
        renewed.save(folder)
        return renewed

    def prefix(self, name: str) -> bytes:
        """The bytes that every value sealed with key `name` begins with."""
        encoded = name.encode()
        return bytes([VERSION, len(encoded)]) + encoded

    def seal(self, table: str, column: str, row_id: str, data: bytes) -> bytes:
        nonce = os.urandom(NONCE_BYTES)
        sealed = self._ciphers[self.primary].encrypt(nonce, data, _place(table, column, row_id))
        return self.prefix(self.primary) + nonce + sealed

    def open(self, table: str, column: str, row_id: str, blob: bytes) -> bytes:
        """Raise `StorageError`: wrong_key when no key opens it there, corrupt when it is no sealed value."""
        name, body = _split(blob)
        cipher = self._ciphers.get(name)
        if cipher is None:
            raise StorageError(
                Kind.WRONG_KEY,
                f"A stored value needs key {name!r}, which is not among the keys given. Add that key.",
            )
        try:
            return cipher.decrypt(body[:NONCE_BYTES], body[NONCE_BYTES:], _place(table, column, row_id))
        except InvalidTag as error:
            raise StorageError(
                Kind.WRONG_KEY,
                f"A value in {table}.{column} does not open with key {name!r}: "
                "it is another key of the same name, or the row was changed.",
            ) from error

    def seal_text(self, table: str, column: str, row_id: str, text: str) -> bytes:
        return self.seal(table, column, row_id, text.encode("utf-8", "surrogatepass"))

    def open_text(self, table: str, column: str, row_id: str, blob: bytes) -> str:
        return self.open(table, column, row_id, blob).decode("utf-8", "surrogatepass")

    def seal_json(self, table: str, column: str, row_id: str, value: object) -> bytes:
        return self.seal(table, column, row_id, json.dumps(value, separators=(",", ":")).encode())

    def open_json(self, table: str, column: str, row_id: str, blob: bytes) -> Any:  # noqa: ANN401  (any JSON value)
        return json.loads(self.open(table, column, row_id, blob))

    def hash(self, purpose: str, text: str) -> bytes:
        """A look-up value that tells nothing without the key; `purpose` keeps equal texts apart."""
        message = purpose.encode() + b"\0" + text.encode("utf-8", "surrogatepass")
        return hmac.new(self._lookup, message, hashlib.sha256).digest()


def decode_key(name: str, text: str) -> bytes:
    try:
        key = base64.b64decode(text.strip(), validate=True)
    except (binascii.Error, ValueError) as error:
        raise StorageError(Kind.WRONG_KEY, f"The key {name!r} is not BASE64.") from error
    _demand_key(name, key)
    return key


def _demand_key(name: str, key: bytes) -> None:
    if len(key) != KEY_BYTES:
        raise StorageError(Kind.WRONG_KEY, f"The key {name!r} has {len(key)} bytes; it needs {KEY_BYTES}.")
    if not name or len(name.encode()) > NAME_BYTES or set(name) & set(":,"):
        raise StorageError(Kind.WRONG_KEY, f"{name!r} is no name for a key: short, without colon and comma.")


def _write_private(path: Path, data: bytes, *, replace: bool) -> None:
    """Only the owner can read it, and it survives a power cut as a whole or not at all."""
    draft = path.with_name(f".{path.name}.{new_id()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if replace:
            draft.replace(path)
        else:
            path.hardlink_to(draft)  # unlike a rename, fails when the file is there
    finally:
        draft.unlink(missing_ok=True)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _new_name() -> str:
    return f"k{new_id()[:8]}"


def _place(table: str, column: str, row_id: str) -> bytes:
    return f"{table}|{column}|{row_id}".encode()


def _split(blob: bytes) -> tuple[str, bytes]:
    """The key's name and what follows it (nonce and ciphertext)."""
    if len(blob) < HEAD_BYTES or blob[0] != VERSION or len(blob) < HEAD_BYTES + blob[1] + NONCE_BYTES:
        raise StorageError(Kind.CORRUPT, "A stored value is not in the form that this release writes.")
    end = HEAD_BYTES + blob[1]
    return blob[HEAD_BYTES:end].decode("utf-8", "replace"), blob[end:]
