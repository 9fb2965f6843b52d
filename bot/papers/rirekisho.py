"""The 履歴書 in the ministry's layout of 2021. What we never ask a person stands empty, to be filled in by hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.papers.life import Job, Life, year_month
from bot.papers.sheet import Form, Row
from bot.papers.words import Words, form


def rirekisho(life: Life, words: Words, _day: date) -> Form:
    """The date stays empty, too: it is that of the day on which the paper is sent."""
    says = form("rirekisho")
    return Form(
        mark=words.mark,
        labels=says,
        furigana=life.kana or "",
        history=tuple(_history(life, words, says)),
        appeal=tuple(_appeal(life, words, says)),
        wishes=tuple(_wishes(life, words, says)),
        notes=words.notes(),
    )


def _history(life: Life, words: Words, says: dict[str, str]) -> Iterator[Row]:
    studied, worked = life.oldest_first(study=True), life.oldest_first(study=False)
    if not studied and not worked:
        return
    for head, jobs in (("study", studied), ("work", worked)):
        yield Row(text=says[head], kind="head")
        for job in jobs:
            yield from _rows(job, words, says)
    yield Row(text=says["end"], kind="end")


def _rows(job: Job, words: Words, says: dict[str, str]) -> Iterator[Row]:
    """When it began, and when it ended or that it lasts. That a year is one of leaving is our reading of it."""
    begin, end = _said(job, words, says)
    yield _dated(job.begun, begin, words, says)
    if job.ended:
        yield _dated(job.ended, words.written(end), words, says)
    elif job.begun and not job.study:
        yield Row(text=says["lasting"])


def _said(job: Job, words: Words, says: dict[str, str]) -> tuple[str, str]:
    what, where = words.own(job.what), words.own(job.where)
    if job.study:
        place = f"{where}　{what}" if where else what
        return words.line(says["enter"], place=place), words.line(says["leave"], place=where or what)
    if job.kind == "work" and where:
        return words.line(says["join"], place=where, what=what), words.line(says["quit"], place=where)
    doing = words.line(says["titled"], what=what, kind=words.label("volunteer")) if job.kind == "volunteer" else what
    if where:
        return words.line(says["begin"], place=where, what=doing), words.line(says["finish"], place=where)
    return words.line(says["alone"], what=doing), words.line(says["stop"], what=what)


def _dated(when: str | None, text: str, words: Words, says: dict[str, str]) -> Row:
    """Years that are not only a year and a month stay in the person's words."""
    found = year_month(when)
    if found:
        return Row(year=found[0], month=found[1], text=text)
    return Row(text=words.line(says["typed"], text=text, years=words.own(when)) if when else text)


def _appeal(life: Life, words: Words, says: dict[str, str]) -> Iterator[str]:
    plain = [words.label(f"strength-{one.strength}") for one in life.strengths if not one.proof]
    for one in life.strengths:
        if one.proof:
            yield words.line(
                says["proof"], strength=words.label(f"strength-{one.strength}"), proof=words.own(one.proof)
            )
    if plain:
        yield says["strong"].format(strengths=says["comma"].join(plain))
    for story in life.stories:
        if story.result:
            yield words.line(says["story"], title=words.own(story.title), result=words.own(story.result))
    if spoken := [*_languages(life, words, says)]:
        yield says["languages"].format(languages=says["comma"].join(spoken))


def _languages(life: Life, words: Words, says: dict[str, str]) -> Iterator[str]:
    spoken = life.terms.spoken if life.terms else {}
    for key, level in spoken.items():
        yield says["language"].format(language=words.label(key), level=words.label(f"{key}-{level}"))


def _wishes(life: Life, words: Words, says: dict[str, str]) -> Iterator[str]:
    if life.targets:
        yield words.line(says["job"], targets=says["comma"].join(map(words.occupation, life.targets)))
    if life.terms and life.terms.hours:
        yield says["hours"].format(hours=words.label(f"hours-{life.terms.hours}"))
    if life.terms and life.terms.place:
        yield words.line(says["place"], place=words.own(life.terms.place))
