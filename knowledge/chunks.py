"""A guide cut into passages, the units that are embedded and searched.

`index` and `search` call this; it is pure. A passage's id ends with the hash of its text, so an edit makes
a new passage and the old one goes: what is in the index and what should be there are compared by id alone.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from knowledge.body import Section
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


def section_of(guide: Guide, passage: str) -> int | None:
    """Which section of the guide a passage id names, if it names one."""
    ids = [_passage(guide.id, guide.lang, "section", _section(guide, section)).id for section in guide.sections]
    return ids.index(passage) if passage in ids else None


def asks(lang: str, texts: Iterable[tuple[str, str]]) -> tuple[Passage, ...]:
    """Topics and how people ask for them in a language that has no such guide."""
    return tuple(_passage(topic, lang, "ask", text) for topic, text in texts)


def off_topic(lang: str, texts: Iterable[str]) -> tuple[Passage, ...]:
    """Questions that no guide answers, as passages without a topic."""
    return tuple(_passage(NO_TOPIC, lang, "off_topic", text) for text in texts)


def _texts(guide: Guide) -> Iterator[tuple[Kind, str]]:
    yield "title", guide.title
    yield "lead", guide.lead
    for section in guide.sections:
        yield "section", _section(guide, section)
    for ask in guide.asks:
        yield "ask", ask


def _section(guide: Guide, section: Section) -> str:
    return "\n".join((f"{guide.title}: {section.heading}", *section.lines))


def _passage(topic: str, lang: str, kind: Kind, text: str) -> Passage:
    digest = hashlib.sha256(text.encode()).hexdigest()[:16]
    return Passage(f"{topic}:{lang}:{kind}:{digest}", topic, lang, kind, text)
