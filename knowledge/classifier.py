"""The part of the search that learns: from a question to guides, one classifier for each language.

`index` trains and saves them, `search` asks them. Dense vector and character n-grams meet in one kernel, and
kernel ridge regression over all passages and asks learns which guide, or none, a text belongs to. Measured
against separate rankings fused afterwards this was better in English and in Japanese.
"""

import os
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from knowledge.chunks import NO_TOPIC, Passage
from knowledge.japanese import Readings
from knowledge.ngrams import buckets
from knowledge.ports import Floats

_DENSE_SHARE: Final = np.float32(0.4)  # flat between 0.3 and 0.5; 0 or 1 costs six to ten points of recall
_RIDGE: Final = np.float32(0.5)
_RIDGE_OFF_TOPIC: Final = np.float32(2.5)  # off-topic questions should say "none", hardly which topic it is not

Ints = npt.NDArray[np.int64]


class BrokenFileError(Exception):
    """A saved classifier cannot be read."""


@dataclass(frozen=True, slots=True)
class Reading:
    """`nearness` is the cosine of a text's n-grams with every passage, `known` the share of them seen before.

    `known` is near 0 for a script that the language does not use.
    """

    nearness: Floats
    known: float


@dataclass(frozen=True, slots=True)
class _Postings:
    """Which passages have an n-gram: rows[starts[i]:starts[i + 1]] for the bucket known[i]."""

    known: Ints
    starts: Ints
    rows: Ints
    values: Floats
    rarity: Floats
    unseen: np.float32

    def read(self, bag: tuple[Ints, Floats], passages: int) -> Reading:
        found, weights = bag
        at = np.searchsorted(self.known, found)
        at[at == len(self.known)] = 0
        seen = self.known[at] == found
        rarity = np.where(seen, self.rarity[at], self.unseen)
        weights = weights * rarity
        length = np.linalg.norm(weights) or np.float32(1)
        at, weights = at[seen], weights[seen] / length
        counts = self.starts[at + 1] - self.starts[at]
        ends = np.cumsum(counts)
        entries = np.arange(counts.sum()) + np.repeat(self.starts[at] - ends + counts, counts)
        products = np.repeat(weights, counts) * self.values[entries]
        near = np.bincount(self.rows[entries], products, passages).astype(np.float32)
        return Reading(near, float(np.square(weights).sum()))


@dataclass(frozen=True)
class Classifier:
    """`weights` is (passages, topics + 1), `dense` (dimensions, topics + 1) or empty; last column: no topic.

    `digest` names what it was trained on: when that changes, it is trained anew.
    """

    digest: str
    topics: tuple[str, ...]
    passages: tuple[str, ...]
    readings: Mapping[str, str]
    postings: _Postings
    weights: Floats
    dense: Floats

    @property
    def uses_vectors(self) -> bool:
        return self.dense.size > 0

    @cached_property
    def sound(self) -> Readings | None:
        return Readings(self.readings) if self.readings else None

    def read(self, question: str) -> Reading:
        return self.postings.read(_bag(question, self.sound), len(self.passages))

    def scores(self, reading: Reading, vector: Floats | None) -> tuple[Floats, float]:
        """Scores of the topics (0 to about 1), and that of belonging to no topic.

        `vector` (dimensions,) must be given if this language was trained with vectors.
        """
        scores = reading.nearness @ self.weights
        if self.uses_vectors:
            if vector is None:
                raise ValueError("this classifier needs the vector of the question")
            scores = (1 - _DENSE_SHARE) * scores + _DENSE_SHARE * (vector @ self.dense)
        return scores[:-1], float(scores[-1])


def train(digest: str, passages: Sequence[Passage], vectors: Floats | None, readings: Mapping[str, str]) -> Classifier:
    """`vectors` has a row for each passage, or is None where the embedding does not read the language."""
    sound = Readings(readings) if readings else None
    bags = [_bag(passage.text, sound) for passage in passages]
    postings = _posted(bags)
    kernel = np.stack([postings.read(bag, len(bags)).nearness for bag in bags])
    if vectors is not None:
        kernel = (1 - _DENSE_SHARE) * kernel + _DENSE_SHARE * (vectors @ vectors.T)
    topics = tuple(sorted({passage.topic for passage in passages} - {NO_TOPIC}))
    targets = np.zeros((len(passages), len(topics) + 1), np.float32)
    column = {topic: at for at, topic in enumerate((*topics, NO_TOPIC))}
    targets[np.arange(len(passages)), [column[passage.topic] for passage in passages]] = 1
    off_topic = np.array([passage.topic == NO_TOPIC for passage in passages])
    ridges = (np.where(off_topic, _RIDGE_OFF_TOPIC, _RIDGE), np.full(len(passages), _RIDGE))
    by_topic, none = (
        np.linalg.solve(kernel + np.diag(ridge), part)
        for ridge, part in zip(ridges, (targets[:, :-1], targets[:, -1:]), strict=True)
    )
    weights = np.concatenate((by_topic, none), axis=1)
    dense = np.empty((0, 0), np.float32) if vectors is None else vectors.T @ weights
    names = tuple(passage.id for passage in passages)
    return Classifier(digest, topics, names, dict(readings), postings, weights, dense)


def save(classifier: Classifier, file: Path) -> None:
    """All or nothing: a crash leaves the old file."""
    postings = classifier.postings
    words = list(classifier.readings.items())
    half = file.with_suffix(".new")
    with half.open("wb") as out:
        np.savez(
            out,
            digest=np.array(classifier.digest),
            topics=np.array(classifier.topics, dtype=np.str_),
            passages=np.array(classifier.passages, dtype=np.str_),
            readings=np.array(words, dtype=np.str_).reshape(-1, 2),
            known=postings.known,
            starts=postings.starts,
            rows=postings.rows,
            values=postings.values,
            rarity=postings.rarity,
            unseen=np.array(postings.unseen),
            weights=classifier.weights,
            dense=classifier.dense,
        )
        out.flush()
        os.fsync(out.fileno())
    half.replace(file)


def load(file: Path) -> Classifier:
    """What `save` wrote.

    Raises:
        FileNotFoundError: there is none.
        BrokenFileError: it cannot be read, whatever the reason.
    """
    try:
        with file.open("rb") as source, np.load(source, allow_pickle=False) as data:
            return _from_arrays({name: data[name] for name in data.files})
    except FileNotFoundError:
        raise
    except (OSError, ValueError, TypeError, KeyError, IndexError, EOFError, zipfile.BadZipFile) as error:
        raise BrokenFileError(f"{file.name}: {error}") from error


def _from_arrays(data: Mapping[str, npt.NDArray[np.generic]]) -> Classifier:
    unseen = np.float32(data["unseen"].astype(np.float32))
    parts = [data[name].astype(np.int64) for name in ("known", "starts", "rows")]
    numbers = [data[name].astype(np.float32) for name in ("values", "rarity")]
    classifier = Classifier(
        digest=str(data["digest"]),
        topics=tuple(str(topic) for topic in data["topics"]),
        passages=tuple(str(passage) for passage in data["passages"]),
        readings={str(word): str(reading) for word, reading in data["readings"]},
        postings=_Postings(parts[0], parts[1], parts[2], numbers[0], numbers[1], unseen),
        weights=data["weights"].astype(np.float32),
        dense=data["dense"].astype(np.float32),
    )
    if classifier.weights.shape != (len(classifier.passages), len(classifier.topics) + 1):
        raise ValueError("its parts do not fit together")
    return classifier


def _bag(text: str, sound: Readings | None) -> tuple[Ints, Floats]:
    """Buckets in ascending order and their damped counts."""
    found, counts = np.unique(buckets(text, sound), return_counts=True)
    return found, (1 + np.log(counts)).astype(np.float32)


def _posted(bags: Sequence[tuple[Ints, Floats]]) -> _Postings:
    """Inverted index of bags weighted by rarity, each bag brought to length 1."""
    known, owners = np.unique(np.concatenate([found for found, _ in bags]), return_inverse=True)
    frequency = np.bincount(owners, minlength=len(known))
    rarity = (np.log((1 + len(bags)) / (1 + frequency)) + 1).astype(np.float32)
    sizes = [len(found) for found, _ in bags]
    rows = np.repeat(np.arange(len(bags)), sizes)
    values = np.concatenate([counts for _, counts in bags]) * rarity[owners]
    lengths = np.sqrt(np.bincount(rows, np.square(values), len(bags)))
    values = (values / lengths[rows]).astype(np.float32)
    order = np.argsort(owners, kind="stable")
    starts = np.concatenate(([0], np.cumsum(frequency))).astype(np.int64)
    unseen = np.float32(np.log(1 + len(bags)) + 1)
    return _Postings(known, starts, rows[order], values[order], rarity, unseen)
