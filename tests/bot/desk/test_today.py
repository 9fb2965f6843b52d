"""The page that a coordinator opens in the morning: nothing that matters is missing, and it says what to do."""

from __future__ import annotations

import asyncio
from datetime import date
from pathlib import Path

import pytest

from bot.conversation import classing
from bot.desk.digest import STATES
from bot.desk.reasons import REASONS, WHEN, reason
from bot.desk.renewals import WHAT
from bot.desk.today import Today, today
from bot.programme import residency
from bot.programme.residency import State
from bot.safety import Kind
from storage import consents, facts, handovers, inbox, outbox
from storage.database import Database
from storage.inbox import Accepted
from tests.bot.desk.people import everybody, kept, stay, unreachable
from tests.storage.acts import damage, queue, somebody


def page(database: Database, folder: Path) -> Today:
    return asyncio.run(today(database, folder))


def ask(database: Database, whom: Accepted, why: str, words: str | None = None) -> None:
    database.write_sync(lambda tx: handovers.open(tx, whom.person_id, whom.contact_id, why, words))


def test_an_empty_house_has_nothing_to_do(database: Database, tmp_path: Path) -> None:
    found = page(database, tmp_path)
    assert (found.day, found.tasks, found.sends, found.unreadable) == (date(2026, 11, 20), (), (), ())
    assert (found.dates.renewals, found.dates.without) == ((), ())
    assert (found.backup_late, "no backup" in found.backup) == (True, True)


def test_the_most_urgent_comes_first_with_what_to_do_and_the_words(database: Database, tmp_path: Path) -> None:
    amina, passing = kept(database, "Amina"), somebody(database, "passing-by")
    ask(database, amina, "asked", "a question about a contract")
    ask(database, amina, "renewal-call")
    ask(database, passing, "self_harm")
    ask(database, passing, "something-new")
    tasks = page(database, tmp_path).tasks
    assert [task.reason for task in tasks] == ["renewal-call", "self_harm", "asked", "something-new"]
    assert [task.phone for task in tasks] == [True, True, False, False]
    assert [task.who.name for task in tasks] == ["Amina", None, "Amina", None]
    assert tasks[2].words == "a question about a contract"
    assert "something-new" in tasks[3].what


def test_renewals_of_two_weeks_stand_in_order_with_their_state(database: Database, tmp_path: Path) -> None:
    everybody(database)
    found = page(database, tmp_path)
    listed = [(row.who.name, row.state, row.until.isoformat()) for row in found.dates.renewals]
    assert listed == [
        ("عبد الرحمن العلي", State.EXPIRED, "2026-11-18"),
        ("አበበ ቢቂላ", State.LIMIT, "2026-11-24"),
        ("Амина Ғуломова", State.DUE, "2026-11-27"),
        ("محمد علی رضایی", State.SPECIAL, "2027-01-01"),
        ("山田 ハディジャ", State.FILED, "2027-02-01"),
    ]
    assert "2026-11-27 Fri 金" in found.dates.renewals[2].what
    assert [(who.name, who.channel) for who in found.dates.without] == [(None, "telegram")]


def test_who_did_not_agree_or_took_it_back_is_not_listed(database: Database, tmp_path: Path) -> None:
    somebody(database, "passing-by")
    gone = kept(database, "Gone", stay("2026-11-25"))
    database.write_sync(lambda tx: consents.record(tx, gone.person_id, "keep", "1", False))
    assert page(database, tmp_path).dates.renewals == ()
    database.write_sync(lambda tx: consents.record(tx, gone.person_id, "keep", "1", True))
    assert len(page(database, tmp_path).dates.renewals) == 1
    database.write_sync(lambda tx: facts.forget(tx, gone.person_id, "residence"))
    assert [who.name for who in page(database, tmp_path).dates.without] == ["Gone"]


def test_sends_that_failed_or_may_not_have_arrived_are_named(database: Database, tmp_path: Path) -> None:
    amina = kept(database, "Amina")
    queue(database, amina, "one", "two", "three", kind="reminder")
    (first,) = database.write_sync(lambda tx: outbox.claim(tx, ["telegram"], 1))
    database.write_sync(lambda tx: outbox.failed(tx, first.id, "too_long"))
    (second,) = database.write_sync(lambda tx: outbox.claim(tx, ["telegram"], 1))
    database.write_sync(lambda tx: outbox.unknown(tx, second.id, "timeout"))
    unreachable(database, amina)
    sends = page(database, tmp_path).sends
    assert {(send.state, send.reason, send.kind) for send in sends} == {
        ("failed", "too_long", "reminder"),
        ("unknown", "timeout", "reminder"),
    }
    assert {str(send.who) for send in sends} == {f"Amina ({amina.person_id[:8]}; en; telegram, not reachable there)"}


def test_what_cannot_be_read_is_told_and_hides_nothing(database: Database, tmp_path: Path) -> None:
    kept(database, "Odd", {"last_day": "soon", "length": "6m"})
    amina = kept(database, "Amina", stay("2026-11-25"))
    ask(database, amina, "asked", "words")
    database.write_sync(lambda tx: inbox.receive(tx, "telegram", b"?", [], "not JSON"))
    assert len(page(database, tmp_path).dates.renewals) == 1
    told = " ".join(page(database, tmp_path).unreadable)
    assert "The dates of Odd" in told
    assert "1 messages came in from telegram" in told
    damage(database, "fact", "value")
    damage(database, "hand_over", "words")
    found = page(database, tmp_path)
    assert [task.who.name for task in found.tasks] == [None]
    told = " ".join(found.unreadable)
    assert (told.count("The dates of no name"), "The words of request 1" in told) == (2, True)


@pytest.mark.parametrize("name", [kind.value for kind in Kind if kind is not Kind.STORY])
def test_every_danger_has_plain_words(name: str) -> None:
    assert reason(name) is REASONS[name]


def test_every_task_of_the_clock_has_plain_words() -> None:
    named = {*residency.OVERDUE_TASKS.values(), *classing.RULE_TASKS.values(), *classing.SILENCE_TASKS.values()}
    assert named <= REASONS.keys()
    assert all(0 <= why.urgency < len(WHEN) for why in REASONS.values())


def test_every_state_says_what_to_do() -> None:
    assert WHAT.keys() == STATES.keys() == set(State)
