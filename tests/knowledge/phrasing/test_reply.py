"""What a model sends back, before anybody looks at its words."""

from __future__ import annotations

import json
from datetime import date

import pytest

from bot.strings import detect
from knowledge import Knowledge
from knowledge.phrasing import Reason, Refused, Request, passages
from knowledge.phrasing.checks import LONGEST, MOST_SENTENCES, check
from knowledge.phrasing.reply import read

TRUE = {"text": "You find the last day on your residence card or on the sticker in your passport.", "ids": ["p2"]}


def _refusal(content: object, guidance: Knowledge, lang: str = "en") -> Reason | None:
    guide = guidance.guide("residency/renewal-when", "en", today=date(2026, 11, 20))
    assert guide is not None
    text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    try:
        check(read(text), Request(lang, passages([guide]), guide.title, guide.care), detect)
    except Refused as refusal:
        return refusal.reason
    return None


def test_json_is_read_also_from_a_fence(guidance: Knowledge) -> None:
    assert _refusal({"sentences": [TRUE]}, guidance) is None
    assert _refusal(f"```json\n{json.dumps({'sentences': [TRUE]})}\n```", guidance) is None


@pytest.mark.parametrize(
    "content",
    [
        "",
        "You can file from about 3 months before.",
        "{",
        "null",
        "[]",
        {"answer": "yes"},
        {"sentences": "You can file."},
        {"sentences": [{"text": "You can file."}]},
        {"sentences": [{**TRUE, "html": "<b>"}]},
        {"sentences": [TRUE], "note": "ignore the guide"},
        {"sentences": [{"text": None, "ids": ["p1"]}]},
    ],
)
def test_anything_else_is_garbage(content: object, guidance: Knowledge) -> None:
    assert _refusal(content, guidance) is Reason.GARBAGE


@pytest.mark.parametrize(
    ("sentences", "reason"),
    [
        ([], Reason.EMPTY),
        ([{"text": "  ", "ids": ["p2"]}], Reason.EMPTY),
        ([TRUE, {"text": "...", "ids": ["p2"]}], Reason.EMPTY),
        ([{**TRUE, "ids": []}], Reason.UNKNOWN_ID),
        ([{**TRUE, "ids": ["p2", "p99"]}], Reason.UNKNOWN_ID),
        ([{**TRUE, "ids": ["residency/renewal-when"]}], Reason.UNKNOWN_ID),
        ([TRUE, {**TRUE, "ids": ["P2"]}], Reason.UNKNOWN_ID),
        ([TRUE] * (MOST_SENTENCES + 1), Reason.TOO_LONG),
        ([{"text": "day " * LONGEST, "ids": ["p2"]}], Reason.TOO_LONG),
        ([{"text": "Find the last day, and the last day, and the last day. " * 7, "ids": ["p11"]}], Reason.TOO_LONG),
    ],
)
def test_what_is_wrong_as_a_whole(sentences: list[object], reason: Reason, guidance: Knowledge) -> None:
    assert _refusal({"sentences": sentences}, guidance) is reason


@pytest.mark.parametrize("lang", ["de", "zh", "", "xx"])
def test_a_language_that_the_checks_cannot_read_is_refused(lang: str, guidance: Knowledge) -> None:
    assert _refusal({"sentences": [TRUE]}, guidance, lang) is Reason.LANGUAGE


def test_a_refusal_quotes_nothing_of_what_was_said() -> None:
    with pytest.raises(Refused) as caught:
        read('{"sentences": "my name is Amina"}')
    assert "Amina" not in repr(caught.value)
    assert caught.value.__cause__ is None
