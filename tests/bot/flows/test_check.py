"""The lint for flows finds what makes a replay come out differently, and leaves real flows alone."""

from __future__ import annotations

import inspect
from pathlib import Path
from textwrap import dedent

import pytest

from bot.flows import ALL
from bot.flows.check import check_flow
from bot.flows.engine import Flow
from bot.flows.renewal import renewal
from tests.bot.flows import nasty

HEAD = "from bot.flows.chat import Chat\n"


def complaints(body: str, *, before: str = "") -> list[str]:
    source = HEAD + dedent(before) + "async def flow(chat: Chat) -> None:\n"
    return check_flow(source + "".join(f"    {line}\n" for line in dedent(body).strip().splitlines()))


@pytest.mark.parametrize("flow", ALL, ids=lambda flow: flow.name)
def test_every_registered_flow_is_well_behaved(flow: Flow) -> None:
    module = inspect.getmodule(flow.function)
    assert module is not None
    assert check_flow(inspect.getsource(module)) == []


@pytest.mark.parametrize("path", sorted(Path(inspect.getfile(renewal)).parent.glob("*.py")), ids=lambda path: path.stem)
def test_steps_that_flows_share_are_as_well_behaved(path: Path) -> None:
    assert check_flow(path.read_text("utf-8")) == []


@pytest.mark.parametrize(
    "body",
    [
        "await chat.ask('a', YesNo())",
        "await renewal(chat.sub('renewal'))",
        "await _details(chat, 3)",
        "for story in chat.each('story', most=3):\n    await story.ask('what', Text(9))",
        "part = chat.sub('part')\nawait part.save('done')",
        "days = [await d.ask('day', Number(1, 9)) for d in chat.each('day', most=2)]",
        "await chat.sub('a').sub('b').ask('c', YesNo())",
        "on = chat.today('filed')",
        "for name in ('a', 'b'):\n    await chat.ask(name, YesNo())",
    ],
)
def test_what_a_flow_may_do(body: str) -> None:
    assert complaints(body) == []


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("try:\n    pass\nfinally:\n    pass", "try"),
        ("with suppress(Exception):\n    pass", "with"),
        ("while True:\n    await chat.ask('a', YesNo())", "chat.each"),
        ("await asyncio.sleep(1)", "only chat"),
        ("await other.ask('a', YesNo())", "only chat"),
        ("await chat.say('a')", "only chat"),
        ("await fetch('a')", "only chat"),
        ("chat.ask('a', YesNo())", "not awaited"),
        ("answer = chat.consult('a')", "not awaited"),
        ("open('file')", "outside"),
        ("print('hello')", "outside"),
        ("hash('x')", "outside"),
        ("datetime.now()", "clock"),
        ("date.today()", "clock"),
        ("import random", "import random"),
        ("from time import time", "import time"),
        ("import uuid", "import uuid"),
        ("from storage import people", "import storage"),
        ("from knowledge import search", "import knowledge"),
        ("from bot.settings import Settings", "import bot.settings"),
        ("from bot.flowsy import x", "import bot.flowsy"),
        ("global count", "keeps nothing"),
        ("yield 1", "suspends"),
        ("async for item in chat:\n    pass", "only chat"),
        ("for item in {'a', 'b'}:\n    pass", "order of a set"),
        ("for item in set(found):\n    pass", "order of a set"),
    ],
)
def test_what_a_flow_may_not_do(body: str, why: str) -> None:
    found = complaints(body)
    assert len(found) >= 1
    assert why in found[0]
    assert found[0].startswith("line 3")


def test_the_code_of_a_flow_changes_with_what_it_reaches_and_only_then() -> None:
    codes = {flow.name: flow.code for flow in ALL}
    assert {flow.name: Flow(flow.name, flow.function).code for flow in ALL} == codes
    assert all(code != nasty.HAND_MADE[0].code for code in codes.values())
