"""The tick on real databases: what is written down, and that it happens once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date, timedelta
from functools import partial

import pytest
from sqlalchemy import text

from bot import scheduler
from bot.conversation import reminding
from bot.programme.residency import FACT, Length, Stay
from storage import consents, contacts, facts, inbox, people, reminders
from storage.cipher import Keyring
from storage.database import Database
from storage.inbox import Accepted
from storage.tx import Tx
from tests.bot.reminders.dates import (
    FILED,
    LAST_DAY,
    STAY,
    at,
    dated,
    fact_of,
    recorded,
    states,
    tasks,
    tell,
)
from tests.storage.acts import damage, somebody
from tests.storage_fixtures import Clock

DAY_30, DAY_14, DAY_7 = date(2027, 3, 1), date(2027, 3, 17), date(2027, 3, 24)
NIGHT = 23


def tick(database: Database) -> int:
    return database.write_sync(scheduler.wake_due)


def woken(database: Database, who: Accepted) -> list[str]:
    """The rules of the wakes that wait for somebody's turn."""

    def work(tx: Tx) -> list[str]:
        query = text("SELECT * FROM inbox_event WHERE channel = 'wake' AND person_id = :person ORDER BY n")
        rows = tx.connection.execute(query, {"person": who.person_id}).all()
        return [inbox.opened(tx, row).body["rule"] for row in rows]

    return database.read_sync(work)


def put(database: Database, who: Accepted, rule: str, anchor: str, due_at: int) -> None:
    database.write_sync(lambda tx: reminders.put(tx, who.person_id, rule, anchor, due_at))


def test_a_reminder_is_taken_up_once(database: Database, clock: Clock) -> None:
    who = dated(database, clock)
    clock.now = at(date(2026, 12, 28))
    assert [tick(database), tick(database)] == [1, 0]
    assert woken(database, who) == ["renewal/90"]
    assert states(database, who)["90"] == "sent"
    assert recorded(database) == [("reminder-sent", "renewal/90", "due")]


def test_what_falls_into_the_night_waits_until_eight(database: Database, clock: Clock) -> None:
    who = dated(database, clock, answered=DAY_30)
    clock.now = at(DAY_14, NIGHT)
    assert tick(database) == 4  # 90, 60, 30 and 14 have all come due while nobody ticked
    assert woken(database, who) == []
    clock.now = at(DAY_14 + timedelta(days=1), 7, 59)
    assert tick(database) == 0
    clock.now = at(DAY_14 + timedelta(days=1), 8)
    tick(database)
    assert woken(database, who) == ["renewal/14"]
    assert states(database, who)["30"] == "dropped"


def test_a_week_without_ticks_ends_in_one_message_about_today(database: Database, clock: Clock) -> None:
    who = dated(database, clock, answered=DAY_30)
    clock.now = at(date(2027, 3, 26), 10)
    tick(database)
    assert woken(database, who) == ["renewal/3"]
    assert ("reminder-sent", "renewal/3", "due") in recorded(database)
    assert {states(database, who)[step] for step in ("90", "60", "30", "14", "7")} == {"dropped"}


def test_ticks_that_begin_again_after_the_last_day_tell_a_human_and_the_person(
    database: Database, clock: Clock
) -> None:
    who = dated(database, clock, answered=DAY_30)
    clock.now = at(date(2027, 4, 6), 10)
    tick(database)
    assert woken(database, who) == ["renewal/past"]
    assert states(database, who)["0"] == "missed"
    assert "renewal-past" in tasks(database)


def test_a_nudge_of_the_same_day_moves_to_the_next(database: Database, clock: Clock) -> None:
    who = dated(database, clock, answered=DAY_30)
    clock.now = at(date(2027, 3, 16))
    tick(database)
    put(database, who, "nudge/3", "run", at(DAY_14, 8))
    clock.now = at(DAY_14, 8)  # the reminder comes at 9
    tick(database)
    clock.now = at(DAY_14, 20)
    tick(database)
    assert woken(database, who)[-1] == "renewal/14"
    clock.now = at(DAY_14 + timedelta(days=1), 8)
    tick(database)
    assert woken(database, who)[-2:] == ["renewal/14", "nudge/3"]


def test_silence_reaches_a_coordinator_and_then_a_second_one(database: Database, clock: Clock) -> None:
    dated(database, clock)
    for day in (DAY_30, DAY_14, DAY_7):
        clock.now = at(day)
        tick(database)
    assert tasks(database) == ["renewal-silent", "renewal-silent-second"]


def test_an_answer_keeps_coordinators_out_of_it_until_the_reminder_after_next(database: Database, clock: Clock) -> None:
    dated(database, clock, answered=DAY_30)
    for day in (DAY_30, DAY_14):
        clock.now = at(day)
        tick(database)
    assert tasks(database) == []
    clock.now = at(DAY_7)
    tick(database)
    assert tasks(database) == ["renewal-silent-second"]


def test_somebody_who_blocked_us_is_called(database: Database, clock: Clock) -> None:
    who = dated(database, clock, answered=DAY_30)
    database.write_sync(lambda tx: contacts.set_reachable(tx, who.contact_id, reachable=False))
    for day in (DAY_30, DAY_14):
        clock.now = at(day)
        tick(database)
    assert woken(database, who) == []
    assert tasks(database) == ["renewal-unreachable"]


def test_a_pause_hands_the_pressing_ones_to_a_coordinator(database: Database, clock: Clock) -> None:
    who = dated(database, clock, answered=DAY_30)
    database.write_sync(lambda tx: people.set_paused(tx, who.person_id, people.FOREVER))
    for day in (DAY_30, DAY_14):
        clock.now = at(day)
        tick(database)
    assert (woken(database, who), tasks(database)) == ([], ["renewal-paused"])


def test_who_takes_the_yes_back_is_written_nothing(database: Database, clock: Clock) -> None:
    who = dated(database, clock)
    database.write_sync(lambda tx: consents.record(tx, who.person_id, "keep", "1", False))
    clock.now = at(DAY_14)
    tick(database)
    assert woken(database, who) == []
    assert set(states(database, who).values()) == {"dropped", "waiting"}


def test_after_filing_the_questions_come_monthly_then_by_the_special_period(database: Database, clock: Clock) -> None:
    who = dated(database, clock, FILED, on=date(2027, 1, 12))
    day = date(2027, 1, 13)
    while day < date(2027, 6, 3):
        clock.now = at(day)
        tick(database)
        day += timedelta(days=1)
    special = ["renewal/special/0", "renewal/special/30", "renewal/special/40", "renewal/special/50"]
    after = ["renewal/filed/1", "renewal/filed/2", *special, "renewal/limit", "renewal/past"]
    assert woken(database, who) == after
    assert tasks(database) == ["renewal-call", "renewal-past"]


def test_a_correction_and_back_again_loses_and_doubles_nothing(database: Database, clock: Clock) -> None:
    who = dated(database, clock, answered=DAY_30)
    clock.now = at(date(2026, 12, 28))
    tick(database)
    other = Stay(date(2027, 5, 31), STAY.length)
    for stay in (other, STAY):
        today = date(2026, 12, 29)
        clock.now = at(today, 12)
        change = partial(tell, person_id=who.person_id, stay=stay, today=today, fact=fact_of(stay, today))
        database.write_sync(change)
    clock.now = at(date(2027, 1, 29))
    tick(database)
    assert woken(database, who) == ["renewal/90", "renewal/60"]


def test_one_persons_damage_is_theirs_alone(database: Database, clock: Clock) -> None:
    who, other = dated(database, clock, name="amina"), dated(database, clock, name="ben")
    broken = text("UPDATE reminder SET due_at = :never WHERE person_id = :person AND rule = 'renewal/90'")
    values = {"never": -(2**60), "person": who.person_id}
    database.write_sync(lambda tx: tx.connection.execute(broken, values).close())
    clock.now = at(date(2026, 12, 28))
    tick(database)
    assert woken(database, other) == ["renewal/90"]
    assert (woken(database, who), states(database, who)["90"]) == ([], "missed")
    assert tasks(database) == ["reminder-failed"]


def test_dates_that_do_not_open_become_a_task_and_no_message(database: Database, clock: Clock) -> None:
    who = dated(database, clock)
    damage(database, "fact", "value")
    clock.now = at(date(2026, 12, 28))
    tick(database)
    assert woken(database, who) == []
    assert tasks(database) == ["renewal-unreadable"]


def test_words_of_a_request_that_do_not_open_hold_up_no_reminder(database: Database, clock: Clock) -> None:
    who = dated(database, clock)
    clock.now = at(DAY_14)
    tick(database)
    damage(database, "hand_over", "words")
    clock.now = at(DAY_7)
    tick(database)
    assert woken(database, who)[-1] == "renewal/7"


def test_a_preview_says_what_the_tick_then_does_and_writes_nothing(database: Database, clock: Clock) -> None:
    who = dated(database, clock)
    dated(database, clock, name="ben", stay=FILED, on=date(2027, 1, 12))
    put(database, who, "nudge/3", "run", at(DAY_14, 8))
    clock.now = at(DAY_30 - timedelta(days=1))
    tick(database)
    before = database.read_sync(lambda tx: reminders.of_person(tx, who.person_id))
    lines = database.read_sync(lambda tx: reminding.preview(tx, DAY_14))
    assert database.read_sync(lambda tx: reminders.of_person(tx, who.person_id)) == before
    expected = [(f"reminder-{line.decision.outcome}", line.decision.reminder.rule, line.decision.why) for line in lines]
    for days in range((DAY_14 - DAY_30).days):
        clock.now = at(DAY_30 + timedelta(days=days))
        tick(database)
    done = len(recorded(database))
    for hour in range(8, 22):
        clock.now = at(DAY_14, hour)
        tick(database)
    assert {rule for _, rule, _ in expected} == {"renewal/14", "nudge/3"}
    assert sorted(expected) == sorted(recorded(database)[done:])


def test_a_preview_of_any_day_names_at_most_one_message_a_person(sqlite_database: Database, clock: Clock) -> None:
    for name, stay in {"amina": STAY, "ben": FILED, "chen": Stay(date(2027, 2, 15), Length.parse("30d"))}.items():
        dated(sqlite_database, clock, stay, name=name)
    for offset in range(190):
        day = date(2026, 12, 1) + timedelta(days=offset)
        lines = sqlite_database.read_sync(partial(reminding.preview, day=day))
        sent = [line.person_id for line in lines if line.decision.outcome == "sent"]
        assert len(sent) == len(set(sent))


@pytest.fixture
def replicas(postgres_url: str, keyring: Keyring, clock: Callable[[], int]) -> Iterator[tuple[Database, ...]]:
    with ExitStack() as stack:
        opened = tuple(Database.open(postgres_url, keyring, clock=clock) for _ in range(2))
        for database in opened:
            stack.callback(database.close)
        yield opened


def test_two_replicas_take_up_each_reminder_once(replicas: tuple[Database, ...], clock: Clock) -> None:
    crowd = [dated(replicas[0], clock, name=f"person-{number}") for number in range(30)]
    clock.now = at(DAY_14)  # four are due for each; one of them is sent
    start = threading.Barrier(4)

    def ticking(database: Database) -> None:
        start.wait()
        while tick(database):
            pass

    threads = [threading.Thread(target=ticking, args=(database,)) for database in (*replicas, *replicas)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    while tick(replicas[0]):  # somebody may have been passed over while the other had them
        pass
    assert [woken(replicas[0], who) for who in crowd] == [["renewal/14"]] * 30
    assert [action for action, _, _ in recorded(replicas[0])].count("reminder-sent") <= 30


def test_somebody_whose_turn_is_being_written_is_passed_over_until_the_next_tick(
    replicas: tuple[Database, ...], clock: Clock
) -> None:
    who = dated(replicas[0], clock)
    clock.now = at(DAY_14)
    held, done = threading.Event(), threading.Event()

    def turn(tx: Tx) -> None:
        reminders.claim(tx, who.person_id)
        held.set()
        done.wait(10)

    thread = threading.Thread(target=lambda: replicas[1].write_sync(turn))
    thread.start()
    held.wait(10)
    assert tick(replicas[0]) == 0
    done.set()
    thread.join()
    assert tick(replicas[0]) == 4


def test_nobody_is_told_of_a_date_that_was_forgotten(database: Database, clock: Clock) -> None:
    who = dated(database, clock)
    database.write_sync(lambda tx: facts.forget(tx, who.person_id, FACT))
    clock.now = at(DAY_14)
    tick(database)
    assert (woken(database, who), tasks(database)) == ([], [])


def test_who_has_stopped_reminders_gets_none_that_was_withdrawn(database: Database, clock: Clock) -> None:
    who = dated(database, clock, answered=DAY_30)
    clock.now = at(DAY_14)
    tick(database)

    def stop(tx: Tx) -> None:
        fact = facts.of_person(tx, who.person_id)[FACT]
        assert facts.remember(tx, who.person_id, FACT, fact_of(STAY, DAY_14, quiet=True), fact.version)
        reminders.schedule(tx, who.person_id, "renewal/", ())
        assert reminders.again(tx, who.person_id, "renewal/14", STAY.anchor)

    database.write_sync(stop)
    clock.now = at(DAY_14 + timedelta(days=1))
    tick(database)
    assert woken(database, who) == ["renewal/14"]  # the one of the day before
    assert states(database, who)["14"] == "dropped"


def test_what_never_left_is_classed_with_what_has_come_due_since(database: Database, clock: Clock) -> None:
    who = dated(database, clock, answered=DAY_30)
    clock.now = at(DAY_14)
    tick(database)
    clock.now = at(DAY_7, 8)
    database.write_sync(lambda tx: reminders.again(tx, who.person_id, "renewal/14", STAY.anchor))
    clock.now = at(DAY_7)
    tick(database)
    assert woken(database, who) == ["renewal/14", "renewal/7"]
    assert (states(database, who)["14"], states(database, who)["7"]) == ("dropped", "sent")


def test_a_stranger_with_nothing_due_is_left_alone(database: Database, clock: Clock) -> None:
    somebody(database)
    clock.now = at(LAST_DAY)
    assert tick(database) == 0
    assert database.read_sync(lambda tx: reminders.expected(tx, clock.now)) == ()
