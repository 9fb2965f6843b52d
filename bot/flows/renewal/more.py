"""They asked for more papers: by when, a reminder before it, and a human if wanted."""

from __future__ import annotations

from dataclasses import replace

from bot.flows.accepts import Choice, Date
from bot.flows.chat import Chat
from bot.flows.effects import Say
from bot.flows.renewal.outcome import BASIS, keep, tell_human
from bot.flows.renewal.residence import hour_of, known_or_begin


async def renewal_more(chat: Chat) -> None:
    """Guide residency/status-words: such a letter is no refusal, but its date counts."""
    known = known_or_begin(chat)
    if known is None:
        return
    chat.say("renewal-more-hello")
    before = [Say("renewal-more-before", {"by": known.papers})] if known.papers else []
    key = "renewal-more-by-again" if before else "renewal-more-by"
    by = await chat.ask("by", Date(), key=key, skippable=True, above=before)
    if by:
        today = chat.today("told")
        wanted = replace(known, papers=by)
        keep(chat, wanted, hour_of(chat), today)
        on = wanted.papers_reminder(today)
        chat.say("renewal-more-noted", BASIS, by=by, on=on, past=by < today)
        await chat.save("papers")
    what = await chat.ask("human", Choice("yes", "no", *(("day",) if by else ()), prefix="renewal-more-human"))
    if what == "yes":
        tell_human(chat, "more-papers")
    elif what == "day":
        chat.open("renewal_more")  # nobody goes back behind what is kept
    else:
        chat.say("renewal-more-done")
