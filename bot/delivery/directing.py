"""Messages in languages that run from the right, for chats that go by the first letter of a line. Called by `sender`.

The web page knows the direction of a message and needs no marks.
"""

from __future__ import annotations

from bot.messages import Outgoing
from bot.strings import led


def directed(message: Outgoing) -> Outgoing:
    """The message with its lines marked; buttons stay as they are, since their length is limited."""
    lang, question = message.lang, message.question
    return message.model_copy(
        update={
            "title": led(message.title, lang) if message.title else None,
            "text": led(message.text, lang),
            "notes": tuple(led(note, lang) for note in message.notes),
            "question": question.model_copy(update={"text": led(question.text, lang)}) if question else None,
        }
    )
