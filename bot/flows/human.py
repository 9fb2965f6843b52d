"""Reach a coordinator: the words are passed on as they are, and the answer comes back in this chat."""

from bot.flows.accepts import Text, YesNo
from bot.flows.chat import Chat
from bot.flows.choosing import shortened
from bot.flows.terms import HAND_OVER, TERMS

LONGEST_REQUEST = 2_000
LONGEST_SHOWN = 200  # of it in the last question, so that whoever comes back to it knows what would be sent


async def human(chat: Chat) -> None:
    """Says who reads it and when before it asks; nothing is passed on without the last "yes"."""
    chat.say("human-who")
    about = await chat.ask("about", Text(LONGEST_REQUEST), skippable=True)
    if not await chat.ask("send", YesNo(), about=shortened(about or "", LONGEST_SHOWN)):
        chat.say("human-not-sent")
        return
    chat.consent(HAND_OVER, TERMS, given=True)
    chat.hand_over("asked", words=about)
    chat.say("human-sent")
