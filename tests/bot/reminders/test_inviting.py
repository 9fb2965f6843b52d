"""Reminders that open flows: when we speak first, what is said, and what the buttons do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.clock import DAY, MINUTE
from bot.conversation import reminding
from bot.conversation.classing import OUTLIVED, TALKING, Decision, Outcome, Reach, Situation, Why, classify
from bot.flows.terms import KEEP
from bot.messages import DO, Incoming, Outgoing
from storage import consents, facts, people, reminders
from storage.inbox import Accepted
from storage.people import FOREVER
from storage.reminders import Reminder
from tests.bot.harness import Core
from tests.bot.reminders.dates import STAY, at, dated, recorded, said
from tests.bot.reminders.test_classing import days
from tests.bot.reminders.test_renewing import BETRAYING, press

MONDAY = date(2026, 12, 7)
CHECKIN, SETTLING = "open/checkin/1", "open/settling/week-1"
USUAL = Situation(at(MONDAY), keeps=True, paused_until=0, reach=Reach.PUSHED, stay=STAY, damaged=False,
                  answered=None, papers=None, begun=False)  # fmt: skip
NIGHT, NEXT = at(MONDAY, 22), at(MONDAY + timedelta(days=1), 8)


def row(rule: str, due_at: int = USUAL.now, anchor: str = "2026-12-07") -> Reminder:
    return Reminder(f"{rule}@{due_at}", "amina", rule, anchor, due_at, "waiting")


RENEWAL = row("renewal/90", anchor=STAY.anchor)


@pytest.mark.parametrize(
    ("who", "rows", "outcome", "why", "due_at"),
    [
        (USUAL, [], "sent", "due", None),
        (replace(USUAL, now=NIGHT), [], "postponed", "quiet-hours", NEXT),
        (replace(USUAL, begun=True), [], "postponed", "one-a-day", NEXT),
        (USUAL, [RENEWAL], "postponed", "one-a-day", NEXT),
        (USUAL, [row("renewal/90", at(MONDAY, 18), STAY.anchor)], "postponed", "one-a-day", NEXT),
        (replace(USUAL, keeps=False), [], "dropped", "no-consent", None),
        (replace(USUAL, reach=Reach.NONE), [], "dropped", "unreachable", None),
        (replace(USUAL, reach=Reach.FETCHED), [], "sent", "due", None),
        (replace(USUAL, paused_until=FOREVER), [], "dropped", "paused", None),
        (replace(USUAL, paused_until=NIGHT), [], "postponed", "paused", NEXT),
        (replace(USUAL, asked_at=USUAL.now - TALKING + 1), [], "postponed", "talking", NEXT),
        (replace(USUAL, asked_at=USUAL.now - TALKING), [], "sent", "due", None),
        (USUAL, [row("open/checkin/2", USUAL.now + MINUTE)], "dropped", "newer", None),
        (replace(USUAL, now=USUAL.now + OUTLIVED + 1), [], "dropped", "too-late", None),
        (replace(USUAL, now=NIGHT + OUTLIVED), [], "dropped", "too-late", None),
        (replace(USUAL, now=USUAL.now + OUTLIVED), [], "sent", "due", None),
    ],
)
def test_what_becomes_of_an_invitation(
    who: Situation, rows: list[Reminder], outcome: str, why: str, due_at: int | None
) -> None:
    decided = {each.reminder.rule: each for each in classify(who, [row(CHECKIN), *rows])}
    assert decided[CHECKIN] == Decision(row(CHECKIN), Outcome(outcome), Why(why), due_at=due_at)


def test_of_two_flows_one_a_day_and_the_longer_due_first() -> None:
    decided = {
        each.reminder.rule: each.outcome for each in classify(USUAL, [row(CHECKIN), row(SETTLING, USUAL.now - 1)])
    }
    assert decided == {SETTLING: Outcome.SENT, CHECKIN: Outcome.POSTPONED}


@given(days(), st.lists(st.tuples(st.sampled_from([CHECKIN, SETTLING, "open/settling/notice-7"]),
                                  st.integers(-5 * DAY, 0)), max_size=4, unique_by=lambda each: each[0]),
       st.none() | st.integers(0, 5 * DAY))  # fmt: skip
@settings(max_examples=200, deadline=None)
def test_invitations_never_make_a_second_message_and_never_take_the_place_of_a_date(
    day: tuple[Situation, tuple[Reminder, ...]], invitations: list[tuple[str, int]], since: int | None
) -> None:
    who, rows = day
    who = replace(who, asked_at=None if since is None else who.now - since)
    more = [row(rule, who.now + due) for rule, due in invitations]
    decisions = classify(who, [*rows, *more])
    assert sorted(each.reminder.id for each in decisions) == sorted(
        each.id for each in (*rows, *more) if each.due_at <= who.now
    )
    opened = [each for each in decisions if each.outcome is Outcome.SENT and each.reminder.rule.startswith("open/")]
    dates = [each for each in decisions if each.reminder.rule.startswith("renewal/")]
    assert dates == [each for each in classify(who, rows) if each.reminder.rule.startswith("renewal/")]
    assert len(opened) <= 1
    assert not (opened and (who.begun or who.paused or who.talking or not who.keeps))
    assert not (opened and any(each.outcome is Outcome.SENT for each in dates))


def someone(core: Core, *rules: str, on: date = MONDAY) -> Accepted:
    who = dated(core.database, core.clock, channel="telegram", on=on)
    core.database.write_sync(lambda tx: reminders.cancel(tx, who.person_id, "renewal"))
    for rule in rules:
        put = partial(reminders.put, person_id=who.person_id, rule=rule, anchor=on.isoformat(), due_at=at(on, 10))
        core.database.write_sync(put)
    return who


async def told(core: Core, who: Accepted, on: date, hour: int = 10) -> list[Outgoing]:
    """What we begin at that moment."""
    before = len(said(core.database, who))
    core.clock.now = at(on, hour)
    await core.wait()
    return [Outgoing.model_validate(each.body) for each in said(core.database, who)[before:]]


@pytest.mark.parametrize("flow", ["checkin", "settling", "goals", "course", "applications"])
def test_the_words_betray_nothing(core: Core, flow: str) -> None:
    text = core.strings.render("en", f"open-{flow}")
    assert text.startswith("Hello from Tomoni.")
    assert not [word for word in (*BETRAYING, "job", "goal", "appl") if word in text.casefold()]


async def test_it_comes_as_a_question_with_three_buttons_and_opens_its_flow(core: Core) -> None:
    who = someone(core, CHECKIN)
    (message,) = await told(core, who, MONDAY)
    assert said(core.database, who)[-1].kind == "reminder"
    assert [choice.value for choice in message.choices] == ["flow:checkin", f"later:{CHECKIN}", "enough:checkin"]
    assert message.prompt == DO
    assert all(len(choice.label) <= 20 and len(choice.value.encode()) <= 60 for choice in message.choices)
    assert "How was your week?" in (await press(core, who, "flow:checkin"))[-1]


async def test_later_is_tomorrow(core: Core) -> None:
    who = someone(core, CHECKIN)
    await told(core, who, MONDAY)
    assert (await press(core, who, f"later:{CHECKIN}"))[0].startswith("All right, I ask again on Tuesday")
    assert await told(core, who, MONDAY, 20) == []
    assert len(await told(core, who, MONDAY + timedelta(days=1))) == 1
    assert await told(core, who, MONDAY + timedelta(days=2)) == []


async def test_enough_is_enough_and_only_of_these(core: Core) -> None:
    who = someone(core, CHECKIN, SETTLING)
    core.database.write_sync(lambda tx: reminders.put(tx, who.person_id, "open/checkin/2", "x", at(MONDAY, 11)))
    await press(core, who, "enough:checkin")
    messages = [*await told(core, who, MONDAY), *await told(core, who, MONDAY + timedelta(days=1))]
    assert [message.choices[0].value for message in messages] == ["flow:settling"]


@pytest.mark.parametrize("value", ["later:renewal/14", "later:open/nosuch", "later", "enough:nosuch", "enough"])
async def test_what_names_no_flow_has_ended(core: Core, value: str) -> None:
    who = someone(core)
    assert (await press(core, who, value))[0].startswith("That button belongs to something that has ended")


async def test_the_third_says_that_it_is_the_last(core: Core) -> None:
    who = someone(core, "open/checkin/3/last")
    (message,) = await told(core, who, MONDAY)
    assert message.text.split("\n\n") == [core.strings.render("en", key) for key in ("open-checkin", "open-last")]


async def test_a_question_that_waits_puts_it_off_until_it_is_three_days_old(core: Core) -> None:
    who = someone(core, CHECKIN)
    core.clock.now = at(MONDAY, 9)
    await press(core, who, "flow:language")
    core.database.write_sync(lambda tx: reminders.cancel(tx, who.person_id, "nudge"))
    assert [len(await told(core, who, MONDAY + timedelta(days=n))) for n in range(4)] == [0, 0, 0, 1]


async def test_nobody_is_asked_who_has_paused_or_taken_back_their_consent(core: Core) -> None:
    paused = someone(core, CHECKIN)
    core.database.write_sync(lambda tx: people.set_paused(tx, paused.person_id, FOREVER))
    assert await told(core, paused, MONDAY) == []
    core.database.write_sync(lambda tx: people.set_paused(tx, paused.person_id, None))
    core.database.write_sync(lambda tx: reminders.put(tx, paused.person_id, SETTLING, "x", at(MONDAY, 11)))
    core.database.write_sync(lambda tx: consents.record(tx, paused.person_id, KEEP, "1", False))
    assert await told(core, paused, MONDAY, 12) == []


async def test_what_was_missed_is_dropped_in_silence_and_on_record(core: Core) -> None:
    who = someone(core, CHECKIN)
    assert await told(core, who, MONDAY + timedelta(days=4)) == []
    assert ("reminder-dropped", CHECKIN, "too-late") in recorded(core.database)


async def test_a_flow_that_is_gone_says_nothing(core: Core) -> None:
    who = someone(core, "open/nosuch")
    assert await told(core, who, MONDAY) == []


async def test_keeping_only_the_dates_ends_the_invitations(core: Core) -> None:
    who = someone(core, CHECKIN)
    core.database.write_sync(lambda tx: facts.remember(tx, who.person_id, "checkins", [], None))
    await press(core, who, "data")
    address = "amina"
    for label in ("Stop keeping it", "Keep only my dates"):
        await say(core, address, label)
    assert await told(core, who, MONDAY) == []


async def say(core: Core, address: str, text: str) -> None:
    await core.intake.receive("telegram", b"{}", [Incoming(event=f"say {text}", address=address, text=text)])


async def test_a_day_can_be_looked_at_beforehand(core: Core) -> None:
    who = someone(core, CHECKIN, SETTLING)
    tuesday = MONDAY + timedelta(days=1)
    found = {
        day: [(line.decision.reminder.rule, line.decision.outcome) for line in lines]
        for day in (MONDAY, tuesday)
        if (lines := core.database.read_sync(partial(reminding.preview, day=day)))
    }
    first, second = (rule for rule, outcome in [*found[MONDAY], *found[tuesday]] if outcome is Outcome.SENT)
    assert {first, second} == {CHECKIN, SETTLING}
    assert said(core.database, who) == ()
