"""Questions that the guides did not answer: recorded by turns, listed for whoever writes guides.

Whose they are and what was asked is kept only as long as messages are (see `retention`); that there was such a
question stays. A text comes here with its numbers and addresses already blanked.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlmodel import col

from storage import models
from storage.ids import new_id
from storage.models import GapKind
from storage.query import Query
from storage.statements import Damage, insert, open_text, spare
from storage.tx import Tx

ROW = models.Gap

_ALL = Query(select(ROW).order_by(col(ROW.at).desc(), col(ROW.id)))


@dataclass(frozen=True, slots=True)
class Words:
    """What somebody asked, and when."""

    at: int
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Group:
    """All gaps of one kind, about one topic, in one language; `words` are those that are still kept."""

    kind: GapKind
    topic: str | None
    lang: str
    count: int
    newest: int
    words: tuple[Words, ...]


def record(
    tx: Tx, kind: GapKind, lang: str, topic: str | None, *, person_id: str | None = None, text: str | None = None
) -> None:
    """`person_id` and `text` only of somebody who agreed to be kept."""
    gap_id = new_id()
    sealed = tx.keyring.seal_text("gap", "text", gap_id, text) if text else None
    whose = {"id": gap_id, "person_id": person_id, "at": tx.now}
    insert(tx, ROW, {**whose, "lang": lang, "kind": kind, "topic": topic, "text": sealed})


def open(tx: Tx) -> tuple[Group, ...]:  # noqa: A001  (read as gaps.open)
    """Grouped, the newest first. Words that do not open are left out: one damaged row must not hide the others."""
    groups: defaultdict[tuple[GapKind, str | None, str], list[Any]] = defaultdict(list)
    for row in _ALL.all(tx):
        groups[row.kind, row.topic, row.lang].append(row)
    return tuple(Group(*key, len(rows), rows[0].at, _words(tx, rows)) for key, rows in groups.items())


def _words(tx: Tx, rows: Sequence[Any]) -> tuple[Words, ...]:
    opened = (
        (row.at, spare(Damage(), partial(open_text, tx, ("gap", "text", row.id), row.text), None)) for row in rows
    )
    return tuple(Words(at, text) for at, text in opened if text)
