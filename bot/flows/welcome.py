"""The first conversation: language, what is kept and why, consent, and a name if there is to be one."""

from bot.flows.accepts import Languages, Text, YesNo
from bot.flows.chat import Chat
from bot.flows.terms import KEEP, TERMS

LONGEST_NAME = 60


async def welcome(chat: Chat) -> None:
    """Begins after a person's first message has been answered; "no" is as good an answer as "yes"."""
    chat.say("welcome-hello")
    chat.language(await chat.ask("language", Languages(chat.fact("languages"))))
    await chat.save("language")
    chat.say("welcome-kept")
    keep = await chat.ask("keep", YesNo())
    chat.consent(KEEP, TERMS, given=keep)
    await chat.save("consent")
    if not keep:
        chat.say("welcome-without")
        return
    name = await chat.ask("name", Text(LONGEST_NAME), skippable=True)
    if name:
        chat.remember("name", name)
    chat.say("welcome-done", name=name or "")
