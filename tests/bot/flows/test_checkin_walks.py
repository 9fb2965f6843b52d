"""However a person wanders through the check-in and a new job: no dead end, and a finished run is a straight one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.conversation.wording import Wording
from bot.flows import ALL
from bot.flows.effects import Document, Prompt, Say, Value
from bot.flows.engine import Event, Flow
from bot.flows.state import Fact
from bot.programme.settling import Job
from bot.strings import Strings
from tests.bot.flows.test_checkin import GOALS, KEEPS, NEITHER, week
from tests.bot.flows.test_walks import Wanderer, assert_worth_a_straight_run
from tests.bot.flows.walking import FIRST_DAY, Walk, texts

FLOWS = [flow for flow in ALL if flow.name in {"checkin", "settling"}]
WORDING = Wording(Strings.load(strict=True), "en")
DATES = [(FIRST_DAY + timedelta(days=days)).isoformat() for days in (-400, -90, -29, -8, 0, 5, 60)]
DONE = ("week-1",)
JOBS = [
    Job(FIRST_DAY + timedelta(days=days), kind, weeks, notice, done)
    for days in (-190, -90, -32, -9, 3)
    for kind, weeks in (("regular", None), ("trial", 9), ("trial", None))
    for notice in ("open", "done")
    for done in ((), DONE)
]
REMINDED: Mapping[str, Value] = {"reminded": ["settling"]}
KNOWN: list[Mapping[str, Value]] = [
    {"keeps": False, "pushes": False},
    KEEPS,
    {**KEEPS, **NEITHER, "goals": GOALS, "checkins": [week("2026-03-25", 3)]},
    {**KEEPS, "checkin-allowed": {"sleep": True, "mood": True}, "reminded": [], "checkins": [week("2026-03-25", 1)]},
    *({**KEEPS, "settling": job.fact()} for job in JOBS),  # whose reminders were stopped
    *({**KEEPS, **REMINDED, "settling": job.fact()} for job in JOBS),
]
FACTS = [{name: Fact(value, 1) for name, value in facts.items()} for facts in KNOWN]


class Visitor(Wanderer):
    """A person with first days in mind."""

    def _answer(self, prompt: Prompt) -> Event:
        if prompt.key == "settling-start":
            return texts(self.data.draw(st.sampled_from(DATES)))
        return super()._answer(prompt)


def assert_sayable(walk: Walk) -> None:
    for effect in walk.seen:
        if isinstance(effect, Say):
            WORDING.say(effect)
        elif isinstance(effect, Document):
            WORDING.document(effect.kind, effect.spec, owner="p")


@pytest.mark.parametrize("flow", FLOWS, ids=lambda flow: flow.name)
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data(), moves=st.integers(0, 30))
def test_a_finished_walk_is_worth_a_straight_run(flow: Flow, data: st.DataObject, moves: int) -> None:
    facts = data.draw(st.sampled_from(FACTS))
    visitor = Visitor(flow, facts, data)
    visitor.wander(moves)
    walk = visitor.finish()
    assert_worth_a_straight_run(walk, facts)
    assert_sayable(walk)


@pytest.mark.parametrize("flow", FLOWS, ids=lambda flow: flow.name)
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_every_question_can_be_shown_on_the_narrowest_channel(flow: Flow, data: st.DataObject) -> None:
    visitor = Visitor(flow, data.draw(st.sampled_from(FACTS)), data)
    while visitor.walk.last.status == "waiting":
        message = WORDING.prompt("run", visitor.walk.prompt)
        assert len(message.choices) <= 10
        widest = 20 if len(message.choices) <= 3 else 24
        assert all(len(choice.label) <= widest for choice in message.choices)
        visitor._move("answer")
