"""Reminders as a person gets them: neutral at first sight, true of today, answered by a button."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

import bot.strings
from bot import scheduler
from bot.flows.terms import KEEP
from bot.messages import DO, Incoming, Outgoing, Press
from bot.programme.residency import FACT, Length, State, Stay
from bot.strings import Strings
from knowledge import GUIDES
from storage import consents, facts, people, reminders
from storage.database import Database
from storage.inbox import Accepted
from tests.bot.harness import Core
from tests.bot.reminders.dates import FILED, LAST_DAY, STAY, at, dated, fact_of, said, states, tasks, tell

CHANNEL = "telegram"
BETRAYING = (
    "visa", "residen", "refugee", "immigration", "asylum", "status", "deport", "overstay",
    "在留", "入管", "難民", "ビザ", "資格", "séjour", "réfugi", "asile", "إقامة", "الإقامة", "لجوء",
    "لاجئ", "هجرة", "تأشيرة",
    "віза", "візи", "перебуван", "біжен", "міграц", "депорт", "اقامت", "پناه", "مهاجرت", "ویزا", "اخراج",
)  # fmt: skip
SHORT_FILED = Stay(date(2027, 2, 15), Length.parse("30d"), date(2027, 2, 1))
WEEKEND = Stay(date(2027, 5, 5), Length.parse("3m"))  # Golden Week
MONDAY = Stay(date(2027, 4, 5), Length.parse("6m"))
EVERY_STATE = [
    (State.FAR, Stay(date(2027, 5, 5), Length.parse("6m")), date(2027, 1, 29)),
    (State.OPEN, STAY, date(2027, 3, 1)),
    (State.DUE, STAY, date(2027, 3, 30)),
    (State.DUE, STAY, LAST_DAY),
    (State.DUE, WEEKEND, date(2027, 4, 16)),
    (State.EXPIRED, STAY, date(2027, 4, 1)),
    (State.FILED, FILED, date(2027, 2, 12)),
    (State.SPECIAL, FILED, date(2027, 4, 30)),
    (State.NO_NEWS, FILED, date(2027, 5, 20)),
    (State.NO_NEWS, FILED, date(2027, 5, 10)),
    (State.LIMIT, FILED, date(2027, 5, 24)),
    (State.EXPIRED, FILED, date(2027, 6, 1)),
    (State.LIMIT, SHORT_FILED, date(2027, 2, 8)),
]


async def day(core: Core, on: date, hour: int = 9) -> None:
    """Let the clock show an hour of a day, and everything happen that is due."""
    core.clock.now = at(on, hour)
    await core.wait()


async def reminded(core: Core, who: Accepted, on: date) -> Outgoing:
    """The message of that day; there must be one."""
    before = len(said(core.database, who))
    await day(core, on)
    (row,) = said(core.database, who)[before:]
    assert row.kind == "reminder"
    return Outgoing.model_validate(row.body)


async def pressed(core: Core, who: Accepted, message: Outgoing, name: str) -> list[str]:
    """What is answered to one of a message's buttons."""
    (value,) = (choice.value for choice in message.choices if choice.value.startswith(f"renewal:{name}:"))
    return await press(core, who, value)


async def press(core: Core, who: Accepted, value: str, address: str = "amina") -> list[str]:
    before = len(said(core.database, who))
    event = Incoming(event=f"{value}-{core.clock.now}", address=address, press=Press(prompt=DO, value=value))
    await core.intake.receive(CHANNEL, b"{}", [event])
    return [row.body["text"] for row in said(core.database, who)[before:]]


def answered(database: Database, who: Accepted) -> object:
    return database.read_sync(lambda tx: facts.of_person(tx, who.person_id)[FACT].value["answered"])


def words(strings: Strings, lang: str, key: str, **args: str) -> str:
    return strings.render(lang, key, **args)


@pytest.mark.parametrize("lang", ["en", "ja", "fr", "ar", "uk", "fa"])
@pytest.mark.parametrize(("state", "stay", "on"), EVERY_STATE, ids=lambda value: str(value)[:40])
async def test_a_reminder_is_neutral_and_true_of_the_day(
    core: Core, lang: str, state: State, stay: Stay, on: date
) -> None:
    who = dated(core.database, core.clock, stay, on=date(2027, 1, 13), answered=on)
    core.database.write_sync(lambda tx: people.set_lang(tx, who.person_id, lang))
    message = await reminded(core, who, on)
    assert message.lang == lang
    assert message.text.split("\n")[0] == words(core.strings, lang, "reminder-hello")
    assert not [word for word in BETRAYING if word in message.text.casefold()]
    assert message.text.endswith(words(core.strings, lang, "reminder-counted"))
    assert str(stay.last_day.year) in message.text or state in {State.DUE, State.LIMIT}
    values = [choice.value for choice in message.choices]
    assert values
    assert all(len(value.encode()) <= 60 and value.endswith(stay.anchor) for value in values)
    assert all(len(choice.label) <= 20 for choice in message.choices)
    assert message.prompt == DO


async def test_the_last_morning_says_today(core: Core) -> None:
    who = dated(core.database, core.clock, answered=date(2027, 3, 20))
    message = await reminded(core, who, LAST_DAY)
    assert "That is today" in message.text
    assert "Wednesday, March 31, 2027" in message.text


async def test_before_golden_week_the_last_open_counter_is_named(core: Core) -> None:
    who = dated(core.database, core.clock, WEEKEND, on=date(2027, 3, 25), answered=date(2027, 4, 10))
    message = await reminded(core, who, date(2027, 4, 27))
    assert "Friday, April 30, 2027" in message.text
    assert "open on 2 more days" in message.text


async def test_a_weekend_before_the_last_counter_day_is_not_counted(core: Core) -> None:
    who = dated(core.database, core.clock, MONDAY, on=date(2027, 1, 10), answered=date(2027, 3, 30))
    message = await reminded(core, who, date(2027, 4, 2))
    assert "open only once more, on Monday, April 5, 2027" in message.text


async def test_not_yet_is_noted_and_the_next_reminder_named(core: Core) -> None:
    who = dated(core.database, core.clock)
    message = await reminded(core, who, date(2027, 3, 1))
    (said_back,) = await pressed(core, who, message, "not-yet")
    assert "I write again on Wednesday, March 17, 2027" in said_back
    assert answered(core.database, who) == "2027-03-01"
    await day(core, date(2027, 3, 17))
    assert tasks(core.database) == []


@pytest.mark.parametrize(("name", "stay", "on"), [("not-yet", STAY, (2027, 3, 1)), ("no-news", FILED, (2027, 4, 30))])
async def test_who_has_stopped_reminders_is_promised_none(
    core: Core, name: str, stay: Stay, on: tuple[int, int, int]
) -> None:
    who = dated(core.database, core.clock, stay, on=date(2027, 1, 12))
    message = await reminded(core, who, date(*on))
    core.database.write_sync(lambda tx: reminders.schedule(tx, who.person_id, "renewal/", ()))
    (said_back,) = await pressed(core, who, message, name)
    assert "I write again" not in said_back
    assert 'Reminders are stopped: to start them again, write "dates"' in said_back


async def test_no_news_is_noted(core: Core) -> None:
    who = dated(core.database, core.clock, FILED, on=date(2027, 1, 12))
    message = await reminded(core, who, date(2027, 4, 30))
    (said_back,) = await pressed(core, who, message, "no-news")
    assert "I write again on Monday, May 10, 2027" in said_back
    assert answered(core.database, who) == "2027-04-30"


async def test_no_news_near_the_limit_is_not_just_noted(core: Core) -> None:
    who = dated(core.database, core.clock, FILED, on=date(2027, 1, 12))
    message = await reminded(core, who, date(2027, 5, 24))
    assert tasks(core.database) == ["renewal-call"]
    (said_back,) = await pressed(core, who, message, "no-news")
    assert "Monday, May 31, 2027 is near" in said_back


async def test_a_button_about_an_earlier_date_says_so(core: Core, database: Database) -> None:
    who = dated(database, core.clock)
    message = await reminded(core, who, date(2027, 3, 1))
    moved = Stay(date(2027, 4, 30), STAY.length)
    today = date(2027, 3, 1)
    database.write_sync(lambda tx: tell(tx, who.person_id, moved, today, fact_of(moved, today)))
    for name in ("filed", "not-yet"):
        core.clock.pass_(minutes=1)
        assert await pressed(core, who, message, name) == [words(core.strings, "en", "press-old")]


async def test_a_human_is_reached_from_every_message_however_old(core: Core, database: Database) -> None:
    who = dated(database, core.clock)
    message = await reminded(core, who, date(2027, 3, 1))
    database.write_sync(lambda tx: facts.forget(tx, who.person_id, FACT))
    assert words(core.strings, "en", "human-who") in await pressed(core, who, message, "human")


@pytest.mark.parametrize("value", ["renewal:filed", "renewal::2027-03-31", "renewal:dance:2027-03-31", "renewal:"])
async def test_a_button_that_nobody_made_is_answered_too(core: Core, value: str) -> None:
    who = dated(core.database, core.clock)
    assert await press(core, who, value) == [words(core.strings, "en", "press-old")]


async def test_a_reminder_overtaken_by_a_new_date_says_nothing(core: Core, database: Database) -> None:
    who = dated(database, core.clock)
    core.clock.now = at(date(2027, 3, 1))
    await database.write(scheduler.wake_due)
    today = date(2027, 3, 1)
    database.write_sync(lambda tx: tell(tx, who.person_id, FILED, today, fact_of(FILED, today)))
    await core.intake.work()
    assert said(database, who) == ()


@pytest.mark.parametrize(
    ("back", "then"),
    [
        (at(date(2027, 3, 1), 23), at(date(2027, 3, 2), 8)),  # quiet hours
        (at(date(2027, 3, 5), 12), at(date(2027, 3, 5), 12)),  # a day that was not meant
    ],
)
async def test_a_turn_that_comes_late_leaves_it_to_the_next_tick(core: Core, back: int, then: int) -> None:
    who = dated(core.database, core.clock)
    core.clock.now = at(date(2027, 3, 1), 20)
    await core.database.write(scheduler.wake_due)
    core.clock.now = back
    await core.intake.work()
    assert said(core.database, who) == ()
    for moment in (back, then):
        core.clock.now = moment
        await core.wait()
    (row,) = said(core.database, who)
    assert (row.kind, row.created_at) == ("reminder", then)
    assert states(core.database, who)["30"] == "sent"


async def test_a_half_done_conversation_is_mentioned_at_no_bad_hour_either(core: Core) -> None:
    who = dated(core.database, core.clock, on=date(2026, 12, 1))
    await press(core, who, "dates")
    before = len(said(core.database, who))
    core.clock.now = at(date(2026, 12, 4), 20)
    await core.database.write(scheduler.wake_due)
    core.clock.now = at(date(2026, 12, 4), 22)
    await core.wait()
    assert len(said(core.database, who)) == before
    await day(core, date(2026, 12, 5), 8)
    (nudge,) = said(core.database, who)[before:]
    assert (nudge.kind, nudge.body["text"]) == ("reminder", words(core.strings, "en", "nudge", what="My dates"))


async def test_who_takes_the_yes_back_meanwhile_is_written_nothing(core: Core, database: Database) -> None:
    who = dated(database, core.clock)
    core.clock.now = at(date(2027, 3, 1))
    await database.write(scheduler.wake_due)
    database.write_sync(lambda tx: consents.record(tx, who.person_id, KEEP, "1", False))
    await core.intake.work()
    assert said(database, who) == ()


async def test_more_papers_are_reminded_of_with_their_day(core: Core, database: Database) -> None:
    who = dated(database, core.clock, FILED, on=date(2027, 1, 12))
    today, by = date(2027, 1, 20), "2027-02-05"
    fact = fact_of(FILED, today, papers=by)
    database.write_sync(lambda tx: tell(tx, who.person_id, FILED, today, fact))
    due = at(date(2027, 2, 3))
    database.write_sync(lambda tx: reminders.put(tx, who.person_id, "renewal/papers", FILED.anchor, due))
    message = await reminded(core, who, date(2027, 2, 3))
    assert "Friday, February 5, 2027" in message.text
    assert [choice.value for choice in message.choices] == ["human"]


async def test_the_day_for_more_papers_is_not_lost_to_another_reminder(core: Core, database: Database) -> None:
    who = dated(database, core.clock, FILED, on=date(2027, 1, 12))
    near, by = date(2027, 5, 24), date(2027, 5, 26)
    fact = fact_of(FILED, date(2027, 5, 11), papers=by.isoformat())
    database.write_sync(lambda tx: tell(tx, who.person_id, FILED, date(2027, 5, 20), fact))
    database.write_sync(lambda tx: reminders.put(tx, who.person_id, "renewal/papers", by.isoformat(), at(near)))
    await day(core, near)
    limit, papers = sorted((row.body["text"] for row in said(database, who)), key=lambda text: "May 26" in text)
    assert "Monday, May 31, 2027 is near" in limit
    assert "Wednesday, May 26, 2027" in papers


async def test_a_life_of_reminders_is_one_message_a_day_at_good_hours(core: Core) -> None:
    who = dated(core.database, core.clock)
    on = date(2026, 12, 2)
    while on < date(2027, 4, 3):
        for hour in (3, 8, 9, 15, 22):
            await day(core, on, hour)
        on += timedelta(days=1)
    sent = [row.created_at for row in said(core.database, who)]
    days = [date(2026, 12, 28), date(2027, 1, 29), date(2027, 3, 1), date(2027, 3, 17), date(2027, 3, 24)]
    last = [date(2027, 3, 30), LAST_DAY, date(2027, 4, 1)]
    expected = [*(at(each) for each in days), at(date(2027, 3, 26)), *(at(each, 8) for each in last)]
    assert sent == expected
    assert set(states(core.database, who).values()) == {"sent"}
    assert tasks(core.database) == ["renewal-silent", "renewal-silent-second", "last-day", "renewal-past"]


@pytest.mark.parametrize(
    ("name", "stay", "on"),
    [
        ("filed", STAY, date(2027, 3, 1)),
        ("decided", FILED, date(2027, 4, 30)),
        ("more", FILED, date(2027, 4, 30)),
        ("refused", FILED, date(2027, 4, 30)),
    ],
)
async def test_a_button_begins_the_conversation_that_it_names(core: Core, name: str, stay: Stay, on: date) -> None:
    who = dated(core.database, core.clock, stay, on=date(2027, 1, 13))
    message = await reminded(core, who, on)
    answer = await pressed(core, who, message, name)
    assert answer
    assert words(core.strings, "en", "press-old") not in answer


@pytest.mark.parametrize("lang", ["en", "ja", "fr", "ar", "uk", "fa"])
def test_every_number_to_call_stands_in_a_guide(lang: str) -> None:
    texts = (Path(bot.strings.__file__).parent / lang / "renewal_reminders.ftl").read_text("utf-8")
    guides = "".join(path.read_text("utf-8") for path in (GUIDES / "residency").glob("*.md"))
    numbers = set(re.findall(r"\d[\d:]*-[\d:-]*\d", texts))
    assert numbers
    assert [number for number in numbers if number not in guides] == []
