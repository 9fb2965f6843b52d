"""What the learned look sees of a text: letters in a row, words, and pairs of senses, as numbers.

`learned` calls this when it trains and for every message. Pure.
"""

from collections.abc import Sequence
from itertools import combinations_with_replacement, pairwise
from typing import NamedTuple
from zlib import crc32

from bot.safety.normal import CJK
from bot.safety.senses import senses

GROUPS = 3
_SIZES = (4,)
_SENSES = 1_000  # more than there are


class Features(NamedTuple):
    """Each feature of a text once, group by group: a number that is the same in every run, and its group."""

    numbers: list[int]
    groups: list[int]


def features(words: Sequence[str]) -> Features:
    """Of the words of a text in the form that `normal.tokens` gives them."""
    letters = {crc32(piece.encode()) for piece in _pieces(_joined(words))}
    said = {crc32(word.encode(), 1) for word in words} | {crc32(f"{a} {b}".encode(), 1) for a, b in pairwise(words)}
    meant = {a * _SENSES + b for a, b in combinations_with_replacement(senses(words), 2)}
    groups = [*[0] * len(letters), *[1] * len(said), *[2] * len(meant)]
    return Features([n * GROUPS + group for n, group in zip((*letters, *said, *meant), groups, strict=True)], groups)


def _pieces(text: str) -> set[str]:
    return {text[at : at + size] for size in _SIZES for at in range(len(text) - size + 1)}


def _joined(words: Sequence[str]) -> str:
    """Spaces between words, but none between Japanese characters."""
    text = " "
    for word, following in pairwise((*words, "")):
        text += word if CJK.match(word) and CJK.match(following) else f"{word} "
    return text
