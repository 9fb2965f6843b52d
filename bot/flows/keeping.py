"""Asking whether something may be kept, where what a person wants needs keeping."""

from bot.flows.accepts import Accepts, YesNo
from bot.flows.chat import Chat
from bot.flows.terms import KEEP, TERMS

YES_OR_NO = YesNo()


async def may_keep(chat: Chat, accepts: Accepts[bool] = YES_OR_NO, *, key: str | None = None) -> bool:
    """Say what keeping means and ask, unless it was agreed to; why it is needed stands in `<flow>-keep`, or `key`."""
    if chat.fact("keeps") or chat.fact("older"):  # of more than was agreed to, `newer_terms` has asked
        return bool(chat.fact("keeps"))
    chat.say("welcome-kept")
    keeps = await chat.ask("keep", accepts, key=key)
    if keeps:
        chat.consent(KEEP, TERMS, given=True)
    await chat.save("consent")
    return keeps
