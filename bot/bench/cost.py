"""What a talk costs a person: what was read, typed and pressed, and the minutes that this may take.

The minutes are an estimate by the rates below. Thinking is not counted, nor is looking something up.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.messages import Outgoing

WORDS_A_MINUTE = 150  # read on a phone, in a language that one has learned
LETTERS_A_MINUTE = {"ja": 300}  # where there are no blanks between words; kana and kanji
TYPED_A_MINUTE = 100  # letters, with a thumb
PRESS = 3.0  # seconds to find a button and press it
_KANA_READING = re.compile(r"[(（][ぁ-ん]+[)）]")  # how the word before it is read: not one more word


@dataclass(frozen=True, slots=True)
class Cost:
    """`read` counts words, or letters in a language of `LETTERS_A_MINUTE`; `typed` counts letters."""

    sent: int = 0
    pressed: int = 0
    typed: int = 0
    received: int = 0
    read: int = 0

    def __add__(self, other: Cost) -> Cost:
        return Cost(
            self.sent + other.sent,
            self.pressed + other.pressed,
            self.typed + other.typed,
            self.received + other.received,
            self.read + other.read,
        )

    def minutes(self, lang: str) -> float:
        reading = self.read / LETTERS_A_MINUTE.get(lang, WORDS_A_MINUTE)
        return reading + self.typed / TYPED_A_MINUTE + self.pressed * PRESS / 60


def reading(messages: Sequence[Outgoing], lang: str) -> Cost:
    """Every word of them, the buttons each time that they are shown."""
    words = [word for message in messages for part in _parts(message) for word in part.split()]
    letters = _KANA_READING.sub("", "".join(words))
    return Cost(received=len(messages), read=len(letters) if lang in LETTERS_A_MINUTE else len(words))


def _parts(message: Outgoing) -> list[str]:
    question = [message.question.text] if message.question else []
    labels = [button.label for button in message.buttons]
    return [message.title or "", message.text, message.card or "", *message.notes, *question, *labels]
