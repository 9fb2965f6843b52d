"""The course on job hunting: its lessons in order, the guides they are made from, and the right answers.

The words are the strings `course-<lesson>-…`. What flows remember of it, as plain JSON:

- DONE: {lesson id: "done" | "known"}; known where both quiz questions were right without the lesson
- AT: {"lesson": id, "part": one of PARTS_OF_LESSON}, only while somebody is in the middle of one
- PACE: "own" | "twice" (a week, by reminder)
- ACTIONS: a list of {"lesson": id, "kind": "thought" | "step", "text": str}: what the person wants to go on with,
  one of a kind for each lesson; a step taken as the lesson words it is kept in the person's language
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

DONE: Final = "course-done"
AT: Final = "course-at"
PACE: Final = "course-pace"
ACTIONS: Final = "course-actions"
RULE: Final = "open/course"


@dataclass(frozen=True, slots=True)
class Lesson:
    """One lesson; `right` are the right answers to its two quiz questions."""

    id: str
    right: tuple[str, str]
    guides: tuple[str, ...]


def _jobs(*slugs: str) -> tuple[str, ...]:
    return tuple(f"job_hunting_ja/{slug}" for slug in slugs)


def _rights(*slugs: str) -> tuple[str, ...]:
    return tuple(f"work_rights/{slug}" for slug in slugs)


LESSONS: Final = (
    Lesson("hiring", ("b", "c"), _jobs("how-hiring-works")),
    Lesson("kinds", ("a", "b"), (*_jobs("employment-types"), *_rights("written-conditions"))),
    Lesson("openings", ("c", "a"), _jobs("hello-work", "job-sites-and-agents")),
    Lesson("research", ("b", "a"), _jobs("industry-research", "company-research")),
    Lesson("rirekisho", ("b", "c"), _jobs("rirekisho")),
    Lesson("history", ("b", "a"), _jobs("shokumu-keirekisho")),
    Lesson("motive", ("c", "a"), _jobs("motivation", "self-pr")),
    Lesson("interview", ("b", "a"), _jobs("interview-flow", "online-interview")),
    Lesson("questions", ("c", "a"), _jobs("interview-questions", "gaps", "explaining-status", "unfair-questions")),
    Lesson("offer", ("b", "c"), (*_jobs("offer", "salary"), *_rights("written-conditions", "payslip-and-tax"))),
    Lesson("rights", ("c", "a"), _rights("minimum-wage", "overtime", "paid-leave", "social-insurance")),
    Lesson("better", ("b", "c"), _jobs("trial-employment", "job-scams", "first-job-then-better")),
)
BY_ID: Final = {lesson.id: lesson for lesson in LESSONS}
PARTS: Final = {
    part: tuple(lesson.id for lesson in LESSONS[start : start + 3])
    for part, start in (("one", 0), ("two", 3), ("three", 6), ("four", 9))
}
PARTS_OF_LESSON: Final = ("cards", "quiz", "action")
