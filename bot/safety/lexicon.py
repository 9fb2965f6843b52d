"""The phrases of one language, ready to be looked for.

`phrases/<lang>.yaml` says what to look for and, at its top, how to write it. A phrase is one or more
groups of words with a distance between them; it is found when each group is there near enough.
Called by `look`; leaves `Reading`s.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from bot.safety.normal import Word
from bot.safety.phrase import Book, Phrase, Span, parse
from bot.safety.vocabulary import Spelling, Vocabulary

LANGS = ("en", "ja", "fr", "ar", "uk", "fa")
_ALONE_AT_MOST = 12  # words (Japanese: characters / 3) of a message that may be nothing but a cry

Found = Mapping[int, list[Span]]


@dataclass(frozen=True)
class Section:
    """One kind in one language: what speaks of it and what takes that back."""

    phrases: tuple[Phrase, ...]
    unless: tuple[Phrase, ...]
    unless_anywhere: tuple[Phrase, ...]
    alone: tuple[Phrase, ...]


@dataclass(frozen=True, eq=False)
class Lexicon:
    """One language."""

    lang: str
    book: Book
    spelling: Spelling
    vocabulary: Vocabulary
    sections: Mapping[str, Section]
    filler: tuple[Phrase, ...]

    def read(self, words: list[Word]) -> "Reading":
        """Find every group of this language in the text, once for all kinds."""
        words = self.spelling.out(words)
        known = {text: self.vocabulary.hear(text) for text in {word.text for word in words}}
        heard = [known[word.text] for word in words]
        return Reading(self, words, self.book.find(words, heard), sum(map(bool, heard)))


@dataclass(frozen=True, eq=False)
class Reading:
    """A text as one language reads it; `known` counts the words that the language knows."""

    lexicon: Lexicon
    words: list[Word]
    found: Found
    known: int

    @property
    def lang(self) -> str:
        """The language that read."""
        return self.lexicon.lang

    def speaks_of(self, kind: str) -> bool:
        """A phrase of `kind` is there, and no `unless` phrase touches it."""
        section = self.lexicon.sections.get(kind)
        if section is None or not self.found:
            return False
        return self._only(section.alone) or self._said(section)

    def takes_back(self, kind: str) -> bool:
        """A phrase is there that makes a text with the words of `kind` harmless."""
        section = self.lexicon.sections.get(kind)
        return section is not None and bool(self._spans(section.unless) or self._spans(section.unless_anywhere))

    def _said(self, section: Section) -> bool:
        spans = self._spans(section.phrases)
        if not spans or self._spans(section.unless_anywhere):
            return False
        harmless = self._spans(section.unless)
        return any(not any(span.touches(other) for other in harmless) for span in spans)

    def _only(self, alone: tuple[Phrase, ...]) -> bool:
        """The whole message is a cry ("help!!"), nothing but filler words ("please") around it."""
        most = _ALONE_AT_MOST * (3 if self.lexicon.lang == "ja" else 1)
        if len(self.words) > most or not (cries := self._spans(alone)):
            return False
        covered = [*cries, *self._spans(self.lexicon.filler)]
        return all(any(span.start <= word.at <= span.end for span in covered) for word in self.words)

    def _spans(self, phrases: tuple[Phrase, ...]) -> list[Span]:
        return [span for phrase in phrases if phrase.steps[0].group in self.found for span in phrase.spans(self.found)]


@cache
def lexicons() -> tuple[Lexicon, ...]:
    """All six, loaded once; a mistake in a file is an error that names the line."""
    return tuple(load(lang) for lang in LANGS)


def load(lang: str) -> Lexicon:
    """Read and compile one phrase file. Raises ValueError naming the file and the phrase."""
    source = files("bot.safety").joinpath("phrases", f"{lang}.yaml").read_text(encoding="utf-8")
    return _compile(lang, load_yaml(source))


def load_yaml(source: str) -> dict[str, Any]:
    """Read a file of ours, fast where the library can."""
    data: dict[str, Any] = yaml.load(source, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - both safe
    return data


def _compile(lang: str, data: dict[str, Any]) -> Lexicon:
    lists = {name: str(some) for name, some in (data.pop("words", None) or {}).items()}
    spelling = Spelling(data.pop("spelling", None) or {})
    ordinary, filler = (str(data.pop(name, None) or "") for name in ("ordinary", "filler"))
    book = Book(lang, lists, spelling, scale=4 if lang == "ja" else 1)
    sections = {kind: _section(book, section) for kind, section in data.items()}
    fill = tuple(parse(book, filler)) if filler else ()
    return Lexicon(lang, book, spelling, Vocabulary(book.words(), ordinary), sections, fill)


def _section(book: Book, lines: dict[str, list[str] | None]) -> Section:
    parsed: dict[str, tuple[Phrase, ...]] = defaultdict(tuple)
    for name, some in lines.items():
        if name not in Section.__dataclass_fields__:
            raise ValueError(f"{book.lang}.yaml: no such list of phrases: {name}")
        parsed[name] = tuple(phrase for line in some or () for phrase in parse(book, str(line)))
    return Section(*(parsed[name] for name in Section.__dataclass_fields__))
