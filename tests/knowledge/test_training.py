"""What the classifiers are made with: cosines of n-grams, and equations."""

from __future__ import annotations

import numpy as np
import pytest

from knowledge import linear
from knowledge.postings import Bag, posted


def bags(count: int, grams: int) -> list[Bag]:
    """Some n-grams are in nearly every text, most in few."""
    chance = np.random.default_rng(1)
    drawn = [np.unique((grams * chance.random(40) ** 4).astype(np.int64)) for _ in range(count)]
    return [(found, np.ones(len(found), np.float32)) for found in drawn]


def test_the_kernel_is_every_text_read_against_all_others() -> None:
    texts = bags(90, 3000)
    postings = posted(texts)
    one_by_one = [postings.nearness(postings.find(bag), len(texts)) for bag in texts]
    kernel = postings.kernel(len(texts))
    assert np.allclose(kernel, one_by_one, atol=1e-5)
    assert np.allclose(np.diag(kernel), 1)


def test_a_text_of_unknown_n_grams_is_near_to_nothing() -> None:
    postings = posted(bags(20, 100))
    found = postings.find((np.array([10**6, 10**6 + 1]), np.ones(2, np.float32)))
    assert found.known == 0
    assert not postings.nearness(found, 20).any()


@pytest.mark.parametrize("size", [1, 7, 512, 1300])
def test_equations_are_solved(size: int) -> None:
    chance = np.random.default_rng(2)
    half = chance.normal(size=(size, 40)).astype(np.float32)
    matrix = (half @ half.T / 40 + np.eye(size)).astype(np.float32)
    right = chance.normal(size=(size, 3)).astype(np.float32)
    wanted = np.linalg.solve(matrix, right)
    assert np.allclose(linear.solve(matrix, right), wanted, atol=1e-4)
