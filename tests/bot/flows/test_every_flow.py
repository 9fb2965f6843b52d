"""However a person wanders through any flow: no dead end, no fault, all of it sayable on every channel and kept whole.

What the explorer went through is written down in `bot/flows/explored.json`, which `tomoni flows` shows. After a change
of a flow write it anew: `pytest tests/bot/flows/test_every_flow.py --record`.
"""

from __future__ import annotations

import json

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.cli.flows import FILE, Explored, explored
from bot.flows import ALL
from bot.flows.effects import Prompt, Remember
from bot.flows.engine import Event, Flow
from bot.flows.renewal.residence import HOUR
from bot.flows.terms import WORK
from bot.programme.profile import NAME
from bot.programme.residency import FACT
from tests.bot.flows.explorer import DAYS, NONSENSE, POLICIES, TEXTS, Explorer
from tests.bot.flows.kept import assert_kept_whole
from tests.bot.flows.people import FULL, UNKEPT, known_as, people
from tests.bot.flows.screens import assert_fits, assert_sayable
from tests.bot.flows.test_walks import Wanderer, assert_worth_a_straight_run
from tests.bot.flows.walking import give, press, texts

MANY = settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
NAMED_FIRST = {NAME, FACT, HOUR}
EVERY = pytest.mark.parametrize("flow", ALL, ids=lambda flow: flow.name)


@EVERY
def test_every_answer_of_every_question_leads_on_and_can_be_said_on_every_channel(
    flow: Flow, pytestconfig: pytest.Config
) -> None:
    explorer = Explorer(flow)
    for walk in explorer.explore_all(people(flow.name, flow.group)):
        assert_kept_whole(walk)
    for facts in (known_as(UNKEPT), known_as(FULL)):
        for policy in POLICIES:
            assert_kept_whole(explorer.plough(facts, policy))
    kept = {effect.name for effect in explorer.effects.values() if isinstance(effect, Remember)}
    assert flow.terms >= WORK or kept <= NAMED_FIRST, "it keeps what the first terms do not name"
    for prompt, hint in explorer.prompts.values():
        assert_fits(prompt, hint)
    for effect in explorer.effects.values():
        assert_sayable(effect)
    _assert_written(
        flow.name,
        Explored(asks=len(explorer.asks), answers=len(explorer.taken), cut=sorted(explorer.cut)),
        pytestconfig,
    )


def _assert_written(flow: str, found: Explored, config: pytest.Config) -> None:
    if config.getoption("--record"):
        assert config.cache is not None
        with FileLock(config.cache.mkdir("explored") / "lock"):
            written = {**explored(), flow: found}
            lines = (f"  {json.dumps(name)}: {json.dumps(written[name])}" for name in sorted(written))
            FILE.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
    assert explored().get(flow) == found, "the flow has changed: write anew what was explored, with --record"


class Visitor(Wanderer):
    """Answers whatever is asked, by button or by typing what the question takes."""

    def _answer(self, prompt: Prompt) -> Event:
        draw = self.data.draw
        if prompt.offered is not None and draw(st.booleans()):
            return give(prompt.offered, prompt)
        if prompt.choices and draw(st.sampled_from((True, True, True, True, False))):
            return press(draw(st.sampled_from(prompt.choices)).value)
        typed = (texts(draw(st.sampled_from(DAYS))), texts(draw(st.sampled_from(TEXTS))), self._number())
        answers = [event for event in typed[1:] if prompt.open] or [*typed]
        taken = [event for event in answers if not self.walk.peek(event).missed]
        return taken[0] if taken else press(prompt.choices[0].value if prompt.choices else None)

    def _number(self) -> Event:
        hint = self.walk.peek(NONSENSE).hint
        low, high = (int(str(hint.args[name])) if hint and name in hint.args else 0 for name in ("low", "high"))
        return texts(str(self.data.draw(st.integers(low, high))))


@EVERY
@MANY
@given(data=st.data(), moves=st.integers(0, 40))
def test_a_finished_walk_is_worth_a_straight_run(flow: Flow, data: st.DataObject, moves: int) -> None:
    facts = data.draw(st.sampled_from(people(flow.name, flow.group)))
    visitor = Visitor(flow, facts, data)
    visitor.wander(moves)
    walk = visitor.finish()
    assert_worth_a_straight_run(walk, facts)
    assert_kept_whole(walk)
    for effect in walk.seen:
        assert_sayable(effect)
