"""Situations have everything that they need, in order; what comes next follows from what was seen."""

from __future__ import annotations

import re
from datetime import date

import pytest

from bot.programme.situations import BY_ID, ORDER, REACTIONS, SITUATIONS, THEMES, Situation, ahead
from bot.safety import look
from bot.strings import Strings
from knowledge import Knowledge

STRINGS = Strings.load(strict=True)
LANGS = STRINGS.languages
PARTS = ("scene", *REACTIONS, *(f"read-{each}" for each in REACTIONS), "minimum", "yours")
QUOTED = re.compile('["“«「„](.+?)["”»」“]')
ISOLATES = re.compile("[\u2066-\u2069]")  # around one text within another, where a language is written from the right
LONGEST = 800  # characters of one message that a phone shows without much scrolling


def test_there_are_enough_of_them_and_each_has_its_own_name() -> None:
    assert len(ORDER) == len(SITUATIONS) >= 26
    assert len(THEMES) <= 8


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("situation", SITUATIONS, ids=lambda situation: situation.id)
def test_every_situation_is_told_whole(situation: Situation, lang: str) -> None:
    told = {part: STRINGS.render(lang, f"norms-{situation.id}-{part}") for part in PARTS}
    assert all(told[each] in ISOLATES.sub("", told["scene"]) for each in REACTIONS)
    assert len(told["scene"]) <= LONGEST
    assert sum(len(told[f"read-{each}"]) for each in REACTIONS) <= LONGEST
    assert len(set(told.values())) == len(PARTS)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("guide", sorted({situation.guide for situation in SITUATIONS}))
def test_the_words_given_for_a_guide_find_it(guide: str, lang: str, guidance: Knowledge) -> None:
    quoted = QUOTED.search(STRINGS.render(lang, f"norms-guide-{guide}"))
    assert quoted is not None
    found = guidance.ask(quoted[1], lang, today=date(2026, 11, 29))
    assert found is not None
    assert found.topic == f"cultural_norms/{guide}"
    assert look(quoted[1]) is None


@pytest.mark.parametrize("each", REACTIONS)
@pytest.mark.parametrize("situation", SITUATIONS, ids=lambda situation: situation.id)
def test_both_sides_are_told_of_every_reaction_and_no_people_is_said_to_be_so(situation: Situation, each: str) -> None:
    read = STRINGS.render("en", f"norms-{situation.id}-read-{each}")
    assert read.startswith(f"{each.upper()}: In Japan, ")
    assert re.search("Elsewhere|In (some|many) places", read)
    assert not re.search("always|Japanese people|[Tt]he Japanese|Muslim|Arab|African|Western", read)


def test_nothing_seen_comes_in_order() -> None:
    assert ahead(()) == ORDER


def test_it_goes_on_with_what_was_not_seen() -> None:
    assert ahead(ORDER[:5]) == ORDER[5:]
    assert ahead((ORDER[1], ORDER[4]))[:3] == (ORDER[0], ORDER[2], ORDER[3])


def test_a_chosen_theme_comes_first_without_what_was_seen_of_it() -> None:
    body = [each for each in ORDER if BY_ID[each].theme == "body"]
    coming = ahead(body[:2], "body")
    assert list(coming[:3]) == body[2:]
    assert set(coming) == set(ORDER) - set(body[:2])


def test_a_theme_that_was_seen_comes_again_whole() -> None:
    faith = tuple(each for each in ORDER if BY_ID[each].theme == "faith")
    assert ahead(ORDER, "faith") == faith
    assert ahead(faith, "faith") == (*faith, *ahead(faith))


def test_when_all_were_seen_all_come_again() -> None:
    assert ahead(ORDER) == ORDER
