"""The rehearsal of an interview: however somebody goes through it, what is said, asked and kept."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from bot.conversation.wording import Wording
from bot.flows import ALL
from bot.flows.accepts import Miss, Said
from bot.flows.effects import Forget, Remember, Say, Value
from bot.flows.engine import Skip
from bot.flows.rehearsal.hearing import Answer
from bot.flows.state import Fact
from bot.programme.interview import ANSWERS, ROUNDS, UNFAIR, questions
from bot.programme.profile import FIELDS
from bot.strings import Strings
from tests.bot.flows.walking import FIRST_DAY, Walk, press, texts

FLOW = next(flow for flow in ALL if flow.name == "rehearsal")
STRINGS = Strings.load(strict=True)
GOOD = "When I worked in a shop with 12 people I repaired the oven, so that we finished on time."
PRIVATE = "I fled the war in 2015 and came here."
ROUND: Value = {
    "on": "2026-03-20",
    "field": "it",
    "lang": "en",
    "asked": ["intro"],
    "points": {"answered": 1, "length": 0, "structure": 1, "evidence": 0, "private": 0},
}
KEPT: Value = {"intro": {"text": "I am Amina.", "lang": "en", "on": "2026-03-20"}}
KNOWN: list[Mapping[str, Value]] = [
    {"keeps": False},
    {"keeps": True},
    {"keeps": True, ROUNDS: [ROUND]},
    {"keeps": True, ROUNDS: [ROUND, ROUND], ANSWERS: KEPT},
]
FACTS = [{name: Fact(value, 1) for name, value in facts.items()} for facts in KNOWN]
FIRST = FACTS[1]


def begin(facts: Mapping[str, Fact] = FIRST, field: str = "it", lang: str = "en") -> Walk:
    walk = Walk(FLOW, facts)
    for answer in ("round", field, lang)[ANSWERS not in facts :]:
        walk.take(press(answer))
    return walk


def finish(walk: Walk, keep: str, *answers: str) -> Walk:
    """Give these answers to the questions in turn, then stop and choose what is kept."""
    for at, answer in enumerate(answers, 1):
        walk.take(texts(answer))
        walk.take(press("enough" if at == len(answers) else "next"))
    walk.take(press(keep))
    assert walk.last.status == "ended"
    return walk


def spoken(walk: Walk, key: str) -> str:
    (say,) = [effect for effect in walk.seen if isinstance(effect, Say) and effect.key == key]
    return Wording(STRINGS, "en").say(say).text


def test_every_question_of_every_field_and_round_can_be_put_on_every_channel() -> None:
    for nth in range(len(UNFAIR)):
        facts = {"keeps": Fact(True, 1), ROUNDS: Fact([ROUND] * nth, 1)}
        for field in FIELDS:
            walk = begin(facts, field)
            for question in questions(field, nth):
                assert walk.prompt.name == f"{question}.answer"
                assert "「" in Wording(STRINGS, "en").prompt("run", walk.prompt).text
                walk.take(Skip())
            assert walk.last.status == "ended"
            assert "rehearsal-nothing" in walk.said
            assert walk.remembered == {}


def test_an_answer_is_followed_by_what_is_there_and_one_thing_to_try_in_three_lines_at_most() -> None:
    walk = begin()
    walk.take(texts("My name is Amina and I worked as a cook for six years."))
    lines = spoken(walk, "rehearsal-good-work").split("\n")
    assert lines[0].startswith("Your work is in it")
    assert len(lines) == 3
    assert walk.prompt.key == "rehearsal-more"


def test_the_latest_of_several_attempts_is_kept_once_for_each_question() -> None:
    walk = begin(FACTS[3])
    walk.take(texts("ok"))
    walk.take(texts(GOOD))
    walk.take(press("enough"))
    walk.take(press("all"))
    today = FIRST_DAY.isoformat()
    assert walk.remembered[ANSWERS] == {"intro": {"text": GOOD, "lang": "en", "on": today}}
    rounds = walk.remembered[ROUNDS]
    assert isinstance(rounds, list)
    assert len(rounds) == 3
    assert rounds[-1] == {
        "on": today,
        "field": "it",
        "lang": "en",
        "asked": ["intro"],
        "points": {"answered": 1, "length": 0, "structure": 1, "evidence": 1, "private": 0},
    }


@pytest.mark.parametrize(
    ("keep", "answers"),
    [("without", ["intro"]), ("all", ["intro", "motive"]), ("figures", None), ("none", None)],
)
def test_the_person_chooses_what_is_kept(keep: str, answers: list[str] | None) -> None:
    kept = finish(begin(), keep, GOOD, PRIVATE).remembered
    assert (list(kept[ANSWERS]) if isinstance(kept.get(ANSWERS), dict) else None) == answers  # type: ignore[arg-type]
    assert (ROUNDS in kept) == (keep != "none")


def test_a_private_answer_is_told_of_at_once_and_never_kept_unasked() -> None:
    walk = begin()
    walk.take(texts(PRIVATE))
    assert "I do not keep this answer unless you ask me to" in "\n".join(
        Wording(STRINGS, "en").say(effect).text for effect in walk.seen if isinstance(effect, Say)
    )
    walk.take(press("enough"))
    assert [option.value for option in walk.prompt.choices] == ["without", "all", "figures", "none"]
    walk.take(press("without"))
    assert ANSWERS not in walk.remembered


def test_without_consent_nothing_is_kept_and_that_is_said() -> None:
    walk = begin(FACTS[0])
    walk.take(texts(GOOD))
    walk.take(press("enough"))
    assert walk.last.status == "ended"
    assert "rehearsal-not-kept" in walk.said
    assert [effect for effect in walk.done if isinstance(effect, Remember)] == []


def test_a_second_round_is_set_beside_the_last_one_in_its_language_only() -> None:
    again = finish(begin(FACTS[2]), "none", GOOD, GOOD)
    assert "last time 1, this time 2" in spoken(again, "rehearsal-sum")
    other = finish(begin(FACTS[2], lang="ja"), "none", GOOD)
    assert "last time" not in spoken(other, "rehearsal-sum")


def test_kept_answers_can_be_looked_at_and_forgotten() -> None:
    walk = Walk(FLOW, FACTS[3])
    walk.take(press("answers"))
    assert "I am Amina." in spoken(walk, "rehearsal-kept-intro")
    gone = Walk(FLOW, FACTS[3])
    gone.take(press("forget"))
    assert [effect for effect in gone.done if isinstance(effect, Forget)] == [Forget(ANSWERS), Forget(ROUNDS)]


def test_another_answer_after_going_back_is_looked_at_anew() -> None:
    walk = begin()
    walk.take(texts("I am a cook in a hotel."))
    before = len(walk.said)
    walk.take(texts("I am a cook in a school."))
    assert len(walk.said) > before


@pytest.mark.parametrize("text", ["When is my renewal?", "how long should this be", "あしたは休みですか？"])
def test_a_short_question_is_left_to_the_guides(text: str) -> None:
    assert Answer().parse(Said(text), STRINGS) == Miss(Say("rehearsal-hint-question"))


@pytest.mark.parametrize("text", [GOOD, "When I was young, I was a cook", "I cook. Is that good? I think so."])
def test_an_answer_may_begin_like_a_question(text: str) -> None:
    assert Answer().parse(Said(text), STRINGS) == text


def test_questions_are_the_answer_where_they_are_asked_for() -> None:
    assert Answer(asks=True).parse(Said("Who trains me?"), STRINGS) == "Who trains me?"


def test_next_typed_instead_of_an_answer_is_no_answer() -> None:
    walk = begin()
    walk.take(texts("next"))
    assert walk.last.hint == Say("rehearsal-hint-skip")
