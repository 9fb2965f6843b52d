"""The guides that are shipped, asked as people ask; questions that they were not written from are the measure."""

from __future__ import annotations

from datetime import date

import pytest

from knowledge import GUIDES, Knowledge
from knowledge.evaluation import Reply, read, score

TODAY = date(2026, 11, 20)
HELD_OUT = GUIDES / "evaluation" / "earlier.guidance.jsonl"


def test_filed_in_time_and_heard_nothing_is_the_special_period(guidance: Knowledge) -> None:
    question = "my card ends on 3 march, i filed in february and heard nothing"
    answer = guidance.ask(question, "en", today=TODAY)
    assert answer is not None
    assert answer.topic == "residency/special-period"
    assert answer.sources
    assert answer.checked <= TODAY
    assert answer.sources[0].publisher in answer.plain_text()


@pytest.mark.parametrize("lang", ["en", "ja"])
@pytest.mark.parametrize("question", ["koushin wa itsu kara dekimasuka", "ざいりゅうカードのこうしんはいつから"])
def test_japanese_may_be_typed_in_latin_letters_or_kana(guidance: Knowledge, question: str, lang: str) -> None:
    assert guidance.search(question, lang)[0].topic == "residency/renewal-when"


def test_a_language_without_guides_is_not_guessed_at(guidance: Knowledge) -> None:
    assert guidance.search("скільки коштує квиток у кіно сьогодні", "uk") == ()
    assert guidance.search("quel temps fera-t-il demain à la plage", "fr") == ()


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_held_out_questions_find_their_guide(guidance: Knowledge, lang: str) -> None:
    records = [record for record in read(HELD_OUT)[0] if record.lang == lang]
    figures = score(
        records,
        lambda *asked: Reply(tuple(hit.topic for hit in guidance.search(*asked)), None),
        str,
    )["by_lang"][lang]
    assert figures["recall_at_1"] >= 0.82
    assert figures["recall_at_3"] >= 0.92
