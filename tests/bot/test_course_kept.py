"""A lesson through the whole core: what storage holds at its end, and that the next run knows of it at once."""

from __future__ import annotations

from typing import Any

from bot.flows.course.kept import TURNS
from bot.messages import DO, Choice, Outgoing
from bot.programme.lessons import ACTIONS, AT, DONE, RULE
from storage import contacts, facts, reminders
from tests.bot.harness import Core, texts
from tests.storage_fixtures import DAY

LESSON = ("Next lesson", "Begin the lesson", "next", "next", "next", "Books of a shop", "Put with my goals", "b", "c")


async def begin(core: Core, *lines: str) -> tuple[str, list[str]]:
    """One who agreed to be kept opens the course and says all this; gives who it is and the last replies."""
    person = core.person()
    for line in ("my data", "Keep my chat"):
        await person.say(line)
    person.prompt = Outgoing(text="", lang="en", choices=(Choice(value="flow:course", label="course"),), prompt=DO)
    replies: list[str] = []
    for line in ("1", *lines):
        replies = texts(await person.say(line))
    contact = core.database.read_sync(lambda tx: contacts.find(tx, "terminal", person.address))
    assert contact is not None
    return contact.person_id, replies


def known(core: Core, person_id: str) -> dict[str, Any]:
    return {
        name: fact.value for name, fact in core.database.read_sync(lambda tx: facts.of_person(tx, person_id)).items()
    }


async def test_a_step_taken_as_it_stands_is_kept_in_words_and_the_lesson_counts_at_once(core: Core) -> None:
    who, replies = await begin(core, "At my own pace", *LESSON, "Make it my goal")
    kept = known(core, who)
    assert kept[DONE] == {"hiring": "done"}
    assert AT not in kept
    assert [action["text"] for action in kept[ACTIONS]][1:] == [core.strings.render("en", "course-hiring-goal")]
    assert replies[-1] == "1 of 12 lessons. What next?"


async def test_two_a_week_waits_as_one_reminder_and_ones_own_pace_takes_it_away(core: Core) -> None:
    who, _ = await begin(core, "Two a week", *LESSON, "Not this week")
    coming = core.database.read_sync(lambda tx: reminders.coming(tx, who))
    due = [at for rule, at in coming if rule == RULE]
    assert due == [core.clock.now + TURNS[1] * DAY]
    person = core.person()
    await person.catch_up()
    for line in ("How often", "At my own pace"):
        await person.say(line)
    assert [rule for rule, _ in core.database.read_sync(lambda tx: reminders.coming(tx, who)) if rule == RULE] == []
