"""May a coordinator be told? Asked each time that it is of use; no words go along unless the person says so."""

from __future__ import annotations

from bot.flows.accepts import Choice
from bot.flows.chat import Chat
from bot.flows.terms import HAND_OVER, TERMS


async def offer_to_tell(chat: Chat, reason: str, *, words: str | None = None) -> bool:
    """Hand over for `reason` if the person wants it; True where they would rather write to a coordinator now.

    `words` are what they wrote just before, and their own to give.
    """
    options = ("tell", "words", "human", "no") if words else ("tell", "human", "no")
    what = await chat.ask("coordinator", Choice(*options, prefix="tell-coordinator"), about=reason)
    if what == "no":
        chat.say("tell-not-told")
    elif what == "human":
        chat.open("human")
    else:
        chat.consent(HAND_OVER, TERMS, given=True)
        chat.hand_over(reason, words=words if what == "words" else None)
        chat.say("tell-told")
    return what == "human"
