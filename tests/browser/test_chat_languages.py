"""The web chat in a real browser: languages, and both directions of writing."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from bot.messages import Outgoing
from tests.browser import talk
from tests.browser.core import FakeCore
from tests.browser.looking import FIRST, Screenshot, fits, listening, mine, say, settled, theirs
from tests.browser.machines import Phone, Server


def test_the_page_changes_with_the_language(
    phone: Phone, server: Server, core: FakeCore, screenshot: Screenshot
) -> None:
    page = phone.open(server.address, width=320, height=568)
    listening(page)
    screenshot(page, "hello-en-320")
    page.get_by_label("Your message").fill("half a thought")
    page.locator("#languages summary").click()
    page.get_by_role("button", name="日本語").click()
    expect(page.locator("html")).to_have_attribute("lang", "ja")
    expect(page.get_by_role("button", name="人と話す")).to_be_visible()
    expect(page.get_by_label("メッセージ", exact=True)).to_have_value("half a thought")
    expect(theirs(page)).to_contain_text("これから日本語で話します。")
    listening(page)
    screenshot(page, "ja-320")
    assert core.received[0].lang == "en"
    assert fits(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_arabic_runs_from_the_right(
    phone: Phone, server: Server, core: FakeCore, screenshot: Screenshot, scheme: str
) -> None:
    core.answer = lambda _: (talk.ARABIC,)
    page = phone.open(f"{server.address}/?lang=ar", color_scheme=scheme)
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    listening(page)
    screenshot(page, f"hello-ar-{scheme}")
    say(page, "سؤال عن WELgee و 03-5796-7112؟")
    expect(theirs(page)).to_have_attribute("dir", "rtl")
    settled(page)
    screenshot(page, f"answer-ar-{scheme}")
    send, box = page.get_by_role("button", name="إرسال"), page.get_by_role("textbox")
    assert left(send) < left(box)
    assert left(page.get_by_role("heading", name="Tomoni").first) > left(page.get_by_label("المزيد"))
    assert left(mine(page)) < left(theirs(page))
    assert mine(page).evaluate("node => getComputedStyle(node).direction") == "rtl"
    assert (
        theirs(page).locator("a[href='tel:0357967112']").evaluate("node => getComputedStyle(node).direction") == "ltr"
    )
    assert fits(page)


def left(place: Locator) -> float:
    box = place.bounding_box()
    assert box
    return box["x"]


def test_a_text_that_fell_back_to_english_runs_from_the_left(phone: Phone, server: Server, core: FakeCore) -> None:
    core.answer = lambda _: (Outgoing(lang="ar", text="Not translated yet."), talk.ARABIC)
    page = phone.open(f"{server.address}/?lang=ar")
    say(page, "?")
    expect(theirs(page)).to_have_count(2)
    assert theirs(page).evaluate_all("all => all.map(node => getComputedStyle(node).direction)") == ["ltr", "rtl"]


def test_a_right_to_left_override_turns_nothing_around_it(phone: Phone, server: Server) -> None:
    page = phone.open(server.address)
    say(page, "\u202eabc")
    expect(theirs(page)).to_contain_text(FIRST)
    assert page.locator(".turn--mine .meta").evaluate("node => getComputedStyle(node).direction") == "ltr"
