"""The safety look: sentences people write, what must not change a verdict, and its fixed words."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.safety import Kind, Verdict, look
from bot.safety.lexicon import LANGS, Lexicon, lexicons
from bot.safety.normal import EDGE, tokens
from bot.strings import Strings

SENTENCES = Path(__file__).parent / "safety_sentences"  # <lang>.yaml: kind, or none, → sentences
FACTS_NUMBERS = {
    *("110", "119", "#9110", "#8008", "0800-300-8355", "03-5774-0992", "0120-279-338", "0120-279-889"),
    *("03-5379-6001", "06-6335-4440", "03-6383-0688", "0570-078377", "0570-013904"),
}
ALARMING: tuple[Kind, ...] = tuple(kind for kind in Kind if kind is not Kind.STORY)
WORDS = {kind: f"safety-{kind.value.replace('_', '-')}" for kind in ALARMING}
OTHERS = ("mention", "offer-human", "self-harm-ask", "tell-yes", "tell-no", "told", "not-told")
INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202e\u2066\u2069\ufeff\u00ad\u0640"
STRINGS = Strings.load(strict=True)


def _rows() -> list[tuple[str, str, str]]:
    tables = {lang: yaml.safe_load((SENTENCES / f"{lang}.yaml").read_text("utf-8")) for lang in LANGS}
    return [(lang, kind, text) for lang, table in tables.items() for kind, texts in table.items() for text in texts]


ROWS = _rows()
CAUGHT = [(lang, kind, text) for lang, kind, text in ROWS if kind != "none"]
HARMLESS = [(lang, text) for lang, kind, text in ROWS if kind == "none"]
TEXTS = st.sampled_from([text for _, _, text in ROWS])


@pytest.mark.parametrize(("lang", "kind", "text"), CAUGHT)
def test_it_is_caught(lang: str, kind: str, text: str) -> None:
    assert look(text) == Verdict(Kind(kind), lang)


@pytest.mark.parametrize(("lang", "text"), HARMLESS)
def test_it_is_left_alone(lang: str, text: str) -> None:
    """At most a line under the ordinary answer says where help is."""
    verdict = look(text)
    assert verdict is None or verdict.care == "offer", lang


@pytest.mark.parametrize(("lang", "kind"), [(lang, kind) for lang in LANGS for kind in ALARMING])
def test_every_kind_has_sentences_in_every_language(lang: str, kind: Kind) -> None:
    assert sum((lang, kind.value) == row[:2] for row in ROWS) >= 3


def test_the_most_urgent_verdict_of_a_text_wins() -> None:
    assert look("my visa expired and i have nowhere to sleep. je veux mourir") == Verdict(Kind.SELF_HARM, "fr")


def test_a_harmless_phrase_does_not_hide_a_serious_one() -> None:
    assert look("the exam kills me, and honestly i want to die") == Verdict(Kind.SELF_HARM, "en")


@pytest.mark.parametrize("kind", Kind)
def test_a_verdict_names_its_care_and_guide(kind: Kind) -> None:
    verdict = Verdict(kind, "en")
    care = dict.fromkeys((Kind.DANGER, Kind.SELF_HARM, Kind.VIOLENCE), "crisis")
    care |= dict.fromkeys((Kind.EVASION, Kind.OTHERS_DATA), "refuse") | {Kind.STORY: "forget"}
    assert verdict.care == care.get(kind, "human")
    assert re.fullmatch(r"(support|residency|programme)/[a-z-]+", verdict.guide)


@given(st.text(max_size=300))
def test_any_text_gets_a_verdict_or_none(text: str) -> None:
    look(text)


@given(TEXTS, st.data())
def test_invisible_characters_change_nothing(text: str, data: st.DataObject) -> None:
    places = data.draw(st.lists(st.integers(0, len(text)), max_size=8))
    marks = data.draw(st.text(INVISIBLE, min_size=len(places), max_size=len(places)))
    hidden = text
    for place, mark in sorted(zip(places, marks, strict=True), reverse=True):
        hidden = hidden[:place] + mark + hidden[place:]
    assert look(hidden) == look(text)


@given(TEXTS, st.sampled_from([str.upper, str.lower, str.title, str.swapcase]))
def test_case_changes_nothing(text: str, change: Callable[[str], str]) -> None:
    assert look(change(text)) == look(text)


@pytest.mark.parametrize("text", ["a", "I want to ", "死", "kill ", "\u200b", "أموت ", "! ", "не хочу "])
def test_of_a_huge_text_no_more_than_its_ends_is_read(text: str) -> None:
    huge = (text * 100_000)[:100_000]
    assert len(tokens(huge)) <= 2 * EDGE
    look(huge)


@pytest.mark.parametrize("text", ["i want to kill myself. {}", "{} i want to kill myself"])
def test_both_ends_of_a_huge_text_are_looked_at(text: str) -> None:
    assert look(text.format("thank you for the class " * 4_000)) == Verdict(Kind.SELF_HARM, "en")


@pytest.mark.parametrize("lexicon", lexicons(), ids=LANGS)
def test_every_language_knows_every_kind_and_no_other(lexicon: Lexicon) -> None:
    assert set(lexicon.sections) == {kind.value for kind in ALARMING}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("key", [*WORDS.values(), *(f"safety-{name}" for name in OTHERS)])
def test_the_words_are_short_and_name_only_known_numbers(lang: str, key: str) -> None:
    text = STRINGS.render(lang, key)
    seen = re.sub(r"[\u2066-\u2069]", "", text)
    assert len(text) < 600
    assert len(text) <= 20 or "-tell-" not in key
    assert set(re.findall(r"#?\d[\d-]{2,}\d|#?\d{3,}", seen)) <= FACTS_NUMBERS


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", ALARMING)
def test_every_text_says_last_that_nobody_watches_at_night(lang: str, kind: Kind) -> None:
    last = STRINGS.render(lang, WORDS[kind]).splitlines()[-1]
    assert last == STRINGS.render(lang, "safety-danger").splitlines()[-1]
    assert "WELgee" in last
