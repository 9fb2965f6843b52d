"""The situations of the flow `norms`, in order, with their themes and the guides that say more.

Their words are the strings `norms-<id>-…`. What a person has seen and told is in two facts:

- DONE: ids of situations that were seen, in the order of `ORDER`
- HOME: a list of {"situation": one of `ORDER`, "text": str}, at most `MOST_NOTES`; how it is where the person
  learned to work, in their own words and only where they said that it may be kept
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

DONE: Final = "norms-done"
HOME: Final = "norms-home"
MOST_NOTES: Final = 40
LONGEST_NOTE: Final = 500
REACTIONS: Final = ("a", "b", "c")


@dataclass(frozen=True, slots=True)
class Situation:
    """One scene; `guide` is a topic of the area cultural_norms. An id stays for good: people's notes name it."""

    theme: str
    id: str
    guide: str


SITUATIONS: Final = (
    Situation("time", "late-train", "punctuality"),
    Situation("time", "early", "punctuality"),
    Situation("time", "leaving", "hierarchy-and-team"),
    Situation("time", "day-off", "religion-at-work"),
    Situation("body", "folded-arms", "body-language"),
    Situation("body", "eye-contact", "body-language"),
    Situation("body", "touch", "body-language"),
    Situation("body", "laughter", "body-language"),
    Situation("body", "silence", "silence-and-listening"),
    Situation("words", "consider", "indirect-no"),
    Situation("words", "chotto", "indirect-no"),
    Situation("words", "meeting", "meetings"),
    Situation("words", "names", "greetings-and-keigo"),
    Situation("table", "toast", "parties"),
    Situation("table", "pork", "religion-at-work"),
    Situation("table", "fasting", "religion-at-work"),
    Situation("table", "paying", "parties"),
    Situation("table", "lunch", "gifts-and-lunch"),
    Situation("faith", "prayer", "religion-at-work"),
    Situation("faith", "head-covering", "dress"),
    Situation("faith", "handshake", "keeping-your-own"),
    Situation("contact", "cards", "meishi-and-bowing"),
    Situation("contact", "seats", "meishi-and-bowing"),
    Situation("contact", "mail", "email-and-phone"),
    Situation("contact", "phone", "email-and-phone"),
    Situation("contact", "gifts", "gifts-and-lunch"),
    Situation("help", "stuck", "horenso"),
    Situation("help", "mistake", "asking-and-feedback"),
    Situation("help", "corrected", "asking-and-feedback"),
    Situation("people", "rank", "hierarchy-and-team"),
    Situation("people", "cleaning", "gifts-and-lunch"),
    Situation("people", "private", "keeping-your-own"),
)
BY_ID: Final = {situation.id: situation for situation in SITUATIONS}
ORDER: Final = tuple(BY_ID)
THEMES: Final = tuple(dict.fromkeys(situation.theme for situation in SITUATIONS))


def ahead(seen: Sequence[str], theme: str | None = None) -> tuple[str, ...]:
    """What comes next: a chosen theme first, and of it all where all of it was seen; then what was not seen.

    Where everything was seen, everything comes again.
    """
    unseen = _unseen(ORDER, seen)
    first = tuple(each for each in ORDER if BY_ID[each].theme == theme)
    first = _unseen(first, seen) or first
    return (*first, *_unseen(unseen, first)) or ORDER


def _unseen(ids: Sequence[str], seen: Sequence[str]) -> tuple[str, ...]:
    return tuple(each for each in ids if each not in seen)
