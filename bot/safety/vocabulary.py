"""Which words of the book a typed word may be: endings, clitics, elongations, slips of the finger."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from rapidfuzz.distance import OSA

from bot.safety.normal import Word, tokens

_SURE = 6  # shorter words must be exact: "die" is not "diet"
_LONG = 10  # from here on two slips are forgiven
_STEM = 4  # letters that an Arabic word has at least before anything is taken off it
_YEAR = re.compile(r"(19[5-9]|20[0-4])\d$")
_RUN = re.compile(r"(.)\1{2,}")
_ARABIC = re.compile(r"^[\u0600-\u06ff]+$")
_NOTHING: frozenset[str] = frozenset()


class Spelling:
    """What people type ("dont") and what is meant ("do not"); used for texts and for phrases alike."""

    def __init__(self, pairs: Mapping[str, str]) -> None:
        """`pairs` maps one typed word to the words meant."""
        self._meant = {_flat(typed): _flat(meant).split() for typed, meant in pairs.items()}

    def out(self, words: list[Word]) -> list[Word]:
        """The words written out; places move along."""
        known = {text: self._written_out(text) for text in {word.text for word in words}}
        if all(meant == [text] for text, meant in known.items()):
            return words
        written: list[Word] = []
        shift = 0
        for word in words:
            meant = known[word.text]
            written += [Word(text, word.at + shift + n) for n, text in enumerate(meant)]
            shift += len(meant) - 1
        return written

    def _written_out(self, text: str) -> list[str]:
        return next((self._meant[form] for form in calm(text) if form in self._meant), [text])


class Vocabulary:
    """The words of one language's phrases."""

    def __init__(self, words: set[str], ordinary: str) -> None:
        """`ordinary` words are never slips of ours."""
        self._whole = frozenset(word for word in words if not word.endswith("*"))
        self._starts = frozenset(word[:-1] for word in words if word.endswith("*"))
        self._shortest = min(map(len, self._starts), default=99)
        self._ordinary = frozenset(_flat(ordinary).split())
        self._near: dict[tuple[str, int], list[str]] = defaultdict(list)
        for word in self._whole:
            if len(word) >= _SURE:
                self._near[word[0], len(word)].append(word)

    def hear(self, word: str) -> frozenset[str]:
        """Every word of the book that `word` may be; exact ones first, a slip only when there is none."""
        forms = {*calm(word), *bare(word)}
        known = {form for form in forms if form in self._whole} | {
            f"{form[:n]}*" for form in forms for n in range(self._shortest, len(form) + 1) if form[:n] in self._starts
        }
        if word.isdigit():
            known |= {"<number>"} | ({"<year>"} if _YEAR.match(word) else set())
        return frozenset(known) or self._slip(min(forms, key=len))

    def _slip(self, word: str) -> frozenset[str]:
        if len(word) < _SURE or word in self._ordinary:
            return _NOTHING
        most = 2 if len(word) >= _LONG else 1
        lengths = range(max(_SURE, len(word) - most), len(word) + most + 1)
        near = (candidate for length in lengths for candidate in self._near.get((word[0], length), ()))
        return frozenset(close for close in near if OSA.distance(word, close, score_cutoff=most) <= most)


def _flat(text: str) -> str:
    return " ".join(word.text for word in tokens(text))


def calm(word: str) -> Iterator[str]:
    """A word like "heeelp" as typed, with each run once, and with each run twice ("killll")."""
    yield word
    if _RUN.search(word):
        yield _RUN.sub(r"\1", word)
        yield _RUN.sub(r"\1\1", word)


def bare(word: str) -> Iterator[str]:
    """Arabic words without "and", "so", "in", "to" and the article before them."""
    if len(word) < _STEM or not _ARABIC.match(word):
        return
    for stem in (word, word[1:] if word[0] in "وف" else word):
        for bare in (stem, stem[1:] if stem[0] in "بلک" else stem):
            yield bare
            if bare.startswith("ال") and len(bare) > _STEM:
                yield bare[2:]
            elif bare.startswith("ل") and len(bare) > _STEM:
                yield bare[1:]
