"""From a backup to a database that can be opened, on either kind; called by `tomoni restore`.

The file is read to its end before anything is made. Then everything happens in one transaction, and on SQLite in
a file that gets its name at the end: what fails leaves nothing behind.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL, Connection, MetaData, Table, insert, inspect, select, text, update
from sqlalchemy.pool import NullPool
from sqlmodel import col

from storage import audit, models, postgres, privacy, sqlite
from storage.backup import dump, schema
from storage.backup import folder as files
from storage.backup.envelope import read_header
from storage.backup.ledger import ACTION, WHO, Ledger, mark
from storage.cipher import Keyring
from storage.database import Database
from storage.errors import Kind, StorageError, translated
from storage.ids import new_id
from storage.migrate import MIGRATION_LOCK
from storage.statements import affected
from storage.tx import Tx
from storage.urls import is_sqlite, parse, sqlite_path

DRAFT = ".restoring-"
ACTOR = "restore"
OUT = models.Outbox


@dataclass(frozen=True, slots=True)
class Restored:
    """`made_at` is the moment of the backup; `erased` people were erased since, `unknown` sends were on their way."""

    made_at: int
    rows: int
    erased: int
    unknown: int


def restore(path: Path, url: str, keyring: Keyring, ledger: Ledger) -> Restored:
    """Put a backup into an empty place. Raise `StorageError`, and then nothing is there that was not before."""
    header = read_header(path)
    schema.demand_known(header)
    _demand_keys(dump.verify(path, keyring), keyring)
    source = Source(path, header.schema, header.made_at, keyring, ledger)
    where = parse(url)
    return _into_file(source, sqlite_path(where)) if is_sqlite(where) else _into_server(source, where)


@dataclass(frozen=True, slots=True)
class Source:
    path: Path
    schema: str
    made_at: int
    keyring: Keyring
    ledger: Ledger


def _demand_keys(end: dump.End, keyring: Keyring) -> None:
    if missing := set(end.keys) - keyring.keys.keys():
        names = ", ".join(sorted(missing))
        raise StorageError(Kind.WRONG_KEY, f"Values in this backup need keys that are not given: {names}. Add them.")


def _into_file(source: Source, target: Path) -> Restored:
    if target.exists():
        raise StorageError(Kind.REFUSED, f"There is a database at {target} already. Restore into an empty folder.")
    draft = target.with_name(f"{DRAFT}{new_id()}")
    with files.said(target.parent), _removed(target.parent):
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        draft.touch(mode=0o600)
        made = sqlite.engine(draft, begin="BEGIN IMMEDIATE", pool=NullPool, create=True)
        with translated(), made.begin() as connection:
            restored = _fill(Tx(connection, source.keyring, sqlite.host_clock(), "sqlite"), source)
        made.dispose()
        _prove(f"sqlite:///{draft}", source.keyring)
        draft.replace(target)
        files.settle(target.parent)
    return restored


def _into_server(source: Source, url: URL) -> Restored:
    made = postgres.engine(url)
    try:
        with translated(), made.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": MIGRATION_LOCK})
            if inspect(connection).get_table_names():
                sentence = "There are tables in the database of DATABASE_URL already. Restore into an empty one."
                raise StorageError(Kind.REFUSED, sentence)
            restored = _fill(Tx(connection, source.keyring, sqlite.host_clock(), "postgresql"), source)
    finally:
        made.dispose()
    _prove(url.render_as_string(hide_password=False), source.keyring)
    return restored


def _fill(tx: Tx, source: Source) -> Restored:
    """Everything, in the tables of its time; then today's tables, and what has happened since."""
    schema.upgrade(tx.connection, source.schema)
    tables = MetaData()
    tables.reflect(tx.connection)
    rows = _insert(tx.connection, tables.tables, dump.blocks(source.path, source.keyring))
    schema.upgrade(tx.connection, "head")
    _demand_references(tx)
    unknown = _unsettle(tx)
    erased = _erase_again(tx, source.ledger)
    counts = {"rows": rows, "erased": erased, "unknown": unknown}
    audit.record(tx, ACTOR, "restored", None, counts | {"made_at": source.made_at})
    return Restored(source.made_at, **counts)


def _insert(connection: Connection, tables: Mapping[str, Table], blocks: Iterable[dump.Block | dump.End]) -> int:
    rows = 0
    for block in blocks:
        if isinstance(block, dump.Block):
            connection.execute(insert(tables[block.table]), block.rows)
            rows += len(block.rows)
    return rows


def _demand_references(tx: Tx) -> None:
    """PostgreSQL has looked at every row already."""
    if tx.dialect == "sqlite" and tx.connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise StorageError(Kind.CORRUPT, "Rows of this backup belong to nothing. Take another.")


def _unsettle(tx: Tx) -> int:
    """What was being sent while the backup was made may have arrived, or not."""
    values = {"state": "unknown", "reason": "restored"}
    return affected(tx, update(OUT).where(col(OUT.state) == "sending").values(**values))


def _erase_again(tx: Tx, ledger: Ledger) -> int:
    """Whoever was erased after the backup was made; ids are never used twice, so their times do not matter."""
    ids = tx.connection.execute(select(col(models.Person.id))).scalars().all()
    gone = [(person_id, who) for person_id in ids if (who := mark(tx, person_id)) in ledger.erased]
    for person_id, who in gone:
        rows = sum(privacy.erase(tx, person_id).values())
        audit.record(tx, ACTOR, ACTION, None, {"rows": rows, WHO: who})
    return len(gone)


def _prove(url: str, keyring: Keyring) -> None:
    """It opens, it is sound, and nothing of what was erased again is left in its files."""
    database = Database.open(url, keyring)
    try:
        faults = database.check()
        database.vacuum_sync()
    finally:
        database.close()
    if faults:
        raise StorageError(Kind.CORRUPT, faults[0])


@contextmanager
def _removed(folder: Path) -> Iterator[None]:
    """Whatever happens inside, and whatever a killed process left: no draft stays in this folder."""
    try:
        yield
    finally:
        for draft in folder.glob(f"{DRAFT}*"):
            draft.unlink(missing_ok=True)
