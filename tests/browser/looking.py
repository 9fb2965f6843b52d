"""What the tests of the page do and look at again and again."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

from tests.browser import talk

Screenshot = Callable[[Page, str], None]
FIRST = talk.ANSWER.text.split(".", maxsplit=1)[0]


def say(page: Page, text: str) -> None:
    box = page.get_by_role("textbox")
    box.fill(text)
    box.press("Enter")


def theirs(page: Page) -> Locator:
    return page.locator(".turn--theirs .bubble")


def mine(page: Page) -> Locator:
    return page.locator(".turn--mine .bubble")


def listening(page: Page) -> None:
    """Until the page has read the past, and what is sent leaves at once."""
    expect(page.get_by_role("log")).to_have_attribute("aria-busy", "false")


def settled(page: Page) -> None:
    """Until everything that was said has been stored and answered."""
    expect(page.locator(".turn--unsent")).to_have_count(0)
    expect(page.locator("#typing")).to_be_hidden()


def fits(page: Page) -> bool:
    """Nothing sticks out to the side."""
    return bool(
        page.evaluate(
            "document.documentElement.scrollWidth <= innerWidth &&"
            " document.getElementById('log').scrollWidth <= document.getElementById('log').clientWidth"
        )
    )
