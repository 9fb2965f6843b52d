"""Whether the process does its work: for a load balancer, a heartbeat and `tomoni doctor`. No personal data."""

from __future__ import annotations

from storage import inbox, outbox
from storage.database import Database
from storage.errors import StorageError
from storage.tx import Tx

LATE = 60_000  # milliseconds after which a message without its turn means that the lanes stand still


async def health(database: Database) -> dict[str, object]:
    """Status with the numbers behind it: what waits for its turn and for how long, the outbox by state."""
    try:
        report = await database.read(_report)
    except StorageError as error:
        return {"status": "down", "database": error.kind.value}
    return report


def _report(tx: Tx) -> dict[str, object]:
    waiting, oldest = inbox.backlog(tx)
    age = tx.now - oldest if oldest else 0
    return {
        "status": "late" if age > LATE else "ok",
        "database": "ok",
        "waiting": waiting,
        "oldest_seconds": age // 1000,
        "outbox": outbox.counts(tx),
    }
