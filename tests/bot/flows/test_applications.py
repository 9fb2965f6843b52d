"""What the list of applications comes to: whole, honest about a no, with reminders for what was planned."""

from __future__ import annotations

from datetime import date, timedelta

from bot.flows.applications import applications
from bot.flows.chat import Chat
from bot.flows.effects import Document, Schedule, Value
from bot.flows.state import Fact
from bot.programme.plans import Application, applications_fact, applications_of
from tests.bot.flows.walking import FIRST_DAY, Walk, press
from tests.bot.flows.walking import walk as begin

TOMORROW = FIRST_DAY + timedelta(days=1)


async def _list(chat: Chat) -> None:
    await applications(chat.sub("run", words="applications"))


def _walk(*known: Application, reminded: bool = False, keeps: bool = True) -> Walk:
    facts: dict[str, Value] = {"keeps": keeps, "reminded": ["applications"] if reminded else []}
    if known:
        facts["applications"] = applications_fact(known)
    return begin(_list, **{name: Fact(value, 1) for name, value in facts.items()})


def _give(walk: Walk, *answers: Value) -> Walk:
    for answer in answers:
        if walk.prompt.open and answer is not None:
            walk.say(str(answer))
        else:
            walk.take(press(answer))
        assert not walk.last.missed
    return walk


def _at(number: int, state: str = "sent", next_on: date | None = None) -> Application:
    return Application(
        number, f"Company {number}", "cook", FIRST_DAY, state, next="answer", next_on=next_on, remind=bool(next_on)
    )


def _kept(walk: Walk) -> tuple[Application, ...]:
    return applications_of(walk.remembered["applications"])


def _reminders(walk: Walk) -> list[str]:
    last = [effect for effect in walk.done if isinstance(effect, Schedule)][-1]
    assert {step.rule for step in last.steps} == {f"open/applications/{step.anchor}" for step in last.steps}
    return [step.anchor for step in last.steps]


def test_each_is_kept_as_soon_as_it_is_told() -> None:
    walk = _give(_walk(), "Sakura", "cook", "today", "a friend", "yes", "Minato", None, "not-yet", None)
    assert walk.last.status == "waiting"
    assert [(each.company, each.job, each.sent, each.state, each.found) for each in _kept(walk)] == [
        ("Sakura", "cook", FIRST_DAY, "sent", "a friend"),
        ("Minato", "", None, "planned", None),
    ]


def test_today_is_the_day_on_which_it_was_said_not_the_day_on_which_the_talk_began() -> None:
    walk = _give(_walk(), "Sakura", None)
    walk.today += timedelta(days=10)
    _give(walk, "today", None)
    assert _kept(walk)[0].sent == FIRST_DAY + timedelta(days=10)


def test_a_rejection_is_met_with_a_plain_sentence_and_one_thing_learned() -> None:
    walk = _give(_walk(_at(1, next_on=TOMORROW), reminded=True), "update", "1", "rejected", "Ask for the hours first")
    (after,) = _kept(walk)
    assert (after.state, after.learned, after.next, after.next_on) == (
        "rejected",
        "Ask for the hours first",
        None,
        None,
    )
    assert "applications-rejected" in walk.said
    assert _reminders(walk) == []


def test_an_offer_leads_to_what_can_be_checked() -> None:
    walk = _give(_walk(_at(1)), "update", "1", "offer", "Answer by mail", "week", "yes")
    assert "applications-offer" in walk.said
    assert _kept(walk)[0].next_on == FIRST_DAY + timedelta(days=7)
    assert _reminders(walk) == ["2026-04-08"]


def test_every_planned_day_has_its_reminder() -> None:
    walk = _walk(_at(1, next_on=TOMORROW), _at(2, next_on=TOMORROW), _at(3), reminded=True)
    _give(walk, "update", "3", "invited", "Practise")
    walk.say("2026-05-01")
    _give(walk, "yes")
    assert _reminders(walk) == ["2026-04-02", "2026-05-01"]


def test_reminders_that_were_stopped_do_not_come_back_with_another_one() -> None:
    walk = _give(_walk(_at(1, next_on=TOMORROW), _at(2)), "update", "2", "test", "Practise", "week", "yes")
    assert _reminders(walk) == ["2026-04-08"]


def test_a_day_that_is_over_is_kept_and_nothing_is_reminded() -> None:
    walk = _give(_walk(_at(1)), "update", "1", "next", "Thank them")
    walk.say("2026-03-01")
    assert walk.last.status == "ended"
    assert _kept(walk)[0].next_on == date(2026, 3, 1)
    assert _reminders(walk) == []


def test_one_that_was_a_mistake_goes_after_a_yes() -> None:
    walk = _give(_walk(_at(1), _at(2)), "update", "1", "remove", "yes")
    assert [each.id for each in _kept(walk)] == [2]


def test_an_application_not_sent_yet_is_asked_when_it_was_sent() -> None:
    walk = _give(_walk(_at(1, "planned")), "update", "1", "sent", "today", None)
    assert (_kept(walk)[0].state, _kept(walk)[0].sent) == ("sent", FIRST_DAY)


def test_the_sixty_first_makes_room_by_the_oldest_that_is_over_and_the_list_is_handed_out_first() -> None:
    known = [_at(number, "withdrawn" if number == 7 else "sent") for number in range(1, 61)]
    walk = _give(_walk(*known), "add", "New", None, "today", None, "no")
    assert {each.id for each in _kept(walk)} == {*range(1, 62)} - {7}
    (document,) = [effect for effect in walk.done if isinstance(effect, Document)]
    assert isinstance(document.spec, dict)
    assert isinstance(document.spec["rows"], list)
    assert len(document.spec["rows"]) == len(known) + 1


def test_without_consent_there_is_no_list() -> None:
    walk = _give(_walk(keeps=False), "no")
    assert (walk.last.status, walk.remembered, walk.said[-1]) == ("ended", {}, "applications-unkept")
