"""How far a person is in the course, as remembered; and what is remembered when a lesson ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, cast

from bot.flows.chat import Chat
from bot.flows.effects import Value
from bot.programme.lessons import ACTIONS, AT, BY_ID, DONE, LESSONS, PACE, RULE, Lesson

TURNS = (4, 3)  # days to the next lesson after an even and an odd number of them: two a week


@dataclass(frozen=True, slots=True)
class Progress:
    """`at`: the lesson somebody is in the middle of, and its part that comes next."""

    keeps: bool
    done: dict[str, Value]
    at: tuple[Lesson, str] | None
    pace: str | None

    @classmethod
    def known(cls, chat: Chat) -> Progress:
        done, at, pace = chat.fact(DONE), chat.fact(AT), chat.fact(PACE)
        return cls(
            keeps=bool(chat.fact("keeps")),
            done={name: how for name, how in done.items() if name in BY_ID} if isinstance(done, dict) else {},
            at=(BY_ID[str(at["lesson"])], str(at["part"])) if isinstance(at, dict) and at["lesson"] in BY_ID else None,
            pace=str(pace) if pace else None,
        )

    @property
    def next(self) -> Lesson | None:
        """The first lesson that is neither done nor known."""
        return next((lesson for lesson in LESSONS if lesson.id not in self.done), None)

    def named(self, how: str | None) -> list[str]:
        """Ids of the lessons that are done, known, or neither (None), in their order."""
        return [lesson.id for lesson in LESSONS if self.done.get(lesson.id) == how]


def keep_at(chat: Chat, lesson: Lesson, part: str) -> None:
    chat.remember(AT, {"lesson": lesson.id, "part": part})


def keep_done(chat: Chat, lesson: Lesson, how: Literal["done", "known"]) -> None:
    """A lesson counts; the next reminder is counted from here, so nobody is pressed who does not go on."""
    before = Progress.known(chat)
    done: dict[str, Value] = {**before.done, lesson.id: before.done.get(lesson.id, how) if how == "known" else how}
    chat.remember(DONE, done)
    if how == "done" or (before.at and before.at[0] == lesson):
        chat.forget(AT)
    if len(done) == len(LESSONS):
        chat.schedule(RULE, ())
    elif before.pace == "twice":
        remind(chat, len(done))


def remind(chat: Chat, lessons: int) -> None:
    chat.remind(RULE, chat.today("reminder").isoformat(), TURNS[lessons % 2])


def keep_actions(chat: Chat, lesson: Lesson, texts: Mapping[str, Value]) -> None:
    """Keep what the person wants to go on with, by kind, in place of what this lesson ended in before."""
    before = cast("list[dict[str, Value]]", chat.fact(ACTIONS) or [])
    others: list[Value] = [each for each in before if each["lesson"] != lesson.id or each["kind"] not in texts]
    new: list[Value] = [{"lesson": lesson.id, "kind": kind, "text": text} for kind, text in texts.items()]
    chat.remember(ACTIONS, others + new)
