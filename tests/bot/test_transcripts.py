"""Conversations as people have them: each file is replayed through the real core, line by line.

`> ` is what the person sends (a number presses a button), `~ 3 days` lets time pass, `@ flow` presses a
button that opens a flow, `% terms 2` makes those the terms that were agreed to, `! reply text` is a coordinator's
answer to the newest request, `* ` is what the person speaks, `#` is a remark; the rest is what Tomoni says. Where the
first remark is "with a model" there is one.
Every flow has the five `CASES`, and may have more.
Record anew with `pytest tests/bot/test_transcripts.py --record`, then read what changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from uuid import uuid4

import pytest

from bot import flows
from bot.delivery import Item
from bot.desk import requests
from bot.flows.terms import KEEP
from bot.handlers.terminal import Terminal
from bot.messages import DO, Choice, Incoming, Outgoing, Voice
from storage import consents, contacts
from storage.tx import Tx
from tests.bot.harness import Core, brief

FOLDER = Path(__file__).parents[1] / "conversations"
FILES = sorted(FOLDER.glob("*.txt"))
CASES = ("happy", "question-between", "correction", "ten-days", "language-switch")
MODELLED = "# with a model"
NOTHING_ASKED = "it asks nothing, so nothing can come between, and nothing can be changed"
CANNOT = {
    ("renewal_expired", "question-between"): NOTHING_ASKED,
    ("renewal_expired", "correction"): NOTHING_ASKED,
    ("renewal_expired", "ten-days"): NOTHING_ASKED,
    ("renewal_expired", "language-switch"): NOTHING_ASKED,
    ("language", "language-switch"): "it is the switch itself",
}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
async def test_conversation(path: Path, core: Core, modelled: Core, pytestconfig: pytest.Config) -> None:
    core = modelled if next(_script(path)) == MODELLED else core
    person = core.person(path.stem, lang=path.stem.rpartition(".")[2])
    played: list[str] = []
    for line in _script(path):
        played.append(line)
        played += [brief(item.message) for item in await _play(core, person, line) if item.message]
    assert "\n".join(played) + "\n" == _told(path, "\n".join(played) + "\n", record=pytestconfig.getoption("--record"))


def _told(path: Path, text: str, *, record: bool) -> str:
    if record:
        path.write_text(text, encoding="utf-8")
    return path.read_text(encoding="utf-8")


def test_every_flow_has_a_transcript_of_every_case_that_can_happen_in_it() -> None:
    told = {(flow, case) for flow, case, _lang in (path.stem.split(".") for path in FILES)}
    wanted = {(flow.name, case) for flow in flows.ALL for case in CASES}
    assert sorted(wanted - told - set(CANNOT)) == [], "write them, or say in CANNOT why they cannot happen"
    assert sorted(told & set(CANNOT)) == [], "they can happen after all"
    assert set(CANNOT) <= wanted


async def _play(core: Core, person: Terminal, line: str) -> list[Item]:
    match line.split(maxsplit=2):
        case [">", *_]:
            return await person.say(line.removeprefix(">").removeprefix(" "))
        case ["@", flow]:
            button = Choice(value=f"flow:{flow}", label=flow)
            person.prompt = Outgoing(text="", lang=person.lang, choices=(button,), prompt=DO)
            return await person.say("1")
        case ["*", *_]:
            voice = Voice(file=line.removeprefix("* "), seconds=4)
            spoken = Incoming(event=uuid4().hex, address=person.address, unread="voice", voice=voice)
            return await person.send(spoken)
        case ["~", count, "days" | "day"]:
            await core.wait(days=int(count))
        case ["~", count, "minutes"]:
            await core.wait(minutes=int(count))
        case ["%", "terms", version]:
            await core.database.write(partial(_agree, address=person.address, version=version))
        case ["!", "reply", text]:
            newest = (await requests.waiting(core.database))[-1]
            await requests.answer(core.database, newest.number, text, "a coordinator")
            await core.intake.work()
        case _:
            return []
    news = await person.catch_up()
    await core.pickup.page("terminal", person.address, person.cursor)
    return news


def _agree(tx: Tx, *, address: str, version: str) -> None:
    contact = contacts.find(tx, "terminal", address)
    assert contact is not None
    consents.record(tx, contact.person_id, KEEP, version, True)


def _script(path: Path) -> Iterator[str]:
    """The lines that are not Tomoni's."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line[:1] in {">", "@", "~", "%", "!", "*", "#"}:
            yield line
