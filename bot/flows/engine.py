"""Runs a flow for one turn. Called by the conversation; what leaves is a `Turn`, and nothing is done.

A flow is replayed from its top over the stored answers. The coroutine is driven by hand: where it
suspends is where the person is, and what the person said is offered to that question alone.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from traceback import walk_tb
from typing import Literal, TypeAlias

from bot.flows import chat as chat_module
from bot.flows import replay as replay_module
from bot.flows.accepts import Miss, Said, Words
from bot.flows.chat import Chat
from bot.flows.effects import Consult, Effect, Prompt, Say, Value
from bot.flows.replay import Fault, Limits, Question, Replay, Task
from bot.flows.source import digest
from bot.flows.state import Asked, Fact, State, Waiting, copied, new

Function: TypeAlias = Callable[[Chat], Coroutine[object, None, None]]
LIMITS = Limits()
_MACHINERY = {__file__, chat_module.__file__, replay_module.__file__}


@dataclass(frozen=True, slots=True)
class Flow:
    """A registered flow. `code` changes when any code that it can reach does.

    One that is only a `doorway` (a menu) is not gone back to once another flow has begun, and neither is one
    of the same `group`: it would end on facts that the later one has changed. An `aside` ends no doorway: it is
    gone back to. A `passing` one only asks where to, and is nothing to go on with after days. A `patient` one,
    which nobody asked for, does not put its question again after every question of the person's own. `terms` is the
    version of the words about keeping that first names what it keeps; 0 where the first one does.
    """

    name: str
    function: Function
    code: str = ""
    doorway: bool = False
    aside: bool = False
    passing: bool = False
    patient: bool = False
    group: str = ""
    terms: int = 0

    def __post_init__(self) -> None:
        if not inspect.iscoroutinefunction(self.function):
            raise ValueError(f"flow {self.name} is not an async function")
        if not self.code:
            object.__setattr__(self, "code", digest(self.function))

    def ends(self, other: Flow) -> bool:
        """Whether a run of the other flow ends when this one begins."""
        same = self.name == other.name or (bool(self.group) and self.group == other.group)
        return same or (other.doorway and not self.aside)


@dataclass(frozen=True, slots=True)
class Begin:
    """The run starts."""


@dataclass(frozen=True, slots=True)
class Given:
    """The person said something to the waiting question."""

    said: Said


@dataclass(frozen=True, slots=True)
class Skip:
    """The person leaves the waiting question out."""


@dataclass(frozen=True, slots=True)
class Back:
    """The person wants the question before the waiting one again."""


@dataclass(frozen=True, slots=True)
class Correct:
    """The person wants to change a named answer, one of `state.correctable`."""

    name: str


@dataclass(frozen=True, slots=True)
class Result:
    """Slow work is done; `ticket` is that of its `Consult`. A result nobody waits for any more is dropped."""

    name: str
    value: Value
    ticket: str


@dataclass(frozen=True, slots=True)
class Again:
    """Nothing was said to the question: it is to be asked afresh."""


Event: TypeAlias = Begin | Given | Skip | Back | Correct | Result | Again


@dataclass(frozen=True, slots=True)
class Turn:
    """What a turn comes to.

    `effects` are new: sentences first, then the rest in order. `missed` counts in a row, 0 if this
    was no miss; `hint` then says what would be an answer, and `near` that one was meant.
    `moved`: a release put another question in the waiting one's place. `kept` is a text that was
    answered to nothing and is to be offered later. A broken turn leaves the state as it was.
    """

    state: State
    status: Literal["waiting", "consulting", "ended", "broken"]
    effects: tuple[Effect, ...] = ()
    prompt: Prompt | None = None
    missed: int = 0
    hint: Say | None = None
    near: bool = False
    moved: bool = False
    kept: str | None = None
    fault: str | None = None


def start(flow: Flow, facts: Mapping[str, Fact], today: date) -> State:
    """Make the state of a new run; the facts are those its branches may depend on."""
    return new(flow.name, facts, today)


def turn(flow: Flow, state: State, event: Event, *, words: Words, today: date, limits: Limits = LIMITS) -> Turn:
    """Take one event. The state given is left alone; whatever a flow raises makes the turn broken."""
    if state["flow"] != flow.name:
        raise ValueError(f"this is a run of {state['flow']}, not of {flow.name}")
    try:
        draft = copied(state)
        return _turn(flow, Replay(draft, today, limits), event, words)
    except Exception as error:  # noqa: BLE001 - whatever a flow raises ends this run only (rule 10)
        return Turn(state, "broken", fault=_describe(flow, error))


def noted(state: State, result: Result) -> State:
    """The state with a result written down, which the next turn meets on its way."""
    draft = copied(state)
    _note(draft, result)
    return draft


def _turn(flow: Flow, replay: Replay, event: Event, words: Words) -> Turn:
    draft = replay.draft
    draft["turns"] += 1
    if draft["turns"] > replay.limits.turns:
        raise Fault(f"more than {replay.limits.turns} turns in one run")
    _note(draft, event)
    hearing = _Hearing(event, words, draft["waiting"])
    coroutine = flow.function(Chat(replay, words=flow.name.replace("_", "-")))
    try:
        done = _finish(replay, hearing, _drive(coroutine, replay, hearing))
        replay.closed = True
    finally:
        coroutine.close()
    if replay.fault:
        raise replay.fault
    return done


def _note(draft: State, event: Event) -> None:
    """Write down what an event says of the past; the replay then meets it on its way."""
    match event:
        case Back() if draft["path"]:
            draft["answers"][draft["path"][-1]]["marked"] = True
        case Correct(name) if name in draft["path"]:
            draft["answers"][name]["marked"] = True
        case Result(name, value, ticket):
            asked = draft["results"].get(name)
            if asked and asked["print"] == ticket and not asked["done"]:
                draft["results"][name] = Asked(print=ticket, done=True, value=value)


class _Hearing:
    """Offers what was said to the question it was said to, once."""

    def __init__(self, event: Event, words: Words, waiting: Waiting | None) -> None:
        self._event: Event | None = event if isinstance(event, Given | Skip) else None
        self._words = words
        self.waiting = waiting
        self.miss: Miss | None = None
        self.moved = False
        self.kept: str | None = None

    def settles(self, wait: Question | Task, replay: Replay) -> bool:
        """Whether the wait is over; else says in its attributes why what was said did not end it."""
        event, self._event = self._event, None
        if event is None:
            return False
        here = self.waiting is not None and self.waiting["name"] == wait.name
        if not here or isinstance(wait, Task):
            self.moved = self.waiting is not None and not here
            self.kept = event.said.text if isinstance(event, Given) else None
            return False
        value = self._value(event, wait)
        if isinstance(value, Miss):
            self.miss = value
            return False
        replay.store(wait, value)
        return True

    def _value(self, event: Event, question: Question) -> Value | Miss:
        if not isinstance(event, Given):
            return None if question.skippable else Miss(Say("skip-none"))
        value = question.accepts.parse(event.said, self._words)
        if not isinstance(value, Miss) and not question.accepts.admits(value):
            raise Fault(f"{type(question.accepts).__name__} does not admit what it parsed at {question.name}")
        return value


def _drive(coroutine: Coroutine[object, None, None], replay: Replay, hearing: _Hearing) -> Question | Task | None:
    """Run until a wait that nothing settles, or to the end (None)."""
    while True:
        try:
            wait = coroutine.send(None)
        except StopIteration:
            return None
        if not isinstance(wait, Question | Task):
            raise Fault("a flow awaits something that is not chat")
        if not hearing.settles(wait, replay):
            return wait


def _finish(replay: Replay, hearing: _Hearing, wait: Question | Task | None) -> Turn:
    """Collect what the replay brought, before the coroutine is closed."""
    draft = replay.draft
    before, draft["waiting"] = draft["waiting"], _waiting(wait)
    if hearing.miss:
        draft["misses"] += 1
    elif wait is None or before is None or before["name"] != wait.name:
        draft["misses"] = 0
    if wait is None:
        replay.end()
    elif isinstance(wait, Task):
        _request(replay, wait)
    draft["path"] = list(replay.path)
    return Turn(
        state=draft,
        status="ended" if wait is None else "consulting" if isinstance(wait, Task) else "waiting",
        effects=(*replay.says, *replay.others),
        prompt=replay.prompt(wait) if isinstance(wait, Question) else None,
        missed=draft["misses"] if hearing.miss else 0,
        hint=hearing.miss.hint if hearing.miss else None,
        near=bool(hearing.miss and hearing.miss.near),
        moved=hearing.moved,
        kept=hearing.kept,
    )


def _waiting(wait: Question | Task | None) -> Waiting | None:
    if wait is None:
        return None
    if isinstance(wait, Task):
        return Waiting(name=wait.name, kind="consult", open=False)
    return Waiting(name=wait.name, kind="ask", open=wait.accepts.open)


def _request(replay: Replay, task: Task) -> None:
    """Ask for slow work, unless an earlier turn has asked for just that."""
    asked = replay.draft["results"].get(task.name)
    if asked is None or asked["print"] != task.print:
        replay.draft["results"][task.name] = Asked(print=task.print, done=False, value=None)
        replay.others.append(Consult(task.name, task.request, task.print))


def _describe(flow: Flow, error: Exception) -> str:
    """Say what went wrong and where, without the error's own text: it may hold a person's words."""
    what = f"{error}" if isinstance(error, Fault) else type(error).__name__
    frames = [(frame.f_code, line) for frame, line in walk_tb(error.__traceback__)]
    outside = [place for place in frames if place[0].co_filename not in _MACHINERY]
    if not outside:
        return f"{flow.name}: {what}"
    code, line = outside[-1]
    return f"{flow.name}: {what} ({Path(code.co_filename).name}, line {line}, in {code.co_name})"
