"""What waits is kept with the conversation as JSON; where nothing is known of it, words are looked at with care."""

import json

from bot.conversation.awaited import Awaited
from bot.flows.effects import Option, Prompt

OPTIONS = (Option("work", key="kind-work"), Option("7", label="Learn the words for the kitchen"))


def _prompt(*choices: Option, free: bool) -> Prompt:
    return Prompt("kind", "kind", {}, choices, offered=None, skippable=False, back=False, open=free)


def test_it_comes_back_as_it_was_kept() -> None:
    for prompt in (_prompt(*OPTIONS, free=False), _prompt(free=True), _prompt(*OPTIONS, free=True)):
        awaited = Awaited.by(prompt)
        assert Awaited.load(json.loads(json.dumps(awaited.kept()))) == awaited


def test_only_labels_that_are_ours_count_as_labels() -> None:
    assert Awaited.by(_prompt(*OPTIONS, free=False)) == Awaited(free=False, typed=False, labels=("kind-work",))


def test_where_nothing_is_known_no_text_is_taken_for_a_choice() -> None:
    assert Awaited.load(None).free
