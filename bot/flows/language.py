"""Change the language of the conversation."""

from bot.flows.accepts import Languages
from bot.flows.chat import Chat


async def language(chat: Chat) -> None:
    """One question; everything after it, buttons and answers included, is in the new language."""
    chat.language(await chat.ask("which", Languages(chat.fact("languages"))))
    await chat.save("language")
    chat.say("language-set")
