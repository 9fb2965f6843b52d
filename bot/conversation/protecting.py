"""What follows from a safety verdict: the fixed text, and who is told. Called by `turn`.

An alert never carries the person's words. In self-harm the person is asked first; if no answer comes,
`waking` tells a coordinator all the same.
"""

from __future__ import annotations

from bot.clock import MINUTE
from bot.conversation import applying
from bot.conversation.draft import Draft
from bot.conversation.wording import Wording
from bot.safety import Kind, Verdict
from storage import reminders

ALERT = "alert"
WAIT_FOR_YES = 15 * MINUTE


def protect(draft: Draft, verdict: Verdict) -> None:
    """Answer danger in the language it was said in, whatever the conversation was about."""
    told = verdict.care == "crisis" and verdict.kind is not Kind.SELF_HARM
    draft.say(Wording(draft.strings, verdict.lang).danger(verdict, told=told))
    if told:
        applying.hand_over(draft, verdict.kind.value)
    elif verdict.kind is Kind.SELF_HARM:
        person, anchor = draft.person_id, f"{verdict.kind.value}:{draft.turn.events[0].id}"
        draft.write(lambda tx: reminders.put(tx, person, ALERT, anchor, tx.now + WAIT_FOR_YES))
