"""The web chat's requests: the way of a message, and what is no message."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.channels import Unavailable
from bot.handlers.web.guard import MOST_BYTES
from bot.messages import Incoming, Outgoing, Press
from bot.strings import Strings
from tests.bot.handlers.browsing import browser, build, message, news, say, texts
from tests.browser.core import FakeCore


async def test_a_message_is_stored_and_its_answer_fetched_by_cursor(visitor: httpx.AsyncClient) -> None:
    sent = await say(visitor, lang="en")
    assert (sent.status_code, sent.json()) == (202, {"accepted": 1})
    page = await news(visitor)
    assert texts(page) == ["hello", "Hello."]
    assert page["cursor"] == 1
    assert texts(await news(visitor, after=1)) == []


async def test_asking_for_what_comes_next_confirms_what_was_read(core: FakeCore, visitor: httpx.AsyncClient) -> None:
    await say(visitor)
    await news(visitor)
    assert core.only.confirmed == 0
    await news(visitor, after=1)
    assert core.only.confirmed == 1


async def test_the_same_event_twice_is_one_message(core: FakeCore, visitor: httpx.AsyncClient) -> None:
    same = message()
    first = await visitor.post("/chat/messages", json=same)
    again = await visitor.post("/chat/messages", json=same)
    assert [first.json(), again.json()] == [{"accepted": 1}, {"accepted": 0}]
    assert again.status_code == 202
    assert len(core.received) == 1


async def test_a_press_carries_its_prompt_and_its_label(core: FakeCore, visitor: httpx.AsyncClient) -> None:
    await say(visitor, "Menu", press={"prompt": "do", "value": "menu"}, lang="ja")
    (event,) = core.received
    assert event == Incoming(
        event=event.event, address=event.address, text="Menu", press=Press(prompt="do", value="menu"), lang="ja"
    )
    page = await news(visitor)
    shown = page["items"][-1]["message"]
    assert shown["prompt"] == "run1.what"
    assert shown["choices"][0] == {"value": "ask", "label": "Ask a question"}


async def test_a_request_is_held_back_until_there_is_news(visitor: httpx.AsyncClient) -> None:
    waiting = asyncio.ensure_future(news(visitor, after=0, wait=5))
    await asyncio.sleep(0)
    await say(visitor)
    assert texts(await waiting) == ["Hello."]


async def test_a_server_that_stops_keeps_nobody_waiting(core: FakeCore, strings: Strings) -> None:
    stopping = asyncio.Event()
    async with browser(build(core, strings, stopping=stopping)) as client:
        await client.get("/")
        waiting = asyncio.ensure_future(news(client, after=0, wait=25))
        await asyncio.sleep(0)
        stopping.set()
        assert texts(await asyncio.wait_for(waiting, 5)) == []


async def test_two_browsers_do_not_see_each_other(core: FakeCore, strings: Strings) -> None:
    app = build(core, strings)
    async with browser(app) as one, browser(app) as other:
        await one.get("/")
        await other.get("/")
        await say(one)
        assert texts(await news(other)) == []


@pytest.mark.parametrize("query", [{"after": "-1"}, {"after": "x"}, {"wait": "nan"}, {"wait": "-1"}, {"after": 2**63}])
async def test_a_question_for_news_that_makes_no_sense_is_refused(
    visitor: httpx.AsyncClient, query: dict[str, Any]
) -> None:
    answer = await visitor.get("/chat/messages", params=query)
    assert answer.status_code == 422
    assert "cannot be read" in answer.json()["error"]


async def test_too_large_a_message_is_refused_with_a_sentence(core: FakeCore, visitor: httpx.AsyncClient) -> None:
    answer = await say(visitor, "x" * MOST_BYTES)
    assert (answer.status_code, answer.json()["error"]) == (
        413,
        "This message is too long to be sent at once. Please shorten it.",
    )
    assert core.received == []


async def test_a_hundred_thousand_characters_are_left_to_the_core(core: FakeCore, visitor: httpx.AsyncClient) -> None:
    assert (await say(visitor, "あ" * 100_000)).status_code == 202
    assert len(core.received[0].text) == 100_000


@pytest.mark.parametrize("text", ["\u202eabc\u0000\u0007", "😀", "سؤال WELgee"])
async def test_strange_characters_reach_the_core_as_they_were_typed(
    core: FakeCore, visitor: httpx.AsyncClient, text: str
) -> None:
    assert (await say(visitor, text)).status_code == 202
    assert core.received[0].text == text


@pytest.mark.parametrize("text", ["", "  \n\t"])
async def test_an_empty_message_is_refused_with_a_sentence(visitor: httpx.AsyncClient, text: str) -> None:
    answer = await say(visitor, text)
    assert (answer.status_code, answer.json()["error"]) == (422, "Please write something first.")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b'{"text": "no event"}',
        b'{"event": "not-a-uuid", "text": "x"}',
        b'{"event": "11111111-1111-1111-8111-111111111111", "text": "not version 4"}',
        json.dumps(message(surprise=1)).encode(),
        json.dumps(message(lang="<script>")).encode(),
        json.dumps(message(press={"prompt": "do"})).encode(),
        b'{"event": "5b1c3f0e-6f0a-4c0e-9a1e-3f1d2c4b5a69", "text": "\\ud800"}',
        b"\xff\xfe",
    ],
    ids=range(11),
)
async def test_what_is_no_message_is_refused_with_a_sentence(
    core: FakeCore, visitor: httpx.AsyncClient, body: bytes
) -> None:
    answer = await visitor.post("/chat/messages", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == 422
    assert "cannot be read" in answer.json()["error"]
    assert core.received == []


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    body=st.binary(max_size=200) | st.recursive(st.none() | st.text(), st.lists).map(lambda v: json.dumps(v).encode())
)
async def test_no_body_brings_the_door_down(visitor: httpx.AsyncClient, body: bytes) -> None:
    answer = await visitor.post("/chat/messages", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code in {422, 429}
    assert answer.json()["error"]


async def test_what_cannot_be_stored_is_not_acknowledged(core: FakeCore, visitor: httpx.AsyncClient) -> None:
    core.trouble = Unavailable("full")
    answer = await say(visitor)
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
    assert answer.json() == {"error": "It could not be stored just now. It stays here and is sent again."}
    core.trouble = None
    assert (await say(visitor)).status_code == 202


async def test_leaving_that_cannot_be_stored_says_so_and_keeps_the_chat_open(
    core: FakeCore, visitor: httpx.AsyncClient
) -> None:
    await say(visitor)
    core.trouble = Unavailable("busy")
    answer = await visitor.post("/chat/leave")
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
    assert "Set-Cookie" not in answer.headers
    assert texts(await news(visitor)) == ["hello", "Hello."]


async def test_a_fault_of_ours_shows_a_sentence_and_nothing_else(core: FakeCore, visitor: httpx.AsyncClient) -> None:
    core.trouble = RuntimeError("a secret of the inside")
    answer = await say(visitor)
    assert answer.status_code == 500
    assert "our side" in answer.json()["error"]
    assert "secret" not in answer.text
    assert "Traceback" not in answer.text
    assert answer.headers["Content-Security-Policy"]


async def test_a_file_is_saved_under_its_name_and_never_shown(visitor: httpx.AsyncClient) -> None:
    await say(visitor, "My data", press={"prompt": "do", "value": "data"})
    seq = (await news(visitor))["items"][-1]["seq"]
    answer = await visitor.get(f"/chat/documents/{seq}")
    assert answer.content == b'{"kept": []}'
    assert answer.headers["Content-Type"] == "application/json"
    name = "tomoni%20%E3%82%8F%E3%81%9F%E3%81%97%E3%81%AE%E3%83%87%E3%83%BC%E3%82%BF.json"
    assert answer.headers["Content-Disposition"] == f"attachment; filename*=UTF-8''{name}"


@pytest.mark.parametrize("number", ["0", "-1", "x", "١", "2147483648", "9" * 23, "9" * 5000])
async def test_a_number_that_no_message_has_opens_no_file(visitor: httpx.AsyncClient, number: str) -> None:
    answer = await visitor.get(f"/chat/documents/{number}")
    assert answer.status_code == 404
    assert answer.json()["error"] == "There is no such file here any more."


async def test_a_file_of_somebody_else_is_not_there(core: FakeCore, strings: Strings) -> None:
    app = build(core, strings)
    async with browser(app) as one, browser(app) as other:
        await one.get("/")
        await other.get("/")
        await say(one, "My data", press={"prompt": "do", "value": "data"})
        seq = (await news(one))["items"][-1]["seq"]
        refused = await other.get(f"/chat/documents/{seq}", headers={"Accept": "text/html"})
    assert refused.status_code == 404
    assert "no such file here" in refused.text


async def test_html_in_a_message_stays_text_on_its_way(core: FakeCore, visitor: httpx.AsyncClient) -> None:
    core.answer = lambda event: (Outgoing(text=event.text, lang="en"),)
    attack = "<img src=x onerror=alert(1)><script>alert(2)</script>"
    await say(visitor, attack)
    answer = await visitor.get("/chat/messages")
    assert answer.headers["Content-Type"] == "application/json"
    assert texts(answer.json()) == [attack, attack]
