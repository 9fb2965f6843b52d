"""From a text's own words to guides, one classifier for each language.

`index` trains and saves them, `search` asks them. Kernel ridge regression over the character n-grams of all
passages and asks learns which guide, or none, a text belongs to. What a text means is the part of `meaning`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

import numpy as np

from knowledge import linear, saved
from knowledge.chunks import NO_TOPIC, Passage
from knowledge.ngrams import Views
from knowledge.ports import Floats
from knowledge.postings import Bag, Found, Ints, Postings, posted

_RIDGE: Final = np.float32(0.7)  # flat between 0.25 and 1


@dataclass(frozen=True)
class Classifier:
    """`weights` is (passages, topics + 1); last column: no topic.

    `digest` names what it was trained on: when that changes, it is trained anew.
    """

    digest: str
    lang: str
    topics: tuple[str, ...]
    passages: tuple[str, ...]
    readings: Mapping[str, str]
    postings: Postings
    weights: Floats

    @cached_property
    def _views(self) -> Views:
        return Views(self.lang, self.readings)

    @cached_property
    def _rows(self) -> dict[str, Ints]:
        """The rows of each topic's passages."""
        owners = np.array([passage.split(":", 1)[0] for passage in self.passages])
        return {topic: np.flatnonzero(owners == topic) for topic in self.topics}

    def find(self, text: str) -> Found:
        return self.postings.find(_bag(text, self._views))

    def scores(self, found: Found) -> tuple[dict[str, float], float, Floats]:
        """Scores of the topics (0 to about 1), that of belonging to no topic, and the cosine with each passage."""
        nearness = self.postings.nearness(found, len(self.passages))
        *topics, none = (nearness @ self.weights).tolist()
        return dict(zip(self.topics, topics, strict=True)), none, nearness

    def nearest(self, topic: str, nearness: Floats) -> str:
        """The id of the passage of a topic that came nearest."""
        rows = self._rows[topic]
        return self.passages[int(rows[nearness[rows].argmax()])]


def train(digest: str, lang: str, passages: Sequence[Passage], readings: Mapping[str, str]) -> Classifier:
    views = Views(lang, readings)
    postings = posted([_bag(passage.text, views) for passage in passages])
    kernel = postings.kernel(len(passages))
    kernel[np.diag_indices(len(passages))] += _RIDGE
    topics = tuple(sorted({passage.topic for passage in passages} - {NO_TOPIC}))
    column = {topic: at for at, topic in enumerate((*topics, NO_TOPIC))}
    targets = np.zeros((len(passages), len(column)), np.float32)
    targets[np.arange(len(passages)), [column[passage.topic] for passage in passages]] = 1
    weights = linear.solve(kernel, targets)
    names = tuple(passage.id for passage in passages)
    return Classifier(digest, lang, topics, names, dict(readings), postings, weights)


def save(classifier: Classifier, file: Path) -> None:
    postings = classifier.postings
    saved.write(
        file,
        {
            "digest": np.array(classifier.digest),
            "lang": np.array(classifier.lang),
            "topics": np.array(classifier.topics, dtype=np.str_),
            "passages": np.array(classifier.passages, dtype=np.str_),
            "readings": np.array(list(classifier.readings.items()), dtype=np.str_).reshape(-1, 2),
            "known": postings.known,
            "starts": postings.starts,
            "rows": postings.rows.astype(np.int32),
            "values": postings.values,
            "rarity": postings.rarity,
            "unseen": np.array(postings.unseen),
            "weights": classifier.weights,
        },
    )


def load(file: Path) -> Classifier:
    """What `save` wrote.

    Raises:
        FileNotFoundError: there is none.
        BrokenFileError: it cannot be read, whatever the reason.
    """
    data = saved.read(file)
    with saved.fitting(file):
        return _from_arrays(data)


def _from_arrays(data: saved.Arrays) -> Classifier:
    known, starts, rows = (data[name].astype(np.int64, copy=False) for name in ("known", "starts", "rows"))
    values, rarity, weights = (data[name].astype(np.float32, copy=False) for name in ("values", "rarity", "weights"))
    classifier = Classifier(
        digest=str(data["digest"]),
        lang=str(data["lang"]),
        topics=tuple(data["topics"].tolist()),
        passages=tuple(data["passages"].tolist()),
        readings=dict(data["readings"].tolist()),
        postings=Postings(known, starts, rows, values, rarity, np.float32(data["unseen"].astype(np.float32))),
        weights=weights,
    )
    if weights.shape != (len(classifier.passages), len(classifier.topics) + 1):
        raise ValueError("its parts do not fit together")
    return classifier


def _bag(text: str, views: Views) -> Bag:
    """N-grams in ascending order and their damped counts."""
    found, counts = np.unique(views.buckets(text), return_counts=True)
    return found, (1 + np.log(counts)).astype(np.float32)
