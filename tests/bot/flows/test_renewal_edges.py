"""The flows about dates where a day decides: refusals, today's reminders, filing days that do not fit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import pytest

from bot.flows.effects import Consent, Document, HandOver, KeepOnly, Open, Say, Schedule, Settle, Value
from bot.flows.state import Fact
from bot.programme.residency import FACT, SILENT_TASKS, Length, State, Stay, reminder_day, state
from bot.strings import Strings
from tests.bot.flows.test_renewal import FLOWS, KEEPS, LAST_DAY, answer, begin, last_day, of, schedule, spoken, stored
from tests.bot.flows.walking import FIRST_DAY, Walk, press

STRINGS = Strings.load(strict=True)
FILED_EARLY = FIRST_DAY - timedelta(days=60)
WAITING = {"last_day": (FIRST_DAY - timedelta(days=20)).isoformat(), "filed": FILED_EARLY.isoformat()}
REFUSED = stored(**WAITING, refused=FIRST_DAY.isoformat())
NEAR = {"last_day": "2026-02-05", "filed": "2026-01-20"}  # FIRST_DAY is in the last week of its special period
SUNDAY, MONDAY = date(2026, 3, 15), date(2026, 3, 16)


def kept(walk: Walk) -> Stay:
    stay = Stay.of_fact(walk.remembered[FACT])
    assert stay is not None
    return stay


def handed_over(walk: Walk) -> list[str]:
    return [effect.reason for effect in of(walk, HandOver) if isinstance(effect, HandOver)]


@pytest.mark.parametrize("which", ["stay", "both"])
def test_a_refused_stay_is_noted_and_no_longer_called_lawful_or_reminded_of(which: str) -> None:
    walk = answer(begin("renewal_refused", stored(**WAITING)), {"renewal-refused-which": which})
    assert kept(walk).refused == FIRST_DAY
    assert state(kept(walk), FIRST_DAY) is State.EXPIRED
    assert schedule(walk).steps == ()
    assert of(walk, Settle) == [Settle(SILENT_TASKS)]
    assert handed_over(walk) == ["refused"]
    later = begin("renewal", {**stored(), **walk.remembered})
    assert later.said == ["renewal-state-refused"]
    for lang in ("en", "ja", "fr", "ar", "uk", "fa"):
        assert "03-5379-6001" in spoken(later, "renewal-state-refused", lang)


def test_a_refused_refugee_application_leaves_the_dates_of_the_stay_alone() -> None:
    walk = answer(begin("renewal_refused", stored(**WAITING)), {"renewal-refused-which": "refugee"})
    assert (walk.remembered, of(walk, Schedule)) == ({}, [])


def test_a_refusal_that_was_none_brings_the_reminders_back() -> None:
    walk = answer(begin("renewal", REFUSED), {"renewal-happened": "not-refused"})
    assert kept(walk).refused is None
    assert schedule(walk).steps
    assert "renewal-state-special" in walk.said


def test_a_new_card_ends_a_refusal() -> None:
    new = {"renewal-length": "1y", "renewal-work": "any", "renewal-right": "right"}
    walk = answer(begin("renewal_card", REFUSED), last_day(date(2027, 6, 20)) | new)
    assert kept(walk) == Stay(date(2027, 6, 20), kept(walk).length)


def test_what_changes_on_the_day_of_a_reminder_leaves_it_waiting() -> None:
    day = reminder_day(Stay(LAST_DAY, Length.parse("6m")), 30)
    facts = {name: Fact(value, 1) for name, value in stored().items()}
    again = Walk(FLOWS["renewal"], facts, today=day)
    for given in ("change", "hour", "20", "right"):
        again.take(press(given))
    first = schedule(again).steps[0]
    assert (first.rule, first.at.date(), first.at.hour) == ("renewal/30", day, 20)


def test_new_dates_are_not_reminded_of_on_the_day_on_which_they_are_told() -> None:
    walk = answer(begin("renewal", stored()), {"renewal-happened": "change", "renewal-right": "last-day"})
    answer(walk, last_day(FIRST_DAY + timedelta(days=14)))
    walk.take(press("right"))
    assert schedule(walk).steps[0].at.date() > FIRST_DAY


def test_near_the_limit_a_human_is_told_at_once() -> None:
    known = begin("renewal", stored(**NEAR))
    assert known.said == ["renewal-state-limit"]
    for given in ("change", "right"):
        known.take(press(given))
    assert handed_over(known) == ["renewal-call"]
    papers = answer(
        begin("renewal_more", stored(**NEAR)), {"renewal-more-by": "2026-04-20", "renewal-more-human": "no"}
    )
    assert handed_over(papers) == ["renewal-call"]
    assert schedule(papers).steps[0].rule == "renewal/past"


PROOF = {"renewal-how": "counter", "renewal-receipt": "stamp"}


def test_a_filing_day_that_may_belong_to_the_card_one_has_is_asked_about() -> None:
    early = (LAST_DAY - timedelta(days=200)).isoformat()
    walk = answer(begin("renewal_filed", stored()), {"renewal-filed-when": early})
    assert walk.prompt.key == "renewal-filed-early"
    answer(walk, {"renewal-filed-early": "no"})
    assert walk.prompt.key == "renewal-filed-when"
    usual = answer(begin("renewal_filed", stored()), {"renewal-filed-when": FIRST_DAY.isoformat()})
    assert usual.prompt.key == "renewal-how"


def test_filed_when_counters_opened_again_is_kept_and_for_the_bureau_to_confirm() -> None:
    told = {"renewal-filed-when": MONDAY.isoformat(), "renewal-filed-late": "yes"} | PROOF
    walk = answer(begin("renewal_filed", stored(last_day=SUNDAY.isoformat())), told)
    assert walk.last.status == "ended"
    assert (kept(walk).filed, kept(walk).to_confirm) == (MONDAY, True)
    assert schedule(walk).steps
    assert handed_over(walk) == ["filed-late"]
    assert "in time" not in spoken(walk, "renewal-state-special").partition("If the Bureau")[0]
    (stands,) = [effect for effect in walk.seen if isinstance(effect, Say) and effect.key == "renewal-state-special"]
    assert "renewal-to-confirm" in [line.key for line in stands.lines]


def test_a_reminder_of_today_stands_in_no_calendar() -> None:
    day = FIRST_DAY + timedelta(days=7)
    first = {"renewal-kind": "work", "renewal-length": "6m", "renewal-work": "any", "renewal-filed": "no"}
    walk = answer(begin("renewal"), last_day(day) | first | {"renewal-hour": "8", "renewal-right": "right"})
    (file,) = of(walk, Document)
    assert isinstance(file, Document)
    assert isinstance(file.spec, list)
    reminders = [str(entry["at"])[:10] for entry in file.spec if isinstance(entry, dict)]
    assert FIRST_DAY.isoformat() not in reminders
    assert len(reminders) == 4  # three days and one day before, the last counter day, the last day


def test_a_near_last_day_is_kept_before_the_other_questions_and_they_go_on_later() -> None:
    day = FIRST_DAY + timedelta(days=20)
    left = answer(begin("renewal"), last_day(day))
    assert left.prompt.key == "renewal-kind"
    assert kept(left).last_day == day
    assert schedule(left).steps
    back = begin("renewal", {**KEEPS, **left.remembered})
    assert (back.said, back.prompt.key) == (["renewal-last-day-noted"], "renewal-kind")
    pressed = begin("renewal_filed", {**KEEPS, **left.remembered})
    assert pressed.done == (Open("renewal"),)  # how long the period is decides what waiting means


@pytest.mark.parametrize(("facts", "days"), [(KEEPS, 31), (KEEPS, -1), ({"keeps": False, "pushes": False}, 20)])
def test_a_last_day_that_is_far_past_or_not_to_be_kept_is_not_kept_early(facts: Mapping[str, Value], days: int) -> None:
    walk = answer(begin("renewal", facts), {"renewal-keep": "count"} | last_day(FIRST_DAY + timedelta(days=days)))
    assert walk.remembered == {}


def test_what_was_kept_early_goes_if_it_turns_out_to_be_for_a_human() -> None:
    walk = answer(begin("renewal"), last_day(FIRST_DAY + timedelta(days=2)) | {"renewal-kind": "work"})
    answer(walk, {"renewal-length": "6m", "renewal-work": "any", "renewal-filed": "no", "renewal-hour": "8"})
    answer(walk, {"renewal-right": "last-day"})
    answer(walk, last_day(FIRST_DAY - timedelta(days=2)))
    walk.take(press("right"))
    assert handed_over(walk) == ["expired"]
    assert schedule_of_the_end(walk) == Schedule("renewal/", ())


def schedule_of_the_end(walk: Walk) -> Schedule:
    last = of(walk, Schedule)[-1]
    assert isinstance(last, Schedule)
    return last


def test_who_stops_keeping_hears_that_the_dates_go_too_and_may_keep_only_those() -> None:
    asked = begin("my_data", stored())
    asked.take(press("keep-no"))
    assert asked.prompt.key == "my-data-stop"
    assert "reminder" in STRINGS.render("en", asked.prompt.key)
    stopped = answer(begin("my_data", stored()), {"my-data-what": "keep-no", "my-data-stop": "stop"})
    dates = answer(begin("my_data", stored()), {"my-data-what": "keep-no", "my-data-stop": "date"})
    neither = answer(begin("my_data", stored()), {"my-data-what": "keep-no", "my-data-stop": "keep"})
    assert [type(effect) for walk in (stopped, dates, neither) for effect in walk.done] == [Consent, KeepOnly]
    assert answer(begin("my_data"), {"my-data-what": "keep-no"}).last.status == "ended"
