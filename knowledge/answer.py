"""What a person is told: a guide as an answer, with its source and its age.

`Knowledge` calls `compose`; the bot renders an `Answer` for its channel, the terminal prints `plain_text`.
Every word comes from the guide itself; nothing is invented and nothing is left out.
"""

from dataclasses import dataclass
from datetime import date

from knowledge.body import Section
from knowledge.front_matter import Source
from knowledge.guidance import ORIGINAL, Care, Guide, Library


@dataclass(frozen=True, slots=True)
class Answer:
    """One guide for one reader.

    `lang` is the language of the text, which is the original's where the reader's language has no such guide.
    `behind`: the original is newer than this translation. `stale`: the date of its next check has passed.
    `score` and `why` come from the search (1 and "" when the guide was asked for by name).
    """

    topic: str
    lang: str
    title: str
    lead: str
    sections: tuple[Section, ...]
    card: str
    sources: tuple[Source, ...]
    checked: date
    review_by: date
    care: Care
    vetted: bool
    reviewed: bool
    behind: bool
    stale: bool
    original_lang: str
    score: float = 1.0
    why: str = ""

    @property
    def text(self) -> str:
        """The body without title, sources and card."""
        parts = [self.lead]
        parts.extend("\n".join(filter(None, (section.heading, *section.lines))) for section in self.sections)
        return "\n\n".join(parts)

    def plain_text(self) -> str:
        """All of it, for a terminal or a chat without layout."""
        sources = [f"{s.title} — {s.publisher} ({s.date}) {s.url}" for s in self.sources]
        parts = [self.title, self.text, self.card, "\n".join(sources)]
        return "\n\n".join(part for part in parts if part)


def compose(
    library: Library, topic: str, lang: str, today: date, *, score: float = 1.0, why: str = ""
) -> Answer | None:
    """The answer of a topic in a language, else in English; None where there is no such guide."""
    guide = library.find(topic, lang) or library.find(topic, ORIGINAL)
    return _answer(guide, today, score, why) if guide else None


def _answer(guide: Guide, today: date, score: float, why: str) -> Answer:
    return Answer(
        topic=guide.id,
        lang=guide.lang,
        title=guide.title,
        lead=guide.lead,
        sections=guide.sections,
        card=guide.card,
        sources=guide.sources,
        checked=guide.checked,
        review_by=guide.review_by,
        care=guide.care,
        vetted=guide.vetted,
        reviewed=guide.reviewed,
        behind=guide.behind,
        stale=today > guide.review_by,
        original_lang=ORIGINAL,
        score=score,
        why=why,
    )
