"""The self-analysis: however a person wanders, what is kept has its shape, and what was told is not lost."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

import bot.strings
from bot.conversation.protecting import seen
from bot.flows import ALL
from bot.flows.effects import Open, Value
from bot.flows.state import Fact
from bot.programme import profile
from tests.bot.flows.walking import Walk, press, texts

FLOWS = {flow.name: flow for flow in ALL if flow.name.startswith("self_")}
LONGEST_LABEL = 24
COOK: dict[str, Value] = {
    "kind": "work",
    "what": "cook",
    "where": None,
    "from": "2019",
    "to": None,
    "did": "I cooked for 80 guests.",
    "result": None,
}
TERMS: dict[str, Value] = dict.fromkeys(("english", "place", "hours")) | {"japanese": "daily", "permission": "no"}
OVEN: dict[str, Value] = {"title": "The oven", "situation": "No oven.", "task": "", "action": "Pans.", "result": ""}
KNOWN: dict[str, Value] = {
    "keeps": True,
    profile.FIELD: {"field": "food", "level": "lead"},
    profile.WORK: [COOK, COOK | {"what": "waiter"}],
    profile.STRENGTHS: [{"strength": "hands", "proof": "I baked bread."}, {"strength": "calm", "proof": None}],
    profile.STORIES: [OVEN],
    profile.VALUES: ["family", "order"],
    profile.OVERLAP: {"will": "cook", "can": "", "must": ""},
    profile.TARGETS: ["cook", "no-longer-there"],
    profile.TERMS: TERMS,
    profile.YEARS: [{"year": 2019, "height": 4, "what": None}],
}


def facts(known: Mapping[str, Value]) -> dict[str, Fact]:
    return {name: Fact(value, 1) for name, value in known.items()}


def told(name: str, known: Mapping[str, Value], *answers: str) -> Walk:
    """A walk in which buttons are pressed, or where there are none, texts typed; "skip" skips."""
    walk = Walk(FLOWS[name], facts(known))
    for answer in answers:
        choices = {option.value for option in walk.prompt.choices}
        walk.take(press(None) if answer == "skip" else press(answer) if answer in choices else texts(answer))
        assert not walk.last.missed, (walk.prompt.key, answer)
    return walk


def opened(walk: Walk) -> list[str]:
    return [effect.flow for effect in walk.done if isinstance(effect, Open)]


def test_a_thing_told_is_kept_before_the_next_one_begins() -> None:
    walk = told("self_work", {"keeps": True}, "work", "cook", "skip", "2019", "skip", "I cooked for 80 guests.", "skip")
    assert walk.last.status == "waiting"
    assert walk.remembered[profile.WORK] == [COOK]


def test_a_part_is_changed_and_the_rest_stays() -> None:
    walk = told("self_work", KNOWN, "change", "2", "where", "a small bakery", "done")
    assert walk.remembered[profile.WORK] == [COOK, COOK | {"what": "waiter", "where": "a small bakery"}]
    assert opened(walk) == ["self_analysis"]


def test_the_last_thing_can_be_removed_and_that_is_all() -> None:
    walk = told("self_stories", KNOWN, "remove")
    assert walk.remembered[profile.STORIES] == []
    assert walk.last.status == "ended"


def test_of_eight_things_no_ninth_is_asked_for() -> None:
    walk = told("self_work", KNOWN | {profile.WORK: [COOK] * 8})
    assert [option.value for option in walk.prompt.choices] == ["change", "remove", "done"]


def test_who_knows_their_field_is_offered_three_sittings_until_they_are_done() -> None:
    knowing: dict[str, Value] = {"keeps": True, profile.FIELD: {"field": "it", "level": "skilled"}}
    walk = told("self_analysis", knowing)
    assert [option.value for option in walk.prompt.choices] == ["work", "stories", "terms", "all", "enough"]
    after = told("self_analysis", KNOWN)
    assert {"again", "papers", "years"} <= {option.value for option in after.prompt.choices}


@pytest.mark.parametrize("answer", ["work", "strengths", "stories", "values", "overlap", "targets", "terms", "years"])
def test_every_sitting_can_be_opened_from_the_overview(answer: str) -> None:
    first = told("self_analysis", {"keeps": False}, answer)
    later = told("self_analysis", KNOWN, *(("years",) if answer == "years" else ("again", answer)))
    assert opened(first) == opened(later) == [f"self_{answer}"]
    assert opened(first)[0] in FLOWS


def test_the_papers_are_one_tap_away_once_something_was_told() -> None:
    assert opened(told("self_analysis", KNOWN, "papers")) == ["papers"]


def test_whoever_keeps_nothing_is_not_asked_for_their_field_and_is_told_that_nothing_stays() -> None:
    assert told("self_analysis", {"keeps": False}).prompt.key == "self-analysis-which"
    walk = told("self_overlap", {"keeps": False}, "once", "skip", "I can cook.", "skip")
    assert walk.said[-1] == "self-not-kept"
    assert not opened(walk)


def test_no_value_changes_which_jobs_are_shown() -> None:
    known: dict[str, Value] = KNOWN | {profile.TARGETS: []}
    shown = [
        [option.value for option in told("self_targets", known | {profile.VALUES: [*values]}).prompt.choices]
        for values in ((), ("family",), profile.VALUE_IDS)
    ]
    assert shown[0] == shown[1] == shown[2]
    assert "cook" in shown[0]


def test_a_paper_that_allows_no_work_leaves_no_job_out_and_is_mentioned() -> None:
    walk = told("self_targets", KNOWN | {profile.TARGETS: []}, "cook", "done")
    assert walk.remembered[profile.TARGETS] == ["cook"]
    assert "self-targets-permission" in walk.said


def test_strengths_chosen_again_keep_a_proof_that_is_skipped() -> None:
    walk = told("self_strengths", KNOWN, "again", "hands", "numbers", "done", "skip", "I planned shifts.")
    assert walk.remembered[profile.STRENGTHS] == [
        {"strength": "hands", "proof": "I baked bread."},
        {"strength": "numbers", "proof": "I planned shifts."},
    ]


def test_what_a_paper_says_about_work_is_never_filled_in_for_the_person() -> None:
    walk = told("self_terms", {"keeps": True}, "high", "high", "Tokyo", "full", "skip")
    kept = walk.remembered[profile.TERMS]
    assert isinstance(kept, dict)
    assert kept["permission"] is None


def _texts(file: str) -> list[str]:
    """Texts of one line, as they stand in an English file."""
    lines = (Path(bot.strings.__file__).parent / "en" / file).read_text("utf-8").splitlines()
    return [line.partition(" = ")[2] for line in lines if " = " in line and not line.startswith((" ", "#"))]


async def test_no_button_is_taken_for_a_cry_for_help_when_it_is_typed() -> None:
    texts_of_ours = [text for text in _texts("self_analysis.ftl") if len(text) <= LONGEST_LABEL]
    certain = [label for label in texts_of_ours if (verdict := await seen(label)) and not verdict.doubt]
    assert certain == []
