"""Commit 2: everything that a turn decided, written at once or not at all. Called by `turn`.

The first statement checks the fence, as it numbers what is said: if another process has taken the lane
meanwhile, nothing is written and the turn never was.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import structlog

from bot.channels import LONGEST
from bot.clock import DAY, civil
from bot.conversation import applying
from bot.conversation.draft import Draft
from bot.conversation.parting import parts
from bot.messages import Outgoing
from storage import audit, inbox, lanes, outbox, privacy, runs
from storage.backup import ledger
from storage.errors import StorageError
from storage.inbox import Event
from storage.models import OutboundKind
from storage.tx import Tx

BACKUPS = timedelta(days=14)
CLEARABLE_FOR = 2 * DAY
MOST_CLEARED = 1_000

log = structlog.get_logger()


def commit(tx: Tx, draft: Draft, taken: Sequence[Event]) -> None:
    """Write a turn. Raises StorageError(fenced) if the lane is not ours any more."""
    bodies = _bodies(tx, draft)
    number = lanes.number(tx, draft.turn.lease, len(bodies))
    for change in draft.changes:
        change(tx)
    if draft.erase:
        _erase(tx, draft, taken)
        return
    for run in (draft.runs[run_id] for run_id in draft.changed):
        runs.save(tx, run if run.n else replace(run, n=runs.next_n(tx, draft.person_id, run.flow)))
    _speak(tx, draft, number, bodies)
    inbox.done(tx, [event.id for event in taken])
    lanes.finish(tx, draft.turn.lease, draft.state, draft.floor)


def set_aside(tx: Tx, draft: Draft) -> None:
    """Give up on a message that failed three times: an apology, a task for a human, and the lane goes on."""
    draft.line("trouble-ours", do=("human",))
    applying.hand_over(draft, "failed-message")
    bodies = _bodies(tx, draft)
    number = lanes.number(tx, draft.turn.lease, len(bodies))
    inbox.aside(tx, draft.turn.events[0].id, "failed")
    for change in draft.changes:
        change(tx)
    _speak(tx, draft, number, bodies)
    lanes.release(tx, draft.turn.lease)


def _bodies(tx: Tx, draft: Draft) -> list[dict[str, object]]:
    """What is said, in parts that the channel can show."""
    says: Sequence[Outgoing] = draft.says
    if draft.clear and says:
        says = [*says[:-1], says[-1].model_copy(update={"clears": _sent_lately(tx, draft.contact_id)})]
    most = LONGEST.get(draft.channel)
    return [part.model_dump(mode="json", exclude_defaults=True) for message in says for part in parts(message, most)]


def _speak(tx: Tx, draft: Draft, number: int, bodies: Sequence[dict[str, object]]) -> None:
    """Queue what is said, from this number on."""
    kind: OutboundKind = "reminder" if draft.begun else "reply"
    to = outbox.To(draft.person_id, draft.contact_id, draft.channel)
    outbox.add_numbered(tx, to, number, kind, draft.turn.events[0].id, bodies)


def _sent_lately(tx: Tx, contact: str) -> tuple[str, ...]:
    """The channel's ids of what was said on both sides, as far back as a channel clears.

    None where something of it is damaged: clearing is a courtesy, and must not hold up an erasure.
    """
    since = tx.now - CLEARABLE_FOR
    try:
        theirs = [event.body.get("remote_id") for event in inbox.history(tx, contact, MOST_CLEARED)]
        ours = [row.remote_id for row in outbox.history(tx, contact, MOST_CLEARED) if (row.sent_at or 0) > since]
    except StorageError as error:
        log.error("chat not cleared", kind=error.kind.value)
        return ()
    return tuple(str(found) for found in (*theirs, *ours) if found)


def _erase(tx: Tx, draft: Draft, taken: Sequence[Event]) -> None:
    """Erase the person; the receipt goes to a stranger at the same address, who is gone in 24 hours too."""
    clears = _sent_lately(tx, draft.contact_id) if draft.clear else ()
    counts, stranger = privacy.erase_and_restart(tx, draft.person_id, draft.contact_id, [event.id for event in taken])
    rows = sum(counts.values())
    audit.record(tx, "tomoni", ledger.ACTION, None, {"rows": rows, ledger.WHO: ledger.mark(tx, draft.person_id)})
    receipt = draft.wording.line("erased", rows=rows, date=(civil(tx.now) + BACKUPS).isoformat())
    receipt = receipt.model_copy(update={"clears": clears})
    body = receipt.model_dump(mode="json", exclude_defaults=True)
    outbox.add(tx, stranger.person_id, stranger.id, "reply", None, [body])
