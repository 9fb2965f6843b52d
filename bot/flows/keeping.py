"""Asking whether something may be kept, where what a person wants needs keeping."""

from bot.flows.accepts import YesNo
from bot.flows.chat import Chat
from bot.flows.terms import KEEP, TERMS


async def may_keep(chat: Chat) -> bool:
    """Say what keeping means and ask, unless it was agreed to; why it is needed stands in `<flow>-keep`."""
    if chat.fact("keeps"):
        return True
    chat.say("welcome-kept")
    if not await chat.ask("keep", YesNo()):
        return False
    chat.consent(KEEP, TERMS, given=True)
    await chat.save("consent")
    return True
