"""Numbers in languages that run from the right keep the order in which they are dialled and read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation.answers.composing import Composer
from bot.conversation.wording import Wording
from bot.strings import Strings, readable
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


def test_an_answer_in_arabic_marks_its_numbers_on_every_channel(strings: Strings) -> None:
    guide = replace(GUIDE, lang="ar", lead="اتصل بالرقم 0570-013904. ثم انتظر 14 يوما.")
    answer = Composer(Wording(strings, "ar"), "web", {}, busy=False).first(guide, ())
    assert answer.text == "اتصل بالرقم \u20660570-013904\u2069. ثم انتظر 14 يوما."
    line = strings.render("ar", "answer-from", date="2026-11-20", publisher="出入国在留管理庁")
    assert "\u20682026-11-20\u2069" in line
