"""Whether something may be kept is asked in one way, and of nobody who is half-way through a conversation twice."""

import pytest

from bot import flows
from bot.flows.effects import Consent, Say
from bot.flows.engine import Again, Turn, turn
from bot.flows.state import Answer, fingerprint, new
from tests.bot.flows.people import UNKEPT, known_as
from tests.bot.flows.walking import FIRST_DAY, FakeWords, Walk, press

FLOWS = {flow.name: flow for flow in flows.ALL}
ASKED = ("goals", "applications", "renewal", "self_work", "self_values", "self_terms", "papers")
YES = {"renewal": "keep", "self_work": "keep", "self_values": "keep", "self_terms": "keep"}
NO = {"renewal": "count", "self_work": "once", "self_values": "once", "self_terms": "once"}


def _half_way(name: str, answer: str) -> Turn:
    """A run in which this was answered, as storage has it."""
    state = new(name, known_as(UNKEPT), FIRST_DAY)
    state["answers"]["keep"] = Answer(value=answer, print=fingerprint({}), marked=False)
    return turn(FLOWS[name], state, Again(), words=FakeWords(), today=FIRST_DAY)


@pytest.mark.parametrize("name", ASKED)
@pytest.mark.parametrize("agreed", [True, False])
def test_an_answer_that_was_given_is_an_answer(name: str, agreed: bool) -> None:
    taken = _half_way(name, YES.get(name, "yes") if agreed else NO.get(name, "no"))
    assert taken.prompt is None or taken.prompt.name != "keep"
    assert any(isinstance(effect, Consent) for effect in taken.effects) is agreed


@pytest.mark.parametrize("name", ASKED)
def test_it_is_told_before_it_is_asked_and_cannot_be_taken_back_by_going_back(name: str) -> None:
    walk = Walk(FLOWS[name], known_as(UNKEPT))
    assert Say("welcome-kept") in walk.last.effects
    assert walk.last.prompt is not None
    assert walk.last.prompt.name == "keep"
    refused = walk.take(press(NO.get(name, "no")))
    assert refused.prompt is None or not refused.prompt.back
