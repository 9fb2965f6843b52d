"""The web chat's visitors: who is who, what other sites' pages get, how often is too often."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from bot.handlers.web.guard import Limits
from bot.strings import Strings
from tests.bot.handlers.browsing import NAME, browser, build, message, news, say, texts
from tests.browser.core import FakeCore


async def test_the_cookie_is_closed_to_scripts_and_other_sites_and_lasts(core: FakeCore, strings: Strings) -> None:
    async with browser(build(core, strings)) as client:
        cookie = (await client.get("/")).headers["Set-Cookie"]
    assert cookie.startswith(f"{NAME}=")
    for part in ("HttpOnly", "SameSite=lax", "Path=/", f"Max-Age={180 * 24 * 60 * 60}"):
        assert part in cookie
    assert "Secure" not in cookie


async def test_in_public_the_cookie_is_for_https_and_this_host_only(core: FakeCore, strings: Strings) -> None:
    async with browser(build(core, strings, secure=True), origin="https://chat.test") as client:
        cookie = (await client.get("/")).headers["Set-Cookie"]
        assert (await say(client)).status_code == 202
    assert cookie.startswith("__Host-tomoni=")
    assert "Secure" in cookie
    assert "Domain" not in cookie


async def test_every_browser_gets_an_id_of_its_own_and_keeps_it(core: FakeCore, strings: Strings) -> None:
    app = build(core, strings)
    async with browser(app) as one, browser(app) as other:
        for client in (one, other, one):
            await client.get("/")
            await say(client)
    addresses = [event.address for event in core.received]
    assert addresses[0] == addresses[2] != addresses[1]


def other_key(value: str) -> str:
    # The first letter of the signature: the last one carries two bits that base64 ignores.
    visitor, made, signature = value.split(".")
    return f"{visitor}.{made}.{'A' if signature[0] != 'A' else 'B'}{signature[1:]}"


@pytest.mark.parametrize("forge", [other_key, lambda _: "someone", lambda _: "", lambda value: value.split(".")[0]])
async def test_a_forged_cookie_opens_nothing_and_the_page_says_so(core: FakeCore, strings: Strings, forge: Any) -> None:
    app = build(core, strings)
    async with browser(app) as client:
        await client.get("/")
        await say(client)
        forged = forge(client.cookies[NAME])
    async with browser(app, Cookie=f"{NAME}={forged}") as thief:
        assert (await thief.get("/chat/messages")).status_code == 401
        page = await thief.get("/")
        assert "The earlier chat can no longer be opened here." in page.text
    async with browser(app, Cookie=page.headers["Set-Cookie"].split(";")[0]) as fresh:
        assert texts(await news(fresh)) == []
        assert "The earlier chat" not in (await fresh.get("/")).text


async def test_a_cookie_of_an_older_key_opens_nothing(core: FakeCore, strings: Strings) -> None:
    async with browser(build(core, strings)) as client:
        await client.get("/")
        cookie = client.cookies[NAME]
    async with browser(build(core, strings, key=b"another key"), Cookie=f"{NAME}={cookie}") as later:
        assert "The earlier chat" in (await later.get("/")).text


async def test_without_a_cookie_there_is_no_chat(core: FakeCore, strings: Strings) -> None:
    async with browser(build(core, strings)) as client:
        for answer in (await client.get("/chat/messages"), await say(client), await client.post("/chat/leave")):
            assert answer.status_code == 401
            assert "cookies" in answer.json()["error"]


async def test_leaving_the_phone_closes_the_chat_and_takes_the_cookies(
    core: FakeCore, visitor: httpx.AsyncClient
) -> None:
    await say(visitor)
    answer = await visitor.post("/chat/leave")
    assert answer.status_code == 204
    assert core.conversations == {}
    assert NAME not in visitor.cookies
    farewell = await visitor.get("/", params={"left": ""})
    assert "This phone no longer opens your chat." in farewell.text
    assert "Set-Cookie" not in farewell.headers
    assert (await visitor.get("/chat/messages")).status_code == 401


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://elsewhere.test"},
        {"Origin": "http://chat.test.elsewhere.test"},
        {"Origin": "http://chat.test:81"},
        {"Origin": "null"},
        {"Origin": "http://[::1"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
@pytest.mark.parametrize("path", ["/chat/messages", "/chat/leave"])
async def test_another_sites_page_can_do_nothing_with_our_cookie(
    core: FakeCore, visitor: httpx.AsyncClient, headers: dict[str, str], path: str
) -> None:
    answer = await visitor.post(path, json=message(), headers=headers)
    assert answer.status_code == 403
    assert "nothing was done" in answer.json()["error"]
    assert core.received == []


async def test_who_does_not_say_where_from_is_refused(core: FakeCore, strings: Strings) -> None:
    async with browser(build(core, strings)) as client:
        await client.get("/")
        del client.headers["Origin"]
        assert (await say(client)).status_code == 403
        client.headers["Sec-Fetch-Site"] = "same-origin"
        assert (await say(client)).status_code == 202


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
async def test_a_form_cannot_send_a_message(visitor: httpx.AsyncClient, kind: str) -> None:
    body = json.dumps(message()).encode()
    answer = await visitor.post("/chat/messages", content=body, headers={"Content-Type": kind})
    assert answer.status_code == 415


async def test_too_many_messages_are_slowed_down_in_the_persons_language(core: FakeCore, strings: Strings) -> None:
    app = build(core, strings, limits=Limits(messages="2 per minute"))
    async with browser(app, **{"Accept-Language": "ja,en;q=0.5"}) as client, browser(app) as other:
        await client.get("/")
        await other.get("/")
        statuses = [(await say(client)).status_code for _ in range(3)]
        assert statuses == [202, 202, 429]
        slowed = await say(client)
        assert 0 < int(slowed.headers["Retry-After"]) <= 61
        assert slowed.json()["error"].startswith("短い時間にたくさん届きました。")
        assert (await say(other)).status_code == 202


async def test_too_many_new_chats_from_one_connection_are_refused(core: FakeCore, strings: Strings) -> None:
    app = build(core, strings, limits=Limits(visitors="2 per hour"))
    clients = [browser(app), browser(app), browser(app), browser(app, address="192.0.2.2")]
    pages = [await client.get("/", headers={"Accept": "text/html"}) for client in clients]
    assert [page.status_code for page in pages] == [200, 200, 429, 200]
    assert "Many new chats were opened from this connection." in pages[2].text
    assert int(pages[2].headers["Retry-After"]) > 0
    assert (await clients[0].get("/")).status_code == 200
    for client in clients:
        await client.aclose()
