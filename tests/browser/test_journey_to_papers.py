"""From the menu to a CV in the chat, on the real program: in pieces, over a restart, in both directions of writing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import docx
import pytest
from playwright.sync_api import Locator, Page, expect

from bot.strings import Strings, direction
from tests.browser.looking import fits, listening, say, settled
from tests.browser.machines import Phone
from tests.browser.program import Program

LONG = 60_000  # milliseconds for an answer; a paper is set, or the program has just been started


@dataclass(frozen=True)
class Life:
    """What somebody says of theirs."""

    lang: str
    name: str
    what: str
    where: str
    did: str
    result: str
    proof: str
    latin: str = ""
    years: tuple[str, str] = ("2016", "2021")


AMINA = Life(
    lang="en",
    name="Amina",
    what="head cook",
    where="a small restaurant in Osaka",
    did="I cooked for 80 guests a day and ordered the food.",
    result="I trained two new cooks.",
    proof="I interpreted for neighbours at the city office.",
)
AMINA_IN_ARABIC = Life(
    lang="ar",
    name="أمينة",
    what="طاهية رئيسية",
    where="مطعم صغير في Osaka",
    did="طبخت لثمانين ضيفا كل يوم وطلبت المواد.",
    result="دربت طاهيين جديدين.",
    proof="ترجمت لجيراني في البلدية.",
    latin="Amina Hassan",
)


class Conversation:
    """One person's phone. `key` is always that of a string, in the language they speak now."""

    def __init__(self, page: Page, strings: Strings) -> None:
        self.page = page
        self.lang = "en"
        self._strings = strings

    def words(self, key: str, **args: object) -> str:
        return self._strings.render(self.lang, key, **args)

    def theirs(self) -> Locator:
        return self.page.locator(".turn--theirs")

    def asked(self, key: str, **args: object) -> None:
        first_line = self.words(key, **args).splitlines()[0]  # the page shows others as paragraphs of their own
        expect(self.theirs().last).to_contain_text(first_line, timeout=LONG)
        settled(self.page)

    def press(self, key: str) -> None:
        self.page.get_by_role("button", name=self.words(key), exact=True).last.click()

    def presses(self, question: str, answer: str) -> None:
        self.asked(question)
        self.press(answer)

    def says(self, question: str, text: str) -> None:
        self.asked(question)
        say(self.page, text)


@pytest.mark.parametrize("life", [AMINA, AMINA_IN_ARABIC], ids=lambda life: life.lang)
def test_from_the_menu_to_papers_in_pieces(  # noqa: PLR0917 - fixtures
    phone: Phone,
    program: Program,
    strings: Strings,
    screenshot: Callable[[Page, str], None],
    tmp_path: Path,
    life: Life,
) -> None:
    page = phone.open(program.address)
    person = Conversation(page, strings)
    arrives(person, life)
    opens_self_analysis(person)
    screenshot(page, f"papers-{life.lang}-1-sittings")
    begins_what_they_did(person, life)
    screenshot(page, f"papers-{life.lang}-2-in-the-middle")
    program.stop()
    page.goto("about:blank")
    program.start()
    page.goto(program.address)
    goes_on_from_the_menu(person, life)
    screenshot(page, f"papers-{life.lang}-3-going-on")
    tells_the_rest(person, life)
    says_what_they_are_good_at(person, life, screenshot)
    assert fits(page)

    person.presses("self-analysis-which", "self-sitting-papers")
    summary = makes(person, "summary", tmp_path)
    holds(summary, life.name, life.what, life.proof)
    assert bool(docx.Document(str(summary)).element.xpath("//w:p//w:bidi")) == (direction(life.lang) == "rtl")
    screenshot(page, f"papers-{life.lang}-5-summary")
    opens_papers(person)
    cv = makes(person, "cv", tmp_path, latin=life.latin)
    holds(cv, life.latin or life.name, life.what, life.did, life.result)
    screenshot(page, f"papers-{life.lang}-6-cv")
    assert fits(page)


def arrives(person: Conversation, life: Life) -> None:
    say(person.page, "hello")
    person.asked("welcome-language")
    person.press(f"language-{life.lang}")
    person.lang = life.lang
    expect(person.page.locator("html")).to_have_attribute("dir", direction(life.lang))
    person.presses("welcome-keep", "yes")
    person.says("welcome-name", life.name)
    person.asked("welcome-done", name=life.name)


def opens_self_analysis(person: Conversation) -> None:
    opens_menu(person)
    person.press("menu-what-prepare")
    person.presses("menu-which", "menu-flow-self_analysis")
    person.presses("self-analysis-field", "self-field-food")
    person.presses("self-analysis-level", "self-level-some")
    person.asked("self-analysis-which")


def begins_what_they_did(person: Conversation, life: Life) -> None:
    person.press("self-sitting-work")
    person.presses("self-work-kind", "self-kind-work")
    person.says("self-work-what", life.what)
    person.says("self-work-where", life.where)
    person.asked("self-work-from")


def goes_on_from_the_menu(person: Conversation, life: Life) -> None:
    """The page shows what was said before the restart, and the menu leads back to the question that waited."""
    listening(person.page)
    expect(person.page.locator("html")).to_have_attribute("dir", direction(life.lang))
    person.asked("self-work-from")
    expect(person.page.get_by_text(life.where).first).to_be_visible()
    opens_menu(person)
    expect(person.page.get_by_text(person.words("menu-flow-self_work")).last).to_be_visible()
    person.press("menu-what-go-on")
    person.asked("self-work-from")


def opens_menu(person: Conversation) -> None:
    person.page.locator(".chip[data-do=menu]").click()
    person.asked("menu-what")


def tells_the_rest(person: Conversation, life: Life) -> None:
    person.says("self-work-from", life.years[0])
    person.says("self-work-to", life.years[1])
    person.says("self-work-did", life.did)
    person.says("self-work-result", life.result)
    person.presses("self-work-next", "self-work-next-done")


def says_what_they_are_good_at(person: Conversation, life: Life, screenshot: Callable[[Page, str], None]) -> None:
    person.presses("self-analysis-which", "self-sitting-strengths")
    person.asked("self-strengths-pick", chosen=0, left=5)
    screenshot(person.page, f"papers-{life.lang}-4-strengths")
    person.press("self-strength-languages")
    person.asked("self-strengths-pick", chosen=1, left=4)
    person.press("done")
    person.says("self-strengths-proof-languages", life.proof)


def opens_papers(person: Conversation) -> None:
    opens_menu(person)
    person.press("menu-what-prepare")
    person.presses("menu-which", "menu-flow-papers")


def makes(person: Conversation, paper: str, folder: Path, *, latin: str = "") -> Path:
    """The DOCX of a paper, as the browser saves it; the name is given in Latin letters where it is in others."""
    person.presses("papers-what", f"papers-what-{paper}")
    if latin:
        expect(person.theirs().last).to_contain_text("to be translated", timeout=LONG)
        settled(person.page)
        say(person.page, latin)
    person.presses("papers-right", "papers-right-make")
    link = person.page.get_by_role("link", name=f"tomoni-{paper}.docx").last
    expect(link).to_be_visible(timeout=LONG)
    with person.page.expect_download(timeout=LONG) as download:
        link.click()
    saved = folder / download.value.suggested_filename
    download.value.save_as(saved)
    return saved


def holds(paper: Path, *words: str) -> None:
    """It opens, and their own words stand in it."""
    body = docx.Document(str(paper)).element.body
    text = "\n".join(paragraph.text for paragraph in body.iter("{*}p"))
    assert [word for word in words if word not in text] == []
