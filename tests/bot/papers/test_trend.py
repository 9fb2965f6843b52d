"""The weeks of check-ins as a picture, from the spec that the flow gives to the file that arrives."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot import papers
from bot.conversation.wording import Wording
from bot.flows.effects import Value
from bot.strings import Strings

WEEKS: list[Value] = [{"on": "2026-11-01", "week": 3}, {"on": "2026-11-08", "week": 5}]


@pytest.mark.parametrize("lang", ["en", "ja", "fr", "ar", "uk", "fa"])
def test_weeks_become_a_picture(strings: Strings, lang: str) -> None:
    said = Wording(strings, lang).document("paper", {"paper": "trend", "form": "png", "points": WEEKS}, owner="x")
    assert said.document is not None
    assert (said.document.name, said.document.media_type) == ("tomoni-trend.png", "image/png")
    assert [point["height"] for point in said.document.sheet["curve"]] == [3, 5]
    picture = papers.render(said.document.sheet, "png", datetime(2026, 11, 29, tzinfo=UTC))
    assert picture.startswith(b"\x89PNG")
