"""The flows about the last day of a stay: what is kept, what is scheduled, and when a human is told."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta

import pytest

from bot.flows import ALL
from bot.flows.accepts import MISS, Choice, Said
from bot.flows.effects import Card, Document, Effect, Forget, HandOver, Open, Say, Schedule, Value
from bot.flows.engine import Again
from bot.flows.renewal.questions import LENGTHS
from bot.flows.state import Fact
from bot.programme.residency import Length, Stay, plan
from bot.strings import Strings
from tests.bot.flows.walking import FIRST_DAY, Walk, press, texts

FLOWS = {flow.name: flow for flow in ALL}
STRINGS = Strings.load(strict=True)
LAST_DAY = FIRST_DAY + timedelta(days=80)
KEEPS: Mapping[str, Value] = {"keeps": True, "pushes": True}
NOTHING_KEPT = (Forget("residence"), Schedule("renewal/", ()))
FIRST_TIME = {
    "renewal-kind": "claim",
    "renewal-length": "6m",
    "renewal-work": "paper",
    "renewal-filed": "no",
    "renewal-both": "both",
    "renewal-hour": "18",
    "renewal-right": "right",
}


RESIDENCE: dict[str, Value] = {
    "kind": "claim",
    "length": "6m",
    "last_day": LAST_DAY.isoformat(),
    "filed": None,
    "how": "",
    "receipt": "",
    "work": "paper",
    "both": "both",
    "papers": None,
    "refused": None,
    "quiet": False,
    "provisional": False,
    "answered": FIRST_DAY.isoformat(),
}


def stored(**changed: Value) -> Mapping[str, Value]:
    return {**KEEPS, "reminder_hour": 18, "residence": RESIDENCE | changed}


def begin(name: str, facts: Mapping[str, Value] = KEEPS) -> Walk:
    return Walk(FLOWS[name], {key: Fact(value, 1) for key, value in facts.items()})


def answer(walk: Walk, answers: Mapping[str, str]) -> Walk:
    """Answer by the keys of questions, until one comes that has no answer here."""
    while walk.last.prompt and walk.last.prompt.key in answers:
        given = answers[walk.last.prompt.key]
        walk.take(press(given) if walk.last.prompt.choices else texts(given))
        assert walk.last.status != "broken", walk.last.fault
    return walk


def last_day(day: date) -> dict[str, str]:
    return {"renewal-last-day": day.isoformat(), "renewal-last-day-again": day.isoformat()}


def of(walk: Walk, kind: type[Effect]) -> list[Effect]:
    return [effect for effect in walk.done if isinstance(effect, kind)]


def schedule(walk: Walk) -> Schedule:
    (only,) = of(walk, Schedule)
    assert isinstance(only, Schedule)
    return only


def spoken(walk: Walk, key: str, lang: str = "en") -> str:
    (say,) = [effect for effect in walk.seen if isinstance(effect, Say) and effect.key == key]
    return STRINGS.render(lang, say.key, **say.args)


def test_the_first_time_ends_with_the_dates_kept_and_every_reminder_planned() -> None:
    walk = answer(begin("renewal"), FIRST_TIME | last_day(LAST_DAY))
    assert walk.last.status == "ended"
    assert walk.remembered == {"residence": RESIDENCE, "reminder_hour": 18}
    planned = plan(Stay(LAST_DAY, Length.parse("6m")), today=FIRST_DAY, hour=18)
    assert schedule(walk) == Schedule("renewal/", planned)
    assert of(walk, Card) == [Card("renewal-counter")]
    assert of(walk, HandOver) == []


def test_the_calendar_file_holds_every_day_that_counts_and_no_word_about_what_it_is() -> None:
    (file,) = of(answer(begin("renewal"), FIRST_TIME | last_day(LAST_DAY)), Document)
    assert isinstance(file, Document)
    assert isinstance(file.spec, list)
    days = {str(entry["what"]): str(entry["at"]) for entry in file.spec if isinstance(entry, dict)}
    assert days["last-counter-day"] == f"{LAST_DAY.replace(day=19)}T08:00:00"  # the last day is a Saturday
    assert days["last-day"] == f"{LAST_DAY}T08:00:00"
    assert days["remind-30"].endswith("T18:00:00")


def test_who_does_not_want_to_be_kept_gets_the_dates_counted_and_no_more() -> None:
    answers = FIRST_TIME | last_day(LAST_DAY) | {"renewal-keep": "count"}
    walk = answer(begin("renewal", {"keeps": False, "pushes": False}), answers)
    assert walk.last.status == "ended"
    assert walk.remembered == {}
    assert of(walk, Schedule) == []
    assert "renewal-only-counted" in walk.said
    assert of(walk, Document)


@pytest.mark.parametrize(("pushes", "text"), [(True, "I remind you in time"), (False, "I cannot write to you first")])
def test_whether_we_can_write_first_is_said_as_it_is(pushes: bool, text: str) -> None:
    walk = answer(begin("renewal", {**KEEPS, "pushes": pushes}), FIRST_TIME | last_day(LAST_DAY))
    assert text in spoken(walk, "renewal-kept")


def test_a_last_day_that_has_passed_unfiled_is_never_kept_and_a_human_is_told() -> None:
    walk = answer(begin("renewal"), last_day(FIRST_DAY - timedelta(days=1)) | {"renewal-filed": "no"})
    assert walk.last.status == "ended"
    assert walk.done == (Card("renewal-counter-expired"), HandOver("expired", None), *NOTHING_KEPT)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (FIRST_DAY, "is the last day of your stay"),
        (date(2026, 4, 5), "Counters are closed"),  # a Sunday, asked on the Saturday before it
    ],
)
def test_on_the_last_day_a_human_is_told_at_once(day: date, words: str) -> None:
    walk = begin("renewal")
    walk.today = min(day, date(2026, 4, 4))
    answer(walk, last_day(day) | {"renewal-filed": "no"})
    assert walk.last.status == "ended"
    assert walk.done[-2:] == (Card("renewal-counter"), HandOver("last-day", None))
    assert [step.rule for step in schedule(walk).steps] == ["renewal/past"]  # asked again if nothing is heard
    (say,) = [e for e in walk.seen if isinstance(e, Say) and e.key.startswith("renewal-state-")]
    assert words in STRINGS.render("en", say.key, **say.args)


def test_a_last_day_that_passes_before_the_answer_is_not_taken_for_today() -> None:
    walk = answer(begin("renewal"), last_day(FIRST_DAY))
    walk.today = FIRST_DAY + timedelta(days=10)
    answer(walk, {"renewal-filed": "no"})
    assert "renewal-expired" in walk.said
    assert walk.done[-4:] == (Card("renewal-counter-expired"), HandOver("expired", None), *NOTHING_KEPT)


def test_a_filing_day_after_the_last_day_is_for_a_human() -> None:
    filed = {"renewal-filed": "yes", "renewal-filed-when": "2026-03-20", "renewal-filed-late": "yes"}
    walk = answer(begin("renewal"), last_day(date(2026, 3, 19)) | filed)
    assert walk.done == (HandOver("filed-late", None), *NOTHING_KEPT)


def test_a_filing_day_that_has_not_come_is_asked_again() -> None:
    walk = answer(begin("renewal_filed", stored()), {"renewal-filed-when": "2026-04-02"})
    assert walk.prompt.key == "renewal-future"
    answer(walk, {"renewal-future": "again"})
    assert (walk.prompt.key, walk.prompt.offered) == ("renewal-filed-when", None)
    walk.next_day()
    walk.say("2026-04-02")
    assert walk.prompt.key == "renewal-how"


def test_not_filed_after_all_changes_nothing() -> None:
    walk = answer(begin("renewal_filed", stored()), {"renewal-filed-when": "2026-04-02", "renewal-future": "not-yet"})
    assert (walk.last.status, walk.done) == ("ended", ())


FILED = {"renewal-filed-when": "2026-03-31", "renewal-how": "counter", "renewal-receipt": "stamp"}


def test_filed_starts_the_clock_of_waiting() -> None:
    walk = answer(begin("renewal_filed", stored()), FILED)
    kept = walk.remembered["residence"]
    assert isinstance(kept, dict)
    assert (kept["filed"], kept["how"], kept["receipt"], kept["answered"]) == (
        "2026-03-31",
        "counter",
        "stamp",
        FIRST_DAY.isoformat(),
    )
    assert {step.anchor for step in schedule(walk).steps} == {f"{LAST_DAY}/2026-03-31"}
    assert "August 20, 2026" in spoken(walk, "renewal-state-filed")


@pytest.mark.parametrize("lang", ["en", "ja", "fr", "ar", "uk", "fa"])
def test_a_period_of_30_days_is_promised_no_time_after_its_last_day(lang: str) -> None:
    walk = answer(begin("renewal_filed", stored(length="30d", last_day="2026-04-20")), FILED)
    text = spoken(walk, "renewal-state-filed", lang)
    assert "30" in text
    assert "特例期間" not in text


def test_the_new_card_begins_the_next_cycle() -> None:
    walk = begin("renewal_card", stored(filed="2026-03-31", papers="2026-04-10"))
    new = {"renewal-length": "1y", "renewal-work": "any", "renewal-right": "right"}
    answer(walk, last_day(date(2027, 6, 20)) | new)
    kept = walk.remembered["residence"]
    assert isinstance(kept, dict)
    assert [kept[name] for name in ("last_day", "length", "work", "filed", "papers", "kind")] == [
        "2027-06-20",
        "1y",
        "any",
        None,
        None,
        "claim",
    ]
    assert {step.anchor for step in schedule(walk).steps} == {"2027-06-20"}


def test_a_new_card_whose_day_is_not_later_is_asked_about() -> None:
    walk = answer(begin("renewal_card", stored()), last_day(LAST_DAY))
    assert walk.prompt.key == "renewal-not-later"
    answer(walk, {"renewal-not-later": "no"})
    assert walk.prompt.key == "renewal-last-day"


def test_papers_are_reminded_of_two_days_before_and_stay_so_when_something_else_changes() -> None:
    filed = stored(filed="2026-03-31")
    walk = answer(begin("renewal_more", filed), {"renewal-more-by": "10 April 2026", "renewal-more-human": "no"})
    papers = [step for step in schedule(walk).steps if step.rule == "renewal/papers"]
    assert [step.at for step in papers] == [datetime(2026, 4, 8, 18)]  # noqa: DTZ001 - civil time in Japan
    later = begin("renewal", {**filed, **walk.remembered})
    later.take(press("change"))
    later.take(press("hour"))
    later.take(press("8"))
    later.take(press("right"))
    moved = [step.at.isoformat() for step in schedule(later).steps if step.rule == "renewal/papers"]
    assert moved == ["2026-04-08T08:00:00"]


def test_a_date_for_papers_may_be_skipped_and_a_human_asked_for() -> None:
    walk = begin("renewal_more", stored(filed="2026-03-31"))
    walk.take(press(None))
    answer(walk, {"renewal-more-human": "yes"})
    assert walk.done == (HandOver("more-papers", None),)


def test_the_day_for_papers_is_shown_and_asked_for_again_where_another_was_meant() -> None:
    filed = stored(filed="2026-03-31")
    walk = answer(begin("renewal_more", filed), {"renewal-more-by": "10 April 2026", "renewal-more-human": "day"})
    assert of(walk, Open) == [Open("renewal_more")]
    again = begin("renewal_more", {**filed, **walk.remembered})
    assert again.prompt.key == "renewal-more-by-again"
    assert again.prompt.above == (Say("renewal-more-before", {"by": date(2026, 4, 10)}),)


@pytest.mark.parametrize(("which", "review"), [("refugee", True), ("both", True), ("unsure", True), ("stay", False)])
def test_a_refusal_names_the_seven_days_where_they_may_run_and_tells_a_human(which: str, review: bool) -> None:
    walk = answer(begin("renewal_refused", stored()), {"renewal-refused-which": which})
    assert ("renewal-refused-review" in walk.said) is review
    assert of(walk, HandOver) == [HandOver("refused", None)]
    assert walk.said[0] == "renewal-refused-hello"


def test_whoever_was_refused_has_a_human_before_any_answer_and_the_lawyers_with_every_asking() -> None:
    walk = begin("renewal_refused", stored())
    assert walk.done == (HandOver("refused", None),)
    walk.next_day()
    walk.take(Again())
    assert walk.prompt.above == (Say("renewal-lawyers"),)
    assert walk.done == (HandOver("refused", None),)


def test_one_procedure_only_is_explained_and_a_human_offered_at_once() -> None:
    start = FIRST_TIME | last_day(LAST_DAY) | {"renewal-both": "one", "renewal-both-human": "yes"}
    walk = answer(begin("renewal"), {key: start[key] for key in start if key != "renewal-hour"})
    assert walk.prompt.key == "renewal-hour"
    assert "renewal-both-means" in walk.said
    assert walk.done == (HandOver("two-procedures", None),)


def test_expired_dates_are_forgotten_when_the_person_says_so_and_not_before() -> None:
    walk = begin("renewal", stored(last_day="2026-03-20"))
    assert not walk.done
    assert {option.value for option in walk.prompt.choices} == {"filed", "card", "refused", "expired", "change"}
    walk.take(press("expired"))
    assert walk.done == (Open("renewal_expired"),)
    expired = begin("renewal_expired", stored(last_day="2026-03-20"))
    assert expired.done == (
        Card("renewal-counter-expired"),
        HandOver("expired", None),
        *NOTHING_KEPT,
    )


def test_reminders_stop_and_start_again() -> None:
    walk = begin("renewal", stored())
    walk.take(press("stop"))
    walk.take(press("stop"))
    assert schedule(walk).steps == ()
    again = begin("renewal", {**stored(), **walk.remembered})
    again.take(press("remind"))
    assert schedule(again).steps
    assert again.remembered["residence"] == RESIDENCE


@pytest.mark.parametrize("name", ["renewal_filed", "renewal_card", "renewal_more"])
def test_without_dates_the_first_questions_come_first(name: str) -> None:
    assert begin(name).done == (Open("renewal"),)


@pytest.mark.parametrize("value", ["text", {}, {"last_day": "soon", "length": "6m"}, {"last_day": "2026-09-01"}])
def test_a_stored_stay_that_cannot_be_read_is_asked_for_anew(value: Value) -> None:
    assert begin("renewal", {**KEEPS, "residence": value}).prompt.key == "renewal-last-day"


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("6 months", "6m"),
        ("half a year", "6m"),
        ("6", "6m"),
        ("６ヶ月", "6m"),
        ("1年", "1y"),
        ("3 years", "3y"),
        ("30 days", "30d"),
        ("3", MISS),
    ],
)
def test_a_length_is_understood_as_people_write_it_and_a_bare_three_is_not_guessed(text: str, length: object) -> None:
    assert Choice(*LENGTHS, "other", prefix="renewal-length").parse(Said(text), STRINGS) == length
