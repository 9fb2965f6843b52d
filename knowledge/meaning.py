"""From what a text means to guides: one classifier for all languages together.

`index` trains and saves it, `search` adds its scores to those of a language's own words. The embedding has one
space for all languages, so an ask in English teaches where the same question in French belongs: of asks that
were left out, half as many again are found with it. Ridge regression on random Fourier features, which stand
for a Gaussian kernel over twenty thousand passages and cost seconds.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from knowledge import saved
from knowledge.chunks import NO_TOPIC
from knowledge.ports import Floats

_FEATURES: Final = 2048  # 1024 lose two points
_NARROWNESS: Final = 0.5  # of the kernel exp(-narrowness * distance²); flat between 0.25 and 1
_RIDGE: Final = np.float32(1)
_SEED: Final = 20261120
_BATCH: Final = 2048


@dataclass(frozen=True, slots=True)
class Meaning:
    """`directions` is (dimensions, features), `weights` (features, topics + 1); last column: no topic."""

    digest: str
    topics: tuple[str, ...]
    directions: Floats
    phases: Floats
    weights: Floats

    def scores(self, vector: Floats) -> tuple[dict[str, float], float]:
        """Scores of the topics (0 to about 1), and that of belonging to no topic."""
        *topics, none = (_features(vector, self.directions, self.phases) @ self.weights).tolist()
        return dict(zip(self.topics, topics, strict=True)), none


def train(digest: str, topics: Sequence[str], vectors: Floats, features: int = _FEATURES) -> Meaning:
    """A topic, or none, and a vector for each passage of every language."""
    directions, phases = drawn(vectors.shape[1], features)
    names = tuple(sorted(set(topics) - {NO_TOPIC}))
    column = {topic: at for at, topic in enumerate((*names, NO_TOPIC))}
    owners = np.array([column[topic] for topic in topics])
    gram = np.diag(np.full(features, _RIDGE))
    sums = np.zeros((features, len(column)), np.float32)
    for start in range(0, len(owners), _BATCH):
        waves = _features(vectors[start : start + _BATCH], directions, phases)
        gram += waves.T @ waves
        sums += waves.T @ np.eye(len(column), dtype=np.float32)[owners[start : start + _BATCH]]
    return Meaning(digest, names, directions, phases, np.linalg.solve(gram, sums))


def drawn(dimensions: int, features: int) -> tuple[Floats, Floats]:
    """Directions and phases, by chance but the same every time: who keeps only weights draws them again."""
    chance = np.random.default_rng(_SEED)
    directions = chance.normal(0, np.sqrt(2 * _NARROWNESS), (dimensions, features)).astype(np.float32)
    return directions, chance.uniform(0, 2 * np.pi, features).astype(np.float32)


def save(meaning: Meaning, file: Path) -> None:
    saved.write(
        file,
        {
            "digest": np.array(meaning.digest),
            "topics": np.array(meaning.topics, dtype=np.str_),
            "directions": meaning.directions,
            "phases": meaning.phases,
            "weights": meaning.weights,
        },
    )


def load(file: Path) -> Meaning:
    """What `save` wrote.

    Raises:
        FileNotFoundError: there is none.
        BrokenFileError: it cannot be read, whatever the reason.
    """
    data = saved.read(file)
    with saved.fitting(file):
        topics = tuple(str(topic) for topic in data["topics"])
        parts = [data[name].astype(np.float32) for name in ("directions", "phases", "weights")]
        meaning = Meaning(str(data["digest"]), topics, parts[0], parts[1], parts[2])
        if meaning.weights.shape != (len(meaning.phases), len(topics) + 1):
            raise ValueError("its parts do not fit together")
        return meaning


def _features(vectors: Floats, directions: Floats, phases: Floats) -> Floats:
    waves = np.cos(vectors @ directions + phases)
    return np.asarray(waves * np.float32(np.sqrt(2 / len(phases))), np.float32)
