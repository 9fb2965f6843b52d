"""However a person wanders through goals and applications: no dead end, no fault, all of it sayable and kept whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.conversation.wording import Wording
from bot.flows import ALL
from bot.flows.effects import Document, Prompt, Remember, Say, Value
from bot.flows.engine import Event, Flow
from bot.flows.state import Fact
from bot.programme.plans import (
    APPLICATION_STATES,
    MOST_APPLICATIONS,
    MOST_OPEN,
    Application,
    Goal,
    applications_fact,
    applications_of,
    goals_fact,
    goals_of,
)
from bot.strings import Strings
from tests.bot.flows.test_walks import Wanderer, assert_worth_a_straight_run
from tests.bot.flows.walking import FIRST_DAY, Walk, press, texts

FLOWS = [flow for flow in ALL if flow.name in {"goals", "applications"}]
EXPLORED = {"goals": 60, "applications": 50}  # answers, of all questions
WORDING = Wording(Strings.load(strict=True), "en")
LIST_ROW, LIST_ROWS = 24, 10  # what the narrowest channel shows of a list
BUTTON, BUTTONS = 20, 3  # and of buttons
LONG = "Learn the words for the kitchen, all of them, by heart, with Amina"
DAYS = [(FIRST_DAY + timedelta(days=days)).isoformat() for days in (-400, -1, 0, 1, 9, 9000)]
TEXTS = ("a", "Send three applications", LONG, "料理人", "ارسال ثلاثة طلبات", "=1+1", "x" * 80)


def goal(number: int, *, ago: int = 0, steps: str = "", state: str = "open") -> Goal:
    since = FIRST_DAY - timedelta(days=ago)
    taken = {"n": "none", "s": "some"}
    progress = tuple((since + timedelta(days=at), taken[step]) for at, step in enumerate(steps))
    return Goal(number, f"{number} {LONG}", since, until=FIRST_DAY, state=state, progress=progress)


def application(number: int, state: str = "sent", next_on: date | None = None) -> Application:
    step = "answer" if next_on else None
    return Application(
        number, f"Company {number}", "cook", FIRST_DAY, state, next=step, next_on=next_on, remind=bool(next_on)
    )


def facts(**known: Value) -> Mapping[str, Fact]:
    given_ = {"keeps": True, **{name.replace("_", "-"): value for name, value in known.items()}}
    return {name: Fact(value, 1) for name, value in given_.items()}


THREE = goals_fact([goal(1), goal(2, ago=8, steps="nn"), goal(3, ago=9, steps="s")])
PICTURE: Value = {"three-years": "a cook", "one-year": None, "three-months": "a job in a kitchen"}
ACTIONS: Value = [{"lesson": "hello-work", "text": "Go to Hello Work once"}, {"lesson": "cv", "text": LONG * 9}]
TOMORROW = FIRST_DAY + timedelta(days=1)
MANY = [application(number, APPLICATION_STATES[number % 8]) for number in range(1, MOST_APPLICATIONS + 1)]
KNOWN = {
    "goals": [
        facts(keeps=False),
        facts(),
        facts(goals_picture=PICTURE, goals_weekly=False),
        facts(goals=goals_fact([goal(1, state="done")]), course_actions=ACTIONS, goals_weekly=True),
        facts(goals=goals_fact([goal(1, ago=8)]), goals_picture=PICTURE, course_actions=ACTIONS),
        facts(goals=THREE, goals_weekly=True, reminded=["goals"]),
    ],
    "applications": [
        facts(keeps=False),
        facts(),
        facts(applications=applications_fact([application(1, "rejected")])),
        facts(applications=applications_fact([application(1, "planned"), application(2, "invited", TOMORROW)])),
        facts(applications=applications_fact(MANY), reminded=["applications"]),
    ],
}


class Planner(Wanderer):
    """A person with plans."""

    def _answer(self, prompt: Prompt) -> Event:
        if prompt.open:
            return texts(self.data.draw(st.sampled_from(TEXTS)))
        if prompt.key.rpartition("-")[2] in {"until", "sent", "on"} and self.data.draw(st.booleans()):
            return texts(self.data.draw(st.sampled_from(DAYS)))
        return super()._answer(prompt)


def assert_sayable(walk: Walk) -> None:
    for effect in walk.seen:
        if isinstance(effect, Say):
            WORDING.say(effect)
        elif isinstance(effect, Document):
            WORDING.document(effect.kind, effect.spec, owner="p")


def assert_kept_whole(walk: Walk) -> None:
    """What is remembered reads back as it was, within its bounds."""
    for effect in walk.done:
        if isinstance(effect, Remember) and effect.name == "goals":
            assert goals_fact(goals_of(effect.value)) == effect.value
            assert sum(each.open for each in goals_of(effect.value)) <= MOST_OPEN
        if isinstance(effect, Remember) and effect.name == "applications":
            known = applications_of(effect.value)
            assert applications_fact(known) == effect.value
            assert len({each.id for each in known}) == len(known) <= MOST_APPLICATIONS


def assert_fits_every_channel(prompt: Prompt) -> None:
    shown = WORDING.prompt("run", prompt)
    most = BUTTON if len(shown.choices) <= BUTTONS and not any(each.label for each in prompt.choices) else LIST_ROW
    assert len(shown.choices) <= LIST_ROWS
    assert [choice.label for choice in shown.choices if len(choice.label) > most] == []


@pytest.mark.parametrize("flow", FLOWS, ids=lambda flow: flow.name)
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data(), moves=st.integers(0, 40))
def test_a_finished_walk_is_worth_a_straight_run(flow: Flow, data: st.DataObject, moves: int) -> None:
    known = data.draw(st.sampled_from(KNOWN[flow.name]))
    planner = Planner(flow, known, data)
    planner.wander(moves)
    walk = planner.finish()
    assert_worth_a_straight_run(walk, known)
    assert_sayable(walk)
    assert_kept_whole(walk)


def _answers(prompt: Prompt) -> Iterator[Event]:
    """Every option of a question once, or what is worth trying where it has none."""
    yield from (press(option.value) for option in prompt.choices)
    if prompt.open:
        yield from (texts(text) for text in TEXTS)
    if prompt.key.rpartition("-")[2] in {"until", "sent", "on"}:
        yield from (texts(day) for day in DAYS)
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
    assert not turn.missed, f"{event} is no answer to {walk.prompt.key}"
    return after


@pytest.mark.parametrize("flow", FLOWS, ids=lambda flow: flow.name)
def test_every_answer_of_every_question_leads_on_and_can_be_said_on_every_channel(flow: Flow) -> None:
    explored: set[tuple[str, str]] = set()
    for known in KNOWN[flow.name]:
        met: dict[tuple[str, str], Prompt] = {}
        for walk in _explore(Walk(flow, known), met):
            assert_sayable(walk)
            assert_kept_whole(walk)
        for prompt in met.values():
            assert_fits_every_channel(prompt)
        explored |= met.keys()
    assert len(explored) >= EXPLORED[flow.name]
