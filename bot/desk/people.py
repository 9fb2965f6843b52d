"""A person's data, for staff who act on the person's request."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bot.desk import NotFound
from storage import audit, people, privacy
from storage.backup import ledger
from storage.database import Database
from storage.people import Person
from storage.tx import Tx


async def export(database: Database, prefix: str) -> dict[str, Any]:
    """Everything that is held about one person. Raises NotFound."""
    return await database.read(lambda tx: privacy.export(tx, _one(tx, prefix).id))


async def erase(database: Database, prefix: str, actor: str, backups: Path) -> int:
    """Erase one person; returns how many records that were. Raises NotFound.

    From now on no backup in the folder `backups` brings the person back.
    """
    count = await database.write(lambda tx: _erase(tx, prefix, actor))
    await ledger.sync(database, backups)
    await database.vacuum()
    return count


def _erase(tx: Tx, prefix: str, actor: str) -> int:
    person_id = _one(tx, prefix).id
    rows = sum(privacy.erase(tx, person_id).values())
    audit.record(tx, actor, ledger.ACTION, None, {"rows": rows, ledger.WHO: ledger.mark(tx, person_id)})
    return rows


def _one(tx: Tx, prefix: str) -> Person:
    found = people.find(tx, prefix)
    if len(found) != 1:
        raise NotFound(f"{len(found)} people have an id that begins with {prefix!r}; one is needed.")
    return found[0]
