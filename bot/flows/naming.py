"""Asks for a person's name in the letters that a paper needs, where it is kept in others; kept as its own fact.

What is skipped is kept as "", so that it is not asked again; it can be given where a paper is changed.
"""

from __future__ import annotations

import re
import unicodedata

from bot.flows.accepts import Miss, Said, Text, Words
from bot.flows.chat import Chat
from bot.flows.effects import Say, Value
from bot.programme.names import LETTERS
from bot.programme.profile import NAME, NAME_KANA, NAME_LATIN

LONGEST = 60
_SPELT = {
    NAME_LATIN: re.compile(rf"({LETTERS[NAME_LATIN].pattern}|[ .,'’-])+"),
    NAME_KANA: re.compile(r"[\u30a1-\u30fc =]+"),
}
_KATAKANA = {hiragana: hiragana + 0x60 for hiragana in range(0x3041, 0x3097)}


class Spelt(Text):
    """A name in Latin letters, or in katakana; hiragana and letters of another width become these."""

    open = False

    def __init__(self, fact: str) -> None:
        super().__init__(LONGEST)
        self._fact = fact

    def parse(self, said: Said, words: Words) -> Value | Miss:
        text = unicodedata.normalize("NFKC", said.text if said.press is None else said.press)
        name = super().parse(Said(text.translate(_KATAKANA), None, said.lang), words)
        if isinstance(name, Miss) or self.admits(name):
            return name
        return Miss(Say(f"papers-{self._fact}-hint"), near=True)

    def admits(self, value: Value) -> bool:
        """With these letters only, and with one of them at least."""
        spelt, letter = _SPELT[self._fact], LETTERS[self._fact]
        return super().admits(value) and bool(spelt.fullmatch(str(value)) and letter.search(str(value)))


async def ask_name(chat: Chat, fact: str) -> str:
    """Ask for it and keep it; what is skipped stays as it was."""
    name = await chat.ask(fact, Spelt(fact), key=f"papers-{fact}", skippable=True, name=str(chat.fact(NAME)))
    kept = name or str(chat.fact(fact) or "")
    chat.remember(fact, kept)
    return kept
