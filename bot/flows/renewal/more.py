"""They asked for more papers: by when, a reminder before it, and a human if wanted."""

from __future__ import annotations

from dataclasses import replace

from bot.flows.accepts import Date, YesNo
from bot.flows.chat import Chat
from bot.flows.renewal.outcome import BASIS, keep, tell_human
from bot.flows.renewal.residence import hour_of, known_or_begin


async def renewal_more(chat: Chat) -> None:
    """Guide residency/status-words: such a letter is no refusal, but its date counts."""
    known = known_or_begin(chat)
    if known is None:
        return
    chat.say("renewal-more-hello")
    by = await chat.ask("by", Date(), skippable=True)
    if by:
        today = chat.today("told")
        wanted = replace(known, papers=by)
        keep(chat, wanted, hour_of(chat), today)
        on = wanted.papers_reminder(today)
        chat.say("renewal-more-noted", BASIS, by=by, on=on, past=by < today)
        await chat.save("papers")
    if await chat.ask("human", YesNo()):
        tell_human(chat, "more-papers")
    else:
        chat.say("renewal-more-done")
