"""Occupations to look at: a small table made by hand, and which of them fit what a person said.

Matched are field, level, strengths and languages. A value or a mood never reaches this file. `japanese` and
`english` are what adverts usually ask for, a rule of thumb; nothing is left out because of them.
Labels are the strings `occupation-<id>`.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Final, Literal

from bot.programme.profile import ENGLISH, JAPANESE, LEVELS

JOB_TAG: Final = "https://shigoto.mhlw.go.jp/User/"  # searched there by the Japanese name
MOST: Final = 6

Fit = Literal["both", "field", "strengths"]


@dataclass(frozen=True, slots=True)
class Occupation:
    """One row; `level` is the one from which people are usually hired, `topics` are guides about it."""

    id: str
    japanese_name: str
    field: str
    strengths: tuple[str, ...]
    japanese: str
    english: str
    level: str
    topics: tuple[str, ...]

    @property
    def licensed(self) -> bool:
        """Whether it may be done only with a licence that holds in Japan."""
        return not _LICENCES.isdisjoint(self.topics)


@dataclass(frozen=True, slots=True)
class Match:
    """An occupation that fits, and why: how many strengths, and whether it is of the person's field."""

    occupation: Occupation
    fit: Fit
    strengths: int


_TOPICS = {
    "portfolio": "job_hunting_ja/it-and-portfolio",
    "licence": "job_hunting_ja/degrees-and-licences",
    "driving": "daily_life/driving-licence",
    "level": "job_hunting_ja/japanese-level",
    "learn": "job_hunting_ja/learning-japanese",
    "regions": "job_hunting_ja/regional-jobs",
    "industry": "job_hunting_ja/industry-research",
    "types": "job_hunting_ja/employment-types",
    "freelance": "job_hunting_ja/freelance-and-business",
    "career": "job_hunting_ja/shokumu-keirekisho",
    "better": "job_hunting_ja/first-job-then-better",
}

_LICENCES = {_TOPICS["licence"], _TOPICS["driving"]}


def _job(name: str, japanese_name: str, strengths: str, asked: str, topics: str) -> Occupation:
    """One row as it stands below; `asked`: Japanese, English and level."""
    japanese, english, level = asked.split()
    topic_ids = tuple(_TOPICS[topic] for topic in topics.split())
    return Occupation(name, japanese_name, "", tuple(strengths.split()), japanese, english, level, topic_ids)


_TABLE: Final = {
    "it": (
        _job("software-developer", "プログラマー", "technology learning detail", "some work some", "portfolio level"),
        _job(
            "system-engineer",
            "システムエンジニア",
            "technology organising people",
            "work some skilled",
            "portfolio level",
        ),
        _job("web-designer", "Webデザイナー", "ideas technology detail", "daily some some", "portfolio freelance"),
        _job(
            "data-scientist",
            "データサイエンティスト",
            "numbers technology learning",
            "some work skilled",
            "portfolio career",
        ),
        _job(
            "network-engineer",
            "ネットワークエンジニア",
            "technology calm reliability",
            "daily some some",
            "portfolio level",
        ),
        _job("it-support", "ヘルプデスク", "technology people calm", "work some some", "level portfolio"),
        _job(
            "software-tester", "テストエンジニア", "detail technology persistence", "some work new", "portfolio level"
        ),
        _job("data-annotator", "アノテーター", "detail persistence languages", "some some new", "better learn"),
    ),
    "office": (
        _job("office-clerk", "一般事務", "organising reliability detail", "work none some", "level types"),
        _job("accounting-clerk", "経理事務", "numbers detail reliability", "work none some", "level career"),
        _job("trade-clerk", "貿易事務", "languages organising detail", "work work some", "level industry"),
        _job("sales", "営業職", "selling people persistence", "high none some", "level industry"),
        _job("overseas-sales", "海外営業", "selling languages people", "work work some", "industry career"),
        _job("web-marketer", "Webマーケター", "ideas numbers writing", "work some some", "portfolio industry"),
        _job("call-centre", "コールセンターオペレーター", "people calm languages", "work some new", "level types"),
        _job("recruiter", "人事担当", "people organising languages", "high some skilled", "industry career"),
    ),
    "languages": (
        _job("interpreter", "通訳者", "languages people calm", "high work skilled", "level freelance"),
        _job("translator", "翻訳者", "languages writing detail", "high work skilled", "level freelance"),
        _job("tour-guide", "通訳ガイド", "languages people ideas", "work work some", "freelance level"),
        _job("hotel-front", "ホテルフロント", "people languages calm", "work work new", "level industry"),
        _job("shop-assistant", "販売員", "people selling languages", "work some new", "level types"),
        _job("medical-interpreter", "医療通訳者", "languages calm reliability", "high some skilled", "level freelance"),
    ),
    "care": (
        _job("care-worker", "介護職員", "people reliability calm", "daily none new", "learn industry"),
        _job("nursing-assistant", "看護助手", "reliability people calm", "work none new", "level industry"),
        _job("childcare-assistant", "保育補助", "people teaching calm", "work none new", "level types"),
        _job("nurse", "看護師", "calm detail people", "high none skilled", "licence level"),
    ),
    "food": (
        _job("cook", "調理人", "hands persistence organising", "some none new", "learn better"),
        _job("hall-staff", "ホールスタッフ", "people calm reliability", "work none new", "level types"),
        _job("restaurant-manager", "飲食店店長", "leading organising people", "work none skilled", "industry career"),
        _job("food-factory", "食品製造工", "reliability hands detail", "some none new", "better learn"),
        _job("baker", "パン製造工", "hands detail persistence", "some none new", "better learn"),
    ),
    "making": (
        _job(
            "machine-operator", "機械オペレーター", "technology detail reliability", "some none new", "learn industry"
        ),
        _job("assembler", "組立工", "hands detail reliability", "some none new", "learn better"),
        _job("welder", "溶接工", "hands detail persistence", "some none some", "learn industry"),
        _job("quality-inspector", "検査工", "detail reliability numbers", "daily none new", "learn industry"),
        _job(
            "production-engineer", "生産技術者", "technology organising ideas", "work some skilled", "career industry"
        ),
        _job("mechanical-designer", "機械設計技術者", "technology numbers detail", "work some skilled", "career level"),
        _job("sewing", "縫製工", "hands detail persistence", "some none some", "learn regions"),
        _job("car-mechanic", "自動車整備士", "technology hands reliability", "daily none some", "learn industry"),
    ),
    "building": (
        _job("carpenter", "大工", "hands detail persistence", "some none some", "learn regions"),
        _job("electrician", "電気工事士", "technology hands detail", "daily none some", "licence learn"),
        _job("site-manager", "施工管理技術者", "leading organising calm", "work none skilled", "career level"),
        _job("cad-operator", "CADオペレーター", "technology detail numbers", "daily none some", "portfolio level"),
        _job("architect", "建築士", "ideas numbers detail", "high none lead", "licence career"),
    ),
    "logistics": (
        _job("warehouse", "倉庫作業員", "reliability organising hands", "some none new", "learn better"),
        _job("forklift", "フォークリフト運転作業員", "hands calm detail", "some none new", "learn better"),
        _job("truck-driver", "トラック運転手", "reliability calm persistence", "daily none some", "driving learn"),
        _job("logistics-clerk", "物流事務", "organising numbers detail", "work none some", "level industry"),
    ),
    "teaching": (
        _job("language-teacher", "語学講師", "teaching languages people", "daily work some", "freelance types"),
        _job("school-supporter", "母語支援員", "teaching languages calm", "work none new", "level types"),
        _job(
            "it-instructor", "ITインストラクター", "teaching technology people", "work some skilled", "level portfolio"
        ),
    ),
    "other": (
        _job("farm-worker", "農業従事者", "hands persistence reliability", "some none new", "regions learn"),
        _job("cleaner", "ビル清掃員", "reliability detail persistence", "some none new", "better learn"),
        _job("hotel-rooms", "客室清掃員", "reliability detail hands", "some none new", "better learn"),
        _job("npo-staff", "NPO職員", "people organising languages", "work work some", "industry career"),
        _job(
            "graphic-designer",
            "グラフィックデザイナー",
            "ideas technology detail",
            "daily some some",
            "portfolio freelance",
        ),
        _job("gardener", "造園工", "hands persistence ideas", "some none new", "regions learn"),
        _job("hairdresser", "美容師", "hands people ideas", "daily none some", "licence learn"),
    ),
}

OCCUPATIONS: Final = tuple(replace(job, field=field) for field, jobs in _TABLE.items() for job in jobs)
BY_ID: Final = {occupation.id: occupation for occupation in OCCUPATIONS}


@dataclass(frozen=True, slots=True)
class Person:
    """What is matched; None where it was not said."""

    field: str | None = None
    level: str | None = None
    strengths: Collection[str] = ()
    japanese: str | None = None
    english: str | None = None


def matches(person: Person) -> tuple[Match, ...]:
    """The few that fit best; the field "other" fits none, since it says no more than "not sure"."""
    found = [match for occupation in OCCUPATIONS if (match := _match(occupation, person))]
    return tuple(sorted(found, key=lambda match: -_weight(match, person))[:MOST])


def _match(occupation: Occupation, person: Person) -> Match | None:
    field = person.field == occupation.field != "other"
    strengths = sum(strength in person.strengths for strength in occupation.strengths)
    if not field and not strengths:
        return None
    return Match(occupation, "both" if field and strengths else "field" if field else "strengths", strengths)


def _weight(match: Match, person: Person) -> int:
    """The field counts most, then strengths; then whether languages and level are as usually asked."""
    job = match.occupation
    reached = (
        _reaches(person.japanese, job.japanese, JAPANESE),
        _reaches(person.english, job.english, ENGLISH),
        _reaches(person.level, job.level, LEVELS),
    )
    return 4 * (match.fit != "strengths") + 2 * match.strengths + sum(reached)


def _reaches(has: str | None, asked: str, scale: tuple[str, ...]) -> bool:
    return has is None or scale.index(has) >= scale.index(asked)
