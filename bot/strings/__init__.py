"""All words that people read or may answer with, in every language. Used by the core, console and cli.

A language is a folder of Fluent files. One with every message of English is offered; one with fewer
is looked up as far as it goes, and English stands in for the rest.
"""

from __future__ import annotations

import logging
import re
import unicodedata
from pathlib import Path
from typing import Literal

from bot.strings.bundle import Bundle
from bot.strings.detection import detect
from bot.strings.text import clean, isolate_numbers, lead_from_right, normalise

__all__ = ["COMMANDS", "Strings", "clean", "detect", "direction", "led", "normalise", "readable"]

COMMANDS = (
    "menu",
    "dates",
    "language",
    "human",
    "stop",
    "back",
    "skip",
    "data",
    "pause",
    "clear",
    "forget",
    "help",
    "start",
    "thanks",
    "more",
)
_ORIGINAL = "en"
_ORDER = ("en", "ja", "fr", "ar", "uk", "fa")  # in which languages are offered
_RIGHT_TO_LEFT = frozenset({"ar", "fa"})
_SYNONYMS = "words-"  # such a message is a list of words, not a sentence
_COMMA = re.compile(r"[,،、;؛\n]")
_log = logging.getLogger(__name__)


def direction(lang: str) -> Literal["ltr", "rtl"]:
    """In which direction the language is written."""
    return "rtl" if lang in _RIGHT_TO_LEFT else "ltr"


def readable(text: str, lang: str) -> str:
    """Text of a guide as it is shown: numbers keep their order also where the language runs from the right."""
    return isolate_numbers(text) if direction(lang) == "rtl" else text


def led(text: str, lang: str) -> str:
    """Text as it is shown by chats that tell the direction of a line by its first letter."""
    return lead_from_right(text) if direction(lang) == "rtl" else text


class Strings:
    """Looks words up. `strict` raises where a text would otherwise only be logged as faulty."""

    def __init__(self, bundles: dict[str, Bundle], *, strict: bool = False) -> None:
        self._bundles = bundles
        self._strict = strict
        self._labels: dict[str, frozenset[str]] = {}
        self._reserved = self._commands()
        self.languages = tuple(sorted(filter(self._complete, bundles), key=_rank))

    @classmethod
    def load(cls, folder: Path = Path(__file__).parent, *, strict: bool = False) -> Strings:
        """Read every language of a folder. Raises ValueError for a faulty file, naming file and line."""
        folders = [path for path in folder.iterdir() if any(path.glob("*.ftl"))]
        bundles = {path.name: Bundle(path) for path in folders}
        if _ORIGINAL not in bundles:
            raise ValueError("the strings lack their original language, en")
        return cls(bundles, strict=strict)

    def render(self, lang: str, key: str, /, **args: object) -> str:
        """Say a message in a language, else in English. Raises KeyError where English lacks it."""
        bundle = self._bundles.get(lang)
        if bundle is None or key not in bundle.keys:
            _log.info("string %s is missing in %s", key, lang)
            bundle = self._bundles[_ORIGINAL]
        if key not in bundle.keys:
            raise KeyError(f"there is no string {key}")
        text, errors = bundle.format(key, args, isolate=_isolated(bundle.lang, args))
        if errors and self._strict:
            raise ExceptionGroup(f"{bundle.lang}: {key}", errors)
        if errors:  # their texts may quote arguments, which are a person's words
            _log.error("string %s in %s: %s", key, bundle.lang, type(errors[0]).__name__)
        return text

    def labels(self, key: str) -> frozenset[str]:
        """Every way in which a message is said, in any language, normalised; none if nobody has it."""
        if key not in self._labels:
            having = [bundle for bundle in self._bundles.values() if key in bundle.keys]
            texts = (bundle.format(key, {}, isolate=False)[0] for bundle in having)
            parts = (part for text in texts for part in _parts(key, text))
            self._labels[key] = frozenset(filter(None, map(normalise, parts)))
        return self._labels[key]

    def reserved(self, text: str) -> str | None:
        """Give the command that is the whole text, in any language, with or without a slash."""
        return self._reserved.get(normalise(text))

    def missing(self, lang: str) -> frozenset[str]:
        """Messages that a language needs before it is offered."""
        return self._bundles[_ORIGINAL].keys - self._bundles[lang].keys

    def having(self, begins: str) -> tuple[str, ...]:
        """Languages that have all those messages of English whose key begins so, in the order of languages."""
        found = (lang for lang in self._bundles if not any(key.startswith(begins) for key in self.missing(lang)))
        return tuple(sorted(found, key=_rank))

    def _complete(self, lang: str) -> bool:
        return not self.missing(lang)

    def _commands(self) -> dict[str, str]:
        """Map each synonym to its command. Raises ValueError where two commands share one."""
        found: dict[str, str] = {}
        for command in COMMANDS:
            for word in self.labels(f"{_SYNONYMS}{command}") | {command}:
                if found.setdefault(word, command) != command:
                    raise ValueError(f"words-{command} and words-{found[word]} share a word")
        return found


def _parts(key: str, text: str) -> list[str]:
    return _COMMA.split(text) if key.startswith(_SYNONYMS) else [text]


def _rank(lang: str) -> tuple[int, str]:
    return (_ORDER.index(lang) if lang in _ORDER else len(_ORDER), lang)


def _isolated(lang: str, args: dict[str, object]) -> bool:
    """Whether arguments need marks around them, so that two directions in one sentence do not mix."""
    return direction(lang) == "rtl" or any(
        unicodedata.bidirectional(char) in {"R", "AL", "AN"}
        for arg in args.values()
        if isinstance(arg, str)
        for char in arg
    )
