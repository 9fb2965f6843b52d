"""Vectors in Chroma, so that only passages that changed are embedded.

`Index` opens it when guides have changed, in the one process that writes, and closes it again: importing
Chroma costs half a second and 50 MiB that no answer needs. The only file that names Chroma.
"""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import cast

import chromadb
import numpy as np
from chromadb.api.client import Client
from chromadb.api.models.Collection import Collection as ChromaCollection
from chromadb.config import Settings
from chromadb.errors import ChromaError

from knowledge.chunks import Passage
from knowledge.ports import Floats, StoreError


class ChromaStore:
    """Vectors in a Chroma folder, a collection for each language.

    Only the process that holds the lock of the index opens it; whoever only answers reads the classifiers.
    """

    def __init__(self, folder: Path) -> None:
        self._collections: dict[str, ChromaCollection] = {}
        with _store_errors():
            folder.mkdir(parents=True, exist_ok=True)
            try:
                self._client = chromadb.PersistentClient(str(folder), Settings(anonymized_telemetry=False))
            except Exception:
                Client.clear_system_cache()  # or the next attempt is given the half-opened one again
                raise

    def ids(self, lang: str) -> frozenset[str]:
        with _store_errors():
            return frozenset(self._collection(lang).get(include=[])["ids"])

    def add(self, lang: str, passages: Sequence[Passage], vectors: Floats) -> None:
        with _store_errors():
            most = self._client.get_max_batch_size()
            for start in range(0, len(passages), most):
                part = slice(start, start + most)
                self._collection(lang).add(
                    ids=[passage.id for passage in passages[part]], embeddings=list(vectors[part])
                )

    def remove(self, lang: str, ids: Collection[str]) -> None:
        with _store_errors():
            if ids:
                self._collection(lang).delete(ids=sorted(ids))

    def vectors(self, lang: str, ids: Sequence[str]) -> Floats:
        with _store_errors():
            found = self._collection(lang).get(ids=list(ids), include=["embeddings"])
        row = {identity: at for at, identity in enumerate(found["ids"])}
        if missing := [identity for identity in ids if identity not in row]:
            raise StoreError(f"{len(missing)} passages have no vector")
        return np.asarray(found["embeddings"], np.float32)[[row[identity] for identity in ids]]

    def close(self) -> None:
        cast("Client", self._client).close()

    def _collection(self, lang: str) -> ChromaCollection:
        if lang not in self._collections:
            self._collections[lang] = self._client.get_or_create_collection(
                f"passages-{lang}",
                embedding_function=None,  # its own would be downloaded; vectors come with every call
                configuration={
                    "hnsw": {"space": "cosine", "ef_construction": 16, "max_neighbors": 4}
                },  # nobody searches it
            )
        return self._collections[lang]


@contextmanager
def _store_errors() -> Iterator[None]:
    try:
        yield
    except (ChromaError, OSError, ValueError, AttributeError) as error:  # the last from opening a broken file
        raise StoreError(f"Chroma: {error}") from error
