"""Which passages have which n-grams: cosines of a text with every passage, and of all passages with each other.

`classifier` trains on the second and asks for the first.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from knowledge.ports import Floats

_FREQUENT: Final = 24  # passages; n-grams in more are multiplied as a dense block, others pair by pair
_BLOCK: Final = 2048  # n-grams at a time
_PAIRS: Final = 1 << 18  # of passages at a time

Ints = npt.NDArray[np.int64]
Bag = tuple[Ints, Floats]  # n-grams in ascending order, and how much each weighs


@dataclass(frozen=True, slots=True)
class Found:
    """The n-grams of a text that are known: their places and weights; `known` is their share, 0..1.

    It is near 0 for a script that the language does not use.
    """

    at: Ints
    weights: Floats
    known: float


@dataclass(frozen=True, slots=True)
class Postings:
    """rows[starts[i]:starts[i + 1]] are the passages that have the n-gram known[i], `values` how much it weighs."""

    known: Ints
    starts: Ints
    rows: Ints
    values: Floats
    rarity: Floats
    unseen: np.float32

    def find(self, bag: Bag) -> Found:
        grams, weights = bag
        at = np.searchsorted(self.known, grams)
        at[at == len(self.known)] = 0
        seen = self.known[at] == grams
        weights = weights * np.where(seen, self.rarity[at], self.unseen)
        weights = (weights / (np.linalg.norm(weights) or 1))[seen].astype(np.float32)
        return Found(at[seen], weights, float(np.square(weights).sum()))

    def nearness(self, found: Found, passages: int) -> Floats:
        """The cosine with every passage."""
        counts = self.starts[found.at + 1] - self.starts[found.at]
        ends = np.cumsum(counts)
        entries = np.arange(counts.sum()) + np.repeat(self.starts[found.at] - ends + counts, counts)
        products = np.repeat(found.weights, counts) * self.values[entries]
        return np.bincount(self.rows[entries], products, passages).astype(np.float32)

    def kernel(self, passages: int) -> Floats:
        """Cosines of all passages with each other. Frequent n-grams go through BLAS: the rest is little."""
        counts = np.diff(self.starts)
        kernel = np.zeros((passages, passages), np.float32)
        product = np.empty_like(kernel)
        frequent = np.flatnonzero(counts > _FREQUENT)
        for start in range(0, len(frequent), _BLOCK):
            block = self._dense(frequent[start : start + _BLOCK], passages)
            kernel += np.matmul(block, block.T, out=product)
        del product
        for count in range(2, _FREQUENT + 1):
            grams, step = np.flatnonzero(counts == count), _PAIRS // count**2
            for start in range(0, len(grams), step):
                self._add_pairs(kernel, grams[start : start + step], count)
        np.fill_diagonal(kernel, 1)
        return kernel

    def _dense(self, grams: Ints, passages: int) -> Floats:
        block = np.zeros((passages, len(grams)), np.float32)
        for column, gram in enumerate(grams.tolist()):
            part = slice(self.starts[gram], self.starts[gram + 1])
            block[self.rows[part], column] = self.values[part]
        return block

    def _add_pairs(self, kernel: Floats, grams: Ints, count: int) -> None:
        """n-grams that `count` passages have."""
        entries = self.starts[grams][:, None] + np.arange(count)
        rows, values = self.rows[entries], self.values[entries]
        pairs = rows[:, :, None] * len(kernel) + rows[:, None, :]
        np.add.at(kernel.reshape(-1), pairs.reshape(-1), (values[:, :, None] * values[:, None, :]).reshape(-1))


def posted(bags: Sequence[Bag]) -> Postings:
    """Bags weighted by rarity, each brought to length 1."""
    known, owners = np.unique(np.concatenate([grams for grams, _ in bags]), return_inverse=True)
    frequency = np.bincount(owners, minlength=len(known))
    rarity = (np.log((1 + len(bags)) / (1 + frequency)) + 1).astype(np.float32)
    rows = np.repeat(np.arange(len(bags)), [len(grams) for grams, _ in bags])
    values = np.concatenate([counts for _, counts in bags]) * rarity[owners]
    lengths = np.sqrt(np.bincount(rows, np.square(values), len(bags)))
    values = (values / lengths[rows]).astype(np.float32)
    order = np.argsort(owners, kind="stable")
    starts = np.concatenate(([0], np.cumsum(frequency))).astype(np.int64)
    unseen = np.float32(np.log(1 + len(bags)) + 1)
    return Postings(known, starts, rows[order], values[order], rarity, unseen)
