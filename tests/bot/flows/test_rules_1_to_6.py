"""Rules 1 to 6 of flows, each by an example: replaying, names, answers, going back, sentences."""

from __future__ import annotations

import asyncio
from datetime import date

import pytest

from bot.flows.accepts import Number, Said, Text, YesNo
from bot.flows.chat import Chat
from bot.flows.effects import Arg, Say
from bot.flows.engine import Again, Back, Begin, Correct, Flow, Given, Skip, start, turn
from bot.flows.state import correctable
from tests.bot.flows.nasty import trip
from tests.bot.flows.walking import FIRST_DAY, FakeWords, Walk, walk


async def test_rule_1_a_flow_needs_no_event_loop_and_may_await_nothing_else() -> None:
    async def sleeps(chat: Chat) -> None:
        await chat.ask("a", YesNo())
        await asyncio.sleep(0)

    broken = walk(sleeps).say("yes")
    assert broken.status == "broken"
    assert broken.fault == "test: a flow awaits something that is not chat"


def test_rule_1_an_await_of_the_network_breaks_the_run_without_a_loop() -> None:
    async def waits(_chat: Chat) -> None:
        await asyncio.sleep(1)

    assert walk(waits).last.status == "broken"


def test_rule_1_what_a_closing_flow_still_does_breaks_the_run_instead_of_changing_it() -> None:
    async def clings(chat: Chat) -> None:
        try:
            await chat.ask("a", YesNo())
        finally:
            chat.say("never")

    last = walk(clings).last
    assert last.status == "broken"
    assert last.fault is not None
    assert "after its turn" in last.fault


def test_rule_1_a_fault_counts_even_if_the_flow_catches_it() -> None:
    async def hides(chat: Chat) -> None:
        await chat.ask("a", YesNo())
        try:
            await chat.ask("a", YesNo())
        except Exception:  # noqa: BLE001 - the bad habit under test
            chat.say("hidden")

    assert (walk(hides).say("yes").fault or "").startswith("test: ask a is named twice")


def test_rule_2_the_answer_goes_on_in_the_same_replay() -> None:
    replays: list[int] = []

    async def counts(chat: Chat) -> None:
        replays.append(len(replays))
        await chat.ask("a", YesNo())
        await chat.ask("b", YesNo())

    flow = Flow("test", counts, code="1")
    state = turn(flow, start(flow, {}, FIRST_DAY), Begin(), words=FakeWords(), today=FIRST_DAY).state
    replays.clear()
    turn(flow, state, Given(Said("yes")), words=FakeWords(), today=FIRST_DAY)
    assert len(replays) == 1


def test_rule_3_items_of_a_loop_and_flows_in_flows_have_names_of_their_own() -> None:
    async def nested(chat: Chat) -> None:
        for story in chat.each("story", most=2):
            await story.ask("what", Text(9))
        await trip(chat.sub("trip"))

    walked = walk(nested)
    names = [walked.prompt.name]
    for text in ("x", "y", "Kyoto", "3"):
        walked.say(text)
        names.append(walked.prompt.name)
    assert names == ["story[0].what", "story[1].what", "trip.where", "trip.days", "trip.company"]
    assert walked.prompt.key == "trip-company"


@pytest.mark.parametrize("name", ["a.b", "a[0]", "", "Größe", "a b"])
def test_rule_3_a_name_that_could_be_mistaken_is_a_fault(name: str) -> None:
    async def odd(chat: Chat) -> None:
        await chat.ask(name, YesNo())

    assert walk(odd).last.status == "broken"


@pytest.mark.parametrize("kind", ["ask", "save", "each", "today"])
def test_rule_3_the_same_name_twice_is_a_fault(kind: str) -> None:
    async def twice(chat: Chat) -> None:
        for _ in range(2):
            if kind == "ask":
                await chat.consult("x")
            elif kind == "save":
                await chat.save("x")
            elif kind == "each":
                assert len(list(chat.each("x", 2))) == 2
            else:
                chat.today("x")

    walked = walk(twice)
    if kind == "ask":
        walked.deliver()
    assert walked.last.fault is not None
    assert "twice" in walked.last.fault


def test_rule_4_a_question_comes_again_when_what_it_names_has_changed_and_offers_the_old_answer() -> None:
    walked = walk(trip)
    walked.say("Kyoto", "3")
    walked.take(Correct("where"))
    walked.say("Nara")
    assert (walked.prompt.name, walked.prompt.offered, walked.prompt.args) == ("days", 3, {"where": "Nara"})
    walked.say("3")
    assert walked.prompt.name == "company"


def test_rule_4_an_unchanged_answer_costs_no_further_question() -> None:
    walked = walk(trip)
    walked.say("Kyoto", "3")
    walked.take(Correct("where"))
    walked.say("Kyoto")
    assert walked.prompt.name == "company"


def test_rule_4_an_answer_no_longer_admitted_is_asked_again_and_not_offered() -> None:
    def version(high: int) -> Flow:
        async def asks(chat: Chat) -> None:
            await chat.ask("n", Number(1, high))
            await chat.ask("more", YesNo())

        return Flow("test", asks, code=str(high))

    walked = Walk(version(9))
    walked.say("8")
    walked.flow = version(5)
    walked.take(Again())
    assert (walked.prompt.name, walked.prompt.offered) == ("n", None)


def test_rule_4_a_skipped_question_comes_again_once_it_may_not_be_skipped() -> None:
    def version(*, skippable: bool) -> Flow:
        async def asks(chat: Chat) -> None:
            await chat.ask("n", Number(1, 9), skippable=skippable)
            await chat.ask("more", YesNo())

        return Flow("test", asks, code=str(skippable))

    walked = Walk(version(skippable=True))
    walked.take(Skip())
    assert walked.prompt.name == "more"
    walked.flow = version(skippable=False)
    walked.take(Again())
    assert walked.prompt.name == "n"


@pytest.mark.parametrize("pair", [(True, 1), (1, "1"), (None, ""), (date(2026, 4, 1), "x"), ([1], ["1"])])
def test_rule_4_the_type_of_a_named_value_tells_it_from_another(pair: tuple[Arg, Arg]) -> None:
    def version(value: Arg) -> Flow:
        async def asks(chat: Chat) -> None:
            await chat.ask("n", YesNo(), about=value)
            await chat.ask("end", YesNo())

        return Flow("test", asks, code="1")

    walked = Walk(version(pair[0]))
    walked.say("yes")
    assert walked.prompt.name == "end"
    walked.flow = version(pair[1])
    walked.take(Again())
    assert walked.prompt.name == "n"


def test_rule_5_back_asks_the_last_answer_again_and_keeps_what_follows() -> None:
    walked = walk(trip)
    walked.say("Kyoto", "3", "yes")
    for name, offered in (("company", "yes"), ("days", 3), ("where", "Kyoto")):
        walked.take(Back())
        assert (walked.prompt.name, walked.prompt.offered) == (name, offered)
    assert not walked.prompt.back
    walked.say("Kyoto", "3", "yes")
    assert walked.prompt.name == "who"


def test_rule_5_back_at_the_first_question_asks_it_afresh() -> None:
    walked = walk(trip)
    walked.take(Back())
    assert walked.prompt.name == "where"


def test_rule_5_an_answer_that_is_no_longer_reached_has_no_effect_and_goes_at_the_end() -> None:
    async def branch(chat: Chat) -> None:
        if await chat.ask("more", YesNo()):
            chat.remember("secret", await chat.ask("secret", Text(20)))
        await chat.ask("right", YesNo())

    walked = walk(branch)
    walked.say("yes", "told")
    walked.take(Correct("more"))
    walked.say("no")
    assert "secret" in walked.state["answers"]
    walked.say("yes")
    assert walked.last.status == "ended"
    assert walked.done == ()
    assert set(walked.state["answers"]) == {"more", "right"}


def test_rule_5_correcting_what_is_not_on_the_path_changes_nothing() -> None:
    walked = walk(trip)
    walked.say("Kyoto")
    before = walked.state["answers"]
    walked.take(Correct("who"))
    assert walked.state["answers"] == before
    assert correctable(walked.state) == ("where",)


def test_rule_6_a_sentence_is_said_once_and_a_prompt_every_time() -> None:
    walked = walk(trip)
    walked.say("Kyoto", "3", "yes")
    walked.take(Back())
    walked.say("yes")
    walked.take(Again())
    assert walked.said == ["hello", "good"]
    assert walked.prompt.name == "who"


def test_rule_6_the_same_sentence_in_two_places_is_said_twice_and_with_other_words_again() -> None:
    async def talks(chat: Chat) -> None:
        chat.say("wait")
        chat.say("wait")
        chat.say("for", name=await chat.ask("name", Text(9)))
        await chat.ask("right", YesNo())

    walked = walk(talks)
    walked.say("Ann")
    walked.take(Back())
    walked.say("Bob")
    assert walked.seen == [Say("wait"), Say("wait"), Say("for", {"name": "Ann"}), Say("for", {"name": "Bob"})]


def test_rule_6_a_sentence_of_one_scope_is_not_taken_for_that_of_another() -> None:
    async def part(chat: Chat) -> None:
        chat.say("welcome")
        await chat.ask("right", YesNo())

    async def parts(chat: Chat) -> None:
        await part(chat.sub("first" if await chat.ask("first", YesNo()) else "second"))

    walked = walk(parts)
    walked.say("yes")
    walked.take(Back())
    walked.say("no")
    assert walked.said == ["welcome", "welcome"]
