"""The list of applications as a file: what a spreadsheet reads from it, and what it must not run."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery import Item
from bot.delivery.sheets import table
from bot.handlers.terminal import Terminal
from bot.messages import DO, Choice, Outgoing
from tests.bot.harness import Core

HEAD = ["Company", "Job", "Where found", "Sent on", "How it stands", "Next step", "On", "Learned"]
CELLS = [
    "Sakura Foods",
    "料理人, 東京",
    "شركة النور للأغذية",
    'said "yes"\nand then no',
    "a;b\tc",
    "O'Neill",
    "",
    "2027-01-15",
]


def _read(data: bytes) -> list[list[str]]:
    return [*csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))]


def test_every_script_comma_quote_and_line_comes_back_as_it_was() -> None:
    assert _read(table([CELLS, CELLS])) == [CELLS, CELLS]


def test_spreadsheets_see_that_it_is_utf_8() -> None:
    assert table([CELLS]).startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"])
def test_no_cell_is_run_as_a_formula(first: str) -> None:
    assert _read(table([[f'{first}HYPERLINK("http://x")', "b"]])) == [[f'\'{first}HYPERLINK("http://x")', "b"]]


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc"))), min_size=2, max_size=4), max_size=4))
def test_any_words_come_back_and_none_begins_as_a_formula(rows: list[list[str]]) -> None:
    back = _read(table(rows))
    assert [[cell.removeprefix("'") for cell in row] for row in back] == [
        [cell.removeprefix("'") for cell in row] for row in rows
    ]
    assert not [cell for row in back for cell in row if cell.startswith(("=", "+", "-", "@"))]


async def _list(person: Terminal, *lines: str) -> list[Item]:
    """Open the list by its button, say these lines, and give what was answered last."""
    button = Choice(value="flow:applications", label="Applications")
    person.prompt = Outgoing(text="", lang="en", choices=(button,), prompt=DO)
    said: list[Item] = []
    for line in ("1", *lines):
        said = await person.say(line)
    return said


async def test_the_list_is_taken_along_from_the_chat(core: Core) -> None:
    person = core.person()
    for line in ("hello", "1", "1", "skip"):
        await person.say(line)
    await _list(person, "=Evil Foods", "料理人・شغل", "2026-11-02", "a friend, Amina", "no")
    await _list(person, "1", "1", "Not this time", "ask for the hours first")
    (seq,) = [item.seq for item in await _list(person, "Take the list along") if item.message and item.message.document]
    assert seq is not None
    name, media_type, data = await core.pickup.document("terminal", "t1", seq)
    assert (name, media_type) == ("tomoni-applications.csv", "text/csv")
    assert _read(data) == [
        HEAD,
        [
            "'=Evil Foods",
            "料理人・شغل",
            "a friend, Amina",
            "2026-11-02",
            "Not this time",
            "",
            "",
            "ask for the hours first",
        ],
    ]
