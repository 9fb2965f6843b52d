"""From a question to the guides that answer it, or to none.

`Knowledge` calls this for every question; it reads no disk and keeps nothing. Each language's classifier has
learned dense vector and character n-grams together. The reader's language is asked, and every other that the
text may be written in: people type English, or Japanese in Latin letters, whatever language they read. Under
the threshold nothing is returned.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from knowledge.classifier import Classifier, Reading
from knowledge.ngrams import normal
from knowledge.ports import Embedding

_LONGEST: Final = 2_000  # letters of a question that are looked at
_MOST: Final = 10
_FLOOR: Final = 0.10  # a text like nothing we have resembles no topic and no off-topic question either
_THRESHOLD: Final = -0.05  # margin over "no topic"; left-out asks are refused half as often as at 0
_FAMILIAR: Final = 0.40  # known n-grams: half of any other language stays under this, own texts are above 0.6
_READERS: Final = 0.5  # how well the reader's language must know the text, compared with the best one
_OTHERS: Final = 0.7  # the same for every other language
_DOUBT: Final = 0.15  # under this margin a question is read together with the one before it
_CONTEXT: Final = 0.7
_TURNS: Final = 3


@dataclass(frozen=True, slots=True)
class Hit:
    """`score` 0..1 is the classifier's; `why` is the id of the nearest passage of the topic."""

    topic: str
    score: float
    why: str


@dataclass(frozen=True, slots=True)
class _Ranking:
    """Scores by topic, the score of no topic, and the nearest passage of each topic."""

    scores: Mapping[str, float]
    none: float
    why: Mapping[str, str]

    @property
    def margin(self) -> float:
        return max(self.scores.values()) - self.none

    def with_context(self, context: "_Ranking") -> "_Ranking":
        scores = {
            topic: (score + _CONTEXT * context.scores[topic]) / (1 + _CONTEXT) for topic, score in self.scores.items()
        }
        return _Ranking(scores, (self.none + _CONTEXT * context.none) / (1 + _CONTEXT), self.why)

    def hits(self) -> list[Hit]:
        """Nothing unless the best topic passes the threshold; then all topics that have something to say."""
        if self.margin <= _THRESHOLD or max(self.scores.values()) < _FLOOR:
            return []
        return [Hit(topic, min(score, 1.0), self.why[topic]) for topic, score in self.scores.items() if score > 0]


class Search:
    """Safe to use from several threads; a new index means a new `Search`."""

    def __init__(self, classifiers: Mapping[str, Classifier], embedding: Embedding) -> None:
        self._classifiers = dict(classifiers)
        self._embedding = embedding
        self._rows = {lang: _rows(classifier) for lang, classifier in self._classifiers.items()}

    def __call__(self, question: str, lang: str, before: Sequence[str] = ()) -> tuple[Hit, ...]:
        """Best first, each topic once; `before` are earlier questions of the conversation, oldest first."""
        text = question[:_LONGEST]
        best: dict[str, Hit] = {}
        for language, own in self._rankings(text, lang).items():
            ranking = self._in_context(own, text, language, before)
            for hit in ranking.hits():
                if hit.topic not in best or hit.score > best[hit.topic].score:
                    best[hit.topic] = hit
        return tuple(sorted(best.values(), key=lambda hit: -hit.score)[:_MOST])

    def _rankings(self, text: str, lang: str) -> dict[str, _Ranking]:
        """Of the reader's language and of others, as far as they know the text nearly as well as the best does."""
        if not normal(text):
            return {}
        readings = {name: classifier.read(text) for name, classifier in self._classifiers.items()}
        best = max((reading.known for reading in readings.values()), default=0.0)
        return {
            name: self._ranking(name, text, reading)
            for name, reading in readings.items()
            if reading.known >= max(_FAMILIAR, best * (_READERS if name == lang else _OTHERS))
        }

    def _ranking(self, language: str, text: str, reading: Reading) -> _Ranking:
        classifier = self._classifiers[language]
        vector = self._embedding.embed([text])[0] if classifier.uses_vectors else None
        scores, none = classifier.scores(reading, vector)
        nearest = {
            topic: classifier.passages[rows[int(reading.nearness[rows].argmax())]]
            for topic, rows in self._rows[language].items()
        }
        return _Ranking(dict(zip(classifier.topics, scores.tolist(), strict=True)), none, nearest)

    def _in_context(self, own: _Ranking, text: str, language: str, before: Sequence[str]) -> _Ranking:
        """A question that says little alone ("and how much?") is also read after what was asked before."""
        if own.margin >= _DOUBT or not before:
            return own
        context, classifier = text, self._classifiers[language]
        for earlier in reversed(before[-_TURNS:]):
            said = earlier[:_LONGEST]
            context = f"{said} {context}"
            if self._ranking(language, said, classifier.read(said)).margin >= _DOUBT:
                break
        return own.with_context(self._ranking(language, context, classifier.read(context)))


def _rows(classifier: Classifier) -> dict[str, np.ndarray[tuple[int], np.dtype[np.int64]]]:
    """The rows of each topic's passages."""
    topics = np.array([passage.split(":", 1)[0] for passage in classifier.passages])
    return {topic: np.flatnonzero(topics == topic) for topic in classifier.topics}
