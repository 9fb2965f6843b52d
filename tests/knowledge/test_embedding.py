"""The vectors of the multilingual encoder."""

from __future__ import annotations

import numpy as np
import pytest

from knowledge.adapters.chains import LocalEmbeddings
from knowledge.adapters.encoder import UniversalEncoder

TEXTS = ["when can i renew my visa", "extending the period of stay", "a recipe for noodle soup"]


def test_vectors_have_length_one_and_mean_what_they_should(embedding: UniversalEncoder) -> None:
    renew, extend, soup = embedding.embed(TEXTS)
    assert np.allclose(np.linalg.norm([renew, extend, soup], axis=1), 1, atol=1e-5)
    assert renew @ extend > 2 * abs(renew @ soup)


@pytest.mark.parametrize(
    "same",
    [
        "quand est-ce que je peux renouveler mon visa",
        "متى يمكنني تجديد تأشيرتي",
        "ビザの更新はいつできますか",
        "когда я могу продлить визу",
    ],
)
def test_the_same_question_in_another_language_is_near(embedding: UniversalEncoder, same: str) -> None:
    renew, translated, soup = embedding.embed([TEXTS[0], same, TEXTS[2]])
    assert renew @ translated > 0.6
    assert renew @ translated > 2 * abs(translated @ soup)


def test_a_text_has_the_same_vector_alone_and_in_a_batch(embedding: UniversalEncoder) -> None:
    texts = [*TEXTS, "long " * 400, "", "\0", "\u202e😀"]
    together = embedding.embed(texts)
    alone = np.concatenate([embedding.embed([text]) for text in texts])
    assert np.allclose(together, alone, atol=1e-5)


def test_what_follows_a_thousand_letters_is_not_read(embedding: UniversalEncoder) -> None:
    start = "word " * 300
    first, second = embedding.embed([start + "cat", start + "dog"])
    assert np.allclose(first, second, atol=1e-5)


def test_langchain_gets_the_same_vectors(embedding: UniversalEncoder) -> None:
    assert np.allclose(LocalEmbeddings(embedding).embed_query(TEXTS[0]), embedding.embed(TEXTS[:1])[0])
