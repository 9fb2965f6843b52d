"""Sentences as models write them, over the real guides: what may be said to a person, and what may not and why."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.strings import detect
from knowledge import Knowledge
from knowledge.phrasing import Refused, Request, Sentence, passages
from knowledge.phrasing.checks import check
from knowledge.phrasing.reply import Reply

TODAY = date(2026, 11, 20)
CASES = yaml.safe_load(Path(__file__).with_name("sentences.yaml").read_text("utf-8"))


def _refusal(case: dict[str, Any], guidance: Knowledge) -> str | None:
    guide = guidance.guide(case["topic"], case["from"], today=TODAY)
    assert guide is not None
    assert guide.lang == case["from"]
    request = Request(case["lang"], passages([guide]), guide.title, guide.care)
    sentence = Sentence(text=case.get("ok") or case["said"], ids=tuple(case["ids"]))
    try:
        check(Reply(sentences=(sentence,)), request, detect)
    except Refused as refusal:
        return refusal.reason.value
    return None


@pytest.mark.parametrize("case", [case for case in CASES if "ok" in case], ids=lambda case: case["ok"][:60])
def test_an_honest_sentence_is_said(case: dict[str, Any], guidance: Knowledge) -> None:
    assert _refusal(case, guidance) is None


@pytest.mark.parametrize("case", [case for case in CASES if "said" in case], ids=lambda case: case["said"][:60])
def test_a_lie_is_refused_for_what_it_is(case: dict[str, Any], guidance: Knowledge) -> None:
    assert _refusal(case, guidance) == case["why"]


@pytest.mark.parametrize("topic", ["residency/renewal-when", "residency/special-period", "residency/fee-help"])
@pytest.mark.parametrize("lang", ["en", "ja"])
def test_what_a_guide_says_itself_may_be_said(guidance: Knowledge, topic: str, lang: str) -> None:
    """Line by line, but for what a chat message may not hold: the marks of a phone number's other reading."""
    guide = guidance.guide(topic, lang, today=TODAY)
    assert guide is not None
    given = passages([guide])
    refused = []
    for passage in given:
        reply = Reply(sentences=(Sentence(text=passage.text, ids=(passage.id,)),))
        try:
            check(reply, Request(lang, given, guide.title, guide.care), detect)
        except Refused as refusal:
            refused.append((refusal.reason.value, passage.text))
    assert refused == []
