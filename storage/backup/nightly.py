"""The backup of every night, and how it stands. Called by the scheduler, `tomoni backup`, doctor, health and Today.

Whether one is due is read from the folder, so a night that failed or was slept through is made up for at the next
call, and calling often does no harm.
"""

import asyncio
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import partial
from pathlib import Path

from storage.backup import dump, ledger
from storage.backup import folder as files
from storage.backup.folder import Backup
from storage.database import Database
from storage.tx import Tx

AT = time(3, 30)  # in Japan
LATE = timedelta(hours=26)


@dataclass(frozen=True, slots=True)
class Standing:
    """The last good backup, and whether somebody has to look after it."""

    last: Backup | None
    late: bool

    def __str__(self) -> str:
        if self.last is None:
            return "there is no backup yet. Run: tomoni backup"
        text = f"last good backup: {self.last.made:%Y-%m-%d %H:%M} (Japan), {self.last.path.name}."
        return (
            f"{text} A night has failed since: look for 'backup' in the log, run: tomoni backup" if self.late else text
        )


async def nightly(database: Database, folder: Path) -> dict[str, int]:
    """Make the backup that is due, if one is, and delete those of 14 days ago. Raise `StorageError`."""
    now = await database.read(lambda tx: tx.now)
    missing = due(files.last(folder), files.moment(now))
    try:
        if missing:
            await database.read(partial(make, folder=folder))
    finally:
        deleted = await asyncio.to_thread(files.prune, folder, now)  # people were promised a date
    return {"made": int(missing), "deleted": deleted}


def due(last: Backup | None, now: datetime) -> bool:
    """Whether half past three has gone by (in Japan) since the last one."""
    today = now.replace(hour=AT.hour, minute=AT.minute, second=0, microsecond=0)
    latest = today if today <= now else today - timedelta(days=1)
    return last is None or last.made < latest


def make(tx: Tx, folder: Path) -> Backup:
    """One backup of this moment, read back before it gets its name; the list of erasures with it.

    A unit of work that writes files: run again, it makes the same file again. Raise `StorageError`.
    """
    ledger.update(tx, folder)
    path = folder / files.name(tx.now)
    files.put(path, partial(dump.write, tx), lambda draft: dump.verify(draft, tx.keyring))
    return Backup(path, files.moment(tx.now).replace(microsecond=0))


def standing(folder: Path, now: int) -> Standing:
    """`now` in milliseconds."""
    last = files.last(folder)
    return Standing(last, late=last is not None and files.moment(now) - last.made > LATE)
