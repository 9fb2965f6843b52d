"""Vectors that come with the guides, so that a first start embeds nothing.

Embedding every passage takes a minute of two cores; reading them takes none. `Knowledge.index` embeds through
`Shipped`; `tomoni index --ship` writes the file anew after guides have changed. A text whose vector is not
there is embedded, so a file that is old or missing costs time and nothing else.
"""

import hashlib
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from knowledge import saved
from knowledge.ports import Embedding, Floats

Digests = npt.NDArray[np.uint64]

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Table:
    """Vectors in steps of 1/127 of their largest number, in the ascending order of their texts' digests."""

    digests: Digests
    vectors: npt.NDArray[np.int8]


class Shipped:
    """An embedding that knows some texts by heart."""

    def __init__(self, embedding: Embedding, file: Path) -> None:
        self._embedding = embedding
        self._file = file

    @property
    def name(self) -> str:
        return self._embedding.name

    def embed(self, texts: Sequence[str]) -> Floats:
        table = _load(self._file, self.name)
        if table is None or not len(table.digests):
            return self._embedding.embed(texts)
        wanted = _digests(texts)
        at = np.searchsorted(table.digests, wanted)
        at[at == len(table.digests)] = 0
        vectors = table.vectors[at].astype(np.float32)
        missing = np.flatnonzero(table.digests[at] != wanted)
        if len(missing):
            vectors[missing] = self._embedding.embed([texts[row] for row in missing.tolist()])
        return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), np.float32)


def ship(embedding: Embedding, texts: Sequence[str], file: Path) -> int:
    """Write the vectors of these texts; what the file knows already is not embedded again. Returns how many."""
    texts = sorted(set(texts))
    digests, vectors = _digests(texts), Shipped(embedding, file).embed(texts)
    order = np.argsort(digests)
    steps = np.rint(127 * vectors / np.abs(vectors).max(axis=1, keepdims=True)).astype(np.int8)
    saved.write(file, {"name": np.array(embedding.name), "digests": digests[order], "vectors": steps[order]})
    return len(texts)


def _digests(texts: Sequence[str]) -> Digests:
    """64 bits of each text: among ten thousand texts two the same are not to be expected."""
    return np.frombuffer(b"".join(hashlib.sha256(text.encode()).digest()[:8] for text in texts), np.uint64)


def _load(file: Path, name: str) -> _Table | None:
    """What `ship` wrote for this embedding; None where there is nothing that can be read."""
    try:
        data = saved.read(file)
        return (
            _Table(data["digests"].astype(np.uint64), data["vectors"].astype(np.int8))
            if str(data["name"]) == name
            else None
        )
    except FileNotFoundError:
        return None
    except (saved.BrokenFileError, KeyError, ValueError) as error:
        log.warning("the vectors that came with the guides cannot be read", extra={"reason": str(error)})
        return None
