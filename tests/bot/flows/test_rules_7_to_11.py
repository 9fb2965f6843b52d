"""Rules 7 to 11 of flows, each by an example: effects, slow work, releases, misses, caps."""

from __future__ import annotations

import itertools
from types import CoroutineType

import pytest

from bot.flows.accepts import Choice, Text, YesNo
from bot.flows.chat import Chat
from bot.flows.effects import Consult, Forget, HandOver, Language, Open, Prompt, Remember, Say
from bot.flows.engine import Again, Back, Correct, Flow, Result, Skip, turn
from bot.flows.replay import Limits
from bot.flows.state import Fact, correctable, load, remembered
from tests.bot.flows.nasty import trip
from tests.bot.flows.walking import FIRST_DAY, FakeWords, Walk, walk


async def saving(chat: Chat) -> None:
    chat.language(await chat.ask("lang", Choice("en", "ja", prefix="language")))
    await chat.save("language")
    chat.remember("name", await chat.ask("name", Text(9)))
    chat.open("menu")
    await chat.save("name")
    chat.hand_over("hello")
    await chat.ask("right", YesNo())


def test_rule_7_effects_wait_for_a_save_or_the_end_and_happen_once() -> None:
    walked = walk(saving)
    walked.say("ja")
    assert list(walked.done) == [Language("ja")]
    walked.take(Again())
    walked.say("Ann")
    assert list(walked.done) == [Language("ja"), Remember("name", "Ann", None)]
    walked.say("yes")
    assert list(walked.done[2:]) == [HandOver("hello", None), Open("menu")]
    walked.take(Again())
    assert walked.last.status == "ended"
    assert len(walked.done) == 4


def test_rule_7_nobody_goes_back_behind_a_save() -> None:
    walked = walk(saving)
    walked.say("ja")
    assert not walked.prompt.back
    walked.take(Back())
    walked.take(Correct("lang"))
    assert walked.prompt.name == "name"
    assert correctable(walked.state) == ()


def test_rule_7_a_save_is_not_applied_again_by_a_release_that_comes_by_it_another_way() -> None:
    async def newer(chat: Chat) -> None:
        lang = await chat.ask("lang", Choice("en", "ja", prefix="language"))
        await chat.ask("sure", YesNo())
        chat.language(lang)
        await chat.save("language")
        await chat.ask("name", Text(9))

    walked = walk(saving)
    walked.say("ja")
    walked.flow = Flow("test", newer, code="2")
    walked.take(Again())
    walked.say("yes", "Ann")
    assert list(walked.done) == [Language("ja")]


def test_rule_8_a_date_stays_that_of_the_first_time() -> None:
    async def dated(chat: Chat) -> None:
        await chat.ask("a", YesNo())
        chat.remember("on", chat.today("answered"))
        await chat.ask("b", YesNo())

    walked = walk(dated)
    walked.next_day()
    walked.say("yes")
    walked.next_day()
    walked.say("yes")
    assert walked.remembered == {"on": "2026-04-02"}


async def slow(chat: Chat) -> None:
    topic = await chat.ask("topic", Text(9))
    draft = await chat.consult("draft", topic=topic)
    await chat.ask("good", YesNo(), draft=draft)


def test_rule_8_slow_work_is_asked_for_once_and_its_result_goes_on() -> None:
    walked = walk(slow)
    assert walked.say("tax").status == "consulting"
    walked.take(Again())
    waiting = walked.say("hello?")
    assert (waiting.status, waiting.kept, waiting.prompt) == ("consulting", "hello?", None)
    assert [e for e in walked.seen if isinstance(e, Consult)] == [walked.consult]
    assert walked.deliver().status == "waiting"
    assert walked.prompt.args == {"draft": 'about {"topic": "tax"}'}


def test_rule_8_a_result_for_a_request_that_has_changed_is_dropped() -> None:
    walked = walk(slow)
    walked.say("tax")
    old = walked.consult
    assert old is not None
    walked.take(Back())
    walked.say("visa")
    stale = walked.take(Result(old.name, "about tax", old.ticket))
    assert (stale.status, stale.effects) == ("consulting", ())
    assert walked.deliver().status == "waiting"
    assert walked.prompt.args == {"draft": 'about {"topic": "visa"}'}


def test_rule_8_a_result_that_comes_twice_counts_once() -> None:
    walked = walk(slow)
    walked.say("tax")
    walked.deliver()
    assert walked.consult is not None
    walked.take(Result("draft", "another", walked.consult.ticket))
    assert walked.prompt.args == {"draft": 'about {"topic": "tax"}'}


def test_rule_9_remember_carries_the_version_it_read() -> None:
    async def facts(chat: Chat) -> None:
        chat.say("known", name=chat.fact("name"), other=chat.fact("other"))
        chat.remember("name", "B")
        await chat.save("first")
        await chat.ask("more", YesNo())
        chat.remember("name", "C")
        chat.remember("other", 1)
        chat.forget("old")

    walked = walk(facts, name=Fact("A", 4))
    assert walked.seen == [Say("known", {"name": "A", "other": None}), Remember("name", "B", 4)]
    walked.state = remembered(walked.state, {"name": 5})
    walked.say("yes")
    assert list(walked.done[1:]) == [Remember("name", "C", 5), Remember("other", 1, None), Forget("old")]


def test_rule_9_answers_are_of_no_language() -> None:
    walked = walk(trip)
    walked.say("Kyoto", "３", "2")
    assert walked.remembered == {"trip": ["Kyoto", 3]}


def test_rule_10_a_text_for_a_question_that_a_release_moved_is_kept() -> None:
    async def newer(chat: Chat) -> None:
        await chat.ask("first", Text(20))
        await trip(chat)

    walked = walk(trip)
    walked.flow = Flow("test", newer, code="2")
    moved = walked.say("Kyoto")
    assert (moved.moved, moved.kept, walked.prompt.name) == (True, "Kyoto", "first")
    assert "first" not in walked.state["answers"]
    walked.say("answer")
    assert walked.prompt.name == "where"
    assert not walked.last.moved


def test_rule_10_an_exception_changes_nothing_and_quotes_nobody() -> None:
    async def fails(chat: Chat) -> None:
        raise ValueError(await chat.ask("secret", Text(30)))

    walked = walk(fails)
    before = walked.state
    broken = walked.say("I fled from Herat")
    assert walked.state == before
    assert broken.prompt is None
    assert broken.fault is not None
    assert broken.fault.startswith("test: ValueError (test_rules_7_to_11.py, line ")
    assert "Herat" not in broken.fault


def test_rule_10_a_broken_run_goes_on_once_its_code_has_changed() -> None:
    async def fails(chat: Chat) -> None:
        await chat.ask("where", Text(20))
        raise ZeroDivisionError

    walked = walk(fails)
    assert walked.say("Kyoto").status == "broken"
    walked.flow = Flow("test", trip, code="2")
    walked.take(Again())
    assert walked.say("Kyoto").status == "waiting"


def test_rule_11_misses_are_counted_in_a_row_and_say_what_would_be_an_answer() -> None:
    walked = walk(trip)
    walked.say("Kyoto")
    assert [walked.say("many").missed for _ in range(2)] == [1, 2]
    assert walked.last.hint == Say("hint-number", {"low": 1, "high": 9})
    assert walked.take(Again()).missed == 0
    assert walked.say("0").missed == 3
    assert walked.say("4").missed == 0
    assert walked.say("perhaps").missed == 1


def test_rule_11_skipping_is_for_what_may_be_skipped() -> None:
    walked = walk(trip)
    missed = walked.take(Skip())
    assert (missed.missed, missed.hint) == (1, Say("skip-none"))
    walked.say("Kyoto", "3", "yes")
    assert walked.prompt.skippable
    assert walked.take(Skip()).status == "ended"
    assert walked.state["answers"]["who"]["value"] is None


@pytest.mark.parametrize("limits", [Limits(steps=20), Limits(turns=2), Limits(items=3)], ids=repr)
def test_rule_11_what_has_no_end_is_stopped(limits: Limits) -> None:
    async def endless(chat: Chat) -> None:
        for item in chat.each("item", most=5):
            await item.ask("more", YesNo())
        for number in itertools.count():
            chat.say("more", number=number)

    walked = Walk(Flow("test", endless, code="1"), limits=limits)
    for _ in range(5):
        walked.say("yes")
    assert walked.last.status == "broken"
    assert walked.last.fault is not None
    assert "more than" in walked.last.fault or "is the most" in walked.last.fault


def test_a_loop_gives_no_more_items_than_it_may_have() -> None:
    async def three(chat: Chat) -> None:
        for item in chat.each("item", most=3):
            await item.ask("more", YesNo())

    assert walk(three).say("yes", "yes", "yes").status == "ended"


def test_a_prompt_tells_all_that_is_needed_to_show_it() -> None:
    prompt = walk(trip).prompt
    assert prompt == Prompt(
        name="where",
        key="test-where",
        args={},
        choices=(),
        offered=None,
        skippable=False,
        back=False,
        open=True,
    )


def test_a_value_that_cannot_be_stored_is_a_fault() -> None:
    async def odd(chat: Chat) -> None:
        chat.remember("x", {1.5})  # type: ignore[arg-type] # the mistake under test

    assert "TypeError" in (walk(odd).last.fault or "")


def test_a_state_of_another_flow_or_version_is_refused() -> None:
    walked = walk(trip)
    with pytest.raises(ValueError, match="a run of test"):
        turn(Flow("other", trip, code="1"), walked.state, Again(), words=FakeWords(), today=FIRST_DAY)
    for stored in ({**walked.state, "v": 0}, "state", {"v": 1}):
        with pytest.raises(ValueError, match="state of a run"):
            load(stored)


def test_a_flow_is_an_async_function() -> None:
    def plain(_chat: Chat) -> CoroutineType[None, None, None]:
        raise NotImplementedError

    with pytest.raises(ValueError, match="not an async function"):
        Flow("plain", plain)
