"""The web chat in a real browser: a first visit, what an answer looks like, what a press does."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from bot.messages import DO, Choice, Outgoing
from tests.browser import talk
from tests.browser.core import FakeCore
from tests.browser.looking import FIRST, Screenshot, fits, listening, mine, say, settled, theirs
from tests.browser.machines import Phone, Server


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(390, 844), (320, 568)])
def test_a_question_is_answered_before_anything_else(
    phone: Phone, server: Server, screenshot: Screenshot, scheme: str, size: tuple[int, int]
) -> None:
    width, height = size
    page = phone.open(server.address, width=width, height=height, color_scheme=scheme)
    expect(page).to_have_title("Tomoni")
    expect(page.get_by_role("heading", name="Ask anything about work and life in Japan")).to_be_visible()
    listening(page)
    screenshot(page, f"hello-{scheme}-{width}")
    say(page, "When can I renew my card?")
    expect(mine(page)).to_have_text("When can I renew my card?")
    expect(theirs(page)).to_contain_text(FIRST)
    settled(page)
    screenshot(page, f"answer-{scheme}-{width}")
    assert fits(page)


def test_an_example_asks_itself(phone: Phone, server: Server) -> None:
    page = phone.open(server.address)
    page.get_by_role("button", name="Who can read what I write here?").click()
    expect(mine(page)).to_have_text("Who can read what I write here?")
    expect(theirs(page)).to_contain_text(FIRST)


def test_desktop(phone: Phone, server: Server, screenshot: Screenshot) -> None:
    page = phone.open(server.address, width=1200, height=800)
    say(page, "When can I renew my card?")
    expect(theirs(page)).to_contain_text(FIRST)
    screenshot(page, "answer-desktop")
    assert fits(page)


def test_text_becomes_paragraphs_and_lists_and_numbers_can_be_called(phone: Phone, server: Server) -> None:
    page = phone.open(server.address)
    say(page, "When?")
    answer = theirs(page)
    expect(answer.locator("> p.title")).to_have_text(talk.ANSWER.title or "")
    expect(answer.locator("> p:not(.note, .title)")).to_have_count(3)
    expect(answer.locator("> ul > li")).to_have_text(
        ["your residence card", "your passport, if you have one", "one photo, 4 cm by 3 cm"]
    )
    expect(answer.locator("> ol > li")).to_have_count(3)
    calls = answer.locator("a[href^='tel:']")
    expect(calls).to_have_text(["0570-013904", "03-5796-7112", "110", "119"])
    assert [call.get_attribute("href") for call in calls.all()] == [
        "tel:0570013904",
        "tel:0357967112",
        "tel:110",
        "tel:119",
    ]
    expect(answer.locator(".note")).to_have_text(list(talk.ANSWER.notes))


@pytest.mark.parametrize(
    ("text", "calls"),
    [
        ("Call 110, 119 or #9110.", ["110", "119", "#9110"]),
        ("110番と119番に電話、0120-279-338。", ["110", "119", "0120-279-338"]),
        ("It costs 110 yen, ¥119, 1,110 or 110円.", []),
        ("On 2026-11-20, version 1.110, post code 110-0015, 2110 people.", []),
        ("Card 0357967112 and 203-5796-7112-9", []),
    ],
)
def test_only_telephone_numbers_are_called(
    phone: Phone, server: Server, core: FakeCore, text: str, calls: list[str]
) -> None:
    core.answer = lambda _: (Outgoing(lang="en", text=text),)
    page = phone.open(server.address)
    say(page, "hello")
    expect(theirs(page)).to_have_text(text)
    assert page.locator(".turn a[href^='tel:']").all_text_contents() == calls


def test_html_in_any_part_of_a_message_is_shown_as_text(phone: Phone, server: Server, core: FakeCore) -> None:
    attack = "<img src=x onerror='document.title=1'><script>document.title=2</script>"
    choice = Choice(value="x", label=attack)
    core.answer = lambda _: (
        Outgoing(lang="en", text=attack, notes=(attack,), card=attack, choices=(choice,), prompt=DO),
    )
    page = phone.open(server.address)
    say(page, attack)
    expect(theirs(page).locator("> p:not(.note)")).to_have_text(attack)
    expect(mine(page)).to_have_text(attack)
    expect(page.get_by_role("button", name=attack)).to_be_visible()
    assert page.locator("#turns img, #turns script").count() == 0
    assert page.title() == "Tomoni"


def test_sources_are_folded_and_only_web_addresses_are_links(
    phone: Phone, server: Server, screenshot: Screenshot
) -> None:
    page = phone.open(server.address)
    say(page, "When?")
    first = page.get_by_text("Application for extension of period of stay")
    expect(first).to_be_hidden()
    page.get_by_text("Where this is from").click()
    expect(first).to_be_visible()
    assert first.get_attribute("href") == talk.ANSWER.sources[0].url
    assert set((first.get_attribute("rel") or "").split()) == {"noreferrer", "noopener"}
    expect(page.get_by_text("Immigration Services Agency of Japan · 1 Apr 2026")).to_be_visible()
    expect(page.get_by_text("FRESC · no date given")).to_be_visible()
    expect(page.get_by_text("Checked: 20 Nov 2026 · Immigration Services Agency of Japan")).to_be_visible()
    assert page.get_by_text("Renewal: a leaflet").get_attribute("href") is None
    page.locator(".turn--theirs .choice").last.scroll_into_view_if_needed()
    screenshot(page, "sources")


def test_the_card_for_the_counter_fills_the_screen(phone: Phone, server: Server, screenshot: Screenshot) -> None:
    page = phone.open(server.address, color_scheme="dark")
    say(page, "When?")
    page.get_by_text("Show this at the counter").click()
    page.get_by_role("button", name="Full screen").click()
    dialog = page.get_by_role("dialog", name="Show this at the counter")
    shown = dialog.locator("[lang=ja]")
    expect(shown).to_have_text(talk.ANSWER.card or "")
    assert dialog.bounding_box() == {"x": 0, "y": 0, "width": 390, "height": 844}
    assert float(shown.evaluate("node => parseFloat(getComputedStyle(node).fontSize)")) >= 24
    screenshot(page, "counter")
    dialog.get_by_role("button", name="Close").click()
    expect(dialog).to_be_hidden()


def test_a_persons_words_are_marked_as_a_persons(phone: Phone, server: Server, screenshot: Screenshot) -> None:
    page = phone.open(server.address)
    page.get_by_role("button", name="Talk to a person").click()
    turn = page.locator(".turn--theirs", has_text="this is Sato")
    expect(turn.get_by_text("A person at WELgee")).to_be_visible()
    settled(page)
    screenshot(page, "person")


def test_a_file_can_be_saved_under_its_name(phone: Phone, server: Server, screenshot: Screenshot) -> None:
    page = phone.open(server.address, width=320, height=568, color_scheme="dark")
    page.get_by_label("More").click()
    page.get_by_role("button", name="My data", exact=True).click()
    link = page.get_by_role("link", name="tomoni わたしのデータ.json")
    expect(link).to_be_visible()
    settled(page)
    screenshot(page, "file-dark-320")
    with page.expect_download() as saved:
        link.click()
    assert saved.value.suggested_filename == "tomoni わたしのデータ.json"
    assert saved.value.path().read_bytes() == b'{"kept": []}'


def test_a_pressed_button_stays_marked_and_its_prompt_is_over(
    phone: Phone, server: Server, core: FakeCore, screenshot: Screenshot
) -> None:
    page = phone.open(server.address)
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("button", name="Write to a coordinator").click()
    expect(page.get_by_text("You chose person.")).to_be_visible()
    old = page.locator(".choices").first
    expect(old.get_by_role("button")).to_have_count(0)
    expect(old.locator(".choice--pressed")).to_have_text("Write to a coordinator (chosen)")
    expect(old.locator(".choice--past")).to_have_count(4)
    expect(page.locator(".choices").last.get_by_role("button")).to_have_count(5)
    press = core.received[-1].press
    assert press
    assert (press.prompt, press.value) == ("run1.what", "person")
    settled(page)
    screenshot(page, "pressed")
    page.reload()
    expect(page.locator(".choices").first.locator(".choice--pressed")).to_have_text("Write to a coordinator (chosen)")
    expect(page.locator(".choices").last.get_by_role("button")).to_have_count(5)


def test_a_question_in_between_leaves_the_buttons_until_there_are_new_ones(phone: Phone, server: Server) -> None:
    page = phone.open(server.address)
    page.get_by_role("button", name="Menu").click()
    expect(page.get_by_role("button", name="What is kept")).to_be_visible()
    say(page, "hello")
    expect(page.get_by_text("Hello.", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="What is kept")).to_be_visible()
    say(page, "When?")
    expect(theirs(page).last).to_contain_text(FIRST)
    expect(page.get_by_role("button", name="What is kept")).to_have_count(0)


def test_a_double_tap_is_one_press(phone: Phone, server: Server, core: FakeCore) -> None:
    page = phone.open(server.address)
    page.get_by_role("button", name="Menu").click()
    ask = page.get_by_role("button", name="Ask a question")
    expect(ask).to_be_visible()
    core.held = True  # an answer could put a new button under the second tap
    ask.dblclick()
    expect(page.locator("#typing")).to_be_visible()
    core.held = False
    expect(page.get_by_text("You chose ask.")).to_be_visible()
    settled(page)
    assert [event.text for event in core.received] == ["Menu", "Ask a question"]


def test_what_stands_under_an_answer_can_be_asked_for_later_and_judged_once(
    phone: Phone, server: Server, core: FakeCore, screenshot: Screenshot
) -> None:
    page = phone.open(server.address)
    for question in ("When?", "And when now?"):
        say(page, question)
        settled(page)
    older, newer = page.locator(".choices--question").all()
    older.get_by_role("button", name="No").click()
    settled(page)
    expect(older.locator(".choice--pressed")).to_have_text("No (chosen)")
    expect(older.get_by_role("button")).to_have_count(0)
    expect(newer.get_by_role("button")).to_have_count(2)
    more = page.get_by_role("button", name="More", exact=True)
    more.last.click()
    expect(page.get_by_text("Offices close from December 29")).to_be_visible()
    expect(more).to_have_count(1)  # that of the older answer
    page.get_by_role("button", name="Card for the counter").last.click()
    shown = page.locator(".turn--theirs").last.locator(".card")
    expect(shown).to_be_visible()
    expect(shown).to_have_text(talk.CARD.card or "")
    settled(page)
    screenshot(page, "answer-card")
    pressed = [event.press.value for event in core.received if event.press]
    assert pressed == ["useful:no:residency/renewal", "more:residency/renewal", "card:residency/renewal"]


def test_after_a_reload_what_was_chosen_stays_chosen(phone: Phone, server: Server) -> None:
    page = phone.open(server.address)
    say(page, "When?")
    page.get_by_role("button", name="Yes").click()
    settled(page)
    page.reload()
    expect(page.locator(".choices--question .choice--pressed")).to_have_text("Yes (chosen)")
    expect(page.get_by_role("button", name="Card for the counter")).to_be_visible()
