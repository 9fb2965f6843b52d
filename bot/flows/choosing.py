"""Answers beside the fixed choices: a day, with buttons for the usual ones, and things that a person has named."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from bot.flows.accepts import Choice, Date, Miss, Said, Text, Words
from bot.flows.effects import Option, Say, Value
from bot.strings.text import normalise

LONGEST_LABEL = 24  # what the narrowest channel shows of a row
MOST_ROWS = 8  # beside "skip" and "back"
_DAY = Date()


def shortened(text: str, most: int = LONGEST_LABEL) -> str:
    """A person's words on one line, cut where they are longer than `most` characters: as a label, if not told."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


class DayOr(Choice):
    """A civil date in any form, or one of the values that stand beside it as buttons."""

    def parse(self, said: Said, words: Words) -> Value | Miss:
        chosen = super().parse(said, words)
        return _DAY.parse(said, words) if isinstance(chosen, Miss) else chosen

    def admits(self, value: Value) -> bool:
        return super().admits(value) or _DAY.admits(value)

    def read(self, value: Value) -> date | str:  # type: ignore[override]  # a day where it is none of the values
        return str(value) if super().admits(value) else _DAY.read(value)


class Listed(Choice):
    """One of the things that a person has named, by button, by its number or by a part of its name.

    `names` gives the name of each value, in the order of the list; as many as fit are buttons, then come `others`,
    which are choices like any. What is no button is found by its name; of two with one name the first is meant.
    """

    def __init__(self, names: Mapping[str, str], *others: str, prefix: str) -> None:
        fixed = Choice(*others, prefix=prefix).choices() if others else ()
        shown = list(names.items())[: MOST_ROWS - len(fixed)]
        self._names = names
        self._options = (*(Option(value, label=shortened(name)) for value, name in shown), *fixed)

    def parse(self, said: Said, words: Words) -> Value | Miss:
        if said.press in self._names:  # also one that is no button any more
            return said.press
        chosen = super().parse(said, words)
        if not isinstance(chosen, Miss) or said.press is not None:
            return chosen
        part = normalise(said.text)
        found: dict[str, str] = {}
        for value, name in self._names.items():
            if part in normalise(name):
                found.setdefault(name, value)
        if len(found) == 1:
            return next(iter(found.values()))
        named = "; ".join([*map(shortened, found)][:MOST_ROWS])
        return Miss(Say("listed-several", {"names": named}), near=True) if found else Miss(Say("listed-none"))

    def admits(self, value: Value) -> bool:
        return value in self._names or super().admits(value)


class Suggested(Text):
    """A person's own words, or one of the texts that stand beside them as buttons; `names` gives each its value."""

    def __init__(self, names: Mapping[str, str], most: int) -> None:
        super().__init__(most)
        self._names = dict([*names.items()][:MOST_ROWS])
        self._choice = Listed(self._names, prefix="")

    def choices(self) -> tuple[Option, ...]:
        return self._choice.choices()

    def parse(self, said: Said, words: Words) -> Value | Miss:
        chosen = Choice.parse(self._choice, said, words)
        return super().parse(said, words) if isinstance(chosen, Miss) else self._names[str(chosen)]
