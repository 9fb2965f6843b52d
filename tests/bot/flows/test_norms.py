"""The scenes of working life: progress is kept, words only on a yes, and wandering never loses a person."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.channels import LONGEST
from bot.conversation.wording import Wording
from bot.flows import ALL
from bot.flows.effects import Forget, Open, Prompt, Say, Value
from bot.flows.state import Fact
from bot.programme.situations import DONE, HOME, LONGEST_NOTE, MOST_NOTES, ORDER, REACTIONS, THEMES
from bot.strings import Strings
from tests.bot.flows.test_walks import Wanderer, assert_worth_a_straight_run
from tests.bot.flows.walking import Walk, press, texts

FLOW = next(flow for flow in ALL if flow.name == "norms")
STRINGS = Strings.load(strict=True)
NOTES: list[Value] = [{"situation": each, "text": "w" * LONGEST_NOTE} for each in (*ORDER, *ORDER)[:MOST_NOTES]]


def known(**facts: Value) -> dict[str, Fact]:
    return {name.replace("_", "-"): Fact(value, 1) for name, value in {"keeps": True, **facts}.items()}


PEOPLE = (
    {"keeps": Fact(value=False, version=0)},
    known(),
    known(norms_done=list(ORDER[:7]), norms_home=NOTES[:3]),
    known(norms_done=list(ORDER), norms_home=NOTES),
)


def begun(facts: Mapping[str, Fact], *presses: str | None) -> Walk:
    walk = Walk(FLOW, facts)
    for each in presses:
        walk.take(press(each))
        assert not walk.last.missed
    return walk


def assert_shown(walk: Walk) -> None:
    """All of it can be said, and no message is cut on any channel."""
    for lang in STRINGS.languages:
        said = [Wording(STRINGS, lang).say(effect).text for effect in walk.seen if isinstance(effect, Say)]
        assert max(map(len, said), default=0) <= LONGEST["telegram"]


def test_what_was_seen_is_kept_before_anything_else_is_asked() -> None:
    walk = begun(known(), "next", "b")
    assert walk.remembered == {DONE: [ORDER[0]]}
    assert walk.prompt.key == "norms-home"
    assert walk.prompt.progress is not None
    assert walk.prompt.progress[:2] == (1, len(ORDER))


@pytest.mark.parametrize("reaction", REACTIONS)
def test_all_three_reactions_are_spoken_of_whatever_was_chosen(reaction: str) -> None:
    walk = begun(known(), "next", reaction)
    said = [line.key for effect in walk.seen if isinstance(effect, Say) for line in (effect, *effect.lines)]
    first = f"norms-{ORDER[0]}"
    assert said[1:] == [
        "norms-read",
        *(f"{first}-read-{each}" for each in REACTIONS),
        f"{first}-minimum",
        f"{first}-yours",
    ]


def test_it_opens_where_one_stopped() -> None:
    walk = begun(known(norms_done=list(ORDER[:5])), "next")
    assert walk.prompt.key == f"norms-{ORDER[5]}-scene"
    assert "norms-hello" not in walk.said


def test_a_scene_that_is_no_longer_there_is_forgotten_quietly() -> None:
    assert begun(known(norms_done=["gone", ORDER[0]])).prompt.args["seen"] == 1


def test_words_are_kept_on_a_yes_only() -> None:
    walk = begun(known(), "next", "a")
    walk.say("One waits outside.")
    walk.take(press("no"))
    assert HOME not in walk.remembered
    walk.take(press("next"))
    walk.take(press("a"))
    walk.say("One goes in.")
    walk.take(press("yes"))
    assert walk.remembered[HOME] == [{"situation": ORDER[1], "text": "One goes in."}]


def test_without_consent_nothing_is_asked_that_cannot_be_kept() -> None:
    walk = begun(PEOPLE[0], "next", "a")
    assert walk.prompt.key == "norms-next"
    assert "norms-not-kept" in walk.said


def test_a_note_too_long_is_asked_for_again_and_a_full_notebook_asks_no_more() -> None:
    walk = begun(known(), "next", "a")
    assert walk.take(texts("w" * (LONGEST_NOTE + 1))).missed
    assert begun(known(norms_home=NOTES), "next", "a").prompt.key == "norms-next"


def test_notes_are_shown_whole_and_can_be_deleted() -> None:
    walk = begun(known(norms_home=NOTES), "notes")
    shown = [line for effect in walk.seen if isinstance(effect, Say) for line in effect.lines]
    assert sum(line.key == "norms-note" for line in shown) == MOST_NOTES
    assert_shown(walk)
    walk.take(press("yes"))
    assert walk.done == (Forget(HOME), Open("norms"))


def test_every_scene_comes_once_and_then_there_is_an_end() -> None:
    walk, met = begun(known(norms_done=list(ORDER[:4])), "next"), []
    while walk.prompt.key.endswith("-scene"):
        met.append(walk.prompt.args["situation"])
        for each in ("a", None, "next" if len(met) < len(ORDER) - 4 else "enough"):
            walk.take(press(each))
        if walk.last.status == "ended":
            break
    assert met == list(ORDER[4:])
    assert walk.remembered[DONE] == list(ORDER)
    assert_shown(walk)


def test_a_very_long_sitting_goes_on_in_another_run() -> None:
    walk = begun(known(), "next")
    while walk.last.status != "ended":
        walk.take(press({"norms-next": "next", "norms-home": None}.get(walk.prompt.key, "c")))
    assert walk.done[-1] == Open("norms")


@pytest.mark.parametrize("lang", STRINGS.languages)
def test_buttons_fit_on_every_channel(lang: str) -> None:
    wording = Wording(STRINGS, lang)
    for prompt in _prompts():
        shown = wording.prompt("run", prompt)
        assert len(shown.choices) <= 10
        most = 20 if len(shown.choices) <= 3 else 24
        assert [choice.label for choice in shown.choices if len(choice.label) > most] == []


def _prompts() -> list[Prompt]:
    paths = ((), ("theme",), ("next",), ("next", "a"), ("next", "a", None), ("notes",))
    return [begun(PEOPLE[2], *path).prompt for path in paths] + [begun(PEOPLE[1], *path).prompt for path in paths[:-1]]


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data(), facts=st.sampled_from(PEOPLE), moves=st.integers(0, 40))
def test_a_finished_walk_is_worth_a_straight_run(data: st.DataObject, facts: dict[str, Fact], moves: int) -> None:
    wanderer = Wanderer(FLOW, facts, data)
    wanderer.wander(moves)
    walk = wanderer.finish()
    assert_worth_a_straight_run(walk, facts)
    assert_shown(walk)


@pytest.mark.parametrize("theme", THEMES)
def test_each_theme_begins_with_a_scene_of_its_own(theme: str) -> None:
    walk = begun(known(), "theme", theme)
    assert walk.prompt.key == f"norms-{walk.prompt.args['situation']}-scene"
