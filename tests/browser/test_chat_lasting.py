"""The web chat in a real browser: nothing that was said is lost, and leaving leaves nothing."""

from __future__ import annotations

import asyncio

from fastapi import FastAPI
from playwright.sync_api import Route, expect
from starlette.types import Receive, Scope, Send

from bot.channels import Unavailable
from bot.messages import Outgoing
from bot.strings import Strings
from tests.browser.core import FakeCore
from tests.browser.looking import FIRST, Screenshot, fits, listening, mine, say, settled, theirs
from tests.browser.machines import Phone, Server, serving


def test_the_typing_sign_shows_while_an_answer_is_made(
    phone: Phone, server: Server, core: FakeCore, screenshot: Screenshot
) -> None:
    page = phone.open(server.address)
    core.held = True
    say(page, "When?")
    expect(page.locator("#typing")).to_be_visible()
    expect(page.locator(".turn--unsent")).to_have_count(0)
    screenshot(page, "typing")
    core.held = False
    expect(theirs(page)).to_contain_text(FIRST)
    expect(page.locator("#typing")).to_be_hidden()


def test_a_reload_shows_the_same_conversation(phone: Phone, server: Server) -> None:
    page = phone.open(server.address)
    say(page, "hello")
    expect(page.get_by_text("Hello.", exact=True)).to_be_visible()
    settled(page)
    page.reload()
    expect(mine(page)).to_have_text(["hello"])
    expect(theirs(page)).to_have_text(["Hello."])
    expect(page.locator("#hello")).to_be_hidden()


def test_the_chat_goes_on_when_the_server_comes_back(
    phone: Phone, server: Server, core: FakeCore, screenshot: Screenshot
) -> None:
    page = phone.open(server.address)
    say(page, "hello")
    expect(page.get_by_text("Hello.", exact=True)).to_be_visible()
    server.stop()
    expect(page.get_by_text("Reconnecting")).to_be_visible()
    say(page, "Are you there?")
    expect(page.get_by_text("Not sent yet. It stays here and is sent again.")).to_be_visible()
    screenshot(page, "reconnecting")
    server.start()
    expect(theirs(page)).to_have_count(2)
    expect(page.get_by_text("Reconnecting")).to_be_hidden()
    settled(page)
    assert [event.text for event in core.received] == ["hello", "Are you there?"]
    expect(mine(page)).to_have_text(["hello", "Are you there?"])


def test_what_could_not_be_stored_survives_a_reload_and_is_sent_once(
    phone: Phone, server: Server, core: FakeCore
) -> None:
    page = phone.open(server.address)
    core.trouble = Unavailable("busy")
    say(page, "Please keep this")
    expect(page.get_by_text("It could not be stored just now. It stays here and is sent again.")).to_be_visible()
    page.get_by_label("Your message").fill("and this is half writ")
    page.reload()
    expect(mine(page)).to_have_text("Please keep this")
    expect(page.get_by_label("Your message")).to_have_value("and this is half writ")
    core.trouble = None
    expect(theirs(page)).to_contain_text(FIRST)
    settled(page)
    expect(mine(page)).to_have_text(["Please keep this"])
    assert len(core.received) == 1


def test_an_answer_that_was_lost_on_its_way_does_not_double_the_message(
    phone: Phone, server: Server, core: FakeCore
) -> None:
    page = phone.open(server.address)
    listening(page)
    lost: list[str] = []

    def lose(route: Route) -> None:
        if not lost and route.request.method == "POST":
            lost.append(route.request.url)
            route.fetch()
            route.abort()
        else:
            route.continue_()

    page.route("**/chat/messages*", lose)
    say(page, "Once only")
    expect(theirs(page)).to_contain_text(FIRST)
    settled(page)
    page.unroute("**/chat/messages*")
    assert len(core.received) == 1
    page.reload()
    expect(mine(page)).to_have_text(["Once only"])


def test_what_is_refused_for_good_comes_back_into_the_box(
    phone: Phone, server: Server, core: FakeCore, strings: Strings
) -> None:
    page = phone.open(server.address)
    listening(page)
    sentence = strings.render("en", "web-too-large")
    page.route(
        "**/chat/messages*",
        lambda route: (
            route.fulfill(status=413, json={"error": sentence}) if route.request.method == "POST" else route.continue_()
        ),
    )
    say(page, "A whole book")
    expect(page.get_by_role("alert").first).to_have_text(f"{sentence} Your words are back in the box.")
    expect(page.get_by_label("Your message")).to_have_value("A whole book")
    expect(mine(page)).to_have_count(0)
    assert core.received == []


def test_a_long_text_pasted_by_mistake_does_not_fill_the_page(phone: Phone, server: Server, core: FakeCore) -> None:
    page = phone.open(server.address)
    page.get_by_label("Your message").evaluate("box => { box.value = 'x'.repeat(100000); }")
    page.get_by_label("Your message").press("Enter")
    expect(theirs(page)).to_contain_text(FIRST)
    assert len(core.received[0].text) == 100_000
    assert len(mine(page).inner_text()) < 6_000
    assert fits(page)


def test_after_erasing_the_page_forgets_too(phone: Phone, server: Server, core: FakeCore) -> None:
    page = phone.open(server.address)
    say(page, "hello")
    expect(page.get_by_text("Hello.", exact=True)).to_be_visible()
    settled(page)
    core.begin_anew(Outgoing(lang="en", text="Everything is deleted."))
    expect(theirs(page)).to_have_text(["Everything is deleted."])
    expect(mine(page)).to_have_count(0)


def test_two_tabs_show_the_same(phone: Phone, server: Server) -> None:
    context = phone.context()
    one, other = context.new_page(), context.new_page()
    for page in (one, other):
        page.goto(server.address)
        listening(page)
    say(one, "hello")
    for page in (one, other):
        expect(mine(page)).to_have_text(["hello"])
        expect(theirs(page)).to_have_text(["Hello."])


def test_leaving_the_phone_takes_everything_off_it(phone: Phone, server: Server, screenshot: Screenshot) -> None:
    context = phone.context()
    page, other = context.new_page(), context.new_page()
    for tab in (page, other):
        tab.goto(server.address)
        listening(tab)
    page.bring_to_front()
    say(page, "hello")
    expect(page.get_by_text("Hello.", exact=True)).to_be_visible()
    page.get_by_label("Your message").fill("half a thought")
    page.get_by_label("More").click()
    page.get_by_role("button", name="Leave this phone").click()
    dialog = page.get_by_role("dialog", name="Leave this phone?")
    screenshot(page, "leave")
    dialog.get_by_role("button", name="Stay").click()
    expect(dialog).to_be_hidden()
    page.get_by_label("More").click()
    page.get_by_role("button", name="Leave this phone").click()
    dialog.get_by_role("button", name="Leave", exact=True).click()
    for tab in (page, other):
        expect(tab.get_by_role("heading", name="You have left")).to_be_visible()
    screenshot(page, "left")
    assert page.evaluate("sessionStorage.length") == 0
    assert context.cookies() == []
    page.get_by_role("link", name="Start a new chat").click()
    listening(page)
    expect(page.locator(".turn")).to_have_count(0)
    expect(page.get_by_label("Your message")).to_have_value("")


def test_when_leaving_fails_the_dialog_says_so(phone: Phone, server: Server, core: FakeCore) -> None:
    page = phone.open(server.address)
    listening(page)
    core.trouble = Unavailable("busy")
    page.get_by_label("More").click()
    page.get_by_role("button", name="Leave this phone").click()
    page.get_by_role("dialog").get_by_role("button", name="Leave", exact=True).click()
    expect(page.get_by_role("dialog").get_by_role("alert")).to_contain_text("could not be stored")


def test_a_browser_that_keeps_no_cookies_is_told(phone: Phone, app: FastAPI, stopping: asyncio.Event) -> None:
    async def without_cookies(scope: Scope, receive: Receive, send: Send) -> None:
        headers = [(name, value) for name, value in scope["headers"] if name != b"cookie"]
        await app({**scope, "headers": headers}, receive, send)

    with serving(without_cookies, stopping) as server:
        page = phone.open(server.address)
        expect(page.get_by_role("alert").first).to_contain_text("the browser keeps no cookies")
