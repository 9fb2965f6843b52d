"""What chat apps bring besides words: pictures, edits, late messages, blocking, long texts, clearing the chat."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import scheduler
from bot.channels import LONGEST
from bot.conversation.parting import parts, units
from bot.desk import requests
from bot.messages import Choice, Incoming, Outgoing, Press, Source
from storage import contacts, handovers, outbox
from storage.contacts import Contact
from storage.outbox import Outbound
from storage.tx import Tx
from tests.bot.harness import Core

AMINA = "1001"
HOUR = 3_600_000


async def _send(core: Core, text: str = "", **more: Any) -> list[Outgoing]:
    """Let something come from Telegram; returns what is then new in the outbox."""
    before = len(await _rows(core))
    event = Incoming(event=uuid4().hex, address=AMINA, text=text, lang="en", **more)
    await core.intake.receive("telegram", text.encode(), [event])
    return [Outgoing.model_validate(row.body) for row in (await _rows(core))[before:]]


async def _rows(core: Core) -> tuple[Outbound, ...]:
    return await core.database.read(_said)


def _said(tx: Tx) -> tuple[Outbound, ...]:
    contact = contacts.find(tx, "telegram", AMINA)
    return outbox.history(tx, contact.id, 10_000) if contact else ()


async def _arrived(core: Core) -> set[str]:
    """All that was said has been sent; returns the channel's ids of it."""
    rows = await _rows(core)
    for row in rows:
        await core.database.write(partial(outbox.sent, outbound_id=row.id, remote_id=f"9{row.seq}"))
    return {f"9{row.seq}" for row in rows}


async def _contact(core: Core) -> Contact:
    found = await core.database.read(lambda tx: contacts.find(tx, "telegram", AMINA))
    assert found
    return found


async def _known(core: Core) -> None:
    """Amina has said hello and lets us keep what she tells."""
    await _send(core, "hello")
    for _ in range(2):
        (*_, asked) = [Outgoing.model_validate(row.body) for row in await _rows(core)]
        await _send(core, press=Press(prompt=asked.prompt or "", value=asked.choices[0].value))
    await _send(core, "Amina")


async def test_a_picture_gets_an_honest_line_and_the_question_stays(core: Core) -> None:
    await _send(core, "hello")
    told, asked = await _send(core, unread="photo")
    assert "can't see pictures" in told.text
    assert "Which language" in asked.text


async def test_words_under_a_picture_are_answered_too(core: Core) -> None:
    await _known(core)
    told, answer = await _send(core, "when can i renew my visa", unread="photo")
    assert "can't see pictures" in told.text
    assert answer.sources


async def test_danger_under_a_picture_is_seen_first(core: Core) -> None:
    messages = await _send(core, "i want to kill myself", unread="photo")
    assert any("coordinator" in message.text for message in messages)


async def test_an_edit_changes_no_answer_and_says_so(core: Core) -> None:
    await _known(core)
    (told,) = await _send(core, unread="edit")
    assert "back" in told.text


async def test_a_message_that_comes_days_late_is_answered_with_its_date(core: Core) -> None:
    await _known(core)
    late, answer = await _send(core, "when can i renew my visa", sent_at=core.clock.now - 50 * HOUR)
    assert "18" in late.text
    assert "November" in late.text
    assert answer.sources


async def test_a_clock_that_was_set_back_makes_nothing_late(core: Core) -> None:
    await _known(core)
    (answer,) = await _send(core, "when can i renew my visa", sent_at=core.clock.now + 50 * HOUR)
    assert answer.sources


async def test_who_blocks_us_is_unreachable_until_they_come_back(core: Core) -> None:
    await _known(core)
    assert await _send(core, standing="blocked") == []
    assert not (await _contact(core)).reachable
    assert [request.reason for request in await requests.waiting(core.database)] == ["unreachable"]
    assert await _send(core, standing="back") == []
    assert (await _contact(core)).reachable
    assert await requests.waiting(core.database) == ()


async def test_a_stranger_who_blocks_us_is_nobodys_task(core: Core) -> None:
    await _send(core, "hello")
    await _send(core, standing="blocked")
    assert await core.database.read(lambda tx: handovers.listing(tx, "open")) == ()


async def test_blocking_in_the_middle_of_a_flow_keeps_the_place(core: Core) -> None:
    await _known(core)
    await _send(core, "human")
    await _send(core, standing="blocked")
    (*_, asked) = await _send(core, "start")
    assert "pass on" in asked.text.lower() or asked.choices


async def test_clearing_the_chat_names_what_both_sides_said(core: Core) -> None:
    await _known(core)
    await _send(core, "when can i renew my visa", remote_id="41")
    said = await _arrived(core)
    (cleared,) = await _send(core, "clear this chat")
    assert set(cleared.clears) == {"41", *said}


async def test_on_a_page_that_cannot_be_cleared_the_person_is_told_how(core: Core) -> None:
    person = core.person()
    await person.say("hello")
    items = await person.say("clear chat")
    assert any("can't clear" in (item.message.text if item.message else "") for item in items)


async def test_a_long_answer_of_a_coordinator_arrives_whole_and_in_order(core: Core) -> None:
    await _known(core)
    await _send(core, "human")
    await _send(core, "please call")
    await _send(core, "yes")
    (request, *_) = await requests.waiting(core.database)
    answer = "\n\n".join(f"Paragraph {number}. " + "All that matters. " * 30 for number in range(20))
    before = len(await _rows(core))
    await requests.answer(core.database, request.number, answer, "Hana")
    await core.intake.work()
    new = [Outgoing.model_validate(row.body) for row in (await _rows(core))[before:]]
    assert len(new) > 2
    assert all(units(message.text) <= LONGEST["telegram"] for message in new)
    told = "".join(message.text for message in new)
    assert [f"Paragraph {number}." in told for number in range(20)] == [True] * 20


SOURCE = Source(title="A title", publisher="Somebody", url="https://example.org", date="2026")
TEXTS = st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=120), max_size=60).map("\n\n".join)


@given(TEXTS, st.booleans(), st.integers(400, 900))
@settings(max_examples=100)
def test_parts_fit_and_nothing_but_space_between_them_is_lost(text: str, sourced: bool, most: int) -> None:
    message = Outgoing(
        text=text, lang="en", choices=(Choice(value="menu", label="Menu"),), prompt="do", sources=(SOURCE,) * sourced
    )
    made = parts(message, most)
    assert all(units(part.text) <= most for part in made)
    assert "".join("".join(part.text.split()) for part in made) == "".join(text.split())
    assert [bool(part.choices) for part in made] == [False] * (len(made) - 1) + [True]


@pytest.mark.parametrize("end", ["\n\n", "\n", ". ", "。", " "])
def test_a_cut_falls_where_a_reader_would_pause(end: str) -> None:
    text = end.join("word" * 20 for _ in range(40))
    first = parts(Outgoing(text=text, lang="en"), 1_000)[0].text
    assert text[len(first) :].startswith(end.strip() or end) or first.endswith(end.strip())


async def test_erasing_clears_the_chat_too_where_the_person_wants_that(core: Core) -> None:
    await _known(core)
    said = await _arrived(core)
    for text in ("data", "Delete everything", "Yes, delete", "Delete and clear chat"):
        await _send(core, text)
    (receipt,) = [Outgoing.model_validate(row.body) for row in await _rows(core)]
    assert "Deleted here" in receipt.text
    assert said <= set(receipt.clears)


async def test_a_date_alone_is_no_question_and_leads_to_my_dates(core: Core) -> None:
    await _known(core)
    (asked,) = await _send(core, "2027-01-03")
    assert [choice.value for choice in asked.choices] == ["dates"]


async def test_who_was_welcomed_once_is_known_after_the_talk_was_forgotten(core: Core) -> None:
    await _known(core)
    core.clock.pass_(days=60)
    await scheduler.forget(core.database)
    said = await _send(core, "hello")
    assert not any("Which language" in message.text for message in said)


async def test_an_open_menu_is_nothing_to_be_reminded_of(core: Core) -> None:
    await _known(core)
    await _send(core, "menu")
    before = len(await _rows(core))
    await core.wait(days=4)
    assert len(await _rows(core)) == before
