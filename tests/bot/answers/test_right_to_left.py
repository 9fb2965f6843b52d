"""Numbers in languages that run from the right keep the order in which they are dialled and read."""

from __future__ import annotations

from dataclasses import replace
from unicodedata import bidirectional

import pytest

from bot.conversation.answers.composing import Composer
from bot.conversation.wording import Wording
from bot.delivery.directing import directed
from bot.messages import Choice, Outgoing, Question
from bot.safety import Kind
from bot.strings import Strings, led, readable
from tests.bot.answers.test_selecting import GUIDE


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("اتصل بالرقم 03-5379-6001.", "اتصل بالرقم \u206603-5379-6001\u2069."),
        ("أيام العمل 8:30-17:15", "أيام العمل \u20668:30-17:15\u2069"),
        ("قبل 2026-11-20، و 6,000 ين", "قبل \u20662026-11-20\u2069، و \u20666,000\u2069 ين"),
        ("#9110 أو +81 90", "\u2066#9110\u2069 أو \u2066+81\u2069 90"),
        ("1. خذ البطاقة", "1. خذ البطاقة"),
    ],
)
def test_numbers_stand_in_marks(text: str, shown: str) -> None:
    assert readable(text, "ar") == shown
    assert readable(text, "en") == text


@pytest.mark.parametrize(
    ("line", "marked"),
    [
        ("Hello Work مكتب عام", True),
        ("\u20680120-279-338\u2069 اتصل بالرقم", True),
        ("119: الإسعاف", True),
        ("• PDF للعرض", True),
        ("特定活動 به جاپانی", True),
        ("اتصل بالرقم 119", False),
        ("\u200fWELgee تساعدك", False),
        ("03-5379-6001", False),
        ("tomoni-cv.pdf", False),
        ("", False),
    ],
)
def test_a_line_that_begins_with_other_letters_begins_with_a_mark(line: str, marked: bool) -> None:
    assert led(line, "fa") == (f"\u200f{line}" if marked else line)
    assert led(f"سلام\n{line}", "ar") == "سلام\n" + led(line, "ar")
    assert led(line, "uk") == line


def test_what_is_pushed_is_marked_and_what_a_button_says_is_not() -> None:
    line, choice = "WELgee تساعدك", Choice(value="cv", label="CV بالإنجليزية")
    question = Question(text=line, choices=(choice,))
    message = Outgoing(
        text=f"أهلا\n\n{line}", lang="ar", title=line, notes=(line,), choices=(choice,), question=question
    )
    sent = directed(message)
    assert (sent.text, sent.title, sent.notes) == (f"أهلا\n\n\u200f{line}", f"\u200f{line}", (f"\u200f{line}",))
    assert sent.question == Question(text=f"\u200f{line}", choices=(choice,))
    assert sent.choices == (choice,)
    english = message.model_copy(update={"lang": "en"})
    assert directed(english) == english


@pytest.mark.parametrize("lang", ["ar", "fa"])
def test_no_word_of_ours_misleads_about_its_direction_once_it_is_sent(strings: Strings, lang: str) -> None:
    """Of a line with Arabic letters the first letter, to which chats look, is Arabic or a mark."""
    for kind in set(Kind) - {Kind.STORY}:
        key = f"safety-{kind.value.replace('_', '-')}"
        sent = directed(Outgoing(text=strings.render(lang, key), lang=lang)).text
        for line in sent.split("\n"):
            letters = [letter for char in line if (letter := bidirectional(char)) in {"L", "R", "AL"}]
            assert not {"R", "AL"} & set(letters) or letters[0] in {"R", "AL"}, (key, line)


def test_an_answer_in_arabic_marks_its_numbers_on_every_channel(strings: Strings) -> None:
    guide = replace(GUIDE, lang="ar", lead="اتصل بالرقم 0570-013904. ثم انتظر 14 يوما.")
    answer = Composer(Wording(strings, "ar"), "web", {}, busy=False).first(guide, ())
    assert answer.text == "اتصل بالرقم \u20660570-013904\u2069. ثم انتظر 14 يوما."
    line = strings.render("ar", "answer-from", date="2026-11-20", publisher="出入国在留管理庁")
    assert "\u20682026-11-20\u2069" in line
