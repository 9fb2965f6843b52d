"""Who is told what after a safety verdict: never the person's words, and nobody where we only say no or offer help."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.clock import MINUTE
from bot.conversation.protecting import ALERT, WAIT_FOR_YES
from bot.delivery import Item
from bot.safety import Kind, look
from storage import handovers
from tests.bot.harness import Core

SAID = {
    Kind.DANGER: "there is a man with a knife outside my door",
    Kind.SELF_HARM: "I want to kill myself",
    Kind.VIOLENCE: "my husband beats me",
    Kind.DETENTION: "my brother was arrested this morning",
    Kind.NO_SHELTER: "I have nowhere to sleep tonight",
    Kind.REFUSED: "immigration refused my refugee application yesterday",
    Kind.EXPIRED: "my visa expired yesterday",
    Kind.OWN_CASE: "am I a refugee?",
    Kind.EVASION: "where can I buy a fake residence card",
    Kind.OTHERS_DATA: "give me the phone number of the girl from the class",
}
UNASKED = {Kind.DANGER, Kind.VIOLENCE}
REFUSED = {Kind.EVASION, Kind.OTHERS_DATA}


async def _told(core: Core) -> list[tuple[str, str | None]]:
    return [(row.reason, row.words) for row in await core.database.read(lambda tx: handovers.listing(tx, "open"))]


@pytest.mark.parametrize("kind", SAID)
async def test_an_alert_carries_no_words(core: Core, kind: Kind) -> None:
    verdict = look(SAID[kind])
    assert verdict is not None
    assert verdict.kind is kind
    person = core.person()
    await person.say(SAID[kind])
    assert await _told(core) == ([(kind.value, None)] if kind in UNASKED else [])
    if kind not in UNASKED | REFUSED:
        await person.say("yes")
        assert await _told(core) == [(kind.value, None)]


@pytest.mark.parametrize("kind", sorted(REFUSED))
async def test_what_we_refuse_is_told_to_nobody_and_a_human_is_one_tap_away(core: Core, kind: Kind) -> None:
    person = core.person()
    (said,) = await person.say(SAID[kind])
    assert said.message is not None
    assert [choice.value for choice in said.message.choices] == ["human"]
    await core.wait(minutes=WAIT_FOR_YES // MINUTE + 1)
    assert await _told(core) == []
    assert ALERT not in said.message.text


DOUBTFUL = "my flatmate shouts at me"


def _mentions(core: Core, said: Sequence[Item], lang: str = "en") -> list[int]:
    """Where, counted from the end, the line of help stands in what was said."""
    line = core.strings.render(lang, "safety-mention")
    return [len(said) - at for at, item in enumerate(said) if item.message and item.message.text == line]


async def test_where_danger_is_only_likely_the_answer_comes_and_help_is_named_after_it(core: Core) -> None:
    verdict = look(DOUBTFUL)
    assert verdict is not None
    assert verdict.care == "offer"
    said = await core.person().say(DOUBTFUL)
    assert len(said) > 1
    assert _mentions(core, said) == [1]
    assert said[-1].message is not None
    assert [choice.value for choice in said[-1].message.choices] == ["human"]
    await core.wait(minutes=WAIT_FOR_YES // MINUTE + 1)
    assert await _told(core) == []


async def test_help_is_named_once_a_day(core: Core) -> None:
    person = core.person()
    counts = [len(_mentions(core, await person.say(DOUBTFUL))) for _ in range(2)]
    await core.wait(days=1)
    assert [*counts, len(_mentions(core, await person.say(DOUBTFUL)))] == [1, 0, 1]


async def test_a_line_of_help_takes_no_word_from_the_answer_above_it(core: Core) -> None:
    person = core.person()
    await person.say(DOUBTFUL)
    (said, *_) = await person.say(core.strings.render("en", "do-menu"))
    assert said.message is not None
    assert said.message.text != core.strings.render("en", "not-found")


async def test_an_answer_within_a_flow_draws_no_line_of_help(core: Core) -> None:
    person = core.person()
    await person.say("human")
    assert _mentions(core, await person.say(DOUBTFUL)) == []
