"""From a question to the guides that answer it, or to none.

`Knowledge` calls this for every question; it reads no disk and keeps nothing. What a question says (`classifier`)
and what it means (`meaning`) are added up. The reader's language is asked, and every other that the text may be
written in: people type English, or Japanese in Latin letters, whatever language they read. Under the threshold
nothing is returned.
"""

import heapq
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from knowledge.classifier import Classifier
from knowledge.meaning import Meaning
from knowledge.ngrams import normal
from knowledge.ports import Embedding, Floats
from knowledge.postings import Found

_LONGEST: Final = 2_000  # letters of a question that are looked at
_MOST: Final = 10
_FLOOR: Final = 0.04  # a text like nothing we have resembles no topic and no off-topic question either
_THRESHOLD: Final = -0.06  # margin over "no topic"; one value serves all languages (evaluation/README.md)
_PERHAPS: Final = (-0.2, 0.1)  # margin and score over which a topic may be meant, though it is not sure enough
_MOST_PERHAPS: Final = 3
_MEANT: Final = 0.4  # share of what a question means; 0.3 to 0.5 differ by a point
_FAMILIAR: Final = 0.40  # known n-grams: half of any other language stays under this, own texts are above 0.6
_READERS: Final = 0.5  # how well the reader's language must know the text, compared with the best one
_OTHERS: Final = 0.85  # the same for every other language
_DOUBT: Final = 0.10  # under this margin a question is read together with the one before it
_CONTEXT: Final = 0.7  # how much that counts beside the question alone
_LITTLE: Final = (-0.12, 0.06)  # between these margins the question says next to nothing ("and how much?"):
_CONTEXT_OF_LITTLE: Final = 5.0  # under them it is off topic by its own words, whatever came before
_TURNS: Final = 3


@dataclass(frozen=True, slots=True)
class Hit:
    """`score` 0..1 is the classifier's; `why` is the id of the nearest passage of the topic."""

    topic: str
    score: float
    why: str


@dataclass(frozen=True, slots=True)
class _Ranking:
    """Scores by topic, the score of no topic, and the cosine with each passage of the language."""

    classifier: Classifier
    scores: Mapping[str, float]
    none: float
    nearness: Floats

    @property
    def margin(self) -> float:
        return max(self.scores.values()) - self.none

    def with_context(self, context: "_Ranking") -> "_Ranking":
        weight = _CONTEXT_OF_LITTLE if _LITTLE[0] < self.margin < _LITTLE[1] else _CONTEXT
        scores = {
            topic: (score + weight * context.scores[topic]) / (1 + weight) for topic, score in self.scores.items()
        }
        none = (self.none + weight * context.none) / (1 + weight)
        return _Ranking(self.classifier, scores, none, self.nearness)

    def hits(self) -> list[Hit]:
        """Nothing unless the best topic passes the threshold; then all topics that have something to say."""
        if self.margin <= _THRESHOLD or max(self.scores.values()) < _FLOOR:
            return []
        best = heapq.nlargest(_MOST, ((score, topic) for topic, score in self.scores.items() if score > 0))
        return [Hit(topic, min(score, 1.0), self.classifier.nearest(topic, self.nearness)) for score, topic in best]


class Search:
    """Safe to use from several threads; a new index means a new `Search`."""

    def __init__(self, classifiers: Mapping[str, Classifier], meaning: Meaning | None, embedding: Embedding) -> None:
        self._classifiers = dict(classifiers)
        self._meaning = meaning
        self._embedding = embedding

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

    def perhaps(self, question: str, lang: str) -> tuple[str, ...]:
        """Topics that may be meant where none is sure enough to answer; none for what is clearly another matter."""
        rankings = self._rankings(question[:_LONGEST], lang).values()
        if any(one.margin <= _PERHAPS[0] for one in rankings):
            return ()
        scores = ((score, topic) for one in rankings for topic, score in one.scores.items() if score > _PERHAPS[1])
        return tuple(dict.fromkeys(topic for _, topic in sorted(scores, reverse=True)))[:_MOST_PERHAPS]

    def nearest(self, question: str, lang: str) -> str | None:
        """The topic that comes nearest, however far it is; None where no language knows the text."""
        rankings = self._rankings(question[:_LONGEST], lang).values()
        scores = [(score, topic) for ranking in rankings for topic, score in ranking.scores.items()]
        return max(scores)[1] if scores else None

    def _rankings(self, text: str, lang: str) -> dict[str, _Ranking]:
        """Of the reader's language and of others, as far as they know the text nearly as well as the best does."""
        if not normal(text):
            return {}
        found = {name: classifier.find(text) for name, classifier in self._classifiers.items()}
        best = max((one.known for one in found.values()), default=0.0)
        return {
            name: self._ranking(name, text, one)
            for name, one in found.items()
            if one.known >= max(_FAMILIAR, best * (_READERS if name == lang else _OTHERS))
        }

    def _ranking(self, language: str, text: str, found: Found) -> _Ranking:
        classifier = self._classifiers[language]
        said, none, nearness = classifier.scores(found)
        if self._meaning is None:
            return _Ranking(classifier, said, none, nearness)
        meant, meant_none = self._meaning.scores(self._embedding.embed([text])[0])
        scores = {topic: _mixed(score, meant.get(topic, 0.0)) for topic, score in said.items()}
        return _Ranking(classifier, scores, _mixed(none, meant_none), nearness)

    def _in_context(self, own: _Ranking, text: str, language: str, before: Sequence[str]) -> _Ranking:
        """A question that says little alone ("and how much?") is also read after what was asked before."""
        if own.margin >= _DOUBT or not before:
            return own
        context, find = text, self._classifiers[language].find
        for earlier in reversed(before[-_TURNS:]):
            said = earlier[:_LONGEST]
            context = f"{said} {context}"
            if self._ranking(language, said, find(said)).margin >= _DOUBT:
                break
        return own.with_context(self._ranking(language, context, find(context)))


def _mixed(said: float, meant: float) -> float:
    return (1 - _MEANT) * said + _MEANT * meant
