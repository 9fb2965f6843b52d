"""kill -9, a hundred times, anywhere: nobody's message is lost, and no turn is taken twice."""

from __future__ import annotations

from itertools import product

import pytest

from bot.strings import Strings
from storage import handovers
from tests.endurance import proof
from tests.endurance.conftest import WELCOME
from tests.endurance.trial import SETTLES, Trial, report

SEED = 20_261_121
KILLS = 100
MOMENTS = ("before", "after")
WAY = (
    "Intake.receive_all",  # commit 1
    "Turns.take",  # the lane is claimed
    "Turns._take",  # commit 2
    "Sender._start",  # outbox rows are claimed
    "send",
    "Sender._mark",  # what has left is marked
)
START = ("recover", "Sender.recover", "wake_due", "Tomoni._may_poll")


def test_a_hundred_kills(trial: Trial, strings: Strings) -> None:
    """Before and after every step of a message's way, and at any time, under a stream of everything."""
    trial.random.seed(SEED)
    dooms = [*product(WAY, MOMENTS, range(1, 6)), *product(START, MOMENTS, (1,))]
    trial.random.shuffle(dooms)
    for step, moment, nth in dooms:
        trial.disturb()
        trial.doom(step, moment, nth)
    while trial.kills < KILLS:
        trial.disturb()
        trial.kill(trial.random.uniform(0.05, 0.8))
    with trial.running():
        trial.peace()

    books = proof.accounts(trial)
    proof.every_message_has_its_one_turn(trial, books)
    proof.our_own_messages_come_once(trial, books)
    proof.sends_match_rows(trial, books, strings)
    proof.order_is_kept(books)
    proof.listed_are_those_in_flight(trial)
    lost, doubled = proof.damage(books.values())
    said = sum(len(person.log) for person in trial.crowd.people)
    report(seed=SEED, kills=trial.kills, messages=said, in_flight=len(trial.in_flight), lost=lost, doubled=doubled)
    assert lost + doubled <= len(trial.in_flight)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_message_that_kills_is_set_aside_with_an_apology(trial: Trial, strings: Strings) -> None:
    """The process dies in its turn three times; then the person hears so, a human is told, and the lane goes on."""
    unlucky = trial.crowd.people[0]
    unlucky.speak(trial.far)
    unlucky.awaits = strings.render("en", "trouble-ours")
    for _ in range(3):
        pid = trial.nursery.start(trial.settings, {"step": "Turns._take", "moment": "before", "nth": 1})
        assert trial.nursery.ended(pid, SETTLES)
    with trial.running():
        trial.peace()
        unlucky.steps = unlucky.steps[:1]
        trial.go_on(lambda: len(unlucky.log) > len(WELCOME) + 2, "the lane does not go on")
    told = trial.database.read_sync(lambda tx: handovers.listing(tx, "open"))
    assert [task.reason for task in told] == ["failed-message"]
