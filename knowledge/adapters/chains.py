"""Our embedding and our search as LangChain parts, for a chain with a chat model.

`Knowledge.retriever` builds one when a model is configured. The only file that names LangChain.
"""

from collections.abc import Callable, Sequence

from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.embeddings import Embeddings
from langchain_core.retrievers import BaseRetriever

from knowledge.answer import Answer
from knowledge.ports import Embedding


class LocalEmbeddings(Embeddings):
    """Any of our embeddings where LangChain wants one."""

    def __init__(self, embedding: Embedding) -> None:
        self._embedding = embedding

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        return [[float(number) for number in row] for row in self._embedding.embed(texts)]

    def embed_query(self, text: str) -> list[float]:
        return self.embed_documents([text])[0]


class GuideRetriever(BaseRetriever):
    """Guides as documents, best first, with what a citation needs as metadata."""

    find: Callable[[str], Sequence[Answer]]

    def _get_relevant_documents(
        self,
        query: str,
        *,
        run_manager: CallbackManagerForRetrieverRun,  # noqa: ARG002 - LangChain's signature
    ) -> list[Document]:
        return [_document(answer) for answer in self.find(query)]


def _document(answer: Answer) -> Document:
    return Document(
        id=answer.topic,
        page_content=f"{answer.title}\n\n{answer.text}",
        metadata={
            "topic": answer.topic,
            "lang": answer.lang,
            "care": answer.care,
            "checked": answer.checked.isoformat(),
            "sources": [source.url for source in answer.sources],
        },
    )
