"""Slow work through the real core: a flow that waits for it, voice notes, and everything that comes in between."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from uuid import uuid4

import pytest

from bot import flows
from bot.conversation import Work
from bot.conversation.jobs import LEASE, MOST_ATTEMPTS
from bot.conversation.listening import KIND, MOST
from bot.flows.accepts import Choice, Text
from bot.flows.chat import Chat
from bot.flows.effects import Value
from bot.flows.engine import Flow
from bot.handlers.terminal import Terminal
from bot.messages import DO, Incoming, Outgoing, Voice
from bot.messages import Choice as Button
from bot.strings import Strings
from knowledge import Knowledge
from knowledge.phrasing import Failure, ModelError
from storage import jobs
from storage.database import Database
from tests.bot.harness import Core, texts
from tests.bot.models import TERMS, Saying, rewording
from tests.storage_fixtures import Clock

AGREE = ("hello", "1", "2", "my data", "Answers that fit me (AI)", "yes")
Do = Callable[[Mapping[str, Value]], Value]


async def asking(chat: Chat) -> None:
    """A flow that has something thought over."""
    words = await chat.ask("words", Text(200), key="human-about")
    came = await chat.consult("came", work="think", words=words)
    chat.say("voice-heard", text=str(came))
    await chat.ask("more", Choice("yes", "no", prefix="safety-tell"), key="welcome-keep")


FLOWS = (*flows.ALL, Flow("asking", asking))


class Table:
    """Somebody who has agreed to the model, at a core whose slow work does what `do` says."""

    def __init__(self, core: Core) -> None:
        self.core = core
        self.person: Terminal = core.person()

    async def say(self, *lines: str) -> list[str]:
        """Send these lines and return what the last one is answered with."""
        said: list[str] = []
        for line in lines:
            said = texts(await self.person.say(line))
        return said

    async def begin(self) -> list[str]:
        """Agree, and press a button that begins the flow."""
        await self.say(*AGREE)
        self.person.prompt = Outgoing(
            text="", lang="en", choices=(Button(value="flow:asking", label="asking"),), prompt=DO
        )
        return await self.say("1")

    async def speak(self, *, seconds: int = 4, size: int = 9_000) -> list[str]:
        """Send a voice note."""
        voice = Voice(file=uuid4().hex, seconds=seconds, size=size)
        address = self.person.address
        return texts(await self.person.send(Incoming(event=voice.file, address=address, unread="voice", voice=voice)))

    async def work(self) -> list[str]:
        """Have the slow work done that has waited, and return what comes of it."""
        self.core.intake.works = True
        await self.core.intake.work()
        return await self._news()

    async def _news(self) -> list[str]:
        page = await self.core.pickup.page("terminal", self.person.address, self.person.cursor)
        self.person.cursor = page.cursor
        return texts(page.items)

    def text(self, key: str, **args: object) -> str:
        return self.core.strings.render("en", key, **args)


Seat = Callable[..., Table]


@pytest.fixture
def seat(database: Database, strings: Strings, guidance: Knowledge, clock: Clock) -> Seat:
    def make(do: Do, kind: str = "think") -> Table:
        async def work(request: Mapping[str, Value]) -> Value:
            await asyncio.sleep(0)
            return do(request)

        step, _ = rewording(Saying(lambda _: "{}"))
        works = {kind: Work(work, 5)}
        return Table(Core.build(database, strings, guidance, clock, FLOWS, rewording=step, works=works))

    return make


def backwards(request: Mapping[str, Value]) -> Value:
    return str(request["words"])[::-1]


def spoken(text: str) -> Do:
    return lambda _: {"text": text}


def fails(error: Exception) -> Do:
    def do(_: Mapping[str, Value]) -> Value:
        raise error

    return do


async def test_what_was_thought_over_comes_back_into_the_flow(seat: Seat) -> None:
    table = seat(backwards)
    await table.begin()
    assert (await table.say("drawer"))[0] == table.text("voice-heard", text="reward")


async def test_without_a_yes_nothing_is_sent_and_the_flow_goes_on(seat: Seat) -> None:
    table = seat(fails(AssertionError("it was sent")))
    await table.begin()
    await table.say("my data", "Stop sending to the AI")
    assert "consent" in (await table.say("drawer"))[0]


@pytest.mark.parametrize(
    ("error", "reason"),
    [(ModelError(Failure.GARBAGE), "garbage"), (TimeoutError(), "timeout"), (ValueError("a secret"), "broken")],
)
async def test_what_fails_comes_back_as_that(seat: Seat, error: Exception, reason: str) -> None:
    table = seat(fails(error))
    await table.begin()
    assert reason in (await table.say("drawer"))[0]


async def test_work_that_nobody_does_any_more_holds_up_nobody(seat: Seat) -> None:
    table = seat(backwards, "something else")
    await table.begin()
    assert "unavailable" in (await table.say("drawer"))[0]


async def test_what_is_said_meanwhile_is_kept_and_a_question_is_answered(seat: Seat) -> None:
    table = seat(backwards)
    await table.begin()
    table.core.intake.works = False
    assert await table.say("drawer") == []
    assert await table.say("and another thing") == [table.text("still-working")]
    assert table.text("still-working") not in await table.say("when can i renew my visa?")
    said = await table.work()
    assert said[0] == table.text("voice-heard", text="reward")
    assert table.text("kept", text="and another thing") in said


async def test_whoever_began_something_else_meanwhile_is_not_interrupted(seat: Seat) -> None:
    table = seat(backwards)
    await table.begin()
    table.core.intake.works = False
    await table.say("drawer", "human")
    assert await table.work() == []
    said = await table.say("stop")
    assert table.text("voice-heard", text="reward") in said


async def test_a_process_that_dies_at_it_has_it_done_by_the_next(seat: Seat) -> None:
    table = seat(backwards)
    await table.begin()
    table.core.intake.works = False
    await table.say("drawer")
    await table.core.database.write(lambda tx: jobs.claim(tx, LEASE, 10))
    await table.core.database.write(jobs.recover)
    assert table.text("voice-heard", text="reward") in await table.work()


async def test_who_dies_at_it_again_and_again_is_not_followed_for_ever(seat: Seat) -> None:
    table = seat(backwards)
    await table.begin()
    table.core.intake.works = False
    await table.say("drawer")
    for _ in range(MOST_ATTEMPTS):
        await table.core.database.write(lambda tx: jobs.claim(tx, LEASE, 10))
        await table.core.database.write(jobs.recover)
    assert "gave-up" in (await table.work())[0]


async def test_a_voice_note_is_a_question_like_any_other(seat: Seat) -> None:
    table = seat(spoken("when can i renew my visa"), KIND)
    await table.say(*AGREE)
    listening, echo, answer = (await table.speak())[:3]
    assert listening == table.text("voice-listening")
    assert echo == table.text("voice-heard", text="when can i renew my visa")
    assert answer.startswith("If your period of stay is 6 months or longer")


async def test_a_voice_note_answers_the_question_that_waits(seat: Seat) -> None:
    table = seat(spoken("drawer"), KIND)
    await table.begin()
    assert "unavailable" in (await table.speak())[-2]


async def test_what_was_spoken_before_a_new_question_does_not_answer_that(seat: Seat) -> None:
    table = seat(spoken("drawer"), KIND)
    await table.begin()
    table.core.intake.works = False
    await table.speak()
    await table.say("human")
    said = await table.work()
    assert said[:2] == [table.text("voice-heard", text="drawer"), table.text("voice-moved")]


async def test_danger_that_is_spoken_is_heard(seat: Seat) -> None:
    table = seat(spoken("my husband hits me"), KIND)
    await table.say(*AGREE)
    assert any("110" in text for text in await table.speak())


@pytest.mark.parametrize(
    ("do", "key"),
    [(spoken("  "), "voice-nothing"), (fails(ModelError(Failure.UNREACHABLE)), "voice-failed"), (spoken("🎵"), None)],
)
async def test_what_cannot_be_understood_is_said_so(seat: Seat, do: Do, key: str | None) -> None:
    table = seat(do, KIND)
    await table.say(*AGREE)
    assert table.text(key or "trouble-no-words") in await table.speak()


async def test_without_a_yes_a_voice_note_is_not_fetched_and_the_choice_is_offered(seat: Seat) -> None:
    table = seat(fails(AssertionError()), KIND)
    await table.say("hello", "1", "2")
    assert await table.speak() == [table.text("voice-ask", provider=TERMS.provider)]
    (question,) = await table.say("1")
    assert TERMS.retention in question
    assert (await table.say("yes"))[1] == table.text("voice-again")


@pytest.mark.parametrize("note", [{"seconds": 301}, {"size": 20_000_001}])
async def test_what_is_too_long_is_not_fetched(seat: Seat, note: dict[str, int]) -> None:
    table = seat(spoken("drawer"), KIND)
    await table.say(*AGREE)
    assert await table.speak(**note) == [table.text("voice-too-long", minutes=5)]


async def test_there_is_an_end_to_the_notes_of_an_hour(seat: Seat, clock: Clock) -> None:
    table = seat(spoken("hello there"), KIND)
    await table.say(*AGREE)
    for _ in range(MOST):
        await table.speak()
    assert await table.speak() == [table.text("voice-many")]
    clock.pass_(minutes=60, ms=1)
    assert (await table.speak())[0] == table.text("voice-listening")


async def test_where_nothing_listens_that_is_said(seat: Seat) -> None:
    table = seat(backwards)
    await table.say(*AGREE)
    assert (await table.speak())[0] == table.text("unread-voice")
