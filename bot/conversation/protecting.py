"""What follows from a safety verdict: the fixed text, and who is told. Called by `turn`.

An alert never carries the person's words. In self-harm the person is asked first; if no answer comes,
`waking` tells a coordinator all the same. Of what we refuse nobody is told anything: the way to a human is the
command that is always there. Where danger is only likely the ordinary answer goes out, and a line of help after it.
"""

from __future__ import annotations

import asyncio

from bot.clock import MINUTE
from bot.conversation import applying
from bot.conversation.draft import Draft
from bot.conversation.wording import HUMAN, Wording
from bot.safety import Kind, Verdict, look
from knowledge import Answer
from storage import reminders

ALERT = "alert"
MENTIONED = "mentioned"  # in the state: the civil date on which help was last mentioned under an answer
WAIT_FOR_YES = 15 * MINUTE
WINDOW, OVERLAP = 3_500, 300  # characters
LONGEST = 200_000  # more than anybody writes; doors refuse bodies over 1 MiB


async def seen(text: str, *, answering: bool = False) -> Verdict | None:
    """Look at all of a text, however long, in windows that overlap: nothing of it is passed over."""
    if len(text) <= WINDOW:
        return look(text, answering=answering)
    starts = range(0, min(len(text), LONGEST), WINDOW - OVERLAP)
    found = await asyncio.to_thread(
        lambda: [look(text[start : start + WINDOW], answering=answering) for start in starts]
    )
    order = list(Kind)
    return min(filter(None, found), key=lambda verdict: (verdict.doubt, order.index(verdict.kind)), default=None)


def mention(draft: Draft, doubtful: Verdict, answer: Answer | None) -> None:
    """Say last, once a day, where help is: for what reads like danger and may be none. Nobody is told.

    Not under a guide that says so itself.
    """
    today = draft.today.isoformat()
    if (answer and answer.care == "crisis") or draft.state.get(MENTIONED) == today:
        return
    draft.state[MENTIONED] = today
    draft.asides.append(Wording(draft.strings, doubtful.lang).line("safety-mention", do=(HUMAN,)))


def protect(draft: Draft, verdict: Verdict) -> None:
    """Answer danger in the language it was said in, whatever the conversation was about."""
    if verdict.care == "refuse":
        draft.say(Wording(draft.strings, verdict.lang).line(f"safety-{verdict.kind.replace('_', '-')}", do=(HUMAN,)))
        return
    told = verdict.care == "crisis" and verdict.kind is not Kind.SELF_HARM
    draft.say(Wording(draft.strings, verdict.lang).danger(verdict, told=told))
    if told:
        applying.hand_over(draft, verdict.kind.value)
    elif verdict.kind is Kind.SELF_HARM:
        person, anchor = draft.person_id, f"{verdict.kind.value}:{draft.turn.events[0].id}"
        draft.write(lambda tx: reminders.put(tx, person, ALERT, anchor, tx.now + WAIT_FOR_YES))
