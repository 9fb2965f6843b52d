"""What is said or done about a message before its meaning: it came late, it holds more than words, it is no message.

Called by `turn`.
"""

from __future__ import annotations

from bot.clock import MINUTE, civil
from bot.conversation import applying
from bot.conversation.draft import Draft
from bot.conversation.hearing import Heard
from storage import contacts, handovers
from storage.inbox import Event

LATE = 30 * MINUTE


def remark(draft: Draft, event: Event, heard: Heard) -> None:
    """Say plainly that a message was read late, or what in it is not read."""
    sent = int(event.body.get("sent_at") or draft.turn.now)
    if draft.turn.now - sent > LATE:
        draft.line("read-late", sent=civil(sent))
    if heard.remark:
        draft.line(heard.remark)
    if heard.trouble:
        draft.line(heard.trouble)


def stand(draft: Draft, standing: str) -> None:
    """The person has blocked us, or let us in again: nothing is said, and who has dates with us is told of."""
    contact = draft.contact_id
    reachable = standing == "back"
    draft.write(lambda tx: contacts.set_reachable(tx, contact, reachable=reachable))
    if reachable:
        draft.write(lambda tx: handovers.settle(tx, draft.person_id, ("unreachable",)))
    elif draft.keeps:
        applying.hand_over(draft, "unreachable")
