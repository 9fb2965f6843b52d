"""Who agreed to older terms: what only newer ones name is kept after a yes to them, and their own facts stay."""

from __future__ import annotations

import pytest

from bot.flows.terms import KEEP, TERMS
from bot.handlers.terminal import Terminal
from bot.messages import DO, Choice, Outgoing
from bot.programme import checkins
from storage import consents, contacts, facts
from storage.tx import Tx
from tests.bot.harness import Core, texts


async def _older(core: Core) -> Terminal:
    """Somebody whose name is kept under terms that do not name weeks."""
    person = core.person()
    for line in ("hello", "1", "yes", "Amina"):
        await person.say(line)
    await core.database.write(lambda tx: consents.record(tx, _id(tx), KEEP, str(TERMS - 1), True))
    return person


def _id(tx: Tx) -> str:
    contact = contacts.find(tx, "terminal", "t1")
    assert contact is not None
    return contact.person_id


async def _kept(core: Core) -> tuple[set[str], str]:
    """The names of all facts, and the terms that were agreed to."""
    known = await core.database.read(lambda tx: facts.of_person(tx, _id(tx)))
    return set(known), (await core.database.read(lambda tx: consents.latest(tx, _id(tx))))[KEEP].version


async def _checkin(person: Terminal) -> list[str]:
    button = Choice(value="flow:checkin", label="check-in")
    person.prompt = Outgoing(text="", lang="en", choices=(button,), prompt=DO)
    return texts(await person.say("1"))


@pytest.mark.parametrize(("answer", "agreed"), [("yes", True), ("no", False)])
async def test_a_week_is_kept_only_after_a_yes_to_the_newer_terms(core: Core, answer: str, agreed: bool) -> None:
    person = await _older(core)
    assert any("May I keep this, too?" in text for text in await _checkin(person))
    for line in (answer, "Good", "Nothing"):
        await person.say(line)
    if agreed:
        await person.say("Neither")
    await person.say("skip")
    kept, terms = await _kept(core)
    assert (checkins.FACT in kept, terms == str(TERMS)) == (agreed, agreed)
    assert "name" in kept


async def test_a_no_is_asked_for_once(core: Core) -> None:
    person = await _older(core)
    await _checkin(person)
    await person.say("no")
    assert not any("May I keep this, too?" in text for text in await _checkin(person))


async def test_nothing_new_is_asked_where_nothing_new_is_kept(core: Core) -> None:
    person = await _older(core)
    assert "last day of your stay" in texts(await person.say("dates"))[-1]
