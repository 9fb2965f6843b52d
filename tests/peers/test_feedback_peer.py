"""A word on an answer, from a language model's server that nobody here wrote: it answers, lies, is gone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.coaching import completed, feedback
from bot.flows.effects import Value
from bot.strings import Strings, detect
from knowledge.adapters.model import ChatModel
from knowledge.phrasing import ModelError, Refused
from tests.peers import aimock

SECONDS = 20.0
ANSWER = "I am Amina. In a shop with 12 people I repaired the oven in one day, call me: 090-1234-5678."
CONSULTED: dict[str, Value] = {
    "work": "feedback",
    "question": "did",
    "kind": "did",
    "answer": ANSWER,
    "wanted": "en",
}
TRUE = {
    "good": "You say what you did yourself and what came of it.",
    "quote": "I repaired the oven in one day",
    "try": "Say first where it was, then what you did.",
}


async def ask(url: str, strings: Strings) -> dict[str, Value]:
    model = ChatModel(url, "gpt-4o", "key", SECONDS)
    try:
        return await feedback(model, completed(CONSULTED, strings, lang="en", name="Amina"), detect)
    finally:  # it keeps its connections for the next question, and the loop of this test ends
        for chat in (model._chat, model._plain):
            await chat.root_async_client.close()


@pytest.mark.parametrize("fenced", [False, True])
async def test_an_honest_word_comes_back(tmp_path: Path, strings: Strings, *, fenced: bool) -> None:
    content = f"```json\n{json.dumps(TRUE)}\n```" if fenced else TRUE
    with aimock.running(tmp_path, content, match={"responseFormat": "json_schema"}) as peer:
        assert await ask(peer.url, strings) == TRUE
        (asked,) = peer.asked()
    assert asked["response_format"]["json_schema"]["schema"]["required"] == ["good", "quote", "try"]


async def test_it_is_sent_neither_name_nor_number(tmp_path: Path, strings: Strings) -> None:
    with aimock.running(tmp_path, TRUE) as peer:
        await ask(peer.url, strings)
        sent = json.dumps(peer.asked(), ensure_ascii=False)
    assert "repaired the oven" in sent
    assert strings.render("en", "rehearsal-q-did").splitlines()[0] in sent
    assert "Amina" not in sent
    assert "090-1234-5678" not in sent


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ({**TRUE, "quote": "I repaired the car"}, "unfounded"),
        ({**TRUE, "good": "Vous dites clairement ce que vous avez fait."}, "language"),
        ({**TRUE, "good": "You led 30 people."}, "number"),
        ({**TRUE, "try": "Book a lesson at coach.example.com."}, "command"),
        ({**TRUE, "try": "Tell them about your family and your visa."}, "banned"),
        ({**TRUE, "good": "You will be hired with this."}, "banned"),
        ({**TRUE, "try": "Say that you know the Golden Kitchen."}, "name"),
        ("As a language model I cannot say.", "garbage"),
        ("<html><body>Sign in</body></html>", "garbage"),
    ],
)
async def test_a_lying_model_is_refused(tmp_path: Path, strings: Strings, content: object, reason: str) -> None:
    with aimock.running(tmp_path, content) as peer, pytest.raises(Refused) as caught:
        await ask(peer.url, strings)
    assert caught.value.reason.value == reason


@pytest.mark.parametrize("trouble", ["--chaos-malformed", "--chaos-drop"])
async def test_a_server_in_trouble_is_a_failure_that_has_a_name(tmp_path: Path, strings: Strings, trouble: str) -> None:
    with aimock.running(tmp_path, TRUE, trouble, "1") as peer, pytest.raises((ModelError, Refused)) as caught:
        await ask(peer.url, strings)
    assert str(caught.value) in {"garbage", "refused"}


async def test_a_server_that_is_gone_is_a_failure_that_has_a_name(tmp_path: Path, strings: Strings) -> None:
    with aimock.running(tmp_path, TRUE) as peer:
        url = peer.url
    with pytest.raises(ModelError) as caught:
        await ask(url, strings)
    assert str(caught.value) == "unreachable"
