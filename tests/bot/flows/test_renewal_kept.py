"""What the flows about dates leave behind in the real core: rows of reminders, a calendar file, a card."""

from __future__ import annotations

from datetime import datetime

from icalendar import Calendar

from bot.clock import TOKYO
from bot.delivery import Item
from bot.handlers.terminal import Terminal
from bot.messages import Outgoing
from storage import contacts, privacy, reminders
from storage.reminders import Reminder
from tests.bot.harness import Core, texts

DATES = ("2027-03-26", "26.3.2027", "1", "6 months", "1", "no", "Both", "18:00", "All right")
FILED = ("2026-11-19", "Online", "Receipt e-mail")
START = ("menu", "My dates")


async def _say(person: Terminal, *lines: str) -> list[Item]:
    said: list[Item] = []
    for line in lines:
        said += await person.say(line)
    return said


async def _id(core: Core) -> str:
    contact = await core.database.read(lambda tx: contacts.find(tx, "terminal", "t1"))
    assert contact is not None
    return contact.person_id


async def _waiting(core: Core) -> dict[str, Reminder]:
    person = await _id(core)
    rows = await core.database.read(lambda tx: reminders.of_person(tx, person))
    return {row.rule: row for row in rows if row.state == "waiting" and row.rule.startswith("renewal/")}


def _at(row: Reminder) -> str:
    return datetime.fromtimestamp(row.due_at / 1000, TOKYO).isoformat(timespec="minutes")


async def test_reminders_are_rows_at_the_persons_hour_in_japan_and_the_last_two_at_eight(core: Core) -> None:
    await _say(core.person(), *START, "Keep and remind me", *DATES)
    rows = await _waiting(core)
    assert _at(rows["renewal/30"]) == "2027-02-24T18:00+09:00"
    assert _at(rows["renewal/1"]) == "2027-03-25T08:00+09:00"
    assert _at(rows["renewal/0"]) == "2027-03-26T08:00+09:00"
    assert {row.anchor for row in rows.values()} == {"2027-03-26"}


async def test_without_a_yes_to_keeping_there_are_no_rows_and_no_facts(core: Core) -> None:
    await _say(core.person(), *START, "Only count now", *(line for line in DATES if line != "18:00"))
    owner = await _id(core)
    held = await core.database.read(lambda tx: privacy.export(tx, owner))
    assert "fact" not in held
    assert await _waiting(core) == {}


async def test_filing_silences_what_was_counted_from_the_last_day_alone(core: Core) -> None:
    await _say(core.person(), *START, "Keep and remind me", *DATES)
    await _say(
        core.person(),
        *START,
        "Change the dates",
        "Filed or not",
        "yes",
        "2026-11-19",
        "yes",
        "Online",
        "2",
        "All right",
    )
    assert {row.anchor for row in (await _waiting(core)).values()} == {"2027-03-26/2026-11-19"}


async def _file(core: Core, said: list[Item]) -> tuple[str, str, Calendar]:
    (seq,) = [item.seq for item in said if item.message and item.message.document]
    assert seq is not None
    name, media_type, data = await core.pickup.document("terminal", "t1", seq)
    return name, media_type, Calendar.from_ical(data.decode())


async def test_the_calendar_file_reminds_in_japans_time_and_says_nothing_about_a_stay(core: Core) -> None:
    name, media_type, calendar = await _file(core, await _say(core.person(), *START, "Keep and remind me", *DATES))
    assert (name, media_type) == ("tomoni.ics", "text/calendar")
    assert max(str(event.start) for event in calendar.events) == "2027-03-26 08:00:00+09:00"
    assert {str(event.summary) for event in calendar.events} == {"Tomoni: look at your date"}
    assert all(event.alarms.times for event in calendar.events)
    text = calendar.to_ical().decode()
    telling = ("visa", "stay", "resid", "refug", "immigr", "renew", "counter")
    assert "DTSTART;TZID=Asia/Tokyo:20270326T080000" in text
    assert "BEGIN:VTIMEZONE" in text
    assert [word for word in telling if word in text.casefold()] == []


async def test_a_later_file_replaces_the_entries_of_an_earlier_one(core: Core) -> None:
    person = core.person()
    _, _, first = await _file(core, await _say(person, *START, "Keep and remind me", *DATES))
    await core.wait(minutes=5)
    moved = ("Change the dates", "Last day", "2027-04-02", "2027-04-02", "All right")
    _, _, second = await _file(core, await _say(person, *START, *moved))
    before, after = ({str(event.uid): event.sequence for event in file.events} for file in (first, second))
    assert before.keys() == after.keys()
    assert all(after[uid] > before[uid] for uid in before)


async def _cards(person: Terminal, *lines: str) -> list[Outgoing]:
    return [item.message for item in await _say(person, *lines) if item.message and item.message.card]


async def test_the_card_for_the_counter_is_japanese_with_what_it_says_in_the_persons_language(core: Core) -> None:
    (card,) = await _cards(core.person(), *START, "Keep and remind me", *DATES)
    assert "在留期間の更新" in (card.card or "")
    assert "I have come to apply" in card.text


async def test_keeping_only_the_dates_leaves_them_and_their_reminders_and_nothing_that_was_said(core: Core) -> None:
    person = core.person()
    await _say(person, "hello", "1", "yes", "Amina", *START, *DATES)
    before = await _waiting(core)
    said = await _say(person, "data", "Delete everything", "Keep only my dates", "yes")
    assert texts(said)[-1] == "Done. Only your dates and their reminders are left."
    assert await _waiting(core) == before
    owner = await _id(core)
    held = await core.database.read(lambda tx: privacy.export(tx, owner))
    assert {fact["name"] for fact in held["fact"]} == {"residence", "reminder_hour"}
    assert "Amina" not in str(held)


async def test_a_half_done_flow_about_dates_does_not_come_back_over_newer_ones(core: Core) -> None:
    person = core.person()
    await _say(person, *START, "Keep and remind me", *DATES)
    half_done = ("I got the new card", "2027-09-24", "2027-09-24", "6 months", "As in the paper")
    await _say(person, *START, *half_done)
    said = await _say(person, *START, "Change the dates", "Last day", "2027-10-01", "2027-10-01", "All right")
    assert "All right, or what shall we change?" not in texts(said)[-1]
    await _say(person, "1")
    assert {row.anchor for row in (await _waiting(core)).values()} == {"2027-10-01"}
