"""What the page offers as first questions must be answered by the guide that was meant."""

from __future__ import annotations

from datetime import date

import pytest

from bot.strings import Strings
from knowledge import Knowledge

MEANT = ("programme/what-we-offer", "programme/your-data", "support/emergency")


@pytest.mark.parametrize("lang", ["en", "ja", "fr", "ar", "uk", "fa"])
def test_the_examples_of_the_page_find_their_guides(strings: Strings, guidance: Knowledge, lang: str) -> None:
    questions = [strings.render(lang, f"web-example-{number}") for number in (1, 2, 3)]
    answers = [guidance.ask(question, lang, today=date(2026, 11, 20)) for question in questions]
    assert [answer and answer.topic for answer in answers] == list(MEANT)
