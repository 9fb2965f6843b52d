"""The scenes of working life: progress is kept, words only on a yes, and wandering never loses a person."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from bot.flows import ALL
from bot.flows.effects import Forget, Open, Say, Value
from bot.flows.state import Fact
from bot.programme.situations import DONE, HOME, LONGEST_NOTE, MOST_NOTES, ORDER, REACTIONS, THEMES
from tests.bot.flows.walking import Walk, press, texts

FLOW = next(flow for flow in ALL if flow.name == "norms")
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


def test_a_very_long_sitting_goes_on_in_another_run() -> None:
    walk = begun(known(), "next")
    while walk.last.status != "ended":
        walk.take(press({"norms-next": "next", "norms-home": None}.get(walk.prompt.key, "c")))
    assert walk.done[-1] == Open("norms")


@pytest.mark.parametrize("theme", THEMES)
def test_each_theme_begins_with_a_scene_of_its_own(theme: str) -> None:
    walk = begun(known(), "theme", theme)
    assert walk.prompt.key == f"norms-{walk.prompt.args['situation']}-scene"
