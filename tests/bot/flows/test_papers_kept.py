"""Papers in the real core: files that can be fetched, and what the mentor may see."""

from __future__ import annotations

import io
from functools import partial

import pytest
from docx import Document
from pypdf import PdfReader

from bot.delivery import Item
from bot.handlers.terminal import Terminal
from bot.messages import DO, Choice, Outgoing
from bot.papers import MEDIA
from bot.programme.profile import SHARED
from storage import contacts, facts
from storage.database import Database
from storage.tx import Tx
from tests.bot.harness import Core, texts
from tests.bot.papers.lives import EN

HELLO = ("hello", "1", "yes", "Amina")


async def _say(person: Terminal, *lines: str) -> list[Item]:
    said: list[Item] = []
    for line in lines:
        said += await person.say(line)
    return said


async def _open(person: Terminal) -> list[Item]:
    button = Choice(value="flow:papers", label="papers")
    person.prompt = Outgoing(text="", lang="en", choices=(button,), prompt=DO)
    return await person.say("1")


async def _id(database: Database) -> str:
    contact = await database.read(lambda tx: contacts.find(tx, "terminal", "t1"))
    assert contact is not None
    return contact.person_id


async def _told(core: Core, name: str = "Amina") -> Terminal:
    """Somebody who has gone through all the sittings."""
    person = core.person()
    await _say(person, *HELLO[:-1], name)
    owner = await _id(core.database)
    for fact, value in EN.items():
        if fact != "name":
            await core.database.write(partial(_remember, owner=owner, name=fact, value=value))
    return person


def _remember(tx: Tx, *, owner: str, name: str, value: object) -> None:
    facts.remember(tx, owner, name, value, None)


async def _shared(core: Core) -> object:
    owner = await _id(core.database)
    known = await core.database.read(lambda tx: facts.of_person(tx, owner))
    return known[SHARED].value if SHARED in known else None


async def _files(core: Core, items: list[Item]) -> dict[str, bytes]:
    found = {}
    for item in items:
        if item.message and item.message.document and item.seq:
            name, media, content = await core.pickup.document("terminal", "t1", item.seq)
            assert media == MEDIA[name.rpartition(".")[2]]
            found[name] = content
    return found


async def test_a_cv_comes_as_two_files_that_can_be_fetched(core: Core) -> None:
    person = await _told(core)
    await _open(person)
    files = await _files(core, await _say(person, "English CV", "Yes, make it"))
    assert list(files) == ["tomoni-cv.pdf", "tomoni-cv.docx"]
    assert "Kabul Soft" in PdfReader(io.BytesIO(files["tomoni-cv.pdf"])).pages[0].extract_text()
    assert Document(io.BytesIO(files["tomoni-cv.docx"])).paragraphs[0].text == "Amina"


@pytest.mark.parametrize(
    ("choice", "names"),
    [
        (["One-page summary"], ["tomoni-summary.pdf", "tomoni-summary.docx"]),
        (["履歴書 (form)", "skip"], ["tomoni-rirekisho.pdf", "tomoni-rirekisho.docx"]),
        (["職務経歴書 (work)", "アミナ"], ["tomoni-shokumu.pdf", "tomoni-shokumu.docx"]),
        (["Picture of my years"], ["tomoni-years.png"]),
    ],
)
async def test_every_paper_is_shown_before_it_is_made(core: Core, choice: list[str], names: list[str]) -> None:
    person = await _told(core)
    await _open(person)
    shown = await _say(person, *choice)
    assert "All right so?" in texts(shown)[-1]
    assert not await _files(core, shown)
    assert list(await _files(core, await person.say("Yes, make it"))) == names


def _words(files: dict[str, bytes]) -> str:
    document = Document(io.BytesIO(next(content for name, content in files.items() if name.endswith("docx"))))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])


@pytest.mark.parametrize(
    ("name", "paper", "given", "shown"),
    [
        ("أمينة", "English CV", "Amina Hassan", "Amina Hassan"),
        ("Олена", "English CV", "Ｏｌｅｎａ", "Olena"),
        ("アミナ", "English CV", "skip", "アミナ [to be translated]"),
        ("Amina", "履歴書 (form)", "あみな", "ふりがな　アミナ"),
        ("Amina", "職務経歴書 (work)", "アミナ・ハサン", "氏名　Amina（アミナ・ハサン）"),
        ("أمينة", "職務経歴書 (work)", "アミナ", "氏名　アミナ"),
    ],
)
async def test_a_name_is_asked_for_once_in_the_letters_of_the_paper(
    core: Core, name: str, paper: str, given: str, shown: str
) -> None:
    person = await _told(core, name)
    await _open(person)
    assert name in texts(await person.say(paper))[-1]
    assert shown in _words(await _files(core, await _say(person, given, "Yes, make it")))
    await _open(person)
    assert "All right so?" in texts(await person.say(paper))[-1]


async def test_a_name_in_the_letters_of_a_paper_is_not_asked_for(core: Core) -> None:
    person = await _told(core, "山田")
    for paper in ("職務経歴書 (work)", "履歴書 (form)"):
        await _open(person)
        assert "All right so?" in texts(await person.say(paper))[-1]


async def test_a_change_goes_to_the_sitting_that_gives_the_answer(core: Core) -> None:
    person = await _told(core)
    await _open(person)
    said = await _say(person, "English CV", "Change or add", "Short stories")
    assert any("The shop that did not go down" in text for text in texts(said))


async def test_without_a_yes_to_keeping_papers_say_what_they_need(core: Core) -> None:
    person = core.person()
    await _say(person, "hello", "1", "no")
    assert any("Papers are made from answers that I keep" in text for text in texts(await _open(person)))
    assert not await _files(core, await person.say("no"))


async def test_nothing_is_shared_until_it_is_chosen_and_confirmed(core: Core) -> None:
    person = await _told(core)
    await _open(person)
    said = await person.say("What my mentor sees")
    assert "sees none of your answers" in texts(said)[0]
    await _say(person, "Choose what is seen", "What I did", "Jobs to look at", "That is enough")
    assert await _shared(core) is None
    await person.say("yes")
    assert await _shared(core) == ["self-work", "self-targets"]
    await _open(person)
    assert "Your mentor may see now:\nWhat I did\nJobs to look at" in texts(await person.say("What my mentor sees"))
    await person.say("Show nothing more")
    assert await _shared(core) == []


async def test_a_no_at_the_end_shares_nothing(core: Core) -> None:
    person = await _told(core)
    await _open(person)
    await _say(person, "What my mentor sees", "Choose what is seen", "1, 2", "That is enough", "no")
    assert await _shared(core) is None
