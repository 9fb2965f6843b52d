"""Anything may be said, pressed or typed at any time, and we may be started anew: nobody gets stuck, nothing is lost.

Hypothesis makes up whole conversations through the real core. `TALKS=500 pytest tests/bot/test_anything_at_any_time.py`
makes up so many, other ones each time.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
import uuid
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from bot import flows
from bot.delivery import Item
from bot.handlers.terminal import NAME
from bot.messages import DO, Incoming, Outgoing, Press, Unread
from bot.strings import COMMANDS, Strings
from knowledge import Knowledge
from storage import contacts, runs
from storage.cipher import Keyring
from storage.database import Database
from storage.tx import Tx
from tests.bot.flows.explorer import DAYS, TEXTS
from tests.bot.harness import Core
from tests.storage_fixtures import Clock

LONG = os.environ.get("TALKS")
TALKS = settings(
    max_examples=int(LONG or 12),
    stateful_step_count=40,
    derandomize=not LONG,
    database=None,
    suppress_health_check=[*HealthCheck],
)
SECOND = 1_000  # between two messages: of two things done at once neither is the later one
PATIENCE = 60  # seconds for one turn, after which it counts as never answered
QUESTIONS = (
    "when can i renew my visa",
    "how many hours may I work?",
    "在留期間の更新はいつからできますか",
    "Combien de jours de congé ai-je ?",
    "كيف أجد عملا؟",
    "Де шукати роботу?",
    "چگونه کار پیدا کنم؟",
    "I want to kill myself",
    "my husband hits me",
)
ODD = (
    "",
    " ",
    "?",
    "👍",
    "1",
    "99",
    "yes",
    "いいえ",
    "нет",
    "نعم",
    "x" * 5_000,
    "/start",
    "2027-02-30",
    "3 March",
    "hello",
)
WORDS = st.sampled_from((*TEXTS, *DAYS, *QUESTIONS, *ODD))
UNREAD: tuple[Unread, ...] = ("photo", "voice", "sticker", "edit", "other")
ONES_OWN = (
    "guide:nowhere",
    "correct:aa:bb:cc",
    "later:checkin",
    "tell:violence:no",
    "keep-it",
    "nonsense",
    "renewal:x",
)
PLACES = st.integers(0, 9)

Answers = Mapping[str, Mapping[str, Any]]  # of each run that can go on


class Talks(RuleBasedStateMachine):
    """One person at one Tomoni, with one database."""

    def __init__(self, template: Path, keyring: Keyring, strings: Strings, guidance: Knowledge) -> None:
        super().__init__()
        self._folder = Path(tempfile.mkdtemp(prefix="tomoni-talks-"))
        self._url = f"sqlite:///{shutil.copy(template, self._folder / 'tomoni.db')}"
        self._keyring, self._strings, self._guidance = keyring, strings, guidance
        self._clock = Clock()
        self._loop = asyncio.Runner()
        self._apologies = {strings.render(lang, "trouble-ours") for lang in strings.languages}
        self._buttons: list[tuple[Press, str]] = []  # all that ever were shown
        self._last: Outgoing | None = None
        self._open()
        self._person = self._core.person()

    def _open(self) -> None:
        database = Database.open(self._url, self._keyring, clock=self._clock)
        self._core = Core.build(database, self._strings, self._guidance, self._clock)

    def teardown(self) -> None:
        try:
            self.the_menu_is_always_there()
        finally:
            self._core.database.close()
            self._loop.close()
            shutil.rmtree(self._folder)

    @initialize(kept=st.booleans())
    def meet(self, kept: bool) -> None:
        for line in ("hello", "English", "yes", "Amina") if kept else ("hello", "English", "no"):
            self._send(text=line)

    @rule(text=WORDS)
    def say(self, text: str) -> None:
        self._send(text=text)

    @rule(texts=st.lists(WORDS, min_size=2, max_size=3))
    def say_at_once(self, texts: list[str]) -> None:
        self._send(*(self._incoming(text=text) for text in texts))

    @precondition(lambda self: self._last)
    @rule(place=PLACES)
    def press(self, place: int) -> None:
        self._press(*self._shown(place))

    @precondition(lambda self: self._last)
    @rule(places=st.lists(PLACES, min_size=4, max_size=12))
    def press_on(self, places: list[int]) -> None:
        for place in places:
            self._press(*self._shown(place))

    @precondition(lambda self: self._last)
    @rule(place=PLACES)
    def type_a_label(self, place: int) -> None:
        self._send(text=self._shown(place)[1])

    @precondition(lambda self: self._last)
    @rule(place=PLACES)
    def press_twice(self, place: int) -> None:
        press, label = self._shown(place)
        self._send(*(self._incoming(text=label, press=press) for _ in range(2)))

    @precondition(lambda self: self._buttons)
    @rule(place=st.integers(0, 999))
    def press_an_old_one(self, place: int) -> None:
        self._press(*self._buttons[place % len(self._buttons)])

    @rule(command=st.sampled_from((*COMMANDS, *(f"language:{lang}" for lang in ("en", "ja", "ar", "xx")), *ONES_OWN)))
    def command(self, command: str) -> None:
        self._press(Press(prompt=DO, value=command), command)

    @rule(command=st.sampled_from(COMMANDS))
    def type_a_command(self, command: str) -> None:
        self._send(text=command)

    @rule(flow=st.sampled_from([flow.name for flow in flows.ALL]))
    def begin(self, flow: str) -> None:
        self._press(Press(prompt=DO, value=f"flow:{flow}"), flow)

    @rule(unread=st.sampled_from(UNREAD))
    def send_a_thing(self, unread: Unread) -> None:
        self._send(self._incoming(unread=unread))

    @rule(days=st.sampled_from((0, 1, 4, 15, 60)), minutes=st.integers(1, 600))
    def wait(self, days: int, minutes: int) -> None:
        before = self._answers()
        self._loop.run(self._core.wait(days=days, minutes=minutes))
        self._look(self._loop.run(self._news()), before)

    @rule()
    def restart(self) -> None:
        self._core.database.close()
        self._open()
        fresh = self._core.person()
        self._person.intake, self._person.pickup = fresh.intake, fresh.pickup

    @rule()
    def the_menu_is_always_there(self) -> None:
        shown = self._send(text="menu")
        assert {"ask", "human"} <= {choice.value for choice in shown[-1].choices}, shown

    def _shown(self, place: int) -> tuple[Press, str]:
        """A button of the last message that had some."""
        assert self._last
        assert self._last.prompt
        choice = self._last.buttons[place % len(self._last.buttons)]
        return Press(prompt=self._last.prompt, value=choice.value), choice.label

    def _press(self, press: Press, label: str) -> None:
        self._send(self._incoming(text=label, press=press))

    def _incoming(self, **said: Any) -> Incoming:
        return Incoming(event=uuid.uuid4().hex, address=self._person.address, lang="en", **said)

    def _send(self, *events: Incoming, text: str | None = None) -> list[Outgoing]:
        """Something comes in; it has an answer."""
        before = self._answers()
        self._clock.pass_(ms=SECOND)
        shown = self._loop.run(self._turn(events or (self._incoming(text=text),)))
        assert shown, "nothing was answered"
        return self._look(shown, before)

    async def _turn(self, events: tuple[Incoming, ...]) -> list[Item]:
        for event in events:
            await self._person.intake.receive(NAME, event.model_dump_json().encode(), [event])
        async with asyncio.timeout(PATIENCE):
            return await self._person._replies()

    async def _news(self) -> list[Item]:
        news = await self._person.catch_up()
        await self._core.pickup.page(NAME, self._person.address, self._person.cursor)
        return news

    def _look(self, items: list[Item], before: Answers) -> list[Outgoing]:
        """What must hold after every turn."""
        shown = [item.message for item in items if item.message]
        for message in shown:
            assert message.text not in self._apologies, "a flow broke"
            if message.prompt and message.buttons:
                self._last = message
                self._buttons += [
                    (Press(prompt=message.prompt, value=each.value), each.label) for each in message.buttons
                ]
        for run, answers in self._answers().items():
            assert before.get(run, {}).keys() <= answers.keys(), "an answer was lost"
        return shown

    def _answers(self) -> Answers:
        return self._core.database.read_sync(partial(_answers, address=self._person.address))


def _answers(tx: Tx, *, address: str) -> Answers:
    contact = contacts.find(tx, NAME, address)
    going = runs.active(tx, contact.person_id) if contact else ()
    assert "broken" not in {run.state for run in going}
    return {run.id: run.answers["answers"] for run in going}


def test_whatever_happens_nobody_is_stuck_and_nothing_is_lost(
    migrated_file: Path, keyring: Keyring, strings: Strings, guidance: Knowledge
) -> None:
    class Here(Talks):
        def __init__(self) -> None:
            super().__init__(migrated_file, keyring, strings, guidance)

    run_state_machine_as_test(Here, settings=TALKS)
