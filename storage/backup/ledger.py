"""Who was erased, so that no backup brings them back: `erased.ledger`, a file beside the backups.

A line is a time and the keyed hash of an erased person's id, which tells nothing to anybody without a backup and
the keys; a time alone says that the list was complete then. The lines come from the audit rows that erasures
write in their own transaction: `sync` may be called late, and misses none. Kept for 15 days, and as long as there
is a backup from before.
"""

import re
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sqlalchemy import select
from sqlmodel import col

from storage import models
from storage.backup import folder as files
from storage.database import Database
from storage.tx import Tx

NAME = "erased.ledger"
LINE = re.compile(r"(\d+)(?: ([0-9a-f]{64}))?")
HOUR = 3_600_000
KEPT_MS = 15 * 24 * HOUR  # a day longer than backups
ACTION = "erased"  # of the audit row
WHO = "who"  # in its detail
AUDIT = models.Audit


@dataclass(frozen=True, slots=True)
class Ledger:
    """Times (milliseconds) by hash. `until`: the list was complete then; None where there is no list."""

    erased: dict[str, int]
    until: int | None


def mark(tx: Tx, person_id: str) -> str:
    """What an erasure puts into its audit row, as the detail `WHO`."""
    return tx.keyring.hash("erased", person_id).hex()


async def sync(database: Database, folder: Path) -> int:
    """Write down the erasures that are not in the ledger yet; returns how many. Raise `StorageError`."""
    return await database.read(partial(update, folder=folder))


def update(tx: Tx, folder: Path) -> int:
    """`sync` as a unit of work; it writes a file, which does no harm when the unit is run again."""
    ledger, recent = read(folder), _recent(tx)
    fresh = recent.keys() - ledger.erased.keys()
    if fresh or ledger.until is None or ledger.until < tx.now - HOUR:
        oldest = min([tx.now - KEPT_MS, *(backup.made_at for backup in files.backups(folder))])
        kept = [(at, who) for who, at in (recent | ledger.erased).items() if at >= oldest]
        text = "".join(f"{at} {who}\n" for at, who in sorted(kept)) + f"{tx.now}\n"
        files.put(folder / NAME, lambda file: file.write(text.encode()))
    return len(fresh)


def read(*folders: Path) -> Ledger:
    """What the ledgers in these folders say together. A damaged line is passed over. Raise `StorageError`."""
    paths = [folder / NAME for folder in folders]
    lines = [line for path in paths if path.exists() for line in _text(path).splitlines()]
    found = [match for line in lines if (match := LINE.fullmatch(line))]
    erased = {match[2]: int(match[1]) for match in found if match[2]}
    return Ledger(erased, max((int(match[1]) for match in found), default=None))


def _recent(tx: Tx) -> dict[str, int]:
    since = (col(AUDIT.action) == ACTION) & (col(AUDIT.at) >= tx.now - KEPT_MS)
    rows = tx.connection.execute(select(col(AUDIT.at), col(AUDIT.detail)).where(since))
    return {str(detail[WHO]): at for at, detail in rows if WHO in detail}


def _text(path: Path) -> str:
    with files.said(path.parent):
        return path.read_text(encoding="ascii", errors="replace")
