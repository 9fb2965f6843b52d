"""Brings the index up to date with the guides.

`Knowledge.refresh` calls this, in the one process that may write. What leaves it: vectors in the store, in the
folder a trained classifier for each language and one of meaning for all, and a report. Passages are compared by
id, which contains the hash of their text: what changed is embedded, what is gone is removed. A broken index is
made anew.
"""

import hashlib
import logging
import shutil
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar, cast

import numpy as np

from knowledge import classifier, meaning
from knowledge.chunks import Passage, asks, off_topic, passages
from knowledge.classifier import Classifier
from knowledge.front_matter import Fault
from knowledge.guidance import Library
from knowledge.japanese import common_readings, furigana
from knowledge.meaning import Meaning
from knowledge.ports import Embedding, Floats, Store, StoreError
from knowledge.saved import BrokenFileError

_TRAINING: Final = "6"  # raise when training or file format changes: all classifiers are then trained anew
_SUFFIX: Final = ".npz"
_MEANING: Final = "meaning"  # no language has a name that long

_Saved = TypeVar("_Saved", Classifier, Meaning)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Report:
    """Counts of passages, and the faults of the guides that were left out."""

    added: int
    removed: int
    kept: int
    faults: tuple[Fault, ...]


class Index:
    """One folder: `<language>.npz` and `meaning.npz`, and the vectors, opened only to read or write some."""

    def __init__(self, folder: Path, embedding: Embedding, open_store: Callable[[Path], Store]) -> None:
        self._folder = folder
        self._embedding = embedding
        self._open_store = open_store
        self._vectors_folder = folder / f"vectors-{embedding.name}"
        self._held: dict[Path, tuple[tuple[int, int, int], Classifier | Meaning]] = {}

    def classifiers(self) -> dict[str, Classifier]:
        """As they are, by language; what cannot be read is left out."""
        names = [file.stem for file in sorted(self._folder.glob(f"*{_SUFFIX}")) if file.stem != _MEANING]
        found = {lang: self._whole(classifier.load, self._file(lang)) for lang in names}
        return {lang: one for lang, one in found.items() if one}

    def meaning(self) -> Meaning | None:
        """As it is; None where there is none that can be read."""
        return self._whole(meaning.load, self._file(_MEANING))

    def refresh(self, library: Library) -> Report:
        """Make the folder hold exactly the passages of `library`."""
        self._folder.mkdir(parents=True, exist_ok=True)
        current = self.classifiers()
        wanted = {lang: _wanted(library, lang) for lang in library.languages}
        for lang, cut in wanted.items():
            self._refresh_language(library, lang, cut, current.get(lang))
        for lang in current.keys() - wanted.keys():
            self._file(lang).unlink(missing_ok=True)
        self._refresh_meaning(wanted, current.keys() - wanted.keys())
        old = {passage for one in current.values() for passage in one.passages}
        new = {passage.id for cut in wanted.values() for passage in cut}
        return Report(len(new - old), len(old - new), len(new & old), library.faults)

    def texts(self, library: Library) -> list[str]:
        """Everything that is embedded."""
        return [passage.text for lang in library.languages for passage in _wanted(library, lang)]

    def _refresh_language(
        self, library: Library, lang: str, wanted: Sequence[Passage], current: Classifier | None
    ) -> None:
        readings = _readings(library) if lang == "ja" else {}
        words = [f"{word} {reading}" for word, reading in sorted(readings.items())]
        digest = _digest(*(passage.id for passage in wanted), *words)
        if current is None or current.digest != digest:
            classifier.save(classifier.train(digest, lang, wanted, readings), self._file(lang))

    def _refresh_meaning(self, wanted: Mapping[str, Sequence[Passage]], gone: Collection[str]) -> None:
        every = [passage for cut in wanted.values() for passage in cut]
        digest = _digest(self._embedding.name, *(passage.id for passage in every))
        current = self.meaning()
        if current is not None and current.digest == digest:
            return
        if every:
            vectors = self._vectors(wanted, gone)
            meaning.save(meaning.train(digest, [one.topic for one in every], vectors), self._file(_MEANING))
        else:
            self._file(_MEANING).unlink(missing_ok=True)

    def _vectors(self, wanted: Mapping[str, Sequence[Passage]], gone: Collection[str]) -> Floats:
        try:
            return self._synchronised(wanted, gone)
        except StoreError as error:
            log.warning("the vectors are made anew", extra={"reason": str(error)})
            shutil.rmtree(self._vectors_folder, ignore_errors=True)
            return self._synchronised(wanted, gone)

    def _synchronised(self, wanted: Mapping[str, Sequence[Passage]], gone: Collection[str]) -> Floats:
        """The vectors of all passages; the store then holds these and no others."""
        with self._store() as store:
            for lang in gone:
                store.remove(lang, store.ids(lang))
            return np.concatenate([self._of_language(store, lang, cut) for lang, cut in wanted.items()])

    def _of_language(self, store: Store, lang: str, wanted: Sequence[Passage]) -> Floats:
        have = store.ids(lang)
        if missing := [passage for passage in wanted if passage.id not in have]:
            store.add(lang, missing, self._embedding.embed([passage.text for passage in missing]))
        store.remove(lang, have - {passage.id for passage in wanted})
        return store.vectors(lang, [passage.id for passage in wanted])

    @contextmanager
    def _store(self) -> Iterator[Store]:
        store = self._open_store(self._vectors_folder)
        try:
            yield store
        finally:
            store.close()

    def _file(self, name: str) -> Path:
        return self._folder / f"{name}{_SUFFIX}"

    def _whole(self, load: Callable[[Path], _Saved], file: Path) -> _Saved | None:
        """Read once until the file changes; None where there is nothing that can be read."""
        try:
            stat = file.stat()
            state = (stat.st_mtime_ns, stat.st_size, stat.st_ino)
            held = self._held.get(file)
            if held is None or held[0] != state:
                self._held[file] = held = (state, load(file))
        except (FileNotFoundError, NotADirectoryError):
            return None
        except (BrokenFileError, OSError) as error:
            log.warning("a file of the index is broken and is made anew", extra={"reason": str(error)})
            return None
        return cast("_Saved", held[1])


def _digest(*parts: str) -> str:
    return hashlib.sha256("\n".join((_TRAINING, *parts)).encode()).hexdigest()


def _wanted(library: Library, lang: str) -> tuple[Passage, ...]:
    """In a fixed order and without repeats: ids are what is compared."""
    cut = [passage for guide in library.guides if guide.lang == lang for passage in passages(guide)]
    cut.extend(asks(lang, library.asks_elsewhere(lang)))
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
