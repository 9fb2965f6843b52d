"""One page for the person, in the person's language, and the picture of the years."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.papers.axis import places
from bot.papers.life import Job, Life, Overlap, Story, Strength, Terms
from bot.papers.sheet import Chart, Curve, Entry, Page, Point, Section, Tick
from bot.papers.words import Words
from bot.programme.occupations import Occupation

JOBS, STUDIES, MOST = 4, 2, 5  # of each kind: it is one page
LONG, SHORT = 100, 80  # letters of one answer, and of one that is a title
LEAST = 1 / 8  # of the axis, between two years: what happened in each stands there in a few words


def summary(life: Life, words: Words, day: date) -> Page:
    sections = [Section(heading=words.label(key), entries=tuple(entries)) for key, entries in _parts(life, words)]
    return Page(
        paper="summary",
        lang=words.lang,
        mark=words.mark,
        title=words.label("summary"),
        corner=_corner(life, words, day),
        sections=tuple(section for section in sections if section.entries),
        chart=_chart(life, words) if len(life.years) > 1 else None,
        notes=words.notes(),
    )


def years(life: Life, words: Words, day: date) -> Page:
    return Page(
        paper="years",
        lang=words.lang,
        mark=words.mark,
        title=words.label("years"),
        corner=_corner(life, words, day),
        chart=_chart(life, words),
    )


def _corner(life: Life, words: Words, day: date) -> tuple[str, ...]:
    name = words.own(life.name, SHORT)
    return tuple(filter(None, (name, words.strings.render(words.lang, "paper-on", day=day))))


def _parts(life: Life, words: Words) -> Iterator[tuple[str, Iterator[Entry]]]:
    jobs = [*life.newest_first(study=False)[:JOBS], *life.newest_first(study=True)[:STUDIES]]
    yield "work", (_job(job, words) for job in jobs)
    yield "strengths", (_strength(one, words) for one in life.strengths[:MOST])
    yield "stories", (_story(story, words) for story in life.stories[:MOST])
    yield "values", _values(life, words)
    yield "overlap", _overlap(life.overlap, words)
    yield "targets", _targets(life, words)
    yield "terms", _terms(life, words)


def _job(job: Job, words: Words) -> Entry:
    where = (words.own(job.what, SHORT), words.own(job.where, SHORT))
    lines = (words.own(job.did, LONG), words.own(job.result, LONG))
    return Entry(
        side=words.years(job),
        head=words.line("{head}", head=words.join([*filter(None, where)])),
        lines=tuple(filter(None, lines)),
    )


def _strength(one: Strength, words: Words) -> Entry:
    proof = words.own(one.proof, LONG)
    return Entry(side=words.label(f"strength-{one.strength}"), lines=(proof,) if proof else ())


def _story(story: Story, words: Words) -> Entry:
    result = words.own(story.result, LONG)
    return Entry(head=words.own(story.title, SHORT), lines=(result,) if result else ())


def _values(life: Life, words: Words) -> Iterator[Entry]:
    if life.values:
        yield Entry(lines=(words.join([words.label(f"value-{value}") for value in life.values[:MOST]]),))


def _overlap(overlap: Overlap | None, words: Words) -> Iterator[Entry]:
    texts = {"will": overlap.will, "can": overlap.can, "must": overlap.must} if overlap else {}
    for key, text in texts.items():
        if text:
            yield Entry(side=words.label(key), lines=(words.own(text, LONG),))


def _targets(life: Life, words: Words) -> Iterator[Entry]:
    if life.targets:
        yield Entry(lines=(words.join([_target(target, words) for target in life.targets[:MOST]]),))


def _target(target: Occupation, words: Words) -> str:
    """With the Japanese name: under it one finds adverts."""
    name = words.occupation(target)
    return name if name == target.japanese_name else f"{name} ({target.japanese_name})"


def _terms(life: Life, words: Words) -> Iterator[Entry]:
    if field := life.field:
        known = [words.label(f"field-{field.field}"), words.label(f"level-{field.level}")]
        yield Entry(side=words.label("field"), lines=(words.join(known),))
    if life.terms:
        yield from _wishes(life.terms, words)


def _wishes(terms: Terms, words: Words) -> Iterator[Entry]:
    for key in ("japanese", "english", "hours", "permission"):
        if said := getattr(terms, key):
            yield Entry(side=words.label(key), lines=(words.label(f"{key}-{said}"),))
    if terms.place:
        yield Entry(side=words.label("place"), lines=(words.own(terms.place, LONG),))


def _chart(life: Life, words: Words) -> Chart:
    known = sorted(life.years, key=lambda year: year.year)
    at = places([one.year for one in known], LEAST)
    line = (
        Point(at=place, height=one.height, what=words.own(one.what, SHORT))
        for place, one in zip(at, known, strict=True)
    )
    return Chart(
        heading=words.label("years"),
        ticks=tuple(Tick(at=place, label=str(one.year)) for place, one in zip(at, known, strict=True)),
        curves=(Curve(runs=(tuple(line),)),),
    )
