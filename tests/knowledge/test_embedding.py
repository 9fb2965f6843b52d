"""The vectors of all-MiniLM-L6-v2, made in numpy."""

from __future__ import annotations

import numpy as np

from knowledge.adapters.chains import LocalEmbeddings
from knowledge.adapters.minilm import MiniLM

TEXTS = ["when can i renew my visa", "extending the period of stay", "a recipe for noodle soup"]


def test_vectors_have_length_one_and_mean_what_they_should(embedding: MiniLM) -> None:
    renew, extend, soup = embedding.embed(TEXTS)
    assert np.allclose(np.linalg.norm([renew, extend, soup], axis=1), 1, atol=1e-5)
    assert renew @ extend > 2 * abs(renew @ soup)


def test_a_text_has_the_same_vector_alone_and_in_a_batch(embedding: MiniLM) -> None:
    texts = [*TEXTS, "long " * 400, ""]
    together = embedding.embed(texts)
    alone = np.concatenate([embedding.embed([text]) for text in texts])
    assert np.allclose(together, alone, atol=1e-5)


def test_what_follows_the_first_256_tokens_is_not_read(embedding: MiniLM) -> None:
    start = "word " * 300
    first, second = embedding.embed([start + "cat", start + "dog"])
    assert np.allclose(first, second, atol=1e-5)


def test_langchain_gets_the_same_vectors(embedding: MiniLM) -> None:
    assert np.allclose(LocalEmbeddings(embedding).embed_query(TEXTS[0]), embedding.embed(TEXTS[:1])[0])
