"""Guides in other words: ask a model, look at every sentence, give it or refuse it.

`bot.conversation.rewording` calls this, outside any transaction and under its own time limit.
"""

from knowledge.phrasing.checks import check, check_question
from knowledge.phrasing.language import Detect
from knowledge.phrasing.model import Model
from knowledge.phrasing.reply import Condensed, Reply, Sentence, read, read_question
from knowledge.phrasing.request import Request, condensing, prompt


class Phrasing:
    """A model behind the checks: nothing else of it leaves."""

    def __init__(self, model: Model, detect: Detect) -> None:
        self._model = model
        self._detect = detect

    async def answer(self, request: Request) -> tuple[Sentence, ...]:
        """Raises Refused and ModelError."""
        reply = read(await self._model.answer(prompt(request, Reply.model_json_schema())))
        check(reply, request, self._detect)
        return reply.sentences

    async def condensed(self, question: str, before: str, lang: str) -> str:
        """Two questions as one that stands alone; for the search only. Raises Refused and ModelError."""
        condensed = read_question(await self._model.answer(condensing(question, before, Condensed.model_json_schema())))
        check_question(condensed, f"{before} {question}", lang)
        return condensed
