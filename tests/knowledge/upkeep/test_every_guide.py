"""Every guide that is shipped: where from, how long, the same numbers in every language, and easy Japanese.

These are the rules of the README's "Add a guide"; a failure names file, line and reason. `tomoni guides check` says
most of them while a guide is being written.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from knowledge import GUIDES
from knowledge.body import sentences
from knowledge.front_matter import split
from knowledge.guidance import ORIGINAL, Guide, load
from knowledge.upkeep.plain_japanese import findings
from knowledge.upkeep.topics import load as load_topics

LIBRARY = load(GUIDES)
SHORTEST, LONGEST = 80, 250  # words of an English guide, the card not counted
LONGER = {"residency/country-measures", "residency/special-period"}  # by a sentence; shorten them at the next check


def _path(guide: Guide) -> Path:
    area, slug = guide.id.split("/")
    return GUIDES / area / ("" if guide.lang == ORIGINAL else guide.lang) / f"{slug}.md"


def _listed(lines: Iterator[str]) -> str:
    return "\n".join(lines)


def test_no_guide_is_left_out() -> None:
    assert [str(fault) for fault in LIBRARY.faults if not fault.warning] == []


def test_every_guide_has_a_source_with_its_date() -> None:
    assert not _listed(
        f"{guide.id}: {source.title or 'a source'} lacks publisher, address or date"
        for guide in LIBRARY.guides
        for source in guide.sources
        if not (source.title and source.publisher and source.url and source.date)
    )
    assert all(guide.sources for guide in LIBRARY.guides)


def test_every_first_paragraph_has_two_sentences() -> None:
    assert not _listed(
        f"{_path(guide).relative_to(GUIDES)}: {len(sentences(guide.lead))} sentences: {guide.lead}"
        for guide in LIBRARY.guides
        if len(sentences(guide.lead)) != 2
    )


def test_every_english_guide_is_a_page() -> None:
    words = {guide.id: _words(guide) for guide in LIBRARY.guides if guide.lang == ORIGINAL and guide.id not in LONGER}
    assert not _listed(f"{topic}: {n} words" for topic, n in words.items() if not SHORTEST <= n <= LONGEST)


def _words(guide: Guide) -> int:
    lines = (line for section in guide.sections for line in (section.heading, *section.lines))
    return sum(len(re.sub(r"^(-|\d+\.) ", "", line).split()) for line in (guide.lead, *lines))


def test_every_translation_says_the_numbers_of_its_original() -> None:
    assert [str(fault) for fault in LIBRARY.faults if fault.reason.startswith("numbers: ")] == []


def test_no_topic_is_unknown() -> None:
    known = load_topics(GUIDES, []).by_id
    assert sorted({guide.id for guide in LIBRARY.guides} - known.keys()) == []


def test_no_related_guide_is_missing() -> None:
    assert [str(fault) for fault in LIBRARY.faults if fault.reason.startswith("related")] == []


@pytest.mark.parametrize("guide", [g for g in LIBRARY.guides if g.lang == "ja"], ids=lambda guide: guide.id)
def test_japanese_for_internationals_is_easy(guide: Guide) -> None:
    if "internationals" not in guide.audience:
        return  # mentors read ordinary polite Japanese
    path = _path(guide)
    parts = split(path.read_text("utf-8"))
    assert not isinstance(parts, str)
    name = path.relative_to(GUIDES)
    assert not _listed(f"{name}:{found.line + parts.body_line}: {found}" for found in findings(parts.body, guide.title))


def test_every_topic_has_its_languages() -> None:
    """The last one to turn green. Strict: when it does, this run fails until the mark is taken away."""
    have: defaultdict[str, set[str]] = defaultdict(set)
    for guide in LIBRARY.guides:
        have[guide.id].add(guide.lang)
    missing = {topic.id: [lang for lang in topic.langs if lang not in have[topic.id]]
               for topic in load_topics(GUIDES, []).by_id.values()}  # fmt: skip
    assert not _listed(f"{topic}: {' '.join(langs)}" for topic, langs in missing.items() if langs)
