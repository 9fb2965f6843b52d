"""The facts of `bot.programme.profile`, as builders read them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict

from bot.programme import names, profile
from bot.programme.occupations import OCCUPATIONS, Occupation

_JOBS = {occupation.id: occupation for occupation in OCCUPATIONS}  # the table may lose a row
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_YEAR_ONLY = re.compile(r"((?:19|20)\d\d)\s*年?")
_YEAR_MONTH = re.compile(r"((?:19|20)\d\d)\s*(?:年|[-/.])\s*(0?[1-9]|1[0-2])\s*月?")
_MONTH_YEAR = re.compile(r"(0?[1-9]|1[0-2])\s*[-/.]\s*((?:19|20)\d\d)")


class _Fact(BaseModel):
    """A fact may have grown since; what this release does not know of it is passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Field(_Fact):
    field: str
    level: str


class Job(_Fact):
    """A piece of work or study; the years are as the person wrote them."""

    kind: str
    what: str
    where: str | None = None
    begun: str | None = None
    ended: str | None = None
    did: str | None = None
    result: str | None = None

    @property
    def study(self) -> bool:
        return self.kind == "study"

    @property
    def year(self) -> int | None:
        """The year in which it began, where the person's words name one."""
        found = _YEAR.search(western(self.begun or ""))
        return int(found[0]) if found else None


class Strength(_Fact):
    strength: str
    proof: str | None = None


class Story(_Fact):
    title: str
    situation: str = ""
    task: str = ""
    action: str = ""
    result: str = ""


class Overlap(_Fact):
    will: str = ""
    can: str = ""
    must: str = ""


class Terms(_Fact):
    """What was skipped is not there."""

    japanese: str | None = None
    english: str | None = None
    place: str | None = None
    hours: str | None = None
    permission: str | None = None

    @property
    def spoken(self) -> dict[str, str]:
        """Languages that are spoken at all, and how well."""
        said = {"japanese": self.japanese, "english": self.english}
        return {language: level for language, level in said.items() if level and level != "none"}


class Year(_Fact):
    year: int
    height: int
    what: str | None = None


class Life(_Fact):
    """All that a person has said of their working life, as far as it is kept."""

    name: str | None = None
    latin: str | None = None
    kana: str | None = None
    field: Field | None = None
    jobs: tuple[Job, ...] = ()
    strengths: tuple[Strength, ...] = ()
    stories: tuple[Story, ...] = ()
    values: tuple[str, ...] = ()
    overlap: Overlap | None = None
    targets: tuple[Occupation, ...] = ()
    terms: Terms | None = None
    years: tuple[Year, ...] = ()

    @classmethod
    def of(cls, facts: Mapping[str, Any]) -> Life:
        """Raises ValidationError for facts that are not in the shape of `bot.programme.profile`."""
        return cls(
            name=facts.get(profile.NAME),
            latin=facts.get(profile.NAME_LATIN) or None,
            kana=facts.get(profile.NAME_KANA) or None,
            field=facts.get(profile.FIELD),
            jobs=tuple(Job.model_validate(_renamed(job)) for job in facts.get(profile.WORK) or ()),
            strengths=facts.get(profile.STRENGTHS) or (),
            stories=facts.get(profile.STORIES) or (),
            values=facts.get(profile.VALUES) or (),
            overlap=facts.get(profile.OVERLAP),
            targets=tuple(_JOBS[target] for target in facts.get(profile.TARGETS) or () if target in _JOBS),
            terms=facts.get(profile.TERMS),
            years=facts.get(profile.YEARS) or (),
        )

    def named(self, paper: str) -> str | None:
        """The name in letters that readers of this paper can read, as far as it is known so."""
        known = {profile.NAME: self.name, profile.NAME_LATIN: self.latin, profile.NAME_KANA: self.kana}
        return names.named(paper, known)

    def newest_first(self, *, study: bool) -> list[Job]:
        """By the year of their begin; in the person's order where one of them names none."""
        jobs = [job for job in self.jobs if job.study == study]
        if any(job.year is None for job in jobs):
            return jobs
        return sorted(jobs, key=lambda job: -(job.year or 0))

    def oldest_first(self, *, study: bool) -> list[Job]:
        jobs = [job for job in self.jobs if job.study == study]
        if any(job.year is None for job in jobs):
            return jobs
        return sorted(jobs, key=lambda job: job.year or 0)


def western(text: str) -> str:
    """Digits of every script as 0 to 9."""
    return "".join(str(unicodedata.decimal(char, char)) for char in text).strip()


def year_month(text: str | None) -> tuple[str, str] | None:
    """Year and month, where the words are no more than that; the month may be empty."""
    plain = western(text or "")
    if found := _YEAR_ONLY.fullmatch(plain):
        return found[1], ""
    if found := _YEAR_MONTH.fullmatch(plain):
        return found[1], str(int(found[2]))
    if found := _MONTH_YEAR.fullmatch(plain):
        return found[2], str(int(found[1]))
    return None


def _renamed(fact: Mapping[str, Any]) -> dict[str, Any]:
    """`from` is a word of Python's."""
    return {**fact, "begun": fact.get("from"), "ended": fact.get("to")}
