"""What a question of a rehearsal takes as its answer. Used by `asking`."""

from __future__ import annotations

import re

from bot.flows.accepts import Miss, Said, Text, Words
from bot.flows.effects import Option, Say, Value
from bot.strings.text import normalise

MOST = 2_000
NEXT, ENOUGH = Option("next", key="rehearsal-more-next"), Option("enough", key="rehearsal-more-enough")
ASK = Option("ask", key="rehearsal-more-ask")
_MARKS = ("?", "？", "؟")
_SHORT, _SHORTEST = 120, 60  # letters; whoever asks us something is brief
_SENTENCE = re.compile(r"[.,;。、،]")


class Answer(Text):
    """Words as for an interviewer, or one of some buttons.

    It is not `open`: many a good answer begins like a question ("When our server failed, ..."), and must not be
    taken for one. Only what is short and reads as a question is left to the guides; nothing is where the answer
    itself consists of questions (`asks`).
    """

    open = False

    def __init__(self, *options: Option, asks: bool = False) -> None:
        super().__init__(MOST)
        self._options = options
        self._asks = asks

    def choices(self) -> tuple[Option, ...]:
        return self._options

    def parse(self, said: Said, words: Words) -> Value | Miss:
        plain = normalise(said.text)
        for option in self._options:
            if option.value == said.press or plain in _names(option, words):
                return option.value
        if plain in _names(NEXT, words):
            return Miss(Say("rehearsal-hint-skip"), near=True)
        if not self._asks and _asks_us(said.text, plain, words):
            return Miss(Say("rehearsal-hint-question"))
        return super().parse(said, words)


def _names(option: Option, words: Words) -> frozenset[str]:
    return words.labels(option.key) | words.labels(f"words-{option.key}")


def _asks_us(text: str, plain: str, words: Words) -> bool:
    if len(text) <= _SHORT and text.rstrip().endswith(_MARKS):
        return True
    begins = any(plain.startswith(f"{word} ") for word in words.labels("words-question-start"))
    return begins and len(text) <= _SHORTEST and not _SENTENCE.search(text)
