"""What a person notices of turns: nothing twice, nothing lost, old buttons known for what they are."""

from __future__ import annotations

import uuid

import pytest

from bot import flows
from bot.conversation import Turns
from bot.desk import NotFound, requests
from bot.flows.accepts import Choice, Text, YesNo
from bot.flows.chat import Chat
from bot.flows.engine import Flow
from bot.handlers.terminal import Terminal
from bot.messages import DO, Incoming, Outgoing, Press
from bot.strings import Strings
from knowledge import Knowledge
from storage import contacts, handovers, outbox, people, privacy, retention
from storage.database import Database
from storage.people import Person
from storage.tx import Tx
from tests.bot.harness import Core, texts
from tests.storage_fixtures import Clock


async def _send(core: Core, *events: Incoming) -> int:
    return await core.intake.receive("terminal", b"raw", events)


def _text(text: str, event: str | None = None, address: str = "t1") -> Incoming:
    return Incoming(event=event or uuid.uuid4().hex, address=address, text=text, lang="en")


def _press(prompt: str | None, value: str, label: str = "") -> Incoming:
    pressed = Press(prompt=prompt or "", value=value)
    return Incoming(event=uuid.uuid4().hex, address="t1", text=label, press=pressed, lang="en")


async def _shown(core: Core) -> list[Outgoing]:
    page = await core.pickup.page("terminal", "t1", 0)
    return [item.message for item in page.items if item.message]


async def _said(person: Terminal, *lines: str) -> list[str]:
    said: list[str] = []
    for line in lines:
        said = texts(await person.say(line))
    return said


async def test_a_repeated_event_is_answered_once(core: Core) -> None:
    event = _text("when can i renew my visa", "update-7")
    assert await _send(core, event) == 1
    before = await _shown(core)
    assert await _send(core, event) == 0
    assert await _shown(core) == before


async def test_plain_texts_sent_in_a_row_are_one_question(core: Core) -> None:
    await _said(core.person(), "hello", "1", "2")
    before = len(await _shown(core))
    await _send(core, _text("when can i"), _text("renew my visa"))
    new = (await _shown(core))[before:]
    assert [message.sources[0].publisher for message in new if message.sources]
    assert len(new) == 1


async def test_danger_in_a_row_of_texts_is_not_merged_away(core: Core) -> None:
    await _said(core.person(), "hello", "1", "2")
    before = len(await _shown(core))
    await _send(core, _text("when can i renew my visa"), _text("i want to kill myself"))
    new = (await _shown(core))[before:]
    assert len(new) == 2
    assert "119" in new[1].text


async def test_an_old_button_with_the_same_value_changes_nothing(core: Core) -> None:
    person = core.person()
    asked = (await person.say("human"))[-1].message
    assert asked
    await person.say("my landlord")
    prompt = next(m for m in reversed(await _shown(core)) if m.choices).prompt
    before = len(await _shown(core))
    await _send(core, _press(asked.prompt, "my landlord"))
    after = await _shown(core)
    assert [message.prompt for message in after[before:]] == [prompt]


async def test_a_correction_is_offered_and_taken(
    database: Database, clock: Clock, strings: Strings, guidance: Knowledge
) -> None:
    core = Core.build(database, strings, guidance, clock, (*flows.ALL[1:], Flow("welcome", _pair)))
    person = core.person()
    first = (await person.say("hello"))[-1].message
    assert first
    await person.say("1")
    await _send(core, _press(first.prompt, "none", "Do not pause"))
    offer = (await _shown(core))[-1]
    assert "One week" in offer.text
    assert "Do not pause" in offer.text
    await _send(core, _press(DO, offer.choices[0].value))
    await person.catch_up()
    assert "none/month" in (await _said(person, "2"))[-1]


async def _pair(chat: Chat) -> None:
    first = await chat.ask("a", Choice("week", "none", prefix="my-data-pause"), key="my-data-pause")
    second = await chat.ask("b", Choice("week", "month", prefix="my-data-pause"), key="my-data-pause")
    chat.say("kept", text=f"{first}/{second}")


async def test_a_button_of_an_ended_run_says_so(core: Core) -> None:
    person = core.person()
    menu = (await person.say("menu"))[-1].message
    assert menu
    await person.say("1")
    await _send(core, _press(menu.prompt, "human"))
    assert (await _shown(core))[-1].text == core.strings.render("en", "press-old")


async def test_an_unknown_button_is_answered_not_obeyed(core: Core) -> None:
    await _send(core, _press(DO, "drop:tables"), _press("nonsense", "x"))
    assert {message.text for message in await _shown(core)} == {core.strings.render("en", "press-old")}


async def test_a_question_inside_a_flow_is_answered_and_the_flow_goes_on(core: Core) -> None:
    said = await _said(core.person(), "hello", "where can i call immigration")
    assert "0570-013904" in said[0]
    assert said[-1] == core.strings.render("en", "welcome-language")


async def test_a_question_with_a_day_in_it_is_answered_where_a_date_is_asked(core: Core) -> None:
    hint = core.strings.render("en", "hint-date-form")
    person = core.person()
    assert hint in "".join(await _said(person, "menu", "My dates", "2", "next month"))
    for question in ("can i work next month?", "can i renew next month"):
        assert hint not in "".join(await _said(person, question))


NEARLY = "شو بلبس بالمقابلة"  # "what do I wear to the interview", of which no guide is sure


async def test_a_question_that_is_nearly_found_names_guides_to_choose_from(core: Core) -> None:
    person = core.person()
    asked = next(item.message for item in await person.say(NEARLY) if item.message)
    assert asked.text == core.strings.render("ar", "not-found-perhaps")
    assert asked.choices[0].value == "guide:job_hunting_ja/interview-flow"
    assert asked.choices[-1].value == "human"
    assert any(item.message.sources for item in await person.say(asked.choices[0].label) if item.message)
    assert core.strings.render("en", "not-found-perhaps") not in await _said(person, "who won the match yesterday")


async def test_a_flow_waits_while_guides_are_named(core: Core) -> None:
    asked, waits = await _said(core.person(), "hello", NEARLY)
    assert asked == core.strings.render("en", "not-found-perhaps")
    assert waits == core.strings.render("en", "welcome-language")


async def test_the_third_miss_offers_a_human(core: Core) -> None:
    said = await _said(core.person(), "hello", "zzzz qqqq", "xxxx wwww", "vvvv kkkk")
    assert core.strings.render("en", "third-miss") in said


async def test_a_flow_that_breaks_leaves_the_menu_and_tells_a_human(
    database: Database, clock: Clock, strings: Strings, guidance: Knowledge
) -> None:
    async def broken(chat: Chat) -> None:
        await chat.ask("name", Text(20), key="welcome-name")
        raise RuntimeError("a bug")

    core = Core.build(database, strings, guidance, clock, (*flows.ALL[1:], Flow("welcome", broken)))
    person = core.person()
    said = await _said(person, "hello", "Amina")
    assert said == [strings.render("en", "trouble-ours")]
    assert [task.reason for task in await database.read(lambda tx: handovers.listing(tx, "open"))] == ["broken-flow"]
    assert (await _said(person, "menu"))[-1] == strings.render("en", "menu-what")


async def test_an_answer_typed_or_pressed_plays_its_flow_once(
    database: Database, clock: Clock, strings: Strings, guidance: Knowledge
) -> None:
    played: list[str] = []

    async def counted(chat: Chat) -> None:
        played.append("once")
        for name in ("first", "second", "third"):
            await chat.ask(name, YesNo(), key="welcome-keep")
        await chat.ask("name", Text(20), key="welcome-name")

    core = Core.build(database, strings, guidance, clock, (*flows.ALL[1:], Flow("welcome", counted)))
    await core.person().say("hello")
    for say in (_text("1"), _text("yes"), None):
        pressed = _press((await _shown(core))[-1].prompt, "yes", "Yes")
        played.clear()
        await _send(core, say or pressed)
        assert played == ["once"]


async def test_a_message_that_always_fails_is_set_aside_after_three_tries(
    database: Database, clock: Clock, strings: Strings
) -> None:
    class Failing:
        def ask(self, *_args: object, **_named: object) -> None:
            raise RuntimeError("the index is broken")

        def guide(self, *_args: object) -> None:
            return None

    index = Failing()
    core = Core.build(database, strings, index, clock, turns=Turns)  # type: ignore[arg-type]  # a stand-in: broken
    await _send(core, _text("when can i renew"), _text("menu"))
    for _ in range(4):
        await core.wait(minutes=1)
    said = [message.text for message in await _shown(core)]
    assert said[0] == strings.render("en", "trouble-ours")
    assert said[-1] == strings.render("en", "menu-what")


async def test_without_consent_everything_is_gone_a_day_later(core: Core, database: Database) -> None:
    await _said(core.person(), "hello", "1", "2", "when can i renew my visa")
    core.clock.pass_(days=1, minutes=1)
    await database.write(retention.sweep)
    page = await core.pickup.page("terminal", "t1", None)
    assert page.items == ()


async def test_with_consent_the_conversation_stays(core: Core, database: Database) -> None:
    await _said(core.person(), "hello", "1", "1", "Amina")
    core.clock.pass_(days=2)
    await database.write(retention.sweep)
    page = await core.pickup.page("terminal", "t1", None)
    assert [item.text for item in page.items if item.mine] == ["hello", "1", "1", "Amina"]


async def test_no_to_consent_deletes_what_was_said(core: Core) -> None:
    await _said(core.person(), "my name is Amina and i lost my residence card", "1", "2")
    page = await core.pickup.page("terminal", "t1", None)
    assert "Amina" not in "".join(item.text for item in page.items)


async def test_erasing_leaves_only_the_receipt(core: Core, database: Database) -> None:
    person = core.person()
    await _said(person, "hello", "1", "1", "Amina", "my data")
    said = await _said(person, "5", "1", "1")
    assert said[-1].startswith("Done. Deleted here:")
    page = await core.pickup.page("terminal", "t1", None)
    assert [item.mine for item in page.items] == [False]
    held = await database.read(outbox.counts)
    assert sum(held.values()) == 1


async def test_signing_out_closes_the_chat_for_this_phone(core: Core) -> None:
    await _said(core.person(), "hello", "1", "1", "Amina")
    await core.pickup.leave("terminal", "t1")
    page = await core.pickup.page("terminal", "t1", None)
    assert page.items == ()


async def test_a_very_long_or_garbled_text_gets_a_sentence(core: Core) -> None:
    await _send(core, _text("visa " * 20_000))
    assert (await _shown(core))[0].text == core.strings.render("en", "trouble-too-long")
    before = len(await _shown(core))
    await _send(core, _text("\u202ewhen can i\x00 renew my\x07 visa\u202c"))
    assert (await _shown(core))[before].sources


async def test_danger_at_the_end_of_a_very_long_text_is_seen(core: Core) -> None:
    await _send(core, _text("my visa story goes on " * 300 + "and now i want to kill myself"))
    assert "119" in (await _shown(core))[0].text


async def test_after_a_nudge_a_question_is_answered_and_not_taken_for_the_answer(core: Core) -> None:
    person = core.person()
    await _said(person, "hello", "1", "1")
    await core.wait(days=3)
    await person.catch_up()
    await core.wait(days=2)
    for line in ("i lost my residence card", "when can i renew my visa"):
        said = await _said(person, line)
        assert said[-1] == core.strings.render("en", "return-offer", what="First questions")
    assert "Thank you, Amina." in (await _said(person, "continue", "Amina"))[-1]


async def test_an_answer_to_somebody_who_signed_out_is_refused_with_the_reason(core: Core) -> None:
    await _said(core.person(), "human", "my lease", "1")
    await core.pickup.leave("terminal", "t1")
    with pytest.raises(NotFound, match="signed out"):
        await requests.answer(core.database, 1, "hello", "a coordinator")


async def test_a_request_is_answered_once(core: Core) -> None:
    await _said(core.person(), "human", "my lease", "1")
    await requests.answer(core.database, 1, "hello", "a coordinator")
    with pytest.raises(NotFound, match="already"):
        await requests.answer(core.database, 1, "hello", "a coordinator")


async def test_a_button_for_a_guide_that_is_gone_says_so(core: Core) -> None:
    await _send(core, _press(DO, "original:residency/gone"))
    assert (await _shown(core))[-1].text == core.strings.render("en", "press-old")


async def test_a_release_without_the_flow_on_the_floor_says_so_and_goes_on(
    database: Database, clock: Clock, strings: Strings, guidance: Knowledge
) -> None:
    before = Core.build(database, strings, guidance, clock)
    await _said(before.person(), "human")
    after = Core.build(database, strings, guidance, clock, [flow for flow in flows.ALL if flow.name != "human"])
    said = await _said(after.person(), "when can i renew my visa")
    assert strings.render("en", "run-lost") in said
    assert any("3 months" in text for text in said)


async def test_withdrawing_consent_deletes_what_was_remembered(core: Core, database: Database) -> None:
    await _said(core.person(), "hello", "1", "1", "Amina", "my data", "Stop keeping it")
    held = await database.read(lambda tx: [privacy.export(tx, person.id) for person in _people(tx)])
    assert "fact" not in held[0]


def _people(tx: Tx) -> tuple[Person, ...]:
    contact = contacts.find(tx, "terminal", "t1")
    person = contact and people.get(tx, contact.person_id)
    return (person,) if person else ()


async def test_what_came_with_the_last_word_of_erasing_is_answered_to_a_stranger(core: Core) -> None:
    person = core.person()
    await _said(person, "my data", "5", "1")
    asked = (await _shown(core))[-1]
    await _send(core, _press(asked.prompt, "erase"), _text("when can i renew my visa"))
    page = await core.pickup.page("terminal", "t1", None)
    said = [item.message.text for item in page.items if item.message]
    assert said[0].startswith("Done. Deleted here:")
    assert any("3 months" in text for text in said)


async def test_no_to_consent_in_the_turn_that_finds_a_run_of_a_lost_flow_is_taken(
    database: Database, clock: Clock, strings: Strings, guidance: Knowledge
) -> None:
    before = Core.build(database, strings, guidance, clock)
    await _said(before.person(), "hello", "1")
    asked = (await _shown(before))[-1]
    await _said(before.person(), "human")
    after = Core.build(database, strings, guidance, clock, [flow for flow in flows.ALL if flow.name != "human"])
    await _send(after, _press(asked.prompt, "no"))
    assert strings.render("en", "welcome-without") in [message.text for message in await _shown(after)]
