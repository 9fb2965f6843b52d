"""The table of occupations: whole, sayable, and matched as it promises."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
import yaml

import knowledge
from bot.programme.occupations import BY_ID, MOST, OCCUPATIONS, Occupation, Person, matches
from bot.programme.profile import ENGLISH, FIELDS, JAPANESE, LEVELS, STRENGTH_IDS
from bot.strings import Strings

TOPICS = {
    topic["id"]
    for section in yaml.safe_load((Path(knowledge.__file__).parent / "topics.yaml").read_text("utf-8")).values()
    if isinstance(section, list)
    for topic in section
    if isinstance(topic, dict) and "id" in topic
}
STRINGS = Strings.load(strict=True)
LONGEST_LABEL = 24


def test_the_table_is_whole() -> None:
    assert len(OCCUPATIONS) >= 45
    assert len(BY_ID) == len(OCCUPATIONS)
    assert len({occupation.japanese_name for occupation in OCCUPATIONS}) == len(OCCUPATIONS)
    assert min(Counter(occupation.field for occupation in OCCUPATIONS)[field] for field in FIELDS) >= 3


@pytest.mark.parametrize("occupation", OCCUPATIONS, ids=BY_ID)
def test_a_row_names_only_what_there_is(occupation: Occupation) -> None:
    assert occupation.field in FIELDS
    assert occupation.strengths
    assert set(occupation.strengths) <= set(STRENGTH_IDS)
    assert occupation.japanese in JAPANESE
    assert occupation.english in ENGLISH
    assert occupation.level in LEVELS
    assert set(occupation.topics) <= TOPICS
    assert 0 < len(STRINGS.render("en", f"occupation-{occupation.id}")) <= LONGEST_LABEL
    for topic in occupation.topics:
        assert STRINGS.render("en", f"self-targets-guide-{topic.partition('/')[2]}")


def test_the_persons_field_comes_first_and_strengths_order_it() -> None:
    found = matches(Person("food", "some", ("people", "calm", "reliability"), "high", "none"))
    assert len(found) == MOST
    assert found[0].occupation.id == "hall-staff"
    assert found[0].fit == "both"


def test_without_a_field_strengths_alone_are_matched() -> None:
    found = matches(Person("other", "new", ("hands", "detail", "persistence")))
    assert {match.fit for match in found} == {"strengths"}
    assert matches(Person("other", "new")) == ()


def test_little_japanese_orders_but_leaves_nothing_of_the_field_out() -> None:
    little = matches(Person("logistics", "lead", (), "some", "none"))
    assert {match.occupation.field for match in little} == {"logistics"}
    assert [match.occupation.japanese for match in little][:2] == ["some", "some"]
    assert "work" in {match.occupation.japanese for match in little}


def test_a_licence_that_is_needed_is_known() -> None:
    assert {name for name, occupation in BY_ID.items() if occupation.licensed} == {
        "nurse",
        "hairdresser",
        "electrician",
        "architect",
        "truck-driver",
    }
