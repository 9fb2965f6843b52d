"""Proof by many walks: however a person wanders, a finished run is worth a straight one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.flows.accepts import Accepts, Choice, Number, Text, YesNo
from bot.flows.effects import Consult, Prompt, Say, Value
from bot.flows.engine import Again, Back, Correct, Event, Flow, Given, Skip
from bot.flows.state import Fact, correctable
from tests.bot.flows import nasty
from tests.bot.flows.walking import Walk, give, press, result, straight, texts

GENTLE = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
FACTS: tuple[Mapping[str, Fact], ...] = ({}, {"name": Fact("Amina", 3)})
MOVES = ("answer", "answer", "answer", "skip", "back", "correct", "again", "nonsense", "late", "sleep")
MOST_TURNS = 300


class Wanderer:
    """Wanders through a flow for some moves, then finishes it; watches what is asked, and why."""

    def __init__(self, flow: Flow, facts: Mapping[str, Fact], data: st.DataObject) -> None:
        self.data = data
        self.walk = Walk(flow, facts)
        self.consults: list[Consult] = []
        self.may_ask: set[str] = set()  # answered, but marked since by "back" or "correct"
        self.answered_with: dict[str, Mapping[str, object]] = {}
        self._watch()

    def wander(self, moves: int) -> None:
        for _ in range(moves):
            if self.walk.last.status == "ended":
                return
            self._move(self.data.draw(st.sampled_from(MOVES)))

    def finish(self) -> Walk:
        for _ in range(MOST_TURNS):
            if self.walk.last.status == "ended":
                return self.walk
            self._move("answer")
        raise AssertionError("the walk does not come to an end")

    def release(self, flow: Flow) -> None:
        """Put other code in the flow's place between two turns."""
        self.walk.flow = flow

    def _move(self, move: str) -> None:
        if move == "sleep":
            self.walk.next_day()
            return
        before, event = self.walk.last.prompt, self._event(move)
        if isinstance(event, Back) and (path := correctable(self.walk.state)):
            self.may_ask.add(path[-1])
        if isinstance(event, Correct):
            self.may_ask.add(event.name)
        taken = self.walk.take(event)
        assert taken.status != "broken", taken.fault
        if before and isinstance(event, Given | Skip) and not (taken.missed or taken.moved):
            self.may_ask.discard(before.name)
            self.answered_with[before.name] = before.args
        self._watch()

    def _watch(self) -> None:
        """A question that was answered comes again for a reason, or not at all."""
        self.consults += [e for e in self.walk.last.effects if isinstance(e, Consult)]
        prompt = self.walk.last.prompt
        if prompt and prompt.offered is not None and prompt.name not in self.may_ask:
            assert self.answered_with[prompt.name] != prompt.args, f"{prompt.name} was asked again for nothing"

    def _event(self, move: str) -> Event:
        path = correctable(self.walk.state)
        if move == "correct" and path:
            return Correct(self.data.draw(st.sampled_from(path)))
        if move == "late" and self.consults:
            stale = self.data.draw(st.sampled_from(self.consults))
            return result(stale)
        simple: dict[str, Event] = {
            "back": Back(),
            "again": Again(),
            "nonsense": texts("\u200b?!"),
            "skip": Skip(),
        }
        if move in simple:
            return simple[move]
        if self.walk.last.status == "consulting":
            return self._result()
        return self._answer(self.walk.prompt)

    def _result(self) -> Event:
        """What is waited for was asked for last under its name, if not in this turn."""
        waiting = self.walk.state["waiting"]
        assert waiting is not None
        consult = [consult for consult in self.consults if consult.name == waiting["name"]][-1]
        return result(consult)

    def _answer(self, prompt: Prompt) -> Event:
        if prompt.offered is not None and self.data.draw(st.booleans()):
            return give(prompt.offered, prompt)
        if prompt.choices:
            return press(self.data.draw(st.sampled_from(prompt.choices)).value)
        if prompt.open:
            return texts(self.data.draw(st.sampled_from(("a", "b", "ab", "2", "naïve"))))
        return press(self.data.draw(self._numbers()))

    def _numbers(self) -> st.SearchStrategy[int]:
        """Any number at first; after a miss one of those that the hint allows."""
        hint = self.walk.last.hint
        bounds = hint.args if hint and "low" in hint.args else {"low": 0, "high": 9}
        return st.integers(cast("int", bounds["low"]), cast("int", bounds["high"]))


def assert_worth_a_straight_run(walk: Walk, facts: Mapping[str, Fact]) -> None:
    line = straight(walk.flow, walk.state, facts)
    assert walk.done == line.done
    assert walk.remembered == line.remembered
    assert walk.state["answers"] == line.state["answers"]
    assert walk.state["results"] == line.state["results"]


def assert_nothing_said_twice(walk: Walk) -> None:
    sentences = [(say.key, str(say.args)) for say in walk.seen if isinstance(say, Say)]
    assert len(sentences) == len(set(sentences))


@pytest.mark.parametrize("flow", nasty.HAND_MADE, ids=lambda flow: flow.name)
@settings(GENTLE, max_examples=60)
@given(data=st.data(), facts=st.sampled_from(FACTS), moves=st.integers(0, 40))
def test_a_finished_walk_is_worth_a_straight_run(
    flow: Flow, data: st.DataObject, facts: Mapping[str, Fact], moves: int
) -> None:
    wanderer = Wanderer(flow, facts, data)
    wanderer.wander(moves)
    assert_worth_a_straight_run(wanderer.finish(), facts)


NUMBERS = st.tuples(st.integers(0, 3), st.integers(4, 9)).map(lambda bounds: Number(*bounds))
ACCEPTS: st.SearchStrategy[Accepts[object]] = st.one_of(
    st.just(YesNo()), st.just(Text(10)), st.just(Choice("x", "y", "z", prefix="p")), NUMBERS
)
PLACES = st.lists(st.integers(0, 5), max_size=2).map(tuple)
LEAVES = st.one_of(
    st.builds(nasty.Ask, ACCEPTS, PLACES, st.booleans()),
    st.builds(nasty.Ask, ACCEPTS, PLACES, st.booleans()),
    st.builds(nasty.Slow, PLACES),
    st.builds(
        nasty.Effect,
        st.sampled_from(("say", "remember", "remember", "hand_over", "today", "save", "open")),
        st.integers(0, 5),
    ),
)


def _programs(nodes: st.SearchStrategy[nasty.Node]) -> st.SearchStrategy[nasty.Program]:
    return cast("st.SearchStrategy[nasty.Program]", st.lists(nodes, min_size=1, max_size=5).map(tuple))


PROGRAMS = _programs(
    st.recursive(
        LEAVES,
        lambda nodes: st.one_of(
            st.builds(nasty.Branch, st.integers(0, 5), _programs(nodes), _programs(nodes)),
            st.builds(nasty.Loop, st.integers(1, 3), _programs(nodes)),
            st.builds(nasty.Sub, _programs(nodes)),
        ),
        max_leaves=10,
    )
)


@settings(GENTLE, max_examples=200)
@given(program=PROGRAMS, data=st.data(), moves=st.integers(0, 30))
def test_a_finished_walk_through_any_flow_is_worth_a_straight_run(
    program: nasty.Program, data: st.DataObject, moves: int
) -> None:
    wanderer = Wanderer(nasty.invent(program), {}, data)
    wanderer.wander(moves)
    walk = wanderer.finish()
    assert_worth_a_straight_run(walk, {})
    assert_nothing_said_twice(walk)


SAVELESS = PROGRAMS.filter(lambda program: "save" not in repr(program))


@settings(GENTLE, max_examples=100)
@given(
    programs=st.tuples(SAVELESS, SAVELESS),
    data=st.data(),
    moves=st.tuples(st.integers(0, 20), st.integers(0, 20)),
)
def test_a_walk_through_a_release_is_worth_a_straight_run_of_the_new_code(
    programs: tuple[nasty.Program, nasty.Program], data: st.DataObject, moves: tuple[int, int]
) -> None:
    before, after = map(nasty.invent, programs)
    wanderer = Wanderer(before, {}, data)
    wanderer.wander(moves[0])
    if wanderer.walk.last.status == "ended":
        return
    wanderer.release(after)
    wanderer.walk.take(Again())
    wanderer = _follow(wanderer, data)
    wanderer.wander(moves[1])
    walk = wanderer.finish()
    line = straight(after, walk.state, {})
    assert walk.done == line.done
    assert walk.state["answers"].keys() == line.state["answers"].keys()
    assert _values(walk) == _values(line)


def _follow(wanderer: Wanderer, data: st.DataObject) -> Wanderer:
    """Go on with the same run, forgetting why the old code asked what it asked."""
    wanderer.data = data
    wanderer.may_ask = set(wanderer.walk.state["answers"])
    wanderer.consults += [e for e in wanderer.walk.last.effects if isinstance(e, Consult)]
    return wanderer


def _values(walk: Walk) -> dict[str, Value]:
    return {name: answer["value"] for name, answer in walk.state["answers"].items()}
