"""What a person is told: a guide as an answer, with its source and its age.

`Knowledge` calls `compose`; the bot renders an `Answer` for its channel, the terminal prints `plain_text`.
Every word comes from the guide itself; nothing is invented and nothing is left out.
"""

from dataclasses import dataclass, replace
from datetime import date

from knowledge.body import Section
from knowledge.chunks import section_of
from knowledge.front_matter import Source
from knowledge.guidance import ORIGINAL, Care, Guide, Library


@dataclass(frozen=True, slots=True)
class Answer:
    """One guide for one reader.

    `lang` is the language of the text, which is the original's where the reader's language has no such guide.
    `behind`: the original is newer than this translation. `stale`: the date of its next check has passed.
    `related` are ids of other guides, `langs` the languages in which this one can be read.
    `score` and `why` come from the search (1 and "" when the guide was asked for by name); `near` is the place of
    the section that `why` names, if it names one.
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
    related: tuple[str, ...] = ()
    langs: frozenset[str] = frozenset()
    near: int | None = None
    score: float = 1.0
    why: str = ""

    @property
    def text(self) -> str:
        """The body without title, sources and card."""
        return "\n\n".join([self.lead, *(section.text for section in self.sections)])

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
    if guide is None:
        return None
    answer = _answer(guide, today)
    near = _near(library, guide, why)
    return replace(answer, langs=library.languages_of(topic), near=near, score=score, why=why)


def _near(library: Library, guide: Guide, why: str) -> int | None:
    """A passage of the guide in another language names the section at the same place, if both are cut alike."""
    topic, _, rest = why.partition(":")
    found = library.find(topic, rest.partition(":")[0])
    if found is None or found.id != guide.id or len(found.sections) != len(guide.sections):
        return None
    return section_of(found, why)


def _answer(guide: Guide, today: date) -> Answer:
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
        related=guide.related,
    )
