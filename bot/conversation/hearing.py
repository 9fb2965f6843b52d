"""What a person's event says, before anybody decides what it means. Pure; called by `turn`.

Channels bring anything: empty texts, novels, control characters, text-direction overrides, pictures
made of emoji. What cannot be read gets a `Trouble`, whose string says what to do.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot.messages import Incoming, Press, Voice
from bot.strings import Strings, clean, normalise

MOST = 4_000  # characters that one question may have; more is a document, not a question
_MARKS = ("?", "？", "؟")


class Trouble(StrEnum):
    """Why a text cannot be read; the value names the string that says so."""

    EMPTY = "trouble-empty"
    TOO_LONG = "trouble-too-long"
    NO_WORDS = "trouble-no-words"


@dataclass(frozen=True, slots=True)
class Heard:
    """One utterance: its cleaned text or its press, and what is wrong with it if anything is.

    `text` is at most `MOST` characters; `whole` is all of it, for the safety look. `remark` is the string that
    says what else came and is not read.
    """

    text: str
    whole: str
    press: Press | None = None
    trouble: Trouble | None = None
    remark: str | None = None
    voice: Voice | None = None


def hear(incoming: Incoming) -> Heard:
    """Read one event."""
    whole = clean(incoming.text)
    if incoming.press:
        return Heard(whole[:MOST], "", incoming.press)
    if incoming.unread:
        remark = f"unread-{incoming.unread}"
        trouble, voice = (_trouble(whole), None) if whole else (None, incoming.voice)
        return Heard(whole[:MOST], whole, trouble=trouble, remark=remark, voice=voice)
    return words(whole)


def words(text: str) -> Heard:
    """A plain text."""
    whole = clean(text)
    return Heard(whole[:MOST], whole, trouble=_trouble(whole))


def together(parts: Iterable[Heard]) -> Heard:
    """Several plain texts sent in a row, as one."""
    return words("\n".join(part.text for part in parts))


def _trouble(text: str) -> Trouble | None:
    if len(text) > MOST:
        return Trouble.TOO_LONG
    if not text:
        return Trouble.EMPTY
    if not any(unicodedata.category(ch)[0] in "LN" for ch in text):
        return Trouble.NO_WORDS
    return None


def is_question(text: str, strings: Strings) -> bool:
    """Whether a text that could be an answer reads as a question: by its mark, its first or its last words."""
    if text.rstrip(" 。.!！").endswith(_MARKS):
        return True
    plain = normalise(text)
    return any(plain.startswith(f"{word} ") for word in strings.labels("words-question-start")) or any(
        plain.endswith(word) for word in strings.labels("words-question-end")
    )
