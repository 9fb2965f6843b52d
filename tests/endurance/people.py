"""People who talk to Tomoni through the far side: questions, a flow's answers, presses, one after the other.

Each says the next thing when the last has been answered, and remembers what was said, for `proof`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from bot.bench.far_side.remote import Refused, Remote
from bot.strings import Strings

PATIENCE = 8.0  # seconds; then somebody looks whether the answer is lost


@dataclass(frozen=True)
class Step:
    """`says` (or the button `presses`) is answered by `rows` messages, of which the last begins with `answer`."""

    says: str
    answer: str
    rows: int
    presses: str | None = None


@dataclass
class Said:
    step: Step
    text: str


@dataclass
class Person:
    chat: int
    steps: Sequence[Step]
    log: list[Said] = field(default_factory=list)
    awaits: str | None = None
    since: float = 0.0
    numbers: count[int] = field(default_factory=count)

    @property
    def due(self) -> Step:
        return self.steps[len(self.log) % len(self.steps)]

    def hear(self, text: str) -> None:
        if self.awaits is not None and text.startswith(self.awaits):
            self.awaits = None

    def speak(self, far: Remote) -> None:
        step = self.due
        text = step.says.format(chat=self.chat, n=next(self.numbers))
        try:
            if step.presses is None:
                far.control("text", chat=self.chat, text=text)
            else:
                text = far.control("press", chat=self.chat, label=step.presses)["data"]
        except Refused:  # the message with the button never came; who has no button uses words
            far.control("text", chat=self.chat, text=text)
        self.log.append(Said(step, text))
        self.awaits, self.since = step.answer, time.monotonic()


def steps(strings: Strings, questions: Mapping[str, str]) -> tuple[Step, ...]:
    """A round: a question of the guides, then words for a human that are not sent after all."""
    made: list[Step] = []
    for question, answer in questions.items():
        made += [
            Step(question, answer, rows=1),
            Step("human", strings.render("en", "human-about"), rows=2),
            Step("note {chat} {n}", strings.render("en", "human-send", about=""), rows=1),
            Step("no", strings.render("en", "human-not-sent"), rows=1, presses=strings.render("en", "no")),
        ]
    return tuple(made)


class Crowd:
    """All of them, driven from one thread."""

    def __init__(self, far: Remote, people: Sequence[Person]) -> None:
        self.people = people
        self._far = far
        self._of = {person.chat: person for person in people}
        self._read = 0

    def pass_(self, *, wait: float = 0.02, most: int | None = None, lost: Callable[[], bool] = lambda: False) -> None:
        """Hear what has come; then everybody who has an answer and has said less than `most` says the next thing.

        `lost` tells of an answer that is long in coming whether it never will.
        """
        for send in self.sent(wait):
            if person := self._of.get(send["chat"]):
                person.hear(send["text"])
        for person in self.people:
            if person.awaits is not None and time.monotonic() - person.since > PATIENCE and lost():
                person.awaits = None
            if person.awaits is None and (most is None or len(person.log) < most):
                person.speak(self._far)

    @property
    def waiting(self) -> int:
        return sum(person.awaits is not None for person in self.people)

    def sent(self, wait: float) -> list[dict[str, Any]]:
        """What has come to anybody since the last look."""
        found = self._far.control("sent", after=self._read, wait=wait)
        self._read = found["next"]
        sends: list[dict[str, Any]] = found["sends"]
        return sends
