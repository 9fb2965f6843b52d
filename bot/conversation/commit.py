"""Commit 2: everything that a turn decided, written at once or not at all. Called by `turn`.

The first statement checks the fence: if another process has taken the lane meanwhile, nothing is
written and the turn never was.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.clock import civil
from bot.conversation import applying
from bot.conversation.draft import Draft
from bot.messages import Outgoing
from storage import audit, inbox, lanes, outbox, privacy, runs
from storage.inbox import Event
from storage.tx import Tx

BACKUPS = timedelta(days=14)


def commit(tx: Tx, draft: Draft, taken: Sequence[Event]) -> None:
    """Write a turn. Raises StorageError(fenced) if the lane is not ours any more."""
    lanes.check(tx, draft.turn.lease)
    for change in draft.changes:
        change(tx)
    if draft.erase:
        _erase(tx, draft, taken)
        return
    for run in (draft.runs[run_id] for run_id in draft.changed):
        runs.save(tx, run if run.n else replace(run, n=runs.next_n(tx, draft.person_id, run.flow)))
    _speak(tx, draft.person_id, draft.contact_id, taken[0], draft.says)
    inbox.done(tx, [event.id for event in taken])
    lanes.save_state(tx, draft.turn.lease, draft.state, draft.floor)
    lanes.release(tx, draft.turn.lease)


def set_aside(tx: Tx, draft: Draft) -> None:
    """Give up on a message that failed three times: an apology, a task for a human, and the lane goes on."""
    lanes.check(tx, draft.turn.lease)
    event = draft.turn.events[0]
    inbox.aside(tx, event.id, "failed")
    draft.line("trouble-ours", do=("human",))
    applying.hand_over(draft, "failed-message")
    for change in draft.changes:
        change(tx)
    _speak(tx, draft.person_id, draft.contact_id, event, draft.says)
    lanes.release(tx, draft.turn.lease)


def _speak(tx: Tx, person: str, contact: str, event: Event | None, says: Sequence[Outgoing]) -> None:
    bodies = [message.model_dump(mode="json", exclude_defaults=True) for message in says]
    outbox.add(tx, person, contact, "reply", event.id if event else None, bodies)


def _erase(tx: Tx, draft: Draft, taken: Sequence[Event]) -> None:
    """Erase the person; the receipt goes to a stranger at the same address, who is gone in 24 hours too."""
    counts, stranger = privacy.erase_and_restart(tx, draft.person_id, draft.contact_id, [event.id for event in taken])
    rows = sum(counts.values())
    audit.record(tx, "tomoni", "erased", None, {"rows": rows})
    receipt = draft.wording.line("erased", rows=rows, date=(civil(tx.now) + BACKUPS).isoformat())
    _speak(tx, stranger.person_id, stranger.id, None, [receipt])
