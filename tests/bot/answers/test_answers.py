"""Answers as a person meets them in a chat: short first, everything else on demand, and a no that leads somewhere."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import uuid4

import pytest

from bot.flows.terms import KEEP
from bot.handlers.telegram.writing import buttons, html
from bot.messages import DO, Incoming, Outgoing, Press
from bot.strings import Strings
from knowledge import Knowledge
from storage import consents, contacts, gaps, outbox, privacy
from storage.gaps import Group
from storage.tx import Tx
from tests.bot.harness import Core

AMINA = "1001"
RENEWAL = "residency/renewal-when"
QUESTION = "when can i renew my visa"
TODAY = date(2026, 11, 20)


async def send(core: Core, text: str = "", channel: str = "telegram", **more: Any) -> list[Outgoing]:
    """What a message, or a press of a button that is always good, is answered by."""
    before = len(await core.database.read(lambda tx: _said(tx, channel)))
    event = Incoming(event=uuid4().hex, address=AMINA, text=text, lang="en", **more)
    await core.intake.receive(channel, b"raw", [event])
    rows = await core.database.read(lambda tx: _said(tx, channel))
    return [Outgoing.model_validate(body) for body in rows[before:]]


async def press(core: Core, value: str, channel: str = "telegram") -> Outgoing:
    (said,) = await send(core, channel=channel, press=Press(prompt=DO, value=value))
    return said


def _said(tx: Tx, channel: str) -> list[object]:
    contact = contacts.find(tx, channel, AMINA)
    return [row.body for row in outbox.history(tx, contact.id, 10_000)] if contact else []


async def meet(core: Core, *, keeps: bool, channel: str = "telegram") -> None:
    for text in ("hello", "English", "yes" if keeps else "no", *(["Amina"] if keeps else [])):
        await send(core, text, channel)


async def open_gaps(core: Core) -> tuple[Group, ...]:
    return await core.database.read(gaps.open)


def values(message: Outgoing) -> list[str]:
    return [choice.value for choice in message.buttons]


async def test_an_answer_is_its_title_its_lead_and_buttons_for_the_rest(core: Core, guidance: Knowledge) -> None:
    await meet(core, keeps=False)
    (answer,) = await send(core, QUESTION)
    guide = guidance.guide(RENEWAL, "en", today=TODAY)
    assert guide
    assert (answer.title, answer.text) == (guide.title, guide.lead)
    assert values(answer)[:3] == [f"more:{RENEWAL}", f"card:{RENEWAL}", f"sources:{RENEWAL}"]
    assert values(answer)[-2:] == [f"useful:yes:{RENEWAL}", f"useful:no:{RENEWAL}"]
    assert [value for value in values(answer) if value.startswith("guide:")] == [
        f"guide:{t}" for t in guide.related[:3]
    ]
    assert "General information" in answer.notes[0]


async def test_the_rest_the_card_the_sources_and_the_japanese_text_come_on_demand(core: Core) -> None:
    await meet(core, keeps=False)
    (answer,) = await send(core, QUESTION)
    rest = await press(core, f"more:{RENEWAL}")
    assert answer.text not in rest.text
    assert "0570-013904" in rest.text
    assert f"text:ja:{RENEWAL}" in values(rest)
    assert (await press(core, f"card:{RENEWAL}")).card
    sources = await press(core, f"sources:{RENEWAL}")
    assert not sources.folded
    assert all(source.url for source in sources.sources)
    japanese = await press(core, f"text:ja:{RENEWAL}")
    assert (japanese.lang, f"original:{RENEWAL}" in values(japanese)) == ("ja", True)
    assert "Machine-translated" in japanese.notes[0]
    related = await press(core, "guide:residency/renewal-documents")
    assert related.title == "Papers, fee and postcard for the extension"
    assert values(related)[0] == "more:residency/renewal-documents"


async def test_the_web_page_folds_sources_itself(core: Core) -> None:
    await meet(core, keeps=False, channel="web")
    (answer,) = await send(core, QUESTION, "web")
    assert answer.sources
    assert not [value for value in values(answer) if value.startswith("sources:")]


async def test_a_guide_for_danger_is_shown_whole_and_asks_for_no_opinion(core: Core, guidance: Knowledge) -> None:
    await meet(core, keeps=False)
    whole = await press(core, "guide:support/violence")
    guide = guidance.guide("support/violence", "en", today=TODAY)
    assert guide
    assert (whole.text, whole.card, whole.question) == (guide.text, guide.card, None)
    assert values(whole)[0] == "human"
    assert not [value for value in values(whole) if value.startswith("more:")]


async def test_more_typed_is_the_rest_of_the_last_answer_in_its_language(core: Core) -> None:
    await meet(core, keeps=False)
    assert "nothing here yet" in (await send(core, "more"))[0].text
    await send(core, QUESTION)
    (rest,) = await send(core, "Tell me more!")
    assert rest == await press(core, f"more:{RENEWAL}")
    await send(core, "在留カードをなくしました")
    (japanese,) = await send(core, "more")
    assert japanese.lang == "ja"


async def test_and_how_much_goes_on_with_the_last_answer_or_what_is_related(core: Core) -> None:
    await meet(core, keeps=False)
    await send(core, QUESTION)
    (fee,) = await send(core, "And how much?")
    assert fee.title == "Papers, fee and postcard for the extension"
    assert "¥6,000" in fee.text
    (again,) = await send(core, "how much is it")
    assert "¥6,000" in again.text
    assert "Filing costs nothing" not in again.text
    (phone,) = await send(core, "and the phone number?")
    assert "0570-013904" in phone.text
    assert "¥6,000" not in phone.text
    (why,) = await send(core, "why?")
    assert "¥6,000" in why.text


async def test_another_matter_is_not_taken_for_a_follow_up(core: Core) -> None:
    await meet(core, keeps=False)
    await send(core, QUESTION)
    (answer,) = await send(core, "and i lost my residence card")
    assert answer.title == "Your residence card: carrying it, losing it, reading it"


async def test_in_the_middle_of_a_question_of_ours_an_answer_asks_nothing_and_leads_nowhere_else(core: Core) -> None:
    await send(core, "hello")
    answer, asked = await send(core, QUESTION)
    assert answer.question is None
    assert not [value for value in values(answer) if value.startswith("guide:")]
    assert "language" in asked.text
    more, again = await send(core, "more")
    assert "0570-013904" in more.text
    assert again.text == asked.text


@pytest.mark.parametrize("typed", [True, False])
async def test_a_no_offers_a_human_and_is_noted_once(core: Core, typed: bool) -> None:
    await meet(core, keeps=True)
    await send(core, f"{QUESTION}, i am at 090-1234-5678")
    told = (await send(core, "no"))[0] if typed else await press(core, f"useful:no:{RENEWAL}")
    assert values(told) == ["human", "differently"]
    assert "already" in (await press(core, f"useful:no:{RENEWAL}")).text
    assert "already" in (await press(core, f"useful:yes:{RENEWAL}")).text
    (gap,) = await open_gaps(core)
    assert (gap.kind, gap.topic, gap.lang, gap.count) == ("unhelpful", RENEWAL, "en", 1)
    (words,) = gap.words
    assert words.text.startswith(f"{QUESTION}, i am at ")
    assert "1234" not in words.text
    assert "paper" in (await press(core, "differently")).text


async def test_a_yes_is_thanked_for_and_the_same_answer_may_be_judged_anew(core: Core) -> None:
    await meet(core, keeps=True)
    await send(core, QUESTION)
    assert (await send(core, "yes"))[0].text == "Thank you."
    await send(core, QUESTION)
    assert (await press(core, f"useful:yes:{RENEWAL}")).text == "Thank you."
    assert await open_gaps(core) == ()


async def test_without_consent_neither_person_nor_words_are_kept(core: Core) -> None:
    await meet(core, keeps=False)
    await send(core, "who repairs bicycles in space")
    await send(core, QUESTION)
    await press(core, f"useful:no:{RENEWAL}")
    found = {(gap.kind, gap.topic, gap.words) for gap in await open_gaps(core)}
    assert found == {("unfound", None, ()), ("unhelpful", RENEWAL, ())}
    held = await core.database.read(_export)
    assert "gap" not in held


async def test_what_was_kept_is_taken_along_and_goes_with_consent(core: Core) -> None:
    await meet(core, keeps=True)
    await send(core, "who repairs bicycles in space")
    (row,) = (await core.database.read(_export))["gap"]
    assert row["text"] == "who repairs bicycles in space"
    await send(core, "my data")
    await send(core, "Stop keeping it")
    assert "gap" not in await core.database.read(_export)
    assert [gap.words for gap in await open_gaps(core)] == [()]


async def test_who_agreed_to_earlier_words_is_only_counted(core: Core) -> None:
    await meet(core, keeps=True)
    await core.database.write(_agreed_before)
    await send(core, "who repairs bicycles in space")
    assert [gap.words for gap in await open_gaps(core)] == [()]
    assert "gap" not in await core.database.read(_export)


def _agreed_before(tx: Tx) -> None:
    contact = contacts.find(tx, "telegram", AMINA)
    assert contact
    consents.record(tx, contact.person_id, KEEP, "1", True)


def _export(tx: Tx) -> dict[str, list[dict[str, Any]]]:
    contact = contacts.find(tx, "telegram", AMINA)
    return privacy.export(tx, contact.person_id) if contact else {}


@pytest.mark.parametrize(
    "value",
    ["more:no/such", "card:no/such", "text:ja:no/such", "text:xx:" + RENEWAL, "text", "sources", "guide:", "useful:no",
     f"useful:maybe:{RENEWAL}", "useful:yes:no/such", "original", "card", "guide:../../etc"],
)  # fmt: skip
async def test_a_button_for_what_is_not_there_says_so(core: Core, value: str) -> None:
    await meet(core, keeps=False)
    assert (await press(core, value)).text == core.strings.render("en", "press-old")
    assert await open_gaps(core) == ()


async def test_every_button_of_every_guide_can_be_carried_by_telegram(core: Core, guidance: Knowledge) -> None:
    await meet(core, keeps=False)
    for topic in (*guidance.topics, "job_hunting_ja/shokumu-keirekisho"):
        values = [
            f"{name}:{topic}" for name in ("more", "card", "sources", "original", "text:ja", "guide", "useful:yes")
        ]
        assert all(len(f"{DO}|{value}".encode()) <= 64 for value in values)
    for topic in guidance.topics:
        message = await press(core, f"guide:{topic}")
        keyboard = buttons(message)
        assert keyboard
        assert sum(map(len, keyboard.inline_keyboard)) == len(message.buttons)
        assert all(1 <= len(row) <= 3 for row in keyboard.inline_keyboard)


async def test_telegram_shows_one_line_of_where_from_and_the_question_above_its_answers(
    core: Core, strings: Strings
) -> None:
    await meet(core, keeps=False)
    (answer,) = await send(core, QUESTION)
    shown = html(answer, strings).split("\n\n")
    assert shown[0] == "<b>When and where to file to extend your stay</b>"
    assert shown[-2] == "Checked 2026-11-20 · Horiuchi administrative scrivener office"
    assert shown[-1] == "Was this what you needed?"
    keyboard = buttons(answer)
    assert keyboard
    rows = [[button.text for button in row] for row in keyboard.inline_keyboard]
    assert rows[:3] == [["Yes", "No"], ["More", "Card for the counter"], ["Sources"]]
