"""Curated guidance: what is known, where from, and how old it is.

The bot, its commands and the evaluation use `Knowledge` and the values it returns. It knows nothing of
conversations or storage. Everything here is synchronous and safe to call from several threads.
"""

import logging
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from filelock import FileLock, Timeout

from knowledge import one_thread as one_thread  # before numpy is loaded
from knowledge.answer import Answer, compose
from knowledge.chunks import passages
from knowledge.front_matter import Fault
from knowledge.guidance import Library, load, signature
from knowledge.index import Index, Report
from knowledge.ports import Embedding, Store, StoreError
from knowledge.search import Hit, Search
from knowledge.shipped import Shipped, ship

if TYPE_CHECKING:
    from langchain_core.retrievers import BaseRetriever

__all__ = ["GUIDES", "Answer", "Fault", "Hit", "IndexingError", "Knowledge", "Report"]

GUIDES: Final = Path(__file__).parent

_SHIPPED: Final = "vectors.npz"
_NEARLY: Final = 0.7  # of the best score: a question about two things has two guides that near
_ALSO: Final = 0.3  # the score that a second guide has at least
_MOST_JOINED: Final = 3
_PATIENCE: Final = 120  # seconds to wait for another process that is indexing

log = logging.getLogger(__name__)


class IndexingError(Exception):
    """The index could not be brought up to date; what was there is still used. The text says why."""


@dataclass(frozen=True, slots=True)
class _State:
    """Everything an answer needs; replaced as a whole, so a question never sees half of a refresh."""

    signature: tuple[tuple[str, int, int], ...]
    library: Library
    search: Search


class Knowledge:
    """Guides and their index, opened once by the program."""

    def __init__(self, guides: Path, folder: Path, embedding: Embedding) -> None:
        self._guides = guides
        self._embedding = embedding
        self._index = Index(folder, Shipped(embedding, guides / _SHIPPED), _chroma)
        self._folder = folder
        self._refreshing = threading.Lock()
        self._state = self._read(signature(guides), load(guides, compare=False))

    @classmethod
    def open(cls, guides: Path, folder: Path, *, refresh: bool) -> "Knowledge":
        """`folder` holds the index. With `refresh` it is brought up to date; else it is only read.

        A refresh that fails is logged and what is there is used: no answers is better than no program.
        """
        from knowledge.adapters.encoder import UniversalEncoder  # noqa: PLC0415 - loaded by who answers only

        knowledge = cls(guides, folder, UniversalEncoder())
        if refresh:
            try:
                knowledge.index()
            except IndexingError as error:
                log.warning("%s; what is there is used", error)
        return knowledge

    @property
    def languages(self) -> tuple[str, ...]:
        """English first, then the others as found on disk."""
        return self._state.library.languages

    @property
    def faults(self) -> tuple[Fault, ...]:
        return self._state.library.faults

    @property
    def topics(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(guide.id for guide in self._state.library.guides))

    def ask(self, question: str, lang: str, before: Sequence[str] = (), *, today: date) -> Answer | None:
        """The best answer, or None if no guide answers; `before` are earlier questions, oldest first."""
        return next(self._answers(self._state, question, lang, before, today), None)

    def joined(
        self, answer: Answer, question: str, lang: str, before: Sequence[str] = (), *, today: date
    ) -> tuple[Answer, ...]:
        """The answer, and others that the question is about nearly as much."""
        state = self._state
        others = (other for other in self._answers(state, question, lang, before, today) if other.topic != answer.topic)
        near = [other for other in others if other.score >= max(_NEARLY * answer.score, _ALSO)]
        return (answer, *near[: _MOST_JOINED - 1])

    def nearest_ask(self, answer: Answer) -> str:
        """Which of a guide's own asks the question came nearest to, else its title: these are nobody's words."""
        _, lang, *_ = (*answer.why.split(":"), "", "")
        guide = self._state.library.find(answer.topic, lang)
        asks = [passage.text for passage in passages(guide) if passage.id == answer.why] if guide else []
        return asks[0] if asks and ":ask:" in answer.why else answer.title

    def search(self, question: str, lang: str, before: Sequence[str] = ()) -> tuple[Hit, ...]:
        """Topics only, best first."""
        return self._state.search(question, lang, before)

    def perhaps(self, question: str, lang: str, *, today: date) -> tuple[Answer, ...]:
        """Up to three guides to choose from where `ask` finds none, best first."""
        guides = (self.guide(topic, lang, today=today) for topic in self._state.search.perhaps(question, lang))
        return tuple(guide for guide in guides if guide)

    def nearest(self, question: str, lang: str) -> str | None:
        """The topic that comes nearest to a question, also to one that no guide answers."""
        return self._state.search.nearest(question, lang)

    def guide(self, topic: str, lang: str, *, today: date) -> Answer | None:
        """One guide by its id, in English where the language has none; None if there is no such guide."""
        return compose(self._state.library, topic, lang, today)

    def retriever(self, lang: str, *, today: date) -> "BaseRetriever":
        """The search as a LangChain retriever."""
        from knowledge.adapters.chains import GuideRetriever  # noqa: PLC0415 - LangChain loads with a model only

        return GuideRetriever(find=lambda query: list(self._answers(self._state, query, lang, (), today)))

    def refresh(self) -> Report | None:
        """Take over what changed on disk; None, and cheap, when nothing did.

        Raises:
            IndexingError: the index could not be written; the state before stays in use.
        """
        return self.index() if signature(self._guides) != self._state.signature else None

    def index(self) -> Report:
        """Bring the index up to date and use it.

        Raises:
            IndexingError: as for `refresh`.
        """
        with self._refreshing:
            now = signature(self._guides)
            same = now == self._state.signature
            library = self._state.library if same else load(self._guides, compare=False)
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
                with FileLock(self._folder / "index.lock", timeout=_PATIENCE):
                    report = self._index.refresh(library)
            except Timeout as error:
                raise IndexingError("another process has been indexing for two minutes") from error
            except (StoreError, OSError) as error:
                raise IndexingError(f"the index in {self._folder} cannot be written: {error}") from error
            self._state = self._read(now, library)
            return report

    def ship(self) -> int:
        """Write the vectors of all passages beside the guides, for first starts; returns how many."""
        return ship(self._embedding, self._index.texts(self._state.library), self._guides / _SHIPPED)

    def _read(self, signed: tuple[tuple[str, int, int], ...], library: Library) -> _State:
        return _State(signed, library, Search(self._index.classifiers(), self._index.meaning(), self._embedding))

    def _answers(self, state: _State, question: str, lang: str, before: Sequence[str], today: date) -> Iterator[Answer]:
        for hit in state.search(question, lang, before):
            answer = compose(state.library, hit.topic, lang, today, score=hit.score, why=hit.why)
            if answer:  # an index that is older than the guides may name one that has gone
                yield answer


def _chroma(folder: Path) -> Store:
    from knowledge.adapters.chroma import ChromaStore  # noqa: PLC0415 - only who writes vectors pays for Chroma

    return ChromaStore(folder)
