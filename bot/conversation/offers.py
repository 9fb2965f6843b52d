"""Command buttons can also be typed: what the last message offered is remembered for one turn. Pure.

"Yes" to "May I tell a coordinator?" must count however it is said. Only the very last message of a
turn offers; if a flow's question came after it, words answer that question.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.messages import DO, Choice, Outgoing
from bot.strings import Strings, normalise

SHORT = 20  # characters of a "yes please"; what is longer says more than yes
Offers = list[list[str]]  # pairs of command and label, as they stand in the conversation's state


def made(says: Sequence[Outgoing]) -> Offers:
    """What the last message of a turn offers."""
    if not says or says[-1].prompt != DO:
        return []
    return [[choice.value, choice.label] for choice in says[-1].choices]


def taken(offers: Offers, text: str, strings: Strings) -> Choice | None:
    """The offer that a text takes up: by its label, or by any word for yes or no."""
    plain = normalise(text)
    said = {plain, plain.split(" ")[0]} if len(plain) <= SHORT else {plain}
    for value, label in offers:
        if plain == normalise(label) or said & _words(value, strings):
            return Choice(value=value, label=label)
    return None


def _words(value: str, strings: Strings) -> frozenset[str]:
    if value.endswith(":yes") or value.startswith("correct:"):
        return strings.labels("yes") | strings.labels("words-yes")
    if value.endswith(":no") or value == "leave-it":
        return strings.labels("no") | strings.labels("words-no")
    return frozenset()
