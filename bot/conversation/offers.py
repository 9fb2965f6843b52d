"""Command buttons can also be typed: what the last message offered is remembered for one turn. Pure.

"Yes" to "May I tell a coordinator?" must count however it is said. Only the very last message of a
turn offers; if a flow's question came after it, words answer that question.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.messages import DO, Choice, Outgoing
from bot.safety import Kind
from bot.strings import Strings, normalise

Offers = list[list[str]]  # pairs of command and label, as they stand in the conversation's state


def made(says: Sequence[Outgoing]) -> Offers:
    """What the last message of a turn offers."""
    if not says or says[-1].prompt != DO:
        return []
    return [[choice.value, choice.label] for choice in says[-1].buttons]


def taken(offers: Offers, text: str, strings: Strings) -> Choice | None:
    """The offer that a text takes up: by its label, or by a plain yes or no and nothing else.

    "No one cares" is not a no: a word counts only if it is the whole text, but for a please or thanks.
    """
    plain = normalise(text)
    bare = _without_courtesy(plain, strings)
    for value, label in offers:
        if plain == normalise(label) or bare in _words(value, strings):
            return Choice(value=value, label=label)
    return None


def may_tell(offers: Offers) -> Kind | None:
    """The danger for which the last message asked whether a coordinator may be told."""
    kinds = [value.split(":")[1] for value, _ in offers if value.startswith("tell:")]
    return Kind(kinds[0]) if kinds else None


def go_on(offers: Offers) -> bool:
    """Whether the last message asked if a half-done flow is to go on."""
    return any(value == "continue" for value, _ in offers)


def _without_courtesy(plain: str, strings: Strings) -> str:
    for word in strings.labels("words-please") | strings.labels("words-thanks"):
        plain = plain.removesuffix(word).rstrip(" ,、。.!") or plain
    return plain


def _words(value: str, strings: Strings) -> frozenset[str]:
    if value.endswith(":yes") or value.startswith(("correct:", "useful:yes:", "forget-it:")):
        return strings.labels("yes") | strings.labels("words-yes")
    if value.endswith(":no") or value.startswith("useful:no:") or value in {"leave-it", "keep-it"}:
        return strings.labels("no") | strings.labels("words-no")
    return frozenset()
