"""What a question finds, and when it finds nothing."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from knowledge import Knowledge
from knowledge.japanese import Readings, common_readings, furigana
from knowledge.latin import consonants, cyrillic_in_latin
from knowledge.ngrams import normal
from tests.knowledge.trees import Tree


def topics(knowledge: Knowledge, question: str, lang: str, *before: str) -> list[str]:
    return [hit.topic for hit in knowledge.search(question, lang, before)]


def test_words_of_the_guide_and_words_of_people_both_find_it(knowledge: Knowledge) -> None:
    assert topics(knowledge, "when can I renew my visa?", "en")[0] == "residency/renewal"
    assert topics(knowledge, "what do i pay for it, the price", "en")[0] == "residency/fee"
    assert topics(knowledge, "wen can i renw my vissa", "en")[0] == "residency/renewal"


@pytest.mark.parametrize("question", ["更新はいつできますか", "こうしんはいつできますか"])
def test_japanese_is_found_in_kanji_and_kana(knowledge: Knowledge, question: str) -> None:
    assert topics(knowledge, question, "ja")[0] == "residency/renewal"


def test_the_language_of_the_question_need_not_be_the_readers(knowledge: Knowledge) -> None:
    assert topics(knowledge, "how much is the fee", "ja")[0] == "residency/fee"
    assert topics(knowledge, "手数料はいくら", "en")[0] == "residency/fee"


@pytest.mark.parametrize(
    ("question", "lang"),
    [
        ("will the weather be good tomorrow", "en"),
        ("please tell me a joke", "en"),
        ("明日の天気を教えて", "ja"),
        ("", "en"),
        ("   \n\t", "ja"),
        ("😀🎉", "en"),
        ("\u202e\u0000\u200f", "en"),
        ("xqzw kkjv pfft", "en"),
    ],
)
def test_what_no_guide_answers_finds_nothing(knowledge: Knowledge, question: str, lang: str) -> None:
    assert topics(knowledge, question, lang) == []


def test_a_short_question_is_read_after_the_one_before(knowledge: Knowledge) -> None:
    assert topics(knowledge, "and how much?", "en", "when can i renew my visa")[0] == "residency/fee"


def test_a_full_question_does_not_lean_on_the_one_before(knowledge: Knowledge) -> None:
    alone = topics(knowledge, "how much is the fee", "en")
    assert topics(knowledge, "how much is the fee", "en", "call the police")[0] == alone[0]


def test_a_very_long_question_is_searched_by_its_beginning(knowledge: Knowledge) -> None:
    assert topics(knowledge, "how much is the fee " + "x" * 100_000, "en") is not None


def test_the_hit_says_which_ask_it_came_from(knowledge: Knowledge) -> None:
    hit = knowledge.search("when can i renew my visa", "en")[0]
    assert hit.why.startswith("residency/renewal:en:ask:")
    assert 0 < hit.score <= 1


def test_an_index_of_one_guide_works(tree: Tree) -> None:
    tree.original("a/one", "One", ["only this"])
    knowledge = Knowledge.open(tree.root, tree.root.parent / "index", refresh=True)
    assert topics(knowledge, "only this", "en") == ["a/one"]


def test_no_guides_at_all_is_no_fault(tree: Tree) -> None:
    knowledge = Knowledge.open(tree.root, tree.root.parent / "index", refresh=True)
    assert topics(knowledge, "anything", "en") == []


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(question=st.text(max_size=60), before=st.lists(st.text(max_size=20), max_size=2))
def test_any_text_can_be_asked(knowledge: Knowledge, question: str, before: list[str]) -> None:
    for hit in knowledge.search(question, "ja", before):
        assert 0 <= hit.score <= 1


def test_scripts_digits_and_accents_are_one_spelling() -> None:
    assert normal("Déjà  VISA") == "deja visa"
    assert normal("カード") == normal("かーど")
    assert normal("ｶﾞｽ") == "がす"
    assert normal("۱۲３") == "123"
    assert normal("كتاب") == normal("کتاب")


def test_readings_come_from_the_list_and_from_furigana() -> None:
    readings = Readings({**furigana(["在留資格（ざいりゅうしかく）が必要です"]), **common_readings()})
    assert readings.sound("在留資格") == readings.sound("ざいりゅうしかく")
    assert readings.sound("koushin") == readings.sound("こうしん") == readings.sound("更新")
    assert readings.sound("shuurou") == readings.sound("syuurou") == readings.sound("しゅうろう")
    assert readings.sound("kippu") == readings.sound("きっぷ")


def test_cyrillic_and_latin_letters_are_one_spelling() -> None:
    assert cyrillic_in_latin(normal("koly i de vchyty yaponsku")) == cyrillic_in_latin(
        normal("коли і де вчити японську")
    )


def test_russian_letters_are_read_as_ukrainian_ones() -> None:
    assert cyrillic_in_latin(normal("мы были")) == cyrillic_in_latin(normal("ми били"))


@given(text=st.text(max_size=40))
def test_any_text_has_a_rough_spelling(text: str) -> None:
    assert isinstance(consonants(normal(text)) + cyrillic_in_latin(normal(text)), str)
