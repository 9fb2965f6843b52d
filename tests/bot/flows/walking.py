"""Walks through a flow as a person would, keeping its state as JSON between turns, as storage does."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from bot.flows.accepts import Said
from bot.flows.effects import Consult, Effect, Prompt, Remember, Say, Value
from bot.flows.engine import Begin, Event, Flow, Function, Given, Result, Skip, Turn, start, turn
from bot.flows.replay import Limits
from bot.flows.state import Answer, Fact, State, load

FIRST_DAY = date(2026, 4, 1)


class FakeWords:
    """Every label is the last part of its key, in one language."""

    def labels(self, key: str) -> frozenset[str]:
        return frozenset() if key.startswith("words-") else frozenset({key.rpartition("-")[2]})


def press(value: Value) -> Event:
    """The event that gives a canonical value, or that skips."""
    return Skip() if value is None else Given(Said("", press=str(value)))


def give(value: Value, prompt: Prompt) -> Event:
    """The event that gives a canonical value to this question; several at once are named by their places."""
    if not isinstance(value, list):
        return press(value)
    values = [option.value for option in prompt.choices]
    return texts(", ".join(str(values.index(str(one)) + 1) for one in value))


def texts(value: str) -> Event:
    return Given(Said(value))


FEEDBACK: Value = {"good": "You say what you did.", "quote": "I repaired the oven", "try": "Say first where it was."}
FAILED: Value = {"failed": "timeout"}


def oracle(request: Mapping[str, Value]) -> Value:
    """What slow work makes of a request: always the same for the same one. Feedback fails on every second answer."""
    if request.get("work") == "feedback":
        return FEEDBACK if len(str(request["answer"])) % 2 else FAILED
    return f"about {json.dumps(request, sort_keys=True)}"


def result(consult: Consult) -> Result:
    """The event that brings what slow work made of it."""
    return Result(consult.name, oracle(consult.request), consult.ticket)


@dataclass
class Walk:
    """One run; checks at every turn what must hold at every turn."""

    flow: Flow
    facts: Mapping[str, Fact] = field(default_factory=dict)
    limits: Limits = field(default_factory=Limits)
    dates: Mapping[str, str] = field(default_factory=dict)
    today: date = FIRST_DAY
    seen: list[Effect] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.state: State = {**start(self.flow, self.facts, self.today), "dates": dict(self.dates)}
        self.consult: Consult | None = None
        self.last = self.take(Begin())

    def take(self, event: Event) -> Turn:
        before = copy.deepcopy(self.state)
        taken = self.peek(event)
        assert self.state == before, "a turn left its mark on the state it was given"
        assert taken == self.peek(event), "the same turn came out differently"
        if taken.status == "broken":
            assert taken.state == before
            assert taken.effects == ()
        elif taken.status != "ended":
            assert before["answers"].keys() <= taken.state["answers"].keys(), "an answer was lost"
        self.seen += taken.effects
        self.consult = next((e for e in taken.effects if isinstance(e, Consult)), self.consult)
        self.state = load(json.loads(json.dumps(taken.state)))
        self.last = taken
        return taken

    def peek(self, event: Event) -> Turn:
        """What an event would do."""
        return turn(self.flow, self.state, event, words=FakeWords(), today=self.today, limits=self.limits)

    def say(self, *lines: str) -> Turn:
        """Type one text after another."""
        for line in lines:
            self.take(texts(line))
        return self.last

    def deliver(self) -> Turn:
        """Bring the result of the work that was asked for last."""
        assert self.consult is not None
        return self.take(result(self.consult))

    def next_day(self) -> None:
        self.today += timedelta(days=1)

    @property
    def prompt(self) -> Prompt:
        assert self.last.prompt is not None, self.last
        return self.last.prompt

    @property
    def done(self) -> tuple[Effect, ...]:
        """What was brought about, sentences and requests for slow work apart."""
        return tuple(effect for effect in self.seen if not isinstance(effect, Say | Consult))

    @property
    def said(self) -> list[str]:
        return [effect.key for effect in self.seen if isinstance(effect, Say)]

    @property
    def remembered(self) -> dict[str, Value]:
        return {effect.name: effect.value for effect in self.done if isinstance(effect, Remember)}


def straight(flow: Flow, finished: State, facts: Mapping[str, Fact]) -> Walk:
    """Go through a flow in one line, with the answers and dates that another walk ended with."""
    walk = Walk(flow, facts, dates=finished["dates"])
    while walk.last.status != "ended":
        assert walk.last.status != "broken", walk.last.fault
        if walk.last.status == "consulting":
            walk.deliver()
        else:
            walk.take(give(_answer(finished, walk.prompt)["value"], walk.prompt))
            assert not walk.last.missed
    return walk


def _answer(finished: State, prompt: Prompt) -> Answer:
    assert prompt.name in finished["answers"], f"the walk never answered {prompt.name}"
    return finished["answers"][prompt.name]


def walk(function: Function, **facts: Fact) -> Walk:
    """Begin a run of a function that is nobody's registered flow."""
    return Walk(Flow("test", function, code="1"), facts)
