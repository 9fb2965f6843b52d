"""Before a flow that keeps more than a person has agreed to: what is new, and whether it may be kept as well."""

from bot.flows.accepts import YesNo
from bot.flows.chat import Chat
from bot.flows.effects import Say
from bot.flows.terms import KEEP, NEWER, QUESTIONS, TERMS


async def newer_terms(chat: Chat) -> None:
    """Asked once for each version; after a "no" all that was agreed to stays, and the flow that was wanted begins."""
    questions = (Say("newer-terms-questions"),) if chat.fact("older") == QUESTIONS - 1 else ()
    if await chat.ask("keep", YesNo(), above=[Say("newer-terms-new", lines=questions)]):
        chat.consent(KEEP, TERMS, given=True)
        chat.say("newer-terms-yes")
    else:
        chat.consent(NEWER, TERMS, given=False)
        chat.say("newer-terms-no")
    chat.open(str(chat.fact("wanted") or "menu"))
