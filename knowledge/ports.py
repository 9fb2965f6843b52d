"""What the search needs from the outside: an embedding and a store of vectors.

`adapters` implements both; tests may bring their own. What crosses here are passages and unit vectors.
"""

from collections.abc import Collection, Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from knowledge.chunks import Passage

Floats = npt.NDArray[np.float32]


class StoreError(Exception):
    """The store cannot be read or written, or gives less than it was given; it should be rebuilt."""


class Embedding(Protocol):
    """Texts of any language to unit vectors of one space."""

    @property
    def name(self) -> str:
        """Changes whenever the vectors would: an index made under another name is made anew."""

    def embed(self, texts: Sequence[str]) -> Floats:
        """Shape (len(texts), dimensions), rows of length 1."""


class Store(Protocol):
    """Passages of one embedding with their vectors, by language."""

    def ids(self, lang: str) -> frozenset[str]: ...

    def add(self, lang: str, passages: Sequence[Passage], vectors: Floats) -> None: ...

    def remove(self, lang: str, ids: Collection[str]) -> None: ...

    def vectors(self, lang: str, ids: Sequence[str]) -> Floats:
        """In the order of `ids`."""

    def close(self) -> None: ...
