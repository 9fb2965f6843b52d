"""The whole way of a newcomer, on the real program: from a first question to being forgotten."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.machines import Phone
from tests.browser.program import Program


def say(page: Page, text: str) -> None:
    page.locator("#box").fill(text)
    page.locator("#box").press("Enter")


def press(page: Page, label: str) -> None:
    page.get_by_role("button", name=label, exact=True).last.click()


def theirs(page: Page) -> Locator:
    return page.locator(".turn--theirs")


def test_from_a_first_question_to_being_forgotten(
    phone: Phone, program: Program, screenshot: Callable[[Page, str], None], tmp_path: Path
) -> None:
    page = phone.open(program.address, width=390, height=844)
    asks_before_anything_else(page)
    screenshot(page, "journey-1-first-answer")
    chooses_japanese(page)
    screenshot(page, "journey-2-consent")
    consents_and_is_called_by_a_name(page)
    asks_in_japanese(page)
    screenshot(page, "journey-3-japanese-answer")
    goes_on_after_a_reload_and_a_restart(page, program)
    reads_the_original_of_an_earlier_answer(page)
    reads_the_reply_of_a_human(page, program)
    assert page.evaluate("document.documentElement.scrollHeight <= innerHeight"), "only the log may scroll"
    screenshot(page, "journey-4-reply-from-a-person")
    takes_everything_along(page, tmp_path / "mine.json")
    is_forgotten(page)
    screenshot(page, "journey-5-forgotten")


def asks_before_anything_else(page: Page) -> None:
    say(page, "when can i renew my visa")
    answer = theirs(page).first
    expect(answer).to_contain_text("about 3 months before")
    answer.locator("summary").filter(has_text="Where this is from").click()
    expect(answer.get_by_role("link").first).to_be_visible()


def chooses_japanese(page: Page) -> None:
    press(page, "日本語")
    expect(theirs(page).last).to_contain_text("この会話を残してもいいですか")


def consents_and_is_called_by_a_name(page: Page) -> None:
    press(page, "はい")
    expect(theirs(page).last).to_contain_text("何と呼べばいいですか")
    say(page, "アミナ")
    expect(theirs(page).last).to_contain_text("アミナさん、ありがとうございます")


def asks_in_japanese(page: Page) -> None:
    say(page, "在留カードをなくしました")
    expect(theirs(page).last).to_contain_text("14日")


def goes_on_after_a_reload_and_a_restart(page: Page, program: Program) -> None:
    shown = theirs(page).count()
    page.reload()
    expect(theirs(page)).to_have_count(shown)
    program.stop()
    program.start()
    say(page, "引っこしたら何をしますか")
    expect(theirs(page)).to_have_count(shown + 1, timeout=60_000)
    expect(theirs(page).last).to_contain_text("14日")


def reads_the_original_of_an_earlier_answer(page: Page) -> None:
    page.get_by_role("button", name="英語の元の文").first.click()
    expect(theirs(page).last).to_contain_text("If it is lost or stolen, report it to the police")


def reads_the_reply_of_a_human(page: Page, program: Program) -> None:
    page.locator("[data-do=human].chip").click()
    expect(theirs(page).last).to_contain_text("どんなことですか")
    say(page, "会社の契約書を見てほしいです")
    expect(theirs(page).last).to_contain_text("コーディネーターに送りますか")
    press(page, "はい")
    expect(theirs(page).last).to_contain_text("送りました")
    number = program.run("reply").split()[0]
    program.run("reply", number, "こんにちは。あした10時に話せますか。")
    expect(page.get_by_text("あした10時に話せますか")).to_be_visible(timeout=30_000)


def takes_everything_along(page: Page, saved: Path) -> None:
    say(page, "データ")
    press(page, "全部もらう")
    with page.expect_download() as download:
        page.locator("a.file").first.click()
    download.value.save_as(saved)
    assert "アミナ" in saved.read_text(encoding="utf-8")


def is_forgotten(page: Page) -> None:
    say(page, "データ")
    press(page, "全部消す")
    press(page, "はい、消します")
    press(page, "今すぐ全部消す")
    expect(page.get_by_text("終わりました。ここにあった記録")).to_be_visible()
    expect(theirs(page)).to_have_count(1)
    expect(page.get_by_text("アミナ")).to_have_count(0)
