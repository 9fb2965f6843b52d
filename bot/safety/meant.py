"""The third look: what a text means, whatever its words, compared with the same example sentences.

`look` mixes its scores with those of the learned look, which knows letters and words: each finds what the other does
not. The encoder is that of the search, and remembers: a question in small letters is embedded once for both.
It keeps nothing.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from bot.safety.kinds import Kind
from bot.safety.normal import ends, visible
from knowledge.chunks import NO_TOPIC
from knowledge.meaning import Meaning, drawn, train
from knowledge.ports import Embedding, Floats

FEATURES = 4096  # half of them lose two sentences in a hundred
_LONGEST = 120  # letters that are read together: in a longer text danger would be one thing among many
_OVERLAP = 30
_SENTENCE = re.compile(r"[^.!?;。！？؟؛\n]+[.!?;。！？؟؛\n]*")


@dataclass(frozen=True)
class Meant:
    """A classifier over an encoder's vectors."""

    meaning: Meaning
    embedding: Embedding

    def read(self, texts: Sequence[str]) -> list[Mapping[Kind, float]]:
        """Scores of each of some `parts`."""
        scores = (self.meaning.scores(vector)[0] for vector in self.embedding.embed(texts))
        return [{Kind(name): score for name, score in some.items()} for some in scores]


@cache
def encoder() -> Embedding:
    """That of the search: what one has embedded, the other finds."""
    from knowledge.adapters.encoder import UniversalEncoder  # noqa: PLC0415 - loaded by who looks only

    return UniversalEncoder()


def plain(text: str) -> str:
    """Neither capital letters nor what is hidden between letters change what is meant, but they do change vectors."""
    return visible(ends(text)).casefold()


def taught(texts: Sequence[str], kinds: Sequence[str], embedding: Embedding, digest: str) -> Meant:
    """Learn; a kind that there is not stands for nothing."""
    columns = [kind if kind in {*Kind} else NO_TOPIC for kind in kinds]
    return Meant(train(digest, columns, _embedded(texts, embedding), FEATURES), embedding)


def of_weights(weights: Floats, embedding: Embedding, digest: str) -> Meant:
    """What was learned before: the columns are the kinds by name, then nothing."""
    directions, phases = drawn(embedding.embed([""]).shape[1], len(weights))
    return Meant(Meaning(digest, tuple(sorted(Kind)), directions, phases, weights), embedding)


def _embedded(texts: Sequence[str], embedding: Embedding, batch: int = 64) -> Floats:
    """Short ones together: a batch takes as long as its longest text."""
    order = np.argsort([len(text) for text in texts])
    found = [
        embedding.embed([plain(texts[at]) for at in order[start : start + batch]])
        for start in range(0, len(texts), batch)
    ]
    return np.asarray(np.concatenate(found)[np.argsort(order)], np.float32)


def parts(text: str) -> list[str]:
    """A short text as it is; of a longer one neighbouring sentences, as many as are short together."""
    text, found = plain(text), [""]
    for sentence in _SENTENCE.findall(text) if len(text) > _LONGEST else [text]:
        if len(found[-1]) + len(sentence) > _LONGEST:
            found.append("")
        found[-1] += sentence
    return [window for part in found if part for window in _windows(part)]


def _windows(sentence: str) -> Iterator[str]:
    """One that is too long alone, in pieces that overlap."""
    for start in range(0, max(len(sentence) - _OVERLAP, 1), _LONGEST - _OVERLAP):
        yield sentence[start : start + _LONGEST]
