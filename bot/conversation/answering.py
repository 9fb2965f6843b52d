"""Questions: to the guidance, with what was asked before, and an honest line where it has nothing.

Called by `turn`. The search runs in a thread, outside of any transaction.
"""

from __future__ import annotations

import asyncio

from bot.conversation.draft import Draft
from bot.strings import Strings, detect
from knowledge import Answer, Knowledge

SHORT = 40  # characters up to which a question may lean on the one before it


class Guidance:
    """Asks the guides."""

    def __init__(self, knowledge: Knowledge, strings: Strings) -> None:
        self._knowledge = knowledge
        self._strings = strings

    async def find(self, draft: Draft, text: str) -> Answer | None:
        """Search in the person's language; a message in another language we speak is answered in that."""
        lang = self._spoken(text, draft.lang)
        before = tuple(draft.state.get("asked", ()))
        return await asyncio.to_thread(self._knowledge.ask, text, lang, before, today=draft.today)

    def reply(self, draft: Draft, text: str, answer: Answer | None) -> None:
        """Say the answer, or that there is none and who could know."""
        draft.remember_question(text)
        if answer:
            draft.state["unfound"] = 0
            draft.say(draft.wording.answer(answer))
            return
        draft.state["unfound"] = draft.state.get("unfound", 0) + 1
        stuck = draft.state["unfound"] > 1
        draft.line("not-found-stuck" if stuck else "not-found", do=("human", "menu"))

    def _spoken(self, text: str, default: str) -> str:
        lang = detect(text, default)
        return lang if lang in self._strings.languages else default
