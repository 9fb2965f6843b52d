"""What a person is told: the guide's own words, its source, its age, and what is not sure about it."""

from __future__ import annotations

from datetime import date, timedelta

from knowledge import GUIDES, Knowledge
from knowledge.answer import compose
from knowledge.chunks import passages
from knowledge.guidance import load, stamp
from tests.knowledge.trees import Tree

TODAY = date(2026, 11, 20)


def test_an_answer_is_the_guide_with_source_and_date(knowledge: Knowledge) -> None:
    answer = knowledge.ask("when can i renew my visa", "en", today=TODAY)
    assert answer is not None
    text = answer.plain_text()
    for part in (answer.title, "three months before", "1. Fill in the form.", "An office", "2025-05", answer.card):
        assert part in text
    assert answer.checked == date(2026, 11, 20)


def test_without_a_translation_the_english_is_given_and_said_so(knowledge: Knowledge) -> None:
    answer = knowledge.guide("support/emergency", "ja", today=TODAY)
    assert answer is not None
    assert (answer.lang, answer.original_lang) == ("en", "en")


def test_the_readers_language_is_given_where_there_is_one(knowledge: Knowledge) -> None:
    answer = knowledge.ask("when can i renew my visa", "ja", today=TODAY)
    assert answer is not None
    assert answer.lang == "ja"
    assert answer.card == "在留期間の更新を申請したいです。"


def test_a_guide_past_its_date_is_stale_from_the_next_day(knowledge: Knowledge) -> None:
    last = date(2027, 2, 20)
    on_the_day = knowledge.guide("residency/fee", "en", today=last)
    after = knowledge.guide("residency/fee", "en", today=last + timedelta(days=1))
    assert on_the_day is not None
    assert after is not None
    assert (on_the_day.stale, after.stale) == (False, True)


def test_a_translation_behind_its_original_is_served_and_marked(three: Tree, knowledge: Knowledge) -> None:
    stamp(three.root)
    three.original("residency/fee", "What the renewal costs", ["how much is the fee"], "It changed. Really.")
    knowledge.refresh()
    fee = knowledge.guide("residency/fee", "ja", today=TODAY)
    renewal = knowledge.guide("residency/renewal", "ja", today=TODAY)
    assert fee is not None
    assert renewal is not None
    assert (fee.behind, renewal.behind) == (True, False)


def test_an_answer_names_the_section_that_the_question_is_nearest_to(three: Tree) -> None:
    three.original(
        "residency/fee", "What the renewal costs", ["how much is the fee"], "One. Two.\n\n## Sun\n- a\n\n## Moon\n- b"
    )
    three.translation("residency/fee", "ja", "更新のお金", ["手数料"], "一つ。二つ。\n\n## ひ\n- a\n\n## つき\n- b")
    library = load(three.root)
    passage = next(each.id for each in passages(library.guides[0]) if "Moon" in each.text)
    answers = [compose(library, "residency/fee", lang, TODAY, why=passage) for lang in ("en", "ja")]
    assert [answer and answer.near for answer in answers] == [1, 1]
    other = compose(library, "residency/renewal", "en", TODAY, why=passage)
    assert other is not None
    assert other.near is None


def test_an_answer_names_its_languages_and_what_is_related(knowledge: Knowledge) -> None:
    answer = knowledge.guide("residency/renewal", "ja", today=TODAY)
    assert answer is not None
    assert (answer.related, answer.langs) == (("residency/fee",), frozenset({"en", "ja"}))


def test_the_nearest_guide_is_known_even_where_none_answers(knowledge: Knowledge) -> None:
    question = "what is the weather tomorrow"
    assert knowledge.ask(question, "en", today=TODAY) is None
    assert knowledge.nearest(question, "en") in knowledge.topics
    assert knowledge.nearest("???", "en") is None


def test_an_unknown_guide_is_none(knowledge: Knowledge) -> None:
    assert knowledge.guide("no/such", "en", today=TODAY) is None


def test_a_model_chain_gets_guides_as_documents(knowledge: Knowledge) -> None:
    documents = knowledge.retriever("en", today=TODAY).invoke("how much is the fee")
    assert documents[0].id == "residency/fee"
    assert documents[0].metadata["sources"] == ["https://example.org/page"]


def test_the_real_guides_have_no_faults() -> None:
    assert [str(fault) for fault in load(GUIDES).faults if not fault.warning] == []
