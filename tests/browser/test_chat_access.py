"""The web chat in a real browser: by keyboard, by screen reader, by tired eyes."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser import talk
from tests.browser.core import FakeCore
from tests.browser.looking import FIRST, Screenshot, fits, listening, mine, say, settled, theirs
from tests.browser.machines import Phone, Server


def test_enter_sends_and_shift_enter_begins_a_line(phone: Phone, server: Server, core: FakeCore) -> None:
    page = phone.open(server.address)
    box = page.get_by_label("Your message")
    box.press_sequentially("one")
    box.press("Shift+Enter")
    box.press_sequentially("two")
    box.press("Enter")
    expect(mine(page)).to_have_text("one\ntwo")
    expect(box).to_have_value("")
    expect(box).to_be_focused()
    settled(page)
    assert core.received[0].text == "one\ntwo"


def test_the_enter_that_ends_a_japanese_conversion_sends_nothing(phone: Phone, server: Server, core: FakeCore) -> None:
    page = phone.open(server.address)
    box = page.get_by_label("Your message")
    box.fill("こうしん")
    box.dispatch_event("keydown", {"key": "Enter", "isComposing": True})
    box.dispatch_event("keydown", {"key": "Enter", "keyCode": 229})
    expect(box).to_have_value("こうしん")
    assert core.received == []


def test_everything_can_be_done_by_keyboard(phone: Phone, server: Server) -> None:
    page = phone.open(server.address, width=1200, height=800)
    listening(page)
    order = []
    for _ in range(11):
        page.keyboard.press("Tab")
        order.append(page.evaluate("(document.activeElement.textContent || document.activeElement.id).trim()"))
    assert order[0] == "Skip to the message box"
    assert order[1].endswith("English")
    assert order[4:7] == [
        "What can WELgee do for me?",
        "Who can read what I write here?",
        "I need help today. Whom can I call?",
    ]
    assert order[9:] == ["Menu", "Talk to a person"]
    page.keyboard.press("Enter")
    expect(mine(page)).to_have_text("Talk to a person")
    page.locator(".skip").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Your message")).to_be_focused()


def test_menus_close_and_give_the_focus_back(phone: Phone, server: Server) -> None:
    page = phone.open(server.address)
    page.get_by_label("More").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Leave this phone")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Leave this phone")).to_be_hidden()
    expect(page.get_by_label("More")).to_be_focused()
    page.get_by_label("More").click()
    page.get_by_role("heading", name="Ask anything").click()
    expect(page.get_by_role("button", name="Leave this phone")).to_be_hidden()


def test_after_a_press_the_focus_goes_on_from_what_was_said(phone: Phone, server: Server) -> None:
    page = phone.open(server.address)
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("button", name="Ask a question").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("You chose ask.")).to_be_visible()
    expect(page.locator(".turn--mine").last).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Ask a question")).to_be_focused()


def test_every_control_has_a_name_and_room_for_a_finger(phone: Phone, server: Server) -> None:
    page = phone.open(server.address)
    page.get_by_role("button", name="Menu").click()
    expect(page.get_by_role("button", name="Ask a question")).to_be_visible()
    say(page, "When?")
    page.get_by_text("Show this at the counter").click()
    controls = page.locator("button:visible, summary:visible, textarea:visible").all()
    assert len(controls) > 8
    for control in controls:
        name = control.evaluate(
            "node => (node.getAttribute('aria-label') || node.textContent"
            " || (node.labels && node.labels[0].textContent) || '').trim()"
        )
        assert name, control.evaluate("node => node.outerHTML")
        box = control.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 40, name


def test_new_messages_are_announced_and_the_past_is_not(phone: Phone, server: Server) -> None:
    page = phone.open(server.address)
    log = page.get_by_role("log", name="Conversation")
    assert log.get_attribute("aria-live") == "polite"
    listening(page)
    say(page, "hello")
    expect(log.locator(".turn--theirs")).to_contain_text("Tomoni")
    expect(log.locator(".turn--mine")).to_contain_text("You")
    expect(page.get_by_role("status")).to_have_count(1)


PAIRS = {
    "text": (".hello p", 4.5),
    "title": (".hello h2", 4.5),
    "name": (".hello__name", 4.5),
    "small print": (".hello__night", 4.5),
    "example": (".hello .choice", 4.5),
    "chip": (".chip", 4.5),
    "mine": (".turn--mine .bubble", 4.5),
    "theirs": (".turn--theirs .bubble > p", 4.5),
    "note": (".note", 4.5),
    "time": (".meta time", 4.5),
    "day": (".day", 4.5),
    "fold": (".fold summary", 4.5),
    "call": (".bubble a[href^='tel:']", 4.5),
    "past choice": (".choice--past", 4.5),
    "pressed choice": (".choice--pressed", 4.5),
    "quiet choice": (".choice--quiet", 4.5),
    "person": (".turn--person .bubble > p", 4.5),
    "person's name": (".who__person", 4.5),
    "send": (".send", 4.5),
    "box": ("#box", 4.5),
    "trouble": ("#trouble", 4.5),
}
CONTRAST = """node => {
  const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => {
    const part = (v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  let behind = node;
  while ((numbers(getComputedStyle(behind).backgroundColor)[3] ?? 1) < 1) behind = behind.parentElement;
  const pair = [getComputedStyle(node).color, getComputedStyle(behind).backgroundColor].map(numbers).map(light);
  return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_text_can_be_read(phone: Phone, server: Server, core: FakeCore, scheme: str) -> None:
    page = phone.open(server.address, color_scheme=scheme)
    say(page, "When?")
    expect(theirs(page)).to_contain_text(FIRST)
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("button", name="Ask a question").click()
    expect(page.get_by_text("You chose ask.")).to_be_visible()
    core.only.say(talk.COORDINATOR)
    expect(page.locator(".turn--person")).to_be_visible()
    page.locator("#trouble").evaluate("node => { node.textContent = 'trouble'; }")
    settled(page)
    found = {name: page.locator(where).first.evaluate(CONTRAST) for name, (where, _) in PAIRS.items()}
    assert {name: ratio for name, ratio in found.items() if ratio < PAIRS[name][1]} == {}


@pytest.mark.parametrize("width", [390, 320])
def test_twice_the_text_size_still_works(phone: Phone, server: Server, screenshot: Screenshot, width: int) -> None:
    page = phone.open(server.address, width=width)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    say(page, "When?")
    expect(theirs(page)).to_contain_text(FIRST)
    settled(page)
    screenshot(page, f"large-text-{width}")
    assert fits(page)
    log = page.get_by_role("log").bounding_box()
    assert log
    assert log["height"] > 844 / 2
    expect(page.get_by_role("button", name="Send")).to_be_in_viewport()


def test_the_box_is_large_enough_that_no_phone_zooms_in_and_grows_with_what_is_written(
    phone: Phone, server: Server
) -> None:
    page = phone.open(server.address)
    box = page.get_by_label("Your message")
    assert float(box.evaluate("node => parseFloat(getComputedStyle(node).fontSize)")) >= 16
    small = box.bounding_box()
    box.fill("one\ntwo\nthree\nfour")
    large = box.bounding_box()
    assert small
    assert large
    assert large["height"] > small["height"] + 40
    box.fill("line\n" * 60)
    assert page.get_by_role("log").bounding_box()["height"] > 300  # type: ignore[index] # fails well


def test_a_page_that_asked_for_calm_does_not_move(phone: Phone, server: Server, core: FakeCore) -> None:
    page = phone.open(server.address, reduced_motion="reduce")
    core.held = True
    say(page, "When?")
    expect(page.locator("#typing")).to_be_visible()
    assert page.evaluate("document.getAnimations().length") == 0


def test_a_reader_of_the_past_is_not_dragged_away(phone: Phone, server: Server, core: FakeCore) -> None:
    page = phone.open(server.address)
    say(page, "When?")
    expect(theirs(page)).to_contain_text(FIRST)
    page.get_by_role("log").evaluate("node => { node.scrollTop = 0; }")
    core.only.say(talk.COORDINATOR)
    newer = page.get_by_role("button", name="New message")
    expect(newer).to_be_visible()
    assert page.get_by_role("log").evaluate("node => node.scrollTop") == 0
    newer.click()
    expect(page.get_by_text("this is Sato")).to_be_in_viewport()
    expect(newer).to_be_hidden()
