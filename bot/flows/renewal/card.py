"""I got the new card: its dates begin the next cycle."""

from __future__ import annotations

from bot.flows.chat import Chat
from bot.flows.renewal.outcome import conclude
from bot.flows.renewal.questions import ask_last_day, ask_length, ask_work, settle
from bot.flows.renewal.residence import Residence, hour_of, known_or_begin


async def renewal_card(chat: Chat) -> None:
    """Opened from my dates, and by the button under a message while a decision is awaited."""
    known = known_or_begin(chat)
    if known is None:
        return
    chat.say("renewal-card-hello")
    card = chat.sub("card", words="renewal")
    last_day = await ask_last_day(card, before=known.last_day)
    if last_day is None:
        return
    new = Residence(last_day, kind=known.kind, both=known.both)
    new = await ask_work(card, await ask_length(card, new))
    new, hour = await settle(card, new, hour_of(chat))
    conclude(chat, new, hour, keeps=True)
