"""However a person wanders through the flows about their dates: no dead end, no fault, all of it sayable."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.conversation.wording import Wording
from bot.flows import ALL
from bot.flows.effects import Card, Document, Prompt, Remember, Say, Value
from bot.flows.engine import Event, Flow
from bot.flows.state import Fact
from bot.programme.residency import State, Stay, state
from bot.strings import Strings
from tests.bot.flows.test_renewal import KEEPS, stored
from tests.bot.flows.test_walks import Wanderer, assert_worth_a_straight_run
from tests.bot.flows.walking import FIRST_DAY, Walk, press, texts

FLOWS = [flow for flow in ALL if flow.name.startswith("renewal") or flow.name in {"menu", "my_data"}]
STRINGS = Strings.load(strict=True)
LANGS = ("en", "ja", "fr", "ar", "uk", "fa")
LIST_ROW, LIST_ROWS = 24, 10  # what the narrowest channel shows of a list
DATES = [
    (FIRST_DAY + timedelta(days=days)).isoformat() for days in (-400, -70, -57, -45, -3, 0, 1, 3, 10, 40, 89, 200, 9000)
]
LENGTHS: tuple[Value, ...] = ("6m", "3m", "30d", "5y")
KNOWN: list[Mapping[str, Value]] = [
    {"keeps": False, "pushes": False},
    KEEPS,
    stored(),
    stored(quiet=True, kind="study-family", both=""),
    *(
        stored(last_day=day, length=length, filed=filed)
        for day in (*DATES[1:6], DATES[8])
        for length in LENGTHS
        for filed in (None, DATES[0])
    ),
    stored(filed=DATES[1], refused=DATES[4]),
    stored(last_day=DATES[8], provisional=True),
]
FACTS = [{name: Fact(value, 1) for name, value in facts.items()} for facts in KNOWN]


class Visitor(Wanderer):
    """A person with dates in mind."""

    def _answer(self, prompt: Prompt) -> Event:
        if prompt.choices or prompt.key.endswith("-count"):
            return super()._answer(prompt)
        return texts(self.data.draw(st.sampled_from(DATES)))


def assert_sayable(walk: Walk) -> None:
    for lang in LANGS:
        wording = Wording(STRINGS, lang)
        for effect in walk.seen:
            match effect:
                case Say():
                    wording.say(effect)
                case Card(key):
                    wording.card(key)
                case Document(kind, spec):
                    wording.document(kind, spec, owner="p")
                case _:
                    pass


def assert_nothing_expired_is_kept(walk: Walk) -> None:
    for effect in walk.done:
        if isinstance(effect, Remember) and effect.name == "residence" and walk.flow.name != "renewal_more":
            stay = Stay.of_fact(effect.value)
            assert stay is not None
            assert state(stay, walk.today) is not State.EXPIRED or stay.refused or "renewal-stopped" in walk.said


@pytest.mark.parametrize("flow", FLOWS, ids=lambda flow: flow.name)
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data(), moves=st.integers(0, 30))
def test_a_finished_walk_is_worth_a_straight_run(flow: Flow, data: st.DataObject, moves: int) -> None:
    facts = data.draw(st.sampled_from(FACTS))
    visitor = Visitor(flow, facts, data)
    visitor.wander(moves)
    walk = visitor.finish()
    assert_worth_a_straight_run(walk, facts)
    assert_sayable(walk)


def _answers(prompt: Prompt) -> Iterator[Event]:
    """Every option of a question once, or what is worth trying where it has none."""
    if prompt.choices:
        yield from (press(option.value) for option in prompt.choices)
    elif prompt.key.endswith("-count"):
        yield press(45)
    else:
        yield from (texts(day) for day in DATES)
    if prompt.skippable:
        yield press(None)


def _explore(walk: Walk, met: dict[tuple[str, str], Prompt]) -> Iterator[Walk]:
    """Take every answer of every question once, each from where it was met first; yields finished walks."""
    if walk.last.status == "ended":
        yield walk
        return
    for event in _answers(walk.prompt):
        if (step := (walk.prompt.key, repr(event))) not in met:
            met[step] = walk.prompt
            yield from _explore(_after(walk, event), met)


def _after(walk: Walk, event: Event) -> Walk:
    after = Walk(walk.flow, walk.facts)
    after.state, after.last, after.seen, after.today = walk.state, walk.last, [*walk.seen], walk.today
    turn = after.take(event)
    assert turn.status in {"waiting", "ended"}, turn.fault
    return after


def assert_fits_every_channel(prompt: Prompt) -> None:
    for lang in LANGS:
        shown = Wording(STRINGS, lang).prompt("run", prompt)
        assert len(shown.choices) <= LIST_ROWS
        assert [choice.label for choice in shown.choices if len(choice.label) > LIST_ROW] == []


@pytest.mark.parametrize("flow", FLOWS, ids=lambda flow: flow.name)
def test_every_answer_of_every_question_leads_on_and_can_be_said_on_every_channel(flow: Flow) -> None:
    for facts in FACTS:
        met: dict[tuple[str, str], Prompt] = {}
        for walk in _explore(Walk(flow, facts), met):
            assert_sayable(walk)
            assert_nothing_expired_is_kept(walk)
        for prompt in met.values():
            assert_fits_every_channel(prompt)
