"""What follows from a safety verdict: the fixed text, and who is told. Called by `turn`.

An alert never carries the person's words. In self-harm the person is asked first; if no answer comes,
`waking` tells a coordinator all the same.
"""

from __future__ import annotations

import asyncio

from bot.clock import MINUTE
from bot.conversation import applying
from bot.conversation.draft import Draft
from bot.conversation.wording import Wording
from bot.safety import Kind, Verdict, look
from storage import reminders

ALERT = "alert"
WAIT_FOR_YES = 15 * MINUTE
WINDOW, OVERLAP = 3_500, 300  # characters
LONGEST = 200_000  # more than anybody writes; doors refuse bodies over 1 MiB


async def seen(text: str) -> Verdict | None:
    """Look at all of a text, however long, in windows that overlap: nothing of it is passed over."""
    if len(text) <= WINDOW:
        return look(text)
    starts = range(0, min(len(text), LONGEST), WINDOW - OVERLAP)
    found = await asyncio.to_thread(lambda: [look(text[start : start + WINDOW]) for start in starts])
    order = list(Kind)
    return min(filter(None, found), key=lambda verdict: order.index(verdict.kind), default=None)


def protect(draft: Draft, verdict: Verdict) -> None:
    """Answer danger in the language it was said in, whatever the conversation was about."""
    told = verdict.care == "crisis" and verdict.kind is not Kind.SELF_HARM
    draft.say(Wording(draft.strings, verdict.lang).danger(verdict, told=told))
    if told:
        applying.hand_over(draft, verdict.kind.value)
    elif verdict.kind is Kind.SELF_HARM:
        person, anchor = draft.person_id, f"{verdict.kind.value}:{draft.turn.events[0].id}"
        draft.write(lambda tx: reminders.put(tx, person, ALERT, anchor, tx.now + WAIT_FOR_YES))
