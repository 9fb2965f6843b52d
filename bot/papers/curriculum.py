"""What an employer reads: the English CV and the 職務経歴書. Neither names a permission, or what a person values."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.papers.life import Job, Life, Story
from bot.papers.sheet import Entry, Page, Section
from bot.papers.words import Words, form

NEWEST = 3  # jobs that the first lines name


def cv(life: Life, words: Words, _day: date) -> Page:
    says = form("cv")
    parts = {
        "profile": [*_profile(life, words, says), *_lines(_can(life, words))],
        "experience": [_job(job, words, says) for job in life.newest_first(study=False)],
        "education": [_job(job, words, says) for job in life.newest_first(study=True)],
        "strengths": _lines(_strengths(life, words, says)),
        "stories": [_achievement(story, words) for story in life.stories],
        "languages": _lines(_languages(life, words, says)),
    }
    sections = [Section(heading=says[key], entries=tuple(entries)) for key, entries in parts.items() if entries]
    title = words.own(life.named("cv")) or says["unnamed"]
    return Page(
        paper="cv",
        lang=words.lang,
        mark=words.mark,
        title=title,
        corner=(says["contact"],),
        sections=tuple(sections),
        notes=words.notes(),
    )


def shokumu(life: Life, words: Words, day: date) -> Page:
    says = form("shokumu")
    empty = [Entry(lines=(says["empty"],))]
    history = tuple(_history(job, words, says) for job in life.newest_first(study=False))
    appeal = [
        *_lines(_strengths(life, words, says)),
        *(_appeal(story, words, says) for story in life.stories),
    ]
    return Page(
        paper="shokumu",
        lang=words.lang,
        mark=words.mark,
        title=says["title"],
        corner=(
            says["date"].format(year=day.year, month=day.month, day=day.day),
            says["name"].format(name=_named(life, words, says) or says["blank"]),
        ),
        sections=(
            Section(heading=says["summary"], entries=tuple(_profile(life, words, says) or empty)),
            Section(
                heading=says["history"],
                entries=history or (Entry(),),
                columns=(says["period"], says["content"]),
            ),
            Section(heading=says["experience"], entries=tuple([*_experience(life, words, says)] or empty)),
            Section(heading=says["appeal"], entries=tuple(appeal or empty)),
        ),
        notes=words.notes(),
    )


def _named(life: Life, words: Words, says: dict[str, str]) -> str:
    """The name, and how it is read."""
    name = words.own(life.named("shokumu"))
    return says["read"].format(name=name, kana=life.kana) if life.kana and life.kana != name else name


def _profile(life: Life, words: Words, says: dict[str, str]) -> list[Entry]:
    """The first lines; nobody said them so, they are made from answers."""
    return _lines([words.written(line) for line in _about(life, words, says)])


def _about(life: Life, words: Words, says: dict[str, str]) -> Iterator[str]:
    if life.field:
        level = words.label(f"level-{life.field.level}")
        yield words.line(says["about"], field=words.label(f"field-{life.field.field}"), level=level)
    jobs = [words.own(job.what) for job in life.newest_first(study=False)[:NEWEST]]
    if jobs and "main" in says:
        yield words.line(says["main"], jobs=says["comma"].join(jobs))
    if life.targets:
        yield words.line(says["looking"], targets=says["comma"].join(map(words.occupation, life.targets)))


def _job(job: Job, words: Words, says: dict[str, str]) -> Entry:
    what, where = words.own(job.what), words.own(job.where)
    if job.kind == "volunteer":
        what = words.line(says["kind"], what=what, kind=words.label("volunteer"))
    result = words.own(job.result)
    lines = (words.own(job.did), words.line(says["result"], result=result) if result else "")
    head = words.line(says["at"], what=what, where=where) if where else what
    return Entry(side=words.years(job), head=head, lines=tuple(filter(None, lines)))


def _history(job: Job, words: Words, says: dict[str, str]) -> Entry:
    entry = _job(job.model_copy(update={"did": "", "result": None}), words, says)
    did, result = words.own(job.did), words.own(job.result)
    lines = (did and words.line(says["did"], did=did), result and words.line(says["achieved"], result=result))
    return entry.model_copy(update={"lines": tuple(filter(None, lines))})


def _strengths(life: Life, words: Words, says: dict[str, str]) -> list[str]:
    return [
        words.line(says["proof"], strength=words.label(f"strength-{one.strength}"), proof=words.own(one.proof))
        if one.proof
        else words.label(f"strength-{one.strength}")
        for one in life.strengths
    ]


def _languages(life: Life, words: Words, says: dict[str, str]) -> list[str]:
    spoken = life.terms.spoken if life.terms else {}
    return [
        says["language"].format(language=words.label(key), level=words.label(f"{key}-{level}"))
        for key, level in spoken.items()
    ]


def _achievement(story: Story, words: Words) -> Entry:
    lines = (words.own(story.action), words.own(story.result))
    return Entry(head=words.own(story.title), lines=tuple(filter(None, lines)))


def _experience(life: Life, words: Words, says: dict[str, str]) -> Iterator[Entry]:
    studied = [_job(job.model_copy(update={"result": None}), words, says).head for job in life.newest_first(study=True)]
    parts = {
        "can": _can(life, words),
        "studied": studied,
        "languages": _languages(life, words, says),
    }
    for key, lines in parts.items():
        if lines:
            yield Entry(side=says[key], lines=tuple(lines))


def _appeal(story: Story, words: Words, says: dict[str, str]) -> Entry:
    told = {key: words.own(getattr(story, key)) for key in ("situation", "task", "action", "result")}
    lines = tuple(words.line(says[key], text=text) for key, text in told.items() if text)
    return Entry(head=words.own(story.title), lines=lines)


def _can(life: Life, words: Words) -> list[str]:
    return [words.own(life.overlap.can)] if life.overlap and life.overlap.can else []


def _lines(lines: list[str]) -> list[Entry]:
    return [Entry(lines=tuple(lines))] if lines else []
