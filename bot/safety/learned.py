"""The second look: what a text is like, compared with the example sentences that `training` learned from.

`look` asks it after the phrases, which only find what somebody thought of. Scores of a sentence that was learned are
near 1 for its kind, those of ordinary texts near 0. It reads no file and keeps nothing.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.safety.features import GROUPS, Features, features
from bot.safety.kinds import Kind
from bot.safety.lexicon import LANGS
from bot.safety.normal import CJK, Word

KINDS = tuple(Kind)
_WHOLE = 24  # words up to which a text is read as a whole
_WINDOW = 16  # words of a longer one that are read together
_JAPANESE = 3  # characters that count as a word

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Scores:
    """How much a part of a text looks like each kind, and the language of the examples that it is like."""

    words: Sequence[str]
    kinds: Mapping[Kind, float]
    lang: str

    def of(self, kinds: Iterable[Kind]) -> float:
        """Like any of `kinds`."""
        return sum(self.kinds[kind] for kind in kinds)


@dataclass(frozen=True)
class Model:
    """`known` are features by number; `rarity` and `weights` have a row for each, the columns are kinds and languages.

    `harmless` are the marks of the examples of nothing.
    """

    known: Ints
    rarity: Floats
    unseen: np.float32
    weights: Floats
    harmless: frozenset[int]

    def read(self, words: Sequence[Word]) -> list[Scores]:
        """The scores of every part of a text; none if somebody wrote down that this very text is harmless."""
        if mark(words) in self.harmless:
            return []
        return [self._scores(part) for part in pieces(words)]

    def _scores(self, words: Sequence[str]) -> Scores:
        at, values = self.values(features(words))
        out = values @ self.weights[at]
        kinds, langs = out[: len(KINDS)], out[len(KINDS) :]
        return Scores(words, dict(zip(KINDS, kinds.tolist(), strict=True)), LANGS[int(langs.argmax())])

    def values(self, seen: Features) -> tuple[Ints, Floats]:
        """Rows of `weights` and their values: rare features count more, each group as much as the others."""
        numbers, groups = np.array(seen.numbers, np.int64), np.array(seen.groups, np.int64)
        at = np.searchsorted(self.known, numbers)
        at[at == len(self.known)] = 0
        familiar = self.known[at] == numbers
        rarity = np.where(familiar, self.rarity[at], self.unseen)
        lengths = np.sqrt(np.bincount(groups, np.square(rarity), GROUPS) * GROUPS)
        return at[familiar], (rarity / lengths[groups])[familiar].astype(np.float32)


def mark(words: Sequence[Word]) -> int:
    """A number that stands for a text, word by word."""
    text = " ".join(word.text for word in words)
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8])


def pieces(words: Sequence[Word]) -> list[list[str]]:
    """A short text as it is; of a longer one each sentence and overlapping windows, so that chatter hides nothing."""
    scale = _JAPANESE if words and CJK.match(words[len(words) // 2].text) else 1
    found = [[word.text for word in words]] if len(words) <= _WHOLE * scale else []
    for sentence in _sentences(words):
        found += [sentence] if len(sentence) <= _WHOLE * scale else _windows(sentence, _WINDOW * scale)
    return [list(piece) for piece in dict.fromkeys(map(tuple, found)) if piece]


def _windows(sentence: list[str], length: int) -> list[list[str]]:
    stride = length // 2
    return [sentence[start : start + length] for start in range(0, len(sentence) - stride, stride)]


def _sentences(words: Sequence[Word]) -> Iterator[list[str]]:
    sentence: list[str] = []
    for word, before in zip(words, (None, *words), strict=False):
        if before and word.at > before.at + 1:
            yield sentence
            sentence = []
        sentence.append(word.text)
    yield sentence
