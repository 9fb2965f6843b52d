"""Move every sealed value to a new primary key: `tomoni rekey`, with the server stopped.

Batches of their own transactions: killed half-way, it is run again and finds what is left.
"""

from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Column, ColumnElement, bindparam, func, literal, select, update

from storage import sealed
from storage.cipher import Keyring
from storage.database import Database
from storage.tx import Tx

BATCH = 500


def rekey(database: Database, keyring: Keyring, batch: int = BATCH) -> int:
    """Return how many values were sealed anew. `keyring` has the new primary and every key still in use."""
    return sum(_column(database, keyring, column, batch) for column in _all_columns())


def unused_keys(database: Database, keyring: Keyring) -> tuple[str, ...]:
    """Names of keys that nothing stored needs any more; backups from before may still need them."""
    used = database.read_sync(partial(_used, keyring))
    return tuple(name for name in keyring.keys if name not in used)


def finish(database: Database, keyring: Keyring, folder: Path) -> tuple[str, ...]:
    """After a complete `rekey`: take keys that nothing stored needs out of the `keys` file; their names.

    Nothing happens unless `keyring` is what the file holds: keys from settings are dropped there, by hand.
    Backups from before open only with the old keys: the key file that was saved with them has to be kept
    as long as they are. No other process may have the database open, since it might still seal with one.
    """
    if not Keyring.exists(folder) or not _same(Keyring.load_or_create(folder), keyring):
        return ()
    unused = tuple(name for name in unused_keys(database, keyring) if name != keyring.primary)
    if unused:
        keyring.without(unused).save(folder)
    return unused


def _same(one: Keyring, other: Keyring) -> bool:
    return (dict(one.keys), one.primary, one.lookup) == (dict(other.keys), other.primary, other.lookup)


def _all_columns() -> list[Column[Any]]:
    return [column for table in sealed.tables() for column in sealed.columns(table)]


def _column(database: Database, keyring: Keyring, column: Column[Any], limit: int) -> int:
    count, last = 0, ""
    while True:
        done = database.write_sync(partial(_batch, keyring, column, last, limit))
        if not done:
            return count
        count, last = count + len(done), done[-1]


def _batch(keyring: Keyring, column: Column[Any], last: str, limit: int, tx: Tx) -> list[str]:
    """Seal the next values after row `last` anew, and return their row ids."""
    table, key = column.table, sealed.key_of(column.table)
    old = column.is_not(None) & ~_begins(column, keyring.prefix(keyring.primary))
    statement = select(key, column).where(old, key > last).order_by(key).limit(limit).with_for_update()
    rows = tx.connection.execute(statement).all()
    values = [
        {"row": row_id, "blob": _sealed_anew(keyring, (table.name, column.name, row_id), blob)} for row_id, blob in rows
    ]
    if values:
        anew = update(table).where(key == bindparam("row")).values({column.name: bindparam("blob")})
        tx.connection.execute(anew, values)
    return [row_id for row_id, _ in rows]


def _sealed_anew(keyring: Keyring, place: tuple[str, str, str], blob: bytes) -> bytes:
    return keyring.seal(*place, keyring.open(*place, blob))


def _used(keyring: Keyring, tx: Tx) -> set[str]:
    return {name for name in keyring.keys if _is_used(tx, keyring.prefix(name))}


def _is_used(tx: Tx, prefix: bytes) -> bool:
    return any(
        tx.connection.execute(
            select(literal(1)).where(_begins(column, prefix)).select_from(column.table).limit(1)
        ).first()
        for column in _all_columns()
    )


def _begins(column: Column[Any], prefix: bytes) -> ColumnElement[bool]:
    return func.substr(column, 1, len(prefix)) == prefix
