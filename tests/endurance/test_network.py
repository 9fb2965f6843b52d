"""A far side that is slow, refuses, fails, cuts the line or keeps its answer to itself, and a kill in each."""

from __future__ import annotations

import pytest

from bot.strings import Strings
from tests.endurance import proof
from tests.endurance.conftest import PEOPLE
from tests.endurance.trial import Trial, report

SEED = 33
EACH = 1.2  # seconds
SENDS, UPDATES = "sendMessage", "getUpdates"
TROUBLES: tuple[tuple[str, str, int], ...] = (
    ("throttle", SENDS, 4),
    ("error", SENDS, 4),
    ("error", UPDATES, 2),
    ("lost", SENDS, 5),
    ("lost", UPDATES, 2),
    ("cut", SENDS, 5),
    ("cut", UPDATES, 2),
)


def test_a_bad_network(trial: Trial, strings: Strings) -> None:
    trial.random.seed(SEED)
    trial.far.control("fault", kind="slow", ms=300)
    trial.kill(EACH)
    trial.far.control("calm")
    for kind, method, count in TROUBLES:
        trial.spare()
        trial.disturb()
        trial.far.control("fault", kind=kind, methods=[method], count=count)
        _kill_after(trial, f"faults {kind} {method.lower()}", count)
    with trial.running():
        trial.talk(EACH / 2)
        trial.far.control("refuse", seconds=EACH)
        trial.talk(EACH * 2)
        trial.peace()

    books = proof.accounts(trial)
    proof.every_message_has_its_one_turn(trial, books)
    proof.our_own_messages_come_once(trial, books)
    proof.sends_match_rows(trial, books, strings)
    proof.order_is_kept(books)
    counts = trial.far.control("counts")
    unanswered = counts["faults lost sendmessage"] + counts["faults cut sendmessage"]
    lost, doubled = proof.damage(books.values())
    report(seed=SEED, unanswered=unanswered, in_flight=len(trial.in_flight), lost=lost, doubled=doubled)
    assert {row_id for row_id, _ in trial.in_flight} <= set(proof.audited(trial))
    # Nobody is sent two messages at once, so a closed door cuts off at most one for each.
    assert len(proof.audited(trial)) <= len(trial.in_flight) + unanswered + PEOPLE
    assert lost + doubled <= len(proof.audited(trial))


def _kill_after(trial: Trial, fault: str, count: int) -> None:
    with trial.running():
        trial.go_on(lambda: trial.far.control("counts").get(fault, 0) >= count, f"no {fault}")


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_who_blocks_us_is_not_written_to_any_more(trial: Trial) -> None:
    """In the middle of a flow; whoever comes back is answered."""
    person = trial.crowd.people[0]
    with trial.running():
        trial.far.control("member", chat=person.chat, status="kicked")
        trial.far.control("fault", kind="blocked", chat=person.chat, methods=[SENDS])
        trial.disturb()
        trial.talk(EACH)
        trial.far.control("calm")
        trial.far.control("member", chat=person.chat, status="member")
        person.awaits = None
        heard = len(person.log)
        trial.go_on(lambda: len(person.log) > heard + 2, "not answered after coming back")
