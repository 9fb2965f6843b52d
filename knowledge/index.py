"""Brings the index up to date with the guides.

`Knowledge.refresh` calls this, in the one process that may write. What leaves it: vectors in the store, a
trained classifier for each language in the folder, and a report. Passages are compared by id, which contains
the hash of their text: what changed is embedded, what is gone is removed. A broken index is made anew.
"""

import hashlib
import logging
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from knowledge.chunks import Passage, off_topic, passages
from knowledge.classifier import BrokenFileError, Classifier, load, save, train
from knowledge.front_matter import Fault
from knowledge.guidance import Library
from knowledge.japanese import common_readings, furigana
from knowledge.ports import Embedding, Floats, Store, StoreError

_TRAINING: Final = "5"  # raise when training or file format changes: all classifiers are then trained anew
_SUFFIX: Final = ".npz"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Report:
    """Counts of passages, and the faults of the guides that were left out."""

    added: int
    removed: int
    kept: int
    faults: tuple[Fault, ...]


class Index:
    """One folder: `<language>.npz` classifiers, and the vectors, opened only to read or write some."""

    def __init__(self, folder: Path, embedding: Embedding, open_store: Callable[[Path], Store]) -> None:
        self._folder = folder
        self._embedding = embedding
        self._open_store = open_store
        self._vectors_folder = folder / f"vectors-{embedding.name}"

    def read(self) -> dict[str, Classifier]:
        """The classifiers as they are, by language; what cannot be read is left out."""
        found = {file.stem: self._read(file.stem) for file in sorted(self._folder.glob(f"*{_SUFFIX}"))}
        return {lang: classifier for lang, classifier in found.items() if classifier}

    def refresh(self, library: Library) -> Report:
        """Make the folder hold exactly the passages of `library`."""
        self._folder.mkdir(parents=True, exist_ok=True)
        before = {lang: set(classifier.passages) for lang, classifier in self.read().items()}
        after = {lang: self._refresh_language(library, lang) for lang in library.languages}
        for lang in before.keys() - after.keys():
            self._drop(lang)
        old: set[str] = set().union(*before.values())
        new: set[str] = set().union(*after.values())
        return Report(len(new - old), len(old - new), len(new & old), library.faults)

    def _refresh_language(self, library: Library, lang: str) -> set[str]:
        wanted = _wanted(library, lang)
        readings = _readings(library) if lang == "ja" else {}
        digest = self._digest(lang, wanted, readings)
        current = self._read(lang)
        if current is None or current.digest != digest:
            vectors = self._vectors(lang, wanted) if self._embedding.reads(lang) else None
            save(train(digest, wanted, vectors, readings), self._file(lang))
        return {passage.id for passage in wanted}

    def _digest(self, lang: str, wanted: Sequence[Passage], readings: Mapping[str, str]) -> str:
        name = self._embedding.name if self._embedding.reads(lang) else ""
        words = [f"{word} {reading}" for word, reading in sorted(readings.items())]
        parts = "\n".join((_TRAINING, name, *(passage.id for passage in wanted), *words))
        return hashlib.sha256(parts.encode()).hexdigest()

    def _vectors(self, lang: str, wanted: Sequence[Passage]) -> Floats:
        try:
            return self._synchronised(lang, wanted)
        except StoreError as error:
            log.warning("the vectors are made anew", extra={"reason": str(error)})
            shutil.rmtree(self._vectors_folder, ignore_errors=True)
            return self._synchronised(lang, wanted)

    def _synchronised(self, lang: str, wanted: Sequence[Passage]) -> Floats:
        with self._store() as store:
            have = store.ids(lang)
            missing = [passage for passage in wanted if passage.id not in have]
            if missing:
                store.add(lang, missing, self._embedding.embed([passage.text for passage in missing]))
            store.remove(lang, have - {passage.id for passage in wanted})
            return store.vectors(lang, [passage.id for passage in wanted])

    def _drop(self, lang: str) -> None:
        self._file(lang).unlink(missing_ok=True)
        if self._embedding.reads(lang):
            with self._store() as store:
                store.remove(lang, store.ids(lang))

    @contextmanager
    def _store(self) -> Iterator[Store]:
        store = self._open_store(self._vectors_folder)
        try:
            yield store
        finally:
            store.close()

    def _file(self, lang: str) -> Path:
        return self._folder / f"{lang}{_SUFFIX}"

    def _read(self, lang: str) -> Classifier | None:
        try:
            return load(self._file(lang))
        except FileNotFoundError:
            return None
        except BrokenFileError as error:
            log.warning("a classifier is broken and is made anew", extra={"reason": str(error)})
            return None


def _wanted(library: Library, lang: str) -> tuple[Passage, ...]:
    """In a fixed order and without repeats: ids are what is compared."""
    cut = [passage for guide in library.guides if guide.lang == lang for passage in passages(guide)]
    cut.extend(off_topic(lang, library.off_topic.get(lang, ())))
    return tuple({passage.id: passage for passage in cut}.values())


def _readings(library: Library) -> dict[str, str]:
    texts = (
        text
        for guide in library.guides
        if guide.lang == "ja"
        for text in (guide.lead, *(line for section in guide.sections for line in section.lines))
    )
    return {**furigana(texts), **common_readings()}
