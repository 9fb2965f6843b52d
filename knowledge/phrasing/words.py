"""The words by which the checks read a text, from `words/<lang>.yaml`. Used by `figures` and `checks`.

All are kept folded (see `text.fold`). A text in a language without such a file cannot be checked, and is refused.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, Final

import yaml

from knowledge.phrasing.text import fold

_FOLDER: Final = Path(__file__).parent / "words"
_UNSPACED: Final = frozenset({"ja"})
_PREFIXED: Final = {"ar": "(?:[وفبلک]?(?:ال)?|لل)?"}  # what Arabic writes in front of a word, without a space
_NEVER: Final = "(?!)"


@dataclass(frozen=True, slots=True)
class Month:
    """`shy`: its name is another word as well."""

    pattern: str
    shy: bool


@dataclass(frozen=True)
class Words:
    """The words of one language."""

    lang: str
    _read: Mapping[str, Any]

    @cached_property
    def units(self) -> dict[str, re.Pattern[str]]:
        """Of each unit the pattern of its words."""
        return {unit: re.compile(self.any(names)) for unit, names in self._read["units"].items()}

    @cached_property
    def unit(self) -> str:
        """A pattern of all units."""
        return self.any(name for names in self._read["units"].values() for name in names)

    @cached_property
    def pairs(self) -> dict[str, str]:
        return {fold(word): fold(str(meant)) for word, meant in self._read["pairs"].items()}

    @cached_property
    def numbers(self) -> dict[str, float]:
        return {fold(word): number for word, number in self._read["numbers"].items()}

    @cached_property
    def counted(self) -> dict[str, float]:
        """Numbers that are other words as well: they count before a unit only."""
        return {fold(word): number for word, number in self._read["counted"].items()}

    @cached_property
    def scales(self) -> dict[str, float]:
        return {fold(word): number for word, number in self._read["scales"].items()}

    @cached_property
    def months(self) -> tuple[Month, ...]:
        """Twelve, or none where months have numbers."""
        shy = set(self._read["shy_months"])
        return tuple(Month(self.any(names), not shy.isdisjoint(names)) for names in self._read["months"])

    @cached_property
    def weekdays(self) -> tuple[str, ...]:
        """Seven patterns, and one for the weekend."""
        return tuple(self.any(names) for names in (*self._read["weekdays"], self._read["weekend"]))

    @cached_property
    def negations(self) -> re.Pattern[str]:
        return re.compile(self.any(self._read["negations"]))

    @cached_property
    def unnegated(self) -> re.Pattern[str]:
        """What holds a negation and says none."""
        return re.compile(self.any(self._read["unnegated"]))

    @cached_property
    def names(self) -> re.Pattern[str]:
        """Capital words that need not stand in a passage."""
        return re.compile(self.any(self._read["names"]))

    @cached_property
    def organisations(self) -> tuple[str, ...]:
        """What names of organisations end with, where capitals do not tell."""
        return tuple(fold(name) for name in self._read.get("organisations", ()))

    @cached_property
    def banned(self) -> dict[str, re.Pattern[str]]:
        """By what they speak of: the same names in every language."""
        return {about: re.compile(self.any(names)) for about, names in self._read["banned"].items()}

    @cached_property
    def injections(self) -> re.Pattern[str]:
        """What is said to a model, and not to us."""
        return re.compile(self.any(self._read["injections"]))

    def word(self, unit: str) -> str:
        """One word for a unit."""
        return fold(str(self._read["units"][unit][0]))

    def pattern(self, key: str) -> str:
        """A pattern of the words of a list."""
        return self.any(self._read[key])

    def any(self, names: Iterable[str]) -> str:
        """A pattern of whole words, the longest first."""
        folded = sorted({fold(str(name)) for name in names}, key=len, reverse=True)
        if not folded:
            return _NEVER
        either = "|".join(re.escape(name).replace(r"\*", r"\w*") for name in folded)
        if self.lang in _UNSPACED:
            return f"(?:{either})"
        return rf"(?<![^\W\d_]){_PREFIXED.get(self.lang, '')}(?:{either})(?![^\W\d_])"


def spoken() -> tuple[Words, ...]:
    """The words of every language that has some."""
    return tuple(words(file.stem) for file in sorted(_FOLDER.glob("*.yaml")))


@lru_cache
def words(lang: str) -> Words:
    """Raises LookupError for a language without words."""
    file = _FOLDER / f"{lang}.yaml"
    if not file.is_file():
        raise LookupError(lang)
    return Words(lang, yaml.safe_load(file.read_text("utf-8")))
