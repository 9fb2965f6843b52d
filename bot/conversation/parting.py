"""Long messages in parts that a channel can show. Pure; called by `commit`, so that each part is a row of its own.

A part is sent once or not at all; were a message cut where it is sent, half of it could arrive twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.messages import Outgoing

BASIC_PLANE = "\uffff"
LABELS = 200  # code units for labels, marks and blank lines that a channel adds
_ENDS = (re.compile(r"\n\n"), re.compile(r"\n"), re.compile(r"(?<=[.!?؟。！？])\s*"), re.compile(r"\s+"))


def parts(message: Outgoing, most: int | None) -> tuple[Outgoing, ...]:
    """Cut at paragraphs, else at lines, sentences, words.

    The title stays with the first part, buttons and sources with the last.
    `most` is in UTF-16 code units, as Telegram counts; None: a channel that shows everything.
    """
    if most is None or units(message.text) + _rest(message) <= most:
        return (message,)
    texts = list(_cut(message.text, most - LABELS - units(message.title or ""))) or [""]
    if units(texts[-1]) + _rest(message) > most:
        texts.append("")
    first = Outgoing(text=texts[0], title=message.title, lang=message.lang, origin=message.origin)
    told = [first, *(first.model_copy(update={"text": text, "title": None}) for text in texts[1:-1])][: len(texts) - 1]
    return (*told, message.model_copy(update={"text": texts[-1], "title": None if told else message.title}))


def units(text: str) -> int:
    """UTF-16 code units: what is outside the basic plane counts twice."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _rest(message: Outgoing) -> int:
    named = message.sources[:1] if message.folded else message.sources
    sources = (f"{source.title}, {source.publisher} ({source.date})\n" for source in named)
    asked = message.question.text if message.question else ""
    return LABELS + sum(map(units, (message.title or "", message.card or "", asked, *sources, *message.notes)))


def _cut(text: str, most: int) -> Iterator[str]:
    while units(text) > most:
        place = _place(text, most)
        yield text[:place].rstrip()
        text = text[place:].lstrip()
    if text:
        yield text


def _place(text: str, most: int) -> int:
    """The last good end within `most` units that leaves a part worth sending, else exactly there."""
    limit = _within(text, most)
    for end in _ENDS:
        places = [found.end() for found in end.finditer(text, 0, limit)]
        if places and places[-1] > limit // 2:
            return places[-1]
    return limit


def _within(text: str, most: int) -> int:
    """How many characters of a text fit into so many units."""
    used = 0
    for place, char in enumerate(text):
        used += 1 + (char > BASIC_PLANE)
        if used > most:
            return place
    return len(text)
