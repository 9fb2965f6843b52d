"""A guide cut into passages, the units that are embedded and searched.

`index` and `search` call this; it is pure. A passage's id ends with the hash of its text, so an edit makes
a new passage and the old one goes: what is in the index and what should be there are compared by id alone.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from knowledge.guidance import Guide

Kind = Literal["ask", "title", "lead", "section", "off_topic"]

NO_TOPIC = ""


@dataclass(frozen=True, slots=True)
class Passage:
    id: str
    topic: str
    lang: str
    kind: Kind
    text: str


def passages(guide: Guide) -> tuple[Passage, ...]:
    """Each passage of a guide once, in reading order, asks last."""
    cut = {
        passage.id: passage
        for passage in (_passage(guide.id, guide.lang, kind, text) for kind, text in _texts(guide) if text.strip())
    }
    return tuple(cut.values())


def off_topic(lang: str, texts: Iterable[str]) -> tuple[Passage, ...]:
    """Questions that no guide answers, as passages without a topic."""
    return tuple(_passage(NO_TOPIC, lang, "off_topic", text) for text in texts)


def _texts(guide: Guide) -> Iterator[tuple[Kind, str]]:
    yield "title", guide.title
    yield "lead", guide.lead
    for section in guide.sections:
        yield "section", "\n".join((f"{guide.title}: {section.heading}", *section.lines))
    for ask in guide.asks:
        yield "ask", ask


def _passage(topic: str, lang: str, kind: Kind, text: str) -> Passage:
    digest = hashlib.sha256(text.encode()).hexdigest()[:16]
    return Passage(f"{topic}:{lang}:{kind}:{digest}", topic, lang, kind, text)
