"""Phrases: groups of words with distances between them, and where they stand in a text."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import chain, permutations, product, zip_longest
from typing import NamedTuple

from bot.safety.normal import Word, tokens
from bot.safety.vocabulary import Spelling

FEW, NEAR, MANY = 3, 6, 9  # other words allowed at "..", "+" and "..."
_TOGETHER = 3  # groups that "+" may join: every order of them is looked for
_JOINTS = {"..": FEW, "...": MANY, "+": NEAR}
_JOINT = re.compile(r"\s+(\.\.\.|\.\.|\+)\s+")
_NAME = re.compile(r"<([a-z_]+)>")
_RUNES = str.maketrans({"*": "ᚠ", "<": "ᚢ", ">": None})
_BUILT_IN = {"ᚢnumber": "<number>", "ᚢyear": "<year>"}  # any number; 1950 to 2049


class Span(NamedTuple):
    """Places of the first and the last word of something found."""

    start: int
    end: int

    def touches(self, other: "Span") -> bool:
        """They share a place."""
        return self.start <= other.end and other.start <= self.end


class Step(NamedTuple):
    """A group of words (its number in the book) and how many other words may stand before it."""

    group: int
    gap: int


class Phrase(NamedTuple):
    """Steps in this order; `line` is what the file says, for messages."""

    steps: tuple[Step, ...]
    line: str

    def spans(self, found: Mapping[int, list[Span]]) -> list[Span]:
        """Every place where the steps follow one another near enough; linear but for a bisection."""
        reached = found.get(self.steps[0].group, [])
        for step in self.steps[1:]:
            if not reached:
                return []
            reached = _join(reached, found.get(step.group, []), step.gap)
        return reached


def _join(before: list[Span], after: list[Span], gap: int) -> list[Span]:
    by_end = sorted(before, key=lambda span: span.end)
    ends = [span.end for span in by_end]
    joined = []
    for span in after:
        nearest = bisect_left(ends, span.start) - 1
        if nearest >= 0 and span.start - ends[nearest] - 1 <= gap:
            joined.append(Span(by_end[nearest].start, span.end))
    return joined


class Book:
    """The groups of one language, numbered; equal groups of many phrases are looked for once."""

    def __init__(self, lang: str, lists: Mapping[str, str], spelling: Spelling, scale: int = 1) -> None:
        """`lists` are named alternatives; `scale` stretches distances where a word is a character (Japanese)."""
        self.lang, self.scale = lang, scale
        self._spelling = spelling
        self._lists = lists
        self._numbers: dict[str, int] = {}
        self._starts: dict[tuple[str, ...], list[tuple[tuple[str, ...], int]]] = defaultdict(list)  # by two words

    def group(self, text: str) -> int:
        """Number of the group `want | wanna | <going>`, compiled when it is new."""
        if text not in self._numbers:
            self._numbers[text] = len(self._numbers)
            for words in sorted(set(self._alternatives(text))):
                self._starts[words[:2]].append((words, self._numbers[text]))
        return self._numbers[text]

    def words(self) -> set[str]:
        """Every word that a phrase of this language names."""
        return {word for some in self._starts.values() for words, _ in some for word in words}

    def find(self, words: list[Word], heard: list[frozenset[str]]) -> dict[int, list[Span]]:
        """Where each group stands; `heard` has, for each word, the words of the book that it may be."""
        found: dict[int, list[Span]] = defaultdict(list)
        nothing: frozenset[str] = frozenset()
        for index, (known, following) in enumerate(zip_longest(heard, heard[1:], fillvalue=nothing)):
            for start in chain(product(known), product(known, following)) if known else ():
                for wanted, number in self._starts.get(start, ()):
                    if _stands(wanted, index, words, heard):
                        found[number].append(Span(words[index].at, words[index + len(wanted) - 1].at))
        return found

    def _alternatives(self, text: str) -> Iterator[tuple[str, ...]]:
        for alternative in text.split("|"):
            for flat in self._expand(alternative.strip()):
                words = self._words(flat)
                if not words or "*" in words:
                    raise ValueError(f"{self.lang}.yaml: nothing to look for in: {text}")
                yield words

    def _words(self, flat: str) -> tuple[str, ...]:
        """Words in the form that texts have; runes carry `*` (any ending) and the built-in names through."""
        carried = [word.text for word in self._spelling.out(tokens(flat.translate(_RUNES)))]
        return tuple(_BUILT_IN.get(word, word.replace("ᚠ", "*")) for word in carried)

    def _expand(self, text: str) -> Iterator[str]:
        names = [name for name in _NAME.findall(text) if f"ᚢ{name}" not in _BUILT_IN]
        if missing := [name for name in names if name not in self._lists]:
            raise ValueError(f"{self.lang}.yaml: no word list <{missing[0]}> for: {text}")
        choices = [
            [flat for one in self._lists[name].split("|") for flat in self._expand(one.strip())] for name in names
        ]
        for chosen in product(*choices):
            flat = text
            for name, choice in zip(names, chosen, strict=True):
                flat = flat.replace(f"<{name}>", choice, 1)
            yield flat


def _stands(wanted: tuple[str, ...], index: int, words: list[Word], heard: list[frozenset[str]]) -> bool:
    last = index + len(wanted) - 1
    if last >= len(words) or words[last].at - words[index].at != len(wanted) - 1:
        return False
    return all(word in known for word, known in zip(wanted[1:], heard[index + 1 : last + 1], strict=True))


def parse(book: Book, line: str) -> Iterator[Phrase]:
    """`a .. b ... c` in this order, or `a + b` in any order, as phrases of the book."""
    pieces = _JOINT.split(line.strip())
    groups, joints = [book.group(piece) for piece in pieces[::2]], pieces[1::2]
    if "+" not in joints:
        gaps = [0, *(_JOINTS[joint] * book.scale for joint in joints)]
        yield Phrase(tuple(map(Step, groups, gaps)), line)
        return
    if set(joints) != {"+"} or len(groups) > _TOGETHER:
        raise ValueError(f"{book.lang}.yaml: '+' joins two or three groups and nothing else: {line}")
    for order in permutations(groups):
        yield Phrase(tuple(Step(group, NEAR * book.scale) for group in order), line)
