"""Voice notes: written down by a language model where one listens and the person has agreed, then taken as if typed.

Called by `turn`. The note itself is never kept by us: the channel has it, and gives it out by its id.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.clock import HOUR
from bot.conversation.draft import Draft
from bot.conversation.hearing import Heard, words
from bot.conversation.terms import Terms
from bot.conversation.wording import prompt_id
from bot.messages import Voice
from storage import jobs

KIND = "transcribe"
LONGEST = 5  # minutes
BIGGEST = 20_000_000  # bytes; what Telegram gives out
MOST = 30  # notes of one person in an hour: each is paid for
NOTES = "notes"  # in the state: when the latest ones came, in ms


def listen(draft: Draft, voice: Voice, terms: Terms) -> None:
    """Have it written down, or say what stands in the way."""
    if voice.seconds > LONGEST * 60 or voice.size > BIGGEST:
        draft.line("voice-too-long", minutes=LONGEST)
    elif not terms.agreed(draft.turn.consents):
        draft.line("voice-ask", provider=terms.provider, do=("ai",))
    elif not _counted(draft):
        draft.line("voice-many")
    else:
        draft.line("voice-listening")
        wake = {"wake": "heard", "prompt": _prompt(draft)}
        request = {"channel": draft.channel, **voice.model_dump()}
        draft.write(lambda tx: jobs.put(tx, draft.person_id, draft.contact_id, KIND, request, wake))


def is_spoken(body: Mapping[str, Any]) -> bool:
    """Whether this wake brings what somebody has said."""
    return body.get("wake") == "heard"


def heard(draft: Draft, body: Mapping[str, Any]) -> Heard:
    """What was said, shown to the person as it was understood; nothing of it answers a question put meanwhile."""
    match body.get("value"):
        case {"text": str(text)} if text.strip():
            draft.line("voice-heard", text=text)
            said = words(text)
            moved = body.get("prompt") != _prompt(draft)
            return Heard("", said.whole, remark="voice-moved") if moved else said
        case {"text": _}:
            return Heard("", "", remark="voice-nothing")
        case _:
            return Heard("", "", remark="voice-failed")


def _prompt(draft: Draft) -> str | None:
    """The question that waits, if one does."""
    run = draft.floor_run
    return prompt_id(run.id, run.waiting_on or "") if run else None


def _counted(draft: Draft) -> bool:
    """Count one more of this hour; False where that is too many."""
    lately = [at for at in draft.state.get(NOTES, []) if at > draft.turn.now - HOUR]
    draft.state[NOTES] = [*lately, draft.turn.now][-MOST:]
    return len(lately) < MOST
