"""What one process at a time may do across all that share the database, such as polling a channel.

A hold lapses by itself when its holder stops or dies; the same installation takes its own up again at once.
"""

from sqlalchemy.sql.dml import ReturningInsert
from sqlmodel import col

from storage import models
from storage.query import Query, given
from storage.statements import upserting
from storage.tx import Dialect, Tx

ROW = models.Hold


def _take(dialect: Dialect) -> ReturningInsert[str]:
    inserting = upserting(dialect, ROW)
    fresh = {name: inserting.excluded[name] for name in ("holder", "until")}
    free = (col(ROW.holder) == inserting.excluded.holder) | (col(ROW.until) < given("now"))
    return inserting.on_conflict_do_update(index_elements=["name"], set_=fresh, where=free).returning(col(ROW.name))


_TAKE = Query(_take)


def take(tx: Tx, name: str, ms: int) -> bool:
    """Take or renew a hold for `ms`. False: another installation has it."""
    return _TAKE.first(tx, name=name, holder=tx.holder, until=tx.now + ms, now=tx.now) is not None
