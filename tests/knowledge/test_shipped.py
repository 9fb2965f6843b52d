"""Vectors that come with the guides save a first start its embedding, and never stand in its way."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from knowledge import GUIDES, Knowledge
from knowledge.adapters.encoder import UniversalEncoder
from knowledge.guidance import load
from knowledge.index import Index
from knowledge.ports import Floats, Store
from knowledge.shipped import Shipped, ship
from tests.knowledge.trees import Tree

TEXTS = ["when can i renew my visa", "手数料はいくらですか", "how much is the fee"]
MOST_UNKNOWN = 0.05


class Counting:
    """An embedding that notes what it was asked for."""

    name = "counting"

    def __init__(self) -> None:
        self.asked: list[str] = []

    def embed(self, texts: Sequence[str]) -> Floats:
        self.asked.extend(texts)
        vectors = np.array([[len(text), text.count("e") + 1, -3] for text in texts], np.float32)
        return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), np.float32)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "vectors.npz"


def test_what_was_shipped_is_not_embedded_again(file: Path) -> None:
    assert ship(Counting(), TEXTS, file) == len(TEXTS)
    inner = Counting()
    found = Shipped(inner, file).embed(TEXTS[::-1])
    assert inner.asked == []
    assert np.allclose(found, inner.embed(TEXTS[::-1]), atol=0.005)
    assert np.allclose(np.linalg.norm(found, axis=1), 1, atol=1e-6)


def test_a_real_vector_points_where_it_did(file: Path, embedding: UniversalEncoder) -> None:
    ship(embedding, TEXTS, file)
    found = Shipped(embedding, file).embed(TEXTS)
    assert np.all((found * embedding.embed(TEXTS)).sum(axis=1) > 0.9999)


def test_unknown_texts_are_embedded_beside_the_known(file: Path) -> None:
    ship(Counting(), TEXTS[:2], file)
    inner = Counting()
    found = Shipped(inner, file).embed([TEXTS[0], "a new ask", TEXTS[1]])
    assert inner.asked == ["a new ask"]
    assert np.allclose(found, Counting().embed([TEXTS[0], "a new ask", TEXTS[1]]), atol=0.005)


def test_shipping_again_embeds_what_is_new_only(file: Path) -> None:
    ship(Counting(), TEXTS, file)
    inner = Counting()
    assert ship(inner, [*TEXTS[1:], "a new ask"], file) == len(TEXTS)
    assert inner.asked == ["a new ask"]


@pytest.mark.parametrize("damage", [None, b"", b"PK\x03\x04 half of a file", b"nonsense" * 500])
def test_a_missing_or_broken_file_costs_time_only(file: Path, damage: bytes | None) -> None:
    if damage is not None:
        file.write_bytes(damage)
    inner = Counting()
    assert np.allclose(Shipped(inner, file).embed(TEXTS), Counting().embed(TEXTS))
    assert inner.asked == TEXTS


def test_vectors_of_another_embedding_are_left_aside(file: Path, embedding: UniversalEncoder) -> None:
    ship(embedding, TEXTS, file)
    inner = Counting()
    Shipped(inner, file).embed(TEXTS)
    assert inner.asked == TEXTS


def test_an_index_takes_them_over(three: Tree, index: Path) -> None:
    knowledge = Knowledge.open(three.root, index, refresh=True)
    assert knowledge.ship() > 0
    inner = Counting()
    inner.name = UniversalEncoder.name
    again = Knowledge(three.root, index.with_name("another"), inner)
    again.index()
    assert inner.asked == []


def test_nearly_all_passages_of_the_guides_are_shipped() -> None:
    def no_store(folder: Path) -> Store:
        raise AssertionError(folder)

    inner = Counting()
    inner.name = UniversalEncoder.name
    texts = set(Index(Path("nowhere"), inner, no_store).texts(load(GUIDES, compare=False)))

    class Unknown(Counting):
        name = UniversalEncoder.name

        def embed(self, texts: Sequence[str]) -> Floats:
            self.asked.extend(texts)
            return np.ones((len(texts), 512), np.float32)

    unknown = Unknown()
    Shipped(unknown, GUIDES / "vectors.npz").embed(sorted(texts))
    share = len(unknown.asked) / len(texts)
    assert share <= MOST_UNKNOWN, (
        f"{share:.0%} of the passages are embedded at a first start: run `tomoni index --ship`"
    )
