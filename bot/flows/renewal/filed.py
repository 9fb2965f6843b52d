"""I filed it: when, how, with what proof; then the clock of waiting begins."""

from __future__ import annotations

from bot.flows.chat import Chat
from bot.flows.renewal.outcome import conclude
from bot.flows.renewal.questions import ask_filing
from bot.flows.renewal.residence import Residence, hour_of


async def renewal_filed(chat: Chat) -> None:
    """Opened from my dates, and by the button under a reminder; a length that was never told promises no extra time."""
    known = Residence.known(chat)
    if known is None or known.provisional:
        if known is None:
            chat.say("renewal-no-dates")
        chat.open("renewal")
        return
    filed = await ask_filing(chat.sub("when", words="renewal"), known)
    if filed is None:
        chat.say("renewal-not-filed")
        return
    conclude(chat, filed, hour_of(chat), keeps=True)
