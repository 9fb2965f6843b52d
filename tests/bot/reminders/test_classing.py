"""What becomes of what is due, for every situation that a person can be in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.clock import MINUTE, TOKYO, civil
from bot.conversation.classing import Decision, Outcome, Reach, Situation, classify, end_of_day
from bot.conversation.protecting import ALERT
from bot.programme.residency import PAPERS, Stay, urgency
from storage.reminders import Reminder
from tests.bot.reminders.dates import FILED, LAST_DAY, STAY, at

NUDGE = "nudge/3"
DAY_14 = date(2027, 3, 17)
USUAL = Situation(
    now=at(DAY_14),
    keeps=True,
    paused_until=0,
    reach=Reach.PUSHED,
    stay=STAY,
    damaged=False,
    answered=date(2027, 3, 10),
    papers=None,
    begun=False,
)
RULES = (ALERT, NUDGE, "nudge/14", "renewal/60", "renewal/30", "renewal/14", "renewal/7", "renewal/1", "renewal/0",
         "renewal/past", "renewal/papers")  # fmt: skip


def row(rule: str, due_at: int, anchor: str = STAY.anchor) -> Reminder:
    return Reminder(f"{rule}@{due_at}", "amina", rule, anchor, due_at, "waiting")


def one(who: Situation, *rows: Reminder) -> Decision:
    """The decision on the only one that is due."""
    (decision,) = classify(who, rows)
    return decision


def brief(decisions: tuple[Decision, ...]) -> dict[str, tuple[str, str]]:
    return {decision.reminder.rule: (decision.outcome.value, decision.why) for decision in decisions}


@st.composite
def days(draw: st.DrawFn) -> tuple[Situation, tuple[Reminder, ...]]:
    """Any person, at any moment around the last day, with anything waiting until the end of that day."""
    now = at(LAST_DAY, 0) + draw(st.integers(-60 * 24 * 60, 20 * 24 * 60)) * MINUTE
    late = st.integers(now - 10 * 24 * 60 * MINUTE, end_of_day(now) - 1)
    found = draw(st.lists(st.tuples(st.sampled_from(RULES), late, st.sampled_from([STAY.anchor, "2027-04-30"])),
                          unique_by=lambda each: (each[0], each[2]), max_size=6))  # fmt: skip
    who = Situation(
        now=now,
        keeps=draw(st.booleans()),
        paused_until=draw(st.sampled_from([0, now + MINUTE])),
        reach=draw(st.sampled_from(Reach)),
        stay=draw(st.sampled_from([STAY, FILED, None])),
        damaged=False,
        answered=draw(st.sampled_from([None, date(2027, 3, 5)])),
        papers=draw(st.sampled_from([None, LAST_DAY])),
        begun=draw(st.booleans()),
    )
    return replace(who, damaged=who.stay is None and draw(st.booleans())), tuple(row(*each) for each in found)


@given(days())
@settings(max_examples=300)
def test_everything_that_is_due_is_decided_once_and_nothing_else_is(
    day: tuple[Situation, tuple[Reminder, ...]],
) -> None:
    who, rows = day
    decided = [decision.reminder.id for decision in classify(who, rows)]
    assert sorted(decided) == sorted(each.id for each in rows if each.due_at <= who.now)


@given(days())
@settings(max_examples=300)
def test_we_begin_one_message_a_day_and_none_in_quiet_hours(day: tuple[Situation, tuple[Reminder, ...]]) -> None:
    who, rows = day
    sent = [each for each in classify(who, rows) if each.outcome is Outcome.SENT and each.reminder.rule != ALERT]
    others = [each for each in sent if each.reminder.rule != PAPERS]
    assert len(sent) - len(others) <= 1
    assert len(others) <= 1
    assert not sent or (8 <= datetime.fromtimestamp(who.now / 1000, TOKYO).hour < 21 and who.keeps and not who.paused)
    assert not (others and who.begun) or urgency(others[0].reminder.rule) >= urgency("renewal/1")


@given(days())
@settings(max_examples=300)
def test_what_is_put_off_comes_at_eight_and_no_later_than_the_next_day(
    day: tuple[Situation, tuple[Reminder, ...]],
) -> None:
    who, rows = day
    for decision in classify(who, rows):
        assert (decision.due_at is not None) == (decision.outcome is Outcome.POSTPONED)
        if decision.due_at is not None:
            assert datetime.fromtimestamp(decision.due_at / 1000, TOKYO).hour == 8
            assert decision.due_at > who.now
            assert civil(decision.due_at) <= who.today + timedelta(days=1)


@given(days())
@settings(max_examples=300)
def test_nobody_who_cannot_be_told_of_a_pressing_date_goes_unnoticed(
    day: tuple[Situation, tuple[Reminder, ...]],
) -> None:
    who, rows = day
    decisions = classify(who, rows)
    untold = [each for each in decisions if each.why in {"paused", "unreachable", "too-late", "unreadable"}]
    if any(urgency(each.reminder.rule) >= urgency("renewal/14") for each in untold):
        assert any(each.tasks for each in decisions)


@pytest.mark.parametrize(("hour", "until"), [(21, (18, 8)), (23, (18, 8)), (0, (17, 8)), (7, (17, 8))], ids=str)
def test_quiet_hours_put_off_until_eight(hour: int, until: tuple[int, int]) -> None:
    decision = one(replace(USUAL, now=at(DAY_14, hour)), row("renewal/14", at(DAY_14, hour)))
    assert (decision.outcome, decision.due_at) == (Outcome.POSTPONED, at(date(2027, 3, until[0]), until[1]))


def test_an_alert_waits_for_nothing() -> None:
    asleep = replace(USUAL, now=at(DAY_14, 3), keeps=False, begun=True, paused_until=at(LAST_DAY))
    assert one(asleep, row(ALERT, at(DAY_14, 3), "self_harm:1")).outcome is Outcome.SENT


def test_of_several_the_most_urgent_is_sent_and_the_others_are_dropped() -> None:
    who = replace(USUAL, now=at(date(2027, 3, 24)))
    rows = (row("renewal/30", at(date(2027, 3, 1))), row("renewal/14", at(DAY_14)), row("renewal/7", who.now))
    assert brief(classify(who, rows)) == {
        "renewal/30": ("dropped", "superseded"),
        "renewal/14": ("dropped", "superseded"),
        "renewal/7": ("sent", "due"),
    }


def test_a_nudge_gives_way_to_a_reminder_of_the_same_day_before_or_after_it() -> None:
    later = (row(NUDGE, USUAL.now, "run"), row("renewal/14", at(DAY_14, 18)))
    assert brief(classify(USUAL, later)) == {NUDGE: ("postponed", "one-a-day")}
    together = (row(NUDGE, USUAL.now, "run"), row("renewal/14", USUAL.now))
    assert brief(classify(USUAL, together)) == {"renewal/14": ("sent", "due"), NUDGE: ("postponed", "one-a-day")}
    assert brief(classify(replace(USUAL, begun=True), later)) == {NUDGE: ("postponed", "one-a-day")}


def test_two_nudges_become_one_a_day() -> None:
    decisions = classify(USUAL, (row(NUDGE, USUAL.now, "run"), row("nudge/14", USUAL.now, "other")))
    assert sorted(decision.outcome for decision in decisions) == ["postponed", "sent"]


def test_what_was_missed_is_sent_late_while_it_is_of_use() -> None:
    who = replace(USUAL, now=at(date(2027, 3, 20)))
    assert one(who, row("renewal/14", at(DAY_14))).why == "late"


def test_too_late_is_for_a_human() -> None:
    who = replace(USUAL, now=at(date(2027, 4, 5)))
    rows = (row("renewal/3", at(date(2027, 3, 26))), row("renewal/0", at(LAST_DAY, 8)))
    decisions = classify(who, rows)
    assert {decision.outcome for decision in decisions} == {Outcome.MISSED}
    assert decisions[-1].tasks == ("renewal-missed", "renewal-past")


def test_that_the_day_has_passed_is_said_late_and_told_to_a_human() -> None:
    who = replace(USUAL, now=at(date(2027, 4, 5)))
    decisions = classify(who, (row("renewal/0", at(LAST_DAY, 8)), row("renewal/past", at(date(2027, 4, 1), 8))))
    assert brief(decisions) == {"renewal/0": ("missed", "too-late"), "renewal/past": ("sent", "late")}
    assert decisions[-1].tasks == ("renewal-past",)


def test_a_week_before_the_limit_a_coordinator_calls() -> None:
    who = replace(USUAL, now=at(date(2027, 5, 24)), stay=FILED)
    decision = one(who, row("renewal/limit", who.now, FILED.anchor))
    assert (decision.outcome, decision.tasks) == (Outcome.SENT, ("renewal-call",))


def test_after_the_limit_it_is_too_late_for_milder_questions() -> None:
    who = replace(USUAL, now=at(date(2027, 6, 1)), stay=FILED)
    decision = one(who, row("renewal/special/50", at(date(2027, 5, 20)), FILED.anchor))
    assert (decision.outcome, decision.tasks[0]) == (Outcome.MISSED, "renewal-missed")


@pytest.mark.parametrize(
    ("answered", "at_fourteen", "at_seven"),
    [
        (None, True, True),
        (date(2027, 2, 28), True, True),
        (date(2027, 3, 1), False, True),
        (date(2027, 3, 16), False, True),
        (date(2027, 3, 17), False, False),
    ],
)
def test_silence_since_the_reminder_before_is_told_at_fourteen_and_again_at_seven(
    answered: date | None, at_fourteen: bool, at_seven: bool
) -> None:
    who = replace(USUAL, answered=answered)
    first, second = ("renewal-silent",), ("renewal-silent-second",)
    assert one(who, row("renewal/14", who.now)).tasks == (first if at_fourteen else ())
    who = replace(who, now=at(date(2027, 3, 24)))
    assert one(who, row("renewal/7", who.now)).tasks == (second if at_seven else ())
    assert one(who, row("renewal/3", who.now)).tasks == ()


def test_on_the_last_counter_day_a_human_is_told_whatever_was_answered_before() -> None:
    who = replace(USUAL, now=at(LAST_DAY, 8), answered=date(2027, 3, 28))
    decision = one(who, row("renewal/0", who.now))
    assert (decision.outcome, decision.tasks) == (Outcome.SENT, ("last-day",))


def test_who_is_to_be_called_is_not_to_be_written_to_as_well() -> None:
    silent = replace(USUAL, answered=None, paused_until=at(LAST_DAY))
    assert one(silent, row("renewal/14", silent.now)).tasks == ("renewal-paused",)
    unseen = replace(USUAL, answered=None, reach=Reach.FETCHED)
    assert one(unseen, row("renewal/14", unseen.now)).tasks == ("renewal-unreachable",)


def test_a_pause_silences_early_reminders_and_hands_the_pressing_ones_to_a_coordinator() -> None:
    paused = replace(USUAL, paused_until=at(LAST_DAY) * 2)
    for rule, tasks in {"renewal/60": (), "renewal/30": (), "renewal/14": ("renewal-paused",)}.items():
        decision = one(paused, row(rule, paused.now))
        assert (decision.outcome, decision.why, decision.tasks) == (Outcome.DROPPED, "paused", tasks)


def test_whom_nothing_reaches_is_called() -> None:
    lost = replace(USUAL, reach=Reach.NONE)
    assert one(lost, row("renewal/30", lost.now)).tasks == ()
    decision = one(lost, row("renewal/3", lost.now))
    assert (decision.outcome, decision.tasks) == (Outcome.DROPPED, ("renewal-unreachable",))


def test_who_must_fetch_messages_gets_one_and_is_called() -> None:
    decision = one(replace(USUAL, reach=Reach.FETCHED), row("renewal/14", USUAL.now))
    assert (decision.outcome, decision.tasks) == (Outcome.SENT, ("renewal-unreachable",))


def test_a_reminder_of_another_date_is_dropped() -> None:
    assert one(USUAL, row("renewal/14", USUAL.now, "2027-04-30")).why == "stale"
    assert one(replace(USUAL, stay=None), row("renewal/14", USUAL.now)).why == "stale"


def test_dates_that_cannot_be_read_are_a_task() -> None:
    decision = one(replace(USUAL, stay=None, damaged=True), row("renewal/14", USUAL.now))
    assert (decision.outcome, decision.tasks) == (Outcome.MISSED, ("renewal-unreadable",))


def test_without_consent_nothing_is_begun() -> None:
    assert one(replace(USUAL, keeps=False), row("renewal/14", USUAL.now)).why == "no-consent"


def test_papers_are_reminded_of_until_their_day() -> None:
    who = replace(USUAL, stay=FILED, papers=DAY_14)
    assert one(who, row("renewal/papers", who.now, "2027-03-17")).outcome is Outcome.SENT
    late = replace(who, now=at(date(2027, 3, 18)))
    assert one(late, row("renewal/papers", who.now)).tasks == ("renewal-missed",)
    assert one(replace(who, papers=None), row("renewal/papers", who.now)).why == "stale"


def test_the_day_for_more_papers_is_a_date_of_its_own() -> None:
    who = replace(USUAL, now=at(date(2027, 5, 24)), stay=FILED, papers=date(2027, 5, 26))
    papers, limit = row(PAPERS, who.now, "2027-05-26"), row("renewal/limit", who.now, FILED.anchor)
    assert {each.outcome for each in classify(who, (papers, limit))} == {Outcome.SENT}
    later = row("renewal/limit", who.now + MINUTE, FILED.anchor)
    assert one(who, papers, later).outcome is Outcome.SENT
    assert one(replace(who, begun=True), papers).outcome is Outcome.SENT
    nudged = brief(classify(who, (papers, row(NUDGE, who.now, "run"))))
    assert nudged[NUDGE] == ("postponed", "one-a-day")


def test_where_closed_counters_move_steps_to_one_day_their_silence_is_told_all_the_same() -> None:
    stay, day = Stay(date(2027, 1, 4), STAY.length), date(2026, 12, 28)  # the day of steps 7, 3 and 1
    silent = replace(USUAL, now=at(day, 8), stay=stay, answered=date(2026, 12, 1))
    last_call = row("renewal/1", silent.now, stay.anchor)
    assert one(silent, last_call).tasks == ("renewal-silent-second",)
    assert one(replace(silent, answered=date(2026, 12, 21)), last_call).tasks == ()


def test_on_a_day_on_which_we_wrote_only_what_cannot_wait_is_said() -> None:
    begun = replace(USUAL, begun=True)
    assert one(begun, row("renewal/14", begun.now)).due_at == at(date(2027, 3, 18), 8)
    assert one(begun, row("renewal/0", begun.now)).outcome is Outcome.SENT
