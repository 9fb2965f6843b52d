"""Who opens a flow: the facts as a run would find them, for somebody new, somebody who keeps nothing, and others."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import cast

from bot.flows import ALL, DATES
from bot.flows.effects import Value
from bot.flows.state import Fact
from bot.programme import checkins, interview, lessons, plans, profile, settling, situations
from bot.programme.plans import APPLICATION_STATES, MOST_APPLICATIONS, Application, Goal
from bot.programme.settling import Job
from tests.bot.flows.walking import FIRST_DAY
from tests.bot.papers.lives import EN

Known = Mapping[str, Value]

LONG = "Learn the words for the kitchen, all of them, by heart, with Amina"
ALWAYS: Known = {  # what every run finds
    "languages": ["en", "ja", "fr", "ar", "uk", "fa"],
    "keeps": True,
    "older": 0,
    "clears": False,
    "model": None,
    "listens": False,
    "reminded": [],
    "waiting": None,
    "wanted": None,
    "pushes": True,
}
UNKEPT: Known = {"keeps": False, "pushes": False}
MODEL: dict[str, Value] = {"provider": "Example", "country": "Japan", "retention": "30 days", "version": 7}


def day(after: int) -> str:
    return (FIRST_DAY + timedelta(days=after)).isoformat()


def residence(**changed: Value) -> Known:
    """Somebody whose stay ends in eighty days, or otherwise."""
    kept: dict[str, Value] = {
        "kind": "claim",
        "length": "6m",
        "last_day": day(80),
        "filed": None,
        "how": "",
        "receipt": "",
        "work": "paper",
        "both": "both",
        "papers": None,
        "refused": None,
        "quiet": False,
        "provisional": False,
        "answered": day(0),
    }
    return {"reminder_hour": 18, "residence": kept | changed}


def goal(number: int, *, ago: int = 0, steps: str = "", state: str = "open") -> Goal:
    """One that was made so many days ago; each letter of `steps` is the first of one step."""
    since = FIRST_DAY - timedelta(days=ago)
    named = {"n": "none", "s": "some"}
    progress = tuple((since + timedelta(days=at), named[step]) for at, step in enumerate(steps))
    return Goal(number, f"{number} {LONG}", since, until=FIRST_DAY, state=state, progress=progress)


def application(number: int, state: str = "sent", next_on: date | None = None) -> Application:
    step = "answer" if next_on else None
    return Application(
        number, f"Company {number}", "cook", FIRST_DAY, state, next=step, next_on=next_on, remind=bool(next_on)
    )


def applied(*found: Application) -> Known:
    return {plans.APPLICATIONS: plans.applications_fact(found)}


def week(after: int, how: int, words: str | None = None) -> Value:
    return {"on": day(after), "week": how, "way": "nothing", "sleep": None, "mood": None, "words": words}


PICTURE: Known = {plans.PICTURE: {"three-years": "a cook", "one-year": None, "three-months": "a job in a kitchen"}}
ACTIONS: Known = {
    lessons.ACTIONS: [
        {"lesson": "openings", "kind": "step", "text": "Go to Hello Work once"},
        {"lesson": "history", "kind": "thought", "text": LONG * 9},
    ]
}
THREE: Known = {plans.GOALS: plans.goals_fact([goal(1), goal(2, ago=8, steps="nn"), goal(3, ago=9, steps="s")])}
ELEVEN: dict[str, Value] = {lesson.id: "done" for lesson in lessons.LESSONS[:-1]}
NOTES: list[Value] = [
    {"situation": each, "text": "w" * situations.LONGEST_NOTE}
    for each in (*situations.ORDER, *situations.ORDER)[: situations.MOST_NOTES]
]
ROUND: Value = {
    "on": day(-12),
    "field": "it",
    "lang": "en",
    "asked": ["intro"],
    "points": {"answered": 1, "length": 0, "structure": 1, "evidence": 0, "private": 0},
}
REHEARSED: Known = {
    interview.ROUNDS: [ROUND, ROUND],
    interview.ANSWERS: {
        question: {"text": "I am Amina.", "lang": "en", "on": day(-12)}
        for question in dict.fromkeys(each for field in profile.FIELDS for each in interview.questions(field, 0))
    },
}
PAPERS: Known = {**cast("Known", EN), profile.SHARED: [profile.WORK, profile.TARGETS]}
CHECKED: Known = {
    checkins.FACT: [week(-14, 3), week(-7, 3, "The commute is long.")],
    checkins.ALLOWED: {"sleep": True, "mood": True},
    checkins.DAY: "fri",
}
HIRED: Known = {settling.FACT: Job(FIRST_DAY - timedelta(days=9), "trial", 9, "open").fact()}
FULL: Known = {
    **residence(),
    **PAPERS,
    **PICTURE,
    **ACTIONS,
    **THREE,
    **applied(application(1), application(2, "rejected")),
    **REHEARSED,
    **CHECKED,
    **HIRED,
    lessons.PACE: "twice",
    lessons.DONE: {"hiring": "known", "kinds": "done"},
    lessons.AT: {"lesson": "rights", "part": "quiz"},
    situations.DONE: list(situations.ORDER[:7]),
    situations.HOME: NOTES[:2],
    plans.WEEKLY: True,
    "reminded": ["applications", "checkin", "course", "goals", "settling"],
    "waiting": "course",
    "clears": True,
}
EVERYBODY: tuple[Known, ...] = (UNKEPT, {}, {"name": "Amina", "pushes": False}, FULL)

STAYS = (-70, -57, -45, -3, 0, 3, 40)  # days until the last one
JOBS = [
    Job(FIRST_DAY + timedelta(days=days), kind, weeks, notice, done)
    for days in (-190, -90, -32, -9, 3)
    for kind, weeks in (("regular", None), ("trial", 9), ("trial", None))
    for notice in ("open", "done")
    for done in ((), ("week-1",))
]
REMINDED: tuple[Value, ...] = (["settling"], [])
SOME: dict[str, tuple[Known, ...]] = {
    DATES: (
        residence(quiet=True, kind="study-family", both=""),
        *(
            residence(last_day=day(last), length=length, filed=filed)
            for last in STAYS
            for length, filed in (("6m", None), ("3m", None), ("30d", None), ("6m", day(-80)), ("30d", day(-80)))
        ),
        residence(kind="work", length="5y"),
        residence(kind="activities", last_day=day(20)),
        residence(filed=day(-1), last_day=day(-30)),
        residence(filed=day(-70), refused=day(0)),
        residence(last_day=day(40), provisional=True),
    ),
    "menu": tuple({"waiting": flow.name} for flow in ALL if not (flow.doorway or flow.patient)),
    "newer_terms": ({"wanted": "checkin", "older": 2}, {"older": 1}),
    "my_data": (
        {**residence(), "older": 2},
        {"model": MODEL | {"agreed": False}},
        {**residence(), "model": MODEL | {"agreed": True}},
        {**residence(), "clears": True},
    ),
    "course": (
        {lessons.PACE: "own"},
        {lessons.PACE: "own", lessons.AT: {"lesson": "rights", "part": "cards"}},
        {lessons.PACE: "twice", lessons.AT: {"lesson": "offer", "part": "quiz"}, lessons.DONE: ELEVEN},
        {lessons.PACE: "own", lessons.AT: {"lesson": "better", "part": "action"}, lessons.DONE: ELEVEN},
        {lessons.PACE: "own", lessons.DONE: {**ELEVEN, "better": "known"}},
    ),
    "norms": (
        {situations.DONE: list(situations.ORDER[:7]), situations.HOME: NOTES[:3]},
        {situations.DONE: list(situations.ORDER), situations.HOME: NOTES},
        {situations.DONE: [*situations.ORDER[2:], "no-longer-there"]},
    ),
    "papers": (
        PAPERS,
        {**cast("Known", EN)},
        {profile.YEARS: EN[profile.YEARS][:1], profile.STORIES: EN[profile.STORIES]},
        {profile.WORK: EN[profile.WORK] * 3, profile.SHARED: []},
        {**PAPERS, "name": "أمينة"},
        {**PAPERS, "name": "Олена", profile.NAME_LATIN: "Olena", profile.NAME_KANA: ""},
    ),
    "goals": (
        {**PICTURE, plans.WEEKLY: False},
        {plans.PICTURE: {"three-years": None, "one-year": "a cook", "three-months": None}},
        {plans.GOALS: plans.goals_fact([goal(1), goal(2)])},
        {plans.GOALS: plans.goals_fact([goal(1, state="done")]), **ACTIONS, plans.WEEKLY: True},
        {plans.GOALS: plans.goals_fact([goal(1, ago=8)]), **PICTURE, **ACTIONS},
        {**THREE, "reminded": ["goals"]},
    ),
    "applications": (
        applied(*(application(number, APPLICATION_STATES[number % 8]) for number in range(1, MOST_APPLICATIONS + 1))),
        applied(application(1, "rejected")),
        applied(application(1, "planned"), application(2, "invited", FIRST_DAY + timedelta(days=1))),
        {**applied(*(application(number) for number in range(1, MOST_APPLICATIONS))), "reminded": ["applications"]},
    ),
    "rehearsal": (
        {interview.ROUNDS: [ROUND]},
        {interview.ROUNDS: [ROUND] * 3},
        {interview.ROUNDS: [ROUND], interview.ANSWERS: {"intro": {"text": "あ", "lang": "ja", "on": day(-3)}}},
        {"model": MODEL | {"agreed": False}},
        {"model": MODEL | {"agreed": True}, "listens": True, "keeps": False},
    ),
    "self_analysis": (
        {profile.FIELD: {"field": "it", "level": "skilled"}},
        {profile.WORK: EN[profile.WORK]},
    ),
    "self_work": ({profile.WORK: [*EN[profile.WORK] * 3][:8]},),
    "self_stories": ({profile.STORIES: EN[profile.STORIES] * 5},),
    "self_targets": (
        {profile.TERMS: {**EN[profile.TERMS], "permission": "no"}, profile.FIELD: EN[profile.FIELD]},
        {profile.TARGETS: ["cook", "no-longer-there"]},
    ),
    "checkin": (
        {checkins.FACT: [week(-7, 3)], checkins.ALLOWED: {"sleep": False, "mood": True}, checkins.DAY: "none"},
        {checkins.FACT: [week(-7, 1)], "reminded": ["checkin"], checkins.DAY: "mon"},
    ),
    "settling": tuple({settling.FACT: job.fact(), "reminded": reminded} for job in JOBS for reminded in REMINDED),
}


def known_as(known: Known) -> dict[str, Fact]:
    return {name: Fact(value, 1) for name, value in {**ALWAYS, **known}.items()}


def people(flow: str, group: str) -> list[dict[str, Fact]]:
    """Everybody who may open this flow."""
    return [known_as(known) for known in (*EVERYBODY, *SOME.get(flow, ()), *SOME.get(group, ()))]
