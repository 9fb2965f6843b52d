"""One replay of a flow: what it has asked, said and wanted so far. Fed by `Chat`, driven by the engine.

It works on the turn's own copy of the state, so a turn that fails leaves nothing behind.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Generator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Literal, NoReturn

from bot.flows.accepts import Accepts
from bot.flows.effects import Arg, Effect, Open, Prompt, Say, Value
from bot.flows.state import Answer, State, fingerprint, plain

END = "$end"  # the save at a run's end; no flow can name one so
_NAME = re.compile(r"[a-z][a-z0-9_-]*")


class Fault(Exception):
    """A mistake in a flow. Its text names things of the code, never a person's words."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Steps (calls of `chat`) in one replay, turns in one run, items in one loop."""

    steps: int = 500
    turns: int = 1000
    items: int = 30


@dataclass(frozen=True, slots=True)
class Question:
    """An ask that waits. Awaiting it suspends the flow until its answer is stored."""

    name: str
    accepts: Accepts[object]
    key: str
    args: dict[str, Arg]
    skippable: bool
    print: str
    above: tuple[Say, ...] = ()

    def __await__(self) -> Generator[Question, None, None]:
        yield self


@dataclass(frozen=True, slots=True)
class Task:
    """Slow work that is waited for. Awaiting it suspends the flow until its result is stored."""

    name: str
    request: dict[str, Value]
    print: str

    def __await__(self) -> Generator[Task, None, None]:
        yield self


@dataclass(slots=True)
class Replay:
    """What one replay knows; `says` and `others` are new in this turn."""

    draft: State
    today: date
    limits: Limits
    says: list[Say] = field(default_factory=list)
    others: list[Effect] = field(default_factory=list)
    path: list[str] = field(default_factory=list)
    progress: tuple[int, int, int] | None = None
    closed: bool = False
    fault: Fault | None = None
    _pending: list[Effect] = field(default_factory=list)
    _opens: list[Effect] = field(default_factory=list)
    _claimed: set[tuple[str, str]] = field(default_factory=set)
    _used: set[tuple[str, str]] = field(default_factory=set)
    _said: Counter[str] = field(default_factory=Counter)
    _steps: int = 0

    def fail(self, message: str) -> NoReturn:
        """Raise a fault that the engine sees even if the flow catches it."""
        self.fault = Fault(message)
        raise self.fault

    def step(self) -> None:
        """Count one call of `chat`, and refuse it once the turn is over."""
        if self.closed:
            self.fail("chat was used after its turn had ended")
        self._steps += 1
        if self._steps > self.limits.steps:
            self.fail(f"more than {self.limits.steps} steps in one turn")

    def claim(self, kind: Literal["ask", "each", "save", "date"], scope: str, name: str) -> str:
        """Give the full name; the same one twice in a replay is a fault."""
        self.step()
        full = self.full(scope, name)
        if (kind, full) in self._claimed:
            self.fail(f"{kind} {full} is named twice")
        self._claimed.add((kind, full))
        return full

    def full(self, scope: str, name: str) -> str:
        """Join scope and name; a name with a dot or a bracket could be mistaken for a scope."""
        if not _NAME.fullmatch(name):
            self.fail("a name needs small Latin letters, digits, - or _")
        return f"{scope}.{name}" if scope else name

    def usable(self, question: Question) -> bool:
        """Whether the stored answer still answers the question (rule 4)."""
        answer = self.draft["answers"].get(question.name)
        if answer is None or answer["marked"] or answer["print"] != question.print:
            return False
        if answer["value"] is None:
            return question.skippable
        return question.accepts.admits(answer["value"])

    def store(self, question: Question, value: Value) -> None:
        self.draft["answers"][question.name] = Answer(value=value, print=question.print, marked=False)

    def answer(self, question: Question) -> Value:
        """Take an answer up; it is one more step that "back" can undo."""
        self.path.append(question.name)
        self._used.add(("answer", question.name))
        return plain(self.draft["answers"][question.name]["value"])

    def result(self, task: Task) -> Value:
        self._used.add(("result", task.name))
        return plain(self.draft["results"][task.name]["value"])

    def ready(self, task: Task) -> bool:
        """Whether the result of just this request is there."""
        asked = self.draft["results"].get(task.name)
        return asked is not None and asked["done"] and asked["print"] == task.print

    def prompt(self, question: Question) -> Prompt:
        """Make the question as it is asked now, with the old answer where there is one to keep."""
        old = self.draft["answers"].get(question.name)
        value = old["value"] if old else None
        return Prompt(
            name=question.name,
            key=question.key,
            args=question.args,
            choices=question.accepts.choices(),
            offered=value if value is not None and question.accepts.admits(value) else None,
            skippable=question.skippable,
            back=bool(self.path),
            open=question.accepts.open,
            progress=self.progress,
            above=question.above,
        )

    def say(self, scope: str, say: Say) -> None:
        """Say it, unless an earlier turn of this run has said it here (rule 6)."""
        self.step()
        lines: list[Value] = [_bare(line.key) if not line.args else _print(line) for line in say.lines]
        base = fingerprint({"scope": scope, "key": say.key, "args": fingerprint(say.args), "lines": lines})
        self._said[base] += 1
        key = f"{base}.{self._said[base]}"
        if key not in self.draft["said"]:
            self.draft["said"].append(key)
            self.says.append(say)

    def want(self, effect: Effect) -> None:
        """Hold an effect until the next save, or until the end where it opens another flow."""
        self.step()
        (self._opens if isinstance(effect, Open) else self._pending).append(effect)

    def save(self, full: str) -> None:
        """Let held effects go, once per run; nobody goes back behind it (rule 7)."""
        if full not in self.draft["applied"]:
            self.draft["applied"].append(full)
            self.others.extend(self._pending)
        self._pending.clear()
        self.path.clear()

    def end(self) -> None:
        """Let everything held go, and drop the answers that the finished path did not reach."""
        self._pending.extend(self._opens)
        self.save(END)
        answers, results = self.draft["answers"], self.draft["results"]
        self.draft["answers"] = {name: answers[name] for name in answers if ("answer", name) in self._used}
        self.draft["results"] = {name: results[name] for name in results if ("result", name) in self._used}


def _print(line: Say) -> str:
    return fingerprint({"key": line.key, "args": fingerprint(line.args)})


@cache
def _bare(key: str) -> str:
    """That of a line without arguments; there are as many as there are strings, and replays meet them again."""
    return _print(Say(key))
