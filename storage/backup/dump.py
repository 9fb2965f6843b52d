"""All rows of all tables as lines of JSON, the same from SQLite and PostgreSQL; written and read back here.

A line is a table with its columns, or one of its rows, or at the end what has to be there. Sealed columns stay
sealed: whoever has the file and its key still needs the keys of the values.
"""

import base64
import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import Connection, LargeBinary, select

from storage import sealed
from storage.backup.envelope import Sealer, read
from storage.cipher import Keyring
from storage.errors import Kind, StorageError
from storage.migrate import head
from storage.models import Sealed
from storage.tx import Tx

BATCH = 500


@dataclass(frozen=True, slots=True)
class Block:
    """Some rows of one table, bytes as bytes."""

    table: str
    rows: tuple[dict[str, Any], ...]


@dataclass(frozen=True, slots=True)
class End:
    """How many rows the backup has, and the names of the keys that its sealed values need."""

    rows: int
    keys: tuple[str, ...]


def write(tx: Tx, file: BinaryIO) -> None:
    """Write everything as it was at one moment."""
    sealer, packer = Sealer(file, tx.keyring, head(), tx.now), zlib.compressobj(1)
    with _snapshot(tx) as connection:
        for line in _lines(connection, tx.keyring):
            sealer.write(packer.compress(json.dumps(line, separators=(",", ":")).encode() + b"\n"))
    sealer.write(packer.flush())
    sealer.finish()


def blocks(path: Path, keyring: Keyring) -> Iterator[Block | End]:
    """What `write` wrote; the last one is the `End`. Raise `StorageError` when anything is not as it was."""
    table, columns, binary, rows, count = "", [""], [False], [], 0
    for line in _unpacked(read(path, keyring)):
        if isinstance(line, list):
            rows.append(_row(columns, binary, line))
            count += 1
        if rows and (len(rows) == BATCH or isinstance(line, dict)):
            yield Block(table, tuple(rows))
            rows = []
        if isinstance(line, dict) and "table" in line:
            table, columns, binary = line["table"], line["columns"], line["binary"]
        elif isinstance(line, dict):
            yield _end(line, count)


def verify(path: Path, keyring: Keyring) -> End:
    """Read the whole file and say what is in it. Raise `StorageError`."""
    end: Block | End | None = None
    for end in blocks(path, keyring):  # noqa: B007  (the last one is wanted)
        pass
    if not isinstance(end, End):
        raise _contradiction()
    return end


@contextmanager
def _snapshot(tx: Tx) -> Iterator[Connection]:
    """One moment for all tables. On PostgreSQL a unit of work sees what is committed between its statements."""
    if tx.dialect == "sqlite":
        yield tx.connection
        return
    with tx.connection.engine.connect() as other:
        steady = other.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        with steady.begin():
            yield steady


def _lines(connection: Connection, keyring: Keyring) -> Iterator[object]:
    prefixes, used, count = {name: keyring.prefix(name) for name in keyring.keys}, set[str](), 0
    for table in sealed.tables():
        kinds = [isinstance(column.type, LargeBinary) for column in table.columns]
        secret = [place for place, column in enumerate(table.columns) if isinstance(column.type, Sealed)]
        yield {"table": table.name, "columns": list(table.columns.keys()), "binary": kinds}
        for row in connection.execute(select(table).execution_options(yield_per=BATCH)):
            used |= {name for name in prefixes.keys() - used if _sealed_with(row, secret, prefixes[name])}
            yield [_plain(value) for value in row]
            count += 1
    yield {"end": count, "keys": sorted(used)}


def _sealed_with(row: Sequence[Any], secret: Iterable[int], prefix: bytes) -> bool:
    return any(row[place] is not None and row[place].startswith(prefix) for place in secret)


def _plain(value: object) -> object:
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value


def _row(columns: Sequence[str], binary: Sequence[bool], values: Sequence[Any]) -> dict[str, Any]:
    read_back = (
        base64.b64decode(value) if is_bytes and value is not None else value
        for value, is_bytes in zip(values, binary, strict=True)
    )
    return dict(zip(columns, read_back, strict=True))


def _unpacked(chunks: Iterable[bytes]) -> Iterator[Any]:
    """Only what was authenticated comes here, so it is what we once wrote."""
    unpacker, rest = zlib.decompressobj(), b""
    for chunk in chunks:
        *lines, rest = (rest + unpacker.decompress(chunk)).split(b"\n")
        yield from map(json.loads, lines)


def _end(line: dict[str, Any], count: int) -> End:
    if line["end"] != count:
        raise _contradiction()
    return End(count, tuple(line["keys"]))


def _contradiction() -> StorageError:
    return StorageError(Kind.CORRUPT, "This backup does not hold what it says at its end. Take another.")
